"""What is said of aliases, constants and members of enumerations: the string under the assignment."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path

import newsformat
from _generator.prose import marked


def said(name: str) -> str:
    """Return what is said of *name* (``Inlines``, ``Status.USABLE``) as Markdown; nothing is an empty string."""
    return marked(_sayings().get(name, ""))


@cache
def _sayings() -> dict[str, str]:
    sources = [path.read_text("utf-8") for path in Path(newsformat.__file__).parent.rglob("*.py")]
    return {name: text for source in sources for name, text in _under(ast.parse(source))}


def _under(scope: ast.Module | ast.ClassDef, prefix: str = "") -> Iterator[tuple[str, str]]:
    for statement in scope.body:
        if isinstance(statement, ast.ClassDef):
            yield from _under(statement, f"{statement.name}.")
    for above, below in pairwise(scope.body):
        match above, below:
            case ast.Assign([ast.Name(name)]) | ast.AnnAssign(ast.Name(name)), ast.Expr(ast.Constant(text)):
                yield prefix + name, " ".join(str(text).split())
