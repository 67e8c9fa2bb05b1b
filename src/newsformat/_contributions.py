"""Collects what plugins contribute through a hook; a plugin that fails does not stop the others."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

from pluggy import PluginManager

from newsformat._exits import pass_signal
from newsformat._wording import reason_and_place


T = TypeVar("T")


def brought(
    manager: PluginManager, hook: str, kind: type[T], failed: dict[str, str], **asked: object
) -> tuple[tuple[T, ...], dict[str, str]]:
    """Return what all plugins provide by *hook*, called with *asked*, and the errors of those that fail, by name.

    These errors are put into *failed*, too.
    """
    try:
        return checked(getattr(manager.hook, hook)(**asked), kind), {}
    except (Exception, SystemExit) as error:  # noqa: BLE001 -- a plugin may raise anything; now each is asked alone
        pass_signal(error)
        found: list[T] = []
        errors: dict[str, str] = {}
        for name, module in manager.list_name_plugin():
            try:
                found += brought_by(manager, hook, module, kind, **asked)
            except (Exception, SystemExit) as error:  # noqa: BLE001 -- so too
                pass_signal(error)
                errors[name] = failed[name] = reason_and_place(error)
        return tuple(found), errors


def brought_by(manager: PluginManager, hook: str, module: object, kind: type[T], **asked: object) -> tuple[T, ...]:
    """Return what the plugin *module* alone brings by *hook*."""
    others = [plugin for plugin in manager.get_plugins() if plugin is not module]
    answers = manager.subset_hook_caller(hook, others)(**asked)
    if not answers and hasattr(module, hook):  # pluggy drops `None`
        raise TypeError(f"{hook} returned nothing; it must return a list")
    return checked(answers, kind)


def checked(answers: Iterable[Iterable[Any]], kind: type[T]) -> tuple[T, ...]:
    """Return the things in *answers*.

    Raises:
        TypeError: one of them is of another kind.
    """
    found: list[Any] = []
    for many in answers:
        if isinstance(many, kind):
            raise TypeError(f"a list of {kind.__name__} is needed, not a {kind.__name__} alone")
        found += many
    for item in found:
        if not isinstance(item, kind):
            raise TypeError(f"a {kind.__name__} is needed, not a {type(item).__name__}")
    return tuple(found)
