"""The formats of headless systems: Contentful, Prismic, Sanity (Portable Text), Storyblok, Strapi."""

from __future__ import annotations

from newsformat.plugin import HTML_BODY, AnyFormat, Confidence, Format, NoSchema
from newsformat_cms._declarations import CONCEPT


def _sniff_portable_text(head: bytes, /) -> Confidence:
    if b'"_type"' not in head:
        return Confidence.NO
    from newsformat_cms._sniffing import sniff_portable_text

    return sniff_portable_text(head)


def _sniff_contentful(head: bytes, /) -> Confidence:
    if b'"sys"' not in head and b'"nodeType"' not in head and b'"entries"' not in head:
        return Confidence.NO
    from newsformat_cms._sniffing import sniff_contentful

    return sniff_contentful(head)


CONTENTFUL: AnyFormat = Format(
    name="contentful",
    title="Contentful",
    spec="https://www.contentful.com/developers/docs/concepts/rich-text/",
    suffixes=(".contentful.json",),
    many=True,
    carries=(
        *("uri", "version", "identifiers.*", "headline", "kicker", "subhead", "summary", "slug", "bylines.*"),
        *("created", "updated", "published", "language", "status", "keywords"),
        *(f"subjects{part}" for part in CONCEPT),
        *("associations", "associations.role", "associations.title", "associations.uri", "associations.media.*"),
        *("foreign.contentful", "body.raw.contentful", *HTML_BODY),
    ),
    sniff=_sniff_contentful,
    read="newsformat_cms._contentful._space:read",
    write="newsformat_cms._contentful._space:write",
    validate="newsformat_cms._contentful._rules:validate",
    validate_options=NoSchema,
)

PORTABLE_TEXT: AnyFormat = Format(
    name="portable-text",
    title="Sanity documents and Portable Text",
    spec="https://github.com/portabletext/portabletext",
    suffixes=(".sanity.json", ".sanity.ndjson", ".portabletext.json"),
    many=True,
    carries=(
        *("uri", "version", "identifiers.*", "headline", "kicker", "subhead", "summary.*", "slug", "bylines.*"),
        *("created", "updated", "published", "language", "status", "keywords"),
        *(f"subjects{part}" for part in CONCEPT),
        *("associations", "associations.role", "associations.title", "associations.uri", "associations.media.*"),
        *("foreign.portable-text", "body.raw.portable-text", *HTML_BODY),
    ),
    sniff=_sniff_portable_text,
    read="newsformat_cms._sanity._dataset:read",
    write="newsformat_cms._sanity._dataset:write",
    validate="newsformat_cms._sanity._rules:validate",
    validate_options=NoSchema,
    write_options="newsformat.markup.options:IndentOptions",
)


def _sniff_strapi(head: bytes, /) -> Confidence:
    if b'"attributes"' not in head and b'"documentId"' not in head:
        return Confidence.NO
    from newsformat_cms._sniffing import sniff_strapi

    return sniff_strapi(head)


STRAPI: AnyFormat = Format(
    name="strapi",
    title="Strapi REST API",
    spec="https://docs.strapi.io/cms/api/rest",
    many=True,
    carries=(
        *("uri", "identifiers.*", "headline", "kicker", "subhead", "summary", "slug", "bylines"),
        *("bylines.role", "bylines.contact"),
        *("created", "updated", "published", "language", "status", "keywords", "subjects", "subjects.code"),
        *("associations", "associations.role", "associations.media.*", "foreign.strapi"),
        *("envelope.foreign.strapi", "body.raw.strapi", "body.raw.slate", *HTML_BODY),
    ),
    sniff=_sniff_strapi,
    read="newsformat_cms._strapi._answers:read",
    validate="newsformat_cms._strapi._rules:validate",
    validate_options=NoSchema,
)


def _sniff_storyblok(head: bytes, /) -> Confidence:
    if b'"story"' not in head and b'"stories"' not in head:
        return Confidence.NO
    from newsformat_cms._sniffing import sniff_storyblok

    return sniff_storyblok(head)


STORYBLOK: AnyFormat = Format(
    name="storyblok",
    title="Storyblok Content Delivery API",
    spec="https://www.storyblok.com/docs/api/content-delivery/v2",
    many=True,
    carries=(
        *("uri", "identifiers.*", "headline", "kicker", "subhead", "summary", "slug", "bylines", "bylines.role"),
        *("bylines.contact", "created", "updated", "published", "language", "status", "keywords", "subjects"),
        *("subjects.code", "associations", "associations.role", "associations.media.*", "foreign.storyblok"),
        *("envelope.foreign.storyblok", "body.raw.storyblok", "body.raw.prosemirror", *HTML_BODY),
    ),
    sniff=_sniff_storyblok,
    read="newsformat_cms._storyblok._stories:read",
    validate="newsformat_cms._storyblok._rules:validate",
    validate_options=NoSchema,
)


def _sniff_prismic(head: bytes, /) -> Confidence:
    if b'_publication_date"' not in head and b'"linked_documents"' not in head:
        return Confidence.NO
    from newsformat_cms._sniffing import sniff_prismic

    return sniff_prismic(head)


PRISMIC: AnyFormat = Format(
    name="prismic",
    title="Prismic Document API",
    spec="https://prismic.io/docs/document-api-reference",
    many=True,
    carries=(
        *("uri", "identifiers.*", "headline.*", "kicker.*", "subhead.*", "summary.*", "slug", "bylines.*"),
        *("updated", "published", "language", "keywords", "subjects", "subjects.code"),
        *("associations", "associations.role", "associations.media.*", "foreign.prismic"),
        *("envelope.foreign.prismic", "body.raw.prismic", *HTML_BODY),
    ),
    sniff=_sniff_prismic,
    read="newsformat_cms._prismic._answers:read",
    validate="newsformat_cms._prismic._rules:validate",
    validate_options=NoSchema,
)
