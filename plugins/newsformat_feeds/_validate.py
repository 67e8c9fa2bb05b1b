"""Validates feeds in XML by newsformat's own rules; there are no official schemas.

The package's docstring lists the rules. A feed that is larger than one item may be is validated an entry at a time.
"""

from __future__ import annotations

from collections.abc import Iterator

from newsformat.markup.sniff import xml_root
from newsformat.markup.xml import Element, iterate, local, refuse_item, well_formedness_problems
from newsformat.plugin import NoSchema, Problem, Report, Source, sort_by_line
from newsformat_feeds._mending import parsed
from newsformat_feeds._sitemap._rules import SitemapRules
from newsformat_feeds._validators._atom_rules import AtomRules
from newsformat_feeds._validators._rss_rules import RssRules
from newsformat_feeds._validators._rules import Rules
from newsformat_feeds._validators._wxr_rules import WxrRules


_MOST_AROUND = 10_000  # elements beside the entries that are held until the feed ends


def validate_rss(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of an RSS feed."""
    return _rule_problems(source, RssRules(), report)


def validate_atom(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of an Atom feed or entry."""
    return _rule_problems(source, AtomRules(), report)


def validate_wxr(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of an export of WordPress."""
    return _rule_problems(source, WxrRules(), report)


def validate_sitemap(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the problems of a news sitemap."""
    return _rule_problems(source, SitemapRules(), report)


def _rule_problems(source: Source, rules: Rules, report: Report) -> Iterator[Problem]:
    """Yield what is wrong with the feed by *rules*, in its order; of a long one what is around its entries comes last.

    Raises:
        ReadError: it cannot be read, however it is mended; a long one is not.
    """
    stream, most = source.open(), source.limits.item_bytes
    start = stream.read(most + 1)
    if len(start) <= most:
        root = parsed(start, source, report)
        yield from well_formedness_problems(start, source.limits)
        problems = [problem for element in (*_entries(root, rules), root) for problem in rules.problems(element)]
        yield from sort_by_line(problems)
        return
    root_name = xml_root(start)
    elements = iterate(
        stream,
        (rules.entry, root_name[1] if root_name else rules.entry),
        start=start,
        within=("", *rules.within),
        source=source.name,
        limits=source.limits,
        report=report,
        whole=False,
        mend=False,
    )
    for element in _separate_entries(elements, rules, report):
        refuse_item(element, source.limits)
        yield from rules.problems(element)


def _entries(root: Element, rules: Rules) -> list[Element]:
    found = root.iter(f"{{*}}{rules.entry}")
    return [
        element for element in found if (parent := element.getparent()) is not None and local(parent) in rules.within
    ]


def _separate_entries(elements: Iterator[Element], rules: Rules, report: Report) -> Iterator[Element]:
    """Yield each entry among *elements*, and last the root with everything except the entries."""
    outside: list[tuple[Element, Element]] = []
    for element in elements:
        element_parent = element.getparent()
        if element_parent is None:
            for parent, node in reversed(outside):
                parent.insert(0, node)
        else:
            before = [
                sibling for sibling in element.itersiblings(preceding=True) if local(sibling) not in {"", rules.entry}
            ]
            for node in before[::-1][: _MOST_AROUND - len(outside)]:
                element_parent.remove(node)  # otherwise, it would be discarded with the next entry
                outside.append((element_parent, node))
            if len(outside) == _MOST_AROUND:
                report.note(f"only the first {_MOST_AROUND} elements outside of entries were checked")
        yield element
