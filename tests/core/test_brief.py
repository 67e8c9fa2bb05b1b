"""Values of the model show what they say, and no more."""

import pytest

import newsformat as nf


SHOWN = {
    "Article()": nf.Article(),
    "Article(headline=(Text(text='Rain'),))": nf.Article(headline="Rain"),
    "Heading(content=(Text(text='More'),), level=3)": nf.Heading("More", level=3),
    "Text(text='a', marks=(Link(href='b'),))": nf.Text("a", (nf.Link("b"),)),
    "Rule()": nf.Rule(),
    "LineBreak()": nf.LineBreak(),
    "Envelope(title='Wire')": nf.Envelope(title="Wire"),
    "Embargo()": nf.Embargo(),
}


@pytest.mark.parametrize(("text", "value"), SHOWN.items(), ids=SHOWN)
def test_repr(text, value):
    assert repr(value) == text


@pytest.mark.parametrize(("text", "value"), SHOWN.items(), ids=SHOWN)
def test_repr_can_be_evaluated(text, value):
    assert eval(text, vars(nf) | {name: getattr(nf, name) for name in nf.__all__}) == value  # noqa: S307 -- our own text
