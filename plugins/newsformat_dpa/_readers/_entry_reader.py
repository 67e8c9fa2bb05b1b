"""An entry → an article."""

from __future__ import annotations

from collections.abc import Iterator

from newsformat import Article, Byline, Dateline, EditorsNote, Embargo, Foreign, Rights, Status
from newsformat.markup.handling import read_embargo, read_status
from newsformat.markup.html import read_html
from newsformat.markup.json import Object, text_of
from newsformat.markup.members import Members, has_value
from newsformat.markup.printed import kept_bylines, read_byline, read_dateline
from newsformat.markup.unexpressed import report_unexpected, with_unexpressed
from newsformat.plugin import Limits, Report, line, prose
from newsformat_dpa._kinds import is_itself, kind_of
from newsformat_dpa._names import CAPTION, FOREVER, FORMAT, MEDIA, NOTEPAD, OWN, SPACE, STATUS, TYPE, URGENCY, is_public
from newsformat_dpa._readers._associations_reader import addresses_of, read_association, read_itself, read_linkbox
from newsformat_dpa._readers._categories_reader import code_of, read_categories, report_others
from newsformat_dpa._readers._text_reader import read_text


MEMBERS = frozenset(("urn", "format", "version_created", "headline", "article_html", "categories", "associations"))


def read_entry(value: Object, report: Report, limits: Limits) -> Article:
    """Return the article of the entry *value*."""
    entry = Members({name: item for name, item in value.items() if name not in _CONSTANTS})
    report_unexpected(entry.left, OWN, report)
    own_members, associated = entry.object(OWN), entry.objects("associations")
    has_text = any(isinstance(value.get(name), str) and value[name] for name in ("article_html", "infobox_html"))
    kind = own_members["kind"] if isinstance(own_members.get("kind"), str) else kind_of(associated, has_text=has_text)
    uri = entry.text("urn")
    body = read_text(entry, addresses_of(associated), report, limits)
    associations = [read_association(item, number) for number, item in enumerate(associated, 1)]
    if kind in MEDIA and not has_text and is_itself(associated, uri):
        body, associations = (read_itself(associated[0], value),), []
    return Article(
        uri=uri,
        version=entry.text("version"),
        kind=kind,
        headline=entry.text("headline"),
        kicker=entry.text("kicker"),
        subhead=entry.text("subhead"),
        summary=_summary(entry, associated),
        bylines=_bylines(entry, own_members),
        dateline=_dateline(entry, own_members),
        credit=entry.text("creditline"),
        content_created=entry.moment("content_created", report),
        updated=entry.moment("version_created", report),
        embargo=_embargo(entry, report),
        language=entry.text("language"),
        status=_status(entry, report),
        urgency=_urgency(entry, report),
        notes=[*_notes(entry, report, limits)],
        rights=_rights(entry),
        body=body,
        associations=[*associations, *read_linkbox(entry, limits)],
        **read_categories(entry, report),
        foreign=[*_unusual(value), *entry.foreign(SPACE)],
    )


_CONSTANTS = {"format": FORMAT, "type": TYPE}  # the same in every entry


def _unusual(value: Object) -> Iterator[Foreign]:
    for name, usual in _CONSTANTS.items():
        if value.get(name) not in (None, "", usual):
            yield Foreign(SPACE, name, text_of(value[name]))


def _summary(entry: Members, associations: list[Object]) -> str:
    """Return the teaser; else the only description, unless it is the caption of the only association."""
    teaser, descriptions = entry.text("teaser"), entry.objects("descriptions")
    if has_value(entry.left.get("descriptions")):  # not an array of objects: kept
        return teaser
    caption = associations[0].get("caption") if len(associations) == 1 else None
    left = [description for description in descriptions if description != {"role": CAPTION, "description": caption}]
    texts = [text for item in left if isinstance(text := item.get("description"), str) and line(text)]
    if teaser or len(texts) != 1 or len(left) != 1 or left[0].keys() != {"role", "description"}:
        entry.left["descriptions"] = left
        return teaser
    if left[0]["role"] == CAPTION:
        entry.left["descriptions"] = left
    return texts[0]


def _bylines(entry: Members, own_members: Object) -> tuple[Byline, ...]:
    printed = entry.text("byline")
    kept = kept_bylines(own_members.get("bylines"), printed)
    return read_byline(printed) if kept is None else kept


def _dateline(entry: Members, own_members: Object) -> Dateline | None:
    printed, ours = entry.text("dateline"), own_members.get("dateline")
    if not printed and not isinstance(ours, dict):
        return None
    parsed = read_dateline(printed) if printed else Dateline()
    found = with_unexpressed(parsed, ours)
    return found if line(printed) == (found.text or found.place) else parsed


def _embargo(entry: Members, report: Report) -> Embargo | None:
    value = entry.take("embargoed")
    if value in (None, "", False):
        return None
    return Embargo() if value == FOREVER else read_embargo(str(value), report)


def _status(entry: Members, report: Report) -> Status:
    value = entry.take("pubstatus") or code_of(entry, STATUS)
    status = str(value or "").removeprefix("stat:")
    report_others(entry, STATUS, status, report)
    return read_status(status, report) if status else Status.USABLE


def _urgency(entry: Members, report: Report) -> int | None:
    value = entry.left.get("urgency")
    report_others(entry, URGENCY, code_of(entry, URGENCY) if value is None else value, report)
    if value is None:
        code = code_of(entry, URGENCY)
        return int(code) if code in _URGENCIES else None
    return entry.number("urgency") if type(value) is int and str(value) in _URGENCIES else None


_URGENCIES = frozenset("123456789")


def _notes(entry: Members, report: Report, limits: Limits) -> Iterator[EditorsNote]:
    """Yield the notes, or if there are none the notepad, which renders the same notes; its other members are kept."""
    found = False
    for ednote in entry.objects("ednotes"):
        note = Members(ednote)
        text, role = note.text("ednote"), note.text("role")
        if prose(text) or role:
            found = True
            yield EditorsNote(text=text, role=role)
        if note.take("is_publishable") not in (None, is_public(role)):
            report.left_out(
                f"is_publishable of a note is left out; the default for {role or 'a note without a role'} is used"
            )
        for name, value in note.left.items():
            if value is not None:
                report.left_out(f"{name} of a note is left out")
    pad = entry.left.get("notepad")
    if isinstance(pad, dict) and not found and (text := _notepad(pad, report, limits)):
        yield EditorsNote(text=text, role=NOTEPAD)
        entry.left["notepad"] = {
            name: value
            for name, value in pad.items()
            if not (name in _PAD_TEXTS and isinstance(value, str)) and has_value(value)
        } or None


_PAD_TEXTS = ("public_html", "nonpublic_html")


def _notepad(pad: Object, report: Report, limits: Limits) -> str:
    parts = [html for name in _PAD_TEXTS if isinstance(html := pad.get(name), str)]
    return "\n".join([Article(body=read_html(html, report, limits=limits)).text for html in parts]).strip("\n")


def _rights(entry: Members) -> list[Rights]:
    rights = Rights(notice=entry.text("copyrightnotice"), usage_terms=entry.text("usageterms"))
    return [] if rights == Rights() else [rights]
