"""Elements of entries that count where nothing else says the same: PRISM, partners' modules, and those of no module.

They are kept. What stands in no namespace is known by its name in English or in a language of many feeds, whatever
its case: ``kicker``, ``subtitle``, ``lead``, ``section``, ``keywords``, ``byline``, ``updated`` … PRISM
(https://www.w3.org/submissions/2020/SUBM-prism-20200910/): ``section``, ``keyword``, ``publicationName``,
``publicationDate``, ``modificationDate``, ``expirationDate``, ``byline``. Others: ``media:keywords``,
``media:credit`` of an author and ``media:status`` (``deleted``, ``blocked``) of Media RSS, ``podcast:person`` of
podcasts, ``mi:expirationDate`` of MSN.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from attrs import evolve

from newsformat import Article, Byline, Concept, Status
from newsformat.markup.dates import read_date
from newsformat.markup.printed import read_byline
from newsformat.markup.xml import Element, local, text_of
from newsformat.plugin import line
from newsformat_feeds._names import MEDIA, MICROSOFT


_PRISM = "http://prismstandard.org/namespaces/"
_PODCASTS = ("https://podcastindex.org/namespace/1.0", "https://github.com/podcastindex-org/podcast-namespace/")
_OF_PRISM = {
    "section": "section", "keyword": "keyword", "publicationname": "source", "publicationdate": "published",
    "modificationdate": "updated", "expirationdate": "expires", "byline": "byline",
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
        "byline": "byline authorname autor auteur autore yazar penulis writer reporter",
        "published": "published publisheddate publicationdate publishdate datepublished pubtime",
        "updated": "updated modified lastmodified modifieddate updateddate datemodified lastupdate",
        "expires": "expires expirationdate",
        "source": "sourcename publisher agency agencia agence agenzia",
    }.items()
    for name in names.split()
}  # fmt: skip
_SIGNS = re.compile(r"[-_]")
_LONGEST = 2000  # characters


def attribute_of(space: str, name: str) -> str:
    """Return which attribute of an article the element *name* of the namespace *space* is; ``""`` if none."""
    small = _SIGNS.sub("", name.lower())
    if space == "":
        return _OWN.get(small, "")
    if space.startswith(_PRISM):
        return _OF_PRISM.get(small, "")
    if space == MEDIA:
        return {"keywords": "keywords", "status": "status", "credit": "byline"}.get(name, "")
    if space == MICROSOFT:
        return {"expirationDate": "expires"}.get(name, "")
    return "byline" if space.startswith(_PODCASTS) and name == "person" else ""


def completed(article: Article, elements: Iterable[tuple[str, Element]]) -> Article:
    """Return *article* with what *elements*, each with its attribute, say, and it does not."""
    said: dict[str, Any] = {}
    for attribute, element in elements:
        text = text_of(element)
        if len(element) or len(text) > _LONGEST or not (text or attribute == "status"):
            continue
        name = _NAMES.get(attribute, attribute)
        if getattr(article, name) == getattr(_EMPTY, name):
            value = _value(attribute, text, element)
            if isinstance(value, list):
                said[name] = (*said.get(name, ()), *(each for each in value if each not in said.get(name, ())))
            elif value is not None:
                said.setdefault(name, value)
    return evolve(article, **said) if said else article


_EMPTY = Article()
_NAMES = {"section": "subjects", "keyword": "keywords", "source": "sources", "byline": "bylines"}
_GONE = frozenset(("deleted", "blocked"))
_ROLES = {  # of podcasts; and of Media RSS, where pictures have others
    "person": frozenset(("", "host", "author", "writer", "reporter", "co-host")),
    "credit": frozenset(("author", "writer", "reporter", "journalist")),
}


def _value(attribute: str, text: str, element: Element) -> Any:
    match attribute:
        case "published" | "updated" | "expires":
            return read_date(text)
        case "section":
            return [Concept(name=text, kind="section")]
        case "source":
            return [Concept(name=text)]
        case "keyword":
            return [text]
        case "keywords":
            return [word for each in text.split(",") if (word := line(each))]
        case "status":
            return Status.CANCELED if (element.get("state") or text).lower() in _GONE else None
        case "byline" if (roles := _ROLES.get(local(element))) and (element.get("role") or "").lower() not in roles:
            return None
        case "byline":
            return [Byline(name=each.name) for each in read_byline(text) if each.name] or None
        case _:
            return text
