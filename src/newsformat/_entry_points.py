"""Finds the installed plugins.

`importlib.metadata` could do the same, but importing it takes longer than loading all plugins, and most conversions
are of one small file. It is used only where distributions may be hidden from a look into the folders of `sys.path`:
inside an archive, or behind another importer.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from importlib import import_module
from importlib.machinery import PathFinder
from operator import attrgetter
from typing import Any

from newsformat._frozen import frozen


GROUP = "newsformat"
_SUFFIXES = (".dist-info", ".egg-info")


@frozen
class Entry:
    """An entry point of our group: *name* is ``distribution:entry``, *value* is ``module`` or ``module:object``."""

    name: str
    value: str

    @property
    def short(self) -> str:
        """The name without the distribution."""
        return self.name.rpartition(":")[2]

    def load(self) -> Any:
        """Import and return the module that the entry names."""
        module, _, path = self.value.partition(":")
        loaded = import_module(module)
        return attrgetter(path)(loaded) if path else loaded


def entries() -> Iterator[Entry]:
    """Yield every entry point of our group once; of two with the same name, the first on `sys.path`."""
    seen = set()
    for entry in _hidden() if _may_hide() else _installed_entries():
        if entry.name not in seen:
            seen.add(entry.name)
            yield entry


def _installed_entries() -> Iterator[Entry]:
    for folder in dict.fromkeys(sys.path):
        try:
            inside = sorted(name for name in os.listdir(folder or os.curdir) if name.endswith(_SUFFIXES))
        except OSError:
            continue
        for name in inside:
            yield from _of_distribution(os.path.join(folder, name))


def _of_distribution(folder: str) -> Iterator[Entry]:
    text = _text(folder, "entry_points.txt")
    if f"[{GROUP}]" not in text:
        return
    distribution = _name(folder)
    for name, value in _section(text):
        yield Entry(f"{distribution}:{name}", value)


def _section(text: str) -> Iterator[tuple[str, str]]:
    """Yield the pairs of our section (PyPA, "Entry points specification": an INI file)."""
    ours = False
    for line in map(str.strip, text.splitlines()):
        if line.startswith("["):
            ours = line == f"[{GROUP}]"
        elif ours and "=" in line and not line.startswith(("#", ";")):
            name, _, value = line.partition("=")
            yield name.strip(), value.partition("[")[0].strip()


def _name(folder: str) -> str:
    """Return the distribution's name as its metadata spell it."""
    for line in (_text(folder, "METADATA") or _text(folder, "PKG-INFO")).splitlines():
        if line.startswith("Name:"):
            return line[5:].strip()
    return os.path.basename(folder).split("-")[0]


def _text(folder: str, name: str) -> str:
    try:
        with open(os.path.join(folder, name), "rb") as file:
            return file.read().decode()
    except (OSError, UnicodeDecodeError):
        return ""


def _may_hide() -> bool:
    """Return whether distributions may be where a look into the folders does not find them."""
    finders = [finder for finder in sys.meta_path if hasattr(finder, "find_distributions")]
    return finders != [PathFinder] or any(map(os.path.isfile, sys.path))


def _hidden() -> Iterator[Entry]:
    from importlib.metadata import distributions

    for distribution in distributions():
        for entry in distribution.entry_points.select(group=GROUP):
            yield Entry(f"{distribution.name}:{entry.name}", entry.value.partition("[")[0].strip())
