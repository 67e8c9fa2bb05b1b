"""Decks that the line model leaves out, kickers told by the headline, and words that head comments or a part of the story."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import GERMAN, labels_in_order, read_lines


STORIES = {
    "de": GERMAN[1:],
    "es": [
        "La ciudad de Lomas Altas abrió el lunes una nueva esclusa en el puerto viejo, según un comunicado.",
        "El agua está dos metros más alta que el año pasado y los transbordadores funcionan de nuevo.",
    ],
    "ru": [
        "Город открыл в понедельник новый шлюз в старом порту, говорится в сообщении городских властей.",
        "Вода стоит на два метра выше, чем в прошлом году, и паромы снова ходят по расписанию.",
    ],
    "id": [
        "Petani tembakau di Karang Jaya menunggu hujan reda sebelum memanen daun yang tersisa di ladang.",
        "Kepala dinas pertanian setempat mengatakan sepertiga ladang terendam sejak pekan lalu.",
    ],
    "ar": [
        "شهد سوق الكتب القديم وسط البصرة، الخميس، حركة جيدة وإقبالا كبيرا من الطلاب مع بدء العام الدراسي الجديد.",
        "ويقول أصحاب المكتبات إن الكتب المستعملة هي الأكثر مبيعا هذا العام لأن أسعارها أرخص بكثير من الجديدة.",
    ],
}


@pytest.mark.cases(
    ("language", "headline", "credit", "deck"),
    [
        ("de", GERMAN[0], "Foto: Anna Berg", "Zwei Millionen Euro und ein Winter voller Arbeit stecken in den neuen Toren"),
        ("es", "La ciudad abre una nueva esclusa", "Foto: Ana Prieto", "Dos millones de euros y un invierno de trabajo en las puertas nuevas"),
    ],
)  # fmt: skip
def test_a_deck_may_stand_below_a_picture_credit(language: str, headline: str, credit: str, deck: str) -> None:
    article = read_lines(language, headline, credit, deck, "12.3.2024", *STORIES[language])
    assert nf.plain(article.subhead) == deck
    article = read_lines(language, headline, credit, deck, *STORIES[language])
    assert nf.plain(article.subhead) != deck


@pytest.mark.cases(
    ("language", "headline", "deck"),
    [
        ("de", GERMAN[0], "Zwei Millionen Euro und ein Winter voller Arbeit stecken in den Toren"),
        ("es", "La ciudad abre una nueva esclusa", "Dos millones de euros y un invierno de trabajo en las puertas"),
        ("ru", "Город открыл новый шлюз", "Ворота обошлись в два миллиона рублей и целую зиму работы"),
        ("id", "Petani menunggu hujan reda", "Daun yang tersisa membusuk sebelum sempat dibawa ke gudang"),
    ],
)
def test_several_words_alone_between_headline_and_story_are_a_deck(language: str, headline: str, deck: str) -> None:
    article = read_lines(language, headline, deck, *STORIES[language])
    assert nf.plain(article.subhead) == deck
    assert article.text.split("\n\n") == STORIES[language]


@pytest.mark.cases(
    "line",
    [
        "Getestet von: Anna Keller Preis: 49 Euro im Handel und im Netz",
        "Fische · Boote · Laternen · Segel · Ufer · Brücken · Möwen",
        "Jetzt kostenlos für unseren Newsletter anmelden und nichts mehr verpassen",
    ],
)
def test_fields_keywords_and_what_a_site_says_are_none(line: str) -> None:
    assert not read_lines("de", GERMAN[0], line, *GERMAN[1:]).subhead


@pytest.mark.cases(
    ("language", "kicker", "headline"),
    [
        ("id", "Berita Karang Jaya", "Petani Tembakau di Karang Jaya Menunggu Hujan Reda"),
        ("es", "Noticias de Lomas Altas", "La ciudad abre una nueva esclusa en el puerto viejo"),
        ("ar", "ازدحام كبير يوم الخميس", "سوق الكتب في البصرة يعود إلى الحياة.. طلاب يشترون بالجملة (صور)"),
        ("ru", "Долгожданный праздник", "В старом порту города открыли новый шлюз для лодок (ВИДЕО)"),
    ],
)
def test_a_kicker_is_told_by_the_place_or_the_headline_below(language: str, kicker: str, headline: str) -> None:
    article = read_lines(language, kicker, headline, *STORIES[language])
    assert (nf.plain(article.kicker), nf.plain(article.headline)) == (kicker, headline)


@pytest.mark.cases(
    ("language", "headline", "deck"),
    [
        ("es", "Noticias falsas inundan las redes", "Un estudio cuenta miles de bulos sobre el puerto de la ciudad"),
        ("de", GERMAN[0], "Die Fähren fahren wieder und das Wasser steht nun höher als im Vorjahr"),
    ],
)
def test_a_headline_above_a_deck_stays_one(language: str, headline: str, deck: str) -> None:
    assert nf.plain(read_lines(language, headline, deck, *STORIES[language]).headline) == headline


REACTIONS = {
    "fr": (
        "Réactions",
        [
            "La ville ouvre une nouvelle écluse dans le vieux port",
            "La ville a ouvert lundi une nouvelle écluse dans le vieux port, a indiqué le service dans un communiqué.",
            "L'eau est deux mètres plus haute que l'an dernier, et les ferrys circulent à nouveau.",
            "La gardienne Anne Doyle a laissé entrer le premier bateau peu après neuf heures.",
        ],
        ["Le maire a salué une bonne nouvelle pour les pêcheurs du port.", "L'opposition demande qui va payer."],
    ),
    "nl": (
        "Reacties",
        [
            "Stad opent nieuwe sluis in de oude haven",
            "De stad heeft maandag een nieuwe sluis in de oude haven geopend, meldde het kantoor in een verklaring.",
            "Het water staat twee meter hoger dan vorig jaar, en de veerboten varen weer.",
            "De sluiswachter liet kort na negen uur de eerste boot binnen.",
        ],
        ["De burgemeester sprak van goed nieuws voor de vissers.", "De oppositie vraagt wie het gaat betalen."],
    ),
}


@pytest.mark.cases("language", REACTIONS)
def test_reactions_of_others_in_a_story_stay_under_their_heading(language: str) -> None:
    heading, story, said = REACTIONS[language]
    assert labels_in_order(*story, heading, *said, language=language)[-3:] == ["subheading", "body", "body"]


@pytest.mark.cases("language", REACTIONS)
def test_readers_who_sign_with_their_names_comment(language: str) -> None:
    heading, story, said = REACTIONS[language]
    signed = ["Jan Petit", said[0], "Marie Durand", said[1]]
    assert labels_in_order(*story[:3], heading, *signed, language=language)[3:] == ["comments"] * 5


def test_names_above_quotations_are_no_readers() -> None:
    heading, story, _ = REACTIONS["nl"]
    said = ["Jan Petit", "„Dit is goed nieuws voor de vissers.”", "Marie Durand", "„Wie gaat dat allemaal betalen?”"]
    assert "comments" not in labels_in_order(*story, heading, *said, language="nl")[5:]


AMHARIC = [
    "ወደ ሀገር ውስጥ የሚገቡ ምርቶች ዋጋ እየጨመረ መሆኑ ተነገረ፡፡ (ተስፋዬ ንጉሤ)",
    "የወደብ ድርጅቱ አዲስ አገልግሎት ልጀምር ነው አለ፡፡ (ሰላም ረጋሣ)",
    "የመስኖ ልማቱ በተያዘው ዓመት ይጠናቀቃል ተባለ፡፡ (ዮሐንስ ወርቁ)",
]
BENGALI = [
    "শহর সোমবার পুরনো বন্দরে নতুন গেট খুলেছে, কার্যালয় জানায়। (করিম)",
    "পানি গত বছরের চেয়ে দুই মিটার উঁচু, নৌকাগুলো চলছে। (রহিম)",
    "জেলেরা বলছেন, এবার মাছের দাম অনেকটা কমবে। (সালমা)",
]


@pytest.mark.cases(("language", "title", "items"), [("am", "የወንዙ ወሬዎች ዛሬ", AMHARIC), ("bn", "বন্দরের খবর আজ", BENGALI)])
def test_a_story_below_what_a_program_prints_in_english_is_no_other_script(
    language: str, title: str, items: list[str]
) -> None:
    program = "Audio clip: Adobe Flash Player is required to play this clip. Download it here, and enable JavaScript."
    labels = labels_in_order(title, program, *[f"• {item}" for item in items], language=language)
    assert labels == ["headline", "tool", "list", "list", "list"]


def test_a_date_below_a_story_in_latin_letters_is_left_out() -> None:
    article = read_lines("en", "Town opens new lock", *GERMAN[1:], "১২ মে ২০২৪, শনিবার", "খবর")
    assert article.text.split("\n\n") == GERMAN[1:]


def test_a_name_and_a_place_below_a_button_are_no_headline() -> None:
    article = read_lines(
        "pt",
        "Imprimir",
        "Perdas à vista",
        "Colhendo o cacau do chão.",
        "José Vargas | Bocas, Diário Claro",
        "Os produtores de cacau do distrito estão preocupados porque a colheita começou e não há trabalhadores este ano.",
        "Norberto Sosa, presidente da associação, acrescenta que as chuvas das últimas semanas pioraram a situação.",
    )
    assert nf.plain(article.headline) == "Perdas à vista"
    assert [byline.name for byline in article.bylines] == ["José Vargas"]


@pytest.mark.cases(
    ("language", "loading", "headline", "story"),
    [
        (
            "bg",
            "ЗАРЕЖДАНЕ...",
            "Не сте виждали подобно асфалтиране!",
            "Работниците асфалтират около колата, пише вестникът.",
        ),
        (
            "es",
            "Cargando...",
            "¡Nunca se vio asfaltar así una calle!",
            "Los obreros asfaltan alrededor del coche, dice.",
        ),
        ("en", "Loading...", "Never was a street paved like this!", "The workers pave around the car, the paper says."),
    ],
)
def test_that_something_loads_is_neither_headline_nor_kicker(
    language: str, loading: str, headline: str, story: str
) -> None:
    article = read_lines(language, loading, headline, story, story.replace(",", " also,"))
    assert (nf.plain(article.headline), nf.plain(article.kicker)) == (headline, "")


@pytest.mark.cases(
    ("language", "house", "date", "headline", "story"),
    [
        (
            "fa",
            "خبرگزاری کوه",
            "۱۳۹۳/۱۲/۰۴",
            "وجود کولاک مانع از بازگشایی راه های روستایی می شود",
            "به گزارش خبرنگار کوه، بارش برف سنگین موجب بسته شدن راه روستاها شد.",
        ),
        (
            "es",
            "Diario del Valle",
            "4 de mayo de 2024",
            "La nieve impide abrir los caminos rurales",
            "La nieve de la semana pasada cerró los caminos de sesenta pueblos, según la provincia.",
        ),
    ],
)
def test_a_paper_or_agency_above_the_date_is_no_headline(
    language: str, house: str, date: str, headline: str, story: str
) -> None:
    assert nf.plain(read_lines(language, house, date, headline, story, story).headline) == headline


@pytest.mark.cases(
    ("headline", "deck"),
    [
        ("The long wait ends", "Residents open their doors to visitors"),
        ("Local team wins cup", "Residents open their doors to visitors"),
        ("Local Team Wins Cup", "Residents Open Their Doors to Visitors"),
        ("Good news for farmers", "Rain returns after a very dry spring"),
    ],
)
def test_a_short_headline_above_the_date_and_a_deck_stays(headline: str, deck: str) -> None:
    story = "The council voted on Monday to repair the old bridge over the river, officials said afterwards."
    assert nf.plain(read_lines("en", headline, "14.05.2024", deck, story, story).headline) == headline


EAST = {
    "ja": (
        "港町に新しい水門が開く",
        [
            "港町の新しい水門が18日、開いた。町によると、工事には二年かかり、費用は三億円だった。",
            "水位は昨年より二メートル高く、フェリーも再び運航している。",
            "住民の一人は、朝の景色が変わったと話し、孫を連れて見に来たという。",
        ],
        ["漁業者の期待", "今後の計画"],
    ),
    "ko": (
        "가람군, 새 갑문 열어",
        [
            "가람군은 18일 옛 항구에 새 갑문을 열었다고 밝혔다. 공사에는 2년이 걸렸고 30억 원이 들었다.",
            "수위는 지난해보다 2미터 높아졌고 여객선도 다시 다니고 있다고 군은 설명했다.",
            "한 주민은 아침 풍경이 달라졌다며 손자를 데리고 구경하러 왔다고 말했다.",
        ],
        ["어민들의 기대", "앞으로의 계획"],
    ),
}


@pytest.mark.cases("language", EAST)
@pytest.mark.cases("sign", ["■ ", "◆ ", "◇ ", "● "])
def test_a_sign_alone_between_paragraphs_marks_a_heading_in_east_asia(language: str, sign: str) -> None:
    title, story, headings = EAST[language]
    lines = [title, story[0], sign + headings[0], story[1], sign + headings[1], story[2]]
    found = labels_in_order(*lines, language=language)
    assert found == ["headline", "lead", "subheading", "body", "subheading", "body"]


def test_items_one_below_the_other_stay_a_list() -> None:
    title, story, _ = EAST["ko"]
    items = ["● 일시 : 5월 12일 오전 10시", "● 장소 : 옛 항구 광장", "● 문의 : 가람군 항만과"]
    assert labels_in_order(title, story[0], *items, *story[1:], language="ko")[2:5] == ["list"] * 3


SHORT_TITLES = {
    "en": (
        "Harbour blues",
        "It was wet, and nobody had come to see the boats.",
        "Lockton harbour closes after ninety years of fishing",
        "The harbour at Lockton closed on Monday after ninety years of fishing, and the last boats left at noon.",
    ),
    "ru": (
        "Прощай, порт",
        "Утро было сырым, и никто не пришёл посмотреть на лодки.",
        "Порт в Лозовске закрылся после девяноста лет рыболовства",
        "Порт в Лозовске закрылся в понедельник после девяноста лет рыболовства, и последние лодки ушли в полдень.",
    ),
    "it": (
        "Addio, porto",
        "Nessuno era venuto a vedere partire le barche, e pioveva.",
        "Il porto di Lomas chiude dopo novant'anni di pesca",
        "Il porto di Lomas ha chiuso lunedì dopo novant'anni di pesca, e le ultime barche sono partite a mezzogiorno.",
    ),
    "hi": (
        "अलविदा, बंदरगाह",
        "सुबह बारिश थी, और नावों को जाते देखने कोई नहीं आया।",
        "लोमस का बंदरगाह नब्बे साल की मछुआई के बाद बंद",
        "लोमस का बंदरगाह सोमवार को नब्बे साल की मछुआई के बाद बंद हो गया, और आखिरी नावें दोपहर में निकलीं।",
    ),
}


@pytest.mark.cases("language", SHORT_TITLES)
def test_a_sentence_below_a_short_headline_is_no_headline(language: str) -> None:
    title, first, heading, last = SHORT_TITLES[language]
    article = read_lines(language, title, first, heading, last, last)
    assert nf.plain(article.headline) == title
    assert article.text.startswith(first)


def test_a_paragraph_below_the_author_and_above_a_heading_is_no_headline() -> None:
    title, first, heading, last = SHORT_TITLES["en"]
    long = "It was a wet morning in Lockton, and nobody had come to see the boats leave for the last time this year."
    article = read_lines("en", title, "By Ann Lee", long, first, heading, last, last)
    assert nf.plain(article.headline) == title
    assert article.text.startswith(long)


@pytest.mark.cases("section", ["Sport", "Business", "Local news"])
def test_a_section_above_a_headline_with_a_full_stop_is_none(section: str) -> None:
    article = read_lines("en", section, "Rovers win the cup in the last minute.", *[SHORT_TITLES["en"][3]] * 2)
    assert nf.plain(article.headline) == "Rovers win the cup in the last minute."


@pytest.mark.cases(
    ("language", "heading", "link"),
    [
        ("en", "2 comments:", "ReplyDelete"),
        ("es", "2 comentarios:", "ResponderEliminar"),
        ("de", "2 Kommentare:", "AntwortenLöschen"),
    ],
)
def test_what_stands_above_the_links_of_blogger_are_comments(language: str, heading: str, link: str) -> None:
    lines = [*STORIES.get(language, GERMAN[1:]), heading, "1. Lock 24", link, "2. haha", link]
    assert labels_in_order("Lockton", *lines, language=language)[3:] == ["comments"] * 5


def test_adverts_between_dashes_are_neither_kicker_nor_heading() -> None:
    story = STORIES["id"]
    labels = labels_in_order("--Ads--", "Petani menunggu hujan", story[0], "--Ads--", story[1], language="id")
    assert labels == ["skipped", "headline", "lead", "tool", "body"]


def test_a_caption_of_two_sentences_that_ends_with_a_name_is_no_headline() -> None:
    caption = "THE LAST BOATS OF THE SEASON LEAVE THE HARBOUR. The mayor spoke of a good year for all. (Ann Lee)"
    article = read_lines("en", caption, SHORT_TITLES["en"][3], SHORT_TITLES["en"][3])
    assert not article.headline
    assert article.text.startswith(caption)
