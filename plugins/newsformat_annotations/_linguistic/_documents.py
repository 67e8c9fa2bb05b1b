"""Common functions for XML documents of linguistic tools: parsing, reports and problems."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator

from newsformat.markup.xml import Element, line_of, local, parse, whole_number
from newsformat.plugin import Problem, ReadError, Report, Source, line
from newsformat_annotations._spans import Span


def root_of(source: Source, report: Report, names: Collection[str]) -> Element:
    """Return the root of *source*.

    Raises:
        ReadError: it is not well-formed, or its name is not one of *names*.
    """
    root = parse(source.read_bytes(), source=source.name, limits=source.limits, report=report)
    if local(root) not in names:
        raise ReadError(f"the root element is {local(root)!r:.40}, not {' or '.join(sorted(names))}")
    return root


def number(value: str | None) -> int:
    """Return the number in *value*; -1 if it is not one."""
    found = whole_number(value)
    return -1 if found is None else found


def report_layers(names: Iterable[str], report: Report) -> None:
    """Report layers of annotations that are left out, with counts, the most frequent first."""
    found = [f"{name} ({count})" for name, count in Counter(names).most_common()]
    if found:
        report.left_out(f"layers other than mentions are left out: {', '.join(found):.200}")


def report_features(features: Iterable[tuple[str, str]], report: Report) -> None:
    """Report features of annotations that are left out, each once with its first value."""
    first_values: dict[str, str] = {}
    for name, value in features:
        first_values.setdefault(name, value)
    for name, value in first_values.items():
        report.left_out(f"features of annotations are left out: {name}, such as {line(value):.60}")


def problems_of(span: Span, element: Element, length: int, known: frozenset[str]) -> Iterator[Problem]:
    """Yield the problems of *span*, that of *element*, in a text of this *length*."""
    line_number = line_of(element)
    if not 0 <= span.start < span.end <= length:
        why = "has no characters" if span.start == span.end else "is outside the text"
        yield Problem("offset", f"the annotation {span} {why}", line_number)
    if known and span.label not in known:
        yield Problem("label", f"{span.label!r:.40} is not among the labels", line_number)
    if not span.label:
        yield Problem.warning("label", "an annotation has no label", line_number)


def duplicate_ids(elements: Iterable[tuple[str, Element]]) -> Iterator[Problem]:
    """Yield duplicate IDs of *elements*."""
    seen: set[str] = set()
    for name, element in elements:
        if name and name in seen:
            yield Problem("id", f"the ID {name!r:.40} appears twice", line_of(element))
        seen.add(name)
