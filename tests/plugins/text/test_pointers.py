"""Titles of other stories amid a story that a sign behind them or the address of a site before them tells."""

from __future__ import annotations

import pytest

from .test_pages_of_languages import stories
from .texts import labels


STORIES = stories()


def _label(language: str, line: str) -> str:
    title, first, *story = STORIES[language]
    return labels([title, first, line, *story], language)[line]


@pytest.mark.cases(
    ("language", "line"),
    [
        ("pl", "Przeczytaj o dziesięciu rozczarowaniach roku »"),
        ("en", "Why the old lock was never mended >>"),
        ("en", "Why the old lock was never mended →"),
        ("de", "Warum die alte Schleuse nie repariert wurde ›"),
        ("ru", "Почему старый шлюз так и не починили »"),
        ("ja", "古い水門が直されなかった理由 >>"),
        ("zh", "旧水闸为何一直没有修好>>"),
        ("el", "Γιατί δεν επισκευάστηκε ποτέ η παλιά γέφυρα »"),
        ("pt", "+ Por que a comporta velha nunca foi reparada"),
    ],
)
def test_a_sign_behind_a_title_points_to_another_story(language: str, line: str) -> None:
    assert _label(language, line) == "related"


@pytest.mark.cases(
    ("language", "line"),
    [
        ("fr", "et il a promis de revenir dans la vallée »"),
        ("ar", "وقد وعد بالعودة إلى الوادي مع أهله »"),
        ("de", "und dann kam er nie wieder in das Tal.»"),
        ("en", "The price of a barge is now > 5000 and not < 4000"),
        ("en", "Water, he wrote, flows from A to B →."),
        ("en", "> “It is a day of joy for the whole of the valley”"),
        ("en", "+ 12 degrees at noon in the whole of the valley"),
        ("en", "+ Light rooms and long hours for all who row here"),
    ],
)
def test_what_ends_a_quote_points_to_none(language: str, line: str) -> None:
    assert _label(language, line) != "related"


@pytest.mark.cases(
    "line",
    [
        "Also on acme.example Bargemen threatened as the lock purge goes on",
        "On LocktonChronicle.example: Barge sales plunge nearly 17 percent",
        "More on news.acme.example: Two barges collide below the weir",
    ],
)
def test_a_title_may_stand_behind_the_address_of_the_site_that_has_it(line: str) -> None:
    assert _label("en", line) == "related"


def test_the_last_line_may_point_to_another_story() -> None:
    lines = [*STORIES["en"], ">> Why the old lock was never mended"]
    assert labels(lines, "en")[lines[-1]] == "related"
    lines[-1] = ">> Subscribe to our newsletter now"
    assert labels(lines, "en")[lines[-1]] != "related"


def test_titles_with_a_day_and_where_they_are_filed() -> None:
    titles = ["Worm farms for beginners", "Ten plants that love shade"]
    below = [titles[0], "March 4, 2021", 'In "Garden"', titles[1], "June 1, 2020", 'In "Plants"']
    found = labels([*STORIES["en"], "Related", *below], "en")
    assert [found[line] for line in below] == ["related", "skipped", "skipped"] * 2


def test_a_day_is_no_such_address() -> None:
    assert _label("en", "On 24.04.2024: Lockton gets its lock") != "related"


def test_what_a_form_for_comments_allows_is_no_title() -> None:
    tips = [
        "- Web page addresses and e-mail addresses turn into links automatically.",
        "- Allowed HTML tags: <a> <em> <strong>",
        "- Lines and paragraphs break automatically.",
        "More information about formatting options",
    ]
    assert {labels([*STORIES["en"], *tips], "en")[tip] for tip in tips} <= {"tool", "comments", "skipped"}


def test_titles_in_bengali_may_end_with_how_many() -> None:
    titles = ["নদীপুরে ট্রলার ডুবে নিহত ৩ আহত ১২", "বাঁধ ভেঙে পানিবন্দি দুই গ্রামের মানুষ", "বিশেষ অভিযানে নদীপুরে গ্রেফতার ৪০"]
    story = STORIES["bn"]
    assert [labels([*story, *titles], "bn")[title] for title in titles] == ["related"] * 3
