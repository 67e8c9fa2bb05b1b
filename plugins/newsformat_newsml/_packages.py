"""The groups of a ``packageItem`` → associations, in the order of the document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsformat import Association
from newsformat_newsml._concept_reader import association_of, kept_in
from newsformat_newsml._elements import Element, says_nothing
from newsformat_newsml._item import Item
from newsformat_newsml._names import NAR, OWN


_GROUP, _ITEM_REF = f"{{{NAR}}}group", f"{{{NAR}}}itemRef"
_OWN = f"{{{OWN}}}"


def read_groups(groups: Element, item: Item) -> None:
    """``groupSet`` → an association for each item; kept whole as well, unless newsformat has made it of them."""
    made = f"{_OWN}made" in groups.attrib
    for element, values, whole in references(groups, item):
        if f"{_OWN}foreign" in element.attrib:
            values["foreign"] = kept_in(element)
        elif made and not whole:
            values["foreign"] = item.part(element)
        item.add("associations", Association(**values))
    if not made:
        item.keep("packageItem", groups)


def references(groups: Element, item: Item | None) -> Iterator[tuple[Element, dict[str, Any], bool]]:
    """Yield each ``itemRef``, what it says as an association, and whether that is all.

    The role is that of its group, unless it has a relation of its own. Without *item* nested items are not read.
    """
    for group in groups.iterchildren(_GROUP):
        role = group.get("role") or ""
        for element in group.iterchildren(_ITEM_REF):
            values, whole = association_of(element, item)
            if not says_nothing(values.values(), element):
                yield element, {"role": role, **values}, whole
