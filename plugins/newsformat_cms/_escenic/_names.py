"""Names used by Escenic, and fields as named in publications."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from lxml import etree

from newsformat import Status
from newsformat.markup.xml import Element, attributes_of, copied, local


SPACE: Final = "escenic"
NAMESPACE: Final = "http://xmlns.escenic.com/2009/import"
OWN: Final = "urn:newsformat:escenic:1"
OF: Final = f"{{{OWN}}}of"  # of a kept element: what it was read as
NAMES: Final = "names"  # the foreign part with the names of fields
SOURCE: Final = "newsformat"  # for items without a source
KIND: Final = "news"
IDS: Final = ("id", "dbid", "exported-dbid")
DATES: Final = {
    "created": "creationdate",
    "updated": "last-modified",
    "published": "publishdate",
    "expires": "expiredate",
}
STATES: Final = {"published": Status.USABLE, "deleted": Status.CANCELED}
STATE_WORDS: Final = {Status.USABLE: "published", Status.WITHHELD: "draft", Status.CANCELED: "deleted"}

# The writer's names, and others in publications, in lower case: the first one present counts.
FIELDS: Final[Mapping[str, tuple[str, ...]]] = {
    "title": ("title", "headline", "heading", "tittel", "rubrik"),
    "kicker": ("kicker", "overline", "vignette", "supertitle", "pretitle", "toptitle", "stikktittel", "dachzeile"),
    "subtitle": ("subtitle", "subheadline", "subheading", "undertitle"),
    "leadtext": ("leadtext", "lead", "ingress", "preamble", "intro", "standfirst", "summary", "teaser"),
    "byline": ("byline",),
    "keywords": ("keywords", "keyword"),
    "slug": ("slug", "slugline"),
    "body": ("body", "bodytext", "text", "maintext", "content"),
}
MEDIA: Final[Mapping[str, tuple[str, ...]]] = {
    "binary": ("binary", "image", "file", "media", "video", "audio", "src", "url"),
    "caption": ("caption", "description", "imagetext"),
    "alttext": ("alttext", "alt", "alternate-text"),
    "credit": ("credit", "photographer", "byline", "photo"),
    "copyright": ("copyright",),
}
_KINDS: Final = {
    "picture": ("picture", "image", "photo", "graphic", "img"),
    "video": ("video", "film"),
    "audio": ("audio", "sound", "podcast"),
}
ORDER: Final = {
    name: rank
    for rank, name in enumerate(
        (
            *("section-ref", "relation", "reference", "field", "tag", "storyline", "update", "uri", "author"),
            *("creator", "priority"),
        )
    )
}
"""In which order the reference has what a content holds."""


_BLANKS: Final = " \t\r\n"  # of XML; any others are text


def kind_of(content: Element) -> str:
    """Return ``picture``, ``video`` or ``audio`` for the type of *content*, or ``""``."""
    kind_name = (content.get("type") or "").lower()
    return next((kind for kind, words in _KINDS.items() if any(word in kind_name for word in words)), "")


def plain_copy(element: Element) -> Element:
    """Return a copy of *element* without Escenic's namespace."""
    copy = copied(element)
    for inner in copy.iter("*"):
        if isinstance(inner.tag, str) and inner.tag.startswith(f"{{{NAMESPACE}}}"):
            inner.tag = local(inner)
    etree.cleanup_namespaces(copy)
    return copy


def snippet(element: Element, of: str = "") -> str:
    """Return *element* as text for keeping; *of* is what it was read as."""
    copy = plain_copy(element)
    if OF in copy.attrib:
        del copy.attrib[OF]
    etree.cleanup_namespaces(copy)
    if of:
        copy.set(OF, of)
    return etree.tostring(copy, encoding="unicode")


def non_empty_attributes(element: Element) -> dict[str, str]:
    """Return the non-empty attributes of *element*, sorted by name, as XML has no order."""
    attributes = sorted(attributes_of(element))
    return {name: value for name, value in attributes if value.strip(_BLANKS) and name != OF}


def children(element: Element) -> Iterable[Element]:
    """Return the elements in *element*."""
    return element.iterchildren("{*}*")
