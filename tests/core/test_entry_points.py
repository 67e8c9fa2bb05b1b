"""Finding plugins without `importlib.metadata` finds what it finds."""

import sys
import zipfile
from importlib.metadata import distributions
from pathlib import Path

import pytest

from newsformat._entry_points import Entry, entries


def installed(folder: Path, text: str, *, metadata: str | None = "Name: Some-Plugin\n") -> None:
    info = folder / "some_plugin-1.0.dist-info"
    info.mkdir()
    (info / "entry_points.txt").write_text(text, encoding="utf-8")
    if metadata is not None:
        (info / "METADATA").write_text(metadata, encoding="utf-8")


@pytest.fixture
def only(tmp_path, monkeypatch):
    """Nothing is installed but what is in this folder."""
    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    return tmp_path


def test_all_that_is_installed():
    found = {
        Entry(f"{distribution.name}:{entry.name}", entry.value)
        for distribution in distributions()
        for entry in distribution.entry_points.select(group="newsformat")
    }
    assert set(entries()) == found
    assert "newsformat:json" in {entry.name for entry in found}


CASES = {
    "one": ("[newsformat]\nacme = acme\n", [("acme", "acme")]),
    "an object in a module": ("[newsformat]\nacme = acme:plugin\n", [("acme", "acme:plugin")]),
    "extras are dropped": ("[newsformat]\nacme = acme [fast]\n", [("acme", "acme")]),
    "other groups": ("[console_scripts]\nx = y:z\n[newsformat]\nacme=acme\n[other]\nx = y\n", [("acme", "acme")]),
    "blank lines and comments": ("\n[newsformat]\n\n# a = b\n; c = d\nacme = acme\n", [("acme", "acme")]),
    "a group with a longer name": ("[newsformat.more]\nacme = acme\n", []),
    "nothing": ("", []),
    "no pairs": ("[newsformat]\nacme\n", []),
}


@pytest.mark.parametrize(("text", "found"), CASES.values(), ids=CASES)
def test_entry_points_file(only, text, found):
    installed(only, text)
    assert [(entry.name, entry.value) for entry in entries()] == [
        (f"Some-Plugin:{name}", value) for name, value in found
    ]


def test_without_metadata_the_folder_has_the_name(only):
    installed(only, "[newsformat]\nacme = acme\n", metadata=None)
    assert [entry.name for entry in entries()] == ["some_plugin:acme"]


def test_the_first_on_the_path_counts(only, tmp_path_factory):
    second = tmp_path_factory.mktemp("second")
    installed(only, "[newsformat]\nacme = first\n")
    installed(second, "[newsformat]\nacme = second\n")
    sys.path += [str(second), str(only), "/nowhere"]
    assert [entry.value for entry in entries()] == ["first"]


def test_inside_an_archive(only):
    installed(only, "[newsformat]\nacme = acme\n")
    archive = only / "all.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        for path in only.rglob("*.dist-info/*"):
            packed.write(path, path.relative_to(only))
    sys.path[:] = [str(archive)]
    assert [entry.name for entry in entries()] == ["Some-Plugin:acme"]


def test_loading():
    assert Entry("x:a", "os").load().__name__ == "os"
    assert Entry("x:a", "os:path.join").load().__name__ == "join"
    assert Entry("x:a", "os").short == "a"
