"""``newsformat detect``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, repeat

import click
from attrs import frozen

import newsformat as nf
from newsformat._cli._command import Command
from newsformat._cli._failures import report_error
from newsformat._cli._parameters import FileName, always_recursive, named
from newsformat._cli._terminal import emit_json, say, table
from newsformat._cli._why import Why
from newsformat._detection import failing_sniffers
from newsformat._reading import format_of
from newsformat._wording import reason
from newsformat.bulk._folders import Aside, Choice, InputFile
from newsformat.bulk._inputs import source_name, source_of
from newsformat.bulk._no_news import check_is_file, is_something_else


_NONE = "in no known format"


@click.command("detect", cls=Command)
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=FileName(), callback=named)
@click.option("--why", is_flag=True, help="Also say why other formats do not count, and which dialects fit or do not.")
@always_recursive
@click.option("--by-format", is_flag=True, help="Print how many files are in each format, and the first of them.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def command(files: tuple[str, ...], why: bool, by_format: bool, as_json: bool) -> int:  # noqa: FBT001 -- options
    """Detect the format of a file: the candidates, best first, how sure each is, and why.

    FILE is a file, a folder or archive (with everything in it), or - for standard input.

    With --why, also show what the file looks like, why formats that you might expect do not count, and which signs of
    each dialect do not hold, for the format or for those that fit equally well. If a file holds several documents, the
    first one is used.

    The exit code is 1 if a file cannot be read or is in no known format, unless it is one that merely lies beside news
    in a folder.

    \b
    newsformat detect story.xml --why
    newsformat detect archive/ --by-format
    """  # noqa: D301 -- click wants a backspace, not a backslash
    if why and by_format:
        raise click.UsageError("--why and --by-format exclude each other")
    status, aside = 0, Aside()
    seen = dict[str, _Seen]()
    for file in _files(files, aside):
        try:
            if file.found:
                check_is_file(file.source)
            with source_of(file.source) as source:
                _look(source, seen, why=why)
        except nf.NewsformatError as error:
            if file.found and isinstance(error, nf.UnknownFormat) and is_something_else(file.source, nf.Limits()):
                seen.setdefault(source_name(file.source), _Seen((), None))
            else:
                status = report_error(error)
    for refused in aside.refused:
        status = report_error(refused)
    if by_format:
        _print_formats(seen, as_json=as_json)
    elif as_json:
        emit_json([outcome.plain(name) for name, outcome in seen.items()])
    else:
        table(row for name, outcome in seen.items() for row in outcome.rows(name))
    return status


def _files(names: Iterable[str], aside: Aside) -> Iterator[InputFile]:
    choice = Choice()
    for name in names:
        yield from choice.files(name, aside) if choice.holds_files(name) else [InputFile(name, name)]


def _print_formats(seen: Mapping[str, _Seen], *, as_json: bool) -> None:
    """Print how many files are in each format, in the most frequent first."""
    files: dict[str, list[str]] = {}
    for name, outcome in seen.items():
        files.setdefault(outcome.found[0].format if outcome.found else "", []).append(name)
    counts = sorted(files.items(), key=lambda item: -len(item[1]))
    if as_json:
        emit_json([{"format": format or None, "files": len(names), "first": names[0]} for format, names in counts])
    else:
        table((str(len(names)), format or _NONE, names[0]) for format, names in counts)


def _look(source: nf.Source, seen: dict[str, _Seen], *, why: bool) -> None:
    """Put what is seen of *source* into *seen*.

    Raises:
        NewsformatError: it is in no known format; what is seen of it is there if it is asked *why*.
    """
    found = () if source.is_empty else nf.detect(source)
    if not found and not why:
        format_of(source)  # which raises what says why
    for name, error in failing_sniffers(nf.registry().formats.values(), source):
        say(f"{source.name}: the sniffer of {name} failed: {reason(error)}")
    seen[source.name] = _Seen(found, Why(source, found) if why else None)
    if not found:
        format_of(source)


@frozen
class _Seen:
    """The formats that a file may be in, best first, and *why*, if that is wanted."""

    found: tuple[nf.Detection, ...]
    why: Why | None

    def rows(self, name: str) -> Iterator[tuple[str, ...]]:
        rows = [(detection.format, detection.confidence.name.lower(), detection.reason) for detection in self.found]
        rows += self.why.rows() if self.why else () if rows else [(_NONE, "", "")]
        yield from ((first, *row) for first, row in zip(chain([f"{name}:"], repeat("")), rows, strict=False))

    def plain(self, name: str) -> dict[str, object]:
        formats = [
            {"format": detection.format, "confidence": detection.confidence.name.lower(), "reason": detection.reason}
            for detection in self.found
        ]
        found: dict[str, object] = {"file": name, "formats": formats}
        return found | {"why": self.why.plain()} if self.why else found
