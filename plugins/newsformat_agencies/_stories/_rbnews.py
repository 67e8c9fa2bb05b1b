"""``RBNews`` of Ritzau → an article."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsformat import (
    Article,
    Association,
    Block,
    Byline,
    Concept,
    EditorsNote,
    Envelope,
    Identifier,
    Paragraph,
    Status,
    plain,
)
from newsformat.markup.xml import Element, line_of, local, text_of
from newsformat.plugin import NoOptions, Report, Source
from newsformat_agencies._draft import Draft, Kind, read_stories
from newsformat_agencies._fields import Take, body, marked_as, moment_as, place, text_as, urgency


SPACE = "rbnews"
_KIND = Kind("RBNews", "RBNews", SPACE)
_HOME = "Europe/Copenhagen"
_LANGUAGE = "da"
_SUBJECTS = "http://cv.iptc.org/newscodes/subjectcode/"
_CODE = re.compile(r"[0-9]{7,8}")


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each ``RBNews`` in *source*."""
    return read_stories(_KIND, source, report, _article)


def _article(draft: Draft) -> Article:
    draft.report_around(draft.element)
    for field in draft.element.iterchildren("*"):
        name, text = local(field), text_of(field)
        if name not in _FIELDS:
            draft.keep(field)
            continue
        draft.report_attributes(field)
        if text or len(field):
            _FIELDS[name](field, text, draft)
    blocks: list[Block] = draft.values.get("body", [])
    if blocks or draft.values.get("headline"):
        draft.values["language"] = _LANGUAGE
        draft.report.note(f"no language is given; assumed Ritzau's, {_LANGUAGE}", line=line_of(draft.element))
    if blocks and isinstance(blocks[-1], Paragraph) and plain(blocks[-1].content) == draft.values.get("credit"):
        blocks.pop()
    if replaced := draft.values.get("associations"):
        draft.values["associations"] = dict.fromkeys(replaced)  # two fields may name the same item
    return draft.article()


def _byline(field: Element, text: str, draft: Draft) -> None:
    contact = ", ".join(filter(None, (draft.beside(field, "byLineEmail"), draft.beside(field, "byLinePhone"))))
    draft.add("bylines", Byline(name=text, contact=contact))


def _beside_another(name: str) -> Take:
    """Return a reader that keeps a field, unless it is read together with the field *name*."""

    def take(field: Element, text: str, draft: Draft) -> None:
        if not (draft.beside(field, name) and draft.is_first(field)):
            draft.keep(field)

    return take


def _coded(attribute: str, scheme: str) -> Take:
    """Return a reader for a concept whose code is in a sibling field."""

    def take(field: Element, text: str, draft: Draft) -> None:
        draft.add(attribute, Concept(name=text, code=draft.beside(field, f"{local(field)}ID"), scheme=scheme))

    return take


def _origin(field: Element, text: str, draft: Draft) -> None:
    draft.take("credit", text, field)
    draft.add("sources", *[Concept(name=name) for name in text.split("/") if name.strip()])


def _flag(field: Element, text: str, draft: Draft) -> None:
    if text.lower() not in {"true", "1"}:
        if text.lower() not in {"false", "0"}:
            draft.keep(field)
        return
    if local(field) == "Annuleret":
        draft.values["status"] = Status.CANCELED
    draft.add("signals", _SIGNALS[local(field)])


_SIGNALS = {"Annuleret": "kill", "Korrektion": "correction", "NyVersion": "update"}


def _replaced(field: Element, text: str, draft: Draft) -> None:
    draft.add("associations", *[Association(uri=uri, role="replaces") for uri in _items(field, text, draft)])


def _items(field: Element, text: str, draft: Draft) -> list[str]:
    """Return the texts of the items in *field*; without items, its own *text*."""
    draft.report_inside(field)
    items = [text_of(item) for item in field.iterchildren("*")]
    return [item for item in items if item] or ([text] if text else [])


def _subjects(field: Element, text: str, draft: Draft) -> None:
    for code in _items(field, text, draft):
        if _CODE.fullmatch(code):
            code = code.zfill(8)  # noqa: PLW2901 -- it is a number there, and begins with 0
            draft.add("subjects", Concept(code=code, scheme="subj", uri=f"{_SUBJECTS}{code}"))
        else:
            draft.add("subjects", Concept(code=code, scheme="ritzau-iptc"))


def _isin(field: Element, text: str, draft: Draft) -> None:
    for code in _items(field, text, draft):
        draft.add("entities", Concept(code=code, scheme="ISIN", kind="organisation"))


def _keywords(field: Element, text: str, draft: Draft) -> None:
    draft.add("keywords", *_items(field, text, draft))


def _note(field: Element, text: str, draft: Draft) -> None:
    note = Article(body=draft.blocks(field)).text
    draft.add("notes", EditorsNote(text=note, role=local(field)))


_FIELDS: dict[str, Take] = {
    "NewsID": text_as("uri"),
    "version": text_as("version"),
    "HistID": lambda _, text, draft: draft.add("identifiers", Identifier(value=text, kind="HistID")),
    "headline": marked_as("headline"),
    "subtitle": marked_as("subhead"),
    "strapline": text_as("slug"),
    "byLine": _byline,
    "byLineEmail": _beside_another("byLine"),
    "byLinePhone": _beside_another("byLine"),
    "town": place,
    "origin": _origin,
    "PublishDate": moment_as("published", _HOME),
    "Priority": urgency,
    "Annuleret": _flag,
    "Korrektion": _flag,
    "NyVersion": _flag,
    "Replaces": _replaced,
    "replacedID": _replaced,
    "section": _coded("subjects", "ritzau-section"),
    "sectionID": _beside_another("section"),
    "format": _coded("genres", "ritzau-format"),
    "formatID": _beside_another("format"),
    "IPTCList": _subjects,
    "ISIN": _isin,
    "SubjectKeyword": _keywords,
    "TilRedaktionen": _note,
    "content": body,
}
