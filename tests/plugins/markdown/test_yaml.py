"""No trap of YAML is left: neither in reading what strangers write, nor in what we write for their readers."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

import newsformat as nf
from newsformat.testing._strings import PRINTABLE
from newsformat_markdown._foreign import text_of, value_of
from newsformat_markdown._nodes import Mapping, Node, Scalar, Sequence
from newsformat_markdown._readers._yaml_reader import load
from newsformat_markdown._writers._yaml_writer import dump


def _front(value: str) -> nf.Article:
    return nf.read(nf.Source.text(f"---\ntitle: {value}\n---\n"), "markdown")


@pytest.mark.cases(
    "text",
    [
        *("no", "yes", "on", "off", "y", "n", "True", "FALSE", "Null", "NULL", "true", "false"),
        *("12:30:45", "12:30", "012", "0x1F", "0o17", "1.10", "1e3", "1_000", "+1", ".5", ".inf", ".NaN"),
        *("2026-11-24", "2026-11-24T08:00:00Z", "2026-11-24 08:00", "=", "<<", "!", "a:b", "a#b", "- a"),
    ],
)
def test_a_plain_scalar_is_the_text_that_stands_there(text: str) -> None:
    given = text if text not in {"!", "- a"} else f"'{text}'"
    assert nf.plain(_front(given).headline) == text


@pytest.mark.cases("text", ["", "~", "null"])
def test_nothing_is_no_text(text: str) -> None:
    assert _front(text).headline == ()


@pytest.mark.cases("text", ["~", "null"])
def test_nothing_in_quotes_is_a_text(text: str) -> None:
    assert nf.plain(_front(f'"{text}"').headline) == text


def test_the_language_of_norway() -> None:
    source = nf.Source.text("---\nlanguage: no\n---\n")
    assert nf.read(source, "markdown").language == "no"


BROKEN = {
    "an alias": ("a: &x 1\nb: *x", 3, "aliases"),
    "an alias to itself": ("a: &x [*x]", 2, "aliases"),
    "a merge key": ("<<: {a: b}", 2, "merge keys"),
    "laughs by merge keys": ("a: &a {x: y}\nb: &b {<<: [*a, *a]}", 3, "merge keys"),
    "a list as a key": ("? [a]\n: b", 2, "a key must be a text"),
    "a list that nobody closes": ("a: [b", 3, "front matter"),
    "a tab for an indent": ("a:\n\t- b", 3, "front matter"),
    "a control character": ("a: \x07", 2, "front matter"),
    "brackets": (f"a: {'[' * 30_000}", 2, "front_matter_depth"),
    "braces": (f"a: {'{' * 30_000}", 2, "front_matter_depth"),
    "question marks": (f"{'? ' * 20_000}", 2, "a key must be a text"),
    "steps": ("\n".join(f"{'  ' * depth}a:" for depth in range(200)), 34, "front_matter_depth"),
    "too much": ("a: b\n" * 60_000, 2, "front_matter_bytes"),
}


@pytest.mark.cases(("front", "line", "why"), BROKEN.values(), ids=BROKEN)
def test_broken_front_matter_is_refused_with_its_line(front: str, line: int, why: str) -> None:
    with pytest.raises(nf.ReadError, match=why) as caught:
        nf.read(nf.Source.text(f"---\n{front}\n---\n"), "markdown")
    assert caught.value.line == line


def test_tags_are_ignored_and_noted() -> None:
    report = nf.Report()
    source = nf.Source.text("---\ntitle: !!python/object/apply:os.getcwd []\nslug: !!int 012\n---\n")
    assert nf.read(source, "markdown", report=report).slug == "012"
    assert [remark.line for remark in report.remarks if "tag" in remark.message] == [2, 3]


def test_limits_can_be_raised() -> None:
    front = f"a: {'[' * 40}{']' * 40}"
    source = nf.Source.text(f"---\n{front}\n---\n").with_limits(nf.Limits(front_matter_depth=50))
    assert nf.read(source, "markdown").foreign[0].value == "[" * 40 + "]" * 40


TOML_BROKEN = {
    "no value": ("a =", "front matter"),
    "brackets": (f"a = {'[' * 5000}", "front matter"),
    "dots": (f"{'.'.join('a' * 20_000)} = 1", "front_matter_depth"),
    "dots in quotes": (".".join(['"a"'] * 5000) + " = 1", "front_matter_depth"),
    "a key twice": ("a = 1\na = 2", "^3:6: front matter: cannot overwrite a value$"),
    "an array without its end": ("a = 1\nb = [2,", "^3: front matter: invalid value$"),
}


@pytest.mark.cases(("front", "why"), TOML_BROKEN.values(), ids=TOML_BROKEN)
def test_broken_toml_is_refused(front: str, why: str) -> None:
    with pytest.raises(nf.ReadError, match=why):
        nf.read(nf.Source.text(f"+++\n{front}\n+++\n"), "markdown")


# Writing ------------------------------------------------------------------

_texts = (
    PRINTABLE.lines | PRINTABLE.prose | PRINTABLE.verbatim | st.sampled_from(["", "no", "~", "012", "a: b", "a #b"])
)
_values: st.SearchStrategy[Any] = st.recursive(
    _texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(PRINTABLE.lines, inner, max_size=3),
    max_leaves=8,
)


def _bare(node: Node | None) -> Any:
    match node:
        case Scalar():
            return node.text
        case Sequence():
            return [_bare(item) for item in node.items]
        case Mapping():
            return {key: _bare(value) for key, value in node.items.items()}
    return None


@given(st.dictionaries(PRINTABLE.lines, _values, min_size=1, max_size=3))
def test_what_is_written_is_read_by_us(value: dict[str, Any]) -> None:
    assert _bare(load(dump(value), 1, 32, nf.Report())) == value


@given(st.dictionaries(PRINTABLE.lines, _values, min_size=1, max_size=3))
def test_what_is_written_is_the_same_text_to_everybody(value: dict[str, Any]) -> None:
    assert yaml.safe_load(dump(value)) == value


@given(
    PRINTABLE.verbatim
    | _texts
    | st.sampled_from(["[1,2]", '{"a":1.10}', '["a", "b"]', '"12"', '"a"', "-5", "1: 2", "[", "a:"])
)
def test_foreign_values_come_back(value: str) -> None:
    node = load(dump({"key": value_of(value)}), 1, 32, nf.Report())
    assert isinstance(node, Mapping)
    assert text_of(node.items["key"]) == value


@pytest.mark.cases(
    "front",
    [
        "10",
        "1.10",
        "true",
        '"true"',
        '"10"',
        "2026-11-24",
        "12:30:45",
        "text",
        "a: b",
        '[1, "1", null]',
        "{a: {b: false}}",
        "",
    ],
)
def test_foreign_values_keep_their_type_for_others(front: str) -> None:
    document = f"---\ntitle: a\nkey: {front}\n---\n" if front != "a: b" else "---\ntitle: a\nkey:\n  a: b\n---\n"
    written = nf.write(nf.read(nf.Source.text(document), "markdown"), "markdown").decode()
    assert yaml.safe_load(written.split("---\n")[1]) == yaml.safe_load(document.split("---\n")[1])


def test_a_text_with_marks_that_is_none_is_kept_where_nothing_else_says_it() -> None:
    report = nf.Report()
    source = nf.Source(b"---\ntitle_markdown: [Rain]\n---\nIt rains.\n")
    article = nf.read(source, "markdown", report=report)
    assert (article.headline, article.text) == ((), "It rains.")
    assert article.foreign == (nf.Foreign("markdown", "title_markdown", '["Rain"]'),)
    assert [*map(str, report.remarks)] == ["2: front matter: title_markdown: expected a text; kept as it is"]
    assert [(problem.rule, problem.line) for problem in nf.validate(source, "markdown")] == [("value", 2)]
