"""Pages from Warsaw to Bishkek: what their sites have above the headline, signed ends, dates in parts, links twice."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import body, labels, read


RU = (
    "Паром снова ходит на остров",
    "После трёх месяцев ремонта паром снова перевозит пассажиров через пролив, сообщили во вторник в администрации порта.",
    "По словам капитана, за один рейс судно берёт сорок пассажиров и шесть машин, а ходить будет четыре раза в день.",
)
UZ = (
    "Паром яна Гавань ва Орол ўртасида қатнай бошлади",
    "Уч ойлик таъмирдан сўнг паром яна бўғоз орқали йўловчи ташимоқда, деб хабар берди Ўзбекистон порт маъмурияти.",
    "Капитаннинг айтишича, кема бир қатновда қирқ йўловчи ва олтита машина олади ва кунига тўрт марта юради.",
)
TR = (
    "Feribot yeniden adaya sefer yapıyor",
    "Üç aylık bakımın ardından feribot boğazda yeniden yolcu taşıyor, liman idaresi bunu salı günü duyurdu.",
    "Kaptanın söylediğine göre gemi bir seferde kırk yolcu ve altı araç alıyor ve günde dört kez sefer yapacak.",
)
PL = (
    "Prom znowu pływa na wyspę",
    "Po trzech miesiącach remontu prom znowu przewozi pasażerów przez cieśninę, poinformował we wtorek zarząd portu.",
    "Jak mówi kapitan, statek zabiera w jednym rejsie czterdziestu pasażerów i sześć samochodów, a kursuje codziennie.",
)
MK = (
    "Траектот повторно плови до островот",
    "По тримесечен ремонт траектот повторно превезува патници преку теснецот, соопшти во вторникот пристаништето.",
    "Капитанот вели дека бродот во едно возење прима четириесет патници и шест автомобили и плови секој ден.",
)


@pytest.mark.cases(
    ("language", "story", "above"),
    [
        ("uz", UZ, ["Ўзбекистон янгиликлари"]),
        ("ru", RU, ["САЙТ РАЙОННОЙ ГАЗЕТЫ ПАРОМНОЙ ПЕРЕПРАВЫ", "НОВОСТИ"]),
        ("ru", RU, ["Официальный сайт газеты «Гавань»"]),
        ("ru", RU, ["20,9 тыс. подписчиков"]),
        ("ru", RU, ["А А А"]),
        ("ru", RU, ["Новости", "05:13, 16 ноября 2024", "Автор фото: Иван Петров © Порт «Гавань»"]),
        ("pl", PL, ["Dziś imieniny", "Imieniny: Anny, Jana"]),
        ("tr", TR, ["12,5 bin takipçi"]),
    ],
)
def test_what_sites_have_above_a_headline_is_none(language: str, story: tuple[str, ...], above: list[str]) -> None:
    assert nf.plain(read("\n".join([*above, *story]), language).headline) == story[0]


@pytest.mark.cases("line", ["11:35", "вторник, 12 марта"])
def test_a_time_or_a_day_right_above_the_story_is_no_headline(line: str) -> None:
    article = read("\n".join([line, *RU[1:]]), "ru")
    assert not article.headline
    assert body(article) == [*RU[1:]]


@pytest.mark.cases(
    ("language", "first"),
    [
        ("uk", "Про це повідомляє наш кореспондент."),
        ("kk", "Бұл туралы тілші хабарлады."),
        ("ru", "Об этом сообщает порт."),
    ],
)
def test_who_told_what_a_headline_does_is_the_story(language: str, first: str) -> None:
    article = read("\n".join([first, *RU[1:]]), language)
    assert not article.headline
    assert body(article)[0] == first


def test_one_long_sentence_with_nothing_but_a_date_is_the_story() -> None:
    sentence = f"{TR[1][:-1]} ve geminin yaz boyunca her gün dört kez sefer yapacağını belirtti."
    article = read(f"{sentence}\nSon Güncelleme: 23.10.2017 17:25", "tr")
    assert not article.headline
    assert body(article) == [sentence]


@pytest.mark.cases(
    ("language", "story", "end", "signer"),
    [
        ("ru", RU, " Корреспондент — Светлана Орлова", "Светлана Орлова"),
        ("ru", RU, " Автор: Иван Петров", "Иван Петров"),
        ("tr", TR, " Muhabir: Ayşe Kaya", "Ayşe Kaya"),
        ("pl", PL, " Autor: Jan Kowalski", "Jan Kowalski"),
    ],
)
def test_the_author_behind_the_last_sentence(language: str, story: tuple[str, ...], end: str, signer: str) -> None:
    article = read("\n".join([*story[:-1], story[-1] + end]), language)
    assert [person.name for person in article.bylines] == [signer]
    assert body(article)[-1] == story[-1]


@pytest.mark.cases(
    ("language", "story", "end"),
    [
        ("ru", RU, " Источник: РИА Новости"), ("ru", RU, "Источник: РИА Новости"), ("tr", TR, " Kaynak: İHA"),
        ("tr", TR, "Kaynak: İHA"), ("pl", PL, " Źródło: PAP"),
    ],
)  # fmt: skip
def test_a_source_behind_the_last_sentence_is_that_of_the_story(
    language: str, story: tuple[str, ...], end: str
) -> None:
    article = read("\n".join([*story[:-1], story[-1] + end]), language)
    assert article.credit == end.strip()
    assert body(article) == [*story[1:]]


def test_what_stands_behind_the_source_is_told() -> None:
    report = nf.Report()
    article = read(
        "\n".join([*TR[:-1], f"{TR[-1]}Kaynak: İHA | Bu içerik Ali Demir tarafından girilmiştir"]), "tr", report
    )
    assert article.credit == "Kaynak: İHA"
    assert any("Ali Demir" in str(remark) for remark in report)


@pytest.mark.cases("end", [" Тема: порт", " Капитан: Иван Петров и другие матросы"])
def test_what_is_no_signature_stays(end: str) -> None:
    assert body(read("\n".join([*RU[:-1], RU[-1] + end]), "ru"))[-1] == RU[-1] + end


@pytest.mark.cases(
    ("parts", "day"),
    [
        (["07", "мар", "2025", "23:36"], "2025-03-07T23:36:00"), (["2018", "март 30"], "2018-03-30T00:00:00"),
        (["12 марта", "2024"], "2024-03-12T00:00:00"), (["1", "2", "2024"], ""), (["12", "Орлов", "2024"], ""),
    ],
)  # fmt: skip
def test_a_date_in_parts_one_below_the_other(parts: list[str], day: str) -> None:
    article = read("\n".join([RU[0], *parts, *RU[1:]]), "ru")
    assert (article.published.isoformat()[:19] if article.published else "") == day


@pytest.mark.cases(
    ("language", "line", "day"),
    [
        ("lv", "21. oktobris, 15:34, 2011", "2011-10-21T15:34"), ("ru", "19 квітня 2019   20:12   725", "2019-04-19T20:12"),
        ("uk", "12 марта 2024, 10:24", "2024-03-12T10:24"), ("ky", "12 марта 2024", "2024-03-12T00:00"),
    ],
)  # fmt: skip
def test_dates_of_sites_in_another_language_or_with_the_time_amid(language: str, line: str, day: str) -> None:
    article = read("\n".join([RU[0], line, *RU[1:]]), language)
    assert article.published is not None
    assert article.published.isoformat()[:16] == day


def test_a_word_with_a_date_glued_to_the_story() -> None:
    story = "Linnapea Kalev Tamm andis teada, et sadam avatakse taas reisijatele juba järgmisel nädalal."
    article = read(f"Sadam avatakse taas\nAvaldatud: 19 oktoober, 2023{story}\n{story}", "et")
    assert article.published is not None
    assert article.published.date().isoformat() == "2023-10-19"
    assert body(article)[0] == story


def test_a_title_twice_on_a_line_within_the_story_is_of_another() -> None:
    link = "Pazarda domates fiyatı düştü"
    found = labels([TR[0], TR[1], f"{link} {link}", TR[2]], "tr")
    assert found[f"{link} {link}"] == "related"


def test_nor_is_it_the_headline_of_a_story_that_has_none() -> None:
    link = "Pazarda domates fiyatı düştü"
    assert not read("\n".join([f"{link} {link}", " ".join(TR[1:])]), "tr").headline


def test_what_a_picture_shows_said_twice_is_a_caption() -> None:
    shown = "Feribot boğazda yolcu taşıyor"
    assert labels([TR[0], TR[1], f"{shown} {shown}", TR[2]], "tr")[f"{shown} {shown}"] == "caption"


@pytest.mark.cases(
    ("line", "name"),
    [("ByЃорѓи Костов", "Ѓорѓи Костов"), ("By Ѓорѓи Костов", "Ѓорѓи Костов"), ("ByЃ. Костов", "Ѓ. Костов")],
)
def test_the_word_of_a_theme_in_english_before_a_name_in_other_letters(line: str, name: str) -> None:
    assert [person.name for person in read("\n".join([MK[0], line, *MK[1:]]), "mk").bylines] == [name]


def test_a_degree_behind_the_name_below_the_story() -> None:
    story = "Trajekt po tříměsíční opravě znovu převáží cestující přes úžinu, oznámila v úterý správa přístavu."
    article = read(
        "\n".join(["Trajekt znovu jezdí na ostrov", story, story[::-1].capitalize() + ".", "Jana Nováková, DiS."]), "cs"
    )
    assert [person.name for person in article.bylines] == ["Jana Nováková"]


def test_a_town_and_an_agency_below_the_story() -> None:
    assert read("\n".join([*PL, "WARSZAWA/PAP"]), "pl").credit == "WARSZAWA/PAP"


def test_a_word_for_sources_above_one_below_the_story() -> None:
    article = read("\n".join([*PL, "Źródło:", "port.example"]), "pl")
    assert article.credit == "port.example"
    assert body(article) == [*PL[1:]]


def test_a_bar_that_a_site_leaves_behind_a_headline() -> None:
    report = nf.Report()
    assert nf.plain(read("\n".join([f"{PL[0]} |", *PL[1:]]), "pl", report).headline) == PL[0]
    assert any("|" in str(remark) for remark in report)


@pytest.mark.cases(
    ("language", "story", "line"),
    [
        ("ru", RU, "None"), ("tr", TR, "AW933716_03"), ("pl", PL, "84 udostępnienia"), ("ru", RU, "Додати коментар"),
        ("pl", PL, "Zawsze na bieżąco z najnowszymi wiadomościami."), ("pl", PL, "WP2Social Auto Publish Powered By : X"),
        ("mk", MK, "By loading the video, you agree to the privacy policy of the service."),
    ],
)  # fmt: skip
def test_what_programs_and_sites_print_within_a_story(language: str, story: tuple[str, ...], line: str) -> None:
    assert labels([*story[:2], line, *story[2:]], language)[line] in {"tool", "skipped", "comments"}


def test_a_lone_sign_of_rights_is_no_notice() -> None:
    assert not read("\n".join([RU[0], "©", *RU[1:]]), "ru").rights


def test_the_headline_with_who_put_a_picture_there_stands_there_once_more() -> None:
    title = "Паром снова ходит на остров после долгого ремонта"
    assert labels([title, f"{title} Радио Гавань", *RU[1:]], "ru")[f"{title} Радио Гавань"] == "repeated"


def test_armenian_in_capitals_has_two_letters_for_one() -> None:
    lines = [
        "Լաստանավը կրկին նավարկում է",
        "ՀԵՏԵՎԵՔ ՄԵԶ Telegram-ՈՒՄ",
        "Երեք ամիս նորոգվելուց հետո լաստանավը կրկին ուղևորներ է տեղափոխում նեղուցով:",
    ]
    assert not read("\n".join([*lines, lines[2]]), "hy").bylines
