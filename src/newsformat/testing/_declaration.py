"""The contract of a declaration: a `Format` describes itself correctly, and cheaply."""

from __future__ import annotations

import subprocess
import sys
from functools import cache

import pytest
from attrs import NOTHING, exceptions, fields

from newsformat._feature_names import carried, unknown_features
from newsformat._format import AnyFormat
from newsformat._installed_plugin import unknown_dialects
from newsformat._options import expected, fits, option_types, untyped
from newsformat._problem import ValidateOptions
from newsformat._registry import registry
from newsformat.testing._shared import Contract, fail_for


_NOT_PROVIDED = "no entry point of the group newsformat brings it by a hook, newsformat_formats with @hookimpl"
_HEAVY = {
    *("asyncio", "concurrent", "csv", "ctypes", "email", "html", "http", "inspect", "json", "logging"),
    *("multiprocessing", "sqlite3", "ssl", "socket", "subprocess", "tarfile", "unittest", "urllib", "xml", "zipfile"),
}
_IMPORTED = """
import sys
import newsformat, newsformat.plugin
before = set(sys.modules)
import {package}
print("\\n" + " ".join(sorted(set(sys.modules) - before)))
"""


class DeclarationContract(Contract):
    """The `Format` itself."""

    def test_title_and_specification_say_what_it_is(self) -> None:
        """A reader of ``newsformat formats`` can look it up."""
        assert self.format.title, "the format has no title"
        spec = self.format.spec
        assert spec == "" or spec.startswith(("https://", "http://")), (
            f"spec must be the address of a page, not {spec!r}"
        )

    def test_it_can_be_read_or_written(self) -> None:
        """A format that can be neither read nor written is useless."""
        assert self.format.read or self.format.write, "the format has neither read nor write"

    def test_it_carries_only_what_there_is(self) -> None:
        """Every name in ``carries`` and ``in_part`` is a feature of the model, and in one of them."""
        for attribute in ("carries", "in_part"):
            fail_for(f"{attribute} names unknown features", unknown_features(getattr(self.format, attribute)))
        both = sorted(name for name in self.format.in_part if carried(name, self.format.carries))
        assert both == [], f"in_part names what carries names: {', '.join(both)}"

    def test_options_are_frozen_and_have_defaults(self) -> None:
        """Options are made without arguments, given by keyword, and never change."""
        for cls in (self.format.read_options, self.format.write_options, self.format.validate_options):
            bare = [option.name for option in fields(cls) if option.default is NOTHING]
            fail_for(f"options of {cls.__name__} without a default", bare)
            fail_for(f"attributes of {cls.__name__} without a type, which makes them no options", untyped(cls))
            placed = [option.name for option in fields(cls) if not option.kw_only]
            fail_for(f"options of {cls.__name__} that are not kw_only", placed)
            options = cls()
            fail_for(f"defaults of {cls.__name__} that are not of the type of their option", _mistyped(options))
            name = next((attribute.name for attribute in fields(cls)), "anything")
            assert _is_frozen(options, name), f"options of {cls.__name__} can be changed: make it with frozen"
        assert issubclass(self.format.validate_options, ValidateOptions), "validate_options must extend ValidateOptions"

    def test_declaring_is_cheap(self) -> None:
        """Importing the plugin imports nothing that only its work needs."""
        package = self.package or _package_of(self.format)
        packages = {name.partition(".")[0] for name in _imported_modules(package)}
        own_packages = {package.partition(".")[0], "newsformat"}
        heavy = sorted(
            name for name in packages - own_packages if name in _HEAVY or name not in sys.stdlib_module_names
        )
        fail_for(f"{package} is imported always; import these where they are used, in read and write", heavy)

    def test_an_installed_plugin_brings_it(self) -> None:
        """There is an entry point, and no other plugin brings a format of this name."""
        if not self.registered:
            pytest.skip("not meant to be installed")
        found = registry().formats.get(self.format.name)
        contested = [why for name, why in registry().contested.items() if name == self.format.name]
        fail_for("another plugin brings one of this name", contested)
        fail_for(_NOT_PROVIDED, [] if found is self.format else _broken_plugins() or ["and no plugin is broken"])
        [plugin] = [plugin for plugin in registry().examined if self.format in plugin.formats]
        fail_for("what else the plugin brings does not work", [plugin.error] if plugin.error else [])
        fail_for("dialects of formats that do not exist", unknown_dialects(plugin, registry().formats))


def _mistyped(options: object) -> list[str]:
    values = [(name, hint, getattr(options, name)) for name, hint in option_types(type(options)).items()]
    return [f"{name}={value!r}: expected {expected(hint)}" for name, hint, value in values if not fits(hint, value)]


def _is_frozen(options: object, name: str) -> bool:
    try:
        setattr(options, name, None)
    except exceptions.FrozenInstanceError:
        return True
    return False


def _broken_plugins() -> list[str]:
    """Return the plugins that do not work, with the reasons; one of them may be under test."""
    return [f"{plugin.name}: {plugin.error}" for plugin in registry().broken]


def _package_of(fmt: AnyFormat) -> str:
    found = [plugin.module for plugin in registry().plugins if fmt in plugin.formats]
    fail_for(_NOT_PROVIDED, [] if found else [*_broken_plugins(), "so install its plugin, or set package"])
    return found[0]


@cache
def _imported_modules(package: str) -> list[str]:
    """Return the names of the modules that importing *package* imports."""
    code = _IMPORTED.format(package=package)
    process = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert process.returncode == 0, process.stderr
    *printed, modules = process.stdout.splitlines()
    fail_for(f"{package} prints when it is imported", [line for line in printed if line])
    return modules.split()
