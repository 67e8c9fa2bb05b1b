"""Sentences that a site adds to the end of a paragraph are taken off it, and the paragraph is kept."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import ENGLISH, labels, read_lines


LAST = "Boats waited for hours at the lower gate, which the engineers repaired later that day."
PARAGRAPHS = [
    ("en", "Ann Doyle, the keeper, let the first boat in shortly after nine.", "Follow us on Facebook and Twitter."),
    ("en", "Ann Doyle, the keeper, let the first boat in shortly after nine.", "Sign up for our newsletter."),
    ("en", "Ann Doyle, the keeper, let the first boat in shortly after nine.", "What do you think? Tell us below."),
    ("en", "“We are glad,” said the keeper, who let the first boat in after nine.", "Email tips to news@lock.example."),
    (
        "en",
        "Ann Doyle, the keeper, let the first boat in shortly after nine.",
        "Donate today to support our journalism.",
    ),
    ("de", "Die Wärterin Anna Keller ließ kurz nach neun das erste Boot hinein.", "Folgen Sie uns auf Facebook."),
    ("de", "Die Wärterin Anna Keller ließ kurz nach neun das erste Boot hinein.", "Abonnieren Sie unseren Newsletter."),
    ("es", "La guardesa dejó entrar el primer barco poco después de las nueve.", "Síguenos en Facebook."),
    ("fr", "La gardienne a laissé entrer le premier bateau peu après neuf heures.", "Suivez-nous sur Facebook."),
    (
        "ru",
        "Смотрительница пропустила первую лодку вскоре после девяти часов.",
        "Подписывайтесь на наш канал в Telegram.",
    ),
    ("tr", "Su geçen yıla göre iki metre daha yüksek ve feribotlar yeniden çalışıyor.", "Bizi Facebook'ta takip edin."),
    ("id", "Permukaan air kini dua meter lebih tinggi dari tahun lalu.", "Ikuti kami di Google News."),
    ("vi", "Mực nước cao hơn hai mét so với năm ngoái và phà đã chạy trở lại.", "Theo dõi chúng tôi trên Facebook."),
    ("hi", "पानी पिछले साल से दो मीटर ऊंचा है और नावें फिर से चल रही हैं।", "हमें फेसबुक और ट्विटर पर फॉलो करें।"),
    ("ko", "수위는 지난해보다 2미터 높아졌고 여객선도 다시 다니고 있다.", "페이스북과 트위터에서 우리를 팔로우하세요."),
]


@pytest.mark.cases(("language", "paragraph", "call"), PARAGRAPHS)
def test_the_paragraph_stays_without_them(language: str, paragraph: str, call: str) -> None:
    report = nf.Report()
    article = read_lines(language, ENGLISH[0], ENGLISH[1], f"{paragraph} {call}", LAST, report=report)
    assert article.text.split("\n\n") == [ENGLISH[1], paragraph, LAST]
    assert f"left out: {call}" in [str(remark.message) for remark in report.remarks]


def test_an_explanation_says_so() -> None:
    line = f"{PARAGRAPHS[0][1]} {PARAGRAPHS[0][2]}"
    found = nf.explain(nf.Source.text("\n".join([*ENGLISH, line, LAST])), "text", {"language": "en"}).lines[3]
    assert found.label == "body"
    assert f"{PARAGRAPHS[0][2]!r} is split off" in found.reasons


@pytest.mark.cases(
    ("language", "paragraph"),
    [
        (
            "en",
            "The council wants old photographs for a book. Residents can write to us at the town hall, the clerk said.",
        ),
        (
            "en",
            "The paper asks readers for help with its costs. The editor said they should sign up for its newsletter.",
        ),
        (
            "en",
            "“We open on Monday and everybody is welcome,” she said. “Follow us on Instagram,” says a sign at the gate.",
        ),
        ("en", "The museum restores old boats in its own yard. Children may follow us around the yard, a board says."),
        ("en", "He smiled and pointed at the sticker on his old jacket. Support independent journalism, it read."),
        ("en", "The charity has run its kitchen in the old school since 2009. Donate what you can at the door."),
        (
            "fr",
            "L’association gère la cuisine de la vieille école depuis 2009. Faites un don sur place ou par virement.",
        ),
        ("pt", "A associação gere a cozinha da velha escola desde 2009. Faça uma doação à porta ou por transferência."),
        ("pl", "Fundacja prowadzi kuchnię w starej szkole od 2009 roku. Wesprzyj nas, głosi napis na jej drzwiach."),
        ("de", "Am Tor hängt ein Schild, das die Kinder gemalt haben. „Folgen Sie uns“, steht darauf."),
        ("de", "Die Zeitung bittet um Hilfe bei den Kosten. Wer will, kann auch den Newsletter der Stadt abonnieren."),
        ("es", "El museo publica un boletín de noticias. Los vecinos pueden suscribirse al boletín de noticias allí."),
        ("ru", "Музей ведёт канал в Telegram каждый день. Жители подписались на канал музея ещё весной, сообщил он."),
    ],
)
def test_what_somebody_says_or_does_in_a_story_stays(language: str, paragraph: str) -> None:
    assert read_lines(language, *ENGLISH[:2], paragraph, LAST).text.split("\n\n")[1] == paragraph


@pytest.mark.cases(
    "line",
    [
        "Our reporters bring you the news of the valley every single morning. Sign up for our newsletter.",
        "Never miss a story from the valley and the harbour again! Follow us on Facebook.",
        "Get all the latest news from the valley straight to your phone. Follow us on Facebook.",
    ],
)
def test_a_line_in_which_a_site_speaks_of_itself_is_left_out_as_a_whole(line: str) -> None:
    assert labels([*ENGLISH, LAST, line])[line] == "tool"


CHARITIES = {
    "fr": (
        "Le refuge du port accueille cent chats",
        "Le refuge du port accueille désormais cent chats abandonnés, a annoncé lundi sa directrice.",
        "Le refuge a besoin de couvertures avant l’hiver. Les vieux chats dorment près du poêle. Faites un don sur place.",
    ),
    "pt": (
        "Abrigo do porto acolhe cem gatos",
        "O abrigo do porto cuida agora de cem gatos abandonados, disse na segunda-feira a diretora.",
        "O abrigo precisa de cobertores. Os gatos velhos dormem junto ao fogão. Faça uma doação no local.",
    ),
}


@pytest.mark.cases("language", CHARITIES)
def test_a_last_paragraph_on_a_charity_stays(language: str) -> None:
    lines = CHARITIES[language]
    assert read_lines(language, *lines).text.split("\n\n") == [*lines[1:]]


@pytest.mark.cases(
    ("language", "line"),
    [
        ("fr", "Le Courrier du port est un journal indépendant. Il ne vit que de ses lecteurs. Faites un don."),
        ("pt", "O Correio do Porto é independente e sem fins lucrativos. Faça uma doação."),
    ],
)
def test_a_last_paragraph_on_the_paper_is_left_out(language: str, line: str) -> None:
    assert labels([*CHARITIES[language], line], language)[line] == "tool"
