"""Lines and metadata of a component, read into an article or kept with it."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from newsformat import Foreign
from newsformat.markup.printed import read_byline
from newsformat.markup.xml import Element, attributes_of, line_of, quoted, text_of
from newsformat.plugin import shortened
from newsformat_newsml1._names import LANG, OWN, SPACE, first, tidy_language
from newsformat_newsml1._readers._component import Component
from newsformat_newsml1._readers._draft import Draft, says_something, snippet
from newsformat_newsml1._readers._lines_reader import read_line, read_lines
from newsformat_newsml1._readers._management_reader import read_comment, read_management, take_management
from newsformat_newsml1._readers._metadata_reader import read_metadata, read_section
from newsformat_newsml1._validate_values import LANGUAGE


_TECHNICAL = frozenset(("Catalog", "BasisForChoice"))
_OF_PICTURES = frozenset(("HeadLine", "ByLine", "CreditLine", "CopyrightLine"))  # the first of each name


def take(component: Component, draft: Draft) -> None:
    """Read the lines and metadata of *component* into *draft*."""
    for child in component.head:
        take_part(child, draft)
    if language := component.element.get(LANG):
        _take_language(language, component.element, draft)
    if not component.meaning and (role := first(component.element, "Role")) is not None:
        draft.keep("NewsComponent", role)


def _take_language(language: str, element: Element, draft: Draft) -> None:
    tag = tidy_language(language)
    if LANGUAGE.fullmatch(tag):
        draft.once("language", tag)
    elif tag:
        message = f"xml:lang of a NewsComponent is left out, it is not a language tag: {shortened(language)!r}"
        draft.context.report.left_out(message, line=line_of(element))


def take_part(part: Element, draft: Draft) -> None:
    """Read *part*, a part of a component other than its content, into *draft*."""
    match part.tag:
        case "NewsLines":
            read_lines(part, draft)
        case "AdministrativeMetadata" | "RightsMetadata" | "DescriptiveMetadata":
            read_section(part, draft)
        case "Metadata":
            read_metadata(part, draft)
        case "Comment":
            read_comment(part, draft)
        case "NewsManagement":
            draft.context.report.note("NewsManagement in a NewsComponent; read", line=line_of(part))
            read_management(part, draft)
        case "Status" | "StatusWillChange":
            draft.context.report.note(f"{part.tag} outside of NewsManagement; read", line=line_of(part))
            take_management(part, draft)
        case "TopicSet":
            if part.get("FormalName") != OWN:
                draft.keep("NewsComponent", part)
        case "Catalog" | "BasisForChoice":
            pass
        case _:
            if (right_name := _corrected_name(part.tag)) is not None:
                draft.context.report.note(f"{part.tag} was read as {right_name}", line=line_of(part))
                part.tag = right_name
                take_part(part, draft)
            elif not _take_stray(part, draft):
                draft.keep("NewsComponent", part)


def _corrected_name(tag: str) -> str | None:
    """Return the name of the section that *tag* is a misspelling of (``DescriptiveMetada``), if any."""
    return None if tag == "NewsLine" else next(iter(get_close_matches(tag, _SECTIONS, 1, 0.9)), None)


_SECTIONS = ("NewsLines", "AdministrativeMetadata", "RightsMetadata", "DescriptiveMetadata")


def _take_stray(part: Element, draft: Draft) -> bool:
    """Read a part that is not allowed in a component, as found in TASS's documents and in Drupal feeds."""
    if not text_of(part):
        return False
    match part.tag:
        case "Author" if not draft.lists.get("bylines"):
            draft.lists["bylines"] = [*read_byline(text_of(part))]
        case "item_keywords" if all(element.tag == "item_keyword" for element in part):
            for child in part:
                draft.add("keywords", text_of(child))
        case "DateLine" | "ByLine" | "HeadLine" | "SlugLine" | "CreditLine" | "CopyrightLine":
            read_line(part, draft)
        case _:
            return False
    draft.context.report.note(f"{part.tag} in a NewsComponent has no place there; read", line=line_of(part))
    return True


def keep(component: Component, draft: Draft) -> None:
    """Keep the lines and metadata of *component*."""
    kept_parts = [part for part in component.head if _is_to_be_kept(part, draft)]
    if kept_parts or component.groups or _is_in_another_language(component.element, draft):
        _keep(component, kept_parts, draft)


def keep_of_picture(picture: Component, draft: Draft, *, titled: bool) -> None:
    """Keep those of *picture* apart from lines already used; its headline is one of these only if it is *titled*."""
    known = _OF_PICTURES if titled else _OF_PICTURES - {"HeadLine"}
    kept_parts = [part for part in picture.head if _is_to_be_kept(part, draft)]
    if picture.lines is not None and _are_known_lines(picture.lines, known, draft):
        kept_parts = [part for part in kept_parts if part is not picture.lines]
    if kept_parts or _is_in_another_language(picture.element, draft):
        _keep(picture, kept_parts, draft)


def _keep(component: Component, parts: list[Element], draft: Draft) -> None:
    role = first(component.element, "Role")
    attributes = "".join([f" {name}={quoted(value)}" for name, value in _attributes(component.element)])
    inner = "".join([snippet(part) for part in ([role] if role is not None else []) + parts])
    draft.foreign.append(Foreign(SPACE, "NewsComponent", f"<NewsComponent{attributes}>{inner}</NewsComponent>"))


def _attributes(element: Element) -> Iterator[tuple[str, str]]:
    for key, value in attributes_of(element):
        if key == LANG or key[0] != "{":
            yield ("xml:lang" if key == LANG else key), value


def _is_to_be_kept(part: Element, draft: Draft) -> bool:
    if len(part) == 1 and part[0].tag == "Language" and part[0].get("FormalName") == draft.values.get("language", ""):
        return False  # the same as the article's
    return part.tag not in _TECHNICAL and says_something(part)


def _are_known_lines(lines: Element, known: frozenset[str], draft: Draft) -> bool:
    """Do *lines* repeat, once each, only those that are *known*, without any attributes?"""
    tags = [line.tag for line in lines if line.text or len(line)]
    bare = not any(len(line) or _is_in_another_language(line, draft) for line in lines)
    return bare and known.issuperset(tags) and len(set(tags)) == len(tags)


def _is_in_another_language(element: Element, draft: Draft) -> bool:
    language = element.get(LANG, "")
    return language != "" and tidy_language(language) != draft.values.get("language", draft.language)
