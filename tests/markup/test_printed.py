"""Bylines as they are printed."""

import pytest

from newsformat import Byline
from newsformat.markup.printed import read_byline


ONE = [
    ("By Ann Lee", {"name": "Ann Lee"}),
    ("Written by: Ann Lee", {"name": "Ann Lee"}),
    ("Ann Lee, Acme", {"name": "Ann Lee", "affiliation": "Acme"}),
    ("Ann Lee | Acme", {"name": "Ann Lee", "affiliation": "Acme"}),
    ("Ann Lee (Acme)", {"name": "Ann Lee", "affiliation": "Acme"}),
    ("By Ann Lee, Acme Sports Writer", {"name": "Ann Lee", "role": "Acme Sports Writer"}),
    ("BY ANN LEE, STAFF WRITER, LAMU", {"name": "ANN LEE", "role": "STAFF WRITER", "affiliation": "LAMU"}),
    ("By Ann Lee ann@acme.example", {"name": "Ann Lee", "contact": "ann@acme.example"}),
    ("Von Anna Lee, Nairobi", {"name": "Anna Lee", "affiliation": "Nairobi"}),
    ("di Mario Rossi", {"name": "Mario Rossi"}),
    ("بقلم: آن لي", {"name": "آن لي"}),
    ("記者王小明", {"name": "王小明"}),
    ("By THE ACME PRESS", {"name": "THE ACME PRESS"}),
    ("By staff and agencies", {}),
    (",", {}),
    ("12 boats", {}),
    (f"By Ann Lee {'word ' * 40}".strip(), {}),
]


@pytest.mark.parametrize(("text", "parts"), ONE)
def test_a_byline_is_kept_as_printed_with_what_could_be_read_from_it(text, parts):
    assert read_byline(text) == (Byline(text=text, **parts),)


@pytest.mark.parametrize(
    "name", ["Ann Lee", "AFP", "Da Vinci", "Oleh Petrenko", "John E Smith", "Reuters, Lamu", "李明"]
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
    ],
)
def test_each_person_has_a_byline(text, names, affiliation):
    assert read_byline(text) == tuple(Byline(name=name, affiliation=affiliation, text=text) for name in names)


def test_nothing_is_signed_by_nobody():
    assert read_byline(" ") == ()
