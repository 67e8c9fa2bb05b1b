"""The last words of a site, below a story of a few paragraphs."""

from __future__ import annotations

import pytest

from .texts import ENGLISH, GERMAN, body, labels, paragraphs, read


@pytest.mark.cases(
    ("language", "story", "last"),
    [
        ("de", GERMAN, "Dieser Inhalt ist nur für Leser mit einem Abo zu sehen."),
        ("de", GERMAN, "Lesen Sie dazu mehr in der gedruckten Ausgabe vom Samstag."),
        ("en", ENGLISH, "To comment, sign in to your account, subscribe to the newsletter or download our app."),
        ("en", ENGLISH, "Don't miss out on tomorrow's stories of the harbour."),
    ],
)
def test_what_a_site_says_below_the_story_is_none(language: str, story: list[str], last: str) -> None:
    assert paragraphs(read("\n\n".join([*story, last]), language)) == story[1:]


@pytest.mark.cases(
    "last",
    [
        "The office will send the plans by email and show them online.",  # it has words of sites, and says something
        "Subscribers of the app get a newsletter by email, the office said.",
    ],
)
def test_a_story_of_sites_keeps_its_last_sentence(last: str) -> None:
    told = "The office has an app and a newsletter, and subscribers read both online, it said on Monday."
    story = [*ENGLISH, told, last]
    assert paragraphs(read("\n\n".join(story))) == story[1:]


def test_a_question_above_what_the_site_says_is_none_of_the_story() -> None:
    asked = "Möchten Sie weiterlesen?"
    told = "Bitte registrieren Sie sich kostenlos, oder melden Sie sich mit Ihrem Abo und Ihrem Passwort an."
    article = read("\n\n".join([*GERMAN, asked, told]), "de")
    assert body(article) == GERMAN[1:]


def test_a_question_that_the_story_ends_with_stays() -> None:
    story = [*GERMAN, "Und wer öffnet nun die Schleuse?"]
    assert body(read("\n\n".join(story), "de")) == story[1:]


def test_a_sentence_that_points_to_more_of_the_site_is_related() -> None:
    last = "Lesen Sie dazu mehr in unserem großen Bericht aus dem Hafen."
    assert labels([*GERMAN, last], "de")[last] in {"related", "tool"}


def test_what_somebody_says_last_is_of_the_story() -> None:
    said = "“Sign in to your account, subscribe to the newsletter and download our app,” she told the visitors."
    assert paragraphs(read("\n\n".join([*ENGLISH, said])))[-1] == said
