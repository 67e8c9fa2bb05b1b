"""Whatever the text, Markdown reads it back."""

# ruff: noqa: SIM905 -- rows of words are for reading

from __future__ import annotations

import mdformat
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

import newsformat as nf
from newsformat import (
    Article,
    Heading,
    Lang,
    LineBreak,
    Link,
    List,
    Media,
    Mention,
    Paragraph,
    Preformatted,
    Quote,
    Related,
    RelatedLink,
    Rule,
    Style,
    Table,
    Text,
)
from newsformat.plugin import inlines
from newsformat.testing import unreported


PIECES = (
    *"*_~`[]()<>!\\&|#+-=:.{};^$\"'/—1ab ",
    *"é ب م 字 👩 \u00a0 \u3000 \u0301 \u200d \u2028 \ufeff \u200f".split(" "),
    *"&amp; &#42; <b> </p> ** ~~ ``` ]( [x]: <!-- --> --- *** === |- :- {{ {% http://a.example".split(" "),
    *("1. ", "- ", "> ", "# ", "+ ", "* ", "    "),
    *"{#a} {:.a} {a=b} ::: {{< >}} %} [^1] [^1]: [[ ]] .jpg --".split(" "),
    ": ",
)
TEXT = st.lists(st.sampled_from(PIECES), min_size=1, max_size=10).map("".join)
LINE = TEXT.map(lambda text: " ".join(text.split(" ")).strip(" ")).filter(bool)
ADDRESSES = st.sampled_from(["https://a.example/b", "/x y", "#a", "http://a.example/(c)&amp;<d>`|\\", "b*c_d", ""])
MARKS = st.one_of(
    st.sampled_from(Style),
    st.sampled_from(Style),
    st.builds(Link, ADDRESSES, st.just("") | TEXT),
    st.builds(Mention, TEXT),
    st.builds(Lang, st.sampled_from(["ar", "fr"])),
)
RUN = st.builds(Text, TEXT, st.lists(MARKS, max_size=3))
RUNS = st.lists(st.one_of(RUN, RUN, RUN, st.just(LineBreak())), max_size=6).map(inlines)
CODE = st.lists(st.sampled_from(["`", "```", "~~~", "a", " ", "\t", "\n", "> ", "- ", "    "]), max_size=8).map("".join)


def _tables(width: int) -> st.SearchStrategy[Table]:
    row = st.lists(RUNS, min_size=width, max_size=width)
    return st.builds(Table, st.lists(row, min_size=1, max_size=3), st.integers(0, 1), st.just(()) | RUNS)


LEAVES = st.one_of(
    st.builds(Paragraph, RUNS),
    st.builds(Heading, RUNS, st.integers(1, 6)),
    st.just(Rule()),
    st.builds(Preformatted, CODE),
    st.integers(1, 3).flatmap(_tables),
    st.builds(lambda alt: Media("a.jpg", alt=alt), TEXT),
    st.builds(lambda caption, credit: Media("a.jpg", caption=caption, credit=credit), RUNS, st.just("") | TEXT),
    st.builds(Related, st.lists(st.builds(RelatedLink, LINE, st.sampled_from(["", "/b"])), max_size=3), title=TEXT),
    st.builds(lambda content, language: Paragraph(content, language=language), RUNS, st.sampled_from(["ar", "fr"])),
)


def _containers(inner: st.SearchStrategy[nf.Block]) -> st.SearchStrategy[nf.Block]:
    some = st.lists(inner, max_size=3)
    return st.builds(Quote, some, attribution=RUNS) | st.builds(List, st.lists(some, max_size=3), st.booleans())


BODIES = st.lists(st.recursive(LEAVES, _containers, max_leaves=6), max_size=4)
ARTICLES = st.builds(Article, headline=RUNS, body=BODIES, language=st.sampled_from(["", "ar", "en"]))


def _again(article: Article, **options: bool) -> Article:
    written = nf.write(article, "markdown", options, on_loss=nf.OnLoss.RAISE)
    return nf.read(written, "markdown")


@given(RUNS)
def test_paragraphs(content: nf.Inlines) -> None:
    assert _again(Article(body=[Paragraph(content)])).body == (Paragraph(content),)


@given(RUNS)
def test_headings(content: nf.Inlines) -> None:
    assert _again(Article(body=[Heading(content, 3)])).body == (Heading(content, 3),)


@given(st.lists(RUNS, min_size=2, max_size=2))
def test_cells(row: list[nf.Inlines]) -> None:
    table = Table([row, row], header=0)
    assert _again(Article(body=[table])).body == (table,)


@given(RUNS)
def test_headlines(content: nf.Inlines) -> None:
    assert _again(Article(headline=content)).headline == inlines(content)


@given(ARTICLES)
def test_whole_articles(article: Article) -> None:
    assert _again(article) == article


@given(ARTICLES, st.booleans(), st.booleans())
def test_whole_articles_however_written(article: Article, heading: bool, direction: bool) -> None:  # noqa: FBT001 -- drawn
    assert _again(article, heading=heading, direction=direction) == article


def _survives_mdformat(line: str) -> bool:
    return line == line.strip() and "~~~" not in line and "<<" not in line


@given(st.lists(LINE.filter(_survives_mdformat), min_size=1, max_size=4))
def test_another_formatter_changes_nothing(lines: list[str]) -> None:
    """mdformat writes the same document in its own way; that must mean the same to a reader.

    But for tildes, of which it makes a fence where three are escaped, and the second of two escaped angle brackets.
    """
    body = nf.write(Article(body=[Paragraph(line) for line in lines]), "markdown").decode().split("---\n", 2)[2]
    parser = MarkdownIt("commonmark")
    assert parser.render(mdformat.text(body)) == parser.render(body)


# Markdown of strangers, in pieces: what is read of it can be written, and is read again.
STRANGE = (
    *PIECES,
    *["\n"] * 12,
    *["\n\n"] * 8,
    *(
        "  \n",
        "\t",
        "|",
        "    ",
        "---\n",
        "title: a\n",
        "tags: [a, b]\n",
        "— ",
        "| a | b |\n|---|---|\n",
        "![a](b)",
        "[a](b)",
    ),
    *"<div> </div> <aside> </aside> <figure> </figure> <figcaption> </figcaption> <p> </p> <u> </u> <br> <ul><li> <table><tr><td> <pre>".split(),
    *"<details> <h1> <blockquote> <script> <img/src=a> <iframe/src=http://a> <a/href=x> <span/lang=ar> </span>".split(),
    *(
        "\n{{< a >}}\n",
        "\n{% raw %}\n",
        "{% endraw %}\n",
        "\n[^1]: a\n",
        "![a](b)\n*c*\n",
        "<cite>",
        "</cite>",
        "[[a.jpg]]",
        "\na\n: b\n",
    ),
    *('<div lang="fr">', '<aside class="related">', '\n<div dir="rtl">\n\n', "\n\n</div>\n\n"),
)


@given(st.lists(st.sampled_from(STRANGE), min_size=1, max_size=40).map("".join))
def test_what_strangers_wrote_is_written_without_unreported_loss(text: str) -> None:
    try:
        article = nf.read(nf.Source.text(text), "markdown")
    except nf.ReadError:
        return
    report = nf.Report()
    again = nf.read(nf.write(article, "markdown", report=report), "markdown")
    assert again == article or report.losses
    assert not unreported(article, again, report.losses)


@pytest.mark.cases("depth", [1, 10, 20])
def test_deep_quotes_and_lists(depth: int) -> None:
    block: nf.Block = Paragraph("a")
    for _ in range(depth):
        block = Quote([List([[block]])]) if depth <= 10 else Quote([block])
    assert _again(Article(body=[block])).body == (block,)


def test_what_the_reader_would_refuse_is_not_written() -> None:
    block: nf.Block = Paragraph("a")
    for _ in range(60):
        block = Quote([block])
    with pytest.raises(nf.WriteError, match="nest too deeply"):
        nf.write(Article(body=[block]), "markdown")


@pytest.mark.cases("char", ["\x00", "\x07", "\x1b", "\x7f", "\x85", "\ud800", "\ufffe"])
def test_control_characters_in_the_body_are_dropped_and_reported(char: str) -> None:
    report = nf.Report()
    written = nf.write(Article(headline="a", body=[Paragraph(f"a{char}b"), Paragraph(char)]), "markdown", report=report)
    assert [loss.what for loss in report.losses] == ["text"]
    assert nf.read(written, "markdown").body == (Paragraph("ab"), Paragraph(""))


@pytest.mark.cases("char", ["\x07", "\x1b", "\x7f", "\x85", "\u2028", "\ufeff", "\u202e"])
def test_front_matter_holds_control_characters(char: str) -> None:
    article = Article(slug=f"a{char}b")
    assert _again(article) == article
