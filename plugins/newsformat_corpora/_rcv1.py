"""RCV1 and RCV2 → articles."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat import Article, Block, Concept, Envelope, Foreign, Heading, Identifier, Paragraph, Rights
from newsformat.markup.dates import read_date
from newsformat.markup.printed import read_byline, read_dateline
from newsformat.markup.sniff import xml_root
from newsformat.markup.xml import (
    XML_LANG,
    Element,
    attributes_of,
    line_of,
    local,
    read_items,
    report_unread,
    report_unread_attributes,
    snippet,
    text_of,
)
from newsformat.plugin import NoOptions, ReadError, Report, Source
from newsformat_corpora._draft import Draft


SPACE = "rcv1"
_DATES = {"dc.date.published": "published", "dc.date.created": "created"}
_TEXTS = frozenset(("title", "headline", "byline", "dateline", "text", "copyright"))
_READ_IN_METADATA: dict[str, tuple[str, ...] | None] = {
    "metadata": (),
    "codes": ("class",),
    "code": ("code",),
    "dc": ("element", "value"),
    "editdetail": None,
}
_SOURCES = {"dc.publisher": "publisher", "dc.source": ""}


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each ``newsitem`` in *source*, normally one; several may be wrapped in one root."""
    root = xml_root(source.head)
    if root is None or root[0]:
        raise ReadError("not RCV1: there is no newsitem")
    yield from read_items(source, ("newsitem",), lambda item: (_Item(item, report).article(),), report, title="RCV1")


class _Item:
    """A ``newsitem`` during conversion to an article."""

    def __init__(self, item: Element, report: Report) -> None:
        self._report = report
        self._draft = Draft(SPACE)
        self._values = self._draft.values
        self._attributes(item)
        for part in item.iterchildren("*"):
            self._part(part)
        if not self._values.get("headline") and self._values.get("title"):
            self._values["headline"] = self._values["title"]
        self._day(item)

    def _day(self, item: Element) -> None:
        """Use the day of *item* if there is no other date; keep it if it differs from that."""
        if not (day := item.get("date")):
            return
        if "published" not in self._values and (when := read_date(day, self._report, line=line_of(item))):
            self._values["published"] = when
        elif "published" not in self._values or self._values["published"].date().isoformat() != day:
            self._draft.keep("@date", day)

    def article(self) -> Article:
        """Return the article."""
        return self._draft.article()

    def _attributes(self, item: Element) -> None:
        for name, value in attributes_of(item):
            match name:
                case "itemid":
                    self._values["uri"] = f"{SPACE}:{value}"
                case "id" if value != "root":
                    self._draft.add("identifiers", Identifier(value=value, kind="id"))
                case "id" | "date":
                    pass
                case _ if name == XML_LANG:
                    self._values["language"] = value
                case _:
                    self._draft.keep(f"@{name}", value)

    def _part(self, part: Element) -> None:
        if local(part) in _TEXTS:
            report_unread_attributes(part, self._report)
        match local(part):
            case "title" | "headline" as name if name not in self._values:
                self._values[name] = text_of(part)
            case "byline":
                self._draft.add("bylines", *read_byline(text_of(part)))
            case "dateline" if text_of(part) and "dateline" not in self._values:
                self._values["dateline"] = read_dateline(text_of(part))
            case "text":
                self._draft.add("body", *_body(part))
            case "copyright" if text_of(part):
                self._draft.add("rights", Rights(notice=text_of(part)))
            case "metadata":
                report_unread(part, _READ_IN_METADATA, self._report, texts=("dc",))
                for child in part.iterchildren("*"):
                    self._metadata(child)
            case name if text_of(part) or len(part):
                self._draft.keep(name, snippet(part))

    def _metadata(self, part: Element) -> None:
        if local(part) == "codes":
            self._codes(part)
            return
        name, value = part.get("element") or local(part), part.get("value") or text_of(part)
        attribute = _DATES.get(name, "")
        is_new = attribute and attribute not in self._values
        if is_new and (when := read_date(value, self._report, line=line_of(part))):
            self._values[attribute] = when
        elif name in _SOURCES:
            found = Concept(name=value, relation=_SOURCES[name])
            if found not in self._values.get("sources", ()):
                self._draft.add("sources", found)
        else:
            self._draft.keep(name, value)

    def _codes(self, codes: Element) -> None:
        """Read the codes of one scheme: countries are entities, others subjects."""
        scheme = codes.get("class") or ""
        attribute, kind = ("entities", "place") if ":countries:" in scheme else ("subjects", "")
        for code in codes.iterchildren("code"):
            kept = [Foreign(SPACE, local(child), snippet(child)) for child in code.iterchildren("*")]
            self._draft.add(attribute, Concept(code=code.get("code") or "", scheme=scheme, kind=kind, foreign=kept))


def _body(text: Element) -> Iterator[Block]:
    if content := (text.text or "").strip():
        yield Paragraph(content)
    for part in text.iterchildren("*"):
        if content := text_of(part):
            yield Heading(content) if local(part) in {"h1", "h2", "h3"} else Paragraph(content)
        if content := (part.tail or "").strip():
            yield Paragraph(content)
