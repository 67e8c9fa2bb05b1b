"""Stories of Machine Readable News → articles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from typing import Any

from newsformat import (
    Article,
    Block,
    Byline,
    Concept,
    EditorsNote,
    Envelope,
    Identifier,
    Paragraph,
    Preformatted,
    Status,
    plain,
)
from newsformat.markup.handling import read_status, status_named
from newsformat.markup.html import read_html
from newsformat.markup.json_items import read_alone_or_in, read_answers
from newsformat.markup.languages import language_tag
from newsformat.markup.manuscript import split_dateline
from newsformat.markup.members import Members, text_at
from newsformat.markup.paragraphs import read_paragraphs
from newsformat.markup.printed import read_byline
from newsformat.plugin import Limits, NoOptions, ReadError, Report, Source, line, verbatim


SPACE = "lseg-mrn"
_ITEMS = "Items"
_PLAIN, _HTML = "text/plain", "text/html"
_CODE = re.compile(r"([A-Za-z][A-Za-z0-9]{0,7}):(.+)")
_BLANK_LINES = re.compile(r"\n(?:[ \t]*\n)+")
_COLUMNS = re.compile(r"\S[ ]{3,}\S")
_URGENT, _LEAST_URGENT = 1, 9  # most and least urgent; alerts are the most urgent
_FIRST = ("", "0", "1")


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each story in *source*.

    Raises:
        ReadError: there is none, or none can be read.
    """

    def story(item: Any) -> Article:
        article = _article(item, report, source.limits)
        if article.version not in _FIRST and article.urgency != _URGENT:
            report.note(
                "one of several takes of a story is read as a separate article:"
                f" {article.uri:.60}, {article.version:.60}"
            )
        return article

    def answer(value: Any) -> Iterator[Article | Envelope]:
        return read_alone_or_in(value, _ITEMS, story, report, space=SPACE, item="the story")

    yield from read_answers(source, answer, report, within=(_ITEMS,))


def _article(value: Any, report: Report, limits: Limits) -> Article:
    """Return the article of a story, by itself or wrapped with an ID and times as in an archive.

    Raises:
        ReadError: it is not a story.
    """
    wrapper = Members(value if isinstance(value, dict) else {})
    item = Members(wrapper.object("data")) if isinstance(wrapper.left.get("data"), dict) else wrapper
    if "altId" not in item.left or not {"headline", "body"} & item.left.keys():
        raise ReadError("not a story of Machine Readable News: one has an altId, and a headline or a body")
    opening, body = _text(item, report, limits)
    return Article(
        uri=item.text("altId"),
        version=item.text("takeSequence"),
        identifiers=_identifiers(item, wrapper),
        headline=item.text("headline"),
        sources=_codes(item, "provider"),
        services=_codes(item, "audiences"),
        created=item.moment("firstCreated", report),
        updated=item.moment("versionCreated", report),
        language=_language(item),
        status=_status(item, report),
        urgency=_urgency(item),
        subjects=_codes(item, "subjects"),
        genres=_codes(item, "instancesOf"),
        body=body,
        **opening,
        foreign=[*item.foreign(SPACE), *(wrapper.foreign(SPACE) if wrapper is not item else ())],
    )


def _identifiers(item: Members, wrapper: Members) -> list[Identifier]:
    number, guid = item.text("id"), wrapper.text("guid")
    found = [("id", number), ("guid", "" if guid == number else guid)]
    return [Identifier(value=value, kind=kind) for kind, value in found if line(value)]


def _language(item: Members) -> str:
    tag = language_tag(text_at(item.left, "language"))
    if tag:
        item.take("language")
    return tag


def _status(item: Members, report: Report) -> Status:
    """Return the status; an unknown one is also kept as foreign."""
    status = text_at(item.left, "pubStatus")
    if not status.strip():
        return Status.USABLE
    name = status.removeprefix("stat:")
    if status_named(name) is not None:
        item.take("pubStatus")
    return read_status(name, report)


def _urgency(item: Members) -> int | None:
    urgency = item.left.get("urgency")
    if type(urgency) is not int or not _URGENT <= urgency <= _LEAST_URGENT:
        return None
    item.take("urgency")
    return urgency


def _codes(item: Members, name: str) -> list[Concept]:
    """Read the codes in the member *name*, one or an array, each prefixed with its scheme."""
    value = item.left.get(name)
    codes = [value] if isinstance(value, str) else value
    if not isinstance(codes, list) or not all(isinstance(code, str) and code.strip() for code in codes):
        return []
    item.take(name)
    return [_concept(code.strip()) for code in codes]


def _concept(text: str) -> Concept:
    match = _CODE.fullmatch(text)
    return Concept(code=match[2], scheme=match[1]) if match else Concept(code=text)


# The text ----------------------------------------------------------------------


def _text(item: Members, report: Report, limits: Limits) -> tuple[dict[str, Any], tuple[Block, ...]]:
    media_type, text = text_at(item.left, "mimeType"), item.text("body")
    if media_type in {_PLAIN, _HTML}:
        item.take("mimeType")
    if media_type == _HTML:
        return {}, read_html(text, report, limits=limits)
    return _split_opening(tuple(_blocks(verbatim(text))))


def _split_opening(body: tuple[Block, ...]) -> tuple[dict[str, Any], tuple[Block, ...]]:
    """Return the dateline with the remarks on changes and the byline above it, if there is one, and the rest."""
    notes: list[EditorsNote] = []
    bylines: list[Byline] = []
    above = 0
    for block in body[:_MOST_ABOVE]:
        text = plain(block.content) if isinstance(block, Paragraph) else ""
        if _REMARK.fullmatch(text):
            notes.append(EditorsNote(text=text[1:-1]))
        elif signed := _signed(text):
            bylines += signed
        else:
            break
        above += 1
    dateline, below = split_dateline(body[above:])
    return ({"dateline": dateline, "notes": notes, "bylines": bylines}, below) if dateline else ({}, body)


def _signed(text: str) -> tuple[Byline, ...]:
    """Return who signs by *text*; none if it is no byline, or names nobody."""
    bylines = read_byline(text) if _BYLINE.fullmatch(text) else ()
    return bylines if all(byline.name for byline in bylines) else ()


_MOST_ABOVE = 5  # paragraphs, including the one with the dateline
_REMARK = re.compile(r"\([^()]++(?:\([^()]*+\)[^()]*+)*+\)")
# A sentence has more words in small letters than a byline: "Von Montag an gilt die neue Regel".
_BYLINE = re.compile(
    r"(?:By|BY|Von|Par|Por) (?=[^\W\d_a-z])(?!.*(?: [a-zß-öø-ÿ]++){3} )"
    r"(?:[^.!?\d]|(?<=\b[A-Z])\.|(?<=\b[JS]r)\.){3,120}"
)


def _blocks(text: str) -> Iterator[Block]:
    """Yield the paragraphs of *text*; parts that are mostly in columns, and lines in columns, become preformatted."""
    all_parts = [part for block in _BLANK_LINES.split(text.strip("\n")) for part in _sentences_and_table(block)]
    for has_columns, parts in groupby(all_parts, _has_columns):
        if has_columns:
            yield from [Preformatted(part) for part in parts]
        else:
            yield from read_paragraphs("\n\n".join(parts), rules=True)


def _sentences_and_table(part: str) -> list[str]:
    """Return *part* in two if there are sentences right above a table."""
    lines = part.split("\n")
    first = next((number for number, text in enumerate(lines) if _COLUMNS.search(text)), 0)
    end = next((number for number in range(first, 0, -1) if lines[number - 1].rstrip().endswith(_ENDS)), 0)
    above, table = "\n".join(lines[:end]), "\n".join(lines[end:])
    return [above, table] if above and _has_columns(table) else [part]


_ENDS = (".", "?", "!", '."', ".)")


def _has_columns(part: str) -> bool:
    lines = part.split("\n")
    in_columns = len([line for line in lines if _COLUMNS.search(line)])
    return in_columns > 1 and in_columns * 2 > len(lines)
