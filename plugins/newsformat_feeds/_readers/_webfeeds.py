"""AP WebFeeds: additional data of The Associated Press in ``apcm`` and ``apnm``.

There is no public specification; this is what the programs say that read it. Both elements are kept; what they say
counts where neither the entry nor the document in NITF that is its content says it:

* of ``apcm:ContentMetadata``: ``HeadLine`` → `headline`; ``ExtendedHeadLine``, ``OriginalHeadLine`` →
  `other_headlines`, the first of them `headline` where there is none; ``ByLine`` (``@Title`` the role) → `bylines`;
  ``DateLine`` → `dateline`; ``SlugLine`` → `slug`; ``Keywords`` → `keywords`; ``Source`` → `sources`; ``CreditLine`` →
  `credit`; ``CopyrightLine`` → `rights`; ``Priority`` → `urgency`; ``SubjectClassification`` → `subjects`,
  ``EntityClassification`` → `entities`
* of ``apnm:NewsManagement``: ``ManagementId`` → `identifiers`; ``ManagementSequenceNumber`` → `version`;
  ``PublishingStatus`` → `status`, one that is embargoed, until ``@statusChangeOn``, → `embargo`;
  ``PublishingSpecialInstructions`` → `notes`
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from attrs import evolve

from newsformat import Article, Concept, EditorsNote, Embargo, Headline, Identifier, Rights, Status
from newsformat.markup.handling import read_embargo, read_status
from newsformat.markup.printed import read_byline, read_dateline
from newsformat.markup.xml import Element, line_of, local, text_of, whole_number
from newsformat.plugin import Report, inlines, plain
from newsformat_agencies.ap import ENTITIES, VOCABULARY
from newsformat_feeds._elements import children


_CATEGORIES = "ap category code"
_MOST_URGENT, _LEAST_URGENT = 1, 9


def completed(article: Article, extensions: Iterable[Element], report: Report) -> Article:
    """Return *article* with missing values filled from the *extensions* of its entry."""
    values: dict[str, Any] = {}
    for extension in extensions:
        for element in children(extension):
            for name, value in _meant(element, article, report):
                if isinstance(value, tuple):
                    values[name] = (*values.get(name, ()), *value)
                else:
                    values.setdefault(name, value)
    empty = Article()
    for name, value in [*values.items()]:
        article_value = getattr(article, name)
        if name in _ADDED:
            values[name] = tuple(dict.fromkeys((*article_value, *value)))
        elif article_value != getattr(empty, name):
            del values[name]
    return _with_headline(evolve(article, **values))


def _with_headline(article: Article) -> Article:
    """Return *article* with its first other headline as the headline, if it has none."""
    if article.headline or not article.other_headlines:
        return article
    first, *others = article.other_headlines
    return evolve(article, headline=first.content, other_headlines=others)


_ADDED = frozenset(("other_headlines", "keywords", "subjects", "entities", "identifiers", "notes"))


def _meant(element: Element, article: Article, report: Report) -> Iterator[tuple[str, Any]]:
    """Yield the parts of an article in *element*."""
    name, text = local(element), text_of(element)
    if name in _WORDS and text:
        yield _WORDS[name], text
    elif name in _MAKERS and text:
        attribute, make = _MAKERS[name]
        yield attribute, make(text)
    elif name.lower() in {"extendedheadline", "originalheadline"} and text != plain(article.headline):
        known = {plain(headline.content) for headline in article.other_headlines}
        yield from [("other_headlines", (Headline(content=inlines(text), role=name),))] if text not in known else []
    elif name == "ByLine" and text:
        signed = read_byline(text)
        yield "bylines", tuple([evolve(byline, role=byline.role or element.get("Title") or "") for byline in signed])
    elif name == "Priority" and (number := whole_number(element.get("Numeric") or text)) is not None:
        yield from [("urgency", number)] if _MOST_URGENT <= number <= _LEAST_URGENT else []
    elif name == "PublishingStatus" and text:
        yield from _handling(element, text, report)
    elif name in {"SubjectClassification", "EntityClassification"}:
        yield from _concepts(element)


_WORDS = {"SlugLine": "slug", "CreditLine": "credit", "ManagementSequenceNumber": "version"}
_MAKERS: dict[str, tuple[str, Any]] = {
    "HeadLine": ("headline", inlines),
    "DateLine": ("dateline", read_dateline),
    "Keywords": ("keywords", lambda text: (text,)),
    "Source": ("sources", lambda text: (Concept(name=text),)),
    "CopyrightLine": ("rights", lambda text: (Rights(notice=text),)),
    "ManagementId": ("identifiers", lambda text: (Identifier(value=text, kind="ManagementId"),)),
    "PublishingSpecialInstructions": ("notes", lambda text: (EditorsNote(text=text),)),
}


def _handling(element: Element, text: str, report: Report) -> Iterator[tuple[str, Any]]:
    """Yield the status or embargo in *element*; its time is UTC."""
    if text.lower() != "embargoed":
        status = read_status(text, report, line=line_of(element))
        yield from [("status", status)] if status is not Status.USABLE else []
        return
    when = element.get("statusChangeOn") or element.get("StatusChangeOn") or ""
    yield "embargo", read_embargo(when, report, line=line_of(element)) if when else Embargo()


def _concepts(element: Element) -> Iterator[tuple[str, Any]]:
    """Yield the subject or entity in *element*; a category only has a code."""
    authority, name = (element.get("Authority") or "").lower(), element.get("Value") or ""
    code = element.get("Id") or ""
    if not (name or code):
        return
    if authority == _CATEGORIES:
        yield "subjects", (Concept(name=name if code else "", code=code or name, scheme="ap-category"),)
        return
    kind, known = ENTITIES.get(authority, ""), {"scheme": VOCABULARY, "uri": f"{VOCABULARY}{code}"} if code else {}
    if kind or authority == "ap subject":
        yield "entities" if kind else "subjects", (Concept(name=name, kind=kind, code=code, **known),)
