"""``newsformat plugins``."""

from __future__ import annotations

import click

import newsformat as nf
from newsformat._cli._command import Command
from newsformat._cli._terminal import emit_json, say, table
from newsformat._feature_names import unknown_features
from newsformat._installed_plugin import unknown_dialects
from newsformat._registry import DISABLE, disabled
from newsformat._wording import did_you_mean, how_many


_NOTHING = "-"


@click.command("plugins", cls=Command)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def command(as_json: bool) -> None:  # noqa: FBT001 -- an option
    """List the installed plugins, what they bring, and what is wrong with broken ones.

    NEWSFORMAT_DISABLE=name,name disables plugins, by the names listed here or the part after the colon.
    """
    plugins = nf.registry().examined
    if as_json:
        emit_json([_plain(plugin) for plugin in plugins])
        return
    table([(p.name, _state(p), p.module, _brings(p)) for p in plugins], header=("NAME", "STATE", "MODULE", "BRINGS"))
    for plugin in nf.registry().broken:
        say(f"{plugin.name} does not work: {plugin.error}", colour="red")
    if nf.registry().broken:
        say(f"update or uninstall it, or disable it with {DISABLE}")
    for why in nf.registry().clashes:
        say(why, colour="red")
    for plugin in plugins:
        if _state(plugin) == "ok" and _brings(plugin) == _NOTHING:
            why = "its module has no function that is marked with @hookimpl and returns something"
            say(f"{plugin.name} brings nothing: {why}", colour="yellow")
        for dialect in unknown_dialects(plugin, nf.registry().formats):
            say(f"{plugin.name}: there is no format for the dialect {dialect}", colour="yellow")
        for fmt in plugin.formats:
            for feature in unknown_features(fmt.carries | fmt.in_part):
                say(f"{plugin.name}: {fmt.name} declares an unknown feature: {feature}", colour="yellow")
    names = [name for plugin in plugins for name in (plugin.name, plugin.name.rpartition(":")[2])]
    for unknown in disabled().difference(names):
        say(f"{DISABLE}: there is no plugin {unknown!r}{did_you_mean(unknown, names)}", colour="red")


def print_broken_plugins() -> None:
    """Print which plugins cannot be loaded: what they read may be taken for something else."""
    for plugin in nf.registry().plugins:
        if plugin.error:
            why = f"{plugin.name} does not work, so its files may be taken for something else"
            say(f"{why}; 'newsformat plugins' says what is wrong", colour="red")


def _state(plugin: nf.Plugin) -> str:
    return "disabled" if plugin.disabled else "broken" if plugin.error else "ok"


def _brings(plugin: nf.Plugin) -> str:
    """Return the formats by their names, and how many of the rest."""
    rest = {"transform": plugin.transforms, "language": plugin.languages, "dialect": plugin.dialects}
    counts = [how_many(len(names), what) for what, names in rest.items() if names]
    return ", ".join([fmt.name for fmt in plugin.formats] + counts) or _NOTHING


def _plain(plugin: nf.Plugin) -> dict[str, object]:
    return {
        "name": plugin.name,
        "state": _state(plugin),
        "module": plugin.module,
        "formats": [fmt.name for fmt in plugin.formats],
        "transforms": plugin.transforms,
        "languages": plugin.languages,
        "dialects": plugin.dialects,
        "error": plugin.error or None,
    }
