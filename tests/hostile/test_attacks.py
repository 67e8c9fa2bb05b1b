"""Documents made to harm, through every reader and validator: articles, problems or a ReadError, and no harm done.

That is: in bounded time and memory, and nothing is opened.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest

import newsformat as nf


ENTRIES = [(name, "read") for name, fmt in nf.registry().formats.items() if fmt.read]
ENTRIES += [(name, "validate") for name, fmt in nf.registry().formats.items() if fmt.validate]
SECONDS = 20  # a bound that only what grows out of proportion reaches, on a slow and busy machine too
MEBIBYTES = 800


@pytest.mark.parametrize(("name", "act"), ENTRIES)
def test_attacks(name, act):
    trial = Path(__file__).with_name("trial.py")
    done = subprocess.run([sys.executable, str(trial), name, act], capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 0, done.stderr[-2000:]
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(lines) > 60
    found = [line for line in lines if line["outcome"].startswith("FOUND") or "\n" in line["outcome"]]
    slow = [line for line in lines if line["seconds"] > SECONDS or line["grown"] > MEBIBYTES]
    assert (found, slow) == ([], [])
