"""Real files of formats that have no schema in the corpus: there is nothing against them but what is true of each."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsformat as nf

from .shared import CORPUS, needs_shared


pytestmark = needs_shared

FOLDERS = {
    "dpa-digitalwires": "other/dpa-newslab-*/*.json",
    "markdown": "other/getpelican-pelican/*.md",
    "navigadoc": "other/navigacontentlab-navigadoc/*.json",
    "superdesk": "other/superdesk-*/*.json",
}
# Tests of converters, which have no date of their own, as the schema asks for, and an UUID that is none.
WRONG = {
    "testdata__ampersand-image.json": ["required $", "uuid $.links[2].uuid"],
    "testdata__package.json": ["required $"],
    "testdata__story-concept.json": ["required $"],
}


def files(format: str) -> list[Path]:
    sniff = nf.registry()[format].sniff
    return [path for path in sorted(CORPUS.glob(FOLDERS[format])) if sniff and sniff(path.read_bytes()[:8192])]


@pytest.mark.cases("format", FOLDERS)
def test_there_is_nothing_against_real_files(format: str) -> None:
    found = files(format)
    assert len(found) > 3
    for path in found:
        problems = nf.validate(path, format)
        errors = [f"{problem.rule} {problem.where}" for problem in problems if problem.severity is nf.Severity.ERROR]
        assert errors == WRONG.get(path.name, []), path.name
