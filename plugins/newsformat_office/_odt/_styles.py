"""The styles of a document: kinds of paragraphs, and looks of text.

Automatic styles (``P1``, ``T1``) are direct formatting of single paragraphs or runs, based on named styles. A style
inherits from the one that it is based on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from attrs import frozen

from newsformat import Style
from newsformat.markup.xml import Element, local, whole_number
from newsformat_office._kinds import KINDS, RUN_KINDS
from newsformat_office._odt._names import q


_DEEPEST = 20  # levels of inheritance
_ENCODED = re.compile(r"_([0-9a-f]{2,4})_")
_BOLD = frozenset(("bold", "600", "700", "800", "900"))
_NOTHING = frozenset(("", "none", "normal", "400"))


@frozen
class Change:
    """The change that a style makes to the look of text: marks turned on and off, and the language."""

    on: frozenset[Style] = frozenset()
    off: frozenset[Style] = frozenset()
    language: str = ""
    hidden: bool = False


class Look(NamedTuple):
    """The meaning of a paragraph style.

    Attributes:
        kind: the kind of paragraph.
        list: the style of its list.
        change: direct formatting of all text of the paragraph.
        hidden: whether its text is hidden.
    """

    kind: str = ""
    list: str = ""
    change: Change = Change()
    hidden: bool = False


class Styles:
    """The styles of a document by family and name."""

    def __init__(self, *roots: Element | None) -> None:
        self._styles: dict[tuple[str, str], Element] = {}
        self._lists: dict[str, Element] = {}
        self._looks: dict[str, Look] = {}
        self._changes: dict[str, list[Change]] = {}
        self.usual: set[str] = set()
        for element in _all(roots):
            if local(element) == "list-style":
                self._lists[element.get(q("style:name")) or ""] = element
            elif local(element) == "default-style":
                self.usual.add(_change(element).language)
            else:
                self._styles[element.get(q("style:family")) or "", element.get(q("style:name")) or ""] = element

    def look(self, name: str) -> Look:
        """Return the meaning of the paragraph style *name*."""
        if name not in self._looks:
            self._looks[name] = self._look(name)
        return self._looks[name]

    def _look(self, name: str) -> Look:
        kind = of_list = shown = ""
        for style_name, style in self._based("paragraph", name):
            kind = kind or KINDS.get(style_name, "")
            of_list = of_list or (style.get(q("style:list-style-name")) if style is not None else "") or ""
            shown = shown or _display_of(style)
        own_style = self._styles.get(("paragraph", name))
        above = own_style.getparent() if own_style is not None else None
        is_automatic = above is not None and local(above) == "automatic-styles"
        return Look(kind, of_list, _change(own_style) if is_automatic else Change(), shown == "none")

    def of_run(self, name: str) -> list[Change]:
        """Return the changes made by the character style *name*, those of its base styles first."""
        if name not in self._changes:
            self._changes[name] = self._of_run(name)
        return self._changes[name]

    def _of_run(self, name: str) -> list[Change]:
        changes = []
        for style_name, style in self._based("text", name):
            changes.append(_change(style))
            if "code-run" in RUN_KINDS.get(style_name, "").split():
                changes.append(Change(on=frozenset((Style.CODE,))))
        return changes[::-1]

    def is_link_look(self, name: str) -> bool:
        """Is the character style *name* that of links, which are underlined?"""
        return any(style_name.endswith("internet link") for style_name, _ in self._based("text", name))

    def is_ordered(self, name: str, depth: int) -> bool:
        """Is the list numbered at this depth, counted from 1? Beyond its levels, the deepest one applies."""
        levels = {whole_number(element.get(q("text:level"))) or 0: element for element in self._lists.get(name, ())}
        level = levels.get(max([number for number in levels if number <= depth], default=0))
        return (
            level is not None and local(level) == "list-level-style-number" and bool(level.get(q("style:num-format")))
        )

    def _based(self, family: str, name: str) -> Iterator[tuple[str, Element | None]]:
        """Yield the style and its base styles, each with its name in lower case."""
        for _ in range(_DEEPEST):
            if not name:
                return
            style = self._styles.get((family, name))
            shown = style.get(q("style:display-name")) if style is not None else ""
            yield (shown or _decoded(name)).lower().replace("_", " "), style
            name = (style.get(q("style:parent-style-name")) or "") if style is not None else ""


def _all(roots: tuple[Element | None, ...]) -> Iterator[Element]:
    for root in roots:
        for group in root if root is not None else ():
            if local(group) in {"styles", "automatic-styles"}:
                yield from (child for child in group if local(child) in {"style", "default-style", "list-style"})


def _decoded(name: str) -> str:
    return _ENCODED.sub(lambda match: chr(int(match[1], 16)), name)


def _change(style: Element | None) -> Change:
    text = style.find(q("style:text-properties")) if style is not None else None
    if text is None:
        return Change()
    switches = {
        Style.STRONG: _is(text.get(q("fo:font-weight")), _BOLD),
        Style.EMPHASIS: _is(text.get(q("fo:font-style")), frozenset(("italic", "oblique"))),
        Style.UNDERLINE: _line(text.get(q("style:text-underline-style"))),
        Style.STRIKE: _line(text.get(q("style:text-line-through-style"))),
        **_raised(text.get(q("style:text-position"))),
    }
    return Change(
        on=frozenset(style for style, is_on in switches.items() if is_on),
        off=frozenset(style for style, is_on in switches.items() if is_on is False),
        language=_language(text),
        hidden=_display_of(style) == "none",
    )


def _display_of(style: Element | None) -> str:
    """Return whether *style* displays its text, ``none`` or ``true``; ``""`` if it does not define it."""
    text = style.find(q("style:text-properties")) if style is not None else None
    return "" if text is None else text.get(q("text:display")) or ""


def _is(value: str | None, wanted: frozenset[str]) -> bool | None:
    """Is *value* one of those *wanted*? `None` if it is missing or neutral."""
    return None if value is None else True if value in wanted else False if value in _NOTHING else None


def _line(value: str | None) -> bool | None:
    return None if value is None else value not in _NOTHING


def _raised(value: str | None) -> dict[Style, bool | None]:
    """Return the marks in ``style:text-position``: ``super 58%``, ``sub``, or a height in percent."""
    where = (value or "").split()
    if not where:
        return {}
    height = where[0].removesuffix("%")
    number = int(height) if height.lstrip("-").isdecimal() and height.isascii() and len(height) < _DIGITS else 0
    return {
        Style.SUPERSCRIPT: where[0] == "super" or number > 0,
        Style.SUBSCRIPT: where[0] == "sub" or number < 0,
    }


_DIGITS = 6


def _language(text: Element) -> str:
    for script in ("", "-complex", "-asian"):
        if tag := text.get(q(f"style:rfc-language-tag{script}")):
            return tag
        space = "style" if script else "fo"
        parts = [text.get(q(f"{space}:{part}{script}")) or "" for part in ("language", "country")]
        if parts[0] not in {"", "none", "zxx"}:
            return "-".join([part for part in parts if part not in {"", "none"}])
    return ""
