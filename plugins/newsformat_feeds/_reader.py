"""Reads feeds in XML as articles: a small one as a whole, a long one entry by entry."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import TypeAlias

from attrs import evolve, frozen

from newsformat import Article, Envelope
from newsformat.markup.sniff import xml_root
from newsformat.markup.xml import (
    Element,
    Outline,
    iterate,
    line_of,
    local,
    parent_of,
    read_start,
    recovered,
    refuse_item,
    reporting_stray_texts,
)
from newsformat.plugin import Limits, ReadError, Report, Source, read_each, shortened
from newsformat_feeds._elements import children, report_text_in, report_unread_attributes
from newsformat_feeds._mending import is_in_capitals, parsed, put_usual_letters, with_usual_letters
from newsformat_feeds._names import ATOM, ATOM_03, CONTAINERS, RDF, RSS
from newsformat_feeds._options import FeedOptions
from newsformat_feeds._recovering import naming_the_option


Entry: TypeAlias = Callable[[Element, Envelope, Report, Limits], Article | None]  # `None`: it is not an article
_START = 8192  # bytes searched for the root element
_ABOUT = f"{{{RDF}}}about"  # identifies the channel of RSS 1.0
_RUNNING = ("title", "summary", "description", "content", "encoded", "body", "div")  # these may contain markup
_OF_CONTAINERS = frozenset(("version", _ABOUT))


@frozen
class Kind:
    """A kind of feed: its name, its roots and entries, and the functions that read these and their surroundings.

    *given* reads values that entries inherit from their surroundings, and *inheriting* adds them to one. Notices of
    deleted entries are called *gone*, and read like entries. Elements that only repeat what entries say are *repeated*.
    """

    title: str
    outline: Outline
    read: Entry
    surroundings: Callable[[Iterable[Element], Report], Envelope]
    given: Callable[[Iterable[Element]], Article] = lambda _: Article()
    inheriting: Callable[[Article, Element, Article], Article] = lambda article, _, __: article
    gone: str = ""
    repeated: Callable[[Element], bool] = lambda _: False

    @property
    def entries(self) -> tuple[str, ...]:
        """The names of entries; deletion notices come last."""
        return (self.outline.item, self.gone) if self.gone else (self.outline.item,)


def read_feed(kind: Kind, source: Source, options: FeedOptions, report: Report) -> Iterator[Article | Envelope]:
    """Yield the envelope, and the article of each entry."""
    return naming_the_option(_read(kind, source, report, kind.outline if options.recover else None), options)


def _read(kind: Kind, source: Source, report: Report, outline: Outline | None) -> Iterator[Article | Envelope]:
    start, rest = read_start(source)
    if rest is None:
        yield from _read_tree(kind, parsed(start, source, report, outline), source, report)
        return
    if outline is not None:
        rest = recovered(rest, outline, report, start=start)
        start = rest.read(_START)
    found = xml_root(start)
    name = found[1] if found else ""
    in_capitals = is_in_capitals(name)
    _check(kind, name.lower() if in_capitals else name, None)
    entries = iterate(
        rest,
        (*kind.entries, *map(str.upper, kind.entries)) if in_capitals else kind.entries,
        start=start,
        within=CONTAINERS.union(map(str.upper, CONTAINERS)) if in_capitals else CONTAINERS,
        source=source.name,
        limits=source.limits,
        report=report,
        whole=False,
    )
    yield from _read_stream(kind, entries, source, report)


def _read_tree(kind: Kind, root: Element, source: Source, report: Report) -> Iterator[Article | Envelope]:
    with_usual_letters(root, report)
    _check(kind, local(root), line_of(root))
    _mend_space(root, root, report)
    for element in _parents_of_entries(root, kind):
        report_unread_attributes(element, report, _OF_CONTAINERS)
        report_text_in(element, report)
    if local(root) in kind.entries:  # an Atom entry alone
        entries, feed, parts = [root], Envelope(), list[Element]()
    else:
        names = [f"{{*}}{name}" for name in kind.entries]
        entries = [name for name in root.iter(*names) if local(parent_of(name)) in CONTAINERS]
        inner = {id(entry) for entry in entries}
        parts = [part for part in _parts(root) if id(part) not in inner and not kind.repeated(part)]
        feed = _identified(kind.surroundings(parts, report), _parents_of_entries(root, kind), report)
        yield feed
    given = kind.given(parts)

    def read(entry: Element) -> list[Article]:
        article = kind.read(entry, feed, report, source.limits)
        return [] if article is None else [kind.inheriting(article, entry, given)]

    yield from _read_each(entries, read, kind, report)


def _read_stream(
    kind: Kind, entries: Iterator[Element], source: Source, report: Report
) -> Iterator[Article | Envelope]:
    first = next(entries, None)
    if first is None:
        report.left_out("left out, the data about itself of a long feed without entries")
        return
    root = _root(first)
    in_capitals = with_usual_letters(root, report)
    is_mended = _mend_space(root, root, report)
    for element in _parents_of_entries(root, kind):
        report_unread_attributes(element, report, _OF_CONTAINERS)
    parts = [part for part in _parts(root) if local(part) not in kind.entries and not kind.repeated(part)]
    feed, given = (
        _identified(kind.surroundings(parts, report), _parents_of_entries(root, kind), report),
        kind.given(parts),
    )
    yield feed
    last = first

    def read(entry: Element) -> list[Article]:
        nonlocal last
        refuse_item(entry, source.limits)
        if in_capitals:
            put_usual_letters(entry)
        if is_mended:
            _mend_space(root, entry, report)
        if entry is not first:
            _report_left_out(entry.itersiblings(preceding=True), kind, report)
        last = entry
        article = kind.read(entry, feed, report, source.limits)
        return [] if article is None else [kind.inheriting(article, entry, given)]

    yield from _read_each(chain([first], entries), read, kind, report)
    _report_left_out(last.itersiblings(), kind, report)


def _read_each(
    entries: Iterable[Element], read: Callable[[Element], list[Article]], kind: Kind, report: Report
) -> Iterator[Article | Envelope]:
    """Yield the result of *read* for each of *entries*, and report stray text in them."""

    def told(entry: Element) -> Iterator[Article]:
        return reporting_stray_texts(entry, read, report, _RUNNING)

    return read_each(entries, told, report, name=lambda _: f"an {kind.entries[0]}", line=line_of)


def _check(kind: Kind, name: str, line: int | None) -> None:
    if name not in kind.outline.roots:
        raise ReadError(f"cannot be read as {kind.title}: the root element is {name or 'none'}", line=line)


def _mend_space(root: Element, part: Element, report: Report) -> bool:
    """Move names in *part* from the namespace of *root*, not its format's, to the right one; were there any?"""
    space, name = str(root.tag).rpartition("}")[0].removeprefix("{"), local(root)
    if name == "rss" and space not in RSS:
        namespace, title = "", "RSS"
    elif name in _OF_ATOM and space not in {ATOM, ATOM_03}:
        namespace, title = f"{{{ATOM}}}", "Atom"
    else:
        return False
    if part is root:
        report.note(
            f"elements of {title} are in {f'another namespace: {space:.60}' if space else 'no namespace'}",
            line=line_of(root),
        )
    for inner in [*part.iter(f"{{{space}}}*")]:
        if inner.prefix == root.prefix and inner is not root and (not namespace or local(inner) in _OF_ATOM):
            inner.tag = f"{namespace}{local(inner)}"
    return True


_OF_ATOM = frozenset(
    """feed entry title id updated published link author contributor name email uri url category content summary rights
    source generator icon logo subtitle issued modified created copyright tagline info""".split()  # noqa: SIM905 -- as they are read
)


def _parents_of_entries(root: Element, kind: Kind) -> list[Element]:
    """Return the elements that contain entries."""
    found = [root, *[child for child in children(root) if local(child) in CONTAINERS]]
    return [element for element in found if local(element) not in kind.entries]


def _identified(feed: Envelope, elements: Iterable[Element], report: Report) -> Envelope:
    """Return *feed* with the identifier among *elements*, those of its channel, unless that is one of its links."""
    links = {link.href for link in feed.links}
    for element in elements:
        about = element.get(_ABOUT, "")
        if not about or about == feed.uri or about in links:
            continue
        if feed.uri:
            report.left_out(f"rdf:about of <{local(element)}> is left out: {shortened(about)!r}", line=line_of(element))
        else:
            feed = evolve(feed, uri=about)
    return feed


def _parts(root: Element) -> list[Element]:
    """Return the elements in the channel, and those beside it."""
    found = []
    for child in children(root):
        found += children(child) if local(child) in CONTAINERS else [child]
    return found


def _root(element: Element) -> Element:
    """Return the root of the document that *element* is in."""
    while (above := element.getparent()) is not None:
        element = above
    return element


def _report_left_out(others: Iterable[Element], kind: Kind, report: Report) -> None:
    """Report those of *others* beside an entry that come too late for the envelope."""
    for element in others:
        if local(element) in kind.entries:
            break
        if local(element) and local(element) not in CONTAINERS and not kind.repeated(element):
            report.left_out(f"<{local(element)}> after an entry is left out", line=line_of(element))
