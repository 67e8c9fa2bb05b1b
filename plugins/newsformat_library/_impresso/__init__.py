"""Impresso: its mapping and declaration.

``impresso``: what the Impresso project has of historical newspapers and radio bulletins of several countries: content
items as it rebuilds them for researchers, one a line (https://impresso.github.io/impresso-schemas/), and as its public
API and its Python library answer them (``ContentItem``, alone, in an array or in ``data``). They are only read.

* ``id`` → `uri`; its first part, the alias of the newspaper, with ``media_title_variant`` → `sources`
* ``title``, or else ``t``, → `headline`; ``section_title`` → `subjects`; ``d``, or the date in ``id``, → `published`;
  ``lg`` → `language`; ``tp``, but for articles, → `genres`
* ``ft`` → `body`: it is parted into `Paragraph` at ``pb`` and ``rb``; lines (``lb``) are joined as those of ALTO; the
  title, where the text begins with it, is no part of it
* of the API: ``text`` (``title``, ``content``, ``langCode``, ``itemType``; ``snippet`` → `summary` where there is no
  ``content``), ``meta`` (``date``, ``mediaTitle``, ``mediaId``), ``namedEntities`` → `entities`
* all else (``pp``, ``olr``, ``consolidated_ocrqa``, ``access`` …) → `Foreign` of the space ``impresso``
* where words stand (``ppreb``), and what an answer says of the search, is left out, with a remark

Rules of ``validate`` for Impresso, by the JSON Schemas of rebuilt content items (paper and typescript) and of the
API's ``ContentItem``; those in brackets are warnings: ``type``, ``value``, ``required``, ``offset`` (not behind the one
before it, or behind the text), [``unknown`` members].
"""

from __future__ import annotations

from newsformat.markup.sniff import is_json
from newsformat.plugin import AnyFormat, Confidence, Format, lazily


def _sniff_impresso(head: bytes, /) -> Confidence:
    if not _IMPRESSO.search(head) or not any(sign in head for sign in _OF_ITEMS):
        return Confidence.NO
    return Confidence.CERTAIN if is_json(head) else Confidence.NO


_IMPRESSO = lazily(rb'"id"\s*+:\s*+"[A-Za-z]\w*+-\d{4}-\d\d-\d\d-[a-z]{1,2}-i\d{4}"')
_OF_ITEMS = (b'"tp"', b'"ft"', b'"ppreb"', b'"semanticEnrichments"', b'"itemType"', b'"meta"')


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
