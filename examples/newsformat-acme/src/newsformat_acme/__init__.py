"""The Acme wire format: a first line ``ACME 1``, then lines of ``Headline: …``, ``By: …`` and ``Text: …``."""

from collections.abc import Iterable, Iterator

from newsformat import Article, Byline, Paragraph
from newsformat.markup.encodings import decoded
from newsformat.plugin import Articles, Confidence, Format, NoOptions, ReadError, Report, Source, hookimpl, plain_line


def sniff(head: bytes, /) -> Confidence:
    return Confidence.CERTAIN if head.splitlines()[:1] == [b"ACME 1"] else Confidence.NO


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article]:
    text = decoded(source.read_bytes(), source.encoding, report)
    first, *lines = text.replace("\r\n", "\n").split("\n")
    if first != "ACME 1":
        raise ReadError("does not begin with ACME 1", line=1)
    found: dict[str, list[str]] = {"Headline": [], "By": [], "Text": []}
    for number, (key, _, text) in enumerate((line.partition(": ") for line in lines), 2):
        if key in found:
            found[key].append(text)
        elif key:
            report.left_out(f"skipped a line of unknown kind: {key[:40]!r}", line=number)
    bylines = [Byline(name=name) for name in found["By"]]
    body = [Paragraph(text) for text in found["Text"]]
    yield Article(headline=" ".join(found["Headline"]), bylines=bylines, body=body)


def write(articles: Articles, options: NoOptions, report: Report, /) -> Iterator[bytes]:
    for article in articles:
        lines = [("Headline", plain_line(article.headline)), *(("By", byline.name) for byline in article.bylines)]
        lines += [("Text", plain_line(block.content)) for block in article.body if isinstance(block, Paragraph)]
        yield "".join(["ACME 1\n", *(f"{key}: {text}\n" for key, text in lines if text)]).encode()


ACME = Format(
    name="acme",
    title="Acme wire",
    suffixes=(".acme",),
    carries={"headline", "bylines", "body.paragraph"},
    sniff=sniff,
    read=read,
    write=write,
)


@hookimpl
def newsformat_formats() -> Iterable[Format[NoOptions, NoOptions]]:
    return [ACME]
