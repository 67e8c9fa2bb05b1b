"""Chooses, among equivalent elements, the one in the article's language. Untagged elements count as in it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from newsformat.markup.xml import Element, language_in
from newsformat.plugin import line
from newsformat_newsml._names import LANG, NAR_


def distance(one: str, other: str) -> int:
    """Return the distance between the languages *one* and *other*, either of which may be ``""``."""
    if not one or one == other:
        return 0
    one, other = one.lower(), other.lower()
    if one == other:
        return 0
    return 1 if one.partition("-")[0] == other.partition("-")[0] or not other else 2


def nearest(elements: Iterable[Element], language: str) -> list[Element]:
    """Return those *elements* that are nearest to *language*, in order."""
    found = [*elements]
    if len(found) < 2:  # noqa: PLR2004 -- nothing to choose from
        return found
    distances = [distance(element.get(LANG) or "", language) for element in found]
    least = min(distances)
    return [element for element, far in zip(found, distances, strict=True) if far == least]


def inherited(element: Element) -> str:
    """Return the language that *element* inherits."""
    return next((line(language) for ancestor in element.iterancestors() if (language := ancestor.get(LANG))), "")


def language_of(written: str) -> str:
    """Return the language declared by the element *written*."""
    match = _LANGUAGE.match(written)
    return match[1] if match else ""


_LANGUAGE = re.compile(r"""<[^<>]*\sxml:lang=["']([^"'<>]*)["']""")


def is_in_several(element: Element) -> bool:
    """May the value of *element* depend on the language, because it has several children of one kind?"""
    tags = [child.tag for child in element]
    return len({*tags}) < len(tags) and any(LANG in child.attrib for child in element)


def content_language(parts: Iterable[Element], usual: str) -> str:
    """Return the content's language, found in *parts*; *usual* is the item's own language.

    The metadata come first, then the renditions; if there is no usual language, the markup of a rendition counts.
    """
    languages: list[str] = []
    marked = ""
    for part in parts:
        if part.tag == _CONTENT_META:
            tags = [child.get("tag") or "" for child in part.iterchildren(_TAGGED) if not child.get("role")]
            if tags:
                return line(tags[0]) or usual
        elif part.tag == _CONTENT_SET:
            for rendition in part.iterchildren(_INLINE_XML, _INLINE_DATA):
                languages.append(line(rendition.get(LANG) or ""))
                marked = marked or next((_marked(root) for root in rendition.iterchildren("*")), "")
    languages = [language for language in languages if language]
    if usual:
        return languages[0] if languages and usual not in languages else usual
    return languages[0] if languages else marked


def _marked(root: Element) -> str:
    """Return the language of markup: HTML, or NITF, which has an attribute of its own for it."""
    return line(root.get("baselang") or "") or language_in(root)


_CONTENT_META, _CONTENT_SET, _TAGGED = f"{NAR_}contentMeta", f"{NAR_}contentSet", f"{NAR_}language"
_INLINE_XML, _INLINE_DATA = f"{NAR_}inlineXML", f"{NAR_}inlineData"
