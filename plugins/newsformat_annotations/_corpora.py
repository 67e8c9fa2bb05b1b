"""Columns of corpora that say more than words and tags: OntoNotes (CoNLL-2011/2012), HIPE and neat, and AIDA.

Lines of text → documents with their spans. What the corpora share is here; what their columns mean, in `_corpus_rows`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from newsformat.plugin import ReadError, Report, exceeded
from newsformat_annotations._columns import START, cells_of, spans_of
from newsformat_annotations._layout import BETWEEN
from newsformat_annotations._options import ConllOptions
from newsformat_annotations._spans import Annotated, Span


Lines = Iterator[tuple[int, str]]
LATER_NAME = "what a document is called that is no article of its own is left out"
_PEEKED = 1000  # lines, and characters of a line


class Running:
    """A document that grows word by word.

    Attributes:
        made: its text, spans and metadata.
        row: the line in which it begins.
        length: of the text so far.
    """

    def __init__(self, row: int, between: str, most: int) -> None:
        self.made, self.row, self.length = Annotated(""), row, 0
        self._between, self._most = between, most
        self._parts: list[str] = []
        self._before = ""

    def add(self, word: str, *, is_glued: bool = False) -> tuple[int, int]:
        """Add a *word*, between which and the next is no blank if it *is glued*, and return where it is.

        Raises:
            ReadError: the document is too long.
        """
        start = self.length + len(self._before)
        self._parts += [self._before, word]
        self.length = start + len(word)
        if self.length > self._most:
            raise ReadError(exceeded("item_bytes", f"a document of more than {self._most} bytes"), line=self.row)
        self._before = "" if is_glued else " "
        return start, self.length

    def end_sentence(self) -> None:
        """Say that the next word begins a sentence."""
        self._before = self._between if self.length else ""

    def finished(self) -> Annotated:
        """Return the document with its text."""
        self.made.text = "".join(self._parts)
        return self.made


class Corpus:
    """How one kind of corpus says what its lines are; an object of it reads one source.

    Attributes:
        layers: the tags of each layer of spans, of the words of the sentence that is read.
        places: where these words are.
        identities: of the spans that begin at a place of a layer.
    """

    label = ""  # what all spans are called, if tags do not say it

    def __init__(self, report: Report) -> None:
        self.report = report
        self.layers: list[list[str]] = []
        self.places: list[tuple[int, int]] = []
        self.identities: dict[tuple[int, int], str] = {}

    def begins(self, line: str, cells: list[str]) -> str | None:
        """Return the name of the document that *line* begins, `None` if it begins none."""
        raise NotImplementedError

    def said(self, line: str) -> str | None:
        """Return what *line* says that holds no word, ``""`` if that need not be kept; `None` if it holds one."""
        raise NotImplementedError

    def comment(self, made: Annotated, text: str) -> None:
        """Keep a comment, *text*, that stands above words."""
        made.said.setdefault("comments", []).append(text)

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
    """Return the first *lines*, up to a row of several columns below the first one that says something, and all."""
    first: list[tuple[int, str]] = []
    said: list[str] = []
    for number, line in lines:
        first.append((number, line))
        if line.strip():
            said.append(line)
        is_row = len(cells_of(line)) > 1 and not line.startswith((START, "#"))
        if (is_row and len(said) > 1) or number >= _PEEKED or len(line) > _PEEKED:
            break
    return said, chain(first, lines)


def documents(lines: Lines, corpus: Corpus, options: ConllOptions, most: int) -> Iterator[Running]:
    """Yield the documents of *lines*, which are of a *corpus* and hold at most so many characters."""
    between = " " if options.sentences == "joined" else BETWEEN
    running: Running | None = None
    name, comments = "", list[str]()

    def done(*, is_document: bool) -> Iterable[Running]:
        nonlocal running
        if running is None:
            return ()
        corpus.end_sentence(running)
        if options.documents == "sentences" or (is_document and options.documents != "file"):
            ended, running = running, None
            return (ended,)
        return ()

    for number, line in lines:
        cells = cells_of(line)
        if not any(cells):
            yield from done(is_document=False)
            continue
        if (begun := corpus.begins(line, cells)) is not None:
            yield from done(is_document=True)
            name = begun
            if running is not None and name:
                corpus.report.left_out(f"{LATER_NAME}: {name:.60}", line=number)
        said = corpus.said(line)
        if said is not None:
            comments += [said] if said else []
            continue
        if running is None:
            running = Running(number, between, most)
            if name:
                running.made.said["document"] = name
        for text in comments:
            corpus.comment(running.made, text)
        comments.clear()
        corpus.word(running, cells, number)
    if running is not None:
        corpus.end_sentence(running)
        yield running
    for text in comments:
        corpus.report.left_out(f"what is said of no words is left out: {text:.60}")
