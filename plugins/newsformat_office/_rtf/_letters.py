"""The characters of a document: bytes in the encoding of their font, and Unicode numbers."""

from __future__ import annotations

import re

from newsformat.markup.encodings import decodes
from newsformat.plugin import Report
from newsformat_office._rtf._encodings import Fonts
from newsformat_office._rtf._groups import Group
from newsformat_office._rtf._tokens import Chars


_CONTROLS = re.compile(r"[\x00-\x08\x0c\x0e-\x1f]+")
_LINES = re.compile(r"\r\n?|\x0b")
_BULLETS = {("symbol", 0xB7): "\u2022", ("wingdings", 0xA7): "\u25aa"}
_HIGH, _LOW = range(0xD800, 0xDC00), range(0xDC00, 0xE000)
_PRIVATE = range(0xF000, 0xF100)  # characters of symbol fonts
_SPAN = 0x10000
_LAST = 0x10FFFF


class Letters:
    """Collects bytes until another token follows, and passes their text to the goal of the group."""

    def __init__(self, document: bytes, fonts: Fonts, report: Report) -> None:
        self._fonts, self._report = fonts, report
        self._bytes = bytearray()
        self._high = 0
        self._to_skip = 0  # fallback characters still to be skipped
        self._is_utf_8 = not document.isascii() and decodes(document)

    def add(self, chars: Chars, group: Group) -> None:
        """Add bytes."""
        content = chars.content
        if group.goal.deaf or (not chars.hexadecimal and group.goal.raw(content)):
            return
        if self._to_skip:
            skipped = min(self._to_skip, len(content))
            self._to_skip -= skipped
            content = content[skipped:]
        if self._is_utf_8 and not chars.hexadecimal and not content.isascii():
            self._report.note("bytes that are not ASCII, which RTF does not allow, are read as UTF-8")
            self.add_text(content.decode("utf-8", "replace"), group)
        else:
            self._bytes += content

    def skips_symbol(self) -> bool:
        """Is a control symbol that follows a fallback for a character that was read already?"""
        if self._to_skip:
            self._to_skip -= 1
            return True
        return False

    def add_unicode(self, number: int | None, group: Group) -> None:
        """Add the UTF-16 code unit *number*, signed or unsigned."""
        self._decode(group)
        self._to_skip = group.instead
        code = (number or 0) + (_SPAN if (number or 0) < 0 else 0)
        if code in _HIGH:
            self._end_high(group)
            self._high = code
        elif code in _LOW and self._high:
            code, self._high = _SPAN + (self._high - _HIGH.start) * len(_LOW) + code - _LOW.start, 0
            group.goal.text(chr(code), group)
        elif 0 < code <= _LAST:
            self._end_high(group)
            text = "\ufffd" if code in _LOW else chr(code)
            group.goal.text(self._sign(code, group) if code in _PRIVATE else self._clean(text), group)

    def add_text(self, text: str, group: Group) -> None:
        """Add characters."""
        self.end(group)
        group.goal.text(self._clean(text), group)

    def end(self, group: Group) -> None:
        """Pass on the collected text, as another token follows."""
        if self._bytes:
            self._decode(group)
        if self._high:
            self._end_high(group)
        self._to_skip = 0

    def _end_high(self, group: Group) -> None:
        if self._high:
            self._high = 0
            self._report.note("an unpaired surrogate is read as U+FFFD")
            group.goal.text("\ufffd", group)

    def _decode(self, group: Group) -> None:
        if not self._bytes:
            return
        self._end_high(group)
        content, self._bytes = bytes(self._bytes), bytearray()
        face = group.face
        font = face.font_too if face.complex and face.font_too >= 0 else face.font
        if self._fonts.is_of_symbols(font) and group.goal is group.story:
            text = "".join([chr(code) if chr(code).isspace() else self._sign(code, group) for code in content])
        elif content.isascii():
            text = content.decode()
        else:
            text = self._decoded(content, self._fonts.encoding(font))
        group.goal.text(self._clean(text), group)

    def _decoded(self, content: bytes, encoding: str) -> str:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            self._report.note(f"bytes that {encoding} has no characters for are read as U+FFFD")
            return content.decode(encoding, "replace")

    def _sign(self, code: int, group: Group) -> str:
        """Return the character *code* of a symbol font if it is a bullet; else ``""``, and report it."""
        name = self._fonts.names.get(group.face.font, "").strip().lower()
        known = _BULLETS.get((name, code & 0xFF), "")
        if not known and group.goal is group.story:
            self._report.left_out(f"characters of the font {name or group.face.font} are left out")
        return known

    def _clean(self, text: str) -> str:
        if text.isprintable():
            return text
        text = _LINES.sub("\n", text)
        if _CONTROLS.search(text):
            self._report.note("control characters are left out")
            text = _CONTROLS.sub("", text)
        return text
