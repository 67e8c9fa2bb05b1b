"""``newsformat verify``: what is still there of all that a report says was converted."""

import json
from pathlib import Path

import pytest

import newsformat as nf

from .conftest import ARTICLE


MESSAGE = [ARTICLE, nf.Article(headline="Second", keywords=["harbour"])]


@pytest.fixture
def converted(run):
    """The articles of three files, with the envelope that two of them have, as Markdown and as lines of JSON."""
    Path("in").mkdir()
    envelope = nf.Envelope(sender="acme", title="Noon")
    Path("in/message.jsonl").write_bytes(nf.write(nf.Articles([envelope, *MESSAGE]), "jsonl"))
    Path("in/other.jsonl").write_bytes(nf.write(nf.Articles([envelope, nf.Article(headline="Third")]), "jsonl"))
    Path("in/story.json").write_bytes(nf.write(ARTICLE, "json"))
    run("convert in -r -t markdown -o out/ --report report.json")
    run("convert in -r -o all.jsonl --report report.jsonl")


@pytest.mark.parametrize("report", ["report.json", "report.jsonl"])
@pytest.mark.parametrize("jobs", ["", "-j 2"])
def test_all_is_there(run, converted, report, jobs):
    result = run(f"verify {report} {jobs}")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "3 as the report says\n")


def test_what_is_missing_is_said_with_its_place(run, converted):
    path = Path("out/message-2.md")
    path.write_text(path.read_text(encoding="utf-8").replace("harbour", "port"), encoding="utf-8")
    Path("out/other.md").write_text("# Third, changed\n", encoding="utf-8")
    result = run("verify report.json")
    assert result.exit_code == 1
    assert result.stdout == (
        "in/message.jsonl: article 2: keywords[0]: 'harbour' became 'port'\n"
        "in/other.jsonl: headline: ['Third'] became ['Third, changed']\n"
    )
    assert result.stderr == "1 as the report says, 2 with something missing\n"


def test_several_processes_find_the_same_in_the_same_order(run, folder):
    Path("in").mkdir()
    for number in range(150):
        Path(f"in/{number:03}.json").write_bytes(nf.write(nf.Article(headline=f"Number {number}"), "json"))
    run("convert in -r -t markdown -o out/ --report report.jsonl")
    run("convert in -r -o all.jsonl --report shared.json")
    Path("out/007.md").unlink()
    Path("out/140.md").write_text("# Number 14\n", encoding="utf-8")
    lines = Path("all.jsonl").read_text(encoding="utf-8").splitlines(keepends=True)
    Path("all.jsonl").write_text("".join(lines[:140]), encoding="utf-8")
    for report in ("report.jsonl", "shared.json"):
        alone, several = run(f"verify {report}"), run(f"verify {report} -j 2")
        assert alone.exit_code == 1
        assert (several.exit_code, several.stdout, several.stderr) == (1, alone.stdout, alone.stderr)


def test_what_is_missing_of_a_document_that_inputs_share(run, converted):
    lines = Path("all.jsonl").read_text(encoding="utf-8").splitlines(keepends=True)
    Path("all.jsonl").write_text("".join(lines[:-1]), encoding="utf-8")
    result = run("verify report.jsonl")
    assert (result.exit_code, result.stdout) == (1, "in/story.json: is missing altogether\n")


def test_an_input_that_broke_off_has_its_part_of_the_document_they_share(run, folder):
    Path("in").mkdir()
    many = [nf.Article(headline=f"Number {number}", body=[nf.Paragraph("Rain. " * 300)]) for number in range(300)]
    message = nf.write(many, "newsml-g2")
    Path("in/a.xml").write_bytes(message[: len(message) // 2])
    Path("in/b.xml").write_bytes(nf.write(ARTICLE, "newsml-g2"))
    run("convert in -r -o all.jsonl --report report.json")
    [broken, _] = json.loads(Path("report.json").read_bytes())["files"]
    assert broken["outcome"] == "failed"
    assert broken["articles"] > 1
    result = run("verify report.json")
    expected = "1 as the report says, 1 not converted, or not completely\n"
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", expected)


def test_an_input_that_has_become_another(run, converted):
    Path("in/message.jsonl").write_bytes(nf.write(MESSAGE[:1], "jsonl"))
    result = run("verify report.json")
    assert result.exit_code == 1
    assert "in/message.jsonl: number of articles: 2 when it was converted, 1 now\n" in result.stdout


def test_a_loss_of_one_article_excuses_no_other(run, converted):
    [message, *others] = json.loads(Path("report.json").read_bytes())["files"]
    message["losses"].append({"what": "keywords", "where": "article 1", "why": "a test", "line": None, "column": None})
    path = Path("out/message-2.md")
    path.write_text(path.read_text(encoding="utf-8").replace("harbour", "port"), encoding="utf-8")
    Path("report.json").write_text(json.dumps({"files": [message, *others]}), encoding="utf-8")
    assert "article 2: keywords[0]" in run("verify report.json").stdout
    message["losses"][-1]["where"] = "article 2, tags"
    Path("report.json").write_text(json.dumps({"files": [message, *others]}), encoding="utf-8")
    assert run("verify report.json").exit_code == 0


def test_the_envelope_is_part_of_it(run, converted):
    report = Path("report.json").read_text(encoding="utf-8")
    assert "envelope.sender" in report
    Path("report.json").write_text(report.replace("envelope.sender", "envelope.sent"), encoding="utf-8")
    assert "in/message.jsonl: envelope.sender: 'acme' became ''\n" in run("verify report.json").stdout


def test_it_is_read_again_as_it_was_read(run, folder):
    styled = nf.Article(headline="Third", body=[nf.Paragraph([nf.Text("bold", [nf.Style.STRONG])])])
    Path("styled.json").write_bytes(nf.write(styled, "json"))
    run("convert styled.json -t json -o out/ --report report.json --transform plain-inline")
    assert run("verify report.json").exit_code == 0
    report = Path("report.json").read_text(encoding="utf-8")
    Path("report.json").write_text(report.replace("plain-inline", "drop-related"), encoding="utf-8")
    assert run("verify report.json").exit_code == 1

    Path("note.dat").write_bytes("Caf\xe9 du Port\n\nIl pleut sur le quai.\n".encode("cp1252"))
    told = "-f text --encoding cp1252 -R language=fr --limit page_bytes=2M"
    run(f"convert note.dat -t text -o note.out --report report.jsonl {told}")
    assert json.loads(Path("report.jsonl").read_bytes())["asked"] == {
        "to": "text",
        "from": "text",
        "read_options": {"language": "fr"},
        "encoding": "cp1252",
        "limits": {"page_bytes": 2 * 1024 * 1024},
    }
    assert run("verify report.jsonl").exit_code == 0


def test_what_cannot_be_read_again_is_no_proof(run, converted):
    Path("in/other.jsonl").unlink()
    Path("out/story.md").unlink()
    result = run("verify report.json")
    assert result.exit_code == 1
    assert result.stderr == (
        "in/other.jsonl: cannot be read: no such file or directory\n"
        "out/story.md: cannot be read: no such file or directory\n"
        "1 as the report says, 2 that cannot be read again\n"
    )


def test_in_another_folder_nothing_can_be_read_again(run, converted, monkeypatch):
    monkeypatch.chdir("out")
    result = run("verify ../report.json")
    assert result.exit_code == 1
    assert result.stderr.endswith(" that cannot be read again; run verify in the folder in which you ran convert\n")


def test_what_was_not_converted_is_counted(run, converted):
    Path("in/broken.json").write_text('{"newsformat": 1, "headlin": ""}', encoding="utf-8")
    run("convert in -r -t markdown -o new/ --report report.json")
    result = run("verify report.json")
    assert (result.exit_code, result.stderr) == (
        0,
        "3 as the report says, 1 not converted, or not completely\n",
    )
    run("convert in -r -t markdown -o new/ --report kept.json --no-clobber")
    result = run("verify kept.json")
    assert result.exit_code == 1
    assert "3 left as they were, without their losses in the report" in result.stderr


def test_json(run, converted):
    Path("out/other.md").write_text("# Third, changed\n", encoding="utf-8")
    lines = [json.loads(line) for line in run("verify report.json --json").stdout.splitlines()]
    assert [(line["source"], line["missing"], line["error"]) for line in lines] == [
        ("in/message.jsonl", [], None),
        ("in/other.jsonl", ["headline: ['Third'] became ['Third, changed']"], None),
        ("in/story.json", [], None),
    ]
    assert lines[0]["targets"] == [str(Path("out/message-1.md")), str(Path("out/message-2.md"))]


@pytest.mark.parametrize("content", ["", "{}", "[1]", '{"files": [1]}', "\x00"])
def test_what_is_no_report(run, content):
    Path("report.json").write_text(content, encoding="utf-8")
    result = run("verify report.json")
    assert result.exit_code == 2
    assert "report.json: is not a report of 'convert --report'" in result.stderr


def test_a_report_that_is_not_there(run):
    result = run("verify report.json")
    assert (result.exit_code, result.stderr) == (1, "report.json: cannot be read: no such file or directory\n")


def test_names_with_bytes_that_are_no_utf_8(run, folder):
    name = b"in\xe9.json"
    try:
        Path(name.decode(errors="surrogateescape")).write_bytes(nf.write(ARTICLE, "json"))
    except OSError:
        pytest.skip("the file system takes no such name")
    run("convert -t json -o out/ --report report.json", name.decode(errors="surrogateescape"))
    assert "in\\\\xe9.json" in Path("report.json").read_text(encoding="utf-8")
    assert run("verify report.json").exit_code == 0
