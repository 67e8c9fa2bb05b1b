"""The styles of a document: kinds of paragraphs, and looks of text.

A style inherits all attributes that it does not set from the one that it is based on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple, TypeAlias
from urllib.parse import unquote

from newsformat import Style
from newsformat.markup.styles import role_of
from newsformat.markup.xml import Element, attributes_of, local, text_of, whole_number
from newsformat_office._icml._languages import tag_of
from newsformat_office._icml._style_kinds import kind_of


_NORMAL: Final = frozenset(("NormalParagraphStyle", "NormalCharacterStyle"))
_DEEPEST: Final = 20  # levels of inheritance
_LISTS: Final = {"BulletList": False, "NumberedList": True}
_BY_NAME: Final = {
    "bold": Style.STRONG, "strong": Style.STRONG, "fett": Style.STRONG, "gras": Style.STRONG,
    "negrita": Style.STRONG, "grassetto": Style.STRONG, "italic": Style.EMPHASIS, "emphasis": Style.EMPHASIS,
    "emph": Style.EMPHASIS, "kursiv": Style.EMPHASIS, "italique": Style.EMPHASIS, "cursiva": Style.EMPHASIS,
    "corsivo": Style.EMPHASIS, "underline": Style.UNDERLINE, "strikethrough": Style.STRIKE,
    "strikeout": Style.STRIKE, "superscript": Style.SUPERSCRIPT, "subscript": Style.SUBSCRIPT, "code": Style.CODE,
    "link": None, "hyperlink": None,
}  # fmt: skip
_WORD: Final = re.compile(r"[^\W_]+")
_LANGUAGE: Final = re.compile(r"(?:^|.* )Language (\S+)$")
_BOLD: Final = re.compile(r"\b(?:semi|demi|extra|ultra)?[ -]?(?:bold|black|heavy|fett|gras|negrita)\b", re.IGNORECASE)
_ITALIC: Final = re.compile(r"\b(?:italic|oblique|kursiv|italique|cursiva|corsivo|it)\b", re.IGNORECASE)


Names: TypeAlias = Mapping[str, tuple[str, int]]


class Look(NamedTuple):
    """The meaning of a paragraph style.

    Attributes:
        name: its name.
        kind: the kind of paragraph, `None` if it is unknown.
        level: of a heading.
        ordered: whether the list of an item is numbered; `None` if it is not an item.
        depth: of an item.
        language: of its text.
    """

    name: str = ""
    kind: str | None = ""
    level: int = 0
    ordered: bool | None = None
    depth: int = 1
    language: str = ""


class Face(NamedTuple):
    """The look of text: its marks, and its language if set."""

    styles: frozenset[Style] = frozenset()
    language: str = ""


class Styles:
    """The styles of a document by ID."""

    def __init__(self, roots: list[Element], names: Names = {}) -> None:  # noqa: B006 -- never changed
        self._names = names
        self._styles: dict[str, Element] = {}
        for root in roots:
            for inner in root.iter("ParagraphStyle", "CharacterStyle"):
                self._styles.setdefault(inner.get("Self") or "", inner)
        self._looks: dict[str, Look] = {}
        self._faces: dict[tuple[Any, ...], Face] = {}

    def __contains__(self, key: str) -> bool:
        return key in self._styles

    def look(self, element: Element) -> Look:
        """Return the meaning of the style of *element*, a range of paragraphs."""
        key = element.get("AppliedParagraphStyle") or ""
        if key not in self._looks:
            self._looks[key] = self._look(key)
        look = self._looks[key]
        list_type = element.get("BulletsAndNumberingListType")
        if list_type is not None:
            look = look._replace(ordered=_LISTS.get(list_type))
        if not look.kind and (not look.name or look.kind is None) and (kind := _tagged(element)):
            look = look._replace(kind=kind, level=2)
        if (level := whole_number(element.get("NumberingLevel"))) is not None:
            look = look._replace(depth=level)
        if (language := element.get("AppliedLanguage")) is not None:
            look = look._replace(language=tag_of(language))
        return look

    def _look(self, key: str) -> Look:
        chain = [*self._based(key)]
        kinds = [self._kind(name) for name, _ in chain]
        kind = next((found for found in kinds[:-1] if found), kinds[-1] if kinds else None)
        attributes = {name: value for _, style in reversed(chain) if style is not None for name, value in style.items()}
        name = chain[0][0] if chain else ""
        listed = str(attributes.get("BulletsAndNumberingListType", ""))
        return Look(
            name,
            "" if not name else None if kind is None else kind[0],
            kind[1] if kind else 0,
            _LISTS.get(listed, _by_name(name) if not listed else None),
            whole_number(str(attributes.get("NumberingLevel", ""))) or 1,
            tag_of(str(attributes.get("AppliedLanguage", ""))),
        )

    def _kind(self, name: str) -> tuple[str, int] | None:
        """Return the kind of the style *name*, from the user's names or its own words."""
        lower = name.lower()
        given = self._names.get(lower) or self._names.get(lower.rpartition(":")[2].strip())
        return given or kind_of(name)

    def face(self, element: Element, outer: Face) -> Face:
        """Return the look of *element*, a range of characters, within text of the look *outer*."""
        key = (outer, *attributes_of(element))
        if key not in self._faces:
            self._faces[key] = self._face(element, outer)
        return self._faces[key]

    def _face(self, element: Element, outer: Face) -> Face:
        attributes: dict[str, str] = {}
        marks: set[Style] = set()
        language = ""
        for name, style in reversed([*self._based(element.get("AppliedCharacterStyle") or "")]):
            attributes |= attributes_of(style) if style is not None else ()
            marks |= _marks_named(name)
            language = match[1] if (match := _LANGUAGE.fullmatch(name)) else language
        attributes |= attributes_of(element)
        styles = (outer.styles | marks | _marks(attributes)) - _turned_off(attributes)
        applied = tag_of(attributes.get("AppliedLanguage", ""))
        return Face(styles, language or applied or outer.language)

    def _based(self, key: str) -> Iterator[tuple[str, Element | None]]:
        """Yield the style and its base styles, each with its name."""
        for _ in range(_DEEPEST):
            name = unquote(key.partition("/")[2] or key).removeprefix("$ID/")
            if not key or key == "n" or name.startswith("[") or name in _NORMAL:
                return
            style = self._styles.get(key)
            yield (style.get("Name") or name if style is not None else name).removeprefix("$ID/"), style
            key = _basis(style) if style is not None else ""


def _tagged(element: Element) -> str:
    """Return the kind of the paragraphs in *element* by the XML tag around them; ``""`` if it has none."""
    above = element.getparent()
    tag = unquote(above.get("MarkupTag") or "") if above is not None and local(above) == "XMLElement" else ""
    role = role_of(tag.partition("/")[2]) or ""
    return "" if role == "body" else role


def _basis(style: Element) -> str:
    basis = next((inner for inner in style.iter("BasedOn")), None)
    return text_of(basis) if basis is not None else style.get("BasedOn") or ""


def _by_name(name: str) -> bool | None:
    """Return whether the list of a style *name* is numbered; `None` if it is not a list."""
    words = name.lower().split()
    return True if words[:1] == ["numbers"] else False if words[:1] == ["bullets"] else None


def _marks_named(name: str) -> set[Style]:
    """Return the marks of a character style by its *name*, if all words of it name marks."""
    words = _WORD.findall(name.partition("Language ")[0].lower())
    if not all(word in _BY_NAME for word in words):
        return set()
    return {mark for word in words if (mark := _BY_NAME[word]) is not None}


def _marks(attributes: dict[str, str]) -> set[Style]:
    font, position = attributes.get("FontStyle", ""), attributes.get("Position", "")
    found = {
        Style.STRONG: bool(_BOLD.search(font)),
        Style.EMPHASIS: bool(_ITALIC.search(font)),
        Style.UNDERLINE: attributes.get("Underline") == "true",
        Style.STRIKE: attributes.get("StrikeThru") == "true",
        Style.SUPERSCRIPT: position.endswith("Superscript"),
        Style.SUBSCRIPT: position.endswith("Subscript"),
    }
    return {mark for mark, is_on in found.items() if is_on}


def _turned_off(attributes: dict[str, str]) -> set[Style]:
    """Return the marks of the style that the attributes of a range turn off."""
    off = {
        Style.UNDERLINE: attributes.get("Underline") == "false",
        Style.STRIKE: attributes.get("StrikeThru") == "false",
    }
    plain = attributes.get("FontStyle", "").lower() in {"regular", "roman", "normal", "book"}
    return {mark for mark, is_off in off.items() if is_off} | ({Style.STRONG, Style.EMPHASIS} if plain else set())
