"""What an installed plugin provides, and its errors."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import FunctionType, MethodType, ModuleType
from typing import Any

from attrs import evolve
from pluggy import PluginManager

from newsformat import _hooks
from newsformat._contributions import contributions_of
from newsformat._dialect import Dialect
from newsformat._entry_points import GROUP
from newsformat._errors import PluginError
from newsformat._exits import pass_signal
from newsformat._format import AnyFormat, Format
from newsformat._frozen import frozen
from newsformat._language import Language
from newsformat._transform import Transform
from newsformat._wording import did_you_mean, reason_and_place


_MARK = f"{GROUP}_impl"
_HOOKS = (FunctionType, MethodType, classmethod, staticmethod)  # what pluggy accepts as a hook


class MarkedHooks(PluginManager):
    """Finds the hooks of a module by their marks, which is faster than to examine every name, as pluggy does."""

    def parse_hookimpl_opts(self, plugin: Any, name: str) -> Any:
        """Return the options of *plugin*'s hook called *name*, if it is one."""
        if type(plugin) is ModuleType:
            value = vars(plugin).get(name)
            if not issubclass(type(value), _HOOKS) or (type(value) is FunctionType and not hasattr(value, _MARK)):
                return None
        return super().parse_hookimpl_opts(plugin, name)


@frozen
class Plugin:
    """An installed plugin: what it provides, or why it could not be loaded.

    Attributes:
        name: the distribution and the entry point, ``newsformat:nitf``.
        module: the module that is imported.
        formats: the formats that it provides.
        error: why it could not be loaded, or why what it provides is invalid; ``""`` if all is well.
        disabled: whether the variable ``NEWSFORMAT_DISABLE`` names it, so that it was not loaded.
        transforms: their names; like the next two, known only through `Registry.examined`.
        languages: the tags of its language packs.
        dialects: their names after those of their formats: ``nitf/acme``.
    """

    name: str
    module: str
    formats: tuple[AnyFormat, ...] = ()
    error: str = ""
    disabled: bool = False
    transforms: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    dialects: tuple[str, ...] = ()


def register(manager: PluginManager, name: str, module: Any) -> Plugin:
    """Register *module* and return what it provides; whatever third-party code raises becomes the plugin's error."""
    where = type(module).__name__
    try:
        where = getattr(module, "__name__", where)
        _register(manager, name, module)
        formats = contributions_of(manager, "newsformat_formats", module, Format)
        _check_use(formats)
        return Plugin(name, where, formats)
    except (Exception, SystemExit) as error:  # noqa: BLE001 -- a plugin may raise anything
        pass_signal(error)
        if manager.has_plugin(name):
            manager.unregister(name=name)
        return Plugin(name, where, error=reason_and_place(error))


def _register(manager: PluginManager, name: str, module: Any) -> None:
    if other := manager.get_name(module):
        raise PluginError(f"it is the same module as {other}; uninstall one of the two")
    manager.register(module, name)
    _check_hooks(module)
    manager.check_pending()


def _check_use(formats: Iterable[AnyFormat]) -> None:
    """Refuse *formats* with which nothing can be done.

    Raises:
        PluginError: one of them has no function.
    """
    for fmt in formats:
        if fmt.read is None and fmt.write is None and fmt.validate is None:
            raise PluginError(f"the format {fmt.name} has neither read nor write: give it one, or leave it out")


_HOOK = f"{GROUP}_"
_KNOWN = tuple([name.removeprefix(_HOOK) for name in vars(_hooks) if name.startswith(_HOOK)])


def _check_hooks(module: Any) -> None:
    """Refuse a *module* with a hook that would never be called.

    Raises:
        PluginError: there is no such hook, or it is not marked.
    """
    for name in [name.removeprefix(_HOOK) for name in dir(module) if name.startswith(_HOOK)]:
        hook = getattr(module, f"{_HOOK}{name}")
        mark = getattr(hook, _MARK, None)
        if name in _KNOWN:
            if not mark:
                raise PluginError(f"{_HOOK}{name} is not marked with @hookimpl")
        elif isinstance(hook, _HOOKS) and (not mark["specname"] if mark else did_you_mean(name, _KNOWN)):
            available = ", ".join([f"{_HOOK}{known}" for known in _KNOWN])
            raise PluginError(f"there is no hook {_HOOK}{name}; available: {available}")


def examine(plugin: Plugin, error: str, manager: PluginManager, modules: Mapping[str, object]) -> Plugin:
    """Return *plugin* with everything that its module provides, or with the *error* of invalid contributions."""
    if plugin.error or error or plugin.name not in modules:
        return evolve(plugin, error=plugin.error or error)
    try:
        return _with_contributions(plugin, manager, modules[plugin.name])
    except (Exception, SystemExit) as failure:  # noqa: BLE001 -- a plugin may raise anything
        pass_signal(failure)
        return evolve(plugin, error=reason_and_place(failure))


def _with_contributions(plugin: Plugin, manager: PluginManager, module: object) -> Plugin:
    languages = contributions_of(manager, "newsformat_languages", module, Language, wanted=frozenset())
    dialects = contributions_of(manager, "newsformat_dialects", module, Dialect)
    return evolve(
        plugin,
        transforms=tuple(
            [transform.name for transform in contributions_of(manager, "newsformat_transforms", module, Transform)]
        ),
        languages=tuple([language.tag for language in languages]),
        dialects=tuple([f"{dialect.format}/{dialect.name}" for dialect in dialects]),
    )


def unknown_dialects(plugin: Plugin, formats: Mapping[str, AnyFormat]) -> list[str]:
    """Return the dialects of an examined *plugin* for formats not in *formats*, each with the format it may mean."""
    format_names = {name: name.partition("/")[0] for name in plugin.dialects}
    return [f"{name}{did_you_mean(fmt, formats)}" for name, fmt in format_names.items() if fmt not in formats]
