"""The body of a document → an article, by what its elements are called, and else as a manuscript."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from attrs import evolve

from newsformat import Article, Block, Heading, Inlines, Media, Paragraph, Rendition, plain
from newsformat.markup.dates import read_date
from newsformat.markup.html import read_tree, read_tree_inlines
from newsformat.markup.manuscript import read_manuscript
from newsformat.markup.printed import read_byline, read_dateline
from newsformat.markup.xml import Element, take_out
from newsformat.plugin import Limits, Report, line, rebuilt
from newsformat_web._epub._purposes import kinds_of


class Known(NamedTuple):
    """What is known of an article from elsewhere."""

    title: str
    language: str


_TOP = 12  # elements of text, among which those of the head are
_LONGEST = 400  # characters of one of them
_SHORT = 60  # characters of a kicker
_CALLED = {
    "kicker": "kicker", "overline": "kicker", "eyebrow": "kicker", "rubric": "kicker", "rubrique": "kicker",
    "dachzeile": "kicker", "roofline": "kicker", "antetitulo": "kicker", "surtitre": "kicker", "occhiello": "kicker",
    "headline": "headline", "entry-title": "headline", "article-title": "headline", "fulltitle": "headline",
    "subhead": "subhead", "subheadline": "subhead", "subtitle": "subhead", "deck": "subhead", "dek": "subhead",
    "standfirst": "summary", "strapline": "subhead", "unterzeile": "subhead", "sommario": "summary",
    "summary": "summary", "lead": "summary", "lede": "summary", "chapeau": "summary", "vorspann": "summary",
    "entradilla": "summary", "calibre_recipe_description": "summary",
    "byline": "byline", "author": "byline", "authors": "byline", "auteur": "byline", "autor": "byline",
    "autorenzeile": "byline", "firma": "byline", "article-author": "byline", "article-byline": "byline",
    "dateline": "dateline", "ortsmarke": "dateline",
    "date": "date", "pubdate": "date", "published": "date", "article-date": "date", "publish-date": "date",
}  # fmt: skip
"""What elements of the head of an article are that have such a class, or are of such a type."""
_LEAVES = frozenset(("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "span", "time", "address", "li"))
_NAMES = re.compile(r"[^\W_]+(?:[-_][^\W_]+)*")


def article_of(
    body: Element, known: Known, pictures: Mapping[str, Rendition], report: Report, limits: Limits
) -> Article:
    """Return the article in *body*, without what is *known* of it from elsewhere but its title.

    Raises:
        ReadError: there is no text.
    """
    head = _head_in(body, report, limits)
    blocks = read_tree(body, report, limits=limits)
    blocks = rebuilt(blocks, {Media: lambda media: _with_file(media, pictures)})
    headline: Inlines = head.pop("headline", ())
    kicker: Inlines = ()
    if not headline:
        kicker, headline, blocks = _titled(blocks, known.title)
    title = plain(headline) or known.title
    blocks = _below_headline(blocks)
    if title or any(isinstance(block, Paragraph | Heading) for block in blocks):
        options = {"language": known.language} if known.language else {}
        article = read_manuscript(blocks, report, title=title, options=options)
    else:
        article = Article(language=known.language, body=blocks)
    if kicker and "kicker" not in head:
        head["kicker"] = kicker
    if headline:
        head["headline"] = headline
    return evolve(article, **head)


def _with_file(media: Media, pictures: Mapping[str, Rendition]) -> Media:
    """Return *media* with what is known of its file, if that is in the publication."""
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
    """Take the parts of the head out of *body*, and return what they say."""
    found: dict[str, Any] = {}
    seen = 0
    for parent, element, kind in [*_leaves(body)]:
        seen += 1
        text = line("".join(map(str, element.itertext())))
        if seen > _TOP or len(text) > _LONGEST:
            break
        if not kind or kind in found or not text:
            continue
        value = _read(kind, element, text, report, limits)
        if value:
            found[kind] = value
            take_out(parent, frozenset((id(element),)))
    return {_ATTRIBUTES.get(kind, kind): value for kind, value in found.items()}


_ATTRIBUTES = {"byline": "bylines", "date": "published"}


def _read(kind: str, element: Element, text: str, report: Report, limits: Limits) -> Any:
    match kind:
        case "byline":
            return read_byline(text)
        case "dateline":
            return read_dateline(text)
        case "date":
            return read_date(element.get("datetime") or text)
        case _:
            return read_tree_inlines(element, report, limits=limits)


def _leaves(element: Element) -> Iterator[tuple[Element, Element, str]]:
    """Yield the lowest elements of text in *element*, or those that say what they are, each with its parent."""
    for child in element:
        if not isinstance(child.tag, str):
            continue
        kind = _kind(child)
        inner = any(each.tag in _LEAVES and each.tag != "span" for each in child)
        if child.tag in _LEAVES and (kind or not inner) and (kind or child.tag != "span"):
            yield element, child, kind
        else:
            yield from _leaves(child)


def _kind(element: Element) -> str:
    names = [*_NAMES.findall((element.get("class") or "").lower()), *kinds_of(element)]
    return next((_CALLED[name] for name in sorted(names) if name in _CALLED), "")


# What stands where --------------------------------------------------------------


def _titled(blocks: tuple[Block, ...], title: str) -> tuple[Inlines, Inlines, tuple[Block, ...]]:
    """Return the kicker, the headline and the rest of *blocks*, of which one may say the *title*."""
    wanted = _letters(title)
    top = blocks[:_TOP]
    at = next(
        (n for n, each in enumerate(top) if _running(each) and wanted and _letters(plain(_running(each))) == wanted), -1
    )
    if at < 0:
        at = next((n for n, each in enumerate(top) if isinstance(each, Heading)), -1)
        if at >= 0 and any(isinstance(each, Paragraph) and len(plain(each.content)) > _LONGEST for each in top[:at]):
            at = -1  # a heading within the text
    if at < 0:
        return (), (), blocks
    headline = _running(blocks[at])
    if at == 1 and (above := _running(blocks[0])) and len(plain(above)) <= _SHORT:
        return above, headline, blocks[2:]
    return (), headline, (*blocks[:at], *blocks[at + 1 :])


def _running(block: Block) -> Inlines:
    return block.content if isinstance(block, Heading | Paragraph) else ()


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).lower()


def _below_headline(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return *blocks* in which no heading is as high as the headline."""
    if not any(isinstance(block, Heading) and block.level == 1 for block in blocks):
        return blocks
    return tuple(
        evolve(block, level=min(block.level + 1, 6)) if isinstance(block, Heading) else block for block in blocks
    )
