"""Writes an article as a ``NewsItem``: its identification and management, then its components.

The result is read back, and fields that the standard's elements do not represent are kept beside them: see
`_own_property`.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from datetime import MAXYEAR, MINYEAR, UTC, datetime, timedelta
from typing import NamedTuple

from newsformat import Article, Status, WriteError
from newsformat.markup.xml import is_legal, quoted
from newsformat.plugin import Report
from newsformat_newsml1._dialects import USUAL
from newsformat_newsml1._names import revision_before
from newsformat_newsml1._own_property import ALL_SAID, kept
from newsformat_newsml1._reader import read_back
from newsformat_newsml1._readers._draft import Context
from newsformat_newsml1._readers._management_reader import URN, signal_of
from newsformat_newsml1._readers._status_changes import expiry_of
from newsformat_newsml1._readers._topics import Topics
from newsformat_newsml1._writers._component_writer import component, forms
from newsformat_newsml1._writers._desk import Desk
from newsformat_newsml1._writers._lines_writer import lines_of
from newsformat_newsml1._writers._placing import Placing, element, grouped, in_language, named, text


_URN = re.compile(r"urn:newsml:([^:\s]+):([0-9]{8}(?:T[0-9Z+-]*)?):(\S+)")
_HOST = re.compile(r"[a-z][a-z0-9+.-]*://(?:[^/@\s]*@)?([^/:\s]+)", re.IGNORECASE)
_STATUS = {Status.USABLE: "Usable", Status.WITHHELD: "Withheld", Status.CANCELED: "Canceled"}
_NO_TIME, _MINUTE = timedelta(0), timedelta(minutes=1)
_IN_METADATA = frozenset(("FileName", "SystemIdentifier"))


def news_item(article: Article, desk: Desk, *, nested: bool = False) -> str:
    """Return *article* as a ``NewsItem``, in the first layout of its content that reads back correctly.

    Raises:
        ValueError: XML does not allow one of its characters.
        WriteError: it does not read back for another reason.
    """
    placing = Placing(article)
    services = () if nested else desk.services
    outer = _parts_before_management(article, placing)
    attempts: list[_Attempt] = []
    for form in forms(article):
        losses = Report()
        content = component(article, form, placing, desk.reporting(losses), news_item)
        item = _item(article, placing, outer, content)
        back = read_back(item, services)
        attempts.append(_Attempt(item, back, losses))
        if back is not None and back.body == article.body:
            break
    chosen = attempts[-1]
    if chosen.read_back is None:
        if not is_legal(chosen.item):
            raise ValueError("XML can't hold all of its characters")
        raise WriteError("the article can't be read back")
    back = chosen.read_back
    chosen = next(
        (attempt for attempt in attempts if attempt.read_back is not None and attempt.read_back.body == back.body),
        chosen,
    )
    desk.report.add(chosen.losses)
    if back.body != article.body and not chosen.losses.losses:
        desk.report.lost("body", why=f"something in it does not survive as {desk.markup}")
    return chosen.item.replace(ALL_SAID, kept(article, chosen.read_back or back), 1)


class _Attempt(NamedTuple):
    """One layout of an article as an item, what is read back from it, and the losses it causes."""

    item: str
    read_back: Article | None
    losses: Report


def _parts_before_management(article: Article, placing: Placing) -> dict[str, list[str]]:
    """Return the elements of the item before its management."""
    notes = [named_comment(note.text, note.role) for note in article.notes]
    return {"Comment": notes, "Identification": [_identification(article, placing)]}


def _item(article: Article, placing: Placing, outer: dict[str, list[str]], content: str) -> str:
    """Return the item with its *content*, and with newsformat's own property as if nothing was missing."""
    inner = placing.section(
        "NewsItem",
        {
            **outer,
            "NewsManagement": [_management(article, placing)],
            "NewsComponent": [content] if content else [],
            "Update": placing.updates if not content else [],
        },
    )
    return f"<NewsItem{in_language(article.language)}>\n{inner}</NewsItem>\n"


def named_comment(content: str, role: str) -> str:
    """Return a ``Comment`` with a *role*."""
    name = f" FormalName={quoted(role)}" if role else ""
    return text("Comment", content).replace("<Comment", f"<Comment{name}", 1) + "\n"


# Identification ---------------------------------------------------------------


def _identification(article: Article, placing: Placing) -> str:
    labels = [
        element("Label", named("LabelType", identifier.kind) + text("LabelText", identifier.value))
        for identifier in article.identifiers
        if identifier.kind not in {*_IN_METADATA, "PublicIdentifier"}
    ]
    title = [text("NameLabel", article.title)] if article.title else []
    written = {"NewsIdentifier": [_identifier(article, placing)], "NameLabel": title, "Label": labels}
    return element("Identification", placing.section("Identification", written)) + "\n"


def _identifier(article: Article, placing: Placing) -> str:
    provider, date, item, public = _names(article)
    identifier = next((entry.value for entry in article.identifiers if entry.kind == "PublicIdentifier"), "")
    version = _version(article)
    revision = placing.only("NewsIdentifier", "RevisionId")
    if f">{article.version}<" not in revision:
        before = revision_before(version)
        revision = f'<RevisionId PreviousRevision="{before}" Update="N">{text("x", version)[3:-4]}</RevisionId>'
    inner = "".join(
        [
            text("ProviderId", provider),
            text("DateId", date),
            text("NewsItemId", item),
            revision,
            text("PublicIdentifier", identifier or public),
        ]
    )
    return element("NewsIdentifier", inner)


def _names(article: Article) -> tuple[str, str, str, str]:
    """Return provider, date and name of the item, and its public identifier."""
    if match := _URN.fullmatch(article.uri):
        return match[1], match[2], match[3], f"{article.uri}:{_version(article)}"
    host = _HOST.match(article.uri)
    owners = [
        *[source.name for source in article.sources],
        article.credit,
        *[rights.holder for rights in article.rights],
    ]
    provider = host[1] if host else "-".join(re.split(r"[\s:]+", next(filter(None, owners), "unknown")))
    when = article.created or article.updated or article.published
    date = f"{when.year:04}{when.month:02}{when.day:02}" if when else ""
    if article.uri:
        return provider, date, article.uri, article.uri
    result = hashlib.sha256(repr((lines_of(article), article.text)).encode("utf-8", "replace")).hexdigest()[:32]
    return provider, date, result, f"{URN}{provider}:{date}:{result}:{_version(article)}"


def _version(article: Article) -> str:
    """Return the revision number: the standard requires one from 1 on."""
    version = article.version
    return version if version.isascii() and version.isdecimal() and len(version) <= _DIGITS and int(version) else "1"


_DIGITS = 18  # of a number


# Management -------------------------------------------------------------------


def _management(article: Article, placing: Placing) -> str:
    written = grouped([*_managed(article, placing), ("Property", ALL_SAID)])
    if status := placing.only("NewsManagement", "Status"):
        written["Status"] = [status] if article.status is Status.WITHHELD else written["Status"]
    usual = {
        "NewsItemType": named("NewsItemType", "News"),
        "FirstCreated": text("FirstCreated", _stamp(article.updated or article.published)),
        "ThisRevisionCreated": text("ThisRevisionCreated", _stamp(article.created or article.published)),
    }
    return element("NewsManagement", placing.section("NewsManagement", written, usual=usual)) + "\n"


def _managed(article: Article, placing: Placing) -> Iterator[tuple[str, str]]:
    if article.created:
        yield "FirstCreated", text("FirstCreated", stamp(article.created))
    if article.updated:
        yield "ThisRevisionCreated", text("ThisRevisionCreated", stamp(article.updated))
    embargoed = article.embargo is not None and article.status is Status.USABLE
    yield "Status", named("Status", "Embargoed" if embargoed else _STATUS[article.status])
    if article.embargo is not None and article.embargo.until and article.status is not Status.CANCELED:
        then = named("FutureStatus", "Usable") + text("DateAndTime", stamp(article.embargo.until))
        yield "StatusWillChange", element("StatusWillChange", then)
    if article.expires and article.status is not Status.CANCELED and not _is_expiry_kept(article.expires, placing):
        then = named("FutureStatus", "Withheld") + text("DateAndTime", stamp(article.expires))
        yield "StatusWillChange", element("StatusWillChange", then)
    if article.urgency:
        yield "Urgency", named("Urgency", str(article.urgency))
    for association in article.associations:
        if association.uri and not (association.href or association.title or association.media or association.article):
            yield _related(association.role, association.uri)
    signals = {signal_of(node) for node in placing.kept("NewsManagement", "Instruction")}
    for signal in article.signals:
        if signal not in signals:
            yield "Instruction", named("Instruction", signal)


def _is_expiry_kept(expires: datetime, placing: Placing) -> bool:
    """Is there a kept element with the date when the article *expires*, and more?"""
    context = Context(Report(heard=False), USUAL, Topics())
    return any(expiry_of(node, context) == expires for node in placing.kept("NewsManagement", "StatusWillChange"))


def _related(role: str, uri: str) -> tuple[str, str]:
    tag = "DerivedFrom" if role.rpartition(":")[2] == "derivedFrom" else "AssociatedWith"
    name = f" FormalName={quoted(role)}" if role not in {"", "derivedFrom"} else ""
    return tag, f"<{tag}{name} NewsItem={quoted(uri)}/>"


def _stamp(when: datetime | None) -> str:
    return stamp(when) if when else ""


def stamp(when: datetime) -> str:
    """Return *when* in the basic form of ISO 8601, as the standard requires."""
    if (when.utcoffset() or _NO_TIME) % _MINUTE:  # local mean time: the standard has no zones with seconds
        when = when.astimezone(UTC) if MINYEAR < when.year < MAXYEAR else when.replace(tzinfo=UTC)
    plain = when.isoformat().replace("-", "", 2).replace(":", "")
    return plain.removesuffix("+0000") + "Z" if plain.endswith("+0000") else plain
