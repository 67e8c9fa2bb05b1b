"""Reads the body of a document as an article, by the names of its elements, or else as a manuscript."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any, NamedTuple

from attrs import evolve

from newsformat import Article, Block, Heading, Inlines, Media, Paragraph, Rendition, plain
from newsformat.markup.dates import read_date
from newsformat.markup.html import read_tree, read_tree_inlines, text_of
from newsformat.markup.manuscript import below_headline, read_manuscript, with_opening
from newsformat.markup.printed import read_byline, read_dateline
from newsformat.markup.xml import Element, take_out
from newsformat.plugin import Limits, Report, letters, rebuilt
from newsformat_web._epub._purposes import kinds_of, roles_of


class Known(NamedTuple):
    """What is known about an article from elsewhere."""

    title: str
    language: str


_TOP = 12  # text elements among which the head is
_LONGEST = 400  # characters of one of them
_PLAIN = 150  # characters of one that may precede others without being the text
_SHORT = 60  # characters of a kicker
_LEAVES = frozenset(("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "time", "address", "li"))
_DATES = frozenset(("date", "pubdate", "published", "article-date", "publish-date", "timestamp"))
_OF_HEAD = frozenset(("kicker", "headline", "subhead", "summary", "bylines", "dateline"))
_HEADINGS = frozenset(("heading", "subhead"))


def article_of(
    body: Element, known: Known, pictures: Mapping[str, Rendition], report: Report, limits: Limits
) -> Article:
    """Return the article in *body*; of *known* values, only the title is taken out of the text.

    Raises:
        ReadError: there is no text.
    """
    head = _head_in(body, report, limits)
    _mark(body)
    blocks = read_tree(body, report, limits=limits)
    blocks = rebuilt(blocks, {Media: lambda media: _with_file(media, pictures)})
    headline: Inlines = head.pop("headline", ())
    kicker: Inlines = ()
    if not headline:
        kicker, headline, blocks = _titled(blocks, known.title)
    if kicker and "kicker" not in head:
        head["kicker"] = kicker
    blocks = below_headline(blocks)
    if headline or known.title:
        article = Article(headline=headline or known.title, language=known.language, body=blocks)
        return with_opening(evolve(article, **head), report)
    if not any(isinstance(block, Paragraph | Heading) for block in blocks):
        return Article(language=known.language, body=blocks)
    options = {"language": known.language} if known.language else {}
    return evolve(read_manuscript(blocks, report, options=options), **head)


def _with_file(media: Media, pictures: Mapping[str, Rendition]) -> Media:
    """Return *media* with the data of its file, if that is in the publication."""
    known = pictures.get(media.href)
    if known is None:
        return media
    first, rest = (media.renditions[:1], media.renditions[1:])
    if first and first[0].href != media.href:
        first, rest = (), media.renditions
    sized = evolve(known, width=first[0].width, height=first[0].height) if first else known
    return evolve(media, renditions=(sized, *rest))


# What elements are called -------------------------------------------------------


def _head_in(body: Element, report: Report, limits: Limits) -> dict[str, Any]:
    """Take the head out of *body*, and return its values."""
    found: dict[str, Any] = {}
    for parent, element, kind in islice(_leaves(body, ""), _TOP):
        text = text_of(element)
        if len(text) > (_LONGEST if kind else _PLAIN):
            break
        if not kind or not text or (kind in found and kind != "bylines"):
            continue
        if value := _read(kind, element, text, report, limits):
            found[kind] = (*found.get(kind, ()), *value) if kind == "bylines" else value
            take_out(parent, frozenset((id(element),)))
    return found


def _read(kind: str, element: Element, text: str, report: Report, limits: Limits) -> Any:
    match kind:
        case "bylines":
            return read_byline(text)
        case "dateline":
            return read_dateline(text)
        case "published":
            stamp = element.get("datetime") or text
            return read_date(stamp, report) if read_date(stamp) else None
        case _:
            return read_tree_inlines(element, report, limits=limits)


def _leaves(element: Element, above: str) -> Iterator[tuple[Element, Element, str]]:
    """Yield the text elements in *element*, each with its parent and role; *above* is the role for an only one."""
    children = [child for child in element if isinstance(child.tag, str)]
    for child in children:
        kind = _kind(child) or (above if len(children) == 1 else "")
        if child.tag in _LEAVES and not _has_leaves(child):
            yield element, child, kind
        else:
            yield from _leaves(child, kind)


def _has_leaves(element: Element) -> bool:
    return any(inner.tag in _LEAVES and inner is not element for inner in element.iter())


def _kind(element: Element) -> str:
    classes = (element.get("class") or "").split()
    if "calibre_recipe_description" in classes:
        return "summary"
    if not _DATES.isdisjoint(map(str.lower, classes)):
        return "published"
    kinds = ["headline"] if "fulltitle" in kinds_of(element) else [*roles_of(element), *kinds_of(element)]
    return next((kind for kind in kinds if kind in _OF_HEAD), "")


def _mark(body: Element) -> None:
    """Convert elements of *body* according to their classes, as in publications exported from a layout."""
    for element in body.iter():
        if element.tag in {"p", "div"} and (roles := roles_of(element)) and not _has_leaves(element):
            if not _HEADINGS.isdisjoint(roles):
                element.tag = "h2"
            elif "quote" in roles:
                element.tag = "blockquote"


# What stands where --------------------------------------------------------------


def _titled(blocks: tuple[Block, ...], title: str) -> tuple[Inlines, Inlines, tuple[Block, ...]]:
    """Return kicker, headline and the other *blocks*, one of which may be the *title*."""
    wanted = letters(title)
    top = blocks[:_TOP]
    index = next(
        (n for n, block in enumerate(top) if _running(block) and wanted and letters(plain(_running(block))) == wanted),
        -1,
    )
    if index < 0:
        index = next((n for n, block in enumerate(top) if isinstance(block, Heading)), -1)
        if index >= 0 and any(
            isinstance(block, Paragraph) and len(plain(block.content)) > _LONGEST for block in top[:index]
        ):
            index = -1  # a heading within the text
    if index < 0:
        return (), (), blocks
    headline = _running(blocks[index])
    if index == 1 and (above := _running(blocks[0])) and len(plain(above)) <= _SHORT:
        return above, headline, blocks[2:]
    return (), headline, (*blocks[:index], *blocks[index + 1 :])


def _running(block: Block) -> Inlines:
    return block.content if isinstance(block, Heading | Paragraph) else ()
