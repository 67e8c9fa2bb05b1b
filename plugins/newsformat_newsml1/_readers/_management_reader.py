"""Reads ``Identification`` and ``NewsManagement``: the identity of an item, and how to handle it.

* ``NewsIdentifier``: ``urn:newsml:`` with ``ProviderId``, ``DateId`` and ``NewsItemId`` → `uri`, ``RevisionId`` →
  `version`; a different ``PublicIdentifier`` → `identifiers`, and one that equals the ``NewsItemId`` → `uri`
* ``NameLabel`` → `title`, ``Label`` → `identifiers` (its type is the kind)
* ``FirstCreated`` → `created`, ``ThisRevisionCreated`` → `updated`, non-standard ``FirstPublished`` → `published`
* ``Status`` → `status`; ``Embargoed``, and a ``StatusWillChange`` to ``Usable`` → `embargo`; one to ``Withheld`` or
  ``Canceled`` → `expires`
* ``Urgency`` → `urgency`, ``Instruction`` → `signals` (``Update`` of a revision: ``update``)
* ``DerivedFrom``, ``AssociatedWith`` → `associations`; ``Comment`` → `notes`
"""

from __future__ import annotations

from collections.abc import Callable

from newsformat import Association, EditorsNote, Identifier
from newsformat.markup.handling import read_status, status_named, stricter
from newsformat.markup.xml import Element, line_of, text_of
from newsformat.plugin import line
from newsformat_newsml1._names import OWN, first, revision_before
from newsformat_newsml1._readers._draft import Draft, foreign_of, says_each_once, says_something
from newsformat_newsml1._readers._metadata_reader import read_property
from newsformat_newsml1._readers._status_changes import take_change


Take = Callable[[Element, Draft], None]
URN = "urn:newsml:"


def read_identification(element: Element, draft: Draft) -> None:
    """Read ``Identification``."""
    for child in element:
        match child.tag:
            case "NewsIdentifier" if draft.values.keys().isdisjoint(("uri", "version")):
                _news_identifier(child, draft)
            case "NameLabel":
                if not draft.once("title", text_of(child)):
                    draft.keep("Identification", child)
            case "Label":
                _label(child, draft)
            case tag if type(tag) is str:
                draft.keep("Identification", child)


_IDENTIFIES = frozenset(("ProviderId", "DateId", "NewsItemId", "RevisionId", "PublicIdentifier"))


def _news_identifier(element: Element, draft: Draft) -> None:
    children = {child.tag: child for child in element}
    for child in element if len(children) < len(element) or not _IDENTIFIES.issuperset(children) else ():
        if isinstance(child.tag, str) and child.tag not in _IDENTIFIES:
            draft.context.report.left_out(
                f"{child.tag} in a NewsIdentifier is left out: {text_of(child):.60}", line=line_of(child)
            )
        elif text_of(child) != text_of(children[child.tag]):
            message = f"a further {child.tag} of a NewsIdentifier is left out: {text_of(child):.60}"
            draft.context.report.left_out(message, line=line_of(child))
    texts = {tag: text_of(child) for tag, child in children.items()}
    parts = [texts.get(name, "") for name in ("ProviderId", "DateId", "NewsItemId")]
    version, public = texts.get("RevisionId", ""), texts.get("PublicIdentifier", "")
    if (name := children.get("NewsItemId")) is not None:
        draft.context.report_unkept(name, ())
    update = _revision(children.get("RevisionId"), draft)
    draft.once("version", version)
    if parts[2] and public == parts[2]:
        draft.once("uri", public)
        return
    uri = f"{URN}{':'.join(parts)}" if all(parts) else ""
    if draft.once("uri", uri):
        usual = f"{uri}:{version}"
        if public not in {"", usual} and public.lower() not in {f"{usual}{end}".lower() for end in ("", "N", update)}:
            draft.add("identifiers", Identifier(value=public, kind="PublicIdentifier"))
    elif public.count(":") > URN.count(":") + 1 or (public and not public.lower().startswith(URN)):
        draft.once("uri", public)
    else:
        draft.keep("Identification", element)


def _revision(element: Element | None, draft: Draft) -> str:
    """Keep other data in ``RevisionId``, and return the kind of update."""
    if element is None:
        return ""
    update, before = (element.get("Update") or "N").strip(), (element.get("PreviousRevision") or "0").strip()
    if update != "N":
        draft.add("signals", "update")
    if update != "N" or before != revision_before(text_of(element)):
        draft.keep("NewsIdentifier", element)
    return update


def _label(element: Element, draft: Draft) -> None:
    kind, text = first(element, "LabelType"), first(element, "LabelText")
    value = text_of(text) if text is not None else ""
    if value and says_each_once(element):
        name = kind.get("FormalName") or "" if kind is not None else ""
        draft.add("identifiers", Identifier(value=value, kind=name))
        if kind is not None:
            draft.context.report_unkept(kind, _NAMED)
    else:
        draft.keep("Identification", element)


def read_management(element: Element, draft: Draft) -> None:
    """Read ``NewsManagement``."""
    for child in element:
        if type(child.tag) is str:
            take_management(child, draft)


def take_management(element: Element, draft: Draft) -> None:
    """Read *element*, which is or should be in ``NewsManagement``."""
    take = _MANAGEMENT.get(element.tag)
    if take is not None:
        take(element, draft)
    else:
        draft.keep("NewsManagement", element)


_NAMED = ("FormalName",)


def _moment(name: str) -> Take:
    def take(element: Element, draft: Draft) -> None:
        text = (element.text or "").strip()
        if text and not draft.once(name, draft.context.moment(element)):
            draft.keep("NewsManagement", element)

    return take


def _kind(element: Element, draft: Draft) -> None:
    """Set the kind; ``News`` is the default and is not recorded."""
    if (element.get("FormalName") or "").lower() not in {"", "news"} or element.get("Scheme"):
        draft.keep("NewsManagement", element)


def _name(element: Element, draft: Draft) -> str:
    """Return the ``FormalName`` of *element*, or its text, as in TASS's documents."""
    name = (element.get("FormalName") or "").strip()
    if not name and (name := text_of(element)):
        draft.context.report.note(f"{element.tag} says {name!r} without a FormalName; read", line=line_of(element))
    return name


def _status(element: Element, draft: Draft) -> None:
    name = _name(element, draft)
    meaning = _meaning(name, draft)
    if meaning.lower() == "embargoed":
        draft.values["embargoed"] = True
        draft.context.report_unkept(element, _NAMED)
    elif (known := draft.values.get("status")) is not None:
        draft.keep("NewsManagement", element)
        if meaning and (held := stricter(known, read_status(meaning, draft.context.report))) is not known:
            draft.values["status"] = held
            why = f"several Status elements; the most restrictive is used: {held}"
            draft.context.report.note(why, line=line_of(element))
    elif meaning:
        draft.values["status"] = read_status(meaning, draft.context.report, line=line_of(element))
        if status_named(meaning) is None or element.get("Scheme"):
            draft.keep("NewsManagement", element)


def _meaning(name: str, draft: Draft) -> str:
    return draft.context.meanings.of("status", name) or name.strip()


def _urgency(element: Element, draft: Draft) -> None:
    name = _name(element, draft)
    if not (len(name) == 1 and name in "123456789" and draft.once("urgency", int(name))):
        draft.keep("NewsManagement", element)
    else:
        draft.context.report_unkept(element, _NAMED)


def _related(role: str) -> Take:
    def take(element: Element, draft: Draft) -> None:
        uri = element.get("NewsItem") or ""
        if not uri:
            draft.keep("NewsManagement", element)
            return
        name = element.get("FormalName") or ""
        names_role = not role or name.endswith(f":{role}")  # the same in a vocabulary: irel:derivedFrom
        is_complete = not any(map(says_something, element)) and (names_role or not name) and not element.get("Scheme")
        foreign = () if is_complete else (foreign_of("NewsManagement", element),)
        draft.append("associations", Association(role=name if names_role else role, uri=uri, foreign=foreign))

    return take


def _instruction(element: Element, draft: Draft) -> None:
    if signal := signal_of(element):
        draft.add("signals", signal)
    if any(map(says_something, element)):
        draft.keep("NewsManagement", element)
    else:
        draft.context.report_unkept(element, _NAMED)


def signal_of(element: Element) -> str:
    """Return the signal in *element*, an ``Instruction``."""
    name = line(element.get("FormalName") or "")
    return name.lower() if name.lower() in _SIGNALS else name


_SIGNALS = frozenset(("correction", "kill", "lead", "update"))  # signals of the model, matched in any case


def _property(element: Element, draft: Draft) -> None:
    if element.get("FormalName") != OWN and not read_property(element, draft, "NewsManagement"):
        draft.keep("NewsManagement", element)


def read_comment(element: Element, draft: Draft) -> None:
    """Read ``Comment`` of an item or a component as a note to editors."""
    text = (element.text or "").strip() if not len(element) else text_of(element)
    if text:
        draft.add("notes", EditorsNote(text=text, role=element.get("FormalName") or ""))
        draft.context.report_unkept(element, _NAMED)


_MANAGEMENT: dict[str, Take] = {
    "NewsItemType": _kind,
    "FirstCreated": _moment("created"),
    "ThisRevisionCreated": _moment("updated"),
    "FirstPublished": _moment("published"),  # not in the standard
    "Status": _status,
    "StatusWillChange": take_change,
    "Urgency": _urgency,
    "DerivedFrom": _related("derivedFrom"),
    "AssociatedWith": _related(""),
    "Instruction": _instruction,
    "Property": _property,
}
