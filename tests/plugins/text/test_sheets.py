"""Texts taken from pages of print, as programs take them from PDF: form feeds between pages, running heads, numbers."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import read, story


FIRST = (
    "The town of Ashby bought the old paper mill on\nDepot Street on Monday for one dollar, ending a\n"
    "dispute with its owner that had lasted eleven years."
)
SECOND = (
    'The owner, Tom Reed, said he was glad to be rid of\nthe building. "My grandfather worked there," he\n'
    'said. "So did my father. But it is over."'
)
TORN = "The mill, which closed in 2009, will be torn down\nnext spring, as the town plans to build on its"
ENDS = "site a park with a boat landing and a playground\nfor which there has been no room until now."


def _joined(*paragraphs: str) -> list[str]:
    return [paragraph.replace("\n", " ") for paragraph in paragraphs]


@pytest.mark.cases(
    ("head", "foot"),
    [
        ("The Valley Messenger      Tuesday, May 12, 2026      {}\n\n", ""),
        ("{} | The Valley Messenger\n\n", ""),
        ("", "\n                    {}\n"),
        ("The Valley Messenger, No. 12\n\n", "\nPage {} of 3\n"),
        ("", "\n- {} -\n"),
    ],
)
def test_running_heads_and_numbers_of_pages_are_left_out(head: str, foot: str) -> None:
    pages = (f"Town buys old mill\n\n{FIRST}\n\n{TORN}", f"{ENDS}\n", f"{SECOND}\n")
    text = "\f".join([f"{head.format(at)}{page}{foot.format(at)}" for at, page in enumerate(pages, 1)])
    article = read(text)
    assert nf.plain(article.headline) == "Town buys old mill"
    assert story(article) == _joined(FIRST, f"{TORN} {ENDS}", SECOND)


def test_the_headline_may_be_the_running_head_of_the_pages_below_it() -> None:
    article = read(f"Town buys old mill\n\n{FIRST}\n\fTown buys old mill\n\n{SECOND}\n\fTown buys old mill\n\n{ENDS}\n")
    assert nf.plain(article.headline) == "Town buys old mill"
    assert story(article) == _joined(FIRST, SECOND, ENDS)


@pytest.mark.cases(
    ("turn", "back"),
    [
        ("Continued on Page 4", "Mill, from Page 3"),
        ("See MILL, Page A6", "Continued from Page A1"),
        ("(Continued on page 2)", "From Page 1A"),
    ],
)
def test_lines_that_send_the_reader_to_another_page_are_no_story(turn: str, back: str) -> None:
    report = nf.Report()
    text = f"Town buys old mill\n\n{FIRST}\n\n{TORN}\n\n{turn}\n\f{back}\n\n{ENDS}\n\n{SECOND}\n"
    assert story(read(text, report=report)) == _joined(FIRST, f"{TORN} {ENDS}", SECOND)
    left = [(remark.line, remark.message) for remark in report.remarks if remark.message.startswith("left out")]
    lines = text.splitlines()
    assert left == [(lines.index(turn) + 1, f"left out: {turn}"), (lines.index(back) + 1, f"left out: {back}")]


def test_a_paragraph_that_a_page_ends_with_ends_there() -> None:
    article = read(f"Town buys old mill\n\n{FIRST}\n\f{SECOND}\n\n{ENDS}\n")
    assert story(article) == _joined(FIRST, SECOND, ENDS)


def test_a_hyphen_overleaf_is_said_at_its_line() -> None:
    report = nf.Report()
    first = "Das Rathaus ist ab dem ersten Dezember dienstags länger geöffnet, wie der Ge-"
    second = "meinderat in seiner letzten Sitzung beschlossen hat, die bis Mitternacht ging."
    text = f"Neue Zeiten im Rathaus\n\n{first}\n\nBlatt 1\n\f{second}\n\nBlatt 2\n"
    assert story(read(text, "de", report)) == [first[:-1] + second]
    said = [remark for remark in report.remarks if "hyphen" in remark.message]
    assert [remark.line for remark in said] == [text.splitlines().index(second) + 1]


def test_the_lines_are_explained_at_their_place() -> None:
    text = f"Town buys old mill\n\n{FIRST}\n\nPage 1\n\f{SECOND}\n\nPage 2\n"
    told = nf.explain(nf.Source.text(text), "text").lines
    assert [(line.number, line.text) for line in told] == list(enumerate(text.splitlines(), 1))
    assert [line.number for line in told if "several pages" in line.reasons[0]] == [7, 13]


def test_what_somebody_is_may_stand_in_capitals_under_the_name() -> None:
    article = read(f"Town buys old mill\n\nBy Karen Stoll\nSTAFF WRITER\n\n{FIRST}\n\n{SECOND}\n")
    assert [(byline.name, byline.role) for byline in article.bylines] == [("Karen Stoll", "STAFF WRITER")]


HEAD = "The Valley Messenger      Tuesday, May 12, 2026      {}\n\n"


def test_running_heads_that_count_part_pages_too() -> None:
    pages = (
        f"Town buys old mill\n\n{FIRST}\n\n{SECOND}\n\n{TORN}\n\n",
        f"{ENDS}\n\n{SECOND}\n\n{FIRST}\n\n",
        f"{SECOND}\n",
    )
    article = read("".join([f"{HEAD.format(at)}{page}" for at, page in enumerate(pages, 3)]))
    assert nf.plain(article.headline) == "Town buys old mill"
    assert story(article)[:4] == _joined(FIRST, SECOND, f"{TORN} {ENDS}", SECOND)
    assert "Messenger" not in article.text


def test_rows_of_a_table_count_no_pages() -> None:
    table = "\n".join(f"Lane      {lane}" for lane in range(1, 12))
    assert "Lane 7" in " ".join(read(f"Town buys old mill\n\n{FIRST}\n\n{table}\n\n{SECOND}\n").text.split())


def test_a_first_paragraph_need_not_be_indented_to_go_on() -> None:
    ragged = "The town bought the old paper mill\non Monday for one dollar, ending a dispute with the\nowner that had lasted."
    article = read(f"Town buys old mill\n\n{ragged}\n   {SECOND}\n   {TORN}\n\n{ENDS}\n")
    assert story(article)[:2] == _joined(ragged, SECOND)


def test_strokes_part_the_decks_of_an_old_paper() -> None:
    text = f"GREAT FIRE AT ASHBY\n—\nTHE MILL DESTROYED\n—\nTWO MEN HURT\n\n{FIRST}\n\n{SECOND}\n"
    article = read(text)
    assert nf.plain(article.headline) == "GREAT FIRE AT ASHBY"
    assert [block for block in article.body if isinstance(block, nf.List)] == []
    assert "—" not in article.text
