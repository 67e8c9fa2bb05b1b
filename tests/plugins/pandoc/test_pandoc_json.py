"""Pandoc's JSON: reading documents of all versions of Pandoc, and writing."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

import newsformat as nf


def words(text: str) -> list[Any]:
    """Return the inlines of Pandoc for *text*."""
    runs: list[Any] = []
    for word in text.split(" "):
        runs += [{"t": "Space"}, {"t": "Str", "c": word}]
    return runs[1:]


def para(*runs: Any) -> Any:
    return {"t": "Para", "c": [run for each in runs for run in (words(each) if isinstance(each, str) else [each])]}


def document(*blocks: Any, **meta: Any) -> bytes:
    return json.dumps({"pandoc-api-version": [1, 23, 1], "meta": meta, "blocks": blocks}, ensure_ascii=False).encode()


def read(*blocks: Any, report: nf.Report | None = None, **meta: Any) -> nf.Article:
    return nf.read(document(*blocks, **meta), "pandoc-json", report=report)


def body(*blocks: Any) -> list[nf.Block]:
    return [*read(*blocks, title={"t": "MetaString", "c": "Tide"}).body]


def written(article: nf.Article, report: nf.Report | None = None) -> Any:
    return json.loads(nf.write(article, "pandoc-json", report=report))


NO = ["", [], []]
EMPHASIS, STRONG = nf.Style.EMPHASIS, nf.Style.STRONG


# Blocks and runs ------------------------------------------------------------------


def cell(text: str, columns: int = 1) -> Any:
    return [NO, {"t": "AlignDefault"}, 1, columns, [{"t": "Plain", "c": words(text)}]]


TABLE = {
    "t": "Table",
    "c": [
        NO,
        [None, [{"t": "Plain", "c": words("Fares in crowns")}]],
        [[{"t": "AlignLeft"}, {"t": "ColWidth", "c": 0.5}]] * 2,
        [NO, [[NO, [cell("route"), cell("fare")]]]],
        [[NO, 0, [], [[NO, [cell("Eastport"), cell("40")]], [NO, [cell("closed", 2)]]]]],
        [NO, [[NO, [cell("all"), cell("40")]]]],
    ],
}
OLD_TABLE = {
    "t": "Table",
    "c": [
        words("Fares"),
        [{"t": "AlignDefault"}],
        [0],
        [[{"t": "Plain", "c": words("route")}]],
        [[[{"t": "Plain", "c": words("Eastport")}]]],
    ],
}
IMAGE = {"t": "Image", "c": [["", [], [["width", "640"], ["height", "50%"]]], words("A pier"), ["pier.jpg", ""]]}
BLOCKS: list[tuple[str, Any, list[nf.Block]]] = [
    ("a paragraph", para("High tide"), [nf.Paragraph("High tide")]),
    (
        "marks in each other",
        para({"t": "Emph", "c": [{"t": "Str", "c": "so"}, {"t": "Strong", "c": words("on")}]}),
        [nf.Paragraph([nf.Text("so", [EMPHASIS]), nf.Text("on", [STRONG, EMPHASIS])])],
    ),
    (
        "quotation marks",
        para({"t": "Quoted", "c": [{"t": "DoubleQuote"}, words("no boats")]}, "he said"),
        [nf.Paragraph("“no boats”he said")],
    ),
    ("small capitals, a citation", para({"t": "SmallCaps", "c": [{"t": "Cite", "c": [[], words("Lee")]}]}), [nf.Paragraph("Lee")]),
    ("a formula", para({"t": "Math", "c": [{"t": "InlineMath"}, "a<b"]}), [nf.Paragraph("$a<b$")]),
    (
        "a link",
        para({"t": "Link", "c": [NO, words("tides"), ["https://tide.example/?a=1&b=2", "all of them"]]}),
        [nf.Paragraph([nf.Text("tides", [nf.Link("https://tide.example/?a=1&b=2", "all of them")])])],
    ),
    (
        "words in another language",
        para({"t": "Span", "c": [["", ["foreign"], [["lang", "sw"]]], words("kaskazi")]}),
        [nf.Paragraph([nf.Text("kaskazi", [nf.Lang("sw")])])],
    ),
    (
        "HTML in the text, a tag at a time",
        para({"t": "RawInline", "c": ["html", "<u>"]}, "here", {"t": "RawInline", "c": ["html", "</u>"]}),
        [nf.Paragraph([nf.Text("here", [nf.Style.UNDERLINE])])],
    ),
    (
        "HTML that would swallow the rest",
        [{"t": "RawBlock", "c": ["html", "<p>first<!-- "]}, {"t": "RawBlock", "c": ["html", "<textarea>"]}, para("last")],
        [nf.Paragraph("first"), nf.Paragraph("last")],
    ),
    (
        "HTML in the text that would, too",
        para({"t": "RawInline", "c": ["html", "<!-- "]}, "here", {"t": "RawInline", "c": ["html", "<script>"]}, "there"),
        [nf.Paragraph("herethere")],
    ),
    ("lines", {"t": "LineBlock", "c": [words("the sea"), words("the sky")]}, [nf.Paragraph(["the sea", nf.LineBreak(), "the sky"])]),
    ("a heading", {"t": "Header", "c": [3, ["fares", [], []], words("Fares")]}, [nf.Heading("Fares", 3)]),
    ("a heading that is deeper than any", {"t": "Header", "c": [9, NO, words("Fares")]}, [nf.Heading("Fares", 6)]),
    ("code", {"t": "CodeBlock", "c": [["", ["text"], []], "\nHigh 03:58\n Low 10:12"]}, [nf.Preformatted("\nHigh 03:58\n Low 10:12")]),
    (
        "a tight list in a loose one",
        {
            "t": "OrderedList",
            "c": [
                [1, {"t": "DefaultStyle"}, {"t": "DefaultDelim"}],
                [[para("one"), {"t": "BulletList", "c": [[{"t": "Plain", "c": words("two")}]]}]],
            ],
        },
        [nf.List([[nf.Paragraph("one"), nf.List([[nf.Paragraph("two")]])]], ordered=True)],
    ),
    (
        "terms and what they mean",
        {"t": "DefinitionList", "c": [[words("ebb"), [[{"t": "Plain", "c": words("it falls")}]]]]},
        [nf.List([[nf.Paragraph([nf.Text("ebb", [STRONG])]), nf.Paragraph("it falls")]])],
    ),
    (
        "a quotation and who said it",
        {"t": "BlockQuote", "c": [para("No boats."), {"t": "Div", "c": [["", ["attribution"], []], [para("Ann Lee")]]}]},
        [nf.Quote([nf.Paragraph("No boats.")], "Ann Lee")],
    ),
    (
        "a table with feet",
        TABLE,
        [
            nf.Table(
                [["route", "fare"], ["Eastport", "40"], ["closed", ""], ["all", "40"]], header=1, caption="Fares in crowns"
            )
        ],
    ),
    ("a table before Pandoc 2.10", OLD_TABLE, [nf.Table([["route"], ["Eastport"]], header=1, caption="Fares")]),
    (
        "a figure",
        {"t": "Figure", "c": [NO, [None, [{"t": "Plain", "c": words("The pier")}]], [{"t": "Plain", "c": [IMAGE]}]]},
        [
            nf.Media(
                "pier.jpg", alt="A pier", caption="The pier", renditions=[nf.Rendition(href="pier.jpg", width=640)]
            )
        ],
    ),
    (
        "a figure before Pandoc 3",
        para({"t": "Image", "c": [NO, words("The pier"), ["pier.jpg", "fig:"]]}),
        [nf.Media("pier.jpg", caption="The pier")],
    ),
    ("a film", para({"t": "Image", "c": [["", ["video"], []], [], ["pier.mp4", ""]]}), [nf.Media("pier.mp4", kind="video")]),
    (
        "a division in another language",
        {"t": "Div", "c": [["", ["note"], [["lang", "fr"]]], [para("La mer"), {"t": "HorizontalRule"}]]},
        [nf.Paragraph("La mer", language="fr"), nf.Rule(language="fr")],
    ),
    (
        "related stories",
        {
            "t": "Div",
            "c": [
                ["", ["related"], []],
                [para({"t": "Strong", "c": words("More")}), {"t": "BulletList", "c": [[{"t": "Plain", "c": words("Storm")}]]}],
            ],
        },
        [nf.Related([nf.RelatedLink("Storm")], "More")],
    ),
    ("nothing", {"t": "Null"}, []),
    ("a block of a later version", {"t": "Sidebar", "c": [NO, [para("High"), para("tide")]]}, [nf.Paragraph("High"), nf.Paragraph("tide")]),
    ("a run of a later version", para({"t": "Wavy", "c": [NO, words("high tide")]}), [nf.Paragraph("high tide")]),
]  # fmt: skip


@pytest.mark.cases(("given", "expected"), [case[1:] for case in BLOCKS], ids=[case[0] for case in BLOCKS])
def test_blocks(given: Any, expected: list[nf.Block]) -> None:
    assert body(*given if isinstance(given, list) else [given]) == expected


def test_footnotes_go_to_the_end_under_their_numbers() -> None:
    inner = {"t": "Note", "c": [para("of a note")]}
    first = {"t": "Note", "c": [para("A note", inner)]}
    second = {"t": "Note", "c": [para("Two"), para("parts")]}
    raised = [nf.Text(number, [nf.Style.SUPERSCRIPT]) for number in "123"]
    assert body(para("Tides", first, "rise", second)) == [
        nf.Paragraph(["Tides", raised[0], "rise", raised[2]]),
        nf.Paragraph([raised[0], " A note", raised[1]]),
        nf.Paragraph([raised[1], " of a note"]),
        nf.Paragraph([raised[2]]),
        nf.Paragraph("Two"),
        nf.Paragraph("parts"),
    ]


COLUMNS: Any = [[{"t": "AlignDefault"}, {"t": "ColWidthDefault"}]] * 2
PARTS: Any = [*TABLE["c"][:2], COLUMNS, *TABLE["c"][3:]]
LEFT_OUT: list[tuple[Any, str]] = [
    ({"t": "RawBlock", "c": ["latex", "\\newpage"]}, "a raw block in latex"),
    (para({"t": "RawInline", "c": ["openxml", "<w:br/>"]}), "raw markup in openxml"),
    (para({"t": "Wavy", "c": []}), "the constructor 'Wavy' is unknown"),
    (para({"t": "Link", "c": [NO, words("x"), ["javascript:alert(1)", ""]]}), "an unsafe address"),
    ({"t": "OrderedList", "c": [[4, {"t": "Decimal"}, {"t": "Period"}], [[para("x")]]]}, "the first number of a list"),
    ({"t": "OrderedList", "c": [[1, {"t": "LowerRoman"}, {"t": "Period"}], [[para("x")]]]}, "the style of the numbers"),
    ({"t": "Figure", "c": [NO, [words("In short"), [para("At length")]], [para(IMAGE)]]}, "a short caption"),
    ({"t": "Table", "c": [NO, [words("In short"), []], *PARTS[2:]]}, "tables) is left out: In short"),
    ({"t": "Header", "c": [2, ["spring-tide", [], []], words("High tide")]}, "identifiers are left out: spring-tide"),
    ({"t": "Div", "c": [["", ["note", "related"], []], [para("x")]]}, "classes are left out: note"),
    (para({"t": "Span", "c": [["", [], [["ref", "a7"], ["lang", "fr"]]], words("x")]}), "attributes are left out: ref=a7"),
    (para({"t": "Cite", "c": [[{"citationId": "lee24"}], words("[@lee24]")]}), "the keys of citations are left out: lee24"),
    (para({"t": "SmallCaps", "c": words("noaa")}), "the small-capitals style is left out"),
    ({"t": "Table", "c": [*PARTS[:2], [[{"t": "AlignRight"}, {"t": "ColWidthDefault"}]], *PARTS[3:]]}, "the alignment of table cells is"),
    ({"t": "Table", "c": [*PARTS[:4], [[NO, 1, [], PARTS[4][0][3]]], PARTS[5]]}, "the number of heading columns is left out"),
]  # fmt: skip


@pytest.mark.cases(("given", "message"), LEFT_OUT, ids=[case[1] for case in LEFT_OUT])
def test_each_kind_of_left_out_content_is_reported_once(given: Any, message: str) -> None:
    report = nf.Report()
    read(given, given, report=report)
    assert [message in str(loss) for loss in report.losses] == [True]


def test_the_identifiers_that_pandoc_gives_to_headings_are_no_loss() -> None:
    report = nf.Report()
    read(
        {"t": "Header", "c": [2, ["tides-in-2026", [], []], words("1. Tides in 2026!")]},
        {"t": "Header", "c": [2, ["tides-1", [], []], words("Tides")]},
        report=report,
    )
    assert report.losses == ()


# Metadata -------------------------------------------------------------------------


def string(text: str) -> Any:
    return {"t": "MetaString", "c": text}


def runs(text: str) -> Any:
    return {"t": "MetaInlines", "c": words(text)}


def test_metadata_in_common_spellings() -> None:
    article = read(
        para("High tide"),
        title={"t": "MetaInlines", "c": [{"t": "Emph", "c": words("Tides")}]},
        author={"t": "MetaList", "c": [runs("Ann Lee"), {"t": "MetaMap", "c": {"name": runs("Bo Diaz"), "email": string("bo@tide.example")}}]},
        abstract={"t": "MetaBlocks", "c": [para("One."), para("Two.")]},
        date=runs("2026-11-24"),
        keywords=runs("sea, boats"),
        lang=string("en"),
        subject=string("shipping"),
        toc={"t": "MetaBool", "c": True},
    )  # fmt: skip
    assert article.headline == (nf.Text("Tides", [EMPHASIS]),)
    assert article.bylines == (nf.Byline(name="Ann Lee"), nf.Byline(name="Bo Diaz", contact="bo@tide.example"))
    assert nf.plain(article.summary) == "One.\nTwo."
    assert str(article.published) == "2026-11-24 00:00:00+00:00"
    assert (article.keywords, article.language) == (("sea", "boats"), "en")
    assert article.subjects == (nf.Concept(name="shipping"),)
    assert article.foreign == (nf.Foreign("pandoc", "toc", '{"t":"MetaBool","c":true}'),)


def test_a_single_author_needs_no_list() -> None:
    assert read(author=runs("Ann Lee")).bylines == (nf.Byline(name="Ann Lee"),)


def test_an_invalid_date_is_kept() -> None:
    meta = {"t": "MetaString", "c": "last spring"}
    article = read(title=string("Tide"), date=meta)
    assert article.published is None
    assert written(article)["meta"]["date"] == meta


def test_without_a_title_the_first_heading_is_the_headline() -> None:
    heading = {"t": "Header", "c": [1, NO, words("High tide")]}
    assert read(heading, para("x")).headline == (nf.Text("High tide"),)
    assert read(heading, title=string("Tide")).body == (nf.Heading("High tide", 1),)


def test_an_unknown_status_withholds_the_article() -> None:
    assert read(status=string("perhaps")).status is nf.Status.WITHHELD
    assert read(embargo=string("indefinite")).embargo == nf.Embargo()


@pytest.mark.cases(
    ("key", "value", "status"),
    [
        ("draft", {"t": "MetaBool", "c": True}, nf.Status.WITHHELD),
        ("published", {"t": "MetaBool", "c": False}, nf.Status.WITHHELD),
        ("visibility", {"t": "MetaInlines", "c": [{"t": "Str", "c": "private"}]}, nf.Status.WITHHELD),
        ("stage", runs("in review"), nf.Status.WITHHELD),
        ("draft", {"t": "MetaBool", "c": False}, nf.Status.USABLE),
    ],
)
def test_a_draft_of_other_programs_is_withheld(key: str, value: Any, status: nf.Status) -> None:
    article = read(**{key: value})
    assert article.status is status
    assert nf.read(nf.write(article, "pandoc-json")) == article
    report = nf.Report()
    foreign = nf.Article(
        body=[nf.Paragraph("x")], foreign=[nf.Foreign("pandoc", key, json.dumps(value, separators=(",", ":")))]
    )
    assert nf.read(nf.write(foreign, "pandoc-json", report=report)).status is nf.Status.USABLE
    assert bool(report.losses) is (status is nf.Status.WITHHELD)


def test_an_embargo_of_other_programs_is_read() -> None:
    assert read(embargo_until=runs("2031-05-01T06:00:00Z")).embargo == nf.Embargo(
        until=datetime(2031, 5, 1, 6, tzinfo=UTC)
    )
    assert read(embargoed=string("no")).embargo is None
    both = read(embargo=string("2031-05-01T06:00:00Z"), is_embargoed={"t": "MetaBool", "c": True}).embargo
    assert both == nf.Embargo(until=datetime(2031, 5, 1, 6, tzinfo=UTC))
    none = read(embargoed={"t": "MetaBool", "c": False}, embargo_until=runs("2031-05-01"))
    assert (none.embargo, [part.name for part in none.foreign]) == (None, ["embargoed", "embargo_until"])


def test_a_direction_that_the_language_does_not_have_is_left_out() -> None:
    report = nf.Report()
    read(lang=string("en"), dir=string("rtl"), report=report)
    assert [str(loss) for loss in report.losses] == ["the direction rtl is left out: it is not that of the language"]


# Writing --------------------------------------------------------------------------


def test_marks_inside_code_are_written_as_code_inside_marks() -> None:
    code = nf.Style.CODE
    content = [
        nf.Text("a  b", [code]),
        nf.Text("c", [code, EMPHASIS]),
        nf.LineBreak(),
        nf.Text("d", [code, nf.Lang("fr")]),
    ]
    article = nf.Article(body=[nf.Paragraph(content)])
    assert written(article)["blocks"] == [
        {
            "t": "Para",
            "c": [
                {"t": "Code", "c": [NO, "a b"]},
                {"t": "Emph", "c": [{"t": "Code", "c": [NO, "c"]}, {"t": "LineBreak"}]},
                {"t": "Span", "c": [["", [], [["lang", "fr"], ["dir", "ltr"]]], [{"t": "Code", "c": [NO, "d"]}]]},
            ],
        }
    ]
    assert nf.read(nf.write(article, "pandoc-json"), "pandoc-json") == article


def test_a_text_from_right_to_left_has_a_direction() -> None:
    document = written(nf.Article(headline="مدّ", language="ar"))
    assert document["meta"] == {
        "title": {"t": "MetaInlines", "c": [{"t": "Str", "c": "مدّ"}]},
        "lang": string("ar"),
        "dir": string("rtl"),
    }
    assert document["pandoc-api-version"] == [1, 23, 1]


def test_films_with_their_files() -> None:
    film = nf.Media("pier.mp4", kind="video", alt="Pier", renditions=[nf.Rendition(href="pier.webm", size=7)])
    shown = written(nf.Article(body=[film]))["blocks"][0]["c"][2][0]["c"]
    assert shown == [
        {
            "t": "Span",
            "c": [
                ["", ["video"], []],
                [
                    {"t": "Image", "c": [["", ["video"], []], [{"t": "Str", "c": "Pier"}], ["pier.mp4", ""]]},
                    {"t": "Span", "c": [["", ["source"], [["src", "pier.webm"], ["size", "7"]]], []]},
                ],
            ],
        }
    ]


def test_an_unsafe_address_is_left_out_and_reported() -> None:
    report = nf.Report()
    written(nf.Article(body=[nf.Paragraph([nf.Text("x", [nf.Link("javascript:alert(1)")])])]), report)
    assert [loss.what for loss in report.losses] == ["inline.link"]


# What it is -----------------------------------------------------------------------


def test_it_is_detected_whatever_member_comes_first() -> None:
    others = json.dumps({"blocks": [para("x")], "pandoc-api-version": [1, 17, 5], "meta": {}}).encode()
    for content in (document(para("x")), others):
        assert nf.detect(nf.Source(content))[0].format == "pandoc-json"


@pytest.mark.cases("content", ['{"blocks": []}', '{"pandoc-api-version": [1]}', "[]", "7"])
def test_other_json_is_refused(content: str) -> None:
    with pytest.raises(nf.ReadError, match="not a Pandoc document"):
        nf.read(nf.Source(content.encode()), "pandoc-json")


def test_content_nested_too_deeply_is_refused() -> None:
    deep = '{"t":"BlockQuote","c":[' * 400 + "]}" * 400
    with pytest.raises(nf.ReadError):
        nf.read(f'{{"pandoc-api-version":[1,23],"meta":{{}},"blocks":[{deep}]}}'.encode(), "pandoc-json")


def test_a_part_may_lack_its_main_content() -> None:
    article = read(headlines={"t": "MetaMap", "c": {"role": string("short")}}, author={"t": "MetaMap", "c": {}})
    assert article.other_headlines == (nf.Headline(content="", role="short"),)
    assert article.bylines == (nf.Byline(),)


def test_a_first_heading_is_no_headline_of_an_article_without_one() -> None:
    article = nf.Article(body=[nf.Raw("other", "x"), nf.Heading("High tide", 1)])
    assert nf.read(nf.write(article, "pandoc-json"), "pandoc-json").body == (nf.Heading("High tide", 1),)


@pytest.mark.cases(
    "block",
    [
        {"t": {"a": 1}, "c": [{"t": "Str", "c": "High"}]},
        {"t": "Para", "c": [{"t": ["Emph"], "c": [{"t": "Str", "c": "High"}]}]},
        {"t": "Para", "c": [{"t": "Quoted", "c": [{"t": {}}, [{"t": "Str", "c": "High"}]]}]},
        {"t": "Div", "c": [["", [], []], [{"t": [], "c": []}]]},
    ],
)
def test_names_that_are_not_texts_do_not_crash_the_reader(block: dict[str, Any]) -> None:
    assert body(para("Low"), block)[0] == nf.Paragraph("Low")


@pytest.mark.cases("attributes", [True, [], ["", []], ["", [], [3, []]], ["", [], {"lang": "de"}]])
def test_invalid_attributes_do_not_crash_the_reader(attributes: Any) -> None:
    assert body({"t": "Div", "c": [attributes, [para("Low")]]}) == [nf.Paragraph("Low")]


def test_a_direction_in_running_text_is_read() -> None:
    report = nf.Report()
    read(lang=string("en"), dir={"t": "MetaInlines", "c": [{"t": "Str", "c": "rtl"}]}, report=report)
    assert [str(loss) for loss in report.losses] == ["the direction rtl is left out: it is not that of the language"]
