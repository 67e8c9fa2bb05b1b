"""Converts addresses of Apple News: of the web, and ``bundle://a.jpg`` for files in the folder of the document.

Films of YouTube, Vimeo and Dailymotion have the address of their player, as in an ``iframe``.
"""

from __future__ import annotations

import re
from typing import Final

from newsformat.plugin import lazily


_BUNDLE: Final = "bundle://"
_BESIDE: Final = re.compile(r"[^\s/?#:\\][^\s?#:\\]*")


def read_address(url: str) -> str:
    """Return *url* or, for a file of the bundle, its name."""
    name = url.removeprefix(_BUNDLE)
    return name if name != url and _BESIDE.fullmatch(name) else url


def written_address(address: str) -> str:
    """Return *address* in the form of Apple News."""
    return f"{_BUNDLE}{address}" if _BESIDE.fullmatch(address) else address


def player_address(address: str) -> str:
    """Return the player's address for the film with the page *address*; any other *address* unchanged."""
    matches = ((page.fullmatch(address), player) for page, player in _PLAYERS)
    return next((player.format(match[1]) for match, player in matches if match), address)


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
