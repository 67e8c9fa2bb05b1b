"""Reads the groups of a ``packageItem`` as associations, in the order in which they refer to each other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsformat import Association
from newsformat.markup.xml import Element
from newsformat_newsml._elements import says_nothing
from newsformat_newsml._names import GROUP, NAR_, OWN_
from newsformat_newsml._readers._concept_reader import association_of, kept_in
from newsformat_newsml._readers._draft import Draft


NO_CLASS = "a package without a class is composite"
_GROUP, _GROUP_REF, _ITEM_REF = f"{NAR_}group", f"{NAR_}groupRef", f"{NAR_}itemRef"


def read_groups(groups: Element, draft: Draft) -> None:
    """Read ``groupSet`` as an association per item; also keep it whole, unless newsformat made it from these."""
    draft.take_for("composite", NO_CLASS)
    made = f"{OWN_}made" in groups.attrib
    for element, values, complete in references(groups, draft):
        if f"{OWN_}foreign" in element.attrib:
            values["foreign"] = kept_in(element)
        elif made and not complete:
            values["foreign"] = draft.part(element)
        draft.add("associations", Association(**values))
    if not made:
        draft.keep("packageItem", groups)


def references(groups: Element, draft: Draft | None) -> Iterator[tuple[Element, dict[str, Any], bool]]:
    """Yield each ``itemRef``, its association, and whether that is complete.

    The role is the group's, unless the reference has a relation of its own. Nested items are read only with a *draft*.
    """
    for role, element in _items(groups):
        values, complete = association_of(element, draft)
        if not says_nothing(values.values(), element):
            yield element, {"role": role, **values}, complete


def _items(groups: Element) -> Iterator[tuple[str, Element]]:
    """Yield each ``itemRef`` with the role of its group, from the root on; unreferenced groups come last."""
    left: dict[object, Element] = {}
    for number, group in enumerate(groups.iterchildren(_GROUP)):
        name = group.get("id") or number
        left[number if name in left else name] = group
    for entry in (groups.get("root"), *left):
        within = [_entered(entry, left)]
        while within:
            role, children = within[-1]
            child = next(children, None)
            if child is None:
                within.pop()
            elif child.tag == _ITEM_REF:
                yield role, child
            elif child.tag == _GROUP_REF:
                within.append(_entered(child.get("idref"), left))


def _entered(name: object, left: dict[object, Element]) -> tuple[str, Iterator[Element]]:
    """Remove the group called *name* from *left*; return its role and children."""
    group = left.pop(name, None)
    if group is None:
        return "", iter(())
    role = group.get("role") or ""
    return "" if role == GROUP else role, iter(group)
