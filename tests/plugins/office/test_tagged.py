"""InDesign Tagged Text and QuarkXPress Tags, as layouts export them: styles, marks, characters, tables, encodings."""

from __future__ import annotations

from pathlib import Path
from time import process_time

import pytest

import newsformat as nf
from newsformat import Heading, Lang, Link, Paragraph, Style, Table, Text
from newsformat.plugin import BREAK, ReadError


CASES = Path(__file__).parent / "cases"
B, I = [Style.STRONG], [Style.EMPHASIS]  # noqa: E741 -- as the tags are called


def _read(content: bytes | str, format: str = "", **options: str) -> tuple[nf.Article, list[str]]:
    report = nf.Report()
    data = content if isinstance(content, bytes) else content.encode()
    return nf.read(nf.Source(data), format or None, options or None, report=report), [str(entry) for entry in report]


def test_a_story_of_indesign() -> None:
    article, told = _read((CASES / "ferry.idtt").read_bytes())
    assert article == nf.Article(
        headline="Night ferry back in service",
        kicker="TRANSPORT",
        bylines=[nf.Byline(name="Ann Lee", text="By Ann Lee")],
        language="en-GB",
        body=[
            Paragraph(
                ["The ", Text("Selkie", I), " sails ", Text("again", B), " — from Monday.", BREAK, "It is late."]
            ),
            Paragraph("She said: <no>."),
            Heading("What it costs", 2),
            Paragraph(["A ticket is ", Text("120 shillings", [Link("https://acme.example/t")]), ", as before."]),
            Table([["Day", "Price"], ["Monday", "120"]], header=1, caption="The pier before dawn."),
            Paragraph("If the tide allows."),
        ],
    )
    assert told == [
        "the look of the text is left out: csize",
        "an unknown style, whose paragraphs are read as text: Lauf",
        "footnotes are read as paragraphs at the end of the text: 1",
    ]


def test_a_story_of_quarkxpress() -> None:
    article, told = _read((CASES / "ferry.xtg").read_bytes(), styles="Lauf B=text")
    assert article == nf.Article(
        headline=["Night ferry ", Text("back", I), " in service"],
        kicker="TRANSPORT",
        bylines=[nf.Byline(name="Ann Lee", text="By Ann Lee")],
        language="en",
        body=[
            Paragraph(["The ", Text("Selkie", [*B, *I]), " sails again — from Monday.", BREAK, "It is late"]),
            Paragraph(["Mail @ferry, 5 é H", Text("2", [Style.SUBSCRIPT]), "O, big."]),
            Heading("What it costs", 2),
            Paragraph("A ticket is 120 shillings."),
        ],
    )
    assert told == ["the look of the text is left out: *p, f, f$, z, z$"]


@pytest.mark.cases(
    ("start", "encoding", "told"),
    [
        ("ASCII-MAC", "mac_roman", 0),
        ("ANSI-WIN", "cp1252", 0),
        ("UNICODE-MAC", "utf-16", 0),
        ("UNICODE-WIN", "utf-16-le", 0),
        ("UNICODE-WIN", "utf-8", 0),
        ("GB18030-WIN", "gb18030", 0),
    ],
)
def test_encodings_of_indesign(start: str, encoding: str, told: int) -> None:
    article, notes = _read(f"<{start}>\r<ParaStyle:Headline>Café\r<ParaStyle:Body>Gare d’été\r".encode(encoding))
    assert (nf.plain(article.headline), article.text, len(notes)) == ("Café", "Gare d’été", told)


@pytest.mark.cases(("code", "encoding"), [("0", "mac_roman"), ("1", "cp1252"), ("8", "utf-16"), ("9", "utf-8")])
def test_encodings_of_quarkxpress(code: str, encoding: str) -> None:
    article, notes = _read(f"<v6.50><e{code}>\r@Headline:Café\r@Text:Gare d’été\r".encode(encoding))
    assert (nf.plain(article.headline), article.text, notes) == ("Café", "Gare d’été", [])


@pytest.mark.cases(
    ("tags", "content"),
    [
        ("<ct:Bold>a<ct:> b", [Text("a", B), " b"]),
        ("<cTypeface:Semibold Italic>a<cTypeface:>", [Text("a", [*B, *I])]),
        (
            "<cUnderline:1>a<cUnderline:><cStrikethru:1>b<cStrikethru:>",
            [Text("a", [Style.UNDERLINE]), Text("b", [Style.STRIKE])],
        ),
        ("x<cPosition:Superscript>2<cPosition:>", ["x", Text("2", [Style.SUPERSCRIPT])]),
        ("a<cLanguage:French>b<cLanguage:>", ["a", Text("b", [Lang("fr")])]),
        (r"5 < 6 \< \\ <003C><0x00E9>", [r"5 < 6 < \ <é"]),
        ("a<cNextXChars:Page>b", ["ab"]),
    ],
)
def test_marks_of_indesign(tags: str, content: list[str | Text]) -> None:
    text = f"<UNICODE-WIN>\n<ParaStyle:Headline>H\n<ParaStyle:Body>{tags}, it is said in the harbour of the town.\n"
    article, _ = _read(text.encode("utf-16"))
    assert article.body == (Paragraph([*content, ", it is said in the harbour of the town."]),)


@pytest.mark.cases(
    ("tags", "content"),
    [
        ("<B>a<B> b", [Text("a", B), " b"]),
        ("<BI>a<P>b", [Text("a", [*B, *I]), "b"]),
        ("<U>a<$></>b<$>", [Text("a", [Style.UNDERLINE]), Text("b", [Style.STRIKE])]),
        ("<@Italic>a<@$p>b", [Text("a", I), "b"]),
        ("<n1>a<n2>b", [Text("a", [Lang("fr")]), "b"]),
        (r"a<\!s>b<\#233><\<><\\>", ["a\u00a0bé<\\"]),
        ('<f"Times-Roman"z10*t(1,2,"3")k4>a<K>b<K>', ["ab"]),
    ],
)
def test_marks_of_quarkxpress(tags: str, content: list[str | Text]) -> None:
    text = f"<v8.00><e9>\n@Headline:H\n@Text:{tags}, it is said in the harbour of the town.\n"
    article, _ = _read(text)
    assert article.body == (Paragraph([*content, ", it is said in the harbour of the town."]),)


def test_lists() -> None:
    text = "<v8.00><e9>\n@Headline:H\n@Bullets 1 First:a\n@Bullets 2 First:b\n@Bullets 1:c\n@Bullets 1 First:d\n@Numbers 1 First:e\n"
    article, _ = _read(text)
    items = [[[Paragraph("a"), nf.List([[Paragraph("b")]])], [Paragraph("c")]], [[Paragraph("d")]], [[Paragraph("e")]]]
    assert [*article.body] == [nf.List(item, ordered=number == 2) for number, item in enumerate(items)]


def test_an_embargo_comes_back() -> None:
    article = nf.Article(headline="H", embargo=nf.Embargo(), status=nf.Status.CANCELED, body=[Paragraph("a")])
    for format in ("indesign-tagged-text", "xpress-tags"):
        assert nf.read(nf.write(article, format)) == article


def test_what_is_not_known_is_said() -> None:
    text = "<ASCII-WIN>\n<ParaStyle:Headline>H\n<ParaStyle:Body>a<IndexEntry:=<IndexEntryType:Topic>>\n"
    assert _read(text)[1][0] == "3: the tag indexentry is left out: ="


@pytest.mark.cases("styles", ["Kopf", "Kopf=", "=headline", "Kopf=big"])
def test_styles_that_are_none(styles: str) -> None:
    with pytest.raises(nf.OptionError):
        _read((CASES / "ferry.xtg").read_bytes(), styles=styles)


@pytest.mark.cases(
    "content", ["<ASCII-WIN>\n", "<ASCII-WIN>\n<ParaStyle:a", "<ASCII-WIN>" + "<a:" * 30, "<v8.00><e9>\n", "Text\n"]
)
def test_no_tagged_text(content: str) -> None:
    for format in ("indesign-tagged-text", "xpress-tags"):
        with pytest.raises(ReadError):
            _read(content, format)


@pytest.mark.cases(
    ("start", "style"),
    [("<ASCII-WIN>\n", "<ParaStyle:Headline>"), ("<v8.00><e9>\n", "@Headline:")],
    ids=["id", "xpress"],
)
def test_a_text_of_more_lines_than_an_element_can_say(start: str, style: str) -> None:
    article = nf.read(f"{start}{chr(10) * 65_540}{style}Ferry back\n".encode())
    assert nf.plain(article.headline) == "Ferry back"


@pytest.mark.parametrize("sign", ["<", '<"a', "<\\\\"])
def test_signs_of_tags_without_an_end_take_linear_time(sign: str) -> None:
    start = process_time()
    article, _ = _read(f"<v8.00><e9>\n@Headline:H\n@Body:It is {sign * 20_000}\n")
    assert nf.plain(article.body[0].content).startswith(f"It is {sign.replace(chr(92) * 2, chr(92))}")
    assert process_time() - start < 12


def test_validate() -> None:
    def rules(content: bytes, format: str) -> list[tuple[str, int | None]]:
        return [(problem.rule, problem.line) for problem in nf.validate(nf.Source(content), format)]

    text = b"<UNICODE-WIN>\n<DefineParaStyle:A=>\n<ParaStyle:B>a<TableStart:1,1:0:0><CellEnd:>\n"
    found = rules(text, "indesign-tagged-text")
    assert found == [("encoding", 1), ("style", 3), ("pair", 3)]
    assert rules(b"text", "indesign-tagged-text") == [("start", 1)]
    assert rules(b"<v8.00>\n@A=<*L>\n@A:a\n@B:b <B\n", "xpress-tags") == [("encoding", 1), ("style", 4), ("tag", 4)]
    assert rules(b"@A:a\n", "xpress-tags") == [("start", 1)]
