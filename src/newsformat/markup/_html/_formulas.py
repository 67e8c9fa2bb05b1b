"""Formulas in MathML as running text: indices are marked, and fractions have a slash.

(https://www.w3.org/TR/mathml-core/)
"""

from __future__ import annotations

from newsformat._inline import Style
from newsformat.markup._html._flow import Action, Flow, Marks, Reading, add_text, walk, with_mark
from newsformat.markup._html._trees import Element, name_of


PARTS = (
    "maction merror mfenced mi mn mo mover mpadded mprescripts mrow ms mspace mstyle mtd mtext munder munderover none"
)
"""The elements that add nothing to their content."""


def formula(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    """``math``; what is read out instead counts if there is nothing else."""
    reading.note("a formula is read as text", element)
    before = len(flow.runs)
    walk(reading, element, flow, marks)
    if len(flow.runs) == before:
        add_text(element.get("alttext"), flow, marks)


def is_formula(named: str) -> bool:
    """Do KaTeX, MathJax 2 or MediaWiki give this ``class`` to an element with the forms of a formula?"""
    return named.partition(" ")[0] in _NAMES


_NAMES = frozenset(("katex", "MathJax", "MathJax_CHTML", "MathJax_SVG", "mjx-chtml", "mwe-math-element"))


def formula_once(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    """A formula in MathML that is also there for its look, in elements or as a picture; it is read once."""
    forms = {child for child in _elements(element) if any(name_of(part) == "math" for part in child.iter())}
    if not forms or len(forms) == len(element):
        walk(reading, element, flow, marks)
        return
    add_text(element.text, flow, marks)
    for child in element:
        if child in forms:
            reading.action(child.tag)(reading, child, flow, marks)
        else:
            reading.note(_LOOK, child)
        add_text(child.tail, flow, marks)


_LOOK = "the second form of a formula left out: its look"


def unseen(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    """``mphantom``, which only takes up room."""
    reading.note("<mphantom> of a formula left out: it is not displayed", element)


def part(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    """One of `PARTS`."""
    walk(reading, element, flow, marks)


def semantics(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    """``semantics``: a formula, and annotations with other notations of it, such as TeX, which browsers do not show."""
    for child in _elements(element):
        name = child.tag.rpartition("}")[2]
        if name in _ANNOTATIONS:
            reading.note(f"<{name}> of a formula left out: another notation of it", child)
        else:
            reading.action(child.tag)(reading, child, flow, marks)


_ANNOTATIONS = frozenset(("annotation", "annotation-xml"))


def indexed(*styles: Style) -> Action:
    """Return an action for a base with an index in each of *styles*."""

    def action(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
        for number, child in enumerate(_elements(element)):
            style = styles[number - 1] if 0 < number <= len(styles) else None
            reading.action(child.tag)(reading, child, flow, with_mark(style, marks) if style else marks)

    return action


def fraction(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    """``mfrac``."""
    for number, child in enumerate(_elements(element)):
        add_text("/" if number else "", flow, marks)
        _operand(reading, child, flow, marks)


def root(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    """``msqrt``."""
    add_text("√", flow, marks)
    if len(element) == 1:
        _operand(reading, element[0], flow, marks)
    else:
        _in_parentheses(reading, element, flow, marks)


def indexed_root(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    """``mroot``: the index is the second child."""
    radicand, *index = _elements(element) or [element]
    for child in index[:1]:
        reading.action(child.tag)(reading, child, flow, with_mark(Style.SUPERSCRIPT, marks))
    add_text("√", flow, marks)
    if radicand is not element:
        _operand(reading, radicand, flow, marks)


def joined(sign: str) -> Action:
    """Return an action for rows or cells with a *sign* between them."""

    def action(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
        for number, child in enumerate(_elements(element)):
            add_text(sign if number else "", flow, marks)
            reading.action(child.tag)(reading, child, flow, marks)

    return action


def _operand(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    action = reading.action(element.tag)
    if action is part and len(element) > 1:
        _in_parentheses(reading, element, flow, marks)
    else:
        action(reading, element, flow, marks)


def _in_parentheses(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    add_text("(", flow, marks)
    walk(reading, element, flow, marks)
    add_text(")", flow, marks)


def _elements(element: Element) -> list[Element]:
    return [child for child in element if isinstance(child.tag, str)]
