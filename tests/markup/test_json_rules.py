"""Each rule of JSON lets through what it is for, and tells anything else by its name, with its path."""

from collections.abc import Iterator

import pytest

from newsformat import ReadError, Severity
from newsformat.markup.json import Misfit, Path
from newsformat.markup.json_rules import (
    ANY_MOMENT,
    ARRAY,
    BOOLEAN,
    INTEGER,
    NUMBER,
    OBJECT,
    SCALAR,
    STRING,
    Rule,
    alone_or_array,
    alone_or_in,
    anything,
    array,
    as_warning,
    both,
    by_type,
    choice,
    fixed,
    matching,
    members,
    moment,
    one_of,
    or_null,
    rule_problems,
)


STORY = members({"title": STRING, "words": INTEGER}, needs=("title",))
KINDS = {"story": STORY, "void": members()}
RULES: list[tuple[Rule, object, list[str]]] = [
    (anything, [{}, None], []),
    (STRING, "", []),
    (STRING, 7, [": type: a string is needed, not a number"]),
    (NUMBER, 7.5, []),
    (NUMBER, True, [": type: a number is needed, not true or false"]),
    (INTEGER, 7, []),
    (INTEGER, 7.0, [": type: a whole number is needed, not a number"]),
    (INTEGER, False, [": type: a whole number is needed, not true or false"]),
    (BOOLEAN, True, []),
    (BOOLEAN, 1, [": type: true or false is needed, not a number"]),
    (SCALAR, "a", []),
    (SCALAR, 7.5, []),
    (SCALAR, True, [": type: a string or a number is needed, not true or false"]),
    (OBJECT, {}, []),
    (OBJECT, [], [": type: an object is needed, not an array"]),
    (ARRAY, [], []),
    (ARRAY, {}, [": type: an array is needed, not an object"]),
    (or_null(STRING), None, []),
    (or_null(STRING), "a", []),
    (or_null(STRING), 7, [": type: a string is needed, not a number"]),
    (both(STRING, choice("a")), "b", [": value: one of a is needed, not 'b'"]),
    (both(INTEGER, NUMBER), "b",
     [": type: a whole number is needed, not a string", ": type: a number is needed, not a string"]),
    (choice("a", "b"), "b", []),
    (choice("a", "b"), 7, [": value: one of a, b is needed, not a number"]),
    (matching("[a-z]+", "small word"), "ab", []),
    (matching("[a-z]+", "small word"), "aB", [": value: 'aB' is not a valid small word"]),
    (matching(r"\w+", "word", rule="word", severity=Severity.WARNING), "ä", [": word: warning: 'ä' is not a valid word"]),
    (matching("[a-z]+", "small word"), 7, [": type: a string is needed, not a number"]),
    (moment(), "2026-11-24T10:00:00.5+0300", []),
    (moment(), "2026-11-24t10:00:00z", []),
    (moment(), "2026-11-31T10:00:00Z", [": date-time: '2026-11-31T10:00:00Z' is not an RFC 3339 date and time"]),
    (moment(Severity.WARNING), "2026-11-24",
     [": date-time: warning: '2026-11-24' is not an RFC 3339 date and time"]),
    (moment(), 7, [": type: a string is needed, not a number"]),
    (moment(form=r"\d{4}-\d\d-\d\d"), "2026-11-24", []),
    (moment(form=r"\d{4}-\d\d-\d\d"), "2026-11-31", [": date-time: '2026-11-31' is not a date and time"]),
    (moment(form=r"\d{4}-\d\d-\d\d", such_as="2026-11-24"), "24.11.2026",
     [": date-time: '24.11.2026' is not a date and time such as 2026-11-24"]),
    (moment(form=ANY_MOMENT), "Tue, 24 Nov 2026 10:00:00 GMT", []),
    (moment(form=ANY_MOMENT), "soon", [": date-time: 'soon' is not a date and time"]),
    (array(STRING), [], []),
    (array(STRING), ["a", 7], ["1: type: a string is needed, not a number"]),
    (array(STRING), "a", [": type: an array is needed, not a string"]),
    (array(STRING, least=1, most=2), ["a", "b"], []),
    (array(STRING, least=1, most=2), ["a"], []),
    (array(STRING, least=1, most=2), [], [": value: 0 items; 1 to 2 are allowed"]),
    (array(STRING, least=1, most=2), ["a"] * 3, [": value: 3 items; 1 to 2 are allowed"]),
    (fixed(STRING, INTEGER), ["a", 7], []),
    (fixed(STRING, INTEGER), ["a", "b"], ["1: type: a whole number is needed, not a string"]),
    (fixed(STRING, INTEGER), ["a"], [": value: 1 items; there must be 2"]),
    (fixed(STRING, INTEGER), {}, [": type: an array is needed, not an object"]),
    (STORY, {"title": "a", "words": 7}, []),
    (STORY, {"words": "b"},
     [": required: the member title is missing", "words: type: a whole number is needed, not a string"]),
    (STORY, {"title": "a", "tilte": "b"}, ["tilte: unknown: there is no member 'tilte' here"]),
    (STORY, [], [": type: an object is needed, not an array"]),
    (members({"a": STRING}, other=INTEGER), {"a": "b", "c": 7}, []),
    (members({"a": STRING}, other=INTEGER), {"c": "d"}, ["c: type: a whole number is needed, not a string"]),
    (one_of(("name", "id"), "who it is"), {"id": 0}, []),
    (one_of(("name", "id"), "who it is"), {"name": ""},
     [": required: nothing says who it is: it has none of name, id"]),
    (one_of(("name",), "who it is", Severity.WARNING), {"name": None},
     [": required: warning: nothing says who it is: it has none of name"]),
    (one_of(("name",), "who it is"), [], []),
    (alone_or_array(STORY), [{"title": "a"}, {}], ["1: required: the member title is missing"]),
    (alone_or_array(STORY), {}, [": required: the member title is missing"]),
    (alone_or_in("stories", STORY), {"title": "a"}, []),
    (alone_or_in("stories", STORY), {}, [": required: the member title is missing"]),
    (alone_or_in("stories", STORY), [{}], ["0: required: the member title is missing"]),
    (alone_or_in("stories", STORY), {"stories": [{}], "more": 7}, ["stories/0: required: the member title is missing"]),
    (alone_or_in("stories", members({"stories": STRING})), {"stories": "a"}, []),
    (by_type(lambda said: KINDS[said.get("kind", "story")]), {"title": 7},
     ["title: type: a string is needed, not a number"]),
    (by_type(lambda _: KINDS["void"]), [], [": type: an object is needed, not an array"]),
    (as_warning(STRING, "odd"), 7, [": odd: warning: a string is needed, not a number"]),
]  # fmt: skip


@pytest.mark.cases(("rule", "value", "told"), RULES)
def test_a_rule_tells_what_breaks_it(rule: Rule, value: object, told: list[str]) -> None:
    kinds = {Severity.WARNING: "warning: ", Severity.ERROR: ""}
    found = [
        f"{'/'.join(map(str, problem.where))}: {problem.rule}: {kinds[problem.severity]}{problem.message}"
        for problem in rule(value, ())
    ]
    assert found == told


def test_a_document_is_held_against_a_rule_with_the_lines_of_its_source() -> None:
    found = [*rule_problems(b'{"title": "a",\n"title": "b",\n"words": "c"}', STORY, 10)]
    assert [(problem.line, problem.rule) for problem in found] == [(11, "twice"), (12, "type")]


@pytest.mark.cases("content", [b"{", b"[" * 100_000])
def test_what_is_no_json_cannot_be_read(content: bytes) -> None:
    with pytest.raises(ReadError) as error:
        list(rule_problems(content, STORY, 10))
    assert error.value.line == 10


def test_a_rule_that_goes_too_deep_is_a_read_error() -> None:
    def endless(value: object, where: Path) -> Iterator[Misfit]:
        yield from endless(value, where)

    with pytest.raises(ReadError, match="nested too deeply") as error:
        list(rule_problems(b"[]", endless, 10))
    assert error.value.line == 10


def test_bytes_that_are_not_utf_8_are_read_but_not_valid() -> None:
    with pytest.raises(ReadError, match=r"^6:3: not UTF-8: invalid continuation byte"):
        [*rule_problems(b'{"a":\n "\xe9t\xe9"}', anything, 5)]
