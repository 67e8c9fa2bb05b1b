"""Writes the headlines and the summary of an article, with those that were kept."""

from __future__ import annotations

import re

from newsformat import Article, Headline, Inlines
from newsformat.markup.xml import quoted
from newsformat_newsml._elements import LAST_RANK, ranking
from newsformat_newsml._names import KICKER, SUBHEAD, SUMMARY
from newsformat_newsml._readers._headlines import field_of
from newsformat_newsml._simple_types import is_language
from newsformat_newsml._writers._context import Context, form_of, role_of, running
from newsformat_newsml._writers._meanings import Summary


def headlines(article: Article, context: Context) -> list[str]:
    """Return the elements of the headline, the kicker, the subhead and all other headlines."""
    parts = []
    promoted = False
    if article.headline:
        found = _main_headline(article, context)
        promoted = found is not None
        parts.append(found or _headline(article.headline, "", "", context))
    if article.subhead:
        parts.append(_field(article.subhead, SUBHEAD, context))
    if article.kicker:
        context.own_alias = True
        parts.append(_field(article.kicker, KICKER, context))
    others = [_other_headline(headline, article, context) for headline in article.other_headlines]
    if others and (promoted or not article.headline or _is_outranked(parts[0], others, article, context)):
        context.own_attributes.append(f' newsformat:headline="{int(bool(article.headline))}"')
    return parts + others


def _is_outranked(first: str, others: list[str], article: Article, context: Context) -> bool:
    """Would a reader prefer one of the *others* to the *first* for its rank?"""
    usual = ("", context.language)
    pairs = zip(article.other_headlines, others, strict=True)
    ranks = [
        _rank(line) for headline, line in pairs if not headline.role and headline.language in usual and " rank=" in line
    ]
    return bool(ranks) and _rank(first) > min(ranks)


def _rank(headline: str) -> int:
    match = _RANK.match(headline)
    return ranking(match[1] if match else "")


_RANK = re.compile(r"""<[^<>]*\srank=["']([^"'<>]*)["']""")


def _main_headline(article: Article, context: Context) -> str | None:
    """Return the element read as the headline although it has a role, if it still says the same."""
    if context.foreigns is None:
        return None
    if form := form_of("headline", (article.headline, "", ""), context):
        return form
    return context.foreigns.promoted(article.headline, context.language)


def _field(runs: Inlines, role: str, context: Context) -> str:
    """Return a headline with a field of its own; an element that was kept may have another role or a language."""
    foreigns = context.foreigns
    found = foreigns.field(field_of(role), runs, context.language) if foreigns is not None else None
    return found or _headline(runs, role, "", context)


def _other_headline(other: Headline, article: Article, context: Context) -> str:
    """Return a further headline; if it would be read as a field that is empty, it is marked."""
    role = other.role
    free = not getattr(article, field_of(role) if role else "headline", True)
    extra = ' newsformat:as="other"' if free and other.language in {"", context.language} else ""
    return _headline(other.content, role, other.language, context, extra)


def _headline(runs: Inlines, role: str, language: str, context: Context, extra: str = "") -> str:
    if not extra and (form := form_of("headline", (runs, role, language), context)):
        return form
    if language:
        name = "xml:lang" if is_language(language) else "newsformat:language"
        extra = f"{extra} {name}={quoted(language)}"
    return running(f"headline{role_of(role)}{extra}", runs, context)


def summary_of(runs: Inlines, context: Context) -> str:
    """Return the summary, or ``""``; elements that would be read as the summary are kept as text."""
    contents = context.foreigns.free_contents("description") if context.foreigns else []
    if not contents and not runs:
        return ""
    others = [content for content in contents if isinstance(content, Summary)]
    language = context.language
    best = (0, 0, LAST_RANK)
    written = running(f'description role="{SUMMARY}"', runs, context) if runs else ""
    for summary in sorted(others, key=lambda other: other.demerits(language)):
        if summary.content == runs and not summary.whole:
            written, best = form_of("description", summary, context) or written, summary.demerits(language)
            break
    for summary in dict.fromkeys(others):
        if context.foreigns and (not runs or summary.demerits(language) < best):
            context.foreigns.keep_as_text("description", summary)
    return written
