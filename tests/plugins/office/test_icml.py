"""InCopy and InDesign: stories as desks have them, by what their styles are called and where they stand."""

from __future__ import annotations

from io import BytesIO
from time import process_time
from zipfile import ZIP_STORED, ZipFile, ZipInfo

import pytest

import newsformat as nf
from newsformat import Article, Heading, Lang, Link, List, Media, Paragraph, Quote, Style, Table, Text, plain
from newsformat.markup.xml import parse
from newsformat_office._article import Known
from newsformat_office._icml._stories import Stories


LONG = "The ferry sailed again on Monday after six days in port, the operator said on the quay."
HEAD = (
    '<?xml version="1.0"?><?aid style="50" type="snippet" readerVersion="6.0"?><?aid SnippetType="InCopyInterchange"?>'
)


def characters(inner: str, look: str = "") -> str:
    return f'<CharacterStyleRange AppliedCharacterStyle="CharacterStyle/$ID/[No character style]"{look}>{inner}</CharacterStyleRange>'


def text(content: str, look: str = "") -> str:
    return characters(f"<Content>{content}</Content>", look)


def paragraph(style: str, inner: str, look: str = "") -> str:
    """Return a paragraph; *inner* is its text, or ranges of characters."""
    inner = inner if inner.startswith("<") else text(inner)
    return f'<ParagraphStyleRange AppliedParagraphStyle="ParagraphStyle/{style}"{look}>{inner}{characters("<Br/>")}</ParagraphStyleRange>'


def story(*paragraphs: str, key: str = "u1", label: str = "") -> str:
    return f'<Story Self="{key}"><Properties>{label}</Properties><StoryPreference/>{"".join(paragraphs)}</Story>'


def icml(*paragraphs: str, more: str = "", styles: str = "") -> bytes:
    return f'{HEAD}<Document DOMVersion="8.0" Self="d">{styles}{story(*paragraphs)}{more}</Document>'.encode()


def read(document: bytes) -> tuple[Article, str]:
    """Return the article of *document*, and what the report says."""
    report = nf.Report()
    article = nf.read(nf.Source(document), "icml", report=report)
    return article, " | ".join(map(str, report))


def test_detected_by_its_instruction() -> None:
    assert nf.detect(nf.Source(icml(paragraph("Body", "a"))))[0].format == "icml"


@pytest.mark.cases(
    "names",
    [
        ("Kicker", "Headline", "Deck", "Byline", "Body", "Crosshead"),
        ("Overline", "HL_2col", "Subhead", "By-Line", "BodyText", "Subhead"),
        ("Dachzeile", "Artikel%3a01_Überschrift", "Unterzeile", "Autorenzeile", "Grundtext", "Zwischentitel"),
        ("Surtitre", "Titre 3 col", "Sous-titre", "Signature", "Texte courant", "Intertitre"),
        ("Antetítulo", "Titular", "Subtítulo", "Firma", "Cuerpo de texto", "Ladillo"),
        ("Occhiello", "Titolo", "Catenaccio", "Firma", "Testo", "Titoletto"),
        ("Bovenkop", "Kop", "Onderkop", "Auteur", "Platte tekst", "Tussenkop"),
    ],
)
def test_styles_say_what_paragraphs_are(names: tuple[str, ...]) -> None:
    kicker, headline, subhead, byline, body, heading = names
    article, said = read(icml(
        paragraph(kicker, "Harbour"), paragraph(headline, "High tide"), paragraph(subhead, "It rose"),
        paragraph(byline, "By Ann Lee"), paragraph(body, LONG), paragraph(heading, "What next"), paragraph(body, LONG),
    ))  # fmt: skip
    assert (plain(article.kicker), plain(article.headline), plain(article.subhead)) == (
        "Harbour",
        "High tide",
        "It rose",
    )
    assert article.bylines[0].name == "Ann Lee"
    assert article.body == (Paragraph(LONG), Heading("What next"), Paragraph(LONG))
    assert "not known" not in said


def test_a_style_that_is_not_known_is_told_and_one_based_on_a_known_one_is_that() -> None:
    styles = (
        '<RootParagraphStyleGroup><ParagraphStyle Self="ParagraphStyle/X1" Name="X1"><Properties>'
        '<BasedOn type="object">ParagraphStyle/Headline</BasedOn></Properties></ParagraphStyle></RootParagraphStyleGroup>'
    )
    article, said = read(icml(paragraph("X1", "High tide"), paragraph("Zeta", LONG), styles=styles))
    assert plain(article.headline) == "High tide"
    assert article.text == LONG
    assert "an unknown style, whose paragraphs are read as text: Zeta" in said


def test_a_byline_and_a_dateline_without_styles_are_found() -> None:
    lines = (
        paragraph("Headline", "High tide"),
        paragraph("Body", "By Ann Lee"),
        paragraph("Body", f"OSLO, Nov. 24 (Acme) — {LONG}"),
    )
    article, _ = read(
        icml(*lines, paragraph("Body", "More."), paragraph("Body", "EMBARGOED UNTIL 1 December 2026, 10:00 GMT"))
    )
    assert article.bylines[0].name == "Ann Lee"
    assert article.dateline is not None
    assert article.text.startswith(f"{LONG}\n\nMore.")
    assert article.embargo is not None


def test_tags_say_what_styles_do_not() -> None:
    tagged = '<XMLElement Self="t" MarkupTag="XMLTag/{}">{}</XMLElement>'
    document = icml(
        tagged.format("Story", tagged.format("headline", paragraph("$ID/NormalParagraphStyle", "High tide"))
        + tagged.format("byline", paragraph("Zeta", "By Ann Lee")) + tagged.format("text", paragraph("Body", LONG)))
    )  # fmt: skip
    article, _ = read(document)
    assert (plain(article.headline), article.bylines[0].name, article.text) == ("High tide", "Ann Lee", LONG)


def test_paragraphs_end_where_they_are_broken() -> None:
    inner = characters(
        "<Content>One </Content><Content>more\u2028line</Content><Br/><Content>Two</Content><Br/><Br/><Content>Three</Content>"
    )
    article, _ = read(
        icml(
            f"{paragraph('Headline', 'H')}<ParagraphStyleRange AppliedParagraphStyle='ParagraphStyle/Body'>{inner}</ParagraphStyleRange><Br/>"
        )
    )
    assert article.text == "One more\nline\n\nTwo\n\nThree"


def test_how_text_looks() -> None:
    styles = (
        '<RootCharacterStyleGroup><CharacterStyle Self="CharacterStyle/Name" Name="Name" FontStyle="Bold Italic"/>'
        "</RootCharacterStyleGroup>"
    )
    named = '<CharacterStyleRange AppliedCharacterStyle="CharacterStyle/{}"><Content>{}</Content></CharacterStyleRange>'
    runs = (
        text("a", ' FontStyle="Bold"') + text("b", ' FontStyle="Kursiv"') + text("c", ' Underline="true"')
        + text("d", ' Position="Superscript"') + named.format("Name", "e") + named.format("Fett", "f") + text("g")
    )  # fmt: skip
    article, _ = read(icml(paragraph("Headline", runs), paragraph("Body", LONG), styles=styles))
    strong, italic = Style.STRONG, Style.EMPHASIS
    expected = [("a", [strong]), ("b", [italic]), ("c", [Style.UNDERLINE]), ("d", [Style.SUPERSCRIPT])]
    expected += [("e", [strong, italic]), ("f", [strong]), ("g", [])]
    assert article.headline == nf.Article(headline=[Text(*item) for item in expected]).headline


def test_links_lead_out() -> None:
    source = '<HyperlinkTextSource Self="s1" Name="a">' + text("here") + "</HyperlinkTextSource>"
    other = characters('<HyperlinkTextSource Self="s2"><Content>there</Content></HyperlinkTextSource>')
    more = (
        '<HyperlinkURLDestination Self="u9" DestinationURL="https://acme.example/"/>'
        '<Hyperlink Self="h1" Source="s1"><Properties><Destination type="object">u9</Destination></Properties></Hyperlink>'
        '<Hyperlink Self="h2" Source="s2"><Properties><Destination type="object">HyperlinkURLDestination/javascript%3ax'
        "</Destination></Properties></Hyperlink>"
    )
    more += (
        '<Hyperlink Self="h3" Source="s3"><Properties><Destination type="object">HyperlinkPageDestination/1</Destination>'
        '</Properties></Hyperlink><HyperlinkPageItemSource Self="s4"/><Hyperlink Self="h4" Source="s4"><Properties>'
        '<Destination type="object">u9</Destination></Properties></Hyperlink>'
    )
    article, said = read(icml(paragraph("Headline", "H"), paragraph("Body", text("See ") + source + other), more=more))
    assert article.body == (Paragraph(["See ", Text("here", [Link("https://acme.example/")]), "there"]),)
    assert said.startswith(
        "a link with an unsafe address is left out | links within the document are left out | the link of a picture is left out: https://acme.example/"
    )


def test_notes_are_for_editors_and_changes_are_accepted() -> None:
    note = f'<Note UserName="Bo">{paragraph("$ID/[No paragraph style]", "Check the name")}</Note>'
    changed = (
        "<Content>It </Content><Change ChangeType='InsertedText' UserName='Bo'><Content>rose</Content></Change>"
        f"<Change ChangeType='DeletedText'>{paragraph('Body', 'fell')}</Change>{note}<Content>.</Content>"
    )
    article, said = read(icml(paragraph("Headline", "High tide"), paragraph("Body", characters(changed))))
    assert article.text == "It rose."
    assert [each.text for each in article.notes] == ["Check the name"]
    assert "a deletion" in said
    assert "the author of a note is left out: Bo" in said


def test_footnotes_come_at_the_end() -> None:
    noted = f"<Content>It rose.</Content><Footnote>{paragraph('Footnote', text('<?ACE 4?>By a foot.'))}</Footnote>"
    document = icml(paragraph("Headline", "High tide"), paragraph("Body", characters(noted)), paragraph("Body", LONG))
    article, said = read(document)
    assert article.text == f"It rose.\n\n{LONG}\n\nBy a foot."
    assert "footnotes are read as paragraphs at the end of the text: 1" in said


def cell(name: str, inner: str, more: str = "") -> str:
    return f'<Cell Name="{name}"{more}>{paragraph("Table Body", inner)}</Cell>'


def test_short_rows_beside_a_long_one_are_not_filled_up() -> None:
    table = Table([["cell"] * 1000, *[["a"], []] * 500])
    written = nf.write(nf.Article(headline="H", body=[table]), "icml")
    assert len(written) < 1_000_000
    assert nf.read(written).body == (table,)
    report = nf.Report()
    assert len(nf.write(nf.Article(headline="H", body=[table]), "indesign-tagged-text", report=report)) < 1_000_000
    assert "rows of different length are not filled up with 999500 cells" in "".join(map(str, report.losses))


def test_tables_and_lists() -> None:
    cells = cell("0:0", "Day", ' ColumnSpan="2"') + cell("1:1", "3") + cell("0:1", "Mon")
    table = f'<Table HeaderRowCount="1" BodyRowCount="1" ColumnCount="2"><Row Name="0"/>{cells}</Table>'
    bullets = ' BulletsAndNumberingListType="BulletList"'
    deeper = ' BulletsAndNumberingListType="NumberedList" NumberingLevel="2"'
    article, _ = read(icml(
        paragraph("Headline", "H"), paragraph("Body", characters(table)), paragraph("Body", "a", bullets),
        paragraph("Body", "b", deeper), paragraph("Body", "c", bullets),
    ))  # fmt: skip
    inner = List([[Paragraph("b")]], ordered=True)
    assert article.body == (
        Table([["Day", ""], ["Mon", "3"]], header=1),
        List([[Paragraph("a"), inner], [Paragraph("c")]]),
    )


def test_a_cell_that_is_nowhere_is_told() -> None:
    table = f'<Table ColumnCount="1" BodyRowCount="1">{cell("0:0", "a")}{cell("x", "lost")}</Table>'
    article, said = read(icml(paragraph("Headline", "H"), paragraph("Body", characters(table))))
    assert article.body == (Table([["a"]]),)
    assert "without a place in its table is left out: lost" in said


def test_pictures_with_what_is_printed_below() -> None:
    link = '<Rectangle><Image><Link LinkResourceURI="file:/Volumes/desk/high%20tide.jpg"/></Image></Rectangle>'
    article, _ = read(icml(
        paragraph("Headline", "H"), paragraph("Body", characters(link)), paragraph("Bildunterschrift", "The quay"),
        paragraph("Bildnachweis", "Ann Lee"), paragraph("Body", LONG), paragraph("Cutline", "No picture"),
        paragraph("Zitat", "“It rose.”"),
    ))  # fmt: skip
    assert article.body == (
        Media("high tide.jpg", caption="The quay", credit="Ann Lee"),
        Paragraph(LONG),
        Media(caption="No picture"),
        Quote([Paragraph("“It rose.”")]),
    )


def test_pictures_in_cells_and_notes_stand_below_what_they_are_in() -> None:
    shown = '<Rectangle><Image><Link LinkResourceURI="file:{}.jpg"/></Image></Rectangle>'
    table = (
        f'<Table ColumnCount="1" BodyRowCount="1">{cell("0:0", text("a") + characters(shown.format("quay")))}</Table>'
    )
    note = f"<Note>{paragraph('Body', text('Look') + characters(shown.format('boat')))}</Note>"
    article, _ = read(
        icml(paragraph("Headline", "H"), paragraph("Body", characters(table)), paragraph("Body", characters(note)))
    )
    assert article.body == (Table([["a"]]), Media("quay.jpg"), Media("boat.jpg"))


def test_a_picture_that_is_in_no_file_is_told() -> None:
    article, said = read(
        icml(paragraph("Headline", "H"), paragraph("Body", characters("<Rectangle><Image/></Rectangle>")))
    )
    assert article.body == ()
    assert "a picture without a file" in said


def test_languages() -> None:
    german, english = ' AppliedLanguage="$ID/German: Reformed"', ' AppliedLanguage="$ID/English: UK"'
    runs = text("Das heißt ", german) + text("high tide", english) + text(" auf dem ganzen Deich.", german)
    article, _ = read(icml(paragraph("Titel", text("Flut", german)), paragraph("Grundtext", runs)))
    assert article.language == "de"
    assert article.body == (Paragraph(["Das heißt ", Text("high tide", [Lang("en-GB")]), " auf dem ganzen Deich."]),)


def test_a_language_that_a_program_applies_by_itself_is_none() -> None:
    american = ' AppliedLanguage="$ID/English: USA"'
    words = "افتتح الوزير المرفأ الجديد يوم الاثنين بعد عامين من العمل"
    article, said = read(
        icml(paragraph("Headline", text("افتتاح مرفأ", american)), paragraph("Body", text(words, american)))
    )
    assert article.direction == "rtl"
    assert "the text is not in en-US" in said


def test_what_the_document_says_of_itself() -> None:
    xmp = (
        "<?xpacket begin='' id='x'?><x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
        "<rdf:Description xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:xmp='http://ns.adobe.com/xap/1.0/' xmp:CreateDate='2026-11-24T07:00:00Z'>"
        "<dc:subject><rdf:Bag><rdf:li>tides</rdf:li></rdf:Bag></dc:subject></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end='r'?>"
    )
    packet = f"<MetadataPacketPreference><Properties><Contents><![CDATA[{xmp}]]></Contents></Properties></MetadataPacketPreference>"
    article, _ = read(icml(paragraph("Headline", "H"), paragraph("Body", LONG), more=packet))
    assert article.keywords == ("tides",)
    assert article.created is not None


def test_a_story_has_a_name() -> None:
    document = icml(paragraph("Headline", "H"), paragraph("Body", LONG)).replace(
        b'Self="u1"', b'Self="u1" StoryTitle="tide-2"'
    )
    assert read(document)[0].title == "tide-2"
    assert b'StoryTitle="tide"' in nf.write(Article(headline="H", slug="tide"), "icml")


def test_several_stories_with_headlines_are_several_articles() -> None:
    second = story(paragraph("Headline", "Ebb"), paragraph("Body", LONG), key="u2")
    third = story(paragraph("Body", "More."), key="u3")
    document = icml(paragraph("Headline", "High tide"), paragraph("Body", LONG), more=second + third)
    articles = list(nf.read_all(nf.Source(document), "icml"))
    assert [plain(article.headline) for article in articles] == ["High tide", "Ebb"]
    assert articles[1].text == f"{LONG}\n\nMore."


@pytest.mark.cases("document", [b"<a/>", b"<Document/>", icml()])
def test_what_has_no_story(document: bytes) -> None:
    with pytest.raises(nf.ReadError):
        nf.read(nf.Source(document), "icml")


# Writing ----------------------------------------------------------------------


def test_written_with_styles_that_a_layout_may_have() -> None:
    article = Article(
        headline="مد عال", language="ar", status="withheld", body=[Paragraph(["a", Text("b", [Style.STRONG, Link("https://a.example/")])])]
    )  # fmt: skip
    document = nf.write(article, "icml").decode()
    assert document.startswith('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<?aid ')
    assert 'AppliedParagraphStyle="ParagraphStyle/Headline"' in document
    assert '<CharacterStyle Self="CharacterStyle/Bold Link" Name="Bold Link" FontStyle="Bold"/>' in document
    assert 'DestinationURL="https://a.example/"' in document
    assert 'StoryDirection="RightToLeftDirection"' in document
    assert 'ParagraphDirection="RightToLeftDirection"' in document
    assert "<Note " in document.partition("<Content>WITHHELD</Content>")[0]


def test_what_a_desk_types_into_it_counts() -> None:
    article = Article(headline="High tide", status="withheld", body=[Paragraph(LONG)])
    document = nf.write(article, "icml").replace(b'Self="newsformat">', b'Self="d">')
    changed = document.replace(b"WITHHELD", b"CANCELED").replace(b"six days", b"nine days")
    back = nf.read(nf.Source(changed), "icml")
    assert "nine days" in back.text
    assert back.status is nf.Status.CANCELED
    held = document.replace(b"WITHHELD", b"EMBARGOED until 2026-12-01T06:00:00Z")
    assert nf.read(nf.Source(held), "icml").embargo is not None


def test_characters_that_end_lines_are_kept_where_they_are_text() -> None:
    article = Article(headline="a\u2028b", body=[Paragraph("c\u2029d")])
    assert nf.read(nf.Source(nf.write(article, "icml"))) == article


def problems(document: bytes) -> list[str]:
    return [problem.rule for problem in nf.validate(nf.Source(document), "icml")]


def test_what_is_right() -> None:
    assert problems(icml(paragraph("$ID/NormalParagraphStyle", "a"))) == []


@pytest.mark.cases(
    ("document", "rule"),
    [
        (icml(paragraph("Nowhere", "a")), "style"),
        (icml(paragraph("$ID/x", "a"), more="<Content>b</Content>"), "place"),
        (icml(more=paragraph("$ID/x", "a")), "place"),
        (icml(paragraph("$ID/x", "a"), more='<Hyperlink Source="s"/>'), "reference"),
        (
            icml(paragraph("$ID/x", characters('<Table ColumnCount="1" BodyRowCount="1"><Cell Name="1:0"/></Table>'))),
            "cell",
        ),
        (icml(paragraph("$ID/x", "a"), more=story(key="u1")), "id"),
        (icml(paragraph("$ID/x", "&nbsp;")), "xml"),
        (b"<Document DOMVersion='8.0'><Story/></Document>", "aid"),
        (b"<?aid x?><Document><Story/></Document>", "version"),
        (b"<?aid x?><Document DOMVersion='8.0'/>", "story"),
        (b"<a/>", "root"),
    ],
)
def test_what_is_wrong(document: bytes, rule: str) -> None:
    assert rule in problems(document)


# Layouts ----------------------------------------------------------------------


def frame(key: str, story: str, at: tuple[int, int], more: str = "", height: int = 40) -> str:
    """Return a box of text, the upper left corner of which is there."""
    points = "".join([f'<PathPointType Anchor="{x} {y}"/>' for x in (0, 90) for y in (0, height)])
    path = f"<Properties><PathGeometry><GeometryPathType><PathPointArray>{points}</PathPointArray></GeometryPathType></PathGeometry></Properties>"
    shown = f'<TextFrame Self="{key}" ParentStory="{story}"' if story else f'<Rectangle Self="{key}"'
    end = "</TextFrame>" if story else '<Image><Link LinkResourceURI="file:/a/p.jpg"/></Image></Rectangle>'
    return f'{shown} ItemTransform="1 0 0 1 {at[0]} {at[1]}" {more}>{path}{end}'


PAGE = '<Page GeometricBounds="0 0 400 200" ItemTransform="1 0 0 1 0 0"/>'


def idml(stories: dict[str, str], frames: str, more: str = "") -> bytes:
    space = 'xmlns:idPkg="http://ns.adobe.com/AdobeInDesign/idml/1.0/packaging"'
    named = "".join([f'<idPkg:Story src="Stories/Story_{key}.xml"/>' for key in stories])
    parts = {
        "designmap.xml": f'<?aid style="50"?><Document {space} DOMVersion="8.0"><idPkg:Spread src="Spreads/Spread_1.xml"/>{named}{more}</Document>',
        "Spreads/Spread_1.xml": f"<idPkg:Spread {space}><Spread>{PAGE}{frames}</Spread></idPkg:Spread>",
    }
    parts |= {
        f"Stories/Story_{key}.xml": f"<idPkg:Story {space}>{story(inner, key=key)}</idPkg:Story>"
        for key, inner in stories.items()
    }
    made = BytesIO()
    with ZipFile(made, "w") as package:
        package.writestr(ZipInfo("mimetype"), "application/vnd.adobe.indesign-idml-package", ZIP_STORED)
        for name, content in parts.items():
            package.writestr(name, content)
    return made.getvalue()


STORIES = {
    "a": paragraph("Headline", "High tide"),
    "b": paragraph("Headline", "Ebb"),
    "c": paragraph("Body", f"Rose. {LONG}"),
    "d": paragraph("Body", f"Fell. {LONG}"),
    "e": paragraph("Kicker", "Harbour"),
    "f": paragraph("Caption", "The quay"),
}
FRAMES = (
    frame("1", "c", (0, 80)) + frame("2", "d", (100, 80)) + frame("3", "b", (100, 20)) + frame("4", "a", (0, 20))
    + frame("5", "e", (0, 5), height=10) + frame("6", "", (0, 130)) + frame("7", "f", (0, 180))
)  # fmt: skip


def layout(document: bytes) -> tuple[list[Article], str]:
    report = nf.Report()
    return list(nf.read_all(nf.Source(document), report=report)), " | ".join(map(str, report))


def test_what_has_no_headline_belongs_to_the_one_above_it() -> None:
    (first, second), said = layout(idml(STORIES, FRAMES))
    assert (plain(first.kicker), plain(first.headline)) == ("Harbour", "High tide")
    assert first.body == (Paragraph(f"Rose. {LONG}"), Media("p.jpg", caption="The quay"))
    assert plain(second.headline) == "Ebb"
    assert second.body == (Paragraph(f"Fell. {LONG}"),)
    assert "grouped by their headlines" in said


def test_a_list_of_articles_counts_first() -> None:
    listed = '<Article Self="x" Name="One"><ArticleMember ItemRef="4"/><ArticleMember ItemRef="2"/></Article>'
    articles, _ = layout(idml(STORIES, FRAMES, listed))
    assert (plain(articles[0].headline), articles[0].text) == ("High tide", f"Fell. {LONG}")


def test_what_is_not_printed_is_left_out() -> None:
    stories = STORIES | {
        "x": paragraph("Body", "Beside"),
        "y": paragraph("Body", "Hidden"),
        "z": paragraph("Body", "Nowhere"),
    }
    frames = FRAMES + frame("8", "x", (900, 10)) + frame("9", "y", (0, 200), 'ItemLayer="l"')
    articles, said = layout(idml(stories, frames, '<Layer Self="l" Visible="false"/>'))
    assert len(articles) == 2
    for word in ("Beside", "Hidden", "Nowhere"):
        assert word in said


def test_a_story_of_ours_on_a_page_stays_held() -> None:
    written = nf.write(Article(headline="High tide", status="withheld", body=[Paragraph(LONG)]), "icml").decode()
    inner = written.partition("<Story ")[2].partition(">")[2].partition("</Story>")[0]
    label, _, ranges = inner.partition("</Properties>")
    document = idml({"a": "@"}, frame("1", "a", (0, 0))).replace(b"@", b"@")
    made = BytesIO()
    with ZipFile(BytesIO(document)) as old, ZipFile(made, "w") as package:
        for name in old.namelist():
            content = old.read(name).decode()
            content = content.replace(
                "<Properties></Properties><StoryPreference/>@", f"{label.strip()}</Properties>{ranges}"
            )
            package.writestr(ZipInfo(name), content, ZIP_STORED)
    (article,), _ = layout(made.getvalue())
    assert article.status is nf.Status.WITHHELD
    assert article.text == LONG


@pytest.mark.cases(
    ("old", "new", "rule"),
    [
        (b"x", b"x", ""),
        (b'ParentStory="f"', b'ParentStory="q"', "reference"),
        (b'Stories/Story_f.xml"/>', b'Stories/Story_q.xml"/>', "part"),
        (b"</idPkg:Spread>", b"</idPkg:Spreax>", "xml"),
        (b"adobe.indesign-idml", b"adobe.indesign-idmx", "mimetype"),
    ],
)
def test_what_is_wrong_with_a_layout(old: bytes, new: bytes, rule: str) -> None:
    made = BytesIO()
    with ZipFile(BytesIO(idml(STORIES, FRAMES))) as package, ZipFile(made, "w") as changed:
        for name in package.namelist():
            changed.writestr(ZipInfo(name), package.read(name).replace(old, new), ZIP_STORED)
    found = [problem.rule for problem in nf.validate(nf.Source(made.getvalue()), "idml") if problem.severity == "error"]
    assert found == [rule] * bool(rule)


def test_a_part_that_the_map_names_again_is_read_once() -> None:
    frames = FRAMES + frame("8", "", (500, 500)) * 1_000
    content = idml(STORIES, frames, '<idPkg:Spread src="Spreads/Spread_1.xml"/>' * 300)
    begin = process_time()
    assert len([*nf.read_all(nf.Source(content), "idml")]) == 2
    assert process_time() - begin < 3  # seconds; once for each name took over twenty


def test_no_layout() -> None:
    with pytest.raises(nf.ReadError, match="designmap"):
        nf.read(nf.Source(b"PK\x05\x06" + b"\0" * 18), "idml")


@pytest.mark.cases(
    ("inner", "told"),
    [
        (text("dock", ' RubyFlag="1" RubyString="minato"'), "the ruby annotation of dock is left out: minato"),
        (
            text("dock", ' AppliedConditions="Condition/Web"'),
            "the condition of a text is left out: Condition/Web",
        ),
        (
            characters(
                '<XMLElement MarkupTag="XMLTag/deck"><XMLAttribute Name="role" Value="x"/><Content>a</Content></XMLElement>'
            ),
            "the XML tag of a text is left out: deck | 1: an attribute of an XML tag is left out: role=x",
        ),
        (characters("<HiddenText><Content>secret</Content></HiddenText>"), "hidden text is left out"),
        (characters('<Movie><Link LinkResourceURI="file:m.mp4"/></Movie>'), "a film or sound is left out: file:m.mp4"),
        (
            characters('<Table HeaderRowCount="0"><Cell Name="0:0" ColumnSpan="2"><Content>a</Content></Cell></Table>'),
            "cells that span rows or columns are spread out, the text in the first",
        ),
    ],
)
def test_what_no_article_has_is_told(inner: str, told: str) -> None:
    _, said = read(icml(paragraph("Body", LONG), paragraph("Body", inner)))
    assert told in said


def test_where_a_list_starts_and_what_a_story_is_called_is_told() -> None:
    document = icml(paragraph("Body", LONG), paragraph("Body", LONG, ' NumberingStartAt="5"'))
    _, said = read(document.replace(b"<Story ", b'<Story StoryTitle="Ferry 3" '))
    assert "the property StoryTitle is left out: Ferry 3" in said
    assert "the first number of a list is left out: 5" in said


def test_what_is_read_out_instead_of_a_picture() -> None:
    option = '<ObjectExportOption AltTextSourceType="SourceCustom" CustomAltText="$ID/A dock" CustomActualText="$ID/"/>'
    shape = f'<Rectangle>{option}<Image><Link LinkResourceURI="file:pics/a.jpg"/></Image></Rectangle>'
    article, said = read(icml(paragraph("Body", LONG), paragraph("Body", characters(shape))))
    assert (article.body[-1], said) == (Media("a.jpg", alt="A dock"), "")


def test_any_number_of_own_stories_may_stand_together() -> None:
    root = parse(nf.write(Article(headline="High tide", body=[Paragraph(LONG)]), "icml"))
    own, report = root.find("Story"), nf.Report()
    assert own is not None
    article = Stories([root], Known(), report).article([own] * 1200)
    assert article is not None
    assert [nf.plain(article.headline), article.body] == ["High tide", (Paragraph(LONG),) * 1200]
    assert [loss.why for loss in report.losses] == ["a further headline is left out: High tide"]
