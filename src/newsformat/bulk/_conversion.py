"""Converts one input, as a whole or not at all."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing, suppress
from itertools import chain
from typing import TYPE_CHECKING

import newsformat as nf
from newsformat._archives import size_of
from newsformat._compression import compressed
from newsformat._output import (
    Taken,
    make_folder,
    move_file,
    refuse_protected,
    stream_out,
    unwritable,
    write_file,
    write_out,
)
from newsformat._reading import items_of
from newsformat._writing import raise_losses, written
from newsformat.bulk._inputs import source_of
from newsformat.bulk._job import Job
from newsformat.bulk._no_news import check_is_file, is_something_else
from newsformat.bulk._origin import with_origin
from newsformat.bulk._outcome import Ahead, Outcome, Settings
from newsformat.bulk._plan import without_suffix


if TYPE_CHECKING:
    from tempfile import TemporaryDirectory  # slow to import

SMALL = 64 * 1024  # bytes of an input that is read ahead


def converted(job: Job, settings: Settings) -> Outcome:
    """Convert one input and return its outcome."""
    outcome = begun(job, settings)
    try:
        with opened(outcome, settings) as articles:
            _write(articles, outcome, settings)
    except nf.NewsformatError as error:
        fail(outcome, error, settings)
    if (changed := changed_meanwhile(outcome)) is not None:
        outdate(outcome.targets, changed)
    return outcome


def begun(job: Job, settings: Settings) -> Outcome:
    """Return the outcome of an input that is about to be read."""
    return Outcome(job, settings.report, changed=job.changed)


def changed_meanwhile(outcome: Outcome) -> int | None:
    """Return when the input was modified, after planning or during reading, and report that; else `None`."""
    if outcome.changed is None or (now := outcome.job.changed) in {outcome.changed, None}:
        return None
    outcome.report.note("was changed while it was being read; convert it again, as --update does")
    return min(outcome.changed, now or outcome.changed)


def outdate(targets: Iterable[str], changed: int) -> None:
    """Make *targets* older than an input that was *changed* while it was read, so that an update does it again."""
    for target in filter(os.path.isfile, targets):
        with suppress(OSError):
            os.utime(target, ns=(changed - 1, changed - 1))


def read_ahead(job: Job, settings: Settings) -> Outcome:
    """Read one input so that another process can write it, unless that would take much memory."""
    outcome, failure = begun(job, settings), None
    found = list[nf.Article | nf.Envelope]()
    try:
        size = size_of(job.source, settings.limits)
        if size is None or size > SMALL:
            return outcome
        with opened(outcome, settings) as articles:
            found.append(articles.envelope)
            found.extend(articles)
    except nf.NewsformatError as error:
        failure = error
    try:
        outcome.ahead = Ahead(found, failure)
    except RecursionError:
        return begun(job, settings)
    return outcome


def opened(outcome: Outcome, settings: Settings) -> nf.Articles:
    """Return the articles of the input, ready to be written."""
    if outcome.ahead:
        return nf.Articles(outcome.ahead)
    if outcome.job.found:
        check_is_file(outcome.job.source)
    source = source_of(outcome.job.source, settings.encoding, settings.limits)
    item_report = nf.Report(heard=outcome.report.heard, accepts=outcome.report.accepts)
    items = items_of(source, settings.format, settings.read_options, item_report, shared=settings.mixed)
    items = _numbered(items, item_report, outcome.report)
    articles = nf.Articles(_watched(items, source, settings.watch) if settings.watch else items, closing=source.close)
    changed = nf.transformed(articles, settings.transforms, report=outcome.report)
    return with_origin(changed, settings.origin, outcome.source)


def _numbered(
    items: Generator[nf.Article | nf.Envelope], item_report: nf.Report, report: nf.Report
) -> Generator[nf.Article | nf.Envelope]:
    """Pass *items* through; *report* gets those of their reader from *item_report*, with the article's number.

    Those on the first article, and on the whole document, have no number.
    """
    number = 0
    with closing(items):
        try:
            for item in items:
                number += isinstance(item, nf.Article)
                report.add(item_report.take(), article=f"article {number}" if number > 1 else "")
                yield item
        finally:
            report.add(item_report.take())


def _watched(
    items: Generator[nf.Article | nf.Envelope], source: nf.Source, watch: Callable[[nf.Source, int], object]
) -> Iterator[nf.Article | nf.Envelope]:
    """Pass *items* of *source* through, telling *watch* how many articles there were."""
    articles = 0
    with closing(items):
        for item in items:
            articles += isinstance(item, nf.Article)
            watch(source, articles)
            yield item


def counted(articles: Iterable[nf.Article], outcome: Outcome) -> Iterator[nf.Article]:
    """Pass *articles* through, counting them in *outcome*."""
    for article in articles:
        outcome.articles += 1
        yield article


def fail(outcome: Outcome, error: nf.NewsformatError, settings: Settings) -> None:
    """Record why the input failed; that it is not news is an error only for a file that was named."""
    job = outcome.job
    is_unknown = job.found and isinstance(error, nf.UnknownFormat)
    outcome.unknown = is_unknown and is_something_else(job.source, settings.limits)
    outcome.error = None if outcome.unknown else error


def _write(articles: nf.Articles, outcome: Outcome, settings: Settings) -> None:
    job, target = outcome.job, outcome.job.target
    envelope = articles.envelope
    ahead = [article for article in (next(articles, None), next(articles, None)) if article is not None]
    if not ahead:
        refuse_losses(outcome.report, settings)
        return
    to_write = nf.Articles(counted(chain(ahead, articles), outcome), envelope=envelope)
    if target is not None and job.numbered:
        make_folder(os.path.dirname(target))
    has_stable_names = settings.stable_names and job.numbered
    if settings.many or (len(ahead) < 2 and not has_stable_names):  # noqa: PLR2004 -- as many as there are, or one
        write_document(to_write, job, outcome.report, settings)
        outcome.files = (target,) if target else ()
        return
    if target is None or not job.numbered:
        remark = "" if settings.apart else f", but {settings.to} holds one per document"
        raise nf.WriteError(f"{outcome.source}: holds several articles{remark}; -o FOLDER/ writes numbered files")
    _write_numbered(to_write, outcome, settings)


def write_document(
    articles: nf.Articles, job: Job, report: nf.Report, settings: Settings, *, flows: bool = False
) -> None:
    """Write *articles* to the target of *job*; what *flows* to standard output is there before all are read."""
    parts = written(articles, settings.target, settings.write_options, settings.on_loss, report)
    if job.target is None:
        (stream_out if flows else write_out)(parts)
        return
    try:
        write_file(job.target, compressed(parts, job.target), clobber=settings.clobber)
    except Taken:
        deque(parts, maxlen=0)  # another run, or a killed process, has written it since; losses must still be reported


def _write_numbered(articles: nf.Articles, outcome: Outcome, settings: Settings) -> None:
    """Write ``stem-1.md``, ``stem-2.md`` …, all or none: they are made in a temporary folder and then moved.

    The numbers are padded, so that the names sort in the order of the articles; stable names come in their place.
    """
    from newsformat.bulk._stable_names import distinct, stable_name  # hashlib is slow to import

    job, report = outcome.job, outcome.report
    assert job.target is not None  # noqa: S101 -- for the type checker
    stem, suffix = without_suffix(job.target, settings.to)
    envelope: nf.Envelope | None = articles.envelope
    writes_envelope = any(name.startswith("envelope") for name in settings.target.carries)
    with _folder_beside(job.target) as folder:
        number, names = 0, list[str]()
        for number, article in enumerate(articles, 1):
            if settings.stable_names:
                names.append(stable_name(article))
            report.article = f"article {number}"
            result = os.path.join(folder, f"{number}{suffix}")
            _write_beside(nf.Articles([article], envelope=envelope), result, outcome, settings)
            envelope = envelope if writes_envelope else None  # its losses are reported once
        refuse_losses(report, settings)  # of what follows the last article
        digits = len(str(number))
        stems = distinct(names) if names else (f"{number:0{digits}}" for number in range(1, number + 1))
        paths = [f"{stem}-{name}{suffix}" for name in stems]  # there may be millions
        for path in paths:
            _refuse_taken(path, job)
        there = {path for path in paths if os.path.lexists(path) and settings.keeps(path, job)}
        for number, path in enumerate(paths, 1):
            if path not in there:
                move_file(os.path.join(folder, f"{number}{suffix}"), path)
    outcome.files, outcome.kept = tuple(paths), tuple([path for path in paths if path in there])


def _folder_beside(target: str) -> TemporaryDirectory[str]:
    from tempfile import TemporaryDirectory

    try:
        return TemporaryDirectory(
            prefix=".newsformat-", dir=os.path.dirname(target) or os.curdir, ignore_cleanup_errors=True
        )
    except OSError as error:
        raise unwritable(target, error) from error


def _write_beside(article: nf.Articles, result: str, outcome: Outcome, settings: Settings) -> None:
    """Write *article* to the temporary file *result*; errors refer to the target."""
    try:
        write_document(article, Job(outcome.job.source, result), outcome.report, settings)
    except nf.WriteError as error:
        if isinstance(cause := error.__cause__, OSError):
            raise unwritable(outcome.job.name, cause) from cause
        raise


def refuse_losses(report: nf.Report, settings: Settings) -> None:
    """Raise a `LossError` if *report* has losses and none are allowed."""
    if settings.on_loss is nf.OnLoss.RAISE:
        raise_losses(report)


def _refuse_taken(path: str, job: Job) -> None:
    if path in job.reserved:
        raise nf.WriteError(f"{path}: another input is written there; convert them into two folders")
    if os.path.isdir(path):
        raise nf.WriteError(f"{path}: is a folder; convert into another one")
    refuse_protected(path)
