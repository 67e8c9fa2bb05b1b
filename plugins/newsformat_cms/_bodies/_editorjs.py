"""Blocks of Editor.js, which texts of HTML are in ⇄ blocks (https://editorjs.io/saving-data/).

Known are the tools of its makers: paragraph, header, list, checklist, quote, image, embed, table, code, delimiter, raw,
warning, linkTool, attaches. What is usual of a block is left out of it: its ID, and settings that are off.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, TypeAlias

from newsformat import (
    Block,
    Embed,
    Heading,
    Inlines,
    Link,
    List,
    Media,
    Paragraph,
    Preformatted,
    Quote,
    Raw,
    Related,
    RelatedLink,
    Rule,
    Table,
    Text,
)
from newsformat.markup.html import read_html, read_html_inlines, safe_url, write_inlines
from newsformat.markup.json import Object, object_of, text_of
from newsformat.markup.members import items_at, object_at, objects_at, text_at, texts_at, without_empty
from newsformat.plugin import Limits, Report, lazily, line
from newsformat_cms._bodies._codec import Codec, Segment
from newsformat_cms._bodies._running import plain_name
from newsformat_cms._bodies._simple_blocks import credited
from newsformat_cms._native_markup import with_native_of_html


SPACE: Final = "editorjs"
Read: TypeAlias = Callable[[Object, Report, Limits], Sequence[Block]]


def lean(node: Any) -> Any:
    """Return *node* without its ID, and without settings that are off."""
    if not isinstance(node, dict):
        return node
    result = {name: value for name, value in node.items() if name != "id"}
    if not result.get("tunes", True):
        del result["tunes"]
    if isinstance(settings := result.get("data"), dict):
        result["data"] = {
            name: value for name, value in settings.items() if value is not False or name == "withHeadings"
        }
    return result


# Reading --------------------------------------------------------------------------------


def _read(nodes: Sequence[Any], report: Report, limits: Limits) -> list[Segment]:
    return [Segment(1, tuple(_blocks(node, report, limits))) for node in nodes]


def _blocks(node: Any, report: Report, limits: Limits) -> Sequence[Block]:
    if not isinstance(node, dict):
        return ()
    read, tool = _TOOLS.get(plain_name(text_at(node, "type"))), object_at(node, "data")
    if read is None:
        return _other(node, report, limits)
    return read(tool, report, limits)


def _paragraph(tool: Object, report: Report, limits: Limits) -> Sequence[Block]:
    runs = read_html_inlines(text_at(tool, "text"), limits=limits)
    return [Paragraph(runs)] if runs else []


def _header(tool: Object, report: Report, limits: Limits) -> Sequence[Block]:
    level = tool.get("level")
    known = level if type(level) is int and 1 <= level <= 6 else 2  # noqa: PLR2004 -- of HTML
    return [Heading(read_html_inlines(text_at(tool, "text"), limits=limits), known)]


def _list(tool: Object, report: Report, limits: Limits) -> Sequence[Block]:
    return [_items(tool, text_at(tool, "style") == "ordered", limits)]


def _items(tool: Object, ordered: bool, limits: Limits) -> List:  # noqa: FBT001 -- as it is said once for all levels
    """Return the items of a list: texts, or objects with a text and nested items."""
    items: list[list[Block]] = []
    for item in items_at(tool, "items"):
        text = item if isinstance(item, str) else text_at(item, "content") or text_at(item, "text")
        runs = read_html_inlines(text, limits=limits)
        inner = [_items(item, ordered, limits)] if objects_at(item, "items") or texts_at(item, "items") else []
        items.append([*([Paragraph(runs)] if runs else []), *inner])
    return List(items, ordered=ordered)


def _quote(tool: Object, report: Report, limits: Limits) -> Sequence[Block]:
    runs = read_html_inlines(text_at(tool, "text"), limits=limits)
    return [Quote([Paragraph(runs)], attribution=read_html_inlines(text_at(tool, "caption"), limits=limits))]


def _image(tool: Object, report: Report, limits: Limits) -> Sequence[Block]:
    href = text_at(tool, "file", "url") or text_at(tool, "url")
    caption = read_html_inlines(text_at(tool, "caption"), limits=limits)
    return [Media(href, alt=text_at(tool, "alt"), caption=caption)] if line(href) else [*_captioned(caption)]


def _captioned(caption: Inlines) -> Sequence[Block]:
    return [Paragraph(caption)] if caption else []


def _embed(tool: Object, report: Report, limits: Limits) -> Sequence[Block]:
    shown = Embed(text_at(tool, "source") or text_at(tool, "embed"))
    return [shown, *_captioned(read_html_inlines(text_at(tool, "caption"), limits=limits))] if shown.href else []


def _table(tool: Object, report: Report, limits: Limits) -> Sequence[Block]:
    rows = [
        [read_html_inlines(cell if isinstance(cell, str) else "", limits=limits) for cell in row]
        for row in items_at(tool, "content")
        if isinstance(row, list)
    ]
    return [Table(rows, header=int(tool.get("withHeadings") is True and bool(rows)))]


def _code(tool: Object, report: Report, limits: Limits) -> Sequence[Block]:
    return [Preformatted(text_at(tool, "code"))]


def _rule(tool: Object, report: Report, limits: Limits) -> Sequence[Block]:
    return [Rule()]


def _raw(tool: Object, report: Report, limits: Limits) -> Sequence[Block]:
    return with_native_of_html(read_html(text_at(tool, "html"), report, limits=limits), SPACE)


def _warning(tool: Object, report: Report, limits: Limits) -> Sequence[Block]:
    texts = [read_html_inlines(text_at(tool, name), limits=limits) for name in ("title", "message")]
    return [Paragraph(runs) for runs in texts if runs]


def _link_tool(tool: Object, report: Report, limits: Limits) -> Sequence[Block]:
    href = text_at(tool, "link")
    return [Related([RelatedLink(line(text_at(tool, "meta", "title")) or href, href)])] if line(href) else []


def _attaches(tool: Object, report: Report, limits: Limits) -> Sequence[Block]:
    href = text_at(tool, "file", "url")
    name = line(text_at(tool, "title")) or line(text_at(tool, "file", "name")) or line(href)
    return [Paragraph([Text(name, [Link(href)])])] if line(href) else []


def _other(node: Object, report: Report, limits: Limits) -> Sequence[Block]:
    """Return the text of an unknown tool, if it has one, else the block as it is."""
    found = _paragraph(object_at(node, "data"), report, limits)
    return found or ([Raw(SPACE, text_of(node))] if text_at(node, "type") else [])


_TOOLS: Final[dict[str, Read]] = {
    "paragraph": _paragraph,
    "header": _header,
    "heading": _header,
    "list": _list,
    "nestedlist": _list,
    "checklist": _list,
    "quote": _quote,
    "image": _image,
    "simpleimage": _image,
    "embed": _embed,
    "table": _table,
    "code": _code,
    "delimiter": _rule,
    "raw": _raw,
    "rawhtml": _raw,
    "warning": _warning,
    "alert": _paragraph,
    "linktool": _link_tool,
    "attaches": _attaches,
}


# Writing --------------------------------------------------------------------------------


def _native(block: Block) -> list[Object] | None:
    match block:
        case Paragraph(content=content):
            return [_tool("paragraph", text=_html(content))]
        case Heading(content=content, level=level):
            return [_tool("header", text=_html(content), level=level)]
        case Quote(content=(Paragraph(), *rest) as content) if all(
            isinstance(inner_block, Paragraph) for inner_block in rest
        ):
            text = "<br>".join([_html(paragraph.content) for paragraph in content if isinstance(paragraph, Paragraph)])
            return [_tool("quote", text=text, caption=_html(block.attribution))]
        case List() if all(_is_plain(item) for item in block.items):
            return [_tool("list", style="ordered" if block.ordered else "unordered", items=_written_items(block))]
        case Media(kind="image" | "graphic", href=href) if href and safe_url(href):
            details = without_empty({"caption": _html(credited(block)), "alt": block.alt})
            return [_tool("image", file={"url": href}, **details)]
        case Table(rows=rows) if not block.caption:
            cells = [[_html(cell) for cell in row] for row in rows]
            return [_tool("table", withHeadings=block.header > 0, content=cells)]
        case Embed(href=href) if href and safe_url(href):
            return [_embedded(href)]
        case Preformatted(text=text):
            return [_tool("code", code=text)]
        case Rule():
            return [_tool("delimiter")]
        case Related(links=(RelatedLink(text=text, href=href),)) if href and safe_url(href):
            return [_tool("linkTool", link=href, meta={"title": text})]
        case Raw(space="editorjs", value=value):
            return _own_tool(value)
        case _:
            return None


def _tool(kind: str, **settings: Any) -> Object:
    return {"type": kind, "data": settings}


def _html(content: Inlines) -> str:
    """Return *content* with the tags that the tools use for bold and italic; the editor removes any others."""
    html = write_inlines(content, Report(heard=False), xhtml=False)
    for ours, its in (("strong>", "b>"), ("em>", "i>")):
        html = html.replace(f"<{ours}", f"<{its}").replace(f"</{ours}", f"</{its}")
    return html


def _is_plain(item: Sequence[Block]) -> bool:
    """Is *item* of a list a paragraph, with at most a list below it?"""
    match item:
        case (Paragraph(language=""),) | (Paragraph(language=""), List(language="")) | (List(language=""),):
            return all(_is_plain(entry) for part in item if isinstance(part, List) for entry in part.items)
        case _:
            return False


def _written_items(block: List) -> list[Object]:
    return [
        {
            "content": "".join(_html(part.content) for part in item if isinstance(part, Paragraph)),
            "meta": {},
            "items": [entry for part in item if isinstance(part, List) for entry in _written_items(part)],
        }
        for item in block.items
    ]


def _embedded(href: str) -> Object:
    """Return an embed of a service known to the embed tool; any other would break it, and becomes a link."""
    for service, (known, player) in _SERVICES.items():
        if match := known.fullmatch(href):
            return _tool("embed", service=service, source=href, embed=player.format(match[1]))
    return _tool("linkTool", link=href, meta={"title": href})


# The services of https://github.com/editor-js/embed: addresses of a page, and of its player.
_SERVICES: Final = {
    "youtube": (
        lazily(r"https?://(?:(?:www\.|m\.)?youtube\.com/(?:watch\?v=|embed/|shorts/)|youtu\.be/)([\w-]+)(?:[?&]\S*)?"),
        "https://www.youtube.com/embed/{}",
    ),
    "vimeo": (
        lazily(r"https?://(?:www\.|player\.)?vimeo\.com/(?:video/)?(\d+)(?:[?/#]\S*)?"),
        "https://player.vimeo.com/video/{}",
    ),
    "twitter": (
        lazily(r"https?://(?:www\.|mobile\.)?(?:twitter|x)\.com/\w+/status/(\d+)(?:[?/#]\S*)?"),
        "https://platform.twitter.com/embed/Tweet.html?id={}",
    ),
    "instagram": (
        lazily(r"https?://(?:www\.)?instagram\.com/(?:p|reel)/([\w-]+)(?:[?/#]\S*)?"),
        "https://www.instagram.com/p/{}/embed",
    ),
}


def _own_tool(value: str) -> list[Object] | None:
    node = object_of(value)
    return [lean(node)] if node is not None and isinstance(node.get("type"), str) else None


def _card(html: str) -> Object:
    return _tool("raw", html=html)


EDITORJS: Final = Codec(
    space=SPACE,
    read=_read,
    native=_native,
    holder="tunes",
    blank=_tool("paragraph", text=""),
    card=_card,
)
