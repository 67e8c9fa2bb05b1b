"""Where the text of a group goes that is no story: to the properties, the tables at the top, or nowhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from newsformat_office._rtf._encodings import Fonts
from newsformat_office._rtf._words import INFO, MOMENTS, SILENT


if TYPE_CHECKING:
    from newsformat_office._rtf._groups import Group


class Destination:
    """What takes the text and the words of a group; this takes none. What is *deaf* takes no groups either."""

    deaf = False

    def text(self, text: str, group: Group) -> None:
        """Take *text*."""

    def raw(self, content: bytes) -> bool:
        """Take bytes of text, or of none; say whether they are no text."""
        return False

    def word(self, name: str, number: int | None, group: Group) -> bool:
        """Take the word *name*; say whether it is taken."""
        return False

    def close(self) -> None:
        """End, as the group does."""


class Nowhere(Destination):
    """Takes nothing, whatever is in the group."""

    deaf = True


class Words(Destination):
    """Hands the text of the group to *then*."""

    def __init__(self, then: Callable[[str], None]) -> None:
        self._then = then
        self._parts: list[str] = []

    def text(self, text: str, group: Group) -> None:
        self._parts.append(text)

    def word(self, name: str, number: int | None, group: Group) -> bool:
        if name in _PARTING:
            self.text(" ", group)
        return name in _PARTING

    def close(self) -> None:
        self._then("".join(self._parts))


_PARTING = frozenset(("par", "line", "cell", "row", "sect", "page", "\r", "\n"))


class FontTable(Destination):
    r"""``\fonttbl``: the character sets of fonts."""

    def __init__(self, fonts: Fonts) -> None:
        self._fonts, self._font = fonts, 0

    def text(self, text: str, group: Group) -> None:
        known = self._fonts.names
        known[self._font] = (known.get(self._font, "") + text)[:_MOST_OF_A_NAME].rstrip(";")

    def word(self, name: str, number: int | None, group: Group) -> bool:
        if name == "f":
            self._font = number or 0
        elif name == "fcharset" and number is not None:
            self._fonts.has_charset(self._font, number)
        elif name == "cpg" and number is not None:
            self._fonts.has_page(self._font, number)
        return name not in SILENT


_MOST_OF_A_NAME = 80


class Moment(Destination):
    r"""``\creatim`` and the like: hands a date to *then*, as ISO 8601 has it, without a zone."""

    def __init__(self, then: Callable[[str], None]) -> None:
        self._then = then
        self._parts = dict.fromkeys(MOMENTS, 0)

    def word(self, name: str, number: int | None, group: Group) -> bool:
        if name in self._parts:
            self._parts[name] = number or 0
        return True

    def close(self) -> None:
        year, month, day, hour, minute, second = self._parts.values()
        if year and month and day:
            self._then(f"{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}")


class Info(Destination):
    r"""``\info``: what the document says of itself goes into *known*."""

    def __init__(self, known: dict[str, str]) -> None:
        self._known = known

    def word(self, name: str, number: int | None, group: Group) -> bool:
        if name not in INFO:
            return False
        key = INFO[name]
        group.goal = (Moment if name.endswith("tim") else Words)(lambda text: self._say(key, text))
        return True

    def _say(self, key: str, text: str) -> None:
        if said := text.strip():
            other = self._known.get(key) if key == "comment" else None  # of which there are two
            self._known[key] = f"{other}\n{said}" if other and other != said else said


class Properties(Destination):
    r"""``\*\userprops``: properties of one's own go into *own*."""

    def __init__(self, own: dict[str, str]) -> None:
        self._own, self._name = own, ""

    def word(self, name: str, number: int | None, group: Group) -> bool:
        if name == "propname":
            group.goal = Words(self._called)
        elif name == "staticval":
            group.goal = Words(self._said)
        return name in {"propname", "staticval"}

    def _called(self, text: str) -> None:
        self._name = text

    def _said(self, text: str) -> None:
        self._own[self._name] = text
