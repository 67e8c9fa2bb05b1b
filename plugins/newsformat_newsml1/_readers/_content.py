"""Reads ``DataContent`` in all the forms found in practice as blocks.

The actual content decides, not the declared ``Format``:

* ``nitf``, ``body``, ``body.content``, or bare elements that exist in NITF but not in HTML → NITF (see
  `newsformat_nitf.body`)
* ``html``, or bare elements of HTML → HTML
* text with markup in it (escaped, or CDATA) → HTML; for a complete document see
  `newsformat_newsml1._readers._rootless_content`
* ``sports-content`` → SportsML
* other text → its paragraphs; other markup → its text
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsformat import Block, Concept, EditorsNote, Heading, Paragraph
from newsformat.markup.html import read_html, read_tree, without_cdata
from newsformat.markup.paragraphs import paragraphs, read_paragraphs
from newsformat.markup.xml import (
    Element,
    all_text,
    attribute_names,
    has_text,
    line_of,
    local,
    local_name,
    report_unread,
)
from newsformat.plugin import Report, inlines
from newsformat_nitf.body import read_body


Blocks = tuple[Block, ...]


class Found(NamedTuple):
    """By-products of reading a text: the entities that NITF names in it, and notes to editors."""

    concepts: dict[str, Concept]
    notes: list[EditorsNote]


_NAMES_IN_HTML = (
    "a article aside b big blockquote body br center div dl em fieldset figure font form h1 h2 h3 h4 h5 h6 "
    "header hr html i iframe img main nav ol p pre s section small span strike strong sub sup table tt u ul "
    "video audio"
)
_NAMES_IN_NITF_ONLY = (
    "body.content block media hl1 hl2 bq fn note nitf-table person org location event function money num chron "
    "copyrite object.title postaddr virtloc lang pronounce classifier byline dateline abstract hedline"
)
_HTML, _NITF_ONLY = frozenset(_NAMES_IN_HTML.split()), frozenset(_NAMES_IN_NITF_ONLY.split())
_KNOWN = _NITF_ONLY | _HTML
_SHARED = frozenset(("p", "br", "em", "a"))
_MARKUP = re.compile(
    r"<(?:p|br|div|h[1-6]|ul|ol|table|html|body|b|i|em|strong|a|span|blockquote|img)(?:\s[^<>]*)?/?>", re.IGNORECASE
)


def read_content(content: Element, report: Report, found: Found) -> Blocks:
    """Return the blocks in *content*, a ``DataContent``; *found* collects the by-products."""
    if len(content) == 0:
        return _text(content.text or "", report)
    tags = {child.tag for child in content}
    if "media" in tags and tags <= _BARE_NITF:  # by far the most frequent bare content
        return _body(content, report, found)
    if tags == _ONLY_NITF and len(content) == 1:
        return _nitf(content[0], report, found)
    names = {local_name(tag).lower() for tag in tags if isinstance(tag, str)}
    if "nitf" in names:
        return tuple([block for child in content for block in _nitf(child, report, found)])
    if "html" in names:
        return tuple([block for child in content for block in _html(child, report)])
    return _bare(content, names, report, found)


_BARE_NITF = frozenset(("p", "media", "hl2", "block", "table", "ul", "ol", "bq", "pre", "hr"))
_ONLY_NITF = frozenset(("nitf",))


def _bare(content: Element, names: set[str], report: Report, found: Found) -> Blocks:
    if "body.content" in names or ("body" in names and next(content.iter("{*}body.content"), None) is not None):
        return _nitf(content, report, found)
    if "sports-content" in names:
        return _sports(content, report, found)
    if not _KNOWN.isdisjoint(names):
        if _is_nitf(content):
            return _body(content, report, found)
        return read_tree(content, report)
    return _unknown(content, report)


def _sports(content: Element, report: Report, found: Found) -> Blocks:
    """Read statistics and stories of SportsML; its metadata are reported as lost."""
    from newsformat_newsml.sportsml import read_body as read_sports

    blocks: list[Block] = []
    for part in _named(content, "sports-content"):
        for metadata in _named(part, "sports-metadata"):
            report_unread(metadata, {}, report)
        if any(name.endswith("key") for inner in part.iter("{*}*") for name in attribute_names(inner)):
            report.left_out("what identifies teams, players and events in SportsML is left out", line=line_of(part))
        blocks += read_sports(part, report, lambda story: _nitf(story, report, found))
    return tuple(blocks)


def _is_nitf(content: Element) -> bool:
    """Does *content* have an element that is in NITF but not in HTML? For paragraphs alone, it does not matter."""
    names = {part.tag for part in content.iterdescendants()}
    if names <= _SHARED:
        return True
    names = {local(part) for part in content.iterdescendants("*")}
    return not names.isdisjoint(_NITF_ONLY) or names <= _SHARED


def _nitf(element: Element, report: Report, found: Found) -> Blocks:
    """Read the ``body.content`` of an NITF document and the tagline below it; without one, whatever there is."""
    bodies = [part for body in _named(element, "body") for part in body.iterchildren("{*}body.content", "{*}body.end")]
    bodies = bodies or [*element.iter("{*}body.content")] or _named(element, "body") or [element]
    if len(bodies) == 1:
        return _body(bodies[0], report, found)
    return tuple([block for body in bodies for block in _body(body, report, found)])


def _body(element: Element, report: Report, found: Found) -> Blocks:
    return read_body(element, report, concepts=found.concepts, notes=found.notes)


def _named(element: Element, name: str) -> list[Element]:
    return list(element.iterchildren(f"{{*}}{name}"))


def _html(element: Element, report: Report) -> Blocks:
    return tuple([block for body in _named(element, "body") or [element] for block in read_tree(body, report)])


def _text(text: str, report: Report) -> Blocks:
    """Read text, which may be markup (escaped, possibly with a CDATA section around it)."""
    text = without_cdata(text)
    if "<" in text and _MARKUP.search(text):
        return read_html(text if _is_marked_up(text) else _with_paragraphs(text), report)
    return read_paragraphs(text, rules=True)


_BLOCKS_OF_HTML = re.compile(r"<(?:p|div|h[1-6]|ul|ol|table|body|blockquote|br)[\s/>]", re.IGNORECASE)


def _is_marked_up(text: str) -> bool:
    """Does the markup show where paragraphs end?"""
    return _BLOCKS_OF_HTML.search(text) is not None


def _with_paragraphs(text: str) -> str:
    """Read plain text with inline markup such as ``<b>``, in which line breaks separate paragraphs."""
    return "".join(f"<p>{part}</p>" for part in paragraphs(text))


def _unknown(content: Element, report: Report) -> Blocks:
    """Read unknown markup: each element with text of its own is a paragraph or, by its name, a heading."""
    name = next((local(child) for child in content if local(child)), "")
    report.note(f"{name or 'DataContent'} is unknown markup; its text is read", line=line_of(content))
    return tuple(_paragraphs_in(content))


_HEADING = re.compile(r"(?:sub-?|cross-?)?(?:head|headline|heading|title)[1-6]?|hl?[1-6]", re.IGNORECASE)


def _paragraphs_in(element: Element) -> Iterator[Block]:
    """Yield the text in *element*, down to the nesting depth that XML itself may have."""
    if has_text(element):
        if content := inlines(all_text(element)):
            yield Heading(content) if _HEADING.fullmatch(local(element)) else Paragraph(content)
        return
    for child in element:
        if isinstance(child.tag, str):
            yield from _paragraphs_in(child)
