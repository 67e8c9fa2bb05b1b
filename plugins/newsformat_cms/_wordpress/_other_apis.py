"""Converts posts from other APIs of WordPress to the form of the REST API.

They are that of WordPress.com (https://developer.wordpress.com/docs/api/1.1/get/sites/%24site/posts/), and WPGraphQL
(https://www.wpgraphql.com/docs/posts-and-pages).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from newsformat.markup.json import Object
from newsformat.markup.members import Members, object_at, objects_at, text_at, without_empty
from newsformat_cms._wordpress._names import EMBEDDED, PICTURE, TERMS


POSTS: Final = "posts"  # the array with converted posts
_QUERIES: Final = ("posts", "pages", "contentNodes", "post", "page", "contentNode")  # usual names of queries
_GRAPH: Final = {  # names of members there, and here
    "databaseId": "id",
    "dateGmt": "date_gmt",
    "modifiedGmt": "modified_gmt",
    "link": "link",
}


def posts_in(value: Any) -> Object | None:
    """Return *value*, a response of another API, as an object with an array of posts, or `None`.

    Each post is included in its original form, and in that of the REST API.
    """
    if isinstance(value, dict) and _is_of_com(value):
        return {POSTS: [(value, _of_com(value))]}
    if isinstance(value, dict) and (found := objects_at(value, POSTS)) and all(map(_is_of_com, found)):
        return {**value, POSTS: [(item, _of_com(item)) for item in found]}
    nodes = [*_nodes(value)]
    return {**_paging_members(value), POSTS: [(node, _of_graph(node)) for node in nodes]} if nodes else None


OF_RECORDS: Final = ("ID", "id", "databaseId", "login", "nice_name")  # internal data of WordPress


def _texts(left: Members) -> Object:
    """Take the texts of a post, which are plain strings."""
    return {name: {"rendered": text} for name in ("title", "excerpt", "content") if (text := left.text(name))}


def _terms(of: list[Object], taxonomy: str) -> list[Object]:
    return [{"taxonomy": taxonomy, "name": text_at(item, "name"), "slug": text_at(item, "slug")} for item in of]


def _embedded(author: Object, picture: Object, terms: list[list[Object]]) -> Object:
    """Return what the REST API embeds."""
    signed = without_empty({"name": text_at(author, "name"), "url": text_at(author, "URL") or text_at(author, "url")})
    embedded = {"author": [signed] if "name" in signed else [], PICTURE: [picture] if picture else []}
    return without_empty({**embedded, TERMS: [term for term in terms if term]})


# WordPress.com --------------------------------------------------------------------------


def _is_of_com(value: Object) -> bool:
    return {"ID", "site_ID", "URL"} <= value.keys()


def _of_com(value: Object) -> Object:
    left = Members(value)
    shown = left.object("post_thumbnail")
    sizes = {name: shown.get(name) for name in ("width", "height") if shown.get(name)}
    picture = {
        "source_url": left.text("featured_image"),
        "mime_type": text_at(shown, "mime_type"),
        "media_details": sizes,
    }
    terms = [
        _terms([item for item in left.object(name).values() if isinstance(item, dict)], taxonomy)
        for name, taxonomy in (("categories", "category"), ("tags", "post_tag"))
    ]
    guid, protected = left.text("guid"), bool(left.text("password"))
    texts = _texts(left)
    if protected and "content" in texts:
        texts["content"]["protected"] = True
    return without_empty({
        "id": left.take("ID"),
        "link": left.text("URL"),
        "guid": {"rendered": guid} if guid else None,
        **texts,
        EMBEDDED: _embedded(left.object("author"), without_empty(picture) if picture["source_url"] else {}, terms),
        **left.left,
    })  # fmt: skip


# WPGraphQL ------------------------------------------------------------------------------


def _nodes(value: Any) -> Iterator[Object]:
    """Yield the posts of a response: one, or those in ``nodes`` or ``edges``."""
    data = object_at(value, "data")
    for name in _QUERIES:
        found = object_at(data, name)
        several = [*objects_at(found, "nodes"), *[object_at(edge, "node") for edge in objects_at(found, "edges")]]
        yield from [item for item in several or [found] if item.keys() & {"title", "content", "excerpt"}]


def _paging_members(value: Any) -> Object:
    """Return the other members of a response, such as paging data."""
    data = object_at(value, "data")
    found = {name: item for name, item in value.items() if name != "data"}
    found |= {name: item for name, item in data.items() if name not in _QUERIES}
    for name in _QUERIES:
        connection = object_at(data, name)
        if connection.keys() & {"nodes", "edges"}:
            found |= {f"{name}.{key}": item for key, item in connection.items() if key not in {"nodes", "edges"}}
    return found


def _of_graph(value: Object) -> Object:
    left = Members({name: item for name, item in value.items() if name != "id" or "databaseId" not in value})
    shown = object_at(left.object("featuredImage"), "node")
    picture = {
        "source_url": text_at(shown, "sourceUrl"),
        "alt_text": text_at(shown, "altText"),
        "caption": without_empty({"rendered": text_at(shown, "caption")}),
        "mime_type": text_at(shown, "mimeType"),
        "media_details": object_at(shown, "mediaDetails"),
    }
    terms = [
        _terms(objects_at(left.object(name), "nodes"), taxonomy)
        for name, taxonomy in (("categories", "category"), ("tags", "post_tag"))
    ]
    members = {here: left.take(there) for there, here in _GRAPH.items()}
    address = left.text("uri")
    return without_empty({
        **members,
        "link": members["link"] or address,
        **_texts(left),
        EMBEDDED: _embedded(
            object_at(left.object("author"), "node"), without_empty(picture) if picture["source_url"] else {}, terms
        ),
        **left.left,
    })  # fmt: skip
