"""`newsformat.validate`: problems as they are asked for, and no other exception than ours."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from attrs import evolve

import newsformat as nf
from newsformat import _validation
from newsformat.plugin import AnyFormat, Problem, sort_by_line


BROKEN = b'{"newsformat": 1,\n "urgency": 12}'


def test_a_problem_says_rule_message_place_and_layer() -> None:
    (problem,) = nf.validate(BROKEN)
    assert problem == nf.Problem("model", "expected `int` <= 9", 2, 13, "$.urgency", nf.Layer.RULES)
    assert str(problem) == "2:13: model: expected `int` <= 9"


def test_a_problem_of_no_place() -> None:
    assert str(nf.Problem("rule", "it is wrong")) == "rule: it is wrong"


def test_what_is_valid_has_none() -> None:
    assert list(nf.validate(nf.write(nf.Article(headline="x"), "json"))) == []


def test_wrong_arguments_are_errors_at_once() -> None:
    with pytest.raises(nf.UnknownFormat, match="text cannot be validated; 'newsformat formats' says which can"):
        nf.validate(b"Some text.", "text")
    with pytest.raises(nf.UnknownFormat, match="unknown format 'jsn'"):
        nf.validate(BROKEN, "jsn")
    with pytest.raises(nf.OptionError, match="no such option: shema"):
        nf.validate(BROKEN, "json", {"shema": "x"})
    with pytest.raises(nf.ReadError, match="the source is empty"):
        nf.validate(b"")


def test_a_schema_that_is_not_there() -> None:
    problems = nf.validate(b'{"newsformat": 1}', "json", nf.ValidateOptions(schema="nix"))
    with pytest.raises(nf.OptionError, match="schema=nix: there is no such file or folder"):
        list(problems)


def test_a_source_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    path = tmp_path / "cut.json"
    path.write_bytes(b'{"newsformat": 1')
    with pytest.raises(nf.ReadError, match=r"cut\.json:1:17: not JSON"):
        list(nf.validate(path))


def test_the_file_is_closed_though_nothing_was_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "story.json"
    path.write_bytes(BROKEN)
    with nf.validate(path) as problems:
        pass
    assert next(problems, None) is None
    gc.collect()  # warns of a file that was left open


def failing(error: Exception | None, *found: object) -> AnyFormat:
    def validate(*_: object):  # type: ignore[no-untyped-def]
        yield from found
        if error:
            raise error

    return evolve(nf.registry()["json"], validate=validate)


@pytest.mark.parametrize(
    ("fmt", "kind"),
    [
        (failing(KeyError("x")), nf.PluginError),
        (failing(None, "a problem"), nf.PluginError),
        (failing(RecursionError()), nf.ReadError),
        (failing(MemoryError()), nf.ReadError),
        (failing(nf.ReadError("broken")), nf.ReadError),
    ],
)
def test_whatever_a_validator_raises_is_one_of_our_errors(fmt: AnyFormat, kind: type[Exception]) -> None:
    with pytest.raises(kind):
        list(_validation.problems_in(fmt, nf.Source(b"x"), fmt.validate_options(), nf.Report()))


def test_problems_come_one_at_a_time() -> None:
    fmt = failing(KeyError("x"), Problem("a", "first"))
    found = _validation.problems_in(fmt, nf.Source(b"x"), fmt.validate_options(), nf.Report())
    assert next(found).rule == "a"


def test_problems_in_the_order_of_their_lines() -> None:
    problems = [Problem("a", "third", 7), Problem("b", "second", 2), Problem("c", "fourth", 7), Problem("d", "first")]
    assert [problem.message for problem in sort_by_line(problems)] == ["first", "second", "third", "fourth"]
