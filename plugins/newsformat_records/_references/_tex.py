"""Reads and writes TeX in values of BibTeX."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from newsformat import Inline, Inlines, LineBreak, Style, Text
from newsformat.plugin import BREAK, Report, inlines


_ACCENTS: Final = {
    "`": "\u0300", "'": "\u0301", "^": "\u0302", "~": "\u0303", "=": "\u0304", "u": "\u0306", ".": "\u0307",
    '"': "\u0308", "r": "\u030a", "H": "\u030b", "v": "\u030c", "d": "\u0323", "c": "\u0327", "k": "\u0328",
    "b": "\u0331",
}  # fmt: skip
_SIGNS: Final = {
    "ss": "ß", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł", "aa": "å",
    "AA": "Å", "dh": "ð", "DH": "Ð", "dj": "đ", "DJ": "Đ", "th": "þ", "TH": "Þ", "ng": "ŋ", "NG": "Ŋ", "i": "ı",
    "j": "ȷ", "S": "§", "P": "¶", "pounds": "£", "euro": "€", "texteuro": "€", "copyright": "©",
    "textcopyright": "©", "textregistered": "®", "texttrademark": "™", "textdegree": "°", "dots": "…", "ldots": "…",
    "textellipsis": "…", "textemdash": "—", "textendash": "–", "textquoteleft": "‘", "textquoteright": "’",
    "textquotedblleft": "“", "textquotedblright": "”", "guillemotleft": "«", "guillemotright": "»",
    "quotedblbase": "„", "quotesinglbase": "‚", "textquotesingle": "'", "textquotedbl": '"', "textbackslash": "\\",
    "textasciitilde": "~", "textasciicircum": "^", "textbraceleft": "{", "textbraceright": "}", "textless": "<",
    "textgreater": ">", "textbar": "|", "textasciigrave": "`", "textunderscore": "_", "textdollar": "$",
    "textexclamdown": "¡", "textquestiondown": "¿", "textbullet": "•", "TeX": "TeX", "LaTeX": "LaTeX", "relax": "",
    "protect": "", "par": "\n", "newline": "\n", "\\": "\n", "quad": " ", "qquad": " ", " ": " ", "\n": " ", ";": " ",
    ",": "\u2009", "-": "", "/": "", "@": "", **{sign: sign for sign in "&%$#_{}~"},
}  # fmt: skip
_MARKS: Final = {
    **dict.fromkeys(("emph", "textit", "em", "it", "itshape", "mkbibemph"), Style.EMPHASIS),
    **dict.fromkeys(("textbf", "bf", "bfseries"), Style.STRONG),
    **dict.fromkeys(("texttt", "tt", "ttfamily"), Style.CODE),
    "textsubscript": Style.SUBSCRIPT,
    "textsuperscript": Style.SUPERSCRIPT,
    "underline": Style.UNDERLINE,
}
_SWITCHES: Final = frozenset(("em", "it", "itshape", "bf", "bfseries", "tt", "ttfamily"))
_IGNORED: Final = frozenset(
    ("textrm", "textsc", "textsf", "textup", "textnormal", "mbox", "text", "url", "path", "sc", "rm")
)
_LIGATURES: Final = {"---": "—", "--": "–", "``": "“", "''": "”", "`": "‘", "~": "\u00a0", "!`": "¡", "?`": "¿"}
_TOKEN: Final = re.compile(
    r"\\(?P<command>[A-Za-z]+(?:[ \t\n]*\{\}|[ \t\n]+)?|.)|(?P<brace>[{}])|---?|``|''|[!?]?`|~|\n\s*\n"
    r"|[^\\{}`'~!?\n-]+|.",
    re.DOTALL,
)
_ACCENTED: Final = re.compile(
    r"\s*(?:\{\s*(?P<braced>\\[ij](?![A-Za-z])|[^\\{}])?\s*\}|(?P<dotless>\\[ij])(?![A-Za-z])\s*|(?P<letter>[^\\{}\s]))"
)
_GROUP: Final = re.compile(r"\s*\{([^{}]*+)\}")
_ESCAPED: Final = re.compile(r"[&%$#_{}~^\\`]|--+|''+")
_ESCAPES: Final = {
    **{sign: f"\\{sign}" for sign in "&%$#_"}, "{": r"\textbraceleft{}", "}": r"\textbraceright{}",
    "`": r"\textasciigrave{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}", "\\": r"\textbackslash{}",
}  # fmt: skip
_COMMANDS: Final = {
    Style.EMPHASIS: "emph", Style.STRONG: "textbf", Style.CODE: "texttt", Style.SUBSCRIPT: "textsubscript",
    Style.SUPERSCRIPT: "textsuperscript", Style.UNDERLINE: "underline",
}  # fmt: skip


def read_tex(value: str, report: Report) -> Inlines:
    """Return *value* as running text; unknown commands are kept and reported."""
    return inlines(_Reading(value, report).runs())


class _Reading:
    """Converts TeX to runs of text."""

    def __init__(self, value: str, report: Report) -> None:
        self._value, self._report = value, report
        self._place = 0
        self._marks: list[tuple[Style, ...]] = [()]
        self._next: tuple[Style, ...] = ()
        self._runs: list[Inline] = []

    def runs(self) -> list[Inline]:
        """Return the runs of the value."""
        while token := _TOKEN.match(self._value, self._place):
            self._place = token.end()
            if (command := token["command"]) is not None:
                self._command(command.strip(" \t\n").removesuffix("{}").rstrip() or command[:1], token[0])
            elif token["brace"] == "{":
                self._marks.append(tuple(dict.fromkeys((*self._marks[-1], *self._next))))
                self._next = ()
            elif token["brace"] == "}":
                if len(self._marks) > 1:
                    self._marks.pop()
            elif token[0].isspace() and token[0].count("\n") > 1:
                self._runs += [BREAK, BREAK]
            else:
                self._add_text(_LIGATURES.get(token[0], token[0]))
        return self._runs

    def _add_text(self, text: str) -> None:
        if text:
            self._runs.append(Text(text, self._marks[-1]))

    def _command(self, name: str, command: str) -> None:
        if name in _MARKS:
            if name in _SWITCHES:
                self._marks[-1] = tuple(dict.fromkeys((*self._marks[-1], _MARKS[name])))
            else:
                self._next = (_MARKS[name],)
        elif name in _ACCENTS and "{}" not in command and (match := _ACCENTED.match(self._value, self._place)):
            self._place = match.end()
            letter = (match["braced"] or match["dotless"] or match["letter"] or "").removeprefix("\\")
            self._add_text(unicodedata.normalize("NFC", letter + _ACCENTS[name]) if letter else name)
        elif _SIGNS.get(name) == "\n":
            self._runs.append(BREAK)
        elif name in _SIGNS:
            self._add_text(_SIGNS[name])
        elif name == "href" and (address := _GROUP.match(self._value, self._place)):
            self._place = address.end()
            self._report.left_out(f"the address of a link in TeX: {address[1]:.60}")
        elif name not in _IGNORED:
            self._report.note(f"an unknown command of TeX is left as it is: \\{name:.40}")
            self._add_text(command)


def tex(content: Inlines) -> str:
    """Return *content* as TeX."""
    return "".join(["\\\\\n" if isinstance(run, LineBreak) else _run(run) for run in content])


def _run(run: Text) -> str:
    markup = escaped(run.text)
    for mark in run.marks:
        if isinstance(mark, Style) and mark in _COMMANDS:
            markup = f"\\{_COMMANDS[mark]}{{{markup}}}"
    return markup


def escaped(text: str) -> str:
    """Escape *text* for TeX."""
    return _ESCAPED.sub(_escape, text)


def _escape(match: re.Match[str]) -> str:
    return _ESCAPES.get(match[0]) or "{}".join(match[0])
