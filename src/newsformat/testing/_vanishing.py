"""Finds content that a reader drops silently, by marks inserted into a document."""

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


_Result: TypeAlias = tuple[Envelope, list[Article]]


def vanished(document: bytes, format: AnyFormat | str, known: set[str] | None = None) -> Iterator[str]:
    """Yield the places of *document* from which content vanishes silently when it is read.

    A mark is put into one place after another: after a text or an element, in place of a text, or into a new or
    repeated attribute, element, member or line. It must turn up in an article, its envelope or the report; or the
    report must differ, or name the place. In JSON, texts, objects and arrays are also put in place of each other. An
    element that holds others, and the last item of an array, are repeated with a mark in each of their texts; each
    mark must be found. A changed digit, truth value or order must change something, too. A comment within a text, and
    a text in a CDATA section, must change nothing.

    Each place yielded is a silent loss, or has content that need not be kept, such as counts, IDs and layout. The
    last step of a place says what was inserted: ``pic/cut/again before``, a second ``<cut>`` before the first;
    ``pic/@src/instead``, another value of ``src``, and ``behind``, the value with the mark appended;
    ``row/object instead``, a JSON object in place of another value; ``row/digit``, another digit. In
    ``pic/all again before/cut/text``, a second ``<pic>`` stands before the first, and the text of its ``<cut>`` is
    lost.

    Args:
        document: XML, HTML, JSON, lines of JSON or of text, or ZIP; a binary document has no such places.
        format: the format that reads it, or its name.
        known: the places to leave out. Those that were tried are added: each kind of place, identified by its path
            without numbers, is tried once.

    Raises:
        ReadError: the *document* itself cannot be read.
    """
    tried = set() if known is None else known
    fmt = registry()[format] if isinstance(format, str) else format
    articles, report = _read(document, fmt)
    before, reported, lost_places = repr(articles), _messages(report), set[str]()
    harmless = {
        step for step, copies in unaffected(document) if all(_reads_alike(before, copy, fmt) for copy in copies)
    }
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
        now = _messages(report_changed)
        if place[-1].startswith("all again"):
            lost = () if _names_place(place, "\n".join(now)) else _lost_places(changed, repr(found), now, reported)
            yield from dict.fromkeys(_repeated_place(place, text) for text in lost if "/".join(text) not in lost_places)
        elif not _is_reported(place, now, reported) and not _is_kept(place, found, before):
            lost_places.add(name)
            yield name


def _is_reported(place: Place, now: Counter[str], reported: Counter[str]) -> bool:
    """Do the messages *now* mention *place*, or differ from those *reported* before?"""
    if place[-1] in SAME:
        return False
    text = "\n".join(now)
    return MARK.lower() in text.lower() or bool(now - reported) or _names_place(place, text)


def _is_kept(place: Place, found: _Result, before: str) -> bool:
    """Do the articles *found* show the change at *place*, compared to those *before*?"""
    now = repr(found)  # takes as long as a third of the reading
    if place[-1] in SAME:
        return now == before or MARK in now  # XML kept unchanged still has its comments
    return (place[-1] in ALTERED and now != before) or MARK.lower() in now.lower()


def _repeated_place(place: Place, text: Place) -> str:
    """Return the name of *place*, where content is repeated, followed by the place of *text* in it."""
    return "/".join((*place, *text[len(place) - 1 :]))


def _lost_places(changed: bytes, found: str, now: Counter[str], reported: Counter[str]) -> Iterator[Place]:
    """Yield the places of texts with numbered marks that are not *found*, unless a new remark covers all of them."""
    text = "\n".join(now)
    if all(MARK in message for message in now if message not in reported):
        words = (found + text).lower()
        for mark, place in numbered(changed):
            if mark.lower() not in words and not _names_place(place, text):
                yield place


def _read(document: bytes, fmt: AnyFormat) -> tuple[_Result, Report]:
    report = Report()
    with Articles(items_in(fmt, Source(document), fmt.read_options(), report)) as articles:
        return (articles.envelope, [*articles]), report


def _reads_alike(before: str, changed: bytes, fmt: AnyFormat) -> bool:
    """Is *changed* read as *before*? If not, or if an error is raised, each change is tried alone."""
    try:
        return repr(_read(changed, fmt)[0]) == before
    except Exception:  # noqa: BLE001 -- raised again with the place, where the change is tried alone
        return False


def _messages(report: Report) -> Counter[str]:
    """Count the messages of *report* without their lines, which an additional line would shift."""
    return Counter([str(evolve(entry, line=None, column=None)) for entry in report])


def _names_place(place: Place, text: str) -> bool:
    """Does *text*, the whole report, name one of the last steps of *place*?"""
    names = [step.strip("@<>") for step in place[-4:-1]]
    return any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) for name in names if len(name) > 1)
