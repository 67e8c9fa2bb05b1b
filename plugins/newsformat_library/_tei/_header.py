"""The TEI header → metadata of an article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from attrs import evolve

from newsformat import Byline, Concept, Foreign, Identifier, Rights, Status
from newsformat.markup.dates import read_date
from newsformat.markup.handling import status_of
from newsformat.markup.languages import is_language_tag
from newsformat.markup.printed import read_byline
from newsformat.markup.xml import Element, has_text, line_of, local, parent_of, snippet, text_of
from newsformat.plugin import Report, line, tag
from newsformat_library._tei._names import LANG, SPACE, XML
from newsformat_library._tei._unread import report_header


_KEPT_WHOLE = frozenset(("encodingDesc", "revisionDesc", "xenoData"))
_UNFINISHED = frozenset(("candidate", "galley", "proposed", "submitted", "unfinished"))
_KEPT_FROM_FILE = ("editionStmt", "extent", "seriesStmt", "notesStmt")
_CONTAINERS = frozenset(("biblStruct", "bibl", "biblFull", "monogr", "imprint", "analytic", "series", "listBibl"))
_OWN_ID = "uri"
_NAME_ELEMENTS = frozenset(("persName", "orgName", "name"))


class Header:
    """The content of one header: *values* by attribute; *title* and *authors* are used if the text has none.

    The *categories* that it defines are described by reference; those of its *corpus* are known, too.
    """

    def __init__(self, header: Element | None, report: Report, corpus: Header | None = None) -> None:
        self.values: dict[str, Any] = {}
        self.title, self.subtitle = "", ""
        self.authors: list[Byline] = []
        self.abstract: Element | None = None
        self.foreign: list[Foreign] = []
        self._report = report
        self._taken: set[Element] = set()
        self._kept: set[Element] = set()
        self.categories = {} if header is None else _categories_in(header)
        self._categories_of_corpus = corpus.categories if corpus else {}
        if header is not None:
            self._read(header)
            report_header(header, self._taken, self._kept, report)

    def _read(self, header: Element) -> None:
        for part in _child_elements(header):
            match local(part):
                case "fileDesc":
                    self._read_file(part)
                case "profileDesc":
                    self._read_profile(part)
                case name if name in _KEPT_WHOLE:
                    self._keep(name, part)
                    if name == "revisionDesc":
                        self._read_status(part)
                case name:
                    self._left_out(name, part)

    def _read_status(self, revisions: Element) -> None:
        """Set the status by that of *revisions*, otherwise by that of the latest change (att.docStatus)."""
        changes = [inner for inner in revisions.iter("{*}change") if inner.get("status")]
        latest = max(
            changes, key=lambda element: element.get("when") or "", default=revisions
        )  # the first of the latest day
        status_name = (revisions.get("status") or latest.get("status") or "").strip()
        is_draft = status_name.lower() in _UNFINISHED
        status = Status.WITHHELD if is_draft else status_of({"status": status_name}, Report(heard=False))
        if status is not Status.USABLE:
            self._report.note(f"read as {status.value}: its status is {status_name:.60}", line=line_of(revisions))
            self.values["status"] = status

    # fileDesc ---------------------------------------------------------------

    def _read_file(self, described: Element) -> None:
        for part in _child_elements(described):
            name = local(part)
            if name in _KEPT_FROM_FILE:
                self._keep(f"fileDesc/{name}", part)
            elif name not in {"titleStmt", "publicationStmt", "sourceDesc"}:
                self._left_out(f"fileDesc/{name}", part)
        titles = _children_named(described, "titleStmt")
        published, sources = _children_named(described, "publicationStmt"), _children_named(described, "sourceDesc")
        for title in titles:
            self._read_titles(title)
        for source in sources:
            self._read_source(source)
        for statement in published:
            self._read_publication(statement)
        for statement in (*titles, *published, *sources):
            self._keep_rest(statement)

    def _read_titles(self, statement: Element) -> None:
        for part in _child_elements(statement):
            name, kind = local(part), part.get("type") or ""
            if name == "title" and kind in {"sub", "subtitle"} and not self.subtitle:
                self.subtitle = self._take_text(part)
            elif name == "title" and not self.title:
                self.title = self._take_text(part)
            elif name == "author":
                self.authors += self._bylines_of_author(part)

    def _bylines_of_author(self, part: Element) -> Iterable[Byline]:
        """Return the bylines of *part*, an ``author``; if its names are elements, also affiliation and contact."""
        names = [
            element for element in part.iterchildren("{*}*") if local(element) in _NAME_ELEMENTS and text_of(element)
        ]
        if not names or has_text(part):
            return read_byline(self._take_name(part))
        signed = [byline for name in names for byline in read_byline(self._take_name(name))]
        self._taken |= {part, *part.iter()}
        more = {"affiliation": "", "email": ""} if len(signed) == 1 else {}
        for child in part.iterchildren("{*}*"):
            text = (
                ""
                if local(child) in _NAME_ELEMENTS
                else ", ".join(filter(None, map(line, map(str, child.itertext("{*}*")))))
            )
            if text and more.get(local(child)) == "":
                more[local(child)] = text
            elif text:
                self._report.left_out(f"<{local(child)}> of an author left out: {text:.60}", line=line_of(child))
        if not any(more.values()):
            return signed
        affiliation, contact = more["affiliation"] or signed[0].affiliation, more["email"] or signed[0].contact
        return [evolve(signed[0], affiliation=affiliation, contact=contact)]

    def leave_out_authors(self, bylines: Iterable[Byline]) -> None:
        """Report the authors who are not among *bylines*, such as those in the text."""
        signed = "\n".join([f"{byline.text}\n{byline.name}" for byline in bylines]).casefold()
        for name in [author.label for author in self.authors]:
            if name.casefold() not in signed:
                self._report.left_out(f"the author {name:.60} left out in favour of the byline of the text")

    def _read_source(self, described: Element) -> None:
        """Read ``sourceDesc``: the newspaper and its date."""
        analytic = [*_descendants_named(described, "analytic")]
        for part in _descendants_named(described, "title"):
            journal = (part.get("level") or "") in {"j", "m", "s"} or local(parent_of(part)) == "monogr"
            if journal:
                self._add_source(self._take_text(part))
            elif not self.title or (analytic and text_of(part) == self.title):
                self.title = self._take_text(part)
        for part in _descendants_named(described, "author"):
            if analytic and not self.authors:
                self.authors += self._bylines_of_author(part)
            elif any(byline.name == _name_of(part) for byline in self.authors):
                self._taken.add(part)
        for part in _descendants_named(described, "date"):
            self._read_date("published", part)
        for part in _descendants_named(described, "idno"):
            self._read_identifier(part)

    def _read_publication(self, statement: Element) -> None:
        for part in _child_elements(statement):
            match local(part):
                case "publisher" | "distributor" | "authority":
                    names = [source.name for source in self.values.get("sources", ())]
                    if not names or text_of(part) in names:
                        self._add_source(self._take_text(part))
                case "date":
                    self._read_date("published", part)
                case "idno":
                    self._read_identifier(part)
                case "availability":
                    self._read_availability(part)

    def _add_source(self, name: str) -> None:
        found = self.values.setdefault("sources", [])
        if name and all(source.name != name for source in found):
            found.append(Concept(name=name))

    def _read_date(self, attribute: str, part: Element) -> None:
        """Take the date if it has a day; otherwise it is kept as it is."""
        when = self._moment(part)
        if when is not None and self.values.get(attribute, when) == when:
            self.values[attribute] = when
            self._taken.add(part)
            if (printed := text_of(part)) and read_date(printed) not in {
                when,
                when.replace(hour=0, minute=0, second=0),
            }:
                self._report.note(f"a date is printed as {printed:.60}, and read as {when.date()}", line=line_of(part))

    def _moment(self, part: Element) -> datetime | None:
        given = part.get("when") or part.get("value") or part.get("when-iso")  # of P4
        text = given or text_of(part)
        return read_date(text, self._report, line=line_of(part)) if given or read_date(text) else None

    def _read_identifier(self, part: Element) -> None:
        if any(local(child) == "idno" for child in part):
            return
        value, kind = self._take_text(part), part.get("type") or ""
        if value and kind.lower() in {_OWN_ID, "url", "urn", "doi", "handle"} and not self.values.get("uri"):
            self.values["uri"] = value
        elif value and value != self.values.get("uri"):
            self.values.setdefault("identifiers", []).append(Identifier(value=value, kind=kind))

    def _read_availability(self, part: Element) -> None:
        licences = [*_descendants_named(part, "licence")]
        licence = next((line(element.get("target") or "") or text_of(element) for element in licences), "")
        texts = [text_of(descendant) for descendant in _descendants_named(part, "p") if text_of(descendant)]
        texts += [
            text for element in licences if (text := text_of(element)) not in {licence, *texts} and not len(element)
        ]
        if licence or texts:
            self.values.setdefault("rights", []).append(Rights(licence=licence, notice="\n".join(texts)))
            self._taken |= {part, *part.iter()}
            self._report_other_content(part)

    def _report_other_content(self, availability: Element) -> None:
        """Report the content of *availability* outside its paragraphs and licences."""
        for descendant in availability.iterdescendants("{*}*"):
            if (
                local(descendant) not in {"p", "licence"}
                and local(parent_of(descendant)) in {"availability", "licence"}
                and text_of(descendant)
            ):
                self._report.left_out(
                    f"<{local(descendant)}> is left out: {text_of(descendant):.60}", line=line_of(descendant)
                )

    # profileDesc ------------------------------------------------------------

    def _read_profile(self, described: Element) -> None:
        for part in _child_elements(described):
            match local(part):
                case "langUsage":
                    self._read_language(part)
                case "creation":
                    for date in _descendants_named(part, "date"):
                        self._read_date("created", date)
                    self._keep_rest(part)
                case "abstract" if self.abstract is None:
                    self.abstract = part
                    self._kept.add(part)
                case "textClass":
                    self._read_text_class(part)
                case name:
                    self._keep(f"profileDesc/{name}", part)

    def _read_language(self, usage: Element) -> None:
        parts = [part for part in _child_elements(usage) if part.get("ident")]
        main = max(parts, key=lambda part: _usage_percent(part.get("usage")), default=None)
        language = tag(main.get("ident") or "") if main is not None else ""
        if is_language_tag(language):
            self.values["language"] = language
        if len(parts) > 1 or any(text_of(part) for part in parts):
            self._keep("profileDesc/langUsage", usage)

    def _read_text_class(self, described: Element) -> None:
        for part in _child_elements(described):
            scheme = part.get("scheme") or ""
            match local(part):
                case "keywords":
                    self._read_keywords(part, scheme)
                case "classCode" if text_of(part):
                    self._add_subject(Concept(code=self._take_text(part), scheme=scheme))
                case "catRef":
                    for target in (part.get("target") or "").split():
                        self._add_subject(Concept(name=self._category(target), uri=target))
                case name:
                    self._left_out(f"textClass/{name}", part)

    def _category(self, reference: str) -> str:
        return self.categories.get(reference) or self._categories_of_corpus.get(reference, "")

    def _read_keywords(self, part: Element, scheme: str) -> None:
        """Take keywords; those with a scheme, a code or an address are subjects."""
        if not len(part) and (text := text_of(part)):
            self._report.left_out(f"the text of <keywords> is left out: {text:.60}", line=line_of(part))
        for child in part.iterchildren("{*}*"):
            if local(child) not in {"term", "item", "list"}:
                self._left_out(f"keywords/{local(child)}", child)
        for term in part.iter():
            if (
                local(term) in {"term", "item"}
                and (name := text_of(term))
                and not any(local(element) == "term" for element in term)
            ):
                code, uri = term.get("key") or "", term.get("ref") or ""
                if scheme or code or uri:
                    known = "" if scheme == "#subjects" else scheme
                    self._add_subject(Concept(name=name, scheme=known, code=code, uri=uri))
                else:
                    self.values.setdefault("keywords", []).append(name)

    def _add_subject(self, concept: Concept) -> None:
        self.values.setdefault("subjects", []).append(concept)

    # What is left -----------------------------------------------------------

    def _take_text(self, part: Element) -> str:
        self._taken |= {part, *part.iter()}
        return text_of(part)

    def _take_name(self, part: Element) -> str:
        self._taken |= {part, *part.iter()}
        return _name_of(part)

    def _keep(self, name: str, part: Element) -> None:
        self._kept.add(part)
        self.foreign.append(Foreign(SPACE, name, snippet(part)))

    def _keep_rest(self, statement: Element) -> None:
        """Keep each element of *statement* that has content, was not read, and is not inside a kept one."""
        for part in _child_elements(statement):
            if part in self._taken or (self._is_empty(part)):
                continue
            if len(part) and (local(part) in _CONTAINERS or any(inner in self._taken for inner in part.iter())):
                self._keep_rest(part)
            else:
                self._keep(f"{local(parent_of(part))}/{local(part)}", part)

    def _is_empty(self, part: Element) -> bool:
        return not text_of(part) and not any(inner.keys() for inner in part.iter() if isinstance(inner.tag, str))

    def _left_out(self, name: str, part: Element) -> None:
        self._kept.add(part)
        if text_of(part):
            self._report.left_out(f"<{name}> of the header left out: {text_of(part):.60}", line=line_of(part))

    def fill(self, corpus: Header) -> None:
        """Complete this header from that of the *corpus*; report values of the corpus that are overridden."""
        for name, value in corpus.values.items():
            if self.values.setdefault(name, value) != value:
                what = name.replace("_", " ")
                self._report.left_out(f"{what} of the corpus left out in favour of those of its texts")
        for part in corpus.foreign:
            self._report.left_out(f"<{part.name}> of the header of the corpus left out")
        if corpus.authors and not self.authors:
            self.authors = corpus.authors


def _name_of(part: Element) -> str:
    """Return the name in *part*; if it consists of name parts only, they are put in order, separated by blanks."""
    parts = {
        name: " ".join([text_of(inner) for inner in part.iter(f"{{*}}{name}")])
        for name in ("forename", "nameLink", "surname")
    }
    text = text_of(part)
    is_all = sorted("".join(parts.values()).replace(" ", "")) == sorted(_SEPARATORS.sub("", text))
    is_full = is_all and parts["forename"] and parts["surname"]
    return " ".join(filter(None, parts.values())) if is_full else text


_SEPARATORS = re.compile(r"[\s,]+")


def language_of(element: Element) -> str:
    """Return the language of *element*, ``""`` if it has none or an invalid one."""
    language = tag(element.get(LANG) or element.get("lang") or "")
    return language if is_language_tag(language) else ""


def _usage_percent(usage: str | None) -> int:
    return int(usage) if usage and usage.isdecimal() and len(usage) < 4 else 0  # noqa: PLR2004 -- percent


def _child_elements(element: Element) -> list[Element]:
    return [child for child in element if isinstance(child.tag, str)]


def _children_named(element: Element, name: str) -> list[Element]:
    return [child for child in element if local(child) == name]


def _descendants_named(element: Element, name: str) -> Iterator[Element]:
    return (inner for inner in element.iter() if local(inner) == name)


def kept(foreign: Iterable[Foreign]) -> list[Foreign]:
    """Return the parts of *foreign* in the space of TEI."""
    return [part for part in foreign if part.space == SPACE]


def _categories_in(header: Element) -> dict[str, str]:
    """Return the descriptions of the categories that *header* defines, by the references to them (``#sport``)."""
    described = header.iterfind("{*}encodingDesc//{*}category/{*}catDesc")
    named = ((parent_of(description).get(f"{XML}id"), description) for description in described)
    return {f"#{identifier}": text_of(description) for identifier, description in named if identifier}
