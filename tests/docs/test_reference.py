"""What is public is documented, and the documents say no more than there is."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from pathlib import Path

import click
import pytest
from attrs import fields

import newsformat
import newsformat.plugin
import newsformat.testing
from newsformat import _hooks
from newsformat._cli._group import cli
from newsformat._feature_names import all_features


ROOT = Path(__file__).parents[2]
REFERENCE = ROOT / "docs" / "reference"
PAGES_OF_FORMATS = [page.read_text("utf-8") for page in sorted(REFERENCE.glob("formats/*.md"))]
MODULES = (newsformat, newsformat.plugin, newsformat.testing)
FORMATS = newsformat.registry().formats
PUBLIC = [(module, name) for module in MODULES for name in module.__all__]


def headings(page: str) -> list[str]:
    return re.findall(r"^#+ (.*)$", (REFERENCE / page).read_text("utf-8"), re.MULTILINE)


def has_docstring(value: object) -> bool:
    """Is *value* explained, or a constant or an alias, of which the reference tells?"""
    return not (inspect.isclass(value) or inspect.isroutine(value)) or bool(inspect.getdoc(value))


@pytest.mark.cases(("module", "name"), PUBLIC, ids=[f"{module.__name__}.{name}" for module, name in PUBLIC])
def test_a_public_name_has_a_docstring_that_begins_with_a_sentence(module: object, name: str) -> None:
    value = getattr(module, name)
    assert has_docstring(value)
    if inspect.isclass(value) or inspect.isroutine(value):
        first = (inspect.getdoc(value) or "").split("\n\n")[0].rstrip()
        assert first[0].isupper() or first[0] in "`*"
        assert first[-1] in ".:?"


@pytest.mark.cases("page", ["api.md", "bulk.md", "model.md", "plugin-api.md"])
def test_every_name_of_the_reference_is_explained(page: str) -> None:
    _, *parts = re.split(r"^#+ (.*)$", (REFERENCE / page).read_text("utf-8"), flags=re.MULTILINE)
    words = [re.sub(r"```.*?```|^\|.*$", "", text, flags=re.DOTALL | re.MULTILINE) for text in parts[1::2]]
    assert [name for name, text in zip(parts[::2], words, strict=True) if not text.strip()] == []


def test_the_reference_has_every_public_name_once() -> None:
    named = [heading for page in ("api.md", "model.md") for heading in headings(page)[1:] if "." not in heading]
    assert sorted(named) == sorted(newsformat.__all__)


def test_the_hook_reference_has_the_hooks_and_no_more() -> None:
    hooks = {name for name, hook in inspect.getmembers(_hooks, inspect.isfunction) if hasattr(hook, "newsformat_spec")}
    assert set(headings("hooks.md")[1:]) == hooks


def test_every_command_is_in_the_reference() -> None:
    context = click.Context(cli, info_name="newsformat")
    assert headings("cli.md")[2:] == [f"newsformat {name}" for name in cli.list_commands(context)]


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_and_its_options_are_in_the_reference(name: str) -> None:
    fmt = FORMATS[name]
    (page,) = [page for page in PAGES_OF_FORMATS if f"\n## `{name}`\n" in page]
    section = page.partition(f"\n## `{name}`\n")[2].partition("\n## ")[0]
    options = {option.name for cls in (fmt.read_options, fmt.write_options) for option in fields(cls)}
    assert section
    assert [option for option in options if f"| `{option}` |" not in section] == []


def test_the_plugins_document_their_mapping() -> None:
    names = [plugin.module.removeprefix("newsformat_") for plugin in newsformat.registry().plugins if plugin.formats]
    pages = {name: (REFERENCE / "formats" / f"{name}.md").read_text("utf-8") for name in names}
    assert [name for name, page in pages.items() if "\n* " not in page] == []


def test_the_plugin_reference_has_every_module_for_authors() -> None:
    markup = importlib.import_module("newsformat.markup")
    names = [f"newsformat.markup.{info.name}" for info in pkgutil.iter_modules(markup.__path__)]
    public = [name for name in names if not name.rpartition(".")[2].startswith("_")]
    assert [name for name in public if name not in headings("plugin-api.md")] == []
    assert [name for name in public if f"`{name}`" not in (markup.__doc__ or "")] == []


def test_a_signature_in_the_reference_has_what_a_function_takes() -> None:
    page = (REFERENCE / "plugin-api.md").read_text("utf-8")
    functions = [name for name in newsformat.plugin.__all__ if inspect.isfunction(getattr(newsformat.plugin, name))]
    for name in functions:
        if f"\n### {name}\n" in page:
            taken = [*inspect.signature(getattr(newsformat.plugin, name)).parameters]
            shown = re.search(rf"^{name}\((.*?)\)(?: ->|$)", page, re.MULTILINE | re.DOTALL)
            assert shown, name
            assert all(re.search(rf"\b{item}\b", shown[1]) for item in taken), name


def test_every_feature_has_a_page() -> None:
    page = (REFERENCE / "features.md").read_text("utf-8")
    rows = dict(re.findall(r"^\| `([\w.*]+)` \| (.*) \|$", page.split("| feature | what it is |")[0], re.MULTILINE))
    parts = {
        f"{whole.removesuffix('.*')}{part}"
        for whole, text in rows.items()
        for part in re.findall(r"`(\.[\w.]+)`", text)
    }
    assert set(all_features()) <= parts | set(rows)


def test_every_feature_is_in_one_row_of_the_matrix(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "docs"))
    matrix = importlib.import_module("_generator.matrix")
    rows = matrix.grouped(matrix.features())
    assert sorted(name for names in rows.values() for name in names) == sorted(matrix.features())
    assert set(all_features()) <= set(matrix.features())
    assert [title for title, names in rows.items() if not names] == []
