"""The command ``newsformat``, and Python for examples, as processes forked from one that has imported all: they start at once.

``forking.py FOLDER BIN SEEDS`` reads the texts of SEEDS, and one in every format that it can be written in, puts the commands
``newsformat`` and ``run-python CODE`` into FOLDER, and takes their calls until it is ended. A command hands over its arguments,
folder, environment and streams, and ends as the call does. Where the environment says something to Python or newsformat that it
did not say before, it is the real command in BIN.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import signal
import socket
import sys
from pathlib import Path
from types import ModuleType
from typing import NoReturn

import newsformat as nf
from newsformat._cli import main


COMMAND = """#!{python} -SE
import json, os, socket, sys
said = {{name: value for name, value in os.environ.items() if name.startswith(("NEWSFORMAT", "PYTHON"))}}
if said != {said!r}:
    os.execv({real[0]!r}, [*{real!r}, *sys.argv[1:]])
calling = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
calling.connect({address!r})
call = json.dumps([[*{real!r}, *sys.argv[1:]], os.getcwd(), dict(os.environ)])
socket.send_fds(calling, [call.encode()], [0, 1, 2])
sys.exit(int(calling.recv(9) or 70))
"""
PYTHON = [sys.executable, "-c"]
THREADED = {"parquet", "arrow"}  # a process with threads should not be forked
MOST = 200_000  # bytes of a call


def put_command(script: Path, real: list[str], address: str) -> None:
    """Write *script*, a command that stands for the command *real*."""
    said = {name: value for name, value in os.environ.items() if name.startswith(("NEWSFORMAT", "PYTHON"))}
    script.write_text(COMMAND.format(python=sys.executable, real=real, said=said, address=address), "utf-8")
    script.chmod(0o755)


def serve(address: str) -> None:
    """Take calls, each in a process of its own."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for them
    with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as listening:
        listening.bind(address)
        listening.listen()
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        while True:
            calling, _ = listening.accept()
            if os.fork() == 0:
                signal.signal(signal.SIGCHLD, signal.SIG_DFL)
                listening.close()
                _answer(calling)
            calling.close()


def _answer(calling: socket.socket) -> NoReturn:
    """Do what is called for in another process, say how that ended, and end."""
    call, streams, _, _ = socket.recv_fds(calling, MOST, 3)
    child = os.fork()
    if child == 0:
        calling.close()
        _do(*json.loads(call), streams)
    for stream in streams:
        os.close(stream)
    _, status = os.waitpid(child, 0)
    calling.send(str(os.waitstatus_to_exitcode(status) % 256).encode())
    os._exit(0)


def _do(arguments: list[str], folder: str, environment: dict[str, str], streams: list[int]) -> NoReturn:
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)
    sys.stdin, sys.stdout = os.fdopen(0, encoding="utf-8"), os.fdopen(1, "w", encoding="utf-8")
    sys.stderr = os.fdopen(2, "w", 1, encoding="utf-8")
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    if arguments[:2] == PYTHON:
        _run(arguments[2])
    sys.argv = arguments
    main()


def _run(code: str) -> NoReturn:
    """Run *code* as ``python -c`` does."""
    sys.argv, sys.path[0] = ["-c"], ""
    sys.modules["__main__"] = module = ModuleType("__main__")
    exec(compile(code, "<string>", "exec"), vars(module))  # noqa: S102 -- our own examples
    sys.exit()


if __name__ == "__main__":
    forking = multiprocessing.get_context("fork")
    multiprocessing.get_context = lambda _=None: forking  # spawned ones would import all again
    folder, bin, seeds = map(Path, sys.argv[1:])
    articles = [nf.read(seed) for seed in seeds.glob("*.txt")]
    for name, format in nf.registry().formats.items():
        if format.read and format.write and name not in THREADED:
            nf.read(nf.write(articles[0], name), name)
    address = str(folder / "socket")
    put_command(folder / "newsformat", [str(bin / "newsformat")], address)
    put_command(folder / "run-python", PYTHON, address)
    serve(address)
