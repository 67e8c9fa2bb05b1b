"""Elements of entries that are read if no other element has the value: PRISM, partners' modules, and unknown ones.

They are kept. What stands in no namespace is known by its name in English or in a language of many feeds, whatever
its case: ``kicker``, ``subtitle``, ``lead``, ``section``, ``keywords``, ``byline``, ``updated`` … PRISM
(https://www.w3.org/submissions/2020/SUBM-prism-20200910/): ``section``, ``keyword``, ``publicationName``,
``publicationDate``, ``modificationDate``, ``expirationDate``, ``embargoDate``, ``byline``. Others: ``media:keywords``,
``media:credit`` of an author and ``media:status`` (``deleted``, ``blocked``) of Media RSS, ``podcast:person`` of
podcasts, ``mi:expirationDate`` of MSN, ``dcterms:valid`` (its end is when the story expires, its start, if it comes
later than the story, the end of an embargo), ``oa:pubStatus`` and ``oa:lastPubDate`` of LINE, ``deleted`` of Naver.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from attrs import evolve

from newsformat import Article, Byline, Concept, Embargo, Status
from newsformat.markup.dates import read_date
from newsformat.markup.handling import embargo_of, status_named, strictest
from newsformat.markup.printed import read_byline
from newsformat.markup.xml import Element, line_of, local, text_of
from newsformat.plugin import Report, line
from newsformat_feeds._elements import space_of
from newsformat_feeds._names import DCTERMS, LINE, MEDIA, MICROSOFT, NAVER


_PRISM = "http://prismstandard.org/namespaces/"
_PODCASTS = ("https://podcastindex.org/namespace/1.0", "https://github.com/podcastindex-org/podcast-namespace/")
_OF_PRISM = {
    "section": "section", "keyword": "keyword", "publicationname": "source", "publicationdate": "published",
    "modificationdate": "updated", "expirationdate": "expires", "embargodate": "embargo", "byline": "byline",
}  # fmt: skip
_OWN = {
    name: attribute
    for attribute, names in {
        "kicker": "kicker overline pretitle uptitle surtitle dachzeile antetitulo volanta occhiello surtitre",
        "subhead": "subtitle subheadline subhead deck dek untertitel subtitulo bajada sottotitolo soustitre",
        "summary": "lead lede teaser abstract standfirst excerpt shortdescription summary vorspann entradilla chapo "
        "sumario resumo ingress sommario anons",
        "section": "section rubric rubrik rubrique seccion secao sezione",
        "keywords": "keywords tags tag etiquetas mots motscles",
        "byline": "byline creator authorname autor auteur autore yazar penulis writer reporter",
        "published": "published publisheddate publicationdate publishdate datepublished pubtime",
        "updated": "updated modified lastmodified modifieddate updateddate datemodified lastupdate",
        "expires": "expires expirationdate",
        "embargo": "embargo embargodate embargoed embargoeduntil embargountil",
        "status": "status pubstatus publishstatus state",
        "deleted": "deleted isdeleted",
        "source": "sourcename publisher agency agencia agence agenzia",
    }.items()
    for name in names.split()
}  # fmt: skip
_OF_PARTNERS = {
    (DCTERMS, "valid"): "valid",
    (LINE, "lastPubDate"): "updated",
    (LINE, "pubStatus"): "status",
    (MICROSOFT, "expirationDate"): "expires",
    (NAVER, "deleted"): "deleted",
}
_SIGNS = re.compile(r"[-_]")
_LONGEST = 2000  # characters


def attribute_of(space: str, name: str) -> str:
    """Return the article's attribute for the element *name* of the namespace *space*, or ``""``."""
    small = _SIGNS.sub("", name.lower())
    if space == "":
        return _OWN.get(small, "")
    if space.startswith(_PRISM):
        return _OF_PRISM.get(small, "")
    if space == MEDIA:
        return {"keywords": "keywords", "status": "status", "credit": "byline"}.get(name, "")
    if found := _OF_PARTNERS.get((space, name)):
        return found
    return "byline" if space.startswith(_PODCASTS) and name == "person" else ""


def completed(article: Article, elements: Iterable[tuple[str, Element]], report: Report) -> Article:
    """Return *article* with missing values filled from *elements*, given with their attributes.

    Values that hold the story back are reported.
    """
    values: dict[str, Any] = {}
    embargoes: list[Element] = []
    for attribute, element in elements:
        text = text_of(element)
        if len(element) or len(text) > _LONGEST or not (text or attribute == "status"):
            continue
        if attribute == "valid":
            for name, value in _validity(text, article):
                if getattr(article, name) is None:
                    _set_strictest(values, name, value)
            continue
        if attribute == "embargo":
            embargoes.append(element)
            continue
        name = _NAMES.get(attribute, attribute)
        if getattr(article, name) == getattr(_EMPTY, name):
            value = _value(attribute, text, element, report)
            if isinstance(value, list):
                values[name] = (*values.get(name, ()), *(item for item in value if item not in values.get(name, ())))
            elif value is not None:
                _set_strictest(values, name, value)
    if embargoes and article.embargo is None:
        values["embargo"] = _embargo(embargoes, values.get("embargo"), report)
    return evolve(article, **values) if values else article


def _embargo(elements: list[Element], known: Embargo | None, report: Report) -> Embargo | None:
    record: dict[str, list[str]] = {}
    for element in elements:
        record.setdefault(local(element), []).append(text_of(element))
    return embargo_of(record, report, line=line_of(elements[0]), known=known)


def _set_strictest(values: dict[str, Any], name: str, value: Any) -> None:
    values[name] = strictest(name, values[name], value) if name in values else value


_EMPTY = Article()
_NAMES = {"section": "subjects", "keyword": "keywords", "source": "sources", "byline": "bylines", "deleted": "status"}
_STATES = {
    **dict.fromkeys(("deleted", "blocked", "removed", "unpublished", "trash"), Status.CANCELED),
    **dict.fromkeys(("draft", "private"), Status.WITHHELD),
}
_YES = frozenset(("true", "yes", "1", "y", "deleted"))
_ROLES = {  # of podcasts; in Media RSS, pictures have other roles
    "person": frozenset(("", "host", "author", "writer", "reporter", "co-host")),
    "credit": frozenset(("author", "writer", "reporter", "journalist")),
}


def _value(attribute: str, text: str, element: Element, report: Report) -> Any:
    match attribute:
        case "published" | "updated" | "expires":
            return read_date(text, report, line=line_of(element)) if read_date(text) else None
        case "section":
            return [Concept(name=text, kind="section")]
        case "source":
            return [Concept(name=text)]
        case "keyword":
            return [text]
        case "keywords":
            return [word for part in text.split(",") if (word := line(part))]
        case "status":
            word = (element.get("state") or text).lower()
            return _withheld(_state(word, space_of(element)), word, element, report)
        case "deleted":  # or the time of deletion
            is_gone = text.lower() in _YES or read_date(text) is not None
            return _withheld(Status.CANCELED if is_gone else None, text, element, report)
        case "byline" if (roles := _ROLES.get(local(element))) and (element.get("role") or "").lower() not in roles:
            return None
        case "byline":
            return [Byline(name=byline.name) for byline in read_byline(text) if byline.name] or None
        case _:
            return text


def _withheld(status: Status | None, text: str, element: Element, report: Report) -> Status | None:
    """Return *status*, reporting that *element*, with *text*, holds the story back."""
    if status is not None:
        report.note(f"read as {status}: its {local(element)} is {text:.60}", line=line_of(element))
    return status


def _state(word: str, space: str) -> Status | None:
    """Return the status for *word* (LINE: ``0`` for withdrawn), or `None` if it does not hold the story back."""
    if space == LINE:
        return Status.CANCELED if word == "0" else None
    word = word.rpartition(":")[2]  # as in stat:canceled
    found = _STATES.get(word) or status_named(word)
    return None if found is Status.USABLE else found


def _validity(text: str, article: Article) -> Iterator[tuple[str, Any]]:
    """Yield the meaning of a Dublin Core period (``start=…; end=…``) for *article*: its end, and a future start."""
    found = {match[1]: read_date(match[2]) for match in _PERIOD.finditer(text)}
    if (end := found.get("end")) is not None:
        yield "expires", end
    start = found.get("start")
    if start is not None and (article.published is None or start > article.published):
        yield "embargo", Embargo(until=start)


_PERIOD = re.compile(r"\b(start|end)\s*=\s*([^;]{1,80})")
