"""The paragraphs of a document, and the blocks formed by adjacent ones."""

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
    """A block with its kind by style; for an item also the depth and the ID of its list."""

    kind: str
    block: Block
    depth: int = 0
    list: str = ""


BLANK = Part("blank", Rule())
"""An empty paragraph, which separates paragraphs of one block."""
TABLE_IN_CELL = "a table nested in a cell is read as lines of the cell"


def take_pictures(media: list[Media]) -> list[Part]:
    """Return a part for each of *media*, and clear the list."""
    found = [Part("media", media_item) for media_item in media]
    media.clear()
    return found


def part_of(kind: str, content: Inlines) -> Part:
    """Return a paragraph of this *kind* as a part; not for code and items."""
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
    """Is *content* an address, or a link with its address as text, as written by newsformat?"""
    link = _link(content)
    return link is None or plain(content).strip() == link.href


def _address(content: Inlines) -> tuple[str, str]:
    """Return the address that *content* links to or consists of, and the title of the link."""
    link = _link(content)
    return (link.href, link.title) if link else (plain(content), "")


def _link(content: Inlines) -> Link | None:
    found = filter(None, map(link_of, content))
    return next(found, None)


def content_of(part: Part) -> Inlines:
    """Return the inline content of *part*; empty if it has none."""
    return getattr(part.block, "content", ()) if not isinstance(part.block, Quote) else ()


Ordered = Callable[[str, int], bool]
_Rest = deque[Part]


def no_lists(_list: str, _depth: int) -> bool:
    """Return `False`: for documents whose lists are blocks already, so that none is to be numbered."""
    return False


def joined_blocks(parts: Iterable[Part], ordered: Ordered = no_lists) -> list[Part]:
    """Return *parts* with those joined that form one block; *ordered* returns whether a list is numbered at a depth."""
    rest = deque(parts)
    found: list[Part] = []
    while rest:
        if rest[0].kind == "item":
            found += _listed(rest, ordered)
        elif rest[0].kind in _JOINERS:
            found.append(_JOINERS[rest[0].kind](rest))
        else:
            part = rest.popleft()
            if part.kind != "blank":
                found.append(part if part.kind in PARTS else part._replace(kind=_KEPT_KINDS.get(part.kind, "")))
    return found


_KEPT_KINDS = {"heading": "heading"}


def _take(rest: _Rest, *kinds: str) -> Iterator[Part]:
    """Take the next parts of these *kinds*."""
    while rest and rest[0].kind in kinds:
        yield rest.popleft()


def _code(rest: _Rest) -> Part:
    lines = [part.block.text for part in _take(rest, "code") if isinstance(part.block, Preformatted)]
    return Part("", Preformatted("\n".join(lines)))


def _quote(rest: _Rest) -> Part:
    quoted = [part.block for part in _take(rest, "quote")]
    by = content_of(rest.popleft()) if rest and rest[0].kind == "said-by" else ()
    return Part("", Quote(quoted, attribution=by))


def _media(rest: _Rest) -> Part:
    """Return a picture with the caption, credit and rights below it."""
    media = rest.popleft().block
    values: dict[str, Any] = {}
    for kind, name in (("caption", "caption"), ("media-credit", "credit"), ("media-rights", "rights")):
        if rest and rest[0].kind == kind and not getattr(media, name, ""):
            content = content_of(rest.popleft())
            values[name] = content if name == "caption" else plain(content)
    return Part("", evolve(media, **values) if values else media)


def _table(rest: _Rest) -> Part:
    """Return a table with the caption above it, or the caption itself if no table follows."""
    above = rest.popleft()
    table = rest[0].block if rest else None
    if not isinstance(table, Table) or (table.caption and plain(table.caption) != plain(content_of(above))):
        return above._replace(kind="")
    rest.popleft()
    return Part("", evolve(table, caption=content_of(above)))


def _related(rest: _Rest) -> Part:
    title = plain(content_of(rest.popleft())) if rest[0].kind == "related-title" else ""
    links = []
    for part in _take(rest, "related"):
        content = content_of(part)
        link = _link(content)
        links.append(RelatedLink(plain(content), link.href if link else ""))
    return Part("", Related(links, title=title))


_JOINERS: dict[str, Callable[[_Rest], Part]] = {
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
    """Take the next items, and yield their lists."""
    items: list[Part] = []
    for part in _take(rest, "item", "more", "blank"):
        if part.kind == "more":
            items.append(part._replace(depth=items[-1].depth, list=items[-1].list))
        elif part.kind == "item":
            items.append(part)
    yield from (Part("", block) for block in _lists(items, ordered))


def _lists(items: list[Part], ordered: Ordered) -> Iterator[List]:
    """Yield the lists of *items*: a list ends before an item of another list at the same depth."""
    depth = min(item.depth for item in items)
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
    """Return *items* as one list; deeper items become lists in the item above them."""
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
