"""Rules from the reference of the syndication format (version 7.1) on content items and their references."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from newsformat.markup.dates import read_date
from newsformat.markup.xml import Element, line_of, local, text_of
from newsformat.markup.xml_rules import read_root
from newsformat.plugin import NoSchema, Problem, Report, Severity, Source, shortened, sort_by_line
from newsformat_cms._escenic._names import DATES, NAMESPACE, ORDER, children, non_empty_attributes


_STATES = ("draft", "submitted", "approved", "published", "deleted")
_DATES = frozenset((*DATES.values(), "activatedate", "first-published"))
_TARGETS = frozenset(("id-ref", "dbid", "exported-dbid", "sourceid"))
_BY_NAME = {
    "section-ref": frozenset(("unique-name",)),
    "author": frozenset(("username", "first-name", "last-name", "email-address")),
    "creator": frozenset(("username", "first-name", "last-name", "email-address")),
}
_ONCE = ("storyline", "update", "uri", "creator", "priority")
_odd = partial(Problem, severity=Severity.WARNING)


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of a file, in order."""
    root = yield from read_root(source, report)
    if local(root) != "escenic":
        yield Problem("root", f"<{local(root):.60}> is not <escenic>", line_of(root))
        return
    if root.tag != f"{{{NAMESPACE}}}escenic":
        yield Problem("namespace", f"<escenic> should be in {NAMESPACE}", line_of(root))
    if "version" not in root.attrib:
        yield Problem("required", "<escenic> has no version", line_of(root))
    for child in children(root):
        if local(child) == "content":
            found = [*_content(child)]
            yield from sort_by_line(found)


def _content(content: Element) -> Iterator[Problem]:
    attributes, where = non_empty_attributes(content), line_of(content)
    if not attributes.keys() & {"id", "dbid", "source"}:
        yield Problem("required", "a content has an id, a dbid, or source and sourceid", where)
    if not attributes.get("type"):
        yield Problem("required", "a content has a type", where)
    if (state := attributes.get("state")) is not None and state not in _STATES:
        yield Problem("value", f"the state {shortened(state)!r} is not one of {', '.join(_STATES)}", where)
    for name in sorted(attributes.keys() & _DATES):
        if read_date(attributes[name]) is None:
            yield Problem("date", f"{name}: {shortened(attributes[name])!r} is not a date", where)
    yield from _pair(content)
    names = [local(element) for element in children(content)]
    for name in _ONCE:
        if names.count(name) > 1:
            yield Problem("once", f"a content has <{name}> {names.count(name)} times", where)
    homes = [element for element in children(content) if element.get("home-section") == "true"]
    if len(homes) > 1:
        yield Problem("once", f"a content has {len(homes)} home sections", line_of(homes[1]))
    for child in children(content):
        yield from _part(child)


def _pair(element: Element) -> Iterator[Problem]:
    """Yield a missing attribute of a pair that only makes sense together."""
    for one, other in (("source", "sourceid"), ("sourceid", "source")):
        if element.get(one) and not element.get(other):
            yield Problem("required", f"<{local(element)}> has {one}, and no {other}", line_of(element))


def _part(part: Element) -> Iterator[Problem]:
    name, attributes, where = local(part), non_empty_attributes(part), line_of(part)
    if name not in ORDER:
        yield _odd("child", f"<{shortened(name)}> cannot be part of a content", where)
    if name == "field":
        yield from _field(part)
    elif name == "tag":
        if not attributes.keys() & {"action", "identifier"}:
            yield Problem("required", "<tag> has neither an identifier nor an action", where)
        elif ":" not in attributes.get("identifier", ":"):
            yield Problem(
                "value", f"the identifier of a tag is scheme:term, not {shortened(attributes['identifier'])!r}", where
            )
    elif name in {"relation", *_BY_NAME}:
        if name == "relation" and "type" not in attributes:
            yield Problem("required", "a <relation> beside the text has a type", where)
        yield from _target(part)


def _target(element: Element) -> Iterator[Problem]:
    name = local(element)
    if not non_empty_attributes(element).keys() & (_TARGETS | _BY_NAME.get(name, frozenset())):
        yield Problem("reference", f"<{name}> does not say what it refers to", line_of(element))
    yield from _pair(element)


def _field(field: Element) -> Iterator[Problem]:
    if not field.get("name"):
        yield Problem("required", f"a <field> has a name: {shortened(text_of(field))!r}", line_of(field))
    for relation in field.iter("{*}relation"):
        if relation.get("type"):
            yield Problem("value", "a <relation> in the text has no type", line_of(relation))
        yield from _target(relation)
