"""One ``newsItem`` or ``packageItem`` → one article."""

from __future__ import annotations

from functools import partial
from typing import Any

from attrs import evolve

from newsformat import (
    Article,
    Concept,
)
from newsformat.markup.foreign import in_order
from newsformat.plugin import Report, inlines, line, maker
from newsformat_newsml._catalogs import rename
from newsformat_newsml._dialects import put_right
from newsformat_newsml._elements import leave_out_of, role_of, word
from newsformat_newsml._languages import inherited, spoken
from newsformat_newsml._names import LANG, NAR_, OWN_, XSI, Element
from newsformat_newsml._pictures import is_caption
from newsformat_newsml._readers import _leaves
from newsformat_newsml._readers._body import read_content
from newsformat_newsml._readers._headlines import choose_headline
from newsformat_newsml._readers._item import Item
from newsformat_newsml._readers._metadata_reader import read_metadata
from newsformat_newsml._readers._packages import read_groups
from newsformat_newsml._readers._top_reader import TOP, other_top
from newsformat_newsml._snippets import Snippets, standard
from newsformat_nitf.inner import fill_in


_STANDARD = frozenset(("standard", "standardversion", "conformance"))


ARTICLES = frozenset(("newsItem", "packageItem"))


def read_article(element: Element, report: Report, dialect: str) -> Article:
    """Return the article that *element* holds, a ``newsItem`` or ``packageItem`` in any namespace and *dialect*."""
    language = inherited(element)
    item = standard(element)
    put_right(item, dialect, report)
    return read_item(item, Snippets(item), report, language)


def read_item(element: Element, snippets: Snippets, report: Report, language: str = "") -> Article:
    """Return the article that *element*, a ``newsItem`` or ``packageItem``, holds; in *language* if it says none."""
    item = Item(element, snippets, report)
    if language:
        item.values["language"] = language
    order = _attributes(element, item)
    first: list[Element] = []
    later: list[Element] = []
    leave_out_of(element, item.report)
    for child in element:
        (later if child.tag in _LATER else first).append(child)
    _choose_language(later, item)
    for child in first:
        if type(child.tag) is str:
            TOP.get(child.tag, other_top)(child, item)
    if item.schemes.own:
        rename(element, item.schemes.own)
    contents, packages = [], []
    for child in later:
        if child.tag == _CONTENT_SET:
            contents.append(child)
        elif child.tag == _GROUP_SET:
            packages.append(child)
        else:
            read_metadata(child, item)
    if item.headlines:
        choose_headline(item)
    _contents(contents, item)
    for groups in packages:
        read_groups(groups, item)
    _finish(item)
    if len(item.foreign) > 1:
        _sort(item, order)
    return _made(item)


def _made(item: Item) -> Article:
    """Return the article of what was read."""
    values: dict[str, Any] = {"foreign": tuple(item.foreign)}
    for name, value in item.values.items():
        values[name] = tuple(value) if type(value) is list else value
    article = _article(**values)
    if (direction := item.element.get("dir")) is not None and direction != article.direction:
        item.report.left_out(
            f"the text runs {article.direction}, not {direction}, by its language", line=item.element.sourceline
        )
    return article


_article = maker(Article)  # of values that are in its form already


def _contents(contents: list[Element], item: Item) -> None:
    """Read every ``contentSet``; it takes the metadata to know what to make of it."""
    for content in contents:
        leave_out_of(content, item.report)
        if names := content.keys():
            item.keep_attributes(content, names)
        if item.values.get("body"):
            for rendition in content.iterchildren("*"):
                item.keep("contentSet", rendition)
        else:
            item.values["body"] = read_content(content, item)


def _sort(item: Item, order: str) -> None:
    """Put what was kept into the order of the schema, or that which was written down."""
    ranks = item.ranks
    if ranks != sorted(ranks):
        item.foreign = [item.foreign[number] for number in sorted(range(len(ranks)), key=ranks.__getitem__)]
    if order:
        item.foreign = in_order(item.foreign, order)


_ITEM_META = f"{NAR_}itemMeta"
_CONTENT_META = f"{NAR_}contentMeta"
_CONTENT_SET = f"{NAR_}contentSet"
_GROUP_SET = f"{NAR_}groupSet"
_LATER = frozenset((_ITEM_META, _CONTENT_META, _CONTENT_SET, _GROUP_SET))


# The item itself ----------------------------------------------------------


def _attributes(element: Element, item: Item) -> str:
    """Take the attributes of ``newsItem``; return the order of the foreign elements, if it is said."""
    values, extra, ours = item.values, [], {}
    for key, value in element.items():
        if key == "guid":
            values["uri"] = word(value)
        elif key == "version":
            values["version"] = word(value)
        elif key == LANG:
            values["language"] = word(value)
        elif key.startswith(OWN_):
            ours[key[len(OWN_) :]] = value
        elif key not in _STANDARD and key != "dir" and not key.startswith(XSI):
            extra.append(key)
    if ours:
        for name in ("version", "language"):
            if name in ours:
                values[name] = line(ours[name])
        item.assumed = frozenset(ours.get("assumed", "").split())
        if "headline" in ours:
            item.promoted = int(ours["headline"] == "1")
        if "guid" in item.assumed:
            values.pop("uri", None)
    if extra:
        item.keep_attributes(element, extra)
    return str(ours.get("order", ""))


def _finish(item: Item) -> None:
    """Decide what needs the whole of the metadata."""
    values = item.values
    _keep_further_languages(item)
    if item.content_created is not None:
        item.once("created", item.content_created)
    if item.described:
        _choose_summary(item)
    if item.inner is not None:
        fill_in(values, item.inner)
    if not values.get("headline") and not item.element.get(f"{OWN_}headline"):
        _take_title(item)
    if "sources" in values and len(values["sources"]) > 1:
        values["sources"] = _in_order(values["sources"])
    if values.get("sources"):
        values["sources"] = [source for _, source in values["sources"]]


def _take_title(item: Item) -> None:
    """An item whose headline stands but in the head of its page has that."""
    for title in item.element.iterfind(_PAGE_TITLE):
        if text := line(title.text or ""):
            item.values["headline"] = inlines(text)
            item.report.note("there is no headline; the title of the page is taken", line=title.sourceline)
            return


_PAGE_TITLE = "{*}contentSet/{*}inlineXML/{*}html/{*}head/{*}title"


def _in_order(sources: list[tuple[int, Concept]]) -> list[tuple[int, Concept]]:
    """Put the provider, which the schema has before all others, where it was."""
    for at, source in sources:
        if at > 0:
            rest = [pair for pair in sources if pair[1] is not source]
            return [*rest[:at], (at, source), *rest[at:]]
    return sources


def _choose_language(parts: list[Element], item: Item) -> None:
    """The language of the content counts; that of the metadata is kept beside it."""
    metadata = item.values.get("language", "")
    if f"{OWN_}language" in item.element.attrib:
        item.language = metadata
        return
    item.language = spoken(parts, metadata)
    if item.language:
        item.values["language"] = item.language
        if metadata not in {"", item.language} and LANG in item.element.attrib:
            item.keep_attributes(item.element, [LANG])


def _keep_further_languages(item: Item) -> None:
    chosen = next((said for said in item.languages if not said[2].get("role")), None)
    for said in item.languages:
        if said is not chosen or not said[1]:
            item.keep("contentMeta", said[2])


def _choose_summary(item: Item) -> None:
    """Take the best ``description`` as the summary, and for a picture one as its caption."""
    captioned = _caption(item)
    best = min([each for each in item.described if each[0]], key=partial(_demerits, item.language), default=None)
    for each in item.described:
        runs, whole, element = each
        if each is best:
            item.values["summary"] = runs
        if (each is not best or not whole) and element is not captioned:
            item.keep("contentMeta", element)


def _demerits(language: str, described: tuple[object, bool, Element]) -> tuple[int, int]:
    element = described[2]
    return _leaves.summary_demerits(role_of(element), element.get(LANG), language)


def _caption(item: Item) -> Element | None:
    """Give the picture that the body is its caption; return the element if that is all that it says."""
    if item.picture is None:
        return None
    found = [element for _, _, element in item.described if is_caption(role_of(element))]
    if not found:
        return None
    said = [(*_leaves.caption(element), element) for element in found]
    usual = ("", item.values.get("language", ""))
    content, _, whole, element = next((each for each in said if each[1] in usual), said[0])
    item.values["body"] = (evolve(item.picture, caption=content), *item.values["body"][1:])
    return element if whole else None
