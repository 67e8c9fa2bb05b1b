"""Every line is accounted for, with a reason."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from attrs import evolve

import newsformat as nf
from newsformat._cli._explain import _COLOURS
from newsformat_text._explanation import merged
from newsformat_text._labels import Label


SEEDS = sorted((Path(__file__).parents[3] / "seeds").glob("*.txt"))

TEXT = """\
Town opens its new lock at last
By Ann Lee

The harbour master opened the new lock on Friday, and three barges went through before the rain set in.
It took nine years to build, two more than planned, and cost the town more than any bridge it ever paid for.
Related stories
- Night sailings for hospital patients
Share this article
© 2026 Acme
"""


def test_labels() -> None:
    found = nf.explain(nf.Source.text(TEXT), "text")
    assert [line.label for line in found.lines] == [
        "headline", "byline", "blank", "lead", "body", "related-heading", "related", "tool", "copyright",
    ]  # fmt: skip
    assert (found.language, found.encoding) == ("en", "utf-8")


@pytest.mark.cases("path", SEEDS)
def test_every_line_has_a_reason_and_a_confidence(path: Path) -> None:
    found = nf.explain(path)
    text = path.read_text("utf-8")
    assert [line.text for line in found.lines] == text.splitlines()
    assert [line.number for line in found.lines] == list(range(1, len(found.lines) + 1))
    for line in found.lines:
        assert line.reasons, line
        assert 0 < line.confidence <= 1, line


def test_a_text_read_exactly_says_so() -> None:
    found = nf.explain(nf.Source.text("Lock\n====\nLanguage: en\n\nIt opened."), "text")
    assert [line.label for line in found.lines][:2] == ["headline", "skipped"]
    assert "underlined" in found.lines[0].reasons[0]


def test_the_line_model_gives_its_reasons_in_words() -> None:
    found = nf.explain(nf.Source.text(TEXT + "The valley and its mills\nWeather in the valley tomorrow\n"), "text")
    judged = [line for line in found.lines if any(reason.endswith("says the line model") for reason in line.reasons)]
    assert judged
    assert all(" " in reason for line in judged for reason in line.reasons)


@pytest.mark.cases(
    "text",
    [
        "Ferry back\r\nBy Ann Lee\r\n\r\nShe sails at noon.\x0cThen she is back.\u2028So they say.",
        "Ferry back\n==========\nByline: By Ann Lee\r\n\nShe sails.\n\n",
        "# Ferry back\n\n**By Ann Lee**\n\nShe [sails](https://a.example/c) on Monday.\n",
    ],
)
def test_lines_have_their_offsets(text: str) -> None:
    for source in (nf.Source.text(text), nf.Source(text.encode("utf-8-sig")), nf.Source(text.encode("utf-16"))):
        found = nf.explain(source, "text")
        assert [text[line.start : line.end] for line in found.lines] == [line.text for line in found.lines]


def test_where_lines_stand_in_which_signs_part_fields() -> None:
    text = "Ferry\x1cback\n\x1d\nShe sails\x1eat noon.\x1f\n"
    found = nf.explain(nf.Source.text(text), "text")
    assert [text[line.start : line.end] for line in found.lines] == [
        "Ferry\x1cback",
        "\x1d",
        "She sails\x1eat noon.\x1f",
    ]


@pytest.mark.cases(
    ("line", "label"),
    [
        ("“We waited nine years for it, and nobody in the town believed the day would come.”", "quote"),
        ("Lock | Opened | Boats | 3 | 12", "table"),
    ],
)
def test_lines_of_the_story_told_more_closely(line: str, label: str) -> None:
    found = nf.explain(nf.Source.text(TEXT.replace("It took", f"{line}\nIt took")), "text")
    assert next(each.label for each in found.lines if each.text == line) == label


@pytest.mark.cases(
    ("opening", "reasons"),
    [
        ("LOCKTON (Acme) — ", ["the dateline 'LOCKTON (Acme) —' is split off: place 'LOCKTON', source 'Acme'"]),
        ("Reuters", ["the credit 'Reuters' is split off"]),
        (
            "By Ann LeeOSLO, May 12 (AP) - ",
            [
                "the byline 'By Ann Lee' is split off",
                "the dateline 'OSLO, May 12 (AP) -' is split off: place 'OSLO', date 'May 12', source 'AP'",
            ],
        ),
    ],
)
def test_what_is_taken_off_the_lead_is_reported(opening: str, reasons: list[str]) -> None:
    found = nf.explain(nf.Source.text(TEXT.replace("The harbour", f"{opening}The harbour")), "text")
    lead = next(line for line in found.lines if line.label == "lead")
    assert list(lead.reasons[lead.reasons.index("the story begins here") + 1 :]) == reasons


def test_a_dateline_on_a_line_of_its_own_has_its_label() -> None:
    found = nf.explain(nf.Source.text(TEXT.replace("By Ann Lee", "LOCKTON, May 12 (Reuters) -")), "text")
    line = found.lines[1]
    assert (line.label, line.reasons[-1]) == ("dateline", "place 'LOCKTON', date 'May 12', source 'Reuters'")


def test_the_kicker_that_is_taken_off_is_reported() -> None:
    found = nf.explain(nf.Source.text(TEXT.replace("Town opens", "POLITICS:Town opens")), "text")
    assert "the kicker 'POLITICS' is split off" in found.lines[0].reasons


@pytest.mark.cases("dateline", ["", "LOCKTON, May 12 (Reuters) - "])
def test_it_says_how_long_the_text_of_the_article_is(dateline: str) -> None:
    text = (
        f"Lock opens\n{dateline}"
        + "The harbour master opened the new lock on Friday, and three barges went through it.\n" * 2
    )
    assert "the story has 138 characters in 30 words" in nf.explain(nf.Source.text(text), "text").remarks

    found = nf.explain(nf.Source.text(text), "text")
    assert (found.characters, found.words) == (138, 30)


def test_a_text_of_ours_is_measured_and_its_lines_are_what_they_are() -> None:
    article = nf.Article(
        headline="Lock opens",
        kicker="HARBOUR",
        language="en",
        keywords=["locks"],
        bylines=[nf.Byline(name="Ann Lee", role="reporter")],
        body=[
            nf.Paragraph("It opened."),
            nf.Heading("Barges"),
            nf.Related([nf.RelatedLink("Lock closes")], title="Read more"),
            nf.Media("lock.jpg", caption="The lock"),
            nf.List([[nf.Paragraph("one")]]),
            nf.Paragraph("Three went through."),
        ],
    )
    found = nf.explain(nf.write(article, "text"), "text")
    labels = {line.text: line.label for line in found.lines}
    assert labels == {
        "Lock opens": "headline",
        "==========": "skipped",
        "Kicker: HARBOUR": "kicker",
        "Byline: Ann Lee": "byline",
        "  Role: reporter": "byline",
        "Language: en": "field",
        "Keyword: locks": "tags",
        "": "blank",
        "It opened.": "lead",
        "Barges": "subheading",
        "------": "skipped",
        "Read more": "related-heading",
        "- Lock closes": "related",
        "[image] lock.jpg": "caption",
        "Caption: The lock": "caption",
        "- one": "list",
        "Three went through.": "body",
    }
    assert [line.number for line in found.lines] == list(range(1, len(found.lines) + 1))
    assert (found.language, found.characters, found.words) == ("en", 35, 7)
    assert nf.explain(nf.write(article, "text"), "text", {"language": "zh"}).words is None


def test_copies_from_an_archive_are_measured_together() -> None:
    one = "Lock opens\n\nThe harbour master opened the new lock on Friday, and three barges went through it.\n"
    alone = nf.explain(nf.Source.text(one), "text")
    both = merged([alone, alone])
    assert (both.characters, both.words) == (2 * (alone.characters or 0), 2 * (alone.words or 0))
    assert merged([alone, evolve(alone, words=None)]).words is None


def test_the_labels_that_are_documented_are_those_there_are() -> None:
    page = (Path(__file__).parents[3] / "docs/explanation/plain-text.md").read_text("utf-8")
    table = page.partition("These are all the labels:")[2].partition("\n\n")[2].partition("\n\n")[0]
    documented = [name for row in table.splitlines()[2:] for name in re.findall("`([a-z-]+)`", row.split("|")[1])]
    assert sorted(documented) == sorted(Label)
    assert set(Label) >= _COLOURS.keys()


def test_where_words_are_not_parted_it_counts_characters_alone() -> None:
    text = "新水闸开放\n港口主任星期五打开了新的水闸，三艘驳船在下雨之前通过，市民在岸边观看了整个过程并且鼓掌欢迎它们的到来。\n"
    remarks = nf.explain(nf.Source.text(text), "text", {"language": "zh"}).remarks
    assert any("characters" in remark and "words" not in remark for remark in remarks)
    found = nf.explain(nf.Source.text(text), "text", {"language": "zh"})
    assert (found.words, found.characters) == (None, 51)


def test_the_headline_is_the_first_line_only_where_it_is() -> None:
    found = nf.explain(nf.Source.text("Home » News\n" + TEXT), "text")
    assert found.lines[1].label == "headline"
    assert found.lines[1].reasons[0] == "the first line that can be a headline"


def test_lines_in_doubt_are_reported() -> None:
    source = nf.Source.text(TEXT)
    unsure = [line for line in nf.explain(source, "text").lines if line.confidence < 0.92 and line.label != "blank"]
    report = nf.Report()
    nf.read(source, "text", options={"doubt": 0.92}, report=report)
    told = [remark for remark in report.remarks if "sure that this line" in remark.message]
    assert [remark.line for remark in told] == [line.number for line in unsure] != []
    assert told[0].message == "90% sure that this line is byline: names who wrote the story"


def test_nothing_is_in_doubt_unless_asked() -> None:
    report = nf.Report()
    nf.read(nf.Source.text(TEXT), "text", report=report)
    assert not [remark for remark in report.remarks if "sure that" in remark.message]


@pytest.mark.cases("doubt", [-0.1, 1.5, "much"])
def test_a_doubt_is_a_share(doubt: object) -> None:
    with pytest.raises(nf.OptionError, match="doubt"):
        nf.read(nf.Source.text(TEXT), "text", options={"doubt": doubt})
