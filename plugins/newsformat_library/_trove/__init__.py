"""Trove: mapping and declaration of the format.

``trove``: articles of old newspapers from the API of Trove, of the National Library of Australia (versions 2 and 3;
https://trove.nla.gov.au/about/create-something/using-api/v3/api-technical-guide), in JSON or XML: one article, or the
results of a search, with their text if it was requested. The format can only be read.

* ``identifier``, otherwise ``troveUrl`` without the search terms, → `uri`; ``id`` → `identifiers`
* ``heading`` → `headline`; ``title`` → `sources`, ``date`` → `published`, ``category`` → `genres`, ``tag`` → `keywords`
* ``articleText`` → `body`: its lines (``span``) are joined like those of ALTO, and so are paragraphs that are split
    within a sentence; the heading is removed from the beginning of the text. Without a text, ``snippet`` →
  `summary`
* everything else (``page``, ``edition``, ``wordCount`` …) → `Foreign` of the space ``trove``
* data of the search (``query``, ``total`` …) is left out, with a remark; anything else around the articles is left out
    and reported
* Rules of ``validate``; those in brackets are warnings: ``root``, ``type``, ``required`` (``id``, and ``heading`` or a
  text), ``date``; [``missing`` text, ``uri``, ``unique``]
"""

from __future__ import annotations

from newsformat.markup.sniff import is_json, xml_root
from newsformat.plugin import AnyFormat, Confidence, Format


def _sniff_trove(head: bytes, /) -> Confidence:
    if b"heading" not in head or not any(sign in head for sign in _TROVE):
        return Confidence.NO
    if b'"heading"' in head and is_json(head):
        return Confidence.CERTAIN
    return Confidence.LIKELY if (xml_root(head) or ("", ""))[1] in {"response", "article"} else Confidence.NO


_TROVE = (b'"troveUrl"', b"<troveUrl>", b"nla.gov.au/nla.news-article")


TROVE: AnyFormat = Format(
    name="trove",
    title="Trove (National Library of Australia)",
    spec="https://trove.nla.gov.au/about/create-something/using-api/v3/api-technical-guide",
    many=True,
    carries=(
        *("uri", "identifiers.*", "headline", "summary", "sources", "sources.code", "sources.scheme", "genres"),
        *("published", "keywords", "body.paragraph", "body.heading", "body.quote.*", "body.list", "body.table.*"),
        *("body.media.*", "body.preformatted", "body.rule", "body.nested", "inline.*", "foreign.trove"),
    ),
    sniff=_sniff_trove,
    read="newsformat_library._trove._reader:read",
    validate="newsformat_library._trove._rules:validate",
)
