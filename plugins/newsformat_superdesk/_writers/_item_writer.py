"""An article → an item."""

from __future__ import annotations

from typing import Any

from newsformat import Article, Byline, Concept, Dateline, EditorsNote, Embargo, Media, plain
from newsformat.markup.dates import iso
from newsformat.markup.foreign import foreign_members
from newsformat.markup.html import write_html
from newsformat.markup.json import Object, number_of, object_of
from newsformat.markup.members import Members, without_empty
from newsformat.markup.printed import printed_byline, read_byline, read_dateline
from newsformat.markup.unexpressed import unexpressed
from newsformat.plugin import Report, inlines, line, plain_line
from newsformat_superdesk._names import DEFAULTS, FOREVER, MEDIA, MOMENTS, ORIGINAL, OWN, SIGN_OFF, SPACE, STORIES
from newsformat_superdesk._readers._associations_reader import read_medium
from newsformat_superdesk._texts import joined_notes, read_line, written_inlines, written_line
from newsformat_superdesk._times import is_exact, written
from newsformat_superdesk._writers._agreeing import agreeing
from newsformat_superdesk._writers._associations_writer import associations_of, groups_of, renditions_of
from newsformat_superdesk._writers._concepts_writer import concepts_of


def item_of(article: Article, report: Report) -> Object:
    """Return *article* as an item."""
    medium = _medium(article)
    text = article.body if medium is None else article.body[1:]
    own_members: Object = _unplaced(article)
    item: Object = {
        "_type": DEFAULTS["_type"],
        "format": DEFAULTS["format"],
        "_id": article.uri,
        "guid": article.uri,
        "version": number_of(article.version),
        "type": article.kind if article.kind in STORIES else "text",
        "pubstatus": article.status.value,
        "headline": written_line(plain_line(article.headline)),
        "abstract": written_inlines(article.summary, report, "summary"),
        "slugline": article.slug,
        "byline": _byline(article, own_members),
        "dateline": _dateline(article.dateline, own_members),
        "creditline": article.credit,
        **_sources(article, own_members),
        **_moments(article, own_members),
        **_embargo(article.embargo),
        "language": article.language,
        "urgency": article.urgency,
        "signal": [{"qcode": signal, "name": signal} for signal in article.signals if line(signal)],
        **_notes(article, own_members),
        **concepts_of(article, own_members, report),
        "keywords": [keyword for keyword in article.keywords if line(keyword)],
        **_rights(article, report),
        **(_members_of(medium, article.kind, own_members) if medium is not None else {}),
        "body_html": write_html(text, report, xhtml=False, declared=True),
        "associations": associations_of(article, report),
        "groups": groups_of(article, report),
    }
    for attribute in ("signals", "keywords"):
        if not all(map(line, getattr(article, attribute))):
            report.lost(attribute, why="one is empty")
    if read_line(item["headline"]) != plain(article.headline):
        own_members["headline"] = plain(article.headline)
    members = without_empty(item)
    if own_members:
        members[OWN] = own_members
    kept = _foreign(article, members, report)
    return {**{name: value for name, value in members.items() if name not in kept}, **kept}


def _unplaced(article: Article) -> Object:
    """Return the attributes of *article* for which an item has no member."""
    own_members: Object = {} if article.kind in STORIES else {"kind": article.kind}
    if article.digital_source_type:
        own_members["digital_source_type"] = article.digital_source_type
    if article.content_created is not None:
        own_members["content_created"] = iso(article.content_created)
    return own_members


def _foreign(article: Article, members: Object, report: Report) -> Object:
    """Return the foreign parts of the article as members; objects that *members* has, too, are merged with those."""
    merged: Object = {}
    rest = []
    for part in agreeing(article, report):
        there = members.get(part.name)
        more = (object_of(part.value) or {}) if part.space == SPACE and part.name in _MERGED else {}
        if isinstance(there, dict) and part.name not in merged and _fits(part.name, more, there):
            merged[part.name] = _both(there, more)
        else:
            rest.append(part)
    return {**merged, **foreign_members(rest, SPACE, members.keys() - {"_id", *DEFAULTS}, report)}


_MERGED = ("dateline", "schedule_settings", "renditions")


def _fits(name: str, more: Object, there: Object) -> bool:
    """Do the kept members *more* belong to the written object *there*? Renditions must have all these names."""
    return bool(more) and (name != "renditions" or more.keys() <= there.keys())


def _both(there: Object, more: Object) -> Object:
    return {
        **{name: {**more[name], **value} if isinstance(value, dict) and isinstance(more.get(name), dict) else value
           for name, value in there.items()},
        **{name: value for name, value in more.items() if name not in there},
    }  # fmt: skip


def _medium(article: Article) -> Media | None:
    """Return the first block of a picture, graphic, audio or video, if members of the item can express it."""
    first = article.body[0] if article.kind in MEDIA and article.body else None
    if not isinstance(first, Media) or inlines(plain_line(first.caption)) != first.caption:
        return None
    return first if not first.foreign and all(file.size is None for file in first.renditions) else None


def _members_of(media: Media, kind: str, own_members: Object) -> Object:
    members: Object = {
        "renditions": renditions_of(media),
        "description_text": plain(media.caption),
        "alt_text": media.alt,
    }
    read_back = read_medium(Members(members), {}, kind)
    # Written even if empty: it marks a picture without any members as one.
    own_members["media"] = unexpressed(media, read_back or Media(kind=MEDIA[kind]))
    return members


def _byline(article: Article, own_members: Object) -> str:
    text = printed_byline(article.bylines)
    if article.bylines != read_byline(read_line(text)):
        own_members["bylines"] = [unexpressed(byline, Byline()) for byline in article.bylines]
    return text


def _dateline(dateline: Dateline | None, own_members: Object) -> Object:
    if dateline is None:
        return {}
    text = dateline.text or dateline.place
    read = read_line(text)
    parsed = read_dateline(read) if read else Dateline()
    place = dateline.place or parsed.place
    source = dateline.source or parsed.source
    found = unexpressed(dateline, Dateline(place=place, date=parsed.date, source=source, text=read))
    if found or not (text or source):
        own_members["dateline"] = found
    located = {"located": {"city": place}} if place else {}
    return {**({"text": text} if text else {}), **({"source": source} if source else {}), **located}


def _sources(article: Article, own_members: Object) -> Object:
    members: Object = {}
    read_back: list[Concept] = []
    for name, relation in (("source", ""), ("original_source", ORIGINAL)):
        text = next(
            (source.name for source in article.sources if source.relation == relation and line(source.name)), ""
        )
        if text:
            members[name] = text
            read_back.append(Concept(name=text, relation=relation))
    if read_back != [*article.sources]:
        own_members["sources"] = [unexpressed(source, Concept()) for source in article.sources]
    return members


def _moments(article: Article, own_members: Object) -> Object:
    members: Object = {}
    for name, member in MOMENTS.items():
        when = getattr(article, name)
        if when is not None:
            members[member] = written(when)
            if not is_exact(when):
                own_members[name] = iso(when)
    return members


def _embargo(embargo: Embargo | None) -> Object:
    if embargo is None:
        return {}
    return {"schedule_settings": {"utc_embargo": FOREVER if embargo.until is None else iso(embargo.until)}}


def _notes(article: Article, own_members: Object) -> Object:
    ednote, sign_off = joined_notes(article.notes)
    read_back = [EditorsNote(text=text, role=role) for text, role in ((ednote, ""), (sign_off, SIGN_OFF)) if text]
    if read_back != [*article.notes]:
        own_members["notes"] = [unexpressed(note, EditorsNote(text="")) for note in article.notes]
    return {"ednote": ednote, "sign_off": sign_off}


def _rights(article: Article, report: Report) -> Any:
    for number in range(2, len(article.rights) + 1):
        report.lost("rights", where=f"#{number}", why="an item has one statement of rights")
    if not article.rights:
        return {}
    first = article.rights[0]
    return {"copyrightholder": first.holder, "copyrightnotice": first.notice, "usageterms": first.usage_terms}
