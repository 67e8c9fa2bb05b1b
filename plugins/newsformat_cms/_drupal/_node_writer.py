"""Writes an article as a node of Drupal, in the form of its JSON:API.

References to other records are left out, since Drupal assigns their IDs; so are fields that Drupal maintains itself.
Everything that is read back differently is reported as lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final
from uuid import NAMESPACE_URL, uuid5

from newsformat import Article, Foreign, Inlines, Status, plain
from newsformat.markup.dates import iso
from newsformat.markup.html import print_dateline, write_html, write_inlines
from newsformat.markup.json import Object, value_of
from newsformat.markup.members import object_at, one_or_several, text_at, texts_at, without_empty
from newsformat.markup.printed import printed_byline
from newsformat.plugin import Limits, Report
from newsformat_cms._drupal._names import EMPTIED, FORMAT, NAMES, OWN
from newsformat_cms._drupal._node_reader import read_node
from newsformat_cms._drupal._resources import NO_LANGUAGES, SPACE, Resources, page_of
from newsformat_cms._own_embargo import with_own_embargo
from newsformat_cms._parts import written_text


if TYPE_CHECKING:
    from newsformat_cms._options import DrupalOptions

_UUID: Final = re.compile(r"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
_LONGEST: Final = 255  # characters of a title
_NAMED: Final = ("kicker", "subhead", "summary", "bylines", "expires", "body")  # attributes in fields named by sites
_ON_RESOURCE: Final = frozenset(("meta", "lid"))  # members of a resource that are not fields
_KEPT_BY_DRUPAL: Final = re.compile(
    r"drupal_internal__\w+|revision_(?:timestamp|translation_affected)|default_langcode|content_translation_\w+|changed"
)


def write_node(article: Article, options: DrupalOptions, report: Report) -> Object:
    """Return *article* as a node; *report* receives losses."""
    article = with_own_embargo(article, SPACE, report)
    result = _Node(article, options, report)
    node = result.resource()
    _report_changed(article, {**node, "attributes": result.without_text(node["attributes"])}, report)
    return node


class _Node:
    """A node being written."""

    def __init__(self, article: Article, options: DrupalOptions, report: Report) -> None:
        self.article, self.options, self.report = article, options, report
        self.parts = {part.name: part for part in article.foreign if part.space == SPACE}
        names = self._json(self.parts.pop(NAMES, None))
        self.names: Object = names if isinstance(names, dict) else {}

    def resource(self) -> Object:
        """Return the node."""
        kind = self._json(self.parts.pop("type", None))
        bundle = self.options.type or (kind if isinstance(kind, str) and kind else "article")
        result: Object = {"type": f"node--{bundle}", **without_empty({"id": _key(self.article.uri)})}
        attributes, relationships = self._attributes(), self._emptied()
        for part in self.parts.values():
            self._put(part, result, attributes, relationships)
        base = next((identifier.value for identifier in self.article.identifiers if identifier.kind == "self"), "")
        result |= {"attributes": attributes, **without_empty({"relationships": relationships})}
        return {**result, "links": {"self": {"href": base}}} if base else result

    def _attributes(self) -> Object:
        article = self.article
        if article.language in NO_LANGUAGES:
            self.report.lost("language", why=f"Drupal reads {article.language} as no language")
        result: Object = {
            "title": _title(article),
            "status": article.status is Status.USABLE,
            **without_empty({"langcode": article.language, "path": self._path()}),
        }
        for name in ("published", "expires"):
            if (when := getattr(article, name)) is not None and (field := self._field(name)):
                result[field] = iso(when)
        for name in ("kicker", "subhead"):
            result |= self._running(name, getattr(article, name))
        if (field := self._field("bylines")) and (signed := printed_byline(article.bylines)):
            result[field] = signed
        return {**result, **self._text()}

    def _path(self) -> Object:
        """Return the URL alias of the page, if it is on the node's site."""
        known = {identifier.kind: identifier.value for identifier in self.article.identifiers}
        page, base = known.get("url", ""), known.get("self", "")
        for alias in (f"/{part}" for part in _ends(page)) if base else ():
            if page_of({"attributes": {"path": {"alias": alias}}}, base) == page:
                return {"alias": alias}
        return {}

    def _field(self, attribute: str) -> str:
        """Return the name of the field for *attribute*: as requested, as it was read, or Drupal's own."""
        asked = getattr(self.options, attribute) if attribute in _NAMED else ""
        return asked or text_at(self.names, attribute, "field") or OWN.get(attribute, "")

    def _format(self, attribute: str) -> str:
        return self.options.format or text_at(self.names, attribute, "format")

    def _running(self, attribute: str, runs: Inlines) -> Object:
        field = self._field(attribute)
        if not field or not runs:
            return {}
        if "format" in object_at(self.names, attribute):
            html = write_inlines(runs, self.report, xhtml=False, where=attribute)
            return {field: {"value": html, "format": self._format(attribute)}}
        return {field: written_text(runs, self.report, attribute)}

    def _text(self) -> Object:
        """Return the text field, including the summary if that has no field of its own."""
        article, field = self.article, self._field("body")
        summary = self._running("summary", article.summary)
        html = print_dateline(write_html(article.body, self.report, xhtml=False), article, self.report)
        result = {"value": html, "format": self._format("body") or FORMAT}
        if article.summary and not summary and field == OWN["body"]:
            result["summary"] = write_inlines(article.summary, self.report, xhtml=False, where="summary")
        emptied = {name: None for name in texts_at(self.names, EMPTIED) if not name.startswith(_RELATED)}
        return {**summary, **({field: result} if result["value"] or "summary" in result else {}), **emptied}

    def without_text(self, attributes: Object) -> Object:
        """Return the *attributes* of a node without the text, but with its summary."""
        field = self._field("body")
        summary = text_at(attributes, field, "summary")
        rest = {name: value for name, value in attributes.items() if name != field}
        return {**rest, field: {"value": "", "summary": summary}} if summary else rest

    def _emptied(self) -> Object:
        """Return the relationships to paragraphs with their text in the body."""
        names = [name for name in texts_at(self.names, EMPTIED) if name.startswith(_RELATED)]
        return {name.removeprefix(_RELATED): {"data": []} for name in names}

    # What is kept as foreign ----------------------------------------------------------

    def _put(self, part: Foreign, result: Object, attributes: Object, relationships: Object) -> None:
        """Put the kept *part* back in its place, if it has one."""
        value, name = self._json(part), part.name
        if value is None:
            return
        if name.startswith(_RELATED):
            self._relate(name, value, relationships)
        elif _KEPT_BY_DRUPAL.fullmatch(name):
            self._lose(name, "Drupal sets it itself")
        elif name in (place := result if name in _ON_RESOURCE else attributes):
            self._lose(name, "the article has another value there now")
        else:
            place[name] = value

    def _relate(self, name: str, value: Any, relationships: Object) -> None:
        field = name.removeprefix(_RELATED)
        targets = one_or_several(value)
        if field in relationships or not all(text_at(target, "type") and text_at(target, "id") for target in targets):
            self._lose(name, "it does not say which records it refers to")
        elif any(text_at(target, "id") == "missing" for target in targets):
            self._lose(name, "it refers to a record that is missing in Drupal")
        else:
            relationships[field] = {"data": value}

    def _json(self, part: Foreign | None) -> Any:
        try:
            return value_of(part.value) if part else None
        except ValueError:
            self._lose(part.name if part else "", "it is not JSON")
            return None

    def _lose(self, name: str, why: str) -> None:
        self.report.lost(f"foreign.{SPACE}", where=name, why=why)


_RELATED: Final = "relationships."


def _key(uri: str) -> str:
    """Return the ID of a node: a UUID, derived from *uri* if that is not one."""
    key = uri.removeprefix("urn:uuid:")
    return key if not uri or _UUID.fullmatch(key) else str(uuid5(NAMESPACE_URL, uri))


def _title(article: Article) -> str:
    title = plain(article.headline).replace("\n", " ")
    return title if len(title) <= _LONGEST else f"{title[: _LONGEST - 1].rstrip()}…"


def _ends(page: str) -> Iterator[str]:
    """Yield the possible ends of *page*'s path, shortest first."""
    parts = page.split("/")[3:]
    for number in reversed(range(len(parts))):
        yield "/".join(parts[number:])


# What is lost -------------------------------------------------------------------------

_MAY_CHANGE: Final = {
    "headline": f"Drupal takes at most {_LONGEST} characters, without markup",
    "summary": "there is no field of that name",
    "uri": "Drupal identifies nodes by UUIDs; the one written is derived from it",
    "version": "Drupal numbers versions itself",
    "updated": "Drupal sets the time of a change itself",
    "status": "Drupal only knows that it is not published",
    "identifiers": "Drupal assigns numbers and addresses itself",
    "keywords": "Drupal refers to terms by its own IDs",
    "subjects": "Drupal refers to terms by its own IDs",
    "associations": "Drupal refers to files, media and nodes by its own IDs",
    **dict.fromkeys(("kicker", "subhead", "bylines", "expires"), "no option names a field for it"),
}


def _report_changed(article: Article, node: Object, report: Report) -> None:
    """Report values of *article* that are read back differently from *node*, apart from its text."""
    back = read_node(node, Resources({}), Report(heard=False), Limits())
    for name, why in _MAY_CHANGE.items():
        if getattr(back, name) != getattr(article, name):
            report.lost(name, why=why)
