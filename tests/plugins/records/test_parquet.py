"""Parquet and Arrow: columns for data frames, the whole article as JSON, and tables of other programs."""

import io
import json
import os
import random
import subprocess
import sys
import threading
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from attrs import evolve
from hypothesis import given

import newsformat as nf
from newsformat import Article, Byline, Concept, Heading, Paragraph
from newsformat.testing import articles, kitchen_sink, unreported
from newsformat_records import CARRIES


pa = pytest.importorskip("pyarrow", reason="pyarrow is not installed")
pq = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed")

STORY = Article(
    uri="https://tidewire.example/1",
    headline="Ferry back",
    bylines=[Byline(name="Ann Lee"), Byline(name="Bob Roe")],
    published=datetime(2026, 11, 24, 1, 30, tzinfo=timezone(timedelta(hours=5, minutes=45))),
    language="en",
    subjects=[Concept(name="Transport")],
    keywords=["ferry", "storm"],
    body=[Paragraph("It sails."), Heading("Back", 2), Paragraph("At noon.")],
)
BOTH = ("parquet", "arrow")
NOON = datetime(2026, 7, 1, 12, tzinfo=UTC)
WEST = timezone(timedelta(hours=-3))


def table_of(document, name="parquet"):
    return pq.read_table(io.BytesIO(document)) if name == "parquet" else pa.ipc.open_file(document).read_all()


def parquet(table, **options):
    file = io.BytesIO()
    pq.write_table(table, file, **options)
    return file.getvalue()


def stream(table, **options):
    file = io.BytesIO()
    with pa.ipc.new_stream(file, table.schema, options=pa.ipc.IpcWriteOptions(**options)) as writer:
        writer.write_table(table)
    return file.getvalue()


def read(document, name=None, options=None):
    report = nf.Report()
    return list(nf.read_all(document, name, {"text": "clean", **(options or {})}, report=report)), report


def of_columns(options=None, **columns):
    """Return the articles of a table with these columns, and the report."""
    return read(parquet(pa.table(columns)), "parquet", options)


# Our own ----------------------------------------------------------------------


@pytest.mark.parametrize("name", BOTH)
def test_the_columns_of_an_article(name):
    row = table_of(nf.write(STORY, name), name).to_pylist()[0]
    whole = json.loads(row.pop("article"))
    assert row.pop("extractor").startswith("newsformat ")
    assert whole["headline"] == "Ferry back"
    assert row == {
        "id": "https://tidewire.example/1",
        "url": "https://tidewire.example/1",
        "language": "en",
        "title": "Ferry back",
        "subtitle": None,
        "summary": None,
        "authors": ["Ann Lee", "Bob Roe"],
        "dateline": None,
        "credit": None,
        "sources": [],
        "published": datetime(2026, 11, 23, 19, 45, tzinfo=UTC),
        "published_offset_minutes": 345,
        "updated": None,
        "updated_offset_minutes": None,
        "content_created": None,
        "content_created_offset_minutes": None,
        "digital_source_type": None,
        "status": "usable",
        "subjects": ["Transport"],
        "keywords": ["ferry", "storm"],
        "text": "It sails.\n\nBack\n\nAt noon.",
    }


@pytest.mark.parametrize("name", BOTH)
def test_columns_have_the_same_types_whatever_is_in_them(name):
    empty, full = (table_of(nf.write(story, name), name).schema for story in ([], [STORY]))
    assert empty == full
    assert full.field("published").type == pa.timestamp("us", "UTC")
    assert full.field("authors").type == pa.list_(pa.string())


def test_the_status_column_marks_withheld_articles():
    until = nf.Embargo(until=datetime(2026, 12, 1, tzinfo=UTC))
    stories = [evolve(STORY, embargo=until), evolve(STORY, status="canceled"), STORY]
    document = nf.write(stories, "parquet")
    assert table_of(document)["status"].to_pylist() == ["withheld", "canceled", "usable"]
    assert read(document)[0] == stories


@pytest.mark.parametrize("name", BOTH)
@given(article=articles({*CARRIES, "status"}))
def test_columns_alone_carry_what_records_do_and_the_status(name, article):
    report = nf.Report()
    back = nf.read(nf.write(article, name, {"article": False}, report=report), name)
    if not report.losses:  # offsets with seconds, and the ends of time, have no column
        assert back == article
    assert unreported(article, back, report.losses) == []


@given(article=articles({"*"}))
def test_without_the_whole_article_losses_are_reported(article):
    report = nf.Report()
    back = nf.read(nf.write(article, "parquet", {"article": False}, report=report), "parquet")
    assert unreported(article, back, report.losses) == []


def test_an_article_with_everything_loses_nothing_silently():
    article, report = kitchen_sink(), nf.Report()
    back = nf.read(nf.write(article, "parquet", {"article": False}, report=report), "parquet")
    assert unreported(article, back, report.losses) == []
    assert {"body.table", "embargo", "bylines.role"} <= {loss.what for loss in report.losses}


def test_a_story_that_is_withheld_for_its_embargo_loses_that():
    story, report = evolve(STORY, embargo=nf.Embargo(until=datetime(2026, 12, 1, tzinfo=UTC))), nf.Report()
    back = nf.read(nf.write(story, "parquet", {"article": False}, report=report), "parquet")
    assert back.status is nf.Status.WITHHELD
    assert {"embargo", "status"} <= {loss.what for loss in report.losses}


def test_columns_that_were_added_are_kept():
    table = table_of(nf.write([STORY, STORY], "parquet"))
    found, report = read(parquet(table.append_column("grade", pa.array([7, None]))))
    assert [[(part.name, part.value) for part in item.foreign] for item in found] == [[("grade", "7")], []]
    assert list(report) == []


def test_changed_columns_are_reported_as_ignored():
    table = table_of(nf.write([STORY, STORY], "parquet"))
    changed = table.set_column(table.schema.get_field_index("title"), "title", pa.array(["Ferry back", "Other"]))
    document = parquet(changed)
    found, report = read(document)
    assert found == [STORY, STORY]
    assert [(loss.line, "title" in loss.why) for loss in report.losses] == [(2, True)]
    assert nf.plain(read(document, options={"article": False})[0][1].headline) == "Other"


@pytest.mark.parametrize("name", [*BOTH, "csv", "xlsx"])
@pytest.mark.parametrize("whole", [True, False])
def test_members_of_the_source_are_columns_of_text_if_they_are_named(name, whole):
    bare = Article(headline="Ferry back")
    stories = [bare, *(evolve(bare, foreign=[nf.Foreign("records", "grade", value)]) for value in ('"7"', "0"))]
    options = {"extra": "grade"} | ({"article": whole} if name in BOTH else {})
    report = nf.Report()
    document = nf.write(stories, name, options, report=report)
    is_whole = whole and name in BOTH
    lost = ["foreign.records in article 3, grade: it is text in a table"]
    assert [str(loss) for loss in report.losses] == lost[is_whole:]
    found, said = read(document, name)
    kept = [[item.value for item in story.foreign] for story in found]
    assert (kept, [*said]) == ([[], ['"7"'], ["0" if is_whole else '"0"']], [])


def test_a_changed_member_of_the_source_is_ignored():
    story = evolve(STORY, foreign=[nf.Foreign("records", "grade", "7")])
    table = table_of(nf.write(story, "parquet", {"extra": "grade"}))
    changed = table.set_column(table.schema.get_field_index("grade"), "grade", pa.array(["8"]))
    found, report = read(parquet(changed))
    assert found == [story]
    assert ["grade" in loss.why for loss in report.losses] == [True]


@pytest.mark.cases("taken", ["title", "status", "article", "content_created_offset_minutes"])
def test_an_existing_column_is_not_an_extra_one(taken):
    with pytest.raises(nf.OptionError, match=f"{taken} is there without the option extra"):
        nf.write(STORY, "parquet", {"extra": f"grade, {taken}"})


def test_columns_of_another_version_may_differ():
    table = table_of(nf.write([STORY, STORY], "parquet"))
    for name in ("extractor", "text"):
        table = table.set_column(table.schema.get_field_index(name), name, pa.array(["newsformat 0.0.1"] * 2))
    found, report = read(parquet(table))
    assert found == [STORY, STORY]
    assert (len(report.losses), len(report.remarks)) == (0, 1)


def test_the_columns_of_a_data_frame_are_read():
    """pandas writes offsets as floats, and missing values as NaN."""
    table = table_of(nf.write([STORY, Article(headline="B")], "parquet", {"article": False}))
    place = table.schema.get_field_index("published_offset_minutes")
    table = table.set_column(place, "published_offset_minutes", pa.array([345.0, float("nan")]))
    first, second = read(parquet(table))[0]
    assert first.published.isoformat() == "2026-11-24T01:30:00+05:45"
    assert second == Article(headline="B")


def test_a_broken_article_is_left_out_with_its_row():
    table = table_of(nf.write([STORY, STORY, STORY], "parquet"))
    place = table.schema.get_field_index("article")
    broken = table.set_column(place, "article", pa.array([table["article"][0].as_py(), '{"newsformat": 1, ', "[]"]))
    found, report = read(parquet(broken))
    assert found == [STORY]
    assert [loss.line for loss in report.losses] == [2, 3]


def test_losses_of_an_article_in_a_row_are_reported_with_the_row():
    table = table_of(nf.write([STORY, STORY], "parquet"))
    whole = [table["article"][0].as_py(), '{"newsformat": 1, "headline": "A", "headline": "B"}']
    found, report = read(parquet(table.set_column(table.schema.get_field_index("article"), "article", pa.array(whole))))
    assert len(found) == 2
    assert [loss.line for loss in report.losses if "'headline' appears twice" in loss.why] == [2]


def test_a_moment_that_no_column_can_hold_is_lost():
    report = nf.Report()
    nf.write(
        Article(headline="A", published=datetime.max.replace(tzinfo=WEST)), "parquet", {"article": False}, report=report
    )
    assert [loss.why for loss in report.losses if loss.what == "published"] == [
        "the column has the years 1 to 9999 in UTC"
    ]


@pytest.mark.parametrize("name", BOTH)
def test_the_envelope_is_in_the_schema(name):
    envelope = nf.Envelope(title="Tidewire", sender="desk")
    document = nf.write(nf.Articles([STORY], envelope=envelope), name)
    assert b'"Tidewire"' in table_of(document, name).schema.metadata[b"newsformat"]
    with nf.read_all(document) as back:
        assert back.envelope == envelope


def test_an_invalid_envelope_is_left_out():
    table = table_of(nf.write(STORY, "parquet")).replace_schema_metadata({b"newsformat": b"[1"})
    found, report = read(parquet(table))
    assert found == [STORY]
    assert "data around the articles" in str(report.losses[0])


@pytest.mark.cases("compression", ["zstd", "snappy", "gzip", "brotli", "lz4", "none"])
def test_parquet_is_compressed_as_wished(compression):
    document = nf.write([STORY] * 5, "parquet", {"compression": compression, "rows": 2})
    metadata = pq.ParquetFile(io.BytesIO(document)).metadata
    assert metadata.num_row_groups == 3
    found = metadata.row_group(0).column(0).compression
    assert found == {"none": "UNCOMPRESSED"}.get(compression, compression.upper())
    assert read(document)[0] == [STORY] * 5


@pytest.mark.cases("compression", ["zstd", "lz4", "none"])
@pytest.mark.cases("is_stream", [True, False])
def test_arrow_is_a_file_or_a_stream(compression, is_stream):
    document = nf.write([STORY] * 5, "arrow", {"compression": compression, "rows": 2, "stream": is_stream})
    opened = (pa.ipc.open_stream if is_stream else pa.ipc.open_file)(document)
    assert opened.read_all().num_rows == 5
    assert nf.detect(document)[0].format == "arrow"
    stories, report = read(document)
    assert (stories, list(report)) == ([STORY] * 5, [])


def test_row_groups_of_large_articles_have_fewer_rows(monkeypatch):
    monkeypatch.setattr("newsformat_records._arrow._writer._GROUP_SIZE", 1000)
    document = nf.write([evolve(STORY, body=[Paragraph("x" * 400)])] * 4, "parquet")
    assert pq.ParquetFile(io.BytesIO(document)).metadata.num_row_groups == 4


def test_it_is_read_from_a_pipe():
    reading, writing = os.pipe()
    document = nf.write([STORY] * 3, "parquet")

    def fill():
        with os.fdopen(writing, "wb") as file:
            file.write(document)

    thread = threading.Thread(target=fill)
    thread.start()
    with os.fdopen(reading, "rb") as file:
        assert list(nf.read_all(file)) == [STORY] * 3
    thread.join()


class Counted(io.BytesIO):
    """A file that counts the bytes read from it."""

    taken = 0

    def read(self, size=-1, /):
        part = super().read(size)
        self.taken += len(part)
        return part


@pytest.mark.parametrize("name", BOTH)
def test_rows_are_read_as_a_stream(name):
    chance = random.Random(1)  # noqa: S311 -- text that is hardly compressed
    stories = (Article(headline="A", body=[Paragraph(chance.randbytes(2000).hex())]) for _ in range(4000))
    document = nf.write(stories, name, {"rows": 100})
    file = Counted(document)
    with nf.read_all(file, name) as found:
        assert next(found).headline
        assert file.taken < len(document) / 4


# Tables of others -------------------------------------------------------------


def test_a_data_set_of_hugging_face():
    features = {"label": {"names": ["World", "Sports"], "_type": "ClassLabel"}, "text": {"_type": "Value"}}
    metadata = {b"huggingface": json.dumps({"info": {"features": features}}).encode()}
    table = pa.table({"text": ["Storm hits coast.", "Team wins cup."], "label": [0, 1]})
    found, report = read(parquet(table.replace_schema_metadata(metadata)))
    assert [article.subjects[0].name for article in found] == ["World", "Sports"]
    assert [article.text for article in found] == ["Storm hits coast.", "Team wins cup."]
    assert len(report) == 1


@pytest.mark.cases("metadata", [b"[", b"{}", b'{"info": {"features": {"label": 1}}}', b'{"info": 3}', b"\xff"])
def test_metadata_without_names(metadata):
    table = pa.table({"text": ["A b."], "label": [0]}).replace_schema_metadata({b"huggingface": metadata})
    found, _ = read(parquet(table))
    assert [(part.name, part.value) for part in found[0].foreign] == [("label", "0")]


def test_columns_have_the_same_names_as_in_other_tables():
    found, _ = of_columns(
        Title=pa.array(["Ferry back"]).dictionary_encode(),
        **{"Published At": ["2026-11-24"], "article": pa.array(["It sails."], pa.large_string())},
        authors=["['Ann Lee', 'Bob Roe']"],
        publisher=["nan"],
        __index_level_0__=[17],
    )
    assert found == [
        Article(
            headline="Ferry back",
            bylines=[Byline(name="Ann Lee"), Byline(name="Bob Roe")],
            published=datetime(2026, 11, 24, tzinfo=UTC),
            body=[Paragraph("It sails.")],
        )
    ]


def test_names_of_texts_and_summaries_in_collections():
    found, _ = of_columns(document=["It sails."], highlights=["Ferry back."], label=["Transport"])
    assert (found[0].text, nf.plain(found[0].summary)) == ("It sails.", "Ferry back.")
    assert found[0].subjects == (Concept(name="Transport"),)


def test_an_unusual_column_can_be_named():
    with pytest.raises(nf.ReadError, match=r"there are words, n\); the option member"):
        of_columns(words=["It sails."], n=[1])
    found, _ = of_columns({"member": "words"}, words=["It sails."], n=[1])
    assert found[0].text == "It sails."


@pytest.mark.cases(
    ("column", "expected"),
    [
        (pa.array([NOON], pa.timestamp("s")), "2026-07-01T12:00:00+00:00"),
        (pa.array([NOON], pa.timestamp("ns", "UTC")), "2026-07-01T12:00:00+00:00"),
        (pa.array([NOON], pa.timestamp("ms", "Europe/Berlin")), "2026-07-01T14:00:00+02:00"),
        (pa.array([NOON], pa.timestamp("us", "-03:30")), "2026-07-01T08:30:00-03:30"),
        (pa.array([date(2026, 7, 1)], pa.date32()), "2026-07-01T00:00:00+00:00"),
        (pa.array([date(2026, 7, 1)], pa.date64()), "2026-07-01T00:00:00+00:00"),
        (pa.array([1782907200]), "2026-07-01T12:00:00+00:00"),
        (pa.array(["1 July 2026 12:00 +0200"]), "2026-07-01T12:00:00+02:00"),
    ],
)
def test_moments(column, expected):
    table = pa.table({"text": ["A b."], "date": column})
    for document, name in ((parquet(table), "parquet"), (stream(table), "arrow")):
        assert read(document, name)[0][0].published.isoformat() == expected


def test_moments_that_cannot_be_kept_are_reported():
    far = pa.array([2**62, 1_000_000_000_000_000_001, None]).cast(pa.timestamp("us"))
    near = pa.array([0, 1_000_000_000_000_000_001, None]).cast(pa.timestamp("ns", "Mars/Olympus"))
    found, report = read(stream(pa.table({"text": ["A"] * 3, "date": far, "updated": near})), "arrow")
    assert [article.published for article in found] == [None] * 3
    assert found[1].updated == datetime(2001, 9, 9, 1, 46, 40, tzinfo=UTC)
    said = "\n".join(map(str, report))
    assert "1: column date: a date outside the years" in said
    assert "2: column updated: nanoseconds" in said
    assert "Mars/Olympus is unknown" in said


def test_values_of_all_kinds_are_kept_as_json():
    array = pa.array
    columns = {
        "decimal": array([Decimal("1.50")]),
        "whole": array([Decimal("2.00")]),
        "float": array([1.5]),
        "truth": array([True]),
        "bytes": array([b"caf\xc3\xa9"]),
        "fixed": array([b"abc"], pa.binary(3)),
        "unique": array([bytes(range(16))], pa.binary(16)),
        "list": array([[["a"], None, []]], pa.large_list(pa.list_(pa.string()))),
        "pair": array([[1, 2]], pa.list_(pa.int8(), 2)),
        "map": array([[("k", [1])]], pa.map_(pa.string(), pa.list_(pa.int8()))),
        "struct": array([{"a": {"b": 1}, "c": None}]),
        "time": array([3_600_000_001]).cast(pa.time64("us")),
        "span": array([90_000_000]).cast(pa.duration("us")),
        "coded": array([["x"]], pa.list_(pa.dictionary(pa.int8(), pa.string()))),
        "view": array(["a longer text than twelve bytes"], pa.string_view()),
    }
    table = pa.concat_tables([pa.table({"text": [text], **columns}) for text in ("A", "B")]).combine_chunks()
    expected = {
        "decimal": '"1.50"',
        "whole": "2",
        "float": "1.5",
        "truth": "true",
        "bytes": '"café"',
        "fixed": '"abc"',
        "unique": '"00010203-0405-0607-0809-0a0b0c0d0e0f"',
        "list": '[["a"],null,[]]',
        "pair": "[1,2]",
        "map": '{"k":[1]}',
        "struct": '{"a":{"b":1},"c":null}',
        "time": '"01:00:00.000001"',
        "span": '"0:01:30"',
        "coded": '["x"]',
        "view": '"a longer text than twelve bytes"',
    }
    found, report = read(stream(table), "arrow")
    assert list(report) == []
    assert [{part.name: part.value for part in item.foreign} for item in found] == [expected] * 2
    less = table.drop_columns(["span"])  # which Parquet has none of
    found, report = read(parquet(less), "parquet")
    assert list(report) == []
    assert [{part.name: part.value for part in item.foreign}.items() <= expected.items() for item in found] == [
        True
    ] * 2


@pytest.mark.cases(
    "column",
    [
        pa.StructArray.from_arrays([pa.array(["a"]), pa.array(["b"])], names=["x", "x"]),
        pa.array([[("x", "a"), ("x", "b")]], pa.map_(pa.string(), pa.string())),
    ],
    ids=["struct", "map"],
)
def test_members_with_the_same_name_are_reported(column):
    report = nf.Report()
    (article,) = nf.read_all(stream(pa.table({"title": ["Ferry back"], "more": column})), report=report)
    assert [(part.name, part.value) for part in article.foreign] == [("more", '{"x":"b"}')]
    assert [(loss.line, loss.why) for loss in report.losses] == [
        (1, "column more: members with the same name; the last one is used")
    ]


def test_empty_values_are_left_out():
    found, report = of_columns(text=["A"], a=[float("nan")], b=pa.nulls(1), c=[None], d=[[]], e=[""])
    assert (found[0].foreign, len(report)) == ((), 0)


def test_columns_that_cannot_be_read_are_reported_once():
    kinds = pa.UnionArray.from_dense(pa.array([0, 0], pa.int8()), pa.array([0, 1], pa.int32()), [pa.array([1, 2])])
    table = pa.table({"text": ["A", "B"], "kinds": kinds, "picture": [b"\0\1", b"\0\2"]})
    found, report = read(stream(table, compression=None), "arrow")
    assert [article.text for article in found] == ["A", "B"]
    assert [(loss.line, loss.why.partition(":")[0]) for loss in report.losses] == [
        (None, "column kinds"),
        (1, "column picture"),
        (2, "column picture"),
    ]


def test_columns_of_types_unknown_to_python(monkeypatch):
    """Arrow has a type of years and months that pyarrow cannot even create."""
    document = bytearray(stream(pa.table({"text": ["A"], "span": ["b"]}), compression=None))
    for at in [at for at, byte in enumerate(document) if byte == 5]:
        altered = bytes(document[:at]) + b"\x0b" + bytes(document[at + 1 :])  # 5 is text, 11 a span of time
        try:
            found, report = read(altered, "arrow")
        except nf.ReadError:
            continue
        if "unknown" in str(report.losses):
            assert [article.text for article in found] == ["A"]
            return
    pytest.skip("this pyarrow lays out a schema in another way")


def test_texts_that_are_not_utf_8():
    bad = pa.array([b"caf\xe9 noir is a drink of the harbour", b"A"]).view(pa.string())
    found, report = read(parquet(pa.table({"text": bad})), "parquet")
    assert [article.text for article in found] == ["caf\ufffd noir is a drink of the harbour", "A"]
    assert [loss.line for loss in report.losses] == [1]


# What is wrong ----------------------------------------------------------------


def found(document, name="parquet"):
    return [(problem.rule, problem.line, problem.severity.value) for problem in nf.validate(document, name)]


@pytest.mark.parametrize("name", BOTH)
def test_tables_written_by_newsformat_are_valid(name):
    assert found(nf.write([STORY, Article(headline="A", body=[Paragraph("B")])], name), name) == []


def test_other_rows_are_validated_by_the_rules_of_records():
    document = parquet(
        pa.table({"text": ["A", None], "date": ["2026-01-01", "soon"], "url": ["https://a.example/", "x"]})
    )
    assert found(document) == [("text", 2, "error"), ("date", 2, "warning"), ("uri", 2, "warning")]


def test_invalid_cells_and_articles():
    table = table_of(nf.write(nf.Articles([STORY] * 3, envelope=nf.Envelope(title="A")), "parquet"))
    whole = [table["article"][0].as_py(), "{", table["article"][0].as_py()]
    table = table.set_column(table.schema.get_field_index("article"), "article", pa.array(whole))
    table = table.set_column(table.schema.get_field_index("title"), "title", pa.array(["Ferry back"] * 2 + ["Other"]))
    table = table.append_column("picture", pa.array([None, None, b"\0"])).replace_schema_metadata({b"newsformat": b"{"})
    assert found(parquet(table)) == [
        ("envelope", None, "error"),
        ("article", 2, "error"),
        ("article", 3, "warning"),
        ("cell", 3, "error"),
    ]


@pytest.mark.parametrize("name", BOTH)
def test_rows_that_are_damaged_are_a_problem(name):
    document = nf.write([STORY] * 9, name, {"rows": 3, "compression": "none"})
    if name == "parquet":
        places = [at for at in range(len(document)) if document.startswith(b'"headline"', at)]
        document = document[: places[4]] + b"\0" + document[places[4] + 1 :]
        assert found(document) == [("row", 4, "error")]
    else:
        assert found(document[: len(document) // 2], name)[-1] == ("cell", None, "error")


# What is broken, or made to harm ----------------------------------------------


def test_a_damaged_row_group_does_not_affect_others():
    document = bytearray(nf.write([STORY] * 9, "parquet", {"rows": 3, "compression": "none"}))
    places = [at for at in range(len(document)) if document.startswith(b'"headline"', at)]
    document[places[4]] = 0
    found, report = read(bytes(document))
    assert found == [STORY] * 6
    (loss,) = report.losses
    assert loss.line == 4
    assert "left out 3 rows" in loss.why


@pytest.mark.cases("name", ["text", "inner"])
def test_column_names_that_are_not_utf_8(name):
    table = pa.table({"text": ["A"], "outer": [{"inner": "b"}]})
    document = parquet(table, store_schema=False, write_statistics=False).replace(name.encode(), b"\xff" * len(name))
    with pytest.raises(nf.ReadError, match="damaged"):
        read(document, "parquet")


@pytest.mark.cases("cut", [1, 100, 1000])
def test_truncated_parquet_is_refused(cut):
    with pytest.raises(nf.ReadError, match="cut off"):
        read(nf.write([STORY] * 9, "parquet")[:-cut], "parquet")


@pytest.mark.cases("is_stream", [True, False])
def test_truncated_arrow_is_read_as_far_as_possible(is_stream):
    document = nf.write([STORY] * 9, "arrow", {"rows": 3, "stream": is_stream})
    whole = document.rindex(b"\xff\xff\xff\xff\0\0\0\0")
    for cut in (1, whole // 8, whole // 6, whole // 4):
        found, report = read(document[: whole - cut], "arrow")
        assert len(found) == 6
        assert "cut off" in str(report.losses[0])


def test_other_input_is_refused_as_arrow():
    with pytest.raises(nf.ReadError, match="neither a file nor a stream of Arrow"):
        read(b"{}", "arrow")


def test_feather_1_is_refused():
    with pytest.raises(nf.ReadError, match="version 2"):
        read(b"FEA1" + bytes(40))


def test_encrypted_parquet_is_refused():
    with pytest.raises(nf.ReadError, match="encrypted"):
        read(b"PARE" + bytes(40) + b"PARE")


def _coded(text, rows):
    return pa.DictionaryArray.from_arrays(pa.array([0] * rows, pa.int32()), pa.array([text]))


NOISE = random.Random(2).randbytes(700_000).hex()  # noqa: S311 -- text that is hardly compressed
# How to make each, which takes a while; and what is said of it.
BOMBS = {
    "a page": (lambda: parquet(pa.table({"text": ["x" * 40_000_000]}), compression="zstd", use_dictionary=False), "ratio"),
    "the same text in many rows": (lambda: parquet(pa.table({"text": _coded(NOISE, 1000)}), dictionary_pagesize_limit=2**25), "ratio"),
    "a list of nothing": (
        lambda: parquet(pa.table({"text": ["A"], "n": pa.ListArray.from_arrays([0, 3_000_000], pa.nulls(3_000_000, pa.int8()))})),
        "hardly any bytes",
    ),
    "the same text in a long list": (
        lambda: parquet(pa.table({"text": ["A"], "n": pa.ListArray.from_arrays([0, 9000], _coded(NOISE, 9000))})),
        "ratio|item_bytes",
    ),
    "rows of nothing": (lambda: parquet(pa.table({"text": pa.nulls(20_000_000, pa.string())})), "no text"),
    "columns": (lambda: parquet(pa.table({f"c{number}": [1] for number in range(6000)})), "6000 columns"),
    "a large text": (lambda: parquet(pa.table({"text": [NOISE * 10]})), "item_bytes"),
    "a record batch": (lambda: stream(pa.table({"text": ["x" * 40_000_000]}), compression="zstd"), "ratio"),
    "the same text in many rows of a batch": (lambda: stream(pa.table({"text": _coded(NOISE, 1000)})), "ratio"),
    "rows of nothing in a batch": (lambda: stream(pa.table({"text": pa.nulls(2**31 - 2)})), "no text"),
}  # fmt: skip


@pytest.mark.parametrize("name", BOMBS)
def test_bombs(name):
    made, said = BOMBS[name]
    document = made()
    before = pa.total_allocated_bytes()
    with pytest.raises(nf.ReadError, match=said):
        read(document)
    assert pa.total_allocated_bytes() - before < 2**20


@pytest.mark.cases("compression", ["zstd", "gzip"])
def test_a_value_repeated_in_many_rows_is_not_a_bomb(compression):
    titles = [f"Story {number}" for number in range(70_000)]
    table = pa.table({"title": titles, "publisher": ["The Tidewire of Manda"] * 70_000, "n": [0] * 70_000})
    document = parquet(table, compression=compression, use_dictionary=False, data_page_size=2**24)
    assert pq.ParquetFile(io.BytesIO(document)).metadata.row_group(0).column(1).total_compressed_size < 10_000
    with nf.read_all(document) as found:
        assert next(found).sources == (Concept(name="The Tidewire of Manda"),)
    with nf.read_all(stream(table, compression="zstd")) as found:
        assert next(found).sources == (Concept(name="The Tidewire of Manda"),)


def test_one_page_of_each_column_must_fit_in_the_limit():
    table = pa.table({"title": ["A"], **{f"c{number}": [NOISE] for number in range(6)}})
    limits = nf.Limits(item_bytes=100_000)
    with pytest.raises(nf.ReadError, match="pages of its columns"):
        nf.read(nf.Source(parquet(table), limits=limits), "parquet")


def test_limits_can_be_raised():
    document = parquet(pa.table({"text": [NOISE * 10]}))
    source = nf.Source(document, limits=nf.Limits(item_bytes=2**27, ratio=10_000))
    assert len(nf.read(source, "parquet", {"text": "clean"}).text) == len(NOISE) * 10


def test_texts_in_lists_are_read_as_dictionaries_where_they_might_be_too_large():
    chance = random.Random(3)  # noqa: S311 -- text that is hardly compressed
    texts = [chance.randbytes(2000).hex() for _ in range(2000)]
    rows = [[chance.choice(texts) for _ in range(20)] for _ in range(1000)]
    document = parquet(pa.table({"text": ["A"] * 1000, "parts": rows}), dictionary_pagesize_limit=2**25)
    found, report = read(document)
    assert list(report) == []
    assert [json.loads(item.foreign[0].value) for item in found] == rows


ALTERED = """
import sys
import newsformat as nf
document = sys.stdin.buffer.read()
format, start, end = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
for place in range(start, end):
    for change in (1, 128, 255):
        altered = bytearray(document)
        altered[place] ^= change
        try:
            list(nf.read_all(bytes(altered), format))
        except nf.ReadError as error:
            assert "\\n" not in str(error)
"""


def test_altered_metadata_never_crashes_the_process():
    """The library ends it where it is asked for metadata of columns that do not fit together, so that is not asked for."""
    table = pa.table({"text": ["A", None], "names": [["a"], None], "n": [{"a": 1}, None]})
    document = parquet(table, write_page_index=True)
    _altered("parquet", document, len(document) - 8 - int.from_bytes(document[-8:-4], "little"), len(document))
    document = stream(table)
    _altered("arrow", document, 0, len(document))


def _altered(name, document, start, end):
    command = [sys.executable, "-c", ALTERED, name, str(start), str(end)]
    done = subprocess.run(command, input=document, capture_output=True, check=False)  # noqa: S603
    assert done.returncode == 0, done.stderr.decode()[-2000:]
