"""Documents of Pandoc (https://pandoc.org): its own syntax tree in JSON, the way to every format that Pandoc knows.

``newsformat convert story.nitf -t pandoc-json -o - | pandoc -f json -o story.epub``; for the other direction use
``pandoc -t json``. Reads the output of Pandoc 1.18 and later, writes that of Pandoc 3 (pandoc-types 1.23).

The metadata have Pandoc's own names where there are any, so that its templates find them: ``title`` (headline),
``subtitle`` (subhead), ``abstract`` (summary), ``author`` (bylines), ``date`` (published), ``keywords``, ``lang``,
``dir``, ``subject`` (subjects), ``rights``, ``identifier`` (uri), ``source`` (sources), ``contributor``; all others
have the names of the model (``kicker``, ``dateline``, ``credit``, ``updated``, ``embargo``, ``status`` …; ``headlines``
are the other headlines, ``working-title`` is the administrative one). A value with parts is a map of these (of a byline
``name``, ``role``, ``affiliation``, ``location``, ``email``, ``text``), or a plain text. What other programs use for a
draft or an embargo (``draft: true``, ``published: false``) becomes the status or the embargo. Every other value is
`Foreign` of the space ``pandoc``, as JSON.

The body is converted by way of the HTML of `newsformat.markup.html`. What Pandoc has no constructor for is a ``Div`` or
a ``Span`` with a class:

* ``Div`` of the class ``related``, with a strong line and a list ⇄ `Related`
* ``Figure`` of the class ``embed``, with a link ⇄ `Embed`; of a picture, film or sound ⇄ `Media`; in its caption a
    ``Span`` of the class ``credit`` or ``rights`` ⇄ credit and rights; of the class ``source`` ⇄ a `Rendition`
* ``Div`` of the class ``attribution`` at the end of a quote ⇄ its attribution
* ``Span`` and ``Div`` with ``lang`` ⇄ the language of words and of blocks; with ``mention`` ⇄ `Mention`
* ``CodeBlock`` ⇄ `Preformatted`

Rules of ``validate``, by the version of pandoc-types that the document declares (1.17 to 1.23); those in brackets are
warnings: ``required``, ``type``, ``constructor`` (an unknown one), ``value`` (too many or too few parts), ``twice`` (a
member that occurs again), [``version`` (a newer one), ``level`` of a heading, ``id`` (used several times),
``reference`` (to nothing), ``cells`` (more than there are columns)].

Footnotes are read as paragraphs at the end, with their numbers; a formula as its TeX source; a ``DefinitionList`` as a
list; of raw markup only HTML is read. Without a ``title``, a heading of level 1 at the beginning is the headline.
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
    """Return the format ``pandoc-json``."""
    return [PANDOC_JSON]
