"""What errors say to programs, and what they take along to another process."""

import pickle
import re
from pathlib import Path

import pytest
from attrs import fields

import newsformat as nf
from newsformat.plugin import limit_message


ROOT = Path(__file__).parents[2]


def test_a_traceback_names_an_error_as_users_import_it():
    named = {
        name for name in nf.__all__ if isinstance(value := getattr(nf, name), type) and issubclass(value, Exception)
    }
    assert {f"{getattr(nf, name).__module__}.{getattr(nf, name).__qualname__}" for name in named} == {
        f"newsformat.{name}" for name in named
    }
    assert "ReadError" in named


def test_why_a_plugin_failed_is_pickled_as_a_note():
    error = nf.PluginError("the tiny reader failed")
    error.__cause__ = KeyError("pier")
    there = pickle.loads(pickle.dumps(error))  # noqa: S301 -- our own
    again = pickle.loads(pickle.dumps(there))  # noqa: S301 -- so too
    assert str(again) == "the tiny reader failed"
    assert again.__notes__ == ["KeyError: 'pier'\n"]
    assert not hasattr(error, "__notes__")


def test_why_something_is_broken_may_be_given_as_the_error_that_says_so():
    error = nf.ReadError(ValueError("no number"), line=2)
    assert (str(error), error.message, error.limit) == ("2: no number", "no number", "")


@pytest.mark.cases(
    ("message", "limit"),
    [
        (limit_message("depth", "elements nest deeper than 2"), "depth"),
        (f"page 3: {limit_message('ratio', 'becomes more than 200 times as large')}", "ratio"),
        ("no headline", ""),
    ],
)
def test_an_error_names_the_limit_that_its_message_names(message, limit):
    error = pickle.loads(pickle.dumps(nf.ReadError(message, source="a.xml", line=3)))  # noqa: S301 -- our own
    assert error.limit == limit
    assert str(error) == f"a.xml:3: {message}"


def test_the_limits_that_readers_name_are_there():
    code = [path.read_text("utf-8") for folder in ("src", "plugins") for path in (ROOT / folder).rglob("*.py")]
    named = {
        name for text in code for name in re.findall(r'limit_message\(\s*"(\w+)"|raise the limit (\w+) to read', text)
    }
    known = {field.name for field in fields(nf.Limits)}
    assert {"".join(name) for name in named} == known
