"""Lines that may be HTML, and ours, which say what they say either way."""

from __future__ import annotations

from collections.abc import Iterable

from newsformat import EditorsNote, Inlines, plain
from newsformat.markup.html import read_html_inlines, unescaped, write_inlines
from newsformat.plugin import Report, inlines, lazily, line
from newsformat_superdesk._names import SIGN_OFF


_TAG = lazily(r"</?[A-Za-z][^<>]*>")


def _is_html(text: str) -> bool:
    return ("<" in text and _TAG.search(text) is not None) or unescaped(text) != text


def read_running(text: str) -> Inlines:
    """Return *text*, HTML or not, as running text."""
    return read_html_inlines(text) if _is_html(text) else inlines(text)


def read_line(text: str) -> str:
    """Return *text*, HTML or not, as a line."""
    return line(plain(read_running(text)))


def written_line(text: str) -> str:
    """Return *text* so that it is read as it is."""
    return text.replace("&", "&amp;").replace("<", "&lt;") if _is_html(text) else text


def joined_notes(notes: Iterable[EditorsNote]) -> tuple[str, str]:
    """Return the texts of *notes*, and who signed off."""
    given = tuple(notes)
    said = "\n".join([each.text for each in given if each.role != SIGN_OFF])
    return said, "/".join([each.text for each in given if each.role == SIGN_OFF])


def written_running(runs: Inlines, report: Report, where: str) -> str:
    """Return *runs* as HTML; ``""`` if there are none."""
    if (text := plain(runs)).isspace():  # which is no paragraph of HTML
        if inlines(text) != runs:
            report.lost(f"{where}.inline", why="marks of blanks")
        return text
    return f"<p>{write_inlines(runs, report, xhtml=False, where=where)}</p>" if runs else ""
