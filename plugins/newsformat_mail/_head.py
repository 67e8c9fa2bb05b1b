"""The header fields of a message, and the attributes of the article that they map to."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import datetime
from typing import Self

from attrs import evolve

from newsformat import Article, Byline, Concept, Foreign
from newsformat.markup.dates import read_date
from newsformat.plugin import Report, frozen, lazily, line
from newsformat_mail._charsets import likely_charset
from newsformat_mail._fields import Mailbox, mailboxes, text_of
from newsformat_mail._mime import Part
from newsformat_mail._names import KNOWN, MAILER, SPACE, is_delivery_field, uri_of


_COMMENT = lazily(r"\s*\([^()]*\)\s*\Z")
_TAG = lazily(r"\[([^\][]{1,60})\]\s*")
_LANGUAGE = lazily(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")
# Local parts of addresses of desks and machines, not persons (RFC 2142).
_ROLES = lazily(
    r"(?:no-?_?reply|do-?not-?reply|newsletters?|news|info|press|presse|prensa|imprensa|stampa|media|pr|mailer|marketing|"
    r"sales|support|office|contact|kontakt|redaktion|redaction|redaccion|newsdesk|newsroom|communications?|comms|"
    r"mailer-daemon|postmaster|webmaster|admin|alerts?|notifications?|list|service)(?:[+._-].*)?",
    re.IGNORECASE,
)


@frozen
class Head:
    """Header fields of a message; `house` is the organization."""

    subject: str = ""
    senders: tuple[Mailbox, ...] = ()
    sent: datetime | None = None
    uri: str = ""
    language: str = ""
    keywords: tuple[str, ...] = ()
    house: str = ""
    foreign: tuple[Foreign, ...] = ()

    @classmethod
    def of(cls, message: Part, report: Report) -> Self:
        """Return the header of *message*; report fields that are invalid or repeated."""
        report_repeated_fields(message, report, several=("keywords",))
        charset = _charset(message, report)
        date = _COMMENT.sub("", text_of(message.get("date")))
        language, identifier = text_of(message.get("content-language")), text_of(message.get("message-id"))
        for name, value, fits in (
            ("Content-Language", language, _LANGUAGE.fullmatch(language)),
            ("Message-ID", identifier, uri_of(identifier)),
        ):
            if value and not fits:
                report.left_out(f"an invalid {name} is left out: {value:.60}", line=message.line)
        return cls(
            subject=_without_tag(text_of(message.get("subject"), charset), message, report),
            senders=tuple(mailboxes(message.get("from") or message.get("sender"), charset)),
            sent=read_date(date, report, line=message.line) if date else None,
            uri=uri_of(identifier),
            language=language if _LANGUAGE.fullmatch(language) else "",
            keywords=_keywords(message, charset),
            house=text_of(message.get("organization") or message.get("organisation"), charset),
            foreign=tuple(foreign_of(message, report)),
        )

    @property
    def sender(self) -> str:
        """The names or addresses of the senders."""
        return ", ".join([sender.name or sender.address for sender in self.senders]) or "somebody"

    def within(self, labels: dict[str, str], report: Report) -> Head:
        """Return the header of an embedded message, with its *labels* by field; a missing date is that of this one."""
        sent = None
        if date := labels.get("date", "").replace(" at ", " "):
            sent = read_date(date)
            if sent is None:
                report.note(f"{date!r:.60} is not a readable date; the date of the surrounding message is used")
            else:
                read_date(date, report)  # to report assumptions
        senders = tuple(mailboxes(labels.get("from", "").replace("[mailto:", "<").replace("]", ">").encode()))
        return evolve(
            self,
            subject=line(labels["subject"]),
            senders=senders,
            sent=sent or self.sent,
            uri="",
            house="",
            keywords=(),
        )


def _keywords(message: Part, charset: str) -> tuple[str, ...]:
    """Return the keywords of all such fields (RFC 5322, 3.6.5)."""
    values = [text_of(value, charset) for name, value in message.fields if name.lower() == "keywords"]
    return tuple([word for value in values for part in value.split(",") if (word := line(part))])


def _charset(message: Part, report: Report) -> str:
    """Return the encoding of non-ASCII fields of *message*: that declared for its text, or a likely one."""
    raw = b"\n".join([value for _, value in message.fields])
    if raw.isascii():
        return ""
    texts = [part for part in message.walk() if part.type.value.startswith("text/")]
    declared = next((charset for part in texts if (charset := part.type.named.get("charset", ""))), "")
    if declared:
        return declared
    likely = likely_charset(b"\n".join([raw, *[part.decoded for part in texts[:1]]]))
    if likely:
        report.note(f"the fields are in an undeclared encoding; read as {likely}")
    return likely


def foreign_of(message: Part, report: Report) -> list[Foreign]:
    """Return the fields of *message* without a place in the model, except for those of delivery."""
    found = []
    of_delivery = dict.fromkeys(name for name, value in message.fields if _is_of_transport(name, value))
    if of_delivery:
        report.note(f"fields of the delivery are left out: {', '.join(of_delivery)}", line=message.line)
    for name, value in message.fields:
        text = text_of(value)
        if text and name.lower() not in KNOWN and name not in of_delivery:
            found.append(Foreign(SPACE, name, text))
        elif text and name.lower() in _FIELDS_OF_PARTS:
            report.left_out(f"{name} of the message is left out: {text:.60}", line=message.line)
    return found


def report_repeated_fields(message: Part, report: Report, several: Collection[str] = ()) -> None:
    """Report fields of *message* that are read once but repeated with other values, except for *several*."""
    first: dict[str, str] = {}
    for name, value in message.fields if report.heard else ():
        key, text = name.lower().replace("organisation", "organization"), text_of(value)
        if key in KNOWN and key not in several and text and first.setdefault(key, text) != text:
            report.left_out(f"a further {name} of the message is left out: {text:.60}", line=message.line)


_FIELDS_OF_PARTS = frozenset(("content-description", "content-location", "content-base"))  # meaningful for parts only


def _is_of_transport(name: str, value: bytes) -> bool:
    return is_delivery_field(name) or (name.lower() == "x-mailer" and text_of(value) != MAILER)


def _without_tag(subject: str, message: Part, report: Report) -> str:
    """Return *subject* without the name of the mailing list that the message is from."""
    tag = _TAG.search(subject)
    list_id = text_of(message.get("list-id")).casefold()
    if tag is None or not list_id or tag[1].casefold() not in list_id:
        return subject
    report.note(f"the name of the mailing list, {tag[0].strip()}, is removed from the subject")
    return line(subject[: tag.start()] + subject[tag.end() :])


def signed(article: Article, head: Head) -> Article:
    """Return *article* with the data of *head*: persons among the senders sign it, unless it has other bylines."""
    people = {_name_key(mailbox.name): mailbox for mailbox in head.senders if not _is_desk(mailbox)}
    bylines = article.bylines
    if people and not bylines:
        bylines = tuple([Byline(name=person.name) for person in people.values()])
    met = {_name_key(byline.name) for byline in bylines}
    signers = [
        evolve(
            byline, contact=byline.contact or (sender.address if (sender := people.get(_name_key(byline.name))) else "")
        )
        for byline in bylines
    ]
    others = [mailbox for mailbox in head.senders if _is_desk(mailbox) or _name_key(mailbox.name) not in met]
    sources = [Concept(name=head.house)] if head.house else []
    sources += [Concept(name=mailbox.name or mailbox.address, uri=_address(mailbox)) for mailbox in others]
    known = {source.name for source in sources}
    return evolve(
        article,
        uri=head.uri,
        bylines=signers,
        sources=(*sources, *[source for source in article.sources if source.name not in known]),
        published=head.sent or article.published,
        keywords=tuple(dict.fromkeys((*head.keywords, *article.keywords))),
        foreign=(*article.foreign, *head.foreign),
    )


def _address(sender: Mailbox) -> str:
    return f"mailto:{sender.address}" if sender.address else ""


def _name_key(name: str) -> tuple[str, ...]:
    """Return the words of *name* in sorted order, to compare names."""
    return tuple(sorted(name.casefold().replace(",", " ").split()))


def _is_desk(sender: Mailbox) -> bool:
    local = sender.address.rpartition("@")[0]
    return not sender.name or _ROLES.fullmatch(local) is not None
