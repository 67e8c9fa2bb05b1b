"""Text of a message, parts with types (https://core.telegram.org/api/entities) → blocks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from newsformat import Block, Inline, Link, Paragraph, Preformatted, Quote, Style, Text
from newsformat.markup.html import safe_url
from newsformat.markup.json import text_of
from newsformat.markup.members import Members, leave_out, one_or_several, text_at
from newsformat.plugin import BREAK, Report, inlines, shortened


_STYLES = {
    "bold": Style.STRONG, "italic": Style.EMPHASIS, "underline": Style.UNDERLINE, "strikethrough": Style.STRIKE,
    "code": Style.CODE,
}  # fmt: skip
_PLAIN = frozenset(("plain", "hashtag", "cashtag", "bot_command", "bank_card", "unknown"))
_BLANK = re.compile(r"\n\s*\n")


class Words(NamedTuple):
    """The text of a message as blocks, and its hashtags."""

    blocks: list[Block]
    hashtags: list[str]


def read(item: Members, report: Report) -> Words:
    """Read the text of a message, which newer programs write in two forms; a second text that differs is kept."""
    older, newer = _parts(item.left.get("text")), _parts(item.left.get("text_entities"))
    parts = newer or older or []
    _report_unread(parts, older or [], report)
    if older is not None and _plain(older) in {"", _plain(parts)}:
        item.take("text")
    if newer is not None and newer is parts:
        item.take("text_entities")
    hashtags = [part["text"].lstrip("#＃") for part in parts if part.get("type") == "hashtag"]
    return Words([*_blocks(parts, report)], hashtags)


def _report_unread(parts: list[dict[str, Any]], others: list[dict[str, Any]], report: Report) -> None:
    """Report members of *parts* that are not read, and differences in *others*, the older form of the same text."""
    for part in parts:
        if not part.keys() <= _PART_MEMBERS:
            leave_out(part, _TYPES, f"a {part.get('type')!s:.30} in the text", report)
    marked = [other for other in others if other.get("type") != "plain"] if others is not parts else []
    known = {text_of(part) for part in parts} if marked else set()
    for other in marked:
        if text_of(other) not in known:
            report.left_out(f"the older form of the text differs: {text_of(other):.60}")


_TYPES = {"type": str, "text": str, "href": str}
_PART_MEMBERS = frozenset(_TYPES)


def _parts(value: Any) -> list[dict[str, Any]] | None:
    """Return the parts of a text; `None` if it is not valid."""
    values = one_or_several(value)
    parts = [{"type": "plain", "text": text} if isinstance(text, str) else text for text in values]
    return parts if all(isinstance(part, dict) and isinstance(part.get("text"), str) for part in parts) else None


def _plain(parts: list[dict[str, Any]]) -> str:
    return "".join([part["text"] for part in parts])


def _blocks(parts: list[dict[str, Any]], report: Report) -> Iterator[Block]:
    """Yield paragraphs, separated by blank lines, or by lines if there are none; quotations and code are blocks."""
    apart = _BLANK.search(_plain(parts)) is not None
    lines: list[list[Inline]] = [[]]
    for part in parts:
        kind, text = text_at(part, "type"), part["text"]
        if kind in {"pre", "blockquote"}:
            yield from _paragraphs(lines, apart=apart)
            lines = [[]]
            if kind == "pre":
                yield Preformatted(text.strip("\n"))
            else:
                yield Quote([*_paragraphs([[Text(line)] for line in text.split("\n")], apart=False)])
            continue
        marks = _marks(part, kind, report)
        first, *rest = text.split("\n")
        lines[-1].append(Text(first, marks))
        lines += [[Text(line, marks)] for line in rest]
    yield from _paragraphs(lines, apart=apart)


def _paragraphs(lines: list[list[Inline]], *, apart: bool) -> Iterator[Paragraph]:
    runs: list[Inline] = []
    for line in [*map(inlines, lines), ()]:
        if line and apart:
            runs += [BREAK, *line] if runs else line
        elif line:
            yield Paragraph(line)
        elif runs:
            yield Paragraph(runs)
            runs = []
    if runs:
        yield Paragraph(runs)


def _marks(part: dict[str, Any], kind: str, report: Report) -> Iterable[Style | Link]:
    text = part["text"].strip()
    if kind in _STYLES:
        return (_STYLES[kind],)
    match kind:
        case "link":
            href = text if "://" in text else f"https://{text}"
        case "text_link":
            href = text_at(part, "href")
        case "email":
            href = f"mailto:{text}"
        case "phone":
            href = f"tel:{re.sub(r'[^0-9+]', '', text)}"
        case "mention":
            href = f"https://t.me/{text.lstrip('@')}"
        case _ if kind in _PLAIN:
            return ()
        case _:
            report.left_out(f"{kind[:30]} in the text is left out, but not its words: {shortened(text)}")
            return ()
    if not href or not safe_url(href):
        report.left_out(f"a link is left out: {shortened(href)}")
        return ()
    return (Link(href),)
