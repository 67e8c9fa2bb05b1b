"""What is in the folder is in the wheel, and registered."""

import importlib
import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

import newsformat


ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PACKAGES = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]


def test_plugin_folders_package_list_and_entry_points_agree():
    folders = {path.parent.name for path in (ROOT / "plugins").glob("*/__init__.py")}
    shipped = {Path(name).name for name in PACKAGES} - {"newsformat"}
    registered = set(PROJECT["project"]["entry-points"]["newsformat"].values()) - {"newsformat._transforms"}
    assert folders == shipped == registered
    assert {path.name for path in (ROOT / "plugins").iterdir() if path.name != "__pycache__"} == folders


def test_every_package_is_typed():
    assert [name for name in PACKAGES if not (ROOT / name / "py.typed").is_file()] == []


def test_the_packaging_check_knows_every_package():
    assert {Path(name).name for name in PACKAGES} == set(PROJECT["tool"]["check-wheel-contents"]["toplevel"])


def _order(name):
    """Constants, classes, functions: as linters sort ``__all__``."""
    return not name.isupper(), not name[0].isupper(), name


def test_public_names_are_sorted_and_exist():
    for name in ("newsformat", "newsformat.bulk", "newsformat.plugin", "newsformat.testing"):
        module = importlib.import_module(name)
        assert sorted(module.__all__, key=_order) == list(module.__all__)
        assert [public for public in module.__all__ if not hasattr(module, public)] == []
        assert len(set(module.__all__)) == len(module.__all__)


def test_nothing_public_is_missing_from_all():
    public = {name for name in vars(newsformat) if not name.startswith("_")}
    modules = {"bulk", "markup", "plugin", "testing", "TYPE_CHECKING"}
    assert public - modules <= set(newsformat.__all__)


def test_plugins_import_nothing_private_of_the_core():
    private = re.compile(r"^\s*(?:from|import)\s+newsformat(?:\.\w+)*\._", re.MULTILINE)
    found = [
        str(path.relative_to(ROOT))
        for path in (ROOT / "plugins").rglob("*.py")
        if private.search(path.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_every_exception_to_a_rule_of_the_linters_says_why():
    bare = re.compile(r"# (?:type: ignore(?:\[[^\]]*\])?|noqa(?:: [A-Z0-9, ]+)?)\s*$", re.MULTILINE)
    paths = [*(ROOT / "src").rglob("*.py"), *(ROOT / "plugins").rglob("*.py")]
    assert [path.name for path in paths if bare.search(path.read_text("utf-8"))] == []


def test_no_date_is_read_or_written_in_the_locale_of_the_program():
    local = re.compile(r"""(?<![rb])["'](?=[^"'\n]*%[dHIMYmy]\b)[^"'\n]*%[aAbBpcxXr]\b""")
    paths = [*(ROOT / "src").rglob("*.py"), *(ROOT / "plugins").rglob("*.py")]
    assert [path.name for path in paths if local.search(path.read_text("utf-8"))] == []


def test_the_core_knows_no_plugin_by_name():
    names = {Path(name).name for name in PACKAGES} - {"newsformat"}
    found = [
        (str(path.relative_to(ROOT)), name)
        for path in (ROOT / "src").rglob("*.py")
        for name in names
        if name in path.read_text(encoding="utf-8")
    ]
    assert found == []


LIBRARIES = [
    requirement
    for requirement in map(Requirement, PROJECT["project"]["dependencies"])
    if requirement.name in {"pycld2", "py3langid"}
]


@pytest.mark.cases("version", ["3.11", "3.12", "3.13", "3.14", "3.15"])
@pytest.mark.cases(
    ("system", "machine", "has_wheels"),
    [
        ("linux", "x86_64", True),
        ("win32", "AMD64", True),
        ("darwin", "arm64", True),
        ("linux", "aarch64", False),
        ("win32", "ARM64", False),
        ("darwin", "x86_64", False),
    ],
)
def test_one_library_tells_languages_and_needs_no_compiler(version, system, machine, has_wheels):
    machine_of = {"python_version": version, "sys_platform": system, "platform_machine": machine}
    needed = [requirement.name for requirement in LIBRARIES if requirement.marker.evaluate(machine_of)]
    assert needed == ["pycld2" if has_wheels and version < "3.14" else "py3langid"]
