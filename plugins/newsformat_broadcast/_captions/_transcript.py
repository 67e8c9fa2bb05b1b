"""Captions → paragraphs: lines are joined to sentences, and those of one who speaks to a quotation."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from attrs import define, field

from newsformat import Article, Block, Foreign, Inline, Paragraph, Quote, Text
from newsformat.plugin import ReadError, Report, frozen, inlines, seam
from newsformat_broadcast._captions._markup import Said


_END = re.compile(r"[.!?…。！？؟۔।][\"'”’»)\]♪]*\Z")
_BRIEF = 1.0  # seconds between captions that roll up
_ROLLING = 3  # of so many captions one at least repeats what was above, if they roll up


@frozen
class Cue:
    """A caption: what is said from *start* to *end*, in seconds; *line* is where it stands in the file."""

    start: float
    end: float
    lines: tuple[Said, ...]
    line: int | None = None


@define
class _Turn:
    """A paragraph on its way."""

    speaker: str
    start: float
    end: float
    words: list[Inline] = field(factory=list)
    last: str = ""

    def add(self, said: Said, end: float) -> None:
        """Join a line to it."""
        if self.words:
            self.words.append(Text(seam(self.last, said.text)))
        self.words += said.words
        self.last, self.end = said.text, max(end, self.end)

    def ends_before(self, said: Said, cue: Cue, pause: float) -> bool:
        """Is what is *said* next another paragraph?"""
        silence = cue.start - self.end
        paused = silence >= pause and (_END.search(self.last) is not None or silence >= 2 * pause)
        return said.turns or said.speaker != self.speaker or paused


def article(cues: Sequence[Cue], space: str, pause: float, report: Report, **values: object) -> Article:
    """Return *cues* as an article; when which block is spoken is foreign.

    Args:
        cues: in the order of the file.
        space: of what is foreign.
        pause: seconds of silence after a sentence that begin a paragraph; twice as many do so anywhere.
        report: is told what is taken once that is shown twice.
        values: further attributes.

    Raises:
        ReadError: there are no captions.
    """
    if not cues:
        raise ReadError("there are no captions in it")
    blocks: list[Block] = []
    times: list[str] = []
    for turns in _together(_turns(_once(cues, report), pause)):
        paragraphs = [Paragraph(content) for turn in turns if (content := inlines(turn.words))]
        if paragraphs:
            speaker = turns[0].speaker
            blocks += [Quote(paragraphs, speaker)] if speaker else paragraphs
            times.append(f"{_clock(turns[0].start)} --> {_clock(turns[-1].end)}")
    kept = [Foreign(space, "times", "\n".join(times))] if times else []
    return Article(**values, body=blocks, foreign=kept)  # type: ignore[arg-type]  # as the caller knows


def _turns(cues: Iterable[Cue], pause: float) -> Iterator[_Turn]:
    turn: _Turn | None = None
    for cue in cues:
        for said in cue.lines:
            if turn is None or turn.ends_before(said, cue, pause):
                if turn is not None:
                    yield turn
                turn = _Turn(said.speaker, cue.start, cue.end)
            turn.add(said, cue.end)
        if turn is not None:
            turn.end = max(turn.end, cue.end)
    if turn is not None:
        yield turn


def _together(turns: Iterable[_Turn]) -> Iterator[list[_Turn]]:
    """Yield each turn; those of one speaker that follow each other together."""
    found: list[_Turn] = []
    for turn in turns:
        if found and not (turn.speaker and turn.speaker == found[0].speaker):
            yield found
            found = []
        found.append(turn)
    if found:
        yield found


def _once(cues: Sequence[Cue], report: Report) -> Iterator[Cue]:
    """Yield *cues*; if they roll up, as live ones do, without the lines that were in the one before."""
    repeated = [0, *[_repeated(above, cue) for above, cue in pairwise(cues)]]
    if len(cues) < _ROLLING or sum(map(bool, repeated)) * _ROLLING < len(cues):
        yield from cues
        return
    report.note("captions that roll up: lines that are shown again are taken once", line=cues[0].line)
    for cue, lines in zip(cues, repeated, strict=True):
        yield Cue(cue.start, cue.end, cue.lines[lines:], cue.line)


def _repeated(above: Cue, cue: Cue) -> int:
    """Return how many of the first lines of *cue* are the last ones of that *above*, which ends where it begins."""
    if cue.start - above.end > _BRIEF:
        return 0
    before, now = [said.text for said in above.lines], [said.text for said in cue.lines]
    most = min(len(before), len(now), _MOST_LINES)
    return next((count for count in range(most, 0, -1) if before[-count:] == now[:count]), 0)


_MOST_LINES = 10  # of a caption


def _clock(seconds: float) -> str:
    thousandths = round(seconds * 1000)
    minutes, rest = divmod(thousandths, 60_000)
    return f"{minutes // 60:02}:{minutes % 60:02}:{rest // 1000:02}.{rest % 1000:03}"
