"""Reads one ``newsItem`` or ``packageItem`` as one article."""

from __future__ import annotations

from functools import partial
from typing import Any

from attrs import evolve

from newsformat import Article, Concept, Status
from newsformat.markup.foreign import in_order
from newsformat.markup.xml import (
    Element,
    attribute_names,
    attributes_of,
    line_of,
    report_page_heads,
    report_stray_texts,
)
from newsformat.plugin import Report, address, inlines, line, maker, plain, tag
from newsformat_newsml._catalogs import rename
from newsformat_newsml._dialects import apply_dialect
from newsformat_newsml._elements import leave_out_of, role_of, word
from newsformat_newsml._languages import content_language, inherited
from newsformat_newsml._names import LANG, NAR_, OWN_, XSI
from newsformat_newsml._pictures import is_caption
from newsformat_newsml._readers import _single_values
from newsformat_newsml._readers._body import read_content
from newsformat_newsml._readers._draft import Draft
from newsformat_newsml._readers._headlines import choose_headline
from newsformat_newsml._readers._infomaker import take_links
from newsformat_newsml._readers._metadata_reader import read_metadata
from newsformat_newsml._readers._packages import NO_CLASS, read_groups
from newsformat_newsml._readers._top_reader import TOP, other_top
from newsformat_newsml._shots import PART, are_in, shots_in
from newsformat_newsml._snippets import Snippets, standard
from newsformat_nitf.inner import fill_in, hold_back, report_undefined_content_in


# Elements that are read as a whole
_RUNNING = ("body", "body.content", "p", "li", "td", "description", "definition", "usageTerms")
_STANDARD = frozenset(("standard", "standardversion", "conformance"))


ARTICLES = frozenset(("newsItem", "packageItem"))


def read_article(element: Element, report: Report, dialect: str) -> Article:
    """Return the article in *element*, a ``newsItem`` or ``packageItem`` in any namespace, read in *dialect*."""
    language = inherited(element)
    item = standard(element)
    apply_dialect(item, dialect, report)
    article = read_item(item, Snippets(item), report, language)
    report_undefined_content_in(item, report, lambda: article)
    report_page_heads(item, report, lambda: article, (plain(article.headline), article.title))
    report_stray_texts(item, report, lambda: article, _RUNNING)
    return article


def read_item(element: Element, snippets: Snippets, report: Report, language: str = "") -> Article:
    """Return the article in *element*, a ``newsItem`` or ``packageItem``; *language* is its default language."""
    draft = Draft(element, snippets, report, read_item)
    if language:
        draft.values["language"] = language
    order = _attributes(element, draft)
    first: list[Element] = []
    later: list[Element] = []
    leave_out_of(element, draft.report)
    for child in element:
        (later if child.tag in _LATER else first).append(child)
    _choose_language(later, draft)
    for child in first:
        if type(child.tag) is str:
            TOP.get(child.tag, other_top)(child, draft)
    if draft.schemes.own:
        rename(element, draft.schemes.own)
    contents, packages = [], []
    for child in later:
        if child.tag == _CONTENT_SET:
            contents.append(child)
        elif child.tag == _GROUP_SET:
            packages.append(child)
        else:
            read_metadata(child, draft)
    if draft.headlines:
        choose_headline(draft)
    _contents(contents, draft)
    _groups(packages, draft)
    _finish(draft)
    if len(draft.foreign) > 1:
        _sort(draft, order)
    return _article_of(draft)


def _article_of(draft: Draft) -> Article:
    """Build the article from what was read."""
    values: dict[str, Any] = {"foreign": tuple(draft.foreign)}
    for name, value in draft.values.items():
        values[name] = tuple(value) if type(value) is list else value
    if language := values.get("language"):
        values["language"] = tag(language)
    article = _article(**values)
    if (direction := draft.element.get("dir")) is not None and direction != article.direction:
        draft.report.left_out(
            f"the text runs {article.direction}, not {direction}, by its language", line=line_of(draft.element)
        )
    return article


_article = maker(Article)  # builds articles from values already in their final form


def _contents(contents: list[Element], draft: Draft) -> None:
    """Read every ``contentSet``; the metadata must be known by then."""
    for content in contents:
        leave_out_of(content, draft.report)
        if names := attribute_names(content):
            draft.keep_attributes(content, names)
        if draft.values.get("body"):
            for rendition in content.iterchildren("*"):
                draft.keep("contentSet", rendition)
        else:
            draft.values["body"] = read_content(content, draft)


def _groups(packages: list[Element], draft: Draft) -> None:
    """Read every ``groupSet``; a package may lack one and hold its references directly."""
    for groups in packages:
        read_groups(groups, draft)
    if draft.element.tag == _PACKAGE and not packages:
        draft.take_for("composite", NO_CLASS)


def _sort(draft: Draft, order: str) -> None:
    """Sort the kept parts into the order of the schema, or into a recorded order."""
    ranks = draft.ranks
    if ranks != sorted(ranks):
        draft.foreign = [draft.foreign[number] for number in sorted(range(len(ranks)), key=ranks.__getitem__)]
    if order:
        draft.foreign = in_order(draft.foreign, order)


_ITEM_META = f"{NAR_}itemMeta"
_CONTENT_META = f"{NAR_}contentMeta"
_CONTENT_SET = f"{NAR_}contentSet"
_GROUP_SET = f"{NAR_}groupSet"
_PACKAGE = f"{NAR_}packageItem"
_LATER = frozenset((_ITEM_META, _CONTENT_META, _CONTENT_SET, _GROUP_SET))


# The item itself ----------------------------------------------------------


def _attributes(element: Element, draft: Draft) -> str:
    """Read the attributes of ``newsItem``; return the recorded order of the foreign elements, if any."""
    extra, ours = [], {}
    for key, value in attributes_of(element):
        if key in _ATTRIBUTES:
            draft.values[_ATTRIBUTES[key]] = address(value) if key == "guid" else word(value)
        elif key.startswith(OWN_):
            ours[key[len(OWN_) :]] = value
        elif key not in _STANDARD and key != "dir" and not key.startswith(XSI):
            extra.append(key)
    if ours:
        _take_own(ours, draft)
    if extra:
        draft.keep_attributes(element, extra)
    return str(ours.get("order", ""))


_ATTRIBUTES = {"guid": "uri", "version": "version", LANG: "language"}


def _take_own(ours: dict[str, str], draft: Draft) -> None:
    """Read newsformat's own attributes of ``newsItem``."""
    for name in ("version", "language"):
        if name in ours:
            draft.values[name] = line(ours[name])
    draft.assumed = frozenset(ours.get("assumed", "").split())
    if "headline" in ours:
        draft.promoted = int(ours["headline"] == "1")
    if "guid" in draft.assumed:
        draft.values.pop("uri", None)


def _finish(draft: Draft) -> None:
    """Settle what depends on the metadata as a whole."""
    values = draft.values
    _keep_further_languages(draft)
    if draft.killed is not None and values.get("status") is not Status.CANCELED:
        values["status"] = Status.CANCELED
        draft.report.note("a signal says that the item is killed; read as canceled", line=line_of(draft.killed))
    if draft.described:
        _choose_summary(draft)
    shots = shots_in(draft.element.iterchildren(f"{NAR_}{PART}"))
    if shots is not None and not are_in(values.get("notes", ())):
        draft.add("notes", shots)
    if draft.inner is not None:
        fill_in(values, draft.inner)
        hold_back(values, draft.inner, draft.report)
    if draft.links:
        take_links(draft)
    if not values.get("headline") and not draft.element.get(f"{OWN_}headline"):
        _take_title(draft)
    if "sources" in values and len(values["sources"]) > 1:
        values["sources"] = _in_order(values["sources"])
    if values.get("sources"):
        values["sources"] = [source for _, source in values["sources"]]


def _take_title(draft: Draft) -> None:
    """Use the title in the page's head as the headline of an item that has no other."""
    for title in draft.element.iterfind(_PAGE_TITLE):
        if text := line(title.text or ""):
            draft.values["headline"] = inlines(text)
            draft.report.note("no headline; the title of the page is used", line=line_of(title))
            return


_PAGE_TITLE = "{*}contentSet/{*}inlineXML/{*}html/{*}head/{*}title"


def _in_order(sources: list[tuple[int, Concept]]) -> list[tuple[int, Concept]]:
    """Restore the position of the provider, which the schema puts before all other sources."""
    for index, source in sources:
        if index > 0:
            rest = [pair for pair in sources if pair[1] is not source]
            return [*rest[:index], (index, source), *rest[index:]]
    return sources


def _choose_language(parts: list[Element], draft: Draft) -> None:
    """Use the content's language; that of the metadata is kept beside it."""
    metadata = draft.values.get("language", "")
    if f"{OWN_}language" in draft.element.attrib:
        draft.language = metadata
        return
    draft.language = content_language(parts, metadata)
    if draft.language:
        draft.values["language"] = draft.language
        if metadata not in {"", draft.language} and LANG in draft.element.attrib:
            draft.keep_attributes(draft.element, [LANG])


def _keep_further_languages(draft: Draft) -> None:
    chosen = next((language for language in draft.languages if not language[2].get("role")), None)
    for language in draft.languages:
        if language is not chosen or not language[1]:
            draft.keep("contentMeta", language[2])


def _choose_summary(draft: Draft) -> None:
    """Use the best ``description`` as the summary and, for a picture, one as its caption."""
    captioned = _caption(draft)
    best = min([row for row in draft.described if row[0]], key=partial(_demerits, draft.language), default=None)
    for entry in draft.described:
        runs, complete, element = entry
        if entry is best:
            draft.values["summary"] = runs
        # A description read completely that is not the summary is a note
        is_note = complete and (entry is best or runs is None)
        if not is_note and element is not captioned:
            draft.keep("contentMeta", element)


def _demerits(language: str, described: tuple[object, bool, Element]) -> tuple[int, int, int]:
    element = described[2]
    return _single_values.summary_demerits(role_of(element), element.get(LANG), element.get("rank"), language)


def _caption(draft: Draft) -> Element | None:
    """Set the caption of the picture that is the body; return its element if it says nothing more."""
    if draft.picture is None:
        return None
    elements = [element for _, _, element in draft.described if is_caption(role_of(element))]
    if not elements:
        return None
    captions = [(*_single_values.caption(element), element) for element in elements]
    usual = ("", draft.values.get("language", ""))
    content, _, complete, element = next((caption for caption in captions if caption[1] in usual), captions[0])
    draft.values["body"] = (evolve(draft.picture, caption=content), *draft.values["body"][1:])
    return element if complete else None
