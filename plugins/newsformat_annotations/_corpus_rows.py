"""Rows of corpora: OntoNotes (CoNLL-2011/2012), HIPE and neat, and AIDA."""

from __future__ import annotations

from newsformat.plugin import Report, lazily
from newsformat_annotations._columns import SPACED, START, cells_of
from newsformat_annotations._corpora import Corpus, Running
from newsformat_annotations._spans import Annotated, Span


def corpus_of(lines: list[str], report: Report) -> Corpus | None:
    """Return the corpus that begins with *lines*; `None` if it is not one of these."""
    if not lines:
        return None
    first = lines[0]
    if first.startswith(_BEGINS):
        return OntoNotes(report)
    if names := named_columns(first):
        return Hipe(names, report)
    if first.startswith(START) and is_linked(cells_of(lines[-1])):
        return Aida(report)
    return None


# OntoNotes --------------------------------------------------------------------

_BEGINS, _ENDS = "#begin document", "#end document"
_NAME = lazily(r"#begin document\s*+\((.*)\);?\s*+(part\s++\d++)?.*")
_BRACKET = lazily(r"\(([^()*|\s]++)|\)")
_WORD_COLUMN, _NAME_COLUMN = 3, 10  # columns, from 0
_EMPTY = frozenset(("-", "*", "_", ""))


class OntoNotes(Corpus):
    """``#begin document``, words in the fourth column, and names in brackets in the eleventh."""

    def __init__(self, report: Report) -> None:
        super().__init__(report)
        report.note(SPACED)
        self._open: list[tuple[int, str]] = []
        self._last = 0  # number of the last row
        self._reported: set[int] = set()

    def begins(self, line: str, _cells: list[str], /) -> str | None:
        if not (match := _NAME.fullmatch(line.strip())):
            return None
        return f"{match[1]} {match[2]}" if match[2] and match[2].split()[1].strip("0") else match[1]

    def comment_in(self, line: str) -> str | None:
        return "" if line.startswith((_BEGINS, _ENDS)) else None

    def word(self, running: Running, cells: list[str], number: int) -> None:
        if len(cells) <= _WORD_COLUMN:
            self.report.left_out(f"a line without a word is left out: {' '.join(cells):.60}", line=number)
            return
        self._last = number
        start, end = running.add(cells[_WORD_COLUMN])
        names = cells[_NAME_COLUMN] if len(cells) > _NAME_COLUMN + 1 else ""
        for match in _BRACKET.finditer(names):
            if match[1]:
                self._open.append((start, match[1]))
            elif self._open:
                begun, label = self._open.pop()
                running.made.spans.append(Span(begun, end, label))
            else:
                self.report.note("a bracket that ends no name is left out", line=number)
        self._report_columns(cells, number)

    def end_sentence(self, running: Running) -> None:
        for start, label in self._open:
            self.report.note("a name without a closing bracket is assumed to end with its sentence", line=self._last)
            running.made.spans.append(Span(start, running.length, label))
        self._open.clear()
        super().end_sentence(running)

    def _report_columns(self, cells: list[str], number: int) -> None:
        for place, cell in enumerate(cells[_WORD_COLUMN + 1 :], _WORD_COLUMN + 1):
            is_last = place == len(cells) - 1
            if cell in _EMPTY or (place == _NAME_COLUMN and not is_last):
                continue
            column = -1 if is_last else min(place, _NAME_COLUMN + 1)
            if column not in self._reported:
                self._reported.add(column)
                what = _COLUMNS.get(column, "another column")
                self.report.left_out(f"other columns are left out: {what}", line=number)


_COLUMNS = {
    -1: "coreference",
    4: "part of speech",
    5: "parse",
    6: "lemma",
    7: "frameset",
    8: "sense",
    9: "speaker",
    11: "arguments",
}


# HIPE and neat ----------------------------------------------------------------

_GLOBAL = lazily(r"#\s*+global\.columns\s*+=\s*+(.*)")
_NO_IDENTITY = frozenset(("", "_", "-", "O", "NIL", "null"))
_GLUED = "NoSpaceAfter"
_ENTITY = lazily(r"Q[1-9]\d*+")
_WIKIDATA = "http://www.wikidata.org/entity/"
_MEMBERS = {"newspaper": "source", "date": "date", "language": "language"}


def named_columns(line: str) -> list[str]:
    """Return the names of columns in *line*, the first one; none if it does not name words and ``NE-…``."""
    match = _GLOBAL.fullmatch(line.strip())
    names = match[1].split() if match else cells_of(line)
    is_named = "TOKEN" in names[:2] and any(name.startswith("NE-") for name in names)
    return names if is_named else []


class Hipe(Corpus):
    """Named columns: ``TOKEN``, ``NE-…`` with spans, ``NEL-…`` or ``ID`` with their identities."""

    def __init__(self, names: list[str], report: Report) -> None:
        super().__init__(report)
        self._names = names
        self._first = (names[0], "# global.columns")
        self._word = names.index("TOKEN")
        self._tags = [place for place, name in enumerate(names) if name.startswith("NE-")]
        self.layers = [[] for _ in self._tags]
        self._links = [_link(names, names[place]) for place in self._tags]
        self._is_reported, self._ambiguous_row = False, 0  # line with several candidates that was reported

    def begins(self, line: str, _cells: list[str], /) -> str | None:
        key, sign, value = line[1:].partition("=") if line.startswith("#") else ("", "", "")
        return value.strip() if sign and _bare(key) == "document_id" else None

    def comment_in(self, line: str) -> str | None:
        if line.startswith(self._first) and named_columns(line):
            return ""
        if not line.startswith("# "):
            return None
        return "" if self.begins(line, []) else " ".join(line[1:].split())

    def comment(self, annotated: Annotated, text: str) -> None:
        key, _, value = (part.strip() for part in text.partition("="))
        if (member := _MEMBERS.get(_bare(key), "")) and annotated.metadata.setdefault(member, value) == value:
            return
        super().comment(annotated, text)

    def word(self, running: Running, cells: list[str], number: int) -> None:
        if more := [cell for cell in cells[len(self._names) :] if cell]:
            self.report.left_out(f"cells without a named column are left out: {' '.join(more):.60}", line=number)
        cells += [""] * (len(self._names) - len(cells))
        if not cells[self._word]:
            self.report.left_out("a line without a word is left out", line=number)
            return
        start, end = running.add(cells[self._word], is_glued=any(_GLUED in cell.split("|") for cell in cells))
        self.places.append((start, end))
        for layer, (place, link) in enumerate(zip(self._tags, self._links, strict=True)):
            self.layers[layer].append(cells[place])
            is_begun = link >= 0 and cells[place].startswith("B-")
            if is_begun and (identity := self._identity(cells[link], number)):
                self.identities[layer, start] = identity
        self._report_columns(number)

    def _identity(self, candidates: str, number: int) -> str:
        first, *others = candidates.split("|")
        if others and number != self._ambiguous_row:
            self._ambiguous_row = number
            self.report.left_out(
                f"further candidates for the identity of a name are left out: {candidates:.60}", line=number
            )
        if first in _NO_IDENTITY:
            return ""
        return f"{_WIKIDATA}{first}" if _ENTITY.fullmatch(first) else first

    def _report_columns(self, number: int) -> None:
        if self._is_reported:
            return
        self._is_reported = True
        used = {self._word, *self._tags, *self._links}
        rest = [name for place, name in enumerate(self._names) if place not in used]
        if rest:
            shown = ", ".join(rest)
            self.report.left_out(f"columns are left out, except for NoSpaceAfter: {shown:.200}", line=number)
        if len(self._tags) > 1:
            shown = ", ".join(self._names[place] for place in self._tags)
            self.report.left_out(f"the column of each span is left out: {shown:.200}", line=number)


def _bare(key: str) -> str:
    """Return *key* without the prefix of the shared task."""
    return key.strip().rpartition(":")[2]


def _link(names: list[str], name: str) -> int:
    """Return the column with the identities of the spans in the column *name*; -1 if there is none."""
    literal = ("NEL-LIT", "ID", "GND-ID")
    wanted = ("NEL-METO",) if name.endswith("-METO") else literal if name.endswith(("-LIT", "-TAG")) else ()
    return next((names.index(text) for text in wanted if text in names), -1)


# AIDA -------------------------------------------------------------------------

_COLUMNS_OF_A_NAME = 4  # columns of a word in a name: the word, B or I, the name, and its identity
_UNKNOWN = "--NME--"


def is_linked(cells: list[str]) -> bool:
    """Are *cells* those of a word in a linked name?"""
    return len(cells) >= _COLUMNS_OF_A_NAME and cells[1] in {"B", "I"} and cells[0] in cells[2].split()


class Aida(Corpus):
    """Names in CoNLL-2003 with their identities in YAGO and Wikipedia; other rows consist of the word only."""

    label = "MISC"

    def __init__(self, report: Report) -> None:
        super().__init__(report)
        report.note(SPACED)
        self.layers = [[]]
        self._is_reported = False

    def begins(self, _line: str, cells: list[str], /) -> str | None:
        first, *rest = " ".join(cells).split(maxsplit=1)
        return "".join(rest) if first == START else None

    def comment_in(self, line: str) -> str | None:
        return "" if line.startswith(START) else None

    def word(self, running: Running, cells: list[str], number: int) -> None:
        start, end = running.add(cells[0])
        self.places.append((start, end))
        is_named = len(cells) >= _COLUMNS_OF_A_NAME and cells[1] in {"B", "I"}
        self.layers[0].append(f"{cells[1]}-{self.label}" if is_named else "O")
        if is_named and cells[3] != _UNKNOWN:
            self.identities[0, start] = cells[4] if len(cells) > _COLUMNS_OF_A_NAME and cells[4] else cells[3]
        if len(cells) > _COLUMNS_OF_A_NAME + 1 and not self._is_reported:
            self._is_reported = True
            self.report.left_out("IDs of names in Wikipedia and Freebase are left out", line=number)
