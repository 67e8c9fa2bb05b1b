"""Every ``sh`` and ``python`` block of the README and the pages runs, page by page, in a folder with the seeds.

A block of ``text output`` is what the block before it prints.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import Any, ClassVar

import pytest
from attrs import evolve
from markdown_it import MarkdownIt

import newsformat as nf
from newsformat.plugin import NoOptions, ValidateOptions
from newsformat.testing import FormatContract


ROOT = Path(__file__).parents[2]
BIN = Path(sys.executable).parent
README = ROOT / "README.md"
PAGES = [README, *sorted(ROOT.glob("docs/how-to/*.md")), *sorted(ROOT.glob("docs/explanation/*.md"))]
SET_UP = re.compile(r"^python3 -m venv \.venv && (?:\.venv/bin/pip install [^&]+ && )+")


def blocks(page: Path, *languages: str) -> list[tuple[str, str]]:
    """Return the fenced blocks of *page* that are in one of *languages*."""
    fences = [token for token in MarkdownIt().parse(page.read_text("utf-8")) if token.type == "fence"]
    return [(token.info, token.content) for token in fences if token.info in languages]


def environment(*before: Path) -> dict[str, str]:
    """Return the environment of what runs here: commands are looked for in the folders *before* first."""
    path = os.pathsep.join([*map(str, before), str(BIN), os.environ["PATH"]])
    return os.environ | {"PATH": path, "PYTHONIOENCODING": "utf-8", "COLUMNS": "100"}


@pytest.fixture(scope="module")
def quick(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder with the commands ``newsformat`` and ``run-python`` that start at once."""
    folder = tmp_path_factory.mktemp("quick")
    command = [sys.executable, Path(__file__).with_name("forking.py"), folder, BIN, ROOT / "seeds"]
    with subprocess.Popen(command, env=environment(), stdout=subprocess.PIPE) as server:  # noqa: S603 -- our own
        assert server.stdout is not None
        assert server.stdout.readline() == b"ready\n"
        yield folder
        server.terminate()


def run(language: str, code: str, folder: Path, *before: Path) -> subprocess.CompletedProcess[str]:
    command = ["bash", "-euo", "pipefail", "-c", code] if language == "sh" else ["run-python", code]
    return subprocess.run(  # noqa: S603 -- our own examples
        command, cwd=folder, env=environment(*before), capture_output=True, text=True, check=False, timeout=600
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    return tmp_path


@pytest.mark.parametrize("page", PAGES, ids=[page.name for page in PAGES])
def test_the_blocks_of_a_page_run(page: Path, folder: Path, quick: Path) -> None:
    printed = ""
    for language, code in blocks(page, "sh", "python", "text output"):
        if language == "text output":
            assert printed == code
            continue
        if page == README and language == "sh" and SET_UP.match(code):
            continue  # the two below
        done = run(language, code, folder, quick)
        printed = done.stdout
        assert done.returncode == 0, f"{code}\n{done.stdout}\n{done.stderr}"
        assert "Traceback" not in done.stderr


def test_the_first_command_of_the_readme_does_the_main_job(folder: Path) -> None:
    _, code = blocks(README, "sh")[0]
    assert SET_UP.match(code)
    done = run("sh", SET_UP.sub("", code).replace(".venv/bin/", ""), folder)
    assert done.returncode == 0, done.stderr
    assert 'xmlns="http://iptc.org/std/nar/2006-10-01/"' in (folder / "story.xml").read_text("utf-8")
    assert done.stdout.startswith("---\n")


def test_the_second_command_of_the_readme_runs_the_tests() -> None:
    _, code = blocks(README, "sh")[1]
    assert SET_UP.match(code)
    assert SET_UP.sub("", code).startswith(".venv/bin/python -m pytest")


def test_the_library_example_of_the_readme_is_ten_lines() -> None:
    code = blocks(README, "python")[0][1]
    assert len([line for line in code.splitlines() if line.strip()]) <= 10


def readme_plugin() -> ModuleType:
    """Return the plugin of the README as a module."""
    module = ModuleType("acme_memo")
    exec(blocks(README, "python")[1][1], vars(module))  # noqa: S102 -- our own README
    return module


def test_the_plugin_of_the_readme_has_thirty_lines_of_code() -> None:
    code = blocks(README, "python")[1][1]
    assert len([line for line in code.splitlines() if line.strip()]) <= 35


XML = ROOT / "docs" / "how-to" / "write-an-xml-format.md"


def xml_plugin() -> ModuleType:
    """Return the plugin of the page on XML as a module."""
    module = ModuleType("newsformat_ledger")
    exec(blocks(XML, "python")[0][1], vars(module))  # noqa: S102 -- our own page
    return module


def test_the_plugin_for_xml_reads_the_story_of_its_page() -> None:
    registry = nf.Registry.of({"ledger": xml_plugin()})
    assert registry.broken == ()
    story = blocks(XML, "xml")[0][1].encode()
    assert registry.detect(nf.Source(story)).name == "ledger"
    (found,) = xml_plugin().read(nf.Source(story), NoOptions(), nf.Report())
    assert nf.plain(found.headline) == "Dredger Hope leaves port"
    assert found.text == "She sails for Pate at noon."
    assert found.foreign == (nf.Foreign("ledger", "desk", "night"),)


def test_the_rules_of_the_page_on_xml_find_what_it_says() -> None:
    made = vars(xml_plugin()).copy()
    exec(blocks(XML, "python")[-1][1], made)  # noqa: S102 -- our own page
    story = blocks(XML, "xml")[0][1]

    def found(document: str) -> list[str]:
        problems = made["validate"](nf.Source(document.encode()), ValidateOptions(), nf.Report())
        return [f"{problem.line}: {problem.rule}: {problem.message}" for problem in problems]

    assert found(story) == []
    assert found(story.replace('id="urn:ledger:77" ', "")) == ["2: required: <story> needs the attribute id"]


class TestXmlPlugin(FormatContract):
    """The plugin of the page on XML keeps the contract, too."""

    format = xml_plugin().LEDGER
    package = "newsformat_ledger"
    foreign = (nf.Foreign("ledger", "desk", "night"),)
    documents = (blocks(XML, "xml")[0][1].encode(),)
    unkept = ("ledger/story/head/*new attribute", "ledger/story/copy/*new attribute")
    registered = False

    @pytest.fixture(autouse=True)
    def _importable(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (tmp_path / "newsformat_ledger.py").write_text(blocks(XML, "python")[0][1], "utf-8")
        monkeypatch.setenv("PYTHONPATH", str(tmp_path))


JSON = ROOT / "docs" / "how-to" / "write-a-json-format.md"


def json_plugin() -> ModuleType:
    """Return the plugin of the page on JSON as a module."""
    module = ModuleType("newsformat_gazette")
    exec(blocks(JSON, "python")[0][1], vars(module))  # noqa: S102 -- our own page
    return module


def test_the_plugin_for_json_reads_the_story_of_its_page() -> None:
    registry = nf.Registry.of({"gazette": json_plugin()})
    assert registry.broken == ()
    story = blocks(JSON, "json")[0][1].encode()
    assert registry.detect(nf.Source(story)).name == "gazette"
    (found,) = json_plugin().read(nf.Source(story), NoOptions(), nf.Report())
    assert nf.plain(found.headline) == "Dredger Hope leaves port"
    assert found.text == "She sails for Pate at noon."
    assert found.embargo == nf.Embargo(until=datetime(2026, 11, 26, tzinfo=UTC))
    assert found.foreign == (nf.Foreign("gazette", "desk", '{"name":"night","phone":7}'),)


def json_validate() -> Any:
    """Return the validator of the page on JSON."""
    made = vars(json_plugin()).copy()
    exec(blocks(JSON, "python")[-1][1], made)  # noqa: S102 -- our own page
    return made["validate"]


def test_the_rules_of_the_page_on_json_find_what_it_says() -> None:
    story = blocks(JSON, "json")[0][1]

    def found(document: str) -> list[str]:
        problems = json_validate()(nf.Source(document.encode()), ValidateOptions(), nf.Report())
        return [f"{problem.rule}: {problem.message}" for problem in problems]

    assert found(story) == found(f"[{story}, {story}]") == []
    assert found(story.replace('"key"', '"kee"')) == ["required: the member key is missing"]


class TestJsonPlugin(FormatContract):
    """The plugin of the page on JSON keeps the contract, too."""

    format = evolve(json_plugin().GAZETTE, validate=json_validate())
    package = "newsformat_gazette"
    foreign = (nf.Foreign("gazette", "desk", '{"name":"night","phone":7}'),)
    documents = (blocks(JSON, "json")[0][1].encode(),)
    unkept = ("title/*new attribute", "text/*new attribute")
    registered = False

    @pytest.fixture(autouse=True)
    def _importable(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (tmp_path / "newsformat_gazette.py").write_text(blocks(JSON, "python")[0][1], "utf-8")
        monkeypatch.setenv("PYTHONPATH", str(tmp_path))


TEXT = ROOT / "docs" / "how-to" / "write-a-text-format.md"


def text_plugin(number: int = 0) -> ModuleType:
    """Return a plugin of the page on text as a module: by its *number*, that for the tape or that for the table."""
    module = ModuleType("newsformat_tape")
    exec(blocks(TEXT, "python")[number][1], vars(module))  # noqa: S102 -- our own page
    return module


def test_the_plugin_for_text_reads_the_tape_of_its_page() -> None:
    registry = nf.Registry.of({"tape": text_plugin()})
    assert registry.broken == ()
    tape = blocks(TEXT, "text tape")[0][1].encode()
    assert registry.detect(nf.Source(tape)).name == "ledger-tape"
    report = nf.Report()
    first, second = text_plugin().read(nf.Source(tape), NoOptions(), report)
    assert (first.uri, first.slug, nf.plain(first.headline)) == ("000417", "FERRY", "Night ferry back in service")
    assert second.text == "The harbour office asks skippers to double their lines."
    assert report.losses == report.remarks == ()
    (last,) = text_plugin().read(nf.Source(tape.replace(b"H000417", b"X000417")), NoOptions(), report)
    assert last == second
    assert [str(loss) for loss in report.losses] == ["2: left out a story that can't be read: no story begins here"]
    old = nf.Source(tape.replace(b"Night", "Nächt".encode("cp850")), encoding="cp850")
    assert nf.plain(next(text_plugin().read(old, NoOptions(), report)).headline).startswith("Nächt ferry")
    small = nf.Source(tape, limits=nf.Limits(item_bytes=80))
    with pytest.raises(nf.ReadError, match="a story is larger than 80 bytes"):
        list(text_plugin().read(small, NoOptions(), report))


class TestTextPlugin(FormatContract):
    """The plugin of the page on text keeps the contract, too."""

    format = text_plugin().TAPE
    package = "newsformat_tape"
    documents = (blocks(TEXT, "text tape")[0][1].encode(),)
    registered = False

    @pytest.fixture(autouse=True)
    def _importable(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (tmp_path / "newsformat_tape.py").write_text(blocks(TEXT, "python")[0][1], "utf-8")
        monkeypatch.setenv("PYTHONPATH", str(tmp_path))


class TestTablePlugin(FormatContract):
    """The plugin for a table keeps the contract, too."""

    format = text_plugin(-1).TABLE
    package = "newsformat_table"
    most: ClassVar = {"bylines": 1}
    documents = (b"number;title;author;copy\n417;Night ferry back;Ann Lee;It sails again.\n",)
    registered = False

    @pytest.fixture(autouse=True)
    def _importable(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (tmp_path / "newsformat_table.py").write_text(blocks(TEXT, "python")[-1][1], "utf-8")
        monkeypatch.setenv("PYTHONPATH", str(tmp_path))


def test_the_plugin_of_the_readme_registers() -> None:
    registry = nf.Registry.of({"acme": readme_plugin()})
    assert registry.broken == ()
    assert list(registry.formats) == ["acme-memo"]
    assert registry.detect(nf.Source(b"ACME MEMO\nA headline\n")).name == "acme-memo"


class TestReadmePlugin(FormatContract):
    """The plugin of the README keeps the contract that every format is held to."""

    format = readme_plugin().MEMO
    package = "acme_memo"
    registered = False

    @pytest.fixture(autouse=True)
    def _importable(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (tmp_path / "acme_memo.py").write_text(blocks(README, "python")[1][1], "utf-8")
        monkeypatch.setenv("PYTHONPATH", str(tmp_path))
