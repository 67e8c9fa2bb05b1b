"""Bylines and datelines as they are printed."""

import pytest

from newsformat import Byline, Dateline
from newsformat.markup.printed import (
    joined_names,
    natural_name,
    opens_with,
    printed_byline,
    read_byline,
    read_dateline,
    read_opening,
)


ONE = [
    ("By Ann Lee", {"name": "Ann Lee"}),
    ("Written by: Ann Lee", {"name": "Ann Lee"}),
    ("Ann Lee, Acme", {"name": "Ann Lee", "affiliation": "Acme"}),
    ("Ann Lee | Acme", {"name": "Ann Lee", "affiliation": "Acme"}),
    ("Ann Lee (Acme)", {"name": "Ann Lee", "affiliation": "Acme"}),
    ("Ann Lee/TT", {"name": "Ann Lee", "affiliation": "TT"}),
    ("By Ann Lee / acme", {"name": "Ann Lee", "affiliation": "acme"}),
    ("By Ann Lee, Acme Sports Writer", {"name": "Ann Lee", "role": "Acme Sports Writer"}),
    ("BY ANN LEE, STAFF WRITER, LAMU", {"name": "ANN LEE", "role": "STAFF WRITER", "affiliation": "LAMU"}),
    ("By Ann Lee ann@acme.example", {"name": "Ann Lee", "contact": "ann@acme.example"}),
    ("Von Anna Lee, Nairobi", {"name": "Anna Lee", "affiliation": "Nairobi"}),
    ("di Mario Rossi", {"name": "Mario Rossi"}),
    ("Ann Lee in New Haven", {"name": "Ann Lee"}),
    ("By Ann Lee, in Lamu", {"name": "Ann Lee"}),
    ("Par Léa Roy à Lomé", {"name": "Léa Roy"}),
    ("Por Ana Ruiz en Lugo", {"name": "Ana Ruiz"}),
    ("By Ann Lee in the harbour", {"name": "Ann Lee in the harbour"}),
    ("بقلم: آن لي", {"name": "آن لي"}),
    ("記者王小明", {"name": "王小明"}),
    ("記者 王小明", {"name": "王小明"}),
    ("文/王小明", {"name": "王小明"}),
    ("김철수 기자", {"name": "김철수", "role": "기자"}),
    ("김철수 선임기자 =", {"name": "김철수", "role": "선임기자"}),
    ("김철수 기자 kim@tide.example", {"name": "김철수", "role": "기자", "contact": "kim@tide.example"}),
    ("김철수 기자 (kim@tide.example)", {"name": "김철수", "role": "기자", "contact": "kim@tide.example"}),
    ("By Ann Lee, PA Sport, Lamu", {"name": "Ann Lee", "affiliation": "PA Sport"}),
    ("Af Anne Lee /ritzau/", {"name": "Anne Lee", "affiliation": "ritzau"}),
    ("EFE / Ana López", {"name": "Ana López", "affiliation": "EFE"}),
    ("STT–Anna Lehto", {"name": "Anna Lehto", "affiliation": "STT"}),
    ("By ANN LEE Associated Press", {"name": "ANN LEE", "affiliation": "Associated Press"}),
    ("By Associated Press", {"name": "Associated Press"}),
    ("By The Associated Press", {"name": "The Associated Press"}),
    ("From The Associated Press", {"name": "The Associated Press"}),
    ("By ANN LEE of The Associated Press", {"name": "ANN LEE", "affiliation": "The Associated Press"}),
    ("By ANN LEE Associated Press Writer", {"name": "ANN LEE", "role": "Associated Press Writer"}),
    ("By ANN LEE AP Sports Writer", {"name": "ANN LEE", "role": "AP Sports Writer"}),
    ("By AP Writer", {"name": "AP Writer"}),
    ("(di Anna Rossi)", {"name": "Anna Rossi"}),
    ("(dell'inviata Anna Rossi)", {"name": "Anna Rossi"}),
    ("(Anna Rossi)", {}),
    ("Por: Ana Silva, da Agência Acme", {"name": "Ana Silva", "affiliation": "Agência Acme"}),
    ("By Ann Lee, Of ACME NEWSWIRES", {"name": "Ann Lee", "affiliation": "ACME NEWSWIRES"}),
    (
        "By Ann Lee, Acme; +254-20-111; a@b.example",
        {"name": "Ann Lee", "affiliation": "Acme", "contact": "a@b.example"},
    ),
    ("新华社记者李安", {"name": "李安", "affiliation": "新华社"}),
    ("本报记者 李安", {"name": "李安"}),
    ("（記者李安／台北報導）", {"name": "李安", "location": "台北"}),
    ("Корр. ТАСС Анна Ли", {"name": "Анна Ли", "affiliation": "ТАСС"}),
    ("كتب - أحمد لي", {"name": "أحمد لي"}),
    ("Muhabir: Ayşe Kaya", {"name": "Ayşe Kaya"}),
    ("By THE ACME PRESS", {"name": "THE ACME PRESS"}),
    ("By Ana Rosa María de la Cruz", {"name": "Ana Rosa María de la Cruz"}),
    ("By Ana Rosa María de la Cruz Mora", {}),  # seven words are hardly a name
    ("By staff and agencies", {}),
    (",", {}),
    ("12 boats", {}),
    (f"By Ann Lee {'word ' * 40}".strip(), {}),
]


@pytest.mark.cases(("text", "parts"), ONE)
def test_a_byline_is_kept_as_printed_with_what_could_be_read_from_it(text, parts):
    assert read_byline(text) == (Byline(text=text, **parts),)


@pytest.mark.cases(
    "name",
    [
        "Ann Lee",
        "AFP",
        "Da Vinci",
        "Oleh Petrenko",
        "John E Smith",
        "News/Sport",
        "Ann Lee/Bo Diaz",
        "Reuters, Lamu",
        "李明",
    ],
)
def test_a_name_and_nothing_else_is_the_name_alone(name):
    assert read_byline(name) == (Byline(name=name),)


@pytest.mark.cases(
    ("text", "names", "affiliation"),
    [
        ("By Ann Lee and Bo Diaz", ["Ann Lee", "Bo Diaz"], ""),
        ("By Ann Lee, June 12, 2026", ["Ann Lee"], ""),
        ("Ann Lee, Acme, 12 Jan. 2026", ["Ann Lee"], "Acme"),
        ("By Ann Lee, Bo Diaz and Cy Fox, Acme", ["Ann Lee", "Bo Diaz", "Cy Fox"], "Acme"),
        ("Ann de la Cruz y Bo Diaz", ["Ann de la Cruz", "Bo Diaz"], ""),
        ("Ann Lee & Bo Diaz (Acme)", ["Ann Lee", "Bo Diaz"], "Acme"),
        ("Ann Lee in Lamu and Bo Diaz in Lomé", ["Ann Lee", "Bo Diaz"], ""),
        ("Ann Lee with Bo Diaz", ["Ann Lee", "Bo Diaz"], ""),
        ("Par Anne LEE, avec Bo DIAZ", ["Anne LEE", "Bo DIAZ"], ""),
        ("Door Jan de Vries en Piet Bos", ["Jan de Vries", "Piet Bos"], ""),
        ("ANN LEE, BO DIAZ", ["ANN LEE", "BO DIAZ"], ""),
        ("آن لي، بو دياز", ["آن لي", "بو دياز"], ""),
        ("By Ann Lee, Bo Diaz, Cy Fox", ["Ann Lee", "Bo Diaz", "Cy Fox"], ""),
        ("By Ann Lee, Bo Diaz, Acme", ["Ann Lee", "Bo Diaz"], "Acme"),
        ("By Ann Lee, Dow Jones", ["Ann Lee"], "Dow Jones"),
        ("By Ann Lee, Bo Diaz", ["Ann Lee", "Bo Diaz"], ""),
        ("By Ann Lee, Bo L. Diaz", ["Ann Lee", "Bo L. Diaz"], ""),
        ("Par Anne LEE, Bo DIAZ", ["Anne LEE", "Bo DIAZ"], ""),
        ("By Ann Lee, ACME Business", ["Ann Lee"], "ACME Business"),
        ("By Ann Lee, Daily Herald", ["Ann Lee"], "Daily Herald"),
        ("By Ann Lee, Lamu Star", ["Ann Lee"], "Lamu Star"),
        ("By Ann Lee, Le Phare", ["Ann Lee"], "Le Phare"),
        ("By Ann Lee, The Riverside Post", ["Ann Lee"], "The Riverside Post"),
        ("By Ann Lee, of the Riverside Post", ["Ann Lee"], "Riverside Post"),
        ("By Ann Lee, Salt Lake City", ["Ann Lee"], "Salt Lake City"),
        ("By Bo Diaz, Jr., and Cy Fox, III, Acme", ["Bo Diaz Jr.", "Cy Fox III"], "Acme"),
    ],
)
def test_each_person_has_a_byline(text, names, affiliation):
    assert read_byline(text) == tuple(Byline(name=name, affiliation=affiliation, text=text) for name in names)


@pytest.mark.cases("text", ["Ann Lee", "By Ann Lee and Bo Diaz, Acme", "Redaktion", ""])
def test_what_is_printed_of_bylines_is_read_as_them(text):
    assert printed_byline(read_byline(text)) == text


def test_two_may_sign_in_korean():
    assert [(byline.name, byline.role) for byline in read_byline("김철수 박영희 기자")] == [
        ("김철수", "기자"),
        ("박영희", "기자"),
    ]


def test_one_who_has_only_a_role_is_not_printed():
    assert printed_byline([Byline(name="Ann Lee"), Byline(role="editor"), Byline(name="Bo Diaz")]) == "Ann Lee, Bo Diaz"


def test_nothing_is_signed_by_nobody():
    assert read_byline(" ") == ()


DATELINES = [
    ("Lamu, Nov 24, 2026 (Acme) -", ("Lamu", "Nov 24, 2026", "Acme")),
    ("WASHINGTON, D.C., May 1 (AP) --", ("WASHINGTON, D.C.", "May 1", "AP")),
    ("PARIS 1 mai (AFP) -", ("PARIS", "1 mai", "AFP")),
    ("Madrid, 1 may (EFE).-", ("Madrid", "1 may", "EFE")),
    ("(ANSA) - ROMA, 01 MAG -", ("ROMA", "01 MAG", "ANSA")),
    ("KØBENHAVN /ritzau/-", ("KØBENHAVN", "", "ritzau")),
    ("LAMU, Nov. 24, 2026 /Acme/ --", ("LAMU", "Nov. 24, 2026", "Acme")),
    ("МОСКВА, 1 мая. /ТАСС/.", ("МОСКВА", "1 мая", "ТАСС")),
    ("SYDNEY March 22 AAP -", ("SYDNEY", "March 22", "AAP")),
    ("SAN FRANCISCO, March 13 -", ("SAN FRANCISCO", "March 13", "")),
    ("BAGHDAD, Iraq, Jan. 3, 2007", ("BAGHDAD, Iraq", "Jan. 3, 2007", "")),
    ("NUEVA YORK, Mayo 12", ("NUEVA YORK", "Mayo 12", "")),
    ("Berlin, 12. Mai 2004 -", ("Berlin", "12. Mai 2004", "")),
    ("Lagos, Nigeria", ("", "", "")),
    ("(서울=연합뉴스)", ("서울", "", "연합뉴스")),
    ("【東京共同】", ("東京", "", "共同")),
    ("【ニューヨーク共同＝山田太郎】", ("ニューヨーク", "", "共同")),
    ("【北京＝李明】", ("北京", "", "")),
    ("新华社北京11月24日电", ("北京", "11月24日", "新华社")),
    ("中新社北京11月24日电 (记者 王明)", ("北京", "11月24日", "中新社")),
    ("LAMU, Kenya (Acme) -", ("LAMU, Kenya", "", "Acme")),
    ("LAMU, July 23", ("LAMU", "July 23", "")),
    ("January 21", ("", "January 21", "")),
    ("Jan. 21, 2026", ("", "Jan. 21, 2026", "")),
    ("4/4/2018", ("", "4/4/2018", "")),
    ("1 January 2012", ("", "1 January 2012", "")),
    ("3.6.2024 10:00:01 EEST", ("", "3.6.2024 10:00:01 EEST", "")),
    ("Room 12", ("", "", "")),
    ("Lamu -", ("Lamu", "", "")),
    ("[1]", ("", "", "")),
    ("Lamu (Kenya), 24 nov 2026 (Acme) -", ("Lamu (Kenya)", "24 nov 2026", "Acme")),
    ("Lamu (Kenia) (Acme) -", ("Lamu (Kenia)", "", "Acme")),
    ("New Lamu [Kenya], November 24 (ACME):", ("New Lamu [Kenya]", "November 24", "ACME")),
    ("(ACME) - LAMU (KENYA), 24 NOV -", ("LAMU (KENYA)", "24 NOV", "ACME")),
    ("Lamu/Lomé (Acme) -", ("Lamu/Lomé", "", "Acme")),
    ("LAMU/LOME, Nov 24 (Acme) -", ("LAMU/LOME", "Nov 24", "Acme")),
    ("LAMU 24/11 (ACME) =", ("LAMU", "24/11", "ACME")),
    ("LAMU, Kenya (Acme) _", ("LAMU, Kenya", "", "Acme")),
    ("LAMU--(ACME WIRE)--", ("LAMU", "", "ACME WIRE")),
    ("LAMU, KE--(Acmewire - November 24, 2026) -", ("LAMU, KE", "November 24, 2026", "Acmewire")),
    ("Lamu, 24 nov. - (Acme) -", ("Lamu", "24 nov.", "Acme")),
    ("(Acmekronos) -", ("", "", "Acmekronos")),
    ("ACME - Lamu, 24 nov. -", ("Lamu", "24 nov.", "ACME")),
    ("24. november 2026 /acme/", ("", "24. november 2026", "acme")),
    ("LAMU, Nov 24 Kyodo -", ("LAMU", "Nov 24", "Kyodo")),
    ("Lamu, November 24, 2026, ACME --", ("Lamu", "November 24, 2026", "ACME")),
    ("LAMU, Nov 24 ACME", ("LAMU", "Nov 24", "ACME")),
    ("Lamu, Nov 24, ACME.", ("Lamu", "Nov 24", "ACME")),
    ("Ламу. 24 ноября. ACME.RU -", ("Ламу", "24 ноября", "ACME.RU")),
    ("LAMU. Nov 24 (Acme-Kenya) –", ("LAMU", "Nov 24", "Acme-Kenya")),
    ("ЛАМУ, 24 ноя - Акме Новости.", ("ЛАМУ", "24 ноя", "Акме Новости")),
    ("لامو في 24 نوفمبر / وام /", ("لامو", "24 نوفمبر", "وام")),
    ("لامو - 24 - 11 (كونا) --", ("لامو", "24 - 11", "كونا")),
    ("لامو – (و م ع) –", ("لامو", "", "و م ع")),
    ("لامو - أ ش أ", ("لامو", "", "أ ش أ")),
    (
        "الرياض 05 جمادى 1448 هـ الموافق 24 نوفمبر 2026 م واس",
        ("الرياض", "05 جمادى 1448 هـ الموافق 24 نوفمبر 2026 م", "واس"),
    ),
    ("(中央社台北24日電)", ("台北", "24日", "中央社")),
    ("（中央社記者王小明台北24日電）", ("", "24日", "中央社")),
    ("(서울=뉴스1) 김철수 기자 =", ("서울", "", "뉴스1")),
    ("[서울=뉴시스]김철수 기자 =", ("서울", "", "뉴시스")),
    ("Köln (K)", ("Köln (K)", "", "")),
    ("KÖLN (K) -", ("KÖLN (K)", "", "")),
    ("Berlin (B) (dpa)", ("Berlin (B)", "", "dpa")),
    ("(", ("", "", "")),
    ("", ("", "", "")),
]


@pytest.mark.cases(("text", "parts"), DATELINES)
def test_a_dateline_has_a_place_a_date_and_a_source(text, parts):
    place, date, source = parts
    assert read_dateline(text) == Dateline(text=text, place=place, date=date, source=source)


LAMU = Dateline(place="LAMU", text="LAMU")
ACME = Dateline(place="Lamu", source="Acme", text="Lamu (Acme) -")


@pytest.mark.cases(
    ("dateline", "text"),
    [
        (LAMU, "LAMU (Acme) — The ferry is late."),
        (LAMU, "Lamu, Kenya, Nov 24 (Acme) - The ferry is late."),
        (LAMU, "LAMU /acme/ - The ferry is late."),
        (LAMU, "LAMU — The ferry is late."),
        (ACME, "Lamu (Acme) - The ferry is late."),
        (ACME, "Lamu (Acme): The ferry is late."),
        (ACME, "Lamu (Acme/Beta) - The ferry is late."),
        (Dateline(place="Lamu, Kenya", text="Lamu, Kenya"), "LAMU (Acme) - The ferry is late."),
        (Dateline(text="By our own, LAMU", date="24"), "By our own, LAMU: The ferry is late."),
        (Dateline(text="2.4.2026 16:02:09 CEST"), "2.4.2026 16:02:09 CEST | Acme Harbour | Annual report"),
    ],
)
def test_a_text_may_begin_with_the_dateline(dateline, text):
    assert opens_with(dateline, text)


@pytest.mark.cases(
    ("dateline", "text"),
    [
        (LAMU, "The ferry is late."),
        (LAMU, "Lamu is an island (in Kenya) - and a town."),
        (LAMU, "Lamu-born sailors wait."),
        (Dateline(text="24"), "2400 sailors wait."),
        (LAMU, "NAIROBI (Acme) - The ferry to Lamu is late."),
        (ACME, "Lamu (Acmeland) is an island."),
        (Dateline(text=""), "(Acme) - The ferry is late."),
        (LAMU, ""),
    ],
)
def test_the_name_of_a_place_is_no_dateline(dateline, text):
    assert not opens_with(dateline, text)


def test_a_country_in_brackets_is_no_house():
    text = "Lamu (Kenya), 24 nov (Acme) - Le bac"
    assert read_opening(text) == (read_dateline("Lamu (Kenya), 24 nov (Acme) -"), 29)
    assert opens_with(Dateline(place="Lamu", text="Lamu"), text)


def test_a_text_of_nothing_but_ends_is_looked_through_at_once():
    assert not opens_with(LAMU, "LAMU" + " -)" * 10_000)


@pytest.mark.cases(
    ("text", "names"),
    [
        ("Ann Lee, Bo Diaz", ["Ann Lee", "Bo Diaz"]),
        ("Ann Lee,Bo Diaz, Cy van der Fox", ["Ann Lee", "Bo Diaz", "Cy van der Fox"]),
        ("Ann Lee, Bo Diaz and Cy Poe", ["Ann Lee", "Bo Diaz", "Cy Poe"]),
        ("Ann Lee, Bo Diaz, and Cy Poe", ["Ann Lee", "Bo Diaz", "Cy Poe"]),
        ("Ann Lee, Madonna and Bo Diaz", ["Ann Lee", "Madonna", "Bo Diaz"]),
        ("Ann Lee, Acme News and Bo Diaz", []),
        ("Ann Lee, José Poe y Gasset", ["Ann Lee", "José Poe y Gasset"]),
        ("Ann Lee; Bo Diaz; Cy Poe", ["Ann Lee", "Bo Diaz", "Cy Poe"]),
        ("Ann Lee | Bo Diaz", ["Ann Lee", "Bo Diaz"]),
        ("Ann Lee; Hong Kong", []),
        ("Ann Lee, Acme", []),
        ("Ann Lee, Associated Press", []),
        ("Ann Lee, Tide Correspondent", []),
        ("Ann Lee, Hong Kong", []),
        ("Ann Lee, The Tide Database", []),
        ("آن لي, وكالة البحر", []),
        ("Lee, Ann", []),
        ("By Ann Lee, Bo Diaz", []),
        ("Ann Lee", []),
        ("", []),
    ],
)
def test_names_that_commas_join(text: str, names: list[str]) -> None:
    assert joined_names(text) == names


@pytest.mark.cases(
    ("text", "name"),
    [
        ("Lee, Ann", "Ann Lee"),
        ("Lee, Ann, Jr.", "Ann Lee Jr."),
        ("Ann  Lee", "Ann Lee"),
        ("Lee, ", "Lee"),
        ("Lee, Ann, Acme", "Lee, Ann, Acme"),
        ("Lee, , Jr.", "Lee Jr."),
        (", ", ","),
    ],
)
def test_a_name_that_the_family_begins_is_as_it_is_spoken(text: str, name: str) -> None:
    assert natural_name(text) == name
