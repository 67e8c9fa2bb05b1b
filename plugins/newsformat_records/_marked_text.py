"""A second copy of a record's text in HTML, as provided by Diffbot and Zyte, which extract articles."""

from __future__ import annotations

from typing import Any

from newsformat import Article, Block
from newsformat.markup.html import read_html
from newsformat.plugin import Report
from newsformat_records._values import MARKUP


_MEMBERS = ("html", "articleBodyHtml", "bodyHtml", "body_html", "contentHtml", "content_html", "article_html")


def take_marked(record: dict[str, Any], text: str, report: Report, number: int) -> tuple[Block, ...]:
    """Remove from *record* the HTML with exactly the characters of *text*, and return its blocks, if any.

    Unlike the plain text, it has headings, links and pictures. A whole page has more characters, and so has HTML that
    begins with a byline or a dateline that was detected in the text. *number* is the line of the record in reports.
    """
    squeezed = "".join(text.split())
    for name in _MEMBERS:
        html, html_report = record.get(name), Report(heard=report.heard)
        if not isinstance(html, str) or len(html) < len(squeezed) or not MARKUP.search(html):
            continue
        body = tuple(read_html(html, html_report))
        if "".join(Article(body=body).text.split()) == squeezed:
            del record[name]
            report.add(html_report)
            report.note(f"the text is read from its HTML version ({name})", line=number)
            return body
    return ()
