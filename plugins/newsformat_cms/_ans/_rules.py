"""The schema of ANS 0.10 as rules on content."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from newsformat.markup.json_rules import (
    ARRAY,
    BOOLEAN,
    INTEGER,
    NUMBER,
    OBJECT,
    STRING,
    Rule,
    anything,
    array,
    as_warning,
    by_type,
    choice,
    matching,
    members,
    moment,
)
from newsformat.plugin import Severity
from newsformat_cms._ans._names import NEWEST, VERSION


def _strings(names: str) -> dict[str, Rule]:
    return dict.fromkeys(names.split(), STRING)


_VERSION = matching(VERSION.pattern, f"version of ANS, such as {NEWEST}", rule="version")
_MORE: dict[str, Rule] = {"additional_properties": OBJECT}
_TEXTS = members(needs=("basic",), other=STRING)
_REFERENT = members({**_strings("type service id provider website"), "referent_properties": OBJECT}, needs=("id",))
_REFERENCE = members(
    {**_strings("type _id subtype alignment"), "channels": array(STRING), "referent": _REFERENT, **_MORE},
    needs=("type", "referent"),
)


def _or_reference(of: Rule) -> Rule:
    return by_type(lambda value: _REFERENCE if value.get("type") == "reference" else of)


# Who ------------------------------------------------------------------------

_AUTHOR = members(
    {
        "type": choice("author"),
        **_strings("_id name url slug first_name middle_name last_name suffix byline location division email role"),
        **_strings("expertise affiliation languages bio long_bio org"),
        "version": _VERSION,
        "image": OBJECT,
        **dict.fromkeys(("social_links", "socialLinks", "books", "education", "awards"), ARRAY),
        "contributor": BOOLEAN,
        **_MORE,
    },
    needs=("type", "name"),
)
_CREDITS = members(other=array(_or_reference(_AUTHOR)))
_OF_REFERENCE = members({"reference_id": STRING, "mode": choice("reference")}, needs=("reference_id", "mode"))
_OF_NAME = members(
    {
        **_strings("name subcategory"),
        "category": choice("staff", "wires", "freelance", "stock", "handout", "other"),
        "mode": choice("custom"),
        **_MORE,
    }
)
_DISTRIBUTOR = by_type(lambda value: _OF_REFERENCE if {"reference_id"} & value.keys() else _OF_NAME)

# What it is about ---------------------------------------------------------------

_TAG = members({**_strings("_id subtype text description slug"), "type": choice("tag"), **_MORE}, needs=("text",))
_KEYWORD = members({**_strings("keyword tag"), "score": NUMBER, "frequency": INTEGER}, needs=("keyword", "score"))
_ENTITY = members({**_strings("_id name type"), "score": NUMBER}, needs=("_id", "name", "type"))


def _section(kind: str, **more: Rule) -> Rule:
    known = {
        **_strings("_id name description path parent_id"),
        "version": _VERSION,
        "primary": BOOLEAN,
        **_MORE,
        **more,
    }
    return _or_reference(members({"type": choice(kind), **known}, needs=("type", "version", "name")))


_SECTION, _SITE = _section("section", _website=STRING, parent=OBJECT), _section("site")
_TOPICS = ("topics", "auxiliaries", "categories", "content_topics", "entities", "custom_categories", "custom_entities")
_TASK = matching("[0-9a-fA-F]{24}", "ID of a task")
_TAXONOMY = members(
    {
        "keywords": array(_KEYWORD),
        "named_entities": array(_ENTITY),
        "tags": array(_TAG),
        **dict.fromkeys(_TOPICS, array(OBJECT)),
        "primary_site": _SITE,
        "primary_section": _SECTION,
        "sites": array(_SITE),
        "sections": array(_SECTION),
        "seo_keywords": array(STRING),
        "stock_symbols": array(STRING),
        "associated_tasks": array(_TASK, most=200),
        **_MORE,
    }
)

# Elements and other content -----------------------------------------------------

_ELEMENT = members(
    {**_strings("type _id subtype alignment"), "channels": array(STRING), **_MORE}, needs=("type",), other=anything
)
_NEEDED: Mapping[str, tuple[str, ...]] = {
    "text": ("content",),
    "header": ("content",),
    "raw_html": ("content",),
    "blockquote": ("content",),
    "code": ("content", "language"),
    "table": ("rows",),
    "quote": ("content_elements",),
    "element_group": ("content_elements",),
    "link_list": ("items",),
    "interstitial_link": ("url", "content"),
    "correction": ("text",),
    "custom_embed": ("embed",),
    "reference": ("referent",),
}


def _needed(value: Mapping[str, Any]) -> Rule:
    kind = value.get("type")
    return members(needs=_NEEDED.get(kind, ()) if isinstance(kind, str) else (), other=anything)


_COMPLETE = as_warning(by_type(_needed), "element")


def _element(value: Any, where: Any) -> Any:
    yield from _ELEMENT(value, where)
    if isinstance(value, dict):
        yield from _COMPLETE(value, where)


_CONTENT = members({"type": STRING, "version": _VERSION}, needs=("type", "version"), other=anything)
_WITHOUT_VERSION = ("raw_html", "custom_embed")  # not a set, as the value searched for may be anything
_ITEM = _or_reference(by_type(lambda value: _ELEMENT if value.get("type") in _WITHOUT_VERSION else _CONTENT))
_CORRECTION = members(
    {
        "type": choice("correction"),
        **_strings("_id subtype alignment correction_type text"),
        "channels": array(STRING),
        **_MORE,
    },
    needs=("type", "text"),
)

# A story ------------------------------------------------------------------------

_LABEL = members({**_strings("text url"), "display": BOOLEAN, **_MORE}, needs=("text",))
_EMBARGO = members({"active": BOOLEAN, "end_time": moment(Severity.WARNING), "description": STRING}, needs=("active",))
_REVISION = members(
    {**_strings("revision_id parent_id branch user_id"), "editions": array(STRING), "published": BOOLEAN, **_MORE}
)
_PLANNING = members(
    {
        **_strings("internal_note budget_line"),
        "websked_sort_date": moment(Severity.WARNING),
        "deadline_miss": INTEGER,
        "scheduling": OBJECT,
        "story_length": OBJECT,
        **_MORE,
    }
)
_COMMON: dict[str, Rule] = {
    "version": _VERSION,
    **_strings("_id subtype alignment language copyright canonical_url canonical_url_external canonical_website"),
    **_strings("website website_url short_url location editor_note status slug"),
    "channels": array(STRING),
    **dict.fromkeys(
        ("created_date", "last_updated_date", "publish_date", "first_publish_date", "display_date"),
        moment(Severity.WARNING),
    ),
    **dict.fromkeys(("headlines", "subheadlines", "description"), _TEXTS),
    "label": members(other=_LABEL),
    "credits": _CREDITS,
    "vanity_credits": _CREDITS,
    "taxonomy": _TAXONOMY,
    "distributor": _DISTRIBUTOR,
    "source": members({**_strings("source_id source_type name system edit_url"), **_MORE}),
    "revision": _REVISION,
    "planning": _PLANNING,
    "content_restrictions": members({"embargo": _EMBARGO}, other=anything),
    "promo_items": members(other=_ITEM),
    "related_content": members(other=array(_ITEM)),
    "corrections": array(_CORRECTION),
    "content_elements": array(_element),
    "content_aliases": array(STRING),
    "voice_transcripts": array(OBJECT),
    **dict.fromkeys(("geo", "address", "owner", "workflow", "pitches", "syndication", "tracking", "comments"), OBJECT),
    **dict.fromkeys(("rendering_guides", "publishing", "variations", "websites", "contributors"), anything),
    **_MORE,
}
_PICTURE: dict[str, Rule] = {
    **_strings("image_type alt_text subtitle caption url seo_filename"),
    **dict.fromkeys(("width", "height"), INTEGER),
    "licensable": BOOLEAN,
    **dict.fromkeys(("focal_point", "auth"), anything),
}
_CLOSED: Mapping[str, dict[str, Rule]] = {"story": {}, "image": _PICTURE}
_OPEN = ("video", "audio", "gallery", "collection", "results")


def _content_rule(value: Mapping[str, Any]) -> Rule:
    """Return the rule for content: members of stories and images are known; other content may have more."""
    kind = value.get("type")
    closed = _CLOSED.get(kind) if isinstance(kind, str) else None
    types = choice(*_CLOSED, *_OPEN)
    return members(
        {"type": types, **_COMMON, **(closed or {})},
        needs=("type", "version"),
        other=None if closed is not None else anything,
    )


CONTENT = by_type(_content_rule)
