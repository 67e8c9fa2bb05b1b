"""``newsformat detect``."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, repeat

import click
from attrs import frozen

import newsformat as nf
from newsformat._cli._command import Command
from newsformat._cli._failures import told
from newsformat._cli._parameters import FileName, named
from newsformat._cli._terminal import emit_json, say, table
from newsformat._cli._why import Why
from newsformat._detection import failures
from newsformat._reading import format_of
from newsformat._wording import reason
from newsformat.bulk._inputs import source_of


@click.command("detect", cls=Command)
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=FileName(), callback=named)
@click.option(
    "--why", is_flag=True, help="Say as well why other formats do not count, and which dialects fit or do not."
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def command(files: tuple[str, ...], why: bool, as_json: bool) -> int:  # noqa: FBT001 -- options
    """Detect the format of a file: the candidates, best first, how sure each is, and why.

    With --why, also what the file looks like, why formats that might be expected do not count, and of each dialect of
    the format, or of those that fit equally well, the signs that do not hold; of several documents in a file, the first
    is looked at.

    The exit code is 1 if a file cannot be read or is in no known format.
    """
    status = 0
    seen = dict[str, _Seen]()
    for file in files:
        try:
            with source_of(file) as source:
                _look(source, seen, why=why)
        except nf.NewsformatError as error:
            status = told(error)
    if as_json:
        emit_json([each.plain(name) for name, each in seen.items()])
    else:
        table(row for name, each in seen.items() for row in each.rows(name))
    return status


def _look(source: nf.Source, seen: dict[str, _Seen], *, why: bool) -> None:
    """Put what is *seen* of *source* there.

    Raises:
        NewsformatError: it is in no known format; what is seen of it is there if it is asked *why*.
    """
    found = () if source.is_empty else nf.detect(source)
    if not found and not why:
        format_of(source)  # which raises what says why
    for name, error in failures(nf.registry().formats.values(), source):
        say(f"{source.name}: the sniffer of {name} failed: {reason(error)}")
    seen[source.name] = _Seen(found, Why(source, found) if why else None)
    if not found:
        format_of(source)


@frozen
class _Seen:
    """The formats that a file may be in, best first, and *why*, if that is asked."""

    found: tuple[nf.Detection, ...]
    why: Why | None

    def rows(self, name: str) -> Iterator[tuple[str, ...]]:
        rows = [(each.format, each.confidence.name.lower(), each.reason) for each in self.found]
        rows += self.why.rows() if self.why else ()
        yield from ((first, *row) for first, row in zip(chain([f"{name}:"], repeat("")), rows, strict=False))

    def plain(self, name: str) -> dict[str, object]:
        formats = [
            {"format": each.format, "confidence": each.confidence.name.lower(), "reason": each.reason}
            for each in self.found
        ]
        found: dict[str, object] = {"file": name, "formats": formats}
        return found | {"why": self.why.plain()} if self.why else found
