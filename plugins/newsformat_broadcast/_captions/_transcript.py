"""Captions → paragraphs: lines are joined into sentences, and those of one speaker into a quotation."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from attrs import define, field

from newsformat import Article, Block, Foreign, Inline, Paragraph, Quote, Text
from newsformat.plugin import ReadError, Report, frozen, inlines, seam
from newsformat_broadcast._captions._markup import SpokenLine


_END = re.compile(r"[.!?…。！？؟۔।][\"'”’»)\]♪]*\Z")
_BRIEF = 1.0  # seconds between roll-up captions
_ROLLING = 3  # captions roll up if at least one in so many repeats lines of the one above


@frozen
class Cue:
    """A caption: its lines, shown from *start* to *end*, in seconds; *line* is its line in the file."""

    start: float
    end: float
    lines: tuple[SpokenLine, ...]
    line: int | None = None


@define
class _Turn:
    """A paragraph that is being joined."""

    speaker: str
    start: float
    end: float
    words: list[Inline] = field(factory=list)
    last: str = ""

    def add(self, spoken: SpokenLine, end: float) -> None:
        """Add a line."""
        if self.words:
            self.words.append(Text(seam(self.last, spoken.text)))
        self.words += spoken.words
        self.last, self.end = spoken.text, max(end, self.end)

    def ends_before(self, spoken: SpokenLine, cue: Cue, pause: float) -> bool:
        """Does *spoken*, the next line, begin another paragraph?"""
        silence = cue.start - self.end
        paused = silence >= pause and (_END.search(self.last) is not None or silence >= 2 * pause)
        return spoken.turns or spoken.speaker != self.speaker or paused


def article(cues: Sequence[Cue], space: str, pause: float, report: Report, **values: object) -> Article:
    """Return *cues* as an article; the times of each block become a foreign part.

    Args:
        cues: in the order of the file.
        space: the space of the foreign part.
        pause: seconds of silence after a sentence that begin a paragraph; twice as many do so anywhere.
        report: receives a remark if repeated lines are dropped.
        values: further attributes.

    Raises:
        ReadError: there are no captions.
    """
    if not cues:
        raise ReadError("it contains no captions")
    blocks: list[Block] = []
    times: list[str] = []
    for turns in _by_speaker(_turns(_without_repeats(cues, report), pause)):
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
        for spoken in cue.lines:
            if turn is None or turn.ends_before(spoken, cue, pause):
                if turn is not None:
                    yield turn
                turn = _Turn(spoken.speaker, cue.start, cue.end)
            turn.add(spoken, cue.end)
        if turn is not None:
            turn.end = max(turn.end, cue.end)
    if turn is not None:
        yield turn


def _by_speaker(turns: Iterable[_Turn]) -> Iterator[list[_Turn]]:
    """Yield the turns in groups: successive ones of the same speaker together, others alone."""
    found: list[_Turn] = []
    for turn in turns:
        if found and not (turn.speaker and turn.speaker == found[0].speaker):
            yield found
            found = []
        found.append(turn)
    if found:
        yield found


def _without_repeats(cues: Sequence[Cue], report: Report) -> Iterator[Cue]:
    """Yield *cues*; if they roll up, as live captions do, without the lines repeated from the one above."""
    repeated = [0, *[_repeated(above, cue) for above, cue in pairwise(cues)]]
    if len(cues) < _ROLLING or sum(map(bool, repeated)) * _ROLLING < len(cues):
        yield from cues
        return
    report.note("roll-up captions: repeated lines are read once", line=cues[0].line)
    for cue, lines in zip(cues, repeated, strict=True):
        yield Cue(cue.start, cue.end, cue.lines[lines:], cue.line)


def _repeated(above: Cue, cue: Cue) -> int:
    """Return the number of first lines of *cue* that repeat the last ones of *above*, if it ended just before."""
    if cue.start - above.end > _BRIEF:
        return 0
    before, now = [spoken.text for spoken in above.lines], [spoken.text for spoken in cue.lines]
    most = min(len(before), len(now), _MOST_LINES)
    return next((count for count in range(most, 0, -1) if before[-count:] == now[:count]), 0)


_MOST_LINES = 10  # of a caption


def _clock(seconds: float) -> str:
    thousandths = round(seconds * 1000)
    minutes, rest = divmod(thousandths, 60_000)
    return f"{minutes // 60:02}:{minutes % 60:02}:{rest // 1000:02}.{rest % 1000:03}"
