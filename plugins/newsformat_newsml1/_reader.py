"""Reads articles from NewsML 1."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from newsformat import Article, Concept, Envelope, Foreign
from newsformat.markup.documents import read_documents
from newsformat.markup.xml import (
    Element,
    line_of,
    local,
    new_element,
    parse,
    refuse_item,
    report_page_heads,
    report_stray_texts,
    report_undefined_content,
    set_line,
)
from newsformat.plugin import ReadError, Report, Source, line, plain, read_each
from newsformat_newsml1._dialects import USUAL, Chooser, Meanings
from newsformat_newsml1._names import LANG, first, tidy_language
from newsformat_newsml1._own_property import own_property, restored
from newsformat_newsml1._readers._about import take_part
from newsformat_newsml1._readers._captions import find_captions
from newsformat_newsml1._readers._component import Component
from newsformat_newsml1._readers._components import articles_of
from newsformat_newsml1._readers._document import bare, parts_of
from newsformat_newsml1._readers._draft import Context, Draft, foreign_of, says_something
from newsformat_newsml1._readers._envelope_reader import read_envelope
from newsformat_newsml1._readers._management_reader import read_comment, read_identification, read_management
from newsformat_newsml1._readers._topics import Topics
from newsformat_newsml1._rules import contents, known_attributes
from newsformat_nitf.inner import report_undefined_content_in


if TYPE_CHECKING:
    from newsformat.markup.options import XmlOptions

_A_CHOICE = 2  # parts
_OF_COMPONENTS = frozenset(("NewsLines", "AdministrativeMetadata", "RightsMetadata", "DescriptiveMetadata", "Metadata"))
_OF_ITEMS = _OF_COMPONENTS | {
    "Catalog",
    "Comment",
    "Identification",
    "NewsComponent",
    "NewsManagement",
    "TopicSet",
    "Update",
}
_RUNNING = ("body", "body.content")


def read(source: Source, options: XmlOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the envelope and the articles of every NewsItem; a long file is read one item at a time."""

    def read_one(document: Source, inner_report: Report) -> Iterator[Article | Envelope]:
        return _read_document(document, options, inner_report)

    return read_documents(source, read_one, report, recover=options.recover)


def _read_document(source: Source, options: XmlOptions, report: Report) -> Iterator[Article | Envelope]:
    document = _Document(options.dialect, report)

    parts, apart = parts_of(source, report)

    def part(element: Element) -> Iterator[Article | Envelope]:
        if apart:
            refuse_item(element, source.limits)
        element = bare(element)
        articles: list[Article | Envelope] = []
        for article in document.part(element):
            articles.append(article)
            yield article
        known = known_attributes(document.own_attributes)
        report_undefined_content(element, known, report, lambda: articles, opaque=("DataContent",), content=contents())
        report_undefined_content_in(element, report, lambda: articles)
        report_page_heads(element, report, lambda: articles, _headlines(articles))
        report_stray_texts(element, report, lambda: articles, _RUNNING)

    yield from read_each(parts, part, report, name=lambda part: f"a {local(part)}", line=line_of)


def read_back(item: str, services: Sequence[Concept]) -> Article | None:
    """Return the only article of *item*, a ``NewsItem`` written by newsformat, or `None`."""
    document = _Document("none", Report(heard=False))
    document.services = list(services)
    try:
        articles = list(document.item(parse(item.encode()), outer=True))
    except ReadError:
        return None
    return articles[0] if len(articles) == 1 else None


def _headlines(articles: list[Article | Envelope]) -> list[str]:
    return [plain(article.headline) for article in articles if isinstance(article, Article)]


class _Document:
    """Reads the parts of one document in order."""

    def __init__(self, dialect: str, report: Report) -> None:
        self._dialect, self._report = dialect, report
        self._chooser = Chooser(dialect, report)
        self._topics = Topics()
        self.services: list[Concept] = []
        self.own_attributes = USUAL.attributes  # additional attributes of subjects in the dialects used
        self._foreign: list[Foreign] = []
        self._enveloped = False

    def part(self, part: Element) -> Iterator[Article | Envelope]:
        """Yield the articles or the envelope in *part*."""
        match part.tag:
            case "NewsItem":
                if not self._enveloped and (envelope_in := first(part, "NewsEnvelope")) is not None:
                    part.remove(envelope_in)
                    yield from self.part(envelope_in)
                if self._foreign and not self._enveloped:  # the envelope is missing
                    yield Envelope(foreign=tuple(self._foreign))
                self._enveloped = True
                yield from self.item(part, outer=True)
            case "NewsEnvelope":
                self._enveloped = True
                # The sender's first item, if it has been read already, identifies the provider
                item = next(part.itersiblings("NewsItem"), None)
                meanings = self._meanings(first(item, "Identification"), None) if item is not None else USUAL
                context = Context(self._report, meanings, self._topics)
                envelope, self.services = read_envelope(part, context, self._foreign)
                self._chooser.sender = envelope.sender
                yield envelope
            case "TopicSet":
                self._topics.learn(part)
                self._keep(part)
            case "Catalog":
                self._chooser.catalog = part.get("Href") or ""
                self._keep(part)

    def _keep(self, part: Element) -> None:
        if self._enveloped:
            self._report.left_out(f"a {part.tag} after the NewsEnvelope is not kept", line=line_of(part))
        elif part.tag == "TopicSet" or says_something(part):
            self._foreign.append(foreign_of("NewsML", part))

    # Items ----------------------------------------------------------------

    def item(self, item: Element, *, outer: bool = False) -> Iterator[Article]:
        """Yield the articles of a ``NewsItem``; only *outer* ones came by the services of the envelope."""
        _put_component(item, self._report)
        parts = {part.tag: part for part in reversed(item)}  # the first of each name
        own_element = own_property(parts.get("NewsManagement"))
        topics = Topics(self._topics)
        context = Context(self._report, self._meanings(parts.get("Identification"), own_element), topics)
        element = parts.get("NewsComponent")
        apart: list[Element] = []
        component = Component(element, context.meanings, apart) if element is not None else None
        if component is None and "TopicSet" in parts:
            if len(parts["TopicSet"]):
                self._report.left_out("skipped a NewsItem that is a set of topics, no article", line=line_of(item))
            return
        if component is not None:
            find_captions(component)
        for child in apart:
            self._take_apart(child, topics)
        if parts and _OF_ITEMS.isdisjoint(parts):
            self._report.note("a NewsItem contains nothing of NewsML 1; its content is kept", line=line_of(item))
        if "TopicSet" in parts:
            topics.learn(parts["TopicSet"])
        draft = self._draft(item, context, outer=outer)
        articles = articles_of(component, draft, self.item) if component is not None else iter([draft.article()])
        for article in articles:
            yield article if own_element is None else restored(article, own_element, self._report)

    def _take_apart(self, element: Element, topics: Topics) -> None:
        match element.tag:
            case "TopicSet":
                topics.learn(element)
            case "BasisForChoice":
                self._report.note("BasisForChoice, how to choose among equivalents, is not kept")
            case "Catalog":
                self._report.note("Catalog of a NewsComponent, where to find its vocabularies, is not kept")
            case "Role":
                self._report.left_out("Scheme of a Role is not kept", line=line_of(element))
            case _:
                self._report_attributes(element)

    def _report_attributes(self, component: Element) -> None:
        """Report attributes of a ``NewsComponent`` that are not kept, except the choice between equivalents."""
        if component.get("Essential") == "yes":
            self._report.left_out("Essential of a NewsComponent is not kept", line=line_of(component))
        choice = [child for child in component if child.tag in {"NewsComponent", "ContentItem"}]
        if component.get("EquivalentsList") == "yes" and len(choice) < _A_CHOICE:
            what = "EquivalentsList of a NewsComponent in which there is nothing to choose is not kept"
            self._report.note(what, line=line_of(component))

    def _draft(self, item: Element, context: Context, *, outer: bool) -> Draft:
        draft = Draft(context)
        if outer and self.services:
            draft.lists["services"] = list(self.services)
        for child in item:
            match child.tag:
                case "NewsComponent" if child is not first(item, "NewsComponent"):
                    self._report.left_out("a further NewsComponent of a NewsItem is not read", line=line_of(child))
                case "Identification":
                    read_identification(child, draft)
                case "NewsManagement":
                    read_management(child, draft)
                case "Comment":
                    read_comment(child, draft)
                case "Update":
                    draft.keep("NewsItem", child)
                    self._report.note("an Update of an earlier revision is kept, not carried out", line=line_of(child))
                case "Status" | "StatusWillChange":
                    take_part(child, draft)
                case str() as tag if tag in _OF_COMPONENTS:
                    self._report.note(f"{tag} in a NewsItem, not in its component; read", line=line_of(child))
                    take_part(child, draft)
                case str() as tag if tag != "NewsComponent":
                    draft.keep("NewsItem", child)
        draft.language = tidy_language(item.get(LANG) or "")
        return draft

    def _meanings(self, identification: Element | None, own_element: Element | None) -> Meanings:
        """Return the meanings of names in an item; items written by newsformat have no dialect."""
        if self._dialect == "auto" and own_element is not None:
            return USUAL
        for identifier in identification if identification is not None else ():
            for child in identifier.iterchildren("ProviderId"):
                return self._chosen(line(child.text or ""))
        return self._chosen("")

    def _chosen(self, provider: str) -> Meanings:
        meanings = self._chooser.meanings(provider)
        self.own_attributes |= meanings.attributes
        return meanings


def _put_component(item: Element, report: Report) -> None:
    """Wrap the content of *item* in a ``NewsComponent`` if it stands directly in the item."""
    first_content = first(item, "ContentItem")
    if first_content is not None and first(item, "NewsComponent") is None:
        report.note("a ContentItem in a NewsItem, not in its component; read", line=line_of(first_content))
        component = new_element("NewsComponent")
        set_line(component, line_of(first_content))
        item.append(component)
        component.extend([*item.iterchildren(*_OF_CONTENT)])


_OF_CONTENT = ("Role", "ContentItem")
