"""Destinations other than stories: properties, tables of the header, or none."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from newsformat_office._rtf._encodings import Fonts
from newsformat_office._rtf._words import INFO, MOMENTS, SILENT


if TYPE_CHECKING:
    from newsformat_office._rtf._groups import Group


class Destination:
    """Takes the text and the words of a group; this base class ignores them.

    A *deaf* destination ignores nested groups, too.
    """

    deaf = False

    def text(self, text: str, group: Group) -> None:
        """Take *text*."""

    def raw(self, content: bytes) -> bool:
        """Take bytes of text; return whether they are data, not text."""
        return False

    def word(self, name: str, number: int | None, group: Group) -> bool:
        """Handle the word *name*; return whether it is known."""
        return False

    def close(self) -> None:
        """End with the group."""


class Nowhere(Destination):
    """Ignores everything in the group."""

    deaf = True


class Words(Destination):
    """Passes the text of the group to *then*."""

    def __init__(self, then: Callable[[str], None]) -> None:
        self._then = then
        self._parts: list[str] = []

    def text(self, text: str, group: Group) -> None:
        self._parts.append(text)

    def word(self, name: str, number: int | None, group: Group) -> bool:
        if name in _SEPARATORS:
            self.text(" ", group)
        return name in _SEPARATORS

    def close(self) -> None:
        self._then("".join(self._parts))


_SEPARATORS = frozenset(("par", "line", "cell", "row", "sect", "page", "\r", "\n"))


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
    r"""``\creatim`` and similar words: passes a date to *then*, in ISO 8601 without a zone."""

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
    r"""``\info``: stores the standard properties in *known*."""

    def __init__(self, known: dict[str, str]) -> None:
        self._known = known

    def word(self, name: str, number: int | None, group: Group) -> bool:
        if name not in INFO:
            return False
        key = INFO[name]
        group.goal = (Moment if name.endswith("tim") else Words)(lambda text: self._store(key, text))
        return True

    def _store(self, key: str, text: str) -> None:
        if value := text.strip():
            other = self._known.get(key) if key == "comment" else None  # of which there may be two
            self._known[key] = f"{other}\n{value}" if other and other != value else value


class Properties(Destination):
    r"""``\*\userprops``: stores the custom properties in *own*."""

    def __init__(self, known_properties: dict[str, str]) -> None:
        self._own, self._name = known_properties, ""

    def word(self, name: str, number: int | None, group: Group) -> bool:
        if name == "propname":
            group.goal = Words(self._set_name)
        elif name == "staticval":
            group.goal = Words(self._set_value)
        return name in {"propname", "staticval"}

    def _set_name(self, text: str) -> None:
        self._name = text

    def _set_value(self, text: str) -> None:
        self._own[self._name] = text
