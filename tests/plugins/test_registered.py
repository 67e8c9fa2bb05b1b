"""Every registered format is under the contract, and every one converts into every other with all losses said."""

from __future__ import annotations

import json
from contextlib import suppress
from functools import cache
from importlib import import_module
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from inspect import signature
from pathlib import Path
from types import ModuleType

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
NOT_HERE = set() if find_spec("pyarrow") else {"parquet", "arrow"}
BOTH = sorted((READABLE & WRITABLE) - NOT_HERE)


# The contract ---------------------------------------------------------------


def _module(path: Path) -> ModuleType:
    spec = spec_from_file_location(f"tests.plugins.{path.parent.name}.{path.stem}", path)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def under_contract() -> set[str]:
    """The formats that some test class in this folder is about."""
    found = set()
    for path in sorted(Path(__file__).parent.glob("*/test_*.py")):
        if "FormatContract" in path.read_text("utf-8"):
            for name, kind in vars(_module(path)).items():
                if name.startswith("Test") and isinstance(kind, type) and issubclass(kind, FormatContract):
                    found.add(kind.format.name)
    return found


@pytest.mark.parametrize("name", sorted(FIRST_PARTY))
def test_every_format_is_under_the_contract(name: str, under_contract: set[str]) -> None:
    assert name in under_contract, f"no Test class in tests/plugins inherits FormatContract with format {name}"


@pytest.mark.parametrize("name", sorted(WRITABLE & FIRST_PARTY))
def test_a_format_that_is_written_has_a_suffix_for_its_files(name: str) -> None:
    assert nf.registry()[name].suffixes, f"a folder of {name} would get files named story.{name}"


@pytest.mark.parametrize("name", sorted(name for name in BOTH if nf.registry()[name].validate))
def test_documents_that_are_read_one_a_line_are_validated_so(name: str) -> None:
    document = nf.write(nf.Article(headline="Ferry back", body=[nf.Paragraph("It sails on Monday.")]), name)
    try:
        rows = 2 * (json.dumps(json.loads(document)) + "\n").encode()
        assert len([*nf.read_all(rows, name)]) == 2
    except (ValueError, nf.ReadError):
        return  # it is not JSON, or one document alone
    assert {problem.line for problem in nf.validate(rows, name)} <= {1, 2, None}


@pytest.mark.parametrize("name", sorted(name for name in READABLE - NOT_HERE if nf.registry()[name].validate))
def test_something_is_wrong_with_what_cannot_be_read(name: str) -> None:
    for content in (b"5", b"{}", b"[5]", b'[{"a": []}]', b"<a><b/></a>", b"a\n\nb"):
        assert _is_read(content, name) or _has_problems(content, name), content


def _is_read(content: bytes, name: str) -> bool:
    try:
        return len([*nf.read_all(content, name)]) >= 0
    except nf.ReadError:
        return False


def _has_problems(content: bytes, name: str) -> bool:
    try:
        return any(nf.validate(content, name))
    except nf.ReadError:
        return True


@pytest.mark.parametrize("name", sorted(FIRST_PARTY))
def test_functions_that_are_named_take_the_options_that_are_declared(name: str) -> None:
    fmt = nf.registry()[name]
    for what, options in (
        ("read", fmt.read_options),
        ("write", fmt.write_options),
        ("explain", fmt.read_options),
        ("files", fmt.read_options),
        ("validate", fmt.validate_options),
    ):
        if isinstance(function := getattr(fmt, f"_{what}"), str):
            module, _, called = function.partition(":")
            _, taken, *_ = signature(getattr(import_module(module), called)).parameters.values()
            assert taken.annotation in {options, options.__name__}, what


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


@cache
def _halfway() -> dict[nf.Article, str]:
    """Return the kitchen sink as it comes through each format, and each seed through one; what is alike once."""
    given = [("the kitchen sink", kitchen_sink(), first) for first in BOTH]
    step = len(BOTH) // len(SEEDS)
    given += [(seed.stem, nf.read(seed, "json"), first) for seed, first in zip(SEEDS, BOTH[::step], strict=False)]
    return {_converted(article, first)[0]: f"{name}, through {first}" for name, article, first in given}


@pytest.mark.parametrize("second", BOTH)
def test_what_came_through_a_format_converts_on(second: str) -> None:
    lost = {name: missing for article, name in _halfway().items() if (missing := _lost_unsaid(article, second))}
    assert lost == {}


@pytest.mark.parametrize("name", BOTH)
def test_what_came_through_once_comes_through_whole(name: str) -> None:
    once, _ = _converted(kitchen_sink(), name)
    twice, _ = _converted(once, name)
    assert twice == once


@pytest.mark.parametrize("report", [None, nf.Report()], ids=["unheard", "heard"])
@pytest.mark.parametrize("name", sorted(WRITABLE))
def test_what_is_nested_too_deeply_is_an_error_of_ours(name: str, report: nf.Report | None) -> None:
    block: nf.Block = nf.Paragraph("x")
    for _ in range(3000):
        block = nf.Quote([block])
    holds_quotes = not {"*", "body.quote"}.isdisjoint(nf.registry().formats[name].carries)
    # A format that holds running text alone, or no body, has nothing to nest.
    refused = pytest.raises(nf.WriteError, match=r"nest(ed)? too deeply") if holds_quotes else suppress(nf.WriteError)
    with refused:
        nf.write(nf.Article(body=[block]), name, report=report)
