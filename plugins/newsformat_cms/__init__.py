"""What content management systems hold and deliver: ANS, Apple News, Contentful, Ghost, Sanity, WordPress ….

Each maps to the model as follows; in the code, as the package says that reads it.
"""

from __future__ import annotations

from collections.abc import Iterable

from newsformat.plugin import HTML_BODY, AnyFormat, Format, ValidateOptions, hookimpl, late_sniffer
from newsformat_cms._apis import DRUPAL_JSONAPI, GUARDIAN, JOOMLA, QUINTYPE, WAGTAIL
from newsformat_cms._archives import MEDIUM, SUBSTACK
from newsformat_cms._blogs import GHOST, MOVABLE_TYPE, WORDPRESS_REST
from newsformat_cms._declarations import CONCEPT
from newsformat_cms._editors import DRAFTJS, EDITORJS, LEXICAL, PROSEMIRROR, QUILL, SLATE
from newsformat_cms._headless import CONTENTFUL, NOTION, PORTABLE_TEXT, PRISMIC, STORYBLOK, STRAPI
from newsformat_cms._sites import ESCENIC, METHODE, PLONE


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
        *("associations.media.*", "foreign.ans", "envelope.foreign.ans", "body.raw.ans", *HTML_BODY),
    ),
    sniff=late_sniffer("newsformat_cms._sniffing:sniff_ans", b'"type"'),
    read="newsformat_cms._ans._reader:read",
    write="newsformat_cms._ans._writer:write",
    validate="newsformat_cms._ans._validate:validate",
    validate_options=ValidateOptions,
    write_options="newsformat.markup.options:IndentOptions",
)

APPLE_NEWS: AnyFormat = Format(
    name="apple-news",
    title="Apple News Format",
    spec="https://developer.apple.com/documentation/applenewsformat",
    suffixes=(".apple-news.json", ".anf"),
    carries=(
        *("headline.*", "subhead", "summary", "bylines", "created", "updated", "published", "language", "keywords"),
        *("body.paragraph", "body.heading", "body.quote.*", "body.list", "body.table.*", "body.preformatted"),
        *("body.media", "body.media.kind", "body.media.caption", "body.media.alt", "body.rule", "body.embed"),
        *("body.related.*", "body.nested", "inline.*", "foreign.apple-news"),
    ),
    in_part=("uri", "identifiers", "identifiers.kind"),
    sniff=late_sniffer("newsformat_cms._sniffing:sniff_apple_news", b'"component', b"//news-api.apple.com/"),
    read="newsformat_cms._apple._reader:read",
    write="newsformat_cms._apple._writer:write",
    validate="newsformat_cms._apple._validate:validate",
    write_options="newsformat.markup.options:IndentOptions",
)


@hookimpl
def newsformat_formats() -> Iterable[AnyFormat]:
    """Bring all of them."""
    editors = [DRAFTJS, EDITORJS, LEXICAL, PROSEMIRROR, QUILL, SLATE]
    return [
        ANS,
        APPLE_NEWS,
        CONTENTFUL,
        DRUPAL_JSONAPI,
        ESCENIC,
        GHOST,
        GUARDIAN,
        JOOMLA,
        MEDIUM,
        METHODE,
        MOVABLE_TYPE,
        NOTION,
        PLONE,
        PORTABLE_TEXT,
        STORYBLOK,
        STRAPI,
        PRISMIC,
        SUBSTACK,
        WAGTAIL,
        QUINTYPE,
        WORDPRESS_REST,
        *editors,
    ]
