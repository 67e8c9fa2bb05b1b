"""What a format is, and the shape of a reader and a writer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from enum import IntEnum
from functools import cache, partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, Generic, Protocol, TypeAlias, TypeVar, cast

from attrs import NOTHING, Attribute, field

from newsformat._article import Article
from newsformat._articles import Articles
from newsformat._checks import boolean, slug, string
from newsformat._envelope import Envelope
from newsformat._errors import PluginError
from newsformat._exits import pass_signal
from newsformat._explanation import Explanation
from newsformat._frozen import frozen
from newsformat._options import untyped
from newsformat._problem import NoSchema, Problem, ValidateOptions
from newsformat._report import Report
from newsformat._source import Source
from newsformat._text import lines, many
from newsformat._wording import reason_and_place


if TYPE_CHECKING:
    from newsformat._attachment import File

_T = TypeVar("_T")
R_contra = TypeVar("R_contra", contravariant=True)
W_contra = TypeVar("W_contra", contravariant=True)
V_contra = TypeVar("V_contra", contravariant=True)

# Type checkers know `typing_extensions` even if it is not installed; Python has defaults itself from 3.13 on
if TYPE_CHECKING:
    from typing_extensions import TypeVar as _TypeVar

    R = _TypeVar("R", default="NoOptions")
    W = _TypeVar("W", default="NoOptions")
else:
    R = TypeVar("R")
    W = TypeVar("W")


HTML_BODY: Final = (
    *("body.paragraph", "body.heading", "body.quote.*", "body.list", "body.media.*", "body.table.*"),
    *("body.preformatted", "body.rule", "body.embed.*", "body.related.*", "body.language", "body.nested"),
    *("body.media.foreign", "body.media.foreign.*", "body.raw", "body.raw.html", "body.raw.xhtml", "inline.*"),
)
"""The features of a body that is HTML, as `newsformat.markup.html` reads and writes it: for `Format.carries`."""


class Confidence(IntEnum):
    """How sure a sniffer is. The levels mean the same in every plugin."""

    NO = 0
    """It cannot be this format."""
    POSSIBLE = 1
    """Nothing contradicts it."""
    LIKELY = 2
    """The structure fits."""
    CERTAIN = 3
    """A signature, a namespace or a profile names the format."""


class Sniffer(Protocol):
    """Says from the first 8 KiB of a source whether it is in this format. Never raises."""

    def __call__(self, head: bytes, /) -> Confidence: ...


class Reader(Protocol[R_contra]):
    """Yields the articles of a source; before the first one, the envelope around them if there is one.

    Raises `ReadError` and nothing else; says in *report* what it left out, assumed or repaired.
    """

    def __call__(self, source: Source, options: R_contra, report: Report, /) -> Iterator[Article | Envelope]: ...


class Writer(Protocol[W_contra]):
    """Yields the bytes of a document that holds *articles* (``articles.envelope`` is what surrounds them).

    Raises `WriteError` and nothing else; says in *report* only what is lost of features that the format carries,
    or carries in part.
    """

    def __call__(self, articles: Articles, options: W_contra, report: Report, /) -> Iterator[bytes]: ...


class Explainer(Protocol[R_contra]):
    """Says how a reader takes each line of a source, and why."""

    def __call__(self, source: Source, options: R_contra, /) -> Explanation: ...


class Files(Protocol[R_contra]):
    """Yields the files that are in a source, such as its pictures, by the names that a reader of it gives them.

    Raises `ReadError` and nothing else, whatever the bytes are.
    """

    def __call__(self, source: Source, options: R_contra, report: Report, /) -> Iterator[File]: ...


class Validator(Protocol[V_contra]):
    """Yields what is wrong with a source by the rules of its format, and by the official schema if *options* name one.

    Raises `ReadError` for what it cannot read at all, `OptionError` for a schema that does not fit, and nothing else.
    """

    def __call__(self, source: Source, options: V_contra, report: Report, /) -> Iterator[Problem]: ...


def never(_: bytes, /) -> Confidence:
    """Say no: the sniffer of a format that has none."""
    return Confidence.NO


def _options(_format: object, attribute: Attribute[Any], given: Any) -> None:
    if _is_name(given):
        return
    if not (isinstance(given, type) and hasattr(given, "__attrs_attrs__")):
        raise TypeError(f"{attribute.alias} must be a class made with attrs.frozen, not {given!r:.60}")
    for option in given.__attrs_attrs__:
        if option.default is NOTHING:
            raise TypeError(
                f"{attribute.alias}: every option has a default, but {given.__name__}.{option.name} has none"
            )
    for name in untyped(given):
        raise TypeError(
            f"{attribute.alias}: every option has a type, but {given.__name__}.{name} has none, so it is not an option"
        )


def _names(given: Iterable[str]) -> frozenset[str]:
    return frozenset(many(given))


def _a_function(_format: object, attribute: Attribute[Any], given: Any) -> None:
    if not (given is None or callable(given) or _is_name(given)):
        raise TypeError(
            f"{attribute.alias} must be a function or its name, such as 'acme._reader:read', not {given!r:.60}"
        )


def _a_sniffer(_format: object, _: object, given: Any) -> None:
    if not callable(given):
        raise TypeError(f"sniff must be a function, not {given!r:.60}; late_sniffer makes one from a name")


def _is_name(given: object) -> bool:
    return isinstance(given, str) and all(given.partition(":"))


def _class(given: type[_T] | str) -> type[_T]:
    return _named(given) if isinstance(given, str) else given


@cache
def _named(name: str) -> Any:
    """Return what a plugin calls *name*, ``acme._reader:read``.

    Raises:
        PluginError: it cannot be imported.
    """
    module, _, function_name = name.partition(":")
    try:
        return getattr(import_module(module), function_name)
    except (Exception, SystemExit) as error:  # third-party imports may raise anything, even exit
        pass_signal(error)
        raise PluginError(f"{name} cannot be imported: {reason_and_place(error)}") from error


def _function(given: _T | str | None) -> _T | None:
    return _late(given) if isinstance(given, str) else given


@cache
def _late(name: str) -> Any:
    """Return a function that imports the one called *name* when it is called itself."""
    return partial(_call, name)


def _call(name: str, /, *arguments: object) -> object:
    return _named(name)(*arguments)


@cache
def late_sniffer(name: str, *signs: bytes) -> Sniffer:
    """Return the sniffer called *name*, ``acme._sniffing:sniff``, which is imported when a source has one of *signs*.

    Without any of them in its first 8 KiB, a source is not in the format; without *signs*, every source is looked at.
    """
    return _LateSniffer(name, signs)


class _LateSniffer:
    """What `late_sniffer` returns; unpickling it yields the one with the same name and signs."""

    def __init__(self, name: str, signs: tuple[bytes, ...]) -> None:
        self._name, self._signs = name, signs

    def __call__(self, head: bytes, /) -> Confidence:
        if self._signs and not any(map(head.__contains__, self._signs)):
            return Confidence.NO
        return cast("Sniffer", _named(self._name))(head)

    def __reduce__(self) -> tuple[Callable[..., Sniffer], tuple[str | bytes, ...]]:
        return late_sniffer, (self._name, *self._signs)


def _of_files(_format: object, _attribute: object, suffixes: tuple[str, ...]) -> None:
    for suffix in suffixes:
        if suffix[:1] != "." or suffix == "." or suffix != suffix.lower():
            raise ValueError(
                f"Format.suffixes: a suffix must be a dot and lowercase letters, such as '.memo', not {suffix!r}"
            )


def _of_contents(_format: object, _attribute: object, media_types: tuple[str, ...]) -> None:
    for media_type in media_types:
        if media_type.count("/") != 1 or ";" in media_type or media_type != media_type.lower():
            raise ValueError(
                f"Format.media_types: a media type must be lowercase, such as 'text/xml', not {media_type!r:.60}"
            )


def _of_many(result: AnyFormat, _attribute: object, open_ended: bool) -> None:  # noqa: FBT001 -- attrs calls it
    if open_ended and not result.many:
        raise ValueError(
            "Format.open_ended needs many=True: only a document of several articles may end after any of them"
        )


def _a_pair(_format: object, _attribute: object, given: Any) -> None:
    if given is not None and not (isinstance(given, tuple) and len(given) == 2):  # noqa: PLR2004 -- as annotated
        raise TypeError(
            f"Format.needs must be a module and what to install, such as ('acme', 'acme-lib'), not {given!r:.60}"
        )


@frozen(kw_only=True)
class NoOptions:
    """For readers and writers without options."""


@frozen(kw_only=True)
class Format(Generic[R, W]):
    """One format: pure data and a few functions.

    It can be pickled for other processes if each of its functions is given by name, as below, or can be imported.

    Attributes:
        name: small letters, digits and hyphens, unique among all installed formats.
        title: as its standard calls it.
        spec: the URL of the standard.
        suffixes: of file names, with the dot, in lower case; those of actual files may be in upper case.
        media_types: in lower case, without parameters.
        many: whether a document can hold several articles.
        open_ended: whether such a document may end after any article, as in JSON Lines, so that any beginning of it is
            a valid document. `newsformat convert` then passes each article to standard output as soon as it is written.
        carries: the features of the model (docs/reference/features.md) that survive being written and read again:
            ``headline``, ``body.table``; ``rights.*`` is ``rights`` and all its parts, ``*`` is everything. For a
            format that is only read: what its reader finds.
        in_part: features that survive only in part, so that `carries` cannot name them; the writer reports what an
            article loses of them.
        sniff: says whether a source is in the format, from its first 8 KiB, in UTF-8 and without a byte order mark; in
            longer JSON, it sees the beginnings of strings and arrays. Without a sniffer, only the file name or media
            type can tell.
        read, write, explain, validate, files: what the format can do; ``None`` for what it cannot. It is best to give
            the function's name, ``acme._reader:read``: it is then imported on the first call, and the plugin loads
            faster.
        read_options, write_options, validate_options: frozen attrs classes, in which every option has a default. The
            last one is or extends `ValidateOptions` if there is an official schema. They can also be given by name:
            ``acme._options:ReadOptions``.
        needs: a library that is not installed with the plugin: the module to import, and what to install with pip. If
            it is missing, `newsformat.write` says so before anything is read.

    Raises:
        ValueError: the name, a suffix or a media type is malformed, or the format is open-ended without `many`.
        TypeError: something has the wrong type, such as a string instead of a list; options are not an attrs class
            in which all attributes have a type and a default; or something that should be a function is not one.
    """

    name: str = field(validator=slug("a format"))
    title: str = field(validator=string)
    spec: str = field(default="", validator=string)
    suffixes: tuple[str, ...] = field(default=(), converter=lines, validator=_of_files)
    media_types: tuple[str, ...] = field(default=(), converter=lines, validator=_of_contents)
    many: bool = field(default=False, validator=boolean)
    open_ended: bool = field(default=False, validator=(boolean, _of_many))
    carries: frozenset[str] = field(default=frozenset(), converter=_names)
    in_part: frozenset[str] = field(default=frozenset(), converter=_names)
    sniff: Sniffer = field(default=never, validator=_a_sniffer)
    # pyright does not know that attrs strips the underscore, so each argument is named.
    _read: Reader[R] | str | None = field(default=None, validator=_a_function, alias="read")
    _write: Writer[W] | str | None = field(default=None, validator=_a_function, alias="write")
    _explain: Explainer[R] | str | None = field(default=None, validator=_a_function, alias="explain")
    _validate: Validator[Any] | str | None = field(default=None, validator=_a_function, alias="validate")
    _files: Files[R] | str | None = field(default=None, validator=_a_function, alias="files")
    _read_options: type[R] | str = field(default=NoOptions, validator=_options, alias="read_options")  # type: ignore[assignment]  # no R
    _write_options: type[W] | str = field(default=NoOptions, validator=_options, alias="write_options")  # type: ignore[assignment]  # no W
    _validate_options: type[ValidateOptions] | str = field(
        default=NoSchema, validator=_options, alias="validate_options"
    )
    needs: tuple[str, str] | None = field(default=None, validator=_a_pair)

    def __repr__(self) -> str:
        return f"Format(name={self.name!r}, title={self.title!r})"

    @property
    def read(self) -> Reader[R] | None:
        return _function(self._read)

    @property
    def write(self) -> Writer[W] | None:
        return _function(self._write)

    @property
    def explain(self) -> Explainer[R] | None:
        return _function(self._explain)

    @property
    def validate(self) -> Validator[Any] | None:
        return _function(self._validate)

    @property
    def files(self) -> Files[R] | None:
        return _function(self._files)

    @property
    def read_options(self) -> type[R]:
        return _class(self._read_options)

    @property
    def write_options(self) -> type[W]:
        return _class(self._write_options)

    @property
    def validate_options(self) -> type[ValidateOptions]:
        return _class(self._validate_options)


AnyFormat: TypeAlias = Format[Any, Any]
"""A format with any options."""
