"""Documents as Word has them, and as they are written."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from io import BytesIO
from time import process_time
from zipfile import ZIP_DEFLATED, ZIP_LZMA, ZipFile

import pytest

import newsformat as nf
from newsformat.markup.xml import parse
from newsformat.testing import kitchen_sink


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
STYLES = f"""<w:styles {W}>
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="Untertitel"><w:name w:val="Subtitle"/></w:style>
<w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>
<w:style w:type="paragraph" w:styleId="Zwischentitel"><w:name w:val="Zwischentitel"/><w:basedOn w:val="berschrift2"/></w:style>
<w:style w:type="paragraph" w:styleId="Eigen"><w:name w:val="Eigen"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Kreis"><w:name w:val="Kreis"/><w:basedOn w:val="Kreis"/></w:style>
<w:style w:type="paragraph" w:styleId="Aufzhlung"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
</w:styles>"""
NUMBERING = f"""<w:numbering {W}><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>
<w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>"""
LONG = "The dredger left the port on Tuesday after two years of work, the harbour master said."


def paragraph(text: str, style: str = "", more: str = "") -> str:
    look = f'<w:pPr><w:pStyle w:val="{style}"/>{more}</w:pPr>' if style or more else ""
    return f"<w:p>{look}{text if text.startswith('<') else run(text)}</w:p>"


def run(text: str, look: str = "") -> str:
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def document(*body: str, links: dict[str, str] | None = None, **parts: str) -> bytes:
    """Return a document of these paragraphs; *parts* are others by their names."""
    known = {"styles": STYLES, "numbering": NUMBERING} | parts
    relations = [f'<Relationship Id="{name}" Type="{KIND}/{name}" Target="{name}.xml"/>' for name in known]
    relations += [
        f'<Relationship Id="{name}" Type="{KIND}/hyperlink" Target="{href}" TargetMode="External"/>'
        for name, href in (links or {}).items()
    ]
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as package:
        package.writestr(
            "_rels/.rels",
            f'<Relationships {RELATIONS}><Relationship Id="a" Type="{KIND}/officeDocument" Target="/word/document.xml"/></Relationships>',
        )
        package.writestr(
            "word/document.xml", f"<w:document {W} {R}><w:body>{''.join(body)}<w:sectPr/></w:body></w:document>"
        )
        package.writestr(
            "word/_rels/document.xml.rels", f"<Relationships {RELATIONS}>{''.join(relations)}</Relationships>"
        )
        for name, text in known.items():
            package.writestr(f"word/{name}.xml", text)
    return file.getvalue()


def read(*body: str, **parts: str) -> tuple[nf.Article, nf.Report]:
    report = nf.Report()
    links = {"link1": "https://acme.example/a"}
    return nf.read(nf.Source(document(*body, links=links, **parts)), report=report), report


def test_styles_are_known_by_their_names_and_what_they_are_based_on():
    article, _ = read(
        paragraph("Bagger verlässt den Hafen", "Titel"),
        paragraph("Nach zwei Jahren", "Untertitel"),
        paragraph("Der Bagger hat den Hafen am Dienstag nach zwei Jahren Arbeit verlassen, sagte der Hafenmeister."),
        paragraph("Was kommt", "Zwischentitel"),
        paragraph("Er fährt am Mittag nach Süden und kommt im Frühling wieder, wenn der Sand zurück ist.", "Kreis"),
        paragraph("Was bleibt", "Eigen"),
        paragraph("Der Sand bleibt, wo er ist, und die Menschen an der Küste warten auf das nächste Jahr."),
    )
    assert (nf.plain(article.headline), nf.plain(article.subhead)) == ("Bagger verlässt den Hafen", "Nach zwei Jahren")
    assert [(type(block).__name__, getattr(block, "level", 0)) for block in article.body] == [
        ("Paragraph", 0), ("Heading", 2), ("Paragraph", 0), ("Heading", 3), ("Paragraph", 0),
    ]  # fmt: skip


def test_a_document_in_the_strict_variant_is_read_as_any_other():
    content = document(
        paragraph("Dredger leaves", "Title"), paragraph(run(LONG, "<w:b/>"), "ListBullet"),
        paragraph(f'<w:hyperlink r:id="link1">{run(LONG)}</w:hyperlink>'), links={"link1": "https://acme.example/a"},
    )  # fmt: skip
    strict = BytesIO()
    with ZipFile(BytesIO(content)) as package, ZipFile(strict, "w", ZIP_DEFLATED) as made:
        for name in package.namelist():
            part = package.read(name).decode()
            made.writestr(name, re.sub(r"schemas.openxmlformats.org/(\w+)/2006", r"purl.oclc.org/ooxml/\1", part))
    assert b"purl.oclc" in ZipFile(strict).read("word/document.xml")
    assert nf.read(nf.Source(strict.getvalue())) == nf.read(nf.Source(content))


def test_a_text_that_names_the_strict_variant_is_read_as_it_is():
    said = 'Write xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main" instead.'
    article, _ = read(paragraph("New names", "Title"), paragraph(said))
    assert article.text == said


def test_any_number_of_names_of_the_strict_variant_takes_linear_time():
    names = "".join(f' xmlns:a{number}="http://purl.oclc.org/ooxml/a/b"' for number in range(8000))
    start = process_time()
    with pytest.raises(nf.ReadError):  # there are too many
        read(paragraph("New names", "Title"), paragraph(LONG), f"<w:p{names}/>")
    assert process_time() - start < 4


def test_a_story_without_styles_is_read_as_a_text():
    bold = "<w:b/>"
    article, _ = read(
        paragraph(run("EMBARGOED UNTIL 25 November 2026, 10:00 GMT", bold)),
        paragraph(run("New dock opens in Pate", bold)),
        paragraph("By Ann Lee"),
        paragraph(
            run("LAMU, Kenya (Acme) - The harbour master opened the ")
            + run("new dock", bold)
            + run(" on Tuesday, he said, and it is much larger than before.")
        ),
        paragraph(run("Sand and money", bold)),
        paragraph(
            "The work has cost three million. It took two years, and forty men were there day and night to do it."
        ),
    )
    assert nf.plain(article.headline) == "New dock opens in Pate"
    assert [byline.name for byline in article.bylines] == ["Ann Lee"]
    assert article.embargo == nf.Embargo(until=datetime(2026, 11, 25, 10, tzinfo=UTC))
    assert article.dateline is not None
    assert article.dateline.place == "LAMU, Kenya"
    first, heading, _ = article.body
    assert isinstance(first, nf.Paragraph)
    assert first.content[:2] == (nf.Text("The harbour master opened the "), nf.Text("new dock", [nf.Style.STRONG]))
    assert heading == nf.Heading("Sand and money")


def test_marks_links_and_languages_of_runs():
    text = (
        run("a ", "<w:b/><w:i w:val='0'/><w:lang w:val='en-GB'/>") + run("b ", "<w:u w:val='none'/><w:vertAlign w:val='superscript'/>")
        + f'<w:hyperlink r:id="link1" w:tooltip="t">{run("c ", "<w:strike/>")}</w:hyperlink>'
        + '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://acme.example/f" </w:instrText></w:r>'
        + f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run("d")}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        + run(" e", '<w:lang w:val="sw-KE"/>') + run("hidden", "<w:vanish/>")
    )  # fmt: skip
    article, _ = read(
        paragraph("Title", "Titel"),
        paragraph(run(LONG, "<w:lang w:val='en-GB'/>")),
        paragraph(text, more="<w:keepNext/>"),
    )
    assert article.body[-1] == nf.Paragraph(
        [
            nf.Text("a ", [nf.Style.STRONG]),
            nf.Text("b ", [nf.Style.SUPERSCRIPT]),
            nf.Text("c ", [nf.Link("https://acme.example/a", "t"), nf.Style.STRIKE]),
            nf.Text("d", [nf.Link("https://acme.example/f")]),
            nf.Text(" e", [nf.Lang("sw-KE")]),
        ]
    )


def test_lists_in_lists():
    deep = '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>'
    article, _ = read(
        paragraph("Title", "Titel"),
        paragraph(LONG),
        paragraph("one", "Aufzhlung"),
        paragraph("a", "", deep),
        paragraph("b", "", deep),
        paragraph("two", "Aufzhlung"),
    )
    inner = nf.List([[nf.Paragraph("a")], [nf.Paragraph("b")]], ordered=True)
    assert article.body[-1] == nf.List([[nf.Paragraph("one"), inner], [nf.Paragraph("two")]])


def test_a_list_goes_on_below_one_of_another_kind_that_is_in_it():
    numbering = f"""<w:numbering {W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val=" "/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num></w:numbering>"""

    def item(text: str, list: int, depth: int = 0) -> str:
        return paragraph(text, "", f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{list}"/></w:numPr>')

    article, _ = read(
        paragraph("Title", "Titel"),
        paragraph(LONG),
        *[item("one", 1), item("more of it", 3), item("a", 2, 1), item("two", 1)],
        numbering=numbering,
    )
    inner = nf.List([[nf.Paragraph("a")]], ordered=True)
    assert article.body[-1] == nf.List(
        [[nf.Paragraph("one"), nf.Paragraph("more of it"), inner], [nf.Paragraph("two")]]
    )


def test_lists_that_word_has_styles_for_are_in_one_another():
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="L{n}"><w:name w:val="List Bullet{f" {n}" * (n > 1)}"/><w:pPr><w:numPr><w:numId w:val="{n}"/></w:numPr></w:pPr></w:style>'
        for n in (1, 2)
    )
    article, _ = read(
        paragraph("Title", "Titel"),
        paragraph(LONG),
        *[paragraph("one", "L1"), paragraph("deep", "L2"), paragraph("two", "L1")],
        styles=STYLES.replace("</w:styles>", f"{styles}</w:styles>"),
    )
    assert article.body[-1] == nf.List(
        [[nf.Paragraph("one"), nf.List([[nf.Paragraph("deep")]])], [nf.Paragraph("two")]]
    )


def test_signs_are_rules_or_the_end_or_what_they_are():
    further = "She sails at noon, and comes back in the spring of the year after next, he said."
    article, report = read(
        *[paragraph(text) for text in ("New dock opens in Pate", LONG, "* * *", further, "…", further, "###")]
    )
    assert article.body == (
        nf.Paragraph(LONG),
        nf.Rule(),
        nf.Paragraph(further),
        nf.Paragraph("…"),
        nf.Paragraph(further),
    )
    assert any("left out: ###" in remark.message for remark in report.remarks)


def test_styles_of_characters_have_marks_of_their_own():
    styles = STYLES.replace(
        "</w:styles>",
        '<w:style w:type="character" w:styleId="Fett"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>'
        '<w:style w:type="character" w:styleId="Sehr"><w:basedOn w:val="Fett"/><w:rPr><w:i/></w:rPr></w:style>'
        '<w:style w:type="character" w:styleId="Link"><w:name w:val="Hyperlink"/><w:rPr><w:u w:val="single"/></w:rPr></w:style>'
        '<w:style w:type="character" w:styleId="Code"><w:name w:val="HTML Code"/></w:style></w:styles>',
    )
    text = (
        run("She sails at noon, ", '<w:rStyle w:val="Fett"/>') + run("and comes back ", '<w:rStyle w:val="Sehr"/><w:b w:val="0"/>')
        + '<w:hyperlink r:id="link1">' + run("in the spring, ", '<w:rStyle w:val="Link"/>') + "</w:hyperlink>" + run("when the sand is there.", '<w:rStyle w:val="Code"/>')
    )  # fmt: skip
    article, _ = read(paragraph("Title", "Titel"), paragraph(LONG), paragraph(text), styles=styles)
    assert article.body[-1] == nf.Paragraph(
        [
            nf.Text("She sails at noon, ", [nf.Style.STRONG]),
            nf.Text("and comes back ", [nf.Style.EMPHASIS]),
            nf.Text("in the spring, ", [nf.Link("https://acme.example/a")]),
            nf.Text("when the sand is there.", [nf.Style.CODE]),
        ]
    )


def test_parts_that_a_newsroom_has_styles_for():
    names = {"Dachzeile": "Kicker", "Autor": "Byline", "Ort": "Dateline", "Datum": "Date"}
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/><w:basedOn w:val="Titel"/></w:style>'
        for id, name in names.items()
    )
    article, _ = read(
        paragraph("Coast", "Dachzeile"),
        paragraph("Title", "Titel"),
        paragraph("By Ann Lee", "Autor"),
        paragraph("LAMU, Kenya (Acme) —", "Ort"),
        paragraph("24 November 2026", "Datum"),
        paragraph(LONG),
        styles=STYLES.replace("</w:styles>", f"{styles}</w:styles>"),
    )
    assert (nf.plain(article.kicker), nf.plain(article.headline)) == ("Coast", "Title")
    assert [(byline.name, byline.text) for byline in article.bylines] == [("Ann Lee", "By Ann Lee")]
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.source) == ("LAMU, Kenya", "Acme")
    assert article.body == (nf.Paragraph(LONG),)


def test_what_is_printed_above_a_table_is_its_caption():
    table = f"<w:tbl><w:tblPr><w:tblCaption w:val='Ships'/></w:tblPr><w:tr><w:tc>{paragraph('a')}</w:tc></w:tr></w:tbl>"
    article, _ = read(paragraph("Title", "Titel"), paragraph(LONG), paragraph("Ships", "TableCaption"), table)
    assert article.body[1:] == (nf.Table([["a"]], caption="Ships"),)


def with_property(name: str, text: str) -> tuple[nf.Article, list[str]]:
    """Return the article of a document with this property, and what is lost."""
    space = "http://schemas.openxmlformats.org/officeDocument/2006"
    core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
    file = BytesIO(document(paragraph("Title", "Titel"), paragraph(LONG)))
    with ZipFile(file, "a") as package:
        if name == "contentStatus":
            package.writestr(
                "docProps/core.xml", f'<coreProperties xmlns="{core}"><{name}>{text}</{name}></coreProperties>'
            )
        else:
            package.writestr(
                "docProps/custom.xml",
                f'<Properties xmlns="{space}/custom-properties" xmlns:vt="{space}/docPropsVTypes">'
                f'<property name="{name}"><vt:lpwstr>{text}</vt:lpwstr></property></Properties>',
            )
    report = nf.Report()
    article = nf.read(nf.Source(file.getvalue()), report=report)
    return article, [loss.why for loss in report.losses]


@pytest.mark.parametrize(("name", "text"), [("Client", "Acme"), ("contentStatus", "Final"), ("Status", "Final")])
def test_properties_that_have_no_place_are_reported(name: str, text: str):
    article, lost = with_property(name, text)
    assert (article.status, lost) == (nf.Status.USABLE, [f"the property {name} is left out: {text}"])


@pytest.mark.parametrize(
    ("name", "text", "status", "until"),
    [
        ("contentStatus", "Draft", nf.Status.WITHHELD, None),
        ("_Status", "Withdrawn", nf.Status.CANCELED, None),
        ("Embargo", "2031-05-01T06:00Z", nf.Status.USABLE, datetime(2031, 5, 1, 6, tzinfo=UTC)),
    ],
)
def test_properties_hold_a_story_back(name: str, text: str, status: nf.Status, until: datetime | None):
    article, lost = with_property(name, text)
    assert (article.status, article.embargo, lost) == (status, nf.Embargo(until=until) if until else None, [])


def test_tables_with_cells_that_reach_over_others():
    cells = (
        f'<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{paragraph("Ships")}</w:tc>',
        f"<w:tc>{paragraph('a')}{paragraph('b')}</w:tc><w:tc>{paragraph('c')}</w:tc>",
    )
    article, _ = read(
        paragraph("Title", "Titel"),
        paragraph(LONG),
        f"<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>{cells[0]}</w:tr><w:tr>{cells[1]}</w:tr></w:tbl>",
    )
    assert article.body[-1] == nf.Table([["Ships", ""], [[nf.Text("a"), nf.LineBreak(), nf.Text("b")], "c"]], header=1)


def test_changes_notes_comments_and_footers():
    article, report = read(
        paragraph("Title", "Titel"),
        paragraph(
            run(LONG)
            + f"<w:ins>{run(' She sails.')}</w:ins><w:del><w:r><w:delText> No.</w:delText></w:r></w:del>"
            + '<w:r><w:footnoteReference w:id="2"/></w:r>'
        ),
        footnotes=f'<w:footnotes {W}><w:footnote w:id="2">{paragraph("The port has said so too, in a note of its own that came late at night.")}</w:footnote></w:footnotes>',
        comments=f'<w:comments {W}><w:comment w:id="1" w:author="Bo">{paragraph("Really?")}</w:comment></w:comments>',
        footer=f"<w:ftr {W}>{paragraph('Ledger')}</w:ftr>",
    )
    assert (
        article.text == f"{LONG} She sails.\n\nThe port has said so too, in a note of its own that came late at night."
    )
    assert [loss.why for loss in report.losses] == [
        "a comment of Bo is left out: Really?",
        "the footer of pages is left out: Ledger",
    ]
    assert "changes are treated as accepted: 1 insertions, 1 deletions" in [remark.message for remark in report.remarks]


def test_pictures_old_and_new_are_named_once():
    picture = (
        f'<w:r><mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice><w:drawing><x:docPr xmlns:x="urn:x" descr="The dock"/>'
        f'<x:extent xmlns:x="urn:x" cx="952500" cy="476250"/><x:blip xmlns:x="urn:x" {R} r:link="link1"/></w:drawing></mc:Choice>'
        f'<mc:Fallback><w:pict><v:imagedata xmlns:v="urn:v" {R} r:id="link1"/></w:pict></mc:Fallback></mc:AlternateContent></w:r>'
        f'<w:r><w:pict><v:imagedata xmlns:v="urn:v" {R} r:id="link1"/></w:pict></w:r>'
    )
    article, report = read(paragraph("Title", "Titel"), paragraph(LONG), paragraph(picture))
    href = "https://acme.example/a"
    first = nf.Media(href, alt="The dock", renditions=[nf.Rendition(href=href, width=100, height=50)])
    assert article.body == (nf.Paragraph(LONG), first, nf.Media(href))
    assert report.losses == ()


@pytest.mark.cases("href", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x"])
def test_unsafe_addresses_are_no_links(href: str):
    source = document(
        paragraph("Title", "Titel"), paragraph(f'<w:hyperlink r:id="x">{run(LONG)}</w:hyperlink>'), links={"x": href}
    )
    assert nf.read(nf.Source(source)).body == (nf.Paragraph(LONG),)


@pytest.mark.cases(
    ("href", "target"),
    [
        ("https://acme.example/a b?x={y}|z", "https://acme.example/a%20b?x=%7By%7D%7Cz"),
        ("https://[::1]:80/a?b[1]=%41", "https://[::1]:80/a?b[1]=%41"),
        ("https://bücher.example/ä#b", "https://bücher.example/ä#b"),
        ("mailto:Ann Lee <ann@acme.example>", "mailto:Ann%20Lee%20%3Cann@acme.example%3E"),
        ("/a#b", "/a#b"),
    ],
)
def test_addresses_are_written_as_valid_uris(href: str, target: str):
    story = nf.Article(headline="A", body=[nf.Paragraph([nf.Text(LONG, [nf.Link(href)])])])
    report = nf.Report()
    back = nf.read(nf.write(story, "docx", report=report), "docx")
    assert [loss.what for loss in report.losses] == ["inline.link"] * (href != target)
    assert back.body == (nf.Paragraph([nf.Text(LONG, [nf.Link(target)])]),)


@pytest.mark.cases("href", ["https://", "https://a b.example/", "http://[bad", "http://acme.example:port/"])
def test_malformed_addresses_are_no_links_which_is_reported(href: str):
    report = nf.Report()
    story = nf.Article(headline="A", body=[nf.Paragraph([nf.Text(LONG, [nf.Link(href)])])])
    assert nf.read(nf.write(story, "docx", report=report), "docx").body == (nf.Paragraph(LONG),)
    assert [(loss.what, loss.why) for loss in report.losses] == [("inline.link", "the address is malformed")]


# Hostile --------------------------------------------------------------------------


def test_a_bomb_does_not_go_off():
    content = document(paragraph("a" * 9_000_000))
    with pytest.raises(nf.ReadError, match="raise the limit ratio"):
        nf.read(nf.Source(content))
    with pytest.raises(nf.ReadError, match="raise the limit item_bytes"):
        nf.read(nf.Source(content, limits=nf.Limits(item_bytes=1_000_000)))


@pytest.mark.cases(
    "content",
    [
        b"PK\x03\x04",
        b"PK\x03\x04" + b"\0" * 100,
        document()[:-40],
        document().replace(b"word/document.xml", b"word/document.xyz"),
    ],
)
def test_what_is_damaged_says_so(content: bytes):
    with pytest.raises(nf.ReadError):
        nf.read(nf.Source(content), "docx")


def test_ways_of_compressing_that_no_document_has_are_refused():
    file = BytesIO()
    with ZipFile(BytesIO(document())) as package, ZipFile(file, "w", ZIP_LZMA) as other:
        for name in package.namelist():
            other.writestr(name, package.read(name))
    with pytest.raises(nf.ReadError, match="compressed in a way that no office document is"):
        nf.read(nf.Source(file.getvalue()), "docx")


def test_other_packages_are_not_taken_for_documents():
    file = BytesIO()
    with ZipFile(file, "w") as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr("ppt/presentation.xml", "<presentation/>")
    with pytest.raises(nf.UnknownFormat):
        nf.read(nf.Source(file.getvalue()))


# Writing --------------------------------------------------------------------------


def test_the_same_article_gives_the_same_bytes_and_all_parts_are_xml_that_the_package_names():
    content = nf.write(kitchen_sink(), "docx")
    assert content == nf.write(kitchen_sink(), "docx")
    with ZipFile(BytesIO(content)) as package:
        types = package.read("[Content_Types].xml").decode()
        for name in package.namelist():
            parse(package.read(name))
            assert name == "[Content_Types].xml" or name.endswith(".rels") or f'PartName="/{name}"' in types


def test_every_style_and_link_that_is_used_is_there():
    with ZipFile(BytesIO(nf.write(kitchen_sink(), "docx"))) as package:
        body = parse(package.read("word/document.xml"))
        styles = {element.get(f"{{{W[9:-1]}}}styleId") for element in parse(package.read("word/styles.xml"))}
        ids = {element.get("Id") for element in parse(package.read("word/_rels/document.xml.rels"))}
    used = {
        element.get(f"{{{W[9:-1]}}}val")
        for tag in ("pStyle", "rStyle", "tblStyle")
        for element in body.iter(f"{{{W[9:-1]}}}{tag}")
    }
    assert used
    assert used <= styles
    assert {element.get(f"{{{KIND}}}id") for element in body.iter(f"{{{W[9:-1]}}}hyperlink")} <= ids


def test_a_text_from_right_to_left_says_so():
    with ZipFile(BytesIO(nf.write(nf.Article(headline="افتتاح مرفأ", language="ar"), "docx"))) as package:
        assert b"<w:bidi/>" in package.read("word/styles.xml")
        assert b'w:bidi="ar"' in package.read("word/styles.xml")


def test_a_picture_in_a_quotation_does_not_part_it():
    quote = nf.Quote([nf.Paragraph("Now."), nf.Media("/a.jpg"), nf.Paragraph("Then.")], attribution="Ann Lee")
    back = nf.read(nf.Source(nf.write(nf.Article(body=[quote]), "docx")))
    assert back.body == (nf.Quote([nf.Paragraph("Now."), nf.Paragraph("Then.")], attribution="Ann Lee"),)


def test_a_quotation_without_text_is_reported():
    report = nf.Report()
    nf.write(nf.Article(body=[nf.Quote([nf.Rule()], attribution="Ann Lee")]), "docx", report=report)
    assert "there is no text in it" in [loss.why for loss in report.losses]


def test_related_stories_are_no_text() -> None:
    link = f'<w:hyperlink r:id="a">{run("Norvik opens yard")}</w:hyperlink>'
    article = nf.read(
        document(
            paragraph("Dredger leaves the port", "Titel"),
            paragraph(LONG),
            paragraph(run("Read more: ") + link),
            paragraph("The harbour is six metres deep now, as the ferries need it, the council said in a statement."),
            links={"a": "https://tide.example/yard"},
        ),
        "docx",
    )
    assert article.body[1] == nf.Related(
        [nf.RelatedLink("Norvik opens yard", "https://tide.example/yard")], "Read more:"
    )
    assert "Norvik" not in article.text


def test_the_words_below_a_reading_are_read():
    ruby = "<w:r><w:ruby><w:rt><w:r><w:t>minato</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>dock</w:t></w:r></w:rubyBase></w:ruby></w:r>"
    text = run("The harbour master opened the ") + ruby + run(" on Tuesday, he said at noon.")
    article, report = read(paragraph(LONG), paragraph(text))
    assert nf.Article(body=article.body[-1:]).text == "The harbour master opened the dock on Tuesday, he said at noon."
    assert [loss.why for loss in report.losses] == ["the ruby annotation of dock is left out: minato"]


def field(code: str, shown: str = "") -> str:
    sign = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    result = sign.format("separate") + run(shown) if shown else ""
    return f"{sign.format('begin')}<w:r><w:instrText>{code}</w:instrText></w:r>{result}{sign.format('end')}"


DRAWN = (
    '<w:r><w:drawing xmlns:wp="urn:wp" xmlns:a="urn:a"><wp:docPr title="{}" descr="{}"><a:hlinkClick r:id="link1"/></wp:docPr>'
    "{}</w:drawing></w:r>"
)
LISTED = '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>'
FIFTH = NUMBERING.replace('<w:numFmt w:val="lowerLetter"/>', '<w:start w:val="5"/><w:numFmt w:val="decimal"/>')


@pytest.mark.cases(
    ("body", "losses"),
    [
        (paragraph(f'<w:hyperlink w:anchor="a">{run(LONG)}</w:hyperlink>'), ["links within the document are left out"]),
        (paragraph(field('HYPERLINK \\l "a"', LONG)), ["links within the document are left out"]),
        (
            paragraph(run(LONG) + field('INCLUDEPICTURE "https://acme.example/p.jpg"')),
            ['the content of a field is left out: INCLUDEPICTURE "https://acme.example/p.jpg"'],
        ),
        (
            paragraph(run(LONG) + DRAWN.format("Dock", "A dock", "")),
            ["the title of a picture is left out: Dock", "the link of a picture is left out: https://acme.example/a",
             "the alternative text of a drawing is left out: A dock"],
        ),
        (
            paragraph(run(LONG) + DRAWN.format("", "A dock", '<a:blip r:embed="nowhere"/>')),
            ["the link of a picture is left out: https://acme.example/a", "a picture without a file is left out: A dock"],
        ),
        (
            paragraph(run(LONG) + '<w:r><w:object><o:OLEObject xmlns:o="urn:o" ProgID="Excel.Sheet"/></w:object></w:r>'),
            ["an embedded object is left out: Excel.Sheet"],
        ),
        (
            paragraph(run(LONG) + '<w:r><w:pict xmlns:v="urn:v"><v:shape alt="A dock" title="Dock"><v:textpath string="SALE"/>'
                      "</v:shape></w:pict></w:r>"),
            ["the title of a picture is left out: Dock", "the text of a drawing is left out: SALE", "the alternative text of a drawing is left out: A dock"],
        ),
        (
            paragraph(run(LONG) + '<w:r><w:drawing><c:chart xmlns:c="urn:c" r:id="x"/></w:drawing></w:r>'),
            ["a chart is left out: chart"],
        ),
        (paragraph(LONG) + paragraph(LONG, more=LISTED), ["the first number of a list is left out: 5"]),
        (
            paragraph(LONG) + '<w:tbl><w:tblPr><w:tblDescription w:val="Ships"/></w:tblPr><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>',
            ["the alternative text of a table is left out: Ships"],
        ),
        (paragraph(LONG) + '<w:p><w:subDoc r:id="link1"/></w:p>',
         ["a subdocument is left out: https://acme.example/a"]),
        (paragraph(run(LONG) + f"<w:acme>{run('Dock')}</w:acme>"), ["the content of acme is left out: Dock"]),
        (f"{paragraph(LONG)}<w:acme>{paragraph('Dock')}</w:acme>", ["the content of acme is left out: Dock"]),
        (paragraph(run(LONG) + '<w:r><w:sym w:font="Wingdings" w:char="F0E0"/><w:sym w:font="Dock" w:char="00FC"/></w:r>'),
         ["a character of the font Wingdings is left out", "a character of the font Dock is left out"]),
    ],
)  # fmt: skip
def test_what_no_article_has_is_told(body: str, losses: list[str]):
    _, report = read(body, numbering=FIFTH)
    assert [loss.why for loss in report.losses] == losses


EITHER = (
    '<a:AlternateContent xmlns:a="http://schemas.openxmlformats.org/markup-compatibility/2006">'
    '<a:Choice Requires="acme"><w:acme/></a:Choice>{}</a:AlternateContent>'
)


@pytest.mark.cases(
    "body",
    [
        paragraph(f"{run(LONG)}<w:r>{EITHER.format('<a:Fallback><w:t>🚢</w:t></a:Fallback>')}</w:r>"),
        paragraph(EITHER.format(f"<a:Fallback>{run(LONG + chr(0x1F6A2))}</a:Fallback>")),
        EITHER.format(f"<a:Choice>{paragraph(LONG + chr(0x1F6A2))}</a:Choice>").replace("<w:acme/>", ""),
        paragraph(run(LONG) + '<w:r><w:sym w:font="Acme" w:char="26F4"/></w:r>'),
    ],
)
def test_what_every_program_can_show_is_read(body: str):
    article, report = read(paragraph("Dredger leaves"), paragraph(LONG), body)
    assert (article.text[-1] in "🚢⛴", report.losses) == (True, ())


def test_a_field_says_where_a_link_leads_and_what_its_tip_is():
    article, _ = read(
        paragraph(LONG),
        paragraph(run("He said ") + field('HYPERLINK "https://acme.example/b" \\l "c" \\o "Tip"', LONG)),
    )
    assert isinstance(article.body[-1], nf.Paragraph)
    assert nf.Text(LONG, [nf.Link("https://acme.example/b#c", "Tip")]) in article.body[-1].content


def test_what_is_read_out_instead_of_an_old_picture():
    shape = '<w:r><w:pict><v:shape xmlns:v="urn:v" alt="A dock"><v:imagedata r:id="link1"/></v:shape></w:pict></w:r>'
    article, _ = read(paragraph(LONG), paragraph(shape))
    assert article.body[-1] == nf.Media("https://acme.example/a", alt="A dock")


def test_what_a_content_control_is_called_is_told():
    _, report = read(
        f'<w:sdt><w:sdtPr><w:alias w:val="Deck"/></w:sdtPr><w:sdtContent>{paragraph(LONG)}</w:sdtContent></w:sdt>'
    )
    assert "the name of a content control is left out: Deck" in map(str, report.remarks)


BOX = f"<w:r><w:pict><w:txbxContent>{paragraph('Advertisement')}</w:txbxContent></w:pict></w:r>"
SHOWN = f'<w:r><w:pict><v:imagedata xmlns:v="urn:v" {R} r:id="link1"/></w:pict></w:r>'


def table(*cells: str) -> str:
    return f"<w:tbl><w:tr>{''.join([f'<w:tc>{cell}</w:tc>' for cell in cells])}</w:tr></w:tbl>"


def test_a_cell_has_no_text_of_boxes_and_its_pictures_stand_below_the_table():
    inner = table(paragraph("b"), paragraph("c"))
    article, report = read(paragraph(LONG), table(paragraph(run("a") + BOX + SHOWN) + inner, paragraph("d")))
    lines = [nf.Text("a"), nf.LineBreak(), nf.Text("b"), nf.LineBreak(), nf.Text("c")]
    assert article.body == (nf.Table([[lines, "d"]]), nf.Media("https://acme.example/a"))
    assert [loss.why for loss in report.losses] == ["the text of a box is left out: Advertisement"]
    assert "a table nested in a cell is read as lines of the cell" in [remark.message for remark in report.remarks]


HIDING = f"""<w:styles {W}>
<w:style w:type="character" w:styleId="Internal"><w:name w:val="Internal"/><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="Internal"/></w:style>
<w:style w:type="character" w:styleId="Seen"><w:name w:val="Seen"/><w:basedOn w:val="Internal"/><w:rPr><w:vanish w:val="0"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Desk"><w:name w:val="Desk"/><w:rPr><w:vanish/></w:rPr></w:style>
</w:styles>"""


def test_what_a_style_hides_is_left_out():
    looks = ['<w:rStyle w:val="Mine"/>', '<w:rStyle w:val="Seen"/>', '<w:rStyle w:val="Mine"/><w:vanish w:val="0"/>']
    hidden, seen, shown = (run(f" {number}.", look) for number, look in enumerate(looks))
    article, report = read(
        paragraph("Ferry back", "Title"),
        paragraph(run(LONG) + hidden + seen + shown),
        paragraph(f"Do not print. {LONG}", "Desk"),
        styles=HIDING,
    )
    assert article.text == f"{LONG} 1. 2."
    assert "hidden text is left out" in [remark.message for remark in report.remarks]


@pytest.mark.cases(
    "link",
    [
        field("HYPERLINK https://acme.example/b", LONG),
        field('hyperlink "https://acme.example/b"', LONG),
        f"<w:fldSimple w:instr=' HYPERLINK \"https://acme.example/b\" '>{run(LONG)}</w:fldSimple>",
        field("HYPERLINK https://acme.example/b", LONG).replace(run(LONG), f"<w:ins>{run(LONG)}</w:ins>"),
    ],
    ids=["bare", "small", "simple", "inserted"],
)
def test_a_field_is_a_link_in_any_form(link: str):
    article, _ = read(paragraph(LONG), paragraph(run("He said ") + link))
    assert isinstance(article.body[-1], nf.Paragraph)
    assert nf.Text(LONG, [nf.Link("https://acme.example/b")]) in article.body[-1].content


def test_a_field_that_leads_to_no_safe_address_is_told():
    _, report = read(paragraph(LONG), paragraph(run("He said ") + field('HYPERLINK "javascript:x"', LONG)))
    assert [loss.why for loss in report.losses] == ["a link with an unsafe address is left out"]


def test_a_link_in_a_footnote_leads_where_that_says():
    noted = paragraph(f'<w:hyperlink r:id="link1">{run("As the port says.")}</w:hyperlink>')
    content = document(
        paragraph(run(LONG) + '<w:r><w:footnoteReference w:id="2"/></w:r>'),
        links={"link1": "https://acme.example/a"},
        footnotes=f'<w:footnotes {W} {R}><w:footnote w:id="2">{noted}</w:footnote></w:footnotes>',
    )
    file = BytesIO(content)
    with ZipFile(file, "a") as package:
        package.writestr(
            "word/_rels/footnotes.xml.rels",
            f'<Relationships {RELATIONS}><Relationship Id="link1" Type="{KIND}/hyperlink" Target="https://acme.example/n" '
            'TargetMode="External"/></Relationships>',
        )
    note = nf.read(file.getvalue()).body[-1]
    assert note == nf.Paragraph([nf.Text("As the port says.", [nf.Link("https://acme.example/n")])])


def test_lists_are_numbered_as_their_style_or_they_themselves_say():
    numbering = f"""<w:numbering {W}>
    <w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Points"/></w:abstractNum>
    <w:abstractNum w:abstractNumId="2"><w:styleLink w:val="Points"/><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:lvlOverride></w:num>
    </w:numbering>"""
    items = [paragraph(LONG, more=f'<w:numPr><w:numId w:val="{number}"/></w:numPr>') for number in (1, 2, 3)]
    article, report = read(paragraph(LONG), *items, numbering=numbering)
    assert [block.ordered for block in article.body if isinstance(block, nf.List)] == [True, True, False]
    assert [loss.why for loss in report.losses] == ["the first number of a list is left out: 7"]


@pytest.mark.cases("format", ["docx", "rtf"])
def test_a_list_as_deep_as_word_has_it_is_no_loss(format: str):
    report = nf.Report()
    article = nf.Article(body=[nf.Paragraph(LONG), nested(9)])
    assert nf.read(nf.write(article, format, report=report)) == article
    assert report.losses == ()
    nf.write(nf.Article(body=[nested(10)]), format, report=report)
    assert [loss.what for loss in report.losses] == ["body.nested"]


def nested(depth: int) -> nf.List:
    return nf.List([[nf.Paragraph("a"), *([nested(depth - 1)] if depth > 1 else [])]])


def test_what_a_content_control_asks_for_is_no_text():
    asking = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>"
    filled = asking.replace("<w:showingPlcHdr/>", '<w:showingPlcHdr w:val="0"/>')
    article, report = read(
        asking.format(paragraph("Headline here", "Titel")),
        paragraph("Ferry back", "Titel"),
        paragraph(run(LONG) + asking.format(run(" Click to enter text.")) + filled.format(run(" It is late."))),
        table(asking.format(paragraph("A number")) + paragraph("7")),
    )
    assert nf.plain(article.headline) == "Ferry back"
    assert article.body == (nf.Paragraph(f"{LONG} It is late."), nf.Table([["7"]]))
    told = [remark.message for remark in report.remarks]
    assert [item for item in told if "prompt of" in item] == [
        f"the prompt of a content control is left out: {text}"
        for text in ("Headline here", "Click to enter text.", "A number")
    ]


def test_a_formula_may_be_a_paragraph():
    formula = '<m:oMathPara xmlns:m="urn:m"><m:oMath><m:r><m:t>E=mc²</m:t></m:r></m:oMath></m:oMathPara>'
    article, report = read(paragraph("Ferry back", "Titel"), paragraph(LONG), formula, paragraph(LONG))
    assert "E=mc²" in article.text
    assert "a formula is read as its letters: E=mc²" in [remark.message for remark in report.remarks]
