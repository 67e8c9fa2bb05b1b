"""The sentences of CoNLL-U: their rows and comments, their words, and where these stand in the text."""

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
NAMES = frozenset(("ner", "ne"))  # what a column, or a part of MISC, is called that has the tags of names
_ID = lazily(r"\d{1,9}(?:([-.])(\d{1,9}))?")
_NO_ID = "a line that is neither a word nor a comment is left out"


@define
class Sentence:
    """The *rows* of a sentence, with their numbers, and what the *comments* above it say, by their names."""

    rows: list[tuple[int, list[str]]] = field(factory=list)
    comments: dict[str, str] = field(factory=dict)
    row: int = 0

    @property
    def begins(self) -> bool:
        """Does a document begin with it?"""
        return not self.comments.keys().isdisjoint(("newdoc", "newdoc id"))

    @property
    def begins_paragraph(self) -> bool:
        """Does a paragraph begin with it, as a comment says?"""
        return not self.comments.keys().isdisjoint(("newpar", "newpar id"))


class Word(NamedTuple):
    """A word as it is printed, the *tag* of the name that it is in, and whether a blank follows."""

    form: str
    tag: str
    is_apart: bool


def sentences(source: Source, report: Report) -> Iterator[Sentence]:
    """Yield the sentences of *source*, which blank lines part.

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
                report.left_out(f"of two comments {name:.40} one is left out: {other:.60}", line=number)
            sentence.comments[name] = value
        elif any(cells := cells_of(line)):
            sentence.rows.append((number, cells))
        elif sentence.rows:
            yield sentence
            sentence, size = Sentence(), 0
    if sentence.rows:
        yield sentence
    elif sentence.comments:
        report.left_out("annotations of no words are left out", line=sentence.row)


def words_of(sentence: Sentence, columns: tuple[str, ...], report: Report) -> Iterator[Word]:
    """Yield the words of *sentence* as they are printed: of a word that is taken apart, not its parts."""
    last = until = 0
    whole: Word | None = None
    for number, cells in sentence.rows:
        found = _ID.fullmatch(cells[0])
        said = dict(zip(columns, cells, strict=False))
        if found is None or not (form := said.get("FORM", "")):
            report.left_out(_NO_ID, line=number)
            continue
        if len(cells) != len(columns):
            report.note(f"{len(cells)} columns, and not {len(columns)}: missing ones are read as empty", line=number)
        if found[1] == ".":
            report.note("empty nodes, which stand for no word that is printed, are left out", line=number)
            continue
        last = int(cells[0].partition("-")[0])
        word = Word(form, _tag(said), "SpaceAfter=No" not in said.get("MISC", "").split("|"))
        if whole is not None and last <= until and not found[1]:
            whole = whole._replace(tag=whole.tag or word.tag)
            continue
        if whole is not None:
            yield whole
        whole, until = word, int(found[2]) if found[1] else 0
    if whole is not None:
        yield whole


def _tag(said: dict[str, str]) -> str:
    """Return the tag of a name that a row says, in MISC (``NER=B-PER``) or in a column of its own; ``""`` if none."""
    parts = [each.partition("=") for each in said.get("MISC", "").split("|")]
    tags = [value for name, _, value in parts if name.casefold() in NAMES]
    tags += [value for name, value in said.items() if is_of_names(name)]
    return next((tag for tag in tags if tag not in NOTHING), "")


def is_of_names(column: str) -> bool:
    """Has the *column*, of CoNLL-U Plus, the tags of names?"""
    return column.rpartition(":")[2].casefold() in NAMES


def placed(words: Iterable[Word], said: str) -> tuple[str, list[tuple[int, int]]]:
    """Return the text of a sentence, and where its words are in it.

    That is what is *said* to be its text, if the words are found in it, one after another; else the words.
    """
    places: list[tuple[int, int]] = []
    parts: list[str] = []
    length = 0
    for word in words:
        places.append((length, length + len(word.form)))
        parts += [word.form, " " if word.is_apart else ""]
        length += len(word.form) + word.is_apart
    joined = "".join(parts[:-1])
    if said in {"", joined}:
        return joined, places
    end = 0
    found: list[tuple[int, int]] = []
    for start, finish in places:
        at = said.find(joined[start:finish], end)
        if at < 0 or said[end:at].strip():
            return joined, places
        end = at + finish - start
        found.append((at, end))
    return (joined, places) if said[end:].strip() else (said, found)
