"""PAGE: recognised or transcribed pages of newspapers."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsformat as nf
from newsformat import Article, Heading, Identifier, Paragraph, ReadError, Report, Table


CASE = Path(__file__).parent / "cases" / "page-de.page.xml"
NAMESPACE = "http://schema.primaresearch.org/PAGE/gts/pagecontent/2013-07-15"


def page(inner: str, attributes: str = "") -> bytes:
    return f'<PcGts xmlns="{NAMESPACE}"><Page imageFilename="a.jpg" {attributes}>{inner}</Page></PcGts>'.encode()


def region(*lines: str, attributes: str = "", inner: str = "") -> str:
    rows = "".join(f"<TextLine><TextEquiv><Unicode>{line}</Unicode></TextEquiv></TextLine>" for line in lines)
    return f"<TextRegion {attributes}>{inner}{rows}</TextRegion>"


def test_a_page_with_an_article_and_other_content() -> None:
    report = Report()
    harbour, weather = nf.read_all(CASE, report=report)
    metadata = harbour.foreign[0]
    assert (metadata.space, metadata.name, "Reader 2" in metadata.value) == ("page-xml", "Metadata", True)
    image = Identifier(value="hafenblatt-19140703-p1.tif", kind="imageFilename")
    assert harbour == Article(
        headline="Der Hafen",
        language="de",
        identifiers=[image, Identifier(value="a1", kind="article")],
        body=[Paragraph("Die Nachricht kam am Morgen.")],
        foreign=[metadata],
    )
    assert weather == Article(
        language="de", identifiers=[image], body=[Paragraph("Wetter: heiter.")], foreign=[metadata]
    )
    assert {remark.message for remark in report.remarks} == {
        "positions, type and alternative readings of lines are not kept",
        "a picture of which only the position is known is left out",
        "hyphens at the ends of lines read as breaks of words",
        "blocks and lines sorted into reading order",
    }
    assert [(loss.why, loss.line) for loss in report.losses] == [
        ("further readings are left out, 1 in all: Die Nachrlcht", 20),
        ("a page-number left out: 1", 14),
    ]


def test_regions_are_blocks_in_their_order() -> None:
    content = (
        region("Harbour", attributes='type="heading"')
        + region("One", "two.", attributes='primaryLanguage="English"')
        + region(inner=region("In a region."), attributes='id="outer"')
        + "<TextRegion><TextEquiv><Unicode>Ships re-\nturn.</Unicode></TextEquiv></TextRegion>"
    )
    article = nf.read(page(content, 'primaryLanguage="Swedish"'))
    assert article.language == "sv"
    assert article.body == (
        Heading("Harbour"),
        Paragraph("One two.", language="en"),
        Paragraph("In a region."),
        Paragraph("Ships return."),
    )


def test_a_text_repeated_in_nested_regions_is_read_once() -> None:
    inner = region("Once.") + "<TextEquiv><Unicode>Once.</Unicode></TextEquiv>"
    assert nf.read(page(region(inner=inner))).text == "Once."


def test_cells_are_a_table_and_regions_of_a_table_are_read() -> None:
    cells = "".join(
        f'<TableCell row="{row}" col="{column}"><TextLine><TextEquiv><Unicode>{text}</Unicode></TextEquiv></TextLine></TableCell>'
        for row, column, text in ((0, 0, "Ship"), (0, 1, "Tons"), (1, 1, "90"))
    )
    article = nf.read(page(f"<TableRegion>{cells}</TableRegion><TableRegion>{region('Flat.')}</TableRegion>"))
    assert article.body == (Table([["Ship", "Tons"], ["", "90"]]), Paragraph("Flat."))


def test_cells_without_a_position_or_with_the_same_are_merged() -> None:
    report = Report()
    rows = "".join([
        f"<TableCell {place}><TextLine><TextEquiv><Unicode>{text}</Unicode></TextEquiv></TextLine></TableCell>"
        for text, place in (("Ebbe", ""), ("", ""), ("9.15", 'row="1" col="0" header="true"'), ("Flut", ""))
    ])  # fmt: skip
    article = nf.read(page(f"<TableRegion>{rows}</TableRegion>"), "page-xml", report=report)
    assert article.body == (Table([["Ebbe Flut"], ["9.15"]]),)
    assert "cells with the same row and column, or without any, are merged" in [
        remark.message for remark in report.remarks
    ]


def test_a_table_whose_cells_are_far_apart_is_a_loss() -> None:
    report = Report()
    cell = '<TableCell row="99999" col="99999"/>'
    assert nf.read(page(f"<TableRegion>{cell}</TableRegion>"), report=report).body == ()
    assert [loss.why for loss in report.losses] == ["a table left out, as its cells are too far apart"]


def test_other_input_is_refused() -> None:
    assert nf.detect(CASE)[0].format == "page-xml"
    with pytest.raises(ReadError, match="cannot be read as PAGE: the root element is mets"):
        list(nf.read_all(b"<mets/>", "page-xml"))


def test_unread_content_of_a_page_is_reported() -> None:
    report = Report()
    advert = f"<AdvertRegion>{region('Fish')}</AdvertRegion>"
    article = nf.read(page(region("High tide", attributes='type="caption" comments="7"') + advert), report=report)
    assert article.text == "High tide\n\nFish"
    assert [str(loss) for loss in report.losses] == [
        "1: comments of <TextRegion> is left out: 7",
        "1: the type of a region left out: AdvertRegion",
        "1: the type of a region left out: caption",
    ]


@pytest.mark.cases(
    ("inner", "told"),
    [
        (region("a", attributes='custom="person {offset:0; length:1;}"'), "person of <TextRegion> is left out: "),
        (region("a", attributes='custom="structure {type:caption;}"'), "structure of <TextRegion> is left out: "),
        (region("a", attributes='custom="said aloud"'), "custom of <TextRegion> is left out: said aloud"),
        (region("a", attributes='primaryLanguage="?"'), "the language of <TextRegion> is left out: ?"),
        (
            region("a", inner="<TextEquiv><Unicode>b</Unicode></TextEquiv>"),
            "the text of a region left out, as its lines ",
        ),
        ("<Relations><Relation type='link'/></Relations>", "<Relations> is left out"),
        (f"<AdvertRegion>{region('Soap.')}</AdvertRegion>", "the type of a region left out: AdvertRegion"),
        (region("a-", "b", inner="<TextEquiv><Unicode>ab</Unicode></TextEquiv>"), ""),
        (region("a", attributes='custom="readingOrder {index:0;} structure {id:a1; type:article;}"'), ""),
    ],
)
def test_unread_attributes_of_regions_are_reported(inner: str, told: str) -> None:
    report = Report()
    nf.read(page(inner), report=report)
    assert [loss.why.startswith(told) for loss in report.losses] == [True] * bool(told)


def test_regions_in_larger_type_are_headings_and_unsure_words_are_counted() -> None:
    style = '<TextStyle fontSize="{}"/>'
    word = '<Word><TextEquiv conf="{}"><Unicode>{}</Unicode></TextEquiv></Word>'
    line = f"<TextLine>{word.format('0.3', 'It')}{word.format('0.9', 'opens again today.')}</TextLine>"
    content = region("Harbour", inner=style.format(20)) + region(inner=line + style.format(8))
    report = Report()
    article = nf.read(page(content), report=report)
    assert article.body == (Heading("Harbour"), Paragraph("It opens again today."))
    assert {remark.message for remark in report.remarks} == {
        "paragraphs in larger type read as headings",
        "1 of 2 words are read with little confidence",
        "positions, type and alternative readings of lines are not kept",
    }
    assert report.losses == ()


def test_text_within_pictures_and_advertisements_is_read() -> None:
    content = f"<ImageRegion>{region('The pier.')}</ImageRegion><AdvertRegion>{region('Buy soap.')}</AdvertRegion>"
    assert nf.read(page(content)).body == (Paragraph("The pier."), Paragraph("Buy soap."))


def test_alternative_readings_of_a_line_are_reported() -> None:
    def reading(text: str, index: int) -> str:
        return f'<TextEquiv index="{index}"><Unicode>{text}</Unicode></TextEquiv>'

    report = nf.Report()
    line = f"<TextLine>{reading('Wetter: heitcr.', 1)}{reading('Wetter: heiter.', 0)}</TextLine>"
    assert nf.read(page(region(inner=line)), report=report).text == "Wetter: heiter."
    assert [loss.why for loss in report.losses] == ["further readings are left out, 1 in all: Wetter: heitcr."]


def named(text: str, *names: str) -> str:
    custom = " ".join(["readingOrder {index:0;}", *names])
    return f'<TextLine custom="{custom}"><TextEquiv><Unicode>{text}</Unicode></TextEquiv></TextLine>'


def test_names_that_transkribus_marks_in_lines_are_entities() -> None:
    report = Report()
    rows = [
        named(
            "Captain Ann Lee of Pate",
            "person {offset:8; length:7; wikiData:Q12; gender:f;}",
            "place {offset:19; length:4;}",
        ),
        named("met the Port Coun-", "organization {offset:8; length:10; continued:true;}"),
        named(
            "cil at noon in Pate", "organization {offset:0; length:3; continued:true;}", "place {offset:15; length:4;}"
        ),
        named(
            "and Bo",
            "person {offset:4; length:2; continued:true;}",
            "place {offset:4; length:9;}",
            "date {offset:0; length:3;}",
        ),
    ]
    article = nf.read(page(f"<TextRegion>{''.join(rows)}</TextRegion>"), report=report)
    assert [(entity.name, entity.kind, entity.uri) for entity in article.entities] == [
        ("Ann Lee", "person", "http://www.wikidata.org/entity/Q12"),
        ("Pate", "place", ""),
        ("Port Council", "organisation", ""),
        ("Bo", "person", ""),
    ]
    assert [loss.why for loss in report.losses] == [
        "details of a person beyond its name left out: gender:f",
        "positions of names in the text left out",
        "place of <TextLine> is left out: offset:4; length:9;",
        "date of <TextLine> is left out: offset:0; length:3;",
    ]


def test_names_are_those_of_the_article_that_their_line_is_of() -> None:
    article = "structure {id:a1; type:article;}"
    rows = named("Ann sails", article, "person {offset:0; length:3;}") + named(
        "Bo waits", "person {offset:0; length:2;}"
    )
    first, second = nf.read_all(page(f"<TextRegion>{rows}</TextRegion>"))
    assert [[entity.name for entity in item.entities] for item in (first, second)] == [["Ann"], ["Bo"]]


def cell(text: str, row: int, column: int, more: str = "", inner: str = "") -> str:
    role = f'<Roles><TableCellRole rowIndex="{row}" columnIndex="{column}" {more}/></Roles>'
    return region(inner=f"{role}{inner}<TextEquiv><Unicode>{text}</Unicode></TextEquiv>")


def test_regions_with_roles_are_the_cells_of_a_table() -> None:
    report = Report()
    head = [cell("Tide", 0, 0, 'header="true"'), cell("Hour", 0, 1, 'header="true" colSpan="2"')]
    cells = [*head, cell("High", 1, 0), cell("noon", 1, 2)]
    article = nf.read(page(f"<TableRegion>{''.join(cells)}</TableRegion>"), report=report)
    assert article.body == (Table([["Tide", "Hour", ""], ["High", "", "noon"]], header=1),)
    assert [*report.losses] == []
    assert "cells that span rows or columns" in " ".join(remark.message for remark in report.remarks)


@pytest.mark.cases("odd", [region("Low"), cell("Low", 1, 0), cell("", 2, 0, inner=region("Low"))])
def test_regions_without_known_positions_are_paragraphs(odd: str) -> None:
    report = Report()
    article = nf.read(page(f"<TableRegion>{cell('High', 1, 0)}{odd}</TableRegion>"), report=report)
    assert article.text == "High\n\nLow"
    assert "<Roles> is left out" in [loss.why for loss in report.losses]
