"""The styles of a document: what a paragraph is, whatever the language of the program that made it.

Text says all of its look again, whatever its style is. So what the style of a heading says already is no mark of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsformat_office._kinds import KINDS, RUN_KINDS
from newsformat_office._rtf._destinations import Destination
from newsformat_office._rtf._state import Face, Form


if TYPE_CHECKING:
    from newsformat_office._rtf._groups import Group


_DEEPEST = 20  # styles that are based on others
_MOST = 200  # characters of a name


class Look(NamedTuple):
    """What a style says: the kind of paragraph, the level of a heading, the list that it is an item of, the face."""

    kind: str = ""
    level: int = 0
    list: int = 0
    depth: int = 0
    face: Face = Face()


class _Style(NamedTuple):
    name: str
    form: Form
    face: Face
    basis: int


class Styles:
    """The styles of paragraphs and of characters by their numbers."""

    def __init__(self) -> None:
        self._paragraphs: dict[int, _Style] = {}
        self._runs: dict[int, str] = {}
        self._looks: dict[int, Look] = {}

    def add(self, name: str, form: Form, face: Face, basis: int) -> None:
        """Add the style called *name*, as its group says."""
        name = name.partition(",")[0].strip().lower()  # other names of it come behind
        if face.style:
            self._runs[face.style] = name
        else:
            self._paragraphs[form.style] = _Style(name, form, face, basis)

    def run(self, number: int) -> str:
        """Return what the style of characters *number* is called, in lower case."""
        return self._runs.get(number, "")

    def run_kind(self, number: int) -> str:
        """Return what running text is that has the style of characters *number*."""
        return RUN_KINDS.get(self.run(number), "")

    def look(self, number: int, depth: int = 0) -> Look:
        """Return what the style of paragraphs *number* looks like."""
        if number not in self._looks:
            self._looks[number] = self._found(number, depth)
        return self._looks[number]

    def _found(self, number: int, depth: int) -> Look:
        style = self._paragraphs.get(number)
        if style is None or depth > _DEEPEST:
            return Look()
        base = self.look(style.basis, depth + 1) if style.basis != number else Look()
        name = style.name
        level = style.form.level or (int(name[-1]) if name[:-1] == "heading " and name[-1:] in _LEVELS else 0)
        kind = KINDS.get(name, "") or ("" if level else base.kind)
        listed = (style.form.list, style.form.depth) if style.form.list else (base.list, base.depth)
        return Look(kind, level or base.level, *listed, style.face)


_LEVELS = frozenset("123456789")


class StyleSheet(Destination):
    r"""``\stylesheet``: fills *styles*, one a group or up to each semicolon."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._name, self._basis = "", 0

    def text(self, text: str, group: Group) -> None:
        """Take the name of a style, which says how it looks by now."""
        first, *others = text.split(";")
        self._name = (self._name + first)[:_MOST]
        for each in others:
            if self._name.strip():
                self._styles.add(self._name, group.form, group.face, self._basis)
            self._name, self._basis = each[:_MOST], 0

    def word(self, name: str, number: int | None, group: Group) -> bool:
        """Take what a style is based on, which is itself by default."""
        if name == "sbasedon":
            self._basis = number or 0
        elif name in {"s", "cs"}:
            self._name, self._basis = "", (number or 0) if name == "s" else 0
        return name in {"sbasedon", "snext", "slink", "additive", "ts", "ds"}
