"""How one provider fills in a standard: data that guides a reader, not code.

A dialect is a small TOML file. The plugin of the format says what its keys and values mean::

    format = "nitf"
    title = "The Acme News Agency"

    [detect]                      # all must hold
    "docdata/doc-id/@regsrc" = "ACME"

    [fields]
    "docdata/du-key/@key" = "slug"
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextvars import ContextVar
from functools import cached_property, lru_cache, partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from newsformat._checks import slug, string
from newsformat._errors import PluginError
from newsformat._report import Report
from newsformat._wording import did_you_mean


if TYPE_CHECKING:
    from newsformat._dialect_accounts import Account

_FOLDER = "_dialects"  # of the dialects in a plugin
dialect_listener: ContextVar[Callable[[list[Account]], object] | None] = ContextVar("dialect_listener", default=None)
"""Called with the dialects of each document that is read in this context; usually not set."""


def _table(value: Mapping[str, str | Iterable[str]]) -> Mapping[str, tuple[str, ...]]:
    if not isinstance(value, Mapping):
        raise TypeError(f"a table of a dialect is a mapping, not {type(value).__name__}")
    return MappingProxyType({key: (text,) if isinstance(text, str) else tuple(text) for key, text in value.items()})


@frozen(kw_only=True, slots=False)
class Dialect:
    r"""How one provider uses the standard of a *format*.

    Attributes:
        name: a lower-case slug, unique among the dialects of the format.
        format: the name of the format.
        title: the provider's name, for human readers.
        detect: its signs, each with values of which the document must have one; all signs must hold. Case does not
            matter, and ``*`` at the end of a value matches anything, even nothing (``\*`` is a literal star). A dialect
            without signs is used only if it is asked for by name.
        fields: what a field, role or element of the standard means here.

    The values of *detect* and *fields* are tuples of strings; a single string may be given for a tuple of one.
    """

    name: str = field(validator=slug("a dialect"))
    format: str = field(validator=string)
    title: str = field(default="", validator=string)
    detect: Mapping[str, tuple[str, ...]] = field(factory=dict, converter=_table)
    fields: Mapping[str, tuple[str, ...]] = field(factory=dict, converter=_table)
    # The fields known, and the mistakes found
    _checked: list[Any] = field(factory=list, init=False, eq=False, repr=False)

    @cached_property
    def signs(self) -> tuple[tuple[str, frozenset[str], tuple[str, ...]], ...]:
        """The keys of *detect*, each with the values that must be equal and those that are prefixes, in lower case."""
        return tuple([(key, *_folded(values)) for key, values in self.detect.items()])

    @classmethod
    def parse(cls, text: str, name: str) -> Dialect:
        """Return the dialect called *name* that the TOML *text* describes.

        Raises:
            PluginError: it is not TOML, or says something that a dialect cannot say.
        """
        import tomllib

        try:
            values = tomllib.loads(text)
        except (ValueError, RecursionError) as error:
            raise PluginError(f"the dialect {name}: {error}") from error
        for key, value in values.items():
            if not _is_allowed(key, value):
                raise PluginError(
                    f"the dialect {name}: {key} cannot be {value!r}; a dialect has format and title, "
                    "which are strings, and the tables detect and fields, whose values are strings or lists of strings"
                )
        if not values.get("format"):
            raise PluginError(f"the dialect {name}: it names no format")
        return cls(name=name, **values)

    def __reduce__(self) -> tuple[Callable[[], Dialect], tuple[()]]:
        given = {"detect": dict(self.detect), "fields": dict(self.fields)}  # a `MappingProxyType` cannot be pickled
        return partial(Dialect, name=self.name, format=self.format, title=self.title, **given), ()

    def fits(self, values_of: Callable[[str], str | Iterable[str]]) -> bool:
        """Does a document have all signs of this dialect?

        Args:
            values_of: returns the texts of the document for a key of *detect*, one or several; empty ones do not count.
        """
        return _holds(self, _DocumentValues(values_of))

    def check(self, known: Mapping[str, Collection[str]], report: Report) -> None:
        """Report those *fields* that the format does not know. Readers call this, and ignore such fields.

        Args:
            known: the keys that the format knows, in which ``*`` matches anything, each with the values that it may
                have; without values, any is allowed. The first key that matches counts.
            report: the report on the document; it also receives the name of the dialect.
        """
        report.read_by(self.name, self.format)
        if not self._checked or self._checked[0] is not known:
            self._checked[:] = known, list(self._mistakes(known))
        for mistake in self._checked[1]:
            report.note(f"the dialect {self.name}: {self.format} has no {mistake}")

    def _mistakes(self, known: Mapping[str, Collection[str]]) -> Iterator[str]:
        for key, values in self.fields.items():
            allowed = next((names for pattern, names in known.items() if _matches(key, pattern)), None)
            if allowed is None:
                yield f"field {key!r}{did_you_mean(key, known)}"
            for value in values:
                if allowed and value not in allowed:
                    yield f"{value!r} for {key!r}{did_you_mean(value, allowed)}"


class SignedDialects:
    """The dialects with signs among several, indexed by their first sign: a document has that of only a few."""

    def __init__(self, dialects: Iterable[Dialect]) -> None:
        self._dialects = sorted(
            [candidate for candidate in dialects if candidate.detect], key=lambda candidate: -len(candidate.detect)
        )
        self._places: dict[str, dict[str, list[int]]] = {}  # indexes of dialects, by key and value of the first sign
        self._with_prefixes: dict[str, list[int]] = {}  # indexes of those where a value is a prefix
        for place, dialect in enumerate(self._dialects):
            key, exact, prefixes = dialect.signs[0]
            by_value = self._places.setdefault(key, {})
            for value in exact:
                by_value.setdefault(value, []).append(place)
            if prefixes:
                self._with_prefixes.setdefault(key, []).append(place)

    def fitting(self, values_of: Callable[[str], str | Iterable[str]]) -> Dialect | None:
        """Return the dialect with the most signs among those that fit; *values_of* is called once for each sign."""
        document_values = _DocumentValues(values_of)
        places: set[int] = set()
        for key, by_value in self._places.items():
            if texts := document_values[key]:
                places.update(self._with_prefixes.get(key, ()), *[by_value[text] for text in texts if text in by_value])
        for place in sorted(places):
            if _holds(self._dialects[place], document_values):
                return self._dialects[place]
        return None


class _DocumentValues(dict[str, frozenset[str]]):
    """A document's values by sign, without case; cached."""

    def __init__(self, values_of: Callable[[str], str | Iterable[str]]) -> None:
        super().__init__()
        self._values_of = values_of

    def __missing__(self, key: str) -> frozenset[str]:
        self[key] = texts = without_case(self._values_of(key))
        return texts


def _holds(dialect: Dialect, document_values: Mapping[str, frozenset[str]]) -> bool:
    """Do all signs of *dialect* hold for a document with these values?"""
    return all(_is_one_of(document_values[key], exact, prefixes) for key, exact, prefixes in dialect.signs)


def without_case(texts: str | Iterable[str]) -> frozenset[str]:
    """Return *texts*, one text or several, in the form for `matches_any`."""
    if not texts:
        return _NOTHING
    return frozenset([text.casefold() for text in ((texts,) if isinstance(texts, str) else texts) if text])


_NOTHING: frozenset[str] = frozenset()


def matches_any(texts: frozenset[str], values: tuple[str, ...]) -> bool:
    """Does one of *texts* match one of *values*, where a trailing ``*`` matches anything?"""
    return _is_one_of(texts, *_folded(values))


def _is_one_of(texts: frozenset[str], exact: frozenset[str], prefixes: tuple[str, ...]) -> bool:
    return not texts.isdisjoint(exact) or (bool(prefixes) and any(text.startswith(prefixes) for text in texts))


@lru_cache(maxsize=1024)
def _folded(values: tuple[str, ...]) -> tuple[frozenset[str], tuple[str, ...]]:
    """Return *values* in lower case, in two groups: those to be equal, and those that end with ``*``, as prefixes."""
    folded = [value.casefold() for value in values]
    exact = [
        f"{text[:-2]}*" if text.endswith("\\*") else text for text in folded if text[-1:] != "*" or text[-2:] == "\\*"
    ]
    return frozenset(exact), tuple([text[:-1] for text in folded if text[-1:] == "*" and text[-2:] != "\\*"])


def _matches(key: str, pattern: str) -> bool:
    before, star, after = pattern.partition("*")
    return key == pattern or (bool(star) and key.startswith(before) and key.endswith(after))


def _is_allowed(key: str, value: Any) -> bool:
    if key in {"format", "title"}:
        return isinstance(value, str)
    return key in {"detect", "fields"} and isinstance(value, dict) and all(map(_is_strings, value.values()))


def _is_strings(value: Any) -> bool:
    return isinstance(value, str) or (isinstance(value, list) and all(isinstance(item, str) for item in value))


def dialects_in(package: str) -> Iterator[Dialect]:
    """Yield the dialects in the ``.toml`` files of the folder ``_dialects`` in *package*, sorted by name.

    Raises:
        PluginError: one of them is not a dialect, or there is no such folder.
    """
    from importlib.resources import files

    folder = files(package) / _FOLDER
    if not folder.is_dir():
        raise PluginError(f"there is no folder {_FOLDER} in {package}; if it is in the sources, it was not packaged")
    for file in sorted(folder.iterdir(), key=lambda file: file.name):
        if file.name.endswith(".toml"):
            yield Dialect.parse(file.read_text("utf-8"), file.name.removesuffix(".toml"))
