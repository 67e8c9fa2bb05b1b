"""Impresso: format, sniffing and mapping.

``impresso``: historical newspapers and radio bulletins of several countries from the Impresso project: content
items as rebuilt for researchers, one per line (https://impresso.github.io/impresso-schemas/), and as returned by its
public API and its Python library (``ContentItem``, alone, in an array or in ``data``). They are only read.

* ``id`` → `uri`; its first part, the alias of the newspaper, with ``media_title_variant`` → `sources`
* ``title``, or else ``t``, → `headline`; ``section_title`` → `subjects`; ``d``, or the date in ``id``, → `published`;
  ``lg`` → `language`; ``tp``, except for articles, → `genres`
* ``ft`` → `body`: it is split into `Paragraph` at ``pb`` and ``rb``; lines (``lb``) are joined as in ALTO; a title
  repeated at its beginning is removed
* of the API: ``text`` (``title``, ``content``, ``langCode``, ``itemType``; ``snippet`` → `summary` if there is no
  ``content``), ``meta`` (``date``, ``mediaTitle``, ``mediaId``), ``namedEntities`` → `entities`
* all other members (``pp``, ``olr``, ``consolidated_ocrqa``, ``access`` …) → `Foreign` of the space ``impresso``
* positions of words (``ppreb``), and data of a response about the search, are left out, with a remark

Rules of ``validate`` for Impresso, by the JSON Schemas of rebuilt content items (paper and typescript) and of the
API's ``ContentItem``; those in brackets are warnings: ``type``, ``value``, ``required``, ``offset`` (lower than the
previous one, or beyond the text), [``unknown`` members].
"""

from __future__ import annotations

from newsformat.markup.sniff import is_json
from newsformat.plugin import AnyFormat, Confidence, Format, lazily


def _sniff_impresso(head: bytes, /) -> Confidence:
    if not _IMPRESSO.search(head) or not any(sign in head for sign in _ITEM_SIGNS):
        return Confidence.NO
    return Confidence.CERTAIN if is_json(head) else Confidence.NO


_IMPRESSO = lazily(rb'"id"\s*+:\s*+"[A-Za-z]\w*+-\d{4}-\d\d-\d\d-[a-z]{1,2}-i\d{4}"')
_ITEM_SIGNS = (b'"tp"', b'"ft"', b'"ppreb"', b'"semanticEnrichments"', b'"itemType"', b'"meta"')


IMPRESSO: AnyFormat = Format(
    name="impresso",
    title="Impresso content items",
    spec="https://impresso.github.io/impresso-schemas/",
    many=True,
    carries=(
        *("uri", "headline", "summary", "sources", "sources.code", "sources.scheme", "subjects"),
        *("genres", "genres.code", "genres.scheme", "published", "language"),
        *("entities", "entities.kind", "entities.code", "entities.scheme"),
        *("body.paragraph", "foreign.impresso"),
    ),
    sniff=_sniff_impresso,
    read="newsformat_library._impresso._reader:read",
    validate="newsformat_library._impresso._rules:validate",
)
