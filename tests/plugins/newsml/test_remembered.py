"""What was read is remembered until it is written: that is faster, and changes nothing of what is written."""

from __future__ import annotations

import pytest
from attrs import evolve

import newsformat as nf
from newsformat_newsml import _markup as memory
from newsformat_newsml._rules import Rules
from newsformat_newsml._writers import _meanings
from newsformat_newsml._writers._forms import Form, Forms
from newsformat_newsml._writers._shapes import Looks, Shapes
from newsformat_newsml._writers._snippet_parser import element_of


NAR = "http://iptc.org/std/nar/2006-10-01/"
XHTML = "http://www.w3.org/1999/xhtml"

NOTES = {
    "blocks": f'<div xmlns="{XHTML}"><p class="a">A</p> <p>B</p></div>',
    "several elements": f'<p xmlns="{XHTML}">A</p><p xmlns="{XHTML}">B</p>',
    "text around": f'<b xmlns="{XHTML}">A</b> B',
    "nested alike": f'<div xmlns="{XHTML}"><div>A</div></div><div xmlns="{XHTML}">B</div>',
    "a comment": f'<p xmlns="{XHTML}">A<!-- b --></p>',
    "an instruction": f'<p xmlns="{XHTML}">A<?b?></p>',
    "a language": f'<p xmlns="{XHTML}"><span xml:lang="de">A</span></p>',
    "no language": f'<p xmlns="{XHTML}"><span xml:lang="d e">A</span></p>',
    "another attribute of XML": f'<p xmlns="{XHTML}"><span xml:space="preserve">A</span></p>',
    "NewsML-G2 in it": f'<p xmlns="{XHTML}"><headline xmlns="{NAR}"><x/></headline>A</p>',
    "another namespace": f'<p xmlns="{XHTML}" xmlns:a="urn:a" a:b="c">A</p>',
    "no namespace of its own": "<p>A</p>",
    "more in NewsML-G2": "<title><p>A</p></title>",
    "NewsML-G2 by a prefix": f'<p xmlns="{XHTML}">A<n:headline><n:x/></n:headline></p>',
    "signs": f'<p xmlns="{XHTML}">A! b? xml &lt;!-- -->&lt;?</p>',
}


BODIES = {
    "as it was": ("<p>A <b class='x'>b</b></p>", "A b"),
    "another text": ("<p>A <b class='x'>b</b></p>", "A c"),
    "a comment": ("<p>A <b class='x'>b</b><!-- --></p>", "A b"),
}


def form(place: str, value: str) -> Form | None:
    return Forms(Rules()).form(place, value)


@pytest.mark.cases("attributes", ["", ' role="a:b"', ' role="no QCode"', ' id="a"'])
@pytest.mark.cases("markup", NOTES.values(), ids=NOTES)
def test_a_note_is_the_same_to_the_rules(markup: str, attributes: str) -> None:
    prefix = f' xmlns:n="{NAR}"' if "<n:" in markup else ""
    note = f"<edNote{prefix}{attributes}>{markup}</edNote>"
    article = nf.read(f'<newsItem xmlns="{NAR}"><itemMeta>{note}</itemMeta></newsItem>'.encode(), "newsml-g2")
    made = [form(part.name, part.value) for part in article.foreign]
    memory.memory_of.cache_clear()
    assert made == [form(part.name, part.value) for part in article.foreign]


def test_a_note_around_one_element_is_remembered() -> None:
    note = f"<edNote>{NOTES['blocks']}</edNote>"
    article = nf.read(f'<newsItem xmlns="{NAR}"><itemMeta>{note}</itemMeta></newsItem>'.encode(), "newsml-g2")
    assert [memory.remembered(part.value) for part in article.foreign] == [("A\nB", "")]


@pytest.mark.cases(("markup", "text"), BODIES.values(), ids=BODIES)
def test_a_body_is_written_the_same_in_another_process(markup: str, text: str) -> None:
    html = f'<inlineXML><html xmlns="{XHTML}"><body>{markup}</body></html></inlineXML>'
    document = f'<newsItem xmlns="{NAR}" guid="urn:a"><contentSet>{html}</contentSet></newsItem>'
    article = nf.read(document.encode(), "newsml-g2")
    if text != nf.plain(article.body[0].content):
        article = evolve(article, body=(nf.Paragraph(text),))
    there = nf.write(article, "newsml-g2")
    memory.memory_of.cache_clear()
    assert nf.write(article, "newsml-g2") == there
    assert (b"<b class=" in there) is (text == "A b")


def test_markup_that_is_in_the_wrong_place_is_not_remembered_as_a_note() -> None:
    note = f'<edNote role="a:b"><html xmlns="{XHTML}"><p>A</p></html></edNote>'
    article = nf.Article(foreign=(nf.Foreign("newsml-g2", "body", note),))
    nf.write(article, "newsml-g2")
    assert memory.remembered(note) is None


def test_what_is_said_of_elements_that_are_read_again_is_not_kept():
    for second in range(20):
        day = nf.Foreign("newsml-g2", "itemMeta", f"<expires>2026-11-24T08:00:{second:02}</expires>")
        nf.write(nf.Article(headline="Rain", foreign=[day]), "newsml-g2")
    assert len(_meanings.SILENT) < 10


KNOWN = '<altId environment="a:b" type="c:d">E</altId>'


@pytest.mark.cases(
    "value",
    [
        '<altId environment="f:g h:i" type="j:k">L &amp; M</altId>',
        '<altId environment="f:g" type="j k">L</altId>',
        '<altId environment="f:g\x0b" type="j:k">L</altId>',
        '<altId environment="f:g" type="j:k">L ]]></altId>',
        '<altId environment="f:g" type="j:k">&l;</altId>',
        '<altId environment="f:g" type="j:k"></altId>',
        '<altId environment="f:g" type="j:k">="L"</altId>',
        '<altId environment="f:g" type="="j:k">L</altId>',
        '<altId type="j:k" environment="f:g">L</altId>',
        '<altId environment="f:g" type="j:k">L</altId> ',
    ],
)
def test_what_has_the_shape_of_something_known_is_read_as_by_the_rules(value: str) -> None:
    forms = Forms(Rules())
    forms.form("contentMeta", KNOWN)
    assert forms.form("contentMeta", value) == Forms(Rules()).form("contentMeta", value)


def test_a_shape_is_known_from_its_first_occurrence_on() -> None:
    shapes, element = Shapes(Rules()), element_of(KNOWN)
    assert element is not None
    shapes.learn("contentMeta", KNOWN, element, Looks.EVERYWHERE, "proved")
    found = shapes.find("contentMeta", '<altId environment="f:g" type="j:k">L &amp; M</altId>')
    assert found is not None
    shape, values = found
    again = shape.element(values)
    assert (shape.proof, again.get("type"), again.text) == ("proved", "j:k", "L & M")
    assert shapes.find("contentMeta", '<altId type="j:k" environment="f:g">L</altId>') is None


LAID_OUT = '<edNote role="c:d">\n\tA<br/>\n\t<br/>B\n</edNote>'


@pytest.mark.cases(
    "value",
    [
        '<edNote role="e:f">\n\tC &amp; D<br/>\n\t<br/>E\n</edNote>',
        '<edNote role="e:f">\n\tC<br/> <br/>E\n</edNote>',
        '<edNote role="e:f">\n\tC<br/>D<br/>E\n</edNote>',
        '<edNote role="e:f">\n\t<br/>\n\t<br/>\n</edNote>',
        '<edNote role="e:f">\n\tC<br/>\r<br/>E\n</edNote>',
    ],
)
def test_text_around_layout_is_read_as_by_the_rules(value: str) -> None:
    forms = Forms(Rules())
    forms.form("itemMeta", LAID_OUT)
    assert forms.form("itemMeta", value) == Forms(Rules()).form("itemMeta", value)


def test_layout_is_part_of_a_shape_and_no_value() -> None:
    shapes, element = Shapes(Rules()), element_of(LAID_OUT)
    assert element is not None
    shapes.learn("itemMeta", LAID_OUT, element, Looks.TEXTS, "proved")
    found = shapes.find("itemMeta", LAID_OUT)
    assert found is not None
    shape, values = found
    assert values == ["c:d", "\n\tA", "B\n"]
    assert [child.tail for child in shape.element(values)] == ["\n\t", "B\n"]
