"""The registry: all installed formats, transforms, languages and dialects."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property
from itertools import chain
from operator import attrgetter
from threading import RLock
from types import MappingProxyType
from typing import Any

from attrs import define, evolve, field
from pluggy import PluginManager

from newsformat import _hooks
from newsformat._contributions import contributions_of_all
from newsformat._detection import Detection, describe_source, detections, failing_sniffers, formats_by_suffix
from newsformat._dialect import Dialect, SignedDialects, dialect_listener
from newsformat._entry_points import GROUP, entries
from newsformat._errors import AmbiguousFormat, OptionError, PluginError, UnknownFormat
from newsformat._exits import pass_signal
from newsformat._format import AnyFormat
from newsformat._installed_plugin import MarkedHooks, Plugin, examine, register
from newsformat._json_in_script import bare_json
from newsformat._language import Language
from newsformat._report import Report
from newsformat._source import Source
from newsformat._transform import Transform, transform_called
from newsformat._wording import did_you_mean, reason, reason_and_place
from newsformat.markup.sniff import is_json


DISABLE = "NEWSFORMAT_DISABLE"
_LANGUAGES = "newsformat_languages"
_LISTED = "'newsformat dialects' lists them all"

# Concurrent threads share one registry; and no process is forked while it is being built, as the child would wait
# forever.
_building = RLock()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_building.acquire, after_in_parent=_building.release, after_in_child=_building.release)


@define(slots=False, eq=False, repr=False)
class Registry:
    """An immutable view of everything that a set of plugins provides; ``registry["nitf"]`` is one of its formats.

    The registry of everything installed can be pickled for other processes, where it becomes the registry of what is
    installed there.
    """

    plugins: tuple[Plugin, ...]
    _manager: PluginManager
    _failed: dict[str, str] = field(init=False, factory=dict)

    @classmethod
    def of(cls, modules: Mapping[str, Any], unusable: Iterable[Plugin] = ()) -> Registry:
        """Return the registry of the plugin *modules*, by name."""
        manager = MarkedHooks(GROUP)
        manager.add_hookspecs(_hooks)
        plugins = list(unusable)
        for name, module in modules.items():
            plugins.append(register(manager, name, module))
        return cls(tuple(sorted(plugins, key=lambda plugin: plugin.name)), manager)

    @cached_property
    def formats(self) -> Mapping[str, AnyFormat]:
        """Every format by its name, in order of names; one that is `contested` can be detected, but not used."""
        return MappingProxyType({name: _merged(formats) for name, formats in sorted(self._formats_by_name.items())})

    @cached_property
    def contested(self) -> Mapping[str, str]:
        """Why a format cannot be used, by its name: two plugins bring one, and neither may win silently."""
        twice = [name for name, formats in sorted(self._formats_by_name.items()) if len(formats) > 1]
        return MappingProxyType({name: _clash(f"the format {name!r}", self._plugins_with(name)) for name in twice})

    @cached_property
    def _formats_by_name(self) -> dict[str, list[AnyFormat]]:
        formats: dict[str, list[AnyFormat]] = {}
        for plugin in self.plugins:
            for fmt in plugin.formats:
                formats.setdefault(fmt.name, []).append(fmt)
        return formats

    def _plugins_with(self, name: str) -> list[str]:
        return [plugin.name for plugin in self.plugins if any(fmt.name == name for fmt in plugin.formats)]

    @cached_property
    def transforms(self) -> Mapping[str, Transform]:
        """Every transform by its name, in order of names; one that two plugins provide cannot be used."""
        return MappingProxyType(
            {transform.name: transform for transform in sorted(self._transforms[0], key=attrgetter("name"))}
        )

    @cached_property
    def languages(self) -> tuple[Language, ...]:
        """Every language pack, in order of tags."""
        return _sorted_by_tag(self._languages[0])

    def languages_of(self, wanted: frozenset[str]) -> tuple[Language, ...]:
        """Return the language packs of the *wanted* tags, which are lower-case, in order of tags."""
        packs, _ = contributions_of_all(self._manager, _LANGUAGES, Language, self._failed, wanted=wanted)
        return _sorted_by_tag(pack for pack in packs if pack.tag.lower() in wanted)

    @cached_property
    def dialects(self) -> tuple[Dialect, ...]:
        """Every dialect of every format, in order of formats and names; one that two plugins provide cannot be used."""
        return tuple(sorted(self._dialects[0], key=attrgetter("format", "name")))

    @cached_property
    def _dialects_by_format(self) -> dict[str, dict[str, list[Dialect]]]:
        """The dialects of each format, by name; two plugins may provide dialects of the same name."""
        dialects: dict[str, dict[str, list[Dialect]]] = {}
        for dialect in self.dialects:
            dialects.setdefault(dialect.format, {}).setdefault(dialect.name, []).append(dialect)
        return dialects

    @cached_property
    def _signed(self) -> dict[str, SignedDialects]:
        return {
            format: SignedDialects(chain.from_iterable(dialects.values()))
            for format, dialects in self._dialects_by_format.items()
        }

    def dialect(self, format: str, wanted: str, values_of: Callable[[str], str | Iterable[str]]) -> Dialect | None:
        """Return the dialect that a document of a *format* is in, if any.

        Args:
            format: its name.
            wanted: the name of a dialect, ``none``, or ``auto`` for the one that has all its signs in the document; of
                several, the one with the most signs.
            values_of: what the document says of a key of `Dialect.detect`, as `Dialect.fits` takes it.

        Raises:
            OptionError: there is no such dialect.
            PluginError: two plugins bring it.
        """
        dialects = self._dialects_by_format.get(format, {})
        if (listener := dialect_listener.get()) is not None:
            from newsformat._dialect_accounts import account_of  # rarely needed

            listener([account_of(dialect, values_of) for dialect in chain.from_iterable(dialects.values())])
        if wanted == "none":
            return None
        if wanted not in {"auto", *dialects}:
            raise self._no_dialect(wanted, (format,))
        if wanted == "auto":
            dialect = self._signed[format].fitting(values_of) if dialects else None
        else:
            dialect = dialects[wanted][0]
        if dialect is not None and len(dialects[dialect.name]) > 1:
            raise PluginError(self._clashes[f"dialect {format}/{dialect.name}"])
        return dialect

    def check_dialect(self, wanted: object, *formats: str) -> None:
        """Refuse *wanted* if there are dialects of these *formats*, but none of this name; before anything is read.

        A value that is not a string is left to the format to check.

        Raises:
            OptionError: there is no such dialect, and *wanted* is neither ``auto`` nor ``none``.
        """
        if not isinstance(wanted, str) or wanted in {"auto", "none"}:
            return
        known = [self._dialects_by_format[format] for format in formats if format in self._dialects_by_format]
        if known and not any(wanted in dialects for dialects in known):
            raise self._no_dialect(wanted, formats)

    def _no_dialect(self, wanted: str, formats: Sequence[str]) -> OptionError:
        names = list(dict.fromkeys(name for format in formats for name in self._dialects_by_format.get(format, ())))
        others = sorted(other for other, dialects in self._dialects_by_format.items() if wanted in dialects)
        hint = f", but one of {' and of '.join(others)}" if others else did_you_mean(wanted, names, aside=True)
        listed = f"available: {', '.join(['auto', 'none', *names])}" if len(formats) == 1 else _LISTED
        return OptionError(f"no dialect {wanted!r} of {', '.join(formats)}{hint}; {listed}{self._broken_hint}")

    @cached_property
    def _transforms(self) -> tuple[tuple[Transform, ...], dict[str, str]]:
        return contributions_of_all(self._manager, "newsformat_transforms", Transform, self._failed)

    @cached_property
    def _languages(self) -> tuple[tuple[Language, ...], dict[str, str]]:
        return contributions_of_all(self._manager, _LANGUAGES, Language, self._failed, wanted=frozenset())

    @cached_property
    def _dialects(self) -> tuple[tuple[Dialect, ...], dict[str, str]]:
        return contributions_of_all(self._manager, "newsformat_dialects", Dialect, self._failed)

    def __repr__(self) -> str:
        count = sum(len(plugin.formats) for plugin in self.plugins)
        return f"<Registry of {len(self.plugins)} plugins with {count} formats>"

    def __reduce__(self) -> tuple[Callable[[], Registry], tuple[()]]:
        if self is not registry():
            raise TypeError("only the registry of everything installed can be pickled: newsformat.registry()")
        return registry, ()

    def __getitem__(self, name: str) -> AnyFormat:
        try:
            if name in self.contested:
                raise PluginError(self.contested[name])
            return self.formats[name]
        except (KeyError, TypeError):  # an unhashable value, such as options passed in place of the name
            from newsformat._format_names import suggest_format  # only for errors

            hint = suggest_format(name, self.formats) or "; 'newsformat formats' lists them all"
            raise UnknownFormat(f"unknown format {name!r:.80}{hint}{self._broken_hint}{self._disabled_hint}") from None

    def __iter__(self) -> Iterator[str]:
        """Yield the names of the formats."""
        return iter(self.formats)

    def able_to(self, use: str) -> Iterator[AnyFormat]:
        """Yield the formats that can do something, which is named as in `Format`: ``read``, ``write``, ``files`` …."""
        return (fmt for fmt in self.formats.values() if getattr(fmt, use))

    @cached_property
    def _readable(self) -> tuple[AnyFormat, ...]:
        return tuple(self.able_to("read"))

    def transform(self, name: str) -> Transform:
        """Return the transform called *name*, which may include a value after an equals sign.

        Raises:
            OptionError: there is none, it takes no such value, or it needs one.
            PluginError: two plugins bring it.
        """
        if callable(name):
            raise OptionError("name a transform by a string; call a function of your own for each article")
        chosen = transform_called(self.transforms, str(name))
        if [transform.name for transform in self._transforms[0]].count(chosen.name) > 1:
            raise PluginError(self._clashes[f"transform {chosen.name}"])
        return chosen

    @property
    def clashes(self) -> tuple[str, ...]:
        """Why formats, transforms and dialects cannot be used: two plugins bring one, and neither may win silently."""
        return (*self.contested.values(), *self._clashes.values())

    @cached_property
    def _clashes(self) -> dict[str, str]:
        names = [f"transform {transform.name}" for transform in self._transforms[0]]
        names += [f"dialect {dialect.format}/{dialect.name}" for dialect in self.dialects]
        twice = [name for name, times in Counter(names).items() if times > 1]
        return {name: _clash(f"the {name}", self._plugins_listing(name.partition(" ")[2])) for name in twice}

    def _plugins_listing(self, name: str) -> list[str]:
        """Return the plugins that provide the transform or dialect *name*."""
        return [plugin.name for plugin in self.examined if name in {*plugin.transforms, *plugin.dialects}]

    @cached_property
    def examined(self) -> tuple[Plugin, ...]:
        """The plugins, after asking each for everything that it brings."""
        errors = self._transforms[1] | self._languages[1] | self._dialects[1]
        modules = dict(self._manager.list_name_plugin())
        return tuple([examine(plugin, errors.get(plugin.name, ""), self._manager, modules) for plugin in self.plugins])

    @property
    def broken(self) -> tuple[Plugin, ...]:
        """The plugins that could not be loaded or bring something invalid."""
        return tuple(plugin for plugin in self.examined if plugin.error)

    @cached_property
    def _broken_hint(self) -> str:
        names = ", ".join(plugin.name for plugin in self.broken)
        return f" (plugins that failed to load: {names}; see 'newsformat plugins')" if names else ""

    @property
    def _disabled_hint(self) -> str:
        names = ", ".join(plugin.name for plugin in self.plugins if plugin.disabled)
        return f" ({DISABLE} disables {names})" if names else ""

    def _hint(self, source: Source) -> str:
        """Return the plugins and sniffers that do not work, which may be why no format is known for *source*."""
        sniffers = ", ".join(f"{name}: {reason(why)}" for name, why in failing_sniffers(self.formats.values(), source))
        return f"{f' (sniffers that failed: {sniffers})' if sniffers else ''}{self._broken_hint}{self._disabled_hint}"

    def _hint_for_json(self, source: Source) -> str:
        """Return how to read *source* as ``records``, if it is JSON with objects."""
        head = bare_json(source.head)
        if "records" not in self.formats or b"{" not in head or not is_json(head):
            return ""
        return "; objects of your own are records, and -R member= names the member with the text"

    def by_suffix(self, name: str | os.PathLike[str], *, writing: bool = False) -> AnyFormat:
        """Return the format for the suffix of the file *name*; the longest suffix counts.

        Raises:
            PluginError: two plugins provide the format.
            UnknownFormat: no format has the suffix.
            AmbiguousFormat: several formats have it.
        """
        name = os.fspath(name)
        use = "write" if writing else "read"
        matches = formats_by_suffix(self.able_to(use), name)
        if not matches:
            from newsformat._format_names import suggest_format_of_suffix  # only for errors

            only = " and ".join([fmt.name for fmt in formats_by_suffix(self.able_to("read"), name)]) if writing else ""
            why = f"{only} can only be read" if only else f"no format has the suffix of {name!r}"
            hint = "" if only else suggest_format_of_suffix(name, {fmt.name: fmt for fmt in self.able_to(use)})
            hint += self._broken_hint + self._disabled_hint
            raise UnknownFormat(f"{why}; name the format with --to or to={hint}")
        if len(matches) > 1:
            names = ", ".join(fmt.name for fmt in matches)
            raise AmbiguousFormat(f"{name!r} could be {names}; name the format with --to or to=")
        return self[matches[0].name]

    def detections(self, source: Source) -> tuple[Detection, ...]:
        """Return the formats that *source* may be in, best first."""
        return detections(self._readable, source)

    def detect(self, source: Source, report: Report | None = None) -> AnyFormat:
        """Return the format that *source* is in; sniffers that failed are reported to *report*.

        Raises:
            PluginError: two plugins bring the format.
            UnknownFormat: no format recognises it.
            AmbiguousFormat: two recognise it equally well.
        """
        failed = list[tuple[str, BaseException]]()
        found = detections(self._readable, source, failed)
        if report is not None:
            for format, why in failed:
                report.note(f"the sniffer of {format} failed, so this counts as another format: {reason(why)}")
        name = source.name or "the source"
        if not found:
            raise UnknownFormat(
                f"{name}: in no known format{describe_source(source, self.able_to('read'))}; "
                f"to read it, name its format with --from or format={self._hint_for_json(source)}{self._hint(source)}"
            )
        best = [detection for detection in found if detection.rank == found[0].rank]
        if len(best) > 1:
            names = ", ".join(detection.format for detection in best)
            raise AmbiguousFormat(f"{name}: could be {names}; to read it, name its format with --from or format=")
        return self[best[0].format]


def _clash(what: str, owners: Sequence[str]) -> str:
    """Return why *what* these plugins bring cannot be used: neither may win silently."""
    if len(owners) == 1:
        return f"{owners[0]} brings {what} twice; set {DISABLE} to its name"
    return f"{' and '.join(owners)} both bring {what}; set {DISABLE} to the name of one of them"


def _merged(formats: Sequence[AnyFormat]) -> AnyFormat:
    """Return the *formats* of one name as a single format, detected where any of them would be."""
    first = formats[0]
    if len(formats) == 1:
        return first
    return evolve(
        first,
        title=f"{first.title} (brought by two plugins)",
        suffixes=[suffix for fmt in formats for suffix in fmt.suffixes],
        media_types=[media_type for fmt in formats for media_type in fmt.media_types],
        sniff=lambda head, /: max(fmt.sniff(head) for fmt in formats),
        read=next((fmt.read for fmt in formats if fmt.read), None),
        write=next((fmt.write for fmt in formats if fmt.write), None),
    )


def _sorted_by_tag(packs: Iterable[Language]) -> tuple[Language, ...]:
    return tuple(sorted(packs, key=lambda pack: pack.tag))


def disabled() -> set[str]:
    """Return the names of plugins, or of their entries, that the user has disabled."""
    return {name.strip() for name in os.environ.get(DISABLE, "").split(",")} - {""}


def registry() -> Registry:
    """Return the registry of everything installed; built once, on first use."""
    with _building:
        return installed()


@cache
def installed() -> Registry:
    """Build what `registry` returns."""
    kept_out = disabled()
    modules: dict[str, Any] = {}
    unusable: list[Plugin] = []
    for entry in entries():
        if kept_out & {entry.name, entry.short}:
            unusable.append(Plugin(entry.name, entry.value, disabled=True))
            continue
        try:
            modules[entry.name] = entry.load()
        except (Exception, SystemExit) as error:  # noqa: BLE001 -- a stranger's import may raise anything, and exit
            pass_signal(error)
            unusable.append(Plugin(entry.name, entry.value, error=reason_and_place(error)))
    return Registry.of(modules, unusable)


def failed_plugins() -> list[str]:
    """Return the plugins that have failed so far when asked for dialects, phrases or transforms; none is asked now."""
    return sorted(registry()._failed)  # noqa: SLF001 -- of this module
