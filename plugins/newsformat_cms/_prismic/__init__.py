"""What Prismic's Document API answers.

**The Document API of Prismic** (https://prismic.io/docs/document-api-reference, version 2), read only: an answer of
``results``, an array of documents, or one.

* ``id`` → `uri`; ``url``, ``uid`` → `identifiers`; ``uid`` → `slug`, too; ``lang``, ``tags``,
  ``first_publication_date``, ``last_publication_date`` → `language`, `keywords`, `published`, `updated`;
  a document that was never published (null) is withheld
* of its ``data``: ``title``, ``kicker``, ``subtitle``, ``summary``, ``authors``, ``categories``, ``image``, ``date``
  and the other usual names of such fields → `headline`, `kicker`, `subhead`, `summary`, `bylines`, `subjects`,
  `associations`, `published`; authors and categories are texts, groups that hold one, or linked documents, by what was
  fetched of them, else by their ``uid``
* ``body``, ``content``, ``slices`` … → `body`: rich text, or slices by the rich texts, pictures, quotations and players
  in them; a slice that has none of these is `Raw` of the space ``prismic``
* a field named after an embargo (``embargo_until``, ``isEmbargoed`` …) → `embargo`; it is kept, too

All other fields are `Foreign` of the space ``prismic``. Rules of ``validate`` for Prismic; those in brackets are
warnings: ``required``, ``type``, ``value``, ``date-time``, ``range`` of spans, ``twice``; [``missing``].
"""

from __future__ import annotations

from newsformat.plugin import HTML_BODY, AnyFormat, Format, late_sniffer


PRISMIC: AnyFormat = Format(
    name="prismic",
    title="Prismic Document API",
    spec="https://prismic.io/docs/document-api-reference",
    many=True,
    carries=(
        *("status", "uri", "identifiers.*", "headline.*", "kicker.*", "subhead.*", "summary.*", "slug", "bylines.*"),
        *("updated", "published", "embargo", "language", "keywords", "subjects", "subjects.code"),
        *("associations", "associations.role", "associations.media.*", "foreign.prismic"),
        *("envelope.foreign.prismic", "body.raw.prismic", *HTML_BODY),
    ),
    sniff=late_sniffer("newsformat_cms._sniffing:sniff_prismic", b'_publication_date"', b'"linked_documents"'),
    read="newsformat_cms._prismic._responses:read",
    validate="newsformat_cms._prismic._rules:validate",
)
