"""Reads many documents, one after the other, without writing them."""

from __future__ import annotations

from collections.abc import Generator, Sequence

import newsformat as nf
from newsformat.bulk._conversion import fail, opened
from newsformat.bulk._folders import Choice, InputFile, Skipped
from newsformat.bulk._job import Job
from newsformat.bulk._outcome import Outcome, Reading, Settings
from newsformat.bulk._plan import found_in


def readings(inputs: Sequence[str], settings: Settings, choice: Choice, report: nf.Report) -> Generator[Reading]:
    """Yield a reading of each file among *inputs*; *report* receives remarks on files that are not news."""
    skipped = Skipped()
    found = found_in(inputs, choice, skipped, recursive=True)
    for remark in skipped.remarks:
        report.note(str(remark))
    for error in skipped.refused:
        yield Reading(error.source, _failing(error), nf.Report())
    for input_file in found:
        if reading := _reading(input_file, settings):
            with reading.articles:
                yield reading
        else:
            report.note(f"{input_file.source}: in no known format")


def _reading(input_file: InputFile, settings: Settings) -> Reading | None:
    """Return a reading of *input_file*, or `None` if it is not news."""
    outcome = Outcome(Job(input_file.source, None, found=input_file.found))
    try:
        articles = opened(outcome, settings)
    except nf.NewsformatError as error:
        fail(outcome, error, settings)
        if outcome.unknown:
            return None
        articles = _failing(error)
    return Reading(outcome.source, articles, outcome.report)


def _failing(error: nf.NewsformatError) -> nf.Articles:
    def fails() -> Generator[nf.Article]:
        raise error
        yield

    return nf.Articles(fails())
