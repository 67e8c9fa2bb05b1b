"""Parts of the model as JSON, for newsformat's own data in other formats."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, TypeVar, cast

from attrs import Attribute, fields, has

from newsformat import Article, Inlines, Media, Rendition, plain
from newsformat.markup.html import read_html_inlines, write_inlines
from newsformat.markup.members import extent
from newsformat.markup.wordpress import slug
from newsformat.plugin import Report


T = TypeVar("T")

_RUNNING = frozenset(("content", "caption"))  # attributes with running text
_NUMBERS = frozenset(("width", "height", "size"))
_LEFT_OUT = frozenset(("foreign", "article"))


def encoded_part(part: Any, report: Report) -> Any:
    """Return *part*, a string or an object of the model, as JSON, without foreign parts and articles."""
    if not has(type(part)):
        return part
    return {
        attribute.name: _encoded(attribute, value, report)
        for attribute in fields(type(part))
        if attribute.name not in _LEFT_OUT and (value := getattr(part, attribute.name)) != attribute.default
    }


def _encoded(attribute: Attribute[Any], value: Any, report: Report) -> Any:
    if attribute.name in _RUNNING:
        return write_inlines(value, report, xhtml=False, where=attribute.name)
    if isinstance(value, tuple):
        return [encoded_part(item, report) for item in value]
    return encoded_part(value, report)


def encoded_parts(parts: Iterable[Any], report: Report) -> list[Any]:
    """Return each of *parts* as JSON."""
    return [encoded_part(part, report) for part in parts]


def decoded_part(kind: type[T], own_value: Any) -> T:
    """Return the object of *kind* in *own_value*; values of wrong types are left out."""
    given: dict[str, Any] = {}
    for attribute in fields(cast("Any", kind)) if isinstance(own_value, dict) else ():
        if attribute.name in own_value and attribute.name not in _LEFT_OUT:
            value = _decoded(attribute.name, own_value[attribute.name])
            if value is not None:
                given[attribute.name] = value
    for name in _needed(kind) - given.keys():
        given[name] = ""
    return kind(**given)


def _needed(kind: type) -> set[str]:
    from attrs import NOTHING

    return {attribute.name for attribute in fields(kind) if attribute.default is NOTHING}


def _decoded(name: str, value: Any) -> Any:
    if name == "media":
        return decoded_part(Media, value) if isinstance(value, dict) else None
    if name == "renditions":
        return [decoded_part(Rendition, item) for item in value] if isinstance(value, list) else None
    if name in _NUMBERS:
        return extent(value)
    if not isinstance(value, str):
        return None
    return read_html_inlines(value) if name in _RUNNING else value


def decoded_parts(kind: type[T], own_values: Any) -> list[T]:
    """Return the objects of *kind* in the array *own_values*."""
    if not isinstance(own_values, list):
        return []
    if kind is str:
        return [cast("T", value) for value in own_values if isinstance(value, str)]
    return [decoded_part(kind, value) for value in own_values]


def page_of(article: Article) -> str:
    """Return the address of the page of *article*, or ``""``."""
    return next((identifier.value for identifier in article.identifiers if identifier.kind == "url"), "")


_SLUG = re.compile(r"[^\s/?#]*")


def slug_in_addresses(text: str) -> str:
    """Return the slug in *text* in a form valid in addresses: those of agencies contain blanks and slashes."""
    return text if _SLUG.fullmatch(text) else slug(text)


def written_text(runs: Inlines, report: Report, where: str) -> str:
    """Return *runs* as text that may be HTML: unchanged, if that is read back as the same."""
    bare = plain(runs)
    if read_html_inlines(bare) == runs:
        return bare
    return write_inlines(runs, report, xhtml=False, where=where)


def fitting(article: Article, name: str, most: int, system: str, report: Report) -> str:
    """Return the text of the attribute *name*; if *system* does not accept it, the beginning of it.

    Args:
        article: what is written.
        name: an attribute with text.
        most: the number of characters that *system* accepts.
        system: a content management system.
        report: receives the loss of the rest.
    """
    text = plain(getattr(article, name))
    if len(text) <= most:
        return text
    report.lost(name, why=f"{system} takes {most} characters")
    return f"{text[: most - 1].rpartition(' ')[0] or text[: most - 1]}…"


def shortened(text: str, most: int, feature: str, system: str, report: Report) -> str:
    """Return the first *most* characters of *text*, a value of *feature*; report the loss of the rest."""
    if len(text) > most:
        report.lost(feature, why=f"{system} takes {most} characters of each")
    return text[:most]
