"""Rules of Livingdocs on publications (https://docs.livingdocs.io/reference/public-api/publications)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsformat.markup.json import Misfit, Object, Path
from newsformat.markup.json_rules import (
    INTEGER,
    OBJECT,
    SCALAR,
    STRING,
    alone_or_array,
    anything,
    array,
    members,
    moment,
    one_of,
    or_null,
    source_problems,
)
from newsformat.markup.members import object_at, text_at
from newsformat.plugin import NoSchema, Problem, Report, Severity, Source


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of each publication: one, those in an array, or one per line."""
    return source_problems(source, alone_or_array(_publication))


_DESIGN = members({"name": STRING, "version": STRING}, needs=("name",), other=anything)
_SYSTEM = members(
    {
        "documentId": SCALAR,
        **dict.fromkeys(("projectId", "channelId", "publicationId"), or_null(INTEGER)),
        **dict.fromkeys(("documentType", "contentType"), STRING),
        **dict.fromkeys(
            (
                *("firstPublicationDate", "lastPublicationDate", "significantPublicationDate"),
                *("visiblePublicationDate", "updatedAt"),
            ),
            or_null(moment()),
        ),
        "design": _DESIGN,
    },
    needs=("documentId",),
    other=anything,
)
_RENDITION = members({"handle": STRING}, needs=("handle",), other=anything)
_AROUND = members(
    {"systemdata": _SYSTEM, "metadata": OBJECT, "renditions": array(_RENDITION)}, needs=("systemdata",), other=anything
)
_COMPONENT = members(
    {
        **dict.fromkeys(("id", "component", "identifier", "position"), STRING),
        **dict.fromkeys(("content", "styles"), OBJECT),
        "containers": members(other=array(OBJECT)),
    },
    other=anything,
)
_NAMED = one_of(("component", "identifier"), "which component it is")
_TEXTS = one_of(("content", "renditions", "html"), "what is in it", Severity.WARNING)


def _publication(value: Any, where: Path) -> Iterator[Misfit]:
    yield from _AROUND(value, where)
    yield from _TEXTS(value, where)
    if isinstance(value, dict) and "content" in value:
        yield from array(OBJECT)(value["content"], (*where, "content"))
        design, known = text_at(value, "systemdata", "design", "name"), set[str]()
        for component, place in _components(value, where):
            yield from _component(component, design, known, place)


def _components(value: Object, where: Path) -> Iterator[tuple[Object, Path]]:
    """Yield the components in the ``content`` of *value*, also nested, each with its place."""
    waiting = [(value.get("content"), (*where, "content"))]
    while waiting:
        found, place = waiting.pop()
        inner: list[tuple[Any, Path]] = []
        for index, item in enumerate(found) if isinstance(found, list) else ():
            if isinstance(item, dict):
                yield item, (*place, index)
                inner += [
                    (there, (*place, index, "containers", name))
                    for name, there in object_at(item, "containers").items()
                ]
        waiting += reversed(inner)


def _component(node: Object, design: str, known: set[str], where: Path) -> Iterator[Misfit]:
    """Yield the problems of a component of a *design*; the IDs *known* belong to others."""
    yield from _COMPONENT(node, where)
    yield from _NAMED(node, where)
    of, _, name = text_at(node, "identifier").rpartition(".")
    if of and design and of != design:
        message = f"a component of the design {of:.40}, in a document of {design:.40}"
        yield Misfit("design", message, (*where, "identifier"), Severity.WARNING)
    if of and (component := text_at(node, "component")) and component != name:
        yield Misfit("name", f"{component!r:.60} is called {name!r:.60} in its identifier", (*where, "component"))
    if number := text_at(node, "id"):
        if number in known:
            yield Misfit("id", f"another component has the id {number!r:.60}, too", (*where, "id"))
        known.add(number)
