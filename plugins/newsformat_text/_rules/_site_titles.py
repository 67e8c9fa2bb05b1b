"""The headline with the name of the site, as printed for browsers: ``Town opens lock | The Post``."""

from __future__ import annotations

import re

from newsformat.plugin import lazily
from newsformat_text._above._breadcrumbs import NETWORKS
from newsformat_text._languages._organisation_words import ORGANISATION_WORDS


_SITE = lazily(r"\s?[|–—»-]\s\S")  # separates the site in the title of a page


def is_title_of_site(headline: str, line: str) -> bool:
    """Is *headline* equal to *line* with the name of a site behind, or a section before: ``[News] …``?"""
    if headline.startswith(line):
        return _SITE.match(headline, len(line)) is not None or _BRACKETED.fullmatch(headline, len(line)) is not None
    if line.startswith(headline):
        rest = line[len(headline) :]
        more = rest[0] == " " and len(rest) <= _MAX_SITE and len(headline) >= _MIN_HEADLINE and rest[-1].isalnum()
        return more or NETWORKS.fullmatch(line, len(headline)) is not None or _is_site(rest)
    return headline.endswith(line) and headline[: -len(line)].rstrip().endswith(("]", ":"))


_BRACKETED = lazily(r"\s?[(\[][^()\[\]]{1,12}[)\]]")  # the number of comments, or other material: (15), [video]
_MIN_HEADLINE, _MAX_SITE = 40, 30  # letters of a headline that no deck repeats; of a photographer or a site


def _is_site(rest: str) -> bool:
    """Is *rest*, the rest of a line that repeats the headline, a bar or dash and the name of a site?"""
    match = _SITE_BEHIND.fullmatch(rest)
    if match is None or match["name"].count(" ") >= _SITE_WORDS:
        return False
    name = match["name"]
    return (
        match["bar"] in "|｜"
        or _DOMAIN.search(name) is not None
        or not ORGANISATION_WORDS.isdisjoint(name.lower().split())
    )


_SITE_BEHIND = lazily(r"\s?(?P<bar>[|｜]|(?<=\s)[-–—])\s?(?P<name>[^|.!?。！？\s][^|!?。！？]{1,38}[^|.!?。！？])")
_DOMAIN = lazily(
    r"[a-z]\.(?:com|net|org|info|news|[a-z]{2})\b|[^\W\d_a-z](?:新聞|新闻|日报|日報|晚报|網|网|뉴스|일보|신문)$",
    re.IGNORECASE,
)
_SITE_WORDS = 5  # of the name of a site
