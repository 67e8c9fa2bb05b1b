"""HTML and XHTML ⇄ blocks of the model.

Reading is lenient: whatever the markup, the text is kept, in order. Scripts, event handlers and unsafe addresses never
survive, neither reading nor writing. What is written reads back as equal blocks, both as XML and as HTML:

* ``<p>`` → `Paragraph`; so is text between blocks
* ``<h1>`` … ``<h6>`` → `Heading`
* ``<blockquote>`` → `Quote`. The attribution is its ``<footer>``, a ``<cite>`` at its end (but not one after a word
  and a blank, which is the title of a work), or a ``<cite>`` alone right after it
* ``<ul>``, ``<ol>`` → `List`; ``<dl>`` is read as one
* ``<figure>``, ``<img>``, ``<picture>``, ``<video>``, ``<audio>`` → `Media`; ``<source>`` → `Rendition`; in
  ``<figcaption>``, the classes ``credit`` and ``rights`` are separated from the caption; ``data-portal-copyright`` is
  a credit, too
* pictures that scripts load late (``data-src``, ``data-srcset`` and the like), that only ``<noscript>`` shows, or that
  are the background of an element of the role ``img`` or in a figure → `Media` as well
* ``<table>`` → `Table`, ``<thead>`` its header rows; a table with which Blogger frames a picture → `Media`
* ``<pre>`` → `Preformatted`, ``<hr>`` → `Rule`
* ``<iframe>``, ``<embed>``, ``<object>`` → `Embed`; written as ``<figure class="embed">`` with a link, and the code as
  data
* ``<aside class="related">``, and the bookmarks of Ghost, → `Related`
* ``<em> <i>``, ``<strong> <b>``, ``<u> <ins>``, ``<s> <del> <strike>``, ``<sub>``, ``<sup>``,
  ``<code> <kbd> <samp> <tt>`` → `Style`
* ``<a>`` → `Link`, ``<span data-mention>`` → `Mention`, ``<br>`` → `LineBreak`. An empty line, or one of no-break
  spaces, separates paragraphs, except in list items and cells; an intended one has ``<br class="empty">``
* elements of AMP are read as what they stand for: ``<amp-img>``, ``<amp-video>``, ``<amp-iframe>`` …; its players
  (``<amp-youtube data-videoid>`` …) → `Embed`; ``<amp-ad>`` and the like are left out, with a remark
* a CDATA section, and ``/>`` after ``<iframe``, ``<script``, ``<video`` …, mean in HTML what they mean in XHTML
* a paragraph of nothing but no-break spaces is dropped like an empty one
* ``lang`` or ``xml:lang`` → `Lang`, or the language of the block

Classes, IDs and styles only say how a page looks; ``rel`` and ``target`` of links are for browsers and search engines.
All are left out, with a remark on those of links, on alignment and on attributes for scripts. The target of a link
within the same text (``#note``) is left out, and reported, unless the address of the page is known: then the link
leads there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsformat.markup._html._dateline import lift_dateline, print_dateline
from newsformat.markup._html._marked import has_marked_words, is_escaped, is_escaped_twice, without_cdata
from newsformat.markup._html._write import write_associated, write_html, write_inlines
from newsformat.markup._urls import safe_url
from newsformat.markup._xml._characters import unescaped, unescaped_entities, unescaped_value


if TYPE_CHECKING:
    from newsformat.markup._html._media import is_filler
    from newsformat.markup._html._pages import Page, read_page
    from newsformat.markup._html._read import read_html, read_html_inlines, read_tree, read_tree_inlines, read_xhtml
    from newsformat.markup._html._trees import all_text, classes_of, convert_title_button, text_of


__all__ = [
    "Page",
    "all_text",
    "classes_of",
    "convert_title_button",
    "has_marked_words",
    "is_escaped",
    "is_escaped_twice",
    "is_filler",
    "lift_dateline",
    "print_dateline",
    "read_html",
    "read_html_inlines",
    "read_page",
    "read_tree",
    "read_tree_inlines",
    "read_xhtml",
    "safe_url",
    "text_of",
    "unescaped",
    "unescaped_entities",
    "unescaped_value",
    "without_cdata",
    "write_associated",
    "write_html",
    "write_inlines",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        """Import the reader when it is asked for: writing needs no parser."""
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        if name in {"Page", "read_page"}:
            from newsformat.markup._html import _pages as reader
        elif name in {"all_text", "classes_of", "convert_title_button", "text_of"}:
            from newsformat.markup._html import _trees as reader
        elif name == "is_filler":
            from newsformat.markup._html import _media as reader
        else:
            from newsformat.markup._html import _read as reader

        value = globals()[name] = getattr(reader, name)
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
