"""``Publish`` of The Canadian Press → an article."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from attrs import evolve

from newsformat import (
    Article,
    Association,
    Concept,
    EditorsNote,
    Envelope,
    Foreign,
    Headline,
    Identifier,
    Media,
    Rights,
    Status,
    plain,
)
from newsformat.markup.printed import read_byline
from newsformat.markup.xml import Element, line_of, local, text_of
from newsformat.plugin import NoOptions, Report, Source, line
from newsformat_agencies._draft import Draft, Kind, read_stories, text_in
from newsformat_agencies._fields import Take, body, place, text_as, urgency


SPACE = "cp-jimi"
_KIND = Kind("Publish", "XML of The Canadian Press", SPACE)
_UTC, _HOME = "UTC", "America/Toronto"
_NEVER = re.compile(r"0001-01-01(?:T[0-9:.]*Z?)?")
_LANGUAGES = {"1": "en", "2": "fr"}
_CATEGORY, _INDEX = "cp-category", "cp-index"  # schemes


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each ``Publish`` in *source*."""
    return read_stories(_KIND, source, report, _article)


def _article(draft: Draft) -> Article:
    draft.report_around(draft.element)
    for field in draft.element.iterchildren("*"):
        if local(field) == "ContentItem":
            _item(field, draft)
        else:
            _field(field, draft)
    _drop_repeated_headlines(draft)
    _drop_repeated_subjects(draft)
    _drop_repeated_summary(draft)
    return draft.article()


def _item(item: Element, draft: Draft) -> None:
    draft.report_around(item, ("type",))
    shown: list[Element | None] = []
    if text_in(item, "ContentType") == "Photo":
        draft.take("kind", "picture", item)
        caption = _caption(item)
        shown = [item.find(f"{{*}}{name}") for name in ("ContentRef", caption)]
        draft.add(
            "body", Media(text_in(item, "ContentRef"), caption=text_in(item, caption), credit=text_in(item, "Credit"))
        )
    for field in item.iterchildren("*"):
        if field in shown:
            draft.report_attributes(field)
        else:
            _field(field, draft)


def _caption(item: Element) -> str:
    """Return the name of the caption field in the language of *item*."""
    first, second = ("FrenchCaption", "EnglishCaption")
    if text_in(item, "Language") != "2":
        first, second = second, first
    return first if text_in(item, first) else second


def _field(field: Element, draft: Draft) -> None:
    name, text = local(field), text_of(field)
    if name not in _FIELDS and (name, text) not in _TOLD:
        draft.keep(field)
        return
    draft.report_attributes(field)
    if text and name in _FIELDS:
        _FIELDS[name](field, text, draft)


def _reader_of_list(attribute: str, function: Callable[[str], object], comma: str = "") -> Take:
    """Return a reader that adds a value to *attribute* for each part of the text between *comma*."""

    def take(field: Element, text: str, draft: Draft) -> None:
        values = text.split(comma) if comma else [text]
        draft.add(attribute, *[function(value) for name in values if (value := line(name))])

    return take


def _note(field: Element, text: str, draft: Draft) -> None:
    draft.add("notes", EditorsNote(text=text, role=local(field)))
    if local(field) == "Corrections":
        draft.add("signals", "correction")


def _byline(field: Element, text: str, draft: Draft) -> None:
    role = draft.beside(field, "BylineTitle")
    draft.add("bylines", *[evolve(byline, role=byline.role or role) for byline in read_byline(text)])


def _byline_title(field: Element, text: str, draft: Draft) -> None:
    if not (draft.beside(field, "Byline") and draft.is_first(field)):
        draft.keep(field)


def _date(attribute: str) -> Take:
    def take(field: Element, text: str, draft: Draft) -> None:
        if not _NEVER.fullmatch(text):
            draft.take(attribute, draft.moment(field, _UTC), field)

    return take


def _embargo(field: Element, text: str, draft: Draft) -> None:
    if not _NEVER.fullmatch(text):
        draft.take("embargo", draft.embargo(field, _HOME), field)


def _language(field: Element, text: str, draft: Draft) -> None:
    if text in _LANGUAGES:
        draft.take("language", _LANGUAGES[text], field)
    else:
        draft.keep(field)


def _ranking(field: Element, text: str, draft: Draft) -> None:
    if text != "0":
        urgency(field, text, draft)


def _version(field: Element, text: str, draft: Draft) -> None:
    draft.take("version", "" if text == "0" else text, field)


def _writethru(field: Element, text: str, draft: Draft) -> None:
    signal = {"Lead": "lead", "Writethru": "writethru"}.get(text)
    if signal:
        draft.add("signals", signal)
    else:
        draft.keep(field)


def _hold(field: Element, text: str, draft: Draft) -> None:
    if text.lower() == "true":
        draft.report.note(f"{local(field)} is set; treated as withheld", line=line_of(field))
        draft.values["status"] = Status.WITHHELD
    elif text.lower() != "false":
        draft.keep(field)


_FIELDS: dict[str, Take] = {
    "SystemSlug": text_as("uri"),
    "Headline": text_as("headline"),
    "Headline2": _reader_of_list("other_headlines", lambda text: Headline(content=text, role="Headline2")),
    "SlugProper": text_as("slug"),
    "Credit": text_as("credit"),
    "DirectoryText": text_as("summary"),
    "NewsCompID": _reader_of_list("identifiers", lambda value: Identifier(value=value, kind="NewsCompID")),
    "ContentItemID": _reader_of_list("identifiers", lambda value: Identifier(value=value, kind="ContentItemID")),
    "FileName": _reader_of_list("identifiers", lambda value: Identifier(value=value, kind="FileName")),
    "Byline": _byline,
    "BylineTitle": _byline_title,
    "Source": _reader_of_list("sources", lambda name: Concept(name=name)),
    "Copyright": _reader_of_list("rights", lambda notice: Rights(notice=notice)),
    "City": place,
    "CreatedDateTime": _date("created"),
    "UpdatedDateTime": _date("updated"),
    "PublishDateTime": _date("published"),
    "EmbargoTime": _embargo,
    "Language": _language,
    "RankingValue": _ranking,
    "WritethruValue": _version,
    "WriteThruType": _writethru,
    "HoldFlag": _hold,
    "TrashFlag": _hold,
    "EditorNote": _note,
    "UpdateNote": _note,
    "Corrections": _note,
    "SpecialInstructions": _note,
    "Category": _reader_of_list("subjects", lambda name: Concept(name=name, scheme=_CATEGORY), ","),
    "IndexCode": _reader_of_list("subjects", lambda name: Concept(name=name, scheme=_INDEX), ","),
    "VersionType": _reader_of_list("genres", lambda name: Concept(name=name)),
    "Keyword": _reader_of_list("keywords", line, ","),
    "Services": _reader_of_list("services", lambda name: Concept(name=name, scheme="cp-service"), " / "),
    "PscCodes": _reader_of_list("services", lambda code: Concept(code=code, scheme="cp-psc"), ","),
    "ContentText": body,
    "PhotoReference": _reader_of_list("associations", lambda uri: Association(uri=uri, role="PhotoReference"), ","),
    "ContainerIDs": _reader_of_list("associations", lambda uri: Association(uri=uri, role="ContainerIDs"), ","),
}
_TOLD = frozenset((("ContentType", "Text"), ("ContentType", "Photo")))


def _drop_repeated_headlines(draft: Draft) -> None:
    """Keep other headlines only if they differ from the headline."""
    headline = draft.values.get("headline", "")
    others = [item for item in draft.values.pop("other_headlines", []) if plain(item.content) != headline]
    if others and not headline:
        draft.values["headline"] = others.pop(0).content
    draft.add("other_headlines", *others)


def _drop_repeated_subjects(draft: Draft) -> None:
    """Drop index terms that repeat a category, as they always do."""
    subjects: list[Concept] = draft.values.get("subjects", [])
    categories = {subject.name for subject in subjects if subject.scheme == _CATEGORY}
    subjects[:] = [subject for subject in subjects if subject.scheme != _INDEX or subject.name not in categories]


def _drop_repeated_summary(draft: Draft) -> None:
    """Keep the directory text as foreign if it only repeats the beginning of the body."""
    summary: str = draft.values.get("summary", "")
    text = line(Article(body=draft.values.get("body", ())).text)
    if summary and "".join(text.split()).startswith("".join(summary.split())):
        del draft.values["summary"]
        draft.add("foreign", Foreign(SPACE, "DirectoryText", summary))
