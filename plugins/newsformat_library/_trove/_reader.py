"""Responses of the Trove API, in JSON or XML → articles: a single one, or the results of a search."""

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
_NOT_AN_ARTICLE = "not a Trove article: it has neither a heading nor a text"
_ARTICLE_MEMBERS = ("heading", "articleText", "snippet")
GROUP_MEMBERS = ("category", "zone")  # version 3 and version 2
_OTHER_RECORDS = ("work", "people", "list")
_MEMBERS_OF_GROUPS = ("code", "name")
_MEMBERS_OF_RECORDS = ("total", "s", "n", "next", "nextStart", "bulkHarvest")
_IGNORED_ATTRIBUTES: Mapping[str, Collection[str] | None] = {  # of the search
    "response": (),
    **dict.fromkeys(("query", "facets")),  # of the search
    **dict.fromkeys(GROUP_MEMBERS, _MEMBERS_OF_GROUPS),
    "records": _MEMBERS_OF_RECORDS,
    "item": (),
}
_SEARCH_LEFT_OUT = "data about the search, such as the number of results, is not kept"
_NOT_OF_A_NEWSPAPER = "not an article of a newspaper, left out: {}"
_LINE_BOUNDARY = re.compile(r"(?i)</span>\s*+<span[^<>]*+>")
_SEARCH_TERMS = re.compile(r"\?searchTerm=.*")
_SENTENCE_ENDS = tuple(".!?:;\"'”’)")
_HYPHENS_JOINED = "hyphens at the ends of lines, before a lower-case letter, read as breaks of words"
_PARAGRAPHS_JOINED = "paragraphs that were split within a sentence are joined"


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the articles of a response: a single one, or the results of a search.

    Raises:
        ReadError: there is no article, or none can be read.
    """
    if is_xml(source):

        def read_one(element: Element) -> Iterable[Article]:
            if element.getparent() is not None:
                report.note(_SEARCH_LEFT_OUT)
            if local(element) in _OTHER_RECORDS:
                report.left_out(_NOT_OF_A_NEWSPAPER.format(local(element)), line=line_of(element))
                return ()
            return (_article(as_json(element), report, source.limits, line_of(element)),)

        within = ("", "records", "item")
        names, title = ("article", *_OTHER_RECORDS), "answer of Trove"
        yield from read_items(source, names, read_one, report, title=title, within=within, known=_IGNORED_ATTRIBUTES)
        return

    def article(story: Any) -> Iterator[Article]:
        yield _article(story, report, source.limits, None)

    def answer(document: Document) -> Iterator[Article | Envelope]:
        found = _articles_of(decode(document.json, report, document.line), report, document.line)
        yield from read_each(found, article, report, name=lambda _: "an article", line=lambda _: document.line)

    yield from read_each(
        documents(source), answer, report, name=lambda _: "an answer", line=lambda document: document.line
    )


def is_xml(source: Source) -> bool:
    """Return whether the response is XML; otherwise it is JSON."""
    return source.head.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"<")


def _articles_of(response: Any, report: Report, number: int) -> Iterator[Any]:
    """Yield the articles in *response*: the results of a search, or *response* itself."""
    if not any(isinstance(group, dict) for name in GROUP_MEMBERS for group in one_or_several(value_at(response, name))):
        alone = value_at(response, "article")
        if alone:
            leave_out(response, {"article": object}, "an answer", report)
        yield alone or response
        return
    groups = [group for name in GROUP_MEMBERS for group in _objects(response, name, report)]
    report.note(_SEARCH_LEFT_OUT, line=number)
    leave_out(response, {"query": str, **dict.fromkeys(GROUP_MEMBERS, list)}, "an answer", report)
    for group in groups:
        leave_out(group, dict.fromkeys((*_MEMBERS_OF_GROUPS, "records", "facets"), object), "what was found", report)
        records = object_at(group, "records")
        leave_out(
            records,
            dict.fromkeys((*_MEMBERS_OF_RECORDS, "article", "item", *_OTHER_RECORDS), object),
            "records",
            report,
        )
        items = _objects(records, "item", report)  # of a bulk harvest
        for item in items:
            leave_out(item, dict.fromkeys(("article", *_OTHER_RECORDS), object), "an item", report)
        for entry in (records, *items):
            yield from _objects(entry, "article", report)
            for name in _OTHER_RECORDS:
                if value_at(entry, name):
                    report.left_out(_NOT_OF_A_NEWSPAPER.format(name), line=number)


def _objects(response: Any, name: str, report: Report) -> list[Object]:
    """Return the objects in the member *name*, an object or an array; anything else there is reported."""
    value = value_at(response, name)
    group = one_or_several(value)
    for other in group:
        if has_value(other) and not isinstance(other, dict):
            report.left_out(f"{name} that is not an object left out: {other!s:.60}")
    return [item for item in group if isinstance(item, dict)]


def as_json(element: Element) -> Any:
    """Convert *element* to the JSON form of the same response: attributes and child elements become members."""
    if local(element) == "articleText":
        return _markup_in(element)
    members: Object = dict(attributes_of(element))
    for child in element:
        if not (name := local(child)):
            continue
        value = as_json(child)
        if name not in members:
            members[name] = value
        elif isinstance(members[name], list):
            members[name].append(value)
        else:
            members[name] = [members[name], value]
    text = line(" ".join(own_texts(element)))
    return text if not members else members | ({"value": text} if text else {})


def _markup_in(element: Element) -> str:
    """Return the HTML in *element*, whether it is escaped or consists of elements."""
    if len(element) == 0:
        return all_text(element)
    parts = [snippet(child) + (child.tail or "") for child in element]
    return "".join([element.text or "", *parts])


def _article(story: Any, report: Report, limits: Limits, number: int | None) -> Article:
    item = Members(object_with(story, _ARTICLE_MEMBERS, _NOT_AN_ARTICLE))
    heading, printed, key = item.text("heading"), item.text("articleText"), item.text("id")
    text = _JoinedText()
    for block in read_html(_LINE_BOUNDARY.sub("<br>", printed), report, limits=limits):
        text.add(block)
    for is_so, message in ((text.guessed, _HYPHENS_JOINED), (text.split_found, _PARAGRAPHS_JOINED)):
        if is_so:
            report.note(message, line=number)
    address = (
        _SEARCH_TERMS.sub("", item.left.get("troveUrl") or "") if isinstance(item.left.get("troveUrl"), str) else ""
    )
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
    """Take the newspaper: an object with number and name, or just the name."""
    newspaper = item.left.get("title")
    if not isinstance(newspaper, dict):
        return [Concept(name=name)] if (name := item.text("title")) else []
    parts = Members(newspaper)
    name, code = parts.text("title", "value"), parts.text("id")
    if not name or parts.foreign(SPACE):
        return []
    item.take("title")
    return [Concept(name=name, code=code, scheme=SPACE if code else "")]


def _tags(item: Members) -> list[str]:
    """Return the tags of readers; the member stays, as it also says when they were set."""
    tags = item.left.get("tag")
    group = one_or_several(tags)
    return [
        text for tag in group if isinstance(text := tag.get("value") if isinstance(tag, dict) else tag, str) and text
    ]


class _JoinedText:
    """The text of an article; plain lines and paragraphs that were split are joined."""

    def __init__(self) -> None:
        self.found: list[list[str] | Block] = []  # a paragraph is a list of its pieces
        self.split_found = False
        self._lines = Lines(list, has_blanks=True)

    @property
    def guessed(self) -> bool:
        """Whether a hyphen was assumed to break a word."""
        return self._lines.guessed

    def add(self, block: Block) -> None:
        """Add a *block* of the source, in which line breaks are the ends of printed lines."""
        if not isinstance(block, Paragraph):
            self.found.append(block)
        elif any(isinstance(run, Text) and run.marks for run in block.content):
            runs = [Text(" ") if isinstance(run, LineBreak) else run for run in block.content]
            self.found.append(evolve(block, content=runs))
        else:
            self._add_lines([text for part in plain(block.content).split("\n") if (text := line(part))])

    def _add_lines(self, printed: list[str]) -> None:
        if not printed:
            return
        above = self.found[-1] if self.found else None
        if isinstance(above, list) and printed[0][0].islower() and not above[-1].endswith(_SENTENCE_ENDS):
            self.split_found = True
        else:
            above = []
            self.found.append(above)
        for text in printed:
            if above:
                joined = self._lines.joined(above[-1], text)
                above[-1] = joined[: len(joined) - len(text)]
            above.append(text)

    def blocks(self, heading: str) -> Iterator[Block]:
        """Yield the blocks, without paragraphs at the start that only repeat the *heading*."""
        blocks = [Paragraph("".join(group)) if isinstance(group, list) else group for group in self.found]
        yield from blocks[printed_in(blocks, heading) :]
