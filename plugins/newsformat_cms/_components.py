"""Reads components, objects with fields of their own, of which editors compose a text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby
from typing import Any, Final

from attrs import evolve

from newsformat import Block, Embed, Heading, Media, Quote, Raw, Table
from newsformat.markup.json import Object, text_of
from newsformat.markup.members import has_value, objects_at, one_or_several, text_at, value_at
from newsformat.plugin import Limits, Report, inlines, shortened
from newsformat_cms._bodies._any import may_be_text, read_any
from newsformat_cms._bodies._files import is_file, read_file


def is_zone(value: Any, name: str) -> bool:
    """Is *value* an array of components that have their type in the member *name*?"""
    return isinstance(value, list) and any(isinstance(item, dict) and name in item for item in value)


class Components:
    """Reads components by their content; the member *name* has their type, *space* is that of native markup."""

    def __init__(self, name: str, space: str, report: Report, limits: Limits) -> None:
        self.name, self.space = name, space
        self.report, self.limits = report, limits
        self._told: dict[str, None] = {}  # names of components read by their content

    def blocks(self, body: Any) -> Sequence[Block]:
        """Return the blocks of *body*, an array of components or a text."""
        blocks = self._blocks(body) if is_zone(body, self.name) else self.read_text(body)
        if self._told:
            self.report.note(f"components are read by what they hold: {', '.join(self._told)[:120]}")
        return blocks

    def read_text(self, value: Any) -> Sequence[Block]:
        """Return the blocks of *value*, a text of any kind, which may contain components in Storyblok's editor."""
        nodes = objects_at(value, "content") if isinstance(value, dict) and value.get("type") == "doc" else []
        if not any(map(_holds_components, nodes)):
            return read_any(value, self.report, self.limits)
        blocks: list[Block] = []
        for are_components, group in groupby(nodes, key=_holds_components):
            if are_components:
                blocks += self._blocks([item for node in group for item in objects_at(node, "attrs", "body")])
            else:
                blocks += read_any({"type": "doc", "content": [*group]}, self.report, self.limits)
        return blocks

    def _blocks(self, zone: Any) -> list[Block]:
        components = objects_at(zone)
        return [block for component in components for block in self._component(component)]

    def _component(self, component: Object) -> Sequence[Block]:
        name = next((name for name in _TEXTS if component.get(name) and may_be_text(component[name])), "")
        text = [*self.read_text(component[name])] if name else []
        titled = next((value for value in _TITLES if text_at(component, value) and value != name), "")
        title = inlines(text_at(component, titled))
        if "quote" in text_at(component, self.name) and text:
            signed = title or inlines(text_at(component, "author"))
            self._report_unused(component, {name, titled if title else "author"})
            return [Quote(text, attribution=signed)]
        files = {key: value for key, value in component.items() if all(map(is_file, one_or_several(value))) and value}
        shown = [media for value in files.values() for item in one_or_several(value) if (media := self._file(item))]
        tables = {key: value for key, value in component.items() if _is_table(value)}
        zones = {key: value for key, value in component.items() if is_zone(value, self.name)}
        inner = [*map(_table, tables.values()), *[block for value in zones.values() for block in self._blocks(value)]]
        if not (text or shown or inner):
            return self._addressed(component)
        captioned = next(
            (value for value in _CAPTIONS if shown and not shown[0].caption and text_at(component, value)), ""
        )
        if captioned:
            shown[0] = evolve(shown[0], caption=inlines(text_at(component, captioned)))
        self._report_unused(component, {name, titled, captioned, *files, *tables, *zones})
        return [*([Heading(title, _BELOW)] if title else []), *text, *shown, *inner]

    def _addressed(self, component: Object) -> Sequence[Block]:
        """Return the player or page for a component with only an address; any other is kept."""
        found = {name: _address(component.get(name)) for name in _ADDRESSES}
        name = next((name for name, address in found.items() if address), "")
        if not name or any(text_at(component, label) for label in _LABELS):  # a button is not a player
            return [Raw(self.space, text_of(component))]
        self._report_unused(component, {name})
        return [Embed(found[name])]

    def _file(self, component: Object) -> Media | None:
        return read_file(component, self.report, space=self.space)

    def _report_unused(self, component: Object, used: set[str]) -> None:
        """Report members of a component that are not *used*."""
        self._told[text_at(component, self.name)[:60]] = None
        if more := sorted(
            name for name, value in component.items() if name not in used | _ABOUT | {self.name} and has_value(value)
        ):
            self.report.left_out(
                f"of a component {text_at(component, self.name):.60} left out: {shortened(', '.join(more))}"
            )


def _holds_components(node: Object) -> bool:
    return node.get("type") == "blok"


def _address(address_value: Any) -> str:
    """Return the address in *address_value*, possibly a link of Storyblok."""
    value = (
        address_value
        if isinstance(address_value, str)
        else text_at(address_value, "url")
        if text_at(address_value, "fieldtype") == _LINK
        else ""
    )
    return value.strip() if _ADDRESS.fullmatch(value.strip()) else ""


def _is_table(value: Any) -> bool:
    """Is *value* a table of Storyblok, with header cells and rows?"""
    return isinstance(value, dict) and isinstance(value.get("thead"), list) and isinstance(value.get("tbody"), list)


def _table(table: Object) -> Table:
    head = _cells(table["thead"])
    rows = [_cells(value_at(row, "body")) for row in objects_at(table["tbody"])]
    return Table([head, *rows] if any(head) else rows, header=1 if any(head) else 0)


def _cells(cells: Any) -> list[str]:
    return [text_at(item, "value") for item in objects_at(cells)]


_TEXTS: Final = (
    *("body", "content", "text", "richText", "richtext", "rich_text", "markdown", "quote", "description", "code"),
    "html",
)
_TITLES: Final = ("title", "heading", "headline")
_CAPTIONS: Final = ("caption", "legend", "image_caption", "imageCaption")
_ADDRESSES: Final = ("url", "link", "src", "href", "embed", "embed_url", "embedUrl", "video_url", "videoUrl")
_LABELS: Final = ("label", "button_label", "link_text")
_LINK: Final = "multilink"  # Storyblok's type of such a field
_ADDRESS: Final = re.compile(r"https?://\S+")
_ABOUT: Final = frozenset(("id", "_uid", "_editable"))
_BELOW: Final = 3  # the level of a heading in a component
