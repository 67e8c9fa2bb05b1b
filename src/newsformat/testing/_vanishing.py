"""What a reader drops without a word: found by marks, put into a document that it reads."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import TypeAlias

from attrs import evolve

from newsformat._article import Article
from newsformat._articles import Articles
from newsformat._envelope import Envelope
from newsformat._errors import ReadError
from newsformat._format import AnyFormat
from newsformat._reading import items_in
from newsformat._registry import registry
from newsformat._report import Report
from newsformat._source import Source
from newsformat.testing._marks import ALTERED, MARK, SAME, Place, marked, numbered, unaffected


_Found: TypeAlias = tuple[Envelope, list[Article]]


def vanished(document: bytes, format: AnyFormat | str, known: set[str] | None = None) -> Iterator[str]:
    """Yield the places of *document* from which content vanishes silently when it is read.

    A mark is put into one place after another: after a text or an element, in place of a text, or into a new or
    repeated attribute, element, member or line. It must turn up in an article, its envelope or the report; or the
    report must differ, or name the place. In JSON, texts, objects and arrays are also put in place of each other. An
    element that holds others, and the last item of an array, are repeated with a mark in each of their texts; each
    mark must be found. A changed digit, truth value or order must change something, too. A comment within a text, and
    a text in a CDATA section, must change nothing.

    What is yielded is a silent loss, or something that need not be kept, such as counts, IDs and layout. The
    last step of a place says what was put there: ``pic/cut/again before``, a second ``<cut>`` before the first;
    ``pic/@src/instead``, another value of ``src``, and ``behind``, the value with the mark appended;
    ``row/object instead``, a JSON object in place of another value; ``row/digit``, another digit. In
    ``pic/all again before/cut/text``, a second ``<pic>`` stands before the first, and the text of its ``<cut>`` is
    lost.

    Args:
        document: XML, HTML, JSON, lines of JSON or of text, or ZIP; a binary document has no such places.
        format: the format that reads it, or its name.
        known: the places to leave out. Those that were tried are added: each kind of place, told by its path without
            numbers, is tried once.

    Raises:
        ReadError: the *document* itself cannot be read.
    """
    tried = set() if known is None else known
    fmt = registry()[format] if isinstance(format, str) else format
    articles, report = _read(document, fmt)
    before, reported, gone = repr(articles), _reported(report), set[str]()
    harmless = {step for step, changed in unaffected(document) if _is_read_as(before, changed, fmt)}
    for place, changed in marked(document):
        name = "/".join(place)
        if name in tried or place[-1] in harmless:
            continue
        tried.add(name)
        try:
            found, report_changed = _read(changed, fmt)
        except ReadError:
            continue
        except Exception as error:
            error.add_note(f"the document has the mark {MARK!r} at {name}")
            raise
        now = _reported(report_changed)
        if place[-1].startswith("all again"):
            lost = () if _names(place, "\n".join(now)) else _lost_again(changed, repr(found), now, reported)
            yield from dict.fromkeys(_repeated_place(place, text) for text in lost if "/".join(text) not in gone)
        elif not _is_reported(place, now, reported) and not _is_found(place, found, before):
            gone.add(name)
            yield name


def _is_reported(place: Place, now: Counter[str], reported: Counter[str]) -> bool:
    """Does a report of *now* say something of *place* that was not *reported* before?"""
    if place[-1] in SAME:
        return False
    text = "\n".join(now)
    return MARK.lower() in text.lower() or bool(now - reported) or _names(place, text)


def _is_found(place: Place, found: _Found, before: str) -> bool:
    """Are the articles *found* as the change at *place* makes them, of those that were *before*?"""
    now = repr(found)  # takes as long as a third of the reading
    if place[-1] in SAME:
        return now == before or MARK in now  # XML kept unchanged still has its comments
    return (place[-1] in ALTERED and now != before) or MARK.lower() in now.lower()


def _repeated_place(place: Place, text: Place) -> str:
    """Return the name of *place*, at which something stands again, and of the *text* in it."""
    return "/".join((*place, *text[len(place) - 1 :]))


def _lost_again(changed: bytes, found: str, now: Counter[str], reported: Counter[str]) -> Iterator[Place]:
    """Yield the places of texts with numbered marks that are not *found*, unless a new remark covers all of them."""
    text = "\n".join(now)
    if all(MARK in message for message in now if message not in reported):
        words = (found + text).lower()
        for mark, place in numbered(changed):
            if mark.lower() not in words and not _names(place, text):
                yield place


def _read(document: bytes, fmt: AnyFormat) -> tuple[_Found, Report]:
    report = Report()
    with Articles(items_in(fmt, Source(document), fmt.read_options(), report)) as articles:
        return (articles.envelope, [*articles]), report


def _is_read_as(before: str, changed: bytes, fmt: AnyFormat) -> bool:
    """Is *changed*, with an alteration in every text, read as what was *before*, so that none is to be tried alone?"""
    try:
        return repr(_read(changed, fmt)[0]) == before
    except ReadError:
        return False


def _reported(report: Report) -> Counter[str]:
    """Return what *report* says, and how often, whatever the lines: a line more shifts those of all below."""
    return Counter([str(evolve(entry, line=None, column=None)) for entry in report])


def _names(place: Place, text: str) -> bool:
    """Does *text*, the whole report, name one of the last steps of *place*?"""
    names = [step.strip("@<>") for step in place[-4:-1]]
    return any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) for name in names if len(name) > 1)
