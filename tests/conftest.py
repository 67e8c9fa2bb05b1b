"""Shared by all tests: hypothesis profiles, tables of cases, and fixtures that install plugins without a network."""

from __future__ import annotations

import gc
import os
import shutil
import subprocess
import sys
import tomllib
from collections import ChainMap
from collections.abc import Callable, Generator, Iterator
from importlib.util import find_spec
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from hypothesis.internal.conjecture import providers

from newsformat.testing import profiles


profiles.register()
# Otherwise, each process would parse two thousand modules for strings that Hypothesis seldom draws.
providers.is_local_module_file = lambda _: False
gc.set_threshold(100_000, 20, 20)  # collecting garbage took a tenth of the time of all tests

LIBRARIES = {"pyarrow": ("parquet", "arrow"), "pypdfium2_raw": ("pdf",)}
LONGEST = {"test_tutorial.py", "test_examples.py"}  # run first, so that no process waits for one of them at the end
MISSING = {name: library for library, names in LIBRARIES.items() if not find_spec(library) for name in names}
CASES = (
    "cases(names, table, ids=None): like parametrize, but one test checks all cases; best if each takes milliseconds"
)
PARAM = type(pytest.param())
# These fixtures keep state during a test, so that a case would find what others have left.
PER_TEST = frozenset(("capfd", "caplog", "capsys", "monkeypatch", "recwarn", "tmp_path"))
WORKER = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", CASES)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Keep pytest from taking the names in tables of cases for fixtures."""
    for mark in metafunc.definition.iter_markers("cases"):
        names = _names(mark)
        metafunc.parametrize(names, [(None,) * len(names)], ids=[pytest.HIDDEN_PARAM])


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> None:
    """Run a test that has tables of cases once for each case."""
    if marks := list(pyfuncitem.iter_markers("cases")):
        if shared := PER_TEST.intersection(pyfuncitem.fixturenames):
            raise TypeError(f"Cases of a table cannot share {', '.join(sorted(shared))}")
        pyfuncitem.obj = _checks_all(pyfuncitem.obj, marks)


def _names(mark: pytest.Mark) -> list[str]:
    names = mark.args[0]
    return [name.strip() for name in names.split(",")] if isinstance(names, str) else list(names)


def _checks_all(test: Callable[..., None], marks: list[pytest.Mark]) -> Callable[..., None]:
    """Return a test that runs *test* for each case of the tables in *marks*, and fails naming all cases that fail."""

    def test_all(**fixtures: object) -> None:
        __tracebackhide__ = True
        cases = _named_cases(marks)
        failures: list[BaseException] = []
        for name, case in cases.items():
            try:
                test(**fixtures | case)
            except pytest.skip.Exception:
                failures.append(TypeError(f"A case of a table cannot be skipped: {name}"))
            except (Exception, pytest.fail.Exception) as error:  # noqa: BLE001 -- all are shown
                error.add_note(f"Case: {name}")
                failures.append(error)
        if failures:
            raise failures[0] if len(failures) == 1 else BaseExceptionGroup(f"of {len(cases)} cases", failures)

    return test_all


def _named_cases(marks: list[pytest.Mark]) -> dict[str, dict[str, Any]]:
    """Return the cases by name: the rows of a single table, or all combinations of rows of several."""
    cases: dict[str, dict[str, Any]] = {}
    for rows in product(*map(_named_rows, marks)):
        name = ", ".join(name for name, _ in rows)
        assert name not in cases, f"There are two cases {name}"
        cases[name] = dict(ChainMap(*(row for _, row in rows)))
    assert cases, "The table is empty"
    return cases


def _named_rows(mark: pytest.Mark) -> Iterator[tuple[str, dict[str, Any]]]:
    names = _names(mark)
    table = list(mark.args[1])
    for row, own in zip(table, mark.kwargs.get("ids") or [None] * len(table), strict=True):
        param = row if isinstance(row, PARAM) else pytest.param(*row if len(names) > 1 else [row])
        if param.marks:
            raise TypeError(f"A case of a table cannot have marks: {param}")
        case = dict(zip(names, param.values, strict=True))
        yield str(param.id or own or case), case


def pytest_collection_finish() -> None:
    """Keep the garbage collector from examining tens of thousands of tests again and again."""
    gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(
    collector: pytest.Collector,
) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """Let every second worker collect in reverse order, so that two workers do not compile the same modules."""
    report = yield
    if WORKER % 2 and isinstance(collector, pytest.Directory):
        report.result.reverse()
    return report


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run the longest tests first, and skip those of formats whose library is not installed."""
    items.sort(key=lambda item: (item.path.name not in LONGEST, str(item.path)))
    for item in items:
        callspec = getattr(item, "callspec", None)
        params = {param for param in callspec.params.values() if isinstance(param, str)} if callspec else set()
        for name in MISSING.keys() & params:
            item.add_marker(pytest.mark.skip(reason=f"{MISSING[name]} is not installed"))


Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def write_metadata() -> Callable[[Path, Path], None]:
    """Write the metadata of a project into a folder on the path, as an editable install does."""
    return _write_metadata


@pytest.fixture
def install(tmp_path: Path) -> Callable[[Path], Path]:
    """Install a pure-Python project into a folder of its own, as pip does: its packages and its metadata."""

    def installed(project: Path) -> Path:
        site = tmp_path / "site-packages"
        shutil.copytree(project / "src", site, dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__"))
        _write_metadata(project, site)
        return site

    return installed


def _write_metadata(project: Path, site: Path) -> None:
    about = tomllib.loads((project / "pyproject.toml").read_text("utf-8"))["project"]
    metadata = site / f"{about['name'].replace('-', '_')}-{about['version']}.dist-info"
    metadata.mkdir()
    heading = f"Metadata-Version: 2.4\nName: {about['name']}\nVersion: {about['version']}\n"
    (metadata / "METADATA").write_text(heading, "utf-8")
    (metadata / "entry_points.txt").write_text(_entry_points(about["entry-points"]), "utf-8")


def _entry_points(groups: dict[str, dict[str, str]]) -> str:
    lines = []
    for group, entries in groups.items():
        lines += [f"[{group}]", *(f"{name} = {value}" for name, value in entries.items())]
    return "\n".join([*lines, ""])


@pytest.fixture
def run() -> Run:
    """Run Python in a process of its own; *beside* is a folder of installed packages."""

    def ran(
        *arguments: str | Path, beside: Path | None = None, cwd: Path | None = None
    ) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}
        environment["PYTHONPATH"] = os.fspath(beside) if beside else ""
        command = [sys.executable, *map(os.fspath, arguments)]
        return subprocess.run(  # noqa: S603 -- our own interpreter
            command, capture_output=True, encoding="utf-8", env=environment, cwd=cwd, check=False
        )

    return ran
