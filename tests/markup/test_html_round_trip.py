"""What is written reads back as equal blocks, as XML and as HTML."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsformat import (
    Embed,
    Foreign,
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
    Raw,
    Related,
    RelatedLink,
    Rendition,
    Report,
    Rule,
    Style,
    Table,
    Text,
)
from newsformat.markup import html, xml


XHTML = "http://www.w3.org/1999/xhtml"

TRAPS = [
    "<b>",
    "&amp;",
    "]]>",
    "\u00a0",
    "\u200d",
    "\u202e",
    "\u2067x",
    "<!--",
    "--",
    '"',
    "'",
    "`",
    "<script>",
    "&#60;",
]
HARMLESS = [
    "",
    "a & b",
    "<p>x</p>",
    "<a href='/x' rel=y>x</a>\n",
    '<center class="&quot;"><font color=red>x</font></center>',
]
words = st.text(st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="\ufffe\uffff"), max_size=12)
text = st.lists(st.one_of(words, st.sampled_from([*TRAPS, " ", "\n"])), max_size=4).map("".join)
address = st.one_of(
    st.sampled_from(["https://example.com/a?b=c&d=%20#e", "/a/b", "a.html", "#x", "mailto:a@b.c", "urn:x:1", "?q"]),
    st.from_regex(r"https://[a-zà-ü]{1,5}\.example/[\w ,.'\"<>&=]{0,8}", fullmatch=True),
)
language = st.sampled_from(["ar", "en-GB", "zh-Hans", "x-a"])
maybe_language = st.one_of(st.just(""), language)
mark = st.one_of(
    st.sampled_from(Style),
    st.builds(Link, address, text),
    st.builds(Mention, text),
    st.builds(Lang, st.one_of(st.just(""), language)),
)
run = st.one_of(st.builds(Text, text, st.lists(mark, max_size=3).map(tuple)), st.just(LineBreak()))
runs = st.lists(run, max_size=5)
number = st.one_of(st.none(), st.integers(0, 100_000))
rendition = st.builds(
    Rendition,
    href=st.one_of(st.just(""), address),
    name=text,
    media_type=st.sampled_from(["", "image/jpeg"]),
    width=number,
    height=number,
    size=number,
)
foreign = st.builds(Foreign, text, text, st.text(max_size=5))
media = st.builds(
    Media,
    st.one_of(st.just(""), address),
    kind=st.one_of(st.sampled_from(["image", "video", "audio", "graphic", ""]), text),
    caption=runs,
    credit=text,
    alt=text,
    rights=text,
    renditions=st.lists(rendition, max_size=2).map(tuple),
    foreign=st.lists(foreign, max_size=1).map(tuple),
    language=maybe_language,
)
sized = address.flatmap(
    lambda href: st.builds(
        Media,
        st.just(href),
        renditions=st.builds(Rendition, href=st.just(href), width=number, height=number).map(lambda one: (one, one)),
    )
)
leaf = st.one_of(
    st.builds(Paragraph, runs, language=maybe_language),
    st.builds(Heading, runs, st.integers(1, 6), language=maybe_language),
    media,
    sized,
    st.builds(
        Table,
        st.lists(st.lists(runs, max_size=3), max_size=3),
        st.integers(0, 4),
        runs,
        language=maybe_language,
    ),
    st.builds(Preformatted, st.one_of(text, st.text("\n\t x<&", max_size=6)), language=maybe_language),
    st.builds(Rule, language=maybe_language),
    st.builds(Embed, st.one_of(st.just(""), address), html=st.one_of(text, st.text("\n\t\"'<&>", max_size=6))),
    st.builds(
        Related,
        st.lists(st.builds(RelatedLink, text, st.one_of(st.just(""), address)), max_size=3).map(tuple),
        text,
        language=maybe_language,
    ),
    st.builds(Raw, st.sampled_from(["html", "xhtml"]), st.sampled_from(HARMLESS), language=maybe_language),
)


def _nested(inner):
    blocks = st.lists(inner, max_size=3).map(tuple)
    return st.one_of(
        st.builds(Quote, blocks, runs, language=maybe_language),
        st.builds(List, st.lists(blocks, max_size=3), st.booleans(), language=maybe_language),
    )


bodies = st.lists(st.recursive(leaf, _nested, max_leaves=4), max_size=4).map(tuple)


def through_xhtml(blocks):
    report = Report()
    fragment = html.write_html(blocks, report)
    assert not report.losses
    document = f'<body xmlns="{XHTML}">{fragment}</body>'.encode()
    return html.read_tree(xml.parse(document), report)


def through_html(blocks):
    report = Report()
    fragment = html.write_html(blocks, report, xhtml=False)
    assert not report.losses
    return html.read_html(fragment, report)


@given(bodies)
def test_blocks_survive_xhtml(blocks):
    assert through_xhtml(blocks) == blocks


@given(bodies)
def test_blocks_survive_html(blocks):
    assert through_html(blocks) == blocks


@given(bodies)
def test_xhtml_survives_an_html_parser(blocks):
    assert html.read_html(html.write_html(blocks, Report()), Report()) == blocks


@given(runs)
def test_running_text_survives(content):
    content = Paragraph(content).content
    document = f"<p>{html.write_inlines(content)}</p>".encode()
    assert html.read_tree_inlines(xml.parse(document)) == content
    assert html.read_html_inlines(html.write_inlines(content, xhtml=False)) == content


WORD = (Paragraph("x"),)
CASES = {
    "empty paragraph": Paragraph(""),
    "empty heading": Heading("", 4),
    "empty quote": Quote(()),
    "quote of an attribution alone": Quote((), "she said"),
    "empty list": List(()),
    "list of empty items": List(((), ())),
    "item of an empty paragraph": List(((Paragraph(""),),)),
    "item of two paragraphs": List(((*WORD, *WORD),), ordered=True),
    "item with a language": List(((Paragraph("x", language="fr"),),)),
    "list in a list": List(((*WORD, List((WORD,))), WORD)),
    "list in a quote in a list": List(((Quote((List((WORD,)),), "y"),),)),
    "table of no rows": Table(()),
    "table of an empty row": Table(((),)),
    "ragged table": Table((("a", "b"), ("c",), ()), 1),
    "table of headings alone": Table((("a",), ("b",)), 2),
    "more header rows than rows": Table((("a",),), 3),
    "table with a caption alone": Table((), 0, "cap"),
    "media without an address": Media(caption="c", credit="AFP"),
    "media with a credit alone": Media("a.jpg", credit="AFP"),
    "media of an odd kind": Media("a", kind='data-kind "x"'),
    "media of no kind": Media("a", kind=""),
    "rendition with a comma": Media("a", renditions=(Rendition(href="b,c d"),)),
    "rendition with a no-break space": Media(
        "a", renditions=(Rendition(href="b\u00a0c"), Rendition(href="d", width=3))
    ),
    "rendition of no bytes": Media("a", renditions=(Rendition(href="b", width=1, size=0),)),
    "media with foreign parts": Media("a", foreign=(Foreign("x", "y", "<a>\n\t\x00\ufffe"),)),
    "preformatted line feed first": Preformatted("\n\na\n"),
    "empty preformatted": Preformatted(""),
    "embed of code alone": Embed(html="<script>\n\talert(1)</script>"),
    "empty embed": Embed(),
    "empty related": Related(()),
    "related without a title": Related(
        (RelatedLink("a", "b"), RelatedLink("", "c"), RelatedLink("d"), RelatedLink(""))
    ),
    "raw": Raw("html", "<p class='x'>a</p>\r\n<marquee>b</marquee>"),
    "link without an address": Paragraph([Text("x", (Link("", "t"),))]),
    "no-break space alone": Paragraph("\u00a0"),
    "marked no-break spaces": Heading([Text("\u00a0", (Style.STRONG,)), LineBreak(), Text("\u3000")], language="ja"),
    "a no-break space in a quotation": Quote([Paragraph("\u00a0"), Paragraph([Text("\u00a0", (Style.CODE,))])]),
    "a no-break space in a list": List(
        [[Paragraph([Text("\u00a0", (Style.CODE,))])], [Paragraph("\u00a0"), Paragraph("\u00a0")], [Heading("\u00a0")]]
    ),
    "a no-break space in a table": Table([["\u00a0", [Text("\u00a0", (Style.CODE,))]]], 0, "\u00a0"),
    "line separator": Paragraph("a\u2028b\u0085c"),
    "two line breaks": Paragraph([Text("a"), LineBreak(), LineBreak(), Text("b")]),
    "every mark": Paragraph([Text("x", (*Style, Lang("fr"), Link("a"), Mention("b"))), Text(" y", (Style.CODE,))]),
}


@pytest.mark.cases("block", CASES.values(), ids=CASES.keys())
@pytest.mark.cases("through", [through_xhtml, through_html])
def test_odd_blocks_survive(block, through):
    assert through((block,)) == (block,)
