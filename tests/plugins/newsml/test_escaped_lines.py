"""Lines whose text is HTML that was escaped, as Superdesk has it in a description."""

from __future__ import annotations

from html import escape

import pytest

import newsformat as nf
from newsformat import Article, Style, Text

from .items import again, item, read


HTML = "<p>It is <b>open</b>.</p>"
RUNS = (Text("It is "), Text("open", [Style.STRONG]), Text("."))
LINES = {
    f'<description role="drol:summary">{escape(HTML)}</description>': "summary",
    f"<description>{escape(HTML)}</description>": "summary",
    f"<headline>{escape(HTML)}</headline>": "headline",
    f'<headline role="hld:subHeadline">{escape(HTML)}</headline>': "subhead",
}


@pytest.mark.cases("line", LINES)
def test_they_are_read_and_written_as_they_were(line: str) -> None:
    article = read(item(content=line))
    assert getattr(article, LINES[line]) == RUNS
    assert again(article) == article
    assert line.encode() in nf.write(article, "newsml-g2")


@pytest.mark.cases(
    ("line", "runs"),
    [
        ("The <b>Ferry</b> &amp; we", (Text("The "), Text("Ferry", [Style.STRONG]), Text(" & we"))),
        ("H<sub>2</sub>O <i class='x'>now</i>", (
            Text("H"), Text("2", [Style.SUBSCRIPT]), Text("O "), Text("now", [Style.EMPHASIS]),
        )),
        ("The Ferry<br/>is back", (Text("The Ferry"), nf.LineBreak(), Text("is back"))),
    ],
)  # fmt: skip
def test_words_in_a_headline_may_be_marked_so(line: str, runs: tuple[nf.Inline, ...]) -> None:
    escaped = f"<headline>{escape(line, quote=False)}</headline>"
    article = read(item(content=escaped))
    assert article.headline == runs
    assert again(article) == article
    assert escaped.encode() in nf.write(article, "newsml-g2")


def test_entities_that_were_escaped_twice_are_what_they_mean() -> None:
    line = "<headline>The &amp;quot;Ferry&amp;quot; &amp;amp; we</headline>"
    article = read(item(content=line))
    assert nf.plain(article.headline) == 'The "Ferry" & we'
    assert again(article) == article
    assert line.encode() in nf.write(article, "newsml-g2")


@pytest.mark.cases(
    "text",
    ["a < b > c", "<Name> is a tag", "1 <p> 2", "<p>", HTML, "&quot;A&quot;", "A &amp; B", "a <b>c</b>", "a<br>c"],
)
@pytest.mark.cases("name", ["headline", "summary", "subhead", "kicker"])
def test_texts_that_are_about_markup_come_back(text: str, name: str) -> None:
    article = Article(uri="urn:a", **{name: text})
    assert again(article) == article
    core = nf.write(article, "newsml-g2", {"version": "2.20", "conformance": "core"})
    assert b"<span" not in core  # for which Core has no place in headlines
    assert nf.read(core, "newsml-g2") == article


@pytest.mark.cases(
    "text", ["a < b > c", "<Name> is a tag", "1 <p> 2", "A & B &amp; C", "&nonsuch;", "&lt; is <", "a <b>c</i>"]
)
def test_texts_that_are_no_markup_are_as_they_stand(text: str) -> None:
    assert nf.plain(read(item(content=f"<headline>{escape(text)}</headline>")).headline) == text
