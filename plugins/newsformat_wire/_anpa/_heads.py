"""Writes the lines of type above an ANPA 1312 text; `newsformat_wire._anpa._type` reads them back."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve, frozen

from newsformat import Article, EditorsNote, Inlines
from newsformat.plugin import Report, line
from newsformat_wire import _signals
from newsformat_wire._anpa._header import read_slug
from newsformat_wire._anpa._type import Heads, is_house, read_heads
from newsformat_wire._embargo import ANY_DAY, embargo_in, embargo_line
from newsformat_wire._prose import FILL
from newsformat_wire._signatures import print_byline, read_byline
from newsformat_wire._typography import unjoined, write_signs
from newsformat_wire._wording import Wording, lost_of_line


@frozen
class HeadWriter:
    """Writes the lines of type for *article*; *replaced* is the number of the story that it replaces."""

    article: Article
    wording: Wording
    replaced: str = ""

    @property
    def report(self) -> Report:
        """The report that receives losses."""
        return self.wording.report

    def lines(self, words: int) -> Iterator[str]:
        """Yield slug, headlines, embargo, notes and bylines; *words* is the word count of the text.

        The first line never ends with ``@<``, which would announce lines with labels (see `_labels`).
        """
        for index, typed in enumerate(self._lines(words)):
            yield f"{typed[:-1]}{FILL}<" if index == 0 and typed.endswith("@<") else typed

    def _lines(self, words: int) -> Iterator[str]:
        if slug := self._slug(words):
            yield f"^{slug}<"
        yield from self._headlines()
        yield from self._embargo()
        for index, note in enumerate(self.article.notes):
            yield from self._note(note, f"#{index + 1}")
        yield from self._bylines()

    def _slug(self, words: int) -> str:
        slug = line(self.wording.lines(self.article.slug, "slug")[0])
        typed = unjoined(slug)
        if self.article.embargo is None and embargo_in(slug, Report(), None):
            before, comma, after = typed.rpartition(",")
            typed = f"{before}{comma}{FILL}{after}"
        take = self._take()
        after = f"{f', {take}' if take else ''}{f', {self.replaced}' if self.replaced else ''},{words}"
        read = read_slug(f"{typed}{after}", "")
        read_back = read and read.slug == slug and bool(read.take) == bool(take)
        return f"{typed}{'' if read_back else FILL}{after}" if slug or take else ""

    def _take(self) -> str:
        """Return the take words after the slug."""
        signals = _signals.written(self.article, self.report)
        number = _signals.number_of(signals, self.article.version)
        if self.article.version and not number:
            self.report.lost("version", why="only the number of a lead is written")
        words = []
        for signal in signals:
            word = number if number and signal == "lead" else _signals.anpa_word(signal)
            if word:
                words.append(word)
            else:
                self.report.lost("signals", where=signal[:40], why="the wire has no word for it")
        return " ".join(words)

    def _headlines(self) -> Iterator[str]:
        article = self.article
        printed = [(article.headline, "headline"), (article.subhead, "subhead")]
        printed += [(headline.content, "other_headlines") for headline in article.other_headlines]
        while printed and not printed[-1][0]:
            printed.pop()
        for content, feature in printed:
            yield f"^{self._headline(content, feature)}<"

    def _headline(self, content: Inlines, feature: str) -> str:
        text = self.wording.text_of(content, feature)
        line = write_signs(text)
        for name in (line, f"{FILL}{line}"):
            heads, count = _read_back((name, "<"))
            if count and heads == Heads(headlines=["Another", text]):
                return f"{name}{FILL}" if read_slug(name, "") or name[-1:] in {"<", "=", " "} else name
        return f"{FILL}{line}"

    def _embargo(self) -> Iterator[str]:
        embargo = self.article.embargo
        if embargo is None:
            return
        if not (self.article.headline or self.article.subhead or self.article.other_headlines):
            yield f"^{FILL}<"
        yield f"^{embargo_line(embargo, self.report)}<"

    def _note(self, note: EditorsNote, where: str) -> Iterator[str]:
        text = self.wording.text_of(note.text, "notes", where=where)
        if "\n" in note.text:
            self.report.lost("notes", where=where, why="a note has one line")
        typed = self._typed(EditorsNote(text=text, role=note.role))
        if not typed and note.role:
            self.report.lost("notes.role", where=where, why="only notes on pictures are kept apart from others")
            typed = self._typed(EditorsNote(text=text))
        if not typed:
            self.report.lost("notes", where=where, why="its end is not marked")
        yield f"^{typed or f'Eds: {write_signs(text)}'}<"

    def _typed(self, note: EditorsNote) -> str:
        """Return the line of type that is read as *note*, and as no other signal, or ``""``."""
        printed = write_signs(note.text)
        signals = {*_signals.written(self.article, Report())}
        for typed in (printed, f"Eds: {printed}", f"Eds: {FILL}{printed}"):
            read, _ = _read_back((typed, "<"))
            if read.notes == [note] and read.signals.keys() <= signals:
                return typed
        return ""

    def _bylines(self) -> Iterator[str]:
        done, by = 0, self.wording.by
        bylines = self.article.bylines
        while done < len(bylines):
            where = f"#{done + 1}"
            house = bylines[done].affiliation
            text = self.wording.text_of(print_byline(bylines[done], by), "bylines", "bylines.text", where=where)
            if bylines[done].name and not read_byline(text):
                text = self.wording.text_of(print_byline(evolve(bylines[done], text=""), by), "bylines", where=where)
            lines = [(write_signs(text), "=")]
            # In that case, a line for the affiliation would be read as text
            has_affiliation = any(byline.affiliation for byline in read_byline(text))
            if house and not has_affiliation and house not in text and is_house(house):
                lines.append((write_signs(self.wording.text_of(house, "bylines.affiliation", where=where)), "="))
            read_back = _read_back(*lines)[0].bylines
            if read_back:
                yield from (f"^{line}{end}" for line, end in lines)
            done += lost_of_line(bylines, done, read_back, self.report)


def _read_back(*lines: tuple[str, str]) -> tuple[Heads, int]:
    """Return what readers make of *lines* below a headline, and how many of them are no text."""
    return read_heads(lines, Report(), None, ANY_DAY, above=["Another"])
