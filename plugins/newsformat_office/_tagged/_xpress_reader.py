"""QuarkXPress Tags → articles."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from newsformat import Article
from newsformat.plugin import ReadError, Report, Source
from newsformat_office._icml._languages import applied_of
from newsformat_office._options import StyleOptions
from newsformat_office._tagged._names import OWN_XPRESS
from newsformat_office._tagged._stories import articles_of
from newsformat_office._tagged._text import decoded, first_of
from newsformat_office._tagged._tree import Tree, mark_as_own


START: Final = re.compile(r"\s*<v\d{1,2}\.\d\d?>(?:\s*<e(\d{1,2})>)?")
STYLED: Final = re.compile(r"\s*@[^\n:=<>@]{0,63}(?::|=[\[<])")
_ENCODINGS: Final = {"0": "mac_roman", "1": "cp1252", "2": "latin-1", "8": "utf-16", "9": "utf-8"}
_LANGUAGES: Final = {
    "0": "en-US", "1": "fr", "2": "en-GB", "3": "de", "4": "it", "5": "nl", "7": "sv", "8": "es", "9": "da",
    "10": "pt", "12": "nb", "14": "ja", "17": "fi", "19": "de-CH", "20": "el", "39": "ro", "41": "lt", "42": "pl",
    "43": "hu", "56": "cs", "57": "sk", "62": "uk", "66": "sl", "68": "hr", "70": "de", "71": "pt-BR", "72": "bg",
    "73": "ca", "80": "nb",
}  # fmt: skip
_DEFINED: Final = re.compile(r'@([^\n:=<>@]{0,63})=(?:\[S[pt]?"([^"\n]*)"[^\]\n]*\]|\[[^\]\n]*\])?(?:<[^\n]*>)?[ \t]*')
_STYLE: Final = re.compile(r"@([^\n:=<>@]{0,63}):")
_PLAIN: Final = re.compile(r"[^<\\\n]+")
_UNCLOSED: Final = 50  # tags without an end on their line; after so many, the rest is text
_TAG: Final = re.compile(r'<((?:\\.|"[^"\n]*"|[^>"\n\\])*)>')
_CODE: Final = re.compile(
    r"""(?P<char>\\!?(?:\#x?[0-9A-Fa-f]+;?|.))
      | (?P<style>@(?:[^>"]*))
      | (?P<paragraph>\*(?:ra|rb|kn|kt|[A-Za-z])(?:\((?:[^()]|\([^()]*\))*\)|"[^"]*"|\d+(?:,\d+)?)?)
      | (?P<look>[fc](?:"[^"]*"|\$)|c[CMYKW]|o\([^)]*\)|[zshktbypG](?:[-\d.]+|\$)|[AL]\([^)]*\)|x\d+|[ev][\d.]+)
      | n(?P<language>\d+)
      | (?P<mark>[PBIUWORKHSV/+$-])
      | (?P<other>.)""",
    re.VERBOSE,
)
_MARKS: Final = {"B": "Bold", "I": "Italic", "U": "Underline", "W": "Underline", "/": "Strike", "R": "Strike",
                 "+": "Superscript", "V": "Superscript", "-": "Subscript"}  # fmt: skip
_CHARACTERS: Final = {
    "s": " ", "f": "\u2002", "e": "\u2002", "m": "\u2003", "p": "\u2008", "q": "\u2005", "_": "\u2014", "-": "-",
    "h": "\u00ad", "d": "", "i": "", "t": "\t", "2": "", "3": "", "4": "", "c": "", "b": "", "j": "", "a": "",
}  # fmt: skip
_UNBROKEN: Final = {"s": "\u00a0", "-": "\u2011", "h": "\u2011", "_": "\u2014", "f": "\u2007", "p": "\u202f"}


def read(source: Source, options: StyleOptions, report: Report, /) -> Iterator[Article]:
    """Yield the article of the document.

    Raises:
        ReadError: it does not begin with tags, or there is no text.
    """
    first = first_of(source.read_bytes())
    start = START.match(first)
    if start is None and not STYLED.match(first):
        raise ReadError("not QuarkXPress Tags: it begins neither with <v8.00><e9> nor with a style", line=1)
    code = start[1] if start and start[1] else ""
    if code and code not in _ENCODINGS:
        report.note(f"the encoding <e{code}> is unknown")
    text = decoded(source, _ENCODINGS.get(code, ""), report)
    exact = OWN_XPRESS in text
    tree = Tree(report, exact)
    _Reader(tree, report).lines(text)
    if exact:
        mark_as_own(tree, "")
    yield from articles_of(tree, options, report)


class _Reader:
    def __init__(self, tree: Tree, report: Report) -> None:
        self._tree, self._report = tree, report
        self._marks: set[str] = set()
        self._style = self._language = ""
        self._looks = Counter[str]()

    def lines(self, text: str) -> None:
        """Read *text*: definitions of styles, and paragraphs."""
        is_started = False
        for number, part in enumerate(text.removesuffix("\n").split("\n"), 1):
            line = part
            if number == 1 and (start := START.match(line)):
                line = line[start.end() :]
            if defined := _DEFINED.fullmatch(line):
                self._define(defined[1], defined[2] or "")
                continue
            if not line and not is_started:
                continue
            is_started = True
            if styled := _STYLE.match(line):
                self._begin(styled[1])
                line = line[styled.end() :]
            self._line(line, number)
            self._tree.end_paragraph(number)
        if self._looks:
            names = ", ".join(sorted(self._looks))
            self._report.note(f"the look of the text is left out: {names:.200}")
        self._tree.end()

    def _define(self, name: str, based: str) -> None:
        self._tree.define("Paragraph", name, {"BasedOn": based} if based and based != name else {})

    def _begin(self, name: str) -> None:
        self._tree.begin("" if name == "$" else name)
        self._marks, self._style, self._language = set(), "", ""

    def _line(self, line: str, number: int) -> None:
        position = unclosed = 0
        while position < len(line):
            if plain := _PLAIN.match(line, position):
                self._text(plain[0], number)
                position = plain.end()
            elif unclosed < _UNCLOSED and (tag := _TAG.match(line, position)):
                self._tag(tag[1], number)
                position = tag.end()
            else:
                escaped = line[position] == "\\" and line[position + 1 : position + 2] in set("@<\\:=")
                position += escaped
                unclosed += line[position] == "<"
                self._text(line[position], number)
                position += 1

    def _text(self, text: str, number: int) -> None:
        font = " ".join([name for name in ("Bold", "Italic") if name in self._marks])
        attributes = {
            "FontStyle": font,
            "Underline": "true" if "Underline" in self._marks else "",
            "StrikeThru": "true" if "Strike" in self._marks else "",
            "Position": next((name for name in ("Superscript", "Subscript") if name in self._marks), ""),
            "AppliedLanguage": self._language,
        }
        self._tree.text(text, number, {name: value for name, value in attributes.items() if value}, self._style)

    # Tags -------------------------------------------------------------------------------

    def _tag(self, codes: str, number: int) -> None:
        for code in _CODE.finditer(codes):
            matched = code[0]
            match code.lastgroup:
                case "char":
                    self._character(matched[1:], number)
                case "style":
                    self._style = "" if matched.startswith("@$") else matched[1:]
                case "mark":
                    self._mark(matched)
                case "language":
                    self._language = applied_of(_LANGUAGES.get(code["language"], ""))
                case "paragraph" | "look":
                    self._looks[matched[:2].rstrip('"(0123456789')] += 1
                case _ if matched.strip():
                    self._report.left_out(f"the tag <{codes:.60}> is left out", line=number)
                    return

    def _mark(self, code: str) -> None:
        if code in "P$":
            self._marks = set()
        elif code in _MARKS:
            self._marks ^= {_MARKS[code]}
        else:
            self._looks[code] += 1

    def _character(self, code: str, number: int) -> None:
        unbroken = code.startswith("!")
        code = code.removeprefix("!") or "!"
        if code == "n":
            self._tree.line_break(number)
        elif code.startswith("#") and len(code) > 1:
            self._text(_numbered(code[1:].rstrip(";")), number)
        elif unbroken and code in _UNBROKEN:
            self._text(_UNBROKEN[code], number)
        elif text := _CHARACTERS.get(code, code):
            self._text(text, number)


def _numbered(digits: str) -> str:
    """Return the character of a number: of the encoding below 256, else of Unicode."""
    try:
        number = int(digits[1:], 16) if digits[:1] == "x" else int(digits)
    except ValueError:
        return "\ufffd"
    if number > 0x10FFFF or 0xD800 <= number < 0xE000:  # noqa: PLR2004 -- Unicode
        return "\ufffd"
    return bytes([number]).decode("cp1252", "replace") if 0x7F < number < 0x100 else chr(number)  # noqa: PLR2004 -- bytes
