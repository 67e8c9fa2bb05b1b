"""Documents of XML held against a table: each rule finds what it is for, and only that, and where."""

import pytest

from newsformat import ReadError, Report, Severity, Source
from newsformat.markup.xml import parse
from newsformat.markup.xml_rules import Rules, is_valid_value, place_of, shapes, source_problems
from newsformat.plugin import Problem


TABLE = """
paper: head? story+ (note | box)* ##other* ; id:id lang!:language
head: #string ; made:dateTime day:date align:left|right seen:list:as_it_is|mended
story: (title text | both) ; id:id of:ref also:refs share:unit pages:natural
title text: #string em*
em both note: #string
box: any+
free: any
"""
SOUND = """<paper lang="en" id="p"><head made="2026-11-24T10:00:00Z" day="2026" align="left" seen="mended">A</head>
<story id="a" of="b" also="a p" share="0.5" pages="7"><title>A <em>b</em></title><text/></story>
<story id="b"><both/></story><box><any/></box><x xmlns="urn:x"><y/></x></paper>"""


def found(document: str, **options: object) -> list[str]:
    problems = source_problems(Source(document.encode()), shapes(TABLE), "paper", Report(), **options)
    return [f"{problem.line} {problem.where}: {problem.rule}: {problem.message}" for problem in problems]


def test_nothing_is_found_in_a_sound_document() -> None:
    assert found(SOUND) == []


@pytest.mark.cases(
    ("old", "new", "problem"),
    [
        ("<both/>", "<both/><both/>",
         "3 /paper/story: content: <story> holds both; it must hold, in this order, (title, text | both)"),
        ("<title>A <em>b</em></title><text/>", "<text/><title/>",
         "2 /paper/story: content: <story> holds text, title; it must hold, in this order, (title, text | both)"),
        ("<both/>", "", "3 /paper/story: content: <story> holds nothing; it must hold, in this order, (title, text | both)"),
        ("<both/>", "<both/><boat/>", "3 /paper/story: child: <boat> is not allowed in <story>"),
        ("<both/>", '<both/><both xmlns="urn:x"/>',
         "3 /paper/story: child: <{urn:x}both> is not allowed in <story>"),
        ("<both/>", "a<both/>", "3 /paper/story: text: <story> has no text of its own"),
        ("<any/>", "", "3 /paper/box: content: <box> holds nothing"),
        (' lang="en"', "", "1 /paper: required: <paper> needs the attribute lang"),
        ('lang="en"', 'lang="in English"', "1 /paper: value: lang: 'in English' is not a language tag"),
        ('share="0.5"', 'share="50"', "2 /paper/story: value: share: '50' is not a number from 0 to 1"),
        ('pages="7"', 'pages="-7"', "2 /paper/story: value: pages: '-7' is not a whole number from 0"),
        ('align="left"', 'align="top"', "1 /paper/head: value: align: 'top' is not one of left, right"),
        ('seen="mended"', 'seen="new"', "1 /paper/head: value: seen: 'new' is not one of as it is, mended"),
        ('day="2026"', 'day="24/11"', "1 /paper/head: value: day: '24/11' is not a valid date"),
        ('share="0.5"', 'part="0.5"', "2 /paper/story: attribute: <story> has no attribute part"),
        ('id="b"', 'id="b c"', "3 /paper/story: id: id: 'b c' is not an XML name"),
        ('story id="b"', 'story id="a"', "3 /paper/story: id: id: 'a' appears twice"),
        ('also="a p"', 'also="a q"', "2 /paper/story: reference: also: nothing has the identifier 'q'"),
    ],
)  # fmt: skip
def test_each_rule_finds_one_thing(old: str, new: str, problem: str) -> None:
    assert SOUND.count(old) == 1
    assert found(SOUND.replace(old, new))[:1] == [problem]


def test_what_is_missing_whatever_else_there_is_is_named() -> None:
    assert found('<paper lang="en"/>') == ["1 /paper: required: <paper> has no <story>"]


def test_the_root_and_its_namespace_are_looked_at_first() -> None:
    assert found("<boat/>") == ["1 : root: <boat> is not the root element expected here (<paper>)"]
    here = SOUND.replace("<paper", '<paper xmlns="urn:p"')
    assert found(here, namespace="urn:p") == []
    assert found(here, namespace="urn:q") == ["1 : namespace: <paper> should be in urn:q"]
    assert found(here, namespace="") == ["1 : namespace: <paper> should be in no namespace"]


def test_an_element_in_no_namespace_is_none_of_a_table_for_one() -> None:
    document = '<paper xmlns="urn:p" lang="en"><story><both xmlns=""/></story></paper>'
    assert found(document)[0] == "1 /paper/story: child: <{}both> is not allowed in <story>"


def test_broken_xml_is_a_problem_or_cannot_be_read() -> None:
    assert [text.split(": ")[1] for text in found(SOUND.replace("<both/>", "<both>&</both>"))] == ["xml"]
    with pytest.raises(ReadError):
        found("<paper")


def test_identifiers_in_what_is_not_known_can_be_referred_to() -> None:
    assert found(SOUND.replace('of="b"', 'of="z"').replace("<y/>", '<y id="z"/>')) == []
    assert found(SOUND.replace('of="b"', 'of="z"').replace("<any/>", '<any id="z"/>')) == [
        "2 /paper/story: reference: of: nothing has the identifier 'z'"
    ]


def test_what_is_odd_is_a_warning_and_counts_for_nothing_else() -> None:
    root = parse(SOUND.replace("<both/>", "<both/><boat/>").encode())
    (problem,) = Rules(shapes(TABLE), odd=("boat",)).problems(root, "paper")
    assert (problem.rule, problem.severity) == ("child", Severity.WARNING)


def test_more_can_be_asked_of_each_element_in_its_turn() -> None:
    met: list[tuple[str, str]] = []

    def also(element: object, name: str, place: str) -> list[Problem]:
        met.append((name, place))
        return [Problem("own", "an em", 1)] if name == "em" else []

    problems = [*Rules(shapes(TABLE), also=also).problems(parse(SOUND.encode()), "paper")]
    assert [problem.rule for problem in problems] == ["own"]
    assert met[:4] == [
        ("paper", "/paper"), ("head", "/paper/head"), ("story", "/paper/story"), ("title", "/paper/story/title"),
    ]  # fmt: skip


def test_parts_of_a_document_share_its_identifiers() -> None:
    rules, root = Rules(shapes(TABLE)), parse(SOUND.encode())
    one, other = root.iterchildren("story")
    assert [*rules.problems(other, "story", "/paper")] == []
    assert [problem.message for problem in rules.problems(one, "story", "/paper")] == [
        "also: nothing has the identifier 'p'"
    ]


def test_a_shape_says_what_may_be() -> None:
    known = shapes(TABLE)
    assert known["paper"].children == {"head", "story", "note", "box", "##other"}
    assert known["paper"].always_required == ("story",)
    assert known["story"].always_required == ()
    assert known["text"] == known["title"]
    assert [name for name, shape in known.items() if shape.is_open] == ["box", "free"]
    assert shapes("br: ; id:id")["br"].is_empty
    assert not known["em"].is_empty


def test_an_attribute_without_a_kind_may_say_anything() -> None:
    known = shapes("paper: #string ; name part!")
    assert [*source_problems(Source(b'<paper name="Ann Lee" part="7">x</paper>'), known, "paper", Report())] == []
    (problem,) = source_problems(Source(b"<paper>x</paper>"), known, "paper", Report())
    assert problem.message == "<paper> needs the attribute part"


@pytest.mark.cases(
    ("kind", "fits", "fails"),
    [
        ("string", "", None),
        ("int", "-7", "7.0"),
        ("natural", "07", "-7"),
        ("float", "-.5e3", "1,5"),
        ("unit", "1.0", "1.1"),
        ("boolean", "0", "yes"),
        ("date", "2026-11", "2026-11-31"),
        ("date", "2026-11-24T10:00:00", "2026-11-24 10:00"),
        ("dateTime", "2026-11-24T10:00:00.5+03:00", "2026-11-24"),
        ("language", "sr-Latn-RS", "sr_RS"),
        ("base64", "aGk=", "a*"),
        ("hex", "FF0000", "FFF"),
        ("points", "0,0 100,0", "0,0"),
        ("token", "a:b.c", "a b"),
        ("tokens", " a\n b ", ""),
        ("left|right", "left", "Left"),
        ("as_it_is|mended", "as it is", "as_it_is"),
        ("list:left|right", "right left", ""),
    ],
)
def test_a_kind_has_values(kind: str, fits: str, fails: str | None) -> None:
    assert is_valid_value(kind, fits)
    assert fails is None or not is_valid_value(kind, fails)


def test_the_place_of_an_element_has_no_numbers() -> None:
    *_, last = parse(SOUND.encode()).iter("story")
    assert place_of(last) == "/paper/story"
