"""hNews (http://microformats.org/wiki/hnews): the content of an entry is a complete story, not only its text.

All of the content is one element of the class ``hentry``, in which ``entry-content`` is the text. Of what stands around
that these are read; the entry itself counts where it says the same:

* ``entry-title`` → `headline`, ``entry-summary`` → `summary`, ``dateline`` → `dateline`
* ``author`` → `bylines`; who the entry itself says is its author is a creator then
* ``published``, ``updated`` → these; ``source-org`` → `sources`
* links of the relation ``tag`` → `keywords`, of ``item-license`` → the licence of `rights`
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from attrs import evolve

from newsformat import Article, Byline, Concept, Dateline, Rights
from newsformat.markup.dates import iso, read_date
from newsformat.markup.html import classes_of, read_page, read_tree, read_tree_inlines, text_of
from newsformat.markup.printed import read_byline, read_dateline
from newsformat.markup.xml import Element
from newsformat.plugin import Limits, Report, inlines, line, plain, shortened


def story_in(content: str, base: str, report: Report, limits: Limits) -> Article | None:
    """Return the story in *content*, HTML with addresses relative to *base*, if all of it is an hNews story."""
    if "hentry" not in content or "entry-content" not in content:
        return None
    page_report = Report()
    root = _only(read_page(content, page_report, limits=limits).body)
    texts = _all(root, "entry-content") if root is not None else []
    if root is None or len(texts) != 1:
        return None
    report.add(page_report)
    blocks = read_tree(texts[0], report, base=base, limits=limits)
    texts[0][:], texts[0].text = [], ""
    values = _Surroundings(root, report, limits).values
    if rest := text_of(root):
        report.left_out(f"beside the text of a story in hNews is left out: {shortened(rest)!r}")
    return Article(**values, body=blocks)


def joined(entry: Article, story: Article, report: Report) -> Article:
    """Return the article of an *entry* and the *story* in its content; the entry takes precedence."""
    values: dict[str, Any] = {}
    for name in _PARTS:
        story_text, entry_text = _as_line(getattr(story, name)), _as_line(getattr(entry, name))
        if not entry_text:
            values[name] = getattr(story, name)
        elif story_text and story_text != entry_text:
            report.left_out(
                f"{name} of a story in hNews is left out, as the entry has another: {shortened(story_text)!r}"
            )
    values["keywords"] = tuple(dict.fromkeys((*entry.keywords, *story.keywords)))
    if story.bylines:
        signed = {byline.name for byline in story.bylines}
        makers = [
            Concept(name=byline.name, relation="creator") for byline in entry.bylines if byline.name not in signed
        ]
        values |= {"bylines": story.bylines, "contributors": (*makers, *entry.contributors)}
    if story.headline and (other := plain(story.headline)) != (entry_text := plain(entry.headline)):
        values |= {"headline": story.headline, "title": entry_text} if entry_text else {"headline": inlines(other)}
    return evolve(entry, **values, body=story.body)


def _as_line(value: Any) -> str:
    """Return *value*, of an article, as a line."""
    match value:
        case datetime():
            return iso(value)
        case Dateline():
            return value.text or value.place
        case (Concept(), *_):
            return ", ".join([item.name for item in value])
        case (Rights(), *_):
            return ", ".join([text for item in value for text in (item.notice, item.usage_terms, item.licence) if text])
        case _:
            return line(plain(value or ()))


_PARTS = ("summary", "dateline", "published", "updated", "sources", "rights")


def _only(body: Element) -> Element | None:
    """Return the single element with the class ``hentry`` that *body* consists of."""
    found = body
    while len(found) == 1 and not (found.text or "").strip() and not (found[0].tail or "").strip():
        found = found[0]
        if "hentry" in classes_of(found):
            return found
    return None


def _all(root: Element, name: str) -> list[Element]:
    """Return the elements in *root* with the class *name*, except nested ones."""
    elements: list[Element] = []
    for child in root:
        if isinstance(child.tag, str) and name in classes_of(child):
            elements.append(child)
        else:
            elements += _all(child, name)
    return elements


def _signed(author: Element) -> tuple[Byline, ...]:
    """Return the bylines in *author* as printed: by the names of persons in it, else by its text."""
    text = text_of(author)
    names = [text_of(inner) for inner in author.iter() if "fn" in classes_of(inner) and "org" not in classes_of(inner)]
    if not any(names):
        return read_byline(text)
    return tuple([Byline(name=name, text="" if name == text else text) for name in names if name])


def _licence(link: Element) -> Rights:
    return Rights(licence=line(link.get("href") or ""), usage_terms=text_of(link))


class _Surroundings:
    """The surroundings of the text, removed from the tree as they are read."""

    def __init__(self, root: Element, report: Report, limits: Limits) -> None:
        self._root, self._report = root, report
        self.values: dict[str, Any] = {}
        for name, attribute in (("entry-title", "headline"), ("entry-summary", "summary")):
            for element in self._take_all(name):
                self._first(attribute, read_tree_inlines(element, report, limits=limits))
        self._take("bylines", [byline for author in _all(root, "author") for byline in _signed(author)])
        self._take("sources", [Concept(name=text) for text in self._texts("source-org")])
        deque(self._take_all("author"), maxlen=0)
        for text in self._texts("dateline"):
            self._first("dateline", read_dateline(text))
        for name in ("published", "updated"):
            self._date(name)
        self._take("keywords", [text_of(link) for link in self._links("tag")])
        self._take("rights", [_licence(link) for link in self._links("item-license")])

    def _take(self, name: str, found: Iterable[Any]) -> None:
        if kept := tuple(item for item in found if item):
            self.values[name] = kept

    def _date(self, name: str) -> None:
        for element in self._take_all(name):
            date = element.get("datetime") or element.get("title") or text_of(element)
            if (when := read_date(date, self._report)) is not None:
                self._first(name, when)

    def _first(self, name: str, value: Any) -> None:
        """Store *value* as *name*, if it is the first one."""
        text = _as_line(value)
        if text and text != _as_line(self.values.setdefault(name, value)):
            self._report.left_out(f"a further {name} of a story in hNews is left out: {shortened(text)!r}")

    def _texts(self, name: str) -> Iterator[str]:
        for element in self._take_all(name):
            if text := text_of(element):
                yield text

    def _take_all(self, name: str) -> Iterator[Element]:
        yield from self._empty(_all(self._root, name))

    def _links(self, relation: str) -> Iterator[Element]:
        links = [inner for inner in self._root.iter("a") if relation in (inner.get("rel") or "").split()]
        yield from self._empty(links)

    def _empty(self, elements: list[Element]) -> Iterator[Element]:
        """Yield each of *elements*, and then empty it."""
        for element in elements:
            yield element
            element[:], element.text = [], ""
