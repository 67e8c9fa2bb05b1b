"""The contents of a document → an article, whatever program wrote it.

A document that newsformat wrote has a mark, and is read exactly, even if a word processor has saved it again, since it
keeps the names of styles and the properties. Any other is read as a manuscript.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any, NamedTuple

from attrs import evolve

from newsformat import (
    Article,
    Byline,
    Concept,
    Dateline,
    EditorsNote,
    Embargo,
    Heading,
    Inlines,
    Paragraph,
    ReadError,
    Rights,
    Status,
    plain,
)
from newsformat.markup.dates import read_date
from newsformat.markup.exports import read_exports
from newsformat.markup.handling import (
    embargo_from_text,
    embargo_of,
    names_embargo,
    read_embargo,
    read_status,
    status_named,
    status_of,
    stricter,
)
from newsformat.markup.manuscript import below_headline, read_manuscript, with_opening
from newsformat.markup.printed import read_byline, read_dateline
from newsformat.plugin import Report, line, on_lines, shortened
from newsformat_office._hold import hold_lines
from newsformat_office._kinds import PARTS
from newsformat_office._own_properties import MARK, PRINTED, is_ours
from newsformat_office._parts import Part, content_of


class Known(NamedTuple):
    """Standard properties of documents."""

    title: str = ""
    creator: str = ""
    created: str = ""
    modified: str = ""
    keywords: tuple[str, ...] = ()
    language: str = ""
    comment: str = ""


class Contents(NamedTuple):
    """The contents of a document.

    Attributes:
        parts: its paragraphs and tables.
        known: its standard properties.
        own: its custom properties, by name.
        untouched: whether only newsformat has written it.
    """

    parts: list[Part]
    known: Known
    own: dict[str, str]
    untouched: bool


def articles_of(contents: Contents, report: Report) -> Iterator[Article]:
    """Yield the article of *contents*, or each story of an export of a press database."""
    stories = None if MARK in contents.own else read_exports([part.block for part in contents.parts], report)
    if stories is None:
        yield article_of(contents, report)
        return
    properties = {name: value for name, value in contents.known._asdict().items() if value} | contents.own
    for name, value in properties.items():
        report.left_out(f"the property {shortened(name)} of an export is left out: {shortened(str(value))}")
    yield from stories


def article_of(contents: Contents, report: Report) -> Article:
    """Return the article of *contents*."""
    if MARK not in contents.own:
        _report_properties(contents, report)
        return _held_by_properties(_manuscript(contents, report), contents, report)
    article = _exact(contents.parts, contents.own, report)
    is_as_written = contents.untouched and not _changed_lines(article, contents)
    article = article if is_as_written else _touched(article, contents, report)
    return _held_by_properties(article, contents, report)


def _report_properties(contents: Contents, report: Report) -> None:
    """Report the custom properties that are not read."""
    for name, text in _foreign_properties(contents).items():
        if text and not names_embargo(name) and status_of({name: text}, Report(heard=False)) is Status.USABLE:
            report.left_out(f"the property {shortened(name)} is left out: {shortened(text)}")


def _foreign_properties(contents: Contents) -> dict[str, str]:
    """Return the custom properties that newsformat has not written."""
    is_own = MARK in contents.own
    return {name: text for name, text in contents.own.items() if not (is_own and is_ours(name))}


def _held_by_properties(article: Article, contents: Contents, report: Report) -> Article:
    """Return *article* with status and embargo from properties of newsrooms and Word (``contentStatus``)."""
    properties = _foreign_properties(contents)
    article = evolve(article, status=stricter(article.status, status_of(properties, report)))
    return evolve(article, embargo=embargo_of(properties, report, known=article.embargo))


# Documents of our own ------------------------------------------------------------


def _exact(parts: list[Part], own_texts: dict[str, str], report: Report) -> Article:
    values: dict[str, Any] = {name: _content(parts, name) for name in ("kicker", "headline", "subhead", "summary")}
    values |= {name: own_texts.get(name, "") for name in ("uri", "version", "slug", "title", "language")}
    values |= {
        name: _moment(name, own_texts[name], report)
        for name in ("created", "updated", "published")
        if own_texts.get(name)
    }
    until = own_texts.get("embargo", "")
    return Article(
        **values,
        bylines=[*_bylines(parts, own_texts)],
        dateline=_dateline(parts, own_texts),
        credit=plain(_content(parts, "credit")),
        embargo=Embargo() if until == "indefinite" else embargo_from_text(until, report),
        status=read_status(own_texts.get("status", "usable"), report),
        rights=[Rights(notice=own_texts["rights"])] if own_texts.get("rights") else (),
        sources=[Concept(name=text) for name, text in own_texts.items() if name.startswith("source ")],
        keywords=[text for name, text in own_texts.items() if name.startswith("keyword ")],
        notes=[EditorsNote(text=plain(content_of(part))) for part in parts if part.kind == "note"],
        body=[part.block for part in parts if part.kind not in PARTS],
    )


def _moment(name: str, text: str, report: Report) -> datetime | None:
    if read_date(text) is None:
        report.left_out(f"the property {name} is left out, as it is not a date: {shortened(text)}")
        return None
    return read_date(text, report)


def _bylines(parts: list[Part], own_texts: dict[str, str]) -> Iterator[Byline]:
    for text in [plain(content_of(part)) for part in parts if part.kind == "bylines"]:
        yield from read_byline(text) if "bylines" in own_texts.get(PRINTED, "").split() else [Byline(name=text)]


def _dateline(parts: list[Part], own_texts: dict[str, str]) -> Dateline | None:
    printed = next((plain(content_of(part)) for part in parts if part.kind == "dateline"), "")
    text = printed or own_texts.get("dateline", "")
    if "dateline" in own_texts.get(PRINTED, "").split():
        return read_dateline(text) if text else None
    return Dateline(text=text) if text else None


def _touched(article: Article, contents: Contents, report: Report) -> Article:
    """Return *article* from a document that was saved again: new dates and embargoes count."""
    report.note("a document of newsformat that another program has saved: its styles and properties are read")
    _report_properties(contents, report)
    _report_changes(article, contents.known, report)
    modified = read_date(contents.known.modified, report) if contents.known.modified else None
    if modified and article.updated and modified > article.updated:
        article = evolve(article, updated=modified)
    for text in _changed_lines(article, contents):
        article = _with_changed_hold(article, text, report)
    if article.embargo is None and (embargo := _typed_embargo(article)):
        report.note("an embargo was read from the text")
        article = evolve(article, embargo=embargo)
    return article


def _report_changes(article: Article, known: Known, report: Report) -> None:
    """Report standard properties that differ from those written for *article*."""
    written = {"title": article.title or plain(article.headline), "keywords": words_of(", ".join(article.keywords))}
    for name, value in {"title": known.title, "keywords": known.keywords, "comment": known.comment}.items():
        if value and value != written.get(name):
            text = value if isinstance(value, str) else ", ".join(value)
            report.left_out(f"the property {name} is left out, as it was changed: {shortened(text)}")


def _changed_lines(article: Article, contents: Contents) -> list[str]:
    """Return the lines with an embargo or status that differ from those written for *article*."""
    lines = [plain(content_of(part)) for part in contents.parts if part.kind == "embargo"]
    return [text for text in lines if text not in hold_lines(article)]


_UNTIL = re.compile(r"\bEMBARGOED until (.{1,40})", re.IGNORECASE)


def _with_changed_hold(article: Article, text: str, report: Report) -> Article:
    """Return *article* with the embargo or status in the changed line *text*."""
    if until := _UNTIL.search(text):
        return evolve(article, embargo=read_embargo(until[1], report))
    return _in_status(article, text, report)


def _typed_embargo(article: Article) -> Embargo | None:
    try:
        return read_manuscript(article.body, Report(heard=False), title=plain(article.headline)).embargo
    except ReadError:  # without text
        return None


# Other documents -----------------------------------------------------------------

_STYLED = PARTS.keys() - {"embargo"}  # lines with embargoes are read as text


def _manuscript(contents: Contents, report: Report) -> Article:
    known, styled = contents.known, [part for part in contents.parts if part.kind in _STYLED]
    below = [part for part in contents.parts if part.kind not in _STYLED and not _is_status(part)]
    headline = _content(styled, "headline")
    if not headline and contents.parts and contents.parts[0].kind == "heading":
        headline = content_of(below.pop(0))
    blocks = below_headline([part.block for part in below])
    options = {"language": known.language} if known.language else {}
    title = plain(headline) or ("" if blocks else known.title or " ".join(plain(content_of(part)) for part in styled))
    if title or not blocks or any(isinstance(block, Paragraph | Heading) for block in blocks):
        article = read_manuscript(blocks, report, title=title, options=options)
    else:  # only a table
        article = Article(language=known.language, body=blocks)
    if headline:
        article = evolve(article, headline=headline)
    return _with_known(_with_embargo_status(_with_styled(article, styled), contents.parts, report), known, report)


def styled_article(contents: Contents, report: Report) -> Article:
    """Return the article of *contents* by the styles of its paragraphs: no line is left out."""
    known, styled = contents.known, [part for part in contents.parts if part.kind in _STYLED]
    below = [part.block for part in contents.parts if part.kind not in _STYLED and not _is_status(part)]
    _report_properties(contents, report)
    article = Article(headline=_content(styled, "headline"), language=known.language, body=below_headline(below))
    article = with_opening(_with_styled(article, styled), report)
    article = _with_known(_with_embargo_status(article, contents.parts, report), known, report)
    return _held_by_properties(article, contents, report)


def _is_status(part: Part) -> bool:
    """Is *part* in the style of embargoes, with a status as its text?"""
    return part.kind == "embargo" and status_named(plain(content_of(part))) is not None


def _with_embargo_status(article: Article, parts: list[Part], report: Report) -> Article:
    """Return *article* with the status in lines styled as embargoes; unknown text there withholds it."""
    for part in parts:
        text = line(plain(content_of(part))) if part.kind == "embargo" else ""
        if text and (article.embargo is None or _is_status(part)):
            article = _in_status(article, text, report)
    return article


def _in_status(article: Article, text: str, report: Report) -> Article:
    """Return *article* with the status in *text*, if that is stricter."""
    return evolve(article, status=stricter(article.status, read_status(text, report)))


def _with_styled(article: Article, styled: list[Part]) -> Article:
    """Return *article* with the attributes in *styled* paragraphs."""
    values: dict[str, Any] = {
        name: content for name in ("kicker", "subhead", "summary") if (content := _content(styled, name))
    }
    if signed := [plain(content_of(part)) for part in styled if part.kind == "bylines"]:
        values["bylines"] = [byline for text in signed for byline in read_byline(text)]
    if place := plain(_content(styled, "dateline")):
        values["dateline"] = read_dateline(place)
    if credit := plain(_content(styled, "credit")):
        values["credit"] = credit
    if notes := [EditorsNote(text=plain(content_of(part))) for part in styled if part.kind == "note"]:
        values["notes"] = [*article.notes, *notes]
    return evolve(article, **values)


def _with_known(article: Article, known: Known, report: Report) -> Article:
    moments = {"created": known.created, "updated": known.modified}
    dates: dict[str, Any] = {name: _moment(name, text, report) for name, text in moments.items() if text}
    notes = [EditorsNote(text=known.comment, role="comments")] if known.comment else []
    if known.creator and not _is_signed(article, known.creator):
        report.left_out(f"the property author is left out, as the text has other bylines: {shortened(known.creator)}")
    return evolve(
        article,
        title="" if known.title == plain(article.headline) else known.title,
        bylines=article.bylines or ([Byline(name=known.creator)] if known.creator else ()),
        keywords=(*article.keywords, *[word for word in known.keywords if word not in article.keywords]),
        notes=(*article.notes, *notes),
        **dates,
    )


def _is_signed(article: Article, creator: str) -> bool:
    """Is *creator* among the bylines of *article*, or has it none?"""
    printed = [f"{byline.name} {byline.text}".casefold() for byline in article.bylines]
    return not printed or any(creator.casefold() in text for text in printed)


def words_of(text: str) -> tuple[str, ...]:
    """Return the keywords in *text*, separated by commas or semicolons."""
    return tuple(word for part in text.replace(";", ",").split(",") if (word := line(part)))


def _content(parts: list[Part], kind: str) -> Inlines:
    """Return the text of the paragraphs of a *kind*, one line each."""
    found = [part.block.content for part in parts if part.kind == kind and isinstance(part.block, Paragraph)]
    return on_lines(found)


def default_languages(*languages: str) -> frozenset[str]:
    """Return the *languages* of a document, also without the country: runs in these need no mark."""
    return frozenset((*languages, *[language.partition("-")[0] for language in languages]))
