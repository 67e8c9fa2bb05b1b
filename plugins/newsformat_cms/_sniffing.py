"""Detects each format by the beginning of a document."""

from __future__ import annotations

import re

from newsformat.markup.sniff import bare_text, json_members, json_names, text_of
from newsformat.plugin import Confidence, lazily
from newsformat_cms._json_head import found_in, object_in


_OTHERS = frozenset(("newsformat", "@context", "@type", "@graph"))
_ANS_SENT = lazily(r'"(?:ANS|ans)"\s*+:\s*+\{')
_ANS_VERSION = lazily(r'"version"\s*+:\s*+"0\.\d{1,2}\.\d{1,2}"')
_ANS_TYPE = lazily(r'"type"\s*+:\s*+"(?:story|collection|gallery|image|video|audio|results)"')
_ANS_OWN = frozenset((
    "content_elements", "headlines", "subheadlines", "promo_items", "related_content", "taxonomy", "canonical_url",
    "canonical_website", "display_date", "publish_date", "first_publish_date", "last_updated_date", "created_date",
    "credits", "content_restrictions", "distributor", "planning", "additional_properties", "owner", "streams",
))  # fmt: skip
_ENOUGH = 3  # members that only this format has


def sniff_ans(head: bytes, /) -> Confidence:
    """Does *head* begin content of ANS, search results, an array of content, or a message with it?"""
    text = found_in(head)
    if text[:1] != "{":
        return Confidence.NO
    if sent := _ANS_SENT.search(text):
        text = text[sent.end() - 1 :]
    names, _ = json_members(text)
    if names & _OTHERS or "type" not in names or not _ANS_TYPE.search(text):
        return Confidence.NO
    number_of_own = len(names & _ANS_OWN)
    if "version" in names and _ANS_VERSION.search(text):
        return (
            Confidence.CERTAIN
            if number_of_own and names & {"content_elements", "_id", "headlines"}
            else Confidence.LIKELY
        )
    return Confidence.LIKELY if number_of_own >= _ENOUGH else Confidence.NO


_APPLE_ROLE = lazily(r'"role"\s*+:\s*+"[a-z]')
_APPLE_ANSWER = lazily(
    r'\{\s*+"data"\s*+:\s*+\{(?=.*"https://news-api\.apple\.com/articles/).*"document"\s*+:\s*+\{', re.DOTALL
)
_APPLE_OWN = frozenset(("componentTextStyles", "componentLayouts", "componentStyles", "layout", "documentStyle"))


def sniff_apple_news(head: bytes, /) -> Confidence:
    """Does *head* begin an article of Apple News: components with roles, layout and styles?

    Or a response of its API with such a document.
    """
    text = bare_text(head)
    if text[:1] != "{":
        return Confidence.NO
    if _APPLE_ANSWER.match(text):
        return Confidence.CERTAIN
    names, rest = json_members(text)
    if names & _OTHERS or not names & _APPLE_OWN:
        return Confidence.NO
    if "components" in names and (_APPLE_ROLE.search(text) or rest is not None):
        return Confidence.CERTAIN
    return Confidence.LIKELY if rest is None and "componentTextStyles" in names else Confidence.NO


_WORDPRESS_TEXTS = frozenset(("title", "content", "excerpt"))
_WORDPRESS_TEXT = frozenset(("raw", "rendered"))
_WORDPRESS_OWN = frozenset((
    "date_gmt", "guid", "modified_gmt", "featured_media", "comment_status", "ping_status", "sticky", "class_list",
    "yoast_head_json", "_embedded", "_links", "categories", "status", "slug", "type", "link",
))  # fmt: skip
_WORDPRESS_COM = lazily(r'"site_ID"\s*+:\s*+\d')
_WORDPRESS_ADDRESS = lazily(r'"(?:short_)?URL"\s*+:\s*+"')
_WORDPRESS_QUERY = lazily(r'\{\s*+"data"\s*+:\s*+\{\s*+"(?:posts?|pages?|contentNodes?)"\s*+:\s*+\{')
_WORDPRESS_NODE = lazily(r'"(?:databaseId|dateGmt|modifiedGmt|featuredImage|sourceUrl)"\s*+:')


def _other_wordpress(head: bytes) -> Confidence:
    """Does *head* begin a response of WordPress.com or WPGraphQL?"""
    text = bare_text(head)
    if text[:1] == "{" and _WORDPRESS_COM.search(text) and _WORDPRESS_ADDRESS.search(text):
        return Confidence.CERTAIN
    is_node = _WORDPRESS_QUERY.match(text) is not None and _WORDPRESS_NODE.search(text) is not None
    return Confidence.LIKELY if is_node else Confidence.NO


def sniff_wordpress(head: bytes, /) -> Confidence:
    """Does *head* begin a post of WordPress's REST API, an array of them, or a response of another API?"""
    if other := _other_wordpress(head):
        return other
    text = found_in(head)
    names, _ = json_members(text) if text[:1] == "{" else (set[str](), None)
    if names & _OTHERS or not names & _WORDPRESS_TEXTS:
        return Confidence.NO
    found = json_names(text)
    texts = len([name for name in _WORDPRESS_TEXTS if not _WORDPRESS_TEXT.isdisjoint(found.get((name,), ()))])
    if not texts:
        return Confidence.NO
    return Confidence.CERTAIN if texts > 1 or len(names & _WORDPRESS_OWN) >= _ENOUGH else Confidence.LIKELY


_GHOST_EXPORT = lazily(r'\{\s*+(?:"db"\s*+:\s*+\[\s*+\{\s*+)?"(?:meta|data)"\s*+:\s*+\{')
_GHOST_META = lazily(
    r'"exported_on"\s*+:\s*+\d[^{}]*?"version"|"(?:actions|posts_meta|api_keys|benefits)"\s*+:\s*+\['
    r'|"posts"\s*+:\s*+\[[\s{]*+"(?:[^"\\]|\\.){1,40}+"(?s:.){0,4000}?"(?:mobiledoc|lexical|comment_id|custom_excerpt)"'
)
_GHOST_OWN = frozenset((
    "comment_id", "custom_excerpt", "feature_image", "lexical", "mobiledoc", "codeinjection_head", "primary_author",
    "primary_tag", "reading_time", "visibility", "published_at", "custom_template", "canonical_url",
))  # fmt: skip
_GHOST_POSTS = lazily(  # the second is the content of a webhook
    r'\s*+\{\s*+"(?:(?:posts|pages)"\s*+:\s*+\[|(?:post|page)"\s*+:\s*+\{\s*+"current"\s*+:)\s*+(?=\{)'
)


def sniff_ghost(head: bytes, /) -> Confidence:
    """Does *head* begin an export of Ghost, a response of its APIs, a webhook, or a post?"""
    text = bare_text(head)
    if (export := _GHOST_EXPORT.match(text)) and (export[0].count('"db"') or _GHOST_META.search(text)):
        return Confidence.CERTAIN if _GHOST_META.search(text) else Confidence.LIKELY
    posts = _GHOST_POSTS.match(text)
    names, _ = json_members(text[posts.end() :] if posts else object_in(head))
    if names & _OTHERS or "title" not in names:
        return Confidence.NO
    if names & {"lexical", "mobiledoc"} or len(names & _GHOST_OWN) >= _ENOUGH:
        return Confidence.CERTAIN
    is_post = "html" in names or ("slug" in names and names & _GHOST_OWN)
    return Confidence.LIKELY if posts and is_post else Confidence.NO


_GUARDIAN_ANSWER = lazily(r'\{\s*+"response"\s*+:\s*+\{')
_GUARDIAN_OWN = lazily(r'"(?:webPublicationDate|userTier)"\s*+:')


def sniff_guardian(head: bytes, /) -> Confidence:
    """Does *head* begin a response of The Guardian's Content API, or content of it?"""
    text = bare_text(head)
    if _GUARDIAN_ANSWER.match(text):
        return Confidence.CERTAIN if _GUARDIAN_OWN.search(text) else Confidence.NO
    names, _ = json_members(object_in(head))
    return Confidence.CERTAIN if {"webTitle", "webUrl", "id"} <= names and not names & _OTHERS else Confidence.NO


_MT_ENTRY = lazily(
    r"\ufeff?\s*+(?:[A-Z][A-Z0-9 -]{0,39}:[^\n]*+\n){1,40}+(?:[ \t\r]*+\n)*+-----[ \t\r]*+\n\s*+"
    r"(?:BODY|EXTENDED BODY|EXCERPT|KEYWORDS|COMMENT|PING):[ \t\r]*+(?:\n|\Z)"
)
_MT_TOLD = lazily(r"^(?:TITLE|AUTHOR|DATE|BASENAME): ", re.MULTILINE)


def sniff_movable_type(head: bytes, /) -> Confidence:
    """Does *head* begin an entry of Movable Type: metadata, a line of hyphens, and a text section?"""
    entry = _MT_ENTRY.match(text_of(head))
    return Confidence.CERTAIN if entry is not None and _MT_TOLD.search(entry[0]) else Confidence.NO


_DRUPAL_NODE = lazily(r'"type"\s*+:\s*+"node--[a-z0-9_]')
_DRUPAL_OTHERS = (  # members as items, or by language
    lazily(r'"nid"\s*+:\s*+(?:\[\s*+\{\s*+"value"|"?\d)'),
    lazily(r'"vid"\s*+:\s*+(?:\[\s*+\{\s*+"value"|"?\d)'),
    lazily(
        r'"(?:type"\s*+:\s*+\[\s*+\{\s*+"target_id|(?:body|field_\w{1,60}+)"\s*+:\s*+\{\s*+"[a-z-]{2,10}"\s*+:\s*+\[)'
    ),
)


def sniff_drupal(head: bytes, /) -> Confidence:
    """Does *head* begin a response of Drupal's JSON:API with nodes, nodes alone, or others?

    The latter are nodes of its REST API, or exported by Drupal 7.
    """
    text = object_in(head)
    if text[:1] == "{" and all(sign.search(text) for sign in _DRUPAL_OTHERS):
        return Confidence.CERTAIN
    if text[:1] != "{" or not _DRUPAL_NODE.search(text):
        return Confidence.NO
    names, _ = json_members(text)
    is_told = "data" in names or {"type", "attributes"} <= names
    return Confidence.CERTAIN if is_told and not names & _OTHERS else Confidence.NO


_SANITY_ANSWER = lazily(r'"result"\s*+:\s*+(?:\[\s*+)?+(?=\{)')
_SANITY_TEXT = lazily(r'"_(?:key|ref)"\s*+:\s*+"|"_type"\s*+:\s*+"(?:block|span|slug|sanity\.[A-Za-z.]+)"')
_SANITY_OWN = frozenset(("_rev", "_createdAt", "_updatedAt", "_originalId"))
_NOT_SANITY = frozenset(
    (*_OTHERS, "_source", "_index", "_score", "_etag", "_links", "_created", "_updated", "guid", "pubstatus")
)


def sniff_portable_text(head: bytes, /) -> Confidence:
    """Does *head* begin a document of Sanity, several of them, a query response, or Portable Text?"""
    text = bare_text(head)
    names, _ = json_members(object_in(head))
    if text[:1] == "{" and "_type" not in names and (answer := _SANITY_ANSWER.search(text)):
        names, _ = json_members(text[answer.end() :])
    if "_type" not in names or names & _NOT_SANITY:
        return Confidence.NO
    return Confidence.CERTAIN if names & _SANITY_OWN or _SANITY_TEXT.search(text) else Confidence.POSSIBLE


_CONTENTFUL_LINK = lazily(r'"(?:linkType|contentType|nodeType)"\s*+:')
_CONTENTFUL_ARRAY = lazily(r'"sys"\s*+:\s*+\{\s*+"type"\s*+:\s*+"Array"')
_CONTENTFUL_TEXT = lazily(r'"nodeType"\s*+:\s*+"document"')
_CONTENTFUL_QUERY = lazily(
    r'\{\s*+"data"\s*+:\s*+\{\s*+"\w++"\s*+:\s*+\{[^\0]*?"json"\s*+:\s*+\{\s*+"(?:nodeType|data|content)"\s*+:'
)
_CONTENTFUL_PARTS = frozenset(("entries", "contentTypes", "assets", "editorInterfaces"))


def sniff_contentful(head: bytes, /) -> Confidence:
    """Does *head* begin a response of Contentful's APIs, an export of a space, an entry, or rich text?"""
    text = bare_text(head)
    names, _ = json_members(object_in(head))
    if names & _OTHERS:
        return Confidence.NO
    if {"sys", "fields"} <= names:
        return Confidence.CERTAIN if _CONTENTFUL_LINK.search(text) else Confidence.LIKELY
    if "sys" in names and _CONTENTFUL_ARRAY.search(text):
        return Confidence.CERTAIN
    if "data" in names and _CONTENTFUL_TEXT.search(text) and _CONTENTFUL_QUERY.match(text):
        return Confidence.CERTAIN
    if names & _CONTENTFUL_PARTS and '"sys"' in text:
        return Confidence.CERTAIN if _CONTENTFUL_LINK.search(text) else Confidence.LIKELY
    if "nodeType" in names and names <= {"nodeType", "data", "content"} and _CONTENTFUL_TEXT.search(text):
        return Confidence.CERTAIN
    if "json" in names and names <= {"json", "links", "__typename"} and _CONTENTFUL_TEXT.search(text):
        return Confidence.CERTAIN
    return Confidence.POSSIBLE if {"entries", "contentTypes", "locales"} <= names else Confidence.NO


_STRAPI_ENTRIES = (frozenset(("id", "attributes")), frozenset(("id", "documentId")))
_STRAPI_ID = lazily(r'"id"\s*+:\s*+\d')
_STRAPI_OWN = frozenset(("id", "documentId", "createdAt", "updatedAt"))


def sniff_strapi(head: bytes, /) -> Confidence:
    """Does *head* begin a response of Strapi's REST API, or an entry of it?"""
    text = object_in(head)
    names, _ = json_members(text)
    if names >= _STRAPI_OWN:
        return Confidence.CERTAIN
    if not names & {"id", "data"} or not _STRAPI_ID.search(text):
        return Confidence.NO
    found = json_names(text)
    entry = found.get(("data",), ()) if "data" in names else names
    is_entry = "type" not in entry and any(
        entry_names.issubset(entry) for entry_names in _STRAPI_ENTRIES
    )  # JSON:API has a type
    return Confidence.CERTAIN if is_entry else Confidence.NO


_STORYBLOK_OWN = frozenset(("full_slug", "_uid", "first_published_at", "is_startpage"))


def sniff_storyblok(head: bytes, /) -> Confidence:
    """Does *head* begin a response of Storyblok's Content Delivery API?"""
    text = bare_text(head)
    if text[:1] != "{" or '"stor' not in text:
        return Confidence.NO
    found = json_names(text)
    for name in {"story", "stories"}.intersection(found.get((), ())):
        content = found.get((name, "content"), ())
        if not _STORYBLOK_OWN.isdisjoint((*found.get((name,), ()), *content)) or "component" in content:
            return Confidence.CERTAIN
    return Confidence.NO


_PLONE_OWN = frozenset(("UID", "review_state", "blocks_layout", "@components", "is_folderish", "exclude_from_nav"))


def sniff_plone(head: bytes, /) -> Confidence:
    """Does *head* begin an item of Plone's REST API, an array of them, or a response?"""
    text = object_in(head)
    if text[:1] != "{":
        return Confidence.NO
    names, _ = json_members(text)
    if names & {"@context", "@graph", "newsformat"}:
        return Confidence.NO
    if "@type" in names:
        return Confidence.CERTAIN if names & _PLONE_OWN else Confidence.NO
    is_answer = "items" in names and names & {"items_total", "batching", "@id"}
    return Confidence.CERTAIN if is_answer and "@type" in json_names(text).get(("items",), ()) else Confidence.NO


_WAGTAIL_META = frozenset(("detail_url", "html_url", "total_count"))
_WAGTAIL_PAGE = lazily(r'"(?:detail_url|first_published_at|show_in_menus|search_description)"\s*+:')


def sniff_wagtail(head: bytes, /) -> Confidence:
    """Does *head* begin a page of Wagtail's API v2, or a listing of pages?"""
    text = object_in(head)
    if text[:1] != "{" or not _WAGTAIL_PAGE.search(text):
        return Confidence.NO
    names, _ = json_members(text)
    if names & _OTHERS or "meta" not in names:
        return Confidence.NO
    found = json_names(text)
    if _WAGTAIL_META.isdisjoint((*found.get(("meta",), ()), *found.get(("items", "meta"), ()))):
        return Confidence.NO
    return Confidence.CERTAIN if names & {"id", "items", "title"} else Confidence.NO


_JOOMLA_TYPE = lazily(r'"type"\s*+:\s*+"articles"')
_JOOMLA_OWN = lazily(r'"(?:asset_id|typeAlias|publish_up|created_by_alias|image_intro|metadesc)"\s*+:')


def sniff_joomla(head: bytes, /) -> Confidence:
    """Does *head* begin a response of Joomla's API with articles?"""
    text = bare_text(head)
    if text[:1] != "{" or not _JOOMLA_TYPE.search(text) or not _JOOMLA_OWN.search(text):
        return Confidence.NO
    names, _ = json_members(text)
    return Confidence.CERTAIN if "data" in names and not names & _OTHERS else Confidence.NO


_BLOX_MOMENT = lazily(r'"(?:starttime|lastupdated)"\s*+:\s*+\{\s*+"(?:iso8601|rfc2822|utc)"\s*+:')
_BLOX_OWN = lazily(r'"(?:uuid|sections|prologue|subheadline|resource_url)"\s*+:')


def sniff_blox(head: bytes, /) -> Confidence:
    """Does *head* begin a search response of a site on BLOX?"""
    text = bare_text(head)
    if text[:1] not in {"{", "["} or not _BLOX_MOMENT.search(text) or '"uuid"' not in text:
        return Confidence.NO
    return Confidence.CERTAIN if len({match[0] for match in _BLOX_OWN.finditer(text)}) > 1 else Confidence.LIKELY


_PRISMIC_OWN = frozenset(("first_publication_date", "last_publication_date", "linked_documents", "alternate_languages"))
_PRISMIC_RESULTS = lazily(r'"results"\s*+:\s*+\[\s*+(?=\{)')


def sniff_prismic(head: bytes, /) -> Confidence:
    """Does *head* begin a document of Prismic, an array of them, or a response of its API?"""
    text = text_of(head)
    match = _PRISMIC_RESULTS.search(text)
    names, _ = json_members(text[match.end() :] if match else object_in(head))
    return Confidence.CERTAIN if names & _PRISMIC_OWN and names & {"id", "uid", "data"} else Confidence.NO


_QUINTYPE_OWN = lazily(r'"(?:story-content-id|hero-image-s3-key|last-published-at|story-elements|story-template)"\s*+:')


def sniff_quintype(head: bytes, /) -> Confidence:
    """Does *head* begin a story of Quintype, or a response of its API with several?"""
    text = text_of(head)
    signs = {match[0] for match in _QUINTYPE_OWN.finditer(text)}
    return Confidence.CERTAIN if len(signs) > 1 and bare_text(head)[:1] in {"{", "["} else Confidence.NO


_LIVINGDOCS_OWN = frozenset(("contentType", "documentType", "publicationId", "projectId", "channelId"))


def sniff_livingdocs(head: bytes, /) -> Confidence:
    """Does *head* begin a document of Livingdocs, or an array of them?"""
    found = json_names(bare_text(head))
    system, members = found.get(("systemdata",), ()), found.get((), ())
    if "documentId" not in system or "newsformat" in members:
        return Confidence.NO
    component = found.get(("content",), ())
    is_told = "component" in component or "identifier" in component
    is_own = len(_LIVINGDOCS_OWN.intersection(system)) > 1 and "metadata" in members
    return Confidence.CERTAIN if is_told or is_own else Confidence.NO


_MEDIUM_OWN = frozenset((
    "creatorId", "homeCollectionId", "uniqueSlug", "latestPublishedVersion", "firstPublishedAt", "latestPublishedAt",
    "mediumUrl", "detectedLanguage", "isPublished", "previewContent", "extendedPreviewContent", "readingTime",
))  # fmt: skip
_MEDIUM_LIST = frozenset(("streamItems", "references"))


def sniff_medium_posts(head: bytes, /) -> Confidence:
    """Does *head* begin a post of Medium in JSON, a response with one, or a list of several?"""
    names = json_names(bare_text(head))
    if not _OTHERS.isdisjoint(names.get((), ())):
        return Confidence.NO
    for path, found in names.items():
        is_place = path in _MEDIUM_PLACES or path[:3] == ("payload", "references", "Post")
        if is_place and len(_MEDIUM_OWN.intersection(found)) >= _ENOUGH - 1:
            return Confidence.CERTAIN
    return Confidence.LIKELY if _MEDIUM_LIST.issubset(names.get(("payload",), ())) else Confidence.NO


_MEDIUM_PLACES = frozenset((
    (), ("payload", "value"), ("payload", "post"), ("payload", "posts"), ("payload", "latestPosts"), ("data", "post"),
    ("data", "postResult"),
))  # fmt: skip


_FT_ADDRESS = lazily(r'"(?:id|requestUrl|apiUrl)"\s*+:\s*+"https?://(?:www\.ft\.com/thing/|(?:[\w-]+\.)?api\.ft\.com/)')
_FT_OWN = frozenset(("bodyXML", "openingXML", "publishedDate", "annotations", "standfirst", "byline"))


def sniff_ft(head: bytes, /) -> Confidence:
    """Does *head* begin content of the Financial Times, or an array of it?"""
    text = object_in(head)
    names, _ = json_members(text) if text[:1] == "{" else (set[str](), None)
    if names & _OTHERS or "id" not in names or not names & _FT_OWN:
        return Confidence.NO
    return Confidence.CERTAIN if _FT_ADDRESS.search(text) else Confidence.NO
