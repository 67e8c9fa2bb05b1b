"""The role of a line by the classes of the elements around its text: a kicker, a deck, an author."""

from __future__ import annotations

from collections.abc import Sequence

from newsformat.markup.html import classes_of, text_of
from newsformat.markup.printed import read_byline
from newsformat.markup.styles import role_of, words_of_name
from newsformat.markup.xml import Element
from newsformat.plugin import letters
from newsformat_web._lines import Line, is_by_author, lines_of
from newsformat_web._moments import times_in
from newsformat_web._page_furniture import is_called_around


_LONGEST = 300  # characters of a line about the story
_MOST_AROUND_NAME = 3000  # characters of an element named as a byline


def named(text_line: Line, role: str) -> str:
    """Return the text in the line that is named for *role*, or ``""``."""
    for mark in _of_kicker(text_line.marks) if role == "kicker" else text_line.marks:
        if _is_called(mark, role):
            if role == "summary" and next(mark.iter("li"), None) is not None:
                continue  # points that precede the text
            text = text_of(mark)
            text = _name_in(mark) if role == "bylines" and len(text) <= _MOST_AROUND_NAME else text
            text = _deck_in(mark) if role == "summary" and len(text) <= _LONGEST else text
            return text if len(text) <= _LONGEST else ""
    return ""


def author_in(text_line: Line) -> str:
    """Return the name at the beginning of the line that links to the page's author, if it is the only one.

    The role of that person may follow.
    """
    links = [mark for mark in text_line.marks if is_by_author(mark)]
    name = text_of(links[0]) if len(links) == 1 else ""
    if not name or len(text_line.text) > _LONGEST or not text_line.text.startswith(f"{name} "):
        return ""
    signed = f"{name}, {text_line.text[len(name) :].strip()}"
    return signed if [byline.name for byline in read_byline(signed) if byline.role] == [name] else name


def summary_in(text_line: Line) -> str:
    """Return the line if its name marks it as a summary, unless it leads to something else.

    It does if it contains a link, or is in an element named after a newsletter, a film or the like.
    """
    names = [name for mark in text_line.marks for name in classes_of(mark)]
    is_played = any(not _PLAYED.isdisjoint(words_of_name(name)) for name in names)
    if is_played or any(map(is_called_around, text_line.marks)):
        return ""
    is_linked = any(_is_called(mark, "summary") and next(mark.iter("a"), None) is not None for mark in text_line.marks)
    return "" if is_linked else named(text_line, "summary")


_PLAYED = frozenset(("video", "audio", "podcast"))


def _is_called(element: Element, role: str) -> bool:
    return any(role_of(name) == role for name in classes_of(element))


def _of_kicker(marks: Sequence[Element]) -> Sequence[Element]:
    """Return the innermost of *marks* that is named as a kicker, or the one around several: ``Sport | Football``."""
    called = [mark for mark in marks if _is_called(mark, "kicker")]
    holders = [child for child in called if sum(_is_called(inner, "kicker") for inner in child.iter()) > _WITH_ONE]
    return holders[:1] or called[-1:]


_WITH_ONE = 2  # elements named as a kicker: the outer and the inner one


def _deck_in(element: Element) -> str:
    """Return the lines of *element*, except authors and dates."""
    return " ".join(line.text for line in lines_of(element) if not (times_in(line) or named(line, "bylines")))


def _name_in(signature: Element) -> str:
    """Return the name in the only link in *signature*, the items of a list in it, or else all of its text."""
    items = [name for inner in signature.iter("li") if (name := text_of(inner))]
    if len(items) > 1 and all(map(_may_name, items)):
        return (", " if any(map(str.islower, items[0])) else "、").join(items)
    text = " ".join(line.text for line in lines_of(signature))
    links = [name for inner in signature.iter("a") if (name := text_of(inner))]
    if len(links) > 1 and letters(text) == letters("".join(links)):
        return ", ".join(links)
    behind = text.partition(links[0])[2].strip()[:1] if len(links) == 1 and links[0] in text else ","
    return text if behind in _JOINING or (behind.isalpha() and not behind.isupper()) else links[0]


def _may_name(item: str) -> bool:
    """May *item* of a list be a name, of several words where letters have capitals, rather than ``Share``?"""
    return not any(map(str.isdecimal, item)) and (" " in item or item.lower() == item.upper())


_JOINING = frozenset(",;&،、")
