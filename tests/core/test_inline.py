"""Running text has one canonical form."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsformat import Lang, LineBreak, Link, Mention, Paragraph, Style, Text, plain
from newsformat.plugin import Span, broken, inlines, nest, on_lines, plain_line


B, I = Style.STRONG, Style.EMPHASIS  # noqa: E741 -- bold and italic
BR = LineBreak()
LINK = Link("https://example.org/")

CASES = {
    "a string is one run": ("a b", (Text("a b"),)),
    "an empty string is nothing": ("", ()),
    "white space alone is nothing": (" \n\t ", ()),
    "runs of white space are one space": ("a \n\t b\r\n c", (Text("a b c"),)),
    "a no-break space is text": ("\u00a0a\u00a0\u00a0b\u3000", (Text("\u00a0a\u00a0\u00a0b\u3000"),)),
    "equal neighbours merge": ([Text("a"), Text("b")], (Text("ab"),)),
    "empty runs go": ([Text(""), Text("a", (B,)), Text("")], (Text("a", (B,)),)),
    "a space goes to the marks that both sides have": (
        [Text("a ", (B,)), Text("b")],
        (Text("a", (B,)), Text(" b")),
    ),
    "a space inside one mark stays there": (
        [Text("a ", (B,)), Text("b", (B, I))],
        (Text("a ", (B,)), Text("b", (B, I))),
    ),
    "a space between two other marks has none": (
        [Text("a", (B,)), Text(" ", (I,)), Text("b", (I,))],
        (Text("a", (B,)), Text(" "), Text("b", (I,))),
    ),
    "a marked space between equal runs joins them": (
        [Text("a", (B,)), Text(" ", (I,)), Text("b", (B,))],
        (Text("a b", (B,)),),
    ),
    "white space at a line break goes": ([Text("a "), BR, Text(" b")], (Text("a"), BR, Text("b"))),
    "line breaks at the edges go": ([BR, Text("a"), BR, BR], (Text("a"),)),
    "two line breaks in a row stay": ([Text("a"), BR, BR, Text("b")], (Text("a"), BR, BR, Text("b"))),
    "edges are trimmed under marks": ([Text(" a ", (B,))], (Text("a", (B,)),)),
    "strings in a list are runs": (["a ", Text("b", (B,)), " c"], (Text("a "), Text("b", (B,)), Text(" c"))),
    "strings in a list are joined": (["a ", "b"], (Text("a b"),)),
    "one string in a list is a run": (["a \n b "], (Text("a b"),)),
}


@pytest.mark.cases(("given", "expected"), CASES.values(), ids=CASES)
def test_canonical_form(given, expected):
    assert inlines(given) == expected


@pytest.mark.cases(
    ("contents", "expected"),
    [
        ([], ()),
        ([(Text("a", (B,)),), "b"], (Text("a", (B,)), BR, Text("b"))),
        (["", "a", "", "b", ""], (Text("a"), BR, BR, Text("b"))),
    ],
)
def test_contents_on_lines(contents, expected):
    assert on_lines(contents) == expected


def test_a_line_feed_in_a_text_is_a_line_break():
    assert [*broken("a\n\nb\n", [B])] == [Text("a", (B,)), BR, BR, Text("b", (B,)), BR]


@pytest.mark.cases("wrong", [None, b"x", LINK, 5, ["a"]])
def test_what_is_no_run_is_refused(wrong):
    message = f"running text is made of Text, LineBreak and strings, not of {type(wrong).__name__}$"
    with pytest.raises(TypeError, match=message):
        Paragraph([wrong])
    with pytest.raises(TypeError, match=message):
        Paragraph([Text("a"), wrong])


def test_marks_are_sorted_outermost_first_and_unique():
    marks = Text("x", (B, Lang("ar"), LINK, Mention("p"), I, B, Link("https://example.org/2"))).marks
    assert marks == (LINK, Mention("p"), Lang("ar"), I, B)


PIECES = st.text(st.sampled_from("ab \n\u00a0"), max_size=5)
MARKS = st.lists(st.sampled_from([B, I, LINK]), max_size=3).map(tuple)
RUNS = st.lists(st.one_of(st.builds(Text, PIECES, MARKS), st.just(BR)), max_size=8)


@given(RUNS)
def test_the_canonical_form_is_a_fixed_point(runs):
    once = inlines(runs)
    assert inlines(once) == once
    assert Paragraph(once) == Paragraph(runs)


@given(RUNS)
def test_the_canonical_form_keeps_every_other_character(runs):
    def kept(runs):
        return plain(runs).translate(dict.fromkeys(map(ord, " \n")))

    assert kept(inlines(runs)) == kept(runs)


@given(RUNS)
def test_nesting_keeps_runs_and_marks(runs):
    def flat(nodes, marks=()):
        for node in nodes:
            match node:
                case Span():
                    yield from flat(node.content, (*marks, node.mark))
                case Text():
                    yield Text(node.text, marks)
                case LineBreak():
                    yield node

    assert tuple(flat(nest(inlines(runs)))) == inlines(runs)


def test_nesting_makes_the_fewest_spans():
    runs = inlines([Text("a", (LINK,)), Text("b", (LINK, B)), Text("c", (B,))])
    assert nest(runs) == (Span(LINK, (Text("a"), Span(B, (Text("b"),)))), Span(B, (Text("c"),)))


def test_plain_takes_strings_and_runs():
    assert plain("x") == "x"
    assert plain((Text("a", (B,)), BR, Text("b"))) == "a\nb"


def test_plain_refuses_blocks_which_are_no_running_text():
    with pytest.raises(TypeError, match="Text and LineBreak, not NoneType; that of a block is in its content"):
        plain(None)
    with pytest.raises(TypeError, match="Text and LineBreak, not Paragraph; that of a block is in its content"):
        plain((Paragraph("a"),))


def test_on_one_line_a_break_is_a_space():
    assert plain_line("x") == "x"
    assert plain_line((Text("a", (B,)), BR, Text("b"))) == "a b"
