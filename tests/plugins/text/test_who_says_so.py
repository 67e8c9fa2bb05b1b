"""Sentences that begin as sites speak to their readers, and end with who says so: they are of the story."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import ENGLISH, labels


@pytest.mark.cases(
    ("language", "told"),
    [
        ("en", "We value your readership, it said on Monday."),
        ("en", "Sign up for our newsletter and win a boat, the leaflet said."),
        ("en", "The bank said that customers can subscribe to its newsletter, which has 40,000 readers."),
        ("de", "Unterstützen Sie unsere Arbeit mit einer Spende, hieß es auf dem Plakat."),
        ("fr", "Vous lisez un article de la rédaction, lui a répondu le maire."),
        ("es", "Suscríbete a nuestra newsletter, dijo el alcalde entre risas."),
        ("pt", "Assine a nossa newsletter, disse o prefeito aos risos."),
        ("it", "Iscriviti alla nostra newsletter, ha detto il sindaco ridendo."),
        ("nl", "Meld je aan voor onze nieuwsbrief, zei de burgemeester lachend."),
        ("sv", "Anmäl dig till vårt nyhetsbrev, sade borgmästaren och skrattade."),
        ("pl", "Zapisz się na nasz newsletter, powiedział burmistrz ze śmiechem."),
        ("cs", "Sledujte nás na sociálních sítích, řekl starosta se smíchem."),
        ("ru", "Чтобы оставить комментарий, нужно войти на сайт, пояснили в компании."),
        ("ru", "«Подписывайтесь на наш телеграм-канал», — написал депутат."),
        ("uk", "Підпишіться на наш телеграм-канал, закликав жителів міський голова."),
        ("bg", "Абонирайте се за нашия бюлетин, призова кметът със смях."),
        ("sr", "Пратите нас на друштвеним мрежама, рекао је градоначелник уз осмех."),
        ("el", "Εγγραφείτε στο κανάλι του δήμου, κάλεσε τους κατοίκους ο δήμαρχος."),
        ("he", "הירשמו לניוזלטר שלנו, אמר ראש העיר בחיוך."),
        ("hy", "Բաժանորդագրվեք մեր ալիքին, ասաց քաղաքապետը ծիծաղելով:"),
    ],
)
def test_who_says_so_tells_that_it_is_of_the_story(language: str, told: str) -> None:
    assert labels([*ENGLISH[:2], told, ENGLISH[2]], language)[told] == "body"


@pytest.mark.cases(
    ("language", "said"),
    [
        ("en", "Follow all the latest updates on our live blog."),
        ("fr", "L'espace des commentaires est ouvert aux inscrits."),
        ("fr", "Vous devez bénéficier d'un abonnement premium pour lire l'article."),
        ("de", "Dieser Inhalt kann aufgrund Ihrer Einstellungen nicht angezeigt werden."),
        ("es", "Necesitas ser suscriptor para acceder a esta función."),
        ("it", "Testata giornalistica registrata presso il Tribunale di Molo n. 12 del 2004."),
        ("nl", "Reageren op dit artikel is niet meer mogelijk."),
        ("sv", "Detta är en nyhetsartikel. Kajen är oberoende."),
        ("da", "Artiklen er skrevet på baggrund af en pressemeddelelse."),
        ("hu", "Kommenteléshez be kell jelentkezni."),
        ("ru", "Подпишитесь на наш канал, чтобы первыми узнать, что сообщают из порта."),
        ("el", "Εγγραφείτε στο newsletter μας, για να μαθαίνετε τι λένε οι ειδικοί."),
        ("ro", "Citiți mai multe știri din regiune pe site-ul nostru."),
        ("id", "Versi cetak artikel ini terbit di harian Dermaga edisi di halaman 6."),
        ("vi", "Mời quý độc giả đón đọc các tin tức mới nhất trên báo Bến Cảng."),
    ],
)
def test_what_nobody_says_below_a_story_the_site_does(language: str, said: str) -> None:
    lines = nf.explain(nf.Source.text("\n".join([*ENGLISH, said])), "text", {"language": language}).lines
    assert lines[-1].label in {"tool", "skipped", "note"}


@pytest.mark.cases(
    ("language", "said"),
    [
        ("fr", "Inscrivez-vous à notre newsletter pour tout savoir sur Molo, sa région et son port."),
        ("sk", "Prihláste sa na odber nášho newslettera, aby ste sa dozvedeli všetko ako prví."),
        ("fi", "Tilaa uutiskirjeemme, niin pääset mukaan."),
        ("nl", "Meld je aan voor onze nieuwsbrief, dit kan via deze link."),
        ("sv", "Prenumerera på vårt nyhetsbrev, där vi berättar om hamnen varje vecka."),
        ("it", "Iscriviti alla nostra newsletter, ogni giorno o ogni settimana, secondo le tue preferenze."),
    ],
)
def test_what_a_site_offers_behind_a_comma_nobody_says(language: str, said: str) -> None:
    assert labels([*ENGLISH[:2], said, ENGLISH[2]], language)[said] == "tool"


def test_what_a_line_with_a_colon_leads_to_are_paragraphs_too() -> None:
    said = [f"{name}, of Mill Lane, admitted that the boat was not insured. Fined £{fine}00." for name, fine in _FINED]
    lead = "The following people have appeared before magistrates:"
    lines = ["Who has appeared before magistrates in Northfield", "By Court Reporter", "7 March 2025", lead, *said]
    assert labels([*lines, "Read more: Man jailed for stealing a boat"])[lead] == "lead"


_FINED = (("Adam Pell", 3), ("Lisa Grant", 4), ("Paul Hart", 5))
