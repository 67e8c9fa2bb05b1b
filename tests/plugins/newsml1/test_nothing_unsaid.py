"""Whatever the standard lets a document say is in the article or in the report."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

import pytest
from lxml import etree

import newsformat as nf
from newsformat.markup.xml import Element
from newsformat_newsml1._facts import ELEMENTS

from .items import IDENTIFIER, component, document, item, story, text


MARK = "qzxmark"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
HEAD = (
    "<NewsLines><HeadLine>Ferry back</HeadLine></NewsLines>"
    "<AdministrativeMetadata/><RightsMetadata/><DescriptiveMetadata/>"
)
MAIN = component(f"<Role FormalName='Main'/>{text('<p>One.</p>')}")
CAPTION = component(f"<Role FormalName='Caption'/>{text('<p>A dhow.</p>')}")
FILE = component("<Role FormalName='Main'/><ContentItem Href='a.jpg'/>")
PICTURE = f"<NewsComponent Duid='dhow'><Role FormalName='Photo'/>{HEAD}{FILE}{CAPTION}</NewsComponent>"
POINTER = "<p>One.</p><media media-type='image'><media-reference data-location='#dhow'/></media>"
ENCODED = "<ContentItem><Encoding Notation='base64'><DataContent>T25lLg==</DataContent></Encoding></ContentItem>"
MAKER = "<Creator><Party FormalName='Ann'/><Contribution FormalName='Writer'/></Creator>"
LAYOUTS = {
    "a text": HEAD + text("<p>One.</p>"),
    "a picture beside a text": HEAD + MAIN + PICTURE,
    "a picture in a text": HEAD + component(f"<Role FormalName='Main'/>{text(POINTER)}") + PICTURE,
    "a picture": HEAD + FILE + CAPTION,
    "files": f"{HEAD}<ContentItem Href='a.jpg'/><ContentItem Href='b.pdf'/>",
    "a reference": HEAD + MAIN + component("<NewsItemRef NewsItem='urn:newsml:acme.example:b'/>"),
    "two stories": HEAD + component(HEAD + text("<p>One.</p>")) + story("Under sail", "Two."),
    "an encoded text": HEAD + ENCODED,
    "a text that is in a file, too": HEAD
    + "<ContentItem Href='a.xml'><Characteristics><Property FormalName='Lines'/></Characteristics>"
    "<DataContent><p>One.</p></DataContent></ContentItem>",
    "an item without a text": HEAD + "<ContentItem/>",
    "who has made it": f"<AdministrativeMetadata>{MAKER}</AdministrativeMetadata>{text('<p>One.</p>')}",
}
TABLE = {line.partition(" ")[0]: line.partition(" ")[2] for line in ELEMENTS.splitlines()}
# What names a list of terms, and what numbers a part, is documented as not kept; these say nothing where they stand.
SILENT = {"Duid", "Euid", "Vocabulary", "EquivalentsList", "Version"}
# The report says that these are not kept, whatever they say.
TOLD = {"MediaType", "Format", "MimeType", "Notation", "BasisForChoice", "Catalog", "TopicSet"}
# What is there already, and counts once.
ONCE = {
    "Encoding",
    "NewsComponent",
    "PublicIdentifier",
    "NewsLineType",
    "NewsService",
    "NewsProduct",
    "Role",
    "Language",
    "NewsIdentifier",
    "LabelType",
    "LabelText",
}


def _attributes(name: str) -> list[str]:
    """Return the attributes of an element that take any text."""
    said = re.sub(r"^\(.*\)[*+?]?|^\w+", "", TABLE[name]).split()
    free = [each.rstrip("!") for each in said if "=" not in each and not each.endswith(("#", ">"))]
    return [LANG if each == "xml:lang" else each for each in free if each not in SILENT]


def _children(name: str) -> list[str]:
    content = re.match(r"\(.*\)", TABLE[name])
    names = re.findall(r"[A-Za-z]+", content[0].replace("#PCDATA", "")) if content else []
    return [each for each in dict.fromkeys(names) if each in TABLE and each not in ONCE]


def _placed(root: Element) -> Iterator[tuple[str, Element]]:
    """Mark one attribute or one text after the other; yield its name, and the element that it was given to."""
    for element in [each for each in root.iter() if isinstance(each.tag, str) and each.tag in TABLE]:
        for name in _attributes(element.tag):
            before = element.get(name)
            element.set(name, f"{before or ''}{MARK}")
            yield name, element
            element.set(name, before) if before is not None else element.attrib.pop(name)
        for tag in _children(element.tag):
            child = etree.SubElement(element, tag)
            for name in re.findall(r"([\w:]+)!", TABLE[tag]):
                child.set(name, "said")
            yield from _marked(child)
            element.remove(child)


def _marked(child: Element) -> Iterator[tuple[str, Element]]:
    if "#PCDATA" in TABLE[child.tag]:
        child.text = MARK
        yield child.tag, child
        child.text = "said"
    for name in _attributes(child.tag):
        before = child.get(name)
        child.set(name, MARK)
        yield name, child
        child.set(name, before) if before is not None else child.attrib.pop(name)


def _read(content: bytes) -> tuple[str, str]:
    report = nf.Report()
    articles = nf.read_all(nf.Source(content), "newsml-1", {"dialect": "none"}, report=report)
    found = b"".join(map(partial(nf.write, format="json"), articles)).decode()
    return found + repr(articles.envelope), "\n".join(map(str, report))


@pytest.mark.parametrize("layout", LAYOUTS)
def test_nothing_is_left_unsaid(layout: str) -> None:
    label = "<Label><LabelType FormalName='Slug'/><LabelText>ferry</LabelText></Label>"
    root = etree.fromstring(document(item(component(LAYOUTS[layout]), identification=IDENTIFIER + label)))
    unsaid = set()
    for name, element in _placed(root):
        article, report = _read(etree.tostring(root))
        is_told = element.tag in TOLD
        known = MARK in article.lower() or MARK in report or name.rpartition("}")[2] in report
        if not known and not (is_told and element.tag in report):
            unsaid.add(f"{element.getparent().tag}/{element.tag}: {name}")
    assert sorted(unsaid) == []


def test_what_newsml_has_not_is_told() -> None:
    lines = "<NewsLines x='1'><HeadLine>A</HeadLine></NewsLines>"
    inner = "<ContentItem><DataContent><nitf><body z='3'><body.content><p>B</p></body.content></body></nitf></DataContent></ContentItem>"
    content = document("<more>C</more>" + item(component(lines + inner)))
    report = nf.Report()
    [*nf.read_all(content, "newsml-1", report=report)]
    assert [loss.why for loss in report.losses] == [
        "<more> is left out: C",
        "x of <NewsLines> is left out: 1",
        "z of <body> is left out: 3",
    ]


def test_what_stands_around_the_items_of_a_long_document_is_told() -> None:
    blanks = " " * 300_000
    content = document(item(component(HEAD + text("<p>One.</p>"))) + f"{blanks}<more>C</more>")
    report = nf.Report()
    assert len([*nf.read_all(content, "newsml-1", report=report)]) == 1
    assert [loss.why for loss in report.losses] == ["<more> is left out: C"]


def test_further_parts_of_an_identifier_are_told() -> None:
    content = document(item(component(HEAD + text("<p>One.</p>")))).replace(
        b"<NewsItemId>", b"<NewsItemId>other</NewsItemId><Desk>ports</Desk><NewsItemId>"
    )
    report = nf.Report()
    [*nf.read_all(content, "newsml-1", report=report)]
    assert [loss.why for loss in report.losses] == [
        "a further NewsItemId of a NewsIdentifier is left out: other",
        "Desk in a NewsIdentifier is left out: ports",
    ]


def test_a_lone_surrogate_in_what_only_newsformats_own_property_says_is_told() -> None:
    article = nf.Article(headline="Ferry", services=[nf.Concept(name="a\ud800")])
    report = nf.Report()
    back = nf.read(nf.write(article, "newsml-1", report=report), "newsml-1")
    assert back.services == (nf.Concept(name="a"),)
    assert [loss.what for loss in report.losses] == ["text"]


@pytest.mark.cases(
    ("inner", "told"),
    [
        ("<NewsLines>Tide<HeadLine>A</HeadLine></NewsLines>", "text in <NewsLines> is left out: Tide"),
        (
            "<DescriptiveMetadata><SubjectCode><HeadLine>Tide</HeadLine></SubjectCode></DescriptiveMetadata>",
            "<HeadLine> is left out: Tide",
        ),
        ("<NewsLines><HeadLine>A</HeadLine></NewsLines>Tide", "text in <NewsComponent> is left out: Tide"),
    ],
)
def test_what_stands_where_the_standard_has_it_not(inner: str, told: str) -> None:
    report = nf.Report()
    [*nf.read_all(document(item(component(inner + text("<p>One.</p>")))), "newsml-1", report=report)]
    assert told in [loss.why for loss in report.losses]


def test_the_role_of_a_component_that_holds_nothing_is_kept() -> None:
    empty = "<NewsComponent Duid='dhow'><Role FormalName='Chart' Vocabulary='urn:roles'/></NewsComponent>"
    article = nf.read(document(item(component(HEAD + MAIN + empty))), "newsml-1")
    assert empty.replace("'", '"') in [part.value for part in article.foreign]
    assert nf.read(nf.write(article, "newsml-1"), "newsml-1").foreign == article.foreign
