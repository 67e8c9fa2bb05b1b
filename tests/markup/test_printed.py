"""Bylines and datelines as they are printed."""

import pytest

from newsformat import Byline, Dateline
from newsformat.markup.printed import joined_names, opens_with, printed_byline, read_byline, read_dateline


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
    ("By THE ACME PRESS", {"name": "THE ACME PRESS"}),
    ("By Ana Rosa María de la Cruz", {"name": "Ana Rosa María de la Cruz"}),
    ("By Ana Rosa María de la Cruz Mora", {}),  # seven words are hardly a name
    ("By staff and agencies", {}),
    (",", {}),
    ("12 boats", {}),
    (f"By Ann Lee {'word ' * 40}".strip(), {}),
]


@pytest.mark.parametrize(("text", "parts"), ONE)
def test_a_byline_is_kept_as_printed_with_what_could_be_read_from_it(text, parts):
    assert read_byline(text) == (Byline(text=text, **parts),)


@pytest.mark.parametrize(
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


@pytest.mark.parametrize(
    ("text", "names", "affiliation"),
    [
        ("By Ann Lee and Bo Diaz", ["Ann Lee", "Bo Diaz"], ""),
        ("By Ann Lee, Bo Diaz and Cy Fox, Acme", ["Ann Lee", "Bo Diaz", "Cy Fox"], "Acme"),
        ("Ann de la Cruz y Bo Diaz", ["Ann de la Cruz", "Bo Diaz"], ""),
        ("Ann Lee & Bo Diaz (Acme)", ["Ann Lee", "Bo Diaz"], "Acme"),
        ("Ann Lee in Lamu and Bo Diaz in Lomé", ["Ann Lee", "Bo Diaz"], ""),
        ("Door Jan de Vries en Piet Bos", ["Jan de Vries", "Piet Bos"], ""),
    ],
)
def test_each_person_has_a_byline(text, names, affiliation):
    assert read_byline(text) == tuple(Byline(name=name, affiliation=affiliation, text=text) for name in names)


@pytest.mark.parametrize("text", ["Ann Lee", "By Ann Lee and Bo Diaz, Acme", "Redaktion", ""])
def test_what_is_printed_of_bylines_is_read_as_them(text):
    assert printed_byline(read_byline(text)) == text


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
    ("(", ("", "", "")),
    ("", ("", "", "")),
]


@pytest.mark.parametrize(("text", "parts"), DATELINES)
def test_a_dateline_has_a_place_a_date_and_a_source(text, parts):
    place, date, source = parts
    assert read_dateline(text) == Dateline(text=text, place=place, date=date, source=source)


LAMU = Dateline(place="LAMU", text="LAMU")
ACME = Dateline(place="Lamu", source="Acme", text="Lamu (Acme) -")


@pytest.mark.parametrize(
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
    ],
)
def test_a_text_may_begin_with_the_dateline(dateline, text):
    assert opens_with(dateline, text)


@pytest.mark.parametrize(
    ("dateline", "text"),
    [
        (LAMU, "The ferry is late."),
        (LAMU, "Lamu is an island (in Kenya) - and a town."),
        (LAMU, "Lamu-born sailors wait."),
        (LAMU, "NAIROBI (Acme) - The ferry to Lamu is late."),
        (ACME, "Lamu (Acmeland) is an island."),
        (Dateline(text=""), "(Acme) - The ferry is late."),
        (LAMU, ""),
    ],
)
def test_the_name_of_a_place_is_no_dateline(dateline, text):
    assert not opens_with(dateline, text)


def test_a_text_of_nothing_but_ends_is_looked_through_at_once():
    assert not opens_with(LAMU, "LAMU" + " -)" * 10_000)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ann Lee, Bo Diaz", ["Ann Lee", "Bo Diaz"]),
        ("Ann Lee,Bo Diaz, Cy van der Fox", ["Ann Lee", "Bo Diaz", "Cy van der Fox"]),
        ("Ann Lee, Acme", []),
        ("Ann Lee, Associated Press", []),
        ("Ann Lee, Tide Correspondent", []),
        ("Lee, Ann", []),
        ("By Ann Lee, Bo Diaz", []),
        ("Ann Lee", []),
        ("", []),
    ],
)
def test_names_that_commas_join(text: str, names: list[str]) -> None:
    assert joined_names(text) == names
