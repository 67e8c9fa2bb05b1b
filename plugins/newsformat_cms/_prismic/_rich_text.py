"""Reads rich text of Prismic: an array of texts, with spans of their characters (in UTF-16 units)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from newsformat import Block, Embed, Heading, Inlines, Link, Mark, Media, Paragraph, Preformatted, Rendition, Style
from newsformat.markup.json import Object
from newsformat.markup.members import extent, object_at, objects_at, text_at
from newsformat.markup.pictures import renditions_of
from newsformat.plugin import Report, broken, inlines, line
from newsformat_cms._bodies._codec import blocks_of
from newsformat_cms._bodies._lists import Item, segments_of
from newsformat_cms._ranges import marked_runs, places_in


SPACE: Final = "prismic"
TYPES: Final = frozenset((
    "paragraph", "preformatted", "list-item", "o-list-item", "image", "embed",
    *(f"heading{level}" for level in range(1, 7)),
))  # fmt: skip
_ITEMS: Final = {"list-item": False, "o-list-item": True}
_STYLES: Final = {"strong": Style.STRONG, "em": Style.EMPHASIS}


def is_rich_text(value: Any) -> bool:
    """Is *value* an array of texts, pictures and embeds?"""
    return isinstance(value, list) and bool(value) and all(text_at(item, "type") in TYPES for item in value)


def read_rich_text(nodes: Sequence[Any], report: Report) -> tuple[Block, ...]:
    """Return the blocks of *nodes*."""

    def blocks(node: Any) -> Sequence[Block]:
        return [*_blocks(node, report)]

    def item(node: Any) -> Item | None:
        kind = text_at(node, "type")
        return Item(0, _ITEMS[kind], [Paragraph(runs_of(node, report))]) if kind in _ITEMS else None

    return blocks_of(segments_of(nodes, item, blocks))


def _blocks(node: Object, report: Report) -> Iterator[Block]:
    match text_at(node, "type"):
        case "image":
            if media := picture(node, report):
                yield media
        case "embed":
            oembed = object_at(node, "oembed")
            yield Embed(line(text_at(oembed, "embed_url")), html=text_at(oembed, "html"))
        case "preformatted":
            if objects_at(node, "spans"):
                report.left_out("styles and links in preformatted text are left out")
            yield Preformatted(text_at(node, "text"))
        case kind if kind.startswith("heading"):
            yield Heading(runs_of(node, report), int(kind[-1]))
        case _:
            if runs := runs_of(node, report):
                yield Paragraph(runs)


def runs_of(node: Any, report: Report) -> Inlines:
    """Return the text of *node* with its spans."""
    text = text_at(node, "text")
    place = places_in(text)
    ranged: list[tuple[int, int, Mark]] = []
    for span in objects_at(node, "spans"):
        start, end = (place(span.get(name)) for name in ("start", "end"))
        mark = _mark(span, report)
        if mark is not None and start < end:
            ranged.append((start, end, mark))
    return inlines([part for run in marked_runs(text, ranged) for part in broken(run.text, run.marks)])


def _mark(span: Object, report: Report) -> Mark | None:
    kind, data = text_at(span, "type"), object_at(span, "data")
    if kind == "hyperlink":
        href = line(text_at(data, "url"))
        if not href:
            report.left_out(
                f"a link to a document without an address: {text_at(data, 'uid') or text_at(data, 'id'):.60}"
            )
        return Link(href) if href else None
    if kind not in _STYLES:
        report.left_out(f"the style {text_at(data, 'label') or kind:.60} of a text is left out")
    return _STYLES.get(kind)


def picture(image: Object, report: Report) -> Media | None:
    """Return the picture in *image*, with its other sizes, or `None` without an address."""
    href = line(text_at(image, "url"))
    if not href:
        return None
    views = {name: view for name, view in image.items() if isinstance(view, dict) and line(text_at(view, "url"))}
    views = {name: view for name, view in views.items() if name not in _NO_VIEWS}
    return Media(
        href,
        alt=text_at(image, "alt"),
        credit=text_at(image, "copyright"),
        renditions=[*renditions_of(_rendition(image, "")), *[_rendition(view, name) for name, view in views.items()]],
    )


_NO_VIEWS: Final = frozenset(("linkTo", "dimensions", "edit"))


def _rendition(view: Object, name: str) -> Rendition:
    size = object_at(view, "dimensions")
    return Rendition(
        href=line(text_at(view, "url")), name=name, width=extent(size.get("width")), height=extent(size.get("height"))
    )
