"""Convert or read many documents: whole folders and archives, in this process, in several, or on a cluster."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping
from os import PathLike, fspath
from os.path import isdir
from typing import TYPE_CHECKING, Any, Literal

import newsformat as nf
from newsformat._report import report_of
from newsformat._text import one_or_several
from newsformat.bulk._outcome import Fate, Outcome, Reading, Settings


if TYPE_CHECKING:
    from concurrent.futures import Executor  # takes as long to import as everything else here

    from newsformat.bulk._folders import Choice
    from newsformat.bulk._plan import Plan


__all__ = ["Fate", "Outcome", "Reading", "convert", "read"]


def convert(  # noqa: PLR0913 -- one call for scripts; each is a keyword
    inputs: str | PathLike[str] | Iterable[str | PathLike[str]],
    out: str | PathLike[str],
    to: str,
    *,
    format: str | None = None,
    include: str | Iterable[str] = (),
    exclude: str | Iterable[str] = (),
    transforms: str | Iterable[str] = (),
    read_options: object | Mapping[str, Any] | None = None,
    write_options: object | Mapping[str, Any] | None = None,
    on_loss: nf.OnLoss | Literal["ignore", "collect", "raise"] = nf.OnLoss.COLLECT,
    accepts: str | Iterable[str] = (),
    clobber: bool = True,
    update: bool = False,
    whole_names: bool = False,
    split: bool = False,
    stable_names: bool = False,
    origin: str = "",
    encoding: str = "",
    limits: nf.Limits | None = None,
    processes: int = 1,
    executor: Executor | None = None,
    report: nf.Report | None = None,
) -> Generator[Outcome]:
    """Convert files, and everything in folders, as ``newsformat convert -r`` does; yield an outcome for each.

    Files are converted as you iterate over the outcomes, in the order of the inputs; those whose target is kept come
    first. A failure does not stop the others: its outcome has the error. Each target is written completely or not at
    all.

    Args:
        inputs: files, folders, and archives (ZIP, tar) that are not themselves documents. Hidden files and links to
            folders are left out.
        out: a folder: each input becomes a file in it, under the path that it has in its folder, or numbered files. If
            *to* holds many articles per document and *out* has one of its suffixes, it is the file that all go into. If
            *to* holds only one, such a name is refused, unless it is an existing folder or ends in a slash.
        to: the name of the format to write.
        format: the format of all inputs; detected for each if ``None``.
        include: globs as in gitignore(5); from folders, only what matches one of them is taken.
        exclude: globs for what is left out.
        transforms: as in `newsformat.convert`.
        read_options: the same.
        write_options: the same.
        on_loss: the same.
        accepts: features that may be lost, as in a `Report`.
        clobber: whether to replace existing targets; if not, their inputs are not read, so that a run can be resumed.
        update: whether to replace only targets that are older than their input, whatever *clobber* is.
        whole_names: whether a target keeps the suffix of its input, ``story.xml.json``, so that names do not collide.
        split: whether each article gets a file of its own, even if *to* holds many a document.
        stable_names: whether each article gets a file named by its URI, or else by its slug, headline and date, rather
            than a number, and keeps it while its feed changes; *clobber* then decides for each article.
        origin: the name under which each article keeps the name of its input; the option ``extra`` of tables and
            records makes it a column.
        encoding: the encoding of all inputs, if known.
        limits: what readers refuse.
        processes: how many work in parallel (``--jobs`` on the command line), 0 for one per processor; an input that
            kills its process fails alone.
        executor: does the work instead, such as that of a cluster whose workers see the same files; it is not shut
            down.
        report: receives what was left out of folders, and why only one process is used if several cannot work.

    Raises:
        OptionError, UnknownFormat: at once, if something does not exist, or two inputs would be written to one file.
        WriteError: at once, if the folder *out* cannot be made.
        TypeError: an argument has the wrong type.

    With several processes, each begins by importing your script, so it needs an ``if __name__ == "__main__":``.
    """
    from newsformat.bulk._plan import make_plan

    settings = Settings(
        to=to,
        format=format,
        read_options=read_options,
        write_options=write_options,
        transforms=transforms,
        on_loss=on_loss,
        accepts=accepts,
        clobber=clobber or update,
        update=update,
        encoding=encoding,
        limits=limits,
        split=split,
        stable_names=stable_names,
        origin=origin,
    )
    settings.check()
    _check(out, processes, executor)
    loss_report = report_of(report)
    out = _folder_or_file(fspath(out), settings)
    choice = _choice(settings, include, exclude, out)
    plan = make_plan(_names(inputs), out, settings, choice, recursive=True, whole_names=whole_names)
    for remark in plan.remarks:
        loss_report.note(str(remark))
    return _outcomes(plan, settings, processes, executor, loss_report)


def read(  # noqa: PLR0913 -- the same
    inputs: str | PathLike[str] | Iterable[str | PathLike[str]],
    *,
    format: str | None = None,
    include: str | Iterable[str] = (),
    exclude: str | Iterable[str] = (),
    transforms: str | Iterable[str] = (),
    read_options: object | Mapping[str, Any] | None = None,
    origin: str = "",
    encoding: str = "",
    limits: nf.Limits | None = None,
    report: nf.Report | None = None,
) -> Generator[Reading]:
    """Read files, and everything in folders and archives, without writing them; yield a `Reading` for each.

    Files are read in the order of the inputs, one after the other, as you iterate over their articles: take these
    before you ask for the next file, which closes this one. Files in folders that are not news are left out. The
    arguments are those of `convert`; *report* receives what is left out.

    Raises:
        OptionError, UnknownFormat: at once, if something does not exist.
    """
    from newsformat.bulk._readings import readings

    settings = Settings(
        to="json",  # it can hold everything, and is not written
        format=format,
        read_options=read_options,
        transforms=transforms,
        encoding=encoding,
        limits=limits,
        origin=origin,
        mixed=True,
    )
    settings.check()
    choice, names = _choice(settings, include, exclude), _names(inputs)
    choice.check(names)
    return readings(names, settings, choice, report_of(report))


def _check(out: str | PathLike[str], processes: int, executor: Executor | None) -> None:
    if not isinstance(out, str | PathLike):
        raise TypeError(f"out must be a path, not {type(out).__name__}")
    if not fspath(out):
        raise nf.OptionError("the output has an empty name; '.' is this folder")
    if not isinstance(processes, int) or processes < 0:
        raise nf.OptionError(f"processes must be 0 or more, not {processes!r}")
    if executor is not None and not callable(getattr(executor, "submit", None)):
        raise TypeError(f"executor must be an Executor, not {type(executor).__name__}; processes takes a number")


def _folder_or_file(out: str, settings: Settings) -> str:
    """Return *out*, with a slash unless it is the one file that all articles go into.

    Raises:
        OptionError: it is the name of a file, but the format holds only one article per document.
    """
    from newsformat._compression import inner_name
    from newsformat.bulk._plan import one_each

    a_file = inner_name(out).lower().endswith(settings.target.suffixes) and not isdir(out)
    if a_file and not settings.many:
        raise nf.OptionError(f"{one_each(out, to=settings.to, apart=settings.apart)}; name a folder: {out}/")
    return out if a_file else f"{out}/"


def _choice(settings: Settings, include: str | Iterable[str], exclude: str | Iterable[str], out: str = "") -> Choice:
    from newsformat.bulk._folders import Choice
    from newsformat.bulk._globs import glob

    given = {"include": include, "exclude": exclude}
    globs = {what: [*map(glob, one_or_several(what, texts))] for what, texts in given.items()}
    return Choice(**globs, out=out, format=settings.format, limits=settings.limits)


def _names(inputs: str | PathLike[str] | Iterable[str | PathLike[str]]) -> list[str]:
    """Return the names of *inputs*; ``-`` is no standard input here."""
    several = [inputs] if isinstance(inputs, str | PathLike) else inputs
    if isinstance(several, bytes) or not isinstance(several, Iterable):
        raise TypeError(f"inputs must be a path or several paths, not {type(inputs).__name__}")
    names = list[str]()
    for text in several:
        if not isinstance(text, str | PathLike):
            raise TypeError(f"each of the inputs must be a path, not {type(text).__name__}")
        names.append(fspath(text))
    return [f"./{name}" if name == "-" else name for name in names]


def _outcomes(
    plan: Plan, settings: Settings, processes: int, executor: Executor | None, report: nf.Report
) -> Generator[Outcome]:
    from newsformat.bulk._job import Job
    from newsformat.bulk._several import outcomes_of

    for error in plan.refused:
        yield Outcome(Job(error.source, None), error=error)
    yield from outcomes_of(plan, settings, processes, executor, note=report.note)
