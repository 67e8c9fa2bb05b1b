"""The native JSON is strict, and every error has its position."""

import io
import json
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsformat as nf
from newsformat_json import schema


def test_a_document_a_person_can_read():
    article = nf.Article(
        headline="Grüße",
        body=[
            nf.Paragraph([nf.Text("a "), nf.Text("b", (nf.Link("u"), nf.Style.STRONG)), nf.LineBreak(), nf.Text("c")]),
            nf.Related([nf.RelatedLink("t")], "More"),
        ],
    )
    expected = (
        '{"newsformat":1,"headline":"Grüße","body":[{"type":"paragraph","content":["a ",'
        '{"text":"b","marks":[{"type":"link","href":"u"},"strong"]},"\\n","c"]},'
        '{"type":"related","links":[{"text":"t"}],"title":"More"}]}\n'
    )
    assert nf.write(article, "json", {"indent": 0}).decode() == expected
    assert nf.read(expected.encode()) == article


ERRORS = {
    b"": "empty",
    b" \n": "empty",
    b'{"newsformat":1,\n "body":[': "2:10: not JSON",
    b"nonsense": "1:5: not JSON",
    b"\xff\xfe": "empty",
    b"\xff{": "not JSON",
    b'{"newsformat":1,"headline":"\x81"}': "not UTF-8",
    b'{"headline":"x"}': "no member",
    b"[]": "no member",
    b'{"newsformat":2}': "only version 1 is known",
    b'{"newsformat":1,"headlin":"x"}': r"\$: object contains unknown field `headlin`; did you mean 'headline'\?$",
    b'{"newsformat":1,"zzz":"x"}': r"\$: object contains unknown field `zzz`$",
    b'{"newsformat":1,"%b":"x"}' % (b"z" * 5000): r"\$: object contains unknown field `z{100,200}$",
    b'{"newsformat":1,"bylines":[{"nam":"x"}]}': r"\$\.bylines\[0\]: .* `nam`; did you mean 'name'\?$",
    b'{"newsformat":1,"body":[{"type":"paragraf","content":"x"}]}': r"'paragraf'; did you mean 'paragraph'\?$",
    b'{"newsformat":1,"status":"witheld"}': r"\$\.status: .* 'witheld'; did you mean 'withheld'\?$",
    b'{"newsformat":1,"headline":[{"text":"x","marks":["strng"]}]}': r"'strng'; did you mean 'strong'\?$",
    b'{"newsformat":1,"body":[{"type":"paragraph","content":"a"},{"type":"paragraph","content":3}]}': (
        r"\$\.body\[1\]\.content: expected"
    ),
    b'{"newsformat":1,"body":[{"type":"poem"}]}': r"\$\.body\[0\]\.type: ",
    b'{"newsformat":1,"urgency":10}': r"\$\.urgency: ",
    b'{"newsformat":1,"published":"2026-11-24T08:00:00"}': r"\$\.published: .*timezone",
    b'{"newsformat":1,"status":"dead"}': r"\$\.status: ",
    b'{"newsformat":1,"body":[{"type":"heading","content":"x","level":9}]}': r"\$\.body\[0\]\.level: ",
    b'{"newsformat":1,"body":' + b'[{"type":"quote","content":' * 100_000: "nested too deeply",
    b'{"newsformat":1} {}': "not JSON",
}


@pytest.mark.cases(("document", "message"), ERRORS.items(), ids=[str(key[:60]) for key in ERRORS])
def test_errors(document, message):
    with pytest.raises(nf.ReadError, match=message) as caught:
        nf.read(document, "json")
    assert "\n" not in str(caught.value)


@pytest.mark.cases("format", ["json", "jsonl"])
def test_single_bytes_that_are_not_utf_8_are_letters_of_windows(format):
    report = nf.Report()
    assert nf.read(b'{"newsformat":1,"slug":"\xe9t\xe9 \xc3\xa0"}', format, report=report) == nf.Article(slug="été à")
    message = "bytes that are not UTF-8, as JSON must be, are read as Windows-1252"
    assert [(remark.message, remark.line) for remark in report.remarks] == [(message, 1)]


def test_a_member_beside_such_bytes_appears_twice():
    report = nf.Report()
    document = b'{"newsformat":1,"slug":"\xe9","slug":"\xe9t\xe9"}'
    assert nf.read(document, "json", report=report) == nf.Article(slug="été")
    assert [str(loss) for loss in report.losses] == ["1:35: the member 'slug' appears twice; the last one is used"]


def test_a_byte_order_mark_is_skipped():
    assert nf.read(b'\xef\xbb\xbf{"newsformat":1,"slug":"x"}') == nf.Article(slug="x")


def test_lines_hold_an_envelope_and_many_articles():
    articles = [nf.Article(headline="A"), nf.Article(headline="B")]
    envelope = nf.Envelope(title="T", foreign=[nf.Foreign("x", "n", "v")])
    out = nf.write(nf.Articles(articles, envelope=envelope), "jsonl")
    assert out.count(b"\n") == 3
    back = nf.read_all(out)
    assert (back.envelope, list(back)) == (envelope, articles)


BROKEN = {
    b'{"newsformat":1,': "2:17: left out a line that can't be read: not JSON: Input data was truncated",
    b'{"newsformat":1,"x":1}': "2: left out a line that can't be read: $: object contains unknown field `x`",
    b'{"newsformat":2}': "2: left out a line that can't be read: $.newsformat: only version 1 is known; a newer newsformat "
    "may read it",
    b"[" * 100_000: "2: left out a line that can't be read: nested too deeply",
    b'{"newsformat":1,"slug":"' + b"x" * 200_000 + b'"}': "2: left out a line that can't be read: longer than 150000 "
    "bytes; raise the limit item_bytes to read it",
}


@pytest.mark.cases(("broken", "loss"), BROKEN.items(), ids=BROKEN.values())
@pytest.mark.cases("place", [0, 1, 2])
def test_a_broken_line_does_no_harm_to_the_others(broken, loss, place):
    lines = [
        b'{"newsformat":1,"envelope":{"title":"T"}}',
        b'{"newsformat":1,"slug":"a"}',
        b'{"newsformat":1,"slug":"b"}',
    ]
    good = [slug for number, slug in enumerate(["", "a", "b"]) if slug and number != place]
    lines[place] = broken
    report = nf.Report()
    back = nf.read_all(nf.Source(b"\n".join(lines), limits=nf.Limits(item_bytes=150_000)), "jsonl", report=report)
    assert (back.envelope.title, [article.slug for article in back]) == ("T" if place else "", good)
    assert [str(one).partition(":")[::2] for one in report.losses] == [(str(place + 1), loss.partition(":")[2])]


def test_if_no_line_can_be_read_the_first_error_is_raised():
    with pytest.raises(nf.ReadError, match=r"^1:17: not JSON"):
        list(nf.read_all(b'{"newsformat":1,\n{"newsformat":2}\n', "jsonl"))


def test_lines_of_other_formats_are_not_read_to_their_end():
    stream = io.BytesIO(b'{"other":1}\n' * 100_000)
    report = nf.Report()
    with pytest.raises(nf.ReadError, match=r"^1: not newsformat's own JSON"):
        list(nf.read_all(stream, "jsonl", report=report))
    assert len(report) == 999  # the first is what is raised
    assert stream.tell() < 200_000


TWICE = {
    b'{"newsformat":1,"slug":"a","slug":"b"}': ["1:35: the member 'slug' appears twice; the last one is used"],
    b'{"newsformat":1,"slug":"a","slug":"a","slug":"b"}': [
        "1:35: the member 'slug' appears twice; the last one is used"
    ],
    b'{"newsformat": 1, "summary":"", "slug":"a", "slug":"b"}': [
        "1:52: the member 'slug' appears twice; the last one is used"
    ],
    rb'{"newsformat":1,"headline":"\u0022A\u0022","slug":"a","s\u006cug":"b"}': [
        "1:67: the member 'slug' appears twice; the last one is used"
    ],
    b'{"newsformat":1,"slug":"b","body":[{"type":"rule"},{"type":"rule","language":"en","language":"de"}]}': [
        "1:94: the member 'language' appears twice; the last one is used"
    ],
    b'{"newsformat":1,"slug":"b","body":[{"type":"paragraph","content":[{"text":"a"},{"text":"c","text":"b"}]}]}': [
        "1:99: the member 'text' appears twice; the last one is used"
    ],
    rb'{"newsformat":1,"headline":"\u0022A\"","slug":"b","body":[{"type":"rule"},{"type":"rule"}]}': [],
}


@pytest.mark.cases("format", ["json", "jsonl"])
@pytest.mark.cases("document", TWICE)
def test_a_duplicate_member_is_a_loss(document, format):
    report = nf.Report()
    assert nf.read(document, format, report=report).slug == "b"
    assert [str(loss) for loss in report.losses] == TWICE[document]


def test_only_the_first_of_many_duplicate_members_are_reported():
    blocks = b",\n".join([b'{"type":"rule","type":"rule"}'] * 1000)
    report = nf.Report()
    nf.read(b'{"newsformat":1,"body":[\n' + blocks + b"]}", "json", report=report)
    assert [loss.line for loss in report.losses] == [*range(2, 102), 1]
    assert report.losses[-1].why == "more members appear twice"


def test_files_may_be_concatenated():
    first, second = (nf.Articles([nf.Article(slug=name)], envelope=nf.Envelope(title=name)) for name in "ab")
    report = nf.Report()
    back = nf.read_all(nf.write(first, "jsonl") + nf.write(second, "jsonl"), report=report)
    assert (back.envelope.title, [article.slug for article in back]) == ("a", ["a", "b"])
    assert [str(loss) for loss in report.losses] == [
        "3: the envelope of a line that is not the first is left out: title 'b'"
    ]


def test_concatenated_parts_of_one_feed_lose_nothing():
    part = nf.write(nf.Articles([nf.Article(slug="a")], envelope=nf.Envelope(title="T")), "jsonl")
    report = nf.Report()
    assert len(list(nf.read_all(part + part, report=report))) == 2
    assert report.losses == ()


@pytest.mark.cases("second", [b'{"newsformat":1,"slug":"b"}', b'{"newsformat":1,"slug":"b"}\n\xef\xbb\xbf\n'])
def test_each_concatenated_file_may_have_a_byte_order_mark(second):
    document = b'\xef\xbb\xbf{"newsformat":1,"slug":"a"}\n\xef\xbb\xbf' + second
    assert nf.detect(document)[0].format == "jsonl"
    assert [article.slug for article in nf.read_all(document)] == ["a", "b"]


@pytest.mark.cases("indent", [0, 2])
@pytest.mark.cases("below", ["Text.\n", "\n{}\n", "\ufeff{}\n"])
def test_text_below_an_article_does_not_make_it_front_matter(indent, below):
    document = nf.write(nf.Article(slug="s"), "json", {"indent": indent}) + b"\n" + below.encode()
    assert not {d.format for d in nf.detect(document)} & {"markdown", "text"}
    report = nf.Report()
    try:
        assert [article.slug for article in nf.read_all(document, report=report)] == ["s"]
    except (nf.ReadError, nf.UnknownFormat):
        assert indent
    else:
        assert [loss.what for loss in report.losses] == ["source"]  # a line that is none


def test_a_line_has_a_limit():
    source = nf.Source(b'{"newsformat":1,"slug":"' + b"x" * 200 + b'"}\n', limits=nf.Limits(item_bytes=100))
    with pytest.raises(nf.ReadError, match="item_bytes"):
        list(nf.read_all(source, "jsonl"))


def test_no_lines_are_no_articles():
    assert list(nf.read_all(b"", "jsonl")) == []
    assert nf.write([], "jsonl") == b""


def test_detection():
    pretty, compact = (nf.write(nf.Article(slug="s"), "json", {"indent": i}) for i in (2, 0))
    lines = nf.write([nf.Article(slug="s")] * 2, "jsonl")
    assert [nf.detect(document)[0].format for document in (pretty, compact, lines)] == ["json", "json", "jsonl"]
    assert nf.detect(nf.Source(compact, name="x.jsonl"))[0].format == "jsonl"
    assert not [d for d in nf.detect(b'{"uri":"x"}') if d.format in {"json", "jsonl"}]


LONG, LONGER = (
    nf.Article(headline="Rain", body=[nf.Paragraph("It rained. " * 40)] * times, slug="s") for times in (40, 400)
)


@pytest.mark.cases("article", [nf.Article(slug="s"), LONG, LONGER], ids=["short", "long", "longer"])
def test_members_in_any_order(article):
    whole = json.loads(nf.write(article, "json"))
    for indent in (None, 1):
        document = json.dumps(whole, sort_keys=True, indent=indent).encode()
        is_told = article is not LONGER or indent  # whether it is the only line, by its first 64 KiB
        assert nf.detect(document)[0].format == ("json" if is_told else "jsonl")
        assert nf.detect(nf.Source(document, name="x.json"))[0].format == "json"
        assert nf.read(document) == article
    line = json.dumps(whole, sort_keys=True).encode() + b"\n"
    assert nf.detect(nf.Source(line, name="x.jsonl"))[0].format == "jsonl"
    assert list(nf.read_all(nf.Source(line * 2, name="x.jsonl"))) == [article] * 2
    assert list(nf.read_all(nf.Source(line * 2))) == [article] * 2


def test_lines_in_any_order():
    lines = b'{"slug":"a","newsformat":1}\n{"newsformat":1,"slug":"b"}\n'
    for document in (lines, b'{"envelope":{"title":"T"},"newsformat":1}\n' + lines):
        assert nf.detect(document)[0].format == "jsonl"
        assert [article.slug for article in nf.read_all(document)] == ["a", "b"]


@pytest.mark.cases("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.cases("indent", [0, 2])
def test_wide_encodings(encoding, indent):
    article = nf.Article(headline="Déjà vu 🌧", slug="s")
    document = nf.write(article, "json", {"indent": indent}).decode().encode(encoding)
    assert nf.read(document) == article
    assert not list(nf.validate(document))


def test_truncated_input_in_a_wide_encoding_is_refused():
    with pytest.raises(nf.ReadError, match="not UTF-16, as its first bytes say"):
        nf.read('{"newsformat": 1}'.encode("utf-16")[:-1], "json")


@pytest.mark.cases(
    "document", [b"[]", b"[1, 2]", b"null", b'"Rain"', b'{"a": 1}', b'[{"a": 1}]', "[]".encode("utf-16")]
)
def test_other_json_is_not_detected(document):
    with pytest.raises(nf.UnknownFormat, match=r"in no known format \(it is JSON\); to read it, ") as caught:
        nf.read(document)
    is_of_objects = str(caught.value).endswith(
        "; objects of your own are records, and -R member= names the member with the text"
    )
    assert is_of_objects is (b"{" in document)


def test_the_schema_accepts_written_documents_and_rejects_unreadable_ones():
    jsonschema_rs = pytest.importorskip("jsonschema_rs")
    testing = pytest.importorskip("newsformat.testing")
    validator = jsonschema_rs.validator_for(schema().decode())
    for article in (nf.Article(), testing.kitchen_sink()):
        validator.validate(json.loads(nf.write(article, "json")))
    assert not validator.is_valid({"headline": "x"})
    assert not validator.is_valid({"newsformat": 1, "urgency": 10})
    assert not validator.is_valid({"newsformat": 1, "nothing": 10})


def test_the_first_articles_can_be_written_and_read_in_several_threads():
    code = (
        "import concurrent.futures, newsformat as nf\n"
        "from newsformat.testing import kitchen_sink\n"
        "article = kitchen_sink()\n"
        "nf.registry()\n"
        "again = lambda _: nf.read(nf.write(article, 'json'), 'json') == article\n"
        "with concurrent.futures.ThreadPoolExecutor(8) as pool:\n"
        "    assert all(pool.map(again, range(16)))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)  # noqa: S603 -- our own code
    assert (done.returncode, done.stderr.decode()) == (0, "")


def test_default_values_are_left_out_whatever_object_they_are():
    text, image = b"text".decode(), b"image".decode()
    document = nf.write(nf.Article(kind=text, body=[nf.Media("u", kind=image)]), "json", {"indent": 0})
    assert document == b'{"newsformat":1,"body":[{"type":"media","href":"u"}]}\n'


@given(text=st.text(' \n\t\r\f\v\u00a0"\\/abא'), escaped=st.booleans())
def test_white_space_is_normalised_as_in_the_model(text, escaped):
    read = {
        "slug": text,
        "keywords": [text],
        "notes": [{"text": text}],
        "headline": text,
        "summary": [text, "\n", text],
    }
    document = json.dumps(
        {"newsformat": 1, **read, "body": [{"type": "preformatted", "text": text}]}, ensure_ascii=escaped
    )
    assert nf.read(document.encode(), "json") == nf.Article(
        slug=text,
        keywords=[text],
        notes=[nf.EditorsNote(text=text)],
        headline=text,
        summary=[nf.LineBreak() if run == "\n" else nf.Text(run) for run in (text, "\n", text)],
        body=[nf.Preformatted(text)],
    )
