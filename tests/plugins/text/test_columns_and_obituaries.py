"""Columns, obituaries and questions: who signs above the headline, who lived when, and what is asked first."""

from __future__ import annotations

import pytest

import newsformat as nf

from .test_pages_of_languages import stories
from .texts import body, read_lines


STORIES = stories()


@pytest.mark.cases(
    ("language", "genre", "name", "headline"),
    [
        ("pl", "Felieton", "Dawid Nowik", "Kto odpowiada za radar?"),
        ("en", "Opinion", "Dan Moss", "Who is to blame for the radar?"),
        ("es", "Opinión", "Daniel Mora", "¿Quién responde por el radar?"),
        ("sv", "Krönika", "David Moss", "Vem ansvarar för radarn?"),
        ("de", "Kommentar", "Dirk Moos", "Niemand fragt nach dem Radar"),
    ],
)
def test_who_writes_an_opinion_is_named_between_that_and_the_headline(
    language: str, genre: str, name: str, headline: str
) -> None:
    article = read_lines(language, genre, name, headline, *STORIES[language][1:])
    assert nf.plain(article.headline) == headline
    assert [by.name for by in article.bylines] == [name]


@pytest.mark.cases(
    ("language", "genre"), [("en", "Interview"), ("fr", "Portrait"), ("de", "Nachruf"), ("en", "Review")]
)
def test_whom_an_interview_or_a_portrait_is_about_signs_nothing(language: str, genre: str) -> None:
    article = read_lines(language, genre, "Dan Moss", "Radar, rum & trumpet", *STORIES[language][1:])
    assert not article.bylines


def test_a_question_that_is_glued_to_a_word_for_captions_heads_no_story() -> None:
    headline, *story = STORIES["en"]
    questions = ["Media captionWho is hurt?", "Who pays?", "What now?", "Why here?"]
    lines = [line for pair in zip(questions, story, strict=False) for line in pair]
    assert questions[0] not in body(read_lines("en", headline, *lines, "Share", "Facebook"))


def test_who_lived_when_is_neither_the_author_nor_a_date() -> None:
    headline, *story = STORIES["en"]
    article = read_lines("en", headline, "MARJORIE KELL", "May 4, 1934 – March 2, 2024", *story)
    assert not article.bylines
    assert article.published is article.updated is None


@pytest.mark.cases(("language", "asked"), [("en", "What happened?"), ("de", "Was ist passiert?")])
def test_the_first_of_several_questions_heads_the_story(language: str, asked: str) -> None:
    headline, *story = STORIES[language]
    questions = [asked, "Who is hurt?", "Who pays?", "What now?"]
    lines = [line for pair in zip(questions, story, strict=False) for line in pair]
    assert body(read_lines(language, headline, *lines, "Share", "Facebook"))[0] == asked


@pytest.mark.cases(
    ("language", "lines"),
    [
        ("en", ("Lemon loaf", "Prep time: 20 minutes", "Cooking time: 45 minutes", "Serves: 12", "Ingredients:")),
        ("pl", ("Sernik cytrynowy", "Czas przygotowania: 20 minut", "Czas pieczenia: 45 minut", "Liczba porcji: 12")),
        ("cs", ("Citronový koláč", "Příprava: 20 minut", "Pečení: 45 minut", "Počet porcí: 12", "Ingredience:")),
    ],
)
def test_the_title_of_a_recipe_stands_over_how_long_it_takes(language: str, lines: tuple[str, ...]) -> None:
    article = read_lines(language, *lines, *STORIES[language][1:])
    assert nf.plain(article.headline) == lines[0]
