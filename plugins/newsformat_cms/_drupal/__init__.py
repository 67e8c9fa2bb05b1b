"""What Drupal's JSON:API answers.

**JSON:API of Drupal** (https://www.drupal.org/docs/core-modules-and-themes/core-modules/jsonapi-module), read only: an
answer of one node or several, of any type (``node--article``), with what is included beside them.

* ``id`` → `uri`, ``drupal_internal__vid`` → `version`; the page (``path.alias``), ``drupal_internal__nid`` and the
  address of the resource → `identifiers`, of the kinds ``url``, ``drupal_internal__nid`` and ``self``
* ``title`` → `headline`; ``langcode``, ``changed``, ``unpublish_on`` → `language`, `updated`, `expires`;
  ``published_at``, else ``created``, which says since when it is on the site, → `published`; ``status`` → `status`
* ``body``, ``field_body`` and the like, as they are shown, then paragraphs that are resources of their own → `body`:
  their headings, texts, quotations, captions and codes by what fields are called, media, other nodes (→ `Related`), and
  paragraphs in them; ``body.summary``, else ``field_summary``, ``field_teaser`` … → `summary`; ``field_subtitle`` … →
  `subhead`,
  ``field_kicker`` → `kicker`
* ``field_byline``, else whom ``field_author`` or ``uid`` names → `bylines`
* terms of the vocabulary ``tags`` → `keywords`, of any other → `subjects`
* files, media and other nodes that fields name → `associations`, by the name of the field

Included resources are asked for (``?include=uid,field_image,field_tags``); what is only named by its ID stays
`Foreign` of the space ``drupal-jsonapi``, as do all other fields, those of terms and media beside these. What else
included resources say is reported.

Rules of ``validate`` for Drupal, by JSON:API 1.0 and 1.1, and by Drupal's entities; those in brackets are warnings:
``required``, ``type``, ``unknown`` and ``name`` of members, ``top-level`` (what does not go together), ``field`` (one
that is called as no field may, or as another is), ``unique`` of resources, ``twice``; [``linkage`` of what is included
and nothing names, ``resource-type``, ``uuid``, ``field-type`` of a node].
"""
