"""One document of an editor, or several in an array, against a rule."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsformat.markup.json import Misfit, Path
from newsformat.markup.json_rules import Rule, array


def alone_or_several(rule: Rule) -> Rule:
    """Return a rule for a document that follows *rule*, or for an array of such."""
    several = array(rule)

    def documents(value: Any, where: Path) -> Iterator[Misfit]:
        yield from (several if isinstance(value, list) else rule)(value, where)

    return documents
