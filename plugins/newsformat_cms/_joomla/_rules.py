"""Rules of JSON:API on responses, and of Joomla on articles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from newsformat.markup.json import Misfit, Path, kind_of, text_of
from newsformat.markup.json_rules import (
    ARRAY,
    INTEGER,
    OBJECT,
    STRING,
    Rule,
    anything,
    as_warning,
    matching,
    members,
    moment,
    or_null,
    source_problems,
)
from newsformat.plugin import NoSchema, Problem, Report, Severity, Source
from newsformat_cms._joomla._article_reader import DATES, NEVER, STATES
from newsformat_cms._json_api_rules import answer


_LANGUAGE = matching(
    r"\*|[a-z]{2,3}-[A-Z]{2}", "language as Joomla has them", rule="language", severity=Severity.WARNING
)
_MOMENT = moment(form=r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d.*", such_as="2026-05-04 07:30:00")


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of each document, in order."""
    return source_problems(source, document)


def _moment(value: Any, where: Path) -> Iterator[Misfit]:
    """Check a date in a database's form or with a zone; empty or all zeros for none."""
    if not (isinstance(value, str) and value.startswith(NEVER)):
        yield from _MOMENT(value, where)


def _state(value: Any, where: Path) -> Iterator[Misfit]:
    if type(value) is not int or value not in STATES:
        states = ", ".join([str(state) for state in sorted(STATES)])
        yield Misfit("value", f"the state {text_of(value):.60} is not one of {states}", where)


def _tags(value: Any, where: Path) -> Iterator[Misfit]:
    """Check tags by number; an empty array for none."""
    if isinstance(value, dict):
        yield from members(other=STRING)(value, where)
    elif value != []:
        yield Misfit("type", f"tags are an object, not {kind_of(value)}", where)


_IMAGES = members(other=or_null(STRING))
_TYPES: Mapping[str, Rule] = {
    **dict.fromkeys(("alias", "text", "created_by_alias", "metadesc", "metakey", "note"), or_null(STRING)),
    **dict.fromkeys(("id", "asset_id", "access", "hits", "version", "featured", "created_by"), or_null(INTEGER)),
    **dict.fromkeys(("metadata", "urls"), lambda value, where: (ARRAY if value == [] else OBJECT)(value, where)),
    "images": lambda value, where: (ARRAY if value == [] else _IMAGES)(value, where),
    "tags": or_null(_tags),
}
_VALUES: Mapping[str, Rule] = {
    **dict.fromkeys((*DATES.values(), "featured_up", "featured_down"), or_null(_moment)),
    "state": _state,
    "title": STRING,
    "language": _LANGUAGE,
}
_ARTICLE = members(_VALUES, needs=("title",), other=anything)
_ODD = as_warning(members(_TYPES, other=anything), "field-type")


def _of_joomla(resource: Any, where: Path) -> Iterator[Misfit]:
    """Yield the problems of an article's attributes; those of other resources are not checked."""
    attributes = resource.get("attributes")
    if resource.get("type") == "articles" and isinstance(attributes, dict):
        yield from _ARTICLE(attributes, (*where, "attributes"))
        yield from _ODD(attributes, (*where, "attributes"))


document = answer(_of_joomla)
"""An answer of Joomla, whose attributes may be called as relationships are, and as the ID is."""
