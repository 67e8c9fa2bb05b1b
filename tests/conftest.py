"""What all tests share: the hypothesis profiles, and plugins installed beside without a network."""

from __future__ import annotations

import gc
import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis.internal.conjecture import providers

from newsformat.testing import profiles


profiles.register()
# Hypothesis would parse two thousand modules of ours in each process, to draw of 17,000 strings one in 40 times.
providers.is_local_module_file = lambda _: False
gc.set_threshold(100_000, 20, 20)  # to look for garbage took a tenth of the time of all tests

LIBRARIES = {"pyarrow": ("parquet", "arrow"), "pypdfium2_raw": ("pdf",)}
LONGEST = {"test_tutorial.py", "test_examples.py"}  # at the end, all other processes would wait for one of these
MISSING = {name: library for library, names in LIBRARIES.items() if not find_spec(library) for name in names}


def pytest_collection_finish() -> None:
    """Keep the tests, of which there are tens of thousands, out of what is looked through for garbage again and again."""
    gc.freeze()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes longest, and skip what is about formats whose library is not installed."""
    items.sort(key=lambda item: item.path.name not in LONGEST)
    for item in items:
        given = getattr(item, "callspec", None)
        for name in MISSING.keys() & {each for each in given.params.values() if isinstance(each, str)} if given else ():
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
