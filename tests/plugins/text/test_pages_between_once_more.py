"""Pages from Ljubljana to Ulaanbaatar once more: neighbours glued to their titles, papers below names, decks, weather."""

from __future__ import annotations

import pytest

import newsformat as nf

from .test_pages_between import PL, RU, TR
from .texts import body, labels, read


ET = (
    "Parvlaev sõidab taas saarele",
    "21. aprilli õhtul kell 22.41 jõudis parvlaev pärast kolme kuu pikkust remonti taas saarele, teatas sadama juhataja.",
    "Kapteni sõnul mahub laevale nelikümmend reisijat ja kuus autot ning sõidetakse neli korda päevas.",
)
SR = (
    "Trajekt ponovo plovi na ostrvo",
    "Posle tri meseca remonta trajekt ponovo prevozi putnike preko moreuza, saopštila je u utorak lučka uprava grada.",
    "Kako kaže kapetan, brod u jednoj vožnji prima četrdeset putnika i šest automobila, a ploviće četiri puta dnevno.",
)
LV = (
    "Prāmis atkal kursē uz salu",
    "Pēc trīs mēnešu remonta prāmis atkal pārvadā pasažierus pāri šaurumam, otrdien paziņoja ostas pārvaldnieks.",
    "Kapteinis stāsta, ka kuģis vienā reisā uzņem četrdesmit pasažierus un sešas automašīnas un kursēs četras reizes.",
)
KK = (
    "Паром аралға қайта қатынай бастады",
    "Үш айлық жөндеуден кейін паром бұғаз арқылы жолаушыларды қайта тасымалдап жатыр, деп хабарлады порт әкімшілігі.",
    "Капитанның айтуынша, кеме бір рейсте қырық жолаушы мен алты көлік алады және күніне төрт рет жүреді.",
)
HY = (
    "Լաստանավը կրկին նավարկում է",
    "Երեք ամիս նորոգվելուց հետո լաստանավը կրկին ուղևորներ է տեղափոխում նեղուցով, հայտնեց նավահանգստի վարչությունը։",
    "Նավապետի խոսքով՝ նավը մեկ երթով վերցնում է քառասուն ուղևոր և վեց մեքենա և կնավարկի օրական չորս անգամ։",
)


@pytest.mark.cases(
    ("language", "story", "line"),
    [
        ("et", ET, "Eelmine artikkelLinn avab uue lüüsi"), ("ru", RU, "Предыдущая статьяГород открывает новый шлюз"),
        ("sr", SR, "Sledeći članakGrad otvara novu ustavu"), ("tr", TR, "Sonraki haberŞehir yeni eklüzünü açıyor"),
    ],
)  # fmt: skip
def test_a_neighbour_glued_to_its_title_is_another_story(language: str, story: tuple[str, ...], line: str) -> None:
    assert labels([*story, line], language)[line] == "related"
    assert body(read("\n".join([*story, line]), language)) == [*story[1:]]


def test_a_day_of_a_month_begins_no_item() -> None:
    assert body(read("\n".join(ET), "et")) == [*ET[1:]]


def test_numbers_before_other_words_do() -> None:
    lines = ["1. leib ja või", "2. piim ja juust"]
    article = read("\n".join([*ET[:2], "Ostunimekirjas olid:", *lines, ET[2]]), "et")
    assert any(isinstance(block, nf.List) for block in article.body)


def test_an_address_is_no_headline() -> None:
    article = read("\n".join([SR[1], "https://luka.example/vesti/trajekt-ponovo-plovi/", SR[2]]), "sr")
    assert not article.headline
    assert body(article)[0] == SR[1]


@pytest.mark.cases("logo", ["Sadama Sõnumid logo", "Logo Sadama Sõnumid"])
def test_the_mark_of_a_site_is_no_headline(logo: str) -> None:
    assert nf.plain(read("\n".join([logo, *ET]), "et").headline) == ET[0]


def test_the_weather_with_its_wind_stands_above_a_headline() -> None:
    above = [
        "Sestdiena, 19. jūlijs",
        "Jautrīte, Kamila",
        "weather-icon",
        "+25° C, vējš 4.72 m/s, A-ZA vēja virziens",
        "Osta.lv ikona",
        "",
    ]
    article = read("\n".join([*above, LV[0], "", *LV[1:]]), "lv")
    assert nf.plain(article.headline) == LV[0]
    assert body(article) == [*LV[1:]]


def test_a_name_and_in_brackets_the_same_is_a_caption() -> None:
    article = read("\n".join([SR[0], "Petar Jović (Petar Jović)", *SR[1:]]), "sr")
    assert not article.bylines
    assert body(article) == [*SR[1:]]


def test_words_of_the_headline_alone_below_it_are_a_caption() -> None:
    title = "Petar Jović ponovo vodi trajekt na ostrvo"
    assert labels([title, "Petar Jović", *SR[1:]], "sr")["Petar Jović"] == "caption"


def test_a_short_line_between_headline_and_story_is_a_deck() -> None:
    deck = "Порт әкімшілігі жаңа кестені жариялады"
    article = read("\n".join([KK[0], deck, *KK[1:]]), "kk")
    assert nf.plain(article.subhead) == deck
    assert body(article) == [*KK[1:]]


def test_the_author_and_the_paper_below() -> None:
    article = read("\n".join([*KK, "Қанат АТАМАНОВ,", "“Теңіз жаршысы”."]), "kk")
    assert [person.name for person in article.bylines] == ["Қанат АТАМАНОВ"]
    assert article.credit == "“Теңіз жаршысы”."
    assert body(article) == [*KK[1:]]


@pytest.mark.cases("section", ["Հասարակություն", "ՀԱՍԱՐԱԿՈՒԹՅՈՒՆ"])
def test_a_section_glued_to_the_story(section: str) -> None:
    report = nf.Report()
    assert body(read("\n".join([HY[0], section + HY[1], HY[2]]), "hy", report)) == [*HY[1:]]
    assert any(section in str(remark) for remark in report)


def test_a_grave_accent_stands_for_the_sign_of_armenian() -> None:
    assert labels([*HY, "Լուսանկարները` Արամ Պետրոսյանի"], "hy")["Լուսանկարները` Արամ Պետրոսյանի"] == "caption"


def test_sections_in_a_row_are_no_headline_in_georgian() -> None:
    title = "ბორანი კვლავ დადის კუნძულზე"
    story = "სამთვიანი რემონტის შემდეგ ბორანი კვლავ გადაჰყავს მგზავრები სრუტეზე, განაცხადა პორტის ადმინისტრაციამ."
    assert nf.plain(read(f"ახალი ამბები მთავარი სამართალი\n\n{title}\n\n{story}", "ka").headline) == title


def test_a_time_behind_a_weekday_and_a_dash() -> None:
    story = "Három hónap felújítás után újra utasokat szállít a komp a szoroson, közölte kedden a kikötő vezetősége."
    article = read(f"Újra jár a komp\n2019. január 21., hétfő - 12:00\n{story}\n{story[:-1]} ismét.", "hu")
    assert article.published is not None
    assert article.published.isoformat()[:16] == "2019-01-21T12:00"


@pytest.mark.cases(
    ("language", "story", "line", "label"),
    [
        ("sr", SR, "Vesti pratite i putem aplikacija za Android i društvenih mreža Facebook i Instagram.", "tool"),
        ("ru", RU, "Новости города смотрите в нашем ТГ-канале и в соцсетях.", "tool"),
        ("ru", RU, "Фото пресс-службы порта", "caption"), ("sr", SR, "LUKA/Petar Jović", "caption"),
        ("pl", PL, "Idź do oryginalnego materiału", "tool"), ("pl", PL, "Gospodarka", "skipped"),
        ("tr", TR, "Sizin düşünceleriniz neler ?", "tool"),
    ],
)  # fmt: skip
def test_what_stands_below_a_story(language: str, story: tuple[str, ...], line: str, label: str) -> None:
    assert labels([*story, line], language)[line] == label


def test_who_watches_in_a_channel_is_of_the_story() -> None:
    line = "По словам капитана, первые корабли снова смотрите в нашей гавани уже летом, а билеты подешевеют."
    assert labels([*RU, line], "ru")[line] == "body"


@pytest.mark.cases(("language", "story", "line"), [("sr", SR, "(Luka.rs)"), ("ru", RU, "По материалам «Гавани»")])
def test_where_a_story_is_from_below_short_sentences(language: str, story: tuple[str, ...], line: str) -> None:
    assert read("\n".join([*story, "Plovi svakog dana.", line]), language).credit == line


def test_a_section_above_and_below_the_headline_is_none_of_the_story() -> None:
    lines = ["Гавань2022", "14:35, 11 января 2022 г.", *RU[:1], "Гавань2022", "", *RU[1:]]
    assert body(read("\n".join(lines), "ru")) == [*RU[1:]]


@pytest.mark.cases("quotes", ['""', "«»"])
def test_a_way_to_the_story_for_keyboards_is_no_headline(quotes: str) -> None:
    line = f"Нажмите {quotes[0]}Enter{quotes[1]} для перехода к содержанию"
    assert nf.plain(read("\n\n".join([line, *RU]), "ru").headline) == RU[0]


def test_pictures_that_a_program_left_out_are_no_subheading() -> None:
    assert body(read("\n\n".join([*RU[:2], "ImageImageImage", *RU[2:]]), "ru")) == [*RU[1:]]
