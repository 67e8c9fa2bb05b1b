"""Below the heading of comments, titles of other stories stand above their dates, and comments below theirs."""

from __future__ import annotations

import pytest

from .texts import STORIES, labels_in_order


# The heading of comments, a button below it, titles, a name and a date, a date with a time.
PAGES = {
    "en": (
        ("Comments", "Sign in to comment"),
        ["Bridge over the Arle stays closed", "Bakers of Ambrook bake for the fire brigade", "Old mill is sold again"],
        "Ann Hale 12-04-2014",
        "April 12, 2014 -- Updated 1358 GMT",
        "Engineers found a crack in the second pier on Friday.",
    ),
    "de": (
        ("Kommentare", "Jetzt anmelden"),
        ["Brücke über die Arle bleibt gesperrt", "Bäcker backen für die Feuerwehr", "Alte Mühle wird wieder verkauft"],
        "Anna Halle 12.04.2014",
        "12.04.2014, 13:58 Uhr",
        "Fachleute fanden am Freitag einen Riss im zweiten Pfeiler.",
    ),
    "pl": (
        ("Komentarze", "Zaloguj się"),
        ["Most nad Arlą pozostaje zamknięty", "Piekarze pieką dla straży pożarnej", "Stary młyn znów na sprzedaż"],
        "Anna Halska 12-04-2014",
        "12.04.2014 13:58",
        "W piątek inżynierowie znaleźli pęknięcie w drugim filarze.",
    ),
    "ru": (
        ("Комментарии", "Войти"),
        ["Мост через Арле остаётся закрытым", "Пекари пекут для пожарной бригады", "Старую мельницу снова продают"],
        "Анна Халь 12.04.2014",
        "12.04.2014, 13:58",
        "В пятницу инженеры нашли трещину во второй опоре.",
    ),
    "el": (
        ("Σχόλια", "Σύνδεση"),
        ["Κλειστή παραμένει η γέφυρα του ποταμού", "Φούρνοι ψήνουν για τους πυροσβέστες", "Πωλείται ξανά ο μύλος"],
        "Άννα Χαλή 12/04/2014",
        "12/04/2014 13:58",
        "Οι μηχανικοί βρήκαν την Παρασκευή μια ρωγμή στον δεύτερο πυλώνα.",
    ),
}

LAST = {
    "en": "The mayor said on Friday that boats would now save an hour on their way from the town down to the sea.",
    "de": "Die Bürgermeisterin sagte am Freitag, dass Boote auf dem Weg zum Meer nun eine Stunde sparen würden.",
    "pl": "Burmistrz powiedział w piątek, że łodzie zaoszczędzą teraz godzinę w drodze z miasta do morza.",
    "ru": "Мэр сообщил в пятницу, что теперь лодки будут экономить целый час по пути из города к морю.",
    "el": "Ο δήμαρχος είπε την Παρασκευή ότι τα σκάφη θα κερδίζουν πλέον μία ώρα στον δρόμο προς τη θάλασσα.",
}


def _below(language: str, *lines: str) -> list[str]:
    above = [*STORIES[language], LAST[language]]
    return labels_in_order(*above, *lines, language=language)[len(above) :]


@pytest.mark.cases("mark", ["", "- "])
@pytest.mark.cases("language", PAGES)
def test_titles_above_their_author_or_date(language: str, mark: str) -> None:
    top, titles, author, date, _ = PAGES[language]
    for signature in (author, date):
        found = _below(language, *top, *[line for title in titles for line in (mark + title, signature)])
        assert found[len(top) :] == ["related", "skipped"] * 3


@pytest.mark.cases("language", PAGES)
def test_titles_with_a_sentence_below_the_date(language: str) -> None:
    top, titles, _, date, teaser = PAGES[language]
    found = _below(language, *top, *[line for title in titles for line in (title, date, teaser)])
    assert found[len(top) :] == ["related", "skipped", "related"] * 3


@pytest.mark.cases("language", PAGES)
def test_comments_that_look_like_titles_stay_comments(language: str) -> None:
    top, said, author, *_ = PAGES[language]
    found = _below(language, *top, *[line for comment in said for line in (author, comment)])
    assert set(found[len(top) :]) == {"comments"}


@pytest.mark.cases("language", PAGES)
def test_two_titles_are_not_a_row(language: str) -> None:
    top, titles, author, *_ = PAGES[language]
    found = _below(language, *top, *[line for title in titles[:2] for line in (title, author)])
    assert "skipped" not in found[len(top) :]


@pytest.mark.cases("language", PAGES)
def test_sentences_signed_below_stay_comments(language: str) -> None:
    top, titles, author, *_ = PAGES[language]
    found = _below(language, *top, *[line for title in titles for line in (f"{title}.", author)])
    assert set(found[len(top) :: 2]) == {"comments"}
