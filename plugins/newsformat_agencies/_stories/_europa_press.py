"""``NOTICIA`` of Europa Press → an article."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsformat import Article, Association, Concept, Envelope, Media, Paragraph, Rendition
from newsformat.markup.manuscript import split_dateline
from newsformat.markup.printed import read_byline
from newsformat.markup.xml import Element, all_text, line_of, local, text_of
from newsformat.plugin import NoOptions, Report, Source, line, shortened
from newsformat_agencies._draft import Draft, Kind, read_stories
from newsformat_agencies._fields import Take, marked_as, text_as, urgency


SPACE = "europa-press"
_KIND = Kind("NOTICIA", "XML of Europa Press", SPACE)
_HOME = "Europe/Madrid"
_LANGUAGE = "es"
_DATE = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})")
_TIME = re.compile(r"[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?")


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each ``NOTICIA`` in *source*."""
    return read_stories(_KIND, source, report, _article)


def _article(draft: Draft) -> Article:
    draft.report_around(draft.element)
    for field in draft.element.iterchildren("*"):
        name, text = local(field).upper(), text_of(field)
        if name not in _FIELDS:
            draft.keep(field)
            continue
        draft.report_attributes(field)
        if text:
            _FIELDS[name](field, text, draft)
    if draft.values.get("body") or draft.values.get("headline"):
        draft.values["language"] = _LANGUAGE
        draft.report.note(f"no language is given; assumed Europa Press's, {_LANGUAGE}", line=line_of(draft.element))
    dateline, body = split_dateline(tuple(draft.values.get("body", ())))
    draft.values |= {"dateline": dateline, "body": body}
    return draft.article()


def _text(field: Element, text: str, draft: Draft) -> None:
    """Read the text; without markup, each line is a paragraph."""
    if "<" in text:
        draft.add("body", *draft.blocks(field))
    else:
        draft.add("body", *[Paragraph(name) for name in map(line, all_text(field).splitlines()) if name])


def _date(field: Element, text: str, draft: Draft) -> None:
    """Read the date, with the time from its sibling ``HORA``."""
    day, time = _DATE.fullmatch(text), draft.beside(field, "HORA")
    if day is None:
        draft.keep(field)
        return
    moment = f"{day[3]}-{day[2]:0>2}-{day[1]:0>2}"
    if _TIME.fullmatch(time):
        moment = f"{moment}T{time if time[1:2] != ':' else f'0{time}'}"
    draft.take("published", draft.moment(field, _HOME, moment), field)


def _time(field: Element, text: str, draft: Draft) -> None:
    if not (_TIME.fullmatch(text) and _DATE.fullmatch(draft.beside(field, "FECHA")) and draft.is_first(field)):
        draft.keep(field)


def _byline(field: Element, text: str, draft: Draft) -> None:
    draft.add("bylines", *read_byline(text))


def _named(attribute: str) -> Take:
    return lambda _, text, draft: draft.add(attribute, Concept(name=text))


def _picture(field: Element, text: str, draft: Draft) -> None:
    texts = draft.parts(field)
    href, kind = texts.pop("NOMBRE", ""), texts.pop("EXTENSION", "").removeprefix(".").lower()
    if kind and kind not in _TYPES and not href.lower().endswith(f".{kind}"):
        draft.report.left_out(f"EXTENSION of a picture is left out: {shortened(kind)!r}", line=line_of(field))
    files = [Rendition(href=href, media_type=_TYPES[kind])] if href and kind in _TYPES else []
    media = Media(href, caption=texts.pop("PIE", ""), renditions=files)
    draft.add("associations", Association(role=local(field), media=media))
    for name, value in texts.items():
        if value:
            draft.report.left_out(f"{name} of a picture is left out: {shortened(value)!r}", line=line_of(field))


_TYPES = {"jpg": "image/jpeg", "jpeg": "image/jpeg", "png": "image/png", "gif": "image/gif", "tif": "image/tiff"}
_FIELDS: dict[str, Take] = {
    "CODIGO": text_as("uri"),
    "AGENCIA": _named("sources"),
    "SECCION": _named("services"),
    "PRIORIDAD": urgency,
    "FECHA": _date,
    "HORA": _time,
    "ANTETITULO": text_as("kicker"),
    "TITULAR": text_as("headline"),
    "ENTRADILLA": marked_as("summary"),
    "CONTENIDO": _text,
    "FIRMA": _byline,
    "FIRMA2": _byline,
    "FOTO": _picture,
    "FOTOP": _picture,
}
