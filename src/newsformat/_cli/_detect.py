"""``newsformat detect``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, repeat

import click
from attrs import frozen

import newsformat as nf
from newsformat._cli._command import Command
from newsformat._cli._failures import report_error
from newsformat._cli._parameters import FileName, check_stdin_once, hidden_recursive_option
from newsformat._cli._terminal import emit_json, say, table
from newsformat._cli._why import Why
from newsformat._detection import failing_sniffers
from newsformat._reading import format_of
from newsformat._wording import reason
from newsformat.bulk._folders import Choice, InputFile, Skipped
from newsformat.bulk._inputs import source_name, source_of
from newsformat.bulk._no_news import check_is_file, is_something_else


_NONE = "in no known format"


@click.command("detect", cls=Command)
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=FileName(), callback=check_stdin_once)
@click.option("--why", is_flag=True, help="Also say why other formats do not count, and which dialects fit or do not.")
@hidden_recursive_option
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
    status, skipped = 0, Skipped()
    results = dict[str, _Result]()
    for file in _files(files, skipped):
        try:
            if file.found:
                check_is_file(file.source)
            with source_of(file.source) as source:
                _detect(source, results, why=why)
        except nf.NewsformatError as error:
            if file.found and isinstance(error, nf.UnknownFormat) and is_something_else(file.source, nf.Limits()):
                results.setdefault(source_name(file.source), _Result((), None))
            else:
                status = report_error(error)
    for refused in skipped.refused:
        status = report_error(refused)
    if by_format:
        _print_formats(results, as_json=as_json)
    elif as_json:
        emit_json([result.plain(name) for name, result in results.items()])
    else:
        table(row for name, result in results.items() for row in result.rows(name))
    return status


def _files(names: Iterable[str], skipped: Skipped) -> Iterator[InputFile]:
    choice = Choice()
    for name in names:
        yield from choice.files(name, skipped) if choice.holds_files(name) else [InputFile(name, name)]


def _print_formats(results: Mapping[str, _Result], *, as_json: bool) -> None:
    """Print how many files are in each format, the most frequent format first."""
    files: dict[str, list[str]] = {}
    for name, result in results.items():
        files.setdefault(result.detections[0].format if result.detections else "", []).append(name)
    counts = sorted(files.items(), key=lambda item: -len(item[1]))
    if as_json:
        emit_json([{"format": format or None, "files": len(names), "first": names[0]} for format, names in counts])
    else:
        table((str(len(names)), format or _NONE, names[0]) for format, names in counts)


def _detect(source: nf.Source, results: dict[str, _Result], *, why: bool) -> None:
    """Add the result for *source* to *results*.

    Raises:
        NewsformatError: it is in no known format; with *why*, there is a result nevertheless.
    """
    detections = () if source.is_empty else nf.detect(source)
    if not detections and not why:
        format_of(source)  # raises the error that explains it
    for name, error in failing_sniffers(nf.registry().formats.values(), source):
        say(f"{source.name}: the sniffer of {name} failed: {reason(error)}")
    results[source.name] = _Result(detections, Why(source, detections) if why else None)
    if not detections:
        format_of(source)


@frozen
class _Result:
    """The formats that a file may be in, best first, and *why*, if that is wanted."""

    detections: tuple[nf.Detection, ...]
    why: Why | None

    def rows(self, name: str) -> Iterator[tuple[str, ...]]:
        rows = [
            (detection.format, detection.confidence.name.lower(), detection.reason) for detection in self.detections
        ]
        rows += self.why.rows() if self.why else () if rows else [(_NONE, "", "")]
        yield from ((first, *row) for first, row in zip(chain([f"{name}:"], repeat("")), rows, strict=False))

    def plain(self, name: str) -> dict[str, object]:
        formats = [
            {"format": detection.format, "confidence": detection.confidence.name.lower(), "reason": detection.reason}
            for detection in self.detections
        ]
        result: dict[str, object] = {"file": name, "formats": formats}
        return result | {"why": self.why.plain()} if self.why else result
