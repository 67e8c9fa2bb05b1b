"""ALTO: recognised pages of newspapers."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsformat as nf
from newsformat import Article, Concept, Foreign, Heading, Identifier, Paragraph, ReadError, Report


CASE = Path(__file__).parent / "cases" / "page-fr.alto.xml"


def page(blocks: str, namespace: str = "http://www.loc.gov/standards/alto/ns-v4#") -> bytes:
    return f'<alto xmlns="{namespace}"><Layout><Page ID="P"><PrintSpace>{blocks}</PrintSpace></Page></Layout></alto>'.encode()


def words(*lines: str, **attributes: str) -> str:
    said = "".join(f' {name}="{value}"' for name, value in attributes.items())
    rows = ["".join([f'<String CONTENT="{word}"/>' for word in line.split()]) for line in lines]
    inner = "".join([f"<TextLine>{row}</TextLine>" for row in rows])
    return f"<TextBlock{said}>{inner}</TextBlock>"


def test_a_page_with_an_article_and_other_content() -> None:
    report = Report()
    port, beside = nf.read_all(CASE, report=report)
    description, number = port.foreign
    assert number == Foreign("alto", "Page/@PHYSICAL_IMG_NR", "1")
    assert (description.name, "Lecteur" in description.value) == ("Description", True)
    scan = Identifier(value="quai-19140703-p1.tif", kind="fileName")
    assert port == Article(
        headline="LE PORT",
        language="fr",
        identifiers=[scan, Identifier(value="A1", kind="ComposedBlock")],
        entities=[Concept(name="Brest", kind="place", uri="https://places.example/brest")],
        body=[Paragraph("La nouvelle vint de Brest, au matin.")],
        foreign=[description, number],
    )
    assert beside == Article(
        language="bre",
        identifiers=[scan, Identifier(value="P1", kind="Page")],
        body=[Paragraph("Kouign fresk")],
        foreign=[description, number],
    )
    assert [str(loss) for loss in report.losses] == ["15: text in the margins left out: Page 1"]
    assert "14: hyphens at the ends of lines read as breaks of words" in map(str, report.remarks)


@pytest.mark.cases(
    ("lines", "text"),
    [
        (("The har-", "bour opens."), "The harbour opens."),
        (("North-", "South line"), "North-South line"),
        (("re¬", "public"), "republic"),
        (("1914-", "1918"), "1914- 1918"),
        (("بحر", "أزرق"), "بحر أزرق"),
        (("", "one", ""), "one"),
    ],
)
def test_lines_are_joined(lines: tuple[str, ...], text: str) -> None:
    assert nf.read(page(words(*lines))).text == text


def test_the_end_of_a_word_that_does_not_begin_here_stays() -> None:
    block = '<TextBlock><TextLine><String CONTENT="bour" SUBS_TYPE="HypPart2" SUBS_CONTENT="harbour"/></TextLine></TextBlock>'
    assert nf.read(page(block)).text == "bour"


def test_a_word_that_goes_on_in_the_next_column() -> None:
    blocks = (
        '<TextBlock><TextLine><String CONTENT="har" SUBS_TYPE="HypPart1" SUBS_CONTENT="harbour"/><HYP/></TextLine></TextBlock>'
        '<TextBlock><TextLine><String CONTENT="bour" SUBS_TYPE="HypPart2" SUBS_CONTENT="harbour"/><SP/>'
        '<String CONTENT="opens"/></TextLine></TextBlock>'
    )
    assert nf.read(page(blocks)).body == (Paragraph("harbour"), Paragraph("opens"))


def test_blocks_have_the_language_of_the_page_unless_they_have_their_own() -> None:
    data = page(words("Der Hafen") + words("Portus", LANG="la")).replace(b"<Page ", b'<Page LANG="de" ', 1)
    report = Report()
    article = nf.read(data, report=report)
    assert (article.language, [block.language for block in article.body]) == ("de", ["", "la"])
    assert report.losses == ()


def test_blocks_of_other_languages_and_headings() -> None:
    blocks = words("Eins", LANG="deu") + words("Two", TYPE="heading", LANG="en") + words("Drei", LANG="ger")
    article = nf.read(page(blocks))
    assert article.language == "de"
    assert article.body == (Paragraph("Eins"), Heading("Two", language="en"), Paragraph("Drei"))


@pytest.mark.cases("namespace", ["http://schema.ccs-gmbh.com/ALTO", "http://www.loc.gov/standards/alto/ns-v2#"])
def test_any_version_is_detected(namespace: str) -> None:
    document = page(words("A"), namespace)
    assert nf.detect(document)[0].confidence is nf.Confidence.CERTAIN
    assert nf.read(document).text == "A"


def test_other_documents_are_not_alto() -> None:
    with pytest.raises(ReadError, match="cannot be read as ALTO: the root element is mets"):
        list(nf.read_all(b"<mets/>", "alto"))


def line(key: str, text: str) -> str:
    return f'<TextLine ID="{key}"><String CONTENT="{text}"/></TextLine>'


BLOCKS = {
    "A": f'<TextBlock ID="A">{line("a2", "two")}{line("a1", "one")}</TextBlock>',
    "B": f'<ComposedBlock ID="C"><TextBlock ID="B">{line("b1", "three")}</TextBlock></ComposedBlock>',
    "X": f"<TextBlock>{line('x1', 'beside')}</TextBlock>",
}


def with_order(order: str, blocks: str) -> bytes:
    return page(blocks).replace(b"<Layout>", f"<ReadingOrder>{order}</ReadingOrder><Layout>".encode())


@pytest.mark.cases(
    ("order", "texts"),
    [
        (
            '<OrderedGroup ID="g"><ElementRef REF="A"/><ElementRef REF="B"/></OrderedGroup>',
            ["two one", "three", "beside"],
        ),
        (
            '<OrderedGroup><ElementRef REF="a1 a2"/><ElementRef REF="b1"/></OrderedGroup>',
            ["one two", "three", "beside"],
        ),
        (
            '<OrderedGroup><UnorderedGroup><ElementRef REF="a1"/></UnorderedGroup><ElementRef REF="C"/></OrderedGroup>',
            ["two one", "three", "beside"],
        ),
        ('<OrderedGroup><ElementRef REF="elsewhere"/></OrderedGroup>', ["three", "beside", "two one"]),
    ],
)
def test_blocks_and_lines_are_in_the_order_in_which_they_are_read(order: str, texts: list[str]) -> None:
    report = Report()
    article = nf.read(with_order(order, BLOCKS["B"] + BLOCKS["X"] + BLOCKS["A"]), report=report)
    assert article.text.split("\n\n") == texts
    changed = "blocks and lines sorted into reading order" in [remark.message for remark in report.remarks]
    assert changed == ("elsewhere" not in order)


def test_without_an_order_the_next_block_is_that_which_a_block_names() -> None:
    blocks = words("third", ID="c") + words("first", ID="a", IDNEXT="b") + words("second", ID="b", IDNEXT="c")
    assert nf.read(page(blocks)).text.split("\n\n") == ["first", "second", "third"]
    circle = words("one", ID="a", IDNEXT="b") + words("two", ID="b", IDNEXT="a")
    assert nf.read(page(circle)).text.split("\n\n") == ["one", "two"]


def test_articles_are_in_the_order_of_what_is_in_them() -> None:
    def article(text: str, key: str) -> str:
        return f'<ComposedBlock TYPE="article">{words(text, ID=key)}</ComposedBlock>'

    order = '<OrderedGroup><ElementRef REF="p"/><ElementRef REF="q"/></OrderedGroup>'
    found = nf.read_all(with_order(order, article("two", "q") + article("one", "p")))
    assert [each.text for each in found] == ["one", "two"]


def test_unread_content_of_a_page_is_reported() -> None:
    report = Report()
    block = words("High tide", ID="B1", acme="7", TYPE="advertisement", TAGREFS="t9").replace(
        "<TextLine>", "<Acme>low</Acme><TextLine>x"
    )
    document = page(block).replace(b"<Layout>", b'<Tags><LayoutTag ID="T" DESCRIPTION="ad"/></Tags><Layout>')
    article = nf.read(document, report=report)
    assert article.text == "High tide"
    assert [str(loss) for loss in report.losses] == [
        "1: DESCRIPTION of <LayoutTag> is left out: ad",
        "1: acme of <TextBlock> is left out: 7",
        "1: <Acme> is left out: low",
        "1: text in <TextLine> is left out: x",
        "1: the type of a block left out: advertisement",
        "1: the type of a block left out: t9",
    ]


@pytest.mark.cases(
    ("said", "told"),
    [
        (
            '<String CONTENT="Str." SUBS_TYPE="Abbreviation" SUBS_CONTENT="Street"/>',
            "the full form of a word left out",
        ),
        ('<String CONTENT="a" LANG="la"/>', "the language of a word left out: la"),
        ('<String CONTENT="a" LANG="en"/>', ""),
        ('<String CONTENT="a" TAGREFS="t9"/>', "the type of a word left out: t9"),
    ],
)
def test_unread_attributes_of_words_are_reported(said: str, told: str) -> None:
    report = Report()
    nf.read(page(f'<TextBlock LANG="en"><TextLine>{said}</TextLine></TextBlock>'), report=report)
    assert [loss.why.startswith(told) for loss in report.losses] == [True] * bool(told)


def test_content_around_pages_is_reported() -> None:
    report = Report()
    nf.read(page(words("A", LANG="?")).replace(b"<Layout>", b"<Acme>b</Acme>c<Layout acme='d'>"), report=report)
    assert {loss.why for loss in report.losses} == {
        "acme of <Layout> is left out: d",
        "<Acme> is left out: b",
        "text in <alto> is left out: c",
        "the language of <TextBlock> is left out: ?",
    }


def test_blocks_in_larger_type_are_headings_and_unsure_words_are_counted() -> None:
    styles = '<Styles><TextStyle ID="S" FONTSIZE="8"/><TextStyle ID="L" FONTSIZE="12.5"/></Styles>'
    blocks = words("Harbour", STYLEREFS="L") + words("It is open again today.", STYLEREFS="S")
    unsure = blocks.replace('CONTENT="open"', 'CONTENT="open" WC="0.3"').replace(
        'CONTENT="is"', 'CONTENT="is" WC="0.9"'
    )
    report = Report()
    article = nf.read(page(unsure).replace(b"<Layout>", f"{styles}<Layout>".encode()), report=report)
    assert article.body == (Heading("Harbour"), Paragraph("It is open again today."))
    assert {remark.message for remark in report.remarks} == {
        "paragraphs in larger type read as headings",
        "1 of 6 words are read with little confidence",
        "positions, type, confidence and alternative readings of words are not kept",
    }
    assert report.losses == ()


def test_the_text_of_a_nested_article_is_only_in_that() -> None:
    inner = f'<ComposedBlock ID="B" TYPE="article">{words("Rain")}</ComposedBlock>'
    articles = nf.read_all(
        page(f'<ComposedBlock ID="A" TYPE="article">{words("Ferry")}{inner}{words("Back")}</ComposedBlock>')
    )
    assert [article.text for article in articles] == ["Ferry\n\nBack", "Rain"]
