"""HTML of TT, the news agency of Sweden, as its ninjs and NewsML-G2 have it.

Its sections begin with an ``h1`` and a ``<div class="dat">``, in which each ``span`` is a ``vignette``, a ``source`` or
a ``loc``, without blanks between them, and may end with a ``<div class="byline">``.
Results are made of such spans, too. The schemas (``body_html5.xsd``, ``body_richhtml5.xsd``) are at
https://github.com/ttab/ttspec.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Any, NamedTuple

from newsformat import Block, Byline, Dateline, Heading, Inlines, Paragraph
from newsformat.markup.printed import read_byline
from newsformat.markup.xml import Element, local
from newsformat.plugin import inlines, line, plain


class Printed(NamedTuple):
    """What is printed around the text of a story, and the *blocks* of the text without it."""

    kicker: Inlines
    dateline: Dateline | None
    bylines: tuple[Byline, ...]
    blocks: tuple[Block, ...]


def read_printed(page: Any, blocks: Sequence[Block], headline: Inlines, signed: Collection[str]) -> Printed | None:
    """Return the printed parts of the story in *blocks*, the text of *page*; `None` if it is not from TT.

    Args:
        page: the element with the text, of any library and in any namespace.
        blocks: the blocks read from it.
        headline: that of the story, with which the text may begin.
        signed: byline texts known from elsewhere; the text may repeat them, or credit another section.
    """
    lines = [item for item in page.iter() if isinstance(item.tag, str) and local(item) == "div" and _is_of_spans(item)]
    if not any(item.get("class") == _DAT for item in lines):
        return None
    spaced = {_joined(item, ""): _joined(item, " ") for item in lines}
    parts = next(
        [(span.get("class"), _joined(span, "")) for span in item] for item in lines if item.get("class") == _DAT
    )
    heads = {_joined(item, "") for item in lines if item.get("class") == _DAT}
    left = [*blocks]
    if left and isinstance(left[0], Heading) and headline and left[0].content == headline:
        del left[0]
    if left and (text := _text(left[0])) in heads:
        del left[0]
    bylines = [text for byline in _bylines(page) if (text := _joined(byline, ""))]
    taken = [text for text in bylines if text in signed] or ([] if signed else bylines[:1])
    return Printed(
        inlines(" ".join([text for name, text in parts if name == "vignette"])),
        _dateline([(name, text) for name, text in parts if name != "vignette" and text]),
        tuple(read_byline(taken[0])) if taken and not signed else (),
        tuple(_spaced(block, spaced) for block in left if _text(block) not in taken),
    )


_DAT = "dat"


def _is_of_spans(element: Element) -> bool:
    parts = [child for child in element if isinstance(child.tag, str)]
    return bool(parts) and all(local(part) == "span" for part in parts)


def _bylines(element: Element) -> Iterator[Any]:
    """Yield the bylines in *element*, except those of pictures, which are read as credits."""
    for child in element:
        if not isinstance(child.tag, str) or local(child) == "figure":
            continue
        if local(child) == "div" and child.get("class") == "byline":
            yield child
        else:
            yield from _bylines(child)


def _joined(element: Element, between: str) -> str:
    return line(between.join(map(str, element.itertext())))


def _text(block: Block) -> str:
    return plain(block.content) if isinstance(block, Paragraph) else ""


def _spaced(block: Block, spaced: dict[str, str]) -> Block:
    """Return *block* with spaces between the spans of a line that has none."""
    text = _text(block)
    return Paragraph(spaced[text]) if text and text in spaced else block


def _dateline(parts: Sequence[tuple[str, str]]) -> Dateline | None:
    texts = dict(parts)
    text = "" if texts.keys() <= {"loc", "source"} else " ".join([text for _, text in parts])
    return Dateline(place=texts.get("loc", ""), source=texts.get("source", ""), text=text) if parts else None
