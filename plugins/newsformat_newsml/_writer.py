"""Articles → NewsML-G2: strings, put together in the order of the schema."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Any

from attrs import evolve, fields, has

from newsformat import Article
from newsformat.markup.html import write_html
from newsformat.markup.xml import is_legal, legal, quoted
from newsformat.plugin import Articles, Report
from newsformat_newsml import CARRIES
from newsformat_newsml._content_meta_writer import content_meta
from newsformat_newsml._context import Context, checked
from newsformat_newsml._item_meta_writer import item_meta
from newsformat_newsml._names import IPTC_CATALOG, ITEM_ORDER, NAR, OWN, OWN_ALIAS, OWN_SCHEME, XHTML
from newsformat_newsml._picture_writer import picture_of, remote_content
from newsformat_newsml._pictures import KINDS
from newsformat_newsml._rules import LANGUAGE, VERSION
from newsformat_newsml._top_writer import pub_history, rights_info


_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_AFTER = ITEM_ORDER[ITEM_ORDER.index("partMeta") : ITEM_ORDER.index("contentSet")]
_OPEN = f'<inlineXML contenttype="application/xhtml+xml"><html xmlns="{XHTML}"><head><title></title></head><body>\n'
_CLOSE = "\n</body></html></inlineXML>\n"


def write(articles: Articles, _: object, report: Report, /) -> Iterator[bytes]:
    """Yield the news item of each article."""
    for article in articles:
        yield (_HEAD + news_item(article, report)).encode()


def news_item(article: Article, report: Report) -> str:
    """Return *article* as a ``newsItem``."""
    text = _news_item(article, report)
    if is_legal(text):
        return text
    report.lost("text", why="XML can't hold its control characters")
    return _news_item(_cleaned(article), report)


def _cleaned(value: Any) -> Any:
    """Return *value* without the characters that XML can't hold."""
    if isinstance(value, str) and type(value) is str:
        return legal(value)
    if isinstance(value, tuple):
        return tuple([_cleaned(each) for each in value])
    if has(type(value)):
        changes = {field.alias: _cleaned(getattr(value, field.name)) for field in fields(type(value))}
        return evolve(value, **changes)
    return value


def _news_item(article: Article, report: Report) -> str:
    context = Context(article, report)
    context.picture = picture_of(article, context)
    extra, catalogs = _kept_at_the_start(article, context)
    rights = rights_info(article, context)
    history = pub_history(article, context)
    content = content_meta(article, context)
    after, body = _after(context), _content_set(article, context)
    metadata = item_meta(article, context)
    inner = f"{history}{rights}{metadata}{content}{after}{body}</newsItem>\n"
    return f"{_start(article, context, inner, extra, catalogs)}{inner}"


def _kept_at_the_start(article: Article, context: Context) -> tuple[str, list[str]]:
    """Return foreign attributes of the item, and foreign catalogs."""
    foreigns = context.foreigns
    if foreigns is None:
        return "", []
    attributes = [snippet[len("<newsItem") : -2] for snippet in foreigns.placed("newsItem", "@", 0)]
    if LANGUAGE.fullmatch(article.language):
        context.metadata_language = foreigns.metadata_language(article.language)
    catalogs = [*foreigns.placed("newsItem", "catalogRef", 0), *foreigns.placed("newsItem", "catalog", 0)]
    return "".join(attributes), catalogs


def _start(article: Article, context: Context, inner: str, extra: str, catalogs: list[str]) -> str:
    """Return the start tag and the catalogs, which come first but are known last."""
    guid = article.uri
    if not guid:
        context.assume("guid")
        guid = f"urn:newsformat:{hashlib.sha256(inner.encode('utf-8', 'replace')).hexdigest()[:32]}"
    extra += _further_attributes(article, context)
    if context.foreigns and (order := context.foreigns.order()):
        context.own_attributes.append(f' newsformat:order="{order}"')
    if context.assumed:
        context.own_attributes.append(f' newsformat:assumed="{" ".join(context.assumed)}"')
    return (
        f'<newsItem xmlns="{NAR}" xmlns:newsformat="{OWN}" standard="NewsML-G2" standardversion="2.35" '
        f'conformance="power" guid={quoted(guid)}{extra}{"".join(context.own_attributes)}>\n'
        f"{_catalogs(context, catalogs)}"
    )


def _further_attributes(article: Article, context: Context) -> str:
    parts = []
    if VERSION.fullmatch(article.version):
        parts.append(f' version="{article.version}"')
    elif article.version:
        context.own_attributes.append(f" newsformat:version={quoted(article.version)}")
    parts.append(_language(article, context))
    if article.direction == "rtl":
        parts.append(' dir="rtl"')
    return "".join(parts)


def _language(article: Article, context: Context) -> str:
    language = article.language
    if not language:
        return ""
    if not LANGUAGE.fullmatch(language):
        context.own_attributes.append(f" newsformat:language={quoted(language)}")
        return ""
    if context.metadata_language:
        return f' xml:lang="{context.metadata_language}"'
    return f' xml:lang="{language}"'


def _catalogs(context: Context, kept: list[str]) -> str:
    parts = [*kept]
    schemes = [*context.schemes.learned.items(), *([(OWN_ALIAS, OWN_SCHEME)] if context.own_alias else [])]
    if schemes:
        made = "".join([f"<scheme alias={quoted(alias)} uri={quoted(uri)}/>" for alias, uri in schemes])
        parts.append(f'<catalog newsformat:made="true">{made}</catalog>')
    parts.append("")
    return f'<catalogRef href="{IPTC_CATALOG}"/>\n' + "\n".join(parts)


def _after(context: Context) -> str:
    """Return the elements between the metadata and the content: all foreign."""
    if not context.foreigns:
        return ""
    parts = []
    for tag in _AFTER:
        parts += context.foreigns.placed("newsItem", tag, 0)
    return "".join([f"{part}\n" for part in parts])


def _content_set(article: Article, context: Context) -> str:
    remote = remote_content(context.picture, context) if context.picture is not None else ""
    others, needs_body = _other_renditions(article, context)
    if not remote and (article.body or needs_body):
        remote = f"{_OPEN}{checked(_html(article, context.report))}{_CLOSE}"
    inner = remote + "".join([f"{other}\n" for other in others])
    if not inner:
        return ""
    attributes = context.foreigns.attributes("contentSet", 3) if context.foreigns else ""
    return f"<contentSet{attributes}>\n{inner}</contentSet>\n"


def _other_renditions(article: Article, context: Context) -> tuple[list[str], bool]:
    """Return the foreign renditions, and whether a reader would take one of them for the body if there were none."""
    foreigns = context.foreigns
    if foreigns is None:
        return [], False
    inline = [*foreigns.placed("contentSet", "inlineXML", 3), *foreigns.placed("contentSet", "inlineData", 3)]
    remote = foreigns.free("remoteContent", 3)
    others = [*inline, *remote, *foreigns.placed("contentSet", "remoteContent", 3)]
    return others, bool(inline or (remote and article.kind in KINDS))


def _html(article: Article, report: Report) -> str:
    """Return the body as XHTML; that it has no place for raw markup of another kind is said by `CARRIES`."""
    losses = Report()
    html = write_html(article.body, losses)
    for loss in losses.losses:
        if not loss.what.startswith("body.raw.") or loss.what in CARRIES:
            report.lost(loss.what, where=loss.where, why=loss.why)
    return html
