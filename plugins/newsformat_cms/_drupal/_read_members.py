"""Which parts of a node of Drupal and its resources are read, so that all others can be reported."""

from __future__ import annotations

from typing import Any, Final

from newsformat import Article
from newsformat.markup.json import Object
from newsformat.markup.members import Members, object_at, report_unkept
from newsformat.plugin import Report


OF_RECORDS: Final = frozenset(  # internal data that Drupal would generate anew
    (
        *(f"drupal_internal__{part}" for part in ("nid", "vid", "uid", "fid", "mid", "tid", "id", "target_id")),
        *("drupal_internal__revision_id", "target_revision_id", "id", "pid", "path.alias", "weight", "timezone"),
        *("uri.value", "revision_created", "revision_timestamp", "revision_translation_affected", "default_langcode"),
        *("content_translation_source", "content_translation_outdated", "content_translation_created", "parent_id"),
        *("parent_type", "parent_field_name", "created", "changed", "status", "langcode", "filename", "format"),
        *("promote", "sticky", "preferred_langcode", "preferred_admin_langcode", "access", "login", "init"),
    )
)
_READ: Final = frozenset(  # of a node, in another form
    (
        *("created", "changed", "published_at", "unpublish_on", "status", "node_type"),
        *("drupal_internal__nid", "drupal_internal__vid"),
    )
)
_NODE: Final = "the node"


def report_left_out(node_: Object, used: list[Object], article: Article, report: Report) -> None:
    """Report parts of the node *node_*, and of the resources *used* for it, that are nowhere in *article*."""
    node = {name: object_at(node_, name) for name in ("attributes", "relationships", "links")}
    report_unkept([node, *used], report, lambda: article, is_read=_is_read, own=OF_RECORDS, of=_NODE)


def _is_read(of: str, name: str, value: Any) -> bool:
    """Is it read in another form, or an address used for references?"""
    if of == _NODE:
        return name in _READ
    return name in {"node_type", "paragraph_type", "vid", "bundle"} or (name == "href" and of in {"self", "related"})


def left_of(attributes: Object, read: frozenset[str]) -> Members:
    """Return the *attributes* of a resource that are neither *read* nor internal data of Drupal."""
    return Members({name: value for name, value in attributes.items() if name not in read and name not in OF_RECORDS})
