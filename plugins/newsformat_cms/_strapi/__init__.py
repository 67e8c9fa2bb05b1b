"""What Strapi's REST API answers.

**The REST API of Strapi** (https://docs.strapi.io/cms/api/rest), read only: an answer of one entry or several, of
version 4 (``attributes``) or 5 (``documentId``), with the relations that it was asked for (``populate``).

* ``documentId``, else ``id`` → `uri`, the other → one of `identifiers`; ``locale``, ``createdAt``, ``updatedAt``,
  ``publishedAt`` → `language`, `created`, `updated`, `published`; a draft, whose ``publishedAt`` is null, is withheld
* ``title``, ``kicker``, ``subtitle``, ``summary``, ``slug``, ``authors``, ``categories``, ``tags``, ``canonicalUrl``,
  ``cover`` with all its sizes, and the other usual names of such fields → the same as of Contentful
* ``content``, ``body``, ``blocks`` … → `body`: blocks of Strapi's editor and other nodes of Slate, Markdown, HTML, what
  Editor.js, ProseMirror, Draft.js, Quill and Lexical keep, also in a string; the components of a dynamic zone by the
  texts and files in them, any other is `Raw` of the space ``strapi``
* a field named after an embargo (``embargo_until``, ``isEmbargoed`` …) → `embargo`; it is kept, too

All other fields are `Foreign` of the space ``strapi``. Rules of ``validate`` for Strapi, by its documentation; those in
brackets are warnings: ``required``, ``type``, ``value``, ``date-time``, ``error`` (the answer is one), ``twice``;
[``required`` of ``meta``].
"""

from __future__ import annotations

from newsformat.plugin import HTML_BODY, AnyFormat, Format, late_sniffer


STRAPI: AnyFormat = Format(
    name="strapi",
    title="Strapi REST API",
    spec="https://docs.strapi.io/cms/api/rest",
    many=True,
    carries=(
        *("uri", "identifiers.*", "headline", "kicker", "subhead", "summary", "slug", "bylines"),
        *("bylines.role", "bylines.contact"),
        *("created", "updated", "published", "embargo", "language", "status", "keywords", "subjects"),
        "subjects.code",
        *("associations", "associations.role", "associations.media.*", "foreign.strapi"),
        *("envelope.foreign.strapi", "body.raw.strapi", "body.raw.slate", *HTML_BODY),
    ),
    sniff=late_sniffer("newsformat_cms._sniffing:sniff_strapi", b'"attributes"', b'"documentId"'),
    read="newsformat_cms._strapi._responses:read",
    validate="newsformat_cms._strapi._rules:validate",
)
