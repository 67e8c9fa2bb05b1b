"""Columns of CoNLL → articles."""

from __future__ import annotations

from collections.abc import Iterator
from io import TextIOWrapper
from typing import BinaryIO

from attrs import define, field

from newsformat import Article, Envelope
from newsformat.markup.encodings import marked_encoding, text_encoding
from newsformat.plugin import Problem, ReadError, Report, Source, limit_message, read_each
from newsformat_annotations._columns import SPACED, START, Columns, cells_of, is_tag, parsed, spans_of
from newsformat_annotations._corpora import LATER_NAME, Lines, Running, documents, peeked
from newsformat_annotations._corpus_rows import corpus_of
from newsformat_annotations._layout import BETWEEN
from newsformat_annotations._options import ConllOptions, LabelsOption
from newsformat_annotations._reading import article_of
from newsformat_annotations._spans import Annotated


Row = tuple[int, list[str]]
_EXCERPT = 60  # characters of a value in a message

_MEANINGLESS = frozenset(("-X-", "-Y-", "-Z-", "O", "0", "_", "-"))  # values without meaning behind ``-DOCSTART-``


@define
class _Sentence:
    """The *rows* of a sentence, whether it *begins* a document with this *name*, and the *comments* above it."""

    rows: list[Row] = field(factory=list)
    comments: list[str] = field(factory=list)
    begins: bool = False
    name: str = ""


@define
class _Document:
    row: int
    name: str
    sentences: list[list[Row]] = field(factory=list)
    comments: list[str] = field(factory=list)


def read(source: Source, options: ConllOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each document."""
    first, lines = peeked(numbered(source, report))
    most = source.limits.item_bytes
    if corpus := corpus_of(first, report):

        def running_article(document: Running) -> tuple[Article]:
            return (article_of(document.finished(), report, row=document.row),)

        running = documents(lines, corpus, options, most)
        yield from read_each(running, running_article, report, name=_name, line=lambda text: text.row)
        return
    reader = _Reader(options, report)

    def article(document: _Document) -> tuple[Article]:
        return (reader.article(document),)

    plain = _documents(lines, options.documents, most, report)
    yield from read_each(plain, article, report, name=_name, line=lambda document: document.row)


def _name(_document: object) -> str:
    return "a document"


class _Reader:
    """Reads documents with the same columns."""

    def __init__(self, options: ConllOptions, report: Report) -> None:
        self._options, self._report = options, report
        self._columns: Columns | None = None

    def article(self, document: _Document) -> Article:
        between = " " if self._options.sentences == "joined" else BETWEEN
        annotated, length = Annotated(""), 0
        texts: list[str] = []
        for sentence in document.sentences:
            words, layers = self._words_and_tags(sentence)
            places = []
            for word in words:
                places.append((length, length + len(word)))
                length += len(word) + 1
            annotated.spans += [span for tags in layers for span in spans_of(tags, places)]
            texts.append(" ".join(words))
            length += len(between) - 1
        annotated.text = between.join(texts)
        if document.name:
            annotated.metadata["document"] = document.name
        if document.comments:
            annotated.metadata["comments"] = document.comments
        return article_of(annotated, self._report, row=document.row)

    def _words_and_tags(self, sentence: list[Row]) -> tuple[list[str], list[list[str]]]:
        """Return the words of *sentence*, and the tags of each layer."""
        columns = self._columns or self._find_columns(sentence)
        words: list[str] = []
        layers: list[list[str]] = [[] for _ in columns.tags]
        for number, row in sentence:
            word = row[columns.word] if columns.word < len(row) else ""
            if not word:
                self._report.left_out("a line without a word is left out", line=number)
                continue
            words.append(word)
            if len(row) != columns.count:
                self._report_other_columns(row, columns.count, number)
            for layer, place in zip(layers, columns.tags, strict=True):
                layer.append(row[place] if place < len(row) and len(row) == columns.count else "O")
        return words, layers

    def _report_other_columns(self, row: list[str], count: int, number: int) -> None:
        """Report a *row* with another number of columns than *count*; its tags are not read."""
        what = f"{len(row)} columns, where there are {count} before"
        if len(row) < count:
            self._report.note(f"{what}: a tag that is not there is O", line=number)
        else:
            self._report.left_out(f"{what}, so that its tags are left out: {' '.join(row):.60}", line=number)

    def _find_columns(self, sentence: list[Row]) -> Columns:
        options = self._options
        columns = Columns.of([row for _, row in sentence], options.word, options.tag)
        if max(columns.word, *columns.tags) >= columns.count or columns.count < 2:  # noqa: PLR2004 -- a word and a tag
            there = "is only one" if columns.count == 1 else f"are only {columns.count}"
            raise ReadError(f"not columns of words and tags: there {there}", line=sentence[0][0])
        if columns.rest:
            names = ", ".join(str(number + 1) for number in columns.rest)
            self._report.left_out(
                f"columns that hold no words and no spans are left out: {names:.200}", line=sentence[0][0]
            )
        self._report.note(SPACED)
        self._columns = columns
        return columns


# Lines ------------------------------------------------------------------------


def _documents(lines: Lines, documents: str, most: int, report: Report) -> Iterator[_Document]:
    """Yield the documents of *lines*: each begins with ``-DOCSTART-``; without any, each sentence is one."""
    document: _Document | None = None
    apart, size = documents == "sentences", 0
    for sentence in _sentences(lines, report):
        if document is None and documents == "auto" and not sentence.begins:
            apart = True
        if document is not None and (apart or (sentence.begins and documents != "file")):
            yield document
            document = None
        if document is not None and sentence.name:
            report.left_out(f"{LATER_NAME}: {sentence.name:.60}", line=sentence.rows[0][0])
        if document is None:
            document, size = _Document(sentence.rows[0][0], name=sentence.name), 0
        size += sum(len(cell) for _, row in sentence.rows for cell in row)
        if size > most:
            message = limit_message("item_bytes", f"a document of more than {most} bytes")
            raise ReadError(message, line=document.row)
        document.sentences.append(sentence.rows)
        document.comments += sentence.comments
    if document is not None:
        yield document


def _sentences(lines: Lines, report: Report) -> Iterator[_Sentence]:
    sentence = _Sentence()
    count = 0
    for number, line in lines:
        cells = cells_of(line)
        if not any(cells):
            if sentence.rows:
                yield sentence
                sentence = _Sentence()
        elif cells[0] == START:
            if sentence.rows:
                yield sentence
            _report_empty(sentence, report, number)
            labels = [cell for cell in cells[1:] if cell not in _MEANINGLESS]
            sentence = _Sentence(begins=True, name=" ".join(labels))
        elif not sentence.rows and is_comment(line, cells, count):
            sentence.comments.append(" ".join(line[1:].split()))
        else:
            count = count or len(cells)
            sentence.rows.append((number, cells))
    if sentence.rows:
        yield sentence
    _report_empty(sentence, report, None)


def _report_empty(sentence: _Sentence, report: Report, line: int | None) -> None:
    """Report the name and comments of a *sentence* without words, which ends above *line*."""
    if not sentence.rows and (text := " ".join([sentence.name, *sentence.comments]).strip()):
        report.left_out(f"annotations without words are left out: {text[:_EXCERPT]}", line=line)


def is_comment(line: str, cells: list[str], count: int) -> bool:
    """Is *line* a comment above a sentence, rather than the row of a word? Other rows have *count* cells."""
    return line.startswith("#") and (not is_tag(cells[-1]) or (count > 0 and len(cells) != count))


def numbered(source: Source, report: Report) -> Iterator[tuple[int, str]]:
    """Yield the lines of *source* with their numbers; without a known encoding, each is UTF-8 or else Windows-1252.

    Raises:
        ReadError: a line is too long, or not in the encoding declared or indicated by a byte order mark.
    """
    most, known = source.limits.item_bytes, marked_encoding(source.head)[0] or text_encoding(source.encoding)
    if source.encoding and not known:
        raise ReadError(f"unknown encoding {source.encoding!r:.40}")
    encoding = "utf-8" if not known or known.startswith(_WIDE) else known
    is_told = False
    with source.open() as stream:
        for number, content in enumerate(_lines(stream, known, most), 1):
            if len(content) > most:
                raise ReadError(limit_message("item_bytes", f"longer than {most} bytes"), line=number)
            try:
                yield number, content.decode(encoding).removeprefix("\ufeff" if number == 1 else "")
            except UnicodeDecodeError as error:
                if known:
                    raise ReadError(f"not in {known}: {error.reason}", line=number) from None
                if not is_told:
                    report.note(_NOT_UTF_8, line=number)
                is_told = True
                yield number, content.decode("cp1252", "replace")


_NOT_UTF_8 = "not UTF-8; such lines are read as cp1252 (name another encoding, with --encoding)"


def _lines(stream: BinaryIO, encoding: str, most: int) -> Iterator[bytes]:
    """Yield the lines of *stream*, cut off behind the limit; those in UTF-16 and UTF-32 are converted to UTF-8.

    Raises:
        ReadError: it is not in *encoding*.
    """
    if not encoding.startswith(_WIDE):
        while content := stream.readline(most + 1):
            yield content
        return
    text = TextIOWrapper(stream, encoding, newline="\n")
    try:
        while line := text.readline(most + 1):
            yield line.encode("utf-8", "surrogatepass")
    except UnicodeDecodeError as error:
        raise ReadError(f"not in {encoding}: {error.reason}") from None


_WIDE = ("utf-16", "utf-32")


# Rules ------------------------------------------------------------------------


def validate(source: Source, options: LabelsOption, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of the rows of *source*."""
    known = options.known
    columns: Columns | None = None
    first, lines = peeked(numbered(source, Report(heard=False)))
    if corpus_of(first, Report(heard=False)):
        return
    for sentence in _sentences(lines, Report(heard=False)):
        columns = columns or Columns.of([row for _, row in sentence.rows], 0, 0)
        for number, row in sentence.rows:
            if len(row) != columns.count:
                yield Problem("columns", f"{len(row)} columns, where there are {columns.count} before", number)
                continue
            for place in columns.tags:
                yield from _tag(row[place], known, number)


def _tag(tag: str, known: frozenset[str], number: int) -> Iterator[Problem]:
    found = parsed(tag)
    if found is None:
        return
    if not is_tag(tag):
        message = f"{tag!r:.40} is neither O nor a label with a prefix"
        yield Problem.warning("tag", message, number)
    if known and found[1] not in known:
        yield Problem("label", f"{found[1]!r:.40} is not among the labels", number)
