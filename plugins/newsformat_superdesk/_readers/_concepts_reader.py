"""Subjects, categories, places, genres, authors and signals → concepts and signals."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from attrs import evolve

from newsformat import Concept
from newsformat.markup.json import Object, text_of
from newsformat.markup.members import Members, has_value, text_at
from newsformat.markup.unexpressed import with_unexpressed
from newsformat.plugin import Report, shortened
from newsformat_superdesk._names import CONCEPTS, OWN, SPACE, Place, scheme_of


def read_concepts(item: Members, own_members: Object) -> dict[str, Any]:
    """Return the concepts of *item* by attribute of the article."""
    found: defaultdict[str, list[Any]] = defaultdict(list)
    for name, place in CONCEPTS.items():
        found[place.attribute] += [read_concept(entry, place) for entry in item.objects(name)]
    order = own_members.get("subjects")  # of categories among other subjects, if they were mixed
    subjects = found["subjects"]
    if isinstance(order, list) and sorted(map(str, order)) == sorted(map(str, range(len(subjects)))):
        found["subjects"] = [subjects[number] for number in order]
    return found


def read_concept(value: Object, place: Place) -> Concept:
    """Return *value* as a concept; *place* supplies its kind and relation."""
    members = Members(value)
    own_members = members.object(OWN)
    code, scheme = members.text("qcode", "code"), members.text("scheme")
    concept = Concept(
        name=_name_of_author(members) if place.attribute == "contributors" else members.text("name"),
        kind=place.kind,
        relation=place.relation,
        code=code,
        scheme=scheme or scheme_of(code),
        role=members.text("role"),
    )
    return evolve(with_unexpressed(concept, own_members), foreign=members.foreign(SPACE))


def _name_of_author(author: Members) -> str:
    """Return the name of an author: of a Superdesk user, ``sub_label``, because ``name`` is that of the role."""
    if not has_value(author.left.get("parent")) or not text_at(author.left, "sub_label").strip():
        return author.text("name", "sub_label")
    if text_at(author.left, "name").casefold() == text_at(author.left, "role").casefold():
        author.take("name")
    return author.text("sub_label")


def read_signals(item: Members, report: Report) -> list[str]:
    """Return the signals of *item*, by code or else name, with the signal implied by its state, which is kept."""
    signals = []
    for entry in item.objects("signal"):
        signal = Members(entry).text("qcode", "code", "name")
        signals += [signal] if signal else []
        same = {signal.lower(), signal.rpartition(":")[2].lower()}
        for name, value in entry.items():
            if has_value(value) and not (name in _SIGNAL_MEMBERS and str(value).lower() in same):
                shown = value if isinstance(value, str) else text_of(value)
                report.left_out(f"the {name:.40} of a signal is left out: {shortened(shown)}")
    implied = signal_of_state(item.left.get("state"))
    return [*signals, implied] if implied and implied not in signals else signals


def signal_of_state(state: Any) -> str | None:
    """Return the signal that the *state* of an item implies; `None` if it implies none."""
    return _SIGNALS_OF_STATES.get(state) if isinstance(state, str) else None


_SIGNAL_MEMBERS = frozenset(("qcode", "code", "name"))
_SIGNALS_OF_STATES = {"corrected": "correction", "killed": "kill", "recalled": "kill"}
