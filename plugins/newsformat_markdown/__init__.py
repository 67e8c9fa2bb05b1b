"""Markdown with front matter: CommonMark 0.31 (https://spec.commonmark.org/0.31.2/), GFM tables and strike-through.

The front matter contains the metadata, without empty values, in this order (``Article`` attribute in brackets):

* ``title`` (headline), ``kicker``, ``subtitle`` (subhead), ``description`` (summary), ``headlines`` (other_headlines);
  text with marks is also written as Markdown, as ``title_markdown``
* ``author``, or ``authors`` (bylines), ``dateline``, ``credit``
* ``date`` (published), ``updated``, ``created``, ``embargo`` (a time, or ``indefinite``), ``expires``;
  ``embargo_until`` and the like, and a ``publishDate`` later than ``date``, are read as an embargo, too
* ``language``, ``dir`` (``rtl``, if the language is written from right to left)
* ``kind``, ``status`` (with ``draft: true`` if it must not be published), ``urgency``, ``signals``, ``notes``;
  ``visibility: private``, ``publish: false`` and the like are read as withheld, with a remark
* ``slug``, ``working_title`` (title), ``uri``, ``version``, ``identifiers``
* ``subjects``, ``entities``, ``genres``, ``tags`` (keywords)
* ``contributors``, ``sources``, ``services``, ``rights``, ``associations``; ``image``, ``cover``, ``feature_image``
  etc., with ``cover_alt``, ``cover_caption`` …, and the pictures in a ``header`` are read as associations, too
* ``media``: the kinds, files (renditions) and rights of pictures in the body, by their ``href``
* every other key: `Foreign` with the space ``markdown``; its value is the scalar, or JSON

Keys are read in any case (``Title``); so are the names of an embargo (``Embargo-Until``).

A concept, byline, note … that has only a name or text is written as that text; any other is a mapping with the
model's names. The corresponding keys of Hugo, Jekyll, Zola, Grav, Astro, Docusaurus, Ghost, Pandoc and others are
read, too. Front matter may also be TOML, JSON, bare lines as in Pelican, or YAML without an opening fence (Hexo); blank
lines may precede it if it has a title. ``canonical_url``, ``url``, ``source`` … with a complete address, as written by
web clippers → one of ``identifiers``; an author who is a link to a note (``[[Ann Lee]]``) → the name. A
headline, summary or byline that breaks the YAML (``title: Rain: at last``) is read as plain text, with a remark.

In the body, headings, quotes, lists, rules, links and emphasis are those of CommonMark. Beyond that:

* ``> — Ann Lee`` as the last paragraph of a quote → ``Quote.attribution``
* a pipe table → ``Table``; ``<table>`` for one with several header rows, or rows of different length
* ``![alt](href)`` → ``Media``; ``<figure>`` and ``<figcaption>`` around Markdown give it or a table a caption
* ``<figure class="embed">`` → ``Embed``; ``<aside class="related">`` around a bold title and a list → ``Related``
* ``<div lang="fr">``, ``<span lang="fr">`` → the language of a block, of text; ``<span data-mention>`` → ``Mention``
* ``<u>``, ``<sub>``, ``<sup>``, and ``<em>`` … where asterisks are ambiguous
* ``<div dir="rtl">`` around the whole body of a right-to-left text
* a template tag alone on a line (``{{< … >}}``, ``{{% … %}}``, ``{% … %}``, ``:::``) → the picture or post that it
  displays (``figure``, ``image``, ``youtube``, ``x`` …), else ``Raw`` of the space ``markdown``
* a template tag within a text stays text, with a remark; as the address of a link (``{{< ref … >}}``,
  ``{% post_url … %}``, ``{{ "/a" | url }}``) it becomes the address that it names
* ``[^1]: …`` is read as paragraphs in place, ``[^1]`` as a superscript; a line in italics under a picture as its
  caption; ``<cite>`` at the end of a quote, or a last paragraph after another kind of dash, as its attribution
* ``[[A note|its text]]`` and ``![[picture.jpg]]`` are read as the links and pictures of wikis
* a short line with ``: …`` below it is read as a list item: a term and its definition
* ``[!NOTE]``, which makes a quote a callout, is read as a label at its beginning
* ``import … from '…'`` of MDX, alone in a paragraph, is left out, with a remark
* ``{#id .class}`` after a heading, a link or a picture is removed, with a remark

Rules of ``validate``; those in brackets are warnings, as are all of the body, since any text is CommonMark:

* front matter: ``front-matter`` (broken YAML, TOML or JSON, or aliases and other features not allowed there), ``twice``
  (a repeated key), ``end`` (missing), ``date``, ``value`` of a known key; [``above`` (blank lines), ``again`` (two keys
  with the same meaning), ``language``, ``draft``]
* [``encoding`` that is not UTF-8]
* body: [``fence`` not closed (4.5), ``comment`` not closed, ``definition`` of what is already defined (4.7),
  ``reference`` without a definition (6.3), ``heading`` without a space (4.2), ``cells`` beyond the columns (GFM
  4.10), ``control`` characters (2.3)]

Other HTML is read by `newsformat.markup.html`, so that no script, handler or unsafe address survives.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from newsformat.markup.sniff import bare_text, html_without_page, is_json, is_text, json_object
from newsformat.plugin import FOREIGN_OF_PARTS, AnyFormat, Confidence, Format, NoOptions, hookimpl, lazily
from newsformat_markdown._archieml import ARCHIEML
from newsformat_markdown._carried import BODY, METADATA


_TITLE = lazily(rb"^[\"']?title[\"']?[ \t]*+[:=]", re.MULTILINE | re.IGNORECASE)
_FRONT_MATTER = lazily(
    rb"(?:(?:\+\+\+|---(?:toml|json))[ \t]*\r?\n"
    rb"|---(?:yaml)?[ \t]*\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*(?:\{\s*+)?[\"'\w.\x80-\xff-]+[^\n:]*:)"
)
_FOREIGN = lazily(  # like JSON, but neither a link nor a template tag; or markup whose first tag is not HTML's
    rb"(?:<!--(?:[^-]|-(?!->))*+-->\s*+)*+"
    rb"(?:\[\s*[{\"'](?!.*\][(\[:])|\{(?![{%:#])"
    rb"|<(?!(?:p|div|h[1-6]|figure|aside|img|a|b|i|em|strong|blockquote|[uo]l|table)[\s/>]|!--))",
    re.IGNORECASE,
)
_SIGNS = b"#]`~*<"  # a quick check: without one of these, nothing is marked up
_MARKED = lazily(
    rb"\A(?:\xef\xbb\xbf)?\s*#{1,2} \S|^#{2,6} \S|\]\((?:https?:|<|/|#)|^(?:```|~~~)"
    rb"|\*\*(?<![\w*]\*\*)[^\s*][^*\n]*(?<!\s)\*\*(?![\w*])"  # but not masked letters, as in "d**n"
    rb"|^<(?:div|figure|aside)[ >]",
    re.MULTILINE,
)


def _sniff(head: bytes, /) -> Confidence:
    if b"\0" in head or is_json(head):
        return Confidence.NO
    if json_object(head):
        return Confidence.LIKELY if _has_json_front_matter(head) else Confidence.NO
    start = head.removeprefix(b"\xef\xbb\xbf")
    if start.startswith((b"---", b"+++")) and _FRONT_MATTER.match(start):
        return Confidence.LIKELY
    start = start.lstrip()
    if start.startswith((b"---", b"+++")) and _TITLE.search(start) and _FRONT_MATTER.match(start):
        return Confidence.LIKELY
    if not is_text(head) or (start.startswith((b"[", b"{", b"<")) and _FOREIGN.match(start)):
        return Confidence.NO
    if (is_html := html_without_page(head)) is not None:
        return Confidence.POSSIBLE if is_html else Confidence.LIKELY
    marked = any(sign in head for sign in _SIGNS) and _MARKED.search(head)
    return Confidence.LIKELY if marked else Confidence.POSSIBLE


def _has_json_front_matter(head: bytes) -> bool:
    """Does *head* begin with a complete JSON object that is not an article, followed by text?

    If the object holds the text itself, all on one line, it is a record followed by a broken line.
    """
    from json import JSONDecoder

    text = bare_text(head)
    try:
        front, end = JSONDecoder().raw_decode(text)
    except (ValueError, RecursionError):
        return False
    line, parted, below = text[end:].partition("\n")
    is_article = "newsformat" in front or ("\n" not in text[:end] and not _TEXTS.isdisjoint(front))
    return bool(parted) and not (line.strip() or is_article or json_object(below.lstrip().encode()))


_TEXTS = frozenset(("text", "body", "content"))


MARKDOWN: AnyFormat = Format(
    name="markdown",
    title="Markdown with front matter",
    spec="https://spec.commonmark.org/0.31.2/",
    suffixes=(".md", ".markdown", ".mdx"),
    media_types=("text/markdown",),
    carries=[*METADATA, *BODY, "inline.*", "foreign.markdown", *FOREIGN_OF_PARTS, "body.raw", "body.raw.markdown"],
    sniff=_sniff,
    read="newsformat_markdown._reader:read",
    write="newsformat_markdown._writer:write",
    validate="newsformat_markdown._checking:validate",
    read_options=NoOptions,
    write_options="newsformat_markdown._options:WriteOptions",
)


@hookimpl
def newsformat_formats() -> Iterable[AnyFormat]:
    """Return the formats ``markdown`` and ``archieml``."""
    return [MARKDOWN, ARCHIEML]
