"""Joins sentences split into pieces by programs that break a page at every link and bold word.

::

    The ferry will sail ⏎ once a day ⏎  from December, said ⏎ Ann Lee ⏎ , its captain.

A space at the end of a line or the start of the next shows that both belong to one sentence, as does a comma at the
start of a line.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsformat.markup.hyphens import begins_lowercase
from newsformat.plugin import lazily, seam
from newsformat_text._shape import bullet_width, ends_sentence, number_width


_SPACED = lazily(r"[^\s.!?:;…] \n[^\s\n][^\n]{0,200}\n(?: [^\s\n]|[,.;:)’])")
_SIGNS = frozenset(",;)،؛、，；）")  # punctuation that starts a line within a sentence
_ENDING = frozenset(".:。：۔।")
_MAX_SPACED_SHARE = 0.7  # of the lines; with more, outer spaces are no evidence
_MIN_CONTINUED, _MAX_PIECE = 40, 40  # characters of a sentence so far, and of a piece within it


def has_pieces(text: str, lines: list[str], *, spaced: bool) -> bool:
    """Does *text* contain split sentences? It is *spaced* if any of its *lines* has outer spaces in the source."""
    if not _SIGNS.isdisjoint([line[0] for line in lines]) and any(map(_is_piece, lines)):
        return True
    return spaced and " \n" in text and _SPACED.search(text) is not None


def _is_piece(line: str) -> bool:
    return line[0] in _SIGNS and line[1:].lstrip()[:1].isalpha()


def join_pieces(lines: list[str], numbers: Sequence[int], printed: list[str]) -> tuple[list[str], list[int]]:
    """Return *lines* with split sentences joined, and their *numbers*; *printed* are all lines as in the source."""
    spaced = [len(printed[number - 1]) > len(line) for number, line in zip(numbers, lines, strict=True)]
    tells, ended = sum(spaced) < _MAX_SPACED_SHARE * len(lines), _end_of_continuation(lines)
    pieces, starts, size = [[lines[0]]], [numbers[0]], len(lines[0])
    for index in range(1, len(lines)):
        above, text, number = lines[index - 1], lines[index], numbers[index]
        size += len(text)
        if number == numbers[index - 1] + 1 and (
            _goes_on(above, lines, index)
            or (
                size - len(text) >= _MIN_CONTINUED
                and index > 1
                and ended[index]
                and _goes_on_small(above, lines, index)
            )
            or (tells and _are_pieces(above, text, printed, number))
        ):
            pieces[-1] += ("" if _is_sign(text) else seam(above, text), text)
        else:
            pieces.append([text])
            starts.append(number)
            size = len(text)
    return list(map("".join, pieces)), starts


def _end_of_continuation(lines: list[str]) -> list[bool]:
    """Return for each line whether a sentence ends with it or with the last line that continues it in lower case."""
    ended = list(map(ends_sentence, lines))
    for index in range(len(lines) - 2, -1, -1):
        if begins_lowercase(lines[index + 1]) or _is_sign(lines[index + 1]):
            ended[index] = ended[index + 1]
    return ended


def _are_pieces(above: str, text: str, printed: list[str], number: int) -> bool:
    """Does an outer space show that *text*, line *number*, continues the line *above*?

    After a full stop it does only if the next line is a continuation, too.
    """
    if bullet_width(text) or number_width(text) or not _are_spaced(printed, number):
        return False
    continues = (
        len(text) < _MAX_PIECE
        and number < len(printed)
        and printed[number].strip()
        and _are_spaced(printed, number + 1)
    )
    return not ends_sentence(above) or bool(continues)


def _are_spaced(printed: list[str], number: int) -> bool:
    """Is there a space at the start of line *number* or at the end of the line above?"""
    return printed[number - 1][:1] == " " or printed[number - 2][-1:] == " "


def _is_sign(text: str) -> bool:
    """Does *text* start with closing punctuation? An Arabic comma must be followed by a space."""
    if text[0] == "،" and text[1:2].isalpha():  # ،تصویر کا ذریعہ
        return False
    return text[0] in _SIGNS or (text[0] in _ENDING and text[1:2] in {"", " "})


def _goes_on(above: str, lines: list[str], index: int) -> bool:
    """Does the sentence *above* continue in line *index*, by the punctuation that starts it or the next line?"""
    text = lines[index]
    if _is_sign(text) or _is_amid_link(above, text):
        return True
    return above[-1] == "," and _is_amid(lines, index) and _is_sign(lines[index + 1])


def _goes_on_small(above: str, lines: list[str], index: int) -> bool:
    """Does the sentence *above* continue in lower case in line *index*, or in the next line after a short piece?"""
    if not (above[-1].isalnum() or above[-1] == ","):
        return False
    return begins_lowercase(lines[index]) or (_is_amid(lines, index) and begins_lowercase(lines[index + 1]))


def _is_amid(lines: list[str], index: int) -> bool:
    """May line *index* be a piece of a sentence that continues below it?"""
    return index + 1 < len(lines) and len(lines[index]) < _MAX_PIECE and not ends_sentence(lines[index])


def _is_amid_link(above: str, text: str) -> bool:
    """Does *above* open a bracket that *text* closes, as a Markdown link with wrapped text does?"""
    return "](" in text and "[" not in text[: text.find("](")] and "[" in above[above.rfind("]") + 1 :]
