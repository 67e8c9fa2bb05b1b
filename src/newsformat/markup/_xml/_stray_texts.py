"""Reports text between the elements of an XML document with data, unless it was read."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from functools import cache
from typing import Any, NamedTuple, TypeVar, cast

from newsformat._report import Report, latest_losses
from newsformat._text import line
from newsformat._wording import shortened
from newsformat.markup._value_search import ReadValues
from newsformat.markup._xml._expressions import xpath
from newsformat.markup._xml._tree import Element, line_of, local, parent_of


T = TypeVar("T")

_MAX_KINDS = 100  # kinds of elements: each is searched for in everything that was read
_MAX_EXAMPLES = 3  # texts of each
_MAX_LOSSES = 200  # recent losses that are checked for repetitions


class _Stray(NamedTuple):
    text: str
    line: int | None
    around: frozenset[str]


def reporting_stray_texts(
    root: Element, read: Callable[[Element], Iterable[T]], report: Report, running: Collection[str] = ()
) -> Iterator[T]:
    """Yield the results of *read* for *root*; then report texts between elements that are in none of them.

    A reader of data looks only at elements, so text between them would be lost silently. It is reported once for each
    name of the element around it, unless the loss of that element has been reported.

    Args:
        root: a document of XML, or an item of one.
        read: yields articles and the like.
        report: receives lost texts.
        running: the local names of elements with running text, such as paragraphs, the content of which is not
            checked.
    """
    stray = _stray_texts(root, running) if report.heard else {}  # collected before a reader removes elements
    if not stray:
        yield from read(root)
        return
    results = []
    for result in read(root):
        results.append(result)
        yield result
    _report_unfound(stray, report, results)


def report_stray_texts(
    root: Element, report: Report, result: Callable[[], object], running: Collection[str] = ()
) -> None:
    """Report texts between elements in *root* that were not read; see `reporting_stray_texts`.

    Args:
        root: what was read, unchanged.
        report: receives lost texts.
        result: returns what was read; it is only called if there is such a text.
        running: see `reporting_stray_texts`.
    """
    if stray := _stray_texts(root, running) if report.heard else {}:
        _report_unfound(stray, report, result())


def _report_unfound(stray: dict[str, list[_Stray]], report: Report, result: object) -> None:
    kept = ReadValues(result)
    reported = latest_losses(report, _MAX_LOSSES)
    for name, texts in stray.items():
        lost = next((text for text in texts if not (kept.has("", text.text) or kept.has_words(text.text))), None)
        if lost is not None and not any(_covers(why, name, lost) for why in reported):
            report.left_out(f"text in <{name}> is left out: {shortened(lost.text)}", line=lost.line)


def _stray_texts(root: Element, running: Collection[str]) -> dict[str, list[_Stray]]:
    """Return the first few texts between elements, by the names of the elements around them."""
    texts_by_name: dict[str, list[_Stray]] = {}
    for stray in cast("list[Any]", xpath(_stray_text_expression(tuple(running)))(root)):
        before = stray.getparent()
        element = parent_of(before) if stray.is_tail else before
        name = local(element)
        texts = texts_by_name.setdefault(name, []) if len(texts_by_name) < _MAX_KINDS else texts_by_name.get(name, [])
        if len(texts) < _MAX_EXAMPLES and (text := line(stray).strip()):
            ancestors = frozenset([name, *map(local, element.iterancestors())])
            texts.append(_Stray(text, line_of(before), ancestors))
    return {name: texts for name, texts in texts_by_name.items() if texts}


@cache
def _stray_text_expression(running: tuple[str, ...]) -> str:
    """Return an XPath expression for text between elements, except in elements with the names *running*."""
    names = f" {' '.join(running)} "
    is_data = f"[not(ancestor::*[contains('{names}', concat(' ', local-name(), ' '))])]" if running else ""
    return f"descendant-or-self::*[*]/text()[normalize-space()]{is_data}"


def _covers(why: str, name: str, lost: _Stray) -> bool:
    """Does *why*, the reason of a loss, cover the text *lost* in *name*, or all text of an enclosing element?"""
    start = why.partition("> is left out")[0]
    return start in {f"text in <{name}", *[f"<{element}" for element in lost.around]} or shortened(lost.text) in why
