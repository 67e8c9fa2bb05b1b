"""The text of a record once more as HTML, as Diffbot and Zyte, which extract articles, give it beside the plain one."""

from __future__ import annotations

from typing import Any

from newsformat import Article, Block
from newsformat.markup.html import read_html
from newsformat.plugin import Report
from newsformat_records._values import MARKUP


_MEMBERS = ("html", "articleBodyHtml", "bodyHtml", "body_html", "contentHtml", "content_html", "article_html")


def take_marked(record: dict[str, Any], text: str, report: Report, number: int) -> tuple[Block, ...]:
    """Take the HTML that has the characters of *text*, and no others, out of *record*; return its blocks, if any.

    It also says what is a heading, a link or a picture. A whole page has other characters, too, and so has what begins
    with a byline or a dateline that was found in the text. *report* is told, with the *number* of the line that the
    record is in.
    """
    squeezed = "".join(text.split())
    for name in _MEMBERS:
        html, told = record.get(name), Report(heard=report.heard)
        if not isinstance(html, str) or len(html) < len(squeezed) or not MARKUP.search(html):
            continue
        body = tuple(read_html(html, told))
        if "".join(Article(body=body).text.split()) == squeezed:
            del record[name]
            report.add(told)
            report.note(f"the text is there as HTML, too ({name}), and read as that", line=number)
            return body
    return ()
