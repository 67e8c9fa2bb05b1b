"""``newsformat report``: what a report says, counted, or as a table."""

import csv
import gzip
import io
import json
from pathlib import Path

import pytest

import newsformat as nf


def entry(source: str, outcome: str = "converted", **said: object) -> dict[str, object]:
    usual = {
        "articles": 1,
        "targets": [f"{source}.md"],
        "losses": [],
        "remarks": [],
        "error": None,
        "asked": {"to": "markdown"},
    }
    return {"source": source, "outcome": outcome, **usual, **said}


def loss(what: str, why: str, where: str = "", line: int | None = None) -> dict[str, object]:
    return {"what": what, "where": where, "why": why, "line": line, "column": None}


ENTRIES = [
    entry(
        "a.xml",
        format="nitf",
        losses=[loss("body.raw", "no place", "body[1]"), loss("source", "id of <p> is left out: 'x'", line=7)],
    ),
    entry(
        "b.xml",
        targets=["b-1.md", "b-2.md"],
        articles=2,
        losses=[
            loss("source", "id of <p> is left out: 'y'", line=9),
            loss("source", "id of <p> is left out: 'z'", line=10),
        ],
        remarks=[{"message": "=no zone", "line": 3, "column": 2}],
    ),
    entry("c.xml", "failed", articles=0, targets=[], error="c.xml:12:7: not well-formed"),
    entry("d.xml", "kept", articles=None),
    entry("e.xml", "failed", articles=0, targets=[], error="is empty"),
]
SUM = """\
1 error in 1 file: is empty (the first: e.xml)
1 error in 1 file: not well-formed (the first: c.xml:12:7)
3 losses in 2 files: id of <p> is left out (the first: a.xml:7)
1 loss in 1 file: body.raw: no place (the first: a.xml: body[1])
1 remark in 1 file: =no zone (the first: b.xml:3:2)
"""


@pytest.fixture(params=["report.json", "report.jsonl"])
def report(request, folder) -> str:
    lines = "".join(json.dumps(each) + "\n" for each in ENTRIES)
    Path(request.param).write_text(
        lines if request.param.endswith("l") else json.dumps({"files": ENTRIES}), encoding="utf-8"
    )
    return request.param


def test_what_is_alike_is_counted(run, report):
    result = run(f"report {report}")
    said = "2 converted (3 articles), 2 failed, 1 kept\nread as: 1 nitf\n"
    assert (result.exit_code, result.stdout, result.stderr) == (0, SUM, said)


def test_what_differs_in_values_and_lines_is_alike(run, folder):
    cut = "it can't go on: cut off in <p>, which begins in line {}"
    entries = [
        entry(name, remarks=[{"message": message, "line": 1, "column": None} for message in said])
        for name, said in {
            "a.xml": [
                "'2026-05-04' has no zone; assumed UTC",
                cut.format(2),
                "the option 'zone' is not used",
                "notes: 1",
                "read as a date: 4 May 2026",
                "left out, as it is a date only with the option seen: 2 hours ago",
                "the subject is left out, as it differs from the headline: Ferry: late again",
                "not in utf-8: byte 0xe9",
                "names an editor: (Ann)",
                "of the page https://tide.example/1?a=b: @id of author is left out: #ann",
                "elsewhere, and not fetched: https://tide.example/1.txt",
                "the IDs of blocks are left out, 2 in all: a1, a2",
            ],
            "b.xml": [
                "'2026-05-05' has no zone; assumed UTC",
                cut.format(33),
                "the option 'zone' is not used",
                "notes: 12",
                "read as a date: 5 May 2026",
                "left out, as it is a date only with the option seen: yesterday",
                "the subject is left out, as it differs from the headline: Lock opens",
                "not in utf-8: byte 0xd0",
                "names an editor: (Bo)",
                "of the page https://tide.example/news/2: @id of author is left out: #bo",
                "elsewhere, and not fetched: https://tide.example/2.txt",
                "the IDs of blocks are left out, 14 in all: b1, b2, …",
            ],
        }.items()
    ]
    Path("varied.jsonl").write_text("".join(json.dumps(each) + "\n" for each in entries), encoding="utf-8")
    assert run("report varied.jsonl").stdout.splitlines() == [
        "2 remarks in 2 files: '…' has no zone; assumed UTC (the first: a.xml:1)",
        "2 remarks in 2 files: elsewhere, and not fetched: … (the first: a.xml:1)",
        "2 remarks in 2 files: it can't go on: cut off in <p>, which begins in line … (the first: a.xml:1)",
        "2 remarks in 2 files: left out, as it is a date only with the option seen: … (the first: a.xml:1)",
        "2 remarks in 2 files: names an editor: … (the first: a.xml:1)",
        "2 remarks in 2 files: not in utf-8: byte … (the first: a.xml:1)",
        "2 remarks in 2 files: notes: … (the first: a.xml:1)",
        "2 remarks in 2 files: of the page …: @id of author is left out (the first: a.xml:1)",
        "2 remarks in 2 files: read as a date: … (the first: a.xml:1)",
        "2 remarks in 2 files: the IDs of blocks are left out, … (the first: a.xml:1)",
        "2 remarks in 2 files: the option 'zone' is not used (the first: a.xml:1)",
        "2 remarks in 2 files: the subject is left out, as it differs from the headline: … (the first: a.xml:1)",
    ]


def test_stories_that_a_transform_leaves_out_are_alike(run, folder):
    for name, language in {"a": "en", "b": "ar", "c": "fr"}.items():
        story = nf.Article(uri=f"urn:{name}", headline=name, language=language)
        Path(f"{name}.json").write_bytes(nf.write(story, "json"))
    run("convert a.json b.json c.json -t json -o out/ --transform only-languages=ar --report r.jsonl")
    alike = "2 remarks in 2 files: only-languages left out (the first: a.json)"
    assert run("report r.jsonl").stdout.splitlines() == [alike]


def test_a_report_may_be_compressed(run, report):
    Path(f"{report}.gz").write_bytes(gzip.compress(Path(report).read_bytes()))
    assert run(f"report {report}.gz").stdout == SUM


def test_a_report_is_no_standard_input(run):
    assert "a report is read more than once; name a file" in run("report -", stdin=b"{}").stderr


def test_however_many_remarks_there_are_each_kind_of_error_is_said(run, folder):
    pages = [[f"left out: {page}/{line}" for line in range(9)] for page in range(1200)]
    many = [
        entry(f"{number}.xml", remarks=[{"message": each, "line": None, "column": None} for each in said])
        for number, said in enumerate(pages)
    ]
    last = entry("z.xml", "failed", error="z.xml:1: is cut off")
    Path("many.jsonl").write_text("".join(json.dumps(each) + "\n" for each in [*many, last]), encoding="utf-8")
    lines = run("report many.jsonl").stdout.splitlines()
    assert lines[0] == "1 error in 1 file: is cut off (the first: z.xml:1)"
    assert lines[-1] == "800 more, of other kinds"


def test_what_is_wanted_only(run, report):
    wanted = [line for line in SUM.splitlines() if " remark" in line or " error" in line]
    assert run(f"report {report} --only remark --only error -q").output.splitlines() == wanted


def rows(printed: bytes) -> list[dict[str, str]]:
    assert printed.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(printed.decode("utf-8-sig"), newline="")))


def test_a_table_has_a_row_for_each_and_for_each_input(run, report):
    found = rows(run(f"report {report} --csv").stdout_bytes)
    assert [(row["source"], row["kind"], row["line"], row["message"]) for row in found] == [
        ("a.xml", "loss", "", "no place"),
        ("a.xml", "loss", "7", "id of <p> is left out: 'x'"),
        ("b.xml", "loss", "9", "id of <p> is left out: 'y'"),
        ("b.xml", "loss", "10", "id of <p> is left out: 'z'"),
        ("b.xml", "remark", "3", "'=no zone"),
        ("c.xml", "error", "12", "not well-formed"),
        ("d.xml", "", "", ""),
        ("e.xml", "error", "", "is empty"),
    ]
    assert found[0] == {
        "source": "a.xml",
        "outcome": "converted",
        "format": "nitf",
        "articles": "1",
        "target": "a.xml.md",
        "kind": "loss",
        "what": "body.raw",
        "where": "body[1]",
        "line": "",
        "column": "",
        "message": "no place",
    }
    assert [row["kind"] for row in rows(run(f"report {report} --csv --only error").stdout_bytes)] == ["error", "error"]


def test_a_table_by_kind_says_what_the_sum_says(run, report):
    found = rows(run(f"report {report} --csv --by-kind --only loss").stdout_bytes)
    assert [list(row.values()) for row in found] == [
        ["loss", "3", "2", "source", "id of <p> is left out", "a.xml", "", "7", ""],
        ["loss", "1", "1", "body.raw", "no place", "a.xml", "body[1]", "", ""],
    ]


def test_the_report_of_a_run(run):
    Path("broken.json").write_text("{", encoding="utf-8")
    run("convert story.json broken.json -t markdown -o out/ --report report.jsonl")
    result = run("report report.jsonl")
    assert (result.exit_code, result.stderr) == (0, "1 converted, 1 failed\nread as: 1 json\n")
    assert result.stdout.startswith("1 error in 1 file: ")


def test_what_is_no_report_is_refused(run):
    result = run("report story.json")
    assert (result.exit_code, "story.json: is not a report of 'convert --report'" in result.stderr) == (2, True)
    assert run("report nix.jsonl").exit_code == 1


CHANGED = {
    "source": 7,
    "targets": [7],
    "articles": "one",
    "losses": [{}],
    "remarks": None,
    "asked": {"to": "markdown", "limits": {"items": 1}},
    "error": [],
}


@pytest.mark.parametrize("command", ["report", "report --csv", "verify"])
@pytest.mark.parametrize(("name", "value"), [*CHANGED.items(), ("articles", None), ("asked", {"to": ""})])
def test_a_report_that_was_changed_is_none(run, command, name, value):
    run("convert story.json -t markdown -o out/ --report report.json")
    (entry,) = json.loads(Path("report.json").read_bytes())["files"]
    Path("report.json").write_text(json.dumps({"files": [{**entry, name: value}]}), encoding="utf-8")
    result = run(f"{command} report.json")
    assert (result.exit_code, "report.json: is not a report of 'convert --report'" in result.stderr) == (2, True)


def test_a_report_that_is_too_deep_is_none(run):
    Path("deep.json").write_text("[" * 100_000, encoding="utf-8")
    assert "deep.json: is not a report" in run("report deep.json").stderr
    assert (
        "deep.json: exists, but is not a report"
        in run("convert story.json -o a.md --report deep.json --no-clobber").stderr
    )


REFERENCES = "".join([
    f"TY  - NEWS\nTI  - {title}\nDA  - {day}\nER  - \n"
    for title, day in (("Ferry is back", "2026/11/23/soon"), ("Quay reopens", ""), ("Port closed", "2026/11/24/late"))
])  # fmt: skip


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_of_what_a_reader_left_out_it_says_of_which_article(run, folder, jobs):
    Path("harbour.ris").write_text(f"{REFERENCES}loose\n", encoding="utf-8")
    run(f"convert harbour.ris story.json -t jsonl -o out/ --report harbour.json -j {jobs}")
    first, *_ = json.loads(Path("harbour.json").read_bytes())["files"]
    lost = [(one["where"], one["line"]) for one in first["losses"] if one["what"] == "source"]
    assert lost[:2] == [("", 3), ("article 3", 11)]
    assert {where for where, _ in lost[2:]} == {""}
    table = rows(run("report harbour.json --csv --only loss").stdout_bytes)
    assert ("article 3", "11") in [(row["where"], row["line"]) for row in table]
    assert "harbour.ris:3" in run("report harbour.json").output
