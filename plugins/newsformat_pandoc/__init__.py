"""Documents of Pandoc (https://pandoc.org): its own syntax tree in JSON, the way to every format that Pandoc knows.

``newsformat convert story.nitf -t pandoc-json -o - | pandoc -f json -o story.epub``, and the other way round with
``pandoc -t json``. Read as Pandoc 1.18 and later write it, written for Pandoc 3 (pandoc-types 1.23).

The metadata have Pandoc's own names, where it has some, so that its templates find them: ``title`` (headline),
``subtitle`` (subhead), ``abstract`` (summary), ``author`` (bylines), ``date`` (published), ``keywords``, ``lang``,
``dir``, ``subject`` (subjects), ``rights``, ``identifier`` (uri), ``source`` (sources), ``contributor``; all others are
called as in the model (``kicker``, ``dateline``, ``credit``, ``updated``, ``embargo``, ``status`` …; ``headlines`` are
the other headlines, ``working-title`` the title of the desk). What is made of parts is a map of these (of a byline
``name``, ``role``, ``affiliation``, ``location``, ``email``, ``text``), or a mere text. What other programs have for a
draft or an embargo (``draft: true``, ``published: false``) is the status or the embargo. Every other value is `Foreign`
of the space ``pandoc``, as JSON.

The body is what the HTML of `newsformat.markup.html` is for Pandoc. What it has no constructor for is a ``Div`` or a
``Span`` with a class:

* ``Div`` of the class ``related``, with a strong line and a list ⇄ `Related`
* ``Figure`` of the class ``embed``, with a link ⇄ `Embed`; of a picture, film or sound ⇄ `Media`; ``Span`` of the
  classes ``credit`` and ``rights`` in its caption ⇄ these; of the class ``source`` ⇄ a `Rendition`
* ``Div`` of the class ``attribution`` at the end of a quote ⇄ who said it
* ``Span`` and ``Div`` with ``lang`` ⇄ the language of words and of blocks; with ``mention`` ⇄ `Mention`
* ``CodeBlock`` ⇄ `Preformatted`

Rules of ``validate``, by pandoc-types 1.17 to 1.23, as the document says of itself; those in brackets are warnings:
``required``, ``type``, ``constructor`` (one that there is not), ``value`` (too many or too few parts), ``twice`` of a
member that is there again, [``version`` (a newer one), ``level`` of a heading, ``id`` of several, ``reference`` to
nothing, ``cells`` (more than there are columns)].

Footnotes are read as paragraphs at the end, under their numbers; a mathematical formula is its TeX; a
``DefinitionList`` is a list; of what is in the markup of other formats HTML alone is read. Without a ``title``, a first
heading of the first level is the headline.
"""

from __future__ import annotations

from collections.abc import Iterable

from newsformat.markup.sniff import json_object
from newsformat.plugin import AnyFormat, Confidence, Format, NoOptions, hookimpl


def _sniff(head: bytes, /) -> Confidence:
    if b'"pandoc-api-version"' not in head or not json_object(head):
        return Confidence.NO
    return Confidence.CERTAIN


_METADATA = """
    uri version kind identifiers headline kicker subhead summary other_headlines title slug bylines contributors
    dateline credit sources services digital_source_type created content_created updated published embargo expires
    language status urgency signals notes subjects entities genres keywords rights
"""
_BODY = "paragraph heading quote list media table preformatted rule embed related language nested"

PANDOC_JSON: AnyFormat = Format(
    name="pandoc-json",
    title="Pandoc document (JSON)",
    spec="https://hackage.haskell.org/package/pandoc-types/docs/Text-Pandoc-Definition.html",
    suffixes=(".pandoc.json",),
    carries=[f"{name}.*" for name in _METADATA.split()]
    + [f"body.{name}.*" for name in _BODY.split()]
    + [
        "body.raw",
        "body.raw.html",
        "body.raw.xhtml",
        "inline.*",
        "foreign.pandoc",
        "body.media.foreign",
        "body.media.foreign.*",
    ],
    sniff=_sniff,
    read="newsformat_pandoc._reader:read",
    write="newsformat_pandoc._writer:write",
    validate="newsformat_pandoc._rules:validate",
)


@hookimpl
def newsformat_formats() -> Iterable[Format[NoOptions, NoOptions]]:
    """Bring the format ``pandoc-json``."""
    return [PANDOC_JSON]
