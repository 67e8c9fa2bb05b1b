"""Names of news sitemaps: namespaces, and Google's values."""

from __future__ import annotations

import re
from typing import Final


SPACE: Final = "news-sitemap"
SITEMAP: Final = "http://www.sitemaps.org/schemas/sitemap/0.9"
NEWS: Final = "http://www.google.com/schemas/sitemap-news/0.9"
IMAGE: Final = "http://www.google.com/schemas/sitemap-image/1.1"
VIDEO: Final = "http://www.google.com/schemas/sitemap-video/1.1"
XHTML: Final = "http://www.w3.org/1999/xhtml"
NAMESPACES: Final = (
    f'xmlns="{SITEMAP}" xmlns:news="{NEWS}" xmlns:image="{IMAGE}" xmlns:video="{VIDEO}" xmlns:xhtml="{XHTML}"'
)
NOWHERE: Final = "https://newsformat.invalid/"
"""How an address begins that was made up because there has to be one; nobody can have it (RFC 2606)."""

ASSUMED: Final = "newsformat"
"""The processing instruction in ``<news:news>`` that lists what was made up because Google requires it."""

GENRES: Final = ("PressRelease", "Satire", "Blog", "OpEd", "Opinion", "UserGenerated")
LANGUAGE: Final = re.compile("[a-z]{2,3}|zh-(?:cn|tw)", re.ASCII)
LONGEST: Final = 2048  # characters that an address must not reach
MOST: Final = 1000  # stories in a sitemap, and pictures of a page
