"""A page of hOCR, or an article around pages → articles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from newsformat import Article, Block, Byline, Identifier, Media, Quote, Table
from newsformat.markup.languages import language_tag
from newsformat.markup.printed import read_byline
from newsformat.plugin import Report, line
from newsformat_library._hocr._names import APART, LINEAR, MARGINS, PAGE, PARAGRAPHS, PICTURES
from newsformat_library._hocr._rows import Row, Rows
from newsformat_library._hocr._tree import (
    SILENT,
    Node,
    classes_of,
    given_language,
    holders,
    is_line,
    is_word,
    name_of,
    number_in,
    number_of,
    printed,
    properties_of,
)
from newsformat_library._recognised import Piece, Recognised, most_spoken


_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_BLOCKS = _HEADINGS | {"table", "p", "blockquote"}
_DIVISIONS = frozenset(("div", "section", "article", "ul", "ol", "dl", "li", "dt", "dd"))
_UNKNOWN_LANGUAGES = frozenset(("unknown", "und", "zxx"))


class _Story:
    """An article under construction; *key* is its identifier."""

    def __init__(self, key: Identifier | None) -> None:
        self.key = key
        self.pieces: list[Piece | Block] = []
        self.headline = self.summary = ""
        self.bylines: list[Byline] = []


class Pages:
    """Reads *root*, a page or an article around pages; *around* are the values of the document."""

    def __init__(self, root: Node, outer: Mapping[str, Any], report: Report) -> None:
        self._root, self._around, self._report = root, outer, report
        self._holders = holders(root)
        self._recognised = Recognised(report, number_of(root))
        self._main = _Story(None)
        self._stories: dict[str, _Story] = {}

    def articles(self) -> Iterator[Article]:
        """Yield the articles marked, and one for the rest, if there is anything."""
        if LINEAR in classes_of(self._root):
            self._main.key = self._key(self._root, "")
        self._walk(self._root, self._main)
        self._count()
        for story in self._stories.values():
            yield self._article(story)
        if not self._stories or self._main.pieces or self._main.headline:
            yield self._article(self._main)
        self._recognised.report_quality()

    def _walk(self, node: Node, story: _Story) -> None:
        """Read the content of *node*, which is not a paragraph."""
        rows = Rows(self._holders)
        rows.add_text(node.text)
        for child in _in_order(node):
            if self._is_apart(child):
                self._add(self._piece(rows.taken(), node), story)
                self._read_node(child, story)
            else:
                rows.add(child)
            rows.add_text(child.tail)
        self._add(self._piece(rows.taken(), node), story)

    def _is_apart(self, node: Node) -> bool:
        """Is *node* more than a line or a part of one?"""
        name, classes = name_of(node), classes_of(node)
        if not name or name in SILENT:
            return False
        if name in _BLOCKS or (name in _DIVISIONS and not is_line(node) and not is_word(node)):
            return True
        return bool(classes & APART) or (node in self._holders and not is_line(node))

    def _read_node(self, node: Node, story: _Story) -> None:
        """Read *node*, a block or a container of blocks."""
        name, classes = name_of(node), classes_of(node)
        if classes & MARGINS:
            if text := line(printed(node)):
                kind = min(classes & MARGINS).removeprefix("ocr_")
                self._report.left_out(f"a {kind} left out: {text:.60}", line=number_of(node))
        elif classes & PICTURES:
            self._report_picture(node)
        elif name == "table":
            self._read_table(node, story)
        elif classes & PARAGRAPHS or name in _HEADINGS:
            self._read_paragraph(node, story)
        elif "ocr_blockquote" in classes or name == "blockquote":
            self._read_quote(node, story)
        else:
            self._walk(node, self._story(node, story))

    def _story(self, node: Node, outer: _Story) -> _Story:
        """Return the article that *node* is or belongs to, else *outer*, that around it."""
        flow = properties_of(node).get("cflow", "")
        if node is self._root or not (flow or LINEAR in classes_of(node)):
            return outer
        key = self._key(node, flow)
        place = f"cflow {flow}" if flow else f"{number_of(node)} {len(self._stories)}"
        return self._stories.setdefault(place, _Story(key))

    def _key(self, node: Node, flow: str) -> Identifier | None:
        value = line(flow.strip("\"'") or node.get("id") or "")
        return Identifier(value=value, kind="cflow" if flow else LINEAR) if value else None

    def _report_picture(self, node: Node) -> None:
        if text := line(printed(node)):
            self._report.left_out(f"text in a picture left out: {text:.60}", line=number_of(node))
        self._report.note("a picture of which only the position is known is left out", line=number_of(node))

    def _read_table(self, node: Node, story: _Story) -> None:
        cells = {"td", "th"}
        rows = [
            [line(printed(cell)) for cell in self._only(row, cells)]
            for item in self._only(node, {"tr", "thead", "tbody", "tfoot"})
            for row in ([item] if name_of(item) == "tr" else self._only(item, {"tr"}))
        ]
        if any(map(any, rows)):
            story.pieces.append(Table(rows))

    def _only(self, node: Node, names: set[str]) -> list[Node]:
        """Return the children of *node* with these *names*; other text in it is reported."""
        others = [printed(item) for item in node if name_of(item) not in names]
        if text := line(" ".join([node.text or "", *others, *[item.tail or "" for item in node]])):
            self._report.left_out(f"text outside the cells of a table left out: {text:.60}", line=number_of(node))
        return [item for item in node if name_of(item) in names]

    def _read_quote(self, node: Node, story: _Story) -> None:
        inner = _Story(None)
        self._walk(node, inner)
        if inner.pieces:
            story.pieces.append(Quote(list(self._recognised.blocks(inner.pieces, most_spoken(inner.pieces)))))

    def _read_paragraph(self, node: Node, story: _Story) -> None:
        rows = Rows(self._holders)
        rows.add_inside(node)
        piece = self._piece(rows.taken(), node)
        classes = classes_of(node)
        if not piece.text:
            return
        if "ocr_title" in classes and not (story.headline or story.pieces):
            story.headline = piece.text
        elif "ocr_author" in classes:
            story.bylines += read_byline(piece.text)
        elif "ocr_abstract" in classes and not story.summary:
            story.summary = piece.text
        elif "ocr_caption" in classes:
            story.pieces.append(Media(caption=piece.text))
        else:
            is_heading = piece.heading or "ocr_title" in classes or name_of(node) in _HEADINGS
            self._add(piece._replace(heading=is_heading), story)

    @staticmethod
    def _add(piece: Piece, story: _Story) -> None:
        if piece.text:
            story.pieces.append(piece)

    def _piece(self, rows: list[Row], node: Node) -> Piece:
        """Return the paragraph of *rows*, lines in *node*."""
        text = self._recognised.joined([row.text for row in rows])
        sizes = sorted([row.size for row in rows if row.size])
        is_heading = bool(text) and all(row.is_heading for row in rows if row.text.strip())
        language = self._language(node, [tag for row in rows for tag in row.languages]) if text else ""
        return Piece(text, language, sizes[len(sizes) // 2] if sizes else 0, heading=is_heading)

    def _language(self, node: Node, inside: list[str]) -> str:
        """Return the language of *node*, else the first one *inside*; other ones are reported."""
        language = (given_language(node) if not {PAGE, LINEAR} & classes_of(node) else "") or next(iter(inside), "")
        tag = "" if language.lower() in _UNKNOWN_LANGUAGES else language_tag(language)
        if others := {text for text in inside if language_tag(text) != tag}:
            message = f"the other languages of words are left out: {' '.join(sorted(others)):.60}"
            self._report.left_out(message, line=number_of(node))
        if language and not tag and language.lower() not in _UNKNOWN_LANGUAGES:
            self._report.left_out(f"a language left out: {language:.60}", line=number_of(node))
        return tag

    def _count(self) -> None:
        for item in self._root.iter():
            if is_word(item):
                confidence = number_in(properties_of(item).get("x_wconf"))
                if confidence is None:
                    self._recognised.count(1, 0)
                else:
                    self._recognised.sure(confidence)

    def _article(self, story: _Story) -> Article:
        language_of_root = given_language(self._root)
        language = most_spoken(story.pieces) or language_tag(language_of_root) or self._around["language"]
        identifiers = [*self._around["identifiers"], *([story.key] if story.key else [])]
        return Article(
            title=self._around["title"],
            headline=story.headline,
            summary=story.summary,
            bylines=story.bylines,
            language=language,
            identifiers=identifiers,
            body=self._recognised.blocks(story.pieces, language),
            foreign=self._around["foreign"],
        )


def _in_order(node: Node) -> list[Node]:
    """Return the children of *node* sorted by ``order``; those without it follow the one before them."""
    ranks = [number_in(properties_of(item).get("order")) for item in node]
    return [item for _, item in sorted(zip(_filled(ranks), node, strict=True), key=lambda pair: pair[0])]


def _filled(ranks: list[float | None]) -> Iterator[float]:
    """Yield *ranks*; those missing are replaced by the one before."""
    last = -1.0
    for rank in ranks:
        last = last if rank is None else rank
        yield last
