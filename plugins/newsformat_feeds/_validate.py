"""What is wrong with a feed in XML, by our own rules; no official schema counts as such.

The package's docstring lists the rules.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from newsformat.markup.xml import Element, faults
from newsformat.plugin import Problem, Report, Source
from newsformat_feeds._mending import parsed
from newsformat_feeds._validators._atom_rules import atom_problems
from newsformat_feeds._validators._rss_rules import rss_problems
from newsformat_feeds._validators._wxr_rules import wxr_problems


def validate(source: Source, problems: Callable[[Element], Iterator[Problem]], report: Report) -> Iterator[Problem]:
    """Yield what is wrong with the feed by the rules of *problems*, after what makes it no well-formed XML.

    Raises:
        ReadError: it cannot be read, however it is mended.
    """
    content = source.read_bytes()
    root = parsed(content, source, report)
    yield from faults(content, source.limits)
    yield from problems(root)


__all__ = ["atom_problems", "rss_problems", "validate", "wxr_problems"]
