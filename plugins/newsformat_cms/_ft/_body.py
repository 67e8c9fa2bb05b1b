"""Reads the body of Financial Times content, XML made of HTML and custom elements."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Final

from attrs import evolve

from newsformat import Block, Embed, Media, Quote, Related, RelatedLink
from newsformat.markup.html import all_text, read_html, read_tree, read_tree_inlines
from newsformat.markup.xml import Element, new_element, own_texts, parse
from newsformat.plugin import Limits, ReadError, Report, line, plain, rebuilt
from newsformat_cms._ft._pictures import id_in, page_of


_CONTENT: Final = frozenset(("content", "ft-content", "ft-concept", "concept"))
_RELATED: Final = frozenset(("promo-box", "ft-related", "related", "recommended"))
_TITLES: Final = frozenset(("promo-title", "title", "recommended-title"))
_BOXES: Final = frozenset(("big-number", "pull-quote", *_RELATED))


class Body:
    """Reads a body; *media* are its media by ID."""

    def __init__(self, media: dict[str, Media], report: Report, limits: Limits) -> None:
        self._media, self._report, self._limits = media, report, limits
        self._shown_amid: set[str] = set()  # addresses of embeds read as frames

    def blocks(self, markup: str) -> list[Block]:
        """Return the blocks of *markup*; if it is not well-formed XML, it is read as HTML."""
        try:
            root = parse(markup.encode(errors="replace"), limits=self._limits)
        except ReadError:
            self._report.note("a body that is not well-formed XML is read as HTML")
            return [*read_html(markup, self._report, limits=self._limits)]
        return [*self._blocks_in(root)]

    def _blocks_in(self, root: Element) -> Iterator[Block]:
        """Yield the blocks in *root*: runs of HTML, and custom elements."""
        run = new_element("div")
        run.text = root.text
        for child in [*root]:
            apart = self._reader_for(child)
            if apart is None:
                run.append(self._linked(child))
                continue
            yield from self._read(run)
            yield from apart()
            run = new_element("div")
            run.text, child.tail = child.tail, None
        yield from self._read(run)

    def _linked(self, element: Element) -> Element:
        """Return *element* as HTML: links to content become links, and inline embeds frames."""
        for inner in element.iter(*_CONTENT):
            address, title = inner.get("url") or inner.get("id") or "", inner.get("title")
            is_link = bool(line(all_text(inner)))
            inner.tag = "a" if is_link else "iframe"
            inner.attrib.clear()
            if address:
                inner.set("href" if is_link else "src", page_of(address) if is_link else address)
            if title:
                inner.set("title", title)
            if not is_link:
                self._shown_amid.add(line(address))
        return element

    def _read(self, run: Element) -> tuple[Block, ...]:
        """Return the blocks of HTML; inline embeds and those in lists are converted back."""
        return rebuilt(read_tree(run, self._report, limits=self._limits), {Embed: self._resolved_embed})

    def _resolved_embed(self, embed: Embed) -> Block:
        known = self._media.get(id_in(embed.href))
        return known or (evolve(embed, html="") if embed.href in self._shown_amid else embed)

    def _reader_for(self, element: Element) -> Callable[[], Iterator[Block]] | None:
        """Return the reader for *element*, if it is custom, or contains only a custom element."""
        if not isinstance(element.tag, str):
            return None
        shown = element
        if element.tag in {"p", "div", "figure"} and len(element) == 1 and not line(all_text(element)):
            shown = element[0]
        if shown.tag in _CONTENT and not line(all_text(shown)):
            return partial(self._media_blocks, shown)
        if element.tag in _BOXES:
            return partial(self._box, element)
        return None

    def _media_blocks(self, element: Element) -> Iterator[Block]:
        address = element.get("url") or element.get("id") or ""
        known = self._media.get(id_in(address))
        if known is not None:
            yield known
        elif line(address):
            yield Embed(address)

    def _box(self, element: Element) -> Iterator[Block]:
        match element.tag:
            case "pull-quote":
                yield from self._quote(element)
            case "big-number":
                yield from self._blocks_in(_flat(element))
            case _:
                yield from self._related(element)

    def _quote(self, element: Element) -> Iterator[Block]:
        sources = [child for child in element if child.tag == "pull-quote-source"]
        attributions = [read_tree_inlines(node, self._report, limits=self._limits) for node in sources]
        for further in attributions[1:]:
            self._report.left_out(f"a further source of a quotation is left out: {plain(further):.60}")
        for source in sources:  # except for the text after it
            source[:], source.text = [], None
        content = [*self._blocks_in(_flat(element))]
        if content or attributions:
            yield Quote(content, attribution=attributions[0] if attributions else ())

    def _related(self, element: Element) -> Iterator[Block]:
        """Yield a box: its title, its links, and its other texts as lines."""
        title, links = "", list[RelatedLink]()
        href = page_of(element.get("url") or "")
        for part in _leaves(element):
            text = line(all_text(part))
            linked = [
                descendant
                for descendant in part.iter("a", *_CONTENT)
                if descendant.get("href") or descendant.get("url")
            ]
            for inner in part.iter("img"):
                self._report.left_out(f"a picture in a box is left out: {inner.get('src') or '':.60}")
            if len(linked) > 1:
                self._report.left_out(f"further links in a box are left out: {text:.60}")
            if text and part.tag in _TITLES and not title:
                title = text
            elif linked:
                address = linked[0].get("href") or page_of(linked[0].get("url") or "")
                links.append(RelatedLink(text, address))
            elif text:
                links.append(RelatedLink(text, href))
                href = ""
        links += [RelatedLink(text) for name in own_texts(element) if (text := line(name))]
        if href:
            links.append(RelatedLink("", href))
        if title or links:
            yield Related(links, title=title)


def _leaves(element: Element) -> Iterator[Element]:
    """Yield the parts of a box, and the items of its lists."""
    for part in element.iterchildren("*"):
        yield from part.iterchildren("*") if part.tag in {"ul", "ol"} else (part,)


def _flat(element: Element) -> Element:
    """Return the content of *element*'s parts, a ``pull-quote-text`` and the like."""
    division = new_element("div")
    division.text = element.text
    for part in [*element.iterchildren("*")]:
        part.tag = "div"
        division.append(part)
    return division
