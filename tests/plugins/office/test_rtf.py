r"""Rich Text Format as Word, WordPad, TextEdit, LibreOffice and old desks have it, and as it is written."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

import newsformat as nf
from newsformat.plugin import Limits
from newsformat.testing import kitchen_sink
from newsformat_office._rtf._encodings import DOCUMENTS
from newsformat_office._rtf._tokens import Data, Word, tokens
from newsformat_office._rtf._words import (
    HEADERS,
    INFO,
    LOOKS,
    MOMENTS,
    NUMBERS,
    ORDERED_BEFORE_97,
    PICTURES,
    RAISED,
    SIGNS,
    SILENT,
    TOGGLES,
)


LONG = "The dredger left the port on Tuesday after two years of work, the harbour master said."
FONTS = r"{\fonttbl{\f0\froman\fcharset0 Times New Roman;}{\f1\fnil\fcharset2 Symbol;}{\f2\fmodern Courier;}}"
STYLES = (
    r"{\stylesheet{\s0\fs24 Normal;}{\s1\keepn\outlinelevel0\b\fs32\sbasedon0\snext0 heading 1,Chapter;}"
    r"{\s2\b\i\outlinelevel1 \'dcberschrift 2;}{\s3\b\fs40 Title;}{\s4\b\i\sbasedon3 Eigener Titel;}{\s5 Quotations;}"
    r"{\s6 Subtitle;}{\s7\sbasedon7 Kreis;}{\s8\f2 Preformatted Text;}{\s9\ls1\sbasedon0 List Bullet;}"
    r"{\*\cs10\additive Default Paragraph Font;}{\*\cs11\additive\ul\cf2 Hyperlink;}{\*\cs12\f2 Source Text;}}"
)
LISTS = (
    r"{\*\listtable{\list{\listlevel\levelnfc23{\leveltext\'01\u-3913 ?;}{\levelnumbers;}\f1}"
    r"{\listlevel\levelnfc4{\leveltext\'02\'01.;}{\levelnumbers\'01;}}{\listname ;}\listid7}"
    r"{\list{\listlevel\levelnfc0{\leveltext\'02\'00.;}{\levelnumbers\'01;}}{\listname ;}\listid8}}"
    r"{\*\listoverridetable{\listoverride\listid7\listoverridecount0\ls1}{\listoverride\listid8\listoverridecount0\ls2}}"
)


def document(text: str, *, top: str = FONTS + STYLES + LISTS, kind: str = r"\ansi\ansicpg1252") -> bytes:
    return f"{{\\rtf1{kind}\\deff0 {top}{text}}}".encode("latin-1")


def p(text: str, look: str = "") -> str:
    return rf"\pard\plain{look} {text}\par" + "\n"


def read(text: str, **how: str) -> tuple[nf.Article, nf.Report]:
    """Return what is read of *text* below a title, and what is said of it."""
    report = nf.Report()
    return nf.read(nf.Source(document(p("Title", r"\s3\b") + text, **how)), report=report), report


def said(report: nf.Report) -> list[str]:
    return [*[remark.message for remark in report.remarks], *[loss.why for loss in report.losses]]


# Stories ---------------------------------------------------------------------------


def test_styles_are_known_by_their_names_and_what_they_are_based_on():
    article = nf.read(
        document(
            p(r"Bagger verl\'e4sst den Hafen", r"\s4\b\i\fs40")
            + p("Nach zwei Jahren", r"\s6")
            + p(r"Der Bagger hat den Hafen am Dienstag nach zwei Jahren Arbeit verlassen, sagte der Hafenmeister.")
            + p("Was {\\i0 kommt}", r"\s2\b\i")
            + p(r"Er f\'e4hrt am Mittag nach S\'fcden und kommt im Fr\'fchling wieder, wenn der Sand weg ist.", r"\s7")
            + p("Das Meer", r"\s5")
        )
    )
    assert article.headline == (nf.Text("Bagger verlässt den Hafen"),)
    assert nf.plain(article.subhead) == "Nach zwei Jahren"
    assert [type(block).__name__ for block in article.body] == ["Paragraph", "Heading", "Paragraph", "Quote"]
    assert article.body[1] == nf.Heading("Was kommt", 2)


def test_a_story_without_styles_is_read_as_a_text():
    article = nf.read(
        document(
            r"\pard\qc\b\f0\fs28 EMBARGOED UNTIL 25 November 2026, 10:00 GMT\par New dock opens in Pate\b0\fs24\par"
            r"\pard By Ann Lee\par LAMU, Kenya (Acme) \emdash  The harbour master opened the new dock on Tuesday,"
            "\r\n and it is larger than before.\\par\\par{\\b Sand and money\\par}"
            r"The work has cost three million. It took two years, and forty men were there day and night to do it.",
            top=FONTS,
        )
    )
    assert nf.plain(article.headline) == "New dock opens in Pate"
    assert [byline.name for byline in article.bylines] == ["Ann Lee"]
    assert article.embargo == nf.Embargo(until=datetime(2026, 11, 25, 10, tzinfo=UTC))
    assert article.dateline is not None
    assert article.dateline.place == "LAMU, Kenya"
    assert article.text.startswith("The harbour master opened the new dock on Tuesday, and it")
    assert article.body[1] == nf.Heading("Sand and money")


def test_paragraphs_of_textedit_end_with_a_backslash():
    text = (
        "\\pard\\tx566\\pardirnatural\\partightenfactor0\n\\f0\\fs24 \\cf0 One \\uc0\\u8220 two\\u8221 .\\\n\\\nThree."
    )
    article, _ = read(text, kind=r"\ansi\ansicpg1252\cocoartf2639")
    assert [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)] == [
        "One “two”.",
        "Three.",
    ]


TOLD = (
    "The harbour master opened the new dock on Tuesday, and it is larger than before.",
    "The work has cost three million. It took two years, and forty men were there day and night to do it.",
)
PROGRAMS = {
    "TextEdit": (
        r"{\rtf1\ansi\ansicpg1252\cocoartf2577\cocoatextscaling0\cocoaplatform0{\fonttbl\f0\fswiss\fcharset0 Helvetica;}"
        r"{\colortbl;\red255\green255\blue255;}{\*\expandedcolortbl;;}{\*\listtable{\list\listtemplateid1\listhybrid"
        r"{\listlevel\levelnfc23\levelnfcn23{\*\levelmarker \{disc\}}{\leveltext\leveltemplateid1\'01\uc0\u8226 ;}"
        r"{\levelnumbers;}}{\listname ;}\listid1}}{\*\listoverridetable{\listoverride\listid1\listoverridecount0\ls1}}"
        "\n\\pard\\pardirnatural\n\n\\f0\\b\\fs36 \\cf0 New dock opens in Pate\n\\b0\\fs24 \\\nBy Ann Lee\\\n\\\n"
        f"LAMU, Kenya (Acme) \\'97 {TOLD[0]}\\\n\\pard\\li720\\fi-720\n\\ls1\\ilvl0"
        "{\\listtext\t\\uc0\\u8226 \t}One boat\\\n\\pard\n" + TOLD[1] + "\\\n}"
    ),
    "LibreOffice": (
        r"{\rtf1\ansi\deff3\adeflang1025{\fonttbl{\f1\froman\fprq2\fcharset2 Symbol;}{\f3\froman\fprq2\fcharset0 Liberation "
        r"Serif{\*\falt Times New Roman};}}{\stylesheet{\s0\snext0\rtlch\af7\afs24\alang1081 \ltrch\lang2057\hich\af3\loch\f3"
        r"\fs24\dbch\af5\langfe2052 Normal;}{\s15\sbasedon0\snext16\keepn\f2\fs28 Heading;}{\s16\sbasedon0\snext16 Text Body;}"
        r"{\s20\sbasedon15\snext16\qc\f2\b\fs56 Title;}}{\*\generator LibreOffice/7.3}{\*\pgdsctbl{\pgdsc0 Default Page Style;}}"
        r"\formshade\sectd{\*\ftnsep\chftnsep}\pard\plain \s20\qc\f2\b\fs56\ltrpar\rtlch \ltrch\loch New dock opens in Pate\par"
        r"\pard\plain \s16\rtlch \ltrch\loch{\rtlch \ltrch\loch\f3 By Ann Lee}\par \pard\plain \s16 LAMU, Kenya (Acme) \u8212\'97 "
        + TOLD[0] + r"\par \pard\plain \s16{\listtext\pard\plain \f1 \u8226\'95\tab}\ilvl0\ls2 \fi-360 One boat\par \pard\plain "
        + TOLD[1] + r"\par }"
    ),
    "Word for the Mac": (
        r"{\rtf1\mac\deff2 {\fonttbl{\f0\fswiss Chicago;}{\f20\froman Times;}}{\stylesheet{\f20 \sbasedon222\snext0 Normal;}}"
        r"\sectd\pard\plain \f20 {\b New dock opens in Pate\par }By Ann Lee\par\par LAMU, Kenya (Acme) \'d1 " + TOLD[0]
        + r"\par{\pntext\'a5\tab}One boat\par " + TOLD[1] + r"\par }"
    ),
    "WordPad": (
        r"{\rtf1\ansi\ansicpg1252\deff0\deflang1033{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\fnil\fcharset2 Symbol;}}"
        r"{\*\generator Msftedit 5.41.15.1507;}\viewkind4\uc1\pard\b\f0\fs28 New dock opens in Pate\b0\fs20\par By Ann Lee\par\par "
        r"LAMU, Kenya (Acme) \emdash  " + TOLD[0] + r"\par\pard{\pntext\f1\'B7\tab}{\*\pn\pnlvlblt\pnf1\pnindent0{\pntxtb\'B7}}"
        r"\fi-720\li720 One boat\par\pard " + TOLD[1] + "\\par}\r\n\0"
    ),
}  # fmt: skip


@pytest.mark.cases("text", PROGRAMS.values(), ids=PROGRAMS)
def test_a_story_from_any_program_has_its_parts(text: str):
    article = nf.read(text.encode("latin-1"))
    assert nf.plain(article.headline) == "New dock opens in Pate"
    assert [byline.name for byline in article.bylines] == ["Ann Lee"]
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.text) == ("LAMU, Kenya", "LAMU, Kenya (Acme) —")
    assert article.body == (nf.Paragraph(TOLD[0]), nf.List([[nf.Paragraph("One boat")]]), nf.Paragraph(TOLD[1]))


# Letters ---------------------------------------------------------------------------

ENCODED = {
    "charset 177": (r"\fcharset177", "שלום", "cp1255"),
    "charset 178": (r"\fcharset178", "عاصفة", "cp1256"),
    "charset 161": (r"\fcharset161", "Ειδήσεις", "cp1253"),
    "charset 162": (r"\fcharset162", "İstanbul", "cp1254"),
    "charset 163": (r"\fcharset163", "Đà", "cp1258"),
    "charset 186": (r"\fcharset186", "Žinios ąčę", "cp1257"),
    "charset 204": (r"\fcharset204", "новости", "cp1251"),
    "charset 238": (r"\fcharset238", "Łódź", "cp1250"),
    "charset 222": (r"\fcharset222", "ข่าว", "cp874"),
    "charset 128": (r"\fcharset128", "表の新聞ソ", "cp932"),
    "charset 129": (r"\fcharset129", "뉴스", "cp949"),
    "charset 134": (r"\fcharset134", "新闻", "gb18030"),
    "charset 136": (r"\fcharset136", "新聞許功", "cp950"),
    "charset 77": (r"\fcharset77", "élève", "mac_roman"),
    "code page of the font": (r"\fcharset0\cpg1251", "новости", "cp1251"),
}


def hexadecimal(content: bytes) -> str:
    return "".join(f"\\'{byte:02x}" for byte in content)


@pytest.mark.parametrize(("charset", "text", "encoding"), ENCODED.values(), ids=ENCODED)
def test_bytes_are_in_the_encoding_of_their_font(charset: str, text: str, encoding: str):
    top = rf"{{\fonttbl{{\f0\fcharset0 A;}}{{\f1{charset} B;}}}}{STYLES}"
    article, _ = read(p(rf"caf\'e9 {{\f1 {hexadecimal(text.encode(encoding))}}} \'e9"), top=top)
    assert article.text.endswith(f"café {text} é")


@pytest.mark.cases(
    ("kind", "text", "encoding"),
    [
        (r"\mac", "élève", "mac_roman"),
        (r"\pc", "élève", "cp437"),
        (r"\pca", "élève", "cp850"),
        (r"\ansi", "élève €", "cp1252"),
        (r"\ansi\ansicpg1251", "новости", "cp1251"),
        (r"\ansi\ansicpg932", "新聞", "cp932"),
        (r"\ansi\ansicpg936", "新闻", "gbk"),
        (r"\ansi\ansicpg65001", "новости", "utf-8"),
        (r"\ansi\ansicpg10007", "новости", "mac_cyrillic"),
    ],
)
def test_bytes_are_in_the_encoding_of_the_document(kind: str, text: str, encoding: str):
    article, _ = read(p(f"say {hexadecimal(text.encode(encoding))}"), kind=kind)
    assert article.text.endswith(f"say {text}")


def test_a_font_without_charset_is_windows_1252_where_another_has_that_of_the_document():
    top = r"{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset204 A Cyr;}}" + STYLES
    article, _ = read(p(r"\f0 caf\'e9 \f1 \'ed\'e5\'f2"), top=top, kind=r"\ansi\ansicpg1251")
    assert article.text.endswith("café нет")


def test_a_trailing_byte_may_be_a_letter_or_an_escape():
    top = r"{\fonttbl{\f0\fcharset128 MS Mincho;}}" + STYLES
    article, _ = read(p("\\'83A\\'95\\\\\\'89\\{ \\'83\\'5c"), top=top)
    assert article.text.endswith("ア表噂 ソ".replace("噂", b"\x89{".decode("cp932")))


def test_characters_of_unicode_and_what_stands_for_them():
    article, _ = read(
        p(
            r"\u1052?\u1086\'ee{\uc2\u1089\'81\'40 x}{\uc0\u1082 y}\u-10179?\u-8704?\u8364\'80\u1074\u1072?\u8212\emdash !"
        )
    )
    assert article.text.endswith("Moс xкy😀€ва—!".replace("Mo", "Мо"))


def test_a_character_may_be_in_two_lines():
    top = r"{\fonttbl{\f0\fcharset134 SimSun;}}" + STYLES
    article, _ = read(p("\\'b8\r\n\\'db\\'bf\\'da"), top=top)
    assert article.text.endswith("港口")


def test_half_a_character_is_said():
    article, report = read(p(r"a\u-10179?b\u-9000?c"))
    assert article.text.endswith("a\ufffdb\ufffdc")
    assert "an unpaired surrogate is read as U+FFFD" in said(report)


def test_bytes_of_utf_8_that_should_not_be_there_are_read():
    report = nf.Report()
    content = document(p("Title", r"\s3")).removesuffix(b"}") + "\\pard Überschwemmung, новости\\par}".encode()
    assert nf.read(nf.Source(content), report=report).text.endswith("Überschwemmung, новости")
    assert "bytes that are not ASCII, which RTF does not allow, are read as UTF-8" in said(report)


def test_scripts_from_right_to_left_have_a_look_of_their_own():
    top = r"{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset178 B;}}" + STYLES
    text = hexadecimal("خبر".encode("cp1256"))
    runs = (
        rf"{{\rtlch\fcs1\af1\ab \ltrch\fcs0\f0 left}} {{\ltrch\fcs0\b\f0 \rtlch\fcs1\ab0\af1 {text}}} "
        rf"{{\ltrch\fcs0 \rtlch\fcs1\ab\af1 {text}}} {{\rtlch\f1\b {text}}}"
    )
    article, _ = read(p(runs, r"\rtlpar\qr"), top=top)
    bold = [nf.Style.STRONG]
    assert article.body[-1] == nf.Paragraph([nf.Text("left خبر "), nf.Text("خبر خبر", bold)])


def test_signs_of_fonts_that_have_their_own():
    article, report = read(p(r"{\f1\'b7} one {\f1\u-3913 ?} two {\f1 abc}") + p(LONG))
    assert "• one • two" in article.text
    assert "characters of the font symbol are left out" in said(report)


def test_names_of_characters():
    text = r"\lquote a\rquote\ldblquote b\rdblquote c\~d\_e\-f\endash\bullet\emspace g\zwj h\{\}\\"
    article, _ = read(p(text))
    assert article.text.endswith("‘a’“b”c\u00a0d\u2011e\u00adf–•\u2003g\u200dh{}\\")


# Runs ------------------------------------------------------------------------------


def test_marks_are_put_on_and_taken_off():
    text = (
        r"a {\b b {\i c\b0 d}}{\ul e\ulnone f}\strike g\strike0 {\super h}{\sub i\nosupersub j}\b k\plain l"
        r"{\cs12\f2 m}{\lang1089 n}{\v secret}{\deleted gone}{\revised new}"
    )
    article, report = read(p(LONG, r"\lang1033") + p(text, r"\lang1033").replace("l{", r"\lang1033 l{"))
    strong, emphasis = nf.Style.STRONG, nf.Style.EMPHASIS
    assert article.body[-1] == nf.Paragraph(
        [
            nf.Text("a "),
            nf.Text("b ", [strong]),
            nf.Text("c", [strong, emphasis]),
            nf.Text("d", [emphasis]),
            nf.Text("e", [nf.Style.UNDERLINE]),
            nf.Text("f"),
            nf.Text("g", [nf.Style.STRIKE]),
            nf.Text("h", [nf.Style.SUPERSCRIPT]),
            nf.Text("i", [nf.Style.SUBSCRIPT]),
            nf.Text("j"),
            nf.Text("k", [strong]),
            nf.Text("l"),
            nf.Text("m", [nf.Style.CODE]),
            nf.Text("n", [nf.Lang("sw-KE")]),
            nf.Text("new"),
        ]
    )
    assert "hidden text is left out" in said(report)
    assert "changes are treated as accepted: 1 insertions, 1 deletions" in said(report)


@pytest.mark.cases(
    ("code", "link"),
    [
        (r'HYPERLINK "https://acme.example/a"', nf.Link("https://acme.example/a")),
        (r"{\b HYPERLINK} https://acme.example/a\~", nf.Link("https://acme.example/a")),
        (r'{ HYPERLINK "https://acme.example/a" \\l "b" \\o "A \\"t\\"" \\t "_blank"}', nf.Link("https://acme.example/a#b", 'A "t"')),
        (r'HYPERLINK \\n "https://acme.example/\u233?"', nf.Link("https://acme.example/é")),
        (r'HYPERLINK "javascript:alert(1)"', None),
        (r'HYPERLINK \\l "_Toc1"', None),
        (r"PAGE \\* MERGEFORMAT", None),
    ],
)  # fmt: skip
def test_fields_are_links(code: str, link: nf.Link | None):
    article, _ = read(p(rf"see {{\field{{\*\fldinst {code}}}{{\fldrslt {{\cs11\ul\cf2 here}}}}}}!"))
    linked = nf.Text("here", [link] if link else [nf.Style.UNDERLINE])
    assert article.body[-1] == nf.Paragraph([nf.Text("see "), linked, nf.Text("!")])


# Blocks ----------------------------------------------------------------------------


def test_no_word_that_is_skipped_has_a_meaning():
    tables = (SIGNS, TOGGLES, RAISED, NUMBERS, HEADERS, SILENT, INFO, MOMENTS, ORDERED_BEFORE_97, PICTURES, DOCUMENTS)
    assert all(LOOKS.isdisjoint(table) for table in tables)
    report = nf.Report()
    article = nf.read(
        rb"{\rtf1{\ql\sa0 Ferry }{\*\fs20\cf1 Hidden }\u8211\sa0\li0 ?\cf2\fs24 back\li0\par}", "rtf", report=report
    )
    assert nf.plain(article.headline) == "Ferry \u2013?back"
    assert [loss.why for loss in report.losses] == ["the part fs is left out: Hidden"]
    skipped, data, last = tokens(rb"\fs1\b\sa0\u8211\sa0\li0\b0\bin2}}\i")
    assert skipped == (tuple(map(Word, ("fs", "b", "u", "sa", "b"), (1, None, 8211, 0, 0))),)
    assert (data, last) == (Data(b"}}"), Word("i"))


def test_lists():
    text = (
        p(r"{\listtext\'b7\tab}One", r"\ls1\ilvl0")
        + p(r"{\listtext a.\tab}in it", r"\ls1\ilvl1")
        + p(r"{\listtext\'b7\tab}Two", r"\s9")
        + p(r"{\listtext 1.\tab}First", r"\ls2")
        + p(LONG)
        + r"\pard{\pntext\f1\'B7\tab}{\*\pn\pnlvlblt\pnf1\pnindent0{\pntxtb\'B7}}\fi-720\li720 Old\par "
        + r"{\pntext\f1\'B7\tab}Older\par "
        + p(r"{\pntext 1.\tab}{\*\pn\pnlvlbody\pndec}Number")
    )
    article, _ = read(p(LONG) + text)
    one = [nf.Paragraph("One"), nf.List([[nf.Paragraph("in it")]], ordered=True)]
    assert article.body[1:] == (
        nf.List([one, [nf.Paragraph("Two")]]),
        nf.List([[nf.Paragraph("First")]], ordered=True),
        nf.Paragraph(LONG),
        nf.List([[nf.Paragraph("Old")], [nf.Paragraph("Older")]]),
        nf.List([[nf.Paragraph("Number")]], ordered=True),
    )


def test_a_list_of_which_no_table_says_anything_is_known_by_its_marks():
    def item(text: str, mark: str, depth: int = 0) -> str:
        return p(rf"{{\listtext {mark}\tab}}{text}", rf"\ls{depth + 5}\ilvl{depth}")

    article, _ = read(p(LONG) + item("one", r"\'b7") + item("deep", "a.", 1) + item("two", r"\'b7"), top=FONTS + STYLES)
    inner = nf.List([[nf.Paragraph("deep")]], ordered=True)
    assert article.body[1] == nf.List([[nf.Paragraph("one"), inner], [nf.Paragraph("two")]])


def test_tables():
    text = (
        r"\trowd\trhdr\cellx100\cellx200\cellx300\pard\intbl Port\cell{\b Boats}\cell Crew\cell\row"
        r"\trowd\cellx100\clmgf\cellx200\clmrg\cellx300\pard\intbl Lamu\par Kenya\cell 2\cell\cell\row"
        r"\trowd\cellx210\cellx300\pard\intbl Pate\cell 3\cell\row"
        r"\trowd\clvmgf\cellx100\cellx200\cellx300\pard\intbl\itap2 a\nestcell b\nestcell"
        r"{\*\nesttableprops\trowd\cellx50\nestrow}{\nonesttables\par}\pard\intbl\itap1 c\cell d\cell e\cell\row"
        r"\trowd\clvmrg\cellx100\cellx200\cellx300\pard\intbl x\cell f\cell g\cell\row"
    )
    article, report = read(p(LONG) + text + p(LONG))
    lines = [nf.Text("a"), nf.LineBreak(), nf.Text("b"), nf.LineBreak(), nf.Text("c")]
    assert article.body[1] == nf.Table(
        [
            ["Port", [nf.Text("Boats", [nf.Style.STRONG])], "Crew"],
            [[nf.Text("Lamu"), nf.LineBreak(), nf.Text("Kenya")], "2", ""],
            ["Pate", "", "3"],
            [lines, "d", "e"],
            ["", "f", "g"],
        ],
        header=1,
    )
    assert "a table nested in a cell is read as lines of the cell" in said(report)


def test_code_quotations_and_breaks():
    text = (
        p(r"a  b\line\tab c", r"\s8")
        + p("d", r"\s8")
        + p("The sea", r"\s5")
        + p(r"So he said\line and left.\page It is late.")
    )
    article, _ = read(p(LONG) + text)
    assert article.body[1:] == (
        nf.Preformatted("a  b\n\tc\nd"),
        nf.Quote([nf.Paragraph("The sea")]),
        nf.Paragraph([nf.Text("So he said"), nf.LineBreak(), nf.Text("and left.")]),
        nf.Paragraph("It is late."),
    )


def test_footnotes_are_at_the_end():
    text = p(
        rf"{LONG}{{\super\chftn}}{{\footnote\pard\plain{{\super\chftn}} He spoke to {{\i Acme}} on the quay on Monday.}} Yes."
    )
    article, report = read(text + p(LONG.replace("Tuesday", "Monday")))  # fmt: skip
    assert nf.plain(article.body[0].content) == f"{LONG} Yes."  # type: ignore[union-attr]
    assert "He spoke to Acme on the quay on Monday." in article.text
    assert "footnotes are read as paragraphs at the end of the text: 1" in said(report)


PNG = b"\x89PNG\r\n\x1a\n1234"


def pictured() -> bytes:
    alt = r"{\*\picprop{\sp{\sn wzDescription}{\sv A boat \u8212?}}}"
    shown = rf"{{\*\shppict{{\pict{alt}\pngblip\picwgoal1500\pichgoal750 {PNG[:6].hex()}" + "\n" + PNG[6:].hex() + "}}"
    data = b"{\\pict\\jpegblip\\bin4 \xff\xd8{}}"
    floating = r"{\shp{\*\shpinst{\sp{\sn pib}{\sv {\pict\emfblip 0102}}}}{\shprslt text}}"
    return document(p("Title", r"\s3") + p(LONG) + p(rf"{shown}{{\nonshppict{{\pict\wmetafile8 01}}}}")).removesuffix(
        b"}"
    ) + data + b"\\par " + floating.encode() + b"\\par}"  # fmt: skip


def test_pictures_are_named_and_taken_out():
    report = nf.Report()
    article = nf.read(nf.Source(pictured()), report=report)
    media = [block for block in article.body if isinstance(block, nf.Media)]
    assert [(media_item.href, media_item.alt) for media_item in media] == [
        ("picture-1.png", "A boat —"),
        ("picture-2.jpg", ""),
        ("picture-3.emf", ""),
    ]
    assert media[0].renditions == (
        nf.Rendition(href="picture-1.png", media_type="image/png", width=100, height=50, size=12),
    )
    assert "the content of a picture is left out: picture-1.png (12 bytes)" in said(report)
    found = [(file.name, file.content) for file in nf.files(nf.Source(pictured()))]
    assert found == [
        ("picture-1.png", PNG),
        ("picture-2.jpg", b"\xff\xd8{}"),
        ("picture-3.emf", b"\x01\x02"),
    ]


def test_a_picture_in_a_cell_stands_below_the_table():
    row = r"\trowd\cellx100\pard\intbl Port{\pict\pngblip 0102}\cell\row"
    article, _ = read(p(LONG) + row + p(LONG))
    table, picture = article.body[1:3]
    assert table == nf.Table([["Port"]])
    assert isinstance(picture, nf.Media)
    assert picture.href == "picture-1.png"


# What a document says of itself, and what is no story --------------------------------


def test_a_property_may_be_long():
    keywords = tuple(f"quay {number}" for number in range(4000))
    article, _ = read(p(LONG), top=rf"{{\info{{\keywords {'; '.join(keywords)}}}}}")
    assert article.keywords == keywords


def test_properties():
    info = (
        r"{\info{\upr{\title ?}{\*\ud{\title Hafen \u8212?}}}{\author Jan M\'fcller}{\creatim\yr2019\mo3\dy4\hr9\min30}"
        r"{\revtim\yr2019\mo3\dy5}{\keywords harbour; dredger}{\doccomm For Monday}{\subject Coast}{\*\company Acme}"
        r"{\operator Bo}{\nofpages1}}{\*\userprops{\propname Desk}\proptype30{\staticval Sports}}"
    )
    article, report = read(p(LONG), top=FONTS + STYLES + info)
    assert (article.title, [byline.name for byline in article.bylines]) == ("Hafen —", ["Jan Müller"])
    assert article.created == datetime(2019, 3, 4, 9, 30, tzinfo=UTC)
    assert article.updated == datetime(2019, 3, 5, tzinfo=UTC)
    assert article.keywords == ("harbour", "dredger")
    assert [note.text for note in article.notes] == ["For Monday"]
    assert {
        "'2019-03-04T09:30:00' has no time zone; assumed UTC",
        *(
            "the property subject is left out: Coast",
            "the property company is left out: Acme",
            "the property operator is left out: Bo",
        ),
        "the property Desk is left out: Sports",
    } <= {*said(report)}


def test_what_is_left_out_is_said():
    text = (
        r"{\header\pard Harbour Times {\field{\*\fldinst PAGE}{\fldrslt 7}}\par}{\footerf Page}{\*\template C:\\x.dot}"
        r"{\*\bkmkstart a}{\*\bkmkend a}{\xe\v index}{\*\rsidtbl\rsid1}{\*\new Some text}{\*\empty\b}"
        + p(r"{\*\atnid AL}{\*\atnauthor Ann Lee}\chatn{\*\annotation{\*\atnref 1}Check {\b this}}" + LONG)
        + p(
            r"{\object\objemb{\*\objclass Excel.Sheet.8}{\*\objdata 0102}{\result{\b Sum} of it}} is known to all here."
        )
        + p(r'{\field{\*\fldinst INCLUDEPICTURE "C:\\\\secret.png"}{\fldrslt }}{\shp{\*\shpinst{\shptxt Aside\par}}}')
    )
    article, report = read(text)
    assert article.text.endswith("Sum of it is known to all here.")
    assert {
        *(
            "the header of pages is left out: Harbour Times 7",
            "the footer of pages is left out: Page",
            "the part template is left out: C:\\x.dot",
        ),
        *(
            "the part new is left out: Some text",
            "a comment of Ann Lee is left out: Check this",
            "an embedded object is left out: Excel.Sheet.8",
        ),
        *(
            'the target of a field is left out: INCLUDEPICTURE "C:\\\\secret.png"',
            "the text of a box is left out: Aside",
        ),
    } == {loss.why for loss in report.losses}


# Broken documents ------------------------------------------------------------------

WHOLE = document(p("Title", r"\s3\b") + p(LONG) + p("And {\\b so} on.")).decode("latin-1")
BROKEN = {
    "cut off": (WHOLE[: WHOLE.index("so}") + 2], "the document is truncated; groups without an end: 2"),
    "a brace too many": (WHOLE.replace("And", "}}And"), "there are too many closing braces; the text after them is read"),
    "text behind it": (f"{WHOLE}\0 and a log", "text after the end of the document is left out: and a log"),
    "two documents": (WHOLE * 2, "text after the end of the document is left out: {\\rtf1"),
    "control characters": (WHOLE.replace("And", "An\x07d"), "control characters are left out"),
    "no such code page": (WHOLE.replace("ansicpg1252", "ansicpg77777"), "the code page 77777 is unknown; read as cp1252"),
    "no such letter": (WHOLE.replace("And", r"And\'81"), "bytes that cp1252 has no characters for are read as U+FFFD"),
}  # fmt: skip


@pytest.mark.cases(("broken", "remark"), BROKEN.values(), ids=BROKEN)
def test_broken_documents_are_read_with_a_remark(broken: str, remark: str):
    report = nf.Report()
    article = nf.read(nf.Source(broken.encode("latin-1")), report=report)
    assert article.text.startswith(LONG)
    assert article.text.replace("\ufffd", "").endswith(("And so on.", "And so"))
    assert any(text.startswith(remark) for text in said(report))


def test_behind_a_brace_too_many_groups_are_what_they_are():
    more = r"}}{\field{\*\fldinst HYPERLINK \"https://acme.example/\"}{\fldrslt It has said so in a letter to all of us.}}}{\*\x y}{\pict\pngblip 00ff}\par"
    article, report = read(p(LONG) + more.replace(r"\"", '"'))
    assert article.body[1:] == (
        nf.Paragraph([nf.Text("It has said so in a letter to all of us.", [nf.Link("https://acme.example/")])]),
        nf.Media("picture-1.png", renditions=article.body[2].renditions),  # type: ignore[union-attr]
    )
    assert "the part x is left out: y" in said(report)


def test_what_is_no_document_is_an_error():
    with pytest.raises(nf.ReadError, match="not RTF"):
        nf.read(nf.Source(b"A text about {\\rtf1}"), "rtf")
    with pytest.raises(nf.ReadError, match="raise the limit depth"):
        nf.read(document("{" * 300))
    assert nf.read(nf.Source(document("{" * 300 + LONG)).with_limits(Limits(depth=400))).headline


_MANY = 30_000
HOSTILE = {
    "closed": "}" * _MANY,
    "groups": "{}" * _MANY,
    "units": r"\u-10240?" * _MANY,
    "bytes": r"\'81" * _MANY,
    "a long word": "\\" + "a" * _MANY,
    "a long number": "\\b" + "9" * _MANY,
    "no bytes": r"\bin999999999 " * 100,
    "a field": r"{\field{\*\fldinst " + '"\\\\' * _MANY + "}}",
    "fonts": r"{\fonttbl" + "".join(rf"{{\f{n}\fcharset0 A;}}" for n in range(_MANY // 3)) + "}" + r"\f1\'e9" * _MANY,
    "styles": r"{\stylesheet" + "".join(rf"{{\s{n}\sbasedon{n + 1} A{n};}}" for n in range(_MANY // 3)) + "}",
    "one name": r"{\stylesheet{" + "x" * _MANY + ";" * _MANY + "}}",
    "edges": r"\trowd" + r"\cellx9" * _MANY + r"a\cell\row" * (_MANY // 6),
    "footnotes": r"{\footnote a}" * (_MANY // 3),
    "footnotes in footnotes": r"{\footnote a" * 200,
    "pictures": r"{\pict\pngblip 00}" * (_MANY // 3),
    "properties": r"{\*\userprops" + r"{\propname a}{\staticval b}" * _MANY + "}",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_no_document_takes_long(text: str):
    """Every test has a time that it may take; a quadratic reader would take minutes."""
    article = nf.read(nf.Source(document(p("Title", r"\s3") + p(LONG) + text)))
    assert LONG in article.text


def test_nothing_is_read_from_elsewhere(tmp_path):
    (tmp_path / "secret.rtf").write_bytes(document(p("the secret")))
    for code in ("INCLUDETEXT", "INCLUDEPICTURE", "LINK Word.Document", "DDEAUTO"):
        path = str(tmp_path / "secret.rtf").replace("\\", "\\\\\\\\")
        article, _ = read(p(LONG) + p(rf'{{\field{{\*\fldinst {code} "{path}"}}{{\fldrslt shown}}}}'))
        assert "secret" not in article.text


# Writing ---------------------------------------------------------------------------


def test_it_is_ascii_and_its_groups_are_closed():
    content = nf.write(kitchen_sink(), "rtf")
    text = content.decode("ascii")
    plain = text.replace("\\\\", "").replace("\\{", "").replace("\\}", "")
    assert plain.count("{") == plain.count("}")
    assert text.startswith(r"{\rtf1\ansi\ansicpg1252\uc1\deff0")
    assert nf.detect(nf.Source(content))[0].format == "rtf"


def test_a_story_in_arabic_runs_from_right_to_left():
    story = nf.Article(
        language="ar-EG", headline="عاصفة", body=[nf.Paragraph([nf.Text("خبر ", [nf.Style.STRONG]), nf.Text("Acme")])]
    )
    text = nf.write(story, "rtf").decode()
    assert r"\deflang3073\adeflang3073" in text
    assert r"\pard\plain\rtlpar\qr" in text
    assert r"{\ltrch\fcs0\b\rtlch\fcs1\ab \u1582?\u1576?\u1585?" in text
    assert nf.read(text.encode()) == story


def test_a_quotation_in_hebrew_runs_from_right_to_left_in_an_english_story():
    story = nf.Article(language="en", headline="Peace", body=[nf.Paragraph("שלום לכולם"), nf.Paragraph("Yes.")])
    text = nf.write(story, "rtf").decode()
    assert text.count(r"\rtlpar") == 1
    assert nf.read(text.encode()) == story


def test_lists_begin_anew_and_say_so_to_old_programs():
    item = [nf.Paragraph("a")]
    story = nf.Article(
        headline="x", body=[nf.List([item, item], ordered=True), nf.Rule(), nf.List([item], ordered=True)]
    )
    text = nf.write(story, "rtf").decode()
    assert r"{\listtext 2.\tab}" in text
    assert text.count(r"\listoverridestartat") == 18
    assert nf.read(text.encode()).body == story.body


def test_a_language_that_windows_has_no_number_for_is_lost_and_others_are_not():
    def told(language: str) -> tuple[nf.Article, list[str]]:
        content = [nf.Text("He said "), nf.Text("kaskazi", [nf.Lang(language)]), nf.Text(".")]
        report = nf.Report()
        story = nf.Article(headline="x", body=[nf.Paragraph(content)])
        return nf.read(nf.write(story, "rtf", report=report)), [loss.what for loss in report.losses]

    article, lost = told("sw-KE")
    assert article.body[0] == nf.Paragraph([nf.Text("He said "), nf.Text("kaskazi", [nf.Lang("sw-KE")]), nf.Text(".")])
    assert lost == []
    assert told("x-news")[1] == ["inline.lang"]


@pytest.mark.cases(
    ("language", "number"), [("en", 1033), ("en-GB", 2057), ("ar", 1025), ("zh-Hans", 2052), ("nb", 1044)]
)
def test_programs_are_told_the_language_with_its_country(language: str, number: int):
    story = nf.Article(language=language, headline="x")
    text = nf.write(story, "rtf").decode()
    assert f"\\deflang{number}" in text
    assert nf.read(text.encode()) == story


def test_a_table_without_rows_is_reported() -> None:
    report = nf.Report()
    written = nf.write(nf.Article(headline="High tide", body=[nf.Table([], caption="Tides")]), "rtf", report=report)
    assert nf.read(written, "rtf").body == (nf.Paragraph("Tides"),)
    assert [loss.what for loss in report.losses] == ["body.table"]


def test_a_headline_that_the_story_begins_with_is_there_once() -> None:
    lines = [
        "The harbour is shut",
        "The harbour is shut until Monday because of the storm, the board said.",
        "Ships wait outside, and the ferry stays in port.",
    ]
    article = nf.read(("{\\rtf1\\ansi " + "\\par\n".join(lines) + "\\par}").encode(), "rtf")
    assert nf.plain(article.headline) == lines[0]
    assert article.text.split("\n\n") == lines[1:]


@pytest.mark.cases(
    ("part", "told"),
    [
        (r"{\field{\*\fldinst HYPERLINK \\l \"a\"}{\fldrslt it}}", "links within the document are left out"),
        (r"{\field{\*\fldinst HYPERLINK \"javascript:a\"}{\fldrslt it}}", "a link with an unsafe address is left out"),
        (
            r"{\shp{\*\shpinst{\sp{\sn wzDescription}{\sv A dock}}}}",
            "the alternative text of a drawing is left out: A dock",
        ),
        (r"{\shp{\*\shpinst{\sp{\sn gtextUNICODE}{\sv Dock}}}}", "the text of a drawing is left out: Dock"),
        (
            r"\trowd\clmgf\cellx1\clmrg\cellx2\intbl a\cell\cell\row",
            "cells that span rows or columns are spread out, the text in the first",
        ),
    ],
)
def test_what_no_article_has_is_told(part: str, told: str):
    _, report = read(p(LONG) + p(LONG + part))
    assert told in said(report)


def test_both_comments_of_a_document_are_read():
    info = r"{\info{\comment For the desk}{\doccomm Check it}{\hlinkbase https://acme.example/}}"
    article, report = read(p(LONG), top=info)
    assert [note.text for note in article.notes] == ["For the desk\nCheck it"]
    assert "the property base of links is left out: https://acme.example/" in said(report)
