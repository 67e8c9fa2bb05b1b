"""Refuses HTML that would take a browser's parser quadratic time or memory.

Large HTML is cut into the very tokens of the living standard (§13.2.5) and put together again without what is no text:
comments, scripts, styles. So the parser can't see a tag that was not looked at.
(Within ``svg`` and ``math`` they may be cut otherwise than by a browser.)
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from newsformat._errors import ReadError, limit_message
from newsformat._limits import Limits
from newsformat.markup._xml._characters import escape


_MAX_HARMLESS_TAGS = 1000  # tags that are harmless
_REBUILT = 100  # per element that may be open: elements that the parser itself may reopen

_RAW_TEXT = frozenset(("iframe", "noembed", "noframes", "noscript", "script", "style"))
_ESCAPED_TEXT = frozenset(("textarea", "title", "xmp"))
_OPAQUE = _RAW_TEXT | _ESCAPED_TEXT
_FORMATTING = frozenset(
    ("a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u")
)
_VOID = "area base br col embed frame hr img input link meta param source track wbr"
_BRIEF = "body caption colgroup dd dt head html li optgroup option p rb rp rt rtc tbody td tfoot th thead tr"
_NEVER_OPEN = _OPAQUE | frozenset(f"{_VOID} {_BRIEF}".split())  # closed at once, or by each other

# No backtracking is possible, so they run in linear time.
ATTRIBUTES = r"""(?:
            [\t\n\f\r\ /]++
            | (?:=[^\t\n\f\r\ />=]*+|[^\t\n\f\r\ />=]++)
              (?:[\t\n\f\r\ ]*+=[\t\n\f\r\ ]*+(?:"[^"]*+(?:"|\Z)|'[^']*+(?:'|\Z)|[^\t\n\f\r\ >"'][^\t\n\f\r\ >]*+)?+)?+
          )*+"""
TOKEN = re.compile(
    rf"""<(?:
        !--(?:-?>|.*?(?:--!?>|\Z))
        | (?P<end>/?)(?P<name>[A-Za-z][^\t\n\f\r\ />]*+)
          (?P<rest>{ATTRIBUTES})(?P<close>>?)
        | [!?/][^>]*+>?
        |
    )""",
    re.DOTALL | re.VERBOSE,
)
NAME = re.compile(
    r"""(=[^\t\n\f\r />=]*+|[^\t\n\f\r />=]++)"""
    r"""(?:[\t\n\f\r ]*+=[\t\n\f\r ]*+(?:"[^"]*+"?|'[^']*+'?|[^\t\n\f\r >"'][^\t\n\f\r >]*+)?+)?+"""
)


def safe_to_parse(text: str, limits: Limits) -> str:
    """Return HTML that means the same as *text* and is safe to parse.

    Raises:
        ReadError: it exceeds *limits*.
    """
    size = len(text)
    if size > limits.page_bytes or (size * 4 > limits.page_bytes and len(text.encode()) > limits.page_bytes):
        raise ReadError(limit_message("page_bytes", f"HTML larger than {limits.page_bytes} bytes"))
    if size <= limits.tag_bytes // 4 and text.count("<") <= min(_MAX_HARMLESS_TAGS, limits.open_elements):
        return text
    return "".join(_Tokens(text, limits).safe())


def unclosed_markup(text: str) -> str:
    """Return the incomplete tag, comment or script at the end of *text*, which browsers do not display."""
    if not _may_be_unended(text):
        return ""
    place, ends = 0, _Ends(text)
    foreign = max([end.start() for end in _FOREIGN_END.finditer(text)], default=-1)
    while (match := TOKEN.search(text, place)) is not None:
        place, found, name = match.end(), match[0], (match["name"] or "").lower()
        if place == len(text) and not (match["close"] or _ENDED.match(found)):
            return "" if _NO_CONTENT.match(found) else found
        if name in _OPAQUE and not match["end"]:
            end = ends.of(name, place)
            if end is None and match["rest"].endswith("/") and place <= foreign:
                continue  # in ``svg`` and ``math``, it is self-closing
            if end is None and name in _UNSHOWN and not text[place:].isspace():
                return text[match.start() :]
            place = end.end() if end else len(text)
    return ""


def _may_be_unended(text: str) -> bool:
    """Look at the end of *text*: in a tag or comment that does not end, there is no further sign that could end it."""
    if "<" in text[text.rfind(">") + 1 :] or text.rfind("<!--") > text.rfind("-->"):
        return True
    is_open = {name.lower(): not end for end, name in _BEGINS_OR_ENDS.findall(text)}
    if any(is_open.values()):
        return True
    return any(text.endswith(_OPENED, 0, text.rfind(quote) + 1) for quote in "\"'")


_UNSHOWN = ("script", "style", "textarea")  # skipped text of other elements is reported
_BEGINS_OR_ENDS = re.compile(rf"<(/?)({'|'.join(_UNSHOWN)})", re.IGNORECASE)
_FOREIGN_END = re.compile("</(?:svg|math)", re.IGNORECASE | re.ASCII)
_OPENED = tuple(f"={blank}{quote}" for blank in ("", " ") for quote in "\"'")
_NO_CONTENT = re.compile(r"<(?:/[^\s<>]*+\s*+)?\Z")
_ENDED = re.compile(r"<(?:!--(?:-?>|.*--!?>)|(?!!--)[!?/].*>)\Z", re.DOTALL)


class _Ends:
    """Finds the end tags in *text* of elements that hold no others, each once, however many elements may end there."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._found: dict[str, re.Match[str] | None] = {}

    def of(self, name: str, place: int) -> re.Match[str] | None:
        """Return the first end tag of *name* from *place* on, which never goes back."""
        match = self._found.get(name)
        if name not in self._found or (match is not None and match.start() < place):
            match = self._found[name] = END_OF[name].search(self._text, place)
        return match


class _Tokens:
    """Passes the tokens of a text on, and counts what may become too much."""

    def __init__(self, text: str, limits: Limits) -> None:
        self._text, self._limits, self._most = text, limits, limits.open_elements
        self._ends = _Ends(text)
        self._open: defaultdict[str, int] = defaultdict(int)
        self._opened = self._formatting = self._rebuilt = self._options = 0
        self._names: set[str] = set()
        self._seen: set[str] = set()

    def safe(self) -> Iterator[str]:
        """Yield the text again, in pieces.

        Raises:
            ReadError: something is too much.
        """
        text, kept, place = self._text, 0, 0
        while (match := TOKEN.search(text, place)) is not None:
            start, place = match.span()
            end, name, rest, close = match.groups()
            if close:
                name = name.lower()
                if place - start > self._limits.tag_bytes:
                    self._measure(name, rest)
                self._tag(name, rest, is_end=end == "/")
                if end or name not in _OPAQUE:
                    if name != "plaintext":
                        continue  # kept unchanged, as usual
                    inner = ""
                else:
                    inner, place = self._leaf_element(name, match)
            else:
                inner = match[0].replace("<", "&lt;") if match[0] in {"<", "</"} else ""
            yield text[kept:start]
            yield inner
            kept = place
        yield text[kept:]

    def _leaf_element(self, name: str, match: re.Match[str]) -> tuple[str, int]:
        """Return a closed element without child elements, and where the text continues."""
        text, place = self._text, match.end()
        end = self._ends.of(name, place)
        if (self._open.get("svg") or self._open.get("math")) and (end is None or match[0].endswith("/>")):
            return f"{match[0]}</{name}>", place  # it may be self-closing there
        stop, after = (end.start(), end.end()) if end else (len(text), len(text))
        if name == "iframe":  # its content is reported, but not read
            return f"{match[0]}{text[place:stop].replace('<', ' ')}</{name}>", after
        if name == "noscript" and "<img" in text[place:stop].lower():  # text to the parser, whatever its length
            return f"{match[0]}{text[place:stop]}</{name}>", after
        if name in _RAW_TEXT:
            return f"{match[0]}</{name}>", after
        if name == "xmp":
            return f"<pre>{escape(text[place:stop])}</pre>", after
        return f"{match[0]}{text[place:stop].replace('<', '&lt;')}</{name}>", after

    def _tag(self, name: str, rest: str, *, is_end: bool) -> None:
        self._rebuilt += self._formatting
        if name in _NEVER_OPEN:
            self._options += name == "option" and not is_end
        elif not is_end or self._open[name]:
            more = -1 if is_end else 1
            self._open[name] += more
            self._opened += more
            if name in _FORMATTING:
                self._formatting += more
        if rest not in self._seen or name not in self._names:
            self._name(name, rest)
        most = self._most
        if self._opened > most or self._options > most or self._rebuilt > most * _REBUILT:
            raise self._too_many()

    def _too_many(self) -> ReadError:
        return ReadError(limit_message("open_elements", f"more than {self._most} HTML elements are open"))

    def _measure(self, name: str, attributes: str) -> None:
        """Long values do no harm, and pictures in ``src="data:…"`` are long; many attributes do."""
        most = self._limits.tag_bytes
        if len(name) + sum([len(attribute) + 1 for attribute in NAME.findall(attributes)]) > most:
            raise ReadError(limit_message("tag_bytes", f"an HTML tag of more than {most} bytes"))

    def _name(self, name: str, attributes: str) -> None:
        """Count different names: the parser looks through all of them."""
        self._names.add(name)
        self._seen.add(attributes)
        self._names.update(NAME.findall(attributes))
        if len(self._names) > self._most:
            raise self._too_many()


END_OF = {name: re.compile(rf"</{name}(?=[\t\n\f\r />])[^>]*+>?", re.IGNORECASE | re.ASCII) for name in _OPAQUE}
