"""Sentences in pieces, from programs that split a page at every link and bold word.

::

    The ferry will sail ⏎ once a day ⏎  from December, said ⏎ Ann Lee ⏎ , its captain.

A blank at the end of a line or at the beginning of the next shows that both belong to one sentence, as does a comma
at the beginning of a line.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsformat.markup.hyphens import begins_lowercase
from newsformat.plugin import lazily, seam
from newsformat_text._shape import bullet_width, ends_sentence, number_width


_SPACED = lazily(r"[^\s.!?:;…] \n[^\s\n][^\n]{0,200}\n(?: [^\s\n]|[,.;:)’])")
_SIGNS = frozenset(",;)،؛、，；）")  # a line begins with within a sentence
_ENDING = frozenset(".:。：۔।")
_MAX_SPACED_SHARE = 0.7  # of the lines; where more have blanks around them these tell nothing
_MIN_CONTINUED, _MAX_PIECE = 40, 40  # characters of what goes on, and of a piece amid it


def has_pieces(text: str, lines: list[str], *, spaced: bool) -> bool:
    """Are there sentences in pieces in *text*, of *lines* that are *spaced* if any of them has blanks around it?"""
    if not _SIGNS.isdisjoint([line[0] for line in lines]) and any(map(_is_piece, lines)):
        return True
    return spaced and " \n" in text and _SPACED.search(text) is not None


def _is_piece(line: str) -> bool:
    return line[0] in _SIGNS and line[1:].lstrip()[:1].isalpha()


def join_pieces(lines: list[str], numbers: Sequence[int], printed: list[str]) -> tuple[list[str], list[int]]:
    """Return *lines*, those of a sentence as one, and their *numbers*; *printed* are all, with blanks around them."""
    spaced = [len(printed[number - 1]) > len(line) for number, line in zip(numbers, lines, strict=True)]
    tells, ended = sum(spaced) < _MAX_SPACED_SHARE * len(lines), _end_of_continuation(lines)
    told, starts, size = [[lines[0]]], [numbers[0]], len(lines[0])
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
            told[-1] += ("" if _is_sign(text) else seam(above, text), text)
        else:
            told.append([text])
            starts.append(number)
            size = len(text)
    return list(map("".join, told)), starts


def _end_of_continuation(lines: list[str]) -> list[bool]:
    """Return for each line whether the last of those that go on with it in small letters ends a sentence."""
    ended = list(map(ends_sentence, lines))
    for index in range(len(lines) - 2, -1, -1):
        if begins_lowercase(lines[index + 1]) or _is_sign(lines[index + 1]):
            ended[index] = ended[index + 1]
    return ended


def _are_pieces(above: str, text: str, printed: list[str], number: int) -> bool:
    """Does a blank show that *text*, the line of that *number*, goes on with what is *above*?

    Behind a full stop it does only if the line below goes on, too.
    """
    if bullet_width(text) or number_width(text) or not _are_spaced(printed, number):
        return False
    amid = (
        len(text) < _MAX_PIECE
        and number < len(printed)
        and printed[number].strip()
        and _are_spaced(printed, number + 1)
    )
    return not ends_sentence(above) or bool(amid)


def _are_spaced(printed: list[str], number: int) -> bool:
    """Is there a blank between the line *number* and the one above, at the end of that or the beginning of this?"""
    return printed[number - 1][:1] == " " or printed[number - 2][-1:] == " "


def _is_sign(text: str) -> bool:
    """Does *text* begin with a sign that no blank stands before? In Arabic script a blank is behind it."""
    if text[0] == "،" and text[1:2].isalpha():  # ،تصویر کا ذریعہ
        return False
    return text[0] in _SIGNS or (text[0] in _ENDING and text[1:2] in {"", " "})


def _goes_on(above: str, lines: list[str], index: int) -> bool:
    """Does the sentence *above* go on in line *index*, by the sign that this or the next begins with?"""
    text = lines[index]
    if _is_sign(text) or _is_amid_link(above, text):
        return True
    return above[-1] == "," and _is_amid(lines, index) and _is_sign(lines[index + 1])


def _goes_on_small(above: str, lines: list[str], index: int) -> bool:
    """Does it go on in small letters, at once or behind a piece?"""
    if not (above[-1].isalnum() or above[-1] == ","):
        return False
    return begins_lowercase(lines[index]) or (_is_amid(lines, index) and begins_lowercase(lines[index + 1]))


def _is_amid(lines: list[str], index: int) -> bool:
    """May line *index* be a piece of a sentence that goes on below it?"""
    return index + 1 < len(lines) and len(lines[index]) < _MAX_PIECE and not ends_sentence(lines[index])


def _is_amid_link(above: str, text: str) -> bool:
    """Does *above* open a bracket that *text* closes, as that of a link whose text is wrapped?"""
    return "](" in text and "[" not in text[: text.find("](")] and "[" in above[above.rfind("]") + 1 :]
