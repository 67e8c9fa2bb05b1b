"""Reads content of the Financial Times as articles."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from attrs import evolve

from newsformat import Article, Association, Block, Concept, Envelope, Foreign, Headline, Identifier, Rights
from newsformat.markup.html import read_html_inlines
from newsformat.markup.json import Object
from newsformat.markup.json_items import read_parts
from newsformat.markup.members import Members, has_value, object_at, objects_at, one_or_several, text_at
from newsformat.markup.printed import read_byline
from newsformat.plugin import Limits, NoOptions, ReadError, Report, Source, line
from newsformat_cms._ft._body import Body
from newsformat_cms._ft._pictures import associated, id_in, media_of


SPACE: Final = "ft"
_TEXTS: Final = ("bodyXML", "openingXML")
_ENTITIES: Final = {"PERSON": "person", "ORGANISATION": "organisation", "LOCATION": "place"}
_ORGANISATIONS: Final = frozenset(("COMPANY", "PUBLICCOMPANY", "PRIVATECOMPANY"))
_PICTURES: Final = ("mainImage", "leadImages", "alternativeImages")


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each item."""

    def article(item: Any, _: tuple[int, ...]) -> Article:
        if not isinstance(item, dict) or not line(text_at(item, "id")) or not any(map(item.get, ("title", *_TEXTS))):
            raise ReadError("not Financial Times content, which has an id and a title or a body")
        return _Content(item, report, source.limits).article()

    yield from read_parts(source, article, report, item="the content")


class _Content:
    """One item being read."""

    def __init__(self, item: Object, report: Report, limits: Limits) -> None:
        self._said, self._report, self._limits = item, report, limits
        self._fields = Members(item)
        self._media = {id_in(text_at(embed, "id")): media for embed in self._embeds() if (media := media_of(embed))}

    def article(self) -> Article:
        """Return its article."""
        fields, report = self._fields, self._report
        first, last = fields.moment("firstPublishedDate", report), fields.moment("publishedDate", report)
        concepts = self._concepts()
        article = Article(
            uri=fields.text("id"),
            identifiers=[*self._identifiers()],
            headline=fields.text("title"),
            subhead=read_html_inlines(fields.text("standfirst"), report, limits=self._limits),
            other_headlines=[*self._headlines()],
            bylines=[*read_byline(fields.text("byline"))],
            published=first or last,
            updated=last if first else None,
            rights=[*self._rights()],
            body=self._body(),
            associations=[*self._pictures()],
            contributors=concepts["contributors"],
            genres=concepts["genres"],
            entities=concepts["entities"],
            subjects=concepts["subjects"],
        )
        return evolve(article, foreign=self._foreign_fields())

    # Text -------------------------------------------------------------------------------

    def _body(self) -> list[Block]:
        for name in _TEXTS:
            if line(markup := self._fields.text(name)):
                if name != _TEXTS[0]:
                    self._report.note(f"only the beginning of the text is there ({name})")
                elif has_value(self._fields.take(_TEXTS[1])):
                    self._report.note(f"{_TEXTS[1]} is left out: it only repeats the beginning of the text")
                return Body(self._media, self._report, self._limits).blocks(markup)
        return []

    def _embeds(self) -> Iterator[Object]:
        """Yield embeds in the text, and beside it."""
        yield from objects_at(self._said, "embeds")
        yield object_at(self._said, "mainImage")

    def _headlines(self) -> Iterator[Headline]:
        others, topper = Members(self._fields.object("alternativeTitles")), Members(self._fields.object("topper"))
        for role in [*others.left]:
            if text := others.text(role):
                yield Headline(content=text, role=role)
        if text := topper.text("headline"):
            yield Headline(content=text, role="topper")
        for name, rest in (("alternativeTitles", others.left), ("topper", topper.left)):
            self._put_back(name, rest)

    # What is said of it -----------------------------------------------------------------

    def _identifiers(self) -> Iterator[Identifier]:
        if address := self._fields.text("webUrl"):
            yield Identifier(value=address, kind="url")
        for item in self._fields.all_of("identifiers", _is_identifier):
            yield Identifier(value=item["identifierValue"], kind=item["authority"])

    def _rights(self) -> Iterator[Rights]:
        copyright_ = Members(self._fields.object("copyright"))
        if notice := copyright_.text("notice"):
            yield Rights(notice=notice)
        self._put_back("copyright", copyright_.left)

    def _concepts(self) -> dict[str, list[Concept]]:
        """Return the annotations, by the attribute that they belong to."""
        found: dict[str, list[Concept]] = {name: [] for name in ("contributors", "genres", "entities", "subjects")}
        for item in self._fields.all_of("annotations", lambda entry: isinstance(entry, dict)):
            members = Members(item)
            predicate, kind = members.text("predicate"), members.text("type") or _kind_of(members.left)
            relation, uri = predicate.rpartition("/")[2], members.text("id")
            where = "genres" if kind == "GENRE" else "entities" if kind in _ENTITIES else "subjects"
            if relation == _SIGNS:
                where, relation = "contributors", "creator"
            elif predicate != f"{_ANNOTATION}{relation}":
                members.put_back("predicate", predicate)
            concept = Concept(
                name=members.text("prefLabel"), kind=_ENTITIES.get(kind, kind.lower()), uri=uri, relation=relation
            )
            found[where].append(evolve(concept, foreign=members.foreign(SPACE)))
        return found

    def _pictures(self) -> Iterator[Association]:
        for name in _PICTURES:
            found = self._fields.left.get(name)
            shown = found.items() if name == "alternativeImages" and isinstance(found, dict) else ((name, found),)
            result = [
                association
                for role, item in shown
                for picture in one_or_several(item)
                for association in associated(role, picture)
            ]
            yield from result
            if result and all(map(_is_address, one_or_several(found))):
                self._fields.take(name)

    def _put_back(self, name: str, rest: Object) -> None:
        if any(map(has_value, rest.values())):
            self._fields.put_back(name, rest)

    def _foreign_fields(self) -> tuple[Foreign, ...]:
        return self._fields.foreign(SPACE)


_SIGNS: Final = "hasAuthor"
_ANNOTATION: Final = "http://www.ft.com/ontology/annotation/"


def _is_identifier(value: Any) -> bool:
    names = {"authority", "identifierValue"}
    return isinstance(value, dict) and value.keys() == names and all(isinstance(value[name], str) for name in names)


def _is_address(value: Any) -> bool:
    """Is only the address of the picture *value* known?"""
    return isinstance(value, str) or (isinstance(value, dict) and value.keys() == {"id"})


def _kind_of(annotation: Object) -> str:
    """Return the kind of a thing without ``type`` by its class in the ontology: the direct one, or the last of all."""
    classes = annotation.get("types")
    last = classes[-1] if isinstance(classes, list) and classes else ""
    known = [name for name in (annotation.get("directType"), last) if name and isinstance(name, str)]
    name = known[0].rpartition("/")[2].upper() if known else ""
    return "ORGANISATION" if name in _ORGANISATIONS else name
