"""Reading takes linear time, however repetitive a document is."""

from __future__ import annotations

import json
from time import process_time
from xml.sax.saxutils import escape

import pytest

import newsformat as nf


LONG = 200_000  # bytes
UNITS = [
    "<!--",
    "<P>",
    "<A ",
    "&amp",
    "\n ",
    "a b  c   d\n",
    "<DOC",
    "</DOC ",
    "\t\t",
    "<P a='",
    '="',
    "a=",
    "By \n",
    "@\n",
]
MARKED = [{"type": "bold", "text": f"{number} "} for number in range(20_000)]
MESSAGE = {"id": 1, "text": MARKED, "text_entities": MARKED}
GLUED = "漁港に船が着く\n<g/>\n"
OF_WORDS = "Überall stand das Wasser hoch\n"
AROUND = {
    "doc-sgml": ("<DOC><DOCNO>1</DOCNO><HL>a</HL><TEXT>", "</TEXT></DOC>"),
    "reuters-21578": ('<REUTERS NEWID="1"><TEXT><BODY>', "</BODY></TEXT></REUTERS>"),
}


@pytest.mark.parametrize("name", AROUND)
@pytest.mark.parametrize("unit", UNITS)
def test_reading_is_linear(name: str, unit: str) -> None:
    before, after = AROUND[name]
    document = f"{before}{unit * (LONG // len(unit))}{after}".encode()
    begin = process_time()
    try:
        articles = list(nf.read_all(document, name))
    except nf.ReadError:
        articles = []
    assert process_time() - begin < 3
    assert len(articles) <= 1


@pytest.mark.parametrize(
    ("name", "document"),
    [
        ("doc-sgml", f"<DOC><DOCNO>1</DOCNO><TEXT><P>{OF_WORDS * 240_000}</P></TEXT></DOC>"),
        ("vertical", f"<doc>\n<p>\n{GLUED * 160_000}</p>\n</doc>\n"),
        ("telegram", json.dumps({"type": "public_channel", "id": 1, "messages": [MESSAGE]})),
    ],
    ids=["doc-sgml", "vertical", "telegram"],
)  # fmt: skip
def test_a_paragraph_of_many_parts_is_read_in_linear_time(name: str, document: str) -> None:
    begin = process_time()
    (article,) = nf.read_all(document.encode(), name)
    assert process_time() - begin < 6
    assert article.body


WIKITEXT = ["{{", "{{a|", "{{a|1}}\n", "[[a|", "[[a]]", "<!--", "<ref>", "<ref name='", "''", "'''a'' ", "{|\n|", "*#"]
WIKITEXT += [
    "==",
    "[http://a ",
    "http://a",
    "<b>",
    "{{w|",
    "{{quote|a}}",
    "{{nowrap|{{x|",
    "{{{",
    "\n*",
    "<i><b>",
    "||",
]


@pytest.mark.parametrize("unit", WIKITEXT)
def test_reading_wikitext_is_linear(unit: str) -> None:
    text = escape(unit * (LONG // 4 // len(unit)))
    page = f"<page><title>A</title><revision><text>{text}</text></revision></page>"
    begin = process_time()
    try:
        articles = list(nf.read_all(f'<mediawiki xml:lang="en">{page}</mediawiki>'.encode(), "mediawiki"))
    except nf.ReadError:
        articles = []
    assert process_time() - begin < 3
    assert len(articles) <= 1
