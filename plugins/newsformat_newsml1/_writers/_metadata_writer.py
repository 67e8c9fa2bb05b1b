"""Writes ``AdministrativeMetadata``, ``RightsMetadata``, ``DescriptiveMetadata``, and a set of topics."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from newsformat import Article, Concept
from newsformat.markup.xml import quoted
from newsformat_newsml1._names import LOCATED, ORIGIN, OWN, QUALIFIER_SCHEME, SUBJECT_SCHEME
from newsformat_newsml1._validate_values import LANGUAGE
from newsformat_newsml1._writers._placing import Placing, element, grouped, kept_whole, named, text


_DIGITS = 8
_TYPES = {"person": "Person", "organisation": "Organisation", "place": "Place", "event": "Event", "object": "Object"}


class Subjects:
    """The subjects of an article: codes, occurrences of topics, and the topics themselves."""

    def __init__(self, article: Article, next_id: Callable[[str], str]) -> None:
        self._next_id = next_id
        self.topics: list[str] = []
        self.written = grouped(self._all(article))

    def _all(self, article: Article) -> Iterator[tuple[str, str]]:
        for concept in article.subjects:
            yield self._subject(concept)
        for concept in article.entities:
            located = concept.relation == LOCATED and concept.kind == "place"
            yield ("Location", self._location(concept)) if located else self._occurrence(concept)

    def _subject(self, concept: Concept) -> tuple[str, str]:
        """Return a subject: an IPTC code alone, or a topic for a code with a name."""
        how, code = concept.relation, concept.code
        if concept.scheme == SUBJECT_SCHEME and len(code) == _DIGITS and code.isdecimal():
            name = (
                "Subject" if code.endswith("000000") else "SubjectMatter" if code.endswith("000") else "SubjectDetail"
            )
            return "SubjectCode", element("SubjectCode", named(name, code, HowPresent=how))
        if concept.scheme == QUALIFIER_SCHEME and len(code) == _DIGITS:
            subject = named("Subject", "00000000")
            return "SubjectCode", element("SubjectCode", subject + named("SubjectQualifier", code, HowPresent=how))
        if concept.kind or (concept.name and code) or concept.uri:
            return self._occurrence(concept)
        value = code or concept.name
        return "SubjectCode", element("SubjectCode", named("Subject", value, concept.scheme, HowPresent=how))

    def _location(self, concept: Concept) -> str:
        """Return the kept ``Location``, or one with a city; with a topic, if there is more than its name."""
        kept = kept_whole(concept, "Location", "entities", "DescriptiveMetadata")
        if kept:
            return kept
        topic = f' Topic="#{self._key(concept)}"' if concept.code or concept.uri else ""
        city = named("Property", "City", Value=concept.name) if concept.name or not topic else ""
        return f'<Location HowPresent="{ORIGIN}"{topic}>{city}</Location>'

    def _key(self, concept: Concept) -> str:
        """Return the topic ID of *concept*."""
        key = self._next_id("topic")
        self.topics.append(_topic(concept, key))
        return key

    def _occurrence(self, concept: Concept) -> tuple[str, str]:
        key = self._key(concept)
        how = f" HowPresent={quoted(concept.relation)}" if concept.relation else ""
        return "TopicOccurrence", f'<TopicOccurrence{how} Topic="#{key}"/>'

    def topic_set(self) -> str:
        """Return the topics as a ``TopicSet``."""
        return f"<TopicSet FormalName={quoted(OWN)}>{''.join(self.topics)}</TopicSet>\n" if self.topics else ""


def _topic(concept: Concept, key: str) -> str:
    details = f" Details={quoted(concept.uri)}" if concept.uri else ""
    kind = named("TopicType", _TYPES.get(concept.kind, concept.kind))
    code = f"<FormalName Scheme={quoted(concept.scheme)}>{text('x', concept.code)[3:]}" if concept.code else ""
    code = code.replace("</x>", "</FormalName>")
    name = text("Description", concept.name) if concept.name else ""
    return f'<Topic Duid="{key}"{details}>{kind}{code}{name}</Topic>'


def descriptive(article: Article, subjects: Subjects, placing: Placing) -> str:
    """Return ``DescriptiveMetadata``."""
    written = dict(subjects.written)
    if LANGUAGE.fullmatch(article.language):
        written["Language"] = [named("Language", article.language)]
    written["Genre"] = [named("Genre", genre.name or genre.code, genre.scheme) for genre in article.genres]
    return _section("DescriptiveMetadata", placing.section("DescriptiveMetadata", written))


def administrative(article: Article, placing: Placing) -> str:
    """Return ``AdministrativeMetadata``."""
    written = grouped([*_parties(article), *_file_names(article)])
    return _section("AdministrativeMetadata", placing.section("AdministrativeMetadata", written))


def _parties(article: Article) -> Iterator[tuple[str, str]]:
    provided = False
    for concept in article.sources:
        name = "Provider" if concept.relation == "provider" and not provided else "Source"
        provided = provided or name == "Provider"
        yield name, kept_whole(concept, name, "sources", "AdministrativeMetadata") or _party(name, concept)
    for concept in article.contributors:
        name = "Creator" if concept.relation == "creator" else "Contributor"
        yield name, kept_whole(concept, name, "contributors", "AdministrativeMetadata") or _party(name, concept)


def _party(name: str, concept: Concept) -> str:
    topic = "" if concept.uri.startswith("#") else concept.uri  # it would refer to a topic of this document
    party = named("Party", concept.name or concept.code, concept.scheme, Topic=topic)
    may_have_role = name in {"Creator", "Contributor"} and concept.role
    return element(name, party + (named("Contribution", concept.role) if may_have_role else ""))


def _file_names(article: Article) -> Iterator[tuple[str, str]]:
    for identifier in article.identifiers:
        if identifier.kind in {"FileName", "SystemIdentifier"}:
            yield identifier.kind, text(identifier.kind, identifier.value)


def rights(article: Article, placing: Placing) -> str:
    """Return ``RightsMetadata``; copyright notices are lines instead."""
    when = article.created or article.updated or article.published
    date = text("CopyrightDate", str(when.year) if when else "")
    written = grouped(
        [
            *[
                (
                    "Copyright",
                    kept_whole(rights_item, "Copyright", "rights", "RightsMetadata")
                    or element("Copyright", text("CopyrightHolder", rights_item.holder) + date),
                )
                for rights_item in article.rights
                if rights_item.holder
            ],
            *[
                ("UsageRights", element("UsageRights", text("UsageType", rights_item.usage_terms)))
                for rights_item in article.rights
                if rights_item.usage_terms
            ],
        ]
    )
    return _section("RightsMetadata", placing.section("RightsMetadata", written))


def _section(name: str, inner: str) -> str:
    return f"<{name}>{inner}</{name}>\n" if inner else ""
