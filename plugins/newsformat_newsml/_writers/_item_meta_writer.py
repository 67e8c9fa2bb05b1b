"""Writes the ``itemMeta`` of an article: the metadata for managing it."""

from __future__ import annotations

from datetime import datetime

from newsformat import Article, Association, Status
from newsformat.markup.handling import is_kill_signal
from newsformat.markup.xml import quoted
from newsformat_newsml._names import ITEM_META_ORDER, OWN_ALIAS
from newsformat_newsml._writers._concept_writer import concept
from newsformat_newsml._writers._context import (
    NO_WORDS,
    Context,
    dated,
    form_of,
    line,
    ordered,
)
from newsformat_newsml._writers._foreign import Section
from newsformat_newsml._writers._link_writer import link
from newsformat_newsml._writers._note_writer import note, notes_of
from newsformat_newsml._writers._signals import signal_qcode


_OWN_CODE = f"{OWN_ALIAS}:"


def item_meta(article: Article, links: tuple[Association, ...], context: Context) -> str:
    """Return the ``itemMeta``; it is written last, since it keeps what found no other place."""
    context.enter(Section.START)
    written: dict[str, list[str]] = {
        "itemClass": [_item_class(article, context)],
        "provider": [_provider(article, context)],
        "versionCreated": [_version_created(article, context)],
    }
    if article.created is not None:
        written["firstCreated"] = [_moment("firstCreated", article.created, context)]
    if article.embargo is not None:
        written["embargoed"] = [_embargoed(article, context)]
    written["pubStatus"] = [_pub_status(article, context)]
    if article.services:
        written["service"] = [concept("service", service, context) for service in article.services]
    if article.title:
        written["title"] = [line("title", article.title, context)]
    if notes := notes_of(article, context)[0]:
        written["edNote"] = [note("edNote", editors_note, context) for editors_note in notes]
    if article.signals:
        written["signal"] = [_signal(signal, context) for signal in article.signals]
    if article.expires is not None:
        written["expires"] = [_moment("expires", article.expires, context)]
    if links:
        written["link"] = [link("link", association, context) for association in links]
    return ordered("itemMeta", ITEM_META_ORDER, written, context)


def _item_class(article: Article, context: Context) -> str:
    kind = article.kind
    if form := form_of("itemClass", kind, context):
        return form
    if kind and " " not in kind:
        return f"<itemClass qcode={quoted(f'ninat:{kind}')}/>"
    return f'<itemClass qcode="ninat:text" newsformat:kind={quoted(kind)}/>'


def _provider(article: Article, context: Context) -> str:
    for index, source in enumerate(article.sources):
        if source.relation == "provider":
            return concept("provider", source, context, "provider", f' newsformat:at="{index}"' if index else "")
    context.assume("provider")
    return f"<provider literal={quoted(context.provider())}/>"


def _version_created(article: Article, context: Context) -> str:
    if article.updated is not None:
        return _moment("versionCreated", article.updated, context)
    context.assume("versionCreated")
    return f"<versionCreated>{context.moment()}</versionCreated>"


def _moment(tag: str, when: datetime, context: Context) -> str:
    return form_of(tag, when, context) or dated(tag, when)


def _embargoed(article: Article, context: Context) -> str:
    embargo = article.embargo
    assert embargo is not None  # noqa: S101 -- only called for one
    if form := form_of("embargoed", embargo, context):
        return form
    return dated("embargoed", embargo.until) if embargo.until else "<embargoed/>"


def _pub_status(article: Article, context: Context) -> str:
    """Return the status, or the unknown one that newsformat read as it."""
    if article.status is not Status.CANCELED and any(
        is_kill_signal(signal) and ":" in signal for signal in article.signals
    ):
        context.report.lost("status", why="by one of its signals, it is canceled")
    if form := form_of("pubStatus", article.status, context):
        return form
    return f'<pubStatus qcode="stat:{article.status.value}"/>'


def _signal(signal: str, context: Context) -> str:
    if form := form_of("signal", signal, context):
        return form
    qcode = signal_qcode(signal)
    if not qcode:
        return f"<signal literal={quoted(signal)}{'' if signal else NO_WORDS}/>"
    if qcode.startswith(_OWN_CODE):
        context.own_alias = True
    return f"<signal qcode={quoted(qcode)}/>"
