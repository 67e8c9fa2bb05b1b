"""What Trove answers, in JSON or XML → articles: one of a newspaper, or those that a search found."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from attrs import evolve

from newsformat import Article, Block, Concept, Envelope, Identifier, LineBreak, Paragraph, Text, plain
from newsformat.markup.html import read_html, read_html_inlines
from newsformat.markup.json import Document, Object, decode, documents
from newsformat.markup.members import Members, has_value, leave_out, object_at, object_with, one_or_several, value_at
from newsformat.markup.xml import Element, all_text, attributes_of, line_of, local, own_texts, read_items, snippet
from newsformat.plugin import Limits, NoOptions, Report, Source, line, read_each
from newsformat_library._alto._lines import Lines
from newsformat_library._printed import printed_in


SPACE = "trove"
_NONE = "not a Trove article, which has a heading or its text"
_OWN = ("heading", "articleText", "snippet")
AROUND = ("category", "zone")  # of versions 3 and 2
_OTHERS = ("work", "people", "list")
_OF_GROUPS = ("code", "name")
_OF_RECORDS = ("total", "s", "n", "next", "nextStart", "bulkHarvest")
_KNOWN: Mapping[str, Collection[str] | None] = {
    "response": (),
    **dict.fromkeys(("query", "facets")),  # of the search
    **dict.fromkeys(AROUND, _OF_GROUPS),
    "records": _OF_RECORDS,
    "item": (),
}
_OF_THE_SEARCH = "what an answer says of the search, such as how much it found, is not kept"
_OTHER = "left out, not an article of a newspaper: {}"
_LINE = re.compile(r"(?i)</span>\s*+<span[^<>]*+>")
_SEARCH = re.compile(r"\?searchTerm=.*")
_ENDS = tuple(".!?:;\"'”’)")
_GUESSED = "hyphens at the ends of lines, before a small letter, read as breaks of words"
_PARTED = "paragraphs that were parted within a sentence are joined"


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article that *source* is, or those that a search found.

    Raises:
        ReadError: there is none, or none can be read.
    """
    if is_xml(source):

        def read_one(element: Element) -> Iterable[Article]:
            if element.getparent() is not None:
                report.note(_OF_THE_SEARCH)
            if local(element) in _OTHERS:
                report.left_out(_OTHER.format(local(element)), line=line_of(element))
                return ()
            return (_article(as_json(element), report, source.limits, line_of(element)),)

        within = ("", "records", "item")
        names, title = ("article", *_OTHERS), "answer of Trove"
        yield from read_items(source, names, read_one, report, title=title, within=within, known=_KNOWN)
        return

    def article(said: Any) -> Iterator[Article]:
        yield _article(said, report, source.limits, None)

    def answer(document: Document) -> Iterator[Article | Envelope]:
        found = _found(decode(document.json, report, document.line), report, document.line)
        yield from read_each(found, article, report, name=lambda _: "an article", line=lambda _: document.line)

    yield from read_each(documents(source), answer, report, name=lambda _: "an answer", line=lambda each: each.line)


def is_xml(source: Source) -> bool:
    """Is it an answer in XML, and not in JSON?"""
    return source.head.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"<")


def _found(said: Any, report: Report, number: int) -> Iterator[Any]:
    """Yield the articles in *said*, an answer: what a search found, or *said* itself."""
    groups = [group for name in AROUND for group in _objects(said, name, report)]
    if not groups:
        alone = value_at(said, "article")
        if alone:
            leave_out(said, {"article": object}, "an answer", report)
        yield alone or said
        return
    report.note(_OF_THE_SEARCH, line=number)
    leave_out(said, {"query": str, **dict.fromkeys(AROUND, list)}, "an answer", report)
    for group in groups:
        leave_out(group, dict.fromkeys((*_OF_GROUPS, "records", "facets"), object), "what was found", report)
        records = object_at(group, "records")
        leave_out(records, dict.fromkeys((*_OF_RECORDS, "article", "item", *_OTHERS), object), "records", report)
        items = _objects(records, "item", report)  # of a bulk harvest
        for item in items:
            leave_out(item, dict.fromkeys(("article", *_OTHERS), object), "an item", report)
        for each in (records, *items):
            yield from _objects(each, "article", report)
            for name in _OTHERS:
                if value_at(each, name):
                    report.left_out(_OTHER.format(name), line=number)


def _objects(said: Any, name: str, report: Report) -> list[Object]:
    """Return the objects that the member *name* is, or holds; *report* is told of anything else there."""
    value = value_at(said, name)
    each = one_or_several(value)
    for other in each:
        if has_value(other) and not isinstance(other, dict):
            report.left_out(f"{name} that is not an object left out: {other!s:.60}")
    return [one for one in each if isinstance(one, dict)]


def as_json(element: Element) -> Any:
    """Return *element* as the same answer has it in JSON: attributes are members, and so is what it holds."""
    if local(element) == "articleText":
        return _markup_in(element)
    found: Object = dict(attributes_of(element))
    for child in element:
        if not (name := local(child)):
            continue
        value = as_json(child)
        if name not in found:
            found[name] = value
        elif isinstance(found[name], list):
            found[name].append(value)
        else:
            found[name] = [found[name], value]
    text = line(" ".join(own_texts(element)))
    return text if not found else found | ({"value": text} if text else {})


def _markup_in(element: Element) -> str:
    """Return the HTML in *element*: escaped, or as elements."""
    if len(element) == 0:
        return all_text(element)
    parts = [snippet(child) + (child.tail or "") for child in element]
    return "".join([element.text or "", *parts])


def _article(said: Any, report: Report, limits: Limits, number: int | None) -> Article:
    item = Members(object_with(said, _OWN, _NONE))
    heading, printed, key = item.text("heading"), item.text("articleText"), item.text("id")
    text = _Text()
    for block in read_html(_LINE.sub("<br>", printed), report, limits=limits):
        text.add(block)
    for is_so, message in ((text.guessed, _GUESSED), (text.parted, _PARTED)):
        if is_so:
            report.note(message, line=number)
    address = _SEARCH.sub("", item.left.get("troveUrl") or "") if isinstance(item.left.get("troveUrl"), str) else ""
    uri = item.text("identifier") or address
    if uri == address:
        item.take("troveUrl")
    return Article(
        uri=uri or key,
        identifiers=[Identifier(value=key, kind="id")] if key and uri else (),
        headline=heading,
        summary="" if printed else read_html_inlines(item.text("snippet"), report, limits=limits),
        sources=_newspaper(item),
        genres=[Concept(name=name)] if (name := item.text("category")) else (),
        published=item.moment("date", report),
        keywords=_tags(item),
        body=text.blocks(heading),
        foreign=item.foreign(SPACE),
    )


def _newspaper(item: Members) -> list[Concept]:
    """Take the newspaper: an object of its number and its name, or just the name."""
    said = item.left.get("title")
    if not isinstance(said, dict):
        return [Concept(name=name)] if (name := item.text("title")) else []
    parts = Members(said)
    name, code = parts.text("title", "value"), parts.text("id")
    if not name or parts.foreign(SPACE):
        return []
    item.take("title")
    return [Concept(name=name, code=code, scheme=SPACE if code else "")]


def _tags(item: Members) -> list[str]:
    """Return what readers have tagged it with; when they did so stays."""
    said = item.left.get("tag")
    each = one_or_several(said)
    return [
        text for tag in each if isinstance(text := tag.get("value") if isinstance(tag, dict) else tag, str) and text
    ]


class _Text:
    """The text of an article, whose lines and paragraphs are put together again, as far as they are plain."""

    def __init__(self) -> None:
        self.found: list[list[str] | Block] = []  # of a paragraph its pieces
        self.parted = False
        self._lines = Lines(list, has_blanks=True)

    @property
    def guessed(self) -> bool:
        """Was a hyphen taken as that of a broken word?"""
        return self._lines.guessed

    def add(self, block: Block) -> None:
        """Add what the source has as a block, in which line breaks are the ends of lines."""
        if not isinstance(block, Paragraph):
            self.found.append(block)
        elif any(isinstance(run, Text) and run.marks for run in block.content):
            runs = [Text(" ") if isinstance(run, LineBreak) else run for run in block.content]
            self.found.append(evolve(block, content=runs))
        else:
            self._add_lines([text for each in plain(block.content).split("\n") if (text := line(each))])

    def _add_lines(self, printed: list[str]) -> None:
        if not printed:
            return
        above = self.found[-1] if self.found else None
        if isinstance(above, list) and printed[0][0].islower() and not above[-1].endswith(_ENDS):
            self.parted = True
        else:
            above = []
            self.found.append(above)
        for each in printed:
            if above:
                whole = self._lines.joined(above[-1], each)
                above[-1] = whole[: len(whole) - len(each)]
            above.append(each)

    def blocks(self, heading: str) -> Iterator[Block]:
        """Yield the blocks, without paragraphs that print the *heading* above the text and nothing else."""
        blocks = [Paragraph("".join(each)) if isinstance(each, list) else each for each in self.found]
        yield from blocks[printed_in(blocks, heading) :]
