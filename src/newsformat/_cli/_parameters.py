"""Options that several commands have."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar

import click
from attrs import evolve, fields

import newsformat as nf
from newsformat._own_options import Use, formats_having
from newsformat.bulk._globs import Glob, glob
from newsformat.markup.encodings import text_encoding


if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    _Name = click.ParamType[str]
else:
    _Name = click.ParamType  # not generic before click 8.4

F = TypeVar("F", bound=Callable[..., Any])

_UNITS = {"": 1, "k": 1024, "m": 1024**2, "g": 1024**3}


class FileName(_Name):
    """The name of a file, which need not exist, or of a *folder*."""

    def __init__(self, *, folder: bool = False) -> None:
        self.name = "dir" if folder else "file"  # as the scripts of click for shells have it

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the name; an empty one, as of a shell variable that is not set, is refused."""
        if value == "":
            if isinstance(param, click.Option):
                raise click.UsageError(f"{param.opts[-1]} has an empty name", ctx)
            raise click.UsageError("an input has an empty name; '.' is this folder", ctx)
        return value

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        """Leave it to the shell."""
        from click.shell_completion import CompletionItem

        return [CompletionItem(incomplete, type=self.name)]


_OPTIONAL_USES = {"explain", "files", "validate"}  # commands named after an attribute that not every format has


class FormatName(_Name):
    """The name of an installed format: one that can be read, or written, or *any*."""

    name = "format"

    def __init__(self, *, writing: bool = False, any: bool = False) -> None:
        self._direction = "name" if any else "write" if writing else "read"  # what such a format has
        self._other = "read" if writing else "written"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the name, if there is such a format."""
        try:
            fmt = nf.registry()[value]
        except nf.UnknownFormat as error:
            raise click.UsageError(str(error), ctx) from error
        if getattr(fmt, self._direction) is None:
            raise click.UsageError(f"{value} can only be {self._other}", ctx)
        return value

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        """Return the names that begin so, of formats that the command can handle."""
        use = ctx.command.name if ctx.command.name in _OPTIONAL_USES else self._direction
        return _completions([(f.name, f.title) for f in nf.registry().able_to(use)], incomplete)


class TransformName(_Name):
    """The name of an installed transform."""

    name = "transform"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the name, if there is such a transform."""
        try:
            nf.registry().transform(value)
        except nf.OptionError as error:
            raise click.UsageError(str(error), ctx) from error
        return value

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        """Return the names that begin so."""
        return _completions([(t.name, t.title) for t in nf.registry().transforms.values()], incomplete)


class FeatureName(_Name):
    """The name of a feature, which is checked together with the other parameters."""

    name = "feature"

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        """Return the names that begin so."""
        from newsformat._feature_names import all_features

        return _completions([(name, "") for name in all_features()], incomplete)


class OptionPair(_Name):
    """``key=value`` or ``format.key=value``, an option of the format that is written or read."""

    name = "text"

    def __init__(self, use: Use) -> None:
        self._use = use

    def has(self, name: str) -> bool:
        """Return whether any format has an option of this *name*."""
        return bool(formats_having(self._use, name))

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        """Return the options of the format, with the values that there are to choose from."""
        from newsformat._cli._options import described

        with suppress(nf.NewsformatError):
            fmt = self._format(ctx)
            words = [
                (f"{option.name}={value}", option.about)
                for option in described(getattr(fmt, f"{self._use}_options"))
                for value in option.choices or (option.default, *_dialects(option.name, fmt.name))
            ]
            return _completions(words, incomplete)
        return []

    def _format(self, ctx: click.Context) -> Any:
        """Return the format that is named before the option, or the one for the suffix of the output."""
        writing = self._use == "write"
        if name := ctx.params.get("to" if writing else "format"):
            return nf.registry()[name]
        return nf.registry().by_suffix((writing and ctx.params.get("out")) or "", writing=writing)


def _dialects(option: str, format: str) -> list[str]:
    """Return the values other than its default of the *option* that chooses a dialect of this *format*."""
    if option != "dialect":
        return []
    return ["none", *[dialect.name for dialect in nf.registry().dialects if dialect.format == format]]


class LimitPair(_Name):
    """``name=number``, a limit of `nf.Limits`."""

    name = "text"

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        """Return the limits, as they are."""
        return _completions([(f"{field.name}={field.default}", "") for field in fields(nf.Limits)], incomplete)


class _Count(_Name):
    """A number of things, perhaps none; `click.IntRange` would show its bounds as ``x>=0``."""

    name = "number"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the number."""
        if not re.fullmatch(r"[0-9]{1,9}", str(value)):
            self.fail(f"{value!r} is not a number from 0 up", param, ctx)
        return int(value)


def _completions(known: Iterable[tuple[str, str]], incomplete: str) -> list[CompletionItem]:
    from click.shell_completion import CompletionItem

    return [CompletionItem(name, help=title) for name, title in known if name.startswith(incomplete)]


def parse_pairs(ctx: click.Context, param: click.Parameter, values: tuple[str, ...]) -> dict[str, str]:
    """Return ``key=value`` strings as a mapping."""
    options = {}
    for text in values:
        key, equals, value = text.partition("=")
        if not equals or not key:
            raise click.BadParameter(f"{text!r} is not key=value", ctx, param)
        format, dot, name = key.strip().rpartition(".")  # names of formats have hyphens
        options[f"{format}{dot}{name.replace('-', '_')}"] = value
    return options


def check_stdin_once(ctx: click.Context, param: click.Parameter, value: tuple[str, ...]) -> tuple[str, ...]:
    """Return *value*, the names of inputs, of which only one may be standard input."""
    if value.count("-") > 1:
        raise click.UsageError("standard input (-) can be given only once", ctx)
    return value


def parse_limits(ctx: click.Context, param: click.Parameter, values: tuple[str, ...]) -> nf.Limits:
    """Return ``name=number`` strings as limits."""
    known = [attribute.name for attribute in fields(nf.Limits)]
    changes = {}
    for name, text in parse_pairs(ctx, param, values).items():
        if name not in known:
            raise click.BadParameter(f"no limit {name!r}; available: {', '.join(known)}", ctx, param)
        number = re.fullmatch(r"(\d{1,15})([kmg]?)(?:i?b)?", text.strip().lower())
        if number is None or not int(number[1]):
            raise click.BadParameter(f"{name}={text}: expected a number such as 200 or 50M", ctx, param)
        changes[name] = int(number[1]) * _UNITS[number[2]]
    return evolve(nf.Limits(), **changes)


def parse_encoding(ctx: click.Context, param: click.Parameter, value: str) -> str:
    """Return Python's name of a text encoding."""
    name = text_encoding(value)
    if value and not name:
        raise click.BadParameter(f"unknown encoding {value!r}", ctx, param)
    return name


_ENCODING = click.option(
    "--encoding", metavar="NAME", default="", callback=parse_encoding, help="The encoding of the input, if you know it."
)
_LIMIT = click.option(
    "--limit",
    "limits",
    multiple=True,
    type=LimitPair(),
    metavar="NAME=NUMBER",
    callback=parse_limits,
    help="Change a safety limit, such as item_bytes=50M.",
)
_FORMAT = click.option("-f", "--from", "format", type=FormatName(), help="The format to read [default: detected].")
_READ_OPTION = click.option(
    "-R",
    "--read-option",
    "read_options",
    multiple=True,
    type=OptionPair("read"),
    metavar="KEY=VALUE",
    callback=parse_pairs,
    help="An option of the source format. FORMAT.KEY=VALUE applies to that format only; with several inputs, KEY=VALUE "
    "applies to all formats that have it. 'newsformat formats NAME' lists them.",
)


def limit_option(command: F) -> F:
    """Give *command* the option that changes the safety limits."""
    return _LIMIT(command)


def source_options(command: F) -> F:
    """Give *command* the options for the encoding of its sources and for their limits."""
    return _ENCODING(_LIMIT(command))


def reading_options(command: F) -> F:
    """Give *command* the options that say how its sources are read."""
    return _FORMAT(_READ_OPTION(source_options(command)))


def reading_options_for_two(command: F) -> F:
    """Give *command* the options that say how its two sources are read, each in a format and encoding of its own."""
    return _READ_OPTION(_LIMIT(command))


def parallel_option(command: F) -> F:
    """Give *command* the option that says how many processes share its work."""
    return click.option(
        "-j",
        "--jobs",
        "--processes",
        "processes",
        type=_Count(),
        default=1,
        show_default=True,
        metavar="N",
        help="Number of parallel processes; 0 means one per processor.",
    )(command)


def file_filter_options(command: F) -> F:
    """Give *command* the options that choose files in folders."""
    options = {
        "--exclude": "Skip matching files in folders, even if they are included; can be repeated.",
        "--include": "Take only matching files from folders; can be repeated.",
    }
    for name, about in options.items():
        command = click.option(name, multiple=True, metavar="GLOB", callback=_globs, help=about)(command)
    return command


def hidden_recursive_option(command: F) -> F:
    """Let *command*, which always enters folders, accept ``--recursive``, too, which ``convert`` needs to do so."""
    about = "Changes nothing: folders are taken with all below them."
    return click.option("-r", "--recursive", is_flag=True, expose_value=False, hidden=True, help=about)(command)


def _globs(ctx: click.Context, param: click.Parameter, values: tuple[str, ...]) -> list[Glob]:
    try:
        return [glob(value) for value in values]
    except nf.OptionError as error:
        raise click.BadParameter(str(error), ctx, param) from error
