"""Namespaces of feeds and of modules used in them."""

from __future__ import annotations

from typing import Final


AP: Final = frozenset(("http://ap.org/schemas/03/2005/apcm", "http://ap.org/schemas/03/2005/apnm"))
APP: Final = "http://www.w3.org/2007/app"
ATOM: Final = "http://www.w3.org/2005/Atom"
ATOM_03: Final = "http://purl.org/atom/ns#"
CONTENT: Final = "http://purl.org/rss/1.0/modules/content/"
BLOGGER: Final = "http://schemas.google.com/blogger/2018"
COMMONS: Final = "http://backend.userland.com/creativeCommonsRssModule"
DC: Final = "http://purl.org/dc/elements/1.1/"
DCTERMS: Final = "http://purl.org/dc/terms/"
IPTC: Final = frozenset(("http://iptc.org/std/nar/2006-10-01/", "http://iptc.org/std/NITF/2006-10-18/"))
ITUNES: Final = "http://www.itunes.com/dtds/podcast-1.0.dtd"
MEDIA: Final = "http://search.yahoo.com/mrss/"
OWN: Final = "urn:newsformat:feeds:1"  # what feeds have no place for; other programs ignore it
RDF: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
WP: Final = "http://wordpress.org/export/1.2/"
EXCERPT: Final = "http://wordpress.org/export/1.2/excerpt/"
XHTML: Final = "http://www.w3.org/1999/xhtml"
XML: Final = "http://www.w3.org/XML/1998/namespace"
YANDEX: Final = "http://news.yandex.ru"
FEEDBURNER: Final = "http://rssnamespace.org/feedburner/ext/1.0"
GUNOSY: Final = "http://assets.gunosy.com/media/gnf"
LINE: Final = "http://news.line.me/rss/1.0/oa"
NAVER: Final = "http://webmastertool.naver.com"
MICROSOFT: Final = "http://schemas.ingestion.microsoft.com/common/"
TURBO: Final = "http://turbo.yandex.ru"

TEXTS_OF_MEDIA: Final = ("href", "credit", "alt", "rights", "digital_source_type", "language")

# Containers of entries, by local name.
CONTAINERS: Final = frozenset(("rss", "RDF", "rdf", "channel", "Channel", "items", "feed"))

# The elements of RSS itself have no namespace or, in older versions, one of these.
RSS: Final = frozenset((
    "",
    "http://purl.org/rss/1.0/",
    "http://my.netscape.com/rdf/simple/0.9/",
    "http://channel.netscape.com/rdf/simple/0.9/",
    "http://purl.org/net/rss1.1#",
    "http://backend.userland.com/rss",
    "http://backend.userland.com/rss2",
    "http://backend.userland.com/RSS2",
    "http://blogs.law.harvard.edu/tech/rss",
    "http://my.netscape.com/publish/formats/rss-0.91.dtd",
))  # fmt: skip

# Namespaces of modules, which many feeds declare with another scheme or end.
MODULE_SPACES: Final = (
    *(
        CONTENT,
        DC,
        DCTERMS,
        MEDIA,
        ITUNES,
        APP,
        COMMONS,
        WP,
        EXCERPT,
        YANDEX,
        TURBO,
        GUNOSY,
        LINE,
        MICROSOFT,
        FEEDBURNER,
    ),
    *(f"http://www.google.com/schemas/sitemap-{module}" for module in ("news/0.9", "image/1.1", "video/1.1")),
)

# Namespaces in older or mistaken feeds, and the right ones.
SAME: Final = {
    ATOM_03: ATOM,
    "http://purl.org/atom/app#": APP,
    "http://www.itunes.com/DTDs/Podcast-1.0.dtd": ITUNES,
    "http://www.itunes.com/DTDs/PodCast-1.0.dtd": ITUNES,
    "http://search.yahoo.com/mrss": MEDIA,
    "http://search.yahoo.com/rss/": MEDIA,
    "http://www.rssboard.org/media-rss": MEDIA,
    "http://video.search.yahoo.com/mrss": MEDIA,
    "http://tools.search.yahoo.com/mrss/": MEDIA,
    "http://purl.org/rss/1.0/modules/dc/": DC,
    "http://purl.org/dc/elements/1.0/": DC,
    "http://purl.org/rss/1.0/modules/dcterms/": DCTERMS,
    "http://wellformedweb.org/CommentAPI/content/": CONTENT,
    "http://cyber.law.harvard.edu/rss/creativeCommonsRssModule.html": COMMONS,
    "http://cyber.law.harvard.edu/rss/creativeCommonsRssModule": COMMONS,
    "http://wordpress.org/export/1.0/": WP,
    "https://wordpress.org/export/1.2/": WP,
    "https://wordpress.org/export/1.2/excerpt/": EXCERPT,
    "http://wordpress.org/export/1.1/": WP,
    "http://wordpress.org/export/1.0/excerpt/": EXCERPT,
    "http://wordpress.org/export/1.1/excerpt/": EXCERPT,
}

LANG: Final = f"{{{XML}}}lang"
ASSUMED: Final = "urn:newsformat:assumed:"  # prefix of IDs that were made up because one is required
IDENTIFIED: Final = "urn:newsformat:uri:"  # prefix of IDs that embed an identifier that is not an IRI
