"""Options from strings."""

from datetime import UTC, date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any, Literal, Optional

import pytest
from attrs import field, frozen
from attrs.validators import ge, in_, le, matches_re, optional

import newsformat as nf
from newsformat._options import make_options


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


@frozen(kw_only=True)
class Options:
    text: str = ""
    number: int = field(default=0, validator=ge(0))
    ratio: float = 0.5
    flag: bool = False
    some: int | None = field(default=None, validator=optional(le(20)))
    names: tuple[str, ...] = ()
    colour: Colour = Colour.RED
    when: datetime | None = None
    width: str = field(default="narrow", validator=in_(("", "narrow", "wide")))
    letter: str = field(default="a", validator=matches_re("[a-z]"))
    sizes: tuple[int, ...] = ()
    colours: tuple[Colour, ...] = ()
    place: Optional[int] = None  # noqa: UP045 -- as some write it
    day: int | Literal["first", "last"] = "first"
    parts: frozenset[str] = frozenset()
    columns: list[int] = field(factory=list)
    since: date | None = None
    table: dict[str, str] = field(factory=dict)
    anything: Any = None
    bare: list = field(factory=list)
    price: Decimal | None = None


@pytest.mark.cases(
    ("name", "string", "value"),
    [
        ("text", "a=b", "a=b"),
        ("number", "3", 3),
        ("ratio", "0.25", 0.25),
        ("flag", "Yes", True),
        ("flag", "0", False),
        ("some", "2", 2),
        ("names", "a,b", ("a", "b")),
        ("colour", "blue", Colour.BLUE),
        ("when", "2026-11-24T08:00:00Z", datetime(2026, 11, 24, 8, tzinfo=UTC)),
        ("sizes", "1,2", (1, 2)),
        ("sizes", ["1", 2], (1, 2)),
        ("colours", ["red", Colour.BLUE], (Colour.RED, Colour.BLUE)),
        ("place", "7", 7),
        ("place", None, None),
        ("day", "3", 3),
        ("day", "last", "last"),
        ("day", 4, 4),
        ("parts", "a,b", {"a", "b"}),
        ("parts", ("a",), {"a"}),
        ("parts", {"a"}, {"a"}),
        ("bare", "a,b", ["a", "b"]),
        ("bare", (1, "b"), [1, "b"]),
        ("price", "1.5", Decimal("1.5")),
        ("anything", "a,b", "a,b"),
        ("anything", 4, 4),
        ("columns", "1,2", [1, 2]),
        ("columns", (1, 2), [1, 2]),
        ("since", "2026-11-24", date(2026, 11, 24)),
    ],
)
def test_values(name, string, value):
    assert getattr(make_options(Options, {name: string}), name) == value


@pytest.mark.cases(
    ("name", "string", "message"),
    [
        ("number", "x", "number=x: expected a whole number"),
        ("number", "-1", "^option number=-1: expected at least 0$"),
        ("some", "21", "^option some=21: expected at most 20$"),
        ("flag", "2", "flag=2: expected yes or no"),
        ("colour", "green", "expected one of red, blue"),
        ("when", "soon", "expected a date and time"),
        ("width", "broad\nand\tlong", "^option width=broad and long: expected one of narrow, wide$"),
        ("width", "broad", "^option width=broad: expected one of narrow, wide$"),
        ("letter", "aa", r"^'letter' must match regex '\[a-z\]' \('aa' doesn't\)$"),
        ("number", "1\n2", "^option number=1 2: expected a whole number$"),
        ("number", "9" * 5000, "^option number=9{60}: expected a whole number$"),
        ("sizes", "1,x", "sizes=1,x: expected a whole number, several separated by commas"),
        ("place", "x", "place=x: expected a whole number"),
        ("table", "a", "table=a: expected text"),
        ("price", "dear", "price=dear: expected text"),
        ("since", "soon", "since=soon: expected a date such as 2026-11-24"),
        ("day", "second", "day=second: expected a whole number or one of first, last"),
        ("colour\nof", "red", "no such option: colour of"),
        ("coloured", "red", "no such option: coloured .did you mean 'colour'"),
    ],
)
def test_bad_values_say_what_is_expected(name, string, message):
    with pytest.raises(nf.OptionError, match=message) as caught:
        make_options(Options, {name: string})
    assert "\n" not in str(caught.value)


@pytest.mark.cases(
    ("name", "value"),
    [
        *[("text", 3), ("number", 0.5), ("number", True), ("ratio", None), ("flag", 1), ("some", ()), ("names", {"a"})],
        *[("colour", 1), ("names", [1]), ("sizes", ["x"]), ("colours", ("green",)), ("place", "x"), ("day", None)],
        *[("parts", {1}), ("since", datetime(2026, 11, 24, tzinfo=UTC))],
    ],
)
def test_values_of_another_type_are_no_fault_of_a_plugin(name, value):
    with pytest.raises(nf.OptionError, match=f"option {name}=.*: expected "):
        make_options(Options, {name: value})


@frozen(kw_only=True)
class Painted:
    paint: str = field(default="red", converter={"red": "#f00"}.__getitem__)
    shade: float = field(default=1, converter=lambda value: 1 / float(value))


@frozen(kw_only=True)
class Misspelt:
    text: "strr" = ""  # noqa: F821 -- the flaw


def test_options_of_a_type_that_is_not_there_are_named():
    with pytest.raises(nf.PluginError, match=rf"the options {__name__}\.Misspelt fail: NameError: name 'strr' is not"):
        make_options(Misspelt, {"text": "a"})


@pytest.mark.cases(("given", "why"), [({"paint": "blue"}, "KeyError: 'blue'"), ({"shade": "0"}, "ZeroDivision")])
def test_options_that_fail_are_named(given, why):
    with pytest.raises(nf.PluginError, match=rf"the options {__name__}\.Painted fail: {why}"):
        make_options(Painted, given)


def test_a_number_that_is_to_be_text_is_shown_as_that():
    with pytest.raises(nf.OptionError, match=r"^option text=3\.1: expected text, such as '3\.1'$"):
        make_options(Options, {"text": 3.1})


def test_a_choice_may_be_given_by_its_word():
    assert make_options(Options, Options(colour="blue")).colour is Colour.BLUE
    with pytest.raises(nf.OptionError, match="option colour=green: expected one of red, blue"):
        make_options(Options, Options(colour="green"))


def test_what_is_no_text_may_be_given_as_on_the_command_line():
    made = make_options(Options, Options(names="a,b", parts="c", flag="no", day="last"))
    assert (made.names, made.parts, made.flag, made.day) == (("a", "b"), {"c"}, False, "last")


def test_values_that_are_no_strings_are_taken_as_they_are():
    assert make_options(Options, {"number": 3, "ratio": 1, "some": None, "colour": Colour.BLUE}) == Options(
        number=3, ratio=1, colour=Colour.BLUE
    )
    assert make_options(Options, {"names": ["a", "b"]}).names == ("a", "b")
    assert make_options(Options, None) == Options()
