"""What is different at a terminal: a real one, of the kind that Python can open."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import newsformat as nf

from .conftest import ARTICLE, PYTHONPATH


pty = pytest.importorskip("pty", reason="no terminals of this kind here")

END = b"\x03\x02"  # no command says this


@pytest.fixture
def at_terminal(folder):
    """Run a command line at a terminal and return what the person sees."""

    def call(line: str, **env: str) -> str:
        ours, theirs = pty.openpty()
        with ThreadPoolExecutor(1) as reader:
            seen = reader.submit(_until_the_end, ours)
            subprocess.run(  # noqa: S603 -- our own program
                [sys.executable, "-m", "newsformat", *line.split()],
                stdin=subprocess.DEVNULL,
                stdout=theirs,
                stderr=theirs,
                env={**os.environ, "PYTHONPATH": PYTHONPATH, "TERM": "xterm-256color", **env},
                check=False,
            )
            os.write(theirs, END)
            text = seen.result()
        os.close(theirs)
        os.close(ours)
        return text

    return call


def _until_the_end(terminal: int) -> str:
    """Read up to a mark: a terminal that its last writer has closed may forget what was written last."""
    seen = b""
    while not seen.endswith(END):
        seen += os.read(terminal, 4096)
    return seen.removesuffix(END).decode()


@pytest.fixture
def many(folder):
    Path("in").mkdir()
    for number in range(12):
        Path(f"in/{number}.json").write_bytes(nf.write(ARTICLE, "json"))


@pytest.mark.usefixtures("many")
def test_many_files_show_how_far_they_are(at_terminal):
    seen = at_terminal("convert in -r -t tiny -o out --on-loss ignore")
    assert "converting" in seen
    assert seen.endswith("12 converted\x1b[0m\r\n")


@pytest.mark.usefixtures("many")
def test_losses_stay_readable_beside_the_bar(at_terminal):
    seen = at_terminal("convert in -r -t tiny -o out -v")
    assert f"{Path('out/3.tiny')}: lost body.table in body[1]: tiny has no place for it" in seen


@pytest.mark.usefixtures("many")
@pytest.mark.parametrize("line", ["convert in -r -t tiny -o out -q", "convert in/1.json in/2.json -t tiny -o out"])
def test_no_bar_for_few_files_or_if_quiet(at_terminal, line):
    seen = at_terminal(line).replace("converting: ", "")  # of a line without a bar, on slow machines
    assert "converting" not in seen


@pytest.mark.parametrize(("env", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)])
def test_colours(at_terminal, env, coloured):
    assert ("\x1b[" in at_terminal("formats", **env)) == coloured


def test_the_words_that_differ_are_marked(at_terminal):
    Path("new.tiny").write_text("TINY\nBridge reopens\nThe bridge is shut.\n", encoding="utf-8")
    assert "\x1b[4mshut" in at_terminal("diff story.tiny new.tiny")


@pytest.mark.parametrize("env", [{}, {"NO_COLOR": "1"}])
def test_lines_are_cut_to_the_width(at_terminal, env):
    Path("long.tiny").write_text(f"TINY\n{'word ' * 100}\n", encoding="utf-8")
    seen = at_terminal("explain long.tiny", COLUMNS="50", **env)
    assert "…" in seen
    assert "word " * 50 not in seen
