"""Articles that say next to nothing: what is written of them is as valid as of any other."""

from __future__ import annotations

import pytest

import newsformat as nf


LITTLE = {
    "nothing": nf.Article(),
    "a headline": nf.Article(headline="Ferry back"),
    "a text": nf.Article(body=[nf.Paragraph("It sails on Monday.")]),
}
VALIDATED = sorted(name for name, fmt in nf.registry().formats.items() if fmt.write and fmt.validate)


@pytest.mark.parametrize("name", VALIDATED)
def test_little_is_written_validly(name: str) -> None:
    for title, article in LITTLE.items():
        problems = nf.validate(nf.write(article, name), name)
        assert [problem for problem in problems if problem.severity is nf.Severity.ERROR] == [], title
