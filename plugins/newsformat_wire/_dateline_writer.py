"""Writes the dateline before the first paragraph so that a reader can separate them."""

from __future__ import annotations

from newsformat import Dateline
from newsformat.plugin import line, reworded
from newsformat_wire._signatures import print_dateline, read_dateline
from newsformat_wire._wording import Wording, lost_parts


def dated(dateline: Dateline | None, text: str, wording: Wording, agency: str) -> tuple[str, bool]:
    """Return *dateline* as printed before *text*, and whether a reader can separate it from the text.

    Otherwise, it is printed all the same: readers must learn where the story is from. If *text*, in the spelling of the
    wire, already begins with it, it is not repeated.
    """
    if dateline is None:
        return "", False
    if not text:
        lost_parts(dateline, None, wording.report)
        return "", False
    from newsformat.markup.printed import opens_with

    if opens_with(reworded(dateline, lambda part: line(wording.spelled(part)[0])), text):
        return "", _report_repeated(dateline, text, wording, agency)
    printed = wording.text_of(print_dateline(dateline), "dateline", "dateline.place", "dateline.source")
    found = read_dateline(f"{printed} {text}", agency)
    if found is not None and found[1] == text:
        lost_parts(dateline, found[0], wording.report)
        return printed, True
    lost_parts(dateline, None, wording.report)
    if dateline.text:
        wording.report.lost("body.paragraph", where="body[0]", why="the dateline cannot be told apart from it")
        return printed, False
    return "", False


def _report_repeated(dateline: Dateline, text: str, wording: Wording, agency: str) -> bool:
    """Report what is lost of *dateline*, with which *text* begins; return whether a reader finds a dateline in it."""
    found = read_dateline(text, agency)
    lost_parts(dateline, found[0] if found else None, wording.report)
    if found is not None:
        wording.report.lost("body.paragraph", where="body[0]", why="its beginning would be read as the dateline")
    return found is not None
