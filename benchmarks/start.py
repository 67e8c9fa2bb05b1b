"""What it takes to start: the command line against an interpreter that does nothing."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from articles import REAL_SEEDS
from measure import Result, ratio


def help_start() -> Result:
    """``newsformat --help``, against an interpreter that does nothing."""
    return Result("newsformat --help / python -c pass", _start(["--help"]), 7)


def one_file() -> Result:
    """One small file converted, against an interpreter that does nothing."""
    with tempfile.TemporaryDirectory() as folder:
        seed = Path(folder, "seed.txt")
        seed.write_bytes(REAL_SEEDS[0])
        arguments = ["convert", str(seed), "-t", "json", "-o", str(Path(folder, "seed.json"))]
        return Result("newsformat convert seed.txt / python -c pass", _start(arguments), 12)


def _start(arguments: list[str]) -> float:
    command = Path(sys.executable).with_name("newsformat")
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}

    def run(*words: str | Path) -> Callable[[], object]:
        return lambda: subprocess.run(words, check=True, capture_output=True, env=env)  # noqa: S603 -- our own command

    ours, limit = run(command, *arguments), run(sys.executable, "-c", "pass")
    ours()  # byte code is kept from the first run on, as on anybody's machine
    return ratio(ours, limit, rounds=25, clock=time.perf_counter)


BENCHMARKS = [help_start, one_file]
