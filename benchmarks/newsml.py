"""NewsML-G2 beside the IPTC's own library, and messages of 60 MB: their time and their memory."""

from __future__ import annotations

import contextlib
import io
import itertools
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from lxml import etree
from measure import Result, Skipped, ratio

import newsformat as nf


ROOT = Path(__file__).parents[1]
CORPUS = ROOT.parent / "shared" / "corpus" / "newsmlg2"
NAR = "{http://iptc.org/std/nar/2006-10-01/}"
PARSER = etree.XMLParser(resolve_entities=False, no_network=True)
MIB = 2**20
SIZE = 60 * MIB


def newsml_beside_newsmlg2() -> Result:
    """Items to articles, against objects of newsmlg2 (PyPI): the items that it can read, out of their messages.

    It does not look into the items of a message.
    """
    try:
        import NewsMLG2
    except ImportError:
        raise Skipped("newsmlg2 is not installed") from None
    if not CORPUS.exists():
        raise Skipped("needs ../shared")

    def theirs(document: bytes) -> None:
        with contextlib.redirect_stdout(io.StringIO()):  # it prints warnings
            NewsMLG2.NewsMLG2Document(document).get_item()

    documents = [document for document in _items() if _works(theirs, document)]

    def ours() -> None:
        for document in documents:
            nf.read(document, "newsml-g2")

    def limit() -> None:
        for document in documents:
            theirs(document)

    return Result("NewsML-G2 → Article / newsmlg2", ratio(ours, limit, rounds=5), 1 / 18)


def _works(function: Callable[[bytes], None], document: bytes) -> bool:
    try:
        function(document)
    except Exception:  # noqa: BLE001 -- whatever another library raises
        return False
    return True


def _items() -> Iterator[bytes]:
    for path in sorted(CORPUS.rglob("*")):
        if path.is_file():
            with contextlib.suppress(etree.XMLSyntaxError):
                for item in etree.fromstring(path.read_bytes(), PARSER).iter(f"{NAR}newsItem"):
                    yield etree.tostring(item, encoding="utf-8", with_tail=False)


def newsml_stream() -> Result:
    """A message of 60 MB, against parsing and clearing, and making the articles of its items when they are parsed."""
    documents, copies = _documents()
    with _message(documents, copies) as path:

        def ours() -> None:
            for _ in nf.read_all(path, "newsml-g2"):
                pass

        def limit() -> None:
            for _, element in etree.iterparse(path, tag=f"{NAR}newsItem"):
                element.clear()
                while element.getprevious() is not None:
                    del element.getparent()[0]

        found = [(_seconds(ours), _seconds(limit), _making(documents) * copies) for _ in range(3)]
    best = min(whole / (bare + making) for whole, bare, making in found)
    return Result("NewsML-G2, 60 MB / iterparse + making articles", best, 1.6)


def newsml_stream_memory() -> Result:
    """What a process that reads a message of 60 MB takes more than when it started, libraries and all."""
    if not Path("/proc/self/status").exists():
        raise Skipped("needs the /proc of Linux")
    with _message(*_documents()) as path:
        command = [sys.executable, "-c", READ, path]
        done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603 -- our own command
    return Result("NewsML-G2, memory for 60 MB", int(done.stdout) / 1024, 30, unit="MB")


READ = """
import re, sys
used = lambda: int(re.search(r"VmHWM:\\s*(\\d+)", open("/proc/self/status").read())[1])  # the peak, in KiB
start = used()
import newsformat as nf
for _ in nf.read_all(sys.argv[1], "newsml-g2"): pass
print(used() - start)
"""


def _documents() -> tuple[list[bytes], int]:
    """Return an item of each seed, and how often it takes all of them to fill the message."""
    seeds = [nf.read(path.read_bytes(), "text") for path in sorted((ROOT / "seeds").glob("*.txt"))]
    documents = [nf.write(seed, "newsml-g2") for seed in seeds]
    return documents, SIZE // sum(map(len, documents)) + 1


@contextlib.contextmanager
def _message(documents: list[bytes], copies: int) -> Iterator[str]:
    """Write a message that holds all *documents* so many times, and give its path."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "message.xml")
        items = [document.partition(b"?>\n")[2] for document in documents]
        with path.open("wb") as file:
            file.write(f'<newsMessage xmlns="{NAR[1:-1]}"><header/><itemSet>'.encode())
            file.writelines(itertools.chain.from_iterable([items] * copies))
            file.write(b"</itemSet></newsMessage>")
        yield str(path)


def _making(documents: list[bytes]) -> float:
    """Return how long it takes to make the articles of *documents* but for parsing them."""

    def read() -> None:
        for document in documents:
            nf.read(document, "newsml-g2")

    def parse() -> None:
        for document in documents:
            etree.fromstring(document, PARSER)

    return min(_seconds(read) for _ in range(20)) - min(_seconds(parse) for _ in range(20))


def _seconds(function: Callable[[], None]) -> float:
    start = time.perf_counter()
    function()
    return time.perf_counter() - start


BENCHMARKS = [newsml_beside_newsmlg2, newsml_stream, newsml_stream_memory]
