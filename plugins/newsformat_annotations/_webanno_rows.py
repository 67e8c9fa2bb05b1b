"""Lines of WebAnno TSV 3: a header with layers, and sentences with a text and a row for each token."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from attrs import define, field

from newsformat.plugin import ReadError, lazily
from newsformat_annotations._offsets import out_of_units


FORMAT = "#FORMAT=WebAnno TSV 3"
IDENTITY = "identifier"  # feature with the ID in a knowledge base
_TEXT, _LABEL = "#Text=", "value"
_LAYER = lazily(r"#T_(SP|CH|RL)=([^|]+)\|?(.*)")
_TOKEN = lazily(r"\d{1,9}-\d{1,9}(?:\.\d{1,9})?")
_OFFSETS = lazily(r"(\d{1,12})-(\d{1,12})")
_STACK = lazily(r"((?:[^\\|]|\\.?)*+)(?:\||\Z)")
_ENTRY = lazily(r"(.*?)(?:\[(\d{1,9})\])?", re.DOTALL)
_ESCAPED = lazily(r"\\(->|.)", re.DOTALL)
_SIGNS = {"t": "\t", "n": "\n", "r": "\r"}
_FIRST = 3  # column of the first feature; before it are number, offsets and text of the token


@define
class Layer:
    """A layer of annotations: *kind* (``SP`` for spans, ``CH`` chains, ``RL`` relations), *name* and *features*.

    Values of features are in consecutive columns from *first* on; the feature *label* has the label.
    """

    kind: str
    name: str
    features: list[str]
    first: int
    label: str

    @property
    def short(self) -> str:
        """The last part of the name."""
        return self.name.rpartition(".")[2]


class Token(NamedTuple):
    """A token or a part of one, on line *row*, with its offsets in the document in UTF-16 units."""

    row: int
    start: int
    end: int
    word: str
    cells: list[str]


class Entry(NamedTuple):
    """A value in a cell: ``_`` without an annotation, ``*`` for an annotation without a value."""

    value: str
    number: str


@define
class Sentence:
    """A sentence that begins on line *row*."""

    row: int
    lines: list[str] = field(factory=list)
    comments: list[str] = field(factory=list)
    tokens: list[Token] = field(factory=list)

    def laid_out(self) -> tuple[str, int]:
        """Return the text, and its beginning in the document in UTF-16 units, computed from the first token.

        Depending on the version, reserved characters are escaped in it or not; the tokens show which.
        """
        raw = "\n".join(self.lines)
        texts = [unescaped(raw), raw] if "\\" in raw else [raw]
        text = max(texts, key=self._fits) if len(texts) > 1 else raw
        return text, self._start(text)

    def _start(self, text: str) -> int:
        return self.tokens[0].start - max(text.find(self.tokens[0].word), 0) if self.tokens else 0

    def _fits(self, text: str) -> int:
        """Count the tokens that are at their offsets in *text*."""
        start, measure = self._start(text), out_of_units(text)
        places = ((measure(token.start - start), measure(token.end - start), token.word) for token in self.tokens)
        return sum(begin >= 0 and text[begin:end] == word for begin, end, word in places)


def layers_in(lines: list[str]) -> list[Layer]:
    """Return the layers declared in the header of *lines*, in the order of their columns.

    Raises:
        ReadError: it is not WebAnno TSV 3.
    """
    if not lines or not lines[0].startswith(FORMAT):
        raise ReadError("not WebAnno TSV 3: it does not begin with #FORMAT", line=1)
    layers: list[Layer] = []
    column = _FIRST
    for line in lines[1:]:
        if line and not line.startswith("#T_"):
            break
        if match := _LAYER.fullmatch(line):
            features = match[3].split("|")
            label = _LABEL if _LABEL in features else next((feature for feature in features if feature != IDENTITY), "")
            layers.append(Layer(match[1], match[2], features, column, label))
            column += len(features)
    return layers


def columns_of(layers: list[Layer]) -> int:
    """Return the number of cells in a row."""
    return layers[-1].first + len(layers[-1].features) if layers else _FIRST


def sentences_in(lines: list[str]) -> Iterator[Sentence]:
    """Yield the sentences of *lines*.

    Raises:
        ReadError: a line is neither a token nor a comment.
    """
    sentence = Sentence(0)
    for row, line in enumerate(lines, 1):
        if not line.strip() or line.startswith((FORMAT, "#T_")):
            continue
        if line.startswith("#"):
            if sentence.tokens:
                yield sentence
                sentence = Sentence(0)
            sentence.row = sentence.row or row
            if line.startswith(_TEXT):
                sentence.lines.append(line.removeprefix(_TEXT))
            else:
                sentence.comments.append(line[1:])
        else:
            sentence.tokens.append(_token(line, row))
    if sentence.tokens or sentence.lines:
        yield sentence


def _token(line: str, row: int) -> Token:
    cells = line.split("\t")
    offsets = _OFFSETS.fullmatch(cells[1]) if len(cells) >= _FIRST else None
    if offsets is None or not _TOKEN.fullmatch(cells[0]):
        raise ReadError(f"not the row of a token: {line:.60}", line=row)
    return Token(row, int(offsets[1]), int(offsets[2]), unescaped(cells[2]), cells)


def entries_of(cell: str) -> list[Entry]:
    """Return the values stacked in *cell*."""
    matches = [_ENTRY.fullmatch(part[1]) for part in _STACK.finditer(cell) if part[1]]
    return [Entry(match[1], match[2] or "") for match in matches if match]


def unescaped(text: str) -> str:
    """Return *text* with escaped characters decoded."""
    return _ESCAPED.sub(lambda match: _SIGNS.get(match[1], match[1]), text) if "\\" in text else text
