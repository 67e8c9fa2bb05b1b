"""What Drupal's JSON:API answers and takes, and nodes that its REST and exports give.

**JSON:API of Drupal** (https://www.drupal.org/docs/core-modules-and-themes/core-modules/jsonapi-module): an answer of
one node or several, of any type (``node--article``), with what is included beside them; or nodes that
somebody has taken out of one. Written is a node as it is sent to create it (``POST``), or to change it (``PATCH``).

* ``id`` → `uri`, ``drupal_internal__vid`` → `version`; the page (``path.alias``), ``drupal_internal__nid`` and the
  address of the resource → `identifiers`, of the kinds ``url``, ``drupal_internal__nid`` and ``self``
* ``title`` → `headline`; ``langcode``, ``changed``, ``unpublish_on`` → `language`, `updated`, `expires`;
  ``published_at``, else ``created`` (since when it is on the site) → `published`; ``status``, else
  ``moderation_state`` → `status`
* ``body``, ``field_body`` and the like, as shown, then paragraphs that are resources of their own → `body`: their
  headings, texts, quotations, captions and code, by the names of fields, media, other nodes (→ `Related`), and nested
  paragraphs; ``body.summary``, else ``field_summary``, ``field_teaser`` … → `summary`; ``field_subtitle`` … →
  `subhead`, ``field_kicker`` … → `kicker`; these three also under newsrooms' names in other languages
  (``field_chapo``, ``field_untertitel``, ``field_antetitulo``)
* ``field_byline``, else whom ``field_author`` or ``uid`` names → `bylines`
* terms of the vocabulary ``tags`` → `keywords`, of any other → `subjects`
* files, media and other nodes that fields name → `associations`, by the name of the field
* a field named after an embargo (``field_embargo_until`` …) → `embargo`; it is kept, and put
  back if the article still is under that

Written are ``title`` (255 characters, without marks), ``status``, ``langcode``, ``created``, and ``body`` as HTML of
the format ``full_html``, which begins with the `dateline`, with its ``summary``; ``path`` only where it was read.
Which other fields there are, and their names and formats, is told by the options or by what was read (`Foreign`
``_names``); an unknown field is left out, since Drupal refuses a node with one that it does not have. A ``PATCH`` does
not touch what is left out: terms, files and media, which Drupal knows by its own IDs. A `uri` that is no UUID is
turned into one, always the same. The text of several fields, and of paragraphs, goes into one; the others are emptied.

Resources are included if the request asks for them (``?include=uid,field_image,field_tags``). What is only named by
its ID stays `Foreign` of the space ``drupal-jsonapi``, as do all other fields, including those of terms and media.
Whatever else included resources say is reported.

Nodes as Drupal's REST answers them (``?_format=json``, an array of items for each field), and as Drupal 7 exports them
(``node_export`` and the like, a field by languages), are read as the answer of JSON:API that says the same: files that
a field names are included, terms stay `Foreign`, a number of seconds is a moment, ``safe_value`` what is shown,
``name`` who signs; a field in another language than that of the node is kept by the name of both (``body.de``).

Rules of ``validate`` for Drupal, by JSON:API 1.0 and 1.1, and by Drupal's entities; those in brackets are warnings:
``required``, ``type``, ``unknown`` and ``name`` of members, ``top-level`` (an invalid combination), ``field`` (an
invalid or duplicate name), ``unique`` of resources, ``twice``; [``linkage`` (included, but named by nothing),
``resource-type``, ``uuid``, ``field-type`` of a node, ``other``, for which there are no rules].
"""

from __future__ import annotations

from newsformat.plugin import HTML_BODY, AnyFormat, Format, late_sniffer


DRUPAL_JSONAPI: AnyFormat = Format(
    name="drupal-jsonapi",
    title="Drupal JSON:API",
    suffixes=(".drupal.json",),
    spec="https://www.drupal.org/docs/core-modules-and-themes/core-modules/jsonapi-module",
    many=True,
    carries=(
        *("summary.*", "published", "language", "foreign.drupal-jsonapi", "envelope.foreign.drupal-jsonapi"),
        *HTML_BODY,
    ),
    in_part=(
        *("uri", "version", "identifiers.*", "headline", "kicker.*", "subhead.*", "bylines.*", "dateline.*"),
        *("updated", "expires", "embargo", "status", "keywords"),
        *("subjects", "subjects.code", "subjects.scheme", "subjects.uri"),
        *("associations", "associations.role", "associations.title", "associations.uri", "associations.media.*"),
    ),
    sniff=late_sniffer("newsformat_cms._sniffing:sniff_drupal", b'"node--', b'"nid"'),
    read="newsformat_cms._drupal._responses:read",
    write="newsformat_cms._drupal._responses:write",
    write_options="newsformat_cms._options:DrupalOptions",
    validate="newsformat_cms._drupal._rules:validate",
)
