"""Reads a node of Drupal, with its included resources, as an article."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from attrs import evolve

from newsformat import Article, Association, Block, Byline, Concept, Dateline, Foreign, Identifier, Inlines, Status
from newsformat.markup.handling import embargo_of
from newsformat.markup.html import lift_dateline, read_html, read_html_inlines
from newsformat.markup.json import Object, text_of
from newsformat.markup.members import Members, has_value, object_at, text_at, value_at
from newsformat.markup.paragraphs import read_paragraphs
from newsformat.markup.printed import read_byline
from newsformat.markup.wordpress import with_paragraphs
from newsformat.plugin import Limits, ReadError, Report, line
from newsformat_cms._drupal._media_reader import read_shown
from newsformat_cms._drupal._media_tokens import without_media
from newsformat_cms._drupal._names import (
    BODIES,
    BYLINES,
    EMPTIED,
    FORMAT,
    KICKERS,
    NAMES,
    NO_HTML,
    OWN,
    SUBHEADS,
    SUMMARIES,
    called_as,
)
from newsformat_cms._drupal._paragraphs import Paragraphs
from newsformat_cms._drupal._read_members import left_of, report_left_out
from newsformat_cms._drupal._resources import (
    NO_LANGUAGES,
    SPACE,
    Resources,
    identifiers_in,
    label,
    page_of,
    self_of,
    urn_of,
)
from newsformat_cms._markdown import read_markdown


_AUTHORS = ("field_author", "field_authors", "uid")
_ROLES = ("field_role", "field_job_title", "field_position")
_CONTACTS = ("field_email", "mail")
_TAGS = "taxonomy_term--tags"
_OF_RESOURCE = frozenset(("type", "id", "attributes", "relationships", "links"))


def read_node(resource: Any, resources: Resources, report: Report, limits: Limits) -> Article:
    """Return the article that *resource* is.

    Raises:
        ReadError: it is no node.
    """
    if not text_at(resource, "type").startswith("node--") or not isinstance(resource.get("attributes"), dict):
        raise ReadError("not a Drupal node, which is a resource of the type node--… with attributes")
    return _Node(resource, resources, report, limits).article()


class _Node:
    """A node being read: its remaining attributes and relationships become foreign."""

    def __init__(self, resource: Object, resources: Resources, report: Report, limits: Limits) -> None:
        self.resource, self.resources, self.report, self.limits = resource, resources, report, limits
        related = resource.get("relationships")
        self.attributes = Members(resource["attributes"])
        self.related = Members(related if isinstance(related, dict) else {})
        self.base = self_of(resource)
        self.dateline: Dateline | None = None
        self.names: Object = {}  # names of fields by what was read from them

    def article(self) -> Article:
        """Return the article."""
        fields, report = self.attributes, self.report
        summary = self._running("", ("body",), part="summary") or self._running("summary", SUMMARIES)
        body = [*self._body(), *self._paragraphs()]
        language = fields.text("langcode")
        article = Article(
            uri=urn_of(self.resource),
            version=fields.text("drupal_internal__vid"),
            identifiers=[*self._identifiers()],
            headline=fields.text("title"),
            kicker=self._running("kicker", KICKERS),
            subhead=self._running("subhead", SUBHEADS),
            summary=summary,
            bylines=self._bylines(),
            dateline=self.dateline,
            published=self._moment("published", "published_at") or self._moment("published", "created"),
            updated=fields.moment("changed", report),
            expires=self._moment("expires", "unpublish_on"),
            language="" if language in NO_LANGUAGES else language,
            status=self._status(),
            embargo=embargo_of(fields.left, report),
            keywords=[name for term in self._terms(tags=True) if (name := term.name)],
            subjects=self._terms(tags=False),
            body=body,
            associations=[*self._associations()],
        )
        article = evolve(article, foreign=[*self._foreign_parts()])
        report_left_out(self.resource, self.resources.used(), article, report)
        return article

    def _identifiers(self) -> Iterator[Identifier]:
        page, number = page_of(self.resource, self.base), self.attributes.text("drupal_internal__nid")
        self.attributes.take("path")
        for value, kind in ((page, "url"), (number, "drupal_internal__nid"), (self.base, "self")):
            if line(value):
                yield Identifier(value=value, kind=kind)

    def _status(self) -> Status:
        published = self.attributes.take("status")
        if published not in (True, False, "1", "0", None):
            self.report.note(f"{published!r:.60} is not a known status; treated as withheld")
        if published is None and text_at(self.attributes.left, "moderation_state") not in {"", "published"}:
            self.report.note("treated as withheld: its moderation state is not published, and it has no status")
            return Status.WITHHELD
        return Status.USABLE if published in (True, "1", None) else Status.WITHHELD

    # What it says --------------------------------------------------------------

    def _moment(self, attribute: str, name: str) -> datetime | None:
        found = self.attributes.moment(name, self.report)
        if found is not None:
            self._name(attribute, name)
        return found

    def _name(self, attribute: str, name: str, value: Any = None) -> None:
        """Record that *attribute* was read from the field *name*, and an unusual text format."""
        form = text_at(value, "format")
        form_of = {"format": form} if form and form != FORMAT and form not in NO_HTML else {}
        if form_of or OWN.get(attribute) != name:
            self.names[attribute] = {"field": name, **form_of}

    def _empty(self, name: str) -> None:
        """Record that the content of the field *name* is part of the text."""
        self.names.setdefault(EMPTIED, []).append(name)

    def _running(self, attribute: str, names: tuple[str, ...], part: str = "") -> Inlines:
        """Take the first field with a text, or a part of it, as running text."""
        own_members = called_as(attribute, self.attributes.left) if attribute else []
        for name in (*names, *own_members):
            value = self.attributes.left.get(name)
            html = text_at(value, part) if part else _html(value)
            if runs := read_html_inlines(html, self.report, limits=self.limits):
                if not part:
                    self._name(attribute, name, self.attributes.take(name))
                return runs
        return ()

    def _body(self) -> Iterator[Block]:
        fields = [name for name in BODIES if _html(self.attributes.left.get(name)).strip()]
        if not fields and text_at(self.attributes.left, "body", "summary").strip():  # it was read already
            self._name("body", "body", self.attributes.take("body"))
        for number, name in enumerate(fields):
            value = self.attributes.take(name)
            if number:
                self._empty(name)
            else:
                self._name("body", name, value)
            yield from self._formatted(value)

    def _formatted(self, value: Any) -> tuple[Block, ...]:
        """Return a formatted text: as displayed, or else by its stored format."""
        shown, kept, form = text_at(value, "processed"), text_at(value, "value"), text_at(value, "format")
        if not shown.strip() and form == "plain_text":
            return tuple(read_paragraphs(kept))
        if not shown.strip() and "markdown" in form:
            return read_markdown(kept, self.report)
        html = without_media(shown if shown.strip() else with_paragraphs(_html(value)), self.report)
        if self.dateline is None:
            self.dateline, html = lift_dateline(html)
        return read_html(html, self.report, base=self.base, limits=self.limits)

    def _paragraphs(self) -> Iterator[Block]:
        """Yield the content of the paragraphs, which are separate resources, in order."""
        paragraphs = Paragraphs(self.resources, self.base, self.report, self.limits, self._formatted)
        for name in [*self.related.left]:
            targets = identifiers_in(self.related.left[name])
            if targets and all(text_at(target, "type").startswith("paragraph--") for target in targets):
                found = [self.resources.named(target) for target in targets]
                if all(found):
                    self.related.take(name)
                    self._empty(f"relationships.{name}")
                    for item in found:
                        yield from paragraphs.blocks(item)

    # Who, and what it is about ---------------------------------------------------

    def _bylines(self) -> list[Byline]:
        """Return the bylines: a byline field, the authors in a field, or else the user."""
        for name in BYLINES:
            if found := read_byline(text_at(self.attributes.left, name)):
                self._name("bylines", name, self.attributes.take(name))
                return [*found]
        for name in _AUTHORS:
            people = [self.resources.named(identifier) for identifier in identifiers_in(self.related.left.get(name))]
            if signed := [_byline(person) for person in people if line(label(person))]:
                self.related.take(name)
                return signed
        return []

    def _terms(self, *, tags: bool) -> list[Concept]:
        """Take the relationships to taxonomy terms, either tags or all others."""
        found = []
        for name in [*self.related.left]:
            targets = identifiers_in(self.related.left[name])
            kinds = {text_at(target, "type") for target in targets}
            of_terms = all(kind.startswith("taxonomy_term--") for kind in kinds)
            are_named = all(label(self.resources.named(target)) for target in targets)
            if targets and of_terms and (kinds == {_TAGS} and are_named) is tags:
                self.related.take(name)
                found += [self._term(target) for target in targets]
        return found

    def _term(self, identifier: Object) -> Concept:
        term = self.resources.named(identifier)
        number = value_at(term, "attributes", "drupal_internal__tid")
        kept = left_of(object_at(term, "attributes"), frozenset(("name",)))
        return Concept(
            name=label(term),
            code=str(number) if type(number) is int else "",
            scheme=text_at(identifier, "type").partition("--")[2],
            uri=urn_of(identifier),
            foreign=kept.foreign(SPACE),
        )

    def _associations(self) -> Iterator[Association]:
        """Yield files and media in fields, and related nodes, if all of a field are included."""
        for name in [*self.related.left]:
            targets = identifiers_in(self.related.left[name])
            shown = [found for target in targets if (found := [*self._association(target, name)])]
            if targets and len(shown) == len(targets):
                self.related.take(name)
                for group in shown:
                    yield from group

    def _association(self, identifier: Object, role: str) -> Iterator[Association]:
        kind = text_at(identifier, "type")
        if kind.startswith(("file--", "media--")):
            yield from read_shown(identifier, role, self.resources, self.base, self.report)
        elif kind.startswith("node--"):
            other = self.resources.named(identifier)
            yield Association(
                role=role,
                uri=urn_of(identifier),
                title=label(other),
                href=page_of(other, self.base),
            )

    def _foreign_parts(self) -> Iterator[Foreign]:
        kind = text_at(self.resource, "type").removeprefix("node--")
        if kind != "article":
            yield Foreign(SPACE, "type", text_of(kind))
        yield from self.attributes.foreign(SPACE)
        for name, value in self.resource.items():
            if name not in _OF_RESOURCE and has_value(value):
                yield Foreign(SPACE, name, text_of(value))
        for name, relationship in self.related.left.items():
            if name != "node_type" and has_value(data := value_at(relationship, "data")):
                yield Foreign(SPACE, f"relationships.{name}", text_of(data))
        if self.names:
            yield Foreign(SPACE, NAMES, text_of(self.names))


def _byline(resource: Object) -> Byline:
    """Return the byline for a user, or for another resource with a person's name."""
    attributes = object_at(resource, "attributes")
    role, contact = (
        next(filter(None, (text_at(attributes, name) for name in names)), "") for names in (_ROLES, _CONTACTS)
    )
    return Byline(name=label(resource), role=role, contact=contact)


def _html(value: Any) -> str:
    """Return the text of a field as HTML: a formatted one has its displayed form as well."""
    if isinstance(value, str):
        return value
    return text_at(value, "processed") or text_at(value, "value")
