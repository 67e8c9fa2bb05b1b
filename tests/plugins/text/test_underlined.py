"""A text with an underlined headline is one of ours only if each line under that is a field; else it is as any other."""

from __future__ import annotations

import pytest

import newsformat as nf


STORY = (
    "The harbour office said on Monday that the new quay opens to ships after two years of work.",
    "The harbour master said that ships would use it from next week, and that the old one closes.",
)


def reading(text: str) -> tuple[nf.Article, list[tuple[int | None, str]]]:
    report = nf.Report()
    article = nf.read(nf.Source.text(text), "text", report=report)
    return article, [(remark.line, remark.message) for remark in report.remarks]


@pytest.mark.cases("blank", ["\n", "\n\n"])
@pytest.mark.cases(
    "under",
    [
        "",
        "By Ann Lee",
        "Published: 3 March 2024",
        "Published: 2024-03-03",
        "Updated: yesterday",
        "Status: cancelled",
        "Embargo: soon",
        "Urgency: high",
        "Urgency: 12",
        "Colour: red",
        "Kicker: Ports\nKicker: Ships",
        "Kicker: Ports\n  Role: none",
        "Byline: Ann Lee\n  Colour: red",
        "Byline: Ann Lee\n  Role: reporter\n  Role: editor",
        "Language: en\nThe quay is open.",
    ],
)
def test_any_other_text_is_read_whole(under: str, blank: str) -> None:
    text = "New quay opens in Lamu\n======================\n" + under + blank + "\n".join(STORY)
    article, remarks = reading(text)
    assert nf.plain(article.headline) == "New quay opens in Lamu"
    assert article.language == "en"
    assert [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)][-2:] == [*STORY]
    assert (2, "left out: ======================") in remarks


def test_its_byline_and_date_are_found() -> None:
    article, _ = reading(
        "=====\nNew quay opens in Lamu\n=====\nBy Ann Lee\nPublished: 3 March 2024\n" + "\n".join(STORY)
    )
    assert nf.plain(article.headline) == "New quay opens in Lamu"
    assert [byline.name for byline in article.bylines] == ["Ann Lee"]
    assert article.published is not None
    assert article.published.date().isoformat() == "2024-03-03"
    assert len(article.body) == 2


def test_an_embargo_without_a_date_is_read() -> None:
    article, _ = reading("New quay opens in Lamu\n=====\nEmbargo: soon\n\n" + "\n".join(STORY))
    assert article.embargo == nf.Embargo()


@pytest.mark.cases(
    ("fields", "status"),
    [
        ("Published: 2024-03-03\nStatus: canceled", nf.Status.CANCELED),
        ("Status: killed", nf.Status.CANCELED),
        ("Urgency: high\nStatus: withheld", nf.Status.WITHHELD),
        ("Status: sent back", nf.Status.WITHHELD),
        ("Status: usable\nUrgency: high", nf.Status.USABLE),
        ("By Ann Lee\n\nStatus: canceled", nf.Status.USABLE),
    ],
)
def test_the_status_field_is_read(fields, status):
    article, _ = reading(f"New quay opens in Lamu\n=====\n{fields}\n\n" + "\n\n".join(STORY))
    assert article.status is status


@pytest.mark.cases(
    ("fields", "line", "why"),
    [
        ("Language: en\nPublished: yesterday", 4, "Published: expected a date with time and zone"),
        ("Published: 2024-03-03T10:00:00", 3, "Published: expected a date with time and zone"),
        ("Status: killed", 3, "Status: expected one of usable, withheld, canceled"),
        ("Urgency: high", 3, "Urgency: expected a number from 1 to 9"),
        ("Kicker: a\nColour: red", 4, "there is no field 'Colour'"),
        ("Kicker: a\nKicker: b", 4, "Kicker appears twice"),
        ("Kicker: a\n  Role: b", 3, "Kicker: it has no parts"),
        ("Byline: Ann Lee\n  Colour: red", 3, "Byline: it has no part 'Colour'"),
    ],
)
def test_what_keeps_it_from_being_one_of_ours_is_reported(fields: str, line: int, why: str) -> None:
    _, remarks = reading(f"Lock\n====\n{fields}\n\n" + "\n".join(STORY))
    assert remarks[0][0] == line
    assert remarks[0][1].startswith(f"read like any other text, although its headline is underlined: {why}")


def test_a_hard_wrapped_text_keeps_its_underline_apart() -> None:
    title = "New quay opens in Lamu after two years of work and many delays"
    wrapped = "The harbour office said on Monday that the new quay opens to ships\nafter two years of work."
    article, _ = reading(f"{title}\n{'=' * len(title)}\n\n" + "\n\n".join([wrapped] * 4))
    assert nf.plain(article.headline) == title


@pytest.mark.cases("above", ["***", "+++", "---", "!!!", "ZCZC", "ZCZC VVV777", "NNNN", "—\n\n***"])
def test_a_row_of_signs_or_the_code_of_a_wire_is_no_headline(above: str) -> None:
    article, remarks = reading(f"{above}\nNew quay opens in Lamu\n\n" + "\n\n".join(STORY))
    assert nf.plain(article.headline) == "New quay opens in Lamu"
    assert (1, f"left out: {above.splitlines()[0]}") in remarks


def test_a_text_of_signs_alone_keeps_them() -> None:
    article, _ = reading("***\n!!!")
    assert nf.plain(article.headline) == "***"


def test_explain_says_what_the_row_is() -> None:
    lines = nf.explain(nf.Source.text("New quay opens in Lamu\n=====\nBy Ann Lee\n" + "\n".join(STORY)), "text").lines
    assert [line.label for line in lines[:3]] == ["headline", "skipped", "byline"]
    assert "a row of signs" in lines[1].reasons[0]
