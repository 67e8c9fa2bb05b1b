"""MODS → articles."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsformat import Article, Association, Concept, EditorsNote, Headline, Identifier, Rights
from newsformat.markup.languages import language_tag
from newsformat.markup.printed import natural_name, read_byline
from newsformat.markup.xml import Element, local, tell_attributes, text_of
from newsformat.plugin import Report
from newsformat_library._catalogue._part import part_of
from newsformat_library._catalogue._people import KINDS, relator, sign
from newsformat_library._catalogue._record import Record


SPACE: Final = "mods"
_HREF: Final = "{http://www.w3.org/1999/xlink}href"
_LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"
_RESOURCES: Final = {
    "text": "text",
    "still image": "picture",
    "cartographic": "graphic",
    "moving image": "video",
    **dict.fromkeys(("sound recording", "sound recording-nonmusical", "sound recording-musical"), "audio"),
}
_CODES: Final = ("iso639-2b", "iso639-3", "rfc3066", "rfc4646", "rfc5646")
_OPEN: Final = ("'", "’", "ʻ", "-")  # behind which an article of a language (L’, al-) has no blank
_TOPICS: Final = {  # the attributes and kinds of what is said in a subject
    "topic": ("subjects", ""),
    "temporal": ("subjects", "temporal"),
    "occupation": ("subjects", "occupation"),
    "genre": ("subjects", "genre"),
    "geographic": ("entities", "place"),
}


def read_mods(root: Element, report: Report) -> Record:
    """Return what *root*, a ``mods``, says of an article, but for what there is no place for."""
    record = Record(SPACE, report)
    _Mods(root, record).read()
    return record


def mods_article(root: Element, report: Report) -> Article:
    """Return the article that *root*, a ``mods``, describes, with all that it says."""
    record = read_mods(root, report)
    known = ("version",) if (root.get("version") or "3.").startswith("3.") else ()
    tell_attributes(root, report, {**dict.fromkeys(map(local, root.iterchildren("*"))), "mods": known})
    record.keep_rest(root.iterchildren("*"))
    return record.article()


class _Mods:
    """A ``mods`` on its way into a *record*."""

    def __init__(self, root: Element, record: Record) -> None:
        self._root, self._record = root, record

    def _children(self, *names: str) -> Iterator[Element]:
        return self._root.iterchildren(*[f"{{*}}{name}" for name in names])

    def read(self) -> None:
        """Read all there is a place for."""
        self._language()
        self._titles()
        for name in self._children("name"):
            self._name(name)
        self._notes()
        self._dates()
        for element in self._children(*_STEPS):
            _STEPS[local(element)](self._record, element)
        self._addresses()
        for element in self._children("part"):
            part_of(self._record, element)
        self._related()

    # What it is called --------------------------------------------------------------

    def _titles(self) -> None:
        """Take the titles: the first that is of no type, or is called primary, is the headline."""
        record = self._record
        titles = [each for each in self._children("titleInfo") if any(map(text_of, each.iterchildren("{*}title")))]
        plain = [each for each in titles if not each.get("type")]
        main = next((each for each in plain if each.get("usage") == "primary"), next(iter(plain or titles), None))
        for each in titles:
            title, sub = title_of(record, each)
            if each is main:
                record.values["headline"], record.values["subhead"] = title, sub
                record.attribute(each, "usage", "primary")
                if _tag(each) == record.values.get("language"):
                    _tag(each, record)
                continue
            role = record.attribute(each, "type")
            content = ": ".join(filter(None, (title, sub)))
            record.add("other_headlines", Headline(content=content, role=role, language=_tag(each, record)))

    def _addresses(self) -> None:
        """Take addresses, the one of the item itself first, and other identifiers."""
        record = self._record
        urls = [
            url
            for location in self._children("location")
            for url in location.iterchildren("{*}url")
            if text_of(url) and url.get("access") != "preview"
        ]
        for url in sorted(urls, key=lambda each: not (each.get("usage") or "").startswith("primary")):
            record.attribute(url, "usage", "primary", "primary display")
            record.identify(record.text(url), "url")
        for each in self._children("identifier"):
            if text_of(each) and each.get("invalid", "no") == "no":
                record.attribute(each, "invalid")
                record.identify(record.text(each), record.attribute(each, "type"))
        for each in self._children("recordInfo"):
            for key in each.iterchildren("{*}recordIdentifier"):
                if text_of(key):
                    record.add("identifiers", Identifier(value=record.text(key), kind="record"))

    # Who made it, and when ----------------------------------------------------------

    def _name(self, element: Element) -> None:
        record, person = self._record, _person(self._record, element)
        if person is None:
            return
        before = len(record.values.get("bylines", ()))
        said = {name: next((each for each in element.iterchildren(f"{{*}}{name}")), None) for name in _SIGNED}
        texts = {name: text_of(each) if each is not None else "" for name, each in said.items()}
        printed = "" if texts["displayForm"] == person.name else texts["displayForm"]
        sign(record, person, affiliation=texts["affiliation"], text=printed)
        if len(record.values.get("bylines", ())) > before:
            for each in said.values():
                if each is not None:
                    record.text(each)

    def _notes(self) -> None:
        """Take notes; who is responsible signs the article, if nobody else does."""
        record = self._record
        for each in self._children("note"):
            if not text_of(each):
                continue
            role = record.attribute(each, "type")
            if role == "statement of responsibility" and record.is_free("bylines"):
                record.add("bylines", *read_byline(record.text(each)))
            else:
                record.add("notes", EditorsNote(text=record.text(each), role=role))

    def _dates(self) -> None:
        """Take the day of issue, the date that is the key first; neither those of a span nor such as are doubted."""
        record, origins = self._record, [*self._children("originInfo")]
        issued = [date for origin in origins for date in origin.iterchildren("{*}dateIssued") if _is_sure(date)]
        for date in sorted(issued, key=lambda each: (each.get("keyDate") != "yes", not each.get("encoding"))):
            _date(record, date, "published")
        for name, attribute in (("dateCreated", "created"), ("dateModified", "updated")):
            for date in [date for origin in origins for date in origin.iterchildren(f"{{*}}{name}") if _is_sure(date)]:
                _date(record, date, attribute)

    def _language(self) -> None:
        """Take the first language; of a code and a name of it both."""
        record = self._record
        for element in self._children("language"):
            for term in [*element.iterchildren("{*}languageTerm")] or [element]:
                tag = language_tag(text_of(term))
                if tag and record.values.get("language", tag) == tag:
                    record.values["language"] = tag
                    record.text(term)
                    record.attribute(term, "type", "code", "text")
                    record.attribute(term, "authority", *_CODES)

    # What it is in, and what else there is ------------------------------------------

    def _related(self) -> None:
        """Take what the article is in, where there is a part of it first; and what is related otherwise."""
        record, items = self._record, [*self._children("relatedItem")]
        hosts = [each for each in items if each.get("type") == "host"]
        for each in sorted(hosts, key=lambda host: not any(True for _ in host.iterchildren("{*}part"))):
            _host(record, each)
        for each in items:
            if each.get("type") != "host":
                _relation(record, each)


_SIGNED: Final = ("affiliation", "displayForm")


def title_of(record: Record, info: Element) -> tuple[str, str]:
    """Take the title and the subtitle that *info*, a ``titleInfo``, says."""
    said = dict.fromkeys(("nonSort", "title", "subTitle"), "")
    for part in info.iterchildren("*"):
        if said.get(local(part)) == "":
            said[local(part)] = record.text(part)
    article = said["nonSort"]
    blank = "" if not article or article.endswith(_OPEN) else " "
    return f"{article}{blank}{said['title']}", said["subTitle"]


def _tag(info: Element, record: Record | None = None) -> str:
    """Return the language, and script, that *info* is said to be in, and take it, if there is a *record*."""
    name = _LANG if info.get(_LANG) else "lang"
    tag = language_tag(info.get(name) or "")
    if record is not None and tag:
        record.attribute(info, name)
        record.attribute(info, "script")
    return "-".join(filter(None, (tag, info.get("script")))) if tag else ""


def _person(record: Record, element: Element) -> Concept | None:
    """Take whom *element*, a ``name``, names, with the role; `None` if it names nobody."""
    kind = element.get("type") or ""
    parts: dict[str, Element] = {}
    for part in element.iterchildren("{*}namePart"):
        if text_of(part):
            parts.setdefault(part.get("type") or "", part)
    own = [parts[each] for each in ("given", "family") if each in parts] or [parts[each] for each in parts if not each]
    named = own or [each for each in element.iterchildren("{*}displayForm") if text_of(each)][:1]
    if not named:
        return None
    for part in named:
        record.attribute(part, "type", "given", "family", "")
    name = " ".join([record.text(part) for part in named])
    record.attribute(element, "type", *KINDS)
    known = _authority(record, element)
    if "uri" not in known and (key := next(element.iterchildren("{*}nameIdentifier"), None)) is not None:
        known |= _key(record, key)
    is_inverted = kind in {"", "personal"} and local(named[0]) == "namePart" and not named[0].get("type")
    return Concept(
        name=natural_name(name) if is_inverted else name,
        kind=KINDS.get(kind, ""),
        role=_role(record, element),
        **known,
    )


def _role(record: Record, element: Element) -> str:
    """Take the first role that *element*, a ``name``, has; of a code the word that it stands for."""
    role = next(element.iterchildren("{*}role"), None)
    terms = [] if role is None else [each for each in role.iterchildren("{*}roleTerm") if text_of(each)]
    codes = {text_of(each): relator(text_of(each)) for each in terms}
    said = next(filter(None, codes.values()), "") or next(
        (text_of(each) for each in terms if each.get("type") != "code"), ""
    )
    said = said or next(iter(codes), "")
    for each in terms:
        if said in {text_of(each), codes[text_of(each)]}:
            record.text(each)
            record.attribute(each, "type", "code", "text")
            record.attribute(each, "authority", "marcrelator")
    return said


def _authority(record: Record, element: Element) -> dict[str, str]:
    """Take the authority file that *element* is in, and what it is there."""
    said = {"scheme": record.attribute(element, "authority"), "uri": record.attribute(element, "valueURI")}
    return {name: value for name, value in said.items() if value}


def _key(record: Record, element: Element) -> dict[str, str]:
    """Take what somebody is in a list of names."""
    value, scheme = record.text(element), record.attribute(element, "type")
    if value.startswith(("http://", "https://")):
        return {"uri": value} | ({"scheme": scheme} if scheme else {})
    return {"code": value, "scheme": scheme} if scheme else {"code": value}


def _is_sure(date: Element) -> bool:
    return not date.get("point") and (date.get("qualifier") or "inferred") == "inferred"


def _date(record: Record, date: Element, attribute: str) -> None:
    if record.date(attribute, date):
        record.attribute(date, "encoding")
        record.attribute(date, "keyDate")
        if record.attribute(date, "qualifier", "inferred"):
            record.report.note(f"a date that is not printed, but inferred: {text_of(date):.60}")


# Children of a mods that say one thing ---------------------------------------------------


def _resource(record: Record, element: Element) -> None:
    if kind := _RESOURCES.get(text_of(element)):
        record.values["kind"] = kind
        record.text(element)


def _genre(record: Record, element: Element) -> None:
    if text_of(element):
        record.add("genres", Concept(name=record.text(element), **_authority(record, element)))


def _abstract(record: Record, element: Element) -> None:
    if record.is_free("summary"):
        record.values["summary"] = record.text(element)


def _condition(record: Record, element: Element) -> None:
    """Take on what condition the article may be used."""
    terms, licence = record.text(element), record.attribute(element, _HREF)
    record.attribute(element, "type", "use and reproduction", "useAndReproduction")
    if terms or licence:
        record.add("rights", Rights(usage_terms=terms, licence=licence))


def _class(record: Record, element: Element) -> None:
    if text_of(element):
        record.add("subjects", Concept(code=record.text(element), **_authority(record, element)))


def _subject(record: Record, element: Element) -> None:
    """Take the parts of a subject, each for itself, unless an authority file has them as one heading."""
    parts = [each for each in element.iterchildren("*") if text_of(each)]
    if len(parts) > 1 and (element.get("authority") or element.get("valueURI")):
        name = "--".join([" ".join(map(text_of, [*part] or [part])) for part in parts])
        record.keep(element)
        record.add("subjects", Concept(name=name, **_authority(record, element)))
        return
    around = _authority(record, element) if len(parts) == 1 else {}
    for part in parts:
        name = local(part)
        if name == "name" and (person := _person(record, part)):
            record.add("entities", person)
        elif name == "hierarchicalGeographic":
            record.keep(element)
            record.add("entities", Concept(name=text_of(part[-1]), kind="place"))
        elif name == "geographicCode":
            record.add("entities", Concept(code=record.text(part), kind="place", **_authority(record, part)))
        elif name in _TOPICS:
            attribute, kind = _TOPICS[name]
            record.add(attribute, Concept(name=record.text(part), kind=kind, **around | _authority(record, part)))


_STEPS: Final = {
    "typeOfResource": _resource,
    "genre": _genre,
    "abstract": _abstract,
    "accessCondition": _condition,
    "classification": _class,
    "subject": _subject,
}


# What it is in, and what is related ------------------------------------------------------


def _host(record: Record, host: Element) -> None:
    """Take the newspaper that the article is in, and where it is in that."""
    record.attribute(host, "type", "host")
    titles = [each for each in host.iterchildren("{*}titleInfo") if any(map(text_of, each.iterchildren("{*}title")))]
    name = ": ".join(filter(None, title_of(record, titles[0]))) if titles else ""
    known: dict[str, str] = {}
    for each in host.iterchildren("{*}identifier"):
        kind = each.get("type") or ""
        if not text_of(each):
            continue
        if kind == "issn":
            record.attribute(each, "type")
            record.add("identifiers", Identifier(value=record.text(each), kind="issn"))
        elif kind in {"uri", "url"} and "uri" not in known:
            record.attribute(each, "type")
            known["uri"] = record.text(each)
        elif "code" not in known:
            known |= {"code": record.text(each), "scheme": record.attribute(each, "type")}
    if name or known:
        record.add("sources", Concept(name=name, **known))
    for origin in host.iterchildren("{*}originInfo"):
        for date in origin.iterchildren("{*}dateIssued"):
            if _is_sure(date):
                _date(record, date, "published")
    for part in host.iterchildren("{*}part"):
        part_of(record, part)


def _relation(record: Record, item: Element) -> None:
    """Take another item that is named by its title or address."""
    title = next((each for each in item.iterchildren("{*}titleInfo") if text_of(each)), None)
    href = record.attribute(item, _HREF)
    urls = [*item.iterfind("{*}location/{*}url"), *item.iterfind("{*}identifier[@type='uri']")]
    if not href and urls:
        href = record.text(urls[0])
        record.attribute(urls[0], "type", "uri")
    name = ": ".join(filter(None, title_of(record, title))) if title is not None else ""
    if name or href:
        record.add("associations", Association(role=record.attribute(item, "type"), title=name, href=href))
