"""Files of a brat collection: texts with their annotations, and lines of these."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from newsformat.markup.zip import ZipReader
from newsformat.plugin import ReadError, Source
from newsformat_annotations._brat._tarred import Tarred, is_tar


SPAN: Final = re.compile(r"(T\S*)\t(\S+) (\d{1,9}) (\d{1,9})(?:\t(.*))?")
SPLIT: Final = re.compile(r"(T\S*)\t(\S+) \d+ \d+(?:;\d+ \d+)+(?:\t(.*))?")
RELATION: Final = re.compile(r"(R\S*)\t(\S+) [^\s:]+:(\S+) [^\s:]+:(\S+)\s*")
IDENTITY: Final = re.compile(r"(N\S*)\t\S+ (\S+) (\S+)(?:\t(.*))?")
OTHER: Final = re.compile(r"(?:[EAM]\S*|\*|#\S*)\t.*")
_TITLE: Final = "collection of brat"
KINDS: Final = {"E": "events", "A": "attributes", "M": "attributes", "*": "equivalences", "#": "notes"}


class Pair(NamedTuple):
    """A text and its annotations, each `None` if missing."""

    name: str
    text: bytes | None
    annotations: bytes | None


def pairs_in(source: Source) -> Iterator[Pair]:
    """Yield the texts of an archive with their annotations, in order, and then annotations without a text.

    Raises:
        ReadError: it is not an archive, it has no annotations, or a file in it can't be read.
    """
    is_tarred = is_tar(source.head)
    archive = Tarred(source.read_bytes(), source.limits) if is_tarred else ZipReader.of(source, title=_TITLE)
    names = [name for name in archive if not name.startswith(("__MACOSX/", ".")) and "/." not in name]
    texts = [name.removesuffix(".txt") for name in names if name.endswith(".txt")]
    annotated = [name.removesuffix(".ann") for name in names if name.endswith(".ann")]
    if not annotated:
        raise ReadError("not a brat collection: no file in it is called .ann")
    for name in texts:
        yield Pair(name, archive.read(f"{name}.txt"), archive.read(f"{name}.ann"))
    known = frozenset(texts)
    for name in annotated:
        if name not in known:
            yield Pair(name, None, archive.read(f"{name}.ann"))


def lines_of(annotations: bytes) -> Iterator[tuple[int, str]]:
    """Yield the non-blank lines of *annotations*, with their numbers."""
    text = annotations.decode("utf-8-sig", "replace")
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            yield number, line.rstrip("\r")
