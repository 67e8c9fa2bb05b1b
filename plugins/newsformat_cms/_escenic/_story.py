"""Reads a content item that is an article."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import evolve

from newsformat import Article, Block, Foreign, Identifier, Raw, Related, RelatedLink, Status
from newsformat.markup.dates import read_date
from newsformat.markup.handling import read_embargo
from newsformat.markup.printed import read_byline
from newsformat.markup.xml import Element, line_of, local, text_of, well_formed
from newsformat.plugin import Limits, Report, line, rebuilt
from newsformat_cms._escenic import _relations as relations
from newsformat_cms._escenic._fields import blocks_of, fields_of, inlines_of
from newsformat_cms._escenic._index import Index
from newsformat_cms._escenic._names import (
    DATES,
    FIELDS,
    IDS,
    KIND,
    NAMES,
    SOURCE,
    SPACE,
    STATES,
    children,
    non_empty_attributes,
    snippet,
)


_INLINE = {"headline": "title", "kicker": "kicker", "subhead": "subtitle", "summary": "leadtext"}


class Story:
    """Reads a content item; *foreign* is what the model has no place for."""

    def __init__(self, content: Element, index: Index, report: Report, limits: Limits) -> None:
        self.content, self.index, self.report, self.limits = content, index, report, limits
        self.attributes = non_empty_attributes(content)
        self.fields = fields_of(content, FIELDS)
        self.values: dict[str, Any] = {}
        self.foreign: list[Foreign] = []

    def read(self) -> Article:
        """Return the article that it is."""
        self._identity()
        self._handling()
        self._texts()
        for child in children(self.content):
            self._child(child)
        self._bylines()
        self.foreign += [Foreign(SPACE, f"@{name}", value) for name, value in self.attributes.items()]
        return Article(**self.values, foreign=self.foreign)

    def _identity(self) -> None:
        source, sourceid = self.attributes.get("source", ""), self.attributes.pop("sourceid", "")
        if source == SOURCE:
            self.attributes.pop("source")
        self.values["uri"] = f"{source}:{sourceid}" if source not in {"", SOURCE} and sourceid else sourceid
        self.values["identifiers"] = [
            Identifier(value=self.attributes.pop(name), kind=name) for name in IDS if name in self.attributes
        ]
        if self.attributes.get("type") == KIND:
            self.attributes.pop("type")

    def _handling(self) -> None:
        state = self.attributes.pop("state", "")
        if not state:
            self.report.note("a content without a state is a draft", line=line_of(self.content))
        self.values["status"] = STATES.get(state, Status.WITHHELD)
        if state not in {*STATES, "draft", ""}:
            self.foreign.append(Foreign(SPACE, "@state", state))
        for name, attribute in DATES.items():
            self.values[name] = self._moment(attribute)
        begun = self._begun()
        until = read_date(self.attributes.get("activatedate", ""))
        if until is not None and (begun is None or until > begun):
            text = self.attributes.pop("activatedate")
            self.values["embargo"] = read_embargo(text, self.report, line=line_of(self.content))

    def _begun(self) -> datetime | None:
        """Return the latest time at which the content is known to exist."""
        return max((when for name in ("published", "updated") if (when := self.values[name])), default=None)

    def _moment(self, attribute: str) -> datetime | None:
        """Take the date in *attribute*; an invalid one is kept."""
        if attribute not in self.attributes:
            return None
        when = read_date(self.attributes[attribute], self.report, line=line_of(self.content))
        if when is not None:
            del self.attributes[attribute]
        return when

    def _texts(self) -> None:
        for name, member in _INLINE.items():
            if member in self.fields:
                self.values[name] = inlines_of(self.fields[member], self.report, self.limits)
        if "slug" in self.fields:
            self.values["slug"] = text_of(self.fields["slug"])
        if "keywords" in self.fields:
            words = text_of(self.fields["keywords"]).split(",")
            self.values["keywords"] = [word for text in words if (word := line(text))]
        if "body" in self.fields:
            blocks = blocks_of(self.fields["body"], self.report, self.limits, self.index.story)
            self.values["body"] = [rebuilt(block, {Raw: self._related}) for block in blocks]
        called = {member: field.get("name") or "" for member, field in self.fields.items()}
        names = " ".join(f"{member}={name}" for member, name in called.items() if member != name)
        if names:
            self.foreign.append(Foreign(SPACE, NAMES, names))

    def _related(self, raw: Raw) -> Block:
        """Return the target of a relation in the text, if it is known."""
        relation = well_formed(raw.value) if raw.space == SPACE else None
        if relation is None:
            return raw
        found = relations.read_relation(relation, self.index, self.report, self.limits)
        if found.media is not None:
            written = relations.written_to(found.media, relations.target_of(found))
            kept = [Foreign(SPACE, "relation", part.value) for part in relations.kept(relation, written)]
            return evolve(found.media, foreign=[*found.media.foreign, *kept])
        if found.href:
            self.report.note("a relation in the text, to a story with an address, is read as a related link")
            return Related([RelatedLink(found.title or found.href, found.href)])
        return raw

    def _child(self, child: Element) -> None:
        written, name = "", local(child)
        match name:
            case "section-ref" | "section":
                section = relations.read_section(child, self.index)
                self._add("subjects", section)
                written = relations.written_section(section)
            case "tag":
                if (tag := relations.read_tag(child)) is not None:
                    self._add("subjects", tag)
                    written = relations.written_tag(tag)
            case "author":
                if (byline := relations.read_author(child, self.index)) is not None:
                    self._add("bylines", byline)
                    written = relations.written_author(byline)
            case "relation":
                found = relations.read_relation(child, self.index, self.report, self.limits)
                self._add("associations", found)
                written = relations.written_relation(found)
            case "uri" if not len(child) and not child.keys() and "://" in text_of(child):
                self._add("identifiers", Identifier(value=text_of(child), kind="url"))
                return
            case _:
                self._other(child)
                return
        self.foreign += relations.kept(child, written)

    def _other(self, child: Element) -> None:
        """Keep *child*, unless it is a field that is read."""
        if any(child is field for field in self.fields.values()):
            for name, value in non_empty_attributes(child).items():
                if name != "name":
                    what = f"{name} of the field {child.get('name')} is left out: {value:.60}"
                    self.report.left_out(what, line=line_of(child))
            return
        if local(child) == "storyline":
            self.report.note("the text of a storyline is not read, but kept", line=line_of(child))
        if text_of(child) or len(child) or child.keys():
            self.foreign.append(Foreign(SPACE, local(child), snippet(child)))

    def _bylines(self) -> None:
        """Take the printed authors, which are the only names if there are no others."""
        text = text_of(self.fields["byline"]) if "byline" in self.fields else ""
        found = self.values.get("bylines", [])
        if text:
            self.values["bylines"] = [evolve(item, text=text) for item in found] or read_byline(text)

    def _add(self, name: str, value: object) -> None:
        self.values.setdefault(name, []).append(value)
