"""TEI → articles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsformat import Article, Envelope
from newsformat.markup.xml import Element, line_of, local, read_items, report_repeated_elements, text_of
from newsformat.plugin import NoOptions, Report, Source
from newsformat_library._tei._header import Header
from newsformat_library._tei._lines import remove_marks
from newsformat_library._tei._story import read_stories
from newsformat_library._tei._unread import report_surroundings


_TEI = ("TEI", "TEI.2")
_CORPUS = ("teiCorpus", "teiCorpus.2")


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield an envelope if the corpus has a title, and the article of each text.

    Raises:
        ReadError: it is not well-formed, or not TEI.
    """
    corpora: list[Header] = []

    def read_one(element: Element) -> Iterable[Article | Envelope]:
        if local(element) == "teiHeader":
            corpora.append(Header(element, report))
            title = corpora[-1].title
            return [Envelope(title=title)] if title and len(corpora) == 1 else []
        return articles_of(element, corpora[-1] if corpora else Header(None, report), report)

    known = dict.fromkeys(_CORPUS, ("version", "n"))
    return read_items(source, (*_TEI, "teiHeader"), read_one, report, title="TEI", within=("", *_CORPUS), known=known)


def articles_of(element: Element, corpus: Header, report: Report) -> Iterator[Article]:
    """Yield the articles of *element*, a ``TEI``; *corpus* is the header of its corpus."""
    header = Header(next((child for child in element if local(child) == "teiHeader"), None), report, corpus)
    header.fill(corpus)
    report_surroundings((element,), report)
    report_repeated_elements(element, ("teiHeader",), report)
    for child in element:
        name = local(child)
        if name == "text":
            remove_marks(child, report)
            yield from read_stories(child, header, report)
        elif name and name != "teiHeader" and (len(child) or text_of(child)):
            content = text_of(child)
            report.left_out(f"<{name}> left out{f': {content:.60}' if content else ''}", line=line_of(child))
