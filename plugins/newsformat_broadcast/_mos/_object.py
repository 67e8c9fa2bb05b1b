"""An object of a media object server → an article."""

from __future__ import annotations

from typing import Any

from newsformat import Article, Association, Byline, Foreign, Media, Rendition
from newsformat.markup.dates import read_date
from newsformat.markup.html import safe_url
from newsformat.markup.xml import Element, line_of, local, snippet, text_of
from newsformat.plugin import Report
from newsformat_broadcast._mos._names import SPACE
from newsformat_broadcast._script import Script


_KINDS = {"STILL": "picture", "AUDIO": "audio", "VIDEO": "video"}
_SHOWN = {"picture": "image"}
_WORDS = {"objID": "uri", "objSlug": "headline", "mosAbstract": "summary", "objRev": "version"}
_DATES = {"created": "created", "changed": "updated"}


def read_object(element: Element, report: Report) -> Article:
    """Return the object *element*, with its metadata and files."""
    values: dict[str, Any] = {}
    foreign: list[Foreign] = []
    for part in element.iterchildren("*"):
        name, text = local(part), text_of(part)
        if not (text or len(part)):
            continue
        if name in _WORDS and _WORDS[name] not in values:
            values[_WORDS[name]] = text
        elif name in _DATES and _DATES[name] not in values and (when := read_date(text, report, line=line_of(part))):
            values[_DATES[name]] = when
        elif name == "objType" and "kind" not in values and text.upper() in _KINDS:
            values["kind"] = _KINDS[text.upper()]
        elif name == "createdBy":
            values.setdefault("bylines", []).append(Byline(name=text))
        elif name == "description" and "body" not in values:
            values["body"] = list(Script(frozenset(), {}, report).blocks(part))
        elif name == "objPaths" and "associations" not in values:
            values["associations"] = _files(part)
            # Also has the paths that are not safe addresses, and attributes.
            foreign.append(Foreign(SPACE, name, snippet(part)))
        else:
            foreign.append(Foreign(SPACE, name, snippet(part)))
    kind = values.get("kind", "")
    media = [_media_of(association, kind) for association in values.pop("associations", ())]
    return Article(**values, associations=media, foreign=foreign)


def _files(paths: Element) -> list[Rendition]:
    return [
        Rendition(href=text_of(child), name=local(child))
        for child in paths.iterchildren("*")
        if text_of(child) and safe_url(text_of(child))
    ]


def _media_of(file: Rendition, kind: str) -> Association:
    media = Media(file.href, kind=_SHOWN.get(kind, kind or "video"), renditions=[file])
    return Association(role="objPaths", media=media)
