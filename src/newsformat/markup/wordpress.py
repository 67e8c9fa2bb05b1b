"""Text as WordPress keeps it: blocks between comments, shortcodes, and paragraphs apart by blank lines alone.

Exports and the REST API have the same texts, and the same words for what becomes of a post.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from types import MappingProxyType
from unicodedata import category

from newsformat._article import Status
from newsformat._blocks import Block
from newsformat._errors import WriteError
from newsformat._report import Report
from newsformat.markup._wordpress_blocks import commented, with_own, with_players
from newsformat.markup._xml._characters import escape, quoted
from newsformat.markup.html import write_html


__all__ = ["POST", "STATUSES", "STATUS_WORDS", "as_html", "slug", "with_paragraphs", "write_blocks"]

POST = "wp:post_id"
"""The kind of the identifier that is the number of a post."""

STATUSES = MappingProxyType(
    {
        "publish": Status.USABLE,
        "draft": Status.WITHHELD,
        "trash": Status.CANCELED,
        "auto-draft": Status.WITHHELD,
        "future": Status.WITHHELD,
        "inherit": Status.WITHHELD,
        "pending": Status.WITHHELD,
        "private": Status.WITHHELD,
    }
)
"""What the statuses of posts mean; any other is one of a plugin, and not for readers."""

STATUS_WORDS = MappingProxyType({Status.USABLE: "publish", Status.WITHHELD: "draft", Status.CANCELED: "trash"})
"""The status of a post that says no more than ours."""


def slug(name: str) -> str:
    """Return *name* as WordPress has it in addresses: letters with their marks, and digits, in small letters."""
    name = name.lower()
    if name.isascii():
        return "-".join(re.findall(r"\w+", name))
    return "-".join("".join([one if _is_of_word(one) else " " for one in name]).split())


def _is_of_word(one: str) -> bool:
    return one.isalnum() or one == "_" or category(one)[0] == "M"


# Reading ---------------------------------------------------------------------


_BLOCKS = (
    "address|article|aside|blockquote|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|"
    "li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul|video|audio|script|style"
)
_BLOCK = re.compile(rf"\s*</?(?:{_BLOCKS})\b", re.IGNORECASE)
_PARAGRAPH = re.compile(r"<p\b", re.IGNORECASE)
_PREFORMATTED = re.compile(r"(<pre\b(?:[^<]|<(?!/?pre\b))*+</pre\s*+>)", re.IGNORECASE)
_EMPTY_BLOCK = re.compile(r"<!--\s*+wp:([a-z][a-z0-9/-]{0,60})\b(?:[^<>/]|/(?!-->))*+/-->")
_BLANK_LINES = re.compile(r"\n[ \t\r]*+\n[ \t\r\n]*+")
_CODES = "caption|wp_caption|embed|gallery|audio|video|playlist"
_SHORTCODE = re.compile(rf"\[(?=/?(?:{_CODES})\b)")
_CAPTION = re.compile(r"\[(?:wp_)?caption\b([^\[\]]*+)\]((?:[^\[]|\[(?!/?(?:wp_)?caption\b))*+)\[/(?:wp_)?caption\]")
_PICTURE = re.compile(r"\s*((?:<a\b[^<>]*>\s*)?<img\b[^<>]*>(?:\s*</a>)?)(.*)", re.DOTALL | re.IGNORECASE)
_OLD_CAPTION = re.compile(r'\bcaption="([^"]*)"')
_EMBED = re.compile(r"\[embed\b[^\[\]]*+\]\s*+([^\s\[\]]++)\s*+\[/embed\]")
_FILE = re.compile(r'\[(audio|video)\b[^\[\]"]*+"([^"\[\]]*+)"[^\[\]]*+\](?:\[/(?:audio|video)\])?')
_IDS = re.compile(r'\bids="([\d, ]{1,2000})"')
_MOST_SHOWN = 1_000_000  # characters that galleries of one text become by the numbers of pictures
_GALLERY = re.compile(r"\[(gallery|playlist)\b[^\[\]]*+\]")


def as_html(text: str, report: Report, picture: Callable[[str], str] | None = None) -> str:
    """Return *text* as HTML; *report* is told what only a WordPress could show.

    *picture* returns the HTML of the picture of a number, which galleries tell, ``""`` if it is not known.
    """
    text = with_players(with_own(text))
    if "[" in text:
        text = _without_shortcodes(text, report, picture)
    if "<!-- wp:" in text:
        for name in sorted(set(_EMPTY_BLOCK.findall(text))):
            report.left_out(f"the block {name}, which WordPress fills, is left out")
        return text
    return with_paragraphs(text)


def with_paragraphs(text: str) -> str:
    """Return *text* with its paragraphs as elements, and line breaks in them, as blogs show it; it may have them."""
    if _PARAGRAPH.search(text):
        return text
    parts = _PREFORMATTED.split(text.replace("\r\n", "\n"))
    return "".join([part if number % 2 else _paragraphs(part) for number, part in enumerate(parts)])


def _paragraphs(text: str) -> str:
    found = []
    for part in _BLANK_LINES.split(text.strip()):
        lines = part.strip()
        if lines:
            found.append(lines if _BLOCK.match(lines) else f"<p>{lines.replace(chr(10), '<br>')}</p>")
    return "\n".join(found)


def _without_shortcodes(text: str, report: Report, picture: Callable[[str], str] | None) -> str:
    text = _CAPTION.sub(_figure, text)
    text = _EMBED.sub(lambda match: f"<iframe src={quoted(match[1])}></iframe>", text)
    text = _FILE.sub(lambda match: f"<{match[1]} src={quoted(match[2])}></{match[1]}>", text)

    left = _MOST_SHOWN

    def gallery(match: re.Match[str]) -> str:
        nonlocal left
        numbers = _IDS.search(match[0]) if picture and match[1] == "gallery" else None
        found = [picture(each.strip()) for each in numbers[1].split(",")] if picture and numbers else []
        if found and all(found) and sum(map(len, found)) <= left:
            left -= sum(map(len, found))
            return "\n".join(found)
        report.left_out(f"a {match[1]}, of which the text has only the numbers, is left out: {match[0][:60]}")
        return ""

    return _GALLERY.sub(gallery, text)


def _figure(match: re.Match[str]) -> str:
    parts = _PICTURE.match(match[2])
    if parts is None:
        return match[2]
    older = _OLD_CAPTION.search(match[1])
    caption = parts[2].strip() or (escape(older[1]) if older else "")
    return f"<figure>{parts[1]}<figcaption>{caption}</figcaption></figure>"


# Writing ---------------------------------------------------------------------


def write_blocks(blocks: Iterable[Block], report: Report) -> list[tuple[str, str]]:
    """Return each of *blocks* twice: in the comments of WordPress's editor, and as the HTML that it shows.

    Raises:
        WriteError: blocks nest too deeply.
    """
    written = []
    for index, block in enumerate(blocks):
        html = write_html([block], report, xhtml=False, declared=True, where=f"body[{index}]")
        if html := _SHORTCODE.sub("&#91;", html):
            try:
                kept = commented(block, html)
            except RecursionError:
                raise WriteError("blocks nest too deeply for WordPress") from None
            written.append((_SHORTCODE.sub("&#91;", kept), html))
    return written
