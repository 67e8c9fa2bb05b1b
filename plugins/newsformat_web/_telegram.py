"""A post on Telegram's site: what the page gives as the title is the channel, which is the source of the post."""

from __future__ import annotations

from datetime import datetime

from attrs import evolve

from newsformat import Article, Concept, Paragraph
from newsformat.markup.dates import read_date
from newsformat.markup.html import Page, classes_of, text_of
from newsformat.markup.xml import Element
from newsformat.plugin import line


_SITE, _WIDGET = "Telegram", "Telegram Widget"
_NAME, _TEXT, _DATE = "tgme_widget_message_owner_name", "tgme_widget_message_text", "tgme_widget_message_date"
_LONGEST = 150  # characters of a first line that is a headline


def of_telegram(article: Article, page: Page) -> Article:
    """Return *article* as a post of Telegram, with its first line as headline, if *page* shows one."""
    if page.title != _WIDGET and ("og:site_name", _SITE) not in page.metas:
        return article
    metas = dict(page.metas)
    shown = [inner for inner in page.body.iter() if not {_NAME, _TEXT}.isdisjoint(classes_of(inner))]
    names = [text_of(child) for child in shown if _NAME in classes_of(child)]
    texts = [_first_line(child) for child in shown if _TEXT in classes_of(child)]
    channel = next(iter(names), metas.get("og:title", ""))
    first = next(iter(texts), metas.get("og:description", "").strip().partition("\n")[0])
    has_headline = next(page.body.iter("h1"), None) is not None
    if len(texts) > 1 or not channel or has_headline:  # all posts of a channel, or a page by its makers
        return article
    headline = line(first) if len(first) <= _LONGEST else ""
    lines = metas.get("og:description", "").strip().split("\n") if not texts else []
    return evolve(
        article,
        headline=headline or channel,
        summary="",
        sources=[Concept(name=channel)],
        published=article.published or _posted(page.body),
        body=[Paragraph(text) for name in lines[1 if headline else 0 :] if (text := line(name))],
    )


def _posted(body: Element) -> datetime | None:
    """Return the publication date of the post, from the link below it."""
    links = (inner for inner in body.iter("a") if _DATE in classes_of(inner))
    dates = (time.get("datetime") or "" for link in links for time in link.iter("time"))
    return next(filter(None, map(read_date, dates)), None)


def _first_line(text: Element) -> str:
    """Return *text* up to its first line break."""
    parts = [text.text or ""]
    for child in text:
        if child.tag == "br":
            break
        parts += ["".join(map(str, child.itertext())), child.tail or ""]
    return "".join(parts)
