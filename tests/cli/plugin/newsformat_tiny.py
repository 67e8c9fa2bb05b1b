"""A format for the tests of the command line: a headline, and paragraphs.

``TINY`` is the first line, the headline the second; each other line is a paragraph; ``%%`` begins another article. A
line ``!!`` is an error of the reader, ``??`` makes it remark something, ``--`` is left out, ``##`` makes it crash, ``KILL``
ends the process, ``SLOW`` takes a while.
"""

import os
import time

from attrs import evolve, field, frozen

from newsformat import Article, Paragraph, plain
from newsformat.plugin import Confidence, Explanation, Format, Line, ReadError, Transform, hookimpl


@frozen(kw_only=True)
class ReadOptions:
    """How tiny text is read.

    Attributes:
        upper: read everything in capital letters,
            as telegraphs did.
    """

    upper: bool = False


@frozen(kw_only=True)
class WriteOptions:
    """How tiny text is written."""

    bullet: str = ""
    columns: tuple[int, ...] = field(factory=lambda: (1, 2))


def sniff(head, /):
    if head.startswith(b"TRIP"):
        raise KeyError("TRIP")
    return Confidence.CERTAIN if head.startswith(b"TINY") else Confidence.NO


def _lines(source):
    yield from enumerate(source.read_bytes().decode(source.encoding or "utf-8").split("\n"), 1)


def read(source, options, report, /):
    found = []
    for number, text in _lines(source):
        if text == "!!":
            raise ReadError("two marks of exclamation", line=number, column=1)
        if text == "??":
            report.note("something is odd", line=number)
        elif text == "--":
            report.left_out("two dashes left out", line=number)
        elif text == "KILL":
            os._exit(9)
        elif text == "SLOW":
            time.sleep(0.05)
        elif text == "##":
            raise KeyError(text)
        elif text == "%%":
            yield _article(found)
            found = []
        elif text and number > 1:
            found.append(text.upper() if options.upper else text)
    yield _article(found)


def _article(texts):
    return Article(headline=texts[0] if texts else "", body=[Paragraph(text) for text in texts[1:]])


def write(articles, options, report, /):
    for article in articles:
        if plain(article.headline) == "CRASH":
            raise ZeroDivisionError
        yield f"TINY\n{plain(article.headline)}\n".encode()
        for block in article.body:
            if isinstance(block, Paragraph):
                yield f"{options.bullet}{plain(block.content)}\n".encode()


def explain(source, options, /):
    lines = [
        Line(number=number, text=text, label="headline" if number == 2 else "body", confidence=0.9, reasons=("so",))
        for number, text in _lines(source)
    ]
    return Explanation(language="en", encoding="utf-8", lines=tuple(lines), remarks=("all of it",))


@hookimpl
def newsformat_formats():
    return [
        Format(
            name="tiny",
            title="Tiny text",
            spec="https://tiny.example/",
            suffixes=(".tiny", ".tiny.txt"),
            carries=frozenset({"headline", "body.paragraph"}),
            sniff=sniff,
            read=read,
            write=write,
            explain=explain,
            read_options=ReadOptions,
            write_options=WriteOptions,
        ),
        Format(
            name="tiny-out",
            title="Tiny text, written only",
            write=write,
            read_options=ReadOptions,
            write_options=WriteOptions,
        ),
    ]


@hookimpl
def newsformat_transforms():
    return [
        Transform(
            name="shout",
            title="Say it louder",
            apply=lambda article: evolve(article, headline=f"{plain(article.headline)}!"),
        )
    ]
