"""What is known of an installed plugin."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import evolve, frozen
from pluggy import PluginManager

from newsformat import _hooks
from newsformat._brought import brought_by
from newsformat._dialect import Dialect
from newsformat._format import AnyFormat
from newsformat._language import Language


@frozen
class Plugin:
    """An installed plugin: its name (``distribution:entry``), what it brings, or why it could not be loaded.

    Of transforms, languages and dialects (``nitf/acme``) only `Registry.examined` knows the names.
    """

    name: str
    module: str
    formats: tuple[AnyFormat, ...] = ()
    error: str = ""
    disabled: bool = False
    transforms: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    dialects: tuple[str, ...] = ()


def examined(plugin: Plugin, error: str, manager: PluginManager, modules: Mapping[str, object]) -> Plugin:
    """Return *plugin* with all that its module brings, or with the *error* of one that brings what it should not."""
    if plugin.error or error or plugin.name not in modules:
        return evolve(plugin, error=plugin.error or error)
    module = modules[plugin.name]
    languages = brought_by(manager, "newsformat_languages", module, Language, wanted=frozenset())
    dialects = brought_by(manager, "newsformat_dialects", module, Dialect)
    return evolve(
        plugin,
        transforms=tuple([one.name for one in brought_by(manager, "newsformat_transforms", module, _hooks.Transform)]),
        languages=tuple([one.tag for one in languages]),
        dialects=tuple([f"{one.format}/{one.name}" for one in dialects]),
    )
