"""Documents of word processors keep the contract of a format."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile, ZipInfo

from newsformat.testing import FormatContract
from newsformat_office import DOCX, ODT, PDF, RTF
from newsformat_office._icml import ICML, IDML
from newsformat_office._tagged import INDESIGN, XPRESS

from .pdfs import paragraph, pdf, text


BROKEN = (
    (
        rb"{\rtf1\ansi\ansicpg932{\fonttbl{\f0\fcharset128 A;}}{\stylesheet{\s1\b\sbasedon1 Title;}}{\info{\title \'83A}}"
        rb'\pard\s1 \u1052?\uc2\u-10240??{\field{\*\fldinst HYPERLINK "a\\\\"}{\fldrslt b}}\par'
        rb"\trowd\clmgf\cellx9\intbl a\cell\row{\pict\pngblip\bin9 \'zz}{\footnote{\pn\pnlvlblt}\nestcell}"
        rb"{\upr{\*\ud{\object{\result x}}}}"
    ),
    rb"{\rtf1{\*\bin9999999999 {\info{\title x}{\creatim\yr99999\mo77}}}}}\u-1?\u55357?\'9{\upr{a}{\*\ud{b}}}\par",
    rb"{\rtf1{\header a\par}{\pict\wmetafile8 00ff}{\fonttbl{\f9\fcharset9999 x;}}\f9\ansicpg77777 \'ff\par}",
)


class TestDocx(FormatContract):
    format = DOCX


class TestOdt(FormatContract):
    format = ODT


class TestRtf(FormatContract):
    format = RTF
    junk = BROKEN


class TestIcml(FormatContract):
    format = ICML
    junk = (
        (
            b"<?aid x?><Document DOMVersion='8'><Story><ParagraphStyleRange AppliedParagraphStyle='ParagraphStyle/a%3aTitel 2' "
            b"NumberingLevel='9'><CharacterStyleRange Position='Superscript'><Content>a<?ACE 8?>b</Content><Br/><Br/>"
            b"<Table HeaderRowCount='9'><Cell Name='0:0' RowSpan='9' ColumnSpan='-1'><Note><Content>c</Content></Note></Cell>"
            b"</Table><Footnote><Table/></Footnote></CharacterStyleRange></ParagraphStyleRange></Story>"
            b"<ParagraphStyle Self='a'><Properties><BasedOn>a</BasedOn></Properties></ParagraphStyle></Document>"
        ),
    )


def layout() -> bytes:
    """Return a layout of two stories, of which one stands beside the page."""
    spread = (
        "<Spread><Page GeometricBounds='0 0 9 x'/><Group ItemTransform='1 0 0'><TextFrame Self='f' ParentStory='a' "
        "ItemTransform='1e99 0 0 1 5 5'/></Group><TextFrame ParentStory='b'/><Rectangle><Link/></Rectangle></Spread>"
    )
    parts = {
        "designmap.xml": "<Document><S src='b.xml'/><Spread src='s.xml'/><Story src='a.xml'/><Story src='c.xml'/></Document>",
        "s.xml": spread,
        "a.xml": "<Story Self='a'><ParagraphStyleRange AppliedParagraphStyle='ParagraphStyle/Titre'><Content>A</Content>"
        "</ParagraphStyleRange><Content>It rose.</Content></Story>",
    }
    made = BytesIO()
    with ZipFile(made, "w") as package:
        package.writestr(ZipInfo("mimetype"), "application/vnd.adobe.indesign-idml-package")
        for name, content in parts.items():
            package.writestr(ZipInfo(name), content)
    return made.getvalue()


class TestIdml(FormatContract):
    format = IDML
    junk = (layout(),)


class TestPdf(FormatContract):
    format = PDF
    junk = (pdf(text(50, 740, "A", size=20) + paragraph(50, 700, "It rose. " * 9), info={"Title": "x"}),)


class TestInDesign(FormatContract):
    format = INDESIGN
    junk = (
        b"<ASCII-WIN>\n<DefineParaStyle:A=<BasedOn:A><cUnderline:x>><ParaStyle:A><TableStart:><CellStart:1,1>a<TableEnd:><CellEnd:>",
        b"<UNICODE-MAC>\r<ParaStyle:B><Hyperlink:=<HyperlinkDest:http://a.example><HyperlinkLength:99>>a<0xD800><0x000A>\r",
        b"<SJIS-WIN><ParaStyle:C>\x81 < a > \\ <FootnoteStart:><FootnoteStart:>b<FootnoteEnd:>"
        + b"<FootnoteStart:>" * 30,
    )


class TestXPress(FormatContract):
    format = XPRESS
    junk = (
        b'<v6.50><e0>\r@A=[S"A"]<*L*h"x">\r@A:<BI>a<\\#999999999><\\#x><\\n><\\>b<\r@:c<f"x>\r@$:<@a>d<@$p>',
        b"<v3.00><e99>\n@B:<\\!s><\\!><n99><A(1,2)>\x8e",
    )
