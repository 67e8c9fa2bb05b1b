"""JSON read with the place of what is wrong, where its values stand, and which of its members are there twice."""

import json
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsformat as nf
from newsformat import Paragraph, plain
from newsformat.markup.json import (
    decode,
    encoded,
    is_number,
    is_scalar,
    number_of,
    object_of,
    places,
    repeated_members,
    report_repeated_members,
    text_of,
    value_of,
)
from newsformat.markup.json_rules import rule_problems
from newsformat.plugin import ReadError, Report


TWICE = {
    "1": [],
    "[[1, 1], [1]]": [],
    '{"a": {"b": 1}, "b": 2}': [],
    '[{"a": 1}, {"a": 1}]': [],
    '{"a": 1, "a": 1}': [(("a",), 1, 15)],
    '{"a": 1,\n"a": 1,\n"a": 1}': [(("a",), 2, 6)],
    '{"a": {"b": 1,\n"b": 2},\n"a": {"b": 1, "b": 2}, "c": 1, "c": 2}': [
        (("a", "b"), 2, 6),
        (("a",), 3, 6),
        (("c",), 3, 37),
    ],
    '[0, {"a": [], "a": [{"b": 1, "b": 2}]}, {"b": 1, "b": 2}]': [((1, "a"), 1, 20), ((2, "b"), 1, 55)],
    '{"\\u0061": 1, "a": 123}': [(("a",), 1, 20)],
    '{"n": ' + "9" * 5000 + ', "a": 1, "a": 1}': [(("a",), 1, 5022)],
}


@pytest.mark.cases("text", TWICE, ids=[text[:50] for text in TWICE])
def test_members_that_are_there_twice_have_their_place(text):
    assert list(repeated_members(text)) == TWICE[text]


@given(st.recursive(st.integers() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)))
def test_what_is_not_there_twice_is_not_told(value):
    report = Report()
    report_repeated_members(
        json.dumps(value).encode(), json.dumps(value, ensure_ascii=False, indent=1).encode(), report
    )
    assert report.losses == ()


def test_members_that_are_there_twice_in_the_deep_take_little_memory():
    text = '{"a":' * 500 + "[" + ",".join(['{"b":1,"b":1}'] * 4_000) + "]" + "}" * 500
    tracemalloc.start()
    try:
        assert sum(1 for _ in repeated_members(text)) == 4_000
        assert tracemalloc.get_traced_memory()[1] < 20 * len(text)
    finally:
        tracemalloc.stop()


def test_a_path_leads_to_its_value_or_to_the_beginning():
    text = '{"a": [1,\n {"b": 2}], "c": 3}'
    paths = [("c",), ("a", 1, "b"), (), ("a", 7), ("a", 1)]
    assert places(text, paths) == [(2, 18), (2, 8), (1, 1), (1, 1), (2, 2)]


@pytest.mark.cases("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32-be"])
def test_json_in_any_encoding_is_read(encoding):
    assert decode('{"a": "ß"}'.encode(encoding), Report()) == {"a": "ß"}


def test_what_is_there_twice_is_told_on_its_line():
    report = Report()
    assert decode(b'{"a": 1,\n"a": 2}', report, 5) == {"a": 2}
    assert [str(loss) for loss in report.losses] == ["6:6: the member 'a' appears twice; the last one is used"]


def test_what_is_there_twice_is_not_looked_for_where_nobody_is_told():
    report = Report(heard=False)
    assert decode(b'{"a": 1,\n"a": 2}', report) == {"a": 2}
    assert not report.losses


BAD = {
    b'{"a": 1,\n "b"}': "6:5: not JSON",
    b'{"a": "': "5:8: not JSON",
    b"1e999": "5: not JSON: number out of range",
    b"\r\n\t\xc9tang": "6:2: not JSON: invalid character",
    b"  'a'": "5:3: not JSON: invalid character",
    b" \n": "5:1: not JSON: Input data was truncated",
    b'"\xcf\xf0\xe8"': "5:2: not UTF-8: invalid continuation byte; name its real encoding (--encoding",
    b'{"a":\n "b\x81"}': "6:4: not UTF-8",
    b"[" * 100_000: "5: nested too deeply",
}


def test_single_bytes_that_are_not_utf_8_are_letters_of_windows():
    report = Report()
    text = '{"a": "–",\n "b": "'.encode() + "Déjà l’été".encode("cp1252") + b'", "a": 1}'
    assert decode(text, report, 5) == {"a": 1, "b": "Déjà l’été"}
    assert list(map(str, report)) == [
        "6: bytes that are not UTF-8, as JSON must be, are read as Windows-1252",
        "6:26: the member 'a' appears twice; the last one is used",
    ]


@pytest.mark.cases("content", BAD)
def test_what_is_no_json_is_one_error_with_its_place(content):
    with pytest.raises(ReadError) as caught:
        decode(content, report := Report(), 5)
    assert str(caught.value).startswith(BAD[content])
    assert not report.remarks


def test_a_value_is_compact_json_and_back():
    assert text_of({"a": [1, "ß"]}) == '{"a":[1,"ß"]}'
    assert value_of('{"a": [1, "ß"]}') == {"a": [1, "ß"]}


@pytest.mark.cases("text", ["", "{", "[" * 100_000, "\ud800"])
def test_what_is_no_value_is_a_value_error(text):
    with pytest.raises(ValueError, match=r"."):
        value_of(text)


def test_what_json_cannot_hold_is_left_out_and_said():
    report = Report()
    assert encoded(Paragraph("a\ud800b"), lambda own: {"text": plain(own.content)}, report) == b'{"text":"ab"}'
    assert [loss.what for loss in report.losses] == ["text"]


@pytest.mark.cases("text", ["", "-1", "01", "1.0", "1e3", " 1", "١", "9" * 16, pytest.param("9" * 5000, id="long")])
def test_what_json_would_write_otherwise_is_no_number(text):
    assert number_of(text) == text


@pytest.mark.cases("text", ["0", "7", "9" * 15])
def test_what_it_writes_so_is_one(text):
    assert (number_of(text), text_of(number_of(text))) == (int(text), text)


@pytest.mark.cases(
    ("text", "found"),
    [('{"a": 1}', {"a": 1}), ("{}", {}), ("[1]", None), ("{", None), ("", None), ('{"a":' * 9000, None)],
)
def test_a_text_is_an_object_or_none(text: str, found: object) -> None:
    assert object_of(text) == found


@pytest.mark.cases(
    ("value", "kinds"),
    [(1, (True, True)), (1.5, (True, True)), ("1", (False, True)), (True, (False, False)), (None, (False, False))],
)
def test_true_and_false_are_no_numbers(value, kinds):
    assert (is_number(value), is_scalar(value)) == kinds


@pytest.mark.cases(
    ("text", "read", "noted"),
    [
        (r'"a\ud83d"', "a\ufffd", True),
        (r'"\udE00\ud83d\uDE00\ud83dx"', "\ufffd\U0001f600\ufffdx", True),
        (r'"\\ud83d"', r"\ud83d", False),
        (r'"\\\ud83d"', "\\\ufffd", True),
    ],
)
def test_half_of_a_character_is_read_as_an_unknown_one(text, read, noted):
    report = nf.Report()
    assert decode(f'{{\n"a": {text}}}'.encode(), report) == {"a": read}
    assert {(remark.message[:19], remark.line) for remark in report.remarks} == (
        {("half of a character", 2)} if noted else set()
    )


@pytest.mark.cases(
    ("content", "value", "line"),
    [
        (b'{\n  "a": "b\tc"\n}', {"a": "b\tc"}, 2),
        (b'{\n  "a\x00": "x",\n\t"b": "c\nd\n",\n  "e": "\\"\x1f"}', {"a\0": "x", "b": "c\nd\n", "e": '"\x1f'}, 2),
        (b'["\\\\",\n\n"\r\n"]', ["\\", "\r\n"], 3),
        (b'["\x0b\\ud800"]', ["\x0b\ufffd"], 1),
        (b'[\n"\x7f"]', ["\x7f"], None),
    ],
)
def test_control_characters_in_strings_are_read_as_they_stand(content, value, line):
    report = nf.Report()
    assert decode(content, report) == value
    assert [remark.line for remark in report.remarks if "control" in remark.message] == [line] * (line is not None)
    told = [problem.line for problem in rule_problems(content, lambda *_: ()) if "control" in problem.message]
    assert told[:1] == [line] * (line is not None)


@pytest.mark.cases(
    ("content", "value", "line"),
    [
        (b'{\n"a": NaN, "b": "NaN"\n}', {"a": None, "b": "NaN"}, 2),
        (b'["a\\" NaN, ",\n\n-Infinity,\nInfinity,NaN]', ['a" NaN, ', None, None, None], 3),
        (b'["NaN", "Infinity"]', ["NaN", "Infinity"], None),
    ],
)
def test_what_is_no_number_is_null(content, value, line):
    report = nf.Report()
    assert decode(content, report) == value
    assert [remark.line for remark in report.remarks] == [line] * (line is not None)
    told = [problem.line for problem in rule_problems(content, lambda *_: ()) if "NaN" in problem.message]
    assert told[:1] == [line] * (line is not None)


@pytest.mark.cases(
    ("content", "place"),
    [
        (b"[NaN, -Infinity, x]", (1, 18)),
        (b"[NaN, 1NaN]", (1, 8)),
        (b"[NaN NaN]", (1, 6)),
        (b"[NaNs]", (1, 2)),
        (b'["a\nb"', (2, 3)),
        (b'["a\nb\tc" 1]', (2, 6)),
        (b'"\n"' * 9, (2, 2)),
        (b'"\n', (1, 2)),
        (b"[\x01]", (1, 2)),
        (b'["a\\\nb"]', (2, 1)),
        (b'["\t", "\x81"]', (1, 8)),
    ],
)
def test_what_is_no_json_otherwise_is_one_error(content, place):
    with pytest.raises(nf.ReadError, match="not ") as caught:
        decode(content, nf.Report())
    assert (caught.value.line, caught.value.column) == place


def test_what_is_too_deep_behind_control_characters_is_one_error():
    with pytest.raises(nf.ReadError, match="nested too deeply"):
        decode(b'["\t",' + b"[" * 9999, nf.Report())


def test_what_is_twice_behind_control_characters_has_its_line():
    report = nf.Report()
    assert decode(b'{"a": "\n",\n"b": 1, "b": 2}', report) == {"a": "\n", "b": 2}
    assert [loss.line for loss in report.losses] == [3]


def test_what_is_no_json_behind_half_of_a_character_has_its_place():
    with pytest.raises(nf.ReadError) as caught:
        decode(b'{\n"a": "\\ud83d" 1}', nf.Report())
    assert (caught.value.line, caught.value.column) == (2, 15)


HALF = b'{"newsformat":1,"headline":"a\\ud83d"}'


@pytest.mark.cases("format", ["json", "jsonl"])
def test_the_native_form_has_halves_of_characters_read_and_written_too(format):
    report = nf.Report()
    article = nf.read(HALF, format, report=report)
    assert (nf.plain(article.headline), len(report.remarks)) == ("a\ufffd", 1)
    assert [problem.rule for problem in nf.validate(HALF, format)] == ["surrogate"]
    assert nf.read(nf.write(nf.Article(slug="a\ud83db"), format, report=report), format).slug == "ab"
    assert [loss.what for loss in report.losses] == ["text"]
