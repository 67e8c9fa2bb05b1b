"""What is done with the blocks of a manuscript."""

from collections import Counter
from pathlib import Path

import pytest

import newsformat as nf
from newsformat import Heading, Link, Paragraph, Text, plain
from newsformat.markup.manuscript import below_headline, read_manuscript, split_dateline
from newsformat.plugin import Report, on_lines


SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))


@pytest.mark.cases(("levels", "lowered"), [([], []), ([2, 3], [2, 3]), ([1, 2], [2, 3]), ([2, 1, 6, 5], [3, 2, 6, 6])])
def test_no_heading_is_as_high_as_the_headline(levels: list[int], lowered: list[int]) -> None:
    blocks = [Paragraph("p"), *[Heading("h", level) for level in levels]]
    assert below_headline(blocks) == (Paragraph("p"), *[Heading("h", level) for level in lowered])


def test_lines_of_a_paragraph_stay_together_behind_what_is_cut_off_the_first() -> None:
    lines = ["LOCKTON, Jan 2 (Acme) - The lock opened on Friday.", "Three barges went through."]
    article = read_manuscript([Paragraph("Lock opens"), Paragraph("By Ann Lee"), Paragraph(on_lines(lines))], Report())
    assert article.dateline is not None
    assert article.dateline.place == "LOCKTON"
    assert [plain(block.content) for block in article.body if isinstance(block, Paragraph)] == [
        "The lock opened on Friday.\nThree barges went through."
    ]


@pytest.mark.cases(
    ("headline", "told"),
    [
        ("Lock opens", []),
        (
            "Lock o\u00adpens",
            ["zero-width characters left out of lines that are not part of the story: 1"],
        ),
    ],
)
def test_signs_of_no_width_stay_in_the_story_and_are_told_where_they_do_not(headline: str, told: list[str]) -> None:
    report = Report()
    story = Paragraph("The lock opened on Fri\u00adday, and three barges went through it.")
    article = read_manuscript([Paragraph(headline), Paragraph("By Ann Lee"), story], report)
    assert (plain(article.headline), article.body) == ("Lock opens", (story,))
    assert [remark.message for remark in report.remarks if "width" in remark.message] == told


def test_a_short_paragraph_stays_before_who_signs_behind_it() -> None:
    paragraphs = [
        "フェリー座礁、乗客けがなし　南海港",
        "2日午前9時半ごろ、南海港の入り口付近で、離島を結ぶフェリーが座礁した。乗客42人と乗員8人にけがはなかった。",
        "会社は「申し訳ない」と話した。（小野田真実）",
    ]
    article = read_manuscript(map(Paragraph, paragraphs), Report())
    assert [byline.name for byline in article.bylines] == ["小野田真実"]
    assert "会社は「申し訳ない」と話した。" in article.text


@pytest.mark.cases("together", [1, 2, 3, 50])
@pytest.mark.cases("seed", SEEDS)
def test_no_letter_is_lost_however_many_lines_are_a_paragraph(seed: Path, together: int) -> None:
    lines = [line for line in seed.read_text("utf-8").split("\n") if line.strip()]
    blocks = [Paragraph(on_lines(lines[start : start + together])) for start in range(0, len(lines), together)]
    report = Report()
    article = read_manuscript(blocks, report)
    kept = _letters(nf.write(article, "json").decode() + "".join(map(str, report)))
    assert _letters("".join(lines)) - kept == Counter()


def test_what_is_behind_a_dateline_keeps_its_links_and_language() -> None:
    lock = Text("lock", [Link("https://lockton.example")])
    dateline, body = split_dateline((Paragraph(["LOCKTON, Jan 2 (Acme) - The ", lock, " opened."], language="en"),))
    assert dateline is not None
    assert dateline.text == "LOCKTON, Jan 2 (Acme) -"
    assert body == (Paragraph(["The ", lock, " opened."], language="en"),)


def _letters(text: str) -> Counter[str]:
    return Counter(filter(str.isalpha, text))
