"""ANS, both ways.

**ANS** of Arc XP, the Arc Native Specification of The Washington Post (https://github.com/washingtonpost/ans-schema),
0.5 to 0.10. Reads content of any type (a story, a collection, a gallery, a picture, a film, a sound), results of a
search, and arrays of content; also within what is sent to Migration Center (``ANS``) or comes from the Draft API
(``ans``), whose other parts are left out and reported. Writes a story of 0.10.12, or what it was read from; several
articles as results.

Identification and authorship:

* ``_id`` ⇄ `Article.uri`, ``type`` ⇄ `kind`, ``revision.revision_id`` ⇄ `version`, ``language`` ⇄ `language`,
  ``slug`` ⇄ `slug`; ``canonical_url``, ``website_url``, ``short_url`` and ``source.source_id`` ⇄ `identifiers`, the
  first of the kind ``url``
* ``created_date`` ⇄ `created`, ``last_updated_date`` ⇄ `updated`; ``display_date``, else ``first_publish_date``, else
  ``publish_date`` ⇄ `published`
* ``status`` ⇄ `status`: ``published`` is usable, ``deleted`` canceled, any other withheld; a story without one is
  usable, unless its ``revision`` is not published
* ``content_restrictions.embargo`` ⇄ `embargo`, while it is active
* ``credits.by`` ⇄ `bylines`: ``name``, ``byline`` (as printed, if that differs), ``role``, ``affiliation`` (``org``),
  ``location``, ``email`` or ``url``; other ``credits`` ⇄ `contributors`, by their `role`
* ``distributor.name`` ⇄ the first of `sources`, ``copyright`` ⇄ `rights`, ``planning.internal_note`` ⇄ `notes` (an
  ``editor_note`` is for readers)
* ``location`` ⇄ the place of `dateline`

What a reader sees, in which there may be HTML:

* ``headlines.basic`` ⇄ `headline`, other ``headlines`` ⇄ `other_headlines` by role; ``subheadlines.basic`` ⇄
  `subhead`, ``description.basic`` ⇄ `summary`, ``label.basic`` ⇄ `kicker`
* ``content_elements`` ⇄ `body`: ``text`` ⇄ `Paragraph` (and what blocks its HTML is), ``header`` ⇄ `Heading`, ``list``
  ⇄ `List`, ``quote`` (``blockquote``) ⇄ `Quote`, ``table`` ⇄ `Table`, ``code`` ⇄ `Preformatted`, ``divider`` ⇄ `Rule`;
  ``image``, ``video``, ``audio`` ⇄ `Media`, a ``gallery`` several; ``oembed_response``, a ``reference`` to an address,
  and ``raw_html`` with an ``<iframe>`` or script ⇄ `Embed`; other ``raw_html`` → the blocks in it;
  ``interstitial_link``, ``link_list`` and other stories ⇄ `Related`; ``correction`` → `Paragraph`; of an
  ``element_group``, its elements; an element with neither text nor headline is `Raw` of the space ``ans``
* ``promo_items``, ``related_content`` ⇄ `associations`, the role ``promo_items.basic`` and so on

What it is about: ``taxonomy.sections``, else ``sites`` ⇄ `subjects` of these kinds; other `subjects` are written as
tags; ``tags`` ⇄ `keywords`, ``named_entities`` ⇄ `entities`.

A reader writes what it has read, and keeps the difference as `Foreign` of the space ``ans``: a member that would not
be written, under its name; changes within one, under its name and ``.*``. So the ID of a paragraph or the biography of
an author comes back as long as the paragraph or author is there, wherever it has moved. What ANS has no place for is
in ``additional_properties.newsformat`` of the story or an element; it counts until somebody changes what stands beside
it.

Rules of ``validate`` for ANS: ``required``, ``unknown``, ``type``, ``value`` and ``version`` by the schema of 0.10.12
for stories and pictures (other content may have more); ``twice``, a repeated member; as warnings, ``date-time``, and
``element``, one that lacks its content.
"""

from __future__ import annotations

from newsformat.plugin import HTML_BODY, AnyFormat, Format, ValidateOptions, late_sniffer
from newsformat_cms._carried import CONCEPT


ANS: AnyFormat = Format(
    name="ans",
    title="Arc XP ANS",
    spec="https://github.com/washingtonpost/ans-schema",
    suffixes=(".ans.json", ".ans"),
    many=True,
    carries=(
        *("uri", "version", "kind", "identifiers.*", "headline.*", "kicker.*", "subhead.*", "summary.*"),
        *("other_headlines.*", "slug", "bylines.*", "dateline.*", "created", "updated", "published", "embargo"),
        *("language", "status", "notes.*", "keywords", "rights.*"),
        *(f"{name}{part}" for name in ("contributors", "sources", "subjects", "entities") for part in CONCEPT),
        *("associations", "associations.role", "associations.title", "associations.uri"),
        *("associations.media.*", "foreign.ans", "envelope.foreign.ans", "body.raw.ans", "body.table"),
        *(name for name in HTML_BODY if name != "body.table.*"),
    ),
    in_part=frozenset(("body.table.caption",)),  # in newsformat's own data only
    sniff=late_sniffer("newsformat_cms._sniffing:sniff_ans", b'"type"'),
    read="newsformat_cms._ans._reader:read",
    write="newsformat_cms._ans._writer:write",
    validate="newsformat_cms._ans._validate:validate",
    validate_options=ValidateOptions,
    write_options="newsformat.markup.options:IndentOptions",
)
