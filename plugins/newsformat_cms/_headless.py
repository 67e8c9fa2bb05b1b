"""The formats of headless systems: Contentful, Notion, Prismic, Sanity (Portable Text), Storyblok, Strapi."""

from __future__ import annotations

from newsformat.plugin import HTML_BODY, AnyFormat, Format, late_sniffer
from newsformat_cms._declarations import CONCEPT


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
    sniff=late_sniffer("newsformat_cms._sniffing:sniff_contentful", b'"sys"', b'"nodeType"', b'"entries"'),
    read="newsformat_cms._contentful._space:read",
    write="newsformat_cms._contentful._space:write",
    validate="newsformat_cms._contentful._rules:validate",
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
    sniff=late_sniffer("newsformat_cms._sniffing:sniff_portable_text", b'"_type"'),
    read="newsformat_cms._sanity._dataset:read",
    write="newsformat_cms._sanity._dataset:write",
    validate="newsformat_cms._sanity._rules:validate",
    write_options="newsformat.markup.options:IndentOptions",
)


NOTION: AnyFormat = Format(
    name="notion",
    title="Notion API",
    spec="https://developers.notion.com/reference/intro",
    many=True,
    carries=(
        *("uri", "identifiers.*", "headline.*", "kicker.*", "subhead.*", "summary.*", "slug", "bylines"),
        *("bylines.contact", "created", "updated", "published", "embargo", "expires", "language", "status", "keywords"),
        *("subjects", "associations", "associations.role", "associations.title", "associations.media"),
        *("associations.media.caption", "body.paragraph", "body.heading", "body.quote", "body.list", "body.media"),
        *("body.media.kind", "body.media.caption", "body.table", "body.preformatted", "body.rule", "body.embed"),
        *("body.related", "body.related.href", "body.nested", "body.raw", "body.raw.notion", "inline.break"),
        *(f"inline.{mark}" for mark in ("link", "strong", "emphasis", "underline", "strike", "code")),
        *("foreign.notion", "envelope.foreign.notion"),
    ),
    sniff=late_sniffer("newsformat_cms._notion._sniffing:sniff_notion", b'"object"', b'"parent"'),
    read="newsformat_cms._notion._pages:read",
    validate="newsformat_cms._notion._rules:validate",
)


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
    sniff=late_sniffer("newsformat_cms._sniffing:sniff_strapi", b'"attributes"', b'"documentId"'),
    read="newsformat_cms._strapi._answers:read",
    validate="newsformat_cms._strapi._rules:validate",
)


STORYBLOK: AnyFormat = Format(
    name="storyblok",
    title="Storyblok Content Delivery API",
    spec="https://www.storyblok.com/docs/api/content-delivery/v2",
    many=True,
    carries=(*("kicker", "subhead", "summary", "keywords", "foreign.storyblok", "body.raw.prosemirror", *HTML_BODY),),
    in_part=(
        *("uri", "identifiers.*", "headline", "slug", "bylines", "bylines.role", "bylines.contact", "created"),
        *("updated", "published", "language", "status", "subjects", "subjects.code", "associations"),
        *("associations.role", "associations.media.*", "body.raw.storyblok"),
    ),
    sniff=late_sniffer("newsformat_cms._sniffing:sniff_storyblok", b'"story"', b'"stories"'),
    read="newsformat_cms._storyblok._stories:read",
    write="newsformat_cms._storyblok._writer:write",
    write_options="newsformat_cms._options:StoryblokOptions",
    validate="newsformat_cms._storyblok._rules:validate",
)


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
    sniff=late_sniffer("newsformat_cms._sniffing:sniff_prismic", b'_publication_date"', b'"linked_documents"'),
    read="newsformat_cms._prismic._answers:read",
    validate="newsformat_cms._prismic._rules:validate",
)
