"""Every registered format is under the contract, and every one converts into every other with all losses said."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import module_from_spec, spec_from_file_location
from itertools import product
from pathlib import Path

import pytest

import newsformat as nf
from newsformat.testing import FormatContract, kitchen_sink, unreported


TESTS = Path(__file__).parent.parent
SEEDS = sorted((TESTS.parent / "seeds").glob("*.json"))
FIRST_PARTY = {
    fmt.name for plugin in nf.registry().plugins if plugin.name.startswith("newsformat:") for fmt in plugin.formats
}
READABLE = {name for name, fmt in nf.registry().formats.items() if fmt.read}
WRITABLE = {name for name, fmt in nf.registry().formats.items() if fmt.write}
BOTH = sorted(READABLE & WRITABLE)
PAIRS = sorted(product(BOTH, BOTH))

# Conversions that lose something unsaid, each with the reason why that is as it must be.
EXPECTED: dict[tuple[str, str], str] = {}


# The contract ---------------------------------------------------------------


def _contracts(kind: type[FormatContract] = FormatContract) -> Iterator[type[FormatContract]]:
    yield kind
    for child in kind.__subclasses__():
        yield from _contracts(child)


@pytest.fixture(scope="module")
def under_contract() -> set[str]:
    """The formats that some test class in this folder is about."""
    for path in sorted(Path(__file__).parent.rglob("test_*.py")):
        if "FormatContract" in path.read_text("utf-8") and path != Path(__file__):
            spec = spec_from_file_location(f"contract_{path.parent.name}_{path.stem}", path)
            assert spec is not None
            assert spec.loader is not None
            spec.loader.exec_module(module_from_spec(spec))
    formats = nf.registry().formats
    classes = [kind for kind in _contracts() if kind.__name__.startswith("Test") and kind.registered]
    return {kind.format.name for kind in classes if formats.get(kind.format.name) is kind.format}


@pytest.mark.parametrize("name", sorted(FIRST_PARTY))
def test_every_format_is_under_the_contract(name: str, under_contract: set[str]) -> None:
    assert name in under_contract, f"no Test class in tests/plugins inherits FormatContract with format {name}"


def test_the_main_job_is_registered() -> None:
    assert {"text", "json", "jsonl", "newsml-g2", "markdown"} <= FIRST_PARTY


def test_no_plugin_is_broken() -> None:
    assert nf.registry().broken == ()


# Any into any -----------------------------------------------------------------


def _converted(article: nf.Article, name: str) -> tuple[nf.Article, nf.Report]:
    """Return *article* as it is read back from the format called *name*, and what was lost."""
    report = nf.Report()
    document = nf.write(article, name, report=report)
    return nf.read(document, name), report


def _lost_unsaid(article: nf.Article, name: str) -> list[str]:
    after, report = _converted(article, name)
    return unreported(article, after, report.losses)


@pytest.mark.parametrize(("first", "second"), PAIRS)
def test_the_kitchen_sink_converts(first: str, second: str) -> None:
    if (first, second) in EXPECTED:
        pytest.xfail(EXPECTED[first, second])
    article, _ = _converted(kitchen_sink(), first)
    assert _lost_unsaid(article, second) == []


@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: path.stem)
@pytest.mark.parametrize("name", BOTH)
def test_every_seed_converts(seed: Path, name: str) -> None:
    assert _lost_unsaid(nf.read(seed, "json"), name) == []


@pytest.mark.parametrize(("first", "second"), PAIRS)
def test_every_seed_converts_on(first: str, second: str) -> None:
    if (first, second) in EXPECTED:
        pytest.xfail(EXPECTED[first, second])
    for seed in SEEDS:
        article, _ = _converted(nf.read(seed, "json"), first)
        assert _lost_unsaid(article, second) == [], seed.stem


@pytest.mark.parametrize("name", BOTH)
def test_writing_what_was_read_gives_the_same_document(name: str) -> None:
    document = nf.write(kitchen_sink(), name)
    assert nf.write(nf.read(document, name), name) == document


def test_expected_losses_are_still_there() -> None:
    assert set(EXPECTED) <= set(PAIRS)
