"""Collects what plugins contribute through a hook; a plugin that fails does not stop the others."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

from pluggy import PluginManager

from newsformat._exits import pass_signal
from newsformat._wording import reason_and_place


T = TypeVar("T")


def contributions_of_all(
    manager: PluginManager, hook: str, kind: type[T], failed: dict[str, str], **arguments: object
) -> tuple[tuple[T, ...], dict[str, str]]:
    """Return what all plugins provide through *hook*, called with *arguments*, and the errors of those that fail.

    The errors, by the names of the plugins, are added to *failed* as well.
    """
    try:
        return _checked(getattr(manager.hook, hook)(**arguments), kind), {}
    except (Exception, SystemExit) as error:  # noqa: BLE001 -- a plugin may raise anything; now each is asked alone
        pass_signal(error)
        contributions: list[T] = []
        errors: dict[str, str] = {}
        for name, module in manager.list_name_plugin():
            try:
                contributions += contributions_of(manager, hook, module, kind, **arguments)
            except (Exception, SystemExit) as error:  # noqa: BLE001 -- likewise
                pass_signal(error)
                errors[name] = failed[name] = reason_and_place(error)
        return tuple(contributions), errors


def contributions_of(
    manager: PluginManager, hook: str, module: object, kind: type[T], **arguments: object
) -> tuple[T, ...]:
    """Return what the plugin *module* alone provides through *hook*."""
    others = [plugin for plugin in manager.get_plugins() if plugin is not module]
    answers = manager.subset_hook_caller(hook, others)(**arguments)
    if not answers and hasattr(module, hook):  # pluggy drops `None`
        raise TypeError(f"{hook} returned nothing; it must return a list")
    return _checked(answers, kind)


def _checked(answers: Iterable[Iterable[Any]], kind: type[T]) -> tuple[T, ...]:
    """Return the items of all *answers* in one tuple.

    Raises:
        TypeError: an item is not a *kind*.
    """
    items: list[Any] = []
    for answer in answers:
        if isinstance(answer, kind):
            raise TypeError(f"a list of {kind.__name__} is needed, not a {kind.__name__} alone")
        items += answer
    for item in items:
        if not isinstance(item, kind):
            raise TypeError(f"a {kind.__name__} is needed, not a {type(item).__name__}")
    return tuple(items)
