"""The formats of APIs that give out articles and take none: Drupal, The Guardian, Joomla, Wagtail."""

from __future__ import annotations

from newsformat.plugin import HTML_BODY, AnyFormat, Format, late_sniffer


DRUPAL_JSONAPI: AnyFormat = Format(
    name="drupal-jsonapi",
    title="Drupal JSON:API",
    spec="https://www.drupal.org/docs/core-modules-and-themes/core-modules/jsonapi-module",
    many=True,
    carries=(
        *("summary.*", "published", "language", "foreign.drupal-jsonapi", "envelope.foreign.drupal-jsonapi"),
        *HTML_BODY,
    ),
    in_part=(
        *("uri", "version", "identifiers.*", "headline", "kicker.*", "subhead.*", "bylines.*", "updated"),
        *("expires", "status", "keywords", "subjects", "subjects.code", "subjects.scheme", "subjects.uri"),
        *("associations", "associations.role", "associations.title", "associations.uri", "associations.media.*"),
    ),
    sniff=late_sniffer("newsformat_cms._sniffing:sniff_drupal", b'"node--'),
    read="newsformat_cms._drupal._answers:read",
    write="newsformat_cms._drupal._answers:write",
    write_options="newsformat_cms._options:DrupalOptions",
    validate="newsformat_cms._drupal._rules:validate",
)

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
    read="newsformat_cms._guardian._answers:read",
    validate="newsformat_cms._guardian._rules:validate",
)

JOOMLA: AnyFormat = Format(
    name="joomla",
    title="Joomla API",
    spec="https://docs.joomla.org/J4.x:Joomla_Core_APIs",
    many=True,
    carries=(
        *("uri", "headline", "summary", "slug", "bylines", "created", "updated", "published", "expires"),
        *("language", "status", "notes", "keywords", "rights", "subjects", "subjects.kind", "subjects.code"),
        *("associations", "associations.role", "associations.media.*", "foreign.joomla"),
        *("envelope.foreign.joomla", *HTML_BODY),
    ),
    sniff=late_sniffer("newsformat_cms._sniffing:sniff_joomla", b'"articles"'),
    read="newsformat_cms._joomla._answers:read",
    validate="newsformat_cms._joomla._rules:validate",
)

WAGTAIL: AnyFormat = Format(
    name="wagtail",
    title="Wagtail API v2",
    spec="https://docs.wagtail.org/en/stable/advanced_topics/api/v2/usage.html",
    many=True,
    carries=(
        *("uri", "identifiers.*", "headline", "kicker", "subhead", "summary.*", "slug", "bylines"),
        *("published", "updated", "language", "status", "keywords", "subjects", "subjects.code"),
        *("associations", "associations.role", "associations.media.*", "foreign.wagtail"),
        *("envelope.foreign.wagtail", "body.raw.wagtail", *HTML_BODY),
    ),
    sniff=late_sniffer("newsformat_cms._sniffing:sniff_wagtail", b'"meta"'),
    read="newsformat_cms._wagtail._answers:read",
    validate="newsformat_cms._wagtail._rules:validate",
)


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
