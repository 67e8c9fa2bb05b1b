"""Names used in ANS."""

from __future__ import annotations

import re
from typing import Final


SPACE: Final = "ans"
OWN: Final = "newsformat"  # newsformat's own data, in ``additional_properties``
MORE: Final = "additional_properties"
NEWEST: Final = "0.10.12"
VERSION: Final = re.compile(r"0\.(?:[5-9]|10)\.\d{1,2}", re.ASCII)
KINDS: Final = {  # kinds of content, and of articles
    "story": "text",
    "image": "picture",
    "video": "video",
    "audio": "audio",
    "gallery": "picture",
    "collection": "composite",
}
MEDIA: Final = ("image", "video", "audio")
ADDRESSES: Final = (  # members with identifiers, and their kinds
    ("canonical_url", "url"),
    ("website_url", "website_url"),
    ("short_url", "short_url"),
)
ENTITIES: Final = {"organization": "organisation", "location": "place"}  # kinds with other names in the model
STREAMS: Final = {
    "mp4": "video/mp4",
    "webm": "video/webm",
    "ts": "application/vnd.apple.mpegurl",
    "mp3": "audio/mpeg",
}
