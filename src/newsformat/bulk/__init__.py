"""Many documents converted at once: folders gone through, in this process, in several, or by a cluster."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping
from os import PathLike, fspath
from pathlib import Path
from typing import TYPE_CHECKING, Any

import newsformat as nf
from newsformat._format import AnyFormat
from newsformat.bulk._outcome import Fate, Outcome, Wishes


if TYPE_CHECKING:
    from concurrent.futures import Executor  # takes as long to import as all of this

    from newsformat.bulk._plan import Plan


__all__ = ["Fate", "Outcome", "convert"]


def convert(  # noqa: PLR0913 -- one call for scripts; each is a keyword
    inputs: str | PathLike[str] | Iterable[str | PathLike[str]],
    out: str | PathLike[str],
    to: str,
    *,
    format: str | None = None,
    include: Iterable[str] = (),
    exclude: Iterable[str] = (),
    transforms: Iterable[str] = (),
    read_options: object | Mapping[str, Any] | None = None,
    write_options: object | Mapping[str, Any] | None = None,
    on_loss: nf.OnLoss = nf.OnLoss.COLLECT,
    clobber: bool = True,
    encoding: str = "",
    limits: nf.Limits | None = None,
    processes: int = 1,
    executor: Executor | None = None,
    report: nf.Report | None = None,
) -> Generator[Outcome]:
    """Convert files, and all in folders and below, as ``newsformat convert -r`` does; yield what became of each.

    They are converted while outcomes are asked for, in the order of the inputs; those whose target is kept come first.
    One that fails stops no other: its outcome has the error. Each target is written whole or not at all.

    Args:
        inputs: files and folders. What is hidden in a folder is left out, and so are links to folders.
        out: a folder, made if it is missing: each input becomes a file in it, under the path that it has in its folder,
            or numbered files if it holds several articles and *to* one a document. If *to* holds many and *out* has one
            of its suffixes, it is the file that all inputs go into.
        to: the name of the format to write.
        format: the format of all inputs; each one's is detected if ``None``.
        include: globs, of which one has to fit what is taken of a folder; the rules are those of gitignore(5).
        exclude: globs of what is not taken.
        transforms: names of transforms to apply to each article, in this order.
        read_options: as `newsformat.read_all` takes them.
        write_options: as `newsformat.write` takes them.
        on_loss: what to do about what is lost; with `OnLoss.RAISE` a file that would lose something is not written.
        clobber: whether to replace a target that is there; else it is kept, and its input is not read, so that a run
            that was broken off can be gone on with.
        encoding: of all inputs, if it is known.
        limits: how much an input may ask for.
        processes: how many convert at a time, 0 for one for each processor. They are started by spawning, so a script
            needs an ``if __name__ == "__main__":``. What kills one of them fails alone.
        executor: what converts instead: any `concurrent.futures.Executor`, such as that of a Dask client, whose workers
            have the same files. It stays open.
        report: told what of folders was left out.

    Raises:
        OptionError, UnknownFormat: at once, for names and options that do not exist, inputs that would be written to
            one file, or a target that is an input.

    What *executor* raises once it takes no more work comes through as it is.
    """
    from newsformat.bulk._folders import Choice
    from newsformat.bulk._globs import glob
    from newsformat.bulk._plan import planned

    wishes = Wishes(
        to=to,
        format=format,
        read_options=read_options,
        write_options=write_options,
        transforms=(transforms,) if isinstance(transforms, str) else tuple(transforms),
        on_loss=on_loss,
        clobber=clobber,
        encoding=encoding,
        limits=limits or nf.Limits(),
    )
    wishes.check()
    place = _place(out, wishes.target)
    choice = Choice(include=[*map(glob, include)], exclude=[*map(glob, exclude)], out=place)
    plan = planned(_names(inputs), place, to, choice, recursive=True)
    if report is not None:
        for remark in plan.remarks:
            report.note(remark)
    return _outcomes(plan, wishes, processes, executor)


def _names(inputs: str | PathLike[str] | Iterable[str | PathLike[str]]) -> list[str]:
    """Return the names of *inputs*; ``-`` is no standard input here."""
    names = [fspath(one) for one in ([inputs] if isinstance(inputs, str | PathLike) else inputs)]
    return [f"./{name}" if name == "-" else name for name in names]


def _place(out: str | PathLike[str], target: AnyFormat) -> str:
    """Return *out* so that it is told whether it is a folder."""
    name = fspath(out)
    a_file = target.many and name.lower().endswith(target.suffixes) and not Path(name).is_dir()
    return name if a_file else f"{name}/"


def _outcomes(plan: Plan, wishes: Wishes, processes: int, executor: Executor | None) -> Generator[Outcome]:
    from newsformat.bulk._plan import Job
    from newsformat.bulk._several import outcomes_of

    for error in plan.refused:
        yield Outcome(Job(error.source, None), error=error)
    yield from outcomes_of(plan, wishes, processes, executor)
