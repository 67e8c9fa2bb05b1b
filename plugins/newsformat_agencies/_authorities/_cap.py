"""``alert`` of the Common Alerting Protocol → an article in each language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from attrs import evolve

from newsformat import (
    Article,
    Association,
    Concept,
    EditorsNote,
    Envelope,
    Identifier,
    Media,
    Rendition,
    Rights,
    Status,
)
from newsformat.markup.html import safe_url
from newsformat.markup.languages import language_tag
from newsformat.markup.paragraphs import read_paragraphs
from newsformat.markup.xml import Element, all_text, line_of, local, read_items, text_of
from newsformat.plugin import NoOptions, Report, Source, inlines
from newsformat_agencies._draft import Draft, foreign_of, text_in
from newsformat_agencies._fields import Take, moment_as, text_as


SPACE = "cap"
_UTC = "UTC"
_IMPLIED = "en-US"  # default language of an ``info`` (CAP 3.2.2)
_MAX_INFOS = 100  # ``info`` elements read per alert; each article repeats the content of the alert
_NO_NEWS = frozenset(("Actual", "Public", "Alert"))
_SIGNATURE = "{http://www.w3.org/2000/09/xmldsig#}Signature"
_REFERENCE = re.compile(r"[^,\s]+,([^,\s]+),[^,\s]+")  # sender, identifier, sent
_SIZE = re.compile(r"\d{1,12}", re.ASCII)


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each ``info`` of each ``alert`` in *source*, or of an alert that has none.

    Raises:
        ReadError: there is none, or none can be read.
    """

    def articles(alert: Element) -> Iterator[Article]:
        infos = [*alert.iterchildren("{*}info")]
        alert_draft = Draft(alert, SPACE, report, source.limits)
        alert_draft.report_around(alert)
        _take_all([part for part in alert.iterchildren("*") if local(part) != "info"], _OF_ALERT, alert_draft)
        if len(infos) > _MAX_INFOS:
            report.left_out(
                f"of more than {_MAX_INFOS} infos of an alert the others are left out", line=line_of(infos[_MAX_INFOS])
            )
        for number, info in enumerate(infos[:_MAX_INFOS], 1):
            article = _article(Draft(info, SPACE, report, source.limits), alert_draft)
            yield evolve(article, uri=f"{article.uri}#{number}") if article.uri and len(infos) > 1 else article
        if not infos:
            yield alert_draft.article()

    return read_items(source, ("alert",), articles, report, title="CAP alert")


def _article(draft: Draft, alert_draft: Draft) -> Article:
    """Return the article of the ``info`` in *draft*, completed from *alert_draft*, the alert around it."""
    draft.report_around(draft.element)
    _take_all(draft.element.iterchildren("*"), _OF_INFO, draft)
    _apply_defaults(draft)
    for name, value in alert_draft.values.items():
        if isinstance(value, list):
            draft.add(name, *value)
        else:
            draft.values.setdefault(name, value)
    return draft.article()


def _take_all(fields: Iterable[Element], table: dict[str, Take], draft: Draft) -> None:
    for field in fields:
        if field.tag == _SIGNATURE:
            draft.report.note("the signature is left out, which holds for the document alone", line=line_of(field))
        elif (take := table.get(local(field))) is None:
            draft.keep(field)
        else:
            draft.report_attributes(field)
            if text := text_of(field):
                take(field, text, draft)


def _apply_defaults(draft: Draft) -> None:
    """Apply the defaults of the standard for a missing language or headline."""
    info = draft.element
    if "language" not in draft.values:
        draft.values["language"] = _IMPLIED
        draft.report.note(f"no language is given, which means {_IMPLIED}", line=line_of(info))
    if "headline" not in draft.values and (event := text_in(info, "event")):
        draft.values["headline"] = inlines(event)
        draft.report.note("no headline; the event is used", line=line_of(info))


# Fields of an alert ---------------------------------------------------------------------


def _sender(field: Element, text: str, draft: Draft) -> None:
    """Read the ID of the sender; its name is in each ``info``."""
    draft.add("sources", Concept(code=text, scheme="cap-sender", relation="provider"))


def _status(field: Element, text: str, draft: Draft) -> None:
    """Withhold exercises and tests, which are not for the public."""
    if text not in _NO_NEWS:
        draft.values["status"] = Status.WITHHELD
        draft.keep(field)


def _kind(field: Element, text: str, draft: Draft) -> None:
    if text not in _NO_NEWS:
        draft.add("signals", text.lower())


def _restriction(field: Element, text: str, draft: Draft) -> None:
    draft.add("rights", Rights(usage_terms=text))


def _note(field: Element, text: str, draft: Draft) -> None:
    draft.add("notes", EditorsNote(text=all_text(field), role=local(field)))


def _references(field: Element, text: str, draft: Draft) -> None:
    matches = [_REFERENCE.fullmatch(word) for word in text.split()]
    draft.add("associations", *[Association(role="references", uri=match[1]) for match in matches if match])
    draft.keep(field)


# Fields of an info ----------------------------------------------------------------------


def _language(field: Element, text: str, draft: Draft) -> None:
    draft.take("language", language_tag(text) or text, field)


def _category(field: Element, text: str, draft: Draft) -> None:
    draft.add("subjects", Concept(code=text, scheme="cap-category"))


def _event(field: Element, text: str, draft: Draft) -> None:
    draft.add("subjects", Concept(name=text, kind="event"))


def _name(field: Element, text: str, draft: Draft) -> None:
    draft.add("sources", Concept(name=text, relation="provider"))


def _text(field: Element, text: str, draft: Draft) -> None:
    draft.add("body", *read_paragraphs(all_text(field)))


def _web(field: Element, text: str, draft: Draft) -> None:
    draft.add("identifiers", Identifier(value=text, kind="url"))


def _resource(field: Element, text: str, draft: Draft) -> None:
    texts = draft.parts(field)
    href, name = texts.pop("uri", ""), texts.pop("resourceDesc", "")
    if texts.pop("derefUri", ""):
        draft.report.left_out(f"a file that is in the alert itself is left out: {name:.60}", line=line_of(field))
    if not href or not safe_url(href):
        draft.report.left_out(f"a resource without a safe address is left out: {name:.60}", line=line_of(field))
        return
    length = int(texts.pop("size")) if _SIZE.fullmatch(texts.get("size", "")) else None
    rendition = Rendition(href=href, media_type=texts.pop("mimeType", ""), size=length)
    media = Media(href=href, caption=name, renditions=(rendition,))
    draft.add("associations", Association(media=media))
    if more := sorted(name for name, value in texts.items() if value):
        draft.report.left_out(f"of a resource is left out: {', '.join(more)}", line=line_of(field))


def _area(field: Element, text: str, draft: Draft) -> None:
    """Read the area as a place; its codes and shapes become foreign parts of it."""
    draft.report_around(field)
    description = field.find("{*}areaDesc")
    if description is not None:
        draft.report_attributes(description)
    kept = [foreign_of(part, SPACE) for part in field.iterchildren("*") if part is not description]
    name = "" if description is None else text_of(description)
    draft.add("entities", Concept(name=name, kind="place", foreign=filter(None, kept)))


_OF_ALERT: dict[str, Take] = {
    "identifier": text_as("uri"),
    "sender": _sender,
    "sent": moment_as("published", _UTC),
    "status": _status,
    "msgType": _kind,
    "scope": _status,
    "restriction": _restriction,
    "note": _note,
    "references": _references,
}
_OF_INFO: dict[str, Take] = {
    "language": _language,
    "category": _category,
    "event": _event,
    "expires": moment_as("expires", _UTC),
    "senderName": _name,
    "headline": lambda field, text, draft: draft.take("headline", inlines(text), field),
    "description": _text,
    "instruction": _text,
    "web": _web,
    "contact": _note,
    "resource": _resource,
    "area": _area,
}
