"""Reads a page that newsformat wrote itself; its data have everything but the text."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from newsformat import Article
from newsformat.markup.html import Page, read_tree, read_tree_inlines, text_of
from newsformat.markup.printed import dateline_separator, read_dateline
from newsformat.plugin import Report, Source, line
from newsformat_web._media_beside_text import with_alternatives
from newsformat_web._names import TITLE
from newsformat_web._page_facts import data_of
from newsformat_web._shown import shown_rights, shown_signature, signed_by


def own_article(page: Page, source: Source, report: Report) -> Article:
    """Return the article of a *page* written by newsformat itself, which needs no heuristics."""
    article = next(iter(data_of(page, source, report, is_own=True)), Article())
    limits = source.limits
    parts: dict[str, Any] = {}
    for element in next(page.body.iter("header"), ()):
        name = "headline" if element.tag == "h1" else element.get("class") or ""
        if name in {"headline", "kicker", "subhead", "summary"}:
            parts[name] = read_tree_inlines(element, report, limits=limits)
    story = next((inner for inner in page.body.iter("div") if inner.get("class") == "article-body"), None)
    printed = "" if story is None else _lifted_dateline(story)
    dateline = article.dateline or (read_dateline(printed) if printed else None)
    if printed and dateline and line(dateline.text) != printed:
        report.left_out(f"left out, shown on the page but different in its data: {printed:.60}")
    names = next((text_of(inner) for inner in page.body.iter("span") if inner.get("class") == "names"), "")
    bylines = signed_by(names, article.bylines) if names else article.bylines
    title = next((text for name, text in page.metas if name == TITLE), "")
    article = evolve(article, title=title, dateline=dateline, bylines=bylines)
    _report_shown(page, article, report)
    article = evolve(article, **parts, body=() if story is None else read_tree(story, report, limits=limits))
    return with_alternatives(article, next(page.body.iter("article"), None))


def _lifted_dateline(story: Any) -> str:
    """Take the dateline marked at the beginning of the first paragraph from *story*, and return it."""
    first: Any = next(story.iter("p"), None)
    if first is None or not len(first) or (first.text or "").strip() or first[0].get("class") != "dateline":
        return ""
    printed, rest = text_of(first[0]), first[0].tail or ""
    first.remove(first[0])
    first.text = rest.removeprefix(dateline_separator(printed, rest.lstrip(" ")))
    return printed


def _report_shown(page: Page, article: Article, report: Report) -> None:
    """Report where the text around the story on newsformat's own page differs from its data, which count."""
    parts_of_page = {part.tag: part for part in next(page.body.iter("article"), ())}
    signed = [text_of(element) for element in parts_of_page.get("header", ()) if element.get("class") == "byline"]
    rights = [text_of(element) for element in parts_of_page.get("footer", ()) if element.tag == "p"]
    expected = {line(shown_signature(article)), *map(line, shown_rights(article))}
    for text in (*signed, *rights):
        if text and text not in expected:
            report.left_out(f"left out, shown on the page but different in its data: {text:.60}")
