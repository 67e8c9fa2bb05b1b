"""What Livingdocs' public API answers.

**The documents of Livingdocs** (https://docs.livingdocs.io/reference/public-api/publications), read only: a
publication of ``systemdata``, ``metadata`` and ``content``, an array of them (as a search answers), or one a line; also
a draft, and what is composed.

* of ``systemdata``: ``documentId``, ``publicationId`` → `uri`, `version`; ``firstPublicationDate``,
  ``lastPublicationDate`` (else ``updatedAt``) → `published`, `updated`; a document that belongs to no publication, and
  was not found by a search, is a draft, and withheld
* of ``metadata``, and of the components that stand above the text (``head``, ``header``, ``title``, ``lead`` …):
  title, kicker, subtitle, description and authors by their usual names → `headline`, `kicker`, `subhead`, `summary`,
  `bylines`; where the two differ, what the page shows counts
* of ``metadata``: ``language``, ``slug``, ``url`` and ``canonicalUrl``, categories, tags, ``source``, the teaser
  picture → `language`, `slug`, `identifiers`, `subjects`, `keywords`, `sources`, `associations`
* ``content`` → `body`, in the order of the page, as components are nested. Each design has its own, so each is read by
  the words of its name (``paragraph``, ``subtitle``, ``quote``, ``bulletListItem`` …), and by its directives: texts
  (HTML, or pieces with marks), pictures with caption and source, embeds; one that has none of these, such as a teaser
  of another document, is `Raw` of the space ``livingdocs``, as is what stands in a container ``sidebar``, ``footer``
  or ``ads`` without a text or a picture
* ``html``, or else a rendition, only where there is no content
* a field named after an embargo (``embargo_until``, ``isEmbargoed`` …) → `embargo`; it is kept, too

All else is `Foreign` of the space ``livingdocs``. Rules of ``validate`` for Livingdocs; those in brackets are warnings:
``required``, ``type``, ``date-time``, ``name`` and ``id`` of components, ``twice``; [``required``, ``design``].
"""

from __future__ import annotations

from newsformat.plugin import HTML_BODY, AnyFormat, Format, late_sniffer


LIVINGDOCS: AnyFormat = Format(
    name="livingdocs",
    title="Livingdocs public API",
    spec="https://docs.livingdocs.io/reference/public-api/publications",
    many=True,
    carries=(
        *("uri", "version", "identifiers.*", "headline.*", "kicker.*", "subhead.*", "summary.*", "slug", "bylines.*"),
        *("sources", "updated", "published", "embargo", "language", "status", "keywords", "subjects"),
        "subjects.code",
        *("associations", "associations.role", "associations.media.*", "foreign.livingdocs"),
        *("body.raw.livingdocs", *HTML_BODY),
    ),
    sniff=late_sniffer("newsformat_cms._sniffing:sniff_livingdocs", b'"systemdata"'),
    read="newsformat_cms._livingdocs._publications:read",
    validate="newsformat_cms._livingdocs._rules:validate",
)
