"""``TTNITF`` of TT → an article: the head, which follows IIM, and the body."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsformat import Article, Association, Concept, EditorsNote, Envelope, Headline, Rights, Status
from newsformat.markup.xml import Element, local, text_of
from newsformat.plugin import NoOptions, Report, Source
from newsformat_agencies._draft import Draft, Kind, read_stories
from newsformat_agencies._fields import Take, embargo_in, identifier, language, text_as
from newsformat_agencies.ttnitf import read_body, short_forms


SPACE = "ttnitf"
_KIND = Kind("TTNITF", "TTNITF", SPACE)
_HOME = "Europe/Stockholm"
_SUBJECTS = "http://cv.iptc.org/newscodes/subjectcode/"
_SUBJECT = re.compile(r"(?:IPTC|TT):([0-9]{8})(?::(.*))?")
_CODED = re.compile(r"([0-9A-Z]+):(.+)")
_DAY = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})")  # IIM 4.2, 1:70
_TIME = re.compile(r"([0-9]{2})([0-9]{2})([0-9]{2})?((?:[+-][0-9]{4})?)")  # IIM 4.2, 1:80
_ACTIONS = {"1": "kill", "2": "replace", "3": "append", "4": "reference"}  # IIM 4.2, 2:42


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each ``TTNITF`` in *source*."""
    return read_stories(_KIND, source, report, _article)


def _article(draft: Draft) -> Article:
    draft.report_around(draft.element)
    for part in draft.element.iterchildren("*"):
        match local(part):
            case "HEAD":
                _head(part, draft)
            case "BODY":
                _body(part, draft)
            case _:
                draft.keep(part)
    return draft.article()


def _head(head: Element, draft: Draft) -> None:
    draft.report_around(head, {"ID"})
    for field in head.iterchildren("*"):
        name, text = local(field), text_of(field)
        take = _FIELDS.get(name) or _DATASETS.get(field.get("ID") or "")
        if take is None:
            if text or len(field) or {*field.keys()} - {"ID"}:
                draft.keep(field)
            continue
        draft.report_attributes(field, {"ID", *_OF_ATTRIBUTES.get(name, ())})
        if text or name in _OF_ATTRIBUTES:
            take(field, text, draft)


def _body(body: Element, draft: Draft) -> None:
    story = read_body(body, draft.report)
    draft.report_around(body, {"ID"})
    for name, value in (("dateline", story.dateline), ("bylines", [*story.bylines]), ("body", story.blocks)):
        draft.take(name, value, body)
    printed = draft.values.setdefault("headline", story.headline)
    if story.headline and story.headline != printed:
        draft.add("other_headlines", Headline(content=story.headline, role="RUBRIK"))
    has_text = body.find("{*}TEXT") is not None
    story_itself = None if has_text else next(iter(short_forms(body)), None)
    for part in body.iterchildren("*"):
        says_nothing = local(part) == "RUBBE" and not text_of(part)
        if local(part) != "TEXT" and part is not story_itself and not says_nothing:
            draft.keep(part)
    if not has_text:
        draft.report_inside(body)


def _sent(field: Element, text: str, draft: Draft) -> None:
    day, time = _DAY.fullmatch(text), _TIME.fullmatch(draft.beside(field, "TIMESENT"))
    moment = "-".join(day.groups()) if day else text
    if time:
        moment += f"T{time[1]}:{time[2]}:{time[3] or '00'}{time[4]}"
    draft.take("published", draft.moment(field, _HOME, moment), field)


def _time(field: Element, text: str, draft: Draft) -> None:
    if not (draft.beside(field, "DATESENT") and _TIME.fullmatch(text) and draft.is_first(field)):
        draft.keep(field)


def _subject(field: Element, text: str, draft: Draft) -> None:
    if match := _SUBJECT.fullmatch(text):
        uri = f"{_SUBJECTS}{match[1]}"
        draft.add("subjects", Concept(name=match[2] or "", code=match[1], scheme="subj", uri=uri))
    else:
        draft.add("subjects", Concept(name=text))


def _urgency(field: Element, text: str, draft: Draft) -> None:
    urgency = field.get("PRIO") or text
    if len(urgency) == 1 and "1" <= urgency <= "9":
        draft.take("urgency", int(urgency), field)
    else:
        draft.keep(field)


def _action(field: Element, text: str, draft: Draft) -> None:
    action = (field.get("ACTION") or text).lstrip("0")
    if action in _ACTIONS:
        draft.add("signals", _ACTIONS[action])
        if _ACTIONS[action] == "kill":
            draft.values["status"] = Status.CANCELED
    elif action:
        draft.keep(field)


def _product(field: Element, text: str, draft: Draft) -> None:
    if text or field.get("TKOD"):
        draft.add("services", Concept(name=text, code=field.get("TKOD") or "", scheme="tt_prodid"))


def _kind(field: Element, text: str, draft: Draft) -> None:
    match = _CODED.fullmatch(text)
    draft.add("genres", Concept(name=match[2], code=match[1], scheme="tt_type") if match else Concept(name=text))


def _earlier(field: Element, text: str, draft: Draft) -> None:
    draft.add("associations", Association(uri=text, role="REFUNO"))


def _source(field: Element, text: str, draft: Draft) -> None:
    draft.add("sources", Concept(name=text))


def _writer(field: Element, text: str, draft: Draft) -> None:
    draft.add("contributors", Concept(name=text, kind="person", relation="contributor", role="WRITER"))


def _note(field: Element, text: str, draft: Draft) -> None:
    draft.add("notes", EditorsNote(text=text, role=local(field)))


# Attributes with the value of the field
_OF_ATTRIBUTES = {"URG": ("PRIO",), "ACTADV": ("ACTION",), "PRODID": ("TKOD",)}
_FIELDS: dict[str, Take] = {
    "UNO": text_as("uri"),
    "REFUNO": _earlier,
    "NR": identifier,
    "FIXID": identifier,
    "SERVID": lambda _, text, draft: draft.add("services", Concept(name=text)),
    "PRODID": _product,
    "DATESENT": _sent,
    "TIMESENT": _time,
    "EMBARGO": embargo_in(_HOME),
    "TEXTTYP": _kind,
    "SLUGG": text_as("slug"),
    "URG": _urgency,
    "SUBREF": _subject,
    "ACTADV": _action,
    "HEADLINE": text_as("headline"),
    "HSOURCE": _source,
    "WRITER": _writer,
    "LANG": language,
}
_DATASETS: dict[str, Take] = {  # datasets of IIM 4.2, given in ``@ID`` of elements with other names
    "2:25": lambda _, text, draft: draft.add("keywords", text),
    "2:40": _note,
    "2:110": text_as("credit"),
    "2:115": _source,
    "2:116": lambda _, text, draft: draft.add("rights", Rights(notice=text)),
}
