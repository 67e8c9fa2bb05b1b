"""Whoever reads by a dialect says which of its fields the format knows nothing of; those that are shipped have none."""

from __future__ import annotations

import pytest

import newsformat as nf
from newsformat.plugin import Dialect
from newsformat.testing import kitchen_sink


WRONG = ("anpa", "iptc7901", "newsml-1", "newsml-g2", "ninjs", "nitf")
TELEGRAM = b"ZCZC\r\nAAP1234\r\n$Politics\r\n:ferry\r\n\r\nThe ferry sails.\r\n\r\nNNNN\r\n"


def remarks(document: bytes, format: str, dialect: str) -> list[str]:
    report = nf.Report()
    nf.read(document, format, {"dialect": dialect}, report=report)
    return [remark.message for remark in report.remarks if remark.message.startswith(f"the dialect {dialect}: ")]


@pytest.mark.parametrize(
    ("format", "document"),
    [*[(name, nf.write(kitchen_sink(), name)) for name in WRONG], ("iptc7901", TELEGRAM)],
    ids=[*WRONG, "telegram"],
)
def test_what_a_dialect_says_and_the_format_does_not_know_is_said_once(
    format: str, document: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = nf.registry()._dialects_by_format[format]  # noqa: SLF001 -- what is installed is not for changing
    for name in ("wrong", "wrong-too"):  # said of each
        wrong = Dialect(name=name, format=format, fields={"nonsense/x": "slugg", "language": "de"})
        monkeypatch.setitem(there, name, [wrong])
        said = [remark for remark in remarks(document, format, name) if "nonsense" in remark]
        assert said == [*dict.fromkeys(said)]
        assert len(said) == 1


@pytest.mark.cases(
    "dialect", nf.registry().dialects, ids=[f"{known.format}-{known.name}" for known in nf.registry().dialects]
)
def test_what_the_dialects_say_that_are_shipped_is_known(dialect: Dialect) -> None:
    document = nf.write(kitchen_sink(), dialect.format)
    assert remarks(document, dialect.format, dialect.name) == []
    if dialect.format == "iptc7901":
        assert remarks(TELEGRAM, "iptc7901", dialect.name) == []
