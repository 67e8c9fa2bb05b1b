"""Roles of people in catalogues: relators of MARC (https://www.loc.gov/marc/relators/), and words."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from newsformat import Byline, Concept
from newsformat_library._catalogue._record import Record


_RELATORS: Final = {
    "art": "artist", "aut": "author", "cmm": "commentator", "cng": "cinematographer", "com": "compiler",
    "cre": "creator", "crp": "correspondent", "ctb": "contributor", "drt": "director", "edt": "editor",
    "ill": "illustrator", "ive": "interviewee", "ivr": "interviewer", "nrt": "narrator", "pbl": "publisher",
    "pht": "photographer", "prf": "performer", "pro": "producer", "rev": "reviewer", "rpt": "reporter",
    "spk": "speaker", "trl": "translator",
}  # fmt: skip
_AUTHORS: Final = frozenset(("", "author", "creator", "joint author"))
_JOURNALISTS: Final = frozenset(("columnist", "correspondent", "journalist", "reporter", "reviewer", "critic"))
KINDS: Final = {"personal": "person", "family": "person", "corporate": "organisation", "conference": "event"}


def relator(code: str) -> str:
    """Return the name of the relator *code*, which may be the end of an address; ``""`` if it is unknown."""
    return _RELATORS.get(code.rstrip("/").rpartition("/")[2], "")


def add_person(record: Record, person: Concept, *, affiliation: str = "", text: str = "") -> None:
    """Add *person* to the bylines or contributors of *record*, depending on the role.

    Authors in an authority file are added to the contributors, too.
    """
    role = person.role.lower()
    signs = role in _AUTHORS or role in _JOURNALISTS
    if signs:
        shown_role = "" if role in _AUTHORS else person.role
        record.add("bylines", Byline(name=person.name, role=shown_role, affiliation=affiliation, text=text))
    if not signs:
        record.add("contributors", person)
    elif person.uri or person.code:
        record.add("contributors", evolve(person, relation="creator"))
