"""What a document means, and what an article looks like: one fact a case, in ``cases/``."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

import newsformat as nf


CASES = Path(__file__).parent / "cases"


def _cases(name: str) -> list[Any]:
    """Return each case of the file *name*: its parts, by what stands after ``>>>``."""
    found = []
    for case in (CASES / name).read_text(encoding="utf-8").removeprefix("=== ").split("\n=== "):
        title, _, rest = case.partition("\n")
        first, *others = rest.split("\n>>> ")
        parts = {"": first} | {name: text for name, _, text in (part.partition("\n") for part in others)}
        found.append(pytest.param(parts, id=title))
    return found


def _utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[arg-type, misc]  # year, month, day, hour


def _article(source: str) -> nf.Article:
    names: dict[str, Any] = {name: getattr(nf, name) for name in nf.__all__}
    made: nf.Article = eval(f"Article({source})", {**names, "datetime": datetime, "utc": _utc})  # noqa: S307 -- our own cases
    return made


def _read(document: str) -> tuple[nf.Article, list[str]]:
    report = nf.Report()
    article = nf.read(nf.Source.text(document), "markdown", report=report)
    return article, list(map(str, report))


@pytest.mark.cases("case", _cases("reading.txt"))
def test_reads(case: dict[str, str]) -> None:
    article, notes = _read(case[""] + "\n")
    assert article == _article(case["article"])
    assert notes == case.get("notes", "").strip("\n").splitlines()


@pytest.mark.cases("case", _cases("writing.txt"))
def test_writes(case: dict[str, str]) -> None:
    article = _article(case[""])
    written = nf.write(article, "markdown", on_loss=nf.OnLoss.RAISE).decode()
    assert written.rstrip("\n") == case["markdown"].rstrip("\n")
    assert _read(written)[0] == article


@pytest.mark.cases("case", _cases("reading.txt"))
def test_what_was_read_is_written_and_read_again(case: dict[str, str]) -> None:
    article, _ = _read(case[""] + "\n")
    again, notes = _read(nf.write(article, "markdown", on_loss=nf.OnLoss.RAISE).decode())
    assert again == article
    assert not [note for note in notes if "kept as it is" not in note]


LOST = {
    "how a table is aligned": "|a|\n|-:|\n|1|",
    "what is shown instead of a film": "a <video src='b.mp4'>c</video>",
    "where a list begins": "4. a",
    "the language of code": "```python\na\n```",
    "what a tag says beside its text": "a <abbr title='b'>c</abbr>",
    "a frame in a line": "a <iframe src='https://b.example/'></iframe>",
    "text that scripts replace": "a <noscript>b</noscript>",
}


@pytest.mark.cases("text", LOST.values(), ids=LOST)
def test_what_the_model_has_no_place_for_is_lost(text: str) -> None:
    report = nf.Report()
    nf.read(nf.Source.text(text), "markdown", report=report)
    assert [loss.line for loss in report.losses] == [1]
