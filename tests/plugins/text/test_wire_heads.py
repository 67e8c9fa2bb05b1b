"""What agencies print above a story: what is new in it, in brackets, and till what hour it is held."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import STORIES, read, story


NOTES = {
    "en": [
        "(Recasts, adds comment)",
        "(Updates with quotes)",
        "(UPDATE)",
        "With AP Photos.",
        "With AP Photos NYAA101, AP Video.",
        "ATTN: National editors",
    ],
    "de": ["(neu: Einzelheiten)", "(durchgehend neu)", "(Berichtigung: Name)", "(Wiederholung)", "(Mit Bild)"],
    "fr": ["(Actualisé avec des détails)", "(CORRIGÉ)", "(Ajoute citations)", "(Répétition)"],
    "es": ["(Actualiza con más datos)", "(Añade declaraciones)", "(AMPLIACIÓN)", "(Corrige el segundo párrafo)"],
    "it": ["(Aggiunge dichiarazioni)", "(RIEPILOGO)", "(AGGIORNAMENTO)"],
    "pt": ["(Atualizada às 18h)", "(REPETIÇÃO)"],
    "pl": ["(aktl.)"],
    "ru": ["(дополнено)", "(Добавлены подробности)", "(обновлено)"],
    "tr": ["(GÜNCELLEME)", "(Fotoğraflı)"],
    "nl": ["(update)", "(Herhaling)"],
    "sv": ["(Tillägg: fler detaljer)"],
    "ar": ["(مع صور)"],
}


@pytest.mark.cases("between", ["\n", "\n\n"])
@pytest.mark.cases("language", NOTES)
def test_what_is_new_is_a_note_to_editors(language: str, between: str) -> None:
    headline, *paragraphs = STORIES[language]
    for note in NOTES[language]:
        article = read(between.join([headline, note, *paragraphs]), language)
        assert (nf.plain(article.headline), story(article)) == (headline, paragraphs)
        assert [told.text for told in article.notes] == [note]


@pytest.mark.cases(
    "line",
    [
        "(New is what the harbour calls it)",
        "With AP Photos of the lock, she won a prize.",
        "(The harbour corrects its plan)",
        "(Ny Carlsberg)",
        "Correction of a lock",
    ],
)
def test_other_words_are_no_note(line: str) -> None:
    headline, *paragraphs = STORIES["en"]
    assert not read("\n\n".join([headline, line, *paragraphs])).notes


@pytest.mark.cases(
    ("language", "line"),
    [
        ("en", "(Updated: May 12, 2026)"),
        ("de", "(Aktualisiert: 12.05.2026, 14:30 Uhr)"),
        ("ru", "(обновлено: 12.05.2026, 14:30)"),
        ("tr", "(Güncelleme: 12.05.2026 14:30)"),
        ("sv", "(Uppdaterad: 2026-05-12 14:30)"),
    ],
)
def test_when_it_was_updated_is_a_date(language: str, line: str) -> None:
    headline, *paragraphs = STORIES[language]
    article = read("\n\n".join([headline, line, *paragraphs]), language)
    assert article.updated is not None
    assert (article.updated.date().isoformat(), article.notes) == ("2026-05-12", ())


HELD = {
    "fr": ["EMBARGO jusqu'à 18h00", "EMBARGO jusqu’à 18h00", "EMBARGO 18H00", "Sous embargo jusqu'à 18h00"],
    "de": ["SPERRFRIST 18.00 Uhr"],
    "it": ["EMBARGO fino alle 18", "EMBARGO ALLE ORE 18"],
    "es": ["EMBARGADO HASTA LAS 18 HORAS", "EMBARGO HASTA LAS 18:00"],
    "pt": ["EMBARGO até às 18h"],
    "sv": ["EMBARGO till kl 18"],
    "no": ["SPERREFRIST kl. 18"],
    "da": ["KLAUSULERET TIL KL. 18", "Klausuleret til 3. marts kl. 18"],
    "fi": ["EMBARGO klo 18", "VAPAA JULKAISTAVAKSI 3.3.2020 klo 18"],
    "pl": ["EMBARGO do godz. 18"],
    "el": ["ΕΜΠΑΡΓΚΟ έως τις 18:00"],
    "ar": ["حظر النشر حتى الساعة 18"],
    "ja": ["報道解禁 3日午後6時"],
    "ko": ["[엠바고 오후 6시]", "(엠바고) 3월 3일 18시"],
    "zh": ["【禁运至18时】"],
}


@pytest.mark.cases("language", HELD)
def test_an_hour_without_a_day_holds_a_story(language: str) -> None:
    headline, *paragraphs = STORIES[language]
    for line in HELD[language]:
        for lines in ([line, headline, *paragraphs], [headline, line, *paragraphs]):
            article = read("\n".join(lines), language)
            assert article.embargo is not None, lines
            assert (nf.plain(article.headline), story(article)) == (headline, paragraphs)


@pytest.mark.cases(
    ("language", "headline"),
    [
        ("en", "Embargo on 18 countries lifted"), ("it", "Embargo alle 18 nazioni del patto"), ("fr", "Embargo sur 18 pays"),
        ("de", "Sperrfrist 18 Tage vor der Wahl"), ("es", "Embargo de 18 horas"), ("pl", "Embargo do 18 krajów"),
        ("sv", "Embargo till 18 länder"), ("de", "Sperrfrist um 18 Uhr abgelaufen"),
    ],
)  # fmt: skip
def test_an_embargo_in_the_news_holds_nothing(language: str, headline: str) -> None:
    article = read("\n".join([headline, *STORIES[language][1:]]), language)
    assert (article.embargo, nf.plain(article.headline)) == (None, headline)
