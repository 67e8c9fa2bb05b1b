"""Items of a document, each read by itself: whose envelope counts, and what a plugin may not yield."""

import newsformat as nf
from newsformat.plugin import read_each


A, B = nf.Envelope(title="a"), nf.Envelope(title="b")
STORY = nf.Article(headline="Ferry back")


def read(items):
    report = nf.Report()
    found = read_each(
        items, lambda item: item, report, name=lambda _: "an answer", line=lambda item: items.index(item) + 1
    )
    return [*found], [str(loss) for loss in report.losses]


def test_the_envelope_is_that_of_the_first():
    assert read([[A, STORY], [A, STORY], []]) == ([A, STORY, STORY], [])
    told = "2: the envelope of an answer that is not the first is left out: title 'b'"
    assert read([[A, STORY], [B, STORY]]) == ([A, STORY, STORY], [told])
    assert read([[STORY], [B, STORY]]) == ([STORY, STORY], [told])


def test_what_is_neither_is_passed_on_to_be_refused():
    assert read([[STORY], ["odd"]]) == ([STORY, "odd"], [])
