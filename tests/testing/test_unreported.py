"""`unreported` finds every loss that is not said, and none that is."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from newsformat import (
    Article,
    Byline,
    Concept,
    Embargo,
    Embed,
    Envelope,
    Foreign,
    Heading,
    Lang,
    LineBreak,
    Link,
    List,
    Loss,
    Media,
    Paragraph,
    Preformatted,
    Quote,
    Related,
    RelatedLink,
    Style,
    Table,
    Text,
)
from newsformat._feature_names import all_features
from newsformat._features import features
from newsformat._proof._projection import Projection
from newsformat.testing import articles, kitchen_sink, unreported


FEATURES = sorted(features(kitchen_sink()))


def test_the_kitchen_sink_uses_every_feature() -> None:
    used = set(FEATURES)
    spaces = {name for name in used if name.startswith(("foreign.", "body.raw."))}
    assert used - spaces == set(all_features()) - {"foreign"}
    assert {name.rpartition(".")[0] for name in spaces} == {"foreign", "body.raw"}


def test_the_kitchen_sink_is_the_same_every_time() -> None:
    assert kitchen_sink() == kitchen_sink()


@pytest.mark.cases("feature", FEATURES)
def test_the_loss_of_any_feature_is_found_and_may_be_said(feature: str) -> None:
    whole = kitchen_sink()
    rest = Projection(frozenset({feature})).article(whole)
    assert unreported(whole, rest, []) != []
    assert unreported(whole, rest, [Loss(feature)]) == []


@given(articles({"*"}))
def test_nothing_is_lost_between_equals(article: Article) -> None:
    assert unreported(article, article, []) == []


@given(articles({"*"}), st.sets(st.sampled_from(all_features())))
def test_reported_losses_are_no_news(article: Article, lost: set[str]) -> None:
    assert unreported(article, Projection(frozenset(lost)).article(article), lost) == []


@given(articles({"*"}))
def test_all_may_be_lost_if_all_is_said(article: Article) -> None:
    assert unreported(article, Article(), features(article)) == []


def paragraphs(*texts: str) -> Article:
    return Article(body=[Paragraph(text) for text in texts])


NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
A, B, C = Paragraph("a"), Paragraph("b"), Paragraph("c")

UNSAID = {
    "a changed word": (paragraphs("a", "b"), paragraphs("a", "x")),
    "a changed order": (paragraphs("a", "b", "c"), paragraphs("b", "a", "c")),
    "one of two equal paragraphs": (paragraphs("a", "a"), paragraphs("a")),
    "two paragraphs in one": (paragraphs("a", "b"), paragraphs("a b")),
    "another zone of the same moment": (
        Article(created=NOON),
        Article(created=NOON.astimezone(timezone(timedelta(hours=3)))),
    ),
    "an embargo that gets an end": (Article(embargo=Embargo()), Article(embargo=Embargo(until=NOON))),
    "a heading's level": (Article(body=[Heading("a", 2)]), Article(body=[Heading("a", 3)])),
    "the order of a list": (Article(body=[List([[A]])]), Article(body=[List([[A]], ordered=True)])),
    "what a media block is": (Article(body=[Media("/a")]), Article(body=[Media("/a", kind="video")])),
    "a cell at the end": (Article(body=[Table([["a", ""]])]), Article(body=[Table([["a"]])])),
    "a cell in the middle": (Article(body=[Table([["a", "", "c"]])]), Article(body=[Table([["a", "c"]])])),
    "the header of a table": (Article(body=[Table([["a"]], header=1)]), Article(body=[Table([["a"]])])),
    "white space that counts": (Article(body=[Preformatted(" a")]), Article(body=[Preformatted("a")])),
    "a mark": (Article(headline=[Text("a", [Style.STRONG])]), Article(headline="a")),
    "an added mark": (Article(headline="a"), Article(headline=[Text("a", [Style.STRONG])])),
    "a line break": (Article(body=[Paragraph([Text("a"), LineBreak(), Text("b")])]), paragraphs("a b")),
    "a list item": (Article(body=[List([[A], [B]])]), Article(body=[List([[A]])])),
    "the edge of a list item": (Article(body=[List([[A], [B]])]), Article(body=[List([[A, B]])])),
    "a paragraph that leaves its quote": (Article(body=[Quote([A, B])]), Article(body=[Quote([A]), B])),
    "a byline's role": (Article(bylines=[Byline(name="a", role="b")]), Article(bylines=[Byline(name="a")])),
    "a control character": (Article(title="a\x00b"), Article(title="ab")),
    "a foreign value": (Article(foreign=[Foreign("s", "n", "a")]), Article(foreign=[Foreign("s", "n", "b")])),
    "a foreign name": (Article(foreign=[Foreign("s", "n", "a")]), Article(foreign=[Foreign("t", "m", "a")])),
    "a foreign value elsewhere": (
        Article(foreign=[Foreign("s", "n", "a")]),
        Article(foreign=[Foreign("t", "n", '"b"')]),
    ),
    "a number that became true": (
        Article(foreign=[Foreign("s", "n", "1")]),
        Article(foreign=[Foreign("t", "n", "true")]),
    ),
    "a number that became false, deep inside": (
        Article(foreign=[Foreign("s", "n", '{"a": [0]}')]),
        Article(foreign=[Foreign("t", "n", '{"a": [false]}')]),
    ),
    "a text that became a number": (
        Article(foreign=[Foreign("s", "n", "1.10")]),
        Article(foreign=[Foreign("t", "n", "1.1")]),
    ),
    "a whole number that became another": (
        Article(foreign=[Foreign("s", "n", "1")]),
        Article(foreign=[Foreign("t", "n", "1.0")]),
    ),
}


@pytest.mark.cases("name", UNSAID)
def test_a_loss_nobody_reported_is_found(name: str) -> None:
    before, after = UNSAID[name]
    assert unreported(before, after, []) != []


SAID = {
    "a part": (
        Article(bylines=[Byline(name="a", role="b")]),
        Article(bylines=[Byline(name="a")]),
        {"bylines.role"},
    ),
    "the whole for a part": (Article(bylines=[Byline(name="a", role="b")]), Article(), {"bylines"}),
    "a part that was all there was": (Article(subjects=[Concept(code="1")]), Article(), {"subjects.code"}),
    "a heading that became a paragraph": (Article(body=[Heading("a"), B]), paragraphs("a", "b"), {"body.heading"}),
    "blocks in blocks": (
        Article(body=[Quote([A, List([[B]])])]),
        Article(body=[Quote([A]), List([[B]])]),
        {"body.nested"},
    ),
    "a quote of nothing but blocks": (Article(body=[Quote([List([[B]])])]), Article(), {"body.nested"}),
    "a control character": (Article(title="a\x00b"), Article(title="ab"), {"text"}),
    "nothing but a control character": (paragraphs("\x00", "b"), paragraphs("b"), {"text"}),
    "marks of a headline": (Article(headline=[Text("a", [Style.STRONG])]), Article(headline="a"), {"headline.inline"}),
    "a link's title": (
        Article(headline=[Text("a", [Link("/x", "b")])]),
        Article(headline=[Text("a", [Link("/x")])]),
        {"inline.link.title"},
    ),
    "a line break": (
        Article(body=[Paragraph([Text("a"), LineBreak(), Text("b")])]),
        paragraphs("a b"),
        {"inline.break"},
    ),
    "the addresses of related stories": (
        Article(body=[Related([RelatedLink("a", "/x")])]),
        Article(body=[Related([RelatedLink("a")])]),
        {"body.related.href"},
    ),
    "an embed's code": (Article(body=[Embed("/a", html="<b>")]), Article(body=[Embed("/a")]), {"body.embed.html"}),
    "a language": (
        Article(body=[Paragraph("a", language="ar"), Heading("b", language="ar")]),
        Article(body=[A, Heading("b")]),
        {"body.language"},
    ),
}


@pytest.mark.cases("name", SAID)
def test_a_loss_that_was_reported_is_none(name: str) -> None:
    before, after, losses = SAID[name]
    assert unreported(before, after, []) != []
    assert unreported(before, after, losses) == []


NONE = {
    "a part that says nothing": (Article(bylines=[Byline()]), Article()),
    "a mark that says nothing": (Article(headline=[Text("a", [Lang("")])]), Article(headline="a")),
    "a kind that says nothing": (Article(kind=""), Article(kind="composite")),
    "an empty paragraph": (Article(body=[Paragraph(""), A]), paragraphs("a")),
    "a language that was found out": (paragraphs("a"), evolve(paragraphs("a"), language="en")),
    "a foreign value that is a member of a record": (
        Article(foreign=[Foreign("warc", "n", "a"), Foreign("annotations", "meta/m", "2")]),
        Article(foreign=[Foreign("records", "n", '"a"'), Foreign("records", "m", "2")]),
    ),
    "a foreign text of digits that is a string of JSON elsewhere": (
        Article(foreign=[Foreign("warc", "n", "1.10")]),
        Article(foreign=[Foreign("records", "n", '"1.10"')]),
    ),
    "foreign JSON that is laid out in another way elsewhere": (
        Article(foreign=[Foreign("annotations", "n", '{"a":[1,null,NaN],"b":"c"}')]),
        Article(foreign=[Foreign("records", "n", '{ "b": "c", "a": [1, null, NaN] }')]),
    ),
    "a byline that was read better": (
        Article(bylines=[Byline(text="By A")]),
        Article(bylines=[Byline(text="By A", name="A")]),
    ),
}


@pytest.mark.cases("name", NONE)
def test_what_is_no_loss(name: str) -> None:
    assert unreported(*NONE[name], []) == []


def test_messages_name_the_place_and_what_became_of_it() -> None:
    before = Article(bylines=[Byline(name="Ann"), Byline(name="Bo", role="chef")], body=[A, Heading("b")])
    after = Article(bylines=[Byline(name="Ann"), Byline(name="Bo")], body=[A])
    assert unreported(before, after, []) == [
        "bylines[1].role: 'chef' became ''",
        "body[1] (body.heading): Heading(content=['b']) is missing; at its place is nothing",
    ]


def test_what_is_missing_of_an_envelope_is_found_and_may_be_said() -> None:
    foreign = [Foreign("acme", "header", "1"), Foreign("other", "header", "2")]
    whole = Envelope(title="Noon", sender="acme", sent=datetime(2026, 5, 4, tzinfo=UTC), foreign=foreign)
    less = evolve(whole, sent=None, foreign=foreign[1:])
    assert unreported(whole, whole, []) == []
    assert [item.partition(":")[0] for item in unreported(whole, less, [])] == ["sent", "foreign[0]"]
    assert unreported(whole, less, ["envelope.sent", Loss("envelope.foreign.acme")]) == []
    assert unreported(whole, Envelope(), ["envelope"]) == []
    assert unreported(whole, less, ["sent", "foreign"]) != []
