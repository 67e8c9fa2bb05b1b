"""Pages of PDF become articles: by where lines stand, how large they are, and what the file says of itself."""

from __future__ import annotations

import sys
import zlib
from collections import Counter
from email.message import EmailMessage
from textwrap import wrap

import pytest

import newsformat as nf
from newsformat.testing._time_limits import at_most
from newsformat_office._pdf._columns import regions
from newsformat_office._pdf._lines import lines_of
from newsformat_office._pdf._pages import Page, Span
from newsformat_office._pdf._tables import tables_in

from ..exports.made import FACTIVA, NEXIS, PROQUEST, YARD, Export
from .pdfs import LETTER, column, file_of, glyphs, paragraph, pdf, stream, text, unfolding


pytest.importorskip("pypdfium2_raw", reason="pypdfium2 is not installed")

QUAY = "The old quay of Ashby is open again after repairs that took the town two years and cost twice what was planned."
MAYOR = "Mayor Tom Reed cut a ribbon on Monday morning and said that the next storm would find a wall of granite there."
PIER = (
    "Fishermen who had moored their boats at the pier of a neighbouring town came home before noon, many with a catch."
)
HEAD = text(50, 740, "Quay opens after two years", size=20, font="B")


def read(content: bytes, report: nf.Report | None = None) -> nf.Article:
    return nf.read(content, "pdf", report=report)


def told(content: bytes) -> tuple[nf.Article, list[str]]:
    report = nf.Report()
    return read(content, report), [str(entry) for entry in report]


def body(article: nf.Article) -> list[str]:
    return [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph | nf.Heading)]


# Where lines stand ----------------------------------------------------------------


def test_the_largest_text_is_the_headline_and_lines_make_paragraphs() -> None:
    article = read(pdf(HEAD + paragraph(50, 700, QUAY) + paragraph(50, 650, MAYOR)))
    assert nf.plain(article.headline) == "Quay opens after two years"
    assert body(article) == [QUAY, MAYOR]


def test_a_headline_of_several_lines_is_one() -> None:
    lines = column(50, 760, ["Quay opens after two years", "and costs twice what was", "planned"], size=20)
    article = read(pdf(lines + paragraph(50, 680, QUAY) + paragraph(50, 630, MAYOR)))
    assert article.headline == (nf.Text("Quay opens after two years and costs twice what was planned"),)


def test_byline_and_dateline_are_found_as_in_plain_text() -> None:
    page = HEAD + text(50, 710, "By Ann Lee") + paragraph(50, 690, f"ASHBY (Acme) - {QUAY}") + paragraph(50, 640, MAYOR)
    article = read(pdf(page))
    assert [byline.name for byline in article.bylines] == ["Ann Lee"]
    assert article.dateline == nf.Dateline(place="ASHBY", source="Acme", text="ASHBY (Acme) -")
    assert body(article) == [QUAY, MAYOR]


def test_a_larger_line_below_the_headline_is_the_subhead() -> None:
    page = HEAD + text(50, 715, "Repairs cost twice what was planned", size=13) + paragraph(50, 690, QUAY)
    assert nf.plain(read(pdf(page)).subhead) == "Repairs cost twice what was planned"


def test_an_indent_begins_a_paragraph() -> None:
    page = HEAD + paragraph(50, 700, QUAY) + text(65, 676, MAYOR[:54]) + paragraph(50, 664, MAYOR[55:])
    assert body(read(pdf(page))) == [QUAY, MAYOR]


def test_a_line_that_ends_early_ends_a_paragraph() -> None:
    lines = [*wrap(QUAY, 60), *wrap(MAYOR, 60)]  # with no space between the two, and no indent
    assert body(read(pdf(HEAD + column(50, 700, lines)))) == [QUAY, MAYOR]


@pytest.mark.parametrize("row_by_row", [False, True])
def test_columns_are_read_one_after_the_other(row_by_row: bool) -> None:  # noqa: FBT001 -- a case
    left = paragraph(50, 700, f"{QUAY} {MAYOR}", width=30).splitlines(keepends=True)
    right = paragraph(320, 700, f"{PIER} {QUAY}", width=30).splitlines(keepends=True)
    drawn = [line for pair in zip(left, right, strict=False) for line in pair] if row_by_row else left + right
    page = HEAD + b"".join(drawn)
    assert "".join(body(read(pdf(page)))).startswith(f"{QUAY} {MAYOR}"[:200])
    assert f"{PIER} {QUAY}"[:150] in " ".join(body(read(pdf(page))))


def test_a_sentence_goes_on_overleaf_and_running_heads_are_left_out() -> None:
    def edges(number: int) -> bytes:
        return text(50, 780, "The Valley Messenger") + text(300, 30, str(number))

    first, rest = f"{QUAY} {MAYOR}"[:170].rsplit(" ", 1)[0], f"{QUAY} {MAYOR}"
    rest = rest[len(first) + 1 :]
    article, said = told(
        pdf(
            edges(1) + HEAD + paragraph(50, 700, first),
            edges(2) + paragraph(50, 740, rest) + paragraph(50, 600, PIER),
            edges(3) + paragraph(50, 740, PIER[::-1]),
        )
    )
    assert body(article)[:2] == [f"{QUAY} {MAYOR}", PIER]
    for number in (1, 2, 3):
        assert f"text at the edge of page {number} is left out: The Valley Messenger" in said
        assert f"text at the edge of page {number} is left out: {number}" in said


def test_what_stands_beside_the_page_is_left_out() -> None:
    page = text(50, 792, "quay.indd 3") + HEAD + paragraph(50, 700, QUAY) + text(700, 400, "Old words")
    article, said = told(pdf(page, page=b"/TrimBox[20 20 580 780]"))
    assert body(article) == [QUAY]
    assert {"text outside page 1 is left out: quay.indd 3", "text outside page 1 is left out: Old words"} <= set(said)


def test_text_that_is_turned_is_read_as_it_is_seen() -> None:
    lines = [*wrap(QUAY, 60), *wrap(MAYOR, 60)]
    drawn = b"".join(
        text(0, 0, line).replace(b"1 0 0 1 0 0", b"0 1 -1 0 %d 50" % (100 + 12 * at)) for at, line in enumerate(lines)
    )
    article = read(pdf(drawn, page=b"/Rotate 90"))
    assert f"{QUAY} {MAYOR}" in " ".join([nf.plain(article.headline), *body(article)])


def test_what_stands_beside_an_address_is_read_after_it() -> None:
    left, right = (
        ["Contact: Bo Diaz", "Acme Harbour", "press@acme.example"],
        ["For release at once", "No embargo at all", "Ashby"],
    )
    page = HEAD + column(50, 700, left) + column(350, 700, right) + paragraph(50, 640, QUAY) + paragraph(50, 590, MAYOR)
    article = read(pdf(page))
    said = repr(article)
    assert said.index("press@acme.example") - said.index("Contact: Bo Diaz") < 80
    assert body(article)[-2:] == [QUAY, MAYOR]


def test_what_goes_on_below_one_of_two_that_stand_beside_each_other_is_of_that() -> None:
    left, right = ["Contact: Bo Diaz of the harbour", "Acme Harbour", "press@acme.example"], ["Ashby", "Monday"]
    page = HEAD + column(50, 700, left) + column(350, 700, right) + paragraph(50, 640, QUAY) + paragraph(50, 590, MAYOR)
    article = read(pdf(page))
    assert [note.text for note in article.notes] == ["\n".join(left)]
    assert body(article) == [QUAY, MAYOR]


@pytest.mark.parametrize(
    "rows", [["Granite|1,204", "Cranes|17", "Boats|88"], ["In euros|2025|2026", "Sales|4.1|5.2", "Costs|3|4"]]
)
def test_rows_of_figures_are_a_table(rows: list[str]) -> None:
    cells = [row.split("|") for row in rows]
    drawn = b"".join(column(50 + 130 * at, 640, [row[at] for row in cells]) for at in range(len(cells[0])))
    blocks = read(pdf(HEAD + paragraph(50, 700, QUAY) + drawn + paragraph(50, 580, MAYOR))).body
    assert [type(block).__name__ for block in blocks] == ["Paragraph", "Table", "Paragraph"]
    assert isinstance(blocks[1], nf.Table)
    assert [[nf.plain(cell) for cell in row] for row in blocks[1].rows] == cells


def test_two_rows_of_figures_are_read_with_what_they_are_of() -> None:
    page = HEAD + paragraph(50, 700, QUAY) + column(50, 640, ["Granite", "Cranes"]) + column(350, 640, ["1,204", "17"])
    assert "Granite 1,204" in " ".join(body(read(pdf(page))))


def test_a_large_initial_is_the_first_letter_of_its_line() -> None:
    first, second, *rest = wrap(f"{QUAY[1:]} {MAYOR}", 56)
    page = (
        HEAD + text(50, 688, QUAY[0], size=30) + column(72, 700, [first, second]) + paragraph(50, 676, " ".join(rest))
    )
    assert body(read(pdf(page))) == [f"{QUAY} {MAYOR}"]


# Words -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("above", "below", "expected"),
    [
        (
            "The storm of the year was extraor-",
            "dinary, and Ashby had none like it before, its people say.",
            "extraordinary",
        ),
        (
            "The wall of the town is a well-",
            "known sight. Sailors all call it the well-known wall of it.",
            "well-known",
        ),
    ],
)
def test_hyphens_at_the_ends_of_lines(above: str, below: str, expected: str) -> None:
    article, said = told(pdf(HEAD + column(50, 700, [above, below]) + paragraph(50, 650, QUAY)))
    assert expected in body(article)[0]
    assert any("the hyphen at the end of a line" in item for item in said)


def test_fonts_tell_bold_and_italic_text() -> None:
    page = (
        HEAD
        + text(50, 700, "The harbour is ")
        + text(50 + 15 * 6, 700, "open", font="B")
        + text(50 + 20 * 6, 700, "again", font="I")
    )
    block = read(pdf(page + paragraph(50, 670, QUAY))).body[0]
    marked = nf.Text("open", [nf.Style.STRONG]), nf.Text(" "), nf.Text("again", [nf.Style.EMPHASIS])
    assert block == nf.Paragraph([nf.Text("The harbour is "), *marked])


def test_small_letters_above_or_below_the_others() -> None:
    drawn = (
        text(50, 700, "The quay is 90 m")
        + text(146, 704, "2", size=6)
        + text(152, 700, "large, and of H")
        + text(242, 698, "2", size=6)
    )
    (block, *_) = read(pdf(HEAD + drawn + text(246, 700, "O they said.") + paragraph(50, 670, QUAY))).body
    assert isinstance(block, nf.Paragraph)
    assert [(run.text, run.marks) for run in block.content if isinstance(run, nf.Text) and run.marks] == [
        ("2", (nf.Style.SUPERSCRIPT,)),
        ("2", (nf.Style.SUBSCRIPT,)),
    ]


@pytest.mark.parametrize(("address", "kept"), [("https://acme.example/quay", True), ("javascript:alert(1)", False)])
def test_links_are_kept_if_they_are_safe(address: str, kept: bool) -> None:  # noqa: FBT001 -- a case
    line = "More is on the pages of the town of Ashby."
    start = line.index("the pages") * LETTER * 10 + 50
    area = b"/Annots[<</Type/Annot/Subtype/Link/Rect[%g 695 %g 712]/A<</S/URI/URI(%s)>>>>]" % (
        start,
        start + 9 * 6 - 1,
        address.encode(),
    )
    report = nf.Report()
    content = read(pdf(HEAD + text(50, 700, line) + paragraph(50, 670, QUAY), page=area), report).body[0].content
    assert ("a link with an unsafe address on page 1 is left out" in [loss.why for loss in report.losses]) is not kept
    links = [(run.text.strip(), mark.href) for run in content for mark in run.marks if isinstance(mark, nf.Link)]
    assert links == ([("the pages", address)] if kept else [])


def test_items_of_lists() -> None:
    lines = ["\u2022 A wall of granite", "\u2022 A crane for boats", "1. Open the gate", "2. Close the gate"]
    blocks = read(pdf(HEAD + paragraph(50, 700, QUAY) + column(60, 650, lines) + paragraph(50, 580, MAYOR))).body
    lists = [
        (block.ordered, [nf.plain(item[0].content) for item in block.items])
        for block in blocks
        if isinstance(block, nf.List)
    ]
    assert lists == [(False, ["A wall of granite", "A crane for boats"]), (True, ["Open the gate", "Close the gate"])]


# Scripts ----------------------------------------------------------------------------


def _hebrew() -> bytes:
    """Return lines of Hebrew as they are seen, from the left: with a number, a name in Latin letters and brackets."""
    lines = ["המזח הישן נפתח שוב לאחר תיקונים (Acme Ltd) שנמשכו", "עד 2026 ועלו לעיר פי שניים"]
    seen = [
        line[::-1]
        .replace("dtL emcA", "Acme Ltd")
        .replace("6202", "2026")
        .replace(")", "\0")
        .replace("(", ")")
        .replace("\0", "(")
        for line in lines
    ]
    width = 5 * len(lines[0])
    drawn = b"".join(
        glyphs(550 - max(5 * len(line), width if not at else 0), 700 - 12 * at, line) for at, line in enumerate(seen)
    )
    return pdf(drawn, shown={letter for line in seen for letter in line})


def test_hebrew_is_read_from_the_right() -> None:
    article = read(_hebrew())
    said = nf.plain(article.headline) + " ".join(body(article))
    assert "המזח הישן נפתח שוב לאחר תיקונים (Acme Ltd) שנמשכו" in said
    assert "2026" in said
    assert article.direction == "rtl"


def test_letters_of_a_ligature_keep_their_order() -> None:
    words = ["ب", "ا", "ل", "ث", "لا", "ث", "ا", "ء"]
    article = read(pdf(glyphs(300, 700, words[::-1], size=20) + glyphs(300, 670, words[::-1]), shown=words))
    assert "بالثلاثاء" in nf.plain(article.headline) + "".join(body(article))


def test_signs_over_letters_stand_behind_them() -> None:
    drawn = (
        b"BT /U 20 Tf 1 0 0 1 300 700 Tm [<0627062106270633> 500 <064b> <0645>] TJ ET\n"  # over the letter before it
    )
    article = read(pdf(drawn + glyphs(300, 650, "نعم"), shown="اءسمنع\u064b"))
    assert nf.plain(article.headline) == "مس\u064bاءا"


def test_shapes_of_letters_are_letters() -> None:
    words = ["\ufe91", "\ufbfe", "\ufe96", "\ufefb", "\ufb01"]
    article = read(pdf(glyphs(300, 700, words[:4][::-1], size=20) + glyphs(300, 670, words[4:] * 3), shown=words))
    assert "بیتلا" in nf.plain(article.headline)
    assert "fififi" in "".join(body(article)) + nf.plain(article.headline)


def test_lines_of_chinese_are_joined_without_a_blank() -> None:
    lines = ["港口委员会周二表示潮汐渡轮将于三月恢复运行工程师已", "经更换损坏的联轴器。"]
    drawn = b"".join(glyphs(50, 700 - 14 * at, line, size=10) for at, line in enumerate(lines))
    article = read(pdf(drawn, shown="".join(lines)))
    assert "".join(lines) in nf.plain(article.headline) + "".join(body(article))


# What the file says ---------------------------------------------------------------------


def test_the_information_of_the_file() -> None:
    info = {
        "Title": "Quay, second draft",
        "Author": "Ann Lee",
        "Keywords": "harbour; repairs",
        "Subject": "For Tuesday",
    }
    article = read(pdf(HEAD + paragraph(50, 700, QUAY), info=info | {"CreationDate": "D:20261124093000+02'00'"}))
    assert article.title == "Quay, second draft"
    assert [byline.name for byline in article.bylines] == ["Ann Lee"]
    assert article.keywords == ("harbour", "repairs")
    assert [note.text for note in article.notes] == ["For Tuesday"]
    assert article.created is not None
    assert article.created.isoformat() == "2026-11-24T09:30:00+02:00"


@pytest.mark.parametrize(
    "title", ["Microsoft Word - release.docx", "quay_final.indd", "untitled", "(unspecified)", "Document1"]
)
def test_titles_of_programs_are_none(title: str) -> None:
    article, said = told(pdf(HEAD + paragraph(50, 700, QUAY), info={"Title": title}))
    assert article.title == ""
    assert f"the property Title is left out, as it is a default of the program: {title}" in said


def test_the_packet_of_metadata_counts_where_the_dictionary_says_nothing() -> None:
    rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    packet = (
        f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="{rdf}"><rdf:Description xmlns:pdf="http://ns.adobe.com/pdf/1.3/" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" pdf:Producer="Acme"><dc:subject><rdf:Bag><rdf:li>quays</rdf:li></rdf:Bag></dc:subject>'
        "<dc:creator><rdf:Seq><rdf:li>Bo Diaz</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>"
    )
    made = stream(packet.encode(), b"/Type/Metadata/Subtype/XML")
    article = read(pdf(HEAD + paragraph(50, 700, QUAY), catalog=b"/Metadata 11 0 R", more=[made]))
    assert article.keywords == ("quays",)
    assert [byline.name for byline in article.bylines] == ["Bo Diaz"]


def test_the_structure_of_the_file_counts_more_than_where_lines_stand() -> None:
    def marked(kind: str, number: int, drawn: bytes) -> bytes:
        return b"/%s <</MCID %d>> BDC\n%sEMC\n" % (kind.encode(), number, drawn)

    page = b"/Artifact BMC\n%sEMC\n" % text(50, 780, "Draft of a page")
    page += (
        marked("P", 0, HEAD)
        + marked("P", 1, paragraph(50, 700, QUAY))
        + marked("P", 2, text(50, 670, "What comes next"))
    )
    page += marked("P", 3, paragraph(50, 650, MAYOR)) + marked("P", 4, paragraph(50, 626, PIER))
    kinds = ("H1", "P", "H2", "P", "P")
    elements = [
        b"<</Type/StructElem/S/%s/P 11 0 R/Pg 18 0 R/K %d>>" % (kind.encode(), at) for at, kind in enumerate(kinds)
    ]
    root = b"<</Type/StructTreeRoot/K[12 0 R 13 0 R 14 0 R 15 0 R 16 0 R]/ParentTree 17 0 R/ParentTreeNextKey 1>>"
    tree = b"<</Nums[0[12 0 R 13 0 R 14 0 R 15 0 R 16 0 R]]>>"
    catalog = b"/StructTreeRoot 11 0 R/MarkInfo<</Marked true>>/Lang(en-GB)"
    article, said = told(pdf(page, catalog=catalog, page=b"/StructParents 0", more=[root, *elements, tree]))
    assert [type(block).__name__ for block in article.body] == ["Paragraph", "Heading", "Paragraph", "Paragraph"]
    assert article.language == "en-GB"
    assert "an artifact on page 1 is left out: Draft of a page" in said


# What it is ------------------------------------------------------------------------------


def _export(export: Export) -> bytes:
    """Return *export* on pages: paragraphs, and fields whose values stand beside what they are called."""
    pages, left = [b""], 760
    for each in export:
        rows = (
            [("", line) for line in each.split("\n")]
            if isinstance(each, str)
            else [(row[0], " ".join(row[1:])) for row in each]
        )
        for label, value in rows:
            x = 40 + max(60, len(label) * 5.4 + 15) * bool(label)
            for line in wrap(value.replace("\u00a0", " "), 85):
                pages[-1] += text(x, left, line, size=9)
                pages[-1] += text(40, left, label, size=9) if label else b""
                label, left = "", left - 11  # noqa: PLW2901 -- it stands beside the first line
            left -= 6
        if left < 120:
            pages, left = [*pages, b""], 760
    return pdf(*pages)


@pytest.mark.parametrize(
    ("export", "first", "source"),
    [
        (NEXIS, "Council votes to close island ferry", "The Northern Herald"),
        (PROQUEST, "Council votes to close island ferry", "The Northern Herald"),
        (FACTIVA, "Norvik opens yard", "The Baltic Courier"),
    ],
)
def test_an_export_of_a_press_database_is_its_stories(export: Export, first: str, source: str) -> None:
    stories = list(nf.read_all(_export(export), "pdf"))
    assert [nf.plain(story.headline) for story in stories] == [first, "Norvik opens yard"]
    assert [article.name for article in stories[0].sources] == [source]
    assert stories[1].text.startswith(YARD[0])
    assert stories[1].published is not None


def _newspaper() -> bytes:
    """Return a page of three columns: a story over two, one beside it, and one over all three below."""
    long = f"{QUAY} {MAYOR} {PIER}"
    first, second = wrap(long, 26)[:8], wrap(long, 26)[8:]
    page = (
        text(40, 740, "Quay opens after two years", size=18, font="B")
        + column(40, 715, first)
        + column(220, 715, second)
    )
    page += text(400, 740, "Ferry is late", size=16, font="B") + paragraph(400, 715, f"{PIER} {PIER}", width=26)
    page += text(40, 560, "Council of Ashby wants a harbour of its own", size=20, font="B")
    lines = wrap(f"{MAYOR} {PIER} {QUAY}", 26)
    return pdf(
        page + b"".join(column(40 + 180 * at, 530, lines[5 * at : 5 * at + 5]) for at in range(3)),
        info={"Title": "Page 3"},
    )


def test_each_headline_may_begin_a_story() -> None:
    report = nf.Report()
    stories = list(nf.read_all(_newspaper(), "pdf", {"stories": "headlines"}, report=report))
    assert [nf.plain(story.headline) for story in stories] == [
        "Quay opens after two years",
        "Ferry is late",
        "Council of Ashby wants a harbour of its own",
    ]
    assert [
        story.text.replace("\n", " ").startswith(begin)
        for story, begin in zip(stories, (QUAY, PIER, MAYOR), strict=True)
    ] == [True] * 3
    assert any("Page 3" in loss.why for loss in report.losses)


def test_several_headlines_are_told() -> None:
    article, said = told(_newspaper())
    assert nf.plain(article.headline) == "Council of Ashby wants a harbour of its own"
    assert "3 texts are as large as headlines: read as one story; see the option stories" in said


def test_a_press_release() -> None:
    page = (
        text(50, 780, "FOR IMMEDIATE RELEASE", font="B") + HEAD + paragraph(50, 700, f"ASHBY, Nov. 24, 2026 - {QUAY}")
    )
    page += (
        paragraph(50, 650, MAYOR)
        + text(50, 600, "About the town", font="B")
        + paragraph(50, 585, PIER)
        + text(50, 540, "###")
    )
    page += text(50, 520, "Contact: Bo Diaz, press@acme.example")
    article = read(pdf(page))
    assert nf.plain(article.headline) == "Quay opens after two years"
    assert article.dateline is not None
    assert {note.role for note in article.notes} >= {"contact"}


def test_a_file_that_is_sent_with_a_message_is_an_article() -> None:
    message = EmailMessage()
    message["From"], message["Subject"] = "Ann Lee <ann@ledger.example>", "Quay opens"
    message.set_content(
        "The release about the quay is attached to this message, with greetings from the town of Ashby."
    )
    content = pdf(HEAD + paragraph(50, 700, QUAY))
    message.add_attachment(content, maintype="application", subtype="pdf", filename="release.pdf")
    attached = [
        association.article for association in nf.read(message.as_bytes(), "eml").associations if association.article
    ]
    assert [nf.plain(article.headline) for article in attached] == ["Quay opens after two years"]


# Nothing unsaid ---------------------------------------------------------------------------


def test_every_character_is_in_the_article_or_in_the_report() -> None:
    words = [
        QUAY,
        MAYOR,
        PIER,
        "Quay opens after two years",
        "The Valley Messenger",
        "Photo: Bo Diaz",
        "Read more: A wall",
        "+1 555 0100",
    ]
    first = (
        text(50, 780, words[4])
        + HEAD
        + paragraph(50, 700, QUAY)
        + text(50, 660, words[5], size=7)
        + text(400, 400, words[7])
    )
    second = text(50, 780, words[4]) + paragraph(50, 700, MAYOR) + paragraph(50, 650, PIER) + text(50, 610, words[6])
    article, said = told(pdf(first, second))
    shown = Counter(filter(str.isalnum, "".join([*words, words[4]])))
    found = Counter(filter(str.isalnum, "".join([repr(article), *said])))
    assert shown - found == Counter()


def test_pictures_are_reported() -> None:
    picture = stream(b"\xff", b"/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8")
    page = b"q 100 0 0 100 50 50 cm /P Do Q\n" + HEAD + paragraph(50, 700, QUAY)
    _, said = told(pdf(page, resources=b"/XObject<</P 11 0 R>>", more=[picture]))
    assert "left out: 1 picture on page 1" in said


def _scan() -> bytes:
    picture = stream(b"\xff", b"/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8")
    return pdf(b"q 600 0 0 800 0 0 cm /P Do Q\n", resources=b"/XObject<</P 11 0 R>>", more=[picture])


def _encrypted() -> bytes:
    lock = b"/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<%s>/U<%s>>>/ID[<00><00>]" % (b"00" * 32, b"11" * 32)
    return pdf(HEAD, trailer=lock)


def _bomb() -> bytes:
    many = zlib.compress(b"BT /F 9 Tf (a) Tj ET\n" * 10_000_000, 9)
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>"
    pages = b"<</Type/Pages/Kids[3 0 R]/Count 1>>"
    return file_of([b"<</Type/Catalog/Pages 2 0 R>>", pages, page, stream(many, b"/Filter/FlateDecode")])


LOOP = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 1000000000>>"]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (_scan(), "no text in the PDF, which is a scan"),
        (pdf(b""), "no text in the PDF, which is empty"),
        (_encrypted(), "is encrypted"),
        (b"%PDF-1.7\nnothing else", "damaged"),
        (b"Once upon a time", "not a PDF"),
        (unfolding(), "takes too much time or memory"),
        (file_of(LOOP), "PDF"),
    ],
)
def test_what_cannot_be_read_is_said_in_a_line(content: bytes, message: str) -> None:
    with pytest.raises(nf.ReadError, match=message):
        read(content)


def test_a_page_that_unfolds_to_very_much_is_an_error() -> None:
    with pytest.raises(nf.ReadError, match="takes too much time or memory"):
        read(_bomb())


def test_a_line_of_many_pieces_and_a_row_of_many_cells_take_linear_time() -> None:
    def piece(left: float, base: float) -> Span:
        return Span("ab", left, base, left + 6, base + 5, left, base, "F", 5.0, 1.0, 0.0, -1, 0, -1)

    close, apart = (
        [piece(step * at, base) for at in range(3_000) for base in (700, 650, 600)] for step in (6, 30)
    )  # from line to line, so that they are put together later
    with at_most(3, "looking for lines"):
        lines, cells = (lines_of(Page(spans, [], 0, {}, 0, (0, 0, 600, 800)), 0)[0] for spans in (close, apart))
        (table,) = tables_in(regions(cells, leftward=False)[0])
    assert (len(lines), [len(row) for row in table[1] or ()]) == (3, [3_000] * 3)


def test_a_file_without_its_table_is_read() -> None:
    content = pdf(HEAD + paragraph(50, 700, QUAY))
    assert body(
        read(content[: content.index(b"xref")] + content[content.index(b"trailer") : content.index(b"startxref")])
    ) == [QUAY]


def test_without_the_library_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdfium2_raw", None)
    content = pdf(HEAD)
    assert nf.detect(content)[0].format == "pdf"
    with pytest.raises(nf.ReadError, match=r"pip install 'newsformat\[pdf\]'"):
        read(content)
