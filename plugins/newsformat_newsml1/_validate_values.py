"""Rules on values: identifiers, revisions, dates, references, and the IPTC's vocabularies."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from newsformat.markup.dates import is_iso
from newsformat.markup.xml import Element, line_of, text_of
from newsformat.plugin import Problem, Severity
from newsformat_newsml1._names import LANG


_DATES = ("DateAndTime", "FirstCreated", "ThisRevisionCreated", "DateId", "DateLineDate")
_BASIC = re.compile(r"\d{8}(?:T\d{2}(?:\d{2}(?:\d{2}(?:[.,]\d+)?)?)?(?:Z|[+-]\d{2}(?:\d{2})?)?)?", re.ASCII)
_TRUNCATED = re.compile(r"\d{4}(?:-?\d{2})?", re.ASCII)
_STATUSES = frozenset(("usable", "embargoed", "withheld", "canceled"))
LANGUAGE = re.compile(r"(?:[A-Za-z]{2,8}|[ixIX](?=-))(?:-[A-Za-z0-9]{1,8})*")
_ADDRESSES = ("NewsItem", "Vocabulary")  # these may be any address
_REFERENCES = ("Topic", "TopicSet", *_ADDRESSES)  # each may be # and a Duid of the same document
_RANKS = ("Urgency", "Priority")


def value_problems(root: Element) -> Iterator[Problem]:
    """Yield values that are not valid by the standard."""
    seen: dict[str, int | None] = {}
    for element in root.iter("*"):
        if (key := element.get("Duid")) is not None:
            yield from _id(key, element, seen)
        if (rule := _RULES.get(element.tag)) is not None:
            yield from rule(element)
        if (language := element.get(LANG)) and not LANGUAGE.fullmatch(language):
            yield _problem("language", f"{language!r:.60} is not a language tag", element)
    for element in root.iter("*"):
        for name in _REFERENCES:
            if (reference := element.get(name)) and reference[0] == "#" and reference[1:] not in seen:
                odd = name in _ADDRESSES
                yield _problem(
                    "reference", f"{element.tag} points to {reference:.60}, which does not exist", element, odd=odd
                )
        if (original := element.get("TranslationOf")) is not None and original.strip() not in seen:
            yield _problem(
                "reference", f"{element.tag} is a translation of {original!r:.60}, which does not exist", element
            )


def _problem(rule: str, message: str, element: Element, *, odd: bool = False) -> Problem:
    severity = Severity.WARNING if odd else Severity.ERROR
    return Problem(rule, " ".join(message.split()), line=line_of(element), severity=severity)


def _id(key: str, element: Element, seen: dict[str, int | None]) -> Iterator[Problem]:
    if key in seen:
        yield _problem("id", f"the Duid {key!r:.60} was already used in line {seen[key]}", element)
    seen.setdefault(key, line_of(element))
    if not re.fullmatch(r"[^\W\d][\w.:-]*", key):
        yield _problem("id", f"the Duid {key!r:.60} is not an XML name", element)


def _date(element: Element) -> Iterator[Problem]:
    text = text_of(element)
    if not text:
        yield _problem("date", f"{element.tag} is empty", element, odd=True)
    elif _TRUNCATED.fullmatch(text):
        yield _problem("date", f"{element.tag} has no day: {text!r:.60}", element, odd=True)
    elif not is_iso(text):
        yield _problem("date", f"{element.tag} is not a date: {text!r:.60}", element)
    elif not _BASIC.fullmatch(text):
        yield _problem("date", f"{element.tag} is not in the basic form of ISO 8601: {text!r:.60}", element, odd=True)


def _identifier(element: Element) -> Iterator[Problem]:
    """Validate the four parts of an identifier, and the URN that they form."""
    texts = {child.tag: text_of(child) for child in element.iterchildren("*")}
    for name in ("ProviderId", "DateId", "NewsItemId"):
        if not texts.get(name):
            yield _problem("identifier", f"{name} is empty", element, odd=True)
    revision = element.find("RevisionId")
    update = (revision.get("Update") or "N") if revision is not None else "N"
    parts = [texts.get(name, "") for name in ("ProviderId", "DateId", "NewsItemId", "RevisionId")]
    urn = f"urn:newsml:{':'.join(parts)}{'' if update == 'N' else update}"
    public = texts.get("PublicIdentifier", "")
    if public.lower() not in {urn.lower(), f"{urn}N".lower()}:
        yield _problem(
            "identifier", f"PublicIdentifier is {public!r:.120}; its parts make {urn!r:.120}", element, odd=True
        )


def _revision(element: Element) -> Iterator[Problem]:
    number, before = text_of(element), (element.get("PreviousRevision") or "0").strip()
    update = element.get("Update") or "N"
    if not _is_number(number) or int(number) == 0:
        yield _problem("revision", f"RevisionId is a number from 1, not {number!r:.60}", element)
    elif not _is_number(before) or int(before) >= int(number):
        yield _problem("revision", f"PreviousRevision is a smaller number than {number}, not {before!r:.60}", element)
    if update not in {"N", "U", "A"}:
        yield _problem("revision", f"Update is N, U or A, not {update!r:.60}", element)
        return
    item = next(element.iterancestors("NewsItem"), None)
    updates = item is not None and item.find("Update") is not None
    if updates != (update == "U"):
        yield _problem("revision", f"Update is {update!r:.60}; U goes with Update elements", element, odd=True)


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) < 19  # noqa: PLR2004 -- digits of a 64-bit number


def _status(element: Element) -> Iterator[Problem]:
    name = element.get("FormalName") or ""
    if name.lower() not in _STATUSES:
        yield _problem("status", f"{name!r:.60} is not an IPTC status", element, odd=True)
    elif name.lower() == "embargoed" and element.tag == "Status":
        parent = element.getparent()
        if parent is not None and parent.find("StatusWillChange") is None:
            yield _problem("status", "Embargoed, but there is no StatusWillChange with the end", element, odd=True)


def _rank(element: Element) -> Iterator[Problem]:
    name = element.get("FormalName") or ""
    if name not in set("123456789"):
        yield _problem("rank", f"{element.tag} is 1 to 9, not {name!r:.60}", element, odd=True)


def _content(element: Element) -> Iterator[Problem]:
    there = element.find("DataContent") is not None or element.find("Encoding") is not None
    if element.get("Href") and there:
        yield _problem("content", "ContentItem has content, and points to some elsewhere", element, odd=True)


_RULES: dict[str, Callable[[Element], Iterator[Problem]]] = {
    **dict.fromkeys(_DATES, _date),
    **dict.fromkeys(_RANKS, _rank),
    "NewsIdentifier": _identifier,
    "RevisionId": _revision,
    "Status": _status,
    "FutureStatus": _status,
    "ContentItem": _content,
}
