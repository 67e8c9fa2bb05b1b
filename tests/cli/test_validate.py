"""``newsformat validate``."""

import json
from pathlib import Path

import pytest

import newsformat as nf
from newsformat._cli._verdict import Verdict


BROKEN = '{"newsformat": 1,\n "headline": "x",\n "urgency": 12}\n'
WRONG = "broken.json:3:13: model: expected `int` <= 9"


@pytest.fixture
def broken(folder):
    Path("broken.json").write_text(BROKEN, encoding="utf-8")


def test_a_valid_file(run):
    result = run("validate story.json")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "1 valid\n")


@pytest.mark.usefixtures("broken")
def test_each_problem_is_a_line_with_place_and_rule(run):
    result = run("validate broken.json story.json")
    assert (result.exit_code, result.stdout) == (1, f"{WRONG}\n")
    assert result.stderr == "1 valid, 1 not valid; 1 problem\n"


@pytest.mark.usefixtures("broken")
def test_a_file_that_cannot_be_read_stops_no_other(run):
    Path("cut.json").write_text('{"newsformat": 1', encoding="utf-8")
    result = run("validate nix.json cut.json broken.json")
    assert (result.exit_code, result.stdout) == (1, f"{WRONG}\n")
    assert result.stderr.splitlines() == [
        "nix.json: cannot be read: no such file or directory",
        "cut.json:1:17: not JSON: Input data was truncated",
        "1 not valid, 2 unreadable; 1 problem",
    ]


@pytest.mark.usefixtures("broken")
def test_a_folder_of_files_of_which_some_have_no_rules(run):
    Path("inbox/old").mkdir(parents=True)
    Path("inbox/.hidden").write_text("not seen", encoding="utf-8")
    Path("broken.json").rename("inbox/old/broken.json")
    Path("story.json").rename("inbox/story.json")
    Path("story.tiny").rename("inbox/story.tiny")
    result = run("validate inbox")
    assert (result.exit_code, result.stdout) == (1, f"inbox/old/{WRONG}\n")
    hidden = "inbox: hidden files and folders left out: 1\n"
    assert result.stderr == f"{hidden}1 valid, 1 not valid, 1 without rules (tiny 1); 1 problem\n"


@pytest.mark.parametrize("command", ["validate", "detect"])
def test_that_folders_are_gone_through_may_be_said_as_to_convert(run, command):
    Path("inbox/old").mkdir(parents=True)
    Path("story.json").rename("inbox/old/story.json")
    plain = run(f"{command} inbox")
    for option in ("-r", "--recursive"):
        said = run(f"{command} {option} inbox")
        assert (said.exit_code, said.stdout, said.stderr) == (0, plain.stdout, plain.stderr)


def test_a_file_that_is_named_must_have_rules(run):
    result = run("validate story.tiny story.json")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.splitlines() == [
        "story.tiny: there are no rules for tiny; 'newsformat formats' says which formats have some",
        "1 valid, 1 without rules (tiny 1)",
    ]


def test_as_json_what_became_of_a_file_is_told_from_how_sound_it_is(run):
    Path("inbox").mkdir()
    Path("story.tiny").rename("inbox/story.tiny")
    Path("inbox/tool.py").write_text("print()", encoding="utf-8")
    lines = [json.loads(line) for line in run("validate inbox story.json nix.json --json -q").stdout.splitlines()]
    assert [(line["kind"], line["valid"]) for line in lines] == [
        ("without rules", None),
        ("unknown", None),
        ("valid", True),
        ("unreadable", None),
    ]


@pytest.mark.usefixtures("broken")
def test_as_json_each_file_is_a_line(run):
    result = run("validate broken.json story.json nix.json --json -q")
    first, second, third = map(json.loads, result.stdout.splitlines())
    assert result.exit_code == 1
    assert result.stderr == ""
    assert first == {
        "file": "broken.json",
        "format": "json",
        "kind": "not valid",
        "valid": False,
        "problems": [
            {
                "rule": "model",
                "message": "expected `int` <= 9",
                "line": 3,
                "column": 13,
                "where": "$.urgency",
                "layer": "rules",
                "severity": "error",
            }
        ],
        "remarks": [],
        "error": None,
    }
    assert (second["valid"], second["problems"]) == (True, [])
    assert (third["valid"], third["error"]) == (None, "nix.json: cannot be read: no such file or directory")


def test_standard_input(run):
    result = run("validate - --from json", stdin=BROKEN.encode())
    assert result.stdout == WRONG.replace("broken.json", "stdin") + "\n"


def test_an_official_schema_is_used_too(run):
    Path("schemas").mkdir()
    Path("schemas/newsformat.json").write_bytes(run("schema").stdout_bytes)
    Path("extra.json").write_text('{"newsformat": 1, "extra": 1}', encoding="utf-8")
    lines = run("validate extra.json --schema schemas").stdout.splitlines()
    assert [line.split(": ")[1] for line in lines] == ["model", "additionalProperties"]
    assert run("validate story.json --schema schemas").exit_code == 0


def test_a_folder_without_the_schema_is_wrong_usage(run):
    Path("empty").mkdir()
    result = run("validate story.json --schema empty")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.splitlines() == [
        "story.json: schema=empty: holds no file *.json; name the folder with the official schema",
        "1 valid; 1 not checked against an official schema",
    ]


def test_of_a_folder_a_file_whose_standard_has_no_schema_there_is_held_against_the_rules_and_counted(run):
    Path("schemas").mkdir()
    Path("schemas/newsformat.json").write_bytes(run("schema").stdout_bytes)
    Path("inbox").mkdir()
    Path("story.json").rename("inbox/story.json")
    Path("inbox/story.xml").write_bytes(nf.write(nf.Article(headline="Rain"), "newsml-g2"))
    result = run("validate inbox --schema schemas")
    assert (result.exit_code, result.stderr) == (0, "2 valid; 1 not checked against an official schema\n")
    (remark,) = [
        json.loads(line)["remarks"] for line in run("validate inbox --schema schemas --json").stdout.splitlines()
    ][1]
    assert remark["message"].startswith("schema=schemas: holds no file *.xsd")


def test_a_folder_of_which_no_file_has_the_schema_is_wrong_usage(run):
    Path("empty").mkdir()
    Path("inbox").mkdir()
    Path("story.json").rename("inbox/story.json")
    result = run("validate inbox --schema empty")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.splitlines() == [
        "1 valid; 1 not checked against an official schema",
        "inbox/story.json: schema=empty: holds no file *.json; name the folder with the official schema",
    ]


def test_a_file_whose_format_has_no_official_schema_is_held_against_none(run):
    Path("schemas").mkdir()
    Path("schemas/newsformat.json").write_bytes(run("schema").stdout_bytes)
    Path("story.md").write_text("Rain", encoding="utf-8")
    why = "there is no official schema of markdown; checked against newsformat's own rules only"
    result = run("validate story.md --schema schemas")
    assert (result.exit_code, result.stderr.splitlines()) == (
        2,
        ["1 valid; 1 not checked against an official schema", f"story.md: {why}"],
    )
    result = run("validate story.md story.json --schema schemas -v")
    assert (result.exit_code, result.stderr.splitlines()) == (
        0,
        [f"story.md: {why}", "2 valid; 1 not checked against an official schema"],
    )


def test_a_file_that_cannot_be_read_is_not_valid_for_want_of_a_schema(run):
    Path("feed.rss").write_bytes(b"<rss><channel>")
    result = run("validate feed.rss --schema . --from rss")
    assert (result.exit_code, result.stderr.splitlines()[-1]) == (1, "1 unreadable")


BAD = {
    "validate story.json --schema nix": "newsformat validate: --schema nix: there is no such file or folder",
    "validate story.tiny --from tiny": "newsformat validate: tiny cannot be validated",
    "validate story.json --from json -O shema=x": "no such option: shema (did you mean 'schema'?)",
    "validate story.json -O schema": "newsformat validate: invalid value for '-O' / '--option'",
    "validate - -": "newsformat validate: standard input (-) can be given only once",
    "validate": "missing argument 'FILE...'",
}


@pytest.mark.parametrize(("line", "message"), BAD.items(), ids=BAD)
def test_wrong_usage(run, line, message):
    result = run(line)
    assert (result.exit_code, result.stdout) == (2, "")
    assert message in result.stderr


def test_text_cannot_steer_the_terminal(run):
    Path("evil.json").write_text('{"newsformat": 1, "\x1b[31m\u202e": 1}'.replace("\x1b", "\\u001b"), encoding="utf-8")
    assert "\x1b" not in run("validate evil.json").stdout
    assert "\u202e" not in run("validate evil.json").stdout


def test_formats_says_which_can_be_validated(run):
    assert "read, write, validate" in run("formats json").stdout
    (json_format,) = json.loads(run("formats json --json").stdout)
    assert json_format["validates"]
    assert json_format["validate_options"][0]["name"] == "schema"
    assert "validate" not in run("formats tiny").stdout


def test_a_name_of_no_format_is_said_before_reading(run):
    result = run("validate story.json --from jsn")
    assert (result.exit_code, result.stdout) == (2, "")
    assert nf.registry()["json"].validate is not None


def test_what_a_reader_would_leave_out_is_remarked(run):
    Path("set.anpa").write_bytes(nf.write(nf.Article(headline="Rain"), "anpa").replace(b"Rain", b"R\x0ea\x0fin"))
    told = "text in another type, between SO and SI, is read like the rest"
    assert {"message": told, "line": None, "column": None} in json.loads(run("validate set.anpa --json").stdout)[
        "remarks"
    ]
    assert f"set.anpa: {told}" in run("validate set.anpa -v").stderr


def test_problems_by_rule(run):
    Path("inbox").mkdir()
    for name, urgency in (("a", 12), ("b", 10)):
        Path(f"inbox/{name}.json").write_text(f'{{"newsformat": 1,\n "urgency": {urgency}}}', encoding="utf-8")
    Path("inbox/c.json").write_text('{"newsformat": 1, "headline": "a",\n "headline": "b"}', encoding="utf-8")
    Path("inbox/cut.json").write_text('{"newsformat": 1', encoding="utf-8")
    result = run("validate inbox --by-rule")
    assert result.exit_code == 1
    assert result.stdout.splitlines()[0] == "2 in 2 files: json: inbox/a.json:2:13: model: expected `int` <= 9"
    assert result.stdout.splitlines()[1].startswith("1 in 1 file: json: inbox/c.json:2:")
    assert result.stderr.splitlines()[-1] == "3 not valid, 1 unreadable; 3 problems"
    first, second = map(json.loads, run("validate inbox --by-rule --json").stdout.splitlines())
    assert (first["format"], first["rule"], first["problems"], first["files"]) == ("json", "model", 2, 2)
    assert first["first"] == {
        "file": "inbox/a.json",
        "message": "expected `int` <= 9",
        "line": 2,
        "column": 13,
        "where": "$.urgency",
    }
    assert (second["severity"], second["layer"]) == ("error", "rules")
    assert run("validate story.json --by-rule").stdout == ""


def test_an_option_counts_for_the_formats_that_have_it(run):
    Path("item.ninjs").write_bytes(nf.write(nf.Article(uri="urn:a", headline="Bridge reopens"), "ninjs"))
    result = run("validate story.json item.ninjs -O version=1.3 -v")
    assert "story.json: json has no option version; it is not used" in result.stderr
    assert run("validate story.json -O version=1.3").exit_code == 2
    assert run("validate story.json -O ninjs.version=1.3").exit_code == 0


class _OfAPlugin(nf.OptionError):
    def __init__(self, option, value):
        super().__init__(f"no {option} is {value}")


def test_an_error_of_a_class_of_a_plugin_is_told_with_the_name_of_the_file(capsys):
    verdict = Verdict("story.json")
    verdict.fail(_OfAPlugin("level", 3), quietly=False)
    assert (verdict.code, capsys.readouterr().err) == (2, "story.json: no level is 3\n")
