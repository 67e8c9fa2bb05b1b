"""Count the processor's instructions that a piece of work takes, once all that it needs is loaded.

    python benchmarks/instructions.py [NAME…] [--of CHECKOUT]

The count is the same in every run, however busy the machine is, so that a change of a part in a thousand can be seen:
run it for the checkout that you changed, and for one that you did not. It needs valgrind, and a minute for each work.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from articles import SEEDS, articles
from text import page, story

import newsformat as nf


Work = Callable[[], object]
TEXTS, ROUNDS = 40, 2
WRITTEN = ("anpa", "html", "iptc7901", "json", "markdown", "newsml-1", "newsml-g2", "ninjs", "nitf", "text")
_REFS = re.compile(r"I\s+refs:\s+([\d,]+)")


def _texts(texts: Iterable[bytes]) -> list[Work]:
    return [partial(nf.read, text, "text") for text in texts]


def _reading(format: str) -> list[Work]:
    return [partial(nf.read, nf.write(article, format), format) for article in articles()]


def _writing(format: str) -> list[Work]:
    return [partial(nf.write, article, format) for article in articles()]


WORKS: dict[str, Callable[[], list[Work]]] = {
    "seeds": lambda: _texts(SEEDS),
    "story": lambda: _texts(map(story, range(TEXTS))),
    "page": lambda: _texts(map(page, range(TEXTS))),
    **{f"read-{format}": partial(_reading, format) for format in WRITTEN},
    **{f"write-{format}": partial(_writing, format) for format in WRITTEN},
}


def main(names: list[str], checkout: Path) -> int:
    """Print for each work, or those whose name contains one of *names*, how many instructions one text takes."""
    if shutil.which("valgrind") is None:
        print("valgrind is not installed", file=sys.stderr)
        return 2
    for name, works in WORKS.items():
        if not names or any(each in name for each in names):
            once, again = _counted(name, 1, checkout), _counted(name, ROUNDS, checkout)
            each = (again - once) / (ROUNDS - 1) / len(works())
            print(f"{name:<20} {each / 1000:10,.0f} thousand instructions a text", flush=True)
    return 0


def _counted(name: str, rounds: int, checkout: Path) -> int:
    """Return how many instructions a process of *checkout* takes that does the work *name* so many times."""
    here = [sys.executable, __file__, "--do", name, str(rounds)]
    path = os.pathsep.join(str(checkout / folder) for folder in ("src", "plugins"))
    counting = ["valgrind", "--tool=cachegrind", "--cache-sim=no", f"--cachegrind-out-file={os.devnull}", *here]
    env = {**os.environ, "PYTHONPATH": path, "PYTHONHASHSEED": "0"}
    done = subprocess.run(counting, check=True, capture_output=True, text=True, env=env)  # noqa: S603 -- our own command
    found = _REFS.search(done.stderr)
    assert found is not None, done.stderr  # noqa: S101 -- what cachegrind ends with
    return int(found[1].replace(",", ""))


def _do(name: str, rounds: int) -> None:
    works = WORKS[name]()
    for _ in range(rounds):
        for work in works:
            work()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--of", type=Path, default=Path(__file__).parents[1], metavar="CHECKOUT")
    parser.add_argument("--do", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.do:
        _do(options.do[0], int(options.do[1]))
    else:
        sys.exit(main(options.names, options.of))
