"""A page that is nothing but a text in ``<pre>``, as old sites have it, and as browsers show and save a plain text."""

from __future__ import annotations

from newsformat import Article, Block, Preformatted, plain
from newsformat.markup.manuscript import read_copy
from newsformat.plugin import Report
from newsformat_web._blocks import LONG
from newsformat_web._paragraphs import size_of


_SEVERAL = 2  # paragraphs
_TOLD = ("bylines", "published", "updated", "summary", "keywords", "subjects", "sources", "rights")


def typed_copy(body: tuple[Block, ...], known: Article, report: Report) -> Article | None:
    """Return the article of a *body* that is a text of several paragraphs, read as the format `text`; else `None`.

    *known* is what the page says of it. Where the text differs, the text counts, and the other value is reported.
    """
    if len(body) != 1 or not isinstance(body[0], Preformatted):
        return None
    text = body[0].text
    long = [part for part in text.split("\n\n") if size_of(part) >= LONG]
    if len(long) < _SEVERAL or text.count("{") >= len(long):  # a program
        return None
    report.note("the page consists of a text in <pre>, which is read as plain text")
    options = {"language": known.language} if known.language else {}
    copy = read_copy(text, report, title=plain(known.headline), options=options)
    pairs = [(name, getattr(known, name), getattr(copy, name)) for name in _TOLD]
    names = [name for name, one, other in pairs if one and other and one != other]
    if names:
        report.left_out(f"values in the head of the page that differ from its text are left out: {', '.join(names)}")
    return copy
