"""An article → the HTML of a message: simple, with a class for each part."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from attrs import fields

from newsformat import (
    Article,
    Association,
    Byline,
    Concept,
    Dateline,
    Inlines,
    Paragraph,
    Rights,
    Status,
    UnknownFormat,
    plain,
)
from newsformat import write as written
from newsformat.markup.dates import iso
from newsformat.markup.html import safe_url, write_associated, write_html, write_inlines
from newsformat.markup.printed import opens_with
from newsformat.markup.xml import escape, quoted
from newsformat.plugin import Report
from newsformat_mail._names import MAILER


def letter(article: Article, report: Report) -> str:
    """Return *article* as an HTML page."""
    direction = ' dir="rtl"' if article.direction == "rtl" else ""
    language = f" lang={quoted(article.language)}" if article.language else ""
    uri = f" data-uri={quoted(article.uri)}" if article.uri else ""
    title = escape(plain(article.headline))
    body = write_html(article.body, report, xhtml=False, declared=True)
    lines = [
        "<!DOCTYPE html>",
        f"<html{language}{direction}>",
        f'<head><meta charset="utf-8"><meta name="generator" content="{MAILER}"><title>{title}</title></head>',
        f"<body><article{uri}>",
        "<header>",
        *_header(article, report),
        "</header>",
        f'<div class="article-body">{body}</div>' if article.body else "",
        "<footer>",
        *_footer(article, report),
        "</footer>",
        "</article></body></html>",
    ]
    return "\n".join([line for line in lines if line]) + "\n"


def _header(article: Article, report: Report) -> Iterator[str]:
    if article.status is not Status.USABLE:
        yield f'<p class="status" data-status="{article.status}"><strong>{article.status.upper()}</strong></p>'
    if article.signals:
        yield _list("signals", article.signals)
    if article.embargo is not None:
        yield f"<p{_data('embargo', until=article.embargo.until)}><strong>{embargo(article)}</strong></p>"
    for name in ("kicker", "headline", "subhead", "summary"):
        runs: Inlines = getattr(article, name)
        if runs:
            tag = "h1" if name == "headline" else "p"
            yield f'<{tag} class="{name}">{write_inlines(runs, report, xhtml=False, where=name)}</{tag}>'
    for byline in article.bylines:
        yield f"<p{_data('byline', byline)}>{escape(byline.text or _signature(byline))}</p>"
    for name in ("published", "updated"):
        when = getattr(article, name)
        if when is not None:
            yield f"<p{_data(name, date=when)}>{escape(iso(when))}</p>"
    if article.dateline is not None:
        line = article.dateline
        shown = line.text or ", ".join([text for text in (line.place, line.date, line.source) if text])
        if article.body and type(first := article.body[0]) is Paragraph and opens_with(line, plain(first.content)):
            shown = ""  # it is in the attributes, and visible in the text below
        yield f"<p{_data('dateline', line)}>{escape(shown)}</p>"


def embargo(article: Article) -> str:
    """Return a notice that *article* is under embargo; ``""`` if it is not."""
    if article.embargo is None:
        return ""
    until = article.embargo.until
    return f"EMBARGOED until {escape(iso(until))}" if until else "EMBARGOED until further notice"


def _signature(byline: Byline) -> str:
    parts = (byline.name, byline.role, byline.affiliation, byline.location, byline.contact)
    return ", ".join([part for part in parts if part])


def _footer(article: Article, report: Report) -> Iterator[str]:
    for association in article.associations:
        yield f"<div{_data('association', association)}>{_media_and_link(association, report)}</div>"
    if article.credit:
        yield f'<p class="credit">{escape(article.credit)}</p>'
    for source in article.sources:
        yield f"<p{_data('source', source)}>{escape(source.label)}</p>"
    for rights in article.rights:
        shown = rights.notice or rights.usage_terms or rights.licence or rights.holder or rights.scope
        yield f"<p{_data('rights', rights)}>{escape(shown)}</p>"
    if article.keywords:
        yield _list("keywords", article.keywords)


def _media_and_link(association: Association, report: Report) -> str:
    """Return the media of *association*, and a link to the item."""
    shown = write_associated(association.media, report, xhtml=False) if association.media is not None else ""
    title = escape(association.title or association.href or association.uri)
    if association.href and safe_url(association.href):
        return f"{shown}<p><a href={quoted(association.href)}>{title}</a></p>"
    return f"{shown}<p>{title}</p>" if title else shown


def _list(name: str, words: Iterable[str]) -> str:
    return f'<p class="{name}">{", ".join([f"<span>{escape(word)}</span>" for word in words])}</p>'


def _data(
    name: str, value: Byline | Dateline | Concept | Rights | Association | None = None, **more: datetime | None
) -> str:
    """Return the class *name* and attributes with all string values of *value*."""
    values: dict[str, Any] = (
        {} if value is None else {field.name: getattr(value, field.name) for field in fields(type(value))}
    )
    values |= {key: iso(when) for key, when in more.items() if when is not None}
    texts = {key.replace("_", "-"): text for key, text in values.items() if text and isinstance(text, str)}
    shown = [f" data-{key}={quoted(text)}" for key, text in texts.items()]
    return f' class="{name}"{"".join(shown)}'


def as_text(article: Article) -> str:
    """Return *article* as plain text for readers."""
    try:
        text = written(article, "text", {"metadata": False}).decode()
    except UnknownFormat:
        text = f"{plain(article.headline)}\n\n{article.text}\n"
    marks = [embargo(article), "" if article.status == "usable" else article.status.upper()]
    return "\n\n".join([*[mark for mark in marks if mark], text])
