"""ALTO: pages of newspapers as programs recognise them."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsformat as nf
from newsformat import Article, Concept, Heading, Identifier, Paragraph, ReadError, Report


CASE = Path(__file__).parent / "cases" / "page-fr.alto.xml"


def page(blocks: str, namespace: str = "http://www.loc.gov/standards/alto/ns-v4#") -> bytes:
    return f'<alto xmlns="{namespace}"><Layout><Page ID="P"><PrintSpace>{blocks}</PrintSpace></Page></Layout></alto>'.encode()


def words(*lines: str, **attributes: str) -> str:
    said = "".join(f' {name}="{value}"' for name, value in attributes.items())
    rows = ["".join([f'<String CONTENT="{word}"/>' for word in line.split()]) for line in lines]
    inner = "".join([f"<TextLine>{row}</TextLine>" for row in rows])
    return f"<TextBlock{said}>{inner}</TextBlock>"


def test_a_page_with_an_article_and_what_stands_beside_it() -> None:
    report = Report()
    port, beside = nf.read_all(CASE, report=report)
    description = port.foreign[0]
    assert (description.name, "Lecteur" in description.value) == ("Description", True)
    scan = Identifier(value="quai-19140703-p1.tif", kind="fileName")
    assert port == Article(
        headline="LE PORT",
        language="fr",
        identifiers=[scan, Identifier(value="A1", kind="ComposedBlock")],
        entities=[Concept(name="Brest", kind="place", uri="https://places.example/brest")],
        body=[Paragraph("La nouvelle vint de Brest, au matin.")],
        foreign=[description],
    )
    assert beside == Article(
        language="bre",
        identifiers=[scan, Identifier(value="P1", kind="Page")],
        body=[Paragraph("Kouign fresk")],
        foreign=[description],
    )
    assert [str(loss) for loss in report.losses] == ["15: text in the margins left out"]
    assert "14: hyphens at the ends of lines taken as those of broken words" in map(str, report.remarks)


@pytest.mark.parametrize(
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


def test_blocks_of_other_languages_and_headings() -> None:
    blocks = words("Eins", LANG="deu") + words("Two", TYPE="heading", LANG="en") + words("Drei", LANG="ger")
    article = nf.read(page(blocks))
    assert article.language == "de"
    assert article.body == (Paragraph("Eins"), Heading("Two", language="en"), Paragraph("Drei"))


@pytest.mark.parametrize("namespace", ["http://schema.ccs-gmbh.com/ALTO", "http://www.loc.gov/standards/alto/ns-v2#"])
def test_any_version_is_told(namespace: str) -> None:
    document = page(words("A"), namespace)
    assert nf.detect(document)[0].confidence is nf.Confidence.CERTAIN
    assert nf.read(document).text == "A"


def test_what_is_no_alto() -> None:
    with pytest.raises(ReadError, match="no ALTO: the root element is mets"):
        list(nf.read_all(b"<mets/>", "alto"))
