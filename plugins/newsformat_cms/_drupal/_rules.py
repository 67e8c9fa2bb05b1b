"""Rules of JSON:API on responses, and of Drupal on nodes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import evolve

from newsformat.markup.json import Misfit, Path
from newsformat.markup.json_rules import (
    BOOLEAN,
    OBJECT,
    STRING,
    Rule,
    anything,
    as_warning,
    both,
    matching,
    members,
    moment,
    or_null,
    rule_problems,
)
from newsformat.plugin import NoSchema, Problem, Report, Severity, Source
from newsformat_cms._drupal._responses import with_answer
from newsformat_cms._drupal._rest import answer_of
from newsformat_cms._json_api_rules import answer, own_fields


_UUID = r"[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}"
_LOST = ("missing", "virtual")  # Drupal's references to missing or virtual entities
_MOMENT = or_null(moment(Severity.WARNING))
_NODE: Mapping[str, Rule] = {
    "title": STRING,
    "status": BOOLEAN,
    "langcode": or_null(STRING),
    **dict.fromkeys(("created", "changed", "published_at", "unpublish_on", "revision_timestamp"), _MOMENT),
    "path": or_null(OBJECT),
}


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of the document."""
    yield from rule_problems(source.read_bytes(), document)


def _of_drupal(resource: Any, where: Path) -> Iterator[Misfit]:
    """Yield oddities of Drupal entities: two-part names, UUIDs, and the members of a node."""
    kind = resource.get("type")
    if isinstance(kind, str) and "--" not in kind:
        message = f"{kind!r:.60} is not a Drupal type: entity and bundle, such as node--article"
        yield Misfit("resource-type", message, (*where, "type"), Severity.WARNING)
        return
    if isinstance(resource.get("id"), str) and resource["id"] not in _LOST:
        yield from matching(_UUID, "UUID", rule="uuid", severity=Severity.WARNING)(resource["id"], (*where, "id"))
    if isinstance(kind, str) and kind.startswith("node--") and isinstance(resource.get("attributes"), dict):
        fields = as_warning(members(_NODE, other=anything), "field-type")
        yield from fields(resource["attributes"], (*where, "attributes"))


_answered = answer(both(own_fields, _of_drupal), or_request=True)


def document(value: Any, where: Path) -> Iterator[Misfit]:
    """Yield the problems of a response or request of Drupal, or of nodes alone."""
    if answer_of(value) is not None:
        yield Misfit("other", "a node of Drupal's REST or an export, which no rules are for", where, Severity.WARNING)
        return
    response = with_answer(value)
    for misfit in _answered(response, where):
        yield misfit if response is value else evolve(misfit, where=(*where, *misfit.where[len(where) + 1 :]))
