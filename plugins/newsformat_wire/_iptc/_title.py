"""Reads the lines between STX and the first line that ends with ``=``: take words, headline, byline, remarks.

::

    2ND LEAD                             what is new about it: signals, version
    (Correction: In an earlier version …)
    (Feature)                            remarks above the headline: the genre
    ROUNDUP                              capitals above a headline: the kicker
    Ferry back after
    two years                            the headline, of one or several lines
    By Ann Lee, Acme                     bylines
    (Photo harbour) =                    remarks under it: notes to editors
    Utl.: After two years =              what else ends so: the subhead
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from functools import partial

from attrs import define, field

from newsformat import Byline, Concept, EditorsNote, Embargo
from newsformat.plugin import Report, lazily
from newsformat_wire._embargo import read_embargo
from newsformat_wire._notepad import single
from newsformat_wire._orders import EmbargoOf, heed_embargo, heed_line, heed_notes, is_order
from newsformat_wire._prose import FILL, is_title, joined
from newsformat_wire._signals import is_of_embargo, is_of_story, read_take, signals_of
from newsformat_wire._signatures import read_byline, read_dateline


_WORD = lazily(r"\(([^:()]{2,40}): *(.+)\)", re.DOTALL)
_PICTURE = lazily(r"photo|foto|pictur|bild|gra(?:f|ph)i|video|audio", re.IGNORECASE)
_LED = lazily(r"\(([A-Z0-9][\w ]{1,14})\) (\S.*)")
_ATTENTION = lazily(r"(?:ATTENTION|ATENCI[OÓ]N|ACHTUNG|ATENÇÃO) ?[-–:] ?(.+?) ?/{2,3}")  # added by AFP
_PICTURES = lazily(r" ?=\(([A-Z +,/]{3,40})\)=?")  # after a title or a byline: =(PHOTO)=
MOST = 60  # lines


@define
class Title:
    """The content of the lines above the text."""

    headline: str = ""
    kicker: str = ""
    version: str = ""
    signals: dict[str, None] = field(factory=dict)
    notes: list[EditorsNote] = field(factory=list)
    genres: list[Concept] = field(factory=list)
    bylines: list[Byline] = field(factory=list)
    embargo: Embargo | None = None
    subhead: str = ""


def is_handling(line: str) -> bool:
    """Would *line*, above STX, be read as more than a slug?"""
    return bool(read_take(line) or is_order(line) or single(line))


def take_above(title: Title, lines: list[str], embargo_of: EmbargoOf) -> None:
    """Add instructions in *lines* of the slug to *title*: take words, or an embargo."""
    for line in lines:
        if take := read_take(line):
            title.signals |= dict.fromkeys(take.signals)
            title.version = title.version or take.version
        elif note := single(line):
            heed_notes(title, [note], embargo_of)
        elif title.embargo is None:
            title.embargo = embargo_of(line.strip("()"))


def length(lines: list[str]) -> int:
    """Return how many of *lines* form the title: up to a blank line, or to one that ends with ``=``.

    Without that terminator, the title consists of the take words and one more line, with any byline after that.
    """
    for index, line in enumerate(lines[:MOST]):
        if line.rstrip(" ")[-1:] == "=":
            return index + 1
        if not line.strip(" \t"):
            break
    return _unmarked(lines)


def _unmarked(lines: list[str]) -> int:
    index = 0
    while index < len(lines) and lines[index].strip(" ") and _is_above(lines[index].strip(" ")):
        index += 1
    if index and _is_text(lines[index : index + 1]):
        return index
    if index and _is_headline(lines, index + 1):
        index += 1
    index += 1 + _is_headed(lines[index : index + 3])
    while index < len(lines) and read_byline(lines[index].strip(" ")):
        index += 1
    return min(index, len(lines))


def _is_text(lines: list[str]) -> bool:
    """Does the first of *lines* begin a paragraph: indented, but not a title, or with a dateline?"""
    first = lines[0].strip(" ") if lines and lines[0].startswith("  ") else ""
    return bool(first) and (not is_title(first) or read_dateline(first, "") is not None)


def _is_headed(lines: list[str]) -> bool:
    """Are the first two of *lines* capitals and a headline, followed by a blank or an indented line?"""
    if len(lines) < 3 or not lines[1] or not _is_kicker(lines[0].strip(" ")):  # noqa: PLR2004 -- as above
        return False
    below = lines[1].rstrip(" ")
    return below[0] != " " and not below.isupper() and is_title(below) and lines[2][:1] in {"", " "}


def _is_headline(lines: list[str], index: int) -> bool:
    """Could line *index*, alone between blank lines, be a headline?"""
    neighbours = [line.strip(" ") for line in lines[index - 1 : index + 2]]
    return len(neighbours) > 1 and not neighbours[0] and is_title(neighbours[1]) and not "".join(neighbours[2:])


def _is_above(line: str) -> bool:
    """Is *line* one that precedes a headline: a remark, take words, an embargo?"""
    return (line[:1] == "(" and line[-1:] == ")") or _ATTENTION.fullmatch(line) is not None or is_handling(line)


def read_title(  # noqa: PLR0913 -- two of them by name
    lines: list[str],
    report: Report,
    number: int | None,
    home: str = "",
    *,
    base: datetime | None = None,
    below: Sequence[str] = (),
) -> Title:
    """Return the content of *lines*, the first of which has the number *number*; the text is *below* them.

    *home* is the time zone of an embargo without one; a day without a year is the first such day from *base* on.
    """
    title = Title()
    embargo_of = partial(read_embargo, report=report, number=number, home=home, base=base)
    if lines:
        last = lines[-1].rstrip(" ")
        if "=(" in last and (shown := _PICTURES.search(last)) and shown.end() == len(last):
            last = last[: shown.start()]
            title.notes.append(EditorsNote(text=shown[1], role="picture"))
        lines = [*lines[:-1], last.rstrip(" ").removesuffix("=")]
    rest = _grouped([line.strip(" ") for line in lines if line.strip(" ")])
    rest = _take_above(title, rest, embargo_of)
    rest = _take_below(title, rest, embargo_of)
    if len(rest) == 1:
        heed_line(title, rest[0], embargo_of)
    if len(rest) > 1 and _is_kicker(rest[0]):
        title.kicker = rest.pop(0)
    if rest and (led := _LED.fullmatch(rest[0])) and (take := read_take(led[1])):  # as in (LEAD) Ferry back
        title.signals |= dict.fromkeys(take.signals)
        title.version = title.version or take.version
        rest[0] = led[2]
    for line in (title.kicker, *rest[:1]):
        if is_of_story(line, below):
            report.note(f"read as a word of the headline, not as a withdrawal of the story: {line:.60}", line=number)
        else:
            title.signals |= dict.fromkeys(signals_of(line))
    title.headline = joined("\n".join([line.removeprefix(FILL) if line[:1] == FILL else line for line in rest]))
    return title


def take_further(title: Title, lines: list[str]) -> int:
    """Read further lines below the title that end with ``=``, like the title; return their number."""
    count = 0
    while found := _ended(lines, count):
        end, text = found
        if text[0] == "(" and text[-1] == ")":
            _note(title, text[1:-1])
        elif bylines := read_byline(text):
            title.bylines.extend(bylines)
        elif not title.subhead:
            title.subhead = text.removeprefix("Utl.: ")
        else:
            break
        count = end
    return count


def _ended(lines: list[str], start: int) -> tuple[int, str] | None:
    """Return the end of lines from *start* on that end with ``=``, and their content, or `None`."""
    while start < len(lines) and not lines[start]:
        start += 1
    for index, line in enumerate(lines[start : start + _MOST_FURTHER], start):
        if not line or line[0] in _TEXT_BEGINS or "\n" in line:
            return None
        if line.rstrip(" ")[-1] == "=":
            text = joined("\n".join(lines[start : index + 1])).rstrip(" =")
            return (index + 1, text) if text else None
    return None


_MOST_FURTHER = 4  # lines
_TEXT_BEGINS = frozenset(f" \t|-{FILL}")


def _grouped(lines: list[str]) -> list[str]:
    """Join the lines of a remark in brackets."""
    out: list[str] = []
    for line in lines:
        if out and out[-1][:1] == "(" and out[-1][-1:] != ")" and len(out[-1]) < 2000:  # noqa: PLR2004 -- characters
            out[-1] += f"\n{line}"
        else:
            out.append(line)
    return [part for entry in out for part in (entry.split("\n") if entry[-1:] != ")" else [entry])]


def _take_above(title: Title, lines: list[str], embargo_of: EmbargoOf) -> list[str]:
    """Take what precedes the headline from *lines*; since there must be one, the last line without a byline is left."""
    index, last = 0, len(lines) - 1
    while last > 0 and read_byline(lines[last]):
        last -= 1
    while index < last and _take(title, lines[index], embargo_of):
        index += 1
    return lines[index:]


def _take(title: Title, line: str, embargo_of: EmbargoOf) -> bool:
    if embargo := embargo_of(line.strip("()")):
        heed_embargo(title, embargo)
        return True
    if note := single(line):
        title.notes.append(note)
        heed_notes(title, [note], embargo_of)
        return True
    if added := _ATTENTION.fullmatch(line):
        title.signals["update"] = None
        title.notes.append(EditorsNote(text=joined(added[1])))
        return True
    if take := read_take(line.strip("()")):
        title.signals |= dict.fromkeys(take.signals)
        title.version = title.version or take.version
        return True
    if line[:1] == "(":
        _remark(title, line)
        return True
    return False


def _remark(title: Title, line: str) -> None:
    match = _WORD.fullmatch(line)
    take = read_take(match[1]) if match else None
    if match and take:
        title.signals |= dict.fromkeys(take.signals)
        title.version = title.version or take.version
        title.notes.append(EditorsNote(text=joined(match[2]), role=take.signals[0]))
    elif "\n" in line or match:
        _note(title, line[1:-1])
    else:
        title.genres.append(Concept(name=line[1:-1].replace(FILL, "")))


def _note(title: Title, text: str) -> None:
    title.notes.append(EditorsNote(text=joined(text)))
    begun = read_take(text.partition(" ")[0])  # as in Zusammenfassung 1430 - neu: …
    title.signals |= dict.fromkeys(begun.signals if begun and not is_of_embargo(text) else ())


def _take_below(title: Title, lines: list[str], embargo_of: EmbargoOf) -> list[str]:
    """Take what follows the headline from *lines*; the first of them is left."""
    end = len(lines)
    notes: list[EditorsNote] = []
    while end > 1 and lines[end - 1][:1] == "(" and lines[end - 1][-1:] == ")":
        end -= 1
        if heed_line(title, lines[end], embargo_of):
            continue
        if _WORD.fullmatch(lines[end]) and not _PICTURE.search(lines[end]):
            _remark(title, lines[end])
        else:
            notes.append(EditorsNote(text=joined(lines[end][1:-1]), role="picture"))
    bylines: list[tuple[Byline, ...]] = []
    while end > 1 and (found := read_byline(lines[end - 1].removesuffix(FILL))):
        end -= 1
        bylines.append(found)
    title.notes.extend(reversed(notes))
    title.bylines.extend([byline for found in reversed(bylines) for byline in found])
    return lines[:end]


def _is_kicker(line: str) -> bool:
    return line[:1] != FILL and _REMARK.sub("", line).isupper()


_REMARK = lazily(r" \([^()]{2,30}\)\Z")
