"""How a reader took each line of a text, and why."""

from __future__ import annotations

from newsformat._frozen import frozen


@frozen(kw_only=True)
class Line:
    """One line of a source.

    Attributes:
        number: from 1.
        text: as it is in the source, except for invisible characters and what was repaired (``&amp;``).
        label: what the line is (``headline``, ``body``, ``related`` …).
        confidence: of the label, 0 to 1.
        reasons: what speaks for it, strongest first.
        start: where it begins in the decoded source, in code points and without a byte order mark; `None` if unknown.
        end: where it ends, without its line end.
    """

    number: int
    text: str
    label: str
    confidence: float = 1.0
    reasons: tuple[str, ...] = ()
    start: int | None = None
    end: int | None = None


@frozen(kw_only=True)
class Explanation:
    """How a source was read, line by line, and what was found out about it as a whole.

    Attributes:
        language: a BCP 47 tag.
        encoding: the encoding that the source was decoded with.
        lines: all of them.
        characters: how many the story has, without white space; `None` if they were not counted.
        words: how many words it has; also `None` where white space does not separate them, as in Chinese.
        remarks: remarks that do not concern a single line.
    """

    language: str = ""
    encoding: str = ""
    lines: tuple[Line, ...] = ()
    characters: int | None = None
    words: int | None = None
    remarks: tuple[str, ...] = ()
