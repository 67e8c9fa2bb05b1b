"""Writes articles as entries for Movable Type, and for programs that import its exports."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from newsformat import Article, Association, Block, Foreign, Media, Status
from newsformat.markup.encodings import in_utf_8
from newsformat.markup.html import print_dateline, write_html, write_inlines
from newsformat.markup.pictures import lead_picture
from newsformat.plugin import Articles, Report
from newsformat_cms._movable_type._entries import SECTIONS, SPACE
from newsformat_cms._movable_type._reader import STATUSES, TAKEN, USUAL, read_tags
from newsformat_cms._parts import written_text


if TYPE_CHECKING:
    from newsformat_cms._options import MovableTypeOptions

_WORDS = {STATUSES[word.lower()]: word for word in USUAL}
_SEPARATOR = re.compile(r"^-(?=-{4}(?:-{3})?[ \t]*$)", re.MULTILINE)
_NAME = re.compile(r"[A-Z][A-Z0-9-]*(?: [A-Z0-9-]+)*")


def write(articles: Articles, options: MovableTypeOptions, report: Report, /) -> Iterator[bytes]:
    """Yield each article as an entry."""
    for article in articles:
        yield in_utf_8(article, lambda candidate: _entry(candidate, options.zone, report).encode(), report)


def _entry(article: Article, zone: str, report: Report) -> str:
    foreign = [part for part in article.foreign if part.space == SPACE]
    count = len(article.body)
    above = next((_number(part.value) for part in foreign if part.name == "EXTENDED BODY"), count)
    above = count if above is None or above > count else above
    kept = [part for part in foreign if _has_place(part, article, above, report)]
    sections = [
        ("BODY", print_dateline(_html(article.body[:above], report), article, report)),
        ("EXTENDED BODY", _html(article.body[above:], report)),
        ("EXCERPT", write_inlines(article.summary, report, xhtml=False, where="summary")),
    ]
    texts = [(name, _SEPARATOR.sub("&#45;", text)) for name, text in sections if text or name == "BODY"]
    texts += [(part.name, part.value) for part in kept if _is_section(part)]
    lines = [f"{name}: {value}" for name, value in _metadata(article, zone, report) if value or name == "TITLE"]
    lines += [f"{part.name}: {part.value}" for part in kept if not _is_section(part) and part.name not in TAKEN]
    written = "".join([f"-----\n{name}:\n{text}\n" for name, text in texts])
    return "\n".join(lines) + f"\n{written}-----\n--------\n"


def _metadata(article: Article, zone: str, report: Report) -> Iterator[tuple[str, str]]:
    yield "AUTHOR", _author(article, report)
    yield "TITLE", written_text(article.headline, report, "headline")
    yield "BASENAME", article.slug
    yield "STATUS", _status(article)
    yield "CONVERT BREAKS", "0"
    categories = [subject.label for subject in article.subjects if subject.label]
    yield "PRIMARY CATEGORY", categories[0] if categories else ""
    yield from (("CATEGORY", name) for name in categories)
    yield "UNIQUE URL", _page(article, report)
    yield "IMAGE", _picture(article, report)
    yield "DATE", _date(article.published, zone, report)
    yield "TAGS", ",".join(_tags(article, report))


def _html(blocks: tuple[Block, ...], report: Report) -> str:
    return write_html(blocks, report, xhtml=False, declared=True)


def _author(article: Article, report: Report) -> str:
    names = [byline.label for byline in article.bylines if byline.label]
    for number in range(2, len(names) + 1):
        report.lost("bylines", where=f"#{number}", why="an entry has one author")
    return names[0] if names else ""


def _status(article: Article) -> str:
    kept = (part.value for part in article.foreign if part.space == SPACE and part.name == "STATUS")
    return next((word for word in kept if _is_status(word, article.status)), _WORDS[article.status])


def _is_status(word: str, status: Status) -> bool:
    return word not in USUAL and "\n" not in word and STATUSES.get(word.lower(), Status.WITHHELD) is status


def _page(article: Article, report: Report) -> str:
    first = article.identifiers[0] if article.identifiers else None
    page = first.value if first is not None and first.kind == "url" else ""
    for number, identifier in enumerate(article.identifiers, 1):
        if number > 1 or not page:
            report.lost(
                "identifiers",
                where=f"#{number}",
                why=f"there is a place for the address of the page, not {identifier.kind}",
            )
    return page


def _picture(article: Article, report: Report) -> str:
    """Return the address of the lead picture."""
    lead = lead_picture(article.associations)
    href = lead.media.href if lead is not None and lead.media is not None else ""
    shown = [*article.associations].index(lead) if lead is not None and lead == _thumbnail(href) else -1
    for number in range(len(article.associations)):
        if number != shown:
            report.lost("associations", where=f"#{number + 1}", why="an entry has one picture, and only its address")
    return href


def _thumbnail(href: str) -> Association:
    return Association(role="thumbnail", media=Media(href))


def _date(when: datetime | None, zone: str, report: Report) -> str:
    """Return the blog's local time for *when*: that of *zone*, or of *when* itself."""
    if when is None:
        return ""
    try:
        there = when.astimezone(ZoneInfo(zone)) if zone else when
    except OverflowError:  # the first or last representable day
        there = when
    if there.microsecond or (there.utcoffset() and not zone):
        report.lost("published", why="there is no place for a time zone or for parts of a second")
    half = "PM" if there.hour >= _NOON else "AM"
    hour = there.hour % _NOON or _NOON
    day = f"{there.month:02}/{there.day:02}/{there.year:04}"
    return f"{day} {hour:02}:{there.minute:02}:{there.second:02} {half}"


_NOON = 12


def _tags(article: Article, report: Report) -> Iterator[str]:
    for number, word in enumerate(article.keywords, 1):
        bare = word if re.search(r"[,\"'\s]", word) is None else f'"{word}"' if '"' not in word else f"'{word}'"
        if read_tags(bare) == [word]:
            yield bare
        else:
            report.lost("keywords", where=f"#{number}", why="a tag has no place for both kinds of quotation marks")


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < _DIGITS else None


_DIGITS = 9


def _is_section(part: Foreign) -> bool:
    return part.name in {"COMMENT", "PING"}


def _has_place(part: Foreign, article: Article, above: int, report: Report) -> bool:
    """Is *part* of the article read back from an entry unchanged? Otherwise, report it as lost."""
    value = part.value
    if part.name == "EXTENDED BODY":
        fits = value == str(above) and above < len(article.body)
    elif part.name == "STATUS":
        fits = _is_status(value, article.status)
    elif _is_section(part):
        fits = (
            value == value.strip("\n") != ""
            and "\r" not in value
            and not re.search(r"^-{5}(?:-{3})?[ \t]*$", value, re.MULTILINE)
        )
    else:
        is_name = _NAME.fullmatch(part.name) is not None and part.name not in {*TAKEN, *SECTIONS}
        fits = is_name and value.strip(" \t") == value != "" and not set(value) & {"\n", "\r"}
    if not fits:
        report.lost(f"foreign.{SPACE}", where=part.name, why="there is no place for it")
    return fits
