"""Values of the model show what they say, and no more."""

import pytest
from attrs import field

import newsformat as nf
from newsformat.plugin import frozen


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


@pytest.mark.cases(("text", "value"), SHOWN.items(), ids=SHOWN)
def test_repr(text, value):
    assert repr(value) == text


@pytest.mark.cases(("text", "value"), SHOWN.items(), ids=SHOWN)
def test_repr_can_be_evaluated(text, value):
    assert eval(text, vars(nf) | {name: getattr(nf, name) for name in nf.__all__}) == value  # noqa: S307 -- our own text


def test_the_content_of_a_file_is_not_shown():
    assert repr(nf.File(name="a.jpg", content=b"x" * 1000)) == "File(name='a.jpg', content=<1000 bytes>)"


def test_what_a_field_hides_is_not_shown():
    @frozen
    class Login:
        user: str = ""
        password: str = field(default="", repr=False)

    assert repr(Login("ann", "secret")).endswith("Login(user='ann')")
