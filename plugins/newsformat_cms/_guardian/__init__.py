"""What the Content API of The Guardian answers.

**The Content API of The Guardian** (https://open-platform.theguardian.com), read only: an answer (``response.content``,
``response.results``), content by itself, an array, or one a line.

* ``id`` → `uri`; ``webUrl``, ``apiUrl``, ``fields.shortUrl`` → `identifiers`, the first of the kind ``url``; ``type`` →
  `kind`
* ``webPublicationDate``, ``fields.lastModified``, ``fields.creationDate`` → `published`, `updated`, `created`
* ``fields.headline``, else ``webTitle`` → `headline`; ``standfirst`` → `subhead`, ``trailText`` → `summary`; ``lang`` →
  `language`
* ``fields.byline``, else the tags of contributors, → `bylines`; these tags → `contributors`; ``publication`` →
  `sources`
* ``sectionName``, ``pillarName``, and tags, except those of tones and types, which are `genres`, → `subjects`; their
  type is the kind, except for keywords
* ``fields.body``, else those of ``blocks.body`` that are published, else ``bodyText`` → `body`
* ``elements`` with all their files, else ``fields.main`` and ``thumbnail``, ``relatedContent``, ``storyPackage`` →
  `associations`, by their relation
* what is expired is canceled, what is not live withheld

What is left of content, fields, tags and files is `Foreign` of the space ``guardian``.

Rules of ``validate`` for The Guardian, by the documentation of the API; those in brackets are warnings: ``required``,
``type``, ``value``, ``date-time``, ``twice``; [``field`` that is no number, date or flag, ``content-type``,
``tag-type``, ``uri``].
"""

from __future__ import annotations

from newsformat.plugin import HTML_BODY, AnyFormat, Format, late_sniffer


GUARDIAN: AnyFormat = Format(
    name="guardian",
    title="The Guardian Content API",
    spec="https://open-platform.theguardian.com/documentation/",
    many=True,
    carries=(
        *("uri", "kind", "identifiers.*", "headline.*", "subhead.*", "summary.*", "bylines.*"),
        *(f"contributors{part}" for part in ("", ".kind", ".code", ".uri", ".relation")),
        *(f"{name}{part}" for name in ("sources", "subjects", "genres") for part in ("", ".kind", ".code", ".uri")),
        *("created", "updated", "published", "language", "status"),
        *("associations", "associations.role", "associations.title", "associations.uri", "associations.media.*"),
        *("foreign.guardian", "envelope.foreign.guardian", *HTML_BODY),
    ),
    sniff=late_sniffer("newsformat_cms._sniffing:sniff_guardian", b'"webTitle"', b'"userTier"'),
    read="newsformat_cms._guardian._responses:read",
    validate="newsformat_cms._guardian._rules:validate",
)
