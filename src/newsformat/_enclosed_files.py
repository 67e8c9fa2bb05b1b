"""The files inside a document or a message, such as its pictures; an article only names them."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator

from attrs import evolve

from newsformat._attachment import File
from newsformat._options import make_options
from newsformat._reading import format_of, guarded, unable
from newsformat._report import Report, report_of
from newsformat._source import Readable, Source


def files(source: Readable, format: str | None = None, *, report: Report | None = None) -> Generator[File]:
    """Yield the files inside *source*: the pictures of a document, the attachments of a message.

    Names are unique, even regardless of case: the second file called ``map.png`` becomes ``2-map.png``.

    Args:
        source: a path, bytes, an open binary file, or a `Source`.
        format: the name of the format; detected if ``None``.
        report: receives what was assumed or could not be extracted.

    Raises:
        UnknownFormat, AmbiguousFormat: the format is not known, or has no files.
        ReadError: the source is broken.
    """
    report = report_of(report)
    with Source.of(source) as opened:
        fmt = format_of(opened, format, report)
        if fmt.files is None:
            raise unable(fmt, "files", opened, format)
        arguments = opened, make_options(fmt.read_options, None), report
        yield from _with_unique_names(guarded(fmt, fmt.files, arguments, (File,), f"the {fmt.name} file finder"))


def _with_unique_names(enclosed: Iterable[File]) -> Iterator[File]:
    taken: dict[str, int] = {}  # the number of files with a name, and the last number assigned to one
    for file in enclosed:
        name = file.name or "file"
        number = taken.get(name.lower(), 0) + 1
        while number > 1 and f"{number}-{name}".lower() in taken:
            number += 1
        taken[name.lower()] = number
        file_name = name if number == 1 else f"{number}-{name}"
        taken.setdefault(file_name.lower(), 1)
        yield file if file_name == file.name else evolve(file, name=file_name)
