"""JSON in sources, as one document or one a line, and arrays that are written an item at a time."""

import json

import pytest

import newsformat
from newsformat import Article, Envelope, Foreign, Limits, Problem, ReadError, Report, Severity, Source
from newsformat.markup.json import Misfit, array, documents, indented, kind_of, lines, problems
from newsformat.markup.json_items import read_alone_or_in, write_alone_or_in
from newsformat.plugin import Articles


def found(content, most=10_000):
    return [
        (document.line, document.json, document.is_line)
        for document in documents(Source(content, limits=Limits(item_bytes=most)))
    ]


LINES = {
    "objects": (b'{"a":1}\n{"b":2}\n', [(1, b'{"a":1}\n'), (2, b'{"b":2}\n')]),
    "blank lines": (b'\n{"a":1}\n \n{"b":2}', [(2, b'{"a":1}\n'), (4, b'{"b":2}')]),
    "marks of byte order": (b'\xef\xbb\xbf{"a":1}\n\xef\xbb\xbf{"b":2}', [(1, b'{"a":1}\n'), (2, b'{"b":2}')]),
    "the first is cut off at its end": (b'{"a":"x\n{"b":2}\n', [(1, b'{"a":"x\n'), (2, b'{"b":2}\n')]),
    "the first is cut off at its start": (b'x"}\n{"b":2}\n', [(1, b'x"}\n'), (2, b'{"b":2}\n')]),
    "one": (b'{"a":1}', [(1, b'{"a":1}')]),
    "nothing": (b" \n\n", []),
}


@pytest.mark.cases(("content", "expected"), LINES.values(), ids=LINES)
def test_each_line_is_a_document_if_the_first_seems_to_be_one(content, expected):
    assert found(content) == [(*item, True) for item in expected]


@pytest.mark.cases(
    "content",
    [
        b'[{"a":1},\n{"b":2}]',
        b'{\n"a":1}',
        b'{"a":1,\n"b":2}',
        b'{"a":[\n{"b":2}]}',
        b'{"a":\n{"b":2}}',
        b'{"a":1\n,"b":2}',
        b'{"a":{"b":2}\n,"c":3}',
        b'{"a":[{"b":2}\n]}',
        '{"a":1}\n{"b":2}'.encode("utf-16"),
    ],
)
def test_what_goes_on_over_lines_is_one_document(content):
    assert found(content) == [(1, content, False)]


@pytest.mark.cases("letter", "x,")
@pytest.mark.cases("before", [b"", b"\n", b"\xef\xbb\xbf"])
def test_a_line_that_is_longer_than_what_is_looked_at_is_one(letter, before):
    long = json.dumps({"a": letter * 9000}).encode()
    start = 1 + before.count(b"\n")
    assert [line for line, _, _ in found(before + long + b"\n" + long)] == [start, start + 1]


@pytest.mark.cases("size", [8_100, 9_000])
@pytest.mark.cases("between", [b"\n", b"\n" * 200])
def test_what_goes_on_behind_a_long_line_that_ends_with_a_brace_is_one_document(between, size):
    content = b'{"a": [{"b": "' + b"x" * size + b'"}' + between + b', {"c": 1}]}'
    assert found(content) == [(1, content, False)]
    content = b'{"b": "' + b"x" * size + b'"}' + between + b'{"c": 1}'
    assert [line for line, _, _ in found(content)] == [1, 1 + between.count(b"\n")]


@pytest.mark.cases("letter", "x,")
def test_what_goes_on_behind_a_line_that_is_longer_than_what_is_looked_at_is_one_document(letter):
    content = b'{"a":"' + letter.encode() * 9000 + b'",\n"b":2}'
    assert found(content) == [(1, content, False)]


def test_a_line_that_is_too_long_is_an_error_of_its_own():
    content = b'{"a":1}\n{"b":"' + b"x" * 5000 + b'"}\n{"c":3}\n'
    first, second, third = lines(Source(content, limits=Limits(item_bytes=100)))
    assert (first.json, third.line, third.json) == (b'{"a":1}\n', 3, b'{"c":3}\n')
    assert len(second.content) <= 101
    with pytest.raises(ReadError, match="longer than 100 bytes; raise the limit item_bytes") as caught:
        second.json  # noqa: B018 -- asked for its error
    assert caught.value.line == 2


def test_a_document_that_is_too_large_says_what_to_do():
    with pytest.raises(ReadError, match=r"larger than 10 bytes, and neither an array nor one object a line; raise the"):
        found(b'{"a":1,\n"b":2}', most=10)


@pytest.mark.cases("items", [[], [b"1"], [b"1", b'"\n2"', b"{}"]])
def test_an_array_is_one_whatever_is_before_it(items):
    expected = [json.loads(item, strict=False) for item in items]
    assert json.loads(b"".join(array(items)), strict=False) == expected
    assert json.loads(b"".join(array(items, b'{"a":')) + b"}", strict=False) == {"a": expected}


def test_an_array_is_written_an_item_at_a_time():
    asked = []
    parts = array((asked.append(number) or b"%d" % number) for number in range(3))
    assert (next(parts), asked) == (b"[\n0", [0])
    assert (next(parts), asked) == (b",\n1", [0, 1])


@pytest.mark.cases(
    ("numbers", "around", "expected"),
    [
        ([1], {}, b'{\n "n": 1\n}\n'),
        ([1], {"a": "0"}, b'{"v":2,"a":0,"items":[\n{"n":1}\n]}\n'),
        ([1, 2], {}, b'{"v":2,"items":[\n{"n":1},\n{"n":2}\n]}\n'),
        ([], {}, b'{"v":2,"items":[]}\n'),
    ],
)
def test_one_item_stands_alone_if_nothing_is_around_it(numbers, around, expected):
    envelope = Envelope(foreign=[Foreign("tides", name, value) for name, value in around.items()])
    articles = Articles([Article(urgency=n) for n in numbers], envelope=envelope)
    made = write_alone_or_in(
        articles, "items", lambda one: {"n": one.urgency}, Report(), space="tides", written={"v": 2}, indent=1
    )
    assert b"".join(made) == expected


def test_what_of_an_envelope_has_no_place_is_lost():
    envelope = Envelope(
        foreign=[Foreign("tides", "v", "1"), Foreign("tides", "items", "[]"), Foreign("tides", "a", "?")]
    )
    report = Report()
    made = write_alone_or_in(Articles([], envelope=envelope), "items", dict, report, space="tides", written={"v": 2})
    assert b"".join(made) == b'{"v":2,"items":[]}\n'
    assert [(loss.what, loss.where) for loss in report.losses] == [
        ("envelope.foreign.tides", "v"),
        ("envelope.foreign.tides", "items"),
        ("envelope.foreign.tides", "a"),
    ]


def test_json_is_indented_where_that_is_asked_for():
    assert indented(b'{"a":[1]}', 2) == b'{\n  "a": [\n    1\n  ]\n}'
    assert indented(b'{"a":[1]}', 0) == b'{"a":[1]}'


def test_misfits_are_told_in_the_order_of_the_document_with_their_places():
    text = '{"a": [1,\n {"b": 2}],\n "a": 3, "c": 4}'
    misfits = [Misfit("late", "four", ("c",), Severity.WARNING), Misfit("early", "all")]
    assert list(problems(text, misfits, first_line=7)) == [
        Problem("twice", "appears twice; the last one is used", 9, 7, "$.a"),
        Problem("early", "all", 7, 1, "$"),
        Problem("late", "four", 9, 15, "$.c", severity=Severity.WARNING),
    ]
    assert list(problems("[]")) == []


@pytest.mark.cases(
    ("value", "kind"),
    [
        (None, "null"),
        (True, "true or false"),
        ("", "a string"),
        (1, "a number"),
        (1.5, "a number"),
        ({}, "an object"),
        ([], "an array"),
    ],
)
def test_the_kind_of_a_value(value, kind):
    assert kind_of(value) == kind


# Arrays of any length ----------------------------------------------------------

ITEMS = [b'{"a": "x]},{[\\"", "b": [1, {"c": "\\\\"}]}', b'"y,]"', b"7", b"[]", b"null"]


def _source(content, most):
    return Source(content, limits=Limits(item_bytes=most))


@pytest.mark.cases("between", [b",", b" ,\n ", b",\r\n"])
@pytest.mark.cases("around", [(b"[", b"]"), (b"\xef\xbb\xbf [\n", b"\n]\n")])
def test_of_an_array_above_the_limit_each_item_is_a_document(around, between):
    first, last = around
    content = first + between.join(ITEMS) + last
    for most in (len(ITEMS[0]) + 8, len(content) - 1):
        found = [*documents(_source(content, most))]
        assert [document.json.strip() for document in found] == ITEMS
        assert [document.line for document in found] == [
            1 + (first + between.join([*ITEMS[:number], b""])).count(b"\n") for number in range(len(ITEMS))
        ]
    assert [document.is_line for document in documents(_source(content, len(content)))] == [False]


@pytest.mark.cases("mark", [b"", b"\xef\xbb\xbf"])
def test_of_an_object_above_the_limit_each_item_of_its_array_is_a_document(mark):
    content = mark + b'{"a": "x",\n"items": [\n' + b",\n".join(ITEMS) + b"\n]}\n"
    found = [*documents(_source(content, len(content) - 1), ("others", "items"))]
    assert [json.loads(document.json) for document in found] == [
        {"a": "x", "items": [json.loads(item)]} for item in ITEMS
    ]
    assert all(document.json.splitlines()[2].startswith(item) for document, item in zip(found, ITEMS, strict=True))
    assert [(document.line, document.first_line) for document in found] == [
        (line, line - 2) for line in range(3, 3 + len(ITEMS))
    ]
    assert [document.is_line for document in documents(_source(content, len(content)), ("items",))] == [False]
    with pytest.raises(ReadError, match="larger than"):
        assert next(documents(_source(content, len(content) - 1), ("others",))).json


def test_it_may_stand_on_one_line_and_only_items_count_against_the_limit():
    long = b'{"b": "' + b"x" * 9000 + b'"}'
    content = b'{"a": "x", "items": [' + b", ".join([*ITEMS, long]) + b"]}"
    *found, last = documents(_source(content, len(long) - 1), ("items",))
    assert [json.loads(document.json) for document in found] == [
        {"a": "x", "items": [json.loads(item)]} for item in ITEMS
    ]
    with pytest.raises(ReadError, match=f"longer than {len(long) - 1} bytes"):
        assert last.json


@pytest.mark.cases("format", ["activity-streams", "dpa-digitalwires", "json-feed", "superdesk"])
def test_what_was_written_is_read_whatever_its_length(format):
    articles = [Article(uri=f"urn:a:{number}", headline="Ferry", language="en") for number in range(9)]
    document = newsformat.write(articles, format)
    found = newsformat.read_all(_source(document, len(document) - 1), format)
    assert [article.uri for article in found] == [article.uri for article in articles]
    assert found.envelope == newsformat.read_all(document, format).envelope
    assert [*newsformat.validate(_source(document, len(document) - 1), format)] == []


def test_where_there_is_no_document_there_is_nothing_to_validate():
    with pytest.raises(ReadError, match="not JSON: it is empty"):
        [*newsformat.validate(b" ", "json-feed")]


def test_what_is_wrong_around_the_items_of_a_long_array_is_told_once():
    feed = b'{"version": 1, "items": [\n{"id": 1, "title": 5},\n{"id": "2", "title": 6}]}'
    for most in (60, 10_000):
        found = [*newsformat.validate(_source(feed, most), "json-feed")]
        assert sorted([problem.line for problem in found if problem.rule == "type"]) == [1, 2, 2, 3]


@pytest.mark.cases("most", [150, 10_000])
@pytest.mark.cases("missing", ["version", "title"])
def test_what_stands_behind_the_items_of_a_long_array_is_not_missing(most, missing):
    said = {"version": "https://jsonfeed.org/version/1.1", "title": "Tides"}
    items = {"items": [{"id": f"{number}", "content_text": "It sails."} for number in range(5)]}
    for around in (said | items, items | said):
        assert [*newsformat.validate(_source(json.dumps(around).encode(), most), "json-feed")] == []
        del around[missing]
        found = newsformat.validate(_source(json.dumps(around).encode(), most), "json-feed")
        assert [(remark.line, remark.message) for remark in found] == [(1, f"there is no {missing}")]


@pytest.mark.cases("between", ["", "\n"])
def test_what_is_wrong_with_an_item_of_a_long_array_is_where_it_is_in_the_source(between):
    items = ",".join([f'{between}{{"id": "{number}", "content_text": {number}}}' for number in range(3)])
    feed = (
        f'{{{between}"title": 5,{between}"items": [{items}], "version": "https://jsonfeed.org/version/1.1"}}'.encode()
    )
    alone, item = ([*newsformat.validate(_source(feed, most), "json-feed")] for most in (len(feed), 99))
    assert {(problem.where, problem.line, problem.message) for problem in item} == {
        (problem.where, problem.line, problem.message) for problem in alone
    }
    assert [problem.where for problem in alone] == [
        "$.title",
        *(f"$.items[{number}].content_text" for number in range(3)),
    ]
    assert {problem.column for problem in item if problem.where != "$.title"} == {None}


@pytest.mark.cases("between", ["", "\n"])
def test_what_is_wrong_with_an_item_of_a_long_array_alone_has_its_number(between):
    items = ",".join([f'{between}{{"title": "A", "id": "{number}"}}' for number in range(3)])
    posts = f"[{items}]".encode()
    alone, item = ([*newsformat.validate(_source(posts, most), "wordpress-rest")] for most in (len(posts), 40))
    assert [(problem.where, problem.line, problem.message) for problem in item] == [
        (problem.where, problem.line, problem.message) for problem in alone
    ]
    assert [problem.where for problem in item] == [f"$[{number}].id" for number in range(3)]


def test_strings_may_be_longer_than_what_is_read_at_once():
    items = [b'"%b"' % (sign * 700_000) for sign in (b"a", b"\\\\", b"]", b"\\n")]
    content = b"[" + b",\n".join(items) + b"]"
    assert [document.content.strip() for document in documents(_source(content, 1_500_000))] == items


@pytest.mark.cases(
    ("content", "message"),
    [
        (b'[{"a": 1},\n {"b": 2}, {"c"', "2: the array does not end: the file is cut off"),
        (b"[1,\n2] 345678901234567", "2: something follows the array"),
        (b'[1,\n"' + b"x" * 99 + b'"]', "longer than 12 bytes; raise the limit item_bytes to read it"),
    ],
)
def test_a_long_array_that_is_broken(content, message):
    with pytest.raises(ReadError, match=message):
        [document.json for document in documents(_source(content, 12))]


def test_much_before_an_array_is_not_read_again_with_each_of_its_items():
    content = b'{"name": "%s", "items": [1, 2]}'
    assert len([*documents(_source(content % (b"x" * 50), 75), ["items"])]) == 2
    (whole,) = documents(_source(content % (b"x" * 5_000), 5_025), ["items"])
    with pytest.raises(ReadError, match="than 5025 bytes"):
        _ = whole.json


@pytest.mark.cases("content", [b'{\n"a":[],"items":[1,2]}', b'{\n"a":{"items":[1,2]}}', b'{\n"items":{"a":[1,2]}}'])
def test_an_array_that_is_not_at_the_beginning_of_the_object_is_not_looked_for(content):
    assert [document.is_line for document in documents(_source(content, 12), ("items",))] == [False]


@pytest.mark.cases(
    ("behind", "last"),
    [(b"}", []), (b'\n, "b": [2]\n}', [{"n": 0, "items": [], "b": [2]}]), (b"} 5", None), (b"", None)],
)
def test_what_stands_behind_the_array_is_read_after_its_items(behind, last):
    first, second, *rest = documents(_source(b'{"n": 0, "items": [1,\n2]' + behind, 20), ("items",))
    assert [json.loads(document.json) for document in (first, second)] == [{"n": 0, "items": [n]} for n in (1, 2)]
    if last is None:
        (broken,) = rest
        assert (broken.line, broken.json) == (2, b'{"n": 0, "items": [\n]' + behind)
    else:
        assert [json.loads(document.json) for document in rest] == last


def test_more_behind_the_array_than_the_limit_is_an_error():
    *_, last = documents(_source(b'{"items": [1, 2], "b": "%b"}' % (b"x" * 50), 40), ("items",))
    with pytest.raises(ReadError, match="longer than 40 bytes; raise the limit item_bytes"):
        _ = last.json


def test_what_a_long_feed_says_behind_its_items_is_told():
    items = [{"id": str(number), "title": "Ferry", "content_text": "It sails."} for number in range(9)]
    feed = json.dumps({"items": [*items, 5], "version": "https://jsonfeed.org/version/1.1", "title": "Tides"}).encode()
    report = Report()
    assert len([*newsformat.read_all(_source(feed, 200), "json-feed", report=report)]) == len(items)
    assert [*map(str, report.losses)] == [
        "1: left out an answer that can't be read: an item of a JSON Feed is an object",
        "1: the envelope of an answer that is not the first is left out: title 'Tides'",
    ]


def test_what_an_api_says_of_itself_is_taken_and_the_rest_is_foreign():
    def title(around):
        return Envelope(title=around.text("site"))

    def read(value, **said):
        found = read_alone_or_in(value, "items", lambda _: Article(), Report(), space="acme", item="it", **said)
        articles = Articles(found)
        return articles.envelope, len([*articles])

    page = Foreign("acme", "page", "1")
    answer = {"site": "Acme", "page": 1, "items": [{}, {}]}
    assert read(answer, read_envelope=title) == (Envelope(title="Acme", foreign=[page]), 2)
    assert read(answer) == (Envelope(foreign=[Foreign("acme", "site", '"Acme"'), page]), 2)
    assert read({"items": [{}]}, read_envelope=title) == (Envelope(), 1)
