"""ArchieML: what its lines mean, what is passed over, and what comes back as newsrooms write it."""

from __future__ import annotations

from pathlib import Path
from time import process_time

import pytest

import newsformat as nf
from newsformat.plugin import BREAK, ReadError
from newsformat.testing import kitchen_sink
from newsformat_markdown._archieml._document import load
from newsformat_markdown._foreign import text_of


FERRY = Path(__file__).parent / "cases" / "ferry.aml"


def _data(text: str) -> str:
    return text_of(load(text, 32, lambda *_: None))


def _read(text: str) -> tuple[nf.Article, list[str]]:
    report = nf.Report()
    return nf.read(nf.Source.text(text), "archieml", report=report), [str(entry) for entry in report]


@pytest.mark.cases(
    ("text", "data"),
    [
        ("  key :  a: b  ", '{"key":"a: b"}'),
        ("a: 1\nb c: 2\na: 3", '{"a":"3"}'),
        ("key: one\ntwo\n\n\\:end\n \\* x\nend\n:End here", '{"key":"one\\ntwo\\n\\n:end\\n * x\\nend"}'),
        ("key: one\ntwo\nother: x\n:end", '{"key":"one","other":"x"}'),
        ("key: one\ntwo\n:skip\n:endskip\nthree\n:end", '{"key":"one"}'),
        ("a: 1\n:skip\nb: 2\n:end\n[c]\n:endskipped\nd: 4\n:ignore me\ne: 5", '{"a":"1","d":"4"}'),
        ("a: 1\n:skip\nb: 2\n:ignore\n:endskip\nc: 3", '{"a":"1"}'),
        ("{a}\nb: 1\n{}\nc: 2\n{ a } comment\nd: 3", '{"a":{"b":"1","d":"3"},"c":"2"}'),
        ("a.b: 1\na.c: 2\na: 3\na.d.e: 4", '{"a":{"d":{"e":"4"}}}'),
        ("{a}\n{.b}\nc: 1\n{}\nd: 2\n{e}\nf: 3", '{"a":{"b":{"c":"1"},"d":"2"},"e":{"f":"3"}}'),
        ("[a]\nx: 1\ny: 2\nx: 3\n[]\nz: 4", '{"a":[{"x":"1","y":"2"},{"x":"3"}],"z":"4"}'),
        ("[a]\n* one\n*two\nmore\n:end\nx: none\n[]", '{"a":["one","two\\nmore"]}'),
        ("[a]\nx: 1\n* none\n[]\n[a]\n[]", '{"a":[]}'),
        ("[a]\n[.b]\n* 1\n[]\nc: 2\n[.b]\n* 3\n[]\n[]", '{"a":[{"b":["1"],"c":"2"},{"b":["3"]}]}'),
        (
            "[+a]\nk: v\n\ntext here\n* x\n{.i}\nu: 1\nignored\n{}\n[.l]\n* m\n[]\n[]\nz: 1",
            '{"a":[{"type":"k","value":"v"},{"type":"text","value":"text here"},{"type":"text","value":"* x"},{"type":"i","value":{"u":"1"}},{"type":"l","value":["m"]}],"z":"1"}',
        ),
        ("[a]\nb: 1\n[.+c]\ntext\n[]\nb: 2", '{"a":[{"b":"1","c":[{"type":"text","value":"text"}]},{"b":"2"}]}'),
        ("清单: 一\nthé.é: 2", '{"清单":"一","thé":{"é":"2"}}'),
    ],
)
def test_lines(text: str, data: str) -> None:
    assert _data(text) == data


@pytest.mark.cases(
    ("text", "article"),
    [
        ("hed: A\ndek: B\nEyebrow: C\nlede: D", nf.Article(headline="A", subhead="B", kicker="C", summary="D")),
        ("Title: A\nHeadline: B", nf.Article(headline="B", title="A")),
        ("title: A", nf.Article(headline="A")),
        ("Überschrift: A\nDachzeile: B", nf.Article(headline="A", kicker="B")),
        ("hed: The *night* <b>ferry</b>", nf.Article(headline=["The ", nf.Text("night", [nf.Style.EMPHASIS]), " ",
                                                               nf.Text("ferry", [nf.Style.STRONG])])),
        ("author: Ann Lee", nf.Article(bylines=[nf.Byline(name="Ann Lee")])),
        ("authors: Ann Lee, Bo Diaz", nf.Article(bylines=[nf.Byline(name="Ann Lee"), nf.Byline(name="Bo Diaz")])),
        ("featured-image: a.png", nf.Article(associations=[nf.Association(role="featured_image", media=nf.Media("a.png"))])),
        ("[+body]\n{.heading}\ntext: A\nlevel: 3\n{}\n{.image}\nfilename: a.png\n{}\n[]", nf.Article(
            body=[nf.Heading("A", 3), nf.Media("a.png")])),
        ("body: One.\n\nTwo.\n:end", nf.Article(body=[nf.Paragraph("One."), nf.Paragraph("Two.")])),
        ("[text]\n* One.\n* Two.\n[]", nf.Article(body=[nf.Paragraph("One."), nf.Paragraph("Two.")])),
        ("[body]\np: One.\nsubhed: Two\np: Three.", nf.Article(
            body=[nf.Paragraph("One."), nf.Heading("Two", 2), nf.Paragraph("Three.")])),
        ("[+intro]\nOne.\n[]", nf.Article(body=[nf.Paragraph("One.")])),
        ("[+body]\n1986. A year.\n1. a\n2. b\n[]", nf.Article(
            body=[nf.Paragraph("1986. A year."), nf.Paragraph("1. a"), nf.Paragraph("2. b")])),
        ("[+body]\n1. a\n2. b\n[]", nf.Article(body=[nf.List([[nf.Paragraph("a")], [nf.Paragraph("b")]], ordered=True)])),
        ("[+body]\nhr:\nhtml: <p>a<p>b\n[]", nf.Article(body=[nf.Rule(), nf.Paragraph("a"), nf.Paragraph("b")])),
        ("[+body]\nvideo: https://a.example/v.mp4\nyoutube: https://b.example/1\n[]", nf.Article(
            body=[nf.Media("https://a.example/v.mp4", kind="video"), nf.Embed("https://b.example/1")])),
        ("[+body]\n[.related]\nurl: https://a.example/1\ntext: A\nurl: https://a.example/2\n[]\n[]", nf.Article(
            body=[nf.Related([nf.RelatedLink("A", "https://a.example/1"),
                              nf.RelatedLink("https://a.example/2", "https://a.example/2")])])),
    ],
)  # fmt: skip
def test_meanings(text: str, article: nf.Article) -> None:
    assert _read(text)[0] == article


def test_what_is_passed_over_is_said() -> None:
    _, told = _read("loose\nhed: A\nhed: B\n:skip\nx: y\n:endskip\n[tags] of the desk\n* c\n[]\n:ignore\nold: copy")
    assert told == [
        "1: a line outside any value was ignored, as ArchieML requires: loose",
        "3: hed appears again; its first value is left out: A",
        "4: lines that are skipped: x: y",
        "7: text after a bracket is a comment: of the desk",
        "10: everything below :ignore: old: copy",
    ]


def test_written_as_newsrooms_do() -> None:
    article = nf.read(FERRY)
    written = nf.write(article, "archieml").decode()
    assert "\nbyline: By Ann Lee and Bo Diaz\n" in written
    assert "\nsize: full\n{}\n" in written  # what a picture says more stays with it
    assert nf.read(written.encode(), "archieml") == article


def test_a_text_that_no_line_can_hold_is_markdown() -> None:
    body = [nf.Table([["a", "b"], ["c", "d"]], header=1), nf.Paragraph(["a", BREAK, ":end"])]
    written = nf.write(nf.Article(body=body), "archieml").decode()
    assert written.count("{.markdown}") == 2
    assert "\n\\:end\n:end\n" in written
    assert list(nf.read(written.encode(), "archieml").body) == body


def test_elements_have_a_place_in_the_body_alone() -> None:
    raw = nf.Raw("archieml", '{"type":"map","value":"a"}')
    report = nf.Report()
    nf.write(nf.Article(body=[raw, nf.Quote([raw])]), "archieml", report=report)
    assert [(loss.what, loss.where) for loss in report.losses] == [("body.raw.archieml", raw.value)]


@pytest.mark.cases("text", ["", "only text\n", "{" + "}\n{.a" * 40 + "}\nb: c", "a." * 40 + "b: c"])
def test_no_archieml(text: str) -> None:
    with pytest.raises(ReadError):
        _read(text)


def test_validate() -> None:
    text = "loose\na: 1\na: 2\n[+body\nx\n:edn\n:skip\nb: 2\n:endskip\n[tags] note\n:end\n:skip\n"
    found = [(problem.rule, problem.line) for problem in nf.validate(nf.Source.text(text), "archieml")]
    assert found == [
        ("ignored", 1), ("again", 3), ("bracket", 4), ("ignored", 4), ("ignored", 5), ("command", 6), ("ignored", 6),
        ("skipped", 7), ("comment", 10), ("end", 11), ("skip", 12), ("skipped", 12),
    ]  # fmt: skip


def test_only_what_archieml_cannot_say_is_told() -> None:
    report = nf.Report()
    nf.write(kitchen_sink(), "archieml", report=report)
    assert {loss.what for loss in report.losses} == {"foreign.dhow-wire", "body.raw.dhow-wire"}


def test_markdown_of_others_in_an_associated_article_comes_back_and_is_not_told_as_lost() -> None:
    raw = nf.Raw("markdown", '{{< gallery dir="/pier" >}}')
    other = nf.Association(href="https://news.example/", article=nf.Article(body=[raw]))
    report = nf.Report()
    written = nf.write(nf.Article(headline="Storm", associations=[other]), "archieml", report=report)
    assert not report.losses
    assert nf.read(written, "archieml").associations == (other,)


def test_what_only_json_can_say_within_an_association_comes_back_and_is_not_told_as_lost() -> None:
    mixed = nf.Foreign("archieml", "mixed", '["a",{"b":"c"}]')
    other = nf.Association(title="Ferry", article=nf.Article(headline="Storm", foreign=[mixed]))
    report = nf.Report()
    written = nf.write(nf.Article(headline="Storm", associations=[other]), "archieml", report=report)
    assert not report.losses
    assert nf.read(written, "archieml").associations == (other,)


def test_the_address_of_a_link_that_becomes_empty_is_told_as_lost() -> None:
    links = [nf.RelatedLink("Storm"), nf.RelatedLink("\0", "https://news.example/")]
    report = nf.Report()
    nf.write(nf.Article(body=[nf.Related(links)]), "archieml", report=report)
    assert {loss.what for loss in report.losses} == {"text", "body.related.href"}


@pytest.mark.cases(
    ("text", "confidence"),
    [
        ("[tags]\n* PER\n[]\n\n[x]\na: b\n", nf.Confidence.LIKELY),
        ("[CLS]\nEU B-ORG\n[SEP]\n[]\n", nf.Confidence.POSSIBLE),
    ],
)
def test_lines_in_brackets_alone_are_not_likely_to_be_any(text: str, confidence: nf.Confidence) -> None:
    assert nf.registry()["archieml"].sniff(text.encode()) is confidence


def test_a_bracket_of_signs_takes_linear_time() -> None:
    begin = process_time()
    article = nf.read(
        nf.Source.text(f"headline: Storm\n[{'+' * 200_000}\n{{{'.' * 200_000}\n[{' ' * 20_000}-\nbody: It rains."),
        "archieml",
    )
    assert article.text == "It rains."
    assert process_time() - begin < 5
