"""Writes articles as ANPA 1312 messages; `newsformat_wire` specifies every byte."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from attrs import frozen

from newsformat import Article, Paragraph, plain
from newsformat.plugin import Articles, Report
from newsformat_wire._anpa._body import BodyWriter
from newsformat_wire._anpa._codes import CodeWriter
from newsformat_wire._anpa._header import KNOWN_FIELDS, SPACE, in_dialect, read_header
from newsformat_wire._anpa._heads import HeadWriter
from newsformat_wire._dateline_writer import dated
from newsformat_wire._dialects import Dialects
from newsformat_wire._inferred import report_not_inferred
from newsformat_wire._makers import concept
from newsformat_wire._options import AnpaWriteOptions
from newsformat_wire._plain_body import plain_body
from newsformat_wire._spelling import Speller
from newsformat_wire._typography import in_ascii, spelled, spelled_cell
from newsformat_wire._wording import Wording, cleaned, numbered


def write(articles: Articles, options: AnpaWriteOptions, report: Report, /) -> Iterator[bytes]:
    """Yield a message for each of *articles*."""
    for number, article in numbered(articles, options.number):
        yield _Message(cleaned(article, SPACE, report), options, report).bytes(number)


@frozen
class _Message:
    article: Article
    options: AnpaWriteOptions
    report: Report

    def bytes(self, number: int) -> bytes:
        """Return the message from SYN SYN SOH to EOT."""
        wording = Wording(self.report, Speller(self.options.encoding, self.article.language), spelled)
        codes = CodeWriter(self.article, self.options, wording)
        cells = Wording(self.report, wording.speller, spelled_cell)
        body = plain_body(self.article.body, wording, cells)
        first = body[0][0] if body else None
        text_of_first = plain(first.content) if type(first) is Paragraph else ""
        dateline, separable = dated(self.article.dateline, text_of_first, wording, codes.agency())
        text = BodyWriter(self.report, codes.agency())
        below = list(text.lines(body, dateline, separable=separable))
        words = sum([len(line.split()) for line in below if line != " "])
        heads = list(HeadWriter(self.article, wording, codes.kept("replaces")).lines(words))
        if below and below[0][:1] == "^":
            heads.append(" ")
        head = codes.head(number, words, heads, tabular=text.tabular)
        lines = [*heads, *below, "", f"\t   \x03{codes.trailer()}", "", "\x0c", "\x04"]
        message = f"{head}\x02" + "\n".join(lines)
        report_not_inferred(self.article, partial(_inferred, head, codes.agency()), self.report)
        message = message.replace("\n", "\r\n")
        return (message if self.options.encoding == "utf-8" else in_ascii(message)).encode(self.options.encoding)


def _inferred(head: str, agency: str) -> Article:
    """Return what the codes in *head* mean in the dialect of the *agency* in the trailer, as the reader infers it."""
    header = read_header(head)
    if header is None:
        return Article()
    values = {**header.values, "sources": [concept(name=agency)] if agency else []}
    in_dialect(values, Dialects(SPACE, "auto", KNOWN_FIELDS, Report(heard=False)))
    return Article(**values)
