"""Recognises files in a folder that are not news."""

from __future__ import annotations

import os

import newsformat as nf
from newsformat._compression import inner_name
from newsformat._detection import NO_NEWS
from newsformat._json_in_script import bare_json
from newsformat.bulk._inputs import source_of
from newsformat.markup.sniff import is_json, xml_root


def check_is_file(path: str) -> None:
    """Refuse a pipe or device found in a folder, which might block for ever.

    Raises:
        UnknownFormat: there is something else.
    """
    if not os.path.isfile(path) and os.path.exists(path):
        raise nf.UnknownFormat(f"{path}: is not a file, but a pipe, a socket or a device")


def is_something_else(path: str, limits: nf.Limits) -> bool:
    """Return whether a file in no known format is simply something else, not damaged news.

    It is if it is not empty, and is XML or JSON of another kind, or its name has no suffix of a format; and no plugin
    is missing.
    """
    formats = nf.registry()
    try:
        check_is_file(path)
        with source_of(path, limits=limits) as source:
            if source.is_empty or formats.detections(source) or any(plugin.error for plugin in formats.plugins):
                return False
            return xml_root(source.head) is not None or is_json(bare_json(source.head)) or not _like_a_format(path)
    except nf.UnknownFormat:
        return True
    except nf.ReadError:
        return False


def is_picture(path: str, limits: nf.Limits) -> bool:
    """Return whether a file is a picture, such as those that lie next to a story of the same name."""
    formats = nf.registry()
    try:
        check_is_file(path)
        with source_of(path, limits=limits) as source:
            found = formats.detections(source)
    except (nf.UnknownFormat, nf.ReadError):
        return False
    kinds = formats[found[0].format].media_types if found else ()
    return bool(kinds) and all(kind.startswith("image/") for kind in kinds)


def _like_a_format(path: str) -> bool:
    name = inner_name(path).lower()
    if name.endswith(NO_NEWS):  # a table's columns decide whether it is news
        return False
    return any(name.endswith(fmt.suffixes) for fmt in nf.registry().formats.values() if fmt.suffixes)
