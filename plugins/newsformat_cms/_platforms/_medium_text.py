"""Reads the text of a Medium post in JSON: typed paragraphs, with marks on ranges in UTF-16 units.

The site numbers the types of paragraphs and marks; GraphQL has names for them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from itertools import takewhile
from typing import Final

from newsformat import (
    Block,
    Embed,
    Heading,
    Inlines,
    Link,
    Mark,
    Media,
    Paragraph,
    Preformatted,
    Quote,
    Rendition,
    Rule,
    Style,
    Text,
    plain,
)
from newsformat.markup.json import Object
from newsformat.markup.members import extent, object_at, objects_at, text_among, text_at
from newsformat.markup.pictures import renditions_of
from newsformat.plugin import Report, broken, inlines, line
from newsformat_cms._bodies._codec import blocks_of
from newsformat_cms._bodies._lists import Item, segments_of
from newsformat_cms._ranges import marked_runs, places_in


_KINDS: Final = {
    1: "P",
    2: "H2",
    3: "H3",
    4: "IMG",
    6: "BQ",
    7: "PQ",
    8: "PRE",
    9: "ULI",
    10: "OLI",
    11: "IFRAME",
    13: "H4",
    14: "MIXTAPE_EMBED",
    15: "SECTION_CAPTION",
}
_ITEMS: Final = {"ULI": False, "OLI": True}
_TEXTS: Final = frozenset(("P", "MIXTAPE_EMBED", "SECTION_CAPTION"))
_STYLES: Final = {
    1: Style.STRONG,
    2: Style.EMPHASIS,
    10: Style.CODE,
    "STRONG": Style.STRONG,
    "EM": Style.EMPHASIS,
    "CODE": Style.CODE,
}
_LINKS: Final = frozenset((3, "A"))
_SITE: Final = "https://medium.com"
_PICTURES: Final = "https://miro.medium.com/v2/"


def read_text(body: Object, references: Object, report: Report) -> list[Block]:
    """Return the blocks of *body*; the content of embeds is in *references*, if anywhere.

    A new section is a rule; of one behind the text, there is but its picture.
    """
    paragraphs, sections = objects_at(body, "paragraphs"), defaultdict[int, list[Object]](list)
    for section in objects_at(body, "sections"):
        start = section.get("startIndex")
        position = start if type(start) is int and start > 0 else 0
        if position < len(paragraphs):
            sections[position].append({"section": section})
        else:
            sections[len(paragraphs)].append({"section": section | {"startIndex": 0}})
    nodes: list[Object] = []
    for number, paragraph in enumerate(paragraphs):
        nodes += [*sections[number], paragraph]
    nodes += sections[len(paragraphs)]

    def item(node: Object) -> Item | None:
        kind = _kind(node)
        return Item(0, _ITEMS[kind], [Paragraph(_runs(node, report))]) if kind in _ITEMS else None

    def blocks(node: Object) -> Sequence[Block]:
        return _blocks(node, references, report)

    return [*blocks_of(segments_of(nodes, item, blocks))]


def without_titles(blocks: Sequence[Block], titles: Iterable[str]) -> list[Block]:
    """Return *blocks* without headings above the text that repeat *titles*, and without a rule before it."""
    words = {title.casefold() for title in titles} - {""}
    above = [*takewhile(lambda block: isinstance(block, Rule | Heading | Media), blocks)]
    left = [block for block in above if not _is_heading_of(block, words)]
    while left and isinstance(left[0], Rule):
        del left[0]
    return [*left, *blocks[len(above) :]]


def _is_heading_of(block: Block, words: Collection[str]) -> bool:
    return isinstance(block, Heading) and " ".join(plain(block.content).split()).casefold() in words


def picture(metadata: Object, caption: Inlines = ()) -> Media | None:
    """Return the picture with this *metadata*, or `None` without an ID."""
    name = line(text_among(metadata, ("id", "imageId")))
    if not name:
        return None
    width, height = extent(metadata.get("originalWidth")), extent(metadata.get("originalHeight"))
    file = Rendition(href=f"{_PICTURES}{name}", width=width, height=height)
    return Media(file.href, caption=caption, alt=text_at(metadata, "alt"), renditions=renditions_of(file))


def _kind(node: Object) -> str:
    kind = node.get("type")
    return kind if isinstance(kind, str) else _KINDS.get(kind, "") if type(kind) is int else ""


def _blocks(node: Object, references: Object, report: Report) -> list[Block]:
    if "section" in node:
        return _section(node["section"])
    kind, runs = _kind(node), _runs(node, report)
    match kind:
        case "H2" | "H3" | "H4":
            return [Heading(runs, int(kind[1]))] if runs else []
        case "IMG":
            shown = picture(object_at(node, "metadata"), runs)
            return [shown] if shown else [Paragraph(runs)] if runs else []
        case "BQ" | "PQ":
            return [Quote([Paragraph(runs)])] if runs else []
        case "PRE":
            return [Preformatted(text_at(node, "text"))]
        case "IFRAME":
            return [*_player(object_at(node, "iframe"), references), *([Paragraph(runs)] if runs else [])]
    if kind not in _TEXTS:
        report.note(f"a paragraph of the kind {node.get('type')!s:.40} is read as text")
    return [Paragraph(_linked(runs, node))] if runs else []


def _section(section: Object) -> list[Block]:
    """Return the rule that begins a section, with its background picture."""
    behind = picture(object_at(section, "backgroundImage"))
    return [*([Rule()] if section.get("startIndex") else []), *([behind] if behind else [])]


def _player(paragraph: Object, references: Object) -> list[Block]:
    name = line(text_at(paragraph, "mediaResourceId") or text_at(paragraph, "mediaResource", "id"))
    known = object_at(paragraph, "mediaResource") or object_at(references, "MediaResource", name)
    href = line(text_among(known, ("href", "iframeSrc"))) or (f"{_SITE}/media/{name}" if name else "")
    return [Embed(href)] if href else []


def _linked(runs: Inlines, node: Object) -> Inlines:
    """Return *runs*, those of a link card, with the link if they have none."""
    href = line(text_at(node, "mixtapeMetadata", "href"))
    if not href or any(isinstance(mark, Link) for run in runs if isinstance(run, Text) for mark in run.marks):
        return runs
    return inlines([Text(run.text, [Link(href), *run.marks]) if isinstance(run, Text) else run for run in runs])


def _runs(node: Object, report: Report) -> Inlines:
    text = text_at(node, "text")
    place = places_in(text)
    ranged: list[tuple[int, int, Mark]] = []
    for markup in objects_at(node, "markups"):
        start, end = place(markup.get("start")), place(markup.get("end"))
        if (mark := _mark(markup, report)) and start < end:
            ranged.append((start, end, mark))
    return inlines([part for run in marked_runs(text, ranged) for part in broken(run.text, run.marks)])


def _mark(markup: Object, report: Report) -> Mark | None:
    kind = markup.get("type")
    if not isinstance(kind, str | int):
        return None
    if kind in _LINKS:
        user = line(text_at(markup, "userId"))
        href = line(text_at(markup, "href")) or (f"{_SITE}/u/{user}" if user else "")
        return Link(href, text_at(markup, "title")) if href else None
    if kind not in _STYLES:
        report.left_out(f"the mark {kind!s:.40} of a text is left out")
    return _STYLES.get(kind)
