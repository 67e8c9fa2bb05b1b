"""The paragraphs of a document, and the blocks that those which follow each other make."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

from attrs import evolve

from newsformat import (
    Block,
    Embed,
    Inlines,
    Link,
    List,
    Media,
    Paragraph,
    Preformatted,
    Quote,
    Related,
    RelatedLink,
    Rule,
    Table,
    plain,
)
from newsformat_office._copy import link_of
from newsformat_office._kinds import PARTS


class Part(NamedTuple):
    """A block, and what its style says it is; of an item of a list, how deep it is and of which list."""

    kind: str
    block: Block
    depth: int = 0
    list: str = ""


BLANK = Part("blank", Rule())
"""An empty paragraph, which parts what would be one block."""
TABLE_IN_CELL = "a table in a cell of another table is read as lines of that cell"


def taken(media: list[Media]) -> list[Part]:
    """Return the pictures that were found in a text, a block each, and keep none of them in *media*."""
    found = [Part("media", each) for each in media]
    media.clear()
    return found


def part_of(kind: str, content: Inlines) -> Part:
    """Return a paragraph of this *kind*, which is no code and no item."""
    if kind == "rule":
        return Part(kind, Rule())
    if kind in {"media", "embed"} and not _is_address(content):
        return Part("", Paragraph(content))
    if kind == "media":
        href, alt = _address(content)
        return Part(kind, Media(href, alt=alt))
    if kind == "embed":
        return Part(kind, Embed(_address(content)[0]))
    return Part(kind, Paragraph(content))


def _is_address(content: Inlines) -> bool:
    """Is *content* an address, or a link that shows where it leads, as newsformat writes it? Otherwise it is a text."""
    link = _link(content)
    return link is None or plain(content).strip() == link.href


def _address(content: Inlines) -> tuple[str, str]:
    """Return where *content* leads, and what its link is called."""
    link = _link(content)
    return (link.href, link.title) if link else (plain(content), "")


def _link(content: Inlines) -> Link | None:
    found = filter(None, map(link_of, content))
    return next(found, None)


def content_of(part: Part) -> Inlines:
    """Return the running text of *part*, nothing if it has none."""
    return getattr(part.block, "content", ()) if not isinstance(part.block, Quote) else ()


Ordered = Callable[[str, int], bool]
_Rest = deque[Part]


def no_lists(_list: str, _depth: int) -> bool:
    """Say that no list is numbered: for documents whose lists are blocks already."""
    return False


def joined(parts: Iterable[Part], ordered: Ordered = no_lists) -> list[Part]:
    """Return *parts*, of which those that are one block are one; *ordered* says whether a list is numbered there."""
    rest = deque(parts)
    found: list[Part] = []
    while rest:
        if rest[0].kind == "item":
            found += _listed(rest, ordered)
        elif rest[0].kind in _JOINED:
            found.append(_JOINED[rest[0].kind](rest))
        else:
            part = rest.popleft()
            if part.kind != "blank":
                found.append(part if part.kind in PARTS else part._replace(kind=_KEPT.get(part.kind, "")))
    return found


_KEPT = {"heading": "heading"}


def _taken(rest: _Rest, *kinds: str) -> Iterator[Part]:
    """Take the parts of these *kinds* that come next."""
    while rest and rest[0].kind in kinds:
        yield rest.popleft()


def _code(rest: _Rest) -> Part:
    lines = [part.block.text for part in _taken(rest, "code") if isinstance(part.block, Preformatted)]
    return Part("", Preformatted("\n".join(lines)))


def _quote(rest: _Rest) -> Part:
    said = [part.block for part in _taken(rest, "quote")]
    by = content_of(rest.popleft()) if rest and rest[0].kind == "said-by" else ()
    return Part("", Quote(said, attribution=by))


def _media(rest: _Rest) -> Part:
    """Return a picture with what is printed below it."""
    media = rest.popleft().block
    said: dict[str, Any] = {}
    for kind, name in (("caption", "caption"), ("media-credit", "credit"), ("media-rights", "rights")):
        if rest and rest[0].kind == kind and not getattr(media, name, ""):
            content = content_of(rest.popleft())
            said[name] = content if name == "caption" else plain(content)
    return Part("", evolve(media, **said) if said else media)


def _table(rest: _Rest) -> Part:
    """Return a table with what is printed above it, or that itself if no table follows."""
    above = rest.popleft()
    table = rest[0].block if rest else None
    if not isinstance(table, Table) or (table.caption and plain(table.caption) != plain(content_of(above))):
        return above._replace(kind="")
    rest.popleft()
    return Part("", evolve(table, caption=content_of(above)))


def _related(rest: _Rest) -> Part:
    title = plain(content_of(rest.popleft())) if rest[0].kind == "related-title" else ""
    links = []
    for part in _taken(rest, "related"):
        content = content_of(part)
        link = _link(content)
        links.append(RelatedLink(plain(content), link.href if link else ""))
    return Part("", Related(links, title=title))


_JOINED: dict[str, Callable[[_Rest], Part]] = {
    "code": _code,
    "quote": _quote,
    "media": _media,
    "caption": _table,
    "table-caption": _table,
    "related-title": _related,
    "related": _related,
}


# Lists ---------------------------------------------------------------------------


def _listed(rest: _Rest, ordered: Ordered) -> Iterator[Part]:
    """Take the items that come next, and yield their lists."""
    items: list[Part] = []
    for part in _taken(rest, "item", "more", "blank"):
        if part.kind == "more":
            items.append(part._replace(depth=items[-1].depth, list=items[-1].list))
        elif part.kind == "item":
            items.append(part)
    yield from (Part("", block) for block in _lists(items, ordered))


def _lists(items: list[Part], ordered: Ordered) -> Iterator[List]:
    """Yield the lists of *items*: one ends where an item of another begins that is as high."""
    depth = min(each.depth for each in items)
    run: list[Part] = []
    name = None
    for part in items:
        if part.depth == depth:
            if name is not None and part.list != name:
                yield _list(run, depth, ordered)
                run = []
            name = part.list
        run.append(part)
    yield _list(run, depth, ordered)


def _list(items: list[Part], depth: int, ordered: Ordered) -> List:
    """Return the one list of *items*; deeper ones are lists in the item above them."""
    found: list[list[Block]] = []
    inner: list[Part] = []
    for part in [*items, None]:
        if part is not None and part.depth > depth:
            inner.append(part)
            continue
        if inner:
            found = found or [[]]
            found[-1] += _lists(inner, ordered)
            inner = []
        if part is None:
            break
        if part.kind == "more" and found:
            found[-1].append(part.block)
        else:
            found.append([part.block])
    first = next(part for part in items if part.depth == depth)
    return List(found, ordered=ordered(first.list, depth))
