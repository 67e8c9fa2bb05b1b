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


@pytest.mark.cases(
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


@pytest.mark.cases(
    ("language", "line"),
    [
        ("de", "Beginnen Sie jeden Morgen am Fluss mit unserem kurzen Hafen-Newsletter, den die Redaktion um sechs verschickt."),
        ("en", "The harbour in five minutes: sign up for Low Tide, our newsletter of the week, and read it with your coffee."),
        ("en", "The best of the river, every Friday, in your inbox: that is the newsletter which Acme Weekly sends to friends."),
        ("de", "Der Fluss in fünf Minuten: Der Newsletter der Talpost kommt jeden Freitag kostenlos in Ihr Postfach."),
        ("de", "Was am Fluss geschieht, zuerst erfahren: Abonniere den WhatsApp-Kanal der Talpost, er kostet dich nichts."),
        ("fr", "Le fleuve en cinq minutes, chaque vendredi : inscrivez-vous à la newsletter de La Vallée, elle est gratuite."),
        ("es", "El río en cinco minutos, cada viernes: suscríbete a la newsletter de El Valle y léela con el primer café."),
        ("pl", "Codziennie rano wiadomości znad rzeki na twoją skrzynkę. Zapisz się do newslettera Gazety nad Rzeką."),
        ("ru", "Всё о реке за пять минут, каждую пятницу утром: подпишитесь на рассылку «Долины», она приходит бесплатно."),
        ("no", "Elven på fem minutter hver fredag morgen: meld deg på nyhetsbrevet fra Dalposten, det koster deg ingenting."),
    ],
)  # fmt: skip
def test_sentences_that_offer_one_are_not_of_the_story(language: str, line: str) -> None:
    assert _told(HEADLINE, *STORY, "Facebook", line, language=language) == list(STORY)


def test_a_story_of_newsletters_keeps_what_it_says_of_them() -> None:
    said = (
        "Readers of the newsletter of the lock could sign up in the keeper's hut, where a book lay beside the window.",
        "The newsletter has been printed since 1961, and the keeper says that four hundred people have it sent home.",
        "To sign up for the newsletter, boatmen had to bring a stamp, and later an address to which mail could be sent.",
    )
    assert _told("A newsletter for boatmen turns sixty", *said) == list(said)


@pytest.mark.cases(
    ("language", "box"),
    [
        ("fr", ("Newsletter", "« Au fil de l’eau »", "Que devient le fleuve ? Chaque vendredi, nos meilleurs récits.", "S’inscrire")),
        ("en", ("Newsletter", "Low Tide", "What becomes of the river? Our best stories, each Friday.", "Sign up")),
    ],
)  # fmt: skip
def test_what_stands_between_a_heading_and_the_button_to_get_one_is_its_box(
    language: str, box: tuple[str, ...]
) -> None:
    assert _told(HEADLINE, *STORY[:2], *box, STORY[2], "Facebook", language=language) == list(STORY)


@pytest.mark.cases(
    ("language", "box"),
    [
        ("en", ("River Notes", "What becomes of the sea? Our best letters, each Friday and for nothing.", "Sign Up")),
        ("en", ("Our news for your inbox, with the latest headlines, delivered weekday mornings.", "Sign up")),
        ("en", ("Newsletter", "Low Tide", "What becomes of the river? Our best stories. Sign up.")),
        ("en", ("Low Tide Newsletter", "The best of the sea, with drawings and a riddle.",
                "By signing up you agree to get the Low Tide newsletter.")),
        ("de", ("Flussabwärts", "Jeden Freitag: das Beste vom Wasser – ehrlich, nah und alltagstauglich.", "Jetzt anmelden!")),
        ("nl", ("Laag water!", "Elke vrijdag het beste van zee en strand, met een raadsel erbij.", "Aanmelden")),
        ("sv", ("Lågvatten", "Varje fredag det bästa från hav och strand, med en gåta till.", "Prenumerera")),
    ],
)  # fmt: skip
def test_what_a_newsletter_brings_is_said_above_the_button_to_get_it(language: str, box: tuple[str, ...]) -> None:
    assert _told(HEADLINE, *STORY[:2], *box, STORY[2], "Facebook", language=language) == list(STORY)


@pytest.mark.cases(
    "lines",
    [
        ("Every day, walkers bring their dogs to the meadow beyond.",),
        ("Life outside", "“Every day I bring my dogs to the meadow beyond.”"),
        ("Life outside", "Boats waited every day at the lower gate of the lock, said the keeper."),
        ("Life outside", "A meadow lies beyond, where people bring their dogs."),
        ("Market day", "Every Friday, farmers bring cheese, eggs and flowers to the square."),
    ],
)
def test_a_paragraph_above_such_a_button_is_part_of_the_story(lines: tuple[str, ...]) -> None:
    assert _told(HEADLINE, *STORY[:2], *lines, "Sign up", STORY[2]) == [*STORY[:2], *lines, STORY[2]]
