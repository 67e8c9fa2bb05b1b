"""Corpora in columns with more than words and tags: OntoNotes (CoNLL-2011/2012), HIPE and neat, and AIDA.

Lines of text → documents with spans. This is the common part; `_corpus_rows` interprets the columns.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from newsformat.plugin import ReadError, Report, limit_message
from newsformat_annotations._columns import START, cells_of, spans_of
from newsformat_annotations._layout import BETWEEN
from newsformat_annotations._options import ConllOptions
from newsformat_annotations._spans import Annotated, Span


Lines = Iterator[tuple[int, str]]
LATER_NAME = "left out, the name of a document that is not an article of its own"
_MAX_PEEKED = 1000  # lines, and characters of a line


class Running:
    """A document under construction, which grows word by word.

    Attributes:
        made: its text, spans and metadata.
        row: the line where it begins.
        length: of the text so far.
    """

    def __init__(self, row: int, between: str, most: int) -> None:
        self.made, self.row, self.length = Annotated(""), row, 0
        self._between, self._most = between, most
        self._parts: list[str] = []
        self._before = ""

    def add(self, word: str, *, is_glued: bool = False) -> tuple[int, int]:
        """Add a *word*, followed by a blank unless it *is glued* to the next one, and return its place.

        Raises:
            ReadError: the document is too long.
        """
        start = self.length + len(self._before)
        self._parts += [self._before, word]
        self.length = start + len(word)
        if self.length > self._most:
            raise ReadError(limit_message("item_bytes", f"a document of more than {self._most} bytes"), line=self.row)
        self._before = "" if is_glued else " "
        return start, self.length

    def end_sentence(self) -> None:
        """Begin a new sentence with the next word."""
        self._before = self._between if self.length else ""

    def finished(self) -> Annotated:
        """Return the document with its text."""
        self.made.text = "".join(self._parts)
        return self.made


class Corpus:
    """Interprets the lines of a kind of corpus; an instance reads one source.

    Attributes:
        layers: the tags of the words in the current sentence, by layer.
        places: the places of these words.
        identities: of spans, by layer and beginning.
    """

    label = ""  # of all spans, if tags have none

    def __init__(self, report: Report) -> None:
        self.report = report
        self.layers: list[list[str]] = []
        self.places: list[tuple[int, int]] = []
        self.identities: dict[tuple[int, int], str] = {}

    def begins(self, line: str, cells: list[str]) -> str | None:
        """Return the name of the document that *line* begins; `None` if it does not begin one."""
        raise NotImplementedError

    def comment_in(self, line: str) -> str | None:
        """Return the content of a *line* without a word, ``""`` if it is not kept; `None` if the line has a word."""
        raise NotImplementedError

    def comment(self, annotated: Annotated, text: str) -> None:
        """Keep *text*, a comment above words."""
        annotated.metadata.setdefault("comments", []).append(text)

    def word(self, running: Running, cells: list[str], number: int) -> None:
        """Add the word of a row to the *running* document."""
        raise NotImplementedError

    def end_sentence(self, running: Running) -> None:
        """Add the spans of the sentence that ends."""
        for layer, tags in enumerate(self.layers):
            for span in spans_of(tags, self.places):
                identity = self.identities.get((layer, span.start), "")
                label = span.label if not self.label else ""
                running.made.spans.append(Span(span.start, span.end, label, identity))
            tags.clear()
        self.places.clear()
        self.identities.clear()
        running.end_sentence()


def peeked(lines: Lines) -> tuple[list[str], Lines]:
    """Return the first non-blank lines, up to a row of several columns behind the first one, and an iterator of all."""
    first: list[tuple[int, str]] = []
    peeked_lines: list[str] = []
    for number, line in lines:
        first.append((number, line))
        if line.strip():
            peeked_lines.append(line)
        is_row = len(cells_of(line)) > 1 and not line.startswith((START, "#"))
        if (is_row and len(peeked_lines) > 1) or number >= _MAX_PEEKED or len(line) > _MAX_PEEKED:
            break
    return peeked_lines, chain(first, lines)


def documents(lines: Lines, corpus: Corpus, options: ConllOptions, most: int) -> Iterator[Running]:
    """Yield the documents of *lines* of a *corpus*, with at most *most* characters each."""
    parts = _Parts(corpus, options, most)
    for number, line in lines:
        yield from parts.take(number, line)
    yield from parts.rest()


class _Parts:
    """Splits the lines of a *corpus* into documents, one at a time; *comments* belong to the words that follow them."""

    def __init__(self, corpus: Corpus, options: ConllOptions, most: int) -> None:
        self._corpus, self._documents, self._most = corpus, options.documents, most
        self._between = " " if options.sentences == "joined" else BETWEEN
        self._running: Running | None = None
        self._name, self._comments = "", list[str]()

    def take(self, number: int, line: str) -> Iterator[Running]:
        """Read a *line*; yield the document that ends with it, if any."""
        cells = cells_of(line)
        if not any(cells):
            yield from self._ended(is_document=False)
            return
        if (begun := self._corpus.begins(line, cells)) is not None:
            yield from self._ended(is_document=True)
            self._name = begun
            if self._running is not None and begun:
                self._corpus.report.left_out(f"{LATER_NAME}: {begun:.60}", line=number)
        comment = self._corpus.comment_in(line)
        if comment is None:
            self._add(cells, number)
        elif comment:
            self._comments.append(comment)

    def _ended(self, *, is_document: bool) -> Iterator[Running]:
        """End a sentence, and yield the document, if that ends with it."""
        if self._running is None:
            return
        self._corpus.end_sentence(self._running)
        if self._documents == "sentences" or (is_document and self._documents != "file"):
            ended, self._running = self._running, None
            yield ended

    def _add(self, cells: list[str], number: int) -> None:
        """Add the word in *cells*, preceded by the comments before it."""
        if self._running is None:
            self._running = Running(number, self._between, self._most)
            if self._name:
                self._running.made.metadata["document"] = self._name
        for text in self._comments:
            self._corpus.comment(self._running.made, text)
        self._comments.clear()
        self._corpus.word(self._running, cells, number)

    def rest(self) -> Iterator[Running]:
        """Yield the last document, if any, and report comments without words."""
        if self._running is not None:
            self._corpus.end_sentence(self._running)
            yield self._running
        for text in self._comments:
            self._corpus.report.left_out(f"annotations without words are left out: {text:.60}")
