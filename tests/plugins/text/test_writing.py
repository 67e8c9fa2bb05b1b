"""What a written text looks like, and that it is read back."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsformat as nf
from newsformat.plugin import BREAK


SEEDS = sorted((Path(__file__).parents[3] / "seeds").glob("*.txt"))

ARTICLE = nf.Article(
    headline="Lock opens",
    kicker="Transport",
    bylines=[nf.Byline(name="Ann Lee", role="Editor", text="By Ann Lee, Editor")],
    dateline=nf.Dateline(place="LOCKTON", source="Acme", text="LOCKTON (Acme) —"),
    language="en",
    rights=[nf.Rights(notice="© 2026 Acme")],
    body=[
        nf.Paragraph("The lock is open."),
        nf.Heading("Rules"),
        nf.List([[nf.Paragraph("no fishing")], [nf.Paragraph("no swimming")]]),
        nf.Related([nf.RelatedLink("Old lock closes")], title="Read more"),
        nf.Quote([nf.Paragraph("At last.")], attribution="A skipper"),
    ],
)

EXACT = """\
Lock opens
==========
Kicker: Transport
Byline: Ann Lee
  Role: Editor
  Text: By Ann Lee, Editor
Dateline: LOCKTON (Acme) —
  Place: LOCKTON
  Source: Acme
Language: en
Rights: © 2026 Acme

LOCKTON (Acme) — The lock is open.

Rules
-----

- no fishing
- no swimming

Read more
- Old lock closes

> At last.
> -- A skipper
"""

NATURAL = """\
Transport

Lock opens

By Ann Lee, Editor

LOCKTON (Acme) — The lock is open.

Rules

- no fishing
- no swimming

Read more
- Old lock closes

> At last.
> -- A skipper

© 2026 Acme
"""


def test_a_text_with_its_fields() -> None:
    assert nf.write(ARTICLE, "text").decode() == EXACT


def test_a_text_without_metadata() -> None:
    report = nf.Report()
    assert nf.write(ARTICLE, "text", {"metadata": False}, report=report).decode() == NATURAL
    assert "language" in {loss.what for loss in report.losses}


def test_blocks_as_a_reader_sees_them() -> None:
    table = nf.Table([["Lock", "Fee"], ["Old", "2"]], header=1, caption="Fees")
    body = [table, nf.Preformatted("A  1\n\nB  2"), nf.Raw("html", "<hr>"), nf.Table([["a"]])]
    article = nf.Article(headline="Lock opens", body=body)
    document = nf.write(article, "text", {"metadata": False}).decode()
    assert document == "Lock opens\n\nFees\n| Lock | Fee |\n| Old  | 2   |\n\nA  1\n\nB  2\n\n| a |\n"


def test_cells_stand_under_each_other_however_wide_their_letters_are() -> None:
    rows = [["船闸", "e\u0301te\u0301"], ["旧", "1"], ["Manda"], []]
    document = nf.write(nf.Article(headline="船闸", body=[nf.Table(rows)]), "text").decode()
    assert document.splitlines() == [
        *("船闸", "====", "Status: usable", "", "[table]"),
        *("| 船闸  | e\u0301te\u0301 |", "| 旧    | 1   |", "| Manda |", "|"),
    ]
    assert nf.read(document.encode(), "text").body == (nf.Table(rows),)


def test_long_cells_are_not_put_under_each_other() -> None:
    table = nf.Table([["a" * 100, "b" * 30], ["c", "d"]])
    assert "| c | d |" in nf.write(nf.Article(body=[table]), "text").decode()


@pytest.mark.cases(
    ("article", "lost"),
    [
        (nf.Article(headline="a", subhead="b", summary="c"), {"summary"}),
        (nf.Article(headline="a", summary="c"), set()),
        (nf.Article(headline="a", bylines=[nf.Byline(name="Ann", role="Editor", location="Rome")]), {"bylines.location"}),
        (nf.Article(headline="a", bylines=[nf.Byline(name="Ann", contact="@ann", text="By Ann")]), {"bylines.contact"}),
        (nf.Article(headline="a", bylines=[nf.Byline(name="Ann", text="The desk")]), {"bylines"}),
        (nf.Article(dateline=nf.Dateline(text="ROME —"), body=[nf.Heading("a")]), {"dateline"}),
        (nf.Article(dateline=nf.Dateline(text="ROME —", date="May 1"), body=[nf.Paragraph("a")]), {"dateline.date"}),
        (nf.Article(headline="a", rights=[nf.Rights(notice="© Acme", holder="Acme", usage_terms="b")]), {"rights.usage_terms"}),
    ],
)  # fmt: skip
def test_what_is_not_printed_without_fields_is_lost(article: nf.Article, lost: set[str]) -> None:
    report = nf.Report()
    nf.write(article, "text", {"metadata": False}, report=report)
    assert {loss.what for loss in report.losses} == lost


@pytest.mark.cases("wrap", [20, 30, 72])
def test_wrapped_lines_are_no_longer_and_are_read_back(wrap: int) -> None:
    article = nf.Article(headline="Lock", body=[nf.Paragraph("- one two --- three > four 1. five === six " * 5)])
    data = nf.write(article, "text", {"wrap": wrap})
    assert max(map(len, data.decode().split("\n"))) <= wrap + 1  # a backslash may stand before a line
    assert nf.read(nf.Source(data), "text") == article


def test_what_is_indented_is_wrapped_at_the_same_column() -> None:
    text = nf.Paragraph("one two three four five six " * 5)
    article = nf.Article(headline="Lock", body=[nf.List([[text, nf.Quote([text])]] * 10, ordered=True)])
    data = nf.write(article, "text", {"wrap": 40})
    assert max(map(len, data.decode().split("\n"))) <= 40
    assert nf.read(nf.Source(data), "text") == article


def test_blanks_around_a_line_break_are_one() -> None:
    article = nf.Article(headline="Lock", body=[nf.Paragraph(["It rains ", BREAK, BREAK, " here."])])
    assert b"\nIt rains here.\n" in nf.write(article, "text")


@pytest.mark.cases("path", SEEDS)
def test_text_to_article_to_text_is_a_fixed_point(path: Path) -> None:
    article = nf.read(path)
    data = nf.write(article, "text")
    again = nf.read(nf.Source(data), "text")
    assert again == article
    assert nf.write(again, "text") == data


@pytest.mark.cases("wrap", [None, 60, 72])
@pytest.mark.cases("path", SEEDS)
def test_a_story_without_fields_is_read_as_that_story(path: Path, wrap: int | None) -> None:
    article = nf.read(path)
    text = nf.write(article, "text", {"metadata": False, "wrap": wrap})
    again = nf.read(text, "text", {"language": article.language})
    lines = text.decode().split("\n")
    assert not [line for line in lines if wrap and len(line) > wrap and " " in line[: wrap + 1].strip("- ")]
    assert (again.headline, again.kicker, again.subhead) == (article.headline, article.kicker, article.subhead)
    assert [*map(type, again.body)] == [*map(type, article.body)]
    assert again.text == article.text


def test_a_wrapped_story_with_a_wide_table_is_read_as_that_story() -> None:
    story = [
        nf.Paragraph(
            f"At {hour} in the morning lock {hour} opens, and the old one beside it closes for {hour} days. " * 2
        )
        for hour in ("six", "seven", "eight", "nine")
    ]
    table = nf.Table([[f"column {number}" for number in range(11)]] * 4)
    article = nf.Article(headline="Lock opens", language="en", body=[*story[:2], table, *story[2:]])
    again = nf.read(nf.write(article, "text", {"metadata": False, "wrap": 72}), "text")
    assert [block for block in again.body if block in story] == story


def test_native_markup_leaves_no_sign_behind() -> None:
    story = [nf.Paragraph("a"), nf.Raw("html", "<hr>"), nf.Paragraph("b")]
    assert nf.write(nf.Article(headline="Lock", body=story), "text") == b"Lock\n====\nStatus: usable\n\na\n\nb\n"
    assert nf.write(nf.Article(headline="Lock", body=story[1:2]), "text") == b"Lock\n====\nStatus: usable\n"


def test_an_article_without_fields_has_one_all_the_same() -> None:
    article = nf.Article(headline="Lock opens", body=[nf.Paragraph("By Ann Lee")])
    data = nf.write(article, "text")
    assert data == b"Lock opens\n==========\nStatus: usable\n\nBy Ann Lee\n"
    assert nf.read(nf.Source(data), "text") == article


def test_blocks_too_deep_to_be_ours_are_an_error() -> None:
    with pytest.raises(nf.ReadError, match="nested too deeply"):
        nf.read(nf.Source.text("Lock\n====\nLanguage: en\n\n" + "> " * 60 + "deep"), "text")


@pytest.mark.cases(
    ("block", "below"),
    [
        ("[image] a.jpg\nCaption: A barge waits.\nIt is blue.", "It is blue."),
        ("[image] a.jpg\nCaption: A barge waits.\nCaption: It is blue.", "Caption: It is blue."),
        ("[embed] https://a.example\nA film.", "A film."),
        ("[table] Rules\n| a | b |\n| a | b", "| a | b"),
    ],
)
def test_a_line_that_is_no_part_of_the_block_above_is_a_paragraph(block: str, below: str) -> None:
    article = nf.read(nf.Source.text(f"Lock\n====\nLanguage: en\n\n{block}"), "text")
    assert article.body[-1] == nf.Paragraph(below)


@pytest.mark.cases(
    ("media", "printed"),
    [
        (nf.Media("a.jpg", caption="A barge waits.", credit="Ann Lee/AP"), "Photo: A barge waits. (Ann Lee/AP)"),
        (nf.Media(caption="A barge waits at the lock."), "Photo: A barge waits at the lock."),
        (nf.Media(caption="Photo: A barge waits."), "Photo: A barge waits."),
        (nf.Media(credit="Ann Lee/AP"), "Photo: Ann Lee/AP"),
        (nf.Media(credit="Foto: Ann Lee"), "Foto: Ann Lee"),
        (nf.Media("https://a.example/a.jpg"), "Photo: https://a.example/a.jpg"),
        (nf.Media("https://a.example/a.jpg", caption="Logo"), "Logo: https://a.example/a.jpg"),
    ],
)
@pytest.mark.cases("language", ["en", "ar", "zh"])
def test_a_picture_without_fields_is_one_line_that_is_read_as_a_picture(
    media: nf.Media, printed: str, language: str
) -> None:
    story = [nf.Paragraph("The lock is open, and three barges went through it before the rain set in over the valley.")]
    article = nf.Article(headline="Lock opens at last", body=[*story * 2, media, *story * 2])
    data = nf.write(article, "text", {"metadata": False})
    assert f"\n\n{printed}\n\n" in data.decode()
    again = nf.read(nf.Source(data), "text", {"language": language})
    assert [type(block) for block in again.body] == [type(block) for block in article.body]
    assert nf.write(again, "text", {"metadata": False}) == data


def test_a_film_without_fields_is_no_photo() -> None:
    article = nf.Article(body=[nf.Media("a.mp4", kind="video", caption="The lock opens.")])
    assert nf.write(article, "text", {"metadata": False}) == b"Video: The lock opens.\n"


def test_what_a_picture_has_besides_is_lost_without_fields() -> None:
    report = nf.Report()
    article = nf.Article(body=[nf.Media("a.jpg", caption="A barge waits.", alt="A barge")])
    nf.write(article, "text", {"metadata": False}, report=report)
    assert [str(loss) for loss in report.losses] == [
        "body.media.alt: not printed without metadata",
        "body.media: its address is not printed without metadata",
    ]


def test_a_dateline_that_the_text_begins_with_is_printed_once():
    dateline = nf.Dateline(place="LAMU", source="Acme", text="LAMU (Acme) -")
    article = nf.Article(headline="x", dateline=dateline, body=[nf.Paragraph("LAMU (Acme) - The ferry is late.")])
    written = nf.write(article, "text")
    assert written.count(b"LAMU (Acme)") == 2  # as a field, and in the text
    assert b"Dateline in the text: LAMU (Acme) -" in written
    assert nf.read(nf.Source(written)) == article
    bare = nf.write(article, "text", {"metadata": False})
    assert bare.count(b"LAMU") == 1


def test_a_dateline_that_the_text_does_not_begin_with_is_put_there():
    dateline = nf.Dateline(place="LAMU", source="Acme", text="LAMU (Acme) -")
    article = nf.Article(headline="x", dateline=dateline, body=[nf.Paragraph("Lamu is an island.")])
    written = nf.write(article, "text")
    assert b"LAMU (Acme) - Lamu is an island." in written
    assert nf.read(nf.Source(written)) == article
