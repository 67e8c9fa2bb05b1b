"""Groups and their state: the look of text, its destination, and the number of fallback characters."""

from __future__ import annotations

from functools import lru_cache

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
        if name in _OF_FACES:
            self.face = _face_after(self.face, name, number, font)
        elif name in _OF_FORMS:
            self.form = _form_after(self.form, name, number or 0)
        else:
            return False
        return True


_KEPT = 1024  # looks and forms after a word, which each style and each run repeats


@lru_cache(_KEPT)
def _face_after(face: Face, name: str, number: int | None, font: int) -> Face:
    """Return *face* as the word *name* changes it; *font* is that of the document."""
    if name in TOGGLES:
        return _with_attribute(face, TOGGLES[name], number != 0)
    if name in NUMBERS:  # the other font is for another script
        return _with_attribute(face, NUMBERS[name], number or 0) if name != "af" or face.complex else face
    if name in RAISED:
        return face._replace(raised=RAISED[name] if number != 0 else 0)
    if name in _COMPLEX:
        return face._replace(complex=_COMPLEX[name] if name != "fcs" else number == 1)
    return Face(font=font) if name == "plain" else face._replace(underline=False)


def _with_attribute(face: Face, name: str, value: int) -> Face:
    return face._replace(**{name: value})  # type: ignore[arg-type]  # the tables of words have the right types


@lru_cache(_KEPT)
def _form_after(form: Form, name: str, number: int) -> Form:
    """Return *form*, that of a paragraph, as the word *name* changes it."""
    match name:
        case "pard":
            return Form()
        case "s":
            return form._replace(style=number)
        case "outlinelevel":
            return form._replace(level=number + 1 if 0 <= number < _TEXT else 0)
        case "ls":
            return form._replace(list=number)
        case "ilvl":
            return form._replace(depth=min(max(number, 0), _TEXT - 1))
    return form._replace(in_table=name == "intbl" or number > 0)


_COMPLEX = {"rtlch": True, "ltrch": False, "fcs": False}
_OF_FACES = frozenset((*TOGGLES, *NUMBERS, *RAISED, *_COMPLEX, "ulnone", "plain"))
_OF_FORMS = frozenset(("pard", "s", "outlinelevel", "ls", "ilvl", "intbl", "itap"))
_TEXT = 9  # the outline level of body text; also the number of levels of a list
