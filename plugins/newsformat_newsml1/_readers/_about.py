"""What a component says of itself: its lines and metadata, taken for an article, or kept with it."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat import Foreign
from newsformat.markup.xml import quoted
from newsformat_newsml1._names import LANG, OWN, SPACE, Element, first, tidy_language
from newsformat_newsml1._readers._component import Component
from newsformat_newsml1._readers._draft import Draft, says_something, snippet
from newsformat_newsml1._readers._lines_reader import read_lines
from newsformat_newsml1._readers._management_reader import read_comment
from newsformat_newsml1._readers._metadata_reader import read_metadata, read_section


_TECHNICAL = frozenset(("Catalog", "BasisForChoice"))
_OF_PICTURES = frozenset(("HeadLine", "ByLine", "CreditLine", "CopyrightLine"))  # the first of each


def take(component: Component, draft: Draft) -> None:
    """Give *draft* what *component* says of itself."""
    for child in component.head:
        match child.tag:
            case "NewsLines":
                read_lines(child, draft)
            case "AdministrativeMetadata" | "RightsMetadata" | "DescriptiveMetadata":
                read_section(child, draft)
            case "Metadata":
                read_metadata(child, draft)
            case "Comment":
                read_comment(child, draft)
            case "TopicSet":
                if child.get("FormalName") != OWN:
                    draft.keep("NewsComponent", child)
            case "Catalog" | "BasisForChoice":
                pass
            case _:
                draft.keep("NewsComponent", child)
    if language := component.element.get(LANG):
        draft.once("language", tidy_language(language))
    if not component.meaning and (role := first(component.element, "Role")) is not None:
        draft.keep("NewsComponent", role)


def keep(component: Component, draft: Draft, *, picture: bool = False) -> None:
    """Keep what *component* says of itself, without its content; the lines of a *picture* are said by that."""
    language = draft.values.get("language", "")
    said = [part for part in component.head if _is_to_be_kept(part, language, picture=picture)]
    if said or (component.groups and not picture):
        role = first(component.element, "Role")
        attributes = "".join([f" {name}={quoted(value)}" for name, value in _attributes(component.element)])
        inner = "".join([snippet(part) for part in ([role] if role is not None else []) + said])
        draft.foreign.append(Foreign(SPACE, "NewsComponent", f"<NewsComponent{attributes}>{inner}</NewsComponent>"))


def _attributes(element: Element) -> Iterator[tuple[str, str]]:
    for key, value in element.items():
        if key == LANG or key[0] != "{":
            yield ("xml:lang" if key == LANG else key), value


def _is_to_be_kept(part: Element, language: str, *, picture: bool) -> bool:
    tag = part.tag
    if picture and tag == "NewsLines":
        tags = [line.tag for line in part if line.text or len(line)]
        return not _OF_PICTURES.issuperset(tags) or len(set(tags)) < len(tags)
    if len(part) == 1 and part[0].tag == "Language" and part[0].get("FormalName") == language:
        return False  # as that of the article
    return tag not in _TECHNICAL and says_something(part)
