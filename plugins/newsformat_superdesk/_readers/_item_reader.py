"""An item → an article."""

from __future__ import annotations

from typing import Any

from newsformat import Article, Block, Byline, Concept, Dateline, EditorsNote, Inlines, Rights
from newsformat.markup.dates import read_date
from newsformat.markup.html import read_html
from newsformat.markup.json import Object
from newsformat.markup.members import Members, text_at, without_empty
from newsformat.markup.printed import kept_bylines, read_byline, read_dateline
from newsformat.markup.unexpressed import report_unexpected, with_unexpressed
from newsformat.plugin import Limits, ReadError, Report, inlines, line, prose
from newsformat_superdesk._names import DEFAULTS, MEDIA, MOMENTS, ORIGINAL, OWN, SIGN_OFF, SPACE
from newsformat_superdesk._readers._associations_reader import read_associations, read_medium, read_refs
from newsformat_superdesk._readers._concepts_reader import read_concepts, read_signals
from newsformat_superdesk._readers._handling_reader import read_embargo_of, read_status_of
from newsformat_superdesk._readers._post_reader import read_post, read_signature
from newsformat_superdesk._texts import joined_notes, read_inlines, read_line, written_line
from newsformat_superdesk._times import written


MEMBERS = frozenset(("guid", "_id", "headline", "body_html", "slugline", "versioncreated", "pubstatus", "groups"))


def read_item(value: Object, report: Report, limits: Limits) -> Article:
    """Return the article of the item *value*.

    Raises:
        ReadError: it is an event or a planning item, not a story.
    """
    report_unexpected(value, OWN, report)
    item = Members(value)
    own_members = item.object(OWN)
    uri, kind = _uri(item), item.text("type") or "text"
    if kind in _CALENDAR_TYPES:
        raise ReadError(f"not a story but a calendar item: its type is {kind}")
    kind = own_members["kind"] if isinstance(own_members.get("kind"), str) else kind
    _leave_out_technical_members(item, report)
    headline = item.text("headline")
    medium = read_medium(item, own_members, kind) if kind in MEDIA else None
    post = read_post(item, report, limits)
    bylines = _bylines(item, own_members)
    return Article(
        uri=uri,
        version=item.text("version"),
        kind=kind if post is None else "text",
        headline=_headline(headline, own_members),
        summary=read_inlines(item.text("abstract") or (item.text("description_text") if medium is None else "")),
        slug=item.text("slugline"),
        bylines=bylines if bylines or post is None else read_signature(item),
        dateline=_dateline(item, own_members),
        credit=item.text("creditline"),
        sources=_sources(item, own_members),
        digital_source_type=text_at(own_members, "digital_source_type"),
        **{name: _moment(item, own_members, name, report) for name in MOMENTS},
        content_created=read_date(text_at(own_members, "content_created")),
        embargo=read_embargo_of(item, report),
        status=read_status_of(item, report),
        language=item.text("language"),
        urgency=_urgency(item),
        signals=read_signals(item, report),
        notes=_notes(item, own_members),
        **read_concepts(item, own_members),
        keywords=[word for word in item.texts("keywords") if prose(word)],
        rights=_rights(item),
        body=[*([medium] if medium is not None else []), *_text(item, report, limits), *(post or ())],
        associations=[*read_associations(item, report), *(read_refs(item, report) if post is None else ())],
        foreign=item.foreign(SPACE),
    )


_CALENDAR_TYPES = ("event", "planning", "agenda")


def _uri(item: Members) -> str:
    """Return the identifier, which most items have both as ``guid`` and ``_id``."""
    uri = item.text("guid") or item.text("_id")
    if item.left.get("_id") == uri:
        item.take("_id")
    return uri


_COUNTS = ("word_count", "wordcount", "charcount", "readtime")
_STATES = ("fields_meta", "editor_state")


def _leave_out_technical_members(item: Members, report: Report) -> None:
    for name, usual in DEFAULTS.items():
        if item.left.get(name) == usual:
            item.take(name)
    for name in _COUNTS:
        item.take(name)
    for name in _STATES:
        if item.take(name):
            report.note(f"{name}, the state of the editor, is left out")


def _headline(printed: str, own_members: Object) -> Inlines:
    """Return *printed* as the headline, or the exact one that we have written, if it still corresponds."""
    ours = own_members.get("headline")
    # a line break is printed as a blank
    if isinstance(ours, str) and written_line(ours.replace("\n", " ")) == printed:
        return inlines(ours)
    return inlines(read_line(printed))


def _bylines(item: Members, own_members: Object) -> tuple[Byline, ...]:
    printed = item.text("byline")
    kept = kept_bylines(own_members.get("bylines"), printed)
    return read_byline(read_line(printed)) if kept is None else kept


def _dateline(item: Members, own_members: Object) -> Dateline | None:
    """Return the dateline; its unread members are kept."""
    dateline = Members(item.object("dateline"))
    printed, source = dateline.text("text"), dateline.text("source")
    text = read_line(printed)
    located = Members(dateline.object("located"))
    city, ours = located.text("city"), own_members.get("dateline")
    if located.left:
        dateline.left["located"] = located.left
    if left := without_empty(dateline.left):
        item.left["dateline"] = left
    if not (text or source or city or isinstance(ours, dict)):
        return None
    parsed = read_dateline(text) if text else Dateline()
    read = Dateline(place=city or parsed.place, date=parsed.date, source=source or parsed.source, text=text)
    found = with_unexpressed(read, ours)
    return found if line(printed) == (found.text or found.place) or not text else read


def _sources(item: Members, own_members: Object) -> list[Concept]:
    default_sources = [Concept(name=name) for name in [item.text("source")] if name]
    default_sources += [Concept(name=name, relation=ORIGINAL) for name in [item.text("original_source")] if name]
    ours = own_members.get("sources")
    found = [with_unexpressed(Concept(), entry) for entry in ours] if isinstance(ours, list) else default_sources
    return (
        found
        if {(source.name, source.relation) for source in default_sources}
        <= {(concept.name, concept.relation) for concept in found}
        else default_sources
    )


def _moment(item: Members, own_members: Object, name: str, report: Report) -> Any:
    """Return the time *name*, with the precision that we have written, if it still corresponds."""
    when, ours = item.moment(MOMENTS[name], report), own_members.get(name)
    exact = read_date(ours) if isinstance(ours, str) else None
    return exact if exact and when and written(exact) == written(when) else when


def _urgency(item: Members) -> int | None:
    value = item.left.get("urgency")
    return item.number("urgency") if type(value) is int and 1 <= value <= _LOWEST_URGENCY else None


_LOWEST_URGENCY = 9


def _notes(item: Members, own_members: Object) -> list[EditorsNote]:
    texts = [(item.text("ednote"), ""), (item.text("sign_off"), SIGN_OFF)]
    ours = own_members.get("notes")
    if isinstance(ours, list):
        found = [with_unexpressed(EditorsNote(text=""), entry) for entry in ours]
        if joined_notes(found) == tuple([text for text, _ in texts]):
            return found
    return [EditorsNote(text=text, role=role) for text, role in texts if prose(text)]


def _rights(item: Members) -> list[Rights]:
    rights = Rights(
        holder=item.text("copyrightholder"),
        notice=item.text("copyrightnotice"),
        usage_terms=item.text("usageterms"),
    )
    return [] if rights == Rights() else [rights]


def _text(item: Members, report: Report, limits: Limits) -> tuple[Block, ...]:
    html, footer = item.text("body_html"), item.text("body_footer")
    body = read_html(html, report, limits=limits)
    if footer:
        report.note("body_footer is read as the end of the text")
        body += read_html(footer, report, limits=limits)
    return body
