"""The import format of Movable Type: what is read of an entry, and what is written."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from time import process_time

import pytest
from attrs import evolve

import newsformat as nf


ENTRY = """\
AUTHOR: Ann Lee
TITLE: Ferry <em>back</em> & fine
BASENAME: 2026/05/04/ferry
STATUS: Future
ALLOW COMMENTS: 1
CONVERT BREAKS: 1
PRIMARY CATEGORY: Ports
CATEGORY: Sea
CATEGORY: Ports
DATE: 05/04/2026 12:30:05 AM
TAGS: "Movable Type",foo, 'a "b"'
UNIQUE URL: https://tide.example/ferry
IMAGE: https://tide.example/pier.jpg
-----
BODY:
It sails
again.

<a href="/more">More</a>
-----
EXTENDED BODY:
Below the fold
-----
EXCERPT:
In short
-----
KEYWORDS:
wind, 港
-----

COMMENT:
AUTHOR: Bo
EMAIL: bo@tide.example
DATE: 05/05/2026 09:00:00 PM
Well said
-----
--------
"""


def read(text: str, report: nf.Report | None = None, **options: str) -> nf.Article:
    return nf.read(text.encode(), "movable-type", options, report=report)


def entry(body: str, **metadata: str) -> str:
    lines = "".join([f"{name.replace('_', ' ')}: {value}\n" for name, value in {"TITLE": "A", **metadata}.items()])
    return f"{lines}-----\nBODY:\n{body}\n-----\n--------\n"


def written(article: nf.Article, report: nf.Report | None = None, **options: str) -> str:
    return nf.write(article, "movable-type", options, report=report).decode()


def test_the_entries_of_a_file_are_in_one_encoding() -> None:
    title = "Паром снова ходит между берегами реки, сообщили во вторник в администрации порта"
    content = "".join([f"TITLE: {item}\n-----\nBODY:\n{item}.\n-----\n--------\n" for item in (title, "Ночь")])
    articles = nf.read_all(content.encode("cp1251"), "movable-type")
    assert [nf.plain(article.headline) for article in articles] == [title, "Ночь"]


def test_an_entry() -> None:
    assert nf.detect(ENTRY.encode())[0].confidence is nf.Confidence.CERTAIN
    report = nf.Report()
    article = read(ENTRY, report)
    assert article.headline == (nf.Text("Ferry "), nf.Text("back", [nf.Style.EMPHASIS]), nf.Text(" & fine"))
    assert (article.slug, article.status, nf.plain(article.summary)) == ("2026/05/04/ferry", "withheld", "In short")
    assert article.bylines == (nf.Byline(name="Ann Lee"),)
    assert article.published == datetime(2026, 5, 4, 0, 30, 5, tzinfo=UTC)
    assert [subject.name for subject in article.subjects] == ["Ports", "Sea"]
    assert article.keywords == ("Movable Type", "foo", 'a "b"', "wind", "港")
    assert article.identifiers == (nf.Identifier(value="https://tide.example/ferry", kind="url"),)
    assert article.associations == (nf.Association(role="thumbnail", media=nf.Media("https://tide.example/pier.jpg")),)
    assert article.body == (
        nf.Paragraph([nf.Text("It sails"), nf.LineBreak(), nf.Text("again.")]),
        nf.Paragraph([nf.Text("More", [nf.Link("/more")])]),
        nf.Paragraph("Below the fold"),
    )
    assert [(part.name, part.value) for part in article.foreign] == [
        ("STATUS", "Future"),
        ("ALLOW COMMENTS", "1"),
        ("COMMENT", "AUTHOR: Bo\nEMAIL: bo@tide.example\nDATE: 05/05/2026 09:00:00 PM\nWell said"),
        ("EXTENDED BODY", "2"),
    ]
    assert report.losses == ()


def test_what_was_read_is_written_again() -> None:
    article, report = read(ENTRY), nf.Report()
    text = written(article, report)
    assert read(text) == article
    assert report.losses == ()
    assert text.startswith(
        "AUTHOR: Ann Lee\nTITLE: Ferry <em>back</em> &amp; fine\nBASENAME: 2026/05/04/ferry\nSTATUS: Future\n"
    )
    assert "PRIMARY CATEGORY: Ports\nCATEGORY: Ports\nCATEGORY: Sea\n" in text
    assert "-----\nEXTENDED BODY:\n<p>Below the fold</p>\n-----\n" in text
    shorter = nf.Report()
    written(evolve(article, body=article.body[:1], status="usable"), shorter)
    assert sorted(str(loss.where) for loss in shorter.losses) == ["EXTENDED BODY", "STATUS"]


def test_dates_by_the_clock_of_the_blog() -> None:
    article = read(ENTRY, zone="Asia/Tokyo")
    assert article.published == datetime(2026, 5, 3, 15, 30, 5, tzinfo=UTC)
    assert article.published is not None
    assert article.published.utcoffset() == timedelta(hours=9)
    report = nf.Report()
    assert "DATE: 05/04/2026 12:30:05 AM\n" in written(article, report, zone="Asia/Tokyo")
    assert report.losses == ()
    assert "DATE: 05/04/2026 12:30:05 AM\n" in written(article, report)
    assert [loss.what for loss in report.losses] == ["published"]
    assert "DATE: 05/03/2026 05:30:05 PM\n" in written(article, zone="Europe/Berlin")
    with pytest.raises(nf.OptionError, match="not a time zone"):
        read(ENTRY, zone="Tide/Nowhere")


@pytest.mark.cases(
    ("said", "hour"),
    [("05/04/2026 13:00:00", 13), ("05/04/2026 01:00:00 PM", 13), ("5/4/2026 12:00", 12), ("2026-05-04 13:00:00", 13)],
)
def test_dates(said: str, hour: int) -> None:
    assert read(entry("a", DATE=said)).published == datetime(2026, 5, 4, hour, tzinfo=UTC)


@pytest.mark.cases("said", ["13/13/2026 09:00:00", "soon"])
def test_what_is_no_date_is_told(said: str) -> None:
    report = nf.Report()
    assert read(entry("a", DATE=said), report).published is None
    assert [str(loss) for loss in report.losses] == [f"left out, not a date: {said!r}"]


@pytest.mark.cases(
    ("form", "text", "blocks"),
    [
        ("0", "<p>a</p>b\n\nc", [nf.Paragraph("a"), nf.Paragraph("b c")]),
        ("richtext", "<p>a</p>", [nf.Paragraph("a")]),
        ("__default__", "a\n\nb", [nf.Paragraph("a"), nf.Paragraph("b")]),
        ("markdown_with_smartypants", "# a\n\n- b", [nf.Heading("a", 1), nf.List([[nf.Paragraph("b")]])]),
        ("textile_2", "a\n\nb", [nf.Paragraph("a"), nf.Paragraph("b")]),
    ],
)
def test_formats_of_text(form: str, text: str, blocks: list[nf.Block]) -> None:
    assert read(entry(text, CONVERT_BREAKS=form)).body == tuple(blocks)


def test_lines_of_hyphens_in_a_text_end_nothing() -> None:
    assert read(entry("a\n-----\nb", CONVERT_BREAKS="0")).text == "a ----- b"
    article = nf.Article(headline="A", body=[nf.Preformatted("1\n-----\n2\n--------\n---"), nf.Paragraph("--------")])
    assert read(written(article)) == article


@pytest.mark.cases(
    ("said", "status"), [("Publish", "usable"), ("Draft", "withheld"), ("Unpublish", "canceled"), ("Odd", "withheld")]
)
def test_states(said: str, status: str) -> None:
    article = read(entry("a", STATUS=said))
    assert article.status == status
    assert f"STATUS: {said}\n" in written(article)


def test_entries_one_after_the_other() -> None:
    report = nf.Report()
    text = (
        ENTRY
        + "\n"
        + "nothing\n--------\n"
        + "NO ENTRY: 1\nTITLE: A\n-----\nPING:\nTITLE: B\n-----\n--------\n"
        + ENTRY[:-9]
    )
    assert list(nf.read_all(text.encode(), report=report)) == [read(ENTRY), read(ENTRY)]
    (lost,) = [loss for loss in report.losses if "left out an entry" in str(loss)]
    assert "neither a title" in str(lost)
    article = read(ENTRY)
    assert list(nf.read_all(nf.write([article, article], "movable-type"))) == [article, article]


def test_an_entry_that_is_too_long_is_left_out() -> None:
    text = entry("a" * 200_000) + entry("b")
    report = nf.Report()
    source = nf.Source(text.encode()).with_limits(nf.Limits(item_bytes=1000))
    assert [article.text for article in nf.read_all(source, "movable-type", report=report)] == ["b"]
    assert "item_bytes" in str(report.losses[0])


def test_older_encodings() -> None:
    text = entry("フェリーは月曜日に再び出航します。港は穏やかでした。", TITLE="フェリー再開のお知らせ")
    report = nf.Report()
    article = nf.read(text.encode("cp932"), "movable-type", report=report)
    assert nf.plain(article.headline) == "フェリー再開のお知らせ"
    assert "not UTF-8; read as cp932" in [remark.message.partition(" (")[0] for remark in report.remarks]
    named = nf.read(nf.Source(text.encode("euc_jp"), encoding="euc-jp"), "movable-type", report=nf.Report())
    assert named.headline == article.headline


def test_what_has_no_place_is_told() -> None:
    report = nf.Report()
    article = nf.Article(
        headline="A",
        bylines=[nf.Byline(name="Ann"), nf.Byline(name="Bo")],
        keywords=["both \" and '"],
        identifiers=[nf.Identifier(value="7", kind="id")],
        associations=[nf.Association(role="related", media=nf.Media("a.jpg"))],
        foreign=[nf.Foreign("movable-type", "BODY", "x"), nf.Foreign("movable-type", "COMMENT", "a\n-----\nb")],
    )
    written(article, report)
    assert [loss.what for loss in report.losses] == [
        *("foreign.movable-type", "foreign.movable-type", "bylines", "identifiers", "associations", "keywords"),
    ]


def test_long_files_take_no_long_time() -> None:
    text = "TITLE: a\n" + "-----\n" * 100_000 + "CATEGORY: b\n" * 100_000 + "--------\n" + "A: b\n" * 100_000
    begin = process_time()
    nf.read(text.encode(), "movable-type")
    nf.detect(("A: b\n" * 2000).encode())
    assert process_time() - begin < 5


def test_what_is_said_twice_is_told() -> None:
    report = nf.Report()
    text = "TITLE: A\nTITLE: B\nCATEGORY: C\nCATEGORY: D\n-----\nBODY:\na\n-----\nBODY:\nb\n-----\n--------\n"
    assert nf.plain(read(text, report).headline) == "A"
    assert [str(loss) for loss in report.losses] == [
        "a further BODY of an entry is left out",
        "a further TITLE of an entry is left out",
    ]


@pytest.mark.cases(
    ("text", "told"),
    [
        ("TITLE: A\n-----\nOdd\n-----\nBODY:\nB\n-----\n", "a section without a name left out: Odd"),
        ("TITLE: A\nNO ENTRY: 2\n-----\nBODY:\nB\n-----\n", "left out NO ENTRY, which is neither 0 nor 1: 2"),
        (
            "TITLE: A\nCONVERT BREAKS: sanitize\n-----\nBODY:\nB\n-----\n",
            "text of the format sanitize is read as text with line breaks",
        ),
    ],
)
def test_what_is_not_understood_is_told(text: str, told: str) -> None:
    report = nf.Report()
    assert read(f"{text}--------\n", report).text == "B"
    assert [loss.why if isinstance(loss, nf.Loss) else loss.message for loss in report] == [told]


def test_an_entry_that_may_be_cut_off_is_told() -> None:
    report = nf.Report()
    assert read("TITLE: A\n-----\nBODY:\nB", report).text == "B"
    assert [remark.message for remark in report.remarks] == [
        "no line of hyphens ends the last entry; it may be cut off"
    ]


def test_the_format_told_is_that_of_the_entries_and_not_of_their_text() -> None:
    report = nf.Report()
    for article in nf.read_all(ENTRY.replace("BREAKS: 1", "BREAKS: markdown").encode(), report=report):
        assert article.headline
        assert report.format == "movable-type"


def test_the_address_of_the_lead_picture_is_written_whatever_else_is_known_of_it() -> None:
    report = nf.Report()
    logo = nf.Association(role="logo", media=nf.Media("https://tide.example/logo.png"))
    pier = nf.Association(role="picture", media=nf.Media("https://tide.example/pier.jpg", caption="The pier"))
    document = nf.write(nf.Article(headline="Ferry back", associations=[logo, pier]), "movable-type", report=report)
    assert b"IMAGE: https://tide.example/pier.jpg\n" in document
    assert [loss.where for loss in report.losses if loss.what == "associations"] == ["#1", "#2"]
