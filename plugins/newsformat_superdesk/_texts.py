"""Texts of members that may be plain or HTML; those we write are read back the same either way."""

from __future__ import annotations

from collections.abc import Iterable

from newsformat import EditorsNote, Inlines, plain
from newsformat.markup.html import read_html_inlines, unescaped, write_inlines
from newsformat.plugin import Report, inlines, lazily, line
from newsformat_superdesk._names import SIGN_OFF


_TAG = lazily(r"</?[A-Za-z][^<>]*>")


def _is_html(text: str) -> bool:
    return ("<" in text and _TAG.search(text) is not None) or unescaped(text) != text


def read_inlines(text: str) -> Inlines:
    """Return *text*, HTML or plain, as inline content."""
    return read_html_inlines(text) if _is_html(text) else inlines(text)


def read_line(text: str) -> str:
    """Return *text*, HTML or plain, as one plain line."""
    return line(plain(read_inlines(text)))


def written_line(text: str) -> str:
    """Return the plain *text*, escaped if it would be taken for HTML."""
    return text.replace("&", "&amp;").replace("<", "&lt;") if _is_html(text) else text


def joined_notes(notes: Iterable[EditorsNote]) -> tuple[str, str]:
    """Return the joined texts of *notes*, and those of the role ``sign-off``."""
    all_notes = tuple(notes)
    text = "\n".join([note.text for note in all_notes if note.role != SIGN_OFF])
    return text, "/".join([note.text for note in all_notes if note.role == SIGN_OFF])


def written_inlines(runs: Inlines, report: Report, where: str) -> str:
    """Return *runs* as HTML; ``""`` if there are none."""
    if (text := plain(runs)).isspace():  # HTML drops a paragraph of blanks
        if inlines(text) != runs:
            report.lost(f"{where}.inline", why="marks of blanks")
        return text
    return f"<p>{write_inlines(runs, report, xhtml=False, where=where)}</p>" if runs else ""
