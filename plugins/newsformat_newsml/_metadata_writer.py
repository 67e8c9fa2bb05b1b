"""The metadata of an article as ``itemMeta``, ``contentMeta``, ``rightsInfo`` and ``pubHistory``."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta
from typing import Any

from newsformat import (
    Article,
    Association,
    Byline,
    Concept,
    Dateline,
    EditorsNote,
    Foreign,
    Headline,
    Identifier,
    Inlines,
    Media,
    Rights,
    Status,
    Text,
)
from newsformat.markup.html import write_html, write_inlines
from newsformat.markup.xml import escape, quoted
from newsformat.plugin import Report
from newsformat_newsml._catalogs import Schemes
from newsformat_newsml._foreign import FIRST_ONLY, SINGLE, Foreigns, part_form
from newsformat_newsml._names import (
    CONTENT_META_ORDER,
    ITEM_META_ORDER,
    KICKER,
    KINDS,
    LICENCE,
    NATURES,
    OWN_ALIAS,
    SIGNALS,
    SPACE,
    SUBHEAD,
    SUMMARY,
    XHTML,
)
from newsformat_newsml._rules import IRI, LANGUAGE, QCODE, valid


_XML_LANG = re.compile(r'(<[^<>]*?) xml:lang="([^"]*)"')
ASSUMED_MOMENT = "1970-01-01T00:00:00+00:00"
_FURTHEST = timedelta(hours=14)


class Context:
    """What the parts of one item need to know of each other."""

    __slots__ = (
        "assumed", "foreigns", "metadata_language", "own_alias", "own_attributes", "report", "schemes",
    )  # fmt: skip

    def __init__(self, article: Article, report: Report) -> None:
        self.report = report
        self.schemes = Schemes()
        self.foreigns: Foreigns | None = None
        self.metadata_language = ""
        self.own_alias = False
        self.own_attributes: list[str] = []
        self.assumed: list[str] = []
        if article.foreign:
            self.foreigns = foreigns = Foreigns(article.foreign)
            self.schemes.own = dict(reversed([*foreigns.schemes()]))

    def assume(self, name: str) -> None:
        """Take note that *name* is required and was made up; a reader will ignore it."""
        self.assumed.append(name)

    def qcode(self, code: str) -> str:
        """Return *code* of newsformat's own scheme as a QCode."""
        self.own_alias = True
        return f"{OWN_ALIAS}:{code}"


def moment(when: datetime) -> str:
    """Return *when* as the schema has dates and times, whose zones are at most 14 hours of whole minutes."""
    offset = when.utcoffset()
    if offset is None or _is_usual(offset):
        return when.isoformat()
    try:
        return when.astimezone(UTC).isoformat()
    except OverflowError:
        return when.replace(tzinfo=UTC).isoformat()


def _is_usual(offset: timedelta) -> bool:
    return abs(offset) <= _FURTHEST and not offset.seconds % 60 and not offset.microseconds


def _dated(tag: str, when: datetime) -> str:
    """Return the element *tag* of *when*; a zone that the schema does not know is said beside."""
    offset = when.utcoffset()
    said = "" if offset is None or _is_usual(offset) else f' newsformat:value="{when.isoformat()}"'
    return f"<{tag}{said}>{moment(when)}</{tag}>"


# itemMeta -------------------------------------------------------------------


def item_meta(article: Article, context: Context) -> str:
    """Return the ``itemMeta``; the last that is written, since it keeps what found no other place."""
    written: dict[str, list[str]] = {
        "itemClass": [_item_class(article, context)],
        "provider": [_provider(article, context)],
        "versionCreated": [_version_created(article, context)],
    }
    if article.created is not None:
        written["firstCreated"] = [_moment("firstCreated", article.created, context)]
    if article.embargo is not None:
        written["embargoed"] = [_embargoed(article, context)]
    if status := _pub_status(article, context):
        written["pubStatus"] = [status]
    if article.services:
        written["service"] = [concept("service", each, context) for each in article.services]
    if article.title:
        written["title"] = [_line("title", article.title, context, 0)]
    if article.notes:
        written["edNote"] = [_note(each, context) for each in article.notes]
    if article.signals:
        written["signal"] = [_signal(each, context) for each in article.signals]
    if article.expires is not None:
        written["expires"] = [_moment("expires", article.expires, context)]
    if article.associations:
        written["link"] = [_link(each, context) for each in article.associations]
    return _ordered("itemMeta", ITEM_META_ORDER, written, context, 0)


def _ordered(place: str, order: tuple[str, ...], written: dict[str, list[str]], context: Context, section: int) -> str:
    """Return the elements of *place* in the order of the schema, with foreign ones among them."""
    foreigns = context.foreigns
    if foreigns is None:
        lines = [line for lines in written.values() for line in lines]
    else:
        lines = []
        waiting = foreigns.waiting(place)
        for tag in order:
            if tag in written:
                lines += written[tag]
                if tag in FIRST_ONLY:
                    lines += foreigns.further(tag, section)
                if tag in SINGLE:
                    continue
            if tag in waiting:
                lines += foreigns.placed(place, tag, section)
        if "" in waiting:
            lines += foreigns.placed(place, "", section)
        if place == "itemMeta":
            lines += [_kept(each) for each in foreigns.kept(1)]
    inner = "\n".join(lines)
    return f"<{place}>\n{inner}\n</{place}>\n" if inner else ""


def _kept(foreign: Foreign) -> str:
    return f"<newsformat:foreign name={quoted(foreign.name)}>{escape(foreign.value)}</newsformat:foreign>"


def _form(tag: str, said: Any, context: Context, section: int) -> str | None:
    return context.foreigns.take(tag, said, section) if context.foreigns is not None else None


def _item_class(article: Article, context: Context) -> str:
    kind = article.kind
    if form := _form("itemClass", kind, context, 0):
        return form
    if kind and " " not in kind:
        return f"<itemClass qcode={quoted(f'ninat:{kind}')}/>"
    return f'<itemClass qcode="ninat:text" newsformat:kind={quoted(kind)}/>'


def _provider(article: Article, context: Context) -> str:
    for at, source in enumerate(article.sources):
        if source.relation == "provider":
            return concept("provider", source, context, "provider", f' newsformat:at="{at}"' if at else "")
    context.assume("provider")
    named = article.credit or next((source.name for source in article.sources if source.name), "unknown")
    return f"<provider literal={quoted(named)}/>"


def _version_created(article: Article, context: Context) -> str:
    if article.updated is not None:
        return _moment("versionCreated", article.updated, context)
    context.assume("versionCreated")
    when = article.published or article.created
    return f"<versionCreated>{moment(when) if when else ASSUMED_MOMENT}</versionCreated>"


def _moment(tag: str, when: datetime, context: Context) -> str:
    return _form(tag, when, context, 0) or _dated(tag, when)


def _embargoed(article: Article, context: Context) -> str:
    embargo = article.embargo
    assert embargo is not None  # noqa: S101 -- only called for one
    if form := _form("embargoed", embargo, context, 0):
        return form
    return _dated("embargoed", embargo.until) if embargo.until else "<embargoed/>"


def _pub_status(article: Article, context: Context) -> str:
    """Return the status; a usable article may have one that newsformat does not know."""
    if form := _form("pubStatus", article.status, context, 0):
        return form
    if article.status is Status.USABLE and context.foreigns and context.foreigns.has("itemMeta", "pubStatus"):
        return ""
    return f'<pubStatus qcode="stat:{article.status.value}"/>'


def _note(note: EditorsNote, context: Context) -> str:
    if form := _form("edNote", (note.text, note.role), context, 0):
        return form
    return f"<edNote{_role(note.role)}>{_prose(note.text)}</edNote>"


def _role(role: str) -> str:
    if not role:
        return ""
    return f" role={quoted(role)}" if valid("QCodeListType", role) else f" newsformat:role={quoted(role)}"


def _prose(text: str) -> str:
    return escape(text).replace("\n", "<br/>")


def _signal(signal: str, context: Context) -> str:
    if form := _form("signal", signal, context, 0):
        return form
    if signal in SIGNALS:
        return f'<signal qcode="sig:{signal}"/>'
    if signal and " " not in signal and ":" not in signal:
        return f"<signal qcode={quoted(context.qcode(signal))}/>"
    alias, _, code = signal.partition(":")
    if QCODE.fullmatch(signal) and alias != OWN_ALIAS and not (alias == "sig" and code in SIGNALS):
        return f"<signal qcode={quoted(signal)}/>"
    return f"<signal literal={quoted(signal)}/>"


def _link(link: Association, context: Context) -> str:
    plain = link.media is None and link.article is None
    said = (link.role, link.href, link.uri, link.title)
    if plain and len(link.foreign) == 1 and part_form(link.foreign[0], "link", said):
        return link.foreign[0].value
    parts = ["<link"]
    if link.role:
        parts.append(
            f" rel={quoted(link.role)}" if QCODE.fullmatch(link.role) else f" newsformat:role={quoted(link.role)}"
        )
    if link.href:
        parts.append(
            f" href={quoted(link.href)}" if IRI.fullmatch(link.href) else f" newsformat:href={quoted(link.href)}"
        )
    if link.uri:
        parts.append(f" residref={quoted(link.uri)}")
    kept = _kept_parts(link.foreign)
    inner = [f"<title>{escape(link.title)}</title>"] if link.title else []
    if link.media is not None:
        inner.append(_associated_media(link.media, context))
    if link.article is not None:
        from newsformat_newsml._writer import news_item

        inner.append(news_item(link.article, context.report))
    parts.append(kept)
    content = "".join(inner)
    return f"{''.join(parts)}>{content}</link>" if content else f"{''.join(parts)}/>"


def _associated_media(media: Media, context: Context) -> str:
    losses = Report()
    html = write_html([media], losses)
    for loss in losses.losses:
        context.report.lost(loss.what.replace("body.media", "associations.media"), where="associations", why=loss.why)
    return f'<newsformat:media xmlns="{XHTML}">{checked(html)}</newsformat:media>'


def _kept_parts(foreign: tuple[Foreign, ...]) -> str:
    """Return foreign parts of a part as an attribute: not every element may have others in it."""
    kept = [[each.name, each.value] for each in foreign if each.space == SPACE]
    return f" newsformat:foreign={quoted(json.dumps(kept, ensure_ascii=False))}" if kept else ""


# contentMeta ----------------------------------------------------------------


def content_meta(  # noqa: PLR0912 -- one line for each element, in the order of the schema
    article: Article, context: Context
) -> str:
    """Return the ``contentMeta``, ``""`` if there is nothing to say."""
    written: dict[str, list[str]] = {}
    if article.urgency is not None:
        written["urgency"] = [_form("urgency", article.urgency, context, 2) or f"<urgency>{article.urgency}</urgency>"]
    dateline = article.dateline
    if dateline is not None and dateline.place:
        written["located"] = [_located(dateline.place, context)]
    if article.sources and (sources := _info_sources(article, context)):
        written["infoSource"] = sources
    if article.contributors:
        _contributors(article, context, written)
    if article.identifiers:
        written["altId"] = [_identifier(each, context) for each in article.identifiers]
    if article.language and LANGUAGE.fullmatch(article.language):
        written["language"] = [
            _form("language", article.language, context, 2) or f'<language tag="{article.language}"/>'
        ]
    if article.genres:
        written["genre"] = [concept("genre", each, context) for each in article.genres]
    if article.keywords:
        written["keyword"] = [_line("keyword", each, context, 2) for each in article.keywords]
    if article.subjects or article.entities:
        written["subject"] = _subjects(article, context)
    if article.slug:
        written["slugline"] = [_line("slugline", article.slug, context, 2)]
    if headlines := _headlines(article, context):
        written["headline"] = headlines
    if dateline is not None and (printed := _dateline(dateline, context)):
        written["dateline"] = [printed]
    if article.bylines:
        written["by"] = [_by(each, context) for each in article.bylines]
    if article.credit:
        written["creditline"] = [_line("creditline", article.credit, context, 2)]
    if article.summary:
        written["description"] = [_description(article.summary, context)]
    return _ordered("contentMeta", CONTENT_META_ORDER, written, context, 2)


def _line(tag: str, text: str, context: Context, section: int) -> str:
    return _form(tag, text, context, section) or f"<{tag}>{escape(text)}</{tag}>"


def _located(place: str, context: Context) -> str:
    if form := _form("located", place, context, 2):
        return form
    return f"<located literal={quoted(place)}><name>{escape(place)}</name></located>"


def _info_sources(article: Article, context: Context) -> list[str]:
    """Return the sources but the one that is the provider."""
    rest = list(article.sources)
    provider = next((source for source in rest if source.relation == "provider"), None)
    written = []
    for source in rest:
        if source is provider:
            provider = None
        else:
            written.append(concept("infoSource", source, context))
    return written


def _contributors(article: Article, context: Context, written: dict[str, list[str]]) -> None:
    """Creators and contributors; they are of one list in the schema, too, so their order is kept."""
    parts = []
    for each in article.contributors:
        tag = "creator" if each.relation == "creator" else "contributor"
        parts.append(concept(tag, each, context, tag))
    written["creator"] = parts


def _identifier(identifier: Identifier, context: Context) -> str:
    if form := _form("altId", (identifier.value, identifier.kind), context, 2):
        return form
    kind = identifier.kind
    said = ""
    if kind:
        said = f" type={quoted(kind)}" if QCODE.fullmatch(kind) else f" newsformat:kind={quoted(kind)}"
    return f"<altId{said}>{escape(identifier.value)}</altId>"


def _subjects(article: Article, context: Context) -> list[str]:
    parts = []
    for each in article.subjects:
        extra = ' newsformat:in="subjects"' if each.kind in NATURES else ""
        parts.append(concept("subject", each, context, "", extra))
    for each in article.entities:
        extra = "" if each.kind in NATURES else ' newsformat:in="entities"'
        parts.append(concept("subject", each, context, "", extra))
    return parts


def _headlines(article: Article, context: Context) -> list[str]:
    parts = []
    if article.headline:
        parts.append(_headline(article.headline, "", "", context))
    if article.subhead:
        parts.append(_headline(article.subhead, SUBHEAD, "", context))
    if article.kicker:
        context.own_alias = True
        parts.append(_headline(article.kicker, KICKER, "", context))
    parts += [_other_headline(each, article, context) for each in article.other_headlines]
    return parts


def _other_headline(other: Headline, article: Article, context: Context) -> str:
    """A further headline; one that would be taken for a field that is empty says that it is none."""
    role = other.role
    free = (
        (not role and not article.headline)
        or (role == SUBHEAD and not article.subhead)
        or (role == KICKER and not article.kicker)
    )
    extra = ' newsformat:as="other"' if free and not other.language else ""
    return _headline(other.content, role, other.language, context, extra)


def _headline(runs: Inlines, role: str, language: str, context: Context, extra: str = "") -> str:
    if not extra and (form := _form("headline", (runs, role, language), context, 2)):
        return form
    if language:
        name = "xml:lang" if LANGUAGE.fullmatch(language) else "newsformat:language"
        extra = f"{extra} {name}={quoted(language)}"
    return f"<headline{_role(role)}{extra}>{_runs(runs, context)}</headline>"


def _runs(runs: Inlines, context: Context) -> str:
    """Return running text; if it has marks, in an element of XHTML."""
    if len(runs) == 1 and type(run := runs[0]) is Text and not run.marks:
        return escape(run.text)
    html = write_inlines(runs, context.report, where="headlines")
    return f'<span xmlns="{XHTML}">{checked(html)}</span>' if html else ""


def checked(html: str) -> str:
    """Return *html* without languages that the schema would not take; ``lang`` still says them."""
    if ' xml:lang="' not in html:
        return html
    return _XML_LANG.sub(lambda match: match[0] if LANGUAGE.fullmatch(match[2]) else match[1], html)


def _dateline(dateline: Dateline, context: Context) -> str:
    text = dateline.text
    extra = ""
    if dateline.date:
        extra += f" newsformat:date={quoted(dateline.date)}"
    if dateline.source:
        extra += f" newsformat:source={quoted(dateline.source)}"
    if not text:
        if dateline.place and not extra:
            return ""
        extra += ' newsformat:text=""'
        source = f"({dateline.source})" if dateline.source else ""
        text = " ".join([part for part in (dateline.place, dateline.date, source) if part])
    elif not extra and (form := _form("dateline", text, context, 2)):
        return form
    return f"<dateline{extra}>{escape(text)}</dateline>"


def _by(byline: Byline, context: Context) -> str:
    parts = ("name", "role", "affiliation", "location", "contact")
    extra = "".join([f" newsformat:{part}={quoted(value)}" for part in parts if (value := getattr(byline, part))])
    text = byline.text
    if not text:
        extra += ' newsformat:text=""'
        text = ", ".join([part for part in (byline.name, byline.role, byline.affiliation) if part])
    elif not extra and (form := _form("by", text, context, 2)):
        return form
    return f"<by{extra}>{escape(text)}</by>"


def _description(runs: Inlines, context: Context) -> str:
    return (
        _form("description", runs, context, 2) or f'<description role="{SUMMARY}">{_runs(runs, context)}</description>'
    )


# rightsInfo, pubHistory -------------------------------------------------------


def rights_info(article: Article, context: Context) -> str:
    """Return every ``rightsInfo``."""
    parts = []
    if context.foreigns:
        parts += context.foreigns.placed("newsItem", "rightsInfo", 0)
    parts += [_rights(each, context) for each in article.rights]
    return "".join([f"{part}\n" for part in parts])


def _rights(rights: Rights, context: Context) -> str:
    said = (rights.holder, rights.notice, rights.usage_terms, rights.licence, rights.scope)
    if len(rights.foreign) == 1 and part_form(rights.foreign[0], "rightsInfo", said):
        return rights.foreign[0].value
    extra, inner = "", ""
    if rights.scope:
        name = "scope" if valid("QCodeListType", rights.scope) else "newsformat:scope"
        extra = f" {name}={quoted(rights.scope)}"
    if rights.holder:
        inner += (
            f"<copyrightHolder literal={quoted(rights.holder)}><name>{escape(rights.holder)}</name></copyrightHolder>"
        )
    if rights.notice:
        inner += f"<copyrightNotice>{_prose(rights.notice)}</copyrightNotice>"
    if rights.usage_terms:
        inner += f"<usageTerms>{_prose(rights.usage_terms)}</usageTerms>"
    if rights.licence and IRI.fullmatch(rights.licence):
        context.own_alias = True
        inner += f'<link rel="{LICENCE}" href={quoted(rights.licence)}/>'
    elif rights.licence:
        extra += f" newsformat:licence={quoted(rights.licence)}"
    return f"<rightsInfo{extra}{_kept_parts(rights.foreign)}>{inner}</rightsInfo>"


def pub_history(article: Article, context: Context) -> str:
    """Return ``pubHistory``, and the ``hopHistory`` before it."""
    parts = context.foreigns.placed("newsItem", "hopHistory", 0) if context.foreigns else []
    if article.published is not None:
        form = _form("pubHistory", article.published, context, 0)
        stamp = _dated("timestamp", article.published)
        parts.append(form or f"<pubHistory><published>{stamp}</published></pubHistory>")
    elif context.foreigns:
        parts += context.foreigns.placed("newsItem", "pubHistory", 0)
    return "".join([f"{part}\n" for part in parts])


# Concepts ---------------------------------------------------------------------


def concept(tag: str, said: Concept, context: Context, relation: str = "", extra: str = "") -> str:
    """Return *said* as the element *tag*, in which it has *relation* unless it says otherwise."""
    name, kind, scheme = said.name, said.kind, said.scheme
    if said.foreign:
        if len(said.foreign) == 1 and said.relation == relation and not extra and _fits(said, tag, context):
            return said.foreign[0].value
        extra += _kept_parts(said.foreign)
    parts = ["<", tag]
    if scheme or said.code:
        parts.append(_code(tag, said, context))
    elif said.uri:
        parts.append(_uri(said.uri))
    elif name and tag != "service":
        parts.append(f" literal={quoted(name)}")
    if kind:
        parts.append(_kind(tag, kind))
    if said.role:
        known = tag in _WITH_ROLE and valid("QCodeListType", said.role)
        parts.append(f" {'' if known else 'newsformat:'}role={quoted(said.role)}")
    if said.relation != relation:
        parts.append(f" newsformat:relation={quoted(said.relation)}")
    parts.append(extra)
    parts.append(f"><name>{escape(name)}</name></{tag}>" if name else "/>")
    return "".join(parts)


_WITH_ROLE = frozenset(("creator", "contributor", "infoSource"))


def _code(tag: str, said: Concept, context: Context) -> str:
    """Return the attributes of a concept with a code: a QCode, if it can be one."""
    name, code, scheme, uri = said.name, said.code, said.scheme, said.uri
    if scheme and code and " " not in scheme and ":" not in scheme and " " not in code:
        qcode = f" qcode={quoted(f'{scheme}:{code}')}"
        if uri:
            context.schemes.learn(scheme, code, uri)
        if uri == context.schemes.uri(scheme, code):
            return qcode
        return qcode + (_uri(uri) if uri else ' newsformat:uri=""')
    identified = _uri(uri) if uri else ""
    if code and not scheme and name and name != code and tag != "service":
        return f"{identified} literal={quoted(code)}"
    literal = f" literal={quoted(code or name)}" if (code or name) and tag != "service" else ""
    ours = f" newsformat:code={quoted(code)}" + (f" newsformat:scheme={quoted(scheme)}" if scheme else "")
    return f"{identified}{literal}{ours}{'' if name else NO_NAME}"


NO_NAME = ' newsformat:name=""'


def _uri(uri: str) -> str:
    return f" uri={quoted(uri)}" if IRI.fullmatch(uri) else f" newsformat:uri={quoted(uri)}"


def _kind(tag: str, kind: str) -> str:
    if tag != "service" and (nature := NATURES.get(kind)):
        return f' type="{nature}"'
    if tag != "service" and kind not in KINDS and QCODE.fullmatch(kind):
        return f" type={quoted(kind)}"
    return f" newsformat:kind={quoted(kind)}"


def _fits(said: Concept, tag: str, context: Context) -> bool:
    """Does the one element that *said* was read from still say the same?"""
    uri: str | None = said.uri
    if said.scheme and uri == context.schemes.uri(said.scheme, said.code):
        uri = None
    known = (said.name, said.kind, said.code, said.scheme, uri or None, said.role)
    return part_form(said.foreign[0], tag, known)
