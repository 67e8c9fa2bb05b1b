"""Read or validate every attack in one format, in this process, and print what came of each as a line of JSON.

Run by ``test_attacks.py`` in a process of its own: python trial.py FORMAT read, or validate
"""

import builtins
import io
import json
import os
import resource
import socket
import sys
import time
from pathlib import Path

import newsformat as nf


sys.path.insert(0, str(Path(__file__).parent))
from attacks import ATTACKS


MB = 1024 * 1024
SECONDS, MEMORY = 25, 900 * MB


class Forbidden(Exception):
    """A reader opened a file or a connection. No NewsformatError, so nothing may swallow it."""


def _forbid(*_: object, **__: object) -> None:
    raise Forbidden


def _warm(name: str, act: str) -> None:
    """Load what a reader or validator imports late, before files are forbidden."""
    for attack in ("no bytes", "UTF-16", "deep body", "self-reference", "newsItem in disorder"):
        _outcome(name, act, ATTACKS[attack]())
    _outcome(name, act, b"---\ntitle: a\n---\n\nNews\n\n<p>b</p>\n\n- c\n")
    _outcome("text", "read", b"The bridge is open\n\nThe first trains crossed the river in the morning.\n")  # languages


def _outcome(name: str, act: str, document: bytes) -> str:
    try:
        if act == "validate":
            return f"{sum(1 for _ in nf.validate(document, name))} problems"
        return f"{sum(1 for _ in nf.read_all(document, name))} articles"
    except nf.ReadError as error:
        return f"ReadError: {error}"
    except BaseException as error:  # noqa: BLE001 -- everything else is a finding
        return f"FOUND {type(error).__name__}: {error}"


def main(name: str, act: str) -> None:
    """Print a line for each attack: its name, what came of it, seconds, and the growth of memory in MiB."""
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS * len(ATTACKS), SECONDS * len(ATTACKS)))
    _warm(name, act)
    builtins.open = io.open = os.open = socket.socket = _forbid  # type: ignore[assignment]
    for attack, make in ATTACKS.items():
        document = make()
        before, start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
        outcome = _outcome(name, act, document)
        seconds = time.process_time() - start
        grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
        line = {"attack": attack, "outcome": outcome, "seconds": seconds, "grown": grown, "size": len(document)}
        sys.stdout.write(json.dumps(line) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
