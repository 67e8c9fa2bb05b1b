"""HTML and XHTML ⇄ blocks of the model.

Reading is lenient: whatever the markup, the text is kept, in order. Scripts, event handlers and unsafe addresses never
survive, neither reading nor writing. What is written reads back as equal blocks, both as XML and as HTML:

* ``<p>`` → `Paragraph`; so is text that stands between blocks
* ``<h1>`` … ``<h6>`` → `Heading`
* ``<blockquote>`` → `Quote`, its ``<footer>`` the attribution
* ``<ul>``, ``<ol>`` → `List`; ``<dl>`` is read as one
* ``<figure>``, ``<img>``, ``<picture>``, ``<video>``, ``<audio>`` → `Media`; ``<source>`` → `Rendition`;
  in ``<figcaption>``, the classes ``credit`` and ``rights`` are told from the caption
* ``<table>`` → `Table`, ``<thead>`` its header rows
* ``<pre>`` → `Preformatted`, ``<hr>`` → `Rule`
* ``<iframe>``, ``<embed>``, ``<object>`` → `Embed`; written as ``<figure class="embed">``, a link and its code as data
* ``<aside class="related">`` → `Related`
* ``<em> <i>``, ``<strong> <b>``, ``<u> <ins>``, ``<s> <del> <strike>``, ``<sub>``, ``<sup>``,
  ``<code> <kbd> <samp> <tt>`` → `Style`
* ``<a>`` → `Link`, ``<span data-mention>`` → `Mention`, ``<br>`` → `LineBreak`
* ``lang`` or ``xml:lang`` → `Lang`, or the language of the block
"""

from __future__ import annotations

from newsformat.markup._html.read import read_html, read_html_inlines, read_tree, read_tree_inlines
from newsformat.markup._html.write import write_html, write_inlines
from newsformat.markup._urls import safe_url


__all__ = [
    "read_html",
    "read_html_inlines",
    "read_tree",
    "read_tree_inlines",
    "safe_url",
    "write_html",
    "write_inlines",
]
