"""Many files: what a run keeps of each, and what it takes beside reading and writing."""

from __future__ import annotations

import contextlib
import io
import itertools
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path

from measure import Result

import newsformat as nf
from newsformat._cli._group import cli
from newsformat.bulk._folders import Choice
from newsformat.bulk._outcome import Settings
from newsformat.bulk._plan import make_plan


ROOT = Path(__file__).parents[1]
SEEDS = [path.read_bytes() for path in sorted((ROOT / "seeds").glob("*.txt"))]
PLANNED, CONVERTED = 50_000, 1_000


def plan_memory() -> Result:
    """What the plan of a run takes at most, over many files in folders of a thousand."""
    with _files(PLANNED, [b""]) as folder:
        tracemalloc.start()
        try:
            choice = Choice(out=f"{folder}/out")
            make_plan([f"{folder}/in"], f"{folder}/out/", Settings("json"), choice, recursive=True)
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    return Result("convert, memory for each of 50,000 files", peak / PLANNED, 100, unit="B")


def folder_conversion() -> Result:
    """A folder of seeds converted by the command line, against reading and writing them in memory."""
    contents = list(itertools.islice(itertools.cycle(SEEDS), CONVERTED))

    def limit() -> None:
        for content in contents:
            nf.write(nf.read(content), "json")

    with _files(CONVERTED, SEEDS) as folder:

        def ours() -> None:
            with contextlib.redirect_stderr(io.StringIO()), contextlib.suppress(SystemExit):
                cli(["convert", f"{folder}/in", "-r", "-t", "json", "-o", f"{folder}/out/", "-q"])

        limit()
        found = [_seconds(ours) / _seconds(limit) for _ in range(3)]
    return Result("convert of 1,000 seeds / reading and writing them", min(found), 1.6)


@contextlib.contextmanager
def _files(many: int, contents: list[bytes]) -> Iterator[str]:
    """Write so many files that hold *contents* in turn, and give the folder that they are in."""
    with tempfile.TemporaryDirectory() as folder:
        for number, content in zip(range(many), itertools.cycle(contents), strict=False):
            place = Path(folder, "in", f"{number // 1000:03}")
            if not number % 1000:
                place.mkdir(parents=True)
            Path(place, f"story-{number:06}.txt").write_bytes(content)
        yield folder


def _seconds(function: Callable[[], None]) -> float:
    start = time.process_time()
    function()
    return time.process_time() - start


BENCHMARKS = [plan_memory, folder_conversion]
