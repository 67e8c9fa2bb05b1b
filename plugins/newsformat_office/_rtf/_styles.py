"""The styles of a document, interpreted independently of the language of the program.

Text repeats all formatting of its style; so formatting that the style of a heading has is not a mark of its text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsformat_office._kinds import KINDS, RUN_KINDS
from newsformat_office._rtf._destinations import Destination
from newsformat_office._rtf._state import Face, Form


if TYPE_CHECKING:
    from newsformat_office._rtf._groups import Group


_DEEPEST = 20  # levels of inheritance
_MAX_NAME_LENGTH = 200  # characters of a name


class Look(NamedTuple):
    """The meaning of a style: the kind of paragraph, the level of a heading, the list of an item, and the face."""

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
    """Paragraph and character styles by number."""

    def __init__(self) -> None:
        self._paragraphs: dict[int, _Style] = {}
        self._runs: dict[int, str] = {}
        self._looks: dict[int, Look] = {}

    def add(self, name: str, form: Form, face: Face, basis: int) -> None:
        """Add the style *name*, with the formatting of its group."""
        name = name.partition(",")[0].strip().lower()  # aliases follow
        if face.style:
            self._runs[face.style] = name
        else:
            self._paragraphs[form.style] = _Style(name, form, face, basis)

    def run(self, number: int) -> str:
        """Return the name of the character style *number*, in lower case."""
        return self._runs.get(number, "")

    def run_kind(self, number: int) -> str:
        """Return the kind of text in the character style *number*."""
        return RUN_KINDS.get(self.run(number), "")

    def look(self, number: int, depth: int = 0) -> Look:
        """Return the meaning of the paragraph style *number*."""
        if number not in self._looks:
            self._looks[number] = self._look_of(number, depth)
        return self._looks[number]

    def _look_of(self, number: int, depth: int) -> Look:
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
    r"""``\stylesheet``: adds styles to *styles*, one for each group or semicolon."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._name, self._basis = "", 0

    def text(self, text: str, group: Group) -> None:
        """Read the name of a style, which follows its formatting."""
        first, *others = text.split(";")
        self._name = (self._name + first)[:_MAX_NAME_LENGTH]
        for name in others:
            if self._name.strip():
                self._styles.add(self._name, group.form, group.face, self._basis)
            self._name, self._basis = name[:_MAX_NAME_LENGTH], 0

    def word(self, name: str, number: int | None, group: Group) -> bool:
        """Read the style that it is based on, by default itself."""
        if name == "sbasedon":
            self._basis = number or 0
        elif name in {"s", "cs"}:
            self._name, self._basis = "", (number or 0) if name == "s" else 0
        return name in {"sbasedon", "snext", "slink", "additive", "ts", "ds"}
