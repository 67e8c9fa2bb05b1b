"""Builds the article of an entry: its draft, its texts, and values that count only if there are no others."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from attrs import evolve

from newsformat import Article, Association, Block, Inlines, Link, Media, Paragraph, Related, RelatedLink, Rights, Text
from newsformat.markup.html import lift_dateline, read_html, safe_url, unescaped
from newsformat.markup.paragraphs import read_paragraphs
from newsformat.markup.xml import Element, line_of, local, text_of
from newsformat.plugin import BREAK, Report, lazily, line, plain
from newsformat_feeds._elements import children, located, marked, source_of
from newsformat_feeds._readers import _fallback_elements, _instant, _iptc_elements
from newsformat_feeds._readers._draft import OF_MEDIA, Draft
from newsformat_feeds._readers._feedburner import without_buttons
from newsformat_feeds._readers._google_news import without_source
from newsformat_feeds._readers._hnews import joined, story_in
from newsformat_feeds._readers._inner import article_in_text
from newsformat_feeds._readers._media_reader import report_role
from newsformat_feeds._readers._more import without_more
from newsformat_feeds._readers._signers import signers
from newsformat_feeds._readers._summary_pictures import with_pictures


def article_of(draft: Draft) -> Article:
    """Return the article in *draft*, once all of its entry was read."""
    values = draft.values
    _take_podcast(draft)
    _take_media(draft)
    summary, content = _texts(draft)
    content = without_buttons(content, draft.report)
    if summary is not None:
        summary = without_buttons(summary, draft.report)
        values["summary"] = _summary(draft, summary)
    dateline, content = (None, content) if draft.plain else lift_dateline(content)
    if dateline is not None:
        values["dateline"] = dateline
    story = story_in(content, draft.base, draft.report, draft.limits) if content and not draft.plain else None
    body = _blocks(draft, content) if content and story is None else ()
    body = _without_footer(draft, tuple(body))
    body = (*body, *_related(draft, is_below=bool(body)))
    if draft.rights:
        values["rights"] = [Rights(**draft.rights)]
    article = Article(
        **values,
        identifiers=draft.identifiers,
        bylines=draft.bylines,
        contributors=draft.contributors,
        sources=draft.sources,
        subjects=draft.subjects,
        keywords=draft.keywords,
        body=body,
        associations=with_pictures(draft.associations, draft.shown, body, draft.report),
        foreign=draft.foreign,
    )
    article = without_source(article, content, draft.report) if story is None else joined(article, story, draft.report)
    article = _iptc_elements.completed(article, draft.of_iptc, draft.report) if draft.of_iptc else article
    return _fallback_elements.completed(article, draft.besides, draft.report) if draft.besides else article


def _related(draft: Draft, *, is_below: bool) -> Iterator[Related]:
    """Yield the lists of related links below the text, if there is one; others are kept."""
    for element in draft.related:
        links = [link for child in children(element) if (link := _link(child, draft)) is not None] if is_below else []
        if links:
            yield Related(links)
        else:
            draft.keep(element)


def _link(element: Element, draft: Draft) -> RelatedLink | None:
    draft.report_unread_attributes(element, _OF_LINK)
    href, text = located(element.get("url") or "", element), text_of(element)
    if href and not safe_url(href):
        draft.report.left_out("an unsafe address was left out", line=line_of(element))
        href = ""
    return RelatedLink(text or href, href) if text or href else None


_OF_LINK = frozenset(("url",))


def _summary(draft: Draft, html: str) -> Inlines:
    """Return *html*, a summary, as running text; its pictures are collected, as they belong to the story."""
    if _IMAGE.search(html):
        inner_report = Report(heard=draft.report.heard)
        draft.shown = [
            block for block in _blocks_in(draft, html, inner_report) if isinstance(block, Media) and block.href
        ]
        if draft.shown:
            html = _without_pictures(draft, html)
            _report_of_pictures(draft, inner_report, html)
    summary = marked(html, draft.report, draft.limits)
    *_, begin = (0, *[index + 1 for index, run in enumerate(summary) if run == BREAK])
    return _without_more(draft, summary[: max(begin - 1, 0)] if _is_footer(draft, summary[begin:]) else summary)


def _without_more(draft: Draft, content: Inlines) -> Inlines:
    rest = without_more(content, (draft.values.get("uri", ""), *(identifier.value for identifier in draft.identifiers)))
    if rest != content:
        draft.report.note("a link at the end of a text to all of it is left out, as not news")
    return rest


def _blocks_in(draft: Draft, html: str, report: Report) -> Sequence[Block]:
    return read_html(html, report, base=draft.base, limits=draft.limits)


def _report_of_pictures(draft: Draft, picture_report: Report, rest: str) -> None:
    """Report losses from the pictures of a summary in *picture_report*; its *rest* is reported where it is read."""
    if picture_report.losses:
        of_rest = Report()
        _blocks_in(draft, rest, of_rest)
        for loss in picture_report.losses:
            if loss not in of_rest.losses:
                draft.report.left_out(loss.why)


def _without_pictures(draft: Draft, html: str) -> str:
    """Return *html* without its pictures, and without figures that only hold one with its caption."""

    def rest(figure: re.Match[str]) -> str:
        match [*_blocks_in(draft, figure[0], Report(heard=False))]:
            case [Media(href=str(href))] if href:
                return " "
        return figure[0]

    return _IMAGE.sub(" ", _FIGURE.sub(rest, html))


_FIGURE = lazily(r"<figure\b[^<]*+(?:<(?!/figure|figure\b)[^<]*+)*+</figure\s*>", re.IGNORECASE)


def _without_footer(draft: Draft, body: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return *body* without WordPress's paragraph on where the post, linked by title, first appeared.

    A link to the whole entry at its end is removed as well.
    """
    last = body[-1] if len(body) > 1 else None
    body = body[:-1] if isinstance(last, Paragraph) and _is_footer(draft, last.content) else body
    if not body or not isinstance(last := body[-1], Paragraph):
        return body
    rest = _without_more(draft, last.content)
    return body if rest == last.content else (*body[:-1], evolve(last, content=rest)) if rest else body[:-1]


def _is_footer(draft: Draft, content: Inlines) -> bool:
    """Does *content* link the title and the site, as "appeared first on" does? If so, report its removal."""
    headline = line(plain(draft.values.get("headline", ())))
    if not headline or len(plain(content)) > _LONGEST_FOOTER:
        return False
    runs = [run for run in content if isinstance(run, Text)]
    links = [run for run in runs if any(isinstance(mark, Link) for mark in run.marks)]
    if len(links) != _LINKS or line(links[0].text) != headline or not _parted(runs, links):
        return False
    draft.report.note("the line with the first publication of the post is left out, as not news")
    return True


def _parted(runs: list[Text], links: list[Text]) -> bool:
    """Are there words between the two *links* among *runs*, as in "appeared first on"?"""
    between = runs[runs.index(links[0]) + 1 : runs.index(links[1], runs.index(links[0]) + 1)]
    return any(sign.isalpha() for run in between for sign in run.text)


def _texts(draft: Draft) -> tuple[str | None, str]:
    """Return the summary and the text; one that is a document becomes the inner article instead."""
    summary = None if draft.content is None else draft.description
    content = draft.description if draft.content is None else draft.content
    if draft.inner is not None and draft.content is None:
        return draft.description, ""
    if draft.inner is None and content and (inner := article_in_text(content, draft.report)) is not None:
        draft.inner, content = inner, ""
    return summary, content or ""


def _take_podcast(draft: Draft) -> None:
    """Use podcast elements for values without another source; they are kept for podcast players."""
    signed, worded, has_text = bool(draft.bylines), bool(draft.keywords), draft.description or draft.content
    for element in draft.of_podcast:
        name, text = local(element), text_of(element)
        if name == "author" and text and not signed:
            draft.bylines += signers(text)
        elif name == "image" and (href := element.get("href")):
            _take_picture(draft, href)
        elif name == "keywords" and text and not worded:
            draft.keywords += dict.fromkeys(word for part in text.split(",") if (word := line(part)))
        elif name == "summary" and text and not has_text:
            has_text = draft.description = source_of(element)


def _take_picture(draft: Draft, href: str) -> None:
    """Use the picture of an episode, if the entry has no other."""
    if not any(
        association.media is not None and association.media.kind == "image" for association in draft.associations
    ):
        draft.associations.append(Association(media=Media(href)))


def _take_media(draft: Draft) -> None:
    """Apply shared descriptions to pictures and films that lack their own (Media RSS 1.5.1)."""
    settled: set[str] = set()
    for element in draft.of_media:
        name = OF_MEDIA[local(element)]
        text: Any = ""
        if name not in settled:
            is_marked = name == "caption"
            text = marked(element.text or "", draft.report, draft.limits) if is_marked else text_of(element)
        if not text:
            draft.keep(element)
            continue
        settled.add(name)
        bare = [
            position
            for position, other in enumerate(draft.associations)
            if other.media and not getattr(other.media, name)
        ]
        for index in bare:
            association = draft.associations[index]
            media = evolve(association.media or Media(), **{name: text})
            draft.associations[index] = evolve(association, media=media)
        if bare:
            report_role(element, draft)
        else:
            draft.keep(element)


def _blocks(draft: Draft, content: str) -> Iterable[Block]:
    if draft.plain:
        return read_paragraphs(content)
    if _instant.is_document(content):
        return _instant.read_document(content, draft)
    if "\n" in content and "<" not in content:  # no markup in it, so lines are all that parts paragraphs
        return read_paragraphs(unescaped(content))
    if "<" not in content and _ESCAPED.search(content):  # escaped once too often
        content = unescaped(content)
    return read_html(content, draft.report, base=draft.base, limits=draft.limits)


_ESCAPED = lazily(r"&lt;/?(?:p|br|div|h[1-6]|ul|li|a|img|strong|em|span)\b[^<>]{0,500}?&gt;", re.IGNORECASE)
_LONGEST_FOOTER, _LINKS = 400, 2  # characters; links, to the post and to its site
_IMAGE = re.compile(r"<img\b[^<>]*>", re.IGNORECASE)
