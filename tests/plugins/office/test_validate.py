"""What is wrong with documents of word processors: each rule finds what it is for."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest

import newsformat as nf


ARTICLE = nf.Article(
    headline="High tide",
    body=[
        nf.Paragraph([nf.Text("The water "), nf.Text("rose", [nf.Link("https://tide.example/")])]),
        nf.List([[nf.Paragraph("One")]]),
        nf.Table([["Two"]]),
    ],
)
PARTS = "word/document.xml", "[Content_Types].xml", "word/_rels/document.xml.rels", "_rels/.rels"
TEXT, TYPES, NEAR, TOP = PARTS


def found(document: bytes, format: str) -> list[tuple[str, str, str]]:
    problems = nf.validate(nf.Source(document), format)
    return [(problem.rule, problem.where, problem.severity.value) for problem in problems]


def changed(
    document: bytes,
    parts: Mapping[str, tuple[str, str]],
    *,
    more: Mapping[str, str] | None = None,
    stored: tuple[str, ...] = ("mimetype",),
) -> bytes:
    """Return the package *document* with texts of *parts* replaced, and *more* parts; ``""`` for all of it goes."""
    file = BytesIO()
    with ZipFile(BytesIO(document)) as old, ZipFile(file, "w") as new:
        for info in old.infolist():
            text = old.read(info).decode()
            if info.filename in parts:
                before, after = parts[info.filename]
                if not before and not after:
                    continue
                assert before in text, before
                text = text.replace(before, after, 1)
            how = ZIP_STORED if info.filename in stored else ZIP_DEFLATED
            new.writestr(info.filename, text, how)
        for name, text in (more or {}).items():
            new.writestr(name, text)
    return file.getvalue()


@pytest.mark.cases("format", ["docx", "odt", "rtf"])
def test_there_is_nothing_against_a_sound_document(format: str) -> None:
    assert found(nf.write(ARTICLE, format), format) == []


OF_WORD = [
    ({TYPES: ("", "")}, {}, "content-type", ""),
    ({}, {"word/media/a.png": "a"}, "content-type", TYPES),
    ({TOP: ('/officeDocument"', '/other"')}, {}, "relation", ""),
    ({NEAR: ("styles.xml", "gone.xml")}, {}, "relation", TEXT),
    ({TEXT: ("<w:body>", "<w:body><w:p>")}, {}, "xml", TEXT),
    ({TEXT: ("", "")}, {}, "root", TEXT),
    ({NEAR: ('Id="link1"', 'Id="link2"')}, {}, "reference", TEXT),
    ({TEXT: ("</w:tc>", "<w:tbl/></w:tc>")}, {}, "cell", TEXT),
]


@pytest.mark.cases(("parts", "more", "rule", "where"), OF_WORD)
def test_each_rule_of_word(parts: dict[str, tuple[str, str]], more: dict[str, str], rule: str, where: str) -> None:
    assert (rule, where, "error") in found(changed(nf.write(ARTICLE, "docx"), parts, more=more), "docx")


@pytest.mark.cases(
    ("parts", "rule", "where"),
    [
        ({TYPES: ("/word/styles.xml", "/word/gone.xml")}, "content-type", TYPES),
        ({TEXT: ('<w:pStyle w:val="Title"', '<w:pStyle w:val="Gone"')}, "style", TEXT),
        ({TEXT: ('<w:numId w:val="', '<w:numId w:val="99')}, "list", TEXT),
    ],
)
def test_what_is_odd_in_word_is_a_warning(parts: dict[str, tuple[str, str]], rule: str, where: str) -> None:
    assert (rule, where, "warning") in found(changed(nf.write(ARTICLE, "docx"), parts), "docx")


MANIFEST, CONTENT = "META-INF/manifest.xml", "content.xml"
OF_OPEN_DOCUMENT = [
    ({MANIFEST: ("", "")}, {}, "manifest", ""),
    ({MANIFEST: ('"styles.xml"', '"gone.xml"')}, {}, "manifest", MANIFEST),
    ({}, {"Pictures/a.png": "a"}, "manifest", MANIFEST),
    ({MANIFEST: (".opendocument.text", ".opendocument.sheet")}, {}, "manifest", MANIFEST),
    ({"mimetype": (".text", ".text\n")}, {}, "mimetype", "mimetype"),
    ({CONTENT: ("<office:text>", "<office:text><text:p>")}, {}, "xml", CONTENT),
    ({CONTENT: ("", "")}, {}, "root", "styles.xml"),
    ({CONTENT: ("<text:list-item>", "<text:p/><text:list-item>")}, {}, "list", CONTENT),
]


@pytest.mark.cases(("parts", "more", "rule", "where"), OF_OPEN_DOCUMENT)
def test_each_rule_of_open_document(
    parts: dict[str, tuple[str, str]], more: dict[str, str], rule: str, where: str
) -> None:
    assert (rule, where, "error") in found(changed(nf.write(ARTICLE, "odt"), parts, more=more), "odt")


def test_the_first_file_of_open_document_is_its_type() -> None:
    document = nf.write(ARTICLE, "odt")
    assert found(changed(document, {}, stored=()), "odt") == [("mimetype", "mimetype", "error")]
    with ZipFile(BytesIO(document)) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    file = BytesIO()
    with ZipFile(file, "w") as new:
        for name in sorted(parts):
            new.writestr(name, parts[name])
    assert found(file.getvalue(), "odt") == [("mimetype", "", "error")]


@pytest.mark.cases(
    ("old", "new", "rule"),
    [
        (' office:version="1.3"', "", "version"),
        ('<text:p text:style-name="', '<text:p text:style-name="Gone', "style"),
        ("<text:list-item>", '<text:list-item><text:a xlink:href="Pictures/a.png"/>', "reference"),
    ],
)
def test_what_is_odd_in_open_document_is_a_warning(old: str, new: str, rule: str) -> None:
    assert (rule, CONTENT, "warning") in found(changed(nf.write(ARTICLE, "odt"), {CONTENT: (old, new)}), "odt")


FLAT = b"""<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.3"
xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text><text:p>High</text:p></office:text>
</office:body></office:document>"""


def test_a_document_in_one_file_has_no_package() -> None:
    assert found(FLAT, "odt") == []
    assert found(FLAT.replace(b"High", b"H&ouml;he"), "odt") == [("xml", "", "error")]
    assert found(FLAT.replace(b"office:text>", b"office:sheet>"), "odt") == [("root", "", "error")]


RTF = rb"""{\rtf1\ansi{\fonttbl{\f0 Times;}}{\stylesheet{\s1 Title;}{\*\cs2 Strong;}}
{\s1\f0 H\'e9 {\cs2\b tide}\par}
{\pict\bin3 a}b}
}
"""


def in_rtf(old: str, new: str) -> list[tuple[str, int | None, str]]:
    document = RTF.decode()
    assert old in document
    problems = nf.validate(nf.Source(document.replace(old, new, 1).encode("latin-1")), "rtf")
    return [(problem.rule, problem.line, problem.severity.value) for problem in problems]


@pytest.mark.cases(
    ("old", "new", "rule", "line", "severity"),
    [
        ("{\\pict", "{{\\pict", "braces", 1, "error"),
        ("{\\pict", "}{\\pict", "end", 3, "error"),
        ("}\n}\n", "}\n}\nmore", "end", 5, "error"),
        ("\\'e9", "\\'eg", "hexadecimal", 2, "error"),
        ("\\bin3", "\\bin300", "bin", 3, "error"),
        ("\\rtf1", "\\rtf2", "version", 1, "warning"),
        ("\\ansi", "", "charset", 1, "warning"),
        ("\\'e9", "\xe9", "7bit", 2, "warning"),
        ("\\f0 H", "\\f1 H", "font", 2, "warning"),
        ("{\\cs2\\b", "{\\cs3\\b", "style", 2, "warning"),
        ("{\\s1\\f0", "{\\s2\\f0", "style", 2, "warning"),
    ],
)
def test_each_rule_of_rich_text_format(old: str, new: str, rule: str, line: int, severity: str) -> None:
    assert (rule, line, severity) in in_rtf(old, new)


def test_nothing_is_told_of_sound_rich_text_format() -> None:
    assert in_rtf("tide", "ebb") == []
