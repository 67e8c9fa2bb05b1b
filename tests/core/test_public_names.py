"""The public names are looked up on first use, and nobody can tell."""

import ast
import inspect
import subprocess
import sys
import typing
from importlib import import_module
from pathlib import Path

import pytest

import newsformat as nf


def imported_for_type_checkers() -> dict[str, str]:
    tree = ast.parse(Path(nf.__file__).read_text(encoding="utf-8"))
    (block,) = [node for node in tree.body if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"]
    return {
        alias.name: node.module.removeprefix("newsformat.")
        for node in block.body
        if isinstance(node, ast.ImportFrom) and node.module and node.module != "newsformat"  # submodules
        for alias in node.names
    }


def test_all_is_sorted():
    assert list(nf.__all__) == sorted(nf.__all__)


def test_type_checkers_see_what_there_is():
    assert sorted(imported_for_type_checkers()) == list(nf.__all__)


@pytest.mark.cases(("name", "module"), imported_for_type_checkers().items())
def test_each_name_is_that_of_its_module(name, module):
    assert getattr(nf, name) is getattr(import_module(f"newsformat.{module}"), name)


def test_names_are_listed_before_they_are_used():
    code = "import newsformat; assert set(newsformat.__all__) <= set(dir(newsformat))"
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603 -- our own code


def test_importing_everything():
    modules = "import newsformat as nf; assert nf.bulk.convert and nf.plugin.Format and nf.markup"
    code = f"{modules}; from newsformat import *; assert Article(headline='x').headline; assert read"
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603 -- our own code


CALLED = [name for name in nf.__all__ if inspect.isfunction(getattr(nf, name)) or inspect.isclass(getattr(nf, name))]


@pytest.mark.cases("name", CALLED)
def test_annotations_mean_something_when_a_program_runs(name):
    """Libraries that check arguments, make forms or document functions ask for them."""
    typing.get_type_hints(getattr(nf, name))


def test_other_names_are_attribute_errors():
    with pytest.raises(AttributeError, match="module 'newsformat' has no attribute 'artcle'") as caught:
        nf.artcle  # noqa: B018 -- looking it up is the test
    assert (caught.value.name, caught.value.obj) == ("artcle", nf)  # by which Python finds what was meant
