"""NITF → an article."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat import Article
from newsformat.markup.xml import line_of, parse
from newsformat.plugin import NoOptions, ReadError, Report, Source
from newsformat_nitf import _blocks  # noqa: F401 -- fills the table of blocks
from newsformat_nitf._reading import name_of, own
from newsformat_nitf._story import Story
from newsformat_nitf._story_reader import read_story


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article]:
    """Yield the one article of *source*."""
    root = parse(source.read_bytes(), source=source.name, limits=source.limits, report=report)
    if name_of(root) != "nitf":
        raise ReadError(f"no NITF: the root element is {name_of(root) or 'none'}", line=line_of(root))
    yield read_story(root, Story(report, own(root, "none") or ""))
