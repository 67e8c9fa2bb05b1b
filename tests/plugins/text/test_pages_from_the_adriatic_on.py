"""Pages from the Adriatic to Mongolia: the way to a headline, tables of a league, buttons in a neighbour's language."""

from __future__ import annotations

import pytest

import newsformat as nf

from .test_pages_of_languages import stories
from .texts import body, labels_in_order, read_lines


STORIES = stories()


@pytest.mark.cases(
    ("language", "above", "title"),
    [
        ("pl", "Strona główna » Z portu »", "Nowy most nad śluzą otwarty dla wszystkich"),
        ("sr", "Početna > Vesti > Luka >", "Novi most preko brane otvoren za sve"),
        ("cs", "Domů / Zprávy /", "Nový most přes zdymadlo je otevřen všem"),
    ],
)
def test_a_headline_that_stands_behind_the_way_to_it_alone(language: str, above: str, title: str) -> None:
    _, *story = STORIES[language]
    report = nf.Report()
    article = read_lines(language, f"{above} {title}", *story, report=report)
    assert nf.plain(article.headline) == title
    assert body(article) == story
    assert any(above in str(remark) for remark in report)


def test_the_way_to_a_section_is_no_headline() -> None:
    _, *story = STORIES["pl"]
    assert not read_lines("pl", "Strona główna » Wiadomości » Z portu", *story).headline


def test_the_first_paragraph_under_the_headline_once_more() -> None:
    headline, first, *_ = STORIES["et"]
    article = read_lines("et", headline, "", first, "", headline, first)
    assert nf.plain(article.headline) == headline
    assert body(article) == [first]


def test_a_sentence_that_is_too_long_for_a_headline_is_the_story() -> None:
    sentence = (
        "Čuvar svih brodova naše luke, koji već trideset godina sam skuplja stare karte, zastave, knjige i sve ono što je "
        "more donijelo na obalu, jučer je u velikoj dvorani pred mnogo svijeta predložio da se stara kula na ulazu u luku "
        "napokon obnovi i otvori djeci, a ne samo gostima grada."
    )
    article = read_lines("hr", sentence, "PIŠE: ANA HORVAT", "Prijavi se za komentiranje....")
    assert not article.headline
    assert body(article) == [sentence]


@pytest.mark.cases("line", ["0 1 min 9 miesięcy", "12 3 min 2 tygodnie"])
def test_how_long_it_takes_to_read_among_other_counts_is_no_headline(line: str) -> None:
    _, *story = STORIES["pl"]
    article = read_lines("pl", line, "", *story)
    assert not article.headline
    assert body(article) == story


def test_a_bar_before_a_headline_is_left_out_with_a_remark() -> None:
    headline, *story = STORIES["bg"]
    report = nf.Report()
    assert nf.plain(read_lines("bg", f"|{headline}", *story, report=report).headline) == headline
    assert any("left out: |" in str(remark) for remark in report)


@pytest.mark.cases(
    ("language", "day"), [("kk", "Воскресенье, 6 октября"), ("ru", "Четверг, 12 марта"), ("pl", "Wtorek, 3 marca")]
)
def test_a_day_of_the_week_without_a_year_is_no_kicker(language: str, day: str) -> None:
    headline, *story = STORIES[language]
    article = read_lines(language, day, "", headline, "", *story)
    assert not article.kicker
    assert nf.plain(article.headline) == headline


def test_the_story_once_more_is_no_headline_below_it() -> None:
    first = (
        "LUKOGRAD, 19. kolovoza (Hina) - U staroj luci Lukograda večeras je otvorena izložba slika domaćih slikara koji slikaju "
        "samo brodove i more."
    )
    again = (
        "LUKOGRAD, 19. kolovoza (Hina) - U staroj luci Lukograda",
        "večeras je otvorena izložba slika domaćih slikara koji",
        "slikaju samo brodove i more.",
        "Izložbu je otvorio ravnatelj muzeja Petar Horvat, koji",
        "je rekao da slike pokazuju život luke prije stotinu",
        "godina. Na otvorenju je svirala glazba mornara, a",
        "slike se mogu razgledati do kraja ljeta svakog dana osim",
        "ponedjeljka.",
    )
    article = read_lines("hr", first, *again)
    assert not article.headline
    assert article.dateline is not None
    assert "\n".join(body(article)).endswith("ponedjeljka.")
    assert not [block for block in article.body if isinstance(block, nf.Related)]


def test_the_table_of_a_league_and_results_below_a_story() -> None:
    headline, *story = STORIES["hr"]
    rows = (
        "Lukograd 3 : 1 Ribari 09", "Brodari 2 : 1 Donja Luka", "Konačna tabela", "Mesto Tim Ut Po Ne Iz Bod",
        "1 Brodari 26 20 2 4 62", "2 Lukograd 26 18 5 3 59", "3 Ribari 09 26 12 7 7 43", "4 Donja Luka 26 9 8 9 35",
    )  # fmt: skip
    labels = labels_in_order(headline, *story, *rows, language="hr")[len(story) + 1 :]
    assert labels == ["table", "table", "subheading", "table", "table", "table", "table", "table"]


@pytest.mark.cases("places", [(1, 3, 4), (7, 7, 7)])
def test_rows_whose_numbers_do_not_count_up_are_no_table_of_a_league(places: tuple[int, ...]) -> None:
    headline, *story = STORIES["hr"]
    rows = [f"{place} Brodari 26 20 2 4 62" for place in places]
    assert "table" not in labels_in_order(headline, *story, *rows, language="hr")


@pytest.mark.cases(
    ("language", "button"),
    [
        ("bs", "Komentariši"), ("hr", "Pošaljite komentar"), ("kk", "Читайте также"), ("uz", "Оставить комментарий"),
        ("be", "Поделиться"), ("ky", "Подписывайтесь на наш канал"),
    ],
)  # fmt: skip
def test_buttons_and_headings_in_the_language_of_a_neighbour(language: str, button: str) -> None:
    headline, *story = STORIES["hr" if language == "bs" else language]
    assert body(read_lines(language, headline, *story, button)) == body(read_lines(language, headline, *story))


def test_what_a_neighbour_calls_things_makes_no_other_language() -> None:
    explained = nf.explain(nf.Source.text("\n".join(STORIES["kk"])), "text")
    assert explained.language == "kk"


def test_a_line_with_a_colon_above_a_short_quotation_is_story() -> None:
    headline, *story = STORIES["ru"]
    spoken = ("Жители посёлка оценили новый мост через старый шлюз:", "«Хороший мост».", "«Не паром и ладно».")
    article = read_lines("ru", headline, *story, *spoken, "Фото: архив порта")
    assert body(article)[-3:] == [*spoken]


@pytest.mark.cases("name", ["%2FAA-31918775.jpg)", "galerija/most-1.png)"])
def test_what_is_left_of_the_address_of_a_picture(name: str) -> None:
    headline, first, *story = STORIES["tr"]
    assert body(read_lines("tr", headline, first, name, *story)) == body(read_lines("tr", headline, first, *story))


@pytest.mark.cases(
    ("language", "above"),
    [
        ("bg", "Начало Събития Личности Рубрики Видео Търсене Контакти"),
        ("ru", "ГлавнаяКолонка редактора"),
        ("ru", "/ www.gavan-news.example"),
        ("hu", "Házon kívülHázon kívül"),
        ("az", "RU"),
        ("hr", "Foto: ARHIVA/Ivo Kovač/PIXSELL"),
        ("hr", "Foto: Printscreen/Foto: RINA"),
    ],
)
def test_what_a_page_says_above_a_headline_is_neither_that_nor_a_kicker(language: str, above: str) -> None:
    headline, *story = STORIES[language]
    article = read_lines(language, above, "", headline, "", *story)
    assert nf.plain(article.headline) == headline
    assert not article.kicker
    assert body(article) == body(read_lines(language, headline, "", *story))


def test_the_name_of_the_site_in_other_signs_is_no_kicker() -> None:
    headline, *story = STORIES["ru"]
    article = read_lines("ru", 'Агентство "Гавань-34"', "+10", "Агентство Гавань-34", "", headline, "", *story)
    assert (nf.plain(article.headline), article.kicker) == (headline, ())


def test_a_name_under_a_word_for_whose_it_is_is_no_kicker() -> None:
    headline, *story = STORIES["et"]
    article = read_lines("et", "Päevatoimetaja:", "Mari Tamm", "+372 555 0371", "", headline, "", *story)
    assert (nf.plain(article.headline), article.kicker) == (headline, ())


def test_sections_in_a_list_of_the_author_and_when_are_no_story() -> None:
    headline, *story = STORIES["lv"]
    article = read_lines("lv", headline, "- Egita Kalniņa", "- Aktualitātes", *story)
    assert body(article) == body(read_lines("lv", headline, *story))
    assert [byline.name for byline in article.bylines] == ["Egita Kalniņa"]


def test_a_first_paragraph_above_the_headline_and_below_it() -> None:
    headline, first, *_ = STORIES["sl"]
    article = read_lines("sl", first, headline, "- Gavran", "- 27. julija 2016", first)
    assert nf.plain(article.headline) == headline
    assert body(article) == [first]


def test_the_weather_of_several_days_above_a_story_without_a_headline() -> None:
    _, *story = STORIES["tr"]
    weather = ("Limankent 11°C", "Yağışlı", "Limankent", "11°C", "Yağışlı", "Çar 11°C", "Per 0°C", "Cum 1°C")
    article = read_lines("tr", *weather, *story)
    assert not article.headline
    assert body(article) == story


@pytest.mark.cases("beside", ["-7.9 °C", "Ostas iela"])
def test_todays_date_next_to_the_weather_is_not_when_a_story_was_published(beside: str) -> None:
    headline, *story = STORIES["lv"]
    article = read_lines("lv", "2023. gada 6. decembris", "Trešdiena", beside, "apmācies", "", headline, "", *story)
    assert nf.plain(article.headline) == headline
    assert (article.published is None) == ("°" in beside)


@pytest.mark.cases("word", ["Спостереження", "Ουκρανία"])
def test_a_word_in_another_script_makes_no_other_language_of_a_story(word: str) -> None:
    headline, first, *story = STORIES["lt"]
    told = f"{first[:-1]} ({word})."
    assert body(read_lines("lt", headline, told, *story)) == [
        told,
        *body(read_lines("lt", headline, first, *story))[1:],
    ]


def test_what_was_registered_is_told_and_no_notice_of_rights() -> None:
    headline, first, *story = STORIES["ru"]
    line = "Зарегистрировано 35 депутатов и городской голова. Сессия открыта."
    article = read_lines("ru", headline, first, line, *story)
    assert line in body(article)
    assert not article.rights


def test_a_name_under_the_picture_below_a_story_signs() -> None:
    article = read_lines("ru", *STORIES["ru"], "Фото – архив порта", "Ольга Шестакова")
    assert [byline.name for byline in article.bylines] == ["Ольга Шестакова"]


@pytest.mark.cases("parted", ["; ", ", "])
def test_who_wrote_and_the_picture_credit_on_a_line(parted: str) -> None:
    article = read_lines("sk", *STORIES["sk"], f"Autor: Martin Kováč{parted}Foto: TASR")
    assert [byline.name for byline in article.bylines] == ["Martin Kováč"]


def test_who_writes_what_stands_below_is_no_headline_in_armenian() -> None:
    _, *story = STORIES["hy"]
    for line in ("Navahangist.am-ը գրում է.", "«Նավահանգիստ» թերթը գրել է:"):
        article = read_lines("hy", line, *story)
        assert not article.headline
        assert body(article)[-len(story) :] == story


def test_a_line_that_announces_what_is_said_is_no_title_in_armenian() -> None:
    headline, *story = STORIES["hy"]
    lines = ("Հաղորդավար Արտակ Մուրադյանի առավոտյան գրառումը՝", f"«{story[0][:-1]}»։")
    article = read_lines("hy", headline, *story, *lines)
    assert not [block for block in article.body if isinstance(block, nf.Related)]


@pytest.mark.cases(("name", "told"), [("Lukkusatama-silta-avaus-laituri", True), ("Lukko-silta", False)])
def test_the_name_of_a_file_in_parts_above_the_story(name: str, *, told: bool) -> None:
    headline, *story = STORIES["fi"]
    assert body(read_lines("fi", headline, name, *story)) == body(read_lines("fi", headline, *story))
    line = nf.explain(nf.Source.text("\n".join([headline, name, *story])), "text", {"language": "fi"}).lines[1]
    assert any("the name of a file" in reason for reason in line.reasons) == told


@pytest.mark.cases(("heading", "told"), [("GERİ SAYIM BAŞLADI", True), ("Geri sayım başladı", False)])
def test_a_heading_in_capitals_that_begins_as_a_button_does(heading: str, *, told: bool) -> None:
    headline, first, *story = STORIES["tr"]
    lines = nf.explain(nf.Source.text("\n".join([headline, first, heading, *story])), "text", {"language": "tr"}).lines
    assert (lines[2].reasons[0] == "a short line alone between sentences") == told


def test_a_story_of_macedonia_is_not_taken_for_one_of_serbia() -> None:
    story = (
        "Во пристаништето Горна Река синоќа повторно се затвори мостот, откако група рибари со чамци влегоа во "
        "каналот и ги оставија мрежите. Тие фрлаа сидра, палеа факели и ги будеа луѓето, со што го запреа сообраќајот.\n"
        "Градоначалникот на пристаништето, Горан Рибарев, остро го осуди ова и побара помош од сите служби."
    )
    assert nf.explain(nf.Source.text(story), "text").language == "mk"


def test_a_press_office_signs_below_a_story() -> None:
    headline, first, *_ = STORIES["uk"]
    article = read_lines("uk", headline, first, "", "Пресслужба міської ради")
    assert [byline.name for byline in article.bylines] == ["Пресслужба міської ради"]


def test_a_name_below_a_story_signs_in_turkish() -> None:
    article = read_lines("tr", *STORIES["tr"], "", "Salim KAPTAN")
    assert [byline.name for byline in article.bylines] == ["Salim KAPTAN"]


def test_empty_cells_of_a_table_that_held_the_page_are_no_part_of_headline_and_story() -> None:
    page = (
        "Нов мост откриха край язовира | ||||||\n| ||||||\n"
        "Новият мост край язовира беше открит вчера пред стотици жители на града, съобщиха от общината. "
        "Шофьорите вече ще стигат до пристанището за десет минути. |\n"
    )
    article = read_lines("bg", *page.splitlines())
    assert nf.plain(article.headline) == "Нов мост откриха край язовира"
    assert article.text.endswith("за десет минути.")


def test_a_button_right_behind_the_last_stop_leads_on_to_the_story() -> None:
    page = (
        "Новий міст над греблею відкрили для мешканців міста\n"
        "Сотні водіїв проїхали новим мостом за першу годину, розповіли в управлінні порту, і дорога до ринку тепер "
        "забирає лише десять хвилин.Детальніше...\n"
    )
    assert read_lines("uk", *page.splitlines()).text.endswith("десять хвилин.")


def test_a_title_that_occurs_twice_right_above_the_story_is_the_headline_below_an_imprint() -> None:
    title = "Елга аша яңа күпер машиналар өчен ачылды"
    page = (
        "Сәхифәләр\n«Яңа порт» агентлыгы баш редакторы\nМарат Илдар улы Сафин\n"
        f"420000, Казан, Яңа бистә ур., 9нчы йорт.\n«Яңа порт» агентлыгы шәһәр редакциясе\n{title}\n{title}\n"
        "Пәнҗешәмбе көнне елга аша салынган яңа күпер машиналар өчен ачылды, диде порт идарәсе. "
        "Беренче сәгатьтә үк йөзләгән шофёр күпер аша узды, базарга юл ун минутка кыскарды.\n"
        "Төзелеш ике ел барды. Балыкчылар өчен аерым юл да салынды, диде шәһәр башлыгы җыелышта.\n"
    )
    article = read_lines("tt", *page.splitlines())
    assert nf.plain(article.headline) == title
    assert "420000" not in article.text


def test_a_headline_below_a_paragraph_and_the_day_and_time_is_not_lost() -> None:
    page = (
        "Ostas pārvalde solīja atbildēt līdz nedēļas beigām. Zvejnieki tikmēr brauc pa veco ceļu gar dambi, un brauciens "
        "līdz tirgum viņiem aizņem gandrīz stundu, tāpēc daudzi no viņiem ir neapmierināti.\n"
        "Ceturtdiena, 12. marts, 2026 13:06\nOstā slēdz tiltu\n"
        "Tilts pār aizsprostu ostā ceturtdien tika slēgts satiksmei, paziņoja ostas pārvalde. Pirmajā stundā "
        "simtiem autovadītāju brauca apkārt, un pie vārtiem izveidojās gara rinda.\n"
    )
    article = read_lines("lv", *page.splitlines())
    assert nf.plain(article.headline) == "Ostā slēdz tiltu"
    assert article.published is not None
