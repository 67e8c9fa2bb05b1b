"""Papers Past: mapping and declaration of the format.

``papers-past``: articles of the newspapers and magazines in Papers Past, of the National Library of New Zealand, in the
JSON that the API of DigitalNZ returns (version 3, https://digitalnz.org/developers/api-docs-v3): a record, or the
results of a search, with their text (``fulltext``). The format can only be read.

* ``landing_url`` → `uri`; ``id`` → `identifiers`
* ``title`` → `headline`, without the newspaper and the date in brackets at its end; ``publisher``, otherwise
  ``collection_title``, → `sources`; ``date`` → `published`; ``creator`` → `bylines`; ``subject`` → `subjects`;
  ``language`` → `language`; ``copyright`` → `rights`
* ``fulltext`` → `body`; without one, ``description`` → `summary`
* everything else (``usage``, ``display_date``, ``source_url`` …) → `Foreign` of the space ``papers-past``
* data of the search (``result_count``, ``facets`` …) is left out, with a remark; records that are not from a newspaper
    are left out and reported
"""

from __future__ import annotations

from newsformat.markup.sniff import is_json
from newsformat.plugin import AnyFormat, Confidence, Format


def _sniff_papers_past(head: bytes, /) -> Confidence:
    if b'"landing_url"' not in head or not any(sign in head for sign in _SIGNS) or not is_json(head):
        return Confidence.NO
    return Confidence.CERTAIN if _SIGNS[0] in head else Confidence.LIKELY


_SIGNS = (b"paperspast.natlib.govt.nz", b'"display_collection"')


PAPERS_PAST: AnyFormat = Format(
    name="papers-past",
    title="Papers Past (National Library of New Zealand)",
    spec="https://digitalnz.org/developers/api-docs-v3",
    many=True,
    carries=(
        *("uri", "identifiers.*", "headline", "summary", "bylines.*", "sources", "subjects", "published"),
        *("language", "rights.usage_terms", "body.paragraph", "foreign.papers-past"),
    ),
    sniff=_sniff_papers_past,
    read="newsformat_library._papers_past._reader:read",
)
