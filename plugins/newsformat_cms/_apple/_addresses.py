"""Addresses of Apple News: of the web, and ``bundle://a.jpg`` of files beside the document ⇄ their names.

Films of YouTube, Vimeo and Dailymotion have that of their player, as of an ``iframe``.
"""

from __future__ import annotations

import re
from typing import Final

from newsformat.plugin import lazily


_BUNDLE: Final = "bundle://"
_BESIDE: Final = re.compile(r"[^\s/?#:\\][^\s?#:\\]*")


def read_address(url: str) -> str:
    """Return *url*; of a file of the bundle, which is beside the document, its name."""
    name = url.removeprefix(_BUNDLE)
    return name if name != url and _BESIDE.fullmatch(name) else url


def written_address(address: str) -> str:
    """Return *address* as Apple News has it."""
    return f"{_BUNDLE}{address}" if _BESIDE.fullmatch(address) else address


def player_address(address: str) -> str:
    """Return the address of the player of the film whose page is at *address*; any other *address* as it is."""
    found = ((page.fullmatch(address), player) for page, player in _PLAYERS)
    return next((player.format(match[1]) for match, player in found if match), address)


_PLAYERS: Final = (
    (
        lazily(
            r"https?://(?:(?:www\.|m\.)?youtube\.com/(?:watch\?v=|shorts/|live/)|youtu\.be/)([\w-]{11})(?:[?&#]\S*)?"
        ),
        "https://www.youtube.com/embed/{}",
    ),
    (lazily(r"https?://(?:www\.)?vimeo\.com/(\d{1,12})(?:[?#]\S*)?"), "https://player.vimeo.com/video/{}"),
    (
        lazily(r"https?://(?:(?:www\.)?dailymotion\.com/video|dai\.ly)/([A-Za-z0-9]{1,12})(?:[?#_]\S*)?"),
        "https://www.dailymotion.com/embed/video/{}",
    ),
)
