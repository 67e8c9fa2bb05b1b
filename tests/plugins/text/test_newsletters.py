"""Sentences of boxes for newsletters, as long as those of a story: of the address of a reader, and of how to leave."""

from __future__ import annotations

import pytest

import newsformat as nf


HEADLINE = "Elmwood lock reopens after a winter of repairs"
STORY = (
    "The lock at Elmwood reopened on Tuesday after a winter of repairs that cost the county about two million pounds.",
    "Boats waited for hours at the lower gate, and the keeper, Ann Doyle, let the first of them in shortly after nine.",
    "Repairs to the towpath go on until June, the county engineer said, and walkers are sent over the old bridge.",
)


def _told(*lines: str, language: str = "en") -> list[str]:
    article = nf.read(nf.Source.text("\n".join(lines)), "text", {"language": language})
    return [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph | nf.Heading)]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "By signing up you agree that Acme Weekly may send its newsletter to you, as told under the rules of the site."),
        ("de", "Mit der Anmeldung zum Newsletter der Talpost nehmen Sie die Regeln an und können ihn jederzeit wieder abbestellen."),
        ("fr", "La Vallée utilise votre adresse e-mail afin de vous envoyer sa newsletter, que vous pouvez quitter à tout moment."),
        ("es", "Al suscribirte a nuestro boletín aceptas las reglas del sitio, y puedes darte de baja en cualquier momento del año."),
        ("it", "Iscrivendoti alla newsletter accetti le regole del sito, e puoi lasciarla in ogni momento con una sola parola."),
        ("nl", "U kunt zich altijd uitschrijven voor deze nieuwsbrief met de link die onder aan elke mail van de krant staat."),
        ("pl", "Zapisując się na newsletter, zgadzasz się na zasady portalu i możesz z niego zrezygnować w każdej chwili."),
        ("hu", "A hírlevélről bármikor leiratkozhat azzal a hivatkozással, amely minden levelünk alján ott van, egy szóval is."),
        ("ro", "Te poți dezabona oricând de la newsletter cu legătura care se află la sfârșitul fiecărui mesaj al ziarului."),
    ],
)  # fmt: skip
def test_they_are_not_of_the_story(language: str, line: str) -> None:
    assert _told(HEADLINE, *STORY, "Acme Weekly", line, language=language) == list(STORY)


def test_a_story_about_newsletters_has_them() -> None:
    lines = (
        "Every newsletter must have a button from Monday on, so that whoever gets it may leave, the ministry said today.",
        "Those who unsubscribe from a newsletter may not be asked why, and their names must go within a day or two.",
    )
    assert _told("Newsletters must let their readers go", *lines, *STORY[1:], "Acme Weekly") == [*lines, *STORY[1:]]


def test_what_somebody_says_is_of_the_story() -> None:
    line = "“You can unsubscribe from our newsletter whenever you like,” said the keeper, who has written it for nine years."
    assert line in _told(HEADLINE, *STORY[:2], line, STORY[2], "Acme Weekly")
