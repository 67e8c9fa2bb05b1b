"""One input converted: whole, or not at all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import IO

from attrs import define, field, frozen

import newsformat as nf
from newsformat._api import no_article, written
from newsformat._cli._parameters import source_of
from newsformat._cli._plan import Job, source_name
from newsformat._cli._terminal import emit
from newsformat._format import AnyFormat
from newsformat._output import write_file


IN_MEMORY = 16 * 1024 * 1024  # bytes for standard output; more wait in a temporary file


@frozen(kw_only=True)
class Wishes:
    """How inputs are converted: what other processes can be told, so formats by their names."""

    to: str
    format: str | None = None
    read_options: dict[str, str] = field(factory=dict)
    write_options: dict[str, str] = field(factory=dict)
    transforms: tuple[str, ...] = ()
    on_loss: nf.OnLoss = nf.OnLoss.COLLECT
    clobber: bool = True
    encoding: str = ""
    limits: nf.Limits = field(factory=nf.Limits)

    @property
    def target(self) -> AnyFormat:
        """The format to write."""
        return nf.registry()[self.to]


@define
class Outcome:
    """What became of a job: the files that were written, what they lost, or the *error*."""

    job: Job
    report: nf.Report = field(factory=nf.Report)
    targets: tuple[Path, ...] = ()
    error: nf.NewsformatError | None = None

    @property
    def source(self) -> str:
        """What messages call the input."""
        return source_name(self.job.source)


def converted(job: Job, wishes: Wishes) -> Outcome:
    """Convert one input and say how it went."""
    outcome = Outcome(job)
    source = source_of(job.source, wishes.encoding, wishes.limits)
    try:
        with nf.read_all(source, wishes.format, wishes.read_options, report=outcome.report) as articles:
            changed = nf.transformed(articles, wishes.transforms)
            outcome.targets = _written(changed, outcome, wishes)
    except nf.NewsformatError as error:
        outcome.error = error
    return outcome


def _written(articles: nf.Articles, outcome: Outcome, wishes: Wishes) -> tuple[Path, ...]:
    job, target = outcome.job, outcome.job.target
    envelope = articles.envelope
    ahead = [article for article in (next(articles, None), next(articles, None)) if article is not None]
    if not ahead and not wishes.target.many:
        raise no_article(outcome.source, outcome.report)
    whole = nf.Articles(chain(ahead, articles), envelope=envelope)
    if target is not None and job.numbered:
        _make_folder(target.parent)
    if len(ahead) < 2 or wishes.target.many:  # noqa: PLR2004 -- one, or as many as there are
        _write(whole, target, outcome.report, wishes)
        return (target,) if target else ()
    if target is None or not job.numbered:
        raise nf.WriteError(
            f"{outcome.source}: holds several articles, and {wishes.to} one a document; "
            "-o FOLDER/ writes numbered files"
        )
    return _write_numbered(whole, outcome, wishes)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise nf.WriteError(f"{folder}: cannot be made: {(error.strerror or str(error)).lower()}") from error


def _write(articles: nf.Articles, target: Path | None, report: nf.Report, wishes: Wishes) -> None:
    parts = written(articles, wishes.target, wishes.write_options, wishes.on_loss, report)
    if target is None:
        _write_out(parts)
    else:
        write_file(target, parts, clobber=wishes.clobber)


def _write_out(parts: Iterator[bytes]) -> None:
    """Write to standard output, but nothing before all is known to be good."""
    kept: list[bytes] = []
    size = 0
    for part in parts:
        kept.append(part)
        size += len(part)
        if size > IN_MEMORY:
            return _write_out_from_disk(chain(kept, parts))
    return emit(kept)


def _write_out_from_disk(parts: Iterable[bytes]) -> None:
    from tempfile import TemporaryFile

    with TemporaryFile() as file:
        file.writelines(parts)
        file.seek(0)
        emit(_chunks(file))


def _chunks(file: IO[bytes]) -> Iterator[bytes]:
    while chunk := file.read(IN_MEMORY):
        yield chunk


def _write_numbered(articles: nf.Articles, outcome: Outcome, wishes: Wishes) -> tuple[Path, ...]:
    """Write ``stem-1.md``, ``stem-2.md`` …, all of them or none: they are made in a folder beside and moved."""
    from tempfile import TemporaryDirectory

    report, target = outcome.report, outcome.job.target
    assert target is not None  # noqa: S101 -- for the type checker
    targets: list[Path] = []
    envelope: nf.Envelope | None = articles.envelope
    with TemporaryDirectory(prefix=".newsformat-", dir=target.parent) as folder:
        for number, article in enumerate(articles, 1):
            report.article = f"article {number}"
            path = target.with_name(f"{target.stem}-{number}{target.suffix}")
            _refuse_taken(path, outcome.job, wishes)
            _write(nf.Articles([article], envelope=envelope), Path(folder, path.name), report, wishes)
            envelope = None  # its losses are said once
            targets.append(path)
        for path in targets:
            _move(Path(folder, path.name), path)
    return tuple(targets)


def _refuse_taken(path: Path, job: Job, wishes: Wishes) -> None:
    if path in job.reserved:
        raise nf.WriteError(f"{path}: another input is written there; convert them into two folders")
    if path.is_dir() or (path.exists() and not wishes.clobber):
        raise nf.WriteError(f"{path}: exists already")


def _move(made: Path, target: Path) -> None:
    try:
        made.replace(target)
    except OSError as error:
        raise nf.WriteError(f"{target}: cannot be written: {(error.strerror or str(error)).lower()}") from error
