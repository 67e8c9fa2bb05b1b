"""Named entities: undeclared ones, those of the document's internal DTD, and ``&`` that does not begin an entity.

Files in the wild are full of ``&nbsp;`` and ``&eacute;`` without the DTD that declares them. libxml2 refuses
them, or, where an external DTD is named, silently drops them from attributes. So they are replaced in the bytes before
parsing; what the internal DTD declares as text is put in after it. ``&`` of addresses and names of firms, which should
be ``&amp;``, stand for themselves, and references without their semicolon are what they are in HTML.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html.entities import html5

from lxml import etree

from newsformat._errors import ReadError
from newsformat.markup._xml._declaration import Note
from newsformat.markup._xml._references import ReferenceReplacer
from newsformat.markup._xml._tree import Element, line_of
from newsformat.markup._xml._windows import CONTROL, windows_letter


BARE = "an & that does not begin an entity is kept as it is"
BUDGET = 64 * 1024  # characters that entities of the internal DTD may expand to

_PREDEFINED = frozenset(("amp", "lt", "gt", "quot", "apos"))
# No backtracking is possible, so it runs in linear time: unclosed constructs extend to the end.
_ANY = (
    rb"&(?:(?P<name>[A-Za-z_:\x80-\xff][\w.:\x80-\xff-]*+);|(?P<number>#(?:\d++|x[\da-fA-F]++));?+"
    rb"|(?:(?P<word>[A-Za-z]\w*+)(?!=))?+)"
)
_REFERENCE = re.compile(
    rb"""<!--.*?(?:-->|\Z)|<!\[CDATA\[.*?(?:\]\]>|\Z)|<\?.*?(?:\?>|\Z)"""
    rb"""|<!DOCTYPE(?:[^\["'>]|"[^"]*+"|'[^']*+')*+"""
    rb"""(?:\[(?:[^]"'<]|"[^"]*+"|'[^']*+'|<!--(?:.*?-->|.*\Z)|<\?(?:.*?\?>|.*\Z)|<)*+\]?+)?+|""" + _ANY,
    re.DOTALL,
)
_NAMED_BYTES = re.compile(rb"&([A-Za-z]\w*+);")
_DECLARED = re.compile(rb"<!ENTITY\s+([^\s%\"'>]+)\s")


def replace_entities(content: bytes, note: Note) -> bytes:
    """Return *content* with character references for entities of HTML, and unknown ones as literal text.

    Entities that the internal DTD of *content* declares are kept.
    """
    declared = _declared_entities(content)

    def replace(match: re.Match[bytes]) -> bytes:
        if match[0][:1] == b"&":
            return match[0] if match["name"] in declared else _repaired(match, note)
        return (
            _NAMED_BYTES.sub(replace_in_dtd, match[0]) if declared and match[0].startswith(b"<!DOCTYPE") else match[0]
        )

    def replace_in_dtd(match: re.Match[bytes]) -> bytes:
        known = match[1] not in declared and f"{match[1].decode('ascii', 'replace')};" in html5
        return _reference(match[1], note) if known else match[0]

    return _REFERENCE.sub(replace, content)


def entity_replacer(note: Note, start: bytes) -> ReferenceReplacer:
    """Return a replacer for a document given in parts; entities that its *start* declares are kept."""
    declared = _declared_entities(start)

    def replace(match: re.Match[bytes]) -> bytes:
        if match["decimal"] or match["hex"]:
            return windows_letter(match, note)
        return match[0] if match["name"] in declared else _repaired(match, note)

    return ReferenceReplacer(CONTROL + b"|" + _ANY, replace, _UNUSUAL)


_UNUSUAL = re.compile(rb"&(?!(?:amp|lt|gt|quot|apos);)")


def _declared_entities(document: bytes) -> frozenset[bytes]:
    return frozenset(_DECLARED.findall(document)) if b"<!ENTITY" in document else frozenset()


def _repaired(match: re.Match[bytes], note: Note) -> bytes:
    """Return the intended reference with its semicolon, or an escaped ``&`` that begins none."""
    if match["name"] is not None:
        return _reference(match["name"], note)
    number, name = match["number"], match["word"] or b""
    if number is None and name.decode() not in html5:
        note(BARE)
        return b"&amp;" + name
    if match[0][-1:] != b";":
        note(f"{match[0].decode()} lacks its semicolon; read as in HTML")
    if number is not None:
        return b"&%b;" % number
    return b"".join([b"&#%d;" % ord(char) for char in html5[name.decode()]])


def _reference(name: bytes, note: Note) -> bytes:
    known = name.decode("ascii", "replace")
    if known in _PREDEFINED:
        return b"&%b;" % name
    if text := html5.get(f"{known};"):
        note(f"the entity &{known}; is not declared; read as in HTML")
        return "".join([f"&#{ord(char)};" for char in text]).encode()
    note(f"the entity &{known}; is not declared; kept as text")
    return b"&amp;%b;" % name


class Entities:
    """Replaces entities of the internal DTD by their text, in one element of a document after another."""

    def __init__(self, source: str, note: Note) -> None:
        self._source, self._note = source, note
        self._declared: dict[str, str] | None = None  # loaded when first needed

    def fill(self, root: Element) -> None:
        """Replace the entities in *root*.

        Raises:
            ReadError: their texts amount to more than `BUDGET` characters.
        """
        entities = [*root.iter(etree.Entity)]
        if not entities:
            return
        if self._declared is None:
            self._declared = dict(_internal_entities(root))
        texts = _Texts(self._declared, self._source)
        for entity in entities:
            literal = entity.text or ""  # &name;
            text = texts.of(literal[1:-1], line_of(entity))
            if text is None:
                text = literal
                self._note(f"the entity {literal} is not declared as text; kept as text")
            entity.tail = text + (entity.tail or "")
        etree.strip_elements(root, etree.Entity, with_tail=False)  # all at once, in linear time


class _Texts:
    """The texts of the *declared* entities, expanded within the budget."""

    def __init__(self, declared: Mapping[str, str], source: str) -> None:
        self._budget, self._source, self._declared = BUDGET, source, declared

    def of(self, name: str, line: int | None) -> str | None:
        """Return the text of the entity *name*, or `None`."""
        return self._expanded(name, frozenset(), line)

    def _expanded(self, name: str, within: frozenset[str], line: int | None) -> str | None:
        value = self._declared.get(name)
        if value is None or "<" in value or name in within:
            return None
        parts = []
        for index, part in enumerate(_NAMED.split(value)):
            inner = self._inner(part, within | {name}, line) if index % 2 else part
            parts.append(inner)
            self._use_budget(len(inner), line)
        return "".join(parts)

    def _inner(self, name: str, within: frozenset[str], line: int | None) -> str:
        if text := html5.get(f"{name};"):
            return text
        if name.startswith("#"):
            return _character(name)
        text = self._expanded(name, within, line)
        return f"&{name};" if text is None else text

    def _use_budget(self, size: int, line: int | None) -> None:
        self._budget -= size + 1
        if self._budget < 0:
            raise ReadError(f"its entities amount to more than {BUDGET} characters", source=self._source, line=line)


_NAMED = re.compile(r"&(#?[\w.:-]+);")


def _character(name: str) -> str:
    try:
        return chr(int(f"0{name[1:]}", 16) if name[1] in "xX" else int(name[1:]))
    except (ValueError, OverflowError):
        return f"&{name};"


def _internal_entities(root: Element) -> Iterator[tuple[str, str]]:
    dtd = root.getroottree().docinfo.internalDTD
    if dtd is None:
        return
    for entity in dtd.iterentities():  # type: ignore[attr-defined]  # not in the stubs
        if entity.name and entity.content is not None:
            yield entity.name, entity.content
