"""Pages from Warsaw to Yerevan anew: calendars of sites, neighbours, datelines in brackets, rows of names, readers."""

from __future__ import annotations

import pytest

import newsformat as nf
from newsformat_text._shape import ends_sentence

from .test_pages_between import PL, RU
from .test_pages_between_once_more import HY, KK, SR
from .texts import body, labels, read


UK = (
    "Пором знову ходить до острова",
    "Після тримісячного ремонту пором знову перевозить пасажирів через протоку, повідомило у вівторок управління порту.",
    "За словами капітана, судно за один рейс бере сорок пасажирів і шість автомобілів і ходитиме чотири рази на день.",
)
TT = (
    "Паром кабат утрауга йөри башлады",
    "Өч айлык төзекләндерүдән соң паром бугаз аша яңадан пассажирлар йөртә, дип хәбәр итте порт идарәсе.",
    "Капитан сүзләренчә, көймә бер рейста кырык пассажир һәм алты машина ала һәм көненә дүрт тапкыр йөриячәк.",
)
WEEKS = ["12345", "6789101112", "13141516171819", "20212223242526", "2728293031"]
DAYS = [str(day) for day in range(1, 31)]


@pytest.mark.parametrize(
    "calendar",
    [
        ["« Жовтень 2025 »", "ПнВтСрЧтПтСбНд", *WEEKS],
        ["Жовтень 2025", "Пн Вт Ср Чт Пт Сб Нд", *WEEKS, "« Вер   Лис »"],
        ["Пн", "Вт", "Ср", "Чт", "Пт", "Сб", "Нд", "29", "30", *DAYS, "1", "2", "« Вер"],
        ["| Пн | Вт | Ср | Чт | Пт | Сб | Нд |", "", "1 | 2 | 3 | 4 | 5", " | ".join(DAYS[5:])][2:],
    ],
)
@pytest.mark.parametrize("place", ["above", "below"])
def test_the_calendar_of_a_site_is_none_of_the_story(calendar: list[str], place: str) -> None:
    lines = [*calendar, *UK] if place == "above" else [*UK, *calendar]
    article = read("\n\n".join(lines), "uk")
    assert nf.plain(article.headline) == UK[0]
    assert body(article) == [*UK[1:]]
    assert {labels(lines, "uk")[line] for line in calendar if line} == {"skipped"}


def test_so_are_the_months_with_how_many_stories_each_has() -> None:
    months = ["Жовтень 2025 (21)", "Вересень 2025 (27)", "Серпень 2025 (20)"]
    assert body(read("\n".join(["Архів", *months, *UK]), "uk")) == [*UK[1:]]
    assert body(read("\n".join([*UK, *months]), "uk")) == [*UK[1:]]


def test_numbers_that_are_no_month_stay() -> None:
    scores = ["1", "2", "3", "5", "8"]
    assert not any("calendar" in reason for line in _reasons([*UK, *scores], "uk") for reason in line)


def _reasons(lines: list[str], language: str) -> list[tuple[str, ...]]:
    found = nf.explain(nf.Source.text("\n".join(lines)), "text", {"language": language})
    return [line.reasons for line in found.lines]


def test_a_first_line_within_a_sentence_is_the_story() -> None:
    begun = (
        "22 maja 2025 r. Zarząd Portu i Towarzystwo Żeglugi Przybrzeżnej podpisały w sali rady umowę o wspólnym remoncie"
        " promu oraz nabrzeża"
    )
    told = "w ciągu najbliższych trzech lat, a rada miasta zapłaci za to połowę z własnych pieniędzy, jak powiedział skarbnik."
    article = read(f"{begun}\n\n{told}\n\n{PL[1]}", "pl")
    assert not article.headline
    assert body(article) == [begun, told, PL[1]]


def test_a_neighbour_tells_of_a_site_where_blank_lines_part_paragraphs() -> None:
    below = ["Poprzedni artykułCo robią latem żeglarze?", "Następny artykułRegaty zaczęte [FOTO]"]
    assert body(read("\n\n".join([*PL, "\n".join(below)]), "pl")) == [*PL[1:]]


def test_a_time_and_that_of_an_update_are_no_story() -> None:
    lines = ["Trajekt zase pluje", "9:36 , aktualizováno 15:46", "Po třech měsících oprav trajekt zase vozí cestující."]
    assert body(read("\n\n".join(lines), "cs")) == [lines[2]]


@pytest.mark.cases(
    ("language", "printed", "place", "date", "source"),
    [
        ("tt", "(Казан, 22 декабрь, “Татар-информ”).", "Казан", "22 декабрь", "Татар-информ"),
        ("tt", "(Казан шәһәре PORT.RU, 30 нчы август).", "Казан шәһәре", "30 нчы август", "PORT.RU"),
        ("ru", "(Казань, 15 августа, «Интерфакс»).", "Казань", "15 августа", "Интерфакс"),
    ],
)
def test_place_day_and_agency_in_brackets_are_a_dateline(
    language: str, printed: str, place: str, date: str, source: str
) -> None:
    story = TT if language == "tt" else RU
    found = read("\n".join([story[0], f"{printed} {story[1]}", story[2]]), language).dateline
    assert found is not None
    assert (found.place, found.date, found.source) == (place, date, source)


def test_a_day_in_brackets_without_an_agency_is_none() -> None:
    article = read("\n".join([RU[0], f"(Казань, 15 августа) {RU[1]}", RU[2]]), "ru")
    assert article.dateline is None


@pytest.mark.cases("joint", ["\n", " "])
def test_a_town_and_an_agency_before_a_colon_are_a_dateline(joint: str) -> None:
    story = (
        "Üç aylıq təmirdən sonra bərə yenidən boğazdan sərnişin daşıyır, liman idarəsi çərşənbə axşamı məlumat verib."
    )
    found = read(f"Bərə yenidən adaya üzür\n\nBakı. Trend:{joint}{story}", "az").dateline
    assert found is not None
    assert (found.place, found.source) == ("Bakı", "Trend")


def test_rows_of_towns_and_names_are_of_the_story_between_sentences() -> None:
    rows = ["Архангай – Ц.Мөнхбат", "Баянхонгор – Г.Жаргал", "Дархан-Уул-С.Насан", "Төв – Б.Оюун"]
    told = "Сайд нар дараагийн долоо хоногт томилогдох бөгөөд хурал лхагва гаригт болно гэж Засгийн газрын хэвлэлийн алба мэдээлэв."
    article = read(
        "\n".join(["Засаг дарга нарыг томилно", told, "Тодруулбал,", *rows, told.replace("Сайд", "Дарга")]), "mn"
    )
    assert body(article)[1:6] == ["Тодруулбал,", *rows]


def test_what_a_reader_said_years_ago_is_a_comment() -> None:
    said = "A kiedy w końcu prom zacznie pływać także zimą, bo my na wyspie czekamy na to już od pięciu długich lat?"
    below = ["1 Komentarz", "najnowszy", "Inline Feedbacks", "wyspiarz", "7 lat temu", "", said]
    told = f"{PL[1]} {PL[2]}"
    assert body(read("\n".join([told, "", *below]), "pl")) == [told]


def test_the_headline_behind_the_words_to_read_on_is_cut_off() -> None:
    title = "Prom znowu kursuje na wyspę. Rejsy cztery razy dziennie [ZDJĘCIA]"
    article = read(f"{title}\n\n{PL[1]} Kapitan zabiera … Czytaj dalej {title}", "pl")
    assert body(article) == [f"{PL[1]} Kapitan zabiera …"]


def test_the_author_below_a_button_to_listen_is_the_author() -> None:
    assert read("\n".join([*PL, "Posłuchaj:", "Piotr Zielony"]), "pl").bylines[0].name == "Piotr Zielony"


def test_the_author_a_story_that_is_told_twice_signs_it_once() -> None:
    told = [*KK[1:], "Берік КӨШЕР"]
    article = read("\n".join([*told, *told]), "kk")
    assert [by.name for by in article.bylines] == ["Берік КӨШЕР"]
    assert body(article) == [*KK[1:]]


def test_a_site_with_a_stop_behind_it_is_a_source() -> None:
    assert [source.name for source in read("\n".join([*UK, "За матеріалами port.news."]), "uk").sources] == [
        "port.news"
    ]


def test_dates_of_a_series_that_differ_are_none_of_the_story() -> None:
    dates = ["0 07.05.2024 17:59", "0 06.05.2024 17:14", "0 03.05.2024 18:03"]
    series = [line for date in dates for line in ("Luka danas", date)]
    lines = ["Luka danas, 28.04.2023.", *RU[1:2], "luka.example", "Luka danas", *series]
    assert read("\n".join(lines), "bs").published is None


def test_the_day_of_a_teaser_with_its_site_is_none_of_the_story() -> None:
    teaser = [
        "Jesień w starym porcie. Spotkanie żeglarzy, muzyków i poetów",
        "- 04.09.2025, 19:41",
        "- port.info",
        "- 0",
    ]
    article = read("\n".join([*PL[1:], *teaser, "", "Nie ma komentarzy"]), "pl")
    assert article.published is None
    assert body(article) == [*PL[1:]]


def test_a_paragraph_cut_off_again_below_is_repeated() -> None:
    lines = [PL[1], "Odsłon: 3", f"{PL[1].rstrip('.')}..."]
    assert labels(lines, "pl")[lines[2]] == "repeated"


def test_two_sections_under_a_headline_are_no_subheading() -> None:
    lines = [RU[0], "Главное Сельская жизнь", *RU[1:]]
    assert body(read("\n\n".join(lines), "ru")) == [*RU[1:]]


def test_the_middle_dot_of_armenian_announces_what_somebody_says() -> None:
    lines = ["Նավահանգիստը հայտարարություն է տարածել, որում ասվում է․", f"«{HY[1]}", f"{HY[2][:-1]}»։"]
    article = read("\n".join(lines), "hy")
    assert not article.headline
    assert body(article)[0] == lines[0]


@pytest.mark.cases(
    ("language", "words"), [("hu", "Bővebben:"), ("ro", "Continuă lectura"), ("sq", "Fjalë të panjohura")]
)
def test_the_headline_behind_dots_and_a_few_words_is_cut_off(language: str, words: str) -> None:
    title = "Prom znowu kursuje na wyspę od wtorku"
    article = read(f"{title}\n\n{PL[1]} Kapitan zabiera … {words} {title}", language)
    assert body(article) == [f"{PL[1]} Kapitan zabiera …"]


def test_a_heading_of_other_stories_is_no_headline() -> None:
    title = "VIDEO: Prom znowu kursuje na wyspę"
    lines = ["default-image", title, "Port", title, "CZYTAJ TAKŻE", *PL[1:]]
    assert nf.plain(read("\n\n".join(lines), "pl").headline) == title


def test_a_count_above_the_story_is_no_headline() -> None:
    article = read("\n".join(["1.4K", *RU[1:]]), "ru")
    assert not article.headline
    assert body(article) == [*RU[1:]]


def test_a_line_broken_within_a_sentence_above_the_story_is_of_it() -> None:
    lines = [
        "Po mszy świętej w kościele portowym i z błogosławieństwem biskupa",
        "ks. prałata Adama Nowaka blisko dwustu pielgrzymów wypłynęło promem na wyspę.",
        "Prom zabrał ich w dwóch rejsach, a wieczorem wrócili wszyscy.",
    ]
    article = read("\n".join(lines), "pl")
    assert not article.headline
    assert body(article) == lines


def test_rows_that_count_up_in_numerals_of_rome_are_of_the_story() -> None:
    rows = ["I miejsce – Anna Zielona", "II miejsce – Ewa Morska", "III miejsce – Jan Portowy"]
    article = read("\n\n".join([*PL, *rows, "Skip to content"]), "pl")
    found = [nf.plain(item) for block in article.body if isinstance(block, nf.List) for item in block.items]
    assert found == rows or body(article)[2:] == rows


def test_what_a_site_says_of_itself_in_polish_is_none_of_the_story() -> None:
    said = "Publikujemy artykuły i konkursy. Jesteśmy tam, gdzie nasi czytelnicy, dołącz do społeczności na Facebooku!"
    assert body(read("\n\n".join([*PL, "Dołącz do nas na Facebooku!", said, "Kontakt z redakcją"]), "pl")) == [*PL[1:]]


def test_a_time_behind_the_hour_s_letter_is_that_of_the_date() -> None:
    found = read("\n".join([PL[0], "Publikacja: 31.01.2020 g.13:54", *PL[1:]]), "pl").published
    assert found is not None
    assert (found.hour, found.minute) == (13, 54)


def test_a_sentence_behind_the_word_update_is_of_the_story() -> None:
    told = (
        "UPDATE: Dwoje dorosłych i dwoje dzieci z promu trafiło wieczorem do szpitala na wyspie na badania lekarskie."
    )
    assert body(read("\n".join([*PL, told]), "pl")) == [*PL[1:], told]


def test_the_author_in_brackets_behind_a_publication_is_the_author() -> None:
    by = read("\n".join([*PL, "RTV (Anna Zielona)"]), "pl").bylines[0]
    assert (by.name, by.affiliation) == ("Anna Zielona", "RTV")


def test_a_paragraph_that_is_cut_off_above_itself_with_another_dash_is_repeated() -> None:
    whole = (
        "Trajekt ponovo prevozi putnike preko moreuza – posle tri meseca remonta, saopštila je u utorak lučka uprava."
    )
    cut_off = whole.replace("–", "-")[:84].rpartition(" ")[0]
    assert labels(["Trajekt ponovo plovi na ostrvo", cut_off, whole, SR[2]], "sr")[cut_off] == "repeated"


def test_a_line_that_ends_as_those_of_rights_do_is_one() -> None:
    rights = (
        "Zdjęć z portalu port.example nie wolno kopiować ani rozpowszechniać bez zgody autora. ALL RIGHTS RESERVED."
    )
    article = read("\n\n".join([*PL, rights]), "pl")
    assert body(article) == [*PL[1:]]
    assert article.rights[0].notice == rights


def test_a_number_in_a_list_of_counts_is_no_headline() -> None:
    above = ["- Baxış sayı: 32", "- 26 Noyabr 2024 22:36", "- 0"]
    told = (
        "Üç aylıq təmirdən sonra bərə yenidən boğazdan sərnişin daşıyır, liman idarəsi çərşənbə axşamı məlumat verib."
    )
    article = read("\n".join([*above, told, told.replace("Üç", "Dörd")]), "az")
    assert not article.headline
    assert article.published is not None


def test_a_small_word_alone_between_headline_and_story_is_none_of_it() -> None:
    assert body(read("\n\n".join([RU[0], "паром", *RU[1:]]), "ru")) == [*RU[1:]]


def test_the_name_of_a_file_may_have_brackets() -> None:
    assert body(read("\n\n".join([*PL, "prom-na-wyspe-(2).jpg"]), "pl")) == [*PL[1:]]


@pytest.mark.cases(
    ("language", "story", "line"),
    [
        ("pl", PL, "Odtwarzacz plików dźwiękowych"), ("pl", PL, "Możesz zapisać ten artykuł na później. Znajdziesz go na koncie"),
        ("pl", PL, "Jeżeli chcesz przeczytać ten artykuł, wykup dostęp."), ("ru", RU, "Читайте наши новости также в Телеграме."),
        ("hy", HY, "Առավել մանրամասն՝ թերթի այսօրվա համարում:"), ("uk", UK, "Аудіопрогравач"),
    ],
)  # fmt: skip
def test_what_sites_say_is_none_of_the_story(language: str, story: tuple[str, ...], line: str) -> None:
    assert body(read("\n".join([*story, line]), language)) == [*story[1:]]


@pytest.mark.cases("line", ["Nasza Loteria NaM - pasek na kartach artykułów", "Odtwarzacz video"])
def test_what_sites_say_above_the_headline_is_none(line: str) -> None:
    assert nf.plain(read("\n\n".join([line, *PL]), "pl").headline) == PL[0]


@pytest.mark.cases("signs", ["🙏💐", "❤️", "💚", "🇵🇱"])
def test_a_sentence_of_the_story_may_end_with_smiles(signs: str) -> None:
    said = f"Jak podsumował to wójt: nikt z nas się nie spodziewał tylu gości na nabrzeżu! {signs}"
    assert body(read("\n\n".join([PL[0], PL[1], said, PL[2]]), "pl")) == [PL[1], said, PL[2]]


@pytest.mark.cases("signs", ["👉", "👇", "➡️", "▶️"])
def test_hands_and_arrows_that_point_to_another_story_end_no_sentence(signs: str) -> None:
    assert ends_sentence("Zobacz, jak wygląda nowy prom! 🚢")
    assert not ends_sentence(f"Zobacz, jak wygląda nowy prom! {signs}")


@pytest.mark.cases("counted", ["admin", "a 221", "k 1.4"])
@pytest.mark.cases("date", [[], ["13 czerwca 2008"]])
def test_who_posted_in_one_small_word_and_a_count_begin_no_story(counted: str, date: list[str]) -> None:
    article = read("\n\n".join([PL[0], *date, counted, *PL[1:]]), "pl")
    assert nf.plain(article.headline) == PL[0]
    assert body(article) == [*PL[1:]]


def test_what_a_camera_calls_a_picture_is_no_subheading() -> None:
    lines = [*PL[:2], "IMG 5497 Custom", PL[2]]
    assert labels(lines, "pl")["IMG 5497 Custom"] == "skipped"
    assert body(read("\n\n".join(lines), "pl")) == [*PL[1:]]


def test_the_button_for_the_menu_is_no_kicker() -> None:
    article = read("\n\n".join(["Pokaż menu", *PL]), "pl")
    assert nf.plain(article.headline) == PL[0]
    assert not article.kicker


@pytest.mark.cases(
    ("language", "line"),
    [
        ("pl", "Informacje o dostępności Zmiana kontrastu"),
        ("cs", "Prohlášení o přístupnosti"),
        ("hu", "Akadálymentes változat"),
        ("el", "Υψηλή αντίθεση"),
        ("uk", "Людям із порушенням зору"),
    ],
)
def test_the_bar_for_those_who_see_badly_is_no_headline(language: str, line: str) -> None:
    story = UK if language == "uk" else PL
    assert nf.plain(read("\n\n".join([line, *story]), language).headline) == story[0]


def test_sections_in_a_row_stand_above_the_headline() -> None:
    title = "Prom znów pływa za nami !"
    article = read(
        "\n\n".join(["Informacje o dostępności", "Społeczność, organizacje, wydarzenia", title, *PL[1:]]), "pl"
    )
    assert nf.plain(article.headline) == title
    assert body(article) == [*PL[1:]]


@pytest.mark.cases("below", [[], ["Предложить новость"]])
def test_a_name_with_a_full_stop_below_the_story_signs_it(below: list[str]) -> None:
    article = read("\n\n".join([*RU, "Надежда Мельникова.", *below]), "ru")
    assert [byline.name for byline in article.bylines] == ["Надежда Мельникова"]
    assert body(article) == [*RU[1:]]


def test_a_short_sentence_below_the_story_signs_nothing() -> None:
    lines = [*RU, "Билеты продают в кассе порта.", "Паром ждут."]
    assert not read("\n\n".join(lines), "ru").bylines


def test_what_somebody_says_to_somebody_is_no_word_of_the_site_to_its_readers() -> None:
    story = (
        "Başkan çocukların isteğini geri çevirmedi",
        "Belediye başkanı, iskeleye oyun parkı isteyen çocukların isteğini geri çevirmedi ve söz verdi.",
        "Videoyu izleyen başkan, sosyal medya hesabından yaptığı paylaşımda “Park size feda olsun. Hemen başlıyorum” dedi.",
    )
    assert body(read("\n\n".join(story), "tr")) == [*story[1:]]


@pytest.mark.cases("more", [" (15)", "(+zdjęcia)", " [video]"])
def test_the_headline_without_what_it_has_in_brackets_is_the_headline_once_more(more: str) -> None:
    title = "Prom znowu pływa na wyspę, a kolejka sięga mostu"
    lines = [f"{title}{more}", "12.11.2024", title, *PL[1:]]
    assert labels(lines, "pl")[title] == "repeated"
    assert body(read("\n\n".join(lines), "pl")) == [*PL[1:]]


@pytest.mark.cases(
    ("language", "line"),
    [
        ("uk", "Бажаєте отримувати найважливіші новини острова? Підписуйтеся на наш Telegram"),
        ("ru", "Продолжение вы можете прочитать в электронной версии газеты."),
    ],
)
def test_where_more_is_to_be_had_is_no_story(language: str, line: str) -> None:
    story = UK if language == "uk" else RU
    assert body(read("\n\n".join([*story, line]), language)) == [*story[1:]]
