"""An article of schema.org → an article."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from newsformat import (
    Article,
    Association,
    Byline,
    Concept,
    Dateline,
    Foreign,
    Identifier,
    Media,
    Rendition,
    Rights,
)
from newsformat.markup.dates import read_date
from newsformat.markup.json import text_of
from newsformat.plugin import Limits, Report, prose
from newsformat_web._json import Members
from newsformat_web._names import PAGE, SPACE, USUAL, kind_of_media, kind_of_thing
from newsformat_web._texts import read_body, read_text, texts


class _Thing:
    """The members of a thing of schema.org, each taken once; what is left is foreign."""

    def __init__(self, value: Any, named: dict[str, Members]) -> None:
        if isinstance(value, str):
            value = {"name": value}
        if not isinstance(value, dict):
            value = {}
        if value.keys() == {"@id"} and isinstance(value["@id"], str):
            value = named.get(value["@id"], value)
        self.left, self.named = dict(value), named
        self.parts: list[tuple[str, _Thing]] = []

    def text(self, *names: str) -> str:
        """Take the first text among *names*, as a line."""
        for name in names:
            if found := texts(self.left.get(name)):
                if len(found) == 1:
                    del self.left[name]
                else:
                    self.left[name] = found[1:]
                if text := read_text(found[0]):
                    return text
        return ""

    def plain(self, name: str) -> str:
        """Take the text called *name*, as it is."""
        value = self.left.get(name)
        if not isinstance(value, str):
            return ""
        del self.left[name]
        return value

    def all(self, name: str) -> list[Any]:
        """Take what is called *name*: one or several."""
        value = self.left.pop(name, None)
        return value if isinstance(value, list) else [] if value is None else [value]

    def things(self, name: str) -> list[_Thing]:
        """Take the things that are called *name*."""
        found = [_Thing(each, self.named) for each in self.all(name)]
        self.parts += [(name, each) for each in found]
        return found

    def type(self) -> str:
        """Take the type, the first of several."""
        found = texts(self.left.get("@type"))
        self.left.pop("@type", None)
        return found[0].rpartition("/")[2] if found else ""

    def number(self, name: str) -> int | None:
        """Take the number called *name*, which may be a text."""
        value = self.left.get(name)
        if isinstance(value, dict):  # a QuantitativeValue
            value = value.get("value")
        digits = str(value).removesuffix("px").strip() if isinstance(value, str | int) else ""
        if not (digits.isascii() and digits.isdecimal() and len(digits) < _DIGITS) or isinstance(value, bool):
            return None
        del self.left[name]
        return int(digits)


_DIGITS = 15


def read_article(node: Members, named: dict[str, Members], report: Report, limits: Limits) -> Article:
    """Return the article that *node* is; *named* are the things of the document by their ID."""
    thing = _Thing(node, named)
    types = texts(thing.left.pop("@type", None))
    thing.left.pop("@context", None)
    thing.left.pop("wordCount", None)  # which the text says
    uri, identifiers = _identity(thing)
    body = thing.plain("articleBody")
    associations = _in_order([*_media(thing), *_citations(thing)])
    moments = {name: _moment(thing, said, report) for name, said in _MOMENTS}
    article = Article(
        uri=uri,
        identifiers=identifiers,
        version=thing.text("version"),
        headline=thing.text("headline", "name"),
        subhead=thing.text("alternativeHeadline"),
        summary=thing.text("description", "abstract"),
        bylines=_bylines(thing),
        dateline=Dateline(text=dateline) if (dateline := thing.text("dateline")) else None,
        credit=thing.text("creditText"),
        sources=[_source(each) for name in _SOURCES for each in thing.things(name)],
        language=_language(thing),
        subjects=[*_sections(thing), *[_concept(each) for each in thing.things("about")]],
        entities=[_entity(each) for each in thing.things("mentions")],
        genres=[Concept(name=name) for name in _words(thing, "genre")],
        keywords=_keywords(thing),
        rights=_rights(thing),
        body=read_body(body, report, limits) if body else (),
        associations=associations,
        foreign=[*_foreign(node, types, thing)],
        **moments,
    )
    _say_left_out(thing, report)
    return article


_MOMENTS = (
    ("published", "datePublished"),
    ("updated", "dateModified"),
    ("created", "dateCreated"),
    ("expires", "expires"),
)
_SOURCES = ("publisher", "sourceOrganization", "provider")


def _moment(thing: _Thing, name: str, report: Report) -> Any:
    found = texts(thing.left.get(name))
    if not found or not found[0].strip():
        thing.left.pop(name, None)
        return None
    when = read_date(found[0], report)
    if when is not None:
        del thing.left[name]
    return when


def _identity(thing: _Thing) -> tuple[str, list[Identifier]]:
    """Return the URI, and the address of the page with the other identifiers."""
    page = thing.text("url") or thing.plain("mainEntityOfPage")
    of_page = thing.left.get("mainEntityOfPage")
    if isinstance(of_page, dict) and of_page.keys() <= {"@id", "@type", "url"}:
        del thing.left["mainEntityOfPage"]
        page = page or next(iter(texts([of_page.get("@id"), of_page.get("url")])), "")
    uri = thing.plain("@id")
    others = []
    for each in thing.all("identifier"):
        if isinstance(each, dict):
            said = _Thing(each, thing.named)
            others.append(Identifier(value=said.text("value"), kind=said.text("propertyID")))
        elif found := texts(each):
            if uri:
                others.append(Identifier(value=found[0]))
            else:
                uri = found[0]
    return uri, [*([Identifier(value=page, kind=PAGE)] if page else []), *others]


def _bylines(thing: _Thing) -> list[Byline]:
    authors = thing.things("author") or thing.things("creator")
    return [byline for each in authors if (byline := _byline(each)) != Byline()]


def _byline(author: _Thing) -> Byline:
    contact = author.things("contactPoint")
    house = author.things("worksFor") or author.things("affiliation")
    place = author.things("workLocation")
    return Byline(
        name=author.text("name"),
        role=author.text("jobTitle"),
        affiliation=house[0].text("name") if house else "",
        location=place[0].text("name") if place else "",
        contact=contact[0].text("name", "email") if contact else author.text("email", "url"),
    )


def _source(thing: _Thing) -> Concept:
    return Concept(name=thing.text("name"), uri=thing.text("@id", "url"))


def _language(thing: _Thing) -> str:
    value = thing.left.get("inLanguage")
    if isinstance(value, dict):
        return _Thing(thing.left.pop("inLanguage"), thing.named).text("alternateName", "name")
    return thing.text("inLanguage")


def _words(thing: _Thing, name: str) -> list[str]:
    return [found for text in texts(thing.left.pop(name, None)) if (found := read_text(text))]


def _sections(thing: _Thing) -> list[Concept]:
    return [Concept(name=name, kind="section") for name in _words(thing, "articleSection")]


def _keywords(thing: _Thing) -> list[str]:
    value = thing.left.get("keywords")
    if isinstance(value, str):
        del thing.left["keywords"]
        return [word for each in value.split(",") if (word := read_text(each))]
    return [
        word for each in thing.all("keywords") if (word := _Thing(each, thing.named).text("name", "@value", "termCode"))
    ]


def _concept(thing: _Thing) -> Concept:
    return Concept(
        name=thing.text("name"),
        kind=thing.text("additionalType"),
        code=thing.text("termCode"),
        scheme=thing.text("inDefinedTermSet"),
        uri=thing.text("@id", "sameAs", "url"),
    )


def _entity(thing: _Thing) -> Concept:
    return Concept(name=thing.text("name"), kind=kind_of_thing(thing.type()), uri=thing.text("@id", "sameAs", "url"))


def _rights(thing: _Thing) -> list[Rights]:
    holders = thing.things("copyrightHolder")
    rights = Rights(
        holder=holders[0].text("name") if holders else "",
        notice=prose(thing.plain("copyrightNotice")),
        usage_terms=prose(thing.plain("usageInfo")),
        licence=thing.text("license"),
    )
    return [] if rights == Rights() else [rights]


# Media and other works -------------------------------------------------------


_Placed: TypeAlias = "tuple[int | None, Association]"


def _in_order(found: list[_Placed]) -> list[Association]:
    """Return what was *found* by the positions that are told."""
    return [one for _, one in sorted(found, key=lambda each: each[0] or 0)]


def _media(thing: _Thing) -> list[_Placed]:
    """Return pictures, films and sounds: what is told of them all, or else by their kinds."""
    found = [(each.number("position"), _association(each)) for each in thing.things("associatedMedia")]
    shown = {each.media.href for _, each in found if each.media is not None}
    for name, kind in (("image", "image"), ("video", "video"), ("audio", "audio"), ("thumbnailUrl", "image")):
        for each in thing.things(name):
            one = _association(each, kind)
            if one.media is not None and one.media.href and one.media.href not in shown:
                found.append((None, one))
                shown.add(one.media.href)
    return found


def _association(thing: _Thing, kind: str = "") -> Association:
    kind = thing.text("genre") or kind or kind_of_media(thing.type())
    href = thing.text("contentUrl")
    page = thing.text("url") if href else ""
    href = href or thing.text("url", "@id", "embedUrl") or thing.text("name")
    files = [_rendition(each) for each in thing.things("encoding")]
    own = _rendition(thing, href)
    if not files and own != Rendition(href=href):
        files = [own]
    return Association(
        role=thing.text("additionalType"),
        title=thing.text("name"),
        href=page,
        media=Media(
            href,
            kind=kind,
            caption=thing.text("caption", "description"),
            credit=thing.text("creditText") or _who(thing),
            rights=thing.text("copyrightNotice"),
            language=_language(thing),
            renditions=files,
        ),
    )


def _who(thing: _Thing) -> str:
    people = thing.things("author") or thing.things("creator")
    return ", ".join([name for each in people if (name := each.text("name"))])


def _rendition(thing: _Thing, href: str = "") -> Rendition:
    return Rendition(
        href=href or thing.text("contentUrl", "url"),
        name=thing.text("alternateName"),
        media_type=thing.text("encodingFormat", "fileFormat"),
        width=thing.number("width"),
        height=thing.number("height"),
        size=thing.number("contentSize"),
    )


def _citations(thing: _Thing) -> list[_Placed]:
    found: list[_Placed] = []
    for each in thing.all("citation"):
        said = _Thing({"url": each} if isinstance(each, str) else each, thing.named)
        thing.parts.append(("citation", said))
        href = said.text("url", "@id")
        work = Association(role=said.text("additionalType"), title=said.text("name"), href=href)
        found.append((said.number("position"), work))
    return found


# What is foreign ---------------------------------------------------------------


def _foreign(node: Members, types: list[str], thing: _Thing) -> Iterator[Foreign]:
    """Yield what is left of *node*, and its types unless they are the usual one."""
    for name in node:
        if name == "@type" and types != [USUAL]:
            yield Foreign(SPACE, name, text_of(types[0] if len(types) == 1 else types))
        elif thing.left.get(name) not in (None, "", []):
            yield Foreign(SPACE, name, text_of(thing.left[name]))


def _say_left_out(thing: _Thing, report: Report) -> None:
    """Say what of the parts of *thing* has no place in the article."""
    for name, part in thing.parts:
        for member, value in part.left.items():
            if member not in _OF_FORM and value not in (None, "", []):
                report.left_out(f"{member} of {name} is left out: {text_of(value)[:_SHOWN]}")
        _say_left_out(part, report)


_OF_FORM = frozenset(("@type", "@context"))
_SHOWN = 60  # characters
