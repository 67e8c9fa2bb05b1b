"""CoNLL-U and CoNLL-U Plus → articles."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import define, field

from newsformat import Article, Envelope
from newsformat.markup.json import Object, object_of
from newsformat.markup.members import items_at, object_at, text_at
from newsformat.plugin import Problem, ReadError, Report, Source, limit_message, read_each
from newsformat_annotations._columns import parsed, spans_of
from newsformat_annotations._conllu_comments import (
    COMMENTS,
    IDS,
    LABELS,
    META,
    NO_WORDS,
    OF_DOCUMENT,
    OF_METADATA,
    OURS,
    OWN,
    READ,
    SPANS,
    TEXT,
)
from newsformat_annotations._conllu_sentences import (
    COLUMNS,
    NAMES,
    NOTHING,
    Sentence,
    is_name_column,
    locate_words,
    sentences,
    words_of,
)
from newsformat_annotations._layout import BETWEEN
from newsformat_annotations._options import ConlluOptions, LabelsOption
from newsformat_annotations._reading import article_of
from newsformat_annotations._spans import Annotated, Span


_LAYOUT_PARTS = frozenset(("spaceafter", "spacesafter", "start_char", "end_char", "tokenrange", *NAMES))
_MAX_NAMES = 40  # names of columns and of parts of MISC reported


@define
class _Document:
    sentences: list[Sentence] = field(factory=list)
    size: int = 0


def read(source: Source, options: ConlluOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each document."""
    reader = _Reader(options, report)
    documents = _documents(source, options.documents, report)
    yield from read_each(documents, reader.articles, report, name=lambda _: "a document", line=_row)


def _row(document: _Document) -> int:
    return document.sentences[0].row


def _documents(source: Source, documents: str, report: Report) -> Iterator[_Document]:
    """Yield the documents of *source*: each begins with a comment, or with each sentence."""
    document, most = _Document(), source.limits.item_bytes
    for sentence in sentences(source, report):
        if document.sentences and (documents == "sentences" or (sentence.begins and documents == "auto")):
            yield document
            document = _Document()
        document.sentences.append(sentence)
        document.size += sum(len(cell) for _, cells in sentence.rows for cell in cells)
        if document.size > most:
            message = limit_message("item_bytes", f"a document of more than {most} bytes")
            raise ReadError(message, line=_row(document))
    if document.sentences:
        yield document


class _Reader:
    """Reads documents with the same columns."""

    def __init__(self, options: ConlluOptions, report: Report) -> None:
        self._options, self._report = options, report
        self._columns: tuple[str, ...] = COLUMNS
        self._reported: set[str] = set()
        self._ours: Object = {}

    def articles(self, document: _Document) -> tuple[Article]:
        annotated, length, glue, self._ours = Annotated(""), 0, "", {}
        texts: list[str] = []
        for number, (sentence, is_first) in enumerate(self._with_paragraphs(document), 1):
            if columns := sentence.comments.get("global.columns"):
                self._columns = tuple(columns.split())
            words = [*words_of(sentence, self._columns, self._report)]
            text, places = locate_words(words, given_text := sentence.comments.get("text", ""))
            if " ".join(given_text.split()) not in {"", " ".join(text.split())}:
                self._report.left_out(
                    f"a text that differs from its words is left out: {given_text:.60}", line=sentence.row
                )
            between = "" if not texts else BETWEEN if is_first else glue
            length += len(between)
            tags = [word.tag or "O" for word in words]
            annotated.spans += spans_of(tags, [(length + start, length + end) for start, end in places])
            texts += [between, text]
            length += len(text)
            glue = " " if not words or words[-1].is_apart else ""
            self._read_comments(sentence, number, annotated)
        self._report_unread(document)
        annotated.text = "".join(texts)
        if not annotated.text.strip(NO_WORDS) and not self._ours:
            raise ReadError("there are no words: some treebanks are distributed without them")
        self._add_ours(annotated)
        return (article_of(annotated, self._report, row=_row(document)),)

    def _with_paragraphs(self, document: _Document) -> Iterator[tuple[Sentence, bool]]:
        """Yield the sentences of *document*, each with whether it begins a paragraph."""
        choice = self._options.sentences
        is_marked = any(entry.begins_paragraph for entry in document.sentences)
        apart = choice == "paragraphs" or (choice == "auto" and not is_marked)
        for sentence in document.sentences:
            yield sentence, apart or (choice == "auto" and sentence.begins_paragraph)

    def _read_comments(self, sentence: Sentence, number: int, annotated: Annotated) -> None:
        """Add the comments of *sentence*, the one with this *number*, to the metadata of *annotated*."""
        for name, value in sentence.comments.items():
            if name in READ:
                continue
            if name == OURS and (ours := object_of(value)):
                self._ours |= ours
            elif name in IDS:
                if value != str(number):
                    self._report_once("IDs of sentences and paragraphs are left out", sentence.row)
            elif name.startswith(OF_METADATA) or name in OF_DOCUMENT:
                bare = name.removeprefix(OF_METADATA)
                if annotated.metadata.setdefault(OF_DOCUMENT.get(bare, bare), value) != value:
                    self._report.left_out(f"a further {name} of an article is left out: {value:.60}", line=sentence.row)
            else:
                annotated.metadata.setdefault(COMMENTS, []).append(f"{name} = {value}" if value else name)

    def _add_ours(self, annotated: Annotated) -> None:
        """Add to *annotated* the JSON of our own comment."""
        annotated.own = object_at(self._ours, OWN)
        for name, value in object_at(self._ours, META).items():
            annotated.metadata.setdefault(name, value)
        labels = object_at(self._ours, LABELS)
        known = {name: label for name, label in labels.items() if isinstance(label, str)}
        annotated.spans = [span._replace(label=known.get(span.label, span.label)) for span in annotated.spans]
        exact = Annotated(text_at(annotated.own, TEXT), [*_spans_in(annotated.own)])
        if TEXT in annotated.own and _words_in(exact) == _words_in(annotated):
            annotated.text, annotated.spans = exact.text, exact.spans

    def _report_once(self, what: str, row: int) -> None:
        if what not in self._reported:
            self._reported.add(what)
            self._report.left_out(what, line=row)

    def _report_unread(self, document: _Document) -> None:
        """Report annotations of words that an article has no place for, each column and part of MISC once."""
        new: dict[str, int] = {}
        for number, part in self._parts_without_place(document):
            if part not in self._reported and len(self._reported) < _MAX_NAMES:
                self._reported.add(part)
                new[part] = number
        if new:
            names = ", ".join(new)
            self._report.left_out(f"left out, annotations of words: {names:.400}", line=min(new.values()))

    def _parts_without_place(self, document: _Document) -> Iterator[tuple[int, str]]:
        """Yield the number of each row with the names of its columns, and of the parts of its MISC."""
        for number, cells in (row for sentence in document.sentences for row in sentence.rows):
            for name, value in zip(self._columns, cells, strict=False):
                if value not in NOTHING and name not in {"ID", "FORM"} and not is_name_column(name):
                    yield from ((number, part) for part in (_parts(value) if name == "MISC" else (name,)))


def _spans_in(own_members: Object) -> Iterator[Span]:
    for item in items_at(own_members, SPANS):
        match item:
            case [int(start), int(end), str(label)]:
                yield Span(start, end, label)
            case _:
                pass


def _words_in(document: Annotated) -> tuple[str, list[tuple[str, str]]]:
    """Return the text of *document* without white space, and that of its spans with their labels."""
    words = [("".join(document.text[span.start : span.end].split()), span.label) for span in document.spans]
    return "".join(document.text.split()) or "_", [word for word in words if word[0]]


def _parts(misc: str) -> Iterator[str]:
    for part in misc.split("|"):
        name, _, value = part.partition("=")
        if name.casefold() not in _LAYOUT_PARTS or (name == "SpaceAfter" and value not in {"No", "Yes"}):
            yield f"{name:.40} in MISC"


# Rules ------------------------------------------------------------------------


def validate(source: Source, options: LabelsOption, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of the sentences in *source*."""
    columns: tuple[str, ...] = COLUMNS
    for sentence in sentences(source, report):
        columns = tuple(sentence.comments.get("global.columns", "").split()) or columns
        for number, cells in sentence.rows:
            if len(cells) != len(columns):
                yield Problem("columns", f"{len(cells)} columns, and not {len(columns)}", number)
        words = [*words_of(sentence, columns, Report(heard=False))]
        text, given_text = locate_words(words, "")[0], sentence.comments.get("text", "")
        if given_text and text.split() != given_text.split():
            yield Problem("words", f"the words are not the text: {text:.60}", sentence.row)
        for word in words:
            found = parsed(word.tag)
            if found and options.known and found[1] not in options.known:
                yield Problem("label", f"{found[1]!r:.40} is not among the labels", sentence.row)
