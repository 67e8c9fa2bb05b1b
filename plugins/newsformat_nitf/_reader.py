"""NITF → an article."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from newsformat import Article
from newsformat.markup.xml import line_of, local, parse
from newsformat.plugin import ReadError, Report, Source
from newsformat_nitf import _blocks  # noqa: F401 -- fills the table of blocks
from newsformat_nitf._habits import dialect_of, follow
from newsformat_nitf._options import NitfReadOptions
from newsformat_nitf._reading import Element, name_of, own
from newsformat_nitf._story import Story
from newsformat_nitf._story_reader import finished, read_story


def read(source: Source, options: NitfReadOptions, report: Report, /) -> Iterator[Article]:
    """Yield the one article of *source*."""
    root = parse(source.read_bytes(), source=source.name, limits=source.limits, report=report)
    if name_of(root) != "nitf":
        raise ReadError(f"no NITF: the root element is {name_of(root) or 'none'}", line=line_of(root))
    if local(root) != "nitf":
        _lower(root)
        report.note("names in capitals are read as in small letters", line=line_of(root))
    dialect = dialect_of(root, options.dialect)
    story = Story(report, own(root, "none") or "", dialect.fields if dialect is not None else {})
    body = read_story(root, story)
    if dialect is not None:
        follow(root, story, dialect)
    yield finished(root, story, body)


def _lower(root: Element) -> None:
    """Put the names of all elements and attributes in small letters, as XML has them; those of SGML had no case."""
    for element in root.iter(etree.Element):
        space, brace, name = element.tag.rpartition("}")
        element.tag = f"{space}{brace}{name.lower()}"
        said = {key if key[0] == "{" else key.lower(): value for key, value in element.items()}
        element.attrib.clear()
        element.attrib.update(said)
