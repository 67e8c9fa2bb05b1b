"""``YNewsML`` of Yonhap → an article."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsformat import Article, Association, Concept, Envelope, Media, Status
from newsformat.markup.html import safe_url
from newsformat.markup.xml import Element, local, text_of
from newsformat.plugin import NoOptions, Report, Source
from newsformat_agencies._draft import Draft, Kind, read_stories
from newsformat_agencies._fields import Take, body, marked_as, text_as, urgency


SPACE = "yonhap"
_KIND = Kind("YNewsML", "YNewsML", SPACE)
_HOME = "Asia/Seoul"
_DAY, _CLOCK = re.compile(r"\d{8}", re.ASCII), re.compile(r"\d{4}(?:\d\d)?", re.ASCII)
_PARTS = frozenset(("Header", "Metadata", "NewsContent"))
_CODED = ("code", "name")


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each ``YNewsML`` in *source*."""
    return read_stories(_KIND, source, report, _article)


def _article(draft: Draft) -> Article:
    draft.report_around(draft.element)
    for part in draft.element.iterchildren("*"):
        if local(part) not in _PARTS:
            draft.keep(part)
            continue
        draft.report_around(part)
        for field in part.iterchildren("*"):
            _take(field, draft)
    return draft.article()


def _take(field: Element, draft: Draft) -> None:
    take = _FIELDS.get(local(field))
    if take is None:
        draft.keep(field)
        return
    if local(field) not in _WITH_CODES:
        draft.report_attributes(field)
    take(field, text_of(field), draft)


def _coded(attribute: str, scheme: str, kind: str = "") -> Take:
    """Return a reader for a concept with a code, and a name as text or in ``@name``."""

    def take(field: Element, text: str, draft: Draft) -> None:
        draft.report_attributes(field, _CODED)
        name, code = text or field.get("name") or "", field.get("code") or ""
        if name or code:
            draft.add(attribute, Concept(name=name, code=code, scheme=scheme, kind=kind))

    return take


def _classes(field: Element, text: str, draft: Draft) -> None:
    take = _coded("subjects", "yonhap-class")
    if len(field):
        draft.report_around(field)
    for child in field.iterchildren("*") if len(field) else (field,):
        take(child, text_of(child), draft)


def _sent(field: Element, text: str, draft: Draft) -> None:
    clock = draft.beside(field, "SendTime")
    if not _DAY.fullmatch(text):
        draft.keep(field)
        return
    day = f"{text[:4]}-{text[4:6]}-{text[6:]}"
    time = f"T{clock[:2]}:{clock[2:4]}:{clock[4:] or '00'}" if _CLOCK.fullmatch(clock) else ""
    draft.take("published", draft.moment(field, _HOME, f"{day}{time}"), field)


def _time(field: Element, text: str, draft: Draft) -> None:
    if not (_CLOCK.fullmatch(text) and _DAY.fullmatch(draft.beside(field, "SendDate")) and draft.is_first(field)):
        draft.keep(field)


def _action(field: Element, text: str, draft: Draft) -> None:
    if text[:1].upper() == "D":
        draft.values["status"] = Status.CANCELED
        draft.add("signals", "kill")
    elif text[:1].upper() == "U":
        draft.add("signals", "update")
    draft.keep(field)


def _service(field: Element, text: str, draft: Draft) -> None:
    if text:
        draft.add("services", Concept(code=text, scheme="yonhap-service"))


def _source(field: Element, text: str, draft: Draft) -> None:
    if text:
        draft.add("sources", Concept(name=text))


def _media(field: Element, text: str, draft: Draft) -> None:
    if text and not len(field) and " " not in text and safe_url(text):
        draft.add("associations", Association(media=Media(href=text)))
    else:
        draft.keep(field)


_WITH_CODES = frozenset(("Category", "Region", "Class"))
_FIELDS: dict[str, Take] = {
    "Action": _action,
    "ServiceType": _service,
    "ContentID": text_as("uri"),
    "SendDate": _sent,
    "SendTime": _time,
    "Urgency": urgency,
    "Category": _coded("subjects", "yonhap-category"),
    "Region": _coded("entities", "yonhap-region", "place"),
    "Class": _classes,
    "Credit": text_as("credit"),
    "Source": _source,
    "Title": marked_as("headline"),
    "SubTitle": marked_as("subhead"),
    "Subtitle": marked_as("subhead"),
    "Body": body,
    "MultiMedia": _media,
}
