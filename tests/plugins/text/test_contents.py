"""Headings that a text tells of itself: its table of contents, the entries of a live blog."""

from __future__ import annotations

import newsformat as nf

from .texts import labels


HEADINGS = ["Why the lock is late", "What the lock costs the town", "Who may pass on Sundays"]
PROSE = [
    "The harbour master opened the new lock on Friday, and three barges went through before the rain set in.",
    "It took nine years to build, two more than planned, and cost the town more than any bridge it paid for.",
    "The council wants the lock to stay shut on Sundays, while the bargemen ask for two hours in the morning.",
    "Nobody asked the fishermen, who have to wait below the lock until the last of the barges has gone through.",
]


def read(*lines: str, language: str = "en") -> nf.Article:
    return nf.read(nf.Source.text("\n".join(lines)), "text", {"language": language})


def headings(article: nf.Article) -> list[str]:
    return [nf.plain(block.content) for block in article.body if isinstance(block, nf.Heading)]


def test_a_table_of_contents_is_left_out_and_what_it_lists_are_the_subheadings() -> None:
    sections = [line for pair in zip(HEADINGS, PROSE[1:], strict=True) for line in pair]
    for bullet in ("- ", "• ", ""):
        contents = [bullet + heading for heading in HEADINGS]
        article = read("Lock opens at last", PROSE[0], *contents, *sections)
        assert headings(article) == HEADINGS
        assert [nf.plain(block.content) for block in article.body if not isinstance(block, nf.Heading)] == PROSE


def test_what_a_table_of_contents_was_is_in_the_report() -> None:
    report = nf.Report()
    sections = [line for pair in zip(HEADINGS, PROSE[1:], strict=True) for line in pair]
    text = "\n".join(["Lock opens at last", PROSE[0], *(f"- {heading}" for heading in HEADINGS), *sections])
    nf.read(nf.Source.text(text), "text", {"language": "en"}, report=report)
    said = "\n".join(map(str, [*report.losses, *report.remarks]))
    assert all(heading in said for heading in HEADINGS)


def test_a_list_that_a_sentence_announces_is_no_table_of_contents() -> None:
    items = [f"- {heading}" for heading in HEADINGS]
    sections = [line for pair in zip(HEADINGS, PROSE[1:], strict=True) for line in pair]
    article = read("Lock opens at last", PROSE[0], "Three questions are open in the town:", *items, *sections)
    (found,) = [block for block in article.body if isinstance(block, nf.List)]
    assert len(found.items) == len(HEADINGS)


def test_under_the_times_of_a_live_blog_stand_its_subheadings() -> None:
    stamps = ["21:04Ann Lee", "20:17 KEY EVENT", "19:55"]
    entries = [line for entry in zip(stamps, HEADINGS, PROSE[1:], strict=True) for line in entry]
    article = read("Lock opens at last", PROSE[0], *entries)
    assert headings(article) == HEADINGS
    assert [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)] == PROSE


def test_two_times_make_no_live_blog() -> None:
    lines = ["Lock opens at last", PROSE[0], "10:30", HEADINGS[0], PROSE[1], "11:45", HEADINGS[1], PROSE[2]]
    explanation = nf.explain(nf.Source.text("\n".join(lines)), "text", {"language": "en"})
    assert "live blog" not in " ".join(reason for line in explanation.lines for reason in line.reasons)


def test_the_last_short_post_of_a_live_blog_is_of_the_story() -> None:
    posts = (
        "Новий міст через стару гавань відкрили у вівторок вранці, на церемонію прийшли сотні мешканців.",
        "Мер розповів, що робітники закінчили на два місяці раніше, хоча зима була дощовою.",
        "«Ми чекали цього дня багато років, тепер дітям буде легше діставатися школи», — сказала мешканка.",
        "Нові автобуси підуть мостом з початку наступного місяця.",
    )
    times = ("15:20", "15:02", "14:45", "14:30")
    lines = [line for pair in zip(times, posts, strict=True) for line in pair]
    found = labels(["Новий міст через стару гавань відкрили", "12 серпня 2025, 15:25", *lines], "uk")
    assert {found[post] for post in posts} <= {"lead", "body"}
    assert {found[time] for time in times} == {"skipped"}
