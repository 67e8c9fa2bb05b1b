"""Reads the components of an Apple News article: blocks, title and byline."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from newsformat import Block, Embed, Heading, Inlines, Media, Paragraph, Quote, Related, RelatedLink, Rule, Table, plain
from newsformat.markup.html import read_html
from newsformat.markup.json import Object, is_number
from newsformat.markup.members import objects_at, text_at
from newsformat.plugin import Limits, Report, inlines, line, plain_line
from newsformat_cms._apple._addresses import read_address
from newsformat_cms._apple._names import EMBEDS, HOLDERS, PICTURES, SETS, SIGNED, SOUNDS
from newsformat_cms._apple._texts import Texts


class Components:
    """Reads the components of a *document*: its *body*, its *title* with marks, and *signed*, its byline lines."""

    def __init__(self, document: Object, report: Report, limits: Limits) -> None:
        self.report, self.limits = report, limits
        self.texts = Texts(document, report, limits)
        self.title: Inlines = ()
        self.signed: list[str] = []
        self._said = line(text_at(document, "title"))
        self.body: list[Block] = []
        for block in self._all(document):
            self._add(block)

    def _add(self, block: Block | _Caption) -> None:
        """Add *block*; a caption belongs to the preceding picture, which may have it already."""
        last = self.body[-1] if self.body else None
        if not isinstance(block, _Caption):
            self.body.append(block)
        elif isinstance(last, Media) and last.caption in {(), block.content}:
            self.body[-1] = evolve(last, caption=block.content)
        elif block.content:
            self.body.append(Paragraph(block.content))

    def _all(self, holder: Object) -> Iterator[Block | _Caption]:
        for component in objects_at(holder, "components"):
            yield from self._blocks(component)

    def _blocks(self, component: Object) -> Iterator[Block | _Caption]:
        role = text_at(component, "role")
        if role in HOLDERS:
            yield from self._all(component)
        elif role in SIGNED:
            self.signed.append(plain_line(self.texts.running(component)))
        elif role == "title":
            yield from self._title(component)
        elif role.startswith("heading"):
            level = role.removeprefix("heading")
            yield Heading(self.texts.running(component), int(level) if level in _LEVELS else 2)
        elif role in {"quote", "pullquote"}:
            yield from self._quote(component)
        elif role == "caption":
            yield _Caption(self.texts.running(component))
        elif role in PICTURES or role in SOUNDS:
            yield self._media(component, {**PICTURES, **SOUNDS}[role])
        elif role in SETS:
            for item in objects_at(component, "items"):
                yield self._media(item, "image")
        else:
            yield from self._other(component, role)

    def _other(self, component: Object, role: str) -> Iterator[Block]:
        address = text_at(component, "URL")
        match role:
            case "divider":
                yield Rule()
            case "htmltable":
                yield from read_html(text_at(component, "html"), self.report, limits=self.limits)
            case "datatable":
                yield self._records(component)
            case "link_button":
                text = plain_line(self.texts.running(component))
                yield Embed(address) if text in {"", address} else Related([RelatedLink(text, address)])
            case _ if role in EMBEDS and address:
                yield Embed(address)
            case _ if "text" in component:
                yield from self.texts.blocks(component)

    def _title(self, component: Object) -> Iterator[Block]:
        """Read the title, if it is the document's; any other is a heading."""
        content = self.texts.running(component)
        if not self.title and (not self._said or line(plain(content)) in {self._said, ""}):
            self.title = content
        else:
            yield Heading(content, 1)

    def _quote(self, component: Object) -> Iterator[Block]:
        if not text_at(component, "text"):
            yield Quote(())
        elif text_at(component, "format") == "html":
            yield from read_html(
                f"<blockquote>{text_at(component, 'text')}</blockquote>", self.report, limits=self.limits
            )
        else:
            yield Quote(self.texts.blocks(component))

    def _media(self, component: Object, kind: str) -> Media:
        return Media(
            read_address(text_at(component, "URL")),
            kind=kind,
            caption=self.texts.caption(component.get("caption")),
            alt=text_at(component, "accessibilityCaption"),
        )

    def _records(self, component: Object) -> Table:
        """Return a data table: a row per record, with the descriptors' labels as header."""
        store = component.get("data")
        described = objects_at(store, "descriptors")
        head = [self.texts.caption(item.get("label")) for item in described]
        keys = [text_at(item, "key") for item in described]
        rows = [[self._cell(record.get(key)) for key in keys] for record in objects_at(store, "records")]
        shown = component.get("showDescriptorLabels", True) is not False
        return Table([head, *rows] if shown else rows, header=int(shown))

    def _cell(self, value: object) -> Inlines:
        if isinstance(value, dict) and text_at(value, "type") == "image":
            return inlines(text_at(value, "accessibilityCaption"))
        if is_number(value):
            return inlines(str(value))
        return self.texts.caption(value)


_LEVELS = frozenset("123456")


class _Caption:
    """A separate caption, until its picture is known."""

    def __init__(self, content: Inlines) -> None:
        self.content = content
