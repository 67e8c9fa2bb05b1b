"""The examples do what they say."""

from __future__ import annotations

import json
from pathlib import Path

import pytest


ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "examples"
SEEDS = ROOT / "seeds"
SCRIPTS = ("read_one.py", "convert_folder.py", "write_transform.py")
SEED = SEEDS / "en-tidal-ferry.txt"


@pytest.mark.cases("script", SCRIPTS)
def test_scripts_are_short(script: str) -> None:
    lines = (EXAMPLES / script).read_text("utf-8").splitlines()
    assert len([line for line in lines if line.strip()]) <= 25


def test_every_script_is_tested() -> None:
    there = {path.name for path in EXAMPLES.glob("*.py")} - {"conftest.py"}
    assert there == set(SCRIPTS)


def test_read_one_shows_the_story(run) -> None:
    done = run(EXAMPLES / "read_one.py", SEED)
    assert done.returncode == 0, done.stderr
    headline, facts, *_ = done.stdout.splitlines()
    assert headline == json.loads(SEED.with_suffix(".json").read_text("utf-8"))["headline"]
    assert facts.startswith("en, ltr, ")


def test_convert_folder_converts_what_it_can_and_says_what_is_lost(run, tmp_path) -> None:
    folder = tmp_path / "stories"
    folder.mkdir()
    for name in ("en-tidal-ferry", "ar-grain-corridor"):
        (folder / f"{name}.txt").write_bytes((SEEDS / f"{name}.txt").read_bytes())
    (folder / "broken.txt").write_bytes(b"\x00\x01\x02\x03")
    done = run(EXAMPLES / "convert_folder.py", folder, tmp_path / "out", "markdown")
    assert done.returncode == 0, done.stderr
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"en-tidal-ferry.md", "ar-grain-corridor.md"}
    failed = [line for line in done.stdout.splitlines() if line.startswith("failed: ")]
    assert len(failed) == 1
    assert "broken.txt" in failed[0]


def test_write_transform_keeps_two_paragraphs(run, tmp_path) -> None:
    done = run(EXAMPLES / "write_transform.py", SEED)
    assert done.returncode == 0, done.stderr
    golden = json.loads(SEED.with_suffix(".json").read_text("utf-8"))
    assert len([block for block in golden["body"] if block["type"] == "paragraph"]) > 2
    (tmp_path / "short.md").write_text(done.stdout, "utf-8")
    again = run("-m", "newsformat", "convert", tmp_path / "short.md", "-t", "json")
    assert again.returncode == 0, again.stderr
    assert [block["type"] for block in json.loads(again.stdout)["body"]] == ["paragraph", "paragraph"]


# The third-party plugin ---------------------------------------------------

ACME = EXAMPLES / "newsformat-acme"


def test_the_plugin_is_forty_lines_at_most() -> None:
    lines = (ACME / "src" / "newsformat_acme" / "__init__.py").read_text("utf-8").splitlines()
    assert len([line for line in lines if line.strip()]) <= 40


def test_an_installed_plugin_is_listed(run, install) -> None:
    done = run("-m", "newsformat", "formats", beside=install(ACME))
    assert done.returncode == 0, done.stderr
    assert "acme" in [line.split()[0] for line in done.stdout.splitlines() if line.strip()]


def test_an_installed_plugin_converts(run, install, tmp_path) -> None:
    site = install(ACME)
    done = run("-m", "newsformat", "convert", SEED.with_suffix(".json"), "-o", tmp_path / "story.acme", beside=site)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "story.acme").read_bytes().startswith(b"ACME 1\nHeadline: ")
    assert "lost body.heading" in done.stderr
    back = run("-m", "newsformat", "convert", tmp_path / "story.acme", "-t", "json", beside=site)
    assert back.returncode == 0, back.stderr
    assert json.loads(back.stdout)["headline"] == json.loads(SEED.with_suffix(".json").read_text("utf-8"))["headline"]


def test_an_installed_plugin_passes_the_kit(run, install, monkeypatch) -> None:
    """Quickly; `.ci/run` takes the time to look longer, beside the installed wheel."""
    monkeypatch.setenv("HYPOTHESIS_PROFILE", "dev")
    monkeypatch.setenv("PYTEST_ADDOPTS", "--hypothesis-seed=0")
    done = run("-m", "pytest", "-q", "-p", "no:cacheprovider", beside=install(ACME), cwd=ACME)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "passed" in done.stdout


def test_an_uninstalled_plugin_leaves_nothing(run, install) -> None:
    before = run("-m", "newsformat", "formats")
    assert run("-m", "newsformat", "formats", beside=install(ACME)).stdout != before.stdout
    assert run("-m", "newsformat", "formats").stdout == before.stdout
    assert "acme" not in before.stdout
