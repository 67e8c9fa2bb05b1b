"""A folder to work in, the command line in it, and a small format in addition to the real ones."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import newsformat as nf
from newsformat._cli._group import cli
from newsformat._registry import installed


PLUGIN = Path(__file__).parent / "plugin"
PYTHONPATH = os.pathsep.join(filter(None, [str(PLUGIN), os.environ.get("PYTHONPATH")]))

ARTICLE = nf.Article(
    headline="Bridge reopens",
    language="en",
    body=[nf.Paragraph("The bridge is open."), nf.Table([["a", "b"]]), nf.Paragraph("مرحبا بالعالم")],
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Work in a folder with a few files, with the tiny format installed."""
    for name in ("NO_COLOR", "FORCE_COLOR", "TERM", "NEWSFORMAT_DISABLE", "NEWSFORMAT_DEBUG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(str(PLUGIN))
    installed.cache_clear()
    Path("story.json").write_bytes(nf.write(ARTICLE, "json"))
    Path("feed.jsonl").write_bytes(nf.write([ARTICLE, nf.Article(headline="Second")], "jsonl"))
    Path("story.tiny").write_text("TINY\nBridge reopens\nThe bridge is open.\n", encoding="utf-8")
    yield tmp_path
    installed.cache_clear()


def files(folder: Path) -> set[str]:
    """Return the paths of the files in *folder*, and below."""
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


Run = Callable[..., Result]


@pytest.fixture
def run(folder: Path) -> Run:
    """Run a command line, given as one string or as words."""

    def call(line: str, *words: str, stdin: bytes = b"", **env: str) -> Result:
        return CliRunner().invoke(cli, [*line.split(), *words], input=stdin, env=env)

    return call


Spawn = Callable[..., "subprocess.CompletedProcess[bytes]"]


@pytest.fixture
def spawn(folder: Path) -> Spawn:
    """Run ``python -m newsformat`` as a process of its own."""

    def call(line: str, *words: str, stdin: bytes = b"", **env: str) -> "subprocess.CompletedProcess[bytes]":
        return subprocess.run(  # noqa: S603 -- our own program
            [sys.executable, "-m", "newsformat", *line.split(), *words],
            input=stdin,
            capture_output=True,
            check=False,
            env={**os.environ, "PYTHONPATH": PYTHONPATH, **env},
        )

    return call
