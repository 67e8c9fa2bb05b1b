"""The formats of APIs that give out articles and take none: Drupal, The Guardian, Joomla, Wagtail."""

from __future__ import annotations

from newsformat.plugin import HTML_BODY, AnyFormat, Confidence, Format, NoSchema


def _sniff_guardian(head: bytes, /) -> Confidence:
    if b'"webTitle"' not in head and b'"userTier"' not in head:
        return Confidence.NO
    from newsformat_cms._sniffing import sniff_guardian

    return sniff_guardian(head)


def _sniff_drupal(head: bytes, /) -> Confidence:
    if b'"node--' not in head:
        return Confidence.NO
    from newsformat_cms._sniffing import sniff_drupal

    return sniff_drupal(head)


def _sniff_wagtail(head: bytes, /) -> Confidence:
    if b'"meta"' not in head:
        return Confidence.NO
    from newsformat_cms._sniffing import sniff_wagtail

    return sniff_wagtail(head)


def _sniff_joomla(head: bytes, /) -> Confidence:
    if b'"articles"' not in head:
        return Confidence.NO
    from newsformat_cms._sniffing import sniff_joomla

    return sniff_joomla(head)


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
    sniff=_sniff_drupal,
    read="newsformat_cms._drupal._answers:read",
    write="newsformat_cms._drupal._answers:write",
    write_options="newsformat_cms._options:DrupalOptions",
    validate="newsformat_cms._drupal._rules:validate",
    validate_options=NoSchema,
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
    sniff=_sniff_guardian,
    read="newsformat_cms._guardian._answers:read",
    validate="newsformat_cms._guardian._rules:validate",
    validate_options=NoSchema,
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
    sniff=_sniff_joomla,
    read="newsformat_cms._joomla._answers:read",
    validate="newsformat_cms._joomla._rules:validate",
    validate_options=NoSchema,
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
    sniff=_sniff_wagtail,
    read="newsformat_cms._wagtail._answers:read",
    validate="newsformat_cms._wagtail._rules:validate",
    validate_options=NoSchema,
)


def _sniff_quintype(head: bytes, /) -> Confidence:
    if b'"story-elements"' not in head and b'"headline"' not in head:
        return Confidence.NO
    from newsformat_cms._sniffing import sniff_quintype

    return sniff_quintype(head)


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
    sniff=_sniff_quintype,
    read="newsformat_cms._quintype._stories:read",
)
