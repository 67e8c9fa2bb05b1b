"""Topics: the persons, places and terms that the sets of a document describe, found by their IDs or their codes.

Sets elsewhere (``TopicSetRef``, catalogs, resources) are never followed.
"""

from __future__ import annotations

from newsformat import Concept
from newsformat.markup.xml import text_of
from newsformat_newsml1._names import LANG, Element


# IPTC "TopicType" and what is usual → kinds that the model has a word for.
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
    """The topics of a document, or of an item in it, by ID and by code; *outer* are those around them."""

    __slots__ = ("_by_code", "_by_id", "_outer")

    def __init__(self, outer: Topics | None = None) -> None:
        self._by_id: dict[str, Concept] = {}
        self._by_code: dict[str, Element] = {}
        self._outer = outer

    def learn(self, topic_set: Element) -> None:
        """Take note of the topics in *topic_set*."""
        for topic in topic_set.iterchildren("Topic"):
            if key := topic.get("Duid"):
                self._by_id.setdefault(key, concept_of(topic))
            for each in topic.iterchildren("FormalName"):
                self._by_code.setdefault((each.text or "").strip(), topic)

    def find(self, reference: str) -> Concept | None:
        """Return the topic that *reference*, such as ``#t1``, points to."""
        if reference[:1] != "#":
            return None
        found = self._by_id.get(reference[1:])
        return self._outer.find(reference) if found is None and self._outer is not None else found

    def name_of(self, code: str, language: str) -> str:
        """Return what the topic of *code* is called, in *language* if that is said."""
        topic = self._by_code.get(code)
        if topic is None:
            return self._outer.name_of(code, language) if self._outer is not None else ""
        names = [each for each in topic.iterchildren("Description") if each.get("Variant") in {None, "Name"}]
        spoken = [each for each in names if language and (each.get(LANG) or "").startswith(language)]
        return next((text for each in (*spoken, *names) if (text := text_of(each))), "")


def concept_of(topic: Element) -> Concept:
    """``Topic`` → what it is called, of what kind, its code in a scheme, and where more is said of it."""
    kind = next((each.get("FormalName") or "" for each in topic.iterchildren("TopicType")), "")
    names = [((each.text or "").strip(), each.get("Scheme") or "") for each in topic.iterchildren("FormalName")]
    described = next((each.text or "" for each in topic.iterchildren("Description")), "")
    code, scheme = next(((name, scheme) for name, scheme in names if scheme), ("", ""))
    plain = next((name for name, scheme in names if not scheme), "")
    return Concept(
        name=described or plain or code,
        kind=KINDS.get(kind.lower(), kind),
        code=code,
        scheme=scheme,
        uri=topic.get("Details") or "",
    )
