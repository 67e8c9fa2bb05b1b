"""What the search of a site on BLOX answers.

**The assets of BLOX CMS** (TownNews, https://bloxdigital.com), as the search of every site on it answers them
(``/search/?f=json``), read only: its ``rows``, an array of them, or one. Its makers document it for customers alone;
what is read is what several programs of others read of it.

* ``uuid`` → `uri`; ``url`` → the first of `identifiers`, of the kind ``url``; ``type`` → `kind`
* ``title``, ``subheadline`` → `headline`, `subhead`; ``summary``, else ``prologue`` → `summary`
* ``authors``, by their ``screen_name``, ``email`` and ``byline``, else ``byline`` → `bylines`
* ``starttime``, ``lastupdated``, by their ``iso8601``, ``rfc2822`` or ``utc`` (thousandths of a second) → `published`,
  `updated`
* ``sections`` → `subjects` of the kind ``section``; ``keywords`` → `keywords`
* ``resource_url``, with ``hi_res`` as a larger rendition, and ``preview`` → `associations` of these roles
* ``content`` → `body`, as HTML

All else, such as the ``items`` of a collection, is `Foreign` of the space ``blox``.
"""

from __future__ import annotations

from newsformat.plugin import HTML_BODY, AnyFormat, Format, late_sniffer


BLOX: AnyFormat = Format(
    name="blox",
    title="BLOX CMS search (TownNews)",
    spec="https://bloxdigital.com",
    many=True,
    carries=(
        *(
            "uri",
            "kind",
            "identifiers",
            "identifiers.kind",
            "headline",
            "subhead.*",
            "summary.*",
            "bylines",
            "bylines.contact",
            "bylines.text",
        ),
        *("published", "updated", "keywords", "subjects", "subjects.kind", "subjects.code"),
        *("associations", "associations.role", "associations.media", "associations.media.renditions.*"),
        *("foreign.blox", "envelope.foreign.blox", *HTML_BODY),
    ),
    sniff=late_sniffer("newsformat_cms._sniffing:sniff_blox", b'"starttime"', b'"lastupdated"'),
    read="newsformat_cms._blox._rows:read",
)
