"""Articles → BibTeX, in the fields of BibLaTeX."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import partial
from typing import Final

from newsformat import Article, Byline, Foreign
from newsformat.markup.dates import iso
from newsformat.markup.encodings import in_utf_8
from newsformat.plugin import Articles, NoOptions, Report, broken, inlines
from newsformat_records._references._babel import name_of
from newsformat_records._references._bibtex_entries import Abbreviations, Chunk, Entry, Field, entries_in
from newsformat_records._references._bibtex_reader import (
    DATES,
    KINDS,
    LANGUAGES,
    NEWS,
    SECTIONS,
    SOURCES,
    SPACE,
    STATUS,
    TYPE,
    article_of,
)
from newsformat_records._references._names import (
    Owners,
    claim_id,
    first_names,
    is_address,
    is_day,
    made_up,
    name_parts,
    report_identifiers,
)
from newsformat_records._references._status import put_status
from newsformat_records._references._tex import escaped, tex


_FIELDS: Final = {kind: name for name, kind in KINDS.items()}
_KEY: Final = re.compile(r"[^\s,={}\"#%~\\()']+")
_NAME: Final = re.compile(r"[a-z][a-z0-9_+:-]*")
_ONLINE: Final = ("online", "misc", "www", "electronic")
_COMPARED: Final = ("headline", "subhead", "summary", "keywords", "language", "uri", "published")


def write(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    """Yield each article as an entry."""
    keys: Owners = {}
    for number, article in enumerate(articles, 1):
        yield in_utf_8(article, partial(_paragraph, number=number, keys=keys, report=report), report)


def _paragraph(article: Article, number: int, keys: Owners, report: Report) -> bytes:
    """Return the entry of *article*, with the blank line behind it."""
    paragraph = (written := _entry(article, _key(article, number, keys), report)).encode() + b"\n\n"
    _report_changes(article, written, report)
    return paragraph


def _entry(article: Article, key: str, report: Report) -> str:
    foreign = [part for part in article.foreign if part.space == SPACE]
    kind = next((part.value for part in foreign if part.name == "type" and _NAME.fullmatch(part.value)), TYPE)
    fields = {name: value for name, value in _fields(article, kind, report) if value and _is_balanced(value)}
    dates = [Field(part.name, part.value, 1) for part in foreign if part.name in DATES]
    taken = {*_MAPPED_FIELDS, "type"}
    if "date" not in fields and article_of(Entry(kind, "", dates, 1), Report(heard=False)).published is not None:
        taken |= {*DATES}
    for part in foreign:
        if part.name == NEWS[0] or (_NAME.fullmatch(part.name) and _is_free(part, fields, taken)):
            fields[part.name] = part.value
    put_status(fields, STATUS, article)
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items()]
    return "\n".join([f"@{kind}{{{key},", *lines, "}"])


def _fields(article: Article, kind: str, report: Report) -> Iterator[tuple[str, str]]:
    firsts = dict(first_names(article, report))
    if kind == TYPE:
        yield NEWS
    yield "title", tex(article.headline)
    yield "subtitle", tex(article.subhead)
    yield "author", " and ".join([author for byline in article.bylines if (author := _author(byline))])
    yield ("organization" if kind in _ONLINE else "journaltitle"), escaped(firsts["sources"])
    yield "chapter", escaped(firsts["subjects"])
    if (when := article.published) is not None:
        yield "date", when.date().isoformat() if is_day(when) else iso(when)
    yield "url", article.uri if is_address(article.uri) else ""
    for identifier in article.identifiers:
        if identifier.kind in _FIELDS:
            yield (
                _FIELDS[identifier.kind],
                escaped(identifier.value).replace("-", "--") if identifier.kind == "page-number" else identifier.value,
            )
    yield "abstract", tex(article.summary)
    yield "keywords", ", ".join(map(escaped, article.keywords))
    language_name = name_of(article.language)
    yield ("langid", language_name) if language_name else ("language", escaped(article.language))
    notes = "\n\n".join([note.text for note in article.notes])
    yield "note", tex(inlines(broken(notes)))


def _author(byline: Byline) -> str:
    family, given, suffix = map(escaped, name_parts(byline))
    if given:
        return ", ".join(filter(None, (family, suffix, given)))
    return f"{{{family}}}" if family else ""


def _key(article: Article, number: int, keys: Owners) -> str:
    """Return the citation key: unique regardless of case."""
    called = (
        next((identifier.value for identifier in article.identifiers if identifier.kind == "id"), "")
        if is_address(article.uri)
        else ""
    )
    called = called or ("" if is_address(article.uri) else article.uri)
    return called if _KEY.fullmatch(called) and claim_id(called.lower(), number, keys) else made_up(number)


def _is_free(part: Foreign, fields: Collection[str], taken: Collection[str]) -> bool:
    """Is the field of *part* unused, not *taken*, and in no group of which another field is read?"""
    if part.name in fields or part.name in taken or not _is_balanced(part.value):
        return False
    return all(part.name not in group or not {*group}.isdisjoint(fields) for group in (SOURCES, SECTIONS, LANGUAGES))


_MAPPED_FIELDS: Final = ("title", "subtitle", "author", "url", "howpublished", "abstract", "keywords", "note", *KINDS)


def _is_balanced(value: str) -> bool:
    depth = 0
    for sign in re.findall("[{}]", value):
        depth += 1 if sign == "{" else -1
        if depth < 0:
            return False
    return not depth


def _report_changes(article: Article, written: str, report: Report) -> None:
    """Report what is read back differently."""
    quiet = Report(heard=False)
    entries = [*entries_in(Chunk(written, 1), Abbreviations(), quiet)]
    back = article_of(entries[0], quiet) if len(entries) == 1 else Article()
    for attribute in _COMPARED:
        if getattr(article, attribute) != getattr(back, attribute):
            report.lost(attribute, why="it is read from BibTeX as something else")
    identifiers = {*back.identifiers}
    report_identifiers(article, sum(identifier in identifiers for identifier in article.identifiers), report)
    if [note.text for note in article.notes] != [note.text for note in back.notes]:
        report.lost("notes", why="blank lines separate notes")
    labelled = [byline for byline in article.bylines if byline.label]
    again = [*back.bylines, *[Byline()] * len(labelled)]
    for number, (was, now) in enumerate(zip(labelled, again, strict=False), 1):
        if was.name and was.name != now.name:
            report.lost("bylines", where=f"#{number}", why="it is read from BibTeX as something else")
    known = {*back.foreign, Foreign(SPACE, "type", TYPE)}
    for part in article.foreign:
        if part.space == SPACE and part not in known:
            report.lost(f"foreign.{SPACE}", where=part.name, why="its field has another value")
    for attribute in ("sources", "subjects"):
        first = getattr(article, attribute)[:1]
        if first and first[0].name and [item.name for item in getattr(back, attribute)] != [first[0].name]:
            report.lost(attribute, why="it is read from BibTeX as something else")
