"""What all commands have in common."""

import os
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from newsformat._cli._command import Command
from newsformat._cli._group import COMMANDS, cli


def test_every_command_is_listed_and_imported():
    top = click.Context(cli)
    commands = {name: cli.get_command(top, name) for name in cli.list_commands(top)}
    assert list(commands) == list(COMMANDS)
    assert {name: command.name for name, command in commands.items()} == {name: name for name in commands}


@pytest.mark.cases("name", COMMANDS)
def test_short_help_is_a_sentence_like_that_of_the_command(name):
    command = cli.get_command(click.Context(cli), name)
    assert COMMANDS[name].endswith(".")
    assert COMMANDS[name].split()[0] == command.help.split()[0]


@pytest.mark.cases("name", COMMANDS)
def test_every_option_has_help(name):
    options = [
        option for option in cli.get_command(click.Context(cli), name).params if isinstance(option, click.Option)
    ]
    assert [option.name for option in options if not option.help] == []


@pytest.mark.cases("name", COMMANDS)
def test_help_fits_a_terminal(name):
    lines = CliRunner().invoke(cli, [name, "--help"]).stdout.splitlines()
    assert lines
    assert [line for line in lines if len(line) > 80] == []


def test_help_names_the_exit_codes(run):
    result = run("--help")
    assert result.exit_code == 0
    assert "Exit codes: 0 done" in result.stdout


@pytest.mark.parametrize("option", ["-V", "--version"])
def test_version(run, option):
    result = run(option)
    assert (result.exit_code, result.stdout.split()[0]) == (0, "newsformat")


def test_without_a_command_help_goes_to_stderr(run):
    result = run("")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Commands:" in result.stderr


WRONG_USAGE = {
    "cnvert story.json": "newsformat: no such command 'cnvert'; did you mean 'convert'? (see 'newsformat --help')",
    "xyzzy": "newsformat: no such command 'xyzzy' (see 'newsformat --help')",
    "story.json": "newsformat: 'story.json' is a file, not a command; did you mean 'convert story.json'? "
    "(see 'newsformat --help')",
    "--vers": "newsformat: no such option '--vers'; did you mean '--version'? (see 'newsformat --help')",
    "convert --frm story.json": "newsformat convert: no such option '--frm'; did you mean '--from'? "
    "(see 'newsformat convert --help')",
    "convert story.json -t json --dialect afp": "newsformat convert: no such option '--dialect'; "
    "did you mean '-R dialect=...'? (see 'newsformat convert --help')",
    "convert story.json -t json --xml-lang en": "newsformat convert: no such option '--xml-lang' "
    "(see 'newsformat convert --help')",
    "validate story.json --schema-place x": "newsformat validate: no such option '--schema-place'; "
    "did you mean '--schema'? (see 'newsformat validate --help')",
    "convert story.json --report": "newsformat convert: option '--report' requires an argument (see 'newsformat convert --help')",
    "convert story.json -t json -j all": "newsformat convert: invalid value for '-j' / '--jobs' / '--processes': 'all' is not a number from 0 up "
    "(see 'newsformat convert --help')",
    "convert": "newsformat convert: missing argument 'IN...'; - is standard input (see 'newsformat convert --help')",
    "completion": "newsformat completion: missing argument '{bash|zsh|fish}'; it is one of bash, zsh, fish "
    "(see 'newsformat completion --help')",
    "formats JSON": "newsformat formats: unknown format 'JSON'; did you mean 'json'? (see 'newsformat formats --help')",
    "formats jsno": "newsformat formats: unknown format 'jsno'; did you mean 'json'? (see 'newsformat formats --help')",
    "convert story.json -t json -o=": "newsformat convert: --output has an empty name "
    "(see 'newsformat convert --help')",
    "convert story.json --to=": "newsformat convert: unknown format ''; 'newsformat formats' lists them all "
    "(see 'newsformat convert --help')",
    "convert story.json -t json -O idnent=1": "newsformat convert: no such option: idnent (did you mean 'indent'?); "
    "available: indent (see 'newsformat formats json')",
    "validate story.json -O json.shema=x": "newsformat validate: option json.shema: no such option: shema "
    "(did you mean 'schema'?); available: schema (see 'newsformat formats json')",
    "validate story.json -O shema=x": "newsformat validate: no such option: shema (did you mean 'schema'?); "
    "no format that can be validated has it (see 'newsformat validate --help')",
    "completion tcsh": "newsformat completion: invalid value for '{bash|zsh|fish}': "
    "'tcsh' is not one of 'bash', 'zsh', 'fish' (see 'newsformat completion --help')",
}


@pytest.mark.parametrize(("line", "message"), WRONG_USAGE.items(), ids=WRONG_USAGE)
def test_wrong_usage_is_one_line_and_exit_code_2(run, line, message):
    result = run(line)
    assert (result.exit_code, result.stdout, result.stderr) == (2, "", f"{message}\n")


def test_an_unexpected_error_is_one_line_too(run, monkeypatch):
    with monkeypatch.context() as broken:
        broken.setattr("newsformat.registry", lambda: 1 / 0)
        result = run("plugins")
    assert result.exit_code == 1
    assert result.stderr == (
        "newsformat: unexpected ZeroDivisionError: division by zero; this is a bug, NEWSFORMAT_DEBUG=1 shows where\n"
    )


@pytest.mark.parametrize(("line", "same"), [("help", "--help"), ("help convert", "convert --help")])
def test_help_is_a_command_too(run, line, same):
    assert run(line).stdout == run(same).stdout
    assert run("help convrt").exit_code == 2


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("~/story.xml", "only a shell expands ~; in Python, os.path.expanduser does"),
        (
            "https://tide.example/feed.xml",
            "this is an address, and newsformat fetches nothing: save the page as a file first",
        ),
        ("file:///stories/nix.xml", "name a file by its path"),
        ("*.xml", "a shell passes on a pattern that matches nothing"),
        ("nix[1].xml", "a shell passes on a pattern that matches nothing"),
        pytest.param(
            r"C:\news\nix.xml",
            "on this system, / separates the folders of a path",
            marks=pytest.mark.skipif(os.sep != "/", reason="that is how folders are parted there"),
        ),
    ],
)
def test_what_is_no_file_says_what_it_may_be(run, name, why):
    result = run("detect", name)
    assert (result.exit_code, result.stderr) == (1, f"{name}: cannot be read: no such file or directory; {why}\n")


@pytest.mark.parametrize(
    "command", ["convert -t json", "detect", "files", "validate", "explain", "verify", "diff story.json"]
)
def test_an_empty_name_is_wrong_usage(run, command):
    result = run(command, "")
    assert result.exit_code == 2
    assert "an input has an empty name; '.' is this folder" in result.stderr


@pytest.mark.parametrize("option", ["convert -t json --report", "convert -t json -o", "validate --schema", "files -o"])
def test_so_is_that_of_an_option(run, option):
    result = run(option, "", "story.json")
    assert (result.exit_code, result.stdout) == (2, "")
    assert " has an empty name (see 'newsformat " in result.stderr


@pytest.mark.parametrize("command", ["convert -t jsonl", "detect", "files", "validate", "diff"])
def test_standard_input_is_given_once(run, command):
    result = run(command, "-", "-")
    assert result.exit_code == 2
    assert "standard input (-) can be given only once" in result.stderr


def test_a_verdict_that_nobody_reads_to_the_end_is_not_that_all_is_well(monkeypatch):
    @click.command(cls=Command, unheard=1)
    def told():
        raise BrokenPipeError

    with Path(os.devnull).open("w") as pipe:
        monkeypatch.setattr(sys, "stdout", pipe)
        assert told.main([], standalone_mode=False) == 1
    commands = {name: cli.get_command(click.Context(cli), name) for name in COMMANDS}
    assert [name for name, command in commands.items() if command.unheard] == ["verify", "validate"]
