"""Sentences of CoNLL-U: rows, comments and words, and the places of words in the text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from attrs import define, field

from newsformat.plugin import ReadError, Report, Source, lazily, limit_message
from newsformat_annotations._columns import cells_of
from newsformat_annotations._conll import numbered
from newsformat_annotations._conllu_comments import named


COLUMNS = ("ID", "FORM", "LEMMA", "UPOS", "XPOS", "FEATS", "HEAD", "DEPREL", "DEPS", "MISC")
NOTHING = frozenset(("", "_"))
NAMES = frozenset(("ner", "ne"))  # names of a column or a part of MISC with the tags of names
_ID = lazily(r"\d{1,9}(?:([-.])(\d{1,9}))?")
_NO_ID = "a line that is neither a word nor a comment is left out"


@define
class Sentence:
    """The *rows* of a sentence, with their numbers, and the *comments* above it, by name."""

    rows: list[tuple[int, list[str]]] = field(factory=list)
    comments: dict[str, str] = field(factory=dict)
    row: int = 0

    @property
    def begins(self) -> bool:
        """Does it begin a document?"""
        return not self.comments.keys().isdisjoint(("newdoc", "newdoc id"))

    @property
    def begins_paragraph(self) -> bool:
        """Does it begin a paragraph, according to a comment?"""
        return not self.comments.keys().isdisjoint(("newpar", "newpar id"))


class Word(NamedTuple):
    """A word in its printed *form*, the *tag* of the name that it is in, and whether a blank follows."""

    form: str
    tag: str
    is_apart: bool


def sentences(source: Source, report: Report) -> Iterator[Sentence]:
    """Yield the sentences of *source*, which are separated by blank lines.

    Raises:
        ReadError: one is too large.
    """
    most, size = source.limits.item_bytes, 0
    sentence = Sentence()
    for number, line in numbered(source, report):
        sentence.row = sentence.row or number
        size += len(line)
        if size > most:
            raise ReadError(limit_message("item_bytes", f"a sentence of more than {most} bytes"), line=number)
        if line.startswith("#"):
            name, value = named(line[1:])
            if (other := sentence.comments.get(name, value)) != value:
                report.left_out(f"one of two comments {name:.40} is left out: {other:.60}", line=number)
            sentence.comments[name] = value
        elif any(cells := cells_of(line)):
            sentence.rows.append((number, cells))
        elif sentence.rows:
            yield sentence
            sentence, size = Sentence(), 0
    if sentence.rows:
        yield sentence
    elif sentence.comments:
        report.left_out("annotations without words are left out", line=sentence.row)


def words_of(sentence: Sentence, columns: tuple[str, ...], report: Report) -> Iterator[Word]:
    """Yield the words of *sentence* as printed: a multiword token, not the words that it is split into."""
    last = until = 0
    multiword: Word | None = None
    for number, cells in sentence.rows:
        match = _ID.fullmatch(cells[0])
        named_cells = dict(zip(columns, cells, strict=False))
        if match is None or not (form := named_cells.get("FORM", "")):
            report.left_out(_NO_ID, line=number)
            continue
        if len(cells) != len(columns):
            report.note(f"{len(cells)} columns, and not {len(columns)}: missing ones are read as empty", line=number)
        if match[1] == ".":
            report.note("empty nodes, which represent no printed word, are left out", line=number)
            continue
        last = int(cells[0].partition("-")[0])
        word = Word(form, _tag(named_cells), "SpaceAfter=No" not in named_cells.get("MISC", "").split("|"))
        if multiword is not None and last <= until and not match[1]:
            multiword = multiword._replace(tag=multiword.tag or word.tag)
            continue
        if multiword is not None:
            yield multiword
        multiword, until = word, int(match[2]) if match[1] else 0
    if multiword is not None:
        yield multiword


def _tag(row: dict[str, str]) -> str:
    """Return the tag of a name in a row, in MISC (``NER=B-PER``) or in a column of its own; ``""`` if there is none."""
    parts = [part.partition("=") for part in row.get("MISC", "").split("|")]
    tags = [value for name, _, value in parts if name.casefold() in NAMES]
    tags += [value for name, value in row.items() if is_name_column(name)]
    return next((tag for tag in tags if tag not in NOTHING), "")


def is_name_column(column: str) -> bool:
    """Does the *column* of CoNLL-U Plus contain tags of names?"""
    return column.rpartition(":")[2].casefold() in NAMES


def locate_words(words: Iterable[Word], given_text: str) -> tuple[str, list[tuple[int, int]]]:
    """Return the text of a sentence, and the places of its words in it.

    The text is *given_text*, if it contains the words one after another; else it is made of the words.
    """
    places: list[tuple[int, int]] = []
    parts: list[str] = []
    length = 0
    for word in words:
        places.append((length, length + len(word.form)))
        parts += [word.form, " " if word.is_apart else ""]
        length += len(word.form) + word.is_apart
    joined = "".join(parts[:-1])
    if given_text in {"", joined}:
        return joined, places
    end = 0
    found: list[tuple[int, int]] = []
    for start, finish in places:
        position = given_text.find(joined[start:finish], end)
        if position < 0 or given_text[end:position].strip():
            return joined, places
        end = position + finish - start
        found.append((position, end))
    return (joined, places) if given_text[end:].strip() else (given_text, found)
