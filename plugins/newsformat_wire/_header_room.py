"""Fields that both standards have room for only once: a code, a number, an agency. Further values are lost."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from newsformat import Article, Concept
from newsformat.plugin import Report


def only_code(article: Article, attribute: str, pattern: re.Pattern[str], report: Report, room: str) -> str:
    """Return the first code of *attribute* that matches *pattern*, or ``""``; the header has *room* for one."""
    found = ""
    for index, concept in enumerate(getattr(article, attribute)):
        if not found and pattern.fullmatch(concept.code):
            found = concept.code
        elif concept.code:
            report.lost(f"{attribute}.code", where=f"#{index + 1}", why=f"the header has room for {room}")
    return found


def only_number(article: Article, kind: str, number_in: Callable[[str], str], report: Report) -> str:
    """Return the first number found by *number_in* in the identifiers of the *kind*, or ``""``."""
    found = ""
    for index, identifier in enumerate(article.identifiers):
        if not found and identifier.kind == kind and (found := number_in(identifier.value)):
            continue
        for feature in ("identifiers", *(["identifiers.kind"] if identifier.kind else [])):
            report.lost(feature, where=f"#{index + 1}", why="the header has one, of the service and a number")
    return found


def only_agency(article: Article, spelled: Callable[[str], str], read: Callable[[str], dict[str, Any]]) -> str:
    """Return the first source that, after *spelled*, *read* recognises as an agency and nothing else, or ``""``."""
    for source in article.sources:
        name = spelled(source.name)
        if name and read(name) == {"sources": [Concept(name=name)], "foreign": []}:
            return name
    return ""


def report_other_sources(article: Article, agency: str, report: Report, place: str) -> None:
    """Report all sources but the *agency* that stands in *place* as lost."""
    seen = False
    for index, source in enumerate(article.sources):
        if source.name and (seen or source.name != agency):
            report.lost("sources", where=f"#{index + 1}", why=f"the {place} has room for one, of one word")
        seen = seen or source.name == agency
