"""Results, votes, horoscopes, interviews, transcripts and releases: what such texts are made of stays theirs."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import ENGLISH, body, labels, read, read_lines


DIGEST = {
    "en": (
        "Horoscope for Tuesday, 5 March 2024",
        "Aries",
        "A letter comes today, and it should be answered.",
        "Taurus",
    ),
    "es": ("Horóscopo de hoy, martes 5 de marzo de 2024", "Aries", "Hoy llega una carta y hay que leerla.", "Tauro"),
    "de": ("Das Wetter am 5. März 2024", "Vormittags", "Im Norden ziehen am Morgen Wolken auf.", "Nachmittags"),
    "fr": ("Météo du 5 mars 2024", "Matin", "Des nuages arrivent par le nord dès l'aube.", "Soir"),
    "ru": ("Гороскоп на 5 марта 2024", "Овен", "Сегодня придёт письмо, и на него надо ответить.", "Телец"),
    "hi": ("आज का राशिफल 5 मार्च 2024", "मेष", "आज एक पत्र मिलेगा और उसका उत्तर देना होगा।", "वृषभ"),
}


@pytest.mark.cases("language", DIGEST)
def test_a_headline_may_name_something_of_a_day(language):
    title, first, told, second = DIGEST[language]
    article = read_lines(language, title, "", first, told, "", second, told, "", first, told)
    assert nf.plain(article.headline) == title
    assert article.text.count(told) == 3


@pytest.mark.cases("line", ["The Harbour Post, 5 March 2024", "Lockton, 5 March 2024", "Updated on 5 March 2024"])
def test_a_paper_and_its_day_are_none(line):
    article = read_lines("en", line, *ENGLISH[:2], "", "Why now", ENGLISH[2])
    assert nf.plain(article.headline) == ENGLISH[0]
    assert f"{article.published:%Y-%m-%d}" == "2024-03-05"


@pytest.mark.cases(
    ("language", "votes", "last"),
    [
        ("en", ["Anna Boyd (Labour) 18,203", "Piers Dunn (Green) 15,877", "Rosa Flint 4,410"], "Turnout was 61.2%."),
        ("es", ["Ana Prieto (PSO): 12.203 votos", "Luis Marín (PO): 870 votos"], "Votó el 61 % del censo."),
        ("fr", ["Claire Morvan (DVG) : 4 210 voix, 41,2 %", "Jean Le Bihan (LR) : 877 voix"], "Le maire est battu."),
    ],
)
def test_who_stood_and_their_votes_are_nobody_the_author(language, votes, last):
    article = read_lines(language, "Results: Selby West", "5 July 2024", "", *votes, "", last)
    assert (article.bylines, article.dateline) == ((), None)
    assert all(row in article.text for row in [*votes, last])


def test_the_author_may_stand_before_a_date():
    article = read_lines("en", ENGLISH[0], "Anna Boyd (Reuters) - 5 July 2024", "", *ENGLISH[1:])
    assert [byline.name for byline in article.bylines] == ["Anna Boyd"]


def test_a_dateline_may_stand_before_a_figure():
    article = read_lines(
        "en", ENGLISH[0], "", "LOCKTON (Reuters) - 14,000 people saw the new lock on Monday.", ENGLISH[2]
    )
    assert article.dateline is not None
    assert article.dateline.place == "LOCKTON"


@pytest.mark.cases(
    ("language", "rows"),
    [
        ("no", ["Osten - Linden 3-2", "Havn - Lockvik 1-1", "Felling - Korran 0-2"]),
        ("es", ["Marbury 3-0 Selby", "Harrow 1-1 Lockton", "Felling 0-2 Corran"]),
    ],
)
def test_a_story_may_begin_with_results(language, rows):
    report = nf.Report()
    last = {"no": "Osten leder serien med 54 poeng.", "es": "El líder sigue siendo el Osten."}[language]
    head = {"no": "Resultater i 4. divisjon", "es": "Resultados de la Liga Norte"}[language]
    article = read_lines(language, head, "17.02.2024", "", *rows, "", last, report=report)
    assert all(row in article.text for row in [*rows, last])


def test_a_result_heads_who_scored_and_played():
    lines = [
        "L'Osten vince il derby all'ultimo respiro",
        "L'Osten batte il Linden e vola in testa alla classifica dopo una partita lunga e difficile.",
        "OSTEN-LINDEN 3-2",
        "MARCATORI: Neri (L) all'8', Bini (O) al 20' p.t.; Serra (O) al 26', Bruni (O) al 49' s.t.",
        "OSTEN (4-4-2): Galli; Mauri, Sala, Costa, Riva; Bruni, Leone, Serra, Testa; Bini, Fabbri.",
    ]
    assert labels(lines, "it")["OSTEN-LINDEN 3-2"] == "table"


def test_sets_of_tennis_are_no_telephone_number():
    rows = ["Petra Novak (CZE) beat Joan Pell (GBR) 7-6(5) 3-6 6-2", "Kim Sun (KOR) beat Olga Rus (UKR) 6-0 6-1"]
    article = read_lines(
        "en",
        "Results from the Osten Open",
        "July 3, 2024",
        "",
        "Results on Wednesday (prefix denotes seeding):",
        "",
        *rows,
    )
    assert all(row in article.text for row in rows)


def test_a_row_of_a_table_does_not_go_on_in_the_next():
    rows = [
        "Green Alliance - 31.2% (2 seats)", "Social Democrats - 24.0% (2 seats)", "Coast Party - 15.5% (1 seat)",
        "Farmers' List - 11.1% (1 seat)",
    ]  # fmt: skip
    sentence = "Vanlea on Sunday elected six members of the European Parliament. Preliminary results:"
    head = ["Results: European election in Vanlea", "June 10, 2024", ""]
    article = read("\n".join([*head, sentence, "", *rows, "", "Turnout was 51.3%."]))
    assert nf.plain(article.headline) == head[0]
    assert article.published is not None


def test_what_one_says_last_in_a_transcript_stays():
    said = [
        "HOST: Welcome to The Long Pier. I'm glad to have you here.",
        "GREEN: Thanks for having me.",
        "HOST: You have written that nobody owns the tide. What did you mean?",
        "GREEN: Just that. The seabed has owners. The water going past it does not.",
        "HOST: We'll leave it there.",
    ]
    article = read("\n\n".join(["Podcast: Who owns the tide?", "A transcript of this episode follows.", *said]))
    assert all(line in article.text for line in said)


@pytest.mark.cases("line", ["Host: Ann Lee", "Watch: Town opens lock.", "Read more: The lock is open."])
def test_what_recurs_on_a_site_is_no_transcript(line):
    lines = [*ENGLISH, "Watch: A boat is in it.", "Read more: Ferries sail.", "Watch: The lock.", line]
    assert labels(lines)[line] not in {"lead", "body"}


def test_questions_of_greek_in_an_interview_are_no_list():
    lines = [
        "«Το ποτάμι δεν ανήκει σε κανέναν»",
        "Η Εύα Σωτήρη μετρά τη στάθμη του ποταμού εδώ και τριάντα χρόνια, κάθε πρωί.",
        "– Πότε κολυμπήσατε τελευταία φορά;",
        "– Χθες. Το νερό ήταν κρύο, αλλά υπήρχε.",
        "– Τι συμβουλεύετε τον κόσμο;",
        "– Λιγότερο γκαζόν.",
    ]
    found = labels(lines, "el")
    assert {found[line] for line in lines[2:]} == {"quote"}


def test_clauses_with_semicolons_are_a_list_in_greek_too():
    items = ["- μία νέα πύλη;", "- δύο αντλίες;", "- τρία φώτα."]
    english = ["- a new gate;", "- two pumps;", "- three lights."]
    assert {labels([*ENGLISH[:2], "It has:", *english, ENGLISH[2]])[item] for item in english} == {"list"}
    assert len(items) == len(english)


@pytest.mark.cases(("language", "heading"), [("de", "Heute Nacht"), ("ro", "Despre Râu Curat"), ("it", "Domani Sera")])
def test_when_and_about_are_no_first_names(language, heading):
    told = {
        "de": "Es bleibt klar bis leicht bewölkt, und in den Tälern gibt es etwas Frost.",
        "ro": "Fundația Râu Curat lucrează din 1998 pentru curățarea râurilor din țară.",
        "it": "Il cielo resta sereno o poco nuvoloso, con una brezza leggera sulla costa.",
    }[language]
    article = read_lines(language, "Wetter: Sonne", "18.04.2024", "", heading, "", told, "", told)
    assert article.bylines == ()


@pytest.mark.cases(
    "line",
    ["Press release from the Lockton Trust", "News release from the Lockton Trust", "Media release by Harbour Lines"],
)
def test_whose_release_it_is_stands_above_the_headline(line):
    article = read("\n\n".join([line, ENGLISH[0], "12 March 2024", *ENGLISH[1:]]))
    assert nf.plain(article.headline) == ENGLISH[0]
    assert nf.plain(article.subhead) == ""


def test_a_headline_may_speak_of_a_release():
    title = "Press release by mayor stirs anger"
    article = read(
        "\n\n".join([title, "Town hall says that the text was sent by mistake", "12 March 2024", *ENGLISH[1:]])
    )
    assert nf.plain(article.headline) == title


@pytest.mark.cases(
    ("line", "text"),
    [
        ("Bakı. 3 mart. AZƏRTAC:", "Bakı. 3 mart. AZƏRTAC: Dəniz sahilində bazar günü səhər zəlzələ olub."),
        ("Bakı, 3 mart, AZƏRTAC:", "Bakı, 3 mart, AZƏRTAC: Dəniz sahilində bazar günü səhər zəlzələ olub."),
    ],
)
def test_a_dateline_of_azerbaijan_may_end_with_a_colon(line, text):
    article = read_lines(
        "az", "Sahildə zəlzələ olub", "03.03.2024", "", text, "", "Xəsarət alan yoxdur, deyə qurum bildirib."
    )
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.source, article.dateline.text) == ("Bakı", "AZƏRTAC", line)


def test_what_readers_need_to_know_is_headed():
    lines = [
        *ENGLISH,
        "If you go",
        "Getting there: The mail boat leaves Lockton at 8am on Mondays; it costs 14 crowns.",
    ]
    assert labels([line for one in lines for line in (one, "")])["If you go"] == "subheading"


INTERVIEWED = [
    ("en", "An interview with Eva Summers, hydrologist", "By Kim Ade", "Kim Ade"),
    ("de", "Interview mit Eva Sommer, Hydrologin", "Von Jens Pohl", "Jens Pohl"),
    ("fr", "Entretien avec Claire Morvan, gardienne de phare", "Par Luc Tanguy", "Luc Tanguy"),
    ("es", "Entrevista a Pedro Salas, hidrólogo", "Por Inés Cobo", "Inés Cobo"),
    ("nl", "Interview met Eva Zomer, hydroloog", "Door Kim de Boer", "Kim de Boer"),
    ("pl", "Rozmowa z Ewą Sową, hydrolożką", "Jan Kos", "Jan Kos"),
    ("ru", "Интервью с гидрологом Евой Сомовой", "Иван Косов", "Иван Косов"),
    ("ar", "حوار مع إيفا سالم، مهندسة الأنهار", "يوسف كريم", "يوسف كريم"),
    ("tr", "Hidrolog Eda Sönmez ile söyleşi", "Ayşe Demir", "Ayşe Demir"),
]
LONG = {
    "en": "She has measured the level of the river for thirty years, and swims in it each morning before breakfast.",
    "de": "Sie misst seit dreißig Jahren den Pegel der Elster und schwimmt dort jeden Morgen vor dem Frühstück.",
    "fr": "Elle vit sur l'îlot de Skerry depuis vingt ans et n'en descend que deux fois par an, au printemps.",
    "es": "Mide el río desde hace treinta años y nunca lo vio tan bajo como el pasado mes de agosto, según dice.",
    "nl": "Zij meet al dertig jaar het peil van de rivier en zwemt er elke ochtend in, nog voor het ontbijt.",
    "pl": "Od trzydziestu lat mierzy poziom rzeki i pływa w niej każdego ranka, jeszcze przed śniadaniem.",
    "ru": "Она тридцать лет измеряет уровень реки и каждое утро плавает в ней ещё до завтрака.",
    "ar": "تقيس منسوب النهر منذ ثلاثين عاماً وتسبح فيه كل صباح قبل شروق الشمس وقبل أن تفطر.",
    "tr": "Otuz yıldır nehrin seviyesini ölçüyor ve her sabah kahvaltıdan önce onun içinde yüzüyor.",
}


@pytest.mark.cases(("language", "deck", "line", "name"), INTERVIEWED)
def test_whom_an_interview_is_with_does_not_sign(language, deck, line, name):
    article = read_lines(
        language, "Nobody owns the river", deck, line, "14.05.2024", "", LONG[language], "", LONG[language][:-1] + "!"
    )
    assert nf.plain(article.subhead) == deck
    assert [byline.name for byline in article.bylines] == [name]


@pytest.mark.cases("line", ["Interview by Kim Ade", "Interviewed by Kim Ade"])
def test_who_leads_an_interview_does(line):
    article = read_lines("en", ENGLISH[0], line, "14 May 2024", "", *ENGLISH[1:])
    assert [byline.name for byline in article.bylines] == ["Kim Ade"]


def test_a_sentence_that_goes_on_below_says_not_whom_an_interview_is_with():
    lines = [
        "Miasto otwiera śluzę",
        "Rozmowa z burmistrzem trwała trzy godziny, bo stocznia i rybacy nie chcieli ustąpić",
        "w żadnej sprawie, a woda w porcie stale się podnosiła i zalewała nabrzeże.",
        "Miasto otworzyło w poniedziałek nową śluzę w starym porcie, poinformował urząd w oświadczeniu.",
    ]
    assert list(labels(lines, "pl").values()) == ["headline", "lead", "body", "body"]


def test_a_short_story_of_korean_begins_with_a_figure_behind_its_dateline():
    article = read_lines(
        "ko",
        "여객선 침몰",
        "(서울=연합뉴스) 김하늘 기자 = 42명이 숨졌다",
        "여객선은 새벽에 옛 항구를 떠났으며 4분 만에 가라앉았다고 목격자들은 말했다. 잠수부들은 정오에도 작업 중이었다.",
        "가족들은 부두 옆 교회에서 소식을 기다렸다. 시장은 사고 원인을 철저히 조사하겠다고 밝혔다.",
    )
    assert nf.plain(article.headline) == "여객선 침몰"
    assert (article.dateline.place, article.dateline.source) == ("서울", "연합뉴스")


def test_lines_of_a_sentence_may_all_begin_with_capitals():
    lines = [
        "New Lock at the Old Harbour",
        "",
        "The town opened a new lock at the old harbour on",
        "Monday, as the office said in a statement that",
        "Ann Lee read out.",
        "",
        "Lockton paid nine million crowns for it and the",
        "Norwegian yard sent four men.",
    ]
    assert body(read("\n".join(lines))) == [" ".join(lines[2:5]), " ".join(lines[6:])]
