"""Read or validate every attack in one format after another, and print what came of each as a line of JSON.

Run by ``test_attacks.py``: a line of standard input is a trial, ``FORMAT read`` or ``FORMAT validate``. Each has a process of
its own, forked when all is imported, once for all trials, and the attacks are made; it ends in a line of its exit code.
"""

import builtins
import io
import json
import os
import resource
import socket
import sys
import time
import warnings
from pathlib import Path

import newsformat as nf


sys.path.insert(0, str(Path(__file__).parent))
from attacks import ATTACKS, in_disorder


MB = 1024 * 1024
SECONDS, MEMORY = 25, 900 * MB


class Forbidden(Exception):
    """A reader opened a file or a connection. No NewsformatError, so nothing may swallow it."""


def _forbid(*_: object, **__: object) -> None:
    raise Forbidden


def _warm(name: str, act: str) -> None:
    """Load what a reader or validator imports late, before files are forbidden."""
    for attack in ("no bytes", "UTF-16", "deep body", "self-reference"):
        _outcome(name, act, ATTACKS[attack]())
    _outcome(name, act, in_disorder(2))
    _outcome(name, act, b"---\ntitle: a\n---\n\nNews\n\n<p>b</p>\n\n- c\n")


def _outcome(name: str, act: str, document: bytes) -> str:
    try:
        if act == "validate":
            return f"{sum(1 for _ in nf.validate(document, name))} problems"
        return f"{sum(1 for _ in nf.read_all(document, name))} articles"
    except nf.ReadError as error:
        return f"ReadError: {error}"
    except BaseException as error:  # noqa: BLE001 -- everything else is a finding
        return f"FOUND {type(error).__name__}: {error}"


def main() -> None:
    """Run the trials that standard input names, one after the other."""
    warnings.filterwarnings("ignore", "This process .* is multi-threaded", DeprecationWarning)  # by readers of tables
    _outcome("text", "read", b"The bridge is open\n\nThe first trains crossed the river in the morning.\n")  # languages
    attacks = {attack: make() for attack, make in ATTACKS.items()}
    for line in sys.stdin:
        name, act = line.split()
        _warm(name, act)
        child = os.fork()
        if child == 0:
            _try(name, act, attacks)
            sys.stdout.flush()
            os._exit(0)
        _, status = os.waitpid(child, 0)
        sys.stdout.write(f"{os.waitstatus_to_exitcode(status)}\n")
        sys.stdout.flush()


def _try(name: str, act: str, attacks: dict[str, bytes]) -> None:
    """Print a line for each of *attacks*: its name, what came of it, seconds, and the growth of memory in MiB."""
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS * len(attacks), SECONDS * len(attacks)))
    builtins.open = io.open = os.open = socket.socket = _forbid  # type: ignore[assignment]
    for attack, document in attacks.items():
        before, start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
        outcome = _outcome(name, act, document)
        seconds = time.process_time() - start
        grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
        line = {"attack": attack, "outcome": outcome, "seconds": seconds, "grown": grown, "size": len(document)}
        sys.stdout.write(json.dumps(line) + "\n")


if __name__ == "__main__":
    main()
