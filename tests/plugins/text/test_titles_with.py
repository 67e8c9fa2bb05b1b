"""Titles of other stories below the story, by each of which stands who wrote it, its section, or one and the same line."""

from __future__ import annotations

import newsformat as nf

from .texts import labels, paragraphs, read, story


TITLE = "Ura mbi lumë hapet të hënën pas dy vjetësh punime"
STORY = [
    "Ura mbi lumë hapet të hënën pas dy vjetësh punime, njoftoi bashkia, ndërsa kamionët nuk do të lejohen deri në maj.",
    "Kryetari tha se punimet kushtuan më pak nga sa pritej dhe se banorët tani kërkojnë edhe një trotuar për në shkollë.",
]
OTHERS = [
    "Pse gazetat e vogla po mbyllen njëra pas tjetrës",
    "Kur kriza bëhet zakon: dilemat e një qyteti",
    "Peshkatarët që nuk u kthyen më kurrë në liman",
]


def _others(article: nf.Article) -> list[str]:
    return [link.text for block in article.body if isinstance(block, nf.Related) for link in block.links]


def test_who_wrote_each_of_other_stories_wrote_none_of_this() -> None:
    signed = [
        line
        for title, name in zip(OTHERS, ("Agim Leka", "Bora Prifti", "Drin Hoxha"), strict=True)
        for line in (title, f"Nga {name}")
    ]
    article = read("\n".join([TITLE, *STORY, *signed]), "sq")
    assert paragraphs(article) == STORY
    assert article.bylines == ()
    assert set(OTHERS) <= set(_others(article))


def test_who_signs_under_the_story_stays() -> None:
    article = read("\n".join([TITLE, *STORY, "Nga Agim Leka"]), "sq")
    assert [byline.name for byline in article.bylines] == ["Agim Leka"]


def test_sections_stand_above_titles_that_the_text_ends_with() -> None:
    pairs = [line for title, name in zip(OTHERS, ("Sport", "Kultura", "Bota"), strict=True) for line in (name, title)]
    article = read("\n".join([TITLE, *STORY, *pairs, "Sport"]), "sq")
    assert story(nf.Article(body=[block for block in article.body if not isinstance(block, nf.Related)])) == STORY
    assert _others(article) == OTHERS


def test_a_title_in_quotation_marks_may_be_one_of_them() -> None:
    quoted = "«Kërkojmë vetëm që dikush të na dëgjojë përpara se të mbyllet edhe shkolla e fundit e luginës»"
    found = labels([TITLE, *STORY, "Sport", quoted, "Kultura", OTHERS[1], "Bota", OTHERS[2]], "sq")
    assert found[quoted] == "related"
    assert found["Sport"] == "skipped"


def test_the_same_line_under_titles_below_a_heading_is_none() -> None:
    lines = [TITLE, *STORY, "Lexoni edhe", *[line for title in OTHERS for line in (title, "Redaksia")]]
    article = read("\n".join(lines), "sq")
    assert _others(article) == OTHERS


def test_two_subheadings_and_sentences_are_of_the_story() -> None:
    told = ["Në treg", "Shitësit thonë se presin më shumë njerëz.", "Në port", "Peshkatarët presin më pak."]
    assert "related" not in labels([TITLE, *STORY, *told], "sq").values()
