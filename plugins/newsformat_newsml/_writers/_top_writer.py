"""Writes ``rightsInfo`` and ``pubHistory`` of an article."""

from __future__ import annotations

from newsformat import Article, Rights
from newsformat.markup.xml import escape, quoted
from newsformat_newsml._names import LICENCE
from newsformat_newsml._simple_types import is_iri, valid
from newsformat_newsml._writers._context import (
    Context,
    dated,
    form_of,
    kept_parts,
    prose,
)
from newsformat_newsml._writers._editions import CORE


def rights_info(article: Article, context: Context) -> str:
    """Return every ``rightsInfo``."""
    parts = []
    if context.foreigns and not (article.rights and context.delivery.edition == CORE):
        parts += context.foreigns.placed("newsItem", "rightsInfo")
    parts += [_rights(rights, context) for rights in article.rights]
    return context.lines(parts)


def _rights(rights: Rights, context: Context) -> str:
    content = (rights.holder, rights.notice, rights.usage_terms, rights.licence, rights.scope)
    if len(rights.foreign) == 1 and any(content):
        form = rights.foreign[0]
        if context.says(form, "rightsInfo", content, context.language):
            return form.value
    extra, inner = "" if any(content) else ' newsformat:scope=""', ""
    if rights.scope:
        known = context.delivery.edition != CORE and valid("QCodeListType", rights.scope)
        name = "scope" if known else "newsformat:scope"
        extra = f" {name}={quoted(rights.scope)}"
    if rights.holder:
        inner += (
            f"<copyrightHolder literal={quoted(rights.holder)}><name>{escape(rights.holder)}</name></copyrightHolder>"
        )
    if rights.notice:
        inner += f"<copyrightNotice>{prose(rights.notice)}</copyrightNotice>"
    if rights.usage_terms:
        inner += f"<usageTerms>{prose(rights.usage_terms)}</usageTerms>"
    if rights.licence and is_iri(rights.licence):
        context.own_alias = True
        inner += f'<link rel="{LICENCE}" href={quoted(rights.licence)}/>'
    elif rights.licence:
        extra += f" newsformat:licence={quoted(rights.licence)}"
    return f"<rightsInfo{extra}{kept_parts(rights.foreign)}>{inner}</rightsInfo>"


def pub_history(article: Article, context: Context) -> str:
    """Return ``pubHistory``, preceded by ``hopHistory``."""
    parts = context.foreigns.placed("newsItem", "hopHistory") if context.foreigns else []
    if article.published is not None:
        form = form_of("pubHistory", article.published, context)
        stamp = dated("timestamp", article.published)
        parts.append(form or f"<pubHistory><published>{stamp}</published></pubHistory>")
    elif context.foreigns:
        parts += context.foreigns.placed("newsItem", "pubHistory")
    return context.lines(parts)
