"""Topics: the persons, places and terms in a document's topic sets, found by ID or code.

External sets (``TopicSetRef``, catalogs, resources) are never followed.
"""

from __future__ import annotations

from newsformat import Concept
from newsformat.markup.xml import Element, text_of
from newsformat.plugin import evolved
from newsformat_newsml1._names import LANG, SUBJECT_SCHEME, SUBJECT_URI, subject_code


# The IPTC's "TopicType", and other usual names, for kinds that the model has a word for.
KINDS = {
    "person": "person",
    "people": "person",
    "company": "organisation",
    "organisation": "organisation",
    "organization": "organisation",
    "place": "place",
    "location": "place",
    "country": "place",
    "city": "place",
    "event": "event",
    "object": "object",
}


class Topics:
    """The topics of a document, or of an item in it, by ID and code; *outer* are those around them."""

    __slots__ = ("_by_code", "_by_id", "_called", "_found", "_outer")

    def __init__(self, outer: Topics | None = None) -> None:
        self._by_id: dict[str, tuple[Concept, list[tuple[str, str]]]] = {}
        self._by_code: dict[str, Element] = {}
        self._found: dict[tuple[str, str], Concept] = {}  # a cache of lookups
        self._called: dict[tuple[str, str], str] = {}
        self._outer = outer

    def learn(self, topic_set: Element) -> None:
        """Register the topics in *topic_set*."""
        for topic in topic_set.iterchildren("Topic"):
            if key := topic.get("Duid"):
                self._by_id.setdefault(key, (concept_of(topic), _names(topic)))
            for child in topic.iterchildren("FormalName"):
                self._by_code.setdefault((child.text or "").strip(), topic)

    def find(self, reference: str, language: str = "") -> Concept | None:
        """Return the topic that *reference* (``#t1``) points to, with its name in *language* if it has one."""
        if reference[:1] != "#":
            return None
        found = self._by_id.get(reference[1:])
        if found is None:
            return self._outer.find(reference, language) if self._outer is not None else None
        if (reference, language) not in self._found:
            concept, names = found
            self._found[reference, language] = evolved(concept, name=_in_language(names, language) or concept.name)
        return self._found[reference, language]

    def name_of(self, code: str, language: str) -> str:
        """Return the name of the topic with this *code*, in *language* if available."""
        topic = self._by_code.get(code)
        if topic is None:
            return self._outer.name_of(code, language) if self._outer is not None else ""
        if (code, language) not in self._called:
            names = _names(topic)
            self._called[code, language] = _in_language(names, language) or next((name for _, name in names), "")
        return self._called[code, language]


def _names(topic: Element) -> list[tuple[str, str]]:
    """Return the names of *topic*, each with its language."""
    names = [child for child in topic.iterchildren("Description") if child.get("Variant") in {None, "Name"}]
    return [(name.get(LANG) or "", text) for name in names if (text := text_of(name))]


def _in_language(names: list[tuple[str, str]], language: str) -> str:
    """Return the first of *names* in *language*, in exactly that form or any other variety of it."""
    primary = language.partition("-")[0].lower()
    near = [(tag, name) for tag, name in names if primary and tag.partition("-")[0].lower() == primary]
    return next((name for tag, name in near if tag.lower() == language.lower()), near[0][1] if near else "")


def concept_of(topic: Element) -> Concept:
    """Read ``Topic``: its name, kind, code and scheme, and the address of further details."""
    kind = next((child.get("FormalName") or "" for child in topic.iterchildren("TopicType")), "")
    names = [((child.text or "").strip(), child.get("Scheme") or "") for child in topic.iterchildren("FormalName")]
    described = next((child.text or "" for child in topic.iterchildren("Description")), "")
    code, scheme = next(((name, scheme) for name, scheme in names if scheme), ("", ""))
    plain = next((name for name, scheme in names if not scheme), "")
    uri = topic.get("Details") or ""
    if bare := subject_code(code, scheme):
        code, scheme, uri = bare, SUBJECT_SCHEME, uri or f"{SUBJECT_URI}{bare}"
    kind = KINDS.get(kind.lower(), kind)
    return Concept(name=described or plain or code, kind=kind, code=code, scheme=scheme, uri=uri)
