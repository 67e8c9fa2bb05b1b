"""Groups and their state: the look of text, its destination, and the number of fallback characters."""

from __future__ import annotations

from newsformat import Link
from newsformat_office._fields import Field
from newsformat_office._rtf._destinations import Destination
from newsformat_office._rtf._state import Face, Form
from newsformat_office._rtf._story import Story
from newsformat_office._rtf._words import NUMBERS, RAISED, TOGGLES


class Group:
    """The state of a group, inherited from the group around it."""

    __slots__ = ("borrows", "face", "field", "form", "goal", "instead", "link", "outer", "story")

    def __init__(self, goal: Destination) -> None:
        self.goal = goal
        self.story: Story | None = goal if isinstance(goal, Story) else None
        self.face, self.form = Face(), Form()
        self.instead = 1  # fallback characters after a Unicode one, for old programs
        self.link: Link | None = None
        self.field: Field | None = None
        self.outer: Group | None = None
        self.borrows = False  # its goal belongs to a group around it, and is not closed with it

    def inner(self) -> Group:
        """Return a group that begins in this one."""
        group = Group.__new__(Group)
        group.goal, group.story, group.face, group.form = self.goal, self.story, self.face, self.form
        group.instead, group.link, group.field = self.instead, self.link, self.field
        group.outer, group.borrows = self, False
        return group

    @property
    def is_outermost(self) -> bool:
        """Is it the document itself?"""
        return self.outer is None or self.outer.outer is None

    def closed(self) -> Group:
        """Close the group, with the destination that began in it; return the group around it."""
        outer = self.outer or self
        if self.goal is not outer.goal and not self.borrows:
            self.goal.close()
        return outer

    def look(self, name: str, number: int | None, font: int) -> bool:
        """Handle the word *name* if it sets the look of text or paragraphs; return whether it does."""
        if name in TOGGLES:
            self.face = _with_attribute(self.face, TOGGLES[name], number != 0)
        elif name in NUMBERS:
            if name != "af" or self.face.complex:  # else the font for another script
                self.face = _with_attribute(self.face, NUMBERS[name], number or 0)
        elif name in RAISED:
            self.face = self.face._replace(raised=RAISED[name] if number != 0 else 0)
        elif name in _COMPLEX:
            self.face = _with_attribute(self.face, "complex", _COMPLEX[name] if name != "fcs" else number == 1)
        elif name == "ulnone":
            self.face = self.face._replace(underline=False)
        elif name == "plain":
            self.face = Face(font=font)
        else:
            return self._shape(name, number or 0)
        return True

    def _shape(self, name: str, number: int) -> bool:
        """Handle the word *name* if it is about the paragraph; return whether it is."""
        if name == "pard":
            self.form = Form()
        elif name == "s":
            self.form = self.form._replace(style=number)
        elif name == "outlinelevel":
            self.form = self.form._replace(level=number + 1 if 0 <= number < _TEXT else 0)
        elif name == "ls":
            self.form = self.form._replace(list=number)
        elif name == "ilvl":
            self.form = self.form._replace(depth=min(max(number, 0), _TEXT - 1))
        elif name in {"intbl", "itap"}:
            self.form = self.form._replace(in_table=name == "intbl" or number > 0)
        else:
            return False
        return True


def _with_attribute(face: Face, name: str, value: int) -> Face:
    if getattr(face, name) == value:
        return face  # as in most words: each style and run repeats them all
    return face._replace(**{name: value})  # type: ignore[arg-type]  # the tables of words have the right types


_COMPLEX = {"rtlch": True, "ltrch": False, "fcs": False}
_TEXT = 9  # the outline level of body text; also the number of levels of a list
