"""Documents made to harm, through every reader and validator: articles, problems or a ReadError, and no harm done.

That is: in bounded time and memory, and nothing is opened.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import newsformat as nf


ENTRIES = [(name, "read") for name, fmt in nf.registry().formats.items() if fmt.read]
ENTRIES += [(name, "validate") for name, fmt in nf.registry().formats.items() if fmt.validate]
SECONDS = 4  # a bound that only what grows out of proportion reaches, on a slow and busy machine too
MEBIBYTES = 800


@pytest.fixture(scope="module")
def trials() -> Iterator[subprocess.Popen[str]]:
    """The process that makes the attacks once, and forks another for each trial."""
    trial = Path(__file__).with_name("trial.py")
    command = [sys.executable, str(trial)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=subprocess.STDOUT, text=True) as process:  # noqa: S603
        yield process


@pytest.mark.parametrize(("name", "act"), ENTRIES)
def test_attacks(name: str, act: str, trials: subprocess.Popen[str]) -> None:
    lines = [json.loads(line) for line in _said(trials, f"{name} {act}")]
    assert len(lines) > 60
    found = [line for line in lines if line["outcome"].startswith("FOUND") or "\n" in line["outcome"]]
    slow = [line for line in lines if line["seconds"] > SECONDS or line["grown"] > MEBIBYTES]
    assert (found, slow) == ([], [])


def _said(trials: subprocess.Popen[str], trial: str) -> list[str]:
    """Return the lines that a trial prints; fail if it does not end well."""
    assert trials.stdin is not None
    assert trials.stdout is not None
    trials.stdin.write(f"{trial}\n")
    trials.stdin.flush()
    said = []
    for line in trials.stdout:
        if line.strip("-\n").isdigit():
            assert line == "0\n", "".join(said)[-2000:]
            return said
        said.append(line)
    raise AssertionError("".join(said)[-2000:])
