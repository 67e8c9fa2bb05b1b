r"""Escapes text so that Markdown reads it back unchanged.

Only what could really be read as markup is escaped, so that prose remains readable.
"""

from __future__ import annotations

import re


COMMENT = "<!-- -->"  # separates what Markdown would otherwise join

ATTRIBUTES = re.compile(  # of Pandoc, Hugo and kramdown
    r"""\{:?[ ]*+(?:(?:[#.][\w:-]++|[\w-]++=(?:"[^"\n\\`*<&\[~]*+"|[^\s"{}\\`*<&\[~]++))[ ]*+)++\}"""
)

_SUSPECT = re.compile(r"[\\`*_\[\]<&~{|]")
_ENTITY = re.compile(r"&(?:#|\w+;)")
_INSERTED = re.compile(r"\[\w[\w ,.'’-]*\](?![\[\](:{])")  # not followed by anything that would make it a link
_STARTS = frozenset("-+*#>=:|0123456789")
_BLOCK_START = re.compile(r"[-+*](?= |$)|#{1,6}(?= |$)|>|:(?=[ \t]|::)|[-=:|+ ]+$")
_NUMBER_START = re.compile(r"\A(\d{1,9})([.)])(?= |$)")
_CLOSING = re.compile(r"(?:(?<= )|^)(#+)$")


def escaped(text: str, *, cell: bool = False, link: bool = False) -> str:
    r"""Return *text* escaped for use within a Markdown line, in a table *cell*, or in the text of a *link*."""
    if not _SUSPECT.search(text):
        return text

    def backslash(match: re.Match[str]) -> str:
        return f"\\{match[0]}" if _is_markup(match, cell=cell, link=link) else match[0]

    return _SUSPECT.sub(backslash, text)


def _numbered(match: re.Match[str]) -> str:
    return _NAMED.get(match[0]) or f"&#{ord(match[0])};"


_NAMED = {"<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;"}


def _is_markup(match: re.Match[str], *, cell: bool, link: bool) -> bool:
    """Could the character in *match* be read as markup in this position?"""
    text, position = match.string, match.start()
    before, after = text[position - 1 : position], text[position + 1 : position + 2]
    match match[0]:
        case "*":
            return not (before == after == " ")
        case "_":
            return not (before.isalnum() and after.isalnum())
        case "~":
            return not (before in {"", " "} and after.isalnum())
        case "<":
            return not after or after in "/!?" or after.isalpha()
        case "&":
            return not after or bool(_ENTITY.match(text, position))
        case "{":  # without meaning in CommonMark, but not in Jekyll, Hugo and Pandoc
            return position == 0 or after in {"{", "%"} or bool(ATTRIBUTES.match(text, position))
        case "[":
            return link or position == 0 or before in "[]!" or not _INSERTED.match(text, position)
        case "]":
            return link
        case "|":
            return cell
        case _:
            return True


def line(text: str) -> str:
    """Return the escaped *text* of a line, protecting its start and its edges."""
    if text and text[0] in _STARTS:
        text = f"\\{text}" if _BLOCK_START.match(text) else _NUMBER_START.sub(r"\1\\\2", text, count=1)
    return edges(text)


def edges(text: str) -> str:
    """Return *text* with non-ASCII white space at its edges written as entities."""
    if not text or ("!" <= text[0] <= "~" and "!" <= text[-1] <= "~"):
        return text
    if start := _space(text[0]):
        text = start + text[1:]
    if end := _space(text[-1]):
        text = text[:-1] + end
    return text


def _space(char: str) -> str:
    if char == "\xa0":
        return "&nbsp;"
    return f"&#x{ord(char):X};" if (char.isspace() and char > "\x9f") or char == "\ufeff" else ""


def heading(text: str) -> str:
    """Return the escaped *text* of a heading, protecting number signs at its end."""
    return edges(_CLOSING.sub(r"\\\1", text))


def code(text: str, *, cell: bool = False) -> str:
    """Return *text* as a code span."""
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    span = f"{fence}{pad}{text}{pad}{fence}"
    return span.replace("|", "\\|") if cell else span


def bracketed(text: str) -> str:
    """Return the escaped *text* of a link in brackets; on GitHub, a leading circumflex would make it a footnote."""
    return f"[\\{text}]" if text.startswith("^") else f"[{text}]"


_EASY_ADDRESS = re.compile(r"[^\s<>()\\`|\x00-\x1f\x7f]+")
_IN_ADDRESS = re.compile(r'[<>\\`|"]|&(?=#|\w+;)')


def address(href: str) -> str:
    """Return *href* as the destination of a link."""
    if _EASY_ADDRESS.fullmatch(href) and not _ENTITY.search(href):
        return href
    return f"<{_IN_ADDRESS.sub(_numbered, href)}>"


def title(text: str) -> str:
    """Return *text* as the title of a link."""
    return f'"{_IN_ADDRESS.sub(_numbered, text)}"'


_ATTRIBUTE = {
    **_NAMED,
    "|": "&#124;",
    "`": "&#96;",
    "\n": "&#10;",
    "\t": "&#9;",
}
_IN_ATTRIBUTE = re.compile(f"[{re.escape(''.join(_ATTRIBUTE))}]")


def attribute(value: str) -> str:
    """Return *value* quoted as the value of an HTML attribute within Markdown."""
    return f'"{_IN_ATTRIBUTE.sub(lambda match: _ATTRIBUTE[match[0]], value)}"'
