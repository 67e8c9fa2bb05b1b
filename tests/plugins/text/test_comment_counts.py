"""How many comments there are heads them, in any language."""

from __future__ import annotations

import pytest

from .texts import labels, read, story


STORY = [
    "The lock at Elmwood reopened on Tuesday after a winter of repairs that cost the county about two million pounds.",
    "Boats waited for hours at the lower gate, and the keeper, Ann Doyle, let the first of them in shortly after nine.",
    "Repairs to the towpath go on until June, the county engineer said, and walkers are sent over the old bridge.",
]
COMMENTS = [
    "What a waste of money. They should have filled it in years ago and built houses there.",
    "I was there on Tuesday and it was a lovely day for all of us.",
]
TITLE = "Elmwood lock reopens after a winter of repairs"


@pytest.mark.cases(
    ("language", "count"),
    [
        ("en", "6 comments"), ("en", "(2) Comments"), ("en", "1 reply"), ("af", "6 Kommentare"), ("de", "12 Kommentare"),
        ("hr", "14 komentara"), ("cs", "3 komentáře"), ("pl", "5 komentarzy"), ("ru", "21 комментарий"),
        ("sr", "4 коментара"), ("uk", "7 коментарів"), ("nl", "8 reacties"), ("fr", "2 commentaires"),
        ("es", "3 comentarios"), ("pt", "3 comentários"), ("it", "9 commenti"), ("hu", "4 hozzászólás"),
        ("el", "2 σχόλια"), ("fi", "3 kommenttia"), ("tr", "5 yorum"), ("lt", "11 komentarų"), ("lv", "2 komentāri"),
        ("vi", "3 bình luận"), ("ka", "12 კომენტარი"), ("hy", "12 մեկնաբանություն"),
    ],
)  # fmt: skip
def test_a_count_heads_what_readers_say(language: str, count: str) -> None:
    found = labels([TITLE, *STORY, count, *COMMENTS], language)
    assert [found[line] for line in (count, *COMMENTS)] == ["comments"] * 3
    assert [found[line] for line in STORY] == ["lead", "body", "body"]


@pytest.mark.cases(("language", "count"), [("en", "12 comments"), ("de", "12 Kommentare"), ("ru", "21 комментарий")])
def test_a_count_above_the_story_of_what_is_typed_is_no_subheading(language: str, count: str) -> None:
    assert labels("\n\n".join([TITLE, count, *STORY]).split("\n"), language)[count] == "skipped"


@pytest.mark.cases("line", ["6 comments on the budget", "Six answers", "6 boats"])
def test_what_else_has_a_number_heads_none(line: str) -> None:
    found = labels([TITLE, *STORY, line, *COMMENTS])
    assert "comments" not in found.values()


def test_a_count_within_the_story_is_a_button() -> None:
    more = [f"{line[:-1]}, as the county said." for line in STORY]
    assert story(read("\n".join([TITLE, *STORY, "6 comments", *more]))) == [*STORY, *more]
