"""Names used in Apple News Format."""

from __future__ import annotations

import re
from typing import Final


SPACE: Final = "apple-news"
VERSION: Final = "1.7"
IDENTIFIER: Final = re.compile(r"[A-Za-z0-9_-]{1,64}", re.ASCII)
ASSUMED: Final = "newsformat-"  # prefix of made-up identifiers
NO_LANGUAGE: Final = "und"  # BCP 47: undetermined
MOST_KEYWORDS: Final = 50
TEXTS: Final = frozenset((
    "body", "intro", "title", "heading", *(f"heading{level}" for level in range(1, 7)), "quote", "pullquote", "caption",
    "author", "byline", "illustrator", "photographer", "article_title",
))  # fmt: skip
SIGNED: Final = frozenset(("author", "byline", "illustrator", "photographer"))
HOLDERS: Final = frozenset(("container", "section", "header", "chapter", "aside", "article_link"))
PICTURES: Final = {"photo": "image", "image": "image", "portrait": "image", "logo": "image", "figure": "graphic"}
SOUNDS: Final = {"video": "video", "audio": "audio"}
SETS: Final = frozenset(("gallery", "mosaic"))
POSTS: Final = {  # hosts of posts and films that Apple News displays, and their roles
    "youtube.com": "embedwebvideo",
    "youtu.be": "embedwebvideo",
    "youtube-nocookie.com": "embedwebvideo",
    "vimeo.com": "embedwebvideo",
    "dailymotion.com": "embedwebvideo",
    "twitter.com": "tweet",
    "x.com": "tweet",
    "instagram.com": "instagram",
    "facebook.com": "facebook_post",
    "tiktok.com": "tiktok",
}
EMBEDS: Final = frozenset((*POSTS.values(), "embedvideo", "music", "podcast"))
OTHERS: Final = frozenset((
    "divider", "htmltable", "datatable", "link_button", "map", "place", "banner_advertisement", "arkit",
    "medium_rectangle_advertisement", "replica_advertisement", "flexible_spacer", "article_thumbnail",
))  # fmt: skip
ROLES: Final = TEXTS | HOLDERS | PICTURES.keys() | SOUNDS.keys() | SETS | EMBEDS | OTHERS
