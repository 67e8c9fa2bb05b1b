"""``newsformat convert --no-clobber``: what is there stays, and a run that was broken off is done to its end."""

import json
import os
from pathlib import Path

import pytest

import newsformat as nf
from newsformat._cli._report_entries import document, joined
from newsformat._cli._report_lines import standing
from newsformat.bulk._conversion import converted
from newsformat.bulk._into_one import together
from newsformat.bulk._job import Job
from newsformat.bulk._outcome import Settings

from .conftest import ARTICLE


TINY = b"TINY\nBridge reopens\nThe bridge is open.\n"


def report(name: str = "report.json") -> dict[str, dict]:
    return {file["source"]: file for file in json.loads(Path(name).read_bytes())["files"]}


def test_what_is_there_stays(run):
    Path("out.tiny").write_bytes(b"old")
    result = run("convert story.json -o out.tiny --no-clobber")
    assert (result.exit_code, result.stderr) == (0, "story.json: out.tiny already exists and is left as it is\n")
    assert Path("out.tiny").read_bytes() == b"old"


def test_its_source_is_not_even_read(run):
    Path("out.json").write_bytes(b"old")
    assert run("convert gone.tiny -o out.json --no-clobber").exit_code == 0


def test_a_folder_of_the_name_is_no_file_that_is_there(run):
    Path("out/story.json").mkdir(parents=True)
    result = run("convert story.tiny -t json -o out/ --no-clobber")
    assert (result.exit_code, result.stderr) == (1, f"{Path('out/story.json')}: is a folder; name a file\n")


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_second_run_does_what_is_missing(run, folder, jobs):
    Path("in").mkdir()
    for number in range(10):
        Path(f"in/{number}.tiny").write_bytes(TINY)
    Path("in/bad.tiny").write_bytes(b"TINY\n!!\n")
    Path("out").mkdir()
    for number in range(7):
        Path(f"out/{number}.json").write_bytes(b"old")
    result = run(f"convert in -r -t json -o out --no-clobber -j {jobs}")
    assert result.exit_code == 1
    assert result.stderr == "in/bad.tiny:2:1: two marks of exclamation\n3 converted, 7 left as they are, 1 failed\n"
    assert [path.read_bytes() == b"old" for path in sorted(Path("out").iterdir())] == [True] * 7 + [False] * 3


def test_an_update_does_what_is_missing_or_older_than_its_input(run):
    Path("in").mkdir()
    Path("out").mkdir()
    for name, age in {"same": 5, "changed": 4, "new": None}.items():
        Path(f"in/{name}.tiny").write_bytes(TINY)
        os.utime(f"in/{name}.tiny", (5, 5))
        if age:
            Path(f"out/{name}.json").write_bytes(b"old")
            os.utime(f"out/{name}.json", (age, age))
    result = run("convert in -r -t json -o out --update --report report.json")
    assert (result.exit_code, result.stderr.splitlines()[1:]) == (0, ["2 converted, 1 left as they are"])
    assert [path.name for path in Path("out").iterdir() if path.read_bytes() == b"old"] == ["same.json"]
    assert run("convert in -r -t json -o out --update --no-clobber").stderr.endswith(
        "\n0 converted, 3 left as they are\n"
    )


@pytest.mark.parametrize("found", [True, False])
def test_what_was_changed_while_it_was_read_is_converted_again_by_an_update(run, found):
    """Such as a file that is still being written to a folder as it is converted."""
    source, target = Path("in/story.tiny"), Path("out/story.json")
    source.parent.mkdir()
    source.write_bytes(TINY)
    settings = Settings(to="json", watch=lambda *_: source.write_bytes(TINY + b"It is.\n") if found else None)
    os.utime(source, (5, 5))
    outcome = converted(Job(str(source), str(target), numbered=True), settings)
    told = ["was changed while it was being read; convert it again, as --update does"]
    assert [str(remark) for remark in outcome.report.remarks if "while" in str(remark)] == (told if found else [])
    assert run("convert in -r -t json -o out --update").exit_code == 0
    assert ("It is." in target.read_text("utf-8")) is found
    assert run("convert in -r -t json -o out --update").stderr.endswith("already exists and is left as it is\n")


@pytest.mark.parametrize("found", [True, False])
def test_one_document_of_an_input_that_was_changed_while_it_was_read_is_made_anew(run, found):
    source = Path("b.tiny")
    source.write_bytes(TINY)
    os.utime(source, (5, 5))

    def changing(opened: nf.Source, _: int) -> None:
        if found and opened.name == "b.tiny":
            source.write_bytes(TINY + b"It is.\n")

    settings = Settings(to="jsonl", watch=changing)
    jobs = [Job(each, "all.jsonl", shared=True) for each in ("story.tiny", "b.tiny")]
    outcomes = list(together(jobs, settings, None))
    assert ["while" in str(outcome.report.remarks) for outcome in outcomes] == [False, found]
    done = "2 converted\n" if found else "\n0 converted, 2 left as they are\n"
    assert run("convert story.tiny b.tiny -o all.jsonl --update").stderr.endswith(done)
    assert ("It is." in Path("all.jsonl").read_text("utf-8")) is found


def test_one_document_of_several_inputs_is_made_anew_if_one_of_them_is_newer(run):
    Path("b.tiny").write_bytes(TINY)
    assert run("convert story.tiny b.tiny -o all.jsonl").exit_code == 0
    assert run("convert story.tiny b.tiny -o all.jsonl --update").stderr.endswith("\n0 converted, 2 left as they are\n")
    changed = Path("all.jsonl").stat().st_mtime + 9
    os.utime("b.tiny", (changed, changed))
    assert run("convert story.tiny b.tiny -o all.jsonl --update").stderr == "2 converted\n"


def test_numbered_files_of_a_feed_that_has_changed_are_written_anew(run):
    line = "convert feed.jsonl -t tiny -o out/ --on-loss ignore --update"
    run(line)
    Path("out/feed-2.tiny").write_bytes(b"old")
    run(line)
    assert Path("out/feed-2.tiny").read_bytes() == b"old"
    os.utime("feed.jsonl", (2**32, 2**32))
    run(line)
    assert Path("out/feed-2.tiny").read_bytes() != b"old"


def test_numbered_files_that_are_missing_are_written(run):
    Path("out").mkdir()
    Path("out/feed-2.tiny").write_bytes(b"old")
    result = run("convert feed.jsonl -t tiny -o out/ --no-clobber --on-loss ignore --report report.json")
    assert result.exit_code == 0
    assert result.stderr == f"feed.jsonl: {Path('out/feed-2.tiny')} already exists and is left as it is\n"
    assert Path("out/feed-1.tiny").read_bytes() == TINY + "مرحبا بالعالم\n".encode()
    assert Path("out/feed-2.tiny").read_bytes() == b"old"
    assert report()["feed.jsonl"]["outcome"] == "converted"


def test_many_files_that_are_kept_are_counted(run):
    Path("feed.jsonl").write_bytes(nf.write([nf.Article(headline=str(number)) for number in range(12)], "jsonl"))
    line = "convert feed.jsonl -t json -o out/ --no-clobber"
    run(line)
    assert run(line).stderr == "feed.jsonl: 12 files already exist and are left as they are; -v lists them\n"
    assert run(f"{line} -v").stderr.count("already exists and is left as it is\n") == 12


def test_numbered_files_that_are_all_there_are_kept(run):
    run("convert feed.jsonl -t tiny -o out/ --on-loss ignore")
    run("convert feed.jsonl -t tiny -o out/ --on-loss ignore --no-clobber --report report.json")
    assert report()["feed.jsonl"]["outcome"] == "kept"


def test_what_is_kept_loses_nothing(run):
    line = "convert feed.jsonl -t tiny -o out/ --stable-names"
    assert "lost" in run(line).stderr
    again = run(f"{line} --no-clobber").stderr.splitlines()
    assert [said.endswith(" already exists and is left as it is") for said in again] == [True] * 2


def test_the_report_goes_on(run):
    line = "convert story.json feed.jsonl nix.json -t tiny -o out --no-clobber --report report.json"
    run("convert story.json nix.json -t tiny -o out --report report.json")
    first = report()
    assert [file["outcome"] for file in first.values()] == ["converted", "failed"]
    Path("nix.json").write_bytes(nf.write(ARTICLE, "json"))
    assert run(line).exit_code == 0
    second = report()
    assert second["story.json"] == first["story.json"]
    assert second["story.json"]["losses"] != []
    assert {name: file["outcome"] for name, file in second.items()} == dict.fromkeys(
        ["story.json", "feed.jsonl", "nix.json"], "converted"
    )
    assert run(line).exit_code == 0
    assert report() == second


def test_the_report_is_of_all_formats_that_a_file_was_converted_into(run):
    for to in ("tiny", "json"):
        assert run(f"convert feed.jsonl -t {to} -o {to}/ --no-clobber --report report.json").exit_code == 0
    assert [len(file["targets"]) for file in json.loads(Path("report.json").read_bytes())["files"]] == [2, 2]


def test_of_files_that_have_other_numbers_or_names_now_the_last_run_counts(folder):
    said = [["out/a-01.md", "out/a-02.md"], ["out/a-1.md", "out/a-2.md"], ["out/a.md"], ["b/a-1.md", "b/a-2.md"]]
    entries = [{"source": "a", "outcome": "converted", "targets": targets} for targets in said]
    assert joined(entries[:1], entries[1:]) == entries[2:]
    named = {"asked": {"to": "markdown", "stable_names": True}}
    lines = [json.dumps({**entry, **named}) for entry in entries]
    Path("report.jsonl").write_text("\n".join([*lines, ""]), encoding="utf-8")
    assert [json.loads(line)["targets"] for line in standing("report.jsonl")] == said[2:]


def test_what_an_earlier_run_did_without_a_report_is_said_to_be_kept(run):
    run("convert story.json -o out.tiny")
    run("convert story.json -o out.tiny --no-clobber --report report.json")
    kept = {"source": "story.json", "outcome": "kept", "format": None, "articles": None, "targets": ["out.tiny"]}
    assert report()["story.json"] == {**kept, "losses": [], "remarks": [], "error": None, "asked": {"to": "tiny"}}


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"files": [1]}', '{"files": [{"source": "x"}]}', "\xff"])
def test_what_is_no_report_is_not_gone_on_with(run, content):
    Path("report.json").write_text(content, encoding="latin-1")
    result = run("convert story.json -o out.tiny --no-clobber --report report.json")
    assert (result.exit_code, result.stderr.count("\n")) == (2, 1)
    assert "--report report.json: exists, but is not a report that can be continued; name another file" in result.stderr
    assert Path("report.json").read_text(encoding="latin-1") == content


def test_what_a_killed_process_had_written_is_converted(run):
    Path("in").mkdir()
    for number in range(40):
        Path(f"in/{number:02}.json").write_bytes(nf.write(ARTICLE, "json"))
    Path("in/03.tiny").write_text("TINY\nKILL\n", encoding="utf-8")
    Path("in/03.json").unlink()
    result = run("convert in -r -t tiny -o out --no-clobber -j 2 --report report.json")
    assert result.stderr.splitlines()[0] == "in/03.tiny: ended the process that converted it"
    assert result.stderr.splitlines()[-1] == "39 converted, 1 failed"
    assert {len(file["losses"]) for file in report().values() if file["outcome"] == "converted"} == {2}


def entries(name: str = "report.jsonl") -> list[dict]:
    return [json.loads(line) for line in Path(name).read_bytes().splitlines()]


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_report_of_lines_is_written_as_it_comes(spawn, folder, jobs):
    Path("in").mkdir()
    for name, content in {"a": TINY, "b": TINY, "c": b"TINY\nKILL\n"}.items():
        Path(f"in/{name}.tiny").write_bytes(content)
    line = f"convert in -r -t json -o out --report report.jsonl -j {jobs}"
    if jobs == 1:
        assert spawn(line).returncode == 9  # the whole run is killed
        assert [entry["source"] for entry in entries()] == [str(Path("in/a.tiny")), str(Path("in/b.tiny"))]
    else:
        assert spawn(line).returncode == 1
        assert [entry["outcome"] for entry in entries()] == ["converted", "converted", "failed"]
    Path("in/c.tiny").write_bytes(TINY + b"??\n")
    with Path("report.jsonl").open("ab") as file:
        file.write(b'{"source": "half')
    assert spawn(f"{line} --no-clobber").returncode == 0
    assert [entry["outcome"] for entry in entries()] == ["converted"] * 3
    assert [len(entry["remarks"]) for entry in entries()] == [0, 0, 1]
    assert spawn(line).returncode == 0
    assert len(entries()) == 3


def test_what_is_no_report_of_lines_is_not_gone_on_with(run):
    Path("report.jsonl").write_text("[]\n", encoding="utf-8")
    result = run("convert story.json -t json -o out/ --no-clobber --report report.jsonl")
    assert (result.exit_code, "is not a report that can be continued" in result.stderr) == (2, True)


def test_of_each_input_the_last_word_stands(folder):
    said = [("a", "converted"), ("b", "failed"), ("c", "converted"), ("d", "kept"), ("a", "kept"), ("d", "kept")]
    said += [("b", "converted"), ("c", "converted"), ("e", "failed")]
    lines = [
        json.dumps(
            {"source": source, "outcome": outcome, "targets": [source] * (outcome != "failed"), "number": number}
        )
        for number, (source, outcome) in enumerate(said)
    ]
    Path("report.jsonl").write_text("\n".join([*lines, '{"source": "ha']), encoding="utf-8")
    assert [json.loads(line)["number"] for line in standing("report.jsonl")] == [0, 3, 6, 7, 8]


@pytest.mark.cases("many", [0, 1, 2])
def test_a_report_is_written_entry_by_entry_and_looks_as_a_whole(many):
    entries = [
        {"source": f"{number}\n\u2028é", "losses": [{"what": "a\nb"}, {}], "targets": []} for number in range(many)
    ]
    whole = json.dumps({"files": entries}, indent=2, ensure_ascii=False).encode() + b"\n"
    assert b"".join(document(entries)) == whole


def test_a_report_is_not_compressed(run):
    result = run("convert story.json -o out.tiny --report told.jsonl.gz")
    assert (result.exit_code, Path("out.tiny").exists()) == (2, False)
    assert "--report told.jsonl.gz: a report is not compressed; name it told.jsonl" in result.stderr


def test_a_report_is_no_table(run):
    result = run("convert story.json -o out.tiny --report told.csv")
    assert (result.exit_code, Path("out.tiny").exists()) == (2, False)
    assert (
        "--report told.csv: a report is JSON; name it told.jsonl; 'report told.jsonl --csv' makes a table"
        in result.stderr
    )
