"""The dateline that a story in HTML begins with: ``<p><span class="dateline">LAMU (Acme) —</span> The ferry …``."""

from __future__ import annotations

import re

from newsformat._article import Article, Dateline
from newsformat._blocks import Block, Media, Paragraph
from newsformat._inline import plain
from newsformat._report import Report
from newsformat._text import line
from newsformat.markup._datelines import dateline_separator, opens_with, read_dateline
from newsformat.markup._xml._characters import escape, legal, unescaped


_PARAGRAPH = re.compile(r"<p(?=[\s>])[^<>]*>")
_MARKED = re.compile(
    r"""[ \t\r\n]*<span\s[^<>]{0,200}?\bclass=["']?(?:[^"'<>]{0,100}\s)?dateline(?=["'\s>])[^<>]{0,200}>"""
    r"([^<>]{1,400})</span>(?:(?<=[^\W_]</span>)[ \t\r\n]*[–—-](?=[ \t\r\n]))?[ \t\r\n]*"
)
_PARTS = (("text", ""), ("place", ".place"), ("date", ".date"), ("source", ".source"))


def print_dateline(html: str, article: Article, report: Report) -> str:
    """Return *html*, the body of *article*, with its dateline as printed at the beginning of the first paragraph.

    `lift_dateline` finds it there. Whatever it would not find is reported as lost: a dateline without a printed form or
    at the beginning of the text anyway, and details that the printed one does not contain.
    """
    dateline = article.dateline
    if dateline is None:
        return html
    text = _beginning(article.body)
    printed = legal(line(dateline.text))
    start = _PARAGRAPH.search(html)
    if opens_with(dateline, text):
        _report_differences(dateline, Dateline(), report, "the text already begins with it")
    elif not printed or not text or start is None:
        _report_differences(
            dateline, Dateline(), report, "it has no printed form, or there is no first paragraph to print it in"
        )
    else:
        _report_differences(dateline, read_dateline(printed), report, "it is read back from the printed dateline")
        end = start.end()
        marked = f'<span class="dateline">{escape(printed)}</span>{dateline_separator(printed, text)}'
        return f"{html[:end]}{marked}{html[end:]}"
    return html


def _beginning(body: tuple[Block, ...]) -> str:
    """Return the first paragraph of *body*, if at most pictures precede it."""
    first = next((block for block in body if type(block) is not Media), None)
    return plain(first.content).strip() if type(first) is Paragraph else ""


def _report_differences(dateline: Dateline, back: Dateline, report: Report, why: str) -> None:
    for name, part in _PARTS:
        value = getattr(dateline, name)
        if value and value != getattr(back, name):
            report.lost(f"dateline{part}", why=why)


def lift_dateline(html: str) -> tuple[Dateline | None, str]:
    """Return the marked dateline at the beginning of the first paragraph of *html*, or `None`, and the rest of *html*.

    ::

        lift_dateline('<p><span class="dateline">LAMU (Acme) —</span> The ferry is late.</p>')
        (Dateline(place="LAMU", source="Acme", text="LAMU (Acme) —"), "<p>The ferry is late.</p>")
    """
    start = _PARAGRAPH.search(html) if "dateline" in html else None
    match = _MARKED.match(html, start.end()) if start else None
    printed = line(unescaped(match[1])) if match else ""
    if not (start and match and printed):
        return None, html
    return read_dateline(printed), html[: start.end()] + html[match.end() :]
