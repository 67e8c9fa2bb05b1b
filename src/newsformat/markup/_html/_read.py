"""Reads HTML and XHTML as blocks, in one walk over an lxml tree, whatever its source."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TypeVar

from lxml import etree

from newsformat._blocks import Block
from newsformat._errors import ReadError
from newsformat._inline import Inlines, Style, inlines
from newsformat._limits import Limits
from newsformat._report import Report
from newsformat.markup._html import _amp, _figures, _formulas, _groups, _running
from newsformat.markup._html._flow import Action, Reading, blocks_in, lines_of
from newsformat.markup._html._tables import table
from newsformat.markup._html._trees import Element
from newsformat.markup._html._words import report_attribute_words
from newsformat.markup._html._xhtml import xhtml_tree


_LIMITS = Limits()

T = TypeVar("T")


def read_tree(element: Element, report: Report, *, base: str = "", limits: Limits = _LIMITS) -> tuple[Block, ...]:
    """Return the blocks in *element*; what *element* itself is and says does not matter.

    Elements are known by their local names, in any namespace or none. Relative addresses are resolved against *base*.

    Raises:
        ReadError: elements nest too deeply.
    """
    reading = Reading(report, base, _action)
    report_attribute_words(reading, element)
    return _bounded(limits, lambda: tuple(blocks_in(reading, element, spaces=False)))


def read_tree_inlines(
    element: Element, report: Report | None = None, *, base: str = "", limits: Limits = _LIMITS
) -> Inlines:
    """Return all text in *element* as one run of running text; blocks in it become lines.

    Raises:
        ReadError: elements nest too deeply.
    """
    if len(element) == 0:
        return inlines(element.text or "")
    reading = Reading(report or Report(), base, _action)
    report_attribute_words(reading, element)
    return _bounded(limits, lambda: _only_inlines(reading, element))


def read_html(text: str, report: Report, *, base: str = "", limits: Limits = _LIMITS) -> tuple[Block, ...]:
    """Return the blocks of the HTML document or fragment *text*, taken as a browser takes it.

    Raises:
        ReadError: it exceeds *limits*.
    """
    return read_tree(_tree(text, report, limits), report, base=base, limits=limits)


def read_xhtml(text: str, report: Report, *, base: str = "", limits: Limits = _LIMITS) -> tuple[Block, ...]:
    """Return the blocks of the XHTML document or fragment *text*: as XML if that is what it is, or as HTML.

    Raises:
        ReadError: it exceeds *limits*.
    """
    root = xhtml_tree(text, report, limits)
    return read_html(text, report, base=base, limits=limits) if root is None else read_tree(root, report, base=base)


def read_html_inlines(text: str, report: Report | None = None, *, base: str = "", limits: Limits = _LIMITS) -> Inlines:
    """Return the HTML fragment *text* as running text; blocks in it become lines.

    Raises:
        ReadError: it exceeds *limits*.
    """
    if "<" not in text and "&" not in text:
        return inlines(text)
    report = report or Report()
    return read_tree_inlines(_tree(text, report, limits), report, base=base, limits=limits)


def _tree(text: str, report: Report, limits: Limits) -> Element:
    from newsformat.markup._html._soup import tree  # loading the parser takes longer than reading most texts

    return tree(text, report, limits)


def _bounded(limits: Limits, read: Callable[[], T]) -> T:
    try:
        return read()
    except RecursionError:
        raise ReadError(f"elements nest too deeply (the limit depth is {limits.depth})") from None


def _only_inlines(reading: Reading, element: Element) -> Inlines:
    content, extra = lines_of(reading, element, ())
    if extra:
        reading.left_out("pictures in a line of text left out", element)
    return content


def _actions() -> dict[str, Action]:
    """What to do with each element; any other is an inline one of no meaning."""
    by_name: dict[Action, str] = {
        _running.paragraph(): "p",
        _running.transparent: "address article body caption center dd details dialog dt fieldset figcaption footer "
        "form frameset header hgroup html legend li main nav search section summary tbody td tfoot th thead tr "
        + _amp.AROUND,
        _running.link: "a",
        _running.line_break: "br",
        _running.quoted: "q",
        _running.ruby_text: "rt",
        _running.hidden: " ".join(_groups.HIDDEN - {"noscript"}),
        _figures.noscript: "noscript",
        _groups.division: "div",
        _groups.aside: "aside",
        _groups.quote: "blockquote",
        _groups.listing(ordered=False): "ul menu dir",
        _groups.listing(ordered=True): "ol",
        _groups.definitions: "dl",
        _groups.preformatted: "pre listing plaintext xmp",
        _groups.rule: "hr",
        _figures.figure: "figure",
        _figures.picture: "audio image img picture video",
        _figures.embed: "embed frame iframe object oembed",
        table: "table",
        _formulas.formula: "math",
        _formulas.part: _formulas.PARTS,
        _formulas.semantics: "semantics",
        _formulas.indexed(Style.SUBSCRIPT): "msub",
        _formulas.indexed(Style.SUPERSCRIPT): "msup",
        _formulas.indexed(Style.SUBSCRIPT, Style.SUPERSCRIPT): "msubsup",
        _formulas.unseen: "mphantom",
        _formulas.fraction: "mfrac",
        _formulas.root: "msqrt",
        _formulas.indexed_root: "mroot",
        _formulas.joined("; "): "mtable",
        _formulas.joined(" "): "mlabeledtr mtr",
        _amp.shown: _amp.PICTURES,
        _amp.player: _amp.PLAYERS,
        _amp.no_news: _amp.NO_NEWS,
    }
    by_name |= {_running.styled(style): names for style, names in _running.STYLES.items()}
    by_name |= {_running.heading(level): f"h{level}" for level in range(1, 7)}
    return {name: action for action, names in by_name.items() for name in names.split()}


_ACTIONS = _actions()


@lru_cache(maxsize=512)
def _action(tag: object) -> Action:
    """Return the action for elements called *tag* (lxml uses a function for anything else)."""
    if isinstance(tag, str):
        return _ACTIONS.get(tag.rpartition("}")[2].lower(), _running.inline)
    return _running.entity if tag is etree.Entity else _running.nothing
