"""Writes ``body.head``, what is printed above the text, in the order of the schema."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsformat import Byline, Dateline, EditorsNote, Headline, Rights
from newsformat.markup.printed import as_shared
from newsformat.markup.xml import Element
from newsformat_nitf._names import SPACE, line_of
from newsformat_nitf._readers import _parts, _signatures
from newsformat_nitf._writers._parts_writer import correct
from newsformat_nitf._writers._pen import Pen, append
from newsformat_nitf._writers._placing import put
from newsformat_nitf._writers._running_writer import write_runs
from newsformat_nitf._writers._writing import Writing


class BodyHead:
    """Plans ``body.head`` before the head is written, which must not repeat it."""

    def __init__(self, writing: Writing) -> None:
        self.writing = writing
        self._notes: dict[int, Element | None] = {}
        self._rights: Element | None = None
        self._plan()

    def _plan(self) -> None:
        writing = self.writing
        for place, note in enumerate(writing.article.notes):
            found = writing.kept.take("body.head", "note", _parts.note, (note,))
            if found is not None or "\n" in note.text:
                self._notes[place] = found
        writing.notes_elsewhere = set(self._notes)
        for place, rights in enumerate(writing.article.rights):
            found = writing.kept.take("body.head", "rights", _parts.rights, (rights,))
            if writing.rights_in_body is None and (found is not None or _is_notice(rights)):
                writing.rights_in_body, self._rights = place, found

    def write(self, body: Element) -> None:
        """Append ``body.head`` to *body*, unless it would be empty."""
        writing = self.writing
        pen, kept, article = writing.pen, writing.kept, writing.article
        head = pen.child(body, "body.head")
        _headlines(writing, head)
        for place, found in self._notes.items():
            element = _note(pen, head, article.notes[place]) if found is None else put(pen, head, found)
            writing.at("notes", place, element)
        if writing.rights_in_body is not None:
            writing.at("rights", writing.rights_in_body, self._right(head, article.rights[writing.rights_in_body]))
        _bylines(writing, head)
        self._distributor(head)
        _datelines(writing, head)
        if article.summary:
            pen.where = "summary"
            write_runs(pen, pen.child(pen.child(head, "abstract"), "p"), article.summary)
        kept.place(pen, head, "body.head", "series", only_one=True)
        kept.place(pen, head, "body.head")
        pen.where = ""
        if not len(head):
            body.remove(head)

    def _right(self, head: Element, rights: Rights) -> Element:
        if self._rights is not None:
            return put(self.writing.pen, head, self._rights)
        element = self.writing.pen.child(head, "rights", rights.notice)
        return correct(self.writing.pen, element, rights, _parts.rights)

    def _distributor(self, head: Element) -> None:
        writing = self.writing
        credit = writing.article.credit
        found = writing.kept.take("body.head", "distributor", _signatures.credit, (credit,))
        if found is not None:
            put(writing.pen, head, found)
        elif credit:
            writing.pen.child(writing.pen.child(head, "distributor"), "org", credit)


def _is_notice(rights: Rights) -> bool:
    return bool(rights.notice) and not any(part.space == SPACE for part in rights.foreign)


# Headlines ----------------------------------------------------------------------


def _headlines(writing: Writing, head: Element) -> None:
    pen, article = writing.pen, writing.article
    if not (article.headline or article.subhead or article.kicker or article.other_headlines):
        return
    hedline = pen.child(head, "hedline")
    pen.where = "headline"
    write_runs(pen, pen.child(hedline, "hl1"), article.headline)
    if article.subhead:
        pen.where = "subhead"
        write_runs(pen, pen.child(hedline, "hl2"), article.subhead)
    if article.kicker:  # after the subhead, since receivers take the first ``hl2`` for that
        pen.where = "kicker"
        write_runs(pen, pen.child(hedline, "hl2", **{"class": "kicker"}), article.kicker)
    for index, headline in enumerate(article.other_headlines):
        pen.where = f"other_headlines[{index}]"
        _further(writing, hedline, headline)
    pen.where = ""


def _further(writing: Writing, hedline: Element, headline: Headline) -> None:
    pen = writing.pen
    element = write_runs(pen, pen.child(hedline, "hl2", **{"class": headline.role}), headline.content)
    pen.language(element, headline.language)
    is_needed = headline.role or headline.language or writing.article.subhead
    if line_of(headline.role) or not (is_needed and (len(element) or element.text)):
        pen.ours(element, "role", headline.role)


def _note(pen: Pen, head: Element, note: EditorsNote) -> Element:
    element = pen.child(head, "note", noteclass="editorsnote", type="npa")
    content = pen.child(element, "body.content")
    for text in note.text.split("\n"):
        pen.child(content, "p", text)
    return correct(pen, element, note, _parts.note)


# Bylines and datelines ------------------------------------------------------------


def _bylines(writing: Writing, head: Element) -> None:
    bylines = writing.article.bylines
    place = 0
    while place < len(bylines):
        rest = bylines[place : place + _MAX_PEOPLE + 1]
        found = writing.kept.take("body.head", "byline", _signers, _beginnings(rest))
        if found is not None:
            put(writing.pen, head, found)
            place += max(len(_signatures.bylines(found)), 1)
        elif 1 < (several := _of_one_line(rest)) <= _MAX_PEOPLE and _joined(writing.pen, head, rest[:several]):
            place += several
        else:
            _byline(writing.pen, head, bylines[place])
            place += 1


_MAX_PEOPLE = 20  # people in one byline


def _of_one_line(bylines: Sequence[Byline]) -> int:
    """Return how many *bylines*, from the first on, share a printed line."""
    first = bylines[0].text
    return next((number for number, byline in enumerate(bylines) if not first or byline.text != first), len(bylines))


def _joined(pen: Pen, head: Element, bylines: Sequence[Byline]) -> bool:
    """Write *bylines*, which share a printed line, as one element, if a reader recovers them all."""
    element = pen.child(head, "byline")
    others = dict.fromkeys(part for byline in bylines for part in _parts_of(byline)[1:])
    _mark_up(pen, element, bylines[0].text, [*[("person", byline.name) for byline in bylines], *others])
    if _signatures.bylines(element) != list(bylines):
        pen.ours(element, _signatures.PEOPLE, as_shared(bylines))
    if _signatures.bylines(element) == list(bylines):
        return True
    head.remove(element)
    return False


def _signers(element: Element) -> tuple[Byline, ...]:
    return tuple(_signatures.bylines(element))


def _beginnings(bylines: tuple[Byline, ...]) -> Iterator[tuple[Byline, ...]]:
    """Yield the leading groups of *bylines* that one line might represent."""
    return (bylines[:end] for end in range(1, len(bylines) + 1))


def _byline(pen: Pen, head: Element, byline: Byline) -> None:
    element = pen.child(head, "byline")
    parts = _parts_of(byline)
    text = byline.text or " ".join(value for _, value in parts if value)
    _mark_up(pen, element, text, parts)
    correct(pen, element, byline, lambda written: _signatures.bylines(written)[0])
    if len(_signatures.bylines(element)) > 1:
        pen.ours(element, "name", byline.name)  # prevents further names from being read


def _parts_of(byline: Byline) -> list[tuple[str, str]]:
    """Return the elements for the parts of *byline*, the person first."""
    return [
        ("person", byline.name),
        ("byttl", byline.role),
        ("byttl/org", byline.affiliation),
        ("location", byline.location),
        ("virtloc", byline.contact),
    ]


def _mark_up(pen: Pen, element: Element, text: str, parts: Sequence[tuple[str, str]]) -> None:
    """Add *text* to *element*, marking up those *parts* that occur in it."""
    places: list[tuple[int, int, str]] = []
    for name, value in parts:
        position = _free(text, value, places)
        if position >= 0:
            places.append((position, position + len(value), name))
    end = 0
    for start, stop, name in sorted(places):
        append(element, text[end:start])
        inner = element
        for part in name.split("/"):
            inner = pen.child(inner, part)
        inner.text = text[start:stop]
        end = stop
    append(element, text[end:])


def _free(text: str, value: str, places: Sequence[tuple[int, int, str]]) -> int:
    """Return the position of *value* in *text* outside of the *places* already used, or -1."""
    position = text.find(value) if value else -1
    while position >= 0 and any(start < position + len(value) and position < stop for start, stop, _ in places):
        position = text.find(value, position + 1)
    return position


def _datelines(writing: Writing, head: Element) -> None:
    dateline = writing.article.dateline
    found = writing.kept.take("body.head", "dateline", _signatures.dateline, (dateline or Dateline(),))
    if found is not None:
        put(writing.pen, head, found)
    elif dateline is not None:
        element = writing.pen.child(head, "dateline")
        parts = [("location", dateline.place), ("story.date", dateline.date)]
        text = dateline.text or ", ".join(value for _, value in parts if value)
        _mark_up(writing.pen, element, text, parts)
        correct(writing.pen, element, dateline, _signatures.dateline)
