"""XMP properties → an article (IPTC Photo Metadata Standard 2025.1)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Final

from newsformat import Article, Byline, Concept, Dateline, EditorsNote, Embargo, Identifier, Inlines, Media, Rights
from newsformat.markup.dates import read_date
from newsformat.markup.handling import embargo_from_text, longest
from newsformat.markup.languages import language_tag
from newsformat.plugin import Report, broken, inlines, line
from newsformat_photo._names import DEFAULT, EMBARGOES, expanded
from newsformat_photo._xmp._value import Properties, Value, all_of, chosen, structures


SUBJECT_CODES: Final = "http://cv.iptc.org/newscodes/subjectcode/"
SCENES: Final = "http://cv.iptc.org/newscodes/scene/"
CAPTION_WRITER: Final = "caption writer"
SUPPLEMENTAL: Final = "supplemental-category"
ARTWORK: Final = "artwork"
IDENTIFIERS: Final = {  # property → kind
    "photoshop:TransmissionReference": "job",
    "plus:ImageSupplierImageID": "supplier",
    "dc:identifier": "",
}
CONTACT: Final = ("CiEmailWork", "CiTelWork", "CiUrlWork")
# A bare code, or an IIM reference such as IPTC:15000000:Sport::
_CODE = re.compile(r"(?:subj:)?(\d{8})|IPTC:(?:\d:)?(\d{8})((?::[^:]*){0,3})", re.ASCII)
_URGENCY = re.compile(r"[1-9]", re.ASCII)
_CATEGORY = re.compile(r"[A-Za-z]{1,4}", re.ASCII)


class Mapped:
    """Reads the attributes of an article from properties; `taken` has the properties that were used."""

    def __init__(self, found: Properties, report: Report) -> None:
        self._found, self._report = found, report
        self.taken: dict[str, Value] = {}
        languages = all_of(self._take("dc:language"))
        self._language = language_tag(languages[0]) if languages else self._language_of_caption()

    def article(self, media: Media | None) -> Article:
        """Return the article; *media* is the picture, if there is certainly one."""
        return Article(
            uri=self._text("Iptc4xmpExt:DigImageGUID"),
            kind="picture",
            language=self._language,
            identifiers=list(self._identifiers()),
            headline=inlines_of(self._text("photoshop:Headline")),
            title=self._text("dc:title"),
            bylines=list(self._bylines()),
            contributors=list(self._contributors()),
            dateline=self._dateline(),
            credit=self._text("photoshop:Credit"),
            sources=[Concept(name=name) for name in [line(self._text("photoshop:Source"))] if name],
            digital_source_type=self._text("Iptc4xmpExt:DigitalSourceType"),
            content_created=self._moment("photoshop:DateCreated"),
            updated=self._moment("xmp:ModifyDate"),
            embargo=self._embargo(),
            urgency=self._urgency(),
            notes=[EditorsNote(text=text) for text in [self._text("photoshop:Instructions")] if text],
            subjects=list(self._subjects()),
            entities=list(self._entities()),
            genres=list(self._genres()),
            keywords=list(dict.fromkeys(all_of(self._take("dc:subject")))),
            rights=self._rights(),
            body=self._body(media),
        )

    def _look(self, name: str) -> Value | None:
        return self._found.get(expanded(name))

    def _take(self, name: str) -> Value | None:
        """Return the property *name*, and mark it as used by the article."""
        full = expanded(name)
        value = self._found.get(full)
        if value is not None:
            self.taken[full] = value
        return value

    def _text(self, name: str) -> str:
        return chosen(self._take(name), self._language)

    def _language_of_caption(self) -> str:
        """Return the language of the caption, if only its alternatives declare it.

        The default is usually repeated with its language (ISO 16684-1, 8.2.2.4); the others are translations.
        """
        value = self._look("dc:description")
        items = value.items if value is not None else ()
        shown = chosen(value)
        languages = {item.language for item in items if item.language.lower() != DEFAULT and chosen(item) == shown}
        known = [tag for language in languages if (tag := language_tag(language))]
        return known[0] if len(known) == 1 else ""

    def _body(self, media: Media | None) -> list[Media]:
        caption, alt = inlines_of(self._text("dc:description")), self._text("Iptc4xmpCore:AltTextAccessibility")
        if media is None and not caption and not line(alt):
            return []
        shown = media or Media()
        return [Media(shown.href, kind=shown.kind, caption=caption, alt=alt, renditions=shown.renditions)]

    def _identifiers(self) -> Iterator[Identifier]:
        for name, kind in IDENTIFIERS.items():
            if value := line(self._text(name)):
                yield Identifier(value=value, kind=kind)

    def _bylines(self) -> Iterator[Byline]:
        names = all_of(self._take("dc:creator"))
        for number, name in enumerate(names):
            if number:
                yield Byline(name=name)
            else:
                yield Byline(name=name, role=self._text("photoshop:AuthorsPosition"), contact=self._contact())

    def _contact(self) -> str:
        fields = structures(self._take("Iptc4xmpCore:CreatorContactInfo"))
        contacts = [chosen(fields[0].get(expanded(f"Iptc4xmpCore:{name}"))) for name in CONTACT] if fields else []
        return next(filter(None, map(line, contacts)), "")

    def _contributors(self) -> Iterator[Concept]:
        if writer := line(self._text("photoshop:CaptionWriter")):
            yield Concept(name=writer, kind="person", relation="contributor", role=CAPTION_WRITER)
        for name in all_of(self._take("dc:contributor")):
            yield Concept(name=name, relation="contributor")

    def _dateline(self) -> Dateline | None:
        """Return the location created, or else the location fields of IPTC Core."""
        result = structures(self._look("Iptc4xmpExt:LocationCreated"))
        place = _place(result[0]) if result else ""
        if place:
            self._take("Iptc4xmpExt:LocationCreated")
        older = [self._text(name) for name in ("Iptc4xmpCore:Location", "photoshop:City", "photoshop:State")]
        country = self._text("photoshop:Country")
        place = place or _joined([*older, country or chosen(self._look("Iptc4xmpCore:CountryCode"))])
        if place and not country:
            self._take("Iptc4xmpCore:CountryCode")
        return Dateline(place=place) if place else None

    def _moment(self, name: str) -> datetime | None:
        value = line(chosen(self._look(name)))
        if not value or (moment := read_date(value, self._report)) is None:
            return None
        self._take(name)
        return moment

    def _embargo(self) -> Embargo | None:
        """Return the embargo of any version of PRISM; of several, the longest."""
        found = {name: self._found[name] for name in EMBARGOES if name in self._found}
        self.taken.update(found)
        dates = [text for value in found.values() for text in all_of(value)]
        return longest(filter(None, [embargo_from_text(date, self._report) for date in dates]))

    def _urgency(self) -> int | None:
        value = line(chosen(self._look("photoshop:Urgency")))
        if not _URGENCY.fullmatch(value):
            return None
        self._take("photoshop:Urgency")
        return int(value)

    def _subjects(self) -> Iterator[Concept]:
        for code in all_of(self._take("Iptc4xmpCore:SubjectCode")):
            if match := _CODE.fullmatch(code):
                refnum, names = match[1] or match[2], (match[3] or "").strip(": ").split(":")
                yield Concept(name=line(names[-1]), code=refnum, scheme="subj", uri=f"{SUBJECT_CODES}{refnum}")
            else:
                yield Concept(code=code)
        if category := line(self._text("photoshop:Category")):
            yield Concept(code=category) if _CATEGORY.fullmatch(category) else Concept(name=category)
        for name in all_of(self._take("photoshop:SupplementalCategories")):
            yield Concept(name=name, scheme=SUPPLEMENTAL)
        for name, uri in self._terms("Iptc4xmpExt:AboutCvTerm"):
            yield Concept(name=name, uri=uri)

    def _terms(self, name: str) -> Iterator[tuple[str, str]]:
        """Yield the name and the identifier of each vocabulary term."""
        for fields in structures(self._take(name)):
            label = line(chosen(fields.get(expanded("Iptc4xmpExt:CvTermName")), self._language))
            if uri := line(chosen(fields.get(expanded("Iptc4xmpExt:CvTermId")))):
                yield label, uri

    def _genres(self) -> Iterator[Concept]:
        if genre := line(self._text("Iptc4xmpCore:IntellectualGenre")):
            yield Concept(name=genre)
        for name, uri in self._terms("Iptc4xmpExt:Genre"):
            yield Concept(name=name, uri=uri)
        for code in all_of(self._take("Iptc4xmpCore:Scene")):
            yield Concept(code=code, scheme="scene", uri=f"{SCENES}{code}" if code.isdecimal() else "")

    def _entities(self) -> Iterator[Concept]:
        known = dict(self._named("PersonInImageWDetails", "Person"))
        for name in dict.fromkeys([*all_of(self._take("Iptc4xmpExt:PersonInImage")), *known]):
            yield Concept(name=name, kind="person", uri=known.get(name, ""))
        for name in all_of(self._take("Iptc4xmpExt:OrganisationInImageName")):
            yield Concept(name=name, kind="organisation")
        for fields in structures(self._take("Iptc4xmpExt:LocationShown")):
            uri = next(iter(all_of(fields.get(expanded("Iptc4xmpExt:LocationId")))), "")
            if (place := _place(fields, self._language)) or uri:
                yield Concept(name=place, kind="place", uri=uri)
        for fields in structures(self._take("Iptc4xmpExt:ProductInImage")):
            code = line(chosen(fields.get(expanded("Iptc4xmpExt:ProductGTIN"))))
            if (name := self._field(fields, "ProductName")) or code:
                yield Concept(name=name, kind="object", code=code, scheme="gtin" if code else "")
        for fields in structures(self._take("Iptc4xmpExt:ArtworkOrObject")):
            if name := self._field(fields, "AOTitle"):
                yield Concept(name=name, kind="object", role=ARTWORK)
        if event := line(self._text("Iptc4xmpExt:Event")):
            yield Concept(name=event, kind="event", uri=next(iter(all_of(self._take("Iptc4xmpExt:EventId"))), ""))

    def _named(self, name: str, start: str) -> Iterator[tuple[str, str]]:
        """Yield the name and the first identifier of each structure in the property *name*."""
        for fields in structures(self._take(f"Iptc4xmpExt:{name}")):
            uris = all_of(fields.get(expanded(f"Iptc4xmpExt:{start}Id")))
            if label := self._field(fields, f"{start}Name"):
                yield label, next(iter(uris), "")

    def _field(self, fields: dict[str, Value], name: str) -> str:
        return line(chosen(fields.get(expanded(f"Iptc4xmpExt:{name}")), self._language))

    def _rights(self) -> list[Rights]:
        owners = [
            line(chosen(fields.get(expanded("plus:CopyrightOwnerName"))))
            for fields in structures(self._take("plus:CopyrightOwner"))
        ]
        owners += all_of(self._take("xmpRights:Owner"))
        values = {
            "holder": next(filter(None, owners), ""),
            "notice": self._text("dc:rights"),
            "usage_terms": self._text("xmpRights:UsageTerms"),
            "licence": self._text("xmpRights:WebStatement"),
        }
        return [Rights(**values)] if any(values.values()) else []


def inlines_of(text: str) -> Inlines:
    """Return *text* as inline content, with breaks between lines."""
    return inlines(broken(text))


def _place(fields: dict[str, Value], language: str = "") -> str:
    """Return the name of a location, from its smallest part to the country."""
    parts = {name: chosen(fields.get(expanded(f"Iptc4xmpExt:{name}")), language) for name in _PLACE}
    name, sublocation, city, state, country, code, region = parts.values()
    return _joined([name or sublocation, city, state, country or code or region])


_PLACE = ("LocationName", "Sublocation", "City", "ProvinceState", "CountryName", "CountryCode", "WorldRegion")


def _joined(parts: list[str]) -> str:
    return ", ".join(dict.fromkeys([text for part in parts if (text := line(part))]))
