"""What a recipe takes, the parts of a horoscope, who wrote letters and essays, and notices of Korea stay of the story."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import ENGLISH, labels, read_lines


RECIPES = {
    "en": ("Leek soup", "It keeps for three days.", "Ingredients (for 4)", ["Leeks", "Barley"], "Method", ["1. Boil."]),
    "de": ("Kartoffelsuppe", "Sie macht alle satt.", "Zutaten für 4", ["Kartoffeln"], "Zubereitung", ["1. Kochen."]),
    "es": ("Crema de patata", "Llena a todos.", "Ingredientes", ["- patatas", "- sal"], "Elaboración", ["1. Cocer."]),
    "ar": ("حساء البطاطس ليوم ماطر", "يكفي الجميع.", "المقادير", ["- جزرتان", "- بصلة"], "طريقة التحضير", ["1- تطهى."]),
    "hi": ("आलू का गाढ़ा सूप", "यह सूप कम चीजों में बनता है।", "सामग्री", ["गाजर - 2", "प्याज - 1"], "विधि", ["1. उबालें।"]),
    "ja": (
        "濃厚スープ",
        "雨の日に作りたい一品です。",
        "材料（４人分）",
        ["にんじん　2本", "塩　少々"],
        "作り方",
        ["1. 煮る。"],
    ),
}


@pytest.mark.cases("language", RECIPES)
def test_what_a_recipe_takes_and_its_steps_are_of_it(language):
    title, told, taken, things, made, steps = RECIPES[language]
    article = read_lines(language, title, "2023-11-03", "", told, taken, *things, made, *steps)
    assert (nf.plain(article.headline), article.bylines) == (title, ())
    headings = [nf.plain(block.content) for block in article.body if isinstance(block, nf.Heading)]
    assert headings == [taken, made]
    assert all(thing.lstrip("- ") in article.text for thing in things)


def test_tabs_to_a_recipe_are_not():
    lines = ["Ingredients", "Method", "Share"]
    found = labels([ENGLISH[0], *lines, *ENGLISH[1:]])
    assert {found[line] for line in lines}.isdisjoint({"list", "lead", "body"})


PARTS = {
    "bn": (["মেষ", "বৃষ", "মিথুন"], "আজ একটি চিঠি আসবে, তার উত্তর দিন।"),
    "es": (["Aries", "Tauro", "Géminis"], "Hoy llega una carta y hay que leerla."),
    "en": (["Music", "Theatre", "Dance"], "The Corran Quartet plays at the town hall."),
}


@pytest.mark.cases("language", PARTS)
def test_a_story_may_begin_with_the_heading_of_a_part(language):
    headings, told = PARTS[language]
    article = read_lines(language, "Guide", "2024-03-05", "", *(line for head in headings for line in (head, told)))
    assert [nf.plain(block.content) for block in article.body if isinstance(block, nf.Heading)] == headings


def test_names_of_readers_below_the_story_head_nothing():
    lines = [*ENGLISH, "Comments", "Bob", "That is great news for us.", "Amy", "I agree.", "Tom", "Me, too."]
    assert {labels(lines)[name] for name in ("Bob", "Amy", "Tom")}.isdisjoint({"subheading"})


def test_letters_of_spain_are_signed_before_a_full_stop():
    letters = [
        "Devuelvan el ferri", "El ferri a Puerto Claro llevó a mi madre al mercado.", "Pedro Granados. Puerto Claro",
        "Demasiadas señales", "Conté cuarenta y una señales entre la escuela y la iglesia.", "Dolores Alonso. Osten",
    ]  # fmt: skip
    article = read_lines("es", "Cartas al director", "14 JUN 2024", "", *letters)
    assert all(line in article.text for line in letters)


ESSAY = [
    "小时候，家门口有一条河，河上有一个渡口，渡口边有一棵老榕树，树下总坐着几个等船的人。",
    "摆渡的是个老人，从不说话，只数钱，数完了就把钱放进一个铁盒子里，然后望着对岸出神。",
]


@pytest.mark.cases(("line", "name"), [("□孙慧", "孙慧"), ("■ 王小明", "王小明"), ("○李娜 文", "李娜")])
def test_a_square_stands_before_who_writes_in_chinese(line, name):
    article = read_lines("zh", "渡口边的老榕树和摆渡的老人", line, "2024-05-14", *ESSAY)
    assert [byline.name for byline in article.bylines] == [name]


@pytest.mark.cases("line", ["□文学副刊", "□ 渡口", "■王家镇"])
def test_a_square_stands_before_sections_too(line):
    assert read_lines("zh", "渡口边的老榕树和摆渡的老人", line, "2024-05-14", *ESSAY).bylines == ()


@pytest.mark.cases(
    ("language", "title"),
    [("hi", "आलू का गाढ़ा सूप"), ("ur", "دریا کے کنارے"), ("fa", "دریا در شهر"), ("he", "סוף של נהר")],
)
def test_no_name_has_a_small_word(language, title):
    told = {
        "hi": "यह सूप कम चीजों में बनता है और सबको पसंद आता है।",
        "ur": "کشتی صبح سویرے روانہ ہوئی اور شام کو واپس آئی۔",
        "fa": "قایق صبح زود راهی شد و عصر برگشت.",
        "he": "הסירה יצאה מוקדם בבוקר וחזרה לפנות ערב.",
    }[language]
    article = read_lines(language, title, "3.11.2023", "", told, told)
    assert (nf.plain(article.headline), article.bylines) == (title, ())


def test_a_notice_of_korea_points_at_no_picture():
    line = "▲ 김철수(전 한빛시장)씨 별세, 김민수(한빛대 교수)씨 부친상 = 20일 오전 6시, 한빛병원, 발인 22일 오전 7시."
    assert line.lstrip("▲ ") in read_lines("ko", "[부고] 김철수(전 한빛시장)씨 별세", "2024-11-20", "", line).text


def test_a_caption_of_korea_does():
    story = [
        "한빛시는 시청 앞 광장을 10월까지 새로 단장한다고 5일 밝혔다.",
        "광장에는 나무 60그루가 들어선다고 시는 설명했다.",
    ]
    found = labels(["시청 앞 광장 공사", story[0], "▲ 시청 앞 광장 전경", story[1]], "ko")
    assert found["▲ 시청 앞 광장 전경"] == "caption"


@pytest.mark.cases("form", ["{}. {}", "{}) {}"])
def test_questions_that_count_are_headings(form):
    told = [
        ("What will be built?", "A tunnel of 900 metres between the station and the port."),
        ("What does it cost?", "240 million crowns, says the council; twice that, say its critics."),
        ("When will it open?", "Not before 2031."),
    ]
    parts = [(form.format(number, asked), answer) for number, (asked, answer) in enumerate(told, 1)]
    found = labels([*ENGLISH[:2], *(line for part in parts for line in part)])
    assert {found[asked] for asked, _ in parts} == {"subheading"}


def test_steps_that_count_are_none():
    steps = ["1. Boil the leeks in salted water until they are soft.", "2. Add the barley and stir it in with care."]
    found = labels([*ENGLISH[:2], steps[0], steps[1], "3. Serve it hot in deep bowls, with bread."])
    assert {found[step] for step in steps} == {"list"}


def test_the_weather_of_towns_in_korea_is_no_caption():
    rows = ["▲ 서울 : [맑음, 맑음] (7∼19)", "▲ 인천 : [맑음, 구름많음] (8∼16)", "▲ 부산 : [구름많음, 맑음] (10∼18)"]
    story = [
        "금요일인 19일은 전국이 대체로 맑겠다고 기상청이 예보했다.",
        "아침 최저기온은 4∼9도, 낮 최고기온은 15∼20도로 예상된다.",
    ]
    article = read_lines("ko", "[날씨] 주말 맑고 포근…밤부터 비", "2024-04-18 16:30", "", *story, *rows)
    assert all(row.lstrip("▲ ") in article.text for row in rows)
