"""What stands around stories as crawlers print pages: words of films before headlines, towns, pages, tables, counters."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import ENGLISH, GERMAN, labels_in_order, read_lines


SPANISH = [
    "La ciudad abre una nueva esclusa en el viejo puerto",
    "La ciudad abrió el lunes una nueva esclusa en el viejo puerto, informó la oficina en un comunicado.",
    "El agua está dos metros más alta que el año pasado, y los transbordadores vuelven a circular.",
]
INDONESIAN = [
    "Kota buka pintu air baru di pelabuhan lama",
    "Kota membuka pintu air baru di pelabuhan lama pada Senin, kata kantor itu dalam sebuah pernyataan.",
    "Air kini dua meter lebih tinggi daripada tahun lalu, dan kapal feri kembali beroperasi.",
]
HINDI = [
    "पुराने बंदरगाह पर शहर ने नया जलद्वार खोला",
    "शहर ने सोमवार को पुराने बंदरगाह पर नया जलद्वार खोल दिया, कार्यालय ने एक बयान में कहा.",
    "पानी पिछले साल से दो मीटर ऊँचा है, और नावें फिर से चलने लगी हैं, अधिकारियों ने बताया.",
]
PORTUGUESE = [
    "A cidade abriu na segunda-feira uma nova eclusa no porto velho, informou o escritório em um comunicado.",
    "A água está dois metros mais alta do que no ano passado, e as barcas voltaram a circular na baía.",
]


@pytest.mark.cases("word", ["[VIDEO]", "(VIDEO)", "(Video)", "[Fotos]", "VIDEO |", "FOTOS |", "VIDEO:"])
@pytest.mark.cases("above", ["ACTUALIDAD NACIONAL", "Nacional", "Inicio > Nacional"])
def test_a_headline_may_begin_with_a_word_for_what_it_comes_with(above: str, word: str) -> None:
    headline = f"{word} {SPANISH[0]}"
    article = read_lines("es", above, "", headline, "", *SPANISH[1:])
    assert nf.plain(article.headline) == headline
    assert article.text.split("\n\n") == SPANISH[1:]


@pytest.mark.cases("line", ["VIDEO: Ana Lima, Canal 8", "FOTO: Ministerio de Obras Públicas y Transportes"])
def test_a_picture_credit_remains_a_caption_below_a_headline_in_capitals(line: str) -> None:
    article = read_lines("es", "CIUDAD ABRE NUEVA ESCLUSA", line, *SPANISH[1:])
    assert nf.plain(article.headline) == "CIUDAD ABRE NUEVA ESCLUSA"


def test_an_offer_to_read_without_adverts_stands_above_the_headline() -> None:
    article = read_lines("id", "Baca berita tanpa iklan. Gabung Rimba.com+", "", *INDONESIAN)
    assert nf.plain(article.headline) == INDONESIAN[0]


def test_a_headline_about_reporters_below_such_an_offer_is_no_byline() -> None:
    title = "Wartawan Rimba.com Laporkan Pintu Air Rusak di Pelabuhan"
    article = read_lines("id", "Baca berita tanpa iklan. Gabung Rimba.com+", "", title, "", *INDONESIAN[1:])
    assert nf.plain(article.headline) == title
    assert article.bylines == ()


@pytest.mark.cases("desk", ["Tim Redaksi", "Editorial team"])
def test_the_desk_below_those_who_sign_is_no_heading_of_the_story(desk: str) -> None:
    labels = labels_in_order(
        INDONESIAN[0], "Rindi Sari Dewi,", "Bagus Putra", "", desk, "", *INDONESIAN[1:], language="id"
    )
    assert labels == ["headline", "byline", "byline", "blank", "skipped", "blank", "lead", "body"]


@pytest.mark.cases(
    ("language", "lines", "page"),
    [("de", GERMAN, "Seite 3"), ("en", ENGLISH, "Page 12"), ("es", SPANISH, "Página 4")],
)
def test_a_paragraph_that_ends_with_the_page_for_more_is_of_the_story(
    language: str, lines: list[str], page: str
) -> None:
    article = read_lines(
        language, *lines[:2], f"{lines[2]} {page}", "", {"de": "zur Startseite"}.get(language, "Share")
    )
    assert article.text.split("\n\n")[-1] == f"{lines[2]} {page}"


def test_rows_of_a_table_with_bars_behind_each_cell_alone_are_a_table() -> None:
    rows = ["Date | Event |", "---|---|", "Early March | The first pile was driven. |", "May | The pumps arrived. |"]
    table = next(block for block in read_lines("en", *ENGLISH, "", *rows).body if isinstance(block, nf.Table))
    assert [[nf.plain(cell) for cell in row] for row in table.rows] == [
        ["Date", "Event"], ["Early March", "The first pile was driven."], ["May", "The pumps arrived."],
    ]  # fmt: skip
    assert table.header == 1


def test_a_table_leaves_paragraphs_of_one_line_as_they_are() -> None:
    story = [
        f"{ENGLISH[1]} It was the third lock in the old harbour within a hundred years, and the first of steel, it said.",
        f"{ENGLISH[2]} Nobody was hurt when the old gates were lifted out of the water by two cranes.",
    ]
    rows = ["Date | Event |", "---|---|", "May | The pumps arrived. |"]
    text = "\n".join([ENGLISH[0], "By Ann Lee", "May 12, 2026", *story, *rows, "", story[0].partition(". ")[2]])
    article = nf.read(text.encode(), "text", options={"language": "en"})
    assert nf.plain(article.headline) == ENGLISH[0]
    assert [byline.name for byline in article.bylines] == ["Ann Lee"]
    assert article.text.split("\n\n")[:2] == story


def test_lines_that_are_wrapped_early_above_a_table_are_one_paragraph() -> None:
    lines = ["# Town opens lock", "", "The town opened its new lock on", "Monday", "and", "nobody was hurt there.", ""]
    rows = ["| Date | Event |", "|---|---|", "| May | The pumps arrived. |"]
    article = nf.read("\n".join([*lines, *rows]).encode(), "text", options={"language": "en"})
    assert article.text.split("\n\n")[0] == "The town opened its new lock on Monday and nobody was hurt there."


def test_the_address_of_a_picture_without_its_beginning_is_left_out() -> None:
    address = ":strip_icc():format(webp)/acme-media/medias/4483428/original/078573000_1687860746-lock__1_.jpg)"
    assert labels_in_order(INDONESIAN[0], address, *INDONESIAN[1:], language="id")[1] == "skipped"


@pytest.mark.cases("deck", [[], ["El nuevo paso del puerto viejo costó cuarenta millones de euros en tres años."]])
def test_the_clock_of_a_page_is_no_date_of_an_older_story(deck: list[str]) -> None:
    clock = "jueves 21 ene 2021 | Actualizado a 19:47"
    article = read_lines("es", clock, SPANISH[0], *deck, "/ 1 de noviembre de 2020 / 15:29", *SPANISH[1:])
    assert str(article.published) == "2020-11-01 15:29:00+00:00"


def test_a_day_with_an_update_is_that_of_the_story_where_there_is_no_other() -> None:
    article = read_lines("es", "jueves 21 ene 2021 | Actualizado a 19:47", *SPANISH)
    assert str(article.published).startswith("2021-01-21")


@pytest.mark.cases("place", ["नई दिल्ली", "मुंबई"])
def test_a_city_of_two_words_before_a_colon_is_a_dateline_in_hindi(place: str) -> None:
    article = read_lines("hi", HINDI[0], "", f"{place}:", "", *HINDI[1:])
    assert article.dateline is not None
    assert article.dateline.place == place
    assert article.text.split("\n\n") == HINDI[1:]


@pytest.mark.cases("whose", ["Divulgação/Autoridade Portuária", "Divulgação", "Ana Lima/TV Porto"])
def test_a_caption_right_above_a_story_without_a_headline_is_none(whose: str) -> None:
    caption = f"Barca atracada no porto após a reabertura — Foto: {whose}"
    article = read_lines("pt", caption, *PORTUGUESE)
    assert not article.headline
    assert article.text.split("\n\n") == PORTUGUESE


@pytest.mark.cases(
    ("language", "lines", "counter"),
    [
        ("en", ENGLISH, "Photo 3/4"),
        ("en", ENGLISH, "Video 2 of 9"),
        ("de", GERMAN, "Bild 2/9"),
        ("es", SPANISH, "Foto 1 de 12"),
    ],
)
def test_which_of_how_many_pictures_one_is_is_of_a_gallery(language: str, lines: list[str], counter: str) -> None:
    labels = labels_in_order(lines[0], counter, *lines[1:], language=language)
    assert labels == ["headline", "tool", "lead", "body"]


@pytest.mark.cases(
    ("language", "lines", "line"),
    [
        ("tr", None, "En Çok Aranan Haberler"),
        ("de", GERMAN, "Unsere Kommentarfunktion wird über den Anbieter Acme gesteuert."),
        ("es", SPANISH, "Mantenete siempre informado"),
    ],
)
def test_what_sites_say_below_a_story_is_of_it_nowhere(language: str, lines: list[str] | None, line: str) -> None:
    turkish = [
        "Kent eski limanda yeni bir savak açtı",
        "Kent, pazartesi günü eski limanda yeni bir savak açtı, yetkililer yaptıkları açıklamada bunu duyurdu.",
        "Su seviyesi geçen yıla göre iki metre daha yüksek ve vapurlar yeniden çalışıyor, dediler.",
    ]
    assert labels_in_order(*(lines or turkish), "", line, language=language)[-1] not in {"body", "subheading", "list"}


@pytest.mark.cases("mark", [" ■", "■", " ◆", " ●"])
def test_a_mark_of_the_end_behind_figures_is_of_the_last_paragraph(mark: str) -> None:
    story = [
        "Acme Harbour lost up to 7.71 per cent of its value on Friday at the end of a bad week on world stock markets.",
        "On the anniversary of the crash, historic lows for the stock were recorded in London, New York and Toronto.",
        "LONDON: ACM.L ended 50.99 pence or 5.08 per cent lower at 952 pence. Range: 883 pence-989.00 pence.",
        "NASDAQ: ACMN ended $7.17 - 6.69 per cent - lower at $91.11. Range $86-$92.97.",
        f"TORONTO: ACM.TO finished down C$1 - 3.68 per cent - at C$26.15. Range: C$25.02-C$26.59.{mark}",
    ]
    article = read_lines("en", "Skip to main content", "Acme Harbour shares sink in market meltdown", *story)
    assert article.text.split("\n\n")[-1].startswith("TORONTO")


@pytest.mark.cases("dated", ["Hamnen2023-10-04 15:21", "Brott och straff2023-10-04 15:21"])
def test_a_day_glued_to_a_section_below_a_deck_and_a_caption_is_the_date(dated: str) -> None:
    deck = "En pojke hämtades med båt från hamnen i staden under onsdagen."
    shown = "Polisen i staden fick syn på båten och kunde stoppa den norr om hamnen. Arkivbild."
    story = [
        "– Vi hade ganska många båtar och en helikopter initialt. Vi var snabbt på det, säger polisens Ann Ek.",
        "Polisen stoppade båten norr om staden, och de tre männen ombord är gripna misstänkta för främjande av flykt.",
    ]
    lines = ["Tre gripna efter färd i hamnen", deck, shown, shown, "Foto: Johan Ek/TT", dated, *story]
    article = read_lines("sv", *"\n\n".join(lines).split("\n"))
    assert str(article.published) == "2023-10-04 15:21:00+00:00"
    assert not any(isinstance(block, nf.Heading) for block in article.body)


def test_a_day_of_a_chronicle_within_a_story_is_no_date_of_it() -> None:
    days = ["Torsdag 5 oktober 2023, 10:24", "Fredag 6 oktober 2023, 11:15"]
    story = [
        "Polisen stoppade båten norr om staden, och ingen skadades.",
        "Tre män är gripna, säger polisens talesperson.",
    ]
    article = read_lines("sv", "Tre gripna efter färd i hamnen", *story, days[0], *story, days[1], *story)
    assert article.published is None or article.published.day != 6


def test_a_time_to_read_tells_that_a_text_with_a_broken_sentence_is_of_a_page() -> None:
    lines = [
        "Maltempo: allarme rientrato", "per i pescatori del lago", "", "Pescatori", "1 Minuto di Lettura",
        "Giovedì 1 Settembre 2016, 11:31",
        "RIETI - Continuano i controlli della Guardia costiera nelle zone colpite dal maltempo, con pattuglie sulle rive.",
        "Una pattuglia ha riportato a riva un peschereccio in difficoltà, e i marinai sono stati accompagnati dai",
        "militari. Il comandante ha ringraziato per il pronto intervento.",
    ]  # fmt: skip
    labels = labels_in_order(*lines, language="it")
    assert labels[4:7] == ["skipped", "date", "lead"]


def test_data_that_a_page_prints_is_code() -> None:
    data = '[{"available":true,"c_guid":"d164aefa","category":"harbour","description":"The lock opens on Monday."}]'
    assert labels_in_order(ENGLISH[0], data, *ENGLISH[1:])[1] == "skipped"
    assert labels_in_order(*ENGLISH, f"The program answered {data} and nothing else, she said.")[-1] == "body"


@pytest.mark.cases(
    "above", ["The program answers in JSON, she said on Monday.", "This is what the program of the lock answers:"]
)
def test_data_that_a_story_mentions_are_no_code_of_the_page(above: str) -> None:
    data = '{"lock": "closed", "water": 2.4}'
    assert labels_in_order(*ENGLISH[:2], above, data, ENGLISH[2])[3] not in {"skipped", "tool"}


def test_a_title_that_occurs_twice_with_other_blanks_is_no_credit() -> None:
    title, again = "البلدية المدينة.. الهويس المرتقب", "البلدية المدينة..  الهويس المرتقب"
    story = [
        "قال رئيس بلدية المدينة في تعليقه على افتتاح الهويس الجديد إن المشروع كلف أربعين مليون يورو واستغرق ثلاث سنوات.",
        "وأضاف في حوار مع صحيفة محلية أن العبارات ستعود إلى العمل قريبا بعد انتهاء أعمال الصيانة.",
    ]
    labels = labels_in_order("الرئيسية المواضيع تدوير الزوايا", title, "4 يناير 2023", again, *story, language="ar")
    assert "caption" not in labels


WITH = [
    ("uk", "Місто відкрило новий шлюз у старому порту", "(фото)"),
    ("uk", "Місто відкрило новий шлюз у старому порту", "(фото, відео)"),
    ("ru", "Город открыл новый шлюз в старом порту", "(ФОТО, ВИДЕО)"),
    ("ru", "Город открыл новый шлюз в старом порту", "(фото и видео)"),
    ("es", SPANISH[0], "(FOTO Y VIDEO)"),
    ("en", ENGLISH[0], "(Photos & Video)"),
    ("en", ENGLISH[0], "[photos, video]"),
]
STORIES_WITH = {
    "uk": [
        "Місто відкрило в понеділок новий шлюз у старому порту, повідомила адміністрація у заяві.",
        "Вода стоїть на два метри вище, ніж торік, і пороми знову ходять, розповіли у порту.",
    ],
    "ru": [
        "Город открыл в понедельник новый шлюз в старом порту, сообщила администрация в заявлении.",
        "Вода стоит на два метра выше, чем в прошлом году, и паромы снова ходят, рассказали в порту.",
    ],
    "es": SPANISH[1:],
    "en": ENGLISH[1:],
}


@pytest.mark.cases(("language", "title", "what"), WITH)
def test_a_headline_may_end_with_what_the_story_comes_with(language: str, title: str, what: str) -> None:
    article = read_lines(language, f"{title} {what}", "", *STORIES_WITH[language])
    assert nf.plain(article.headline) == f"{title} {what}"
    assert article.text.split("\n\n") == STORIES_WITH[language]


def test_a_picture_credit_in_brackets_is_no_headline() -> None:
    caption = "The new lock at the old harbour on Monday (Photo: Ann Lee, Acme)"
    assert not read_lines("en", caption, "", *ENGLISH[1:]).headline


def test_a_text_that_occurs_twice_is_one_story() -> None:
    story = STORIES_WITH["uk"]
    article = read_lines("uk", *story, "", *story)
    assert article.text.split("\n\n") == story


def test_how_old_a_page_is_no_beginning_of_its_story() -> None:
    note = "Hinweis: Der Inhalt dieser Seite wurde vor 3 Jahren in der Hafenzeitung veröffentlicht. Hier gibt es Neues."
    assert labels_in_order(note, *GERMAN[1:], language="de")[0] not in {"lead", "body", "headline"}


@pytest.mark.cases("whose", ["Jan Nowak/REPORTER / Reporter", "Anna Lis / East News", "Jan Nowak"])
def test_a_word_for_pictures_and_a_stroke_before_a_name_are_a_caption(whose: str) -> None:
    story = [
        "Most otworzymy jesienią i ani dnia wcześniej, mówił w poniedziałek premier podczas konferencji prasowej.",
        "Wykonawca odpiera zarzuty. Zmiany w projekcie wprowadzono na życzenie miasta już po podpisaniu umowy.",
        "Mieszkańcy czekają na przeprawę od dwudziestu lat. Prom kursuje tylko latem, a objazd jest długi.",
    ]
    caption = f"Zdjęcie Nowy most / {whose}"
    labels = labels_in_order("Premier: most otworzymy jesienią", *story[:2], caption, story[2], language="pl")
    assert labels == ["headline", "lead", "body", "caption", "body"]


def test_a_picture_with_who_took_it_behind_a_stroke_is_no_headline() -> None:
    caption = "Новый шлюз в старом порту в понедельник / автор фото Пётр Лаптев/Речной вестник"
    headline = "«Теперь суда пройдут быстрее». Начальник порта о том, как устроен новый шлюз"
    lines = [headline, "6319", caption, caption, *STORIES_WITH["ru"]]
    article = read_lines("ru", *"\n\n".join(lines).split("\n"))
    assert nf.plain(article.headline) == headline
    assert article.text.split("\n\n") == STORIES_WITH["ru"]


GLUED = ["Your support makes all the difference.", "Sign up to our newsletter.", "Share this article", "Read more"]


@pytest.mark.cases("said", GLUED)
@pytest.mark.cases("place", [1, 2])
def test_what_a_site_says_is_taken_off_the_paragraph_that_it_is_glued_to(said: str, place: int) -> None:
    lines = list(ENGLISH)
    lines[place] = said + lines[place]
    report = nf.Report()
    article = read_lines(
        "en", *lines, "Barges will pay no fees for six months, the harbour master said.", report=report
    )
    assert article.text.split("\n\n")[:2] == ENGLISH[1:]
    assert f"left out: {said}" in [str(remark.message) for remark in report.remarks]


def test_a_title_glued_to_words_that_announce_it_is_another_story() -> None:
    assert labels_in_order(*ENGLISH, "Read moreTown opens new lock at the old harbour")[-1] == "related"


@pytest.mark.parametrize(
    "line", ["The WhatsAppThread group met on Monday, and nobody there spoke of the lock, she said."]
)
def test_a_name_in_camel_case_stays_whole(line: str) -> None:
    assert read_lines("en", *ENGLISH, line).text.endswith(line)


@pytest.mark.cases(
    ("language", "lines", "line"),
    [
        (
            "en",
            ENGLISH,
            "Read more McDonald novels, the teacher told the children of the harbour before they left for the summer.",
        ),
        (
            "de",
            GERMAN,
            "Jetzt anmelden müssen sich alle BürgerInnen, die im Sommer am Fest im Hafen teilnehmen wollen, hieß es.",
        ),
        (
            "de",
            GERMAN,
            "Lesen Sie mehr LeserInnen etwas vor, riet die Bücherei den Verlagen, dann kommen sie auch in den Hafen.",
        ),
    ],
)
def test_words_with_capitals_amid_stay_whole_behind_what_sites_say(language: str, lines: list[str], line: str) -> None:
    assert read_lines(language, *lines, line, lines[2]).text.count(line) == 1


def test_a_notice_of_a_site_in_several_languages_stands_above_the_headline() -> None:
    title = "市長談新水閘 居民：期待渡輪復航"
    article = read_lines(
        "zh",
        "本網站使用相關技術提供更好的閱讀體驗，同時尊重使用者隱私，當您關閉此視窗，代表您同意上述規範。",
        "Your browser does not appear to support Traditional Chinese. Would you like to go to our English website?",
        "こちらのページは繁体字版です。日本語版に移動しますか。",
        title,
        "2019/1/5 21:09(1/6 08:07 更新)",
        "請同意我們的隱私權規範，才能啟用聽新聞的功能。",
        "市長今天在新水閘啟用典禮上表示，工程歷時三年，花費四千萬元，渡輪將在下週一恢復航行，歡迎居民搭乘。",
        "居民則說，希望票價不要調漲，並期待港口恢復往日的熱鬧景象，商家也已經準備好迎接遊客。",
    )
    assert nf.plain(article.headline) == title
    assert article.text.startswith("市長今天")


def test_a_caption_with_who_sent_the_picture_is_told_from_the_story() -> None:
    caption = "Parties unveil their big ideas ahead of the vote. abc12 via Getty Images"
    labels = labels_in_order(
        ENGLISH[0], ENGLISH[1], caption, ENGLISH[2], "Barges pay no fees, the harbour master said."
    )
    assert labels[2] == "caption"
