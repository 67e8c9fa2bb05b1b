"""Options given by name, for every format that has them or for a single one: ``format.name``, as in ``anpa.received``.

* ``format.name`` applies to that format only, and there takes precedence over ``name``.
* ``name`` must be an option of the format. Where inputs may be in several formats, it applies to those that have it,
  and the report mentions it for the others; at least one must have it.
* An option that no format has is an error, raised before anything is read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Literal, TypeAlias

from newsformat._errors import NewsformatError, OptionError, PluginError
from newsformat._format import AnyFormat
from newsformat._options import make_options, option_names
from newsformat._registry import registry
from newsformat._wording import did_you_mean, one_line, shortened


Use: TypeAlias = Literal["read", "write", "validate"]
Given: TypeAlias = object | Mapping[str, Any] | None

_DIALECT, _ANY = "dialect", "auto"  # see `newsformat.markup.options.DialectOptions`
_DONE = {"read": "read", "write": "written", "validate": "validated"}
_OTHER: dict[Use, tuple[Use, str]] = {"read": ("write", "write option (-O)"), "write": ("read", "read option (-R)")}


def options_of(fmt: AnyFormat, use: Use, given: Given) -> Any:
    """Return the options of *fmt* for *use* as they are *given*: an instance, or a mapping of names to values.

    Raises:
        OptionError: an option is unknown, of this format or the one before its dot, or its value is impossible.
    """
    cls = _class(fmt, use)
    if given is None or isinstance(given, cls):  # the most frequent case
        return _options_object(fmt, cls, given)
    options = _options_for(fmt, use, given)
    try:
        return _options_object(fmt, cls, options)
    except OptionError as error:
        raise OptionError(f"{error}{_where_it_is_known(fmt, use, options)}", format=fmt.name) from error


def _options_object(fmt: AnyFormat, cls: Any, given: Given) -> Any:
    """Return *given*, options for *fmt* only, as an instance of *cls*; a dialect that they name must exist."""
    options = make_options(cls, given)
    if (dialect := getattr(options, _DIALECT, _ANY)) != _ANY:
        registry().check_dialect(dialect, fmt.name)
    return options


def _where_it_is_known(fmt: AnyFormat, use: Use, given: Given) -> str:
    """Return where an option that *fmt* lacks is known: in its other direction, or in other formats."""
    names = given if isinstance(given, Mapping) else ()
    strange = next((name for name in names if name not in option_names(_class(fmt, use))), None)
    if turned := _turned([fmt], use, strange):
        return turned
    if having := formats_having(use, strange):
        return f"; {strange} is an option of {' and '.join([other.name for other in having])}"
    return _turned(registry().formats.values(), use, strange)


def _turned(formats: Iterable[AnyFormat], use: Use, strange: object) -> str:
    """Explain that the option *strange* belongs to the other direction, if one of *formats* has it there."""
    other, called = _OTHER.get(use, (use, ""))
    if not any(getattr(fmt, other) and strange in _option_names(fmt, other) for fmt in formats):
        return ""
    return f"; {strange} is a {called}" if called else ""


def shared_options(fmt: AnyFormat, use: Use, given: Given, note: Callable[[str], object]) -> Any:
    """Return the part of *given*, options for inputs in several formats, that *fmt* has; *note* receives the rest."""
    if given is None:
        return None
    cls = _class(fmt, use)
    if not isinstance(given, Mapping):
        if isinstance(given, cls):
            return given
        note(f"{fmt.name} has no options of the kind {type(given).__name__}; they are not used")
        return None
    known = option_names(cls)
    for name in given:
        if not _dotted(name) and name not in known:
            note(f"{fmt.name} has no option {name}; it is not used")
    return {name: value for name, value in given.items() if _dotted(name) or name in known}


def check_options(use: Use, given: Given, only: AnyFormat | None) -> None:
    """Reject errors in *given* that can be found before reading; *only* is the single format, if known.

    Raises:
        OptionError: no format has an option of this name, or it takes no such value.
    """
    if given is None:
        return
    if only is not None:
        options_of(only, use, given)
    if not isinstance(given, Mapping):
        if only is None and not any(isinstance(given, _class(fmt, use)) for fmt in registry().able_to(use)):
            raise OptionError(f"options must be a mapping, or those of a format, not {type(given).__name__}")
        return
    for name, value in given.items():
        if not _dotted(name):
            if only is None:
                _check_one(use, name, value)
            continue
        _check_dotted(use, name, value)
        if only is not None and (of := name.partition(".")[0]) != only.name:
            raise OptionError(f"option {name}: {only.name} is {_DONE[use]}, not {of}")


def _check_one(use: Use, name: str, value: object) -> None:
    """Refuse an option that no format has, or that none takes with this value."""
    having = formats_having(use, name)
    if not having:
        known = {option for fmt in registry().able_to(use) for option in _option_names(fmt, use)}
        turned = _turned(registry().formats.values(), use, name)
        hint = "" if turned else did_you_mean(name, sorted(known), aside=True)
        raise OptionError(
            f"no such option: {shortened(one_line(name))}{hint}; no format that can be {_DONE[use]} has it{turned}"
        )
    wrong: OptionError | None = None
    for fmt in having:
        try:
            make_options(_class(fmt, use), {name: value})
        except OptionError as error:
            wrong = wrong or error
        else:
            break
    else:
        raise wrong or OptionError(f"option {name}={value}")
    if name == _DIALECT:
        registry().check_dialect(str(value), *[fmt.name for fmt in having])


def formats_having(use: Use, name: object) -> list[AnyFormat]:
    """Return the formats that have an option of this *name*."""
    return [fmt for fmt in registry().able_to(use) if name in _option_names(fmt, use)]


def _option_names(fmt: AnyFormat, use: Use) -> tuple[str, ...]:
    """Return the names of the options of *fmt*; none if its plugin fails, which does not affect other formats."""
    try:
        return option_names(_class(fmt, use))
    except PluginError:
        return ()


def _check_dotted(use: Use, name: str, value: object) -> None:
    of, _, option = name.partition(".")
    try:
        fmt = registry()[of]
        if getattr(fmt, use) is None:
            raise OptionError(f"{of} cannot be {_DONE[use]}")
        _options_object(fmt, _class(fmt, use), {option: value})
    except NewsformatError as error:
        raise OptionError(f"option {name}: {error}", format=of if of in registry().formats else "") from error


def _options_for(fmt: AnyFormat, use: Use, given: Given) -> Any:
    """Return the options in *given* that are meant for *fmt*, without its name."""
    if not isinstance(given, Mapping) or not any(map(_dotted, given)):
        return given
    common, own_options = {}, {}
    for name, value in given.items():
        if not _dotted(name):
            common[name] = value
            continue
        _check_dotted(use, name, value)
        of, _, plain = name.partition(".")
        if of == fmt.name:
            own_options[plain] = value
    return common | own_options


def _dotted(name: object) -> bool:
    return isinstance(name, str) and "." in name


def _class(fmt: AnyFormat, use: Use) -> Any:
    if use == "read":
        return fmt.read_options
    return fmt.write_options if use == "write" else fmt.validate_options
