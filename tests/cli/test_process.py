"""What only a process of its own shows: streams, signals, encodings, imports."""

import json
import os
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import newsformat as nf

from .conftest import PYTHONPATH


def test_python_m_newsformat(spawn):
    done = spawn("convert story.tiny -t tiny")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout == b"TINY\nBridge reopens\nThe bridge is open.\n"


def test_usage_calls_the_program_by_its_name(spawn):
    assert spawn("--help").stdout.startswith(b"Usage: newsformat ")


def test_a_file_that_looks_like_an_option(spawn, folder):
    (folder / "-x.json").write_bytes((folder / "story.json").read_bytes())
    assert b"no such option '-x'; did you mean './-x.json'?" in spawn("convert -x.json -t tiny").stderr


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("convert story.json -t tiny --on-loss ignore", 0),
        ("convert nix -t tiny", 1),
        ("convert story.json -t nix", 2),
        ("convert story.json -t tiny --on-loss fail", 3),
        ("diff story.json story.tiny", 1),
        ("diff story.json nix", 2),
    ],
)
def test_exit_codes(spawn, line, code):
    assert spawn(line).returncode == code


def test_documents_are_bytes_whatever_the_terminal_says(spawn):
    done = spawn("convert story.json -t json", PYTHONIOENCODING="ascii", LC_ALL="C", PYTHONUTF8="0")
    assert done.returncode == 0
    assert nf.read(done.stdout) == nf.read("story.json")


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")
@pytest.mark.parametrize(("to", "code"), [("docx", 1), ("json", 0)])
def test_a_terminal_gets_text_only(folder, to, code):
    ours, theirs = os.openpty()
    command = [sys.executable, "-m", "newsformat", "convert", "story.json", "-t", to, "-q"]
    environment = os.environ | {"PYTHONPATH": PYTHONPATH}
    done = subprocess.run(  # noqa: S603 -- our own program
        command, cwd=folder, env=environment, stdout=theirs, stderr=subprocess.PIPE, check=False, timeout=60
    )
    os.close(theirs)
    os.close(ours)
    said = b"standard output: is a terminal, and this is not text; name a file with -o"
    assert (done.returncode, done.stderr.strip()) == (code, said if code else b"")


PRINTING = ["explain ar.tiny", "diff ar.tiny story.tiny", "formats", "convert ar.tiny -t json -v"]


@pytest.mark.parametrize(
    ("encoding", "line"),
    [*[("ascii", line) for line in PRINTING], *[(other, PRINTING[0]) for other in ("latin-1", "utf-8", "cp1252")]],
)
def test_no_encoding_of_the_terminal_is_an_error(spawn, encoding, line):
    Path("ar.tiny").write_text("TINY\nسلم 新聞 🚧\n", encoding="utf-8")
    done = spawn(line, PYTHONIOENCODING=encoding, LC_ALL="C", PYTHONUTF8="0")
    assert done.returncode == (1 if line.startswith("diff") else 0)
    assert b"Traceback" not in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are bytes on Linux only")
def test_a_file_name_that_is_no_text(spawn):
    name = os.fsdecode(b"caf\xe9.tiny")
    Path(name).write_bytes(b"TINY\n!!\n")
    done = spawn("convert", name, "-t", "tiny")
    assert (done.returncode, done.stderr) == (1, b"caf\\xe9.tiny:2:1: two marks of exclamation\n")


def test_a_file_name_with_a_line_end(spawn):
    Path("two\nlines").write_bytes(b"TINY\n!!\n")
    assert spawn("convert", "two\nlines", "-t", "tiny").stderr == b"two lines:2:1: two marks of exclamation\n"


@pytest.mark.parametrize("line", ["convert long.tiny -t tiny", "convert long.tiny story.tiny -t jsonl"])
def test_a_pipe_that_is_closed_is_no_error(spawn, folder, line):
    Path("long.tiny").write_bytes(b"TINY\nA\n" + b"paragraph\n" * 100_000)
    command = [sys.executable, "-m", "newsformat", *line.split()]
    with subprocess.Popen(  # noqa: S603 -- our own program
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ, "PYTHONPATH": PYTHONPATH}
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        assert (process.stderr.read(), process.wait(30)) == (b"", 0)


def test_articles_that_differ_do_so_though_nobody_reads_how(folder):
    body = [nf.Paragraph(f"Paragraph {number}.") for number in range(5_000)]
    Path("long.json").write_bytes(nf.write(nf.Article(body=body), "json"))
    command = [sys.executable, "-m", "newsformat", "diff", "story.tiny", "long.json"]
    with subprocess.Popen(  # noqa: S603 -- our own program
        command, stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": PYTHONPATH}
    ) as process:
        assert process.stdout is not None
        process.stdout.read(10)
        process.stdout.close()
        assert process.wait(30) == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
def test_a_full_disk_is_one_line(folder):
    command = [sys.executable, "-m", "newsformat", "formats"]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)  # noqa: S603 -- our own program
    assert (done.returncode, done.stderr) == (1, b"standard output: no space left on device\n")


CLOSED = {
    "convert story.tiny -t tiny >&-": (1, "standard output: bad file descriptor\n"),
    "convert - -t tiny <&-": (1, "stdin: cannot be read: bad file descriptor\n"),
    "diff story.tiny story.json >&-": (2, "standard output: bad file descriptor\n"),
    "diff story.tiny story.json > /dev/full": (2, "standard output: no space left on device\n"),
    "diff story.tiny story.json --json > /dev/full": (2, "standard output: no space left on device\n"),
    "formats >&-": (1, "standard output: bad file descriptor\n"),
    "convert story.tiny -o out.tiny >&- <&-": (0, ""),
    "convert story.tiny -o out.tiny 2>&-": (0, ""),
    "convert nix.tiny -o out.tiny >&- 2>&-": (1, ""),
    "convert story.tiny -t tiny > /dev/full": (1, "standard output: no space left on device\n"),
    "convert story.tiny -o out.tiny --report /dev/full": (1, "/dev/full: cannot be written: no space left on device\n"),
}


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such shell, or no full device here")
@pytest.mark.parametrize(("line", "expected"), CLOSED.items(), ids=CLOSED)
def test_streams_that_are_closed_or_full(folder, line, expected):
    command = f"{shlex.quote(sys.executable)} -m newsformat {line}"
    env = {**os.environ, "PYTHONPATH": PYTHONPATH}
    done = subprocess.run(command, shell=True, capture_output=True, env=env, check=False)  # noqa: S602 -- our own line
    assert (done.returncode, done.stderr.decode()) == expected
    assert Path("out.tiny").exists() is ("out.tiny" in line and "nix" not in line)


signals_come = pytest.mark.skipif(
    os.name == "nt" or signal.getsignal(signal.SIGINT) is signal.SIG_IGN,
    reason="no POSIX signals, or interrupts are ignored as in the background of a shell",
)


@signals_come
@pytest.mark.parametrize(("number", "said", "code"), [(signal.SIGINT, b"interrupted", 130), (signal.SIGTERM, b"", 143)])
def test_interrupting_leaves_nothing_half_written(folder, number, said, code):
    os.mkfifo("slow")
    Path("out.tiny").write_bytes(b"old")
    with (
        subprocess.Popen(
            [sys.executable, "-m", "newsformat", "convert", "slow", "-f", "tiny", "-o", "out.tiny"],
            stderr=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": PYTHONPATH},
        ) as process,
        Path("slow").open("wb") as slow,
    ):
        assert process.stderr is not None
        slow.write(b"TINY\nA\n")
        slow.flush()
        time.sleep(0.3)  # until it waits for more
        process.send_signal(number)
        assert process.stderr.read().strip() == said
        assert process.wait(30) == code
    assert Path("out.tiny").read_bytes() == b"old"
    assert {path.name for path in folder.iterdir()} == {"slow", "out.tiny", "story.json", "story.tiny", "feed.jsonl"}


SLOW = 100
CONVERT = [sys.executable, "-m", "newsformat", "convert"]


@pytest.fixture
def slow(folder):
    """A folder whose conversion takes some seconds."""
    Path("in").mkdir()
    for number in range(SLOW):
        Path(f"in/{number:03}.json").write_bytes(nf.write(nf.Article(headline=str(number), slug="s"), "json"))
        Path(f"in/{number:03}s.tiny").write_bytes(b"TINY\nA\nSLOW\n")


def stopped(process: "subprocess.Popen[bytes]", signals: list[signal.Signals], *, group: bool) -> tuple[int, list[str]]:
    """Wait until there is something to say, send the signals, and return the exit code and what was said."""
    while process.poll() is None and not (Path("out").exists() and len(list(Path("out").iterdir())) > 5):
        time.sleep(0.01)
    for number in signals:
        (os.killpg if group else os.kill)(process.pid, number)
        time.sleep(0.5)
    assert process.stderr is not None
    said = process.stderr.read().decode().splitlines()
    return process.wait(30), said


@signals_come
@pytest.mark.parametrize(("jobs", "group"), [("1", False), ("2", True), ("2", False)])
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_interrupting_says_what_is_done(slow, jobs, group, number, code):
    with subprocess.Popen(  # noqa: S603 -- our own program
        [*CONVERT, "in", "-r", "-t", "tiny", "-o", "out", "--report", "report.json", "--no-clobber", "-j", jobs],
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": PYTHONPATH},
        start_new_session=True,
    ) as process:
        status, said = stopped(process, [number], group=group)
    assert status == code
    told = json.loads(Path("report.json").read_bytes())["files"]
    assert {target for file in told for target in file["targets"]} == {str(path) for path in Path("out").iterdir()}
    assert {len(file["losses"]) for file in told} == {0, 1}
    assert f"{len(told)} converted, {2 * SLOW - len(told)} not done" in said


@signals_come
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_terminal_that_is_closed_ends_the_run_like_an_interrupt(slow, jobs):
    ours, theirs = os.openpty()
    with subprocess.Popen(  # noqa: S603 -- our own program
        [*CONVERT, "in", "-r", "-t", "tiny", "-o", "out", "--report", "report.jsonl", "-v", "-j", jobs],
        stderr=theirs,
        env={**os.environ, "PYTHONPATH": PYTHONPATH},
        start_new_session=True,
    ) as process:
        os.close(theirs)
        while process.poll() is None and not (Path("out").exists() and len(list(Path("out").iterdir())) > 5):
            os.read(ours, 65536)
        os.close(ours)
        os.killpg(process.pid, signal.SIGHUP)
        assert process.wait(30) == 129
    told = [json.loads(line) for line in Path("report.jsonl").read_text(encoding="utf-8").splitlines()]
    assert {target for file in told for target in file["targets"]} == {str(path) for path in Path("out").iterdir()}


@signals_come
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_interrupting_twice_waits_for_no_file(slow, jobs):
    os.mkfifo("in/003t.tiny")
    with subprocess.Popen(  # noqa: S603 -- our own program
        [*CONVERT, "in", "-r", "-t", "tiny", "-o", "out", "--report", "report.json", "-j", jobs],
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": PYTHONPATH},
        start_new_session=True,
    ) as process:
        status, _ = stopped(process, [signal.SIGINT, signal.SIGINT], group=True)
    assert status == 130
    told = json.loads(Path("report.json").read_bytes())["files"]
    assert {target for file in told for target in file["targets"]} == {str(path) for path in Path("out").iterdir()}


def children(pid: int) -> list[int]:
    """Return the processes that *pid* has started."""
    return [int(word) for word in Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()]


def runs(pid: int) -> bool:
    """Is there such a process, and is it not only waiting for somebody to ask how it ended?"""
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(") ")[2][0] != "Z"
    except OSError:
        return False


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="no folder says which processes one has started")
def test_a_killed_run_leaves_no_process_and_nothing_half_written(slow):
    with subprocess.Popen(  # noqa: S603 -- our own program
        [*CONVERT, "in", "-r", "-t", "tiny", "-o", "out", "-q", "-j", "2"], env={**os.environ, "PYTHONPATH": PYTHONPATH}
    ) as process:
        while process.poll() is None and not (Path("out").exists() and len(list(Path("out").iterdir())) > 5):
            time.sleep(0.01)
        left = children(process.pid)
        assert len(left) > 1
        process.kill()
    end = time.monotonic() + 30
    while any(map(runs, left)) and time.monotonic() < end:
        time.sleep(0.05)
    assert not any(map(runs, left))
    written = list(Path("out").iterdir())
    assert len(written) < 2 * SLOW
    assert {path.suffix for path in written} == {".tiny"}


COLOURS = [({"FORCE_COLOR": "1"}, True), ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False), ({}, False)]


@pytest.mark.parametrize(("env", "coloured"), COLOURS)
def test_colours_are_for_terminals(spawn, env, coloured):
    assert (b"\x1b[" in spawn("formats", **env).stdout) == coloured
    assert (b"\x1b[" in spawn("convert nix -t tiny", **env).stderr) == coloured


def test_debugging_shows_where(spawn):
    assert b"Traceback" in spawn("convert nix -t nix", NEWSFORMAT_DEBUG="1").stderr


def imported(*argv: str) -> set[str]:
    """Return the modules that are imported when the command line *argv* has run."""
    code = (
        "import atexit, sys\n"
        "atexit.register(lambda: print('\\n'.join(sys.modules), file=sys.stderr))\n"
        f"sys.argv = {['newsformat', *argv]!r}\n"
        "from newsformat._cli import main; main()\n"
    )
    unmeasured = {**os.environ, "COVERAGE_PROCESS_CONFIG": ""}  # what measures it would import more
    done = subprocess.run([sys.executable, "-c", code], env=unmeasured, capture_output=True, check=False)  # noqa: S603 -- our own program
    return set(done.stderr.decode().split())


def test_help_imports_no_model_and_no_plugin(folder):
    modules = imported("--help")
    assert "newsformat._cli._group" in modules
    assert modules & {"attrs", "pluggy", "newsformat._article", "newsformat_json", "rich", "json"} == set()


def test_converting_imports_what_it_needs(folder):
    modules = imported("convert", "story.json", "-t", "jsonl", "-o", "out.jsonl")
    assert "newsformat_json._writer" in modules
    unused = {
        "rich",
        "importlib.metadata",
        "tempfile",
        "lxml",
        "yaml",
        "markdown_it",
        "newsformat._cli._diff",
    }
    assert modules & unused == set()


def test_writing_markdown_imports_nothing_that_reads_it(folder):
    modules = imported("convert", "story.json", "-t", "markdown", "-o", "out.md")
    assert "newsformat_markdown._writer" in modules
    assert modules & {"yaml", "markdown_it", "lxml", "selectolax", "tomllib", "newsformat_markdown._reader"} == set()


def test_converting_a_plain_story_imports_nothing_for_others(folder):
    long = "The ferry across the bay runs again from Monday on, the harbour master said, after two years of repairs."
    Path("story.txt").write_text(f"Ferry runs again\n{long}\n{long[4:]}\n{long[12:]}\n", encoding="utf-8")
    modules = imported("convert", "story.txt", "-t", "json", "-o", "out.json")
    assert {"newsformat_text._reader", "newsformat_text._languages._packs._en"} <= modules
    of_python = {"email", "json", "pathlib", "socket", "urllib.parse"}
    ours = {
        "newsformat._dialect_accounts",
        "newsformat_text._rules._model_verdicts",
        "newsformat_text._languages._packs._de",
    }
    assert modules & (of_python | ours) == set()


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such pipes")
def test_that_nobody_listens_does_not_stop_the_work(folder):
    for number in range(20):
        Path(f"in{number}.tiny").write_text("TINY\nHead\n??\n", encoding="utf-8")
    ours, theirs = os.pipe()
    os.close(ours)
    command = [
        sys.executable,
        "-m",
        "newsformat",
        "convert",
        ".",
        "-r",
        "--include",
        "in*",
        "-t",
        "json",
        "-o",
        "out/",
        "-v",
    ]
    environment = os.environ | {"PYTHONPATH": PYTHONPATH}
    done = subprocess.run(command, stderr=theirs, env=environment, check=False)  # noqa: S603 -- our own program
    os.close(theirs)
    assert (done.returncode, len(list(Path("out").iterdir()))) == (0, 20)
