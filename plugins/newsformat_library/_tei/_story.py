"""One TEI text → one or more articles."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import evolve

from newsformat import Article, Block, Byline, Concept, Dateline, Identifier
from newsformat.markup.html import read_tree, read_tree_inlines
from newsformat.markup.printed import read_byline, read_dateline
from newsformat.markup.rest import with_rest
from newsformat.markup.xml import Element, has_text, line_of, local, new_element, parent_of, text_of
from newsformat.plugin import Report, line, plain
from newsformat_library._tei._actions import ACTIONS
from newsformat_library._tei._converter import Converter
from newsformat_library._tei._header import Header, language_of
from newsformat_library._tei._lines import join_lines
from newsformat_library._tei._names import DIVISIONS, OWN, XML
from newsformat_library._tei._unread import report_other_content, report_surroundings, report_text


_STORY_TYPES = "article artikel articolo artículo articulo artigo artikkel news newsitem story item"
_KICKER_TYPES = "kicker overline eyebrow roofline spitzmarke dachzeile supra pre"
_SUBHEAD_TYPES = "sub subtitle subhead subheadline desc unterzeile"
_STORIES, _KICKERS, _SUBHEADS = (frozenset(names.split()) for names in (_STORY_TYPES, _KICKER_TYPES, _SUBHEAD_TYPES))
_ABOVE_TEXT = frozenset(("head", "opener", "byline", "dateline", "docAuthor"))


def read_stories(text: Element, header: Header, report: Report) -> Iterator[Article]:
    """Yield the articles of *text*: one, or one for each text of its group or each of its article divisions."""
    group = next((child for child in text if local(child) == "group"), None)
    if group is not None:
        for child in group:
            if local(child) in {"text", "group"}:
                yield from read_stories(child if local(child) == "text" else _wrapped(child), header, report)
        return
    body = next((child for child in text if local(child) == "body"), None)
    stories = [] if body is None else list(_stories(body, []))
    if sum(_is_story(story) for story, _ in stories) > 1:
        yield from _split(stories, body, text, header, report)
    else:
        report_other_content(text, report)
        yield _Story(text, header, report).article(body if body is not None else text)


def _wrapped(group: Element) -> Element:
    """Return a ``text`` element with the children of *group*."""
    text_element = new_element("text")
    text_element.append(group)
    return text_element


def _is_story(division: Element) -> bool:
    return (division.get("type") or "").lower() in _STORIES


def _stories(parent: Element, sections: list[str]) -> Iterator[tuple[Element, list[str]]]:
    """Yield the divisions that are articles, with the heads of the sections around them."""
    for child in parent:
        if not (isinstance(child.tag, str) and local(child).startswith("div")):
            continue
        if _is_story(child):
            yield child, sections
        elif any(
            (inner.get("type") or "").lower() in _STORIES for inner in child.iter() if local(inner).startswith("div")
        ):
            head = next((text_of(element) for element in child if local(element) == "head"), "")
            yield from _stories(child, [*sections, head] if head else sections)
        elif text_of(child):
            yield child, sections


def _split(
    stories: list[tuple[Element, list[str]]], body: Element | None, text: Element, header: Header, report: Report
) -> Iterator[Article]:
    inside = {inner for story, _ in stories for inner in story.iter()}
    outside = [inner for inner in text.iter() if inner not in inside and isinstance(inner.tag, str) and has_text(inner)]
    for child in outside:
        is_first = local(child) == "head" and next(child.itersiblings("{*}head", preceding=True), None) is None
        if not is_first or child.getparent() in {body, text}:
            report.left_out(f"<{local(child)}> outside the articles left out", line=line_of(child))
    report_surroundings(dict.fromkeys(element for story, _ in stories for element in _surroundings(story)), report)
    _report_whole(header, report)
    for story, sections in stories:
        article = _Story(story, header, report, is_part=True).article(story)
        kind = story.get("type") or ""
        genres = [Concept(name=kind)] if kind and kind.lower() not in _STORIES else []
        subjects = [*(Concept(name=section) for section in sections), *article.subjects]
        yield evolve(article, subjects=subjects, genres=[*genres, *article.genres])


def _report_whole(header: Header, report: Report) -> None:
    """Report what *header* says of the whole, which none of its articles carries."""
    of_whole = [("title", header.title), ("subtitle", header.subtitle), ("identifier", header.values.get("uri", ""))]
    of_whole += [("identifier", identifier.value) for identifier in header.values.get("identifiers", ())]
    of_whole += [("author", author.label) for author in header.authors]
    known = {"", *[source.name for source in header.values.get("sources", ())]}
    for what, value in of_whole:
        if value not in known:
            report.left_out(f"the {what} of the whole left out: {value:.60}")


def _surroundings(story: Element) -> Iterator[Element]:
    """Yield the divisions, body and text around *story*, and their heads."""
    for ancestor in story.iterancestors():
        if local(ancestor) not in {*DIVISIONS, "body", "text"}:
            return
        yield ancestor
        yield from ancestor.iterchildren("{*}head")


class _Story:
    """One article: *root* is its ``text``, or its division if it *is_part* of a text."""

    def __init__(self, root: Element, header: Header, report: Report, *, is_part: bool = False) -> None:
        self._root, self._header, self._report, self._is_part = root, header, report, is_part
        self._converter = Converter(report, ACTIONS)
        self._above: dict[str, Any] = {}
        self._depth = 1  # depth of the text in divisions

    def article(self, body: Element) -> Article:
        """Return the article with the text in *body*."""
        self._take_above(body)
        summary = self._header.abstract
        short = None if summary is None else read_tree_inlines(self._html(summary), self._report)
        blocks = self._blocks(body)
        self._add_bylines()
        values = dict(self._header.values)
        if self._is_part:
            values = {name: value for name, value in values.items() if name not in {"uri", "identifiers"}}
            if identifier := self._root.get(f"{XML}id"):
                values["uri"] = identifier
        elif names := self._text_identifiers():
            values["identifiers"] = [*values.get("identifiers", ()), *names]
        for element in (body, self._root):
            if language := language_of(element):
                values["language"] = language
        values.setdefault("language", language_of(parent_of(self._root)))
        values |= self._titles() | self._above
        if short is not None:
            values["summary"] = short
        report_text(self._root, _STORIES, self._report, is_part=self._is_part)
        if self._converter.entities:
            values["entities"] = list(self._converter.entities.values())
        article = Article(**values, body=blocks, foreign=self._header.foreign)
        article = with_rest(article, self._report, OWN)
        if not self._is_part:
            self._header.leave_out_authors(article.bylines)
        return article

    def _text_identifiers(self) -> list[Identifier]:
        """Return the identifiers of the document and of its text within their corpus."""
        names = [line(element.get(f"{XML}id") or "") for element in (parent_of(self._root), self._root)]
        return [Identifier(value=name, kind="xml:id") for name in dict.fromkeys(names) if name]

    def _titles(self) -> dict[str, Any]:
        """Return the titles that come from the header, depending on whether the text has a headline."""
        if self._is_part:
            return {}
        title, subtitle = self._header.title, self._header.subtitle
        headline = line(plain(self._above.get("headline", ())))
        found = {"title" if headline else "headline": title} if title and title != headline else {}
        if subtitle and line(plain(self._above.get("subhead", ()))) not in {"", subtitle}:
            self._report.left_out(f"the subtitle of the header left out, as the text has its own: {subtitle:.60}")
        return found | ({"subhead": subtitle} if subtitle else {})

    def _take_above(self, body: Element) -> None:
        """Take the heads, bylines and the dateline above the text."""
        self._take_leading(body)
        first = next(
            (child for child in body if isinstance(child.tag, str) and child not in self._converter.skipped), None
        )
        divisions = sum(local(child).startswith("div") for child in body if isinstance(child.tag, str))
        if first is None or "headline" in self._above or not local(first).startswith("div"):
            return
        if divisions == 1 or self._is_title(first):
            self._take_leading(first)
            if divisions == 1 and "headline" in self._above:
                self._depth = 0

    def _is_title(self, division: Element) -> bool:
        head = next((text_of(child) for child in division if local(child) == "head"), "")
        return bool(head) and (head == self._header.title or not self._header.title)

    def _take_leading(self, parent: Element) -> None:
        """Take these elements from the beginning of *parent*."""
        for child in parent:
            if not isinstance(child.tag, str):
                continue
            name = local(child)
            if name in {"pb", "cb", "lb", "fw", "milestone"} and (name != "milestone" or child.get("rend") != "rule"):
                continue
            if name not in _ABOVE_TEXT or not self._take_one(child, name):
                return
            self._converter.skipped.add(child)

    def _take_one(self, child: Element, name: str) -> bool:
        """Take *child* if its attribute is free; return whether it was taken."""
        if name == "head":
            kind = (child.get("type") or "").lower()
            attribute = "kicker" if kind in _KICKERS else "subhead" if kind in _SUBHEADS else "headline"
            if attribute == "headline" and "headline" in self._above:
                attribute = "subhead"
            if attribute in self._above:
                return False
            self._above[attribute] = read_tree_inlines(self._html(child), self._report)
        elif name == "opener":
            parts = list(child.iterchildren("*"))
            if has_text(child) or not all(local(part) in _ABOVE_TEXT for part in parts):
                return False
            taken = [part for part in parts if self._take_one(part, local(part))]
            self._converter.skipped.update(taken)
            return len(taken) == len(parts)
        elif name == "dateline":
            if "dateline" in self._above:
                return False
            self._above["dateline"] = _with_marked_parts(read_dateline(self._printed(child)), child)
        else:
            self._above.setdefault("bylines", []).extend(read_byline(self._printed(child)))
        return True

    def _add_bylines(self) -> None:
        """Set the bylines from the authors of the header, otherwise from ``signed``, if the text has no bylines."""
        if self._above.get("bylines"):
            return
        if self._header.authors and not self._is_part:
            self._above["bylines"] = self._header.authors
            return
        signed = [text_of(inner) for inner in self._root.iter() if local(inner) == "signed"]
        if signed:
            self._above["bylines"] = [Byline(name=name) for name in signed if name]

    def _printed(self, element: Element) -> str:
        return text_of(self._html(element))

    def _html(self, element: Element) -> Element:
        html = self._converter.to_html(element)
        if join_lines(html):
            self._report.note("hyphens at the ends of lines read as breaks of words", line=line_of(element))
        return html

    def _blocks(self, body: Element) -> list[Block]:
        parts = (
            [body] if self._is_part else [child for child in self._root if local(child) in {"front", "body", "back"}]
        )
        blocks: list[Block] = []
        for part in parts or [body]:
            html = self._converter.to_html(part, depth=self._depth + local(part).startswith("div"))
            for note in self._converter.notes:
                html.append(note)
            self._converter.notes.clear()
            if join_lines(html):
                self._report.note("hyphens at the ends of lines read as breaks of words", line=line_of(part))
            blocks += read_tree(html, self._report)
        return blocks


def _with_marked_parts(found: Dateline, element: Element) -> Dateline:
    """Return the dateline *found* in the text of *element* with the place and date that are marked up in it."""
    marked = {name: text_of(part) for name in _MARKED if (part := next(element.iter(f"{{*}}{name}"), None)) is not None}
    place, date = (next(filter(None, map(marked.get, names)), "") for names in (_MARKED[:-1], _MARKED[-1:]))
    return evolve(found, place=found.place or place, date=found.date or date)


_MARKED = ("placeName", "settlement", "date")
