"""What Quintype's API answers.

**The stories of Quintype** (https://developers.quintype.com), whose pages are made of cards and story elements, read
only: a ``story``, what the API answers of several (``stories``, in ``results`` of a search, ``results``, ``items``), an
array of them, or one.

* ``id`` → `uri`; ``url``, ``canonical-url``, ``external-id`` → `identifiers`; ``slug``, ``version``, ``headline``,
  ``subheadline``, ``summary`` → `slug`, `version`, `headline`, `subhead`, `summary`
* ``authors``, else ``author-name`` → `bylines`; ``sections`` → `subjects`; ``tags`` → `keywords`; ``publisher-name`` →
  `sources`
* ``published-at`` (else ``first-published-at``), ``last-published-at``, ``created-at``, in thousandths of a second →
  `published`, `updated`, `created`; ``embargoed-till`` → `embargo`; ``status``: what is not published is withheld
* ``hero-image-s3-key`` with its caption and attribution → `associations`, by the key of the picture, which a site
  appends to the address of its pictures
* ``cards`` and their ``story-elements`` → `body`: ``text`` (of the subtypes ``quote`` and ``blockquote`` a quotation,
  of ``also-read`` a related story), ``title``, ``image``, ``youtube-video``, ``jsembed``, ``composite``, ``data`` that
  is a table in CSV; others are `Raw` of the space ``quintype``

All else is `Foreign` of the space ``quintype``. Rules of ``validate``; that in brackets is a warning: ``type``,
``required`` (``id``, ``headline``, names, types of elements), ``date``; [``uri``].
"""

from __future__ import annotations

from newsformat.plugin import HTML_BODY, AnyFormat, Format, late_sniffer


QUINTYPE: AnyFormat = Format(
    name="quintype",
    title="Quintype API",
    spec="https://developers.quintype.com",
    many=True,
    carries=(
        *("uri", "version", "identifiers.*", "headline", "subhead", "summary.*", "slug", "bylines.*", "sources"),
        *("created", "updated", "published", "embargo", "status", "keywords", "subjects", "subjects.code"),
        *("associations", "associations.role", "associations.media.*", "foreign.quintype"),
        *("envelope.foreign.quintype", "body.raw.quintype", *HTML_BODY),
    ),
    sniff=late_sniffer("newsformat_cms._sniffing:sniff_quintype", b'"story-elements"', b'"headline"'),
    read="newsformat_cms._quintype._stories:read",
    validate="newsformat_cms._quintype._rules:validate",
)
