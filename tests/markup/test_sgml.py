"""SGML whose elements may be left open becomes XML, line by line."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsformat import Report
from newsformat.markup.sgml import sgml_as_xml
from newsformat.markup.xml import parse


HELD = {"doc": {"head", "p"}, "p": {"b", "br"}, "b": {"br"}}


def as_xml(content: str | bytes) -> str:
    octets = content if isinstance(content, bytes) else content.encode()
    return sgml_as_xml(
        octets, lambda around, name: name in HELD.get(around, ()), lambda name: name == "br", Report()
    ).decode()


@pytest.mark.cases(
    ("sgml", "xml"),
    [
        ("<DOC><P>one<P>two</DOC>", "<doc><p>one</p><p>two</p></doc>"),
        ("<doc><p><b>one<p>two</doc>", "<doc><p><b>one</b></p><p>two</p></doc>"),
        ("<doc><p>one<br>two</doc>", "<doc><p>one<br/>two</p></doc>"),
        ("<doc><p>one<i>two</i></doc>", "<doc><p>one<i>two</i></p></doc>"),  # nothing around may have it
        ("<doc><p>one</b></p></doc>", "<doc><p>one</p></doc>"),
        ("<doc><p/>one</doc>", "<doc><p/>one</doc>"),
        ("<doc Id=7 day='a' said=\"it's\" checked></doc>", '<doc id="7" day="a" said="it\'s" checked="checked"></doc>'),
        ("<doc a=/b/c.jpg d=1 /></doc>", '<doc a="/b/c.jpg" d="1"/>'),
        ("<doc a= /></doc>", '<doc a="a"/>'),
        ("<doc a=1 a=2 b='say \"no\"'></doc>", '<doc a="1" b="say &quot;no&quot;"></doc>'),
        ("<!DOCTYPE doc>\n<!-- a\nb --><doc>7 < 8 & 9</doc>", "\n\n<doc>7 &lt; 8 & 9</doc>"),
        ("<doc><![CDATA[<p>]]></doc>", "<doc><![CDATA[<p>]]></doc>"),
        ("<doc>\x00\x0ca</doc>", "<doc>a</doc>"),
        (b"\xef\xbb\xbf<doc>\xc3\xa9</doc>", "<doc>é</doc>"),
        (b"<doc>\x93\xe9\x94</doc>", "<doc>“é”</doc>"),
    ],
)
def test_elements_end_where_they_must(sgml: str | bytes, xml: str) -> None:
    assert as_xml(sgml) == xml


def test_what_is_too_deep_ends_where_it_begins() -> None:
    assert as_xml("<i>" * 203).count("<i/>") == 3


@example("<a\n>")
@example("<a b='\n' b='\n\n'\n></a\n></a\n>")
@given(st.text(st.sampled_from("<>/&'\"= \nabp-!"), max_size=40))
def test_any_text_in_a_root_keeps_its_lines(text: str) -> None:
    assert as_xml(text).count("\n") == text.count("\n")


@given(st.lists(st.sampled_from(["<doc>", "<p>", "<b>", "<br>", "</p>", "</b>", "</i>", "<i>", "x"]), max_size=12))
def test_tags_in_any_order_are_well_formed_in_a_root(tokens: list[str]) -> None:
    assert parse(as_xml(f"<all>{''.join(tokens)}</all>").encode()).tag == "all"
