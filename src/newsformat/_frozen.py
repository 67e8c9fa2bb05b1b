"""A faster `attrs.frozen` for the classes of the model and for options, and for making their objects.

The ``__init__`` that attrs writes for a frozen class sets every attribute through `object.__setattr__` and
converts empty values as well, which would take most of a reader's time. This one creates the object as an instance of
a mutable subclass, sets the attributes directly, and then turns it into the frozen class.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache, partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, cast

from attrs import NOTHING, Factory, evolve
from attrs.exceptions import FrozenInstanceError

from newsformat._deep import equal_values, hash_of_values
from newsformat._repr import brief


_P = ParamSpec("_P")
_T = TypeVar("_T")

if TYPE_CHECKING:
    from attrs import frozen as frozen  # noqa: PLC0414 -- what type checkers know
else:
    import attrs

    def frozen(cls=None, *, kw_only=False):
        """Make *cls* a frozen attrs class with slots, as `attrs.frozen` does, in half the time.

        Converters must treat everything empty as they treat ``""``, and they must not change defaults.

        Raises:
            TypeError: a default is a factory, or an attribute is not an argument.
            ValueError: an attribute without a default comes after one with a default.
        """
        if cls is None:
            return partial(frozen, kw_only=kw_only)
        hidden = []
        hide = partial(_hide, hidden)
        result = attrs.frozen(cls, kw_only=kw_only, init=False, eq=False, repr=False, field_transformer=hide)
        for attribute, default in hidden:
            _change(attribute, init=True, default=default)
        result.__match_args__ = tuple([attribute.name for attribute, _ in hidden if not attribute.kw_only])
        result.__signature__ = _Signature(result)
        result.__eq__, result.__hash__, result.__values__ = _comparison(result)
        result.__copy__ = result.__deepcopy__ = _itself
        result.__setattr__ = result.__delattr__ = _refuse_change
        if "__repr__" not in vars(cls):
            result.__repr__ = brief

        def first(self, *args, **kwargs):
            result.__init__ = _init(result)  # when the first object is created, since few programs use every class
            result.__init__(self, *args, **kwargs)

        result.__init__ = _named(first, result)
        return result


def maker(cls: Callable[_P, _T]) -> Callable[_P, _T]:
    """Return a function that makes objects of the frozen class *cls*, twice as fast as the class itself.

    It takes the same arguments, but neither converts nor checks them: they must already be what an object would have.
    """
    attributes = cast("Any", cls).__attrs_attrs__
    names: dict[str, Any] = {"cls": cls, "opened": builder_class(cls)}
    parameters = [(attribute.kw_only, attribute.alias + _default(attribute, names)) for attribute in attributes]
    values = [f"self.{attribute.name} = {attribute.alias}" for attribute in attributes]
    body = ["self = opened()", *values, "self.__class__ = cls", "return self"]
    exec(f"def made({_signature(parameters, bound=False)}):\n " + "\n ".join(body), names)  # noqa: S102 -- our own code
    return cast("Callable[_P, _T]", names["made"])


def evolved(value: _T, /, **changes: Any) -> _T:
    """Return *value*, an object of a frozen class, with *changes*, as `attrs.evolve` does, but faster.

    Only what changes is converted and checked: an article takes a fifth of the time.
    """
    cls: Any = type(value)
    attributes, make = _attributes_and_constructor(cls)
    if make is None:
        return cast("_T", evolve(cast("Any", value), **changes))
    arguments = dict(zip(attributes, cls.__values__(value), strict=True))
    checked = []
    try:
        for alias, given in changes.items():
            attribute = attributes[alias]
            if convert := attribute.converter:
                given = convert(given if given or attribute.default else "")  # noqa: PLW2901 -- as in `_value`
            arguments[alias] = given
            if attribute.validator and given is not attribute.default:
                checked.append((attribute, given))
    except (AttributeError, KeyError, TypeError, ValueError):
        return cast("_T", evolve(cast("Any", value), **changes))  # which raises an error that names the argument
    result = make(**arguments)
    for attribute, given in checked:
        attribute.validator(result, attribute, given)
    return cast("_T", result)


@cache
def _attributes_and_constructor(cls: Any) -> tuple[dict[str, Any], Any]:
    """Return the attributes of *cls*, by argument, and what makes its objects; `None` for a user-defined subclass."""
    attributes = {attribute.alias: attribute for attribute in cls.__attrs_attrs__}
    return attributes, maker(cls) if "__values__" in vars(cls) else None


def _hide(hidden: list[tuple[Any, Any]], cls: type, attributes: list[Any]) -> list[Any]:
    """Let attrs see *attributes* that are no arguments for a while; *hidden* gets them and their defaults.

    Otherwise, it would compile an ``__attrs_init__`` for each class, which takes longer than the rest of it. They are
    changed in their place, as attrs does it for their aliases: copies take half of that time.
    """
    for attribute in attributes:
        if isinstance(attribute.default, cast("Any", Factory)) or not attribute.init:
            raise TypeError(f"{cls.__name__}.{attribute.name} is made by the class; let attrs.frozen make that")
        if attribute.default is NOTHING and not attribute.kw_only and any(_may_be_missing(*field) for field in hidden):
            raise ValueError(f"{cls.__name__}.{attribute.name} has no default, but an attribute before it has one")
        hidden.append((attribute, attribute.default))
        _change(attribute, init=False, default=NOTHING)
    return attributes


def _may_be_missing(attribute: Any, default: object) -> bool:
    return default is not NOTHING and not attribute.kw_only


def _change(attribute: Any, **values: Any) -> None:
    for name, value in values.items():
        object.__setattr__(attribute, name, value)


def _comparison(cls: Any) -> tuple[Any, Any, Any]:
    """Return the ``__eq__`` and ``__hash__`` of *cls*, and what gives the values that they compare.

    There is nothing to compile, as attrs would do for every class.
    """
    values = values_of([attribute.name for attribute in cls.__attrs_attrs__])

    def equal(self: Any, other: object) -> Any:
        if other.__class__ is not self.__class__:
            return NotImplemented
        try:
            return values(self) == values(other)
        except RecursionError:
            return equal_values(self, other)

    def hashed(self: Any) -> int:
        try:
            return hash((self.__class__, values(self)))
        except RecursionError:
            return hash_of_values(self)

    return equal, hashed, staticmethod(values)


def values_of(names: list[str]) -> Callable[[Any], tuple[Any, ...]]:
    """Return a function for the values of the attributes *names* of an object, always as a tuple."""
    if len(names) > 1:
        return cast("Callable[[Any], tuple[Any, ...]]", attrgetter(*names))
    return lambda value: tuple([getattr(value, name) for name in names])


def _itself(self: _T, _: object = None) -> _T:
    """Return the object, which is as good as a copy, since nothing of it can change."""
    return self


def _refuse_change(self: object, name: str, _: object = None) -> None:
    message = f"{type(self).__name__}.{name} cannot be changed; attrs.evolve makes a changed copy"
    error = FrozenInstanceError.__new__(FrozenInstanceError, message)  # as its __init__ takes none
    error.msg, error.args = message, (message,)
    raise error


_set_class = object.__dict__["__class__"].__set__


def _init(cls: Any) -> Any:
    """Return the ``__init__`` of the frozen class *cls*."""
    names: dict[str, Any] = {"cls": cls, "opened": builder_class(cls), "set_class": _set_class}
    names |= {"misfit": _misfit, "fill": _fill}
    parameters, values, checks = [], [], []
    for attribute in cls.__attrs_attrs__:
        name = attribute.name
        parameters.append((attribute.kw_only, attribute.alias + _default(attribute, names)))
        values.append(f"self.{name} = {_value(attribute, names)}")
        if attribute.validator:
            names[f"check_{name}"], names[f"attribute_{name}"] = attribute.validator, attribute
            checks.append(f"{_unless_default(attribute)}check_{name}(self, attribute_{name}, self.{name})")
    other = "if self.__class__ is not cls: return fill(self, cls, locals())"  # a user-defined subclass
    failed = "except BaseException as error: set_class(self, cls); raise misfit(self, locals(), error)"
    body = [other, "set_class(self, opened)", "try:", *[f" {value}" for value in values or ["pass"]], failed]
    body += ["self.__class__ = cls", *checks]
    exec(f"def __init__({_signature(parameters)}):\n " + "\n ".join(body), names)  # noqa: S102 -- our own code
    return _named(names["__init__"], cls)


def _fill(result: Any, cls: Any, given: dict[str, Any]) -> None:
    """Set the attributes of *result* as attrs would do it."""
    for attribute in cls.__attrs_attrs__:
        value = given[attribute.alias]
        object.__setattr__(result, attribute.name, attribute.converter(value) if attribute.converter else value)
    for attribute in cls.__attrs_attrs__:
        if attribute.validator:
            attribute.validator(result, attribute, getattr(result, attribute.name))


def _misfit(result: Any, given: dict[str, Any], error: BaseException) -> BaseException:
    """Return *error* with the name of the attribute that could not be set; the incomplete *result* is not exposed."""
    attribute = next((field for field in result.__attrs_attrs__ if not hasattr(result, field.name)), None)
    value = None if attribute is None else given[attribute.alias]
    if attribute is None or not (_is_array(value) or isinstance(error, TypeError | AttributeError)):
        return error
    why = _needed(attribute.type, value) or error
    named_error = TypeError(f"{type(result).__name__}.{attribute.alias}, given as {type(value).__name__}: {why}")
    return named_error.with_traceback(error.__traceback__)


def _needed(kind: object, value: object) -> str:
    """Describe what an attribute of a *kind* needs instead of *value*, in place of Python's error message."""
    if kind in ("str", str):
        return "a string is needed"
    if _is_array(value):
        return "a list is needed, as its tolist() is"
    return "" if isinstance(value, Iterable) or kind == "Inlines" else "a list or tuple is needed"


def _is_array(value: object) -> bool:
    """Is it an array of numpy, a series of pandas or the like? They are neither true nor false."""
    return hasattr(value, "__array__")


def _named(function: Any, cls: Any) -> Any:
    """Give *function* the name, in messages, and the annotations of the ``__init__`` of *cls*."""
    function.__annotations__ = {attribute.alias: attribute.type for attribute in cls.__attrs_attrs__} | {"return": None}
    function.__name__, function.__qualname__ = "__init__", f"{cls.__qualname__}.__init__"
    return function


class _Signature:
    """The signature that `inspect.signature` shows for a class, made on first use."""

    def __init__(self, cls: Any) -> None:
        self._cls = cls

    def __get__(self, _: object, owner: Any) -> Any:
        return _signature_of(owner) if owner is self._cls else None  # a subclass has its own ``__init__``


@cache
def _signature_of(cls: Any) -> Any:
    from inspect import signature

    return signature(_init(cls).__get__(cls))


@cache
def builder_class(cls: Any) -> Any:
    """Return the mutable subclass of the frozen class *cls*, for objects under construction.

    Called without arguments, it gives an object of which all attributes are still missing.
    """
    free = {name: getattr(object, name) for name in ("__init__", "__setattr__", "__delattr__")} | {"__slots__": ()}
    return type(cls.__name__, (cls,), {**free, "__module__": cls.__module__, "__qualname__": cls.__qualname__})


def _signature(parameters: list[tuple[bool, str]], *, bound: bool = True) -> str:
    keyword_only = [parameter for keyword, parameter in parameters if keyword]
    placed = [parameter for keyword, parameter in parameters if not keyword]
    return ", ".join([*(["self"] if bound else []), *placed, *(["*", *keyword_only] if keyword_only else [])])


def _default(attribute: Any, names: dict[str, Any]) -> str:
    if attribute.default is NOTHING:
        return ""
    names[f"default_{attribute.name}"] = attribute.default
    return f"=default_{attribute.name}"


def _unless_default(attribute: Any) -> str:
    """Return the beginning of a statement about an attribute that is left out where its value is the default."""
    if attribute.default is NOTHING:
        return ""
    if attribute.converter and not attribute.default:
        return f"if {attribute.alias}: "  # all empty values were converted to the default
    given = attribute.alias if not attribute.converter else f"self.{attribute.name}"
    return f"if {given} is not {None if attribute.default is None else f'default_{attribute.name}'}: "


def _value(attribute: Any, names: dict[str, Any]) -> str:
    """Return the expression that converts an attribute; empty values do not need a call."""
    name, given = attribute.name, cast("str", attribute.alias)
    convert = attribute.converter
    if not convert:
        return given
    names[f"convert_{name}"] = convert
    if attribute.default:  # other empty values do not stand for it
        return f"{given} if {given} is default_{name} else convert_{name}({given})"
    return f"convert_{name}({given}) if {given} else {convert('')!r}"
