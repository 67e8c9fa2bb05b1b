"""Rules from the profiles of NPR's CDS.

They are served as JSON Schemas (``/v1/profiles/…``): ``document``, ``publishable``, and those of the assets.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from newsformat.markup.json import Misfit, Path
from newsformat.markup.json_rules import (
    BOOLEAN,
    INTEGER,
    OBJECT,
    STRING,
    Rule,
    alone_or_in,
    anything,
    array,
    by_type,
    matching,
    members,
    moment,
    source_problems,
)
from newsformat.markup.members import items_at
from newsformat.plugin import NoSchema, Problem, Report, Severity, Source, shortened
from newsformat_agencies._npr._cds_assets import name_of, rels_of, type_of


_HERE = "#/assets/"
_REL = matching(r"[a-z][a-z0-9.-]*|[a-z][a-z0-9+.-]*:\S+", "relation")
_LINK = members({"href": STRING, "rels": array(_REL)}, needs=("href",), other=anything)
_LINKS = array(_LINK)
_ARRAYS = ("layout", "bylines", "corrections", "images", "audio", "videos")  # arrays whose links may refer to assets
_CORE: dict[str, Rule] = {"id": STRING, "profiles": array(_LINK, least=1)}
_FILES = {"enclosures": _LINKS}
_ASSETS: dict[str, tuple[dict[str, Rule], tuple[str, ...]]] = {
    "byline": ({"name": STRING}, ("name",)),
    "reference-byline": ({"bylineDocuments": array(_LINK, least=1)}, ("bylineDocuments",)),
    "correction": ({"title": STRING, "text": STRING, "dateTime": moment()}, ("text", "dateTime")),
    "text": ({"text": STRING}, ("text",)),
    "transcript": ({"text": STRING}, ("text",)),
    "html-block": ({"html": STRING, "title": STRING}, ("html",)),
    "pull-quote": (dict.fromkeys(("quote", "attributionParty", "attributionContext"), STRING), ("quote",)),
    "youtube-video": ({"videoId": matching(r"\S+", "number of a film"), "startTime": INTEGER}, ("videoId",)),
    "external-link": ({"externalLink": _LINK, "linkText": STRING}, ("externalLink",)),
    "internal-link": ({"documentLink": _LINK, "linkText": STRING}, ("documentLink",)),
    "image": ({**_FILES, **dict.fromkeys(("title", "caption", "altText", "producer", "provider"), STRING)},
              ("enclosures",)),
    "audio": ({**_FILES, "duration": INTEGER, "isAvailable": BOOLEAN},
              ("enclosures", "isAvailable", "isDownloadable", "isEmbeddable", "isStreamable")),
}  # fmt: skip


def validate(source: Source, options: NoSchema, report: Report, /) -> Iterator[Problem]:
    """Yield the errors of each document, in order, whether in a response, alone, or one per line."""
    return source_problems(source, _ANSWER)


def _document(value: Any, where: Path) -> Iterator[Misfit]:
    yield from _DOCUMENT(value, where)
    if isinstance(value, dict):
        yield from _typed(value, where)
        yield from _linked(value, where)


def _typed(value: dict[str, Any], where: Path) -> Iterator[Misfit]:
    """Check that exactly one profile is the type."""
    profiles = value.get("profiles")
    if isinstance(profiles, list):
        types = [link for link in profiles if isinstance(link, dict) and "type" in rels_of(link)]
        if len(types) != 1:
            yield Misfit("value", f"{len(types)} of the profiles are the type; one must be", (*where, "profiles"))


def _linked(value: dict[str, Any], where: Path) -> Iterator[Misfit]:
    """Check that each link to an asset has a target, and that each asset is linked to."""
    assets = value["assets"] if isinstance(value.get("assets"), dict) else {}
    holders = [(value, where)]
    holders += [(item, (*where, "assets", name)) for name, item in assets.items() if isinstance(item, dict)]
    links = [link for holder, place in holders for link in _links(holder, place)]
    for name, here in links:
        if name not in assets:
            yield Misfit("asset", f"there is no asset {shortened(name)!r}", here)
    for name in assets.keys() - {name for name, _ in links}:
        yield Misfit("unused", "no link refers to the asset", (*where, "assets", name), Severity.WARNING)


def _links(holder: dict[str, Any], place: Path) -> Iterator[tuple[str, Path]]:
    """Yield the name of each asset that *holder* (at *place*) links to, and the location of the link."""
    for name in _ARRAYS:
        for number, link in enumerate(items_at(holder, name)):
            if isinstance(link, dict) and str(link.get("href", "")).startswith(_HERE):
                yield name_of(link), (*place, name, number, "href")


def _asset(value: Mapping[str, Any]) -> Rule:
    known, needs = _ASSETS.get(type_of(dict(value)), ({}, ()))
    return members({**_CORE, **known}, needs=("id", "profiles", *needs), other=anything)


_DOCUMENT = members(
    {
        **_CORE,
        **dict.fromkeys(("title", "subtitle", "socialTitle", "teaser", "shortTeaser", "contributionNotes"), STRING),
        **dict.fromkeys((*_ARRAYS, "collections", "brandings", "owners", "webPages", "relatedItems"), _LINKS),
        **dict.fromkeys(("publishDateTime", "editorialLastModifiedDateTime", "recommendUntilDateTime",
                         "archivedDateTime", "editorialMajorUpdateDateTime"), moment()),
        "assets": members(other=by_type(_asset)),
        "authorizedOrgServiceIds": array(STRING),
        "isRestrictedToAuthorizedOrgServiceIds": BOOLEAN,
        "meta": OBJECT,
    },
    needs=("id", "profiles"),
    other=anything,
)  # fmt: skip
_ANSWER = alone_or_in("resources", _document)
