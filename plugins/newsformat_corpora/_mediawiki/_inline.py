"""Inline wikitext → HTML: quotes for bold and italic, external links, tags, entities."""

from __future__ import annotations

import re
from html import escape

from newsformat_corpora._mediawiki._marks import Marks


_EXTERNAL = re.compile(r"\[((?:(?:https?|ftp):)?//[^\s\[\]<>\"\0]++|mailto:[^\s\[\]<>\"\0]++)([^\[\]\n]*+)\]")
_QUOTES = re.compile(r"('{2,}+)")
_SPECIAL = re.compile(
    r"</?(?P<name>[A-Za-z][A-Za-z0-9]{0,15})\b[^<>\0]*+>|(?P<url>(?<![\w/])https?://[^\s<>\"\[\]\0|{}]++)"
    r"|(?P<entity>&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)|(?P<word>__[A-Z]{3,30}__)|[<>&]"
)
BLOCK = frozenset(
    (
        *("address", "article", "aside", "blockquote", "center", "caption", "dd", "div", "dl", "dt", "footer"),
        *("h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "ol", "p", "section", "table", "tbody", "td"),
        *("tfoot", "th", "thead", "tr", "ul"),
    )
)
"""Block elements, which are not inside a paragraph."""
_KNOWN = BLOCK | frozenset(
    (
        *("abbr", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins"),
        *("kbd", "mark", "q", "rb", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub"),
        *("sup", "time", "tt", "u", "var", "wbr"),
    )
)
"""HTML elements that MediaWiki allows; any other tag is text (https://www.mediawiki.org/wiki/Help:HTML)."""
_BOLD, _BOTH = 3, 5  # numbers of apostrophes


def inline(text: str, marks: Marks) -> str:
    """Return *text* as HTML; *marks* in it are kept."""

    def external(match: re.Match[str]) -> str:
        href, label = match[1], match[2].strip()
        return marks.put(f'<a href="{escape(href)}">{marks.shown(_lines(label) if label else escape(href))}</a>')

    return _lines(_EXTERNAL.sub(external, text) if "[" in text else text)


def _lines(text: str) -> str:
    return "\n".join([_line(part) for part in text.split("\n")])


def _line(text: str) -> str:
    """Return a line with bold and italic text, balanced within the line as MediaWiki does."""
    if "''" not in text:
        return _plain(text)
    parts = _QUOTES.split(text)
    signs = _signs(parts)
    bold = italic = False
    pieces = []
    for number in range(0, len(parts), 2):
        html = _plain(parts[number])
        if html.strip():
            html = f"<i>{html}</i>" if italic else html
            html = f"<b>{html}</b>" if bold else html
        pieces.append(html)
        if number + 1 < len(parts):
            sign = signs[number // 2]
            bold, italic = bold ^ (sign >= _BOLD), italic ^ (sign != _BOLD)
    return "".join(pieces)


def _signs(parts: list[str]) -> list[int]:
    """Return the number of apostrophes in each quote, 2, 3 or 5; excess ones are moved to the text in *parts*."""
    signs = []
    for number in range(1, len(parts), 2):
        length = len(parts[number])
        sign = length if length in {2, _BOLD} else _BOLD if length < _BOTH else _BOTH
        parts[number - 1] += "'" * (length - sign)
        signs.append(sign)
    bolds, italics = (sum(sign in {_BOTH, size} for sign in signs) for size in (_BOLD, 2))
    if bolds % 2 and italics % 2:  # an apostrophe before italic text: l'''amour''
        threes = [number for number, sign in enumerate(signs) if sign == _BOLD]
        best = min(threes, key=lambda number: (_apostrophe_rank(parts[2 * number]), number), default=None)
        if best is not None:
            signs[best] = 2
            parts[2 * best] += "'"
    return signs


def _apostrophe_rank(text: str) -> int:
    """Return how unlikely an apostrophe is behind *text*; it is most likely after a single letter."""
    if text.endswith(" ") or not text:
        return 2
    return 0 if text[-2:-1] == " " else 1


def _plain(text: str) -> str:
    return _SPECIAL.sub(_escaped, text)


def _escaped(match: re.Match[str]) -> str:
    tag = match[0]
    if match["entity"]:
        return tag
    if match["word"]:  # such as __NOTOC__
        return ""
    if url := match["url"]:
        href = url.rstrip(",;.:!?")
        href = href if "(" in href else href.rstrip(")")
        return f'<a href="{escape(href)}">{escape(href)}</a>{escape(url[len(href) :])}'
    return tag if (match["name"] or "").lower() in _KNOWN else escape(tag)
