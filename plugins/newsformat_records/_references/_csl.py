"""CSL JSON ⇄ articles."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any, Final

from newsformat import Article, Byline, Concept, EditorsNote, Envelope, Foreign, Identifier, Inlines, Style, Text
from newsformat.markup.dates import read_date
from newsformat.markup.foreign import foreign_members
from newsformat.markup.html import read_html_inlines
from newsformat.markup.json import Object, array, encoded, text_of
from newsformat.markup.json_items import read_answers
from newsformat.markup.members import objects_at, one_or_several, text_at, without_empty
from newsformat.markup.printed import natural_name
from newsformat.plugin import Articles, NoOptions, ReadError, Report, Source, lazily, line, read_each
from newsformat_records._references._names import (
    Owners,
    claim_id,
    day,
    first_names,
    is_address,
    is_day,
    is_made_up,
    language,
    made_up,
    name_parts,
    report_identifiers,
)
from newsformat_records._references._status import OWN, put_status, strictest_status


SPACE: Final = "csl-json"
NEWS: Final = "article-newspaper"
_KINDS: Final = {"DOI": "doi", "ISSN": "issn", "page": "page-number"}
_TAGS: Final = {Style.EMPHASIS: "i", Style.STRONG: "b", Style.SUBSCRIPT: "sub", Style.SUPERSCRIPT: "sup"}
_PARTS: Final = ("literal", "given", "dropping-particle", "non-dropping-particle", "family", "suffix")
_STATUS: Final = ("status",)
_DAY: Final = 3  # number of parts of a complete date


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each item."""

    def answer(value: Any) -> Iterator[Article | Envelope]:
        if isinstance(value, dict) and isinstance(value.get("items"), list):
            value = value["items"]
        yield from read_each(one_or_several(value), one, report, name=lambda _: "an item", line=lambda _: None)

    def one(item: Any) -> Iterator[Article]:
        if not isinstance(item, dict) or not ({"type", "title", "id"} & item.keys()):
            raise ReadError("not a reference: it has neither a type nor a title")
        yield _article(item, report)

    yield from read_answers(source, answer, report)


def _article(item: Object, report: Report) -> Article:
    left = dict(item)
    values: dict[str, Any] = {}
    for name, attribute in (("title", "headline"), ("abstract", "summary")):
        if text := _text(left, name):
            values[attribute] = read_html_inlines(_as_html(text), report)
    for name, attribute in (("container-title", "sources"), ("section", "subjects")):
        if text := _text(left, name):
            values[attribute] = [Concept(name=text)]
    values["bylines"] = [*_authors(left, report)]
    if (when := _issued(left.get("issued"), report)) is not None:
        values["published"] = when
        del left["issued"]
    if tag := language(text_at(left, "language")):
        values["language"] = tag
        del left["language"]
    if note := _text(left, "note"):
        values["notes"] = [EditorsNote(text=part) for part in note.split("\n\n")]
    values["keywords"] = [word for part in re.split("[,;]", _text(left, "keyword")) if (word := line(part))]
    values["status"] = strictest_status(left, _STATUS, report)
    if text_at(left, "status") in OWN:
        del left["status"]
    uri, identifiers = _identity(left)
    if text_at(left, "type") == NEWS:
        del left["type"]
    kept = [Foreign(SPACE, name, text_of(value)) for name, value in without_empty(left).items()]
    return Article(uri=uri, identifiers=identifiers, foreign=kept, **values)


def _as_html(rich: str) -> str:
    """Return *rich* text, in which all that is no known tag is text, as HTML.

    References that some programs export have tags of HTML and JATS in abstracts, and entities.
    """
    return _NO_TAG.sub("&lt;", _NO_ENTITY.sub("&amp;", rich)).replace("\n", "<br>")


_TAG: Final = (
    r"/?(?:jats:[a-z-]+|a|abbr|b|blockquote|br|cite|code|div|em|h[1-6]|i|li|ol|p|q|s|sc|small|span|strong|su[bp]|u|ul)"
    r"(?:\s[^<>]*)?/?>"
)
_NO_TAG: Final = lazily(rf"<(?!{_TAG})", re.IGNORECASE)
_NO_ENTITY: Final = lazily(r"&(?!(?:#\d+|#x[\da-f]+|[a-z]\w*);)", re.IGNORECASE)


def _text(members: Object, name: str) -> str:
    """Read the text *name*; ``""`` if there is none."""
    text = text_at(members, name)
    if text:
        del members[name]
    return text


def _authors(members: Object, report: Report) -> Iterator[Byline]:
    """Read the authors, if each has a name; other members of an author are reported."""
    people = objects_at(members, "author")
    names = [_name(person) for person in people]
    if people and all(names) and len(people) == len([item for item in members["author"] if item is not None]):
        del members["author"]
        for person in people:
            parts = _PARTS[:1] if text_at(person, _PARTS[0]) else _PARTS
            for name, value in person.items():
                if value not in (None, "", False) and (name not in parts or not isinstance(value, str)):
                    report.left_out(f"of an author, {name:.40}: {text_of(value):.60}")
        yield from [Byline(name=name) for name in names]


def _name(person: Mapping[str, Any]) -> str:
    parts = {part: text for part in _PARTS if (text := text_at(person, part))}
    if parts.keys() == {"family", "given"} and "," not in f"{parts['family']}{parts['given']}":
        return natural_name(f"{parts['family']}, {parts['given']}")
    return parts.get("literal") or " ".join(parts.values())


def _issued(value: Any, report: Report) -> datetime | None:
    """Return the complete date in *value*, or a time in a string; `None` if there is neither, or more than that."""
    text = value.get("raw") if isinstance(value, dict) and set(value) == {"raw"} else value
    if isinstance(text, str):
        return read_date(text, report) if _ISO.fullmatch(text.strip()) else None
    parts = value.get("date-parts") if isinstance(value, dict) else None
    if not isinstance(parts, list) or len(parts) != 1 or not isinstance(parts[0], list) or len(parts[0]) != _DAY:
        return None
    if any(value not in (None, "", False) for name, value in value.items() if name != "date-parts"):
        return None
    try:
        return read_date(date(*map(int, parts[0])).isoformat(), report)
    except (TypeError, ValueError, OverflowError):
        return None


_ISO: Final = re.compile(r"\d{4}-\d\d-\d\d(?:T[\d:.]{5,20}(?:Z|[+-]\d\d:?\d\d)?)?", re.ASCII)


def _identity(members: Object) -> tuple[str, list[Identifier]]:
    """Read the address, the ID of the item, and other identifiers."""
    uri, key = _text(members, "URL"), members.get("id")
    called = ""
    if isinstance(key, str | int):
        del members["id"]
        called = "" if is_made_up(str(key)) else str(key)
    found = [Identifier(value=called, kind="id")] if uri and called and called != uri else []
    found += [Identifier(value=value, kind=kind) for name, kind in _KINDS.items() if (value := _text(members, name))]
    return uri or called, found


# Writing --------------------------------------------------------------------------------


def write(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    """Yield the items of *articles*, as an array."""
    ids: Owners = {}
    yield from array(_encoded(article, number, ids, report) for number, article in enumerate(articles, 1))
    yield b"\n"


def _encoded(article: Article, number: int, ids: Owners, report: Report) -> bytes:
    return encoded(article, lambda to_encode: _item(to_encode, number, ids, report), report)


def _item(article: Article, number: int, ids: Owners, report: Report) -> Object:
    firsts = dict(first_names(article, report))
    item: Object = {"id": "", "type": NEWS}
    item |= _non_empty({"title": _rich(article.headline), "author": _people(article)})
    item |= _non_empty({"container-title": firsts["sources"], "section": firsts["subjects"]})
    if article.published is not None:
        item["issued"] = {"date-parts": [[*day(article.published)]]}
        if not is_day(article.published):
            report.lost("published", why="CSL JSON has dates without a time")
    item |= _non_empty({"abstract": _rich(article.summary), "language": article.language})
    item |= _non_empty(
        {"keyword": ", ".join(article.keywords), "note": "\n\n".join([note.text for note in article.notes])}
    )
    _identify(item, article, number, ids, report)
    kept = foreign_members(article.foreign, SPACE, item.keys() - {"type"}, report)
    if "type" in kept:
        del item["type"]  # so that it comes back in its original order
    for name in put_status(kept, _STATUS, article):
        report.lost(f"foreign.{SPACE}", where=name, why="the article has another value there now")
    item |= kept
    _report_changes(article, item, report)
    return item


def _non_empty(members: Object) -> Object:
    return {name: value for name, value in members.items() if value}


def _rich(content: Inlines) -> str:
    """Return *content* as rich text with the marks that titles may have."""
    return "".join([_run(run) if isinstance(run, Text) else "\n" for run in content])


def _run(run: Text) -> str:
    text = _LIKE_TAG.sub("&lt;", _LIKE_ENTITY.sub("&amp;", run.text))
    for mark, tag in _TAGS.items():
        if mark in run.marks:
            text = f"<{tag}>{text}</{tag}>"
    return text


# Other programs show entities as they stand, so they are written only where there is no other way.
_LIKE_TAG: Final = lazily(rf"<(?={_TAG})", re.IGNORECASE)
_LIKE_ENTITY: Final = lazily(r"&(?=(?:#\d+|#x[\da-f]+|[a-z]\w*);)", re.IGNORECASE)


def _people(article: Article) -> list[Object]:
    people = []
    for byline in article.bylines:
        family, given, suffix = name_parts(byline)
        if not family:
            continue  # the rest of a byline has no place
        people.append(
            _non_empty({"family": family, "given": given, "suffix": suffix}) if given else {"literal": family}
        )
    return people


def _identify(item: Object, article: Article, number: int, ids: Owners, report: Report) -> None:
    """Add the identifiers of *article* to *item*, whose ID must be unique."""
    if is_address(article.uri):
        item["URL"] = article.uri
    names = {kind: name for name, kind in _KINDS.items()}
    written = 0
    for identifier in article.identifiers:
        name = names.get(identifier.kind, "id" if identifier.kind == "id" and "URL" in item else "")
        if name and not item.get(name):
            item[name] = identifier.value
            written += 1
    if item["id"] and not claim_id(item["id"], number, ids):
        item["id"] = ""
        written -= 1
    report_identifiers(article, written, report)
    item["id"] = item["id"] or (article.uri if claim_id(article.uri, number, ids) else made_up(number))


def _report_changes(article: Article, item: Object, report: Report) -> None:
    """Report what is read back differently: values that contain their separator, and other marks."""
    back = _article(item, Report(heard=False))
    for attribute in ("keywords", "language", "uri", "headline", "summary"):
        if getattr(article, attribute) != getattr(back, attribute):
            report.lost(attribute, why="it is read from CSL JSON as something else")
    if [note.text for note in article.notes] != [note.text for note in back.notes]:
        report.lost("notes", why="blank lines separate notes")
    labelled = [byline for byline in article.bylines if byline.label]
    for number, (was, now) in enumerate(zip(labelled, back.bylines, strict=False), 1):
        if was.name and was.name != now.name:
            report.lost("bylines", where=f"#{number}", why="it is read from CSL JSON as something else")
