"""Writes one article as one ``newsItem`` or ``packageItem``: strings, joined in the order of the schema."""

from __future__ import annotations

import hashlib
import re

from newsformat import Article
from newsformat.markup.xml import as_xml, quoted
from newsformat_newsml._aliases import unknown_aliases
from newsformat_newsml._names import IPTC_CATALOG, ITEM_ORDER, NAR, OWN, OWN_ALIAS, OWN_SCHEME
from newsformat_newsml._options import NEWEST, Kind
from newsformat_newsml._simple_types import is_language, is_version
from newsformat_newsml._writers._content_meta_writer import content_meta
from newsformat_newsml._writers._content_set_writer import apart, choose_content, content_set
from newsformat_newsml._writers._context import Context, Delivery
from newsformat_newsml._writers._editions import reduced
from newsformat_newsml._writers._foreign import Section
from newsformat_newsml._writers._item_meta_writer import item_meta
from newsformat_newsml._writers._package_writer import group_set
from newsformat_newsml._writers._top_writer import pub_history, rights_info
from newsformat_newsml.newscodes import iptc_schemes


_AFTER = ITEM_ORDER[ITEM_ORDER.index("partMeta") : ITEM_ORDER.index("contentSet")]


def encoded_item(article: Article, delivery: Delivery, kind: Kind = Kind.AUTO) -> bytes:
    """Return *article* as an item of *kind*, without characters that XML does not allow."""
    taken = len(delivery.taken)

    def item(cleaned: Article) -> str:
        while len(delivery.taken) > taken:  # IDs taken by an earlier attempt
            delivery.taken.popitem()
        return written_item(cleaned, delivery, kind)

    return as_xml(article, item, delivery.report)


def written_item(article: Article, delivery: Delivery, kind: Kind, outer: Context | None = None) -> str:
    """Return *article* as an item of *kind*; ``auto`` is a package if it was read from one, else a news item.

    Without a date or provider of its own, it takes those of the surrounding item, *outer*.
    """
    if delivery.edition != NEWEST:
        article = reduced(article, delivery.edition, delivery.report)
    context = Context(article, delivery, kind, written_item, outer)
    if not context.package:
        choose_content(article, context)
    beside_text = 0 if context.package else apart(article, context)
    context.resolve_ids()
    extra, catalogs = _kept_at_the_start(article, context)
    rights = rights_info(article, context)
    history = pub_history(article, context)
    content = content_meta(article, context)
    if context.package:
        body, links = group_set(article, context)
    else:
        links = article.associations[: len(article.associations) - beside_text]
        body = content_set(article, context)
    after = _after(context)
    metadata = item_meta(article, links, context)
    inner = f"{history}{rights}{metadata}{content}{after}{body}{context.breaks[0]}</{context.name}>"
    return f"{_start(article, context, inner, extra, catalogs)}{inner}"


def _kept_at_the_start(article: Article, context: Context) -> tuple[str, list[str]]:
    """Return the foreign attributes of the item, and the foreign catalogs."""
    foreigns = context.foreigns
    if foreigns is None:
        return "", []
    attributes = [snippet[len("<newsItem") : -2] for snippet in foreigns.placed("newsItem", "@")]
    if is_language(article.language):
        context.metadata_language = foreigns.metadata_language(article.language)
    catalogs = [*foreigns.placed("newsItem", "catalogRef"), *foreigns.placed("newsItem", "catalog")]
    return "".join(attributes), catalogs


def _start(article: Article, context: Context, inner: str, extra: str, catalogs: list[str]) -> str:
    """Return the start tag and the catalogs, which come first but can only be written last."""
    guid = article.uri
    if not guid:
        context.assume("guid")
        guid = f"urn:newsformat:{hashlib.sha256(inner.encode('utf-8', 'replace')).hexdigest()[:32]}"
    extra += _further_attributes(article, context, inner)
    if context.foreigns and (order := context.foreigns.order()):
        context.own_attributes.append(f' newsformat:order="{order}"')
    if context.assumed:
        context.own_attributes.append(f' newsformat:assumed="{" ".join(context.assumed)}"')
    start = f'<{context.name} xmlns="{NAR}" xmlns:newsformat="{OWN}" {context.delivery.standard} guid={quoted(guid)}'
    return f"{start}{extra}{''.join(context.own_attributes)}>{_catalogs(context, catalogs, inner)}"


def _further_attributes(article: Article, context: Context, inner: str) -> str:
    parts = []
    if is_version(article.version):
        parts.append(f' version="{article.version}"')
    elif article.version:
        context.own_attributes.append(f" newsformat:version={quoted(article.version)}")
    parts.append(_language(article, context, inner))
    if article.direction == "rtl":
        parts.append(' dir="rtl"')
    return "".join(parts)


def _language(article: Article, context: Context, inner: str) -> str:
    language = article.language
    if not language:
        # Otherwise the item would be asked for it
        if context.foreigns is not None and "<inline" in inner and _SPEAKS.search(inner):
            context.own_attributes.append(' newsformat:language=""')
        return ""
    if not is_language(language):
        context.own_attributes.append(f" newsformat:language={quoted(language)}")
        return ""
    if context.metadata_language:
        return f' xml:lang="{context.metadata_language}"'
    return f' xml:lang="{language}"'


_SPEAKS = re.compile(r"\b(?:base)?lang\s*=")


def _catalogs(context: Context, kept: list[str], inner: str) -> str:
    """Return the catalogs: the IPTC's, those *kept*, and one for the other aliases that *inner* uses.

    The content of remote catalogs is not known.
    """
    parts = [*kept]
    schemes = [*context.schemes.learned.items(), *([(OWN_ALIAS, OWN_SCHEME)] if context.own_alias else [])]
    if not any(text.startswith("<catalogRef") for text in kept):
        schemes += unknown_aliases(inner, iptc_schemes(), context.schemes.own, dict(schemes)).items()
    if schemes:
        result = "".join([f"<scheme alias={quoted(alias)} uri={quoted(uri)}/>" for alias, uri in schemes])
        parts.append(f'<catalog newsformat:made="true">{result}</catalog>')
    return context.lines([f'<catalogRef href="{IPTC_CATALOG}"/>', *parts])


def _after(context: Context) -> str:
    """Return the elements between metadata and content: all are foreign, and some refer to the metadata."""
    context.enter(Section.START)
    foreigns = context.foreigns
    if not foreigns or not (waiting := foreigns.waiting("newsItem")):
        return ""
    foreigns.place_referring(context.delivery.taken)
    return context.lines([text for tag in _AFTER if tag in waiting for text in foreigns.placed("newsItem", tag)])
