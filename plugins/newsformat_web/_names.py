"""Names of schema.org, and their equivalents in the model."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from newsformat import Status
from newsformat.plugin import SOURCE_TYPES


CONTEXT: Final = "https://schema.org"
SPACE: Final = "json-ld"
GENERATOR: Final = "newsformat"  # the generator declared by newsformat's own pages
TITLE: Final = "newsformat-title"  # name of the meta element for the title that is not printed, on these pages
PAGE: Final = "url"  # kind of identifier: the address of the article's page
KINDS_OF_AUTHORS: Final = "author.@type"  # foreign part: the types of authors who are not persons, by name
USUAL: Final = "NewsArticle"
CORRECTION: Final = "correction"  # the member, and the signal
A_CORRECTION: Final = {"@type": "CorrectionComment"}  # without any details

PAGES: Final = frozenset(("WebPage", "ItemPage", "AboutPage", "CollectionPage"))
_POSTS = frozenset(("SocialMediaPosting", "BlogPosting", "LiveBlogPosting", "DiscussionForumPosting", "Report"))

KINDS_OF_MEDIA: Final = {"image": "ImageObject", "audio": "AudioObject", "video": "VideoObject"}
KINDS_OF_THINGS: Final = {
    "person": "Person",
    "organisation": "Organization",
    "place": "Place",
    "event": "Event",
    "object": "Thing",
}

STATUSES: Final = {Status.WITHHELD: "Draft", Status.CANCELED: "Obsolete"}
"""Terms of ``creativeWorkStatus`` that schema.org has for examples; one that says nothing is usable."""

EDITORS: Final = ("editor", "translator", "producer")
"""Members that say who has contributed, and in which role, which is called as they are."""
SUBHEAD: Final = "alternativeHeadline"
TITLES: Final = {"abstract": "description", "name": "headline"}
"""Members that are further headlines beside the one that counts; their role is called as they are."""
PLACES: Final = ("contentLocation", "spatialCoverage", "spatial")
"""Members that say which places the article is about; the first is the relation of these entities."""
WORKS: Final = ("isBasedOn", "isPartOf", "translationOfWork", "workTranslation")
"""Members that name other works, beside ``citation``; the role of these associations is called as they are."""


# The NewsCodes that are members of schema.org's IPTCDigitalSourceEnumeration.
_DIGITAL_SOURCES = frozenset(
    (
        *("algorithmicMedia", "algorithmicallyEnhanced", "composite", "compositeCapture", "compositeSynthetic"),
        *("compositeWithTrainedAlgorithmicMedia", "dataDrivenMedia", "digitalArt", "digitalCapture"),
        *("minorHumanEdits", "multiFrameComputationalCapture", "negativeFilm", "positiveFilm", "print"),
        *("screenCapture", "trainedAlgorithmicMedia", "virtualRecording"),
    )
)


def digital_source(source_type: str) -> str:
    """Return the address of the schema.org member for *source_type*, a digital source type, if there is one."""
    term = source_type.removeprefix(SOURCE_TYPES)
    return f"{CONTEXT}/{term[0].upper()}{term[1:]}DigitalSource" if term in _DIGITAL_SOURCES else source_type


def is_article(name: str) -> bool:
    """Is *name* a type of article?"""
    return name.endswith("Article") or name in _POSTS


def kind_of_media(name: str) -> str:
    """Return the kind of media for the type *name*."""
    return next((kind for kind, known in KINDS_OF_MEDIA.items() if known == name), "document")


def kind_of_thing(name: str) -> str:
    """Return the kind of entity for the type *name*."""
    if name.endswith(("Organization", "Organisation")) or name in _ORGANISATIONS:
        return "organisation"
    if name.endswith("Event"):
        return "event"
    kind = next((kind for kind, known in KINDS_OF_THINGS.items() if known == name), "")
    return kind or ("place" if name in _PLACES else "object")


def kind_of_types(names: Iterable[str]) -> str:
    """Return the kind of entity for the types *names*, or ``""`` for a mere thing, a term or an unknown type."""
    kinds = (kind_of_thing(name.rpartition("/")[2]) for name in names)
    return next((kind for kind in kinds if kind != "object"), "")


_ORGANISATIONS = frozenset((
    "Airline", "CollegeOrUniversity", "Corporation", "GovernmentOffice", "Hospital", "LocalBusiness", "MusicGroup",
    "NGO", "OnlineBusiness", "PoliticalParty", "Project", "School", "SportsTeam", "WorkersUnion",
))  # fmt: skip
_PLACES = frozenset((
    "AdministrativeArea", "Airport", "City", "Continent", "Country", "LandmarksOrHistoricalBuildings",
    "StadiumOrArena", "State", "TouristAttraction",
))  # fmt: skip
