"""Text as WordPress keeps it: blocks between comments, shortcodes, and paragraphs separated only by blank lines.

Exports and the REST API have the same texts, and the same words for what becomes of a post.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from types import MappingProxyType
from unicodedata import category

from newsformat._article import Status
from newsformat._blocks import Block
from newsformat._errors import WriteError
from newsformat._report import Report
from newsformat.markup._wordpress_blocks import commented, with_own, with_players
from newsformat.markup._wordpress_codes import SHORTCODE, without_shortcodes
from newsformat.markup._xml._characters import quoted, unescaped
from newsformat.markup.html import write_html
from newsformat.markup.json import value_of


__all__ = [
    "POST",
    "STATUSES",
    "STATUS_WORDS",
    "as_html",
    "slug",
    "with_footnotes",
    "with_paragraphs",
    "write_blocks",
]

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
    return "-".join("".join([char if _is_of_word(char) else " " for char in name]).split())


def _is_of_word(text: str) -> bool:
    return text.isalnum() or text == "_" or category(text)[0] == "M"


# Reading ---------------------------------------------------------------------


_BLOCKS = (
    "address|article|aside|blockquote|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|"
    "li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul|video|audio|script|style"
)
_BLOCK = re.compile(rf"\s*</?(?:{_BLOCKS})\b", re.IGNORECASE)
# In these, blank lines are not significant.
_WHOLE = re.compile(r"(<pre\b(?:[^<]|<(?!/?pre\b))*+</pre\s*+>|<p\b(?:[^<]|<(?!/?p\b))*+</p\s*+>)", re.IGNORECASE)
_EMPTY_BLOCK = re.compile(r"<!--\s*+wp:([a-z][a-z0-9/-]{0,60})\b((?:[^<>/]|/(?!-->))*+)/-->")
_COVER = re.compile(r"<(?:div|section)\b[^<>]*+>")
_BACKGROUND = re.compile(r"\burl\(([^()<>]{1,2000})\)")
_BLANK_LINES = re.compile(r"\n[ \t\r]*+\n[ \t\r\n]*+")


def as_html(
    text: str, report: Report, picture: Callable[[str], str] | None = None, attached: Sequence[str] = ()
) -> str:
    """Return *text* as HTML; *report* receives what only a WordPress could show.

    *picture* returns the HTML of the picture with a number, as galleries list them, or ``""`` if it is not known;
    *attached* are the numbers that a gallery without a list shows.
    """
    text = with_players(with_own(text))
    if "[" in text:
        text = without_shortcodes(text, report, picture, attached)
    if "<!-- wp:" in text:
        for name, settings_json in sorted(set(_EMPTY_BLOCK.findall(text))):
            settings = f": {settings_json.strip():.100}" if settings_json.strip() else ""
            report.left_out(f"the block {name}, which WordPress fills, is left out{settings}")
        return _between_blocks(_COVER.sub(_with_cover, text) if "wp-block-cover" in text else text)
    return with_paragraphs(text)


def _with_cover(match: re.Match[str]) -> str:
    """Return the beginning of a cover, as older versions write it, with the picture that is its background."""
    tag = match[0]
    cover = _BACKGROUND.search(tag) if "wp-block-cover" in tag and 'role="img"' not in tag else None
    address = unescaped(cover[1]).strip("\"' ") if cover else ""
    return f"<img src={quoted(address)}>{_BACKGROUND.sub('', tag)}" if address else tag


def _between_blocks(text: str) -> str:
    """Return *text* with paragraphs as elements where it is in no block, as it was written before there were any."""
    parts, depth, end = [], 0, 0
    for found in _COMMENT.finditer(text):
        between = text[end : found.start()]
        parts += [with_paragraphs(between) if not depth and not between.isspace() else between, found[0]]
        depth, end = max(depth + (0 if found[2] else -1 if found[1] else 1), 0), found.end()
    return "".join([*parts, text[end:] if depth else with_paragraphs(text[end:])])


# The start or end of a block, or an empty one
_COMMENT = re.compile(r"<!--\s*+(/?)wp:[a-z](?:[^<>/-]|/(?!-->)|-(?!->))*+(/?)-->")


_FOOTNOTES = re.compile(r"<!--\s*+wp:footnotes\b(?:[^<>/]|/(?!-->))*+/-->")
_TO_FOOTNOTE = re.compile(r'<sup\b(?=[^<>]*\bdata-fn=")[^<>]*+>\s*+<a\b[^<>]*>([^<>]*+)</a>\s*+</sup>')


def with_footnotes(text: str, as_json: str, report: Report) -> str:
    """Return *text* with the footnotes that a post has apart from it, the JSON *as_json*, where it shows them.

    It is *text* itself if that shows none, or if *as_json* holds none.
    """
    if (place := _FOOTNOTES.search(text)) is None:
        return text
    try:
        notes = [note["content"] for note in value_of(as_json)]
    except (ValueError, LookupError, TypeError):
        return text
    if not notes or not all(isinstance(note, str) for note in notes):
        return text
    report.note("footnotes are read at the end of the text, under their numbers")
    shown = "".join([f"<p><sup>{number}</sup> {note}</p>" for number, note in enumerate(notes, start=1)])
    return _TO_FOOTNOTE.sub(r"<sup>\1</sup>", text[: place.start()] + shown + text[place.end() :])


def with_paragraphs(text: str) -> str:
    """Return *text* with its paragraphs as elements, and line breaks in them, as blogs show it.

    Some may be elements already: editors keep the ``<p>`` of centred ones, and leave blank lines around others.
    """
    parts = _WHOLE.split(text.replace("\r\n", "\n"))
    return "".join([part if number % 2 else _paragraphs(part) for number, part in enumerate(parts)])


def _paragraphs(text: str) -> str:
    found = []
    for part in _BLANK_LINES.split(text.strip()):
        lines = part.strip()
        if lines:
            found.append(lines if _BLOCK.match(lines) else f"<p>{lines.replace(chr(10), '<br>')}</p>")
    return "\n".join(found)


# Writing ---------------------------------------------------------------------


def write_blocks(blocks: Iterable[Block], report: Report) -> list[tuple[str, str]]:
    """Return each of *blocks* twice: in the comments of WordPress's editor, and as the HTML that it shows.

    Raises:
        WriteError: blocks nest too deeply.
    """
    written = []
    for index, block in enumerate(blocks):
        html = write_html([block], report, xhtml=False, declared=True, where=f"body[{index}]")
        if html := SHORTCODE.sub("&#91;", html):
            try:
                kept = commented(block, html)
            except RecursionError:
                raise WriteError("blocks nest too deeply for WordPress") from None
            written.append((SHORTCODE.sub("&#91;", kept), html))
    return written
