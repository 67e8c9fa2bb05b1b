"""Writes the lines above the text of an IPTC 7901 message; `newsformat_wire._iptc._title` reads them back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import define, evolve

from newsformat import Article, EditorsNote
from newsformat.plugin import Report
from newsformat_wire import _signals
from newsformat_wire._embargo import ANY_DAY, embargo_line
from newsformat_wire._iptc._prose_writer import ENDS_MESSAGE
from newsformat_wire._iptc._title import MOST, Title, read_title
from newsformat_wire._prose import FILL
from newsformat_wire._signatures import print_byline
from newsformat_wire._wording import Wording, lost_of_line
from newsformat_wire._wrapping import wrapped


_HEADLINE = "Headline"  # a placeholder, for testing a single line


@define
class TitleWriter:
    """Writes the title of *article*; afterwards, `notes` are those that must be written elsewhere."""

    article: Article
    wording: Wording
    width: int
    notes: tuple[EditorsNote, ...] = ()

    @property
    def report(self) -> Report:
        """The report that receives losses."""
        return self.wording.report

    def lines(self) -> list[str]:
        """Return the lines of the title; the last one ends with ``=``."""
        self.notes = self.article.notes
        above = [*self._signals(), *self._embargo(), *self._genres()]
        headline, below = [*self._headline()], [*self._bylines(), *self._pictures()]
        lines = self._fitting(above, headline, below)
        return [*(f"{line}{FILL}" if line[-1] == "=" else line for line in lines[:-1]), f"{lines[-1]} ="]

    def _fitting(self, above: list[str], headline: list[str], below: list[str]) -> list[str]:
        """Return as many of the lines as the reader takes for a title, and report the loss of others."""
        room = max(MOST - len(above) - len(below), 1)
        if len(headline) > room:
            self.report.lost("headline", why=f"a title has at most {MOST} lines")
        lines = [*above, *headline[:room], *below]
        if len(lines) > MOST:
            self.report.lost("bylines", why=f"a title has at most {MOST} lines")
        return lines[:MOST]

    def _signals(self) -> Iterator[str]:
        signals = _signals.written(self.article, self.report)
        for signal in signals:
            line = self._numbered(signal) or _signals.word(signal, self.article.language)
            if signal == "correction" and (lines := self._correction()):
                yield from lines
            elif line:
                yield line
            else:
                self.report.lost("signals", where=signal[:40], why="the wire has no word for it")
        if self.article.version and not _signals.number_of(signals, self.article.version):
            self.report.lost("version", why="only the number of a lead is written")

    def _numbered(self, signal: str) -> str:
        number = _signals.number_of(self.article.signals, self.article.version) if signal == "lead" else ""
        return number.upper().replace("LD", "LEAD")

    def _embargo(self) -> Iterator[str]:
        if self.article.embargo:
            yield embargo_line(self.article.embargo, self.report)

    # Remarks --------------------------------------------------------------------

    def _correction(self) -> list[str]:
        """Return the first note with the word for a correction, if it describes one."""
        note, *rest = self.notes or [EditorsNote(text="")]
        if note.role != "correction" or "\n" in note.text:
            return []
        text = self.wording.spelled(note.text)[0]
        lines = list(wrapped(f"({self._corrected}: {text})", self.width))
        if _tried([*lines, _HEADLINE]).notes != [EditorsNote(text=text, role="correction")]:
            return []
        self.wording.text_of(note.text, "notes", where="#1")
        self.notes = tuple(rest)
        return lines

    @property
    def _corrected(self) -> str:
        return _signals.german_word("correction") if self.article.language.startswith("de") else "Correction"

    def _genres(self) -> Iterator[str]:
        for index, genre in enumerate(self.article.genres):
            text = self.wording.text_of(genre.name, "genres", where=f"#{index + 1}")
            if text and [concept.name for concept in _tried([f"({text})", _HEADLINE]).genres] == [text]:
                yield f"({text})"
            elif genre.name:
                self.report.lost("genres", where=f"#{index + 1}", why="looks like something else in brackets")

    def _pictures(self) -> Iterator[str]:
        rest = list(self.notes)
        while rest and rest[0].role == "picture" and "\n" not in rest[0].text:
            text = self.wording.spelled(rest[0].text)[0]
            lines = list(wrapped(f"({text})", self.width))
            if _tried([_HEADLINE, *lines]).notes != [EditorsNote(text=text, role="picture")]:
                break
            self.wording.text_of(rest[0].text, "notes")
            yield from lines
            rest.pop(0)
        self.notes = tuple(rest)

    # Headline and bylines ---------------------------------------------------------

    def _headline(self) -> Iterator[str]:
        text = self.wording.text_of(self.article.headline, "headline")
        kicker = self.wording.text_of(self.article.kicker, "kicker")
        lines = list(wrapped(text, self.width - 2)) if text else [FILL]
        if not _is_headline(lines, text):
            lines = [f"{FILL}{line.removeprefix(FILL)}" for line in lines]
        if (
            kicker
            and text
            and not ENDS_MESSAGE.match(kicker)
            and _tried([kicker, *lines]) == Title(headline=text, kicker=kicker)
        ):
            yield kicker
        elif kicker:
            self.report.lost("kicker", why="only capitals above a headline can be told apart from it")
        yield from lines

    def _bylines(self) -> Iterator[str]:
        done, by = 0, self.wording.by
        bylines = self.article.bylines
        while done < len(bylines):
            where = f"#{done + 1}"
            text = self.wording.text_of(print_byline(bylines[done], by), "bylines", "bylines.text", where=where)
            read_back = _tried([_HEADLINE, text]).bylines
            if not read_back and bylines[done].name:
                text = self.wording.text_of(print_byline(evolve(bylines[done], text=""), by), "bylines", where=where)
                read_back = _tried([_HEADLINE, text]).bylines
            if read_back:
                yield text
            done += lost_of_line(bylines, done, read_back, self.report)


def _is_headline(lines: Sequence[str], text: str) -> bool:
    """Would *lines* be read as the headline, whatever stands above and below them?"""
    if any(line[:1] == "(" for line in lines[1:]):
        return False
    alone, above = _tried(lines), _tried([*lines, "By Another"]).headline
    below = _tried([_HEADLINE, *lines]).headline
    return alone == Title(headline=text) and above == text and below == f"{_HEADLINE} {text}"


def _tried(lines: Sequence[str]) -> Title:
    """Return the content that a reader finds in *lines*."""
    return read_title([*lines[:-1], f"{lines[-1]} ="], Report(), None, base=ANY_DAY)
