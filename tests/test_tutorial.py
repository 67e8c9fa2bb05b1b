"""Every step of the tutorials works as it is written, in an empty folder and without a network.

A fence under a line that names a file is that file, and ``diff`` changes one; ``sh`` and ``python`` run; ``text output`` is
what the step before printed, and ``text in the output`` a part of it. Installing is done by hand, as pip does it in editable mode.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from attrs import frozen
from markdown_it import MarkdownIt


ROOT = Path(__file__).parent.parent
TUTORIALS = sorted((ROOT / "docs" / "tutorial").glob("first-*.md"))
FILE = re.compile(r"(?:In )?`([^`]+)`:")
INSTALL = "pip install -e .\n"


@frozen
class Step:
    """One fence of a tutorial."""

    line: int
    language: str
    code: str
    file: str = ""


def steps(page: Path) -> Iterator[Step]:
    paragraph = ""
    for token in MarkdownIt().parse(page.read_text("utf-8")):
        if token.type == "inline":
            paragraph = token.content
        elif token.type == "fence":
            named = FILE.fullmatch(paragraph)
            assert token.map
            yield Step(token.map[0] + 1, token.info, token.content, named[1] if named else "")
            paragraph = ""


@frozen
class Desk:
    """A folder in which somebody follows a tutorial."""

    folder: Path
    install: Callable[[Path, Path], None]

    def follow(self, step: Step, printed: str) -> str:
        """Do what *step* says; return what it prints."""
        match step.language:
            case "diff":
                self.change(step)
            case _ if step.file:
                self.save(step.file, step.code)
            case "sh" if step.code == INSTALL:
                self.install(self.folder, self.folder / "src")
            case "sh":
                return self.run(["bash", "-euo", "pipefail", "-c", step.code], step)
            case "sh fails":
                return self.run(["bash", "-c", step.code], step, fails=True)
            case "python":
                return self.run([sys.executable, "-c", step.code], step)
            case "text output":
                assert printed == step.code, f"line {step.line}"
            case "text in the output":
                assert step.code in printed, f"line {step.line}: {printed}"
            case language:
                assert language == "text", f"line {step.line}: nothing to do with {language}"
        return ""

    def save(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")

    def change(self, step: Step) -> None:
        lines = step.code.splitlines(keepends=True)
        old, new = ("".join(line[1:] for line in lines if line.startswith(sign)) for sign in "-+")
        before = (self.folder / step.file).read_text("utf-8")
        assert before.count(old) == 1, f"line {step.line}"
        self.save(step.file, before.replace(old, new))

    def run(self, command: list[str], step: Step, *, fails: bool = False) -> str:
        environment = os.environ | {
            "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": str(self.folder / "src"),
            "PYTHONIOENCODING": "utf-8",
            "PYTHONDONTWRITEBYTECODE": "1",
            "COLUMNS": "100",
            "HYPOTHESIS_PROFILE": "dev",  # as the reader has it, who set none
            "PYTEST_ADDOPTS": "--hypothesis-seed=0",
        }
        done = subprocess.run(  # noqa: S603 -- our own tutorial
            command, cwd=self.folder, env=environment, capture_output=True, encoding="utf-8", check=False, timeout=600
        )
        assert bool(done.returncode) == fails, f"line {step.line}: {step.code}\n{done.stdout}\n{done.stderr}"
        return done.stdout


@pytest.mark.parametrize("page", TUTORIALS, ids=lambda page: page.stem)
def test_a_tutorial_can_be_followed(page: Path, tmp_path: Path, write_metadata: Callable[[Path, Path], None]) -> None:
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    desk, printed = Desk(tmp_path, write_metadata), ""
    for step in steps(page):
        printed = desk.follow(step, printed)


def test_every_tutorial_has_steps() -> None:
    assert [page.stem for page in TUTORIALS] == ["first-conversion", "first-plugin"]
    assert all(len(list(steps(page))) > 5 for page in TUTORIALS)
