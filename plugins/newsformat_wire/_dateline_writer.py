"""Writes the dateline before the first paragraph, so that it is told from it."""

from __future__ import annotations

from newsformat import Dateline
from newsformat.plugin import line, reworded
from newsformat_wire._signatures import print_dateline, read_dateline
from newsformat_wire._wording import Wording, lost_parts


def dated(dateline: Dateline | None, text: str, wording: Wording, agency: str) -> tuple[str, bool]:
    """Return *dateline* as it is printed before *text*, and whether a reader tells it from that.

    One that is not told is printed all the same: who reads the paper must know where the story comes from. If the
    *text*, which is spelled as on the wire, begins with it already, it is not printed again.
    """
    if dateline is None:
        return "", False
    if not text:
        lost_parts(dateline, None, wording.report)
        return "", False
    from newsformat.markup.printed import opens_with

    if opens_with(reworded(dateline, lambda part: line(wording.spelled(part)[0])), text):
        return "", _said_already(dateline, text, wording, agency)
    printed = wording.said(print_dateline(dateline), "dateline", "dateline.place", "dateline.source")
    told = read_dateline(f"{printed} {text}", agency)
    if told is not None and told[1] == text:
        lost_parts(dateline, told[0], wording.report)
        return printed, True
    lost_parts(dateline, None, wording.report)
    if dateline.text:
        wording.report.lost("body.paragraph", where="body[0]", why="the dateline cannot be told apart from it")
        return printed, False
    return "", False


def _said_already(dateline: Dateline, text: str, wording: Wording, agency: str) -> bool:
    """Say what becomes of *dateline*, which the *text* begins with; does a reader tell it from that?"""
    told = read_dateline(text, agency)
    lost_parts(dateline, told[0] if told else None, wording.report)
    if told is not None:
        wording.report.lost("body.paragraph", where="body[0]", why="its beginning would be read as the dateline")
    return told is not None
