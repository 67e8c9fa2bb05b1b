"""An article → an entry."""

from __future__ import annotations

from collections.abc import Sequence

from newsformat import Article, Byline, Dateline, EditorsNote, Embargo, Media
from newsformat.markup.dates import iso
from newsformat.markup.foreign import foreign_members
from newsformat.markup.html import write_html
from newsformat.markup.json import Object, number_of
from newsformat.markup.printed import printed_byline, read_byline, read_dateline
from newsformat.markup.unexpressed import unexpressed
from newsformat.plugin import Report, inlines, plain_line
from newsformat_dpa._kinds import kind_of
from newsformat_dpa._names import CAPTION, FOREVER, FORMAT, MEDIA, OWN, SPACE, TYPE, is_public
from newsformat_dpa._writers._associations_writer import associations_of, linkbox, own_association, trailing_links
from newsformat_dpa._writers._categories_writer import categories_of, name_lists, signal_of


def entry_of(article: Article, report: Report) -> Object:
    """Return *article* as an entry with all members of the format."""
    alone = _medium(article)
    links = trailing_links(article.associations)
    others = article.associations[: len(article.associations) - len(links)]
    html = "" if alone else write_html(article.body, report, declared=True)
    caption = plain_line(alone.caption) if alone else ""
    associations = [own_association(alone, article, report)] if alone else associations_of(others, article, report)
    categories = categories_of(article, report)
    entry: Object = {
        "format": FORMAT,
        "type": TYPE,
        "entry_id": None,
        "updated": None,
        "urn": article.uri,
        "version_created": iso(article.updated or article.published),
        "version": number_of(article.version),
        "pubstatus": article.status.value,
        "signal": signal_of(categories),
        "embargoed": _embargoed(article.embargo, report),
        "content_created": iso(article.content_created),
        "language": article.language,
        "urgency": article.urgency,
        **_heading(article),
        "article_html": f'<section class="main">{html}</section>' if html else "",
        "infobox_html": None,
        "linkbox_html": linkbox(links),
        "creditline": article.credit,
        **_rights(article, report),
        "autopublishnotice": None,
        "notepad": None,
        "ednotes": _notes(article.notes, report),
        "descriptions": [{"role": CAPTION, "description": caption}] if caption else None,
        "associations": associations,
        "categories": categories,
        **name_lists(categories),
    }
    own_members = _own_member(article, entry)
    if own_members:
        entry[OWN] = own_members
    written = {name for name, value in entry.items() if value not in (None, "", [])} - {"format", "type", "categories"}
    kept = [part for part in article.foreign if part.name != "categories"]
    more = foreign_members(kept, SPACE, written, report)
    return {**{name: None if value == "" else value for name, value in entry.items() if name not in more}, **more}


def _heading(article: Article) -> Object:
    """Return the members above the text, each on one line."""
    return {
        "kicker": plain_line(article.kicker),
        "headline": plain_line(article.headline),
        "subhead": plain_line(article.subhead),
        "teaser": plain_line(article.summary),
        "byline": printed_byline(article.bylines),
        "dateline": _dateline(article.dateline),
    }


def _notes(notes: Sequence[EditorsNote], report: Report) -> list[Object]:
    filled = [note for note in notes if note.text or note.role]
    if len(filled) < len(notes):
        report.lost("notes", why="one is empty")
    return [{"role": note.role or None, "ednote": note.text, "is_publishable": is_public(note.role)} for note in filled]


def _medium(article: Article) -> Media | None:
    """Return the only block of *article*, a picture, graphic, audio or video, if an association can express it."""
    if article.kind not in MEDIA or len(article.body) != 1 or article.associations:
        return None
    block = article.body[0]
    if not isinstance(block, Media) or inlines(plain_line(block.caption)) != block.caption:
        return None
    return block if all(file.size is None for file in block.renditions) else None


def _own_member(article: Article, entry: Object) -> Object:
    """Return our own member: what the others of *entry* do not express."""
    own_members: Object = {}
    if article.kind != kind_of(entry["associations"], has_text=bool(entry["article_html"])):
        own_members["kind"] = article.kind
    if article.bylines != read_byline(entry["byline"]):
        own_members["bylines"] = [unexpressed(byline, Byline()) for byline in article.bylines]
    if article.dateline is not None:
        text = entry["dateline"]
        parsed = read_dateline(text) if text else Dateline()
        if (more := unexpressed(article.dateline, parsed)) or not text:
            own_members["dateline"] = more
    return own_members


def _embargoed(embargo: Embargo | None, report: Report) -> str:
    if embargo is None:
        return ""
    until = FOREVER if embargo.until is None else iso(embargo.until)
    if until == FOREVER and embargo.until is not None:
        report.lost("embargo", where=until, why="this time means until further notice")
    return until


def _dateline(dateline: Dateline | None) -> str:
    return "" if dateline is None else dateline.text or dateline.place


def _rights(article: Article, report: Report) -> Object:
    for number in range(2, len(article.rights) + 1):
        report.lost("rights", where=f"#{number}", why="an entry has one statement of rights")
    first = article.rights[0] if article.rights else None
    return {
        "copyrightnotice": first.notice if first else "",
        "usageterms": first.usage_terms if first else "",
    }
