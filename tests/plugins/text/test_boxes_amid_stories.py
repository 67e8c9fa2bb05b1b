"""Boxes of sites amid stories and below them, in many languages: consents, letters, paywalls, who wrote it.

And sentences of the story that look like those: questions under buttons, networks and pictures as subjects.
"""

from __future__ import annotations

import pytest

import newsformat as nf

from .test_pages_of_languages import stories
from .texts import body, labels_in_order, read_lines


STORIES = stories()
BOXES = {
    "da": (("Indhold fra YouTube", "For at se indholdet skal du acceptere cookies.", "Accepter"),),
    "no": (
        ("Innhold fra YouTube", "For å se innholdet må du godta informasjonskapsler.", "Godta"),
        ("Meld deg på nyhetsbrevet vårt", "Havnas viktigste nyheter rett i innboksen.", "Meld deg på"),
    ),
    "et": (("Sisu YouTube'ist", "Sisu nägemiseks pead nõustuma küpsistega.", "Nõustun"),),
    "hu": (
        ("Külső tartalom a YouTube-ról", "A tartalom megtekintéséhez el kell fogadnia a sütiket.", "Elfogadom"),
        ("Iratkozzon fel hírlevelünkre", "A kikötő hírei minden reggel a postafiókjában.", "Feliratkozom"),
    ),
    "sk": (("Obsah zo siete YouTube", "Na zobrazenie obsahu je potrebný súhlas s cookies.", "Súhlasím"),),
    "cs": (("Pro zobrazení obsahu je potřeba souhlas s cookies.",),),
    "nl": (("Voor deze inhoud is toestemming voor cookies nodig.", "Cookies accepteren"),),
    "it": (
        (
            "Questo contenuto è ospitato da una terza parte.",
            "Mostrando il contenuto esterno accetti i termini e condizioni di YouTube.",
            "Accetta e mostra",
        ),
    ),
    "lv": (("Piesakies jaunumiem", "Ostas svarīgākās ziņas katru rītu tavā pastkastītē.", "Pieteikties"),),
    "vi": (("Đăng ký nhận bản tin", "Những tin của cảng mỗi sáng trong hộp thư của bạn.", "Đăng ký"),),
}
BELOW = {
    "hr": "Ovaj je članak dostupan samo pretplatnicima.",
    "hu": "Ez a cikk csak előfizetőknek érhető el.",
    "sk": "Článok je určený len pre predplatiteľov.",
    "sl": "Članek je na voljo le naročnikom.",
    "tr": "Bu haber yalnızca abonelere özeldir.",
    "sq": "Ky artikull është vetëm për abonentët.",
}


@pytest.mark.cases(("language", "box"), [(tag, box) for tag, boxes in BOXES.items() for box in boxes])
def test_boxes_within_a_story_are_no_part_of_it(language: str, box: tuple[str, ...]) -> None:
    story = STORIES[language]
    assert body(read_lines(language, *story[:3], *box, *story[3:])) == body(read_lines(language, *story))


@pytest.mark.cases("language", BELOW)
def test_for_whom_a_story_is_is_said_below_it(language: str) -> None:
    story = STORIES[language]
    assert body(read_lines(language, *story, BELOW[language])) == body(read_lines(language, *story))


def test_a_story_of_cookies_keeps_what_must_be_agreed_to() -> None:
    lines = (
        "Nettavisene må spørre leserne om informasjonskapsler fra mandag av, sier tilsynet i et brev til alle redaksjoner.",
        "For å se innholdet må leserne godta informasjonskapsler, skriver tilsynet.",
    )
    story = STORIES["no"]
    assert body(read_lines("no", story[0], *lines, *story[1:]))[:2] == list(lines)


@pytest.mark.cases(
    ("language", "told"),
    [
        ("fr", "Les vidéos du site exigeaient d'accepter tous les cookies."),
        ("sl", "Vsebina pravil je ostala takšna, kakor je bila sprejeta."),
    ],
)
def test_a_sentence_within_a_story_mentions_cookies(language: str, told: str) -> None:
    story = STORIES[language]
    assert told in body(read_lines(language, *story[:3], told, *story[3:]))


def test_a_title_below_short_sentences_may_begin_as_the_author() -> None:
    story = STORIES["en"]
    assert not read_lines("en", *story, "They sail on Friday.", "By Land and Sea", "Boats Return to Port").bylines


def test_who_is_told_of_last_of_several_signs_nothing() -> None:
    story = STORIES["sv"]
    winners = ("Bo Ekman", "Fotograf som följde en familj i ett år.", "Anna Lind", "Reporter som skrev om de äldre.")
    article = read_lines("sv", *story, *winners)
    assert not article.bylines
    assert winners[-1] in body(article)


@pytest.mark.cases(
    ("language", "name", "told"),
    [
        ("sv", "Anna Lind", "Reporter som bevakar hamnar och sjöfart. Har arbetat på tidningen sedan 2015."),
        ("lt", "Ana Lapinskienė", "Žurnalistė, rašo apie uostus ir transportą. Redakcijoje nuo 2015 m."),
        ("ro", "Ana Lupu", "Jurnalistă, scrie despre porturi și transporturi. Lucrează la ziar din 2015."),
    ],
)
def test_who_is_named_last_above_what_they_do_signs(language: str, name: str, told: str) -> None:
    story = STORIES[language]
    article = read_lines(language, *story, name, told)
    assert [by.name for by in article.bylines] == [name]
    assert body(article) == body(read_lines(language, *story))


@pytest.mark.cases(
    ("language", "buttons", "question"),
    [
        ("no", ("Del", "Facebook", "X", "E-post", "Kopier lenke"), "Hva skjedde på broa?"),
        ("sv", ("Dela", "Facebook", "X", "E-post", "Kopiera länk"), "Vad hände på bryggan?"),
        ("sk", ("Zdieľať", "Facebook", "X", "E-mail", "Kopírovať odkaz"), "Čo sa stalo na mostíku?"),
    ],
)
def test_a_question_under_buttons_heads_what_stands_below(
    language: str, buttons: tuple[str, ...], question: str
) -> None:
    story = STORIES[language]
    assert question in body(read_lines(language, *story[:2], *buttons, question, *story[2:]))


@pytest.mark.cases(
    ("language", "last"),
    [
        ("en", "YouTube removed the clip on Monday."),
        ("de", "Facebook, zu dem auch der Messengerdienst WhatsApp gehört, teilte mit, die Konten seien gelöscht."),
        ("pl", "Facebook usunął konta w poniedziałek."),
        ("cs", "Video se na sociálních sítích sdílelo více než 40 tisíckrát."),
        ("tr", "Video sosyal medyada 40 binden fazla kez paylaşıldı."),
        ("lv", "Foto ar prāmi apceļoja pasauli."),
    ],
)
def test_networks_and_pictures_are_what_a_last_sentence_mentions(language: str, last: str) -> None:
    assert labels_in_order(*STORIES[language], last, language=language)[-1] == "body"


def test_what_one_may_do_on_a_site_is_no_last_sentence() -> None:
    lines = (
        "Teilen",
        "Facebook",
        *STORIES["de"],
        "Abonnieren und alle Artikel ohne Werbung lesen.",
        "Kommentare",
        "Impressum",
    )
    assert labels_in_order(*lines, language="de")[-3] != "body"


def test_who_says_what_sites_say_of_themselves_tells_the_story() -> None:
    story = STORIES["en"]
    subject = nf.plain(read_lines("en", *story).headline).split()[-1]
    last = f"The {subject} company, which faces a claim of £2.4m, said it would read the judgment before commenting."
    lines = [*story[:2], "Share", "Facebook", "X", "Email", "Copy link", *story[2:], last]
    assert labels_in_order(*lines)[-1] == "body"


@pytest.mark.cases(
    ("language", "told"),
    [
        ("de", "Fotos von der Fähre gingen um die Welt."),
        ("nl", "Video van het ongeluk werd vaak gedeeld."),
    ],
)
def test_a_sentence_within_a_story_mentions_pictures(language: str, told: str) -> None:
    story = STORIES[language]
    assert told in body(read_lines(language, *story[:3], told, *story[3:]))
