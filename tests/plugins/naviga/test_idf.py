"""The XML of Infomaker's Writer: its blocks, and packages and lists; the rest is no article."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from time import process_time

import pytest

import newsformat as nf
from newsformat import (
    Article,
    Association,
    Concept,
    Dateline,
    Embed,
    Foreign,
    Heading,
    LineBreak,
    List,
    Media,
    Paragraph,
    Raw,
    ReadError,
    Rendition,
    Report,
    Status,
    Style,
    Table,
    Text,
)


CASES = Path(__file__).parent / "cases"
PHOTO = "https://acme.example/a.jpg"
OBJECT = 'xmlns="http://www.infomaker.se/object/1.0"'


def test_a_prefix_loses_no_marks_of_the_text() -> None:
    found = nf.read(
        b'<i:idf xmlns:i="http://www.infomaker.se/idf/1.0"><i:group type="body"><i:element type="body">Ho <i:strong>kjem'
        b'</i:strong>.<i:br/>Nei.</i:element></i:group></i:idf>', "idf",
    )  # fmt: skip
    assert found.body == (
        Paragraph([Text("Ho "), Text("kjem", (Style.STRONG,)), Text("."), LineBreak(), Text("Nei.")]),
    )


def test_an_article() -> None:
    report = Report()
    found = nf.read(CASES / "idf.xml", report=report)
    assert (found.language, found.dateline) == ("nb", Dateline(text="Bergen", place="Bergen"))
    assert found.headline == (Text("Ferja "), Text("ligger", (Style.EMPHASIS,)), Text(" & ventar"))
    assert found.body == (
        Paragraph([Text("Ho "), Text("kjem", (Style.STRONG,)), Text(" ikkje. Nei.")]),
        Paragraph("Tynn."),
        List([[Paragraph("ein")], [Paragraph("to")]], ordered=True),
        Table([["Pate", "12"]], caption="Tider"),
        Media(
            PHOTO, caption=[Text("Hamna & "), Text("dynen", (Style.STRONG,))], credit="Bo Ek",
            renditions=[Rendition(href=PHOTO, width=800)],
        ),
        Embed(html="<b>1 & 2</b>"),
        Heading([Text("Dynen "), Text("i dag", (Style.EMPHASIS,))], level=3),
        Paragraph("Han er høg."),
        Raw("navigadoc", '{"type":"x-im/mapembed","data":{"zoom":"11"}}'),
    )  # fmt: skip
    assert not report.losses
    assert [str(remark) for remark in report.remarks] == [
        "the address '//acme.example/a.jpg' has no scheme; assumed https",
        "the IDs of blocks are left out, 5 in all: h, d, p, …",
    ]


def test_idf_becomes_the_equivalent_navigadoc() -> None:
    report = Report()
    written = json.loads(nf.write(nf.read(CASES / "idf.xml"), "navigadoc", report=report))
    assert report.losses == ()
    assert [item["uuid"] for item in written["content"] if item["type"] == "x-im/image"] == [
        "0b5a3c1e-0000-4000-8000-00000000000c"
    ]
    assert [item["data"]["variation"] for item in written["content"] if "variation" in item.get("data", {})] == ["thin"]


def test_data_of_an_unknown_object_are_its_text() -> None:
    inner = (
        '<element type="subheadline1">Dhows</element><element type="body">They sail.</element>'
        '<table><tr><td>Pate</td></tr></table><object type="x-im/image" url="https://acme.example/1"/><caption>By Ann</caption>'
    )
    content = (
        f'<idf xmlns="http://www.infomaker.se/idf/1.0"><object type="acme/box"><data>{inner}</data></object></idf>'
    )
    assert nf.read(content.encode()).body == (
        Heading("Dhows"),
        Paragraph("They sail."),
        Table([["Pate"]]),
        Media("https://acme.example/1"),
        Paragraph("By Ann"),
    )


def test_an_object_alone() -> None:
    found = nf.read(
        f'<object {OBJECT} type="x-im/image" uri="im://image/1"><data><text>A &amp; b</text></data></object>'.encode()
    )
    assert found == Article(kind="picture", body=[Media("im://image/1", caption="A & b")])


def test_a_package() -> None:
    assert nf.read(CASES / "package.xml") == Article(
        uri="urn:uuid:0b5a3c1e-0000-4000-8000-000000000002",
        kind="composite",
        headline="Morgon",
        title="Morgon",
        services=[Concept(name="kysten", scheme="product")],
        published=datetime(2026, 11, 24, 6, tzinfo=UTC),
        status=Status.CANCELED,
        associations=[
            Association(role="cover", uri="urn:uuid:0b5a3c1e-0000-4000-8000-000000000003"),
            Association(role="list", uri="urn:uuid:0b5a3c1e-0000-4000-8000-000000000004"),
        ],
        foreign=[
            Foreign("navigadoc", "links", '{"rel":"updater","title":"P","type":"x-imid/user"}'),
            Foreign("navigadoc", "properties", '{"name":"published","value":"false"}'),
            Foreign("navigadoc", "meta", '{"type":"x-im/package","data":{"subtype":"newsletter","category":"tidleg"}}'),
        ],
    )


def test_a_list() -> None:
    content = b'<list uuid="1"><name>L</name><type>list</type><items limit="2"><item uuid="2" type="Article"/><item uuid="3" type="Package"/></items></list>'
    found = nf.read(content, "idf")
    assert [association.uri for association in found.associations] == ["urn:uuid:2", "urn:uuid:3"]
    assert Foreign("navigadoc", "meta", '{"type":"x-im/list","data":{"limit":"2"}}') in found.foreign


@pytest.mark.cases(
    ("content", "error"),
    [
        (b'<planning xmlns="http://iptc.org/std/nar/2006-10-01/"/>', "the root element is planning"),
        (b"<idf>", "not well-formed"),
    ],
)
def test_what_is_no_article(content: bytes, error: str) -> None:
    with pytest.raises(ReadError, match=error):
        nf.read(content, "idf")


@pytest.mark.cases(
    ("content", "told"),
    [
        ('<idf dir="rtl" xml:lang="nb"/>', "dir of <idf> is left out: 'rtl'"),
        ('<idf><group type="aside"/></idf>', "type of <group> is left out: 'aside'"),
        ('<idf><element format="rtf">A</element></idf>', "format of <element> is left out: 'rtf'"),
        ('<idf><table><tr x="1"><td>A</td></tr></table></idf>', "x of <tr> is left out: 1"),
        (
            f'<object {OBJECT} type="x-im/image"><data>loose<text>A</text><text>B</text></data></object>',
            "text in <data> is left out: 'loose', a further <text> is left out: 'B'",
        ),
        (f'<object {OBJECT} type="x-im/image"><links x="1"/></object>', "x of <links> is left out: '1'"),
        ('<package><name x="1">A</name><name>B</name></package>', "x of <name> is left out: '1', a further <name> is left out: 'B'"),
        ('<list><items><item x="1">A</item></items></list>', "x of <item> is left out: '1'"),
        ("<list><itemMeta><more>A</more></itemMeta></list>", "<more> is left out: 'A'"),
    ],
)  # fmt: skip
def test_unknown_parts_are_reported(content: str, told: str) -> None:
    report = Report()
    nf.read(content.encode(), "idf", report=report)
    assert ", ".join([loss.why for loss in report.losses]) == told


def test_all_parts_of_a_table_are_read() -> None:
    rows = "<tbody><tr><td>A</td></tr></tbody><tr><td>B</td></tr><tbody><tr><td>C</td></tr></tbody>"
    assert nf.read(f"<idf><table>{rows}</table></idf>".encode(), "idf").body == (Table([["A"], ["B"], ["C"]]),)


def test_values_without_a_place_are_lost() -> None:
    report = Report()
    content = f'<idf x="1"><group>loose<object {OBJECT} y="2"/></group></idf>'
    nf.read(content.encode(), "idf", report=report)
    assert [loss.why.partition(" is left out")[0] for loss in report.losses] == [
        "x of <idf>",
        "text in <group>",
        "y of <object>",
    ]


@pytest.mark.cases(
    ("content", "certain"),
    [
        (b'<idf xmlns="http://www.infomaker.se/idf/1.0"/>', True),
        (f"<object {OBJECT}/>".encode(), True),
        ((CASES / "package.xml").read_bytes(), True),
        (b"<package><name>pip</name></package>", False),
        (b"<list><item>1</item></list>", False),
    ],
)
def test_idf_is_detected_by_its_root(content: bytes, certain: bool) -> None:  # noqa: FBT001 -- a case
    found = [(detection.format, detection.confidence) for detection in nf.detect(content)]
    assert (("idf", nf.Confidence.CERTAIN) in found) is certain


def test_data_around_the_link_to_a_picture_belong_to_it(tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    path.write_text(
        '<idf xmlns="http://www.infomaker.se/idf/1.0"><group type="body"><element type="headline">A</element>'
        '<object type="x-im/image" uuid="1"><data><text>Brua</text></data><links>'
        f'<link rel="self" type="x-im/image" uri="{PHOTO}"><data><width>8</width></data></link>'
        '<link rel="author" type="x-im/author" title="Bo Ek"/></links></object></group></idf>',
        "utf-8",
    )
    found = nf.read(path)
    assert found.body == (Media(PHOTO, caption="Brua", credit="Bo Ek", renditions=[Rendition(href=PHOTO, width=8)]),)


def test_html_in_a_cdata_section_is_html() -> None:
    text = '<text format="html"><![CDATA[<p>He ligg <b>her</b>.</p><ul><li>ein</li></ul>]]></text>'
    box = f'<object {OBJECT} type="x-im/content-part"><data>{text}</data></object>'
    found = nf.read(box.encode(), "idf")
    assert found.body == (
        Paragraph([Text("He ligg "), Text("her", (Style.STRONG,)), Text(".")]),
        List([[Paragraph("ein")]]),
    )


@pytest.mark.cases("space", ["", ' xmlns="http://www.infomaker.se/idf/1.0"'])
def test_a_break_in_a_namespace_is_a_break(space: str) -> None:
    found = nf.read(f'<idf{space}><group type="body"><element type="body">Ein<br/>to</element></group></idf>'.encode())
    assert found.body == (Paragraph([Text("Ein"), LineBreak(), Text("to")]),)


def test_many_rows_of_a_table_are_read_in_linear_time() -> None:
    rows = "<tr><td>Lamu</td><td>the ferry is back, and sails on Monday</td></tr>" * 20_000
    idf = f"""<idf xmlns="http://www.infomaker.se/idf/1.0" xml:lang="en"><group type="body">
<table id="t" type="x-im/table">{rows}</table></group></idf>"""
    begun = process_time()
    (table,) = nf.read(idf.encode(), "idf").body
    assert isinstance(table, Table)
    assert len(table.rows) == 20_000
    assert process_time() - begun < 8  # seconds
