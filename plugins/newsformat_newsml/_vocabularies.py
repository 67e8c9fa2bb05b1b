"""The transforms ``name-codes`` and ``match-codes``: a vocabulary gives names to codes, and equivalent codes.

A vocabulary is a file in one of the two forms in which the IPTC gives its NewsCodes (https://cv.iptc.org/newscodes/):

* NewsML-G2: every ``concept`` of a ``knowledgeItem``, ``conceptItem``, or message of them. ``conceptId`` (``@qcode`` or
  ``@uri``) is its code, each ``name`` its name in a language; ``sameAs``, and ``related`` with the relation
  ``skos:exactMatch``, are its equivalents in other vocabularies (``ConceptType`` of the schema)
* JSON: the members of ``conceptSet``, with ``uri``, ``qcode``, ``prefLabel`` and ``exactMatch``

A code is identified by its URI, or by its QCode, whose alias is resolved by the document's catalogs, else the IPTC's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache, partial
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

from attrs import evolve

from newsformat import Article, Concept, ReadError
from newsformat.markup import json, xml
from newsformat.plugin import OptionError, Report, line, rebuilt
from newsformat_newsml._catalogs import Schemes
from newsformat_newsml._languages import distance, inherited
from newsformat_newsml._names import LANG
from newsformat_newsml.newscodes import qcode_of


Change: TypeAlias = "Callable[[Concept, str], Iterable[Concept]]"
_FIELDS = ("contributors", "sources", "services", "subjects", "entities", "genres")
_EXACT = "exactMatch"  # SKOS: interchangeable in every use
_USUAL = "en"  # for a story without a language, or a vocabulary without names in the story's language


class _Entry(NamedTuple):
    """A concept of a vocabulary: *uri*, *qcode*, *names* by language, and its equivalents elsewhere (*same*)."""

    uri: str
    qcode: str
    names: dict[str, str]
    same: tuple[str, ...]

    def name(self, language: str) -> str:
        """Return its name in *language*, else in English, else the first one, else ``""``."""
        nearest = min(self.names, key=lambda tag: (distance(tag, language), distance(tag, _USUAL)), default="")
        return self.names.get(nearest, "")


class Vocabulary(NamedTuple):
    """The concepts of a vocabulary by URI and QCode, and by those of their equivalents elsewhere."""

    own: dict[str, _Entry]
    others: dict[str, list[_Entry]]

    def named(self, concept: Concept, language: str) -> Iterable[Concept]:
        """Yield *concept*, with its name added if it has none."""
        entry = None if concept.name else next((self.own[key] for key in _keys(concept) if key in self.own), None)
        name = entry.name(language) if entry else ""
        return (evolve(concept, name=name) if name else concept,)

    def matched(self, concept: Concept, language: str) -> Iterator[Concept]:
        """Yield *concept*, followed by its equivalents in this vocabulary."""
        yield concept
        for entry in next((self.others[key] for key in _keys(concept) if key in self.others), ()):
            scheme, _, code = entry.qcode.partition(":")
            name = entry.name(language) or concept.name
            yield evolve(concept, name=name, scheme=scheme, code=code, uri=entry.uri, foreign=())


def names_by(path: str) -> Callable[[Article], Article]:
    """Return the transform that names an article's codes by the vocabulary in the file *path*.

    Raises:
        OptionError: there is no such file, or it is no vocabulary.
    """
    return partial(_changed, change=_vocabulary_in("name-codes", path).named)


def matches_by(path: str) -> Callable[[Article], Article]:
    """Return the transform that adds the equivalents of an article's codes from the vocabulary in the file *path*.

    Raises:
        OptionError: there is no such file, or it is no vocabulary.
    """
    return partial(_changed, change=_vocabulary_in("match-codes", path).matched)


def _changed(article: Article, change: Change) -> Article:
    """Return *article*, including nested articles, with *change* applied to each concept."""

    def changed(candidate: Article) -> Article:
        new: dict[str, Any] = {}
        for name in _FIELDS:
            new[name] = _all(getattr(candidate, name), candidate.language, change)
        return evolve(candidate, **new)

    return rebuilt(article, {Article: changed})


def _all(concepts: tuple[Concept, ...], language: str, change: Change) -> tuple[Concept, ...]:
    """Return the results of *change* for all *concepts*, without additions that are there already."""
    known = {key for concept in concepts for key in _keys(concept)}
    found = []
    for concept in concepts:
        main, *more = change(concept, language)
        found.append(main)
        for entry in more:
            if known.isdisjoint(_keys(entry)):
                found.append(entry)
                known.update(_keys(entry))
    return tuple(found)


def _vocabulary_in(transform: str, path: str) -> Vocabulary:
    try:
        found = _read(path, Path(path).stat().st_mtime_ns)
    except ReadError as error:
        raise OptionError(f"{transform}={path}: {error}") from error
    except (OSError, ValueError) as error:  # `ValueError`: not a possible file name
        raise OptionError(f"{transform}={path!r:.200}: cannot be read: {getattr(error, 'strerror', error)}") from error
    if not found.own:
        raise OptionError(
            f"{transform}={path}: has no concept; a knowledge item of NewsML-G2 has, or NewsCodes in JSON"
        )
    return found


@lru_cache(maxsize=8)
def _read(path: str, _: int) -> Vocabulary:
    """Return the vocabulary in the file *path*, cached as long as the file does not change."""
    content = Path(path).read_bytes()
    first = content.lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
    entries = [*(_of_json(content) if first == b"{" else _of_xml(content) if first else ())]
    entries_read: dict[str, _Entry] = {}
    others: dict[str, list[_Entry]] = {}
    for entry in entries:
        for key in map(_key, (entry.uri, entry.qcode)):
            entries_read.setdefault(key, entry)
        for key in dict.fromkeys(map(_key, entry.same)):
            others.setdefault(key, []).append(entry)
    entries_read.pop("", None)
    return Vocabulary(entries_read, others)


def _of_json(content: bytes) -> Iterator[_Entry]:
    found = json.decode(content, Report())
    for item in _items(found.get("conceptSet")):
        if isinstance(item, dict):
            labels = item.get("prefLabel")
            label_items = labels.items() if isinstance(labels, dict) else ()
            names = {language: line(name) for language, name in label_items if isinstance(name, str)}
            same = [text for text in _items(item.get(_EXACT)) if isinstance(text, str)]
            yield _entry(_text(item.get("uri")), _text(item.get("qcode")), names, same)


def _items(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _text(value: Any) -> str:
    return value.strip() if isinstance(value, str) else ""


def _of_xml(content: bytes) -> Iterator[_Entry]:
    root = xml.parse(content, whole=False)
    schemes = Schemes()
    for scheme in root.iter("{*}scheme"):
        schemes.own.setdefault(scheme.get("alias") or "", scheme.get("uri") or "")
    for concept in root.iter("{*}concept"):
        uri = qcode = ""
        names: dict[str, str] = {}
        same: list[str] = []
        for child in concept.iterchildren("*"):
            name = xml.local(child)
            if name == "conceptId":
                uri, qcode = _identified(child, schemes)
            elif name == "name":
                names.setdefault(child.get(LANG) or inherited(child), line(xml.all_text(child)))
            elif name == "sameAs" or (name == "related" and _EXACT in (child.get("rel") or child.get("reluri") or "")):
                same += _identified(child, schemes)
        yield _entry(uri, qcode, names, same)


def _identified(element: xml.Element, schemes: Schemes) -> tuple[str, str]:
    """Return the URI and QCode of *element*, with the URI resolved from the QCode by the catalogs if needed."""
    qcode = (element.get("qcode") or "").strip()
    uri = (element.get("uri") or "").strip() or schemes.uri(*qcode.partition(":")[::2])
    return uri, qcode


def _entry(uri: str, qcode: str, names: dict[str, str], same: Iterable[str]) -> _Entry:
    if not qcode and (known := _key(uri)) != _with_http(uri):
        qcode = known
    return _Entry(uri, qcode, {language: name for language, name in names.items() if name}, tuple(filter(None, same)))


def _keys(concept: Concept) -> list[str]:
    """Return the identifiers of *concept*: its URI and its QCode."""
    qcode = f"{concept.scheme}:{concept.code}" if concept.scheme and concept.code else ""
    return [key for key in map(_key, (concept.uri, qcode)) if key]


def _key(code: str) -> str:
    """Return a canonical key for a URI or QCode: for a URI of the IPTC's, its QCode."""
    return qcode_of(_with_http(code))


def _with_http(code: str) -> str:
    """Return *code* with the protocol that the IPTC's catalogs use, if it is a URI of the IPTC's."""
    return f"http{code[5:]}" if code.startswith("https://cv.iptc.org/") else code
