"""Running text in the nodes of many editors: what they have in common."""

from __future__ import annotations

from collections.abc import Iterable

from newsformat import Inline, Link, Mark, Style, Text
from newsformat.markup.html import safe_url


STYLES = {  # editors' names, in any spelling, reduced by `plain_name`
    "bold": Style.STRONG,
    "strong": Style.STRONG,
    "b": Style.STRONG,
    "italic": Style.EMPHASIS,
    "em": Style.EMPHASIS,
    "emphasis": Style.EMPHASIS,
    "i": Style.EMPHASIS,
    "underline": Style.UNDERLINE,
    "u": Style.UNDERLINE,
    "strike": Style.STRIKE,
    "strikethrough": Style.STRIKE,
    "s": Style.STRIKE,
    "del": Style.STRIKE,
    "code": Style.CODE,
    "inlinecode": Style.CODE,
    "subscript": Style.SUBSCRIPT,
    "sub": Style.SUBSCRIPT,
    "superscript": Style.SUPERSCRIPT,
    "sup": Style.SUPERSCRIPT,
}


def plain_name(name: str) -> str:
    """Return *name* regardless of spelling: ``bullet_list`` and ``bulletList`` become ``bulletlist``."""
    return name.replace("_", "").replace("-", "").lower()


def link_of(marks: Iterable[Mark]) -> Link | None:
    """Return the link among *marks*, if its address is safe to write."""
    return next((mark for mark in marks if isinstance(mark, Link) and mark.href and safe_url(mark.href)), None)


def marks_of(run: Inline) -> tuple[Mark, ...]:
    """Return the marks of *run*; a line break has none."""
    return run.marks if isinstance(run, Text) else ()
