"""Titles of other stories below the story, each with its author, its section, or the same line."""

from __future__ import annotations

import pytest

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


def test_the_author_under_the_story_stays() -> None:
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


LATVIAN = [
    "Tilts atkal atvērts",
    "Tilts pār upi pirmdien atkal atvērts satiksmei pēc diviem gadiem darbu, paziņoja pilsētas dome, taču ne kravas auto.",
    "Mērs sacīja, ka darbi izmaksājuši mazāk, nekā bija plānots, un iedzīvotāji tagad vēlas arī ietvi līdz skolai.",
]
NEWS = ["Zaglis no veikala aizstiepj televizoru", "Hokejisti zaudē pagarinājumā", "Teātris atklāj sezonu ar jaunu lugu"]


@pytest.mark.cases(
    "box",
    [
        [f"{above}\n{title}" for above, title in zip(("Pilsētā\nPirms 2 stundām", "Sports\nPirms 3 stundām", "Kultūra\nVakar, 18:20"), NEWS, strict=True)],
        [f"{title}\n{below}" for title, below in zip(NEWS, ("12.05.2026\nAnna Bērziņa", "11.05.2026\nJānis Ozols", "11.05.2026"), strict=True)],
        ["Lasi arī", *[f"{title}\n{below}" for title, below in zip(NEWS, ("12.05.2026\nAnna Bērziņa", "11.05.2026\nJānis Ozols", "11.05.2026"), strict=True)]],
    ],
)  # fmt: skip
def test_days_authors_and_sections_among_titles_are_of_those(box: list[str]) -> None:
    article = read("\n".join([*LATVIAN, *box]), "lv")
    assert paragraphs(article) == LATVIAN[1:]
    assert _others(article) == NEWS
    assert article.bylines == ()
    assert article.published is None


def test_the_day_and_the_author_under_a_story_are_its_own() -> None:
    article = read("\n".join([*LATVIAN, "Anna Bērziņa", "12.05.2026"]), "lv")
    assert article.published is not None
    assert paragraphs(article) == LATVIAN[1:]


def test_the_day_of_a_story_may_stand_above_those_of_others() -> None:
    others = [f"{title}\n{day}" for title, day in zip(NEWS, ("11.05.2026", "10.05.2026", "9.05.2026"), strict=True)]
    article = read("\n".join([*LATVIAN, "12.05.2026", "Lasi arī", *others]), "lv")
    assert str(article.published)[:10] == "2026-05-12"
    assert paragraphs(article) == LATVIAN[1:]
    assert _others(article) == NEWS


def test_days_of_events_in_sentences_are_of_the_story() -> None:
    days = ["12.05.2026", "Tilts tiks atvērts gājējiem.", "13.05.2026", "Tilts tiks atvērts arī automašīnām."]
    assert [*LATVIAN[1:], *days[1::2]] == [
        line for line in paragraphs(read("\n".join([*LATVIAN, *days]), "lv")) if not line[0].isdigit()
    ]
