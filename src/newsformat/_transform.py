"""A transform: a named step from article to article, and how it is applied."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from attrs import Attribute, evolve, field

from newsformat._article import Article
from newsformat._checks import slug, string
from newsformat._errors import NewsformatError, OptionError, PluginError, WriteError, refuse
from newsformat._exits import pass_signal
from newsformat._frozen import frozen
from newsformat._wording import did_you_mean, reason


def needs_a_value(_: Article) -> Article:
    """Refuse to transform: what `Transform.apply` is if the name must be followed by a value."""
    raise OptionError("the transform needs a value")


def _is_callable(transform: Transform, attribute: Attribute[Any], value: object) -> None:
    if value is not None and not callable(value):
        raise TypeError(f"the transform {transform.name}: {attribute.name} must be a function, not {value!r:.60}")


@frozen(kw_only=True)
class Transform:
    """A named step between reading and writing, applied only on request.

    Attributes:
        name: the name by which it is asked for.
        title: what it does, in a few words.
        apply: returns the changed article, or a tuple of the articles that it becomes; if the tuple is empty, the
            report says that the article was left out. By default, the transform needs a value.
        given: returns what to apply if a value follows the name, as in ``lift-embargo=2026-11-24``; `None` if it takes
            no value. It raises an `OptionError` for a value that it cannot use.
    """

    name: str = field(validator=slug("a transform"))
    title: str = field(validator=string)
    apply: Callable[[Article], Article | tuple[Article, ...]] = field(default=needs_a_value, validator=_is_callable)
    given: Callable[[str], Callable[[Article], Article | tuple[Article, ...]]] | None = field(
        default=None, validator=_is_callable
    )


def transform_called(transforms: Mapping[str, Transform], name: str) -> Transform:
    """Return the transform *name* among *transforms*, set up with the value after its equals sign.

    Raises:
        OptionError: there is none, it takes no such value, or it needs one.
        PluginError: it makes no function of the value.
    """
    bare, sign, value = name.partition("=")
    transform = transforms.get(bare)
    if transform is None:
        hint, available = did_you_mean(bare, transforms, aside=True), ", ".join(transforms)
        raise OptionError(f"unknown transform {bare!r}{hint}; available: {available}")
    if not sign:
        if transform.apply is needs_a_value:
            raise OptionError(f"the transform {bare} needs a value, as in {bare}=VALUE: {transform.title}")
        return transform
    if transform.given is None:
        raise OptionError(f"the transform {bare} takes no value")
    apply = transform.given(value)
    if not callable(apply):
        kind = type(apply).__name__
        raise PluginError(f"the transform {bare} returned something of the type {kind} for its value, not a function")
    return evolve(transform, apply=apply)


def apply_transform(step: Transform, article: Article) -> tuple[Article, ...]:
    """Return what *step* makes of *article*.

    Raises:
        PluginError: it fails, or returns something other than articles.
        WriteError: the article nests too deeply.
    """
    try:
        result = step.apply(article)
    except NewsformatError:
        raise
    except RecursionError:
        raise WriteError("nested too deeply") from None
    except (Exception, SystemExit) as error:
        pass_signal(error)
        raise PluginError(f"the transform {step.name} failed: {reason(error)}") from error
    several = result if isinstance(result, tuple) else (result,)
    for candidate in several:
        if not isinstance(candidate, Article):
            refuse(candidate, f"the transform {step.name}", "Article or a tuple of articles", did="returned")
    return several
