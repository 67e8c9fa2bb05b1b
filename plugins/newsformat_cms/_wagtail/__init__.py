"""What Wagtail's API v2 gives.

**Wagtail's API v2** (https://docs.wagtail.org/en/stable/advanced_topics/api/v2/usage.html), read only, as it is: a page
or a listing of pages (``items``) with the fields that it was asked for (``fields=*``).

* ``meta.html_url``, else ``meta.detail_url`` → `uri`; ``id`` → one of `identifiers`; ``meta.slug``, ``meta.locale``,
  ``meta.first_published_at``, ``meta.last_published_at``, ``meta.expire_at`` → `slug`, `language`, `published`,
  `updated`, `expires`; ``meta.search_description`` → `summary` where the page has no other. A page that is not
  ``live``, as the API of the editors says, is withheld
* ``title``, ``kicker``, ``subtitle``, ``introduction``, ``authors``, ``categories``, ``tags``, ``date``,
  ``last_published_at``, ``header_image`` and the other usual names of such fields → the same as of Contentful
* ``body``, ``content``, ``text`` … → `body`: rich text, HTML, or a StreamField, whose blocks are read by their names:
  headings, paragraphs, quotes, pictures, tables, code, raw HTML, lists, ``embed`` and other addresses → `Embed`;
  blocks of several fields, and streams in streams, by what is in them. A block that names a picture, a page or a
  document by its number alone, or that shows nothing, is `Raw` of the space ``wagtail``
* a field named after an embargo (``embargo_until``, ``isEmbargoed`` …) → `embargo`; it is kept, too

In rich text, an ``embed`` of a player is an `Embed`; one of a picture that is only a number is reported as left out.
All other fields, and what else ``meta`` says of a page, are `Foreign` of the space ``wagtail``; settings of blocks are
reported as left out. Listings of pictures and documents are not articles.

Rules of ``validate`` for Wagtail; those in brackets are warnings: ``required``, ``type``, ``date-time``, ``twice``;
[``id``, ``uri``, ``unique`` of IDs of blocks, ``value`` of a type or a count]. Since sites name fields and blocks as
they like, only what every answer has is checked, and that blocks have a type and a value.
"""

from __future__ import annotations

from newsformat.plugin import HTML_BODY, AnyFormat, Format, late_sniffer


WAGTAIL: AnyFormat = Format(
    name="wagtail",
    title="Wagtail API v2",
    spec="https://docs.wagtail.org/en/stable/advanced_topics/api/v2/usage.html",
    many=True,
    carries=(
        *("uri", "identifiers.*", "headline", "kicker", "subhead", "summary.*", "slug", "bylines"),
        *("published", "updated", "expires", "embargo", "language", "status", "keywords", "subjects"),
        "subjects.code",
        *("associations", "associations.role", "associations.media.*", "foreign.wagtail"),
        *("envelope.foreign.wagtail", "body.raw.wagtail", *HTML_BODY),
    ),
    sniff=late_sniffer("newsformat_cms._sniffing:sniff_wagtail", b'"meta"'),
    read="newsformat_cms._wagtail._responses:read",
    validate="newsformat_cms._wagtail._rules:validate",
)
