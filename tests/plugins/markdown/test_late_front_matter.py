"""Front matter that blank lines stand above, as programs and editors leave them."""

from __future__ import annotations

import pytest

import newsformat as nf


YAML = '---\nauthor: Ann Lee\ntitle: "Ferry back"\n---\n\nIt sails.\n'
TOML = '+++\ntitle = "Ferry back"\n+++\n\nIt sails.\n'


@pytest.mark.cases("above", ["\n", "\r\n\r\n", " \t\n", "\ufeff\n"])
@pytest.mark.cases("text", [YAML, TOML])
def test_it_is_front_matter_all_the_same(text: str, above: str) -> None:
    report = nf.Report()
    late = f"{above}{text}".encode()
    assert nf.read(late, report=report) == nf.read(text.encode())
    assert [remark.message.partition(",")[0] for remark in report.remarks] == ["blank lines above the front matter"]
    assert [(problem.rule, problem.line) for problem in nf.validate(late)] == [("above", 1)]


def test_lines_are_counted_from_the_first() -> None:
    late = b"\n\n---\ntitle: Ferry\ndate: soon\n---\n\n[x] and [a][b]\n"
    assert [(problem.rule, problem.line) for problem in nf.validate(late, "markdown")][1:] == [
        ("date", 5),
        ("reference", 8),
    ]
    with pytest.raises(nf.ReadError) as error:
        nf.read(b"\n\n---\ntitle: Ferry\nx: [\n---\n", "markdown")
    assert error.value.line == 6


@pytest.mark.cases("text", ["---\n\nIt sails.\n\n---\n\ntitle: no\n", "---\nNote: it sails.\n---\n", "---\ntitle: A\n"])
def test_rules_and_headings_stay_what_they_are(text: str) -> None:
    article = nf.read(f"\n{text}".encode(), "markdown")
    assert article.headline == ()
    assert isinstance(article.body[0], nf.Rule)
