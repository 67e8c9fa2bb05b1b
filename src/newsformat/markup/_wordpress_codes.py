"""Shortcodes of WordPress, of players in other plugins, and of programs that lay out pages → HTML."""

from __future__ import annotations

import re
from collections.abc import Callable

from newsformat._report import Report
from newsformat.markup._xml._characters import escape, quoted, unescaped


_CODES = "caption|wp_caption|embed|gallery|audio|video|playlist"
_PLAYERS = (
    "youtube|vimeo|tweet|instagram|facebook|soundcloud|spotify|dailymotion|tiktok|twitch|flickr|pinterest|scribd|"
    "slideshare|ted|gist|googlemaps|videopress"
)  # https://wordpress.com/support/shortcodes/
_LAYOUTS = r"(?:vc|et_pb|fusion|tdc|av|themify|cs|mk|ult|nectar)_\w{1,60}"  # of WPBakery, Divi, Avada, tagDiv, Enfold …
SHORTCODE = re.compile(rf"\[(?=/?(?:{_CODES}|{_PLAYERS}|{_LAYOUTS})\b)")
_CAPTION = re.compile(r"\[(?:wp_)?caption\b([^\[\]]*+)\]((?:[^\[]|\[(?!/?(?:wp_)?caption\b))*+)\[/(?:wp_)?caption\]")
_PICTURE = re.compile(r"\s*((?:<a\b[^<>]*>\s*)?<img\b[^<>]*>(?:\s*</a>)?)(.*)", re.DOTALL | re.IGNORECASE)
_OLD_CAPTION = re.compile(r'\bcaption="([^"]*)"')
_EMBED = re.compile(r"\[embed\b[^\[\]]*+\]\s*+([^\s\[\]]++)\s*+\[/embed\]")
_FILE = re.compile(r'\[(audio|video)\b[^\[\]"]*+"([^"\[\]]*+)"[^\[\]]*+\](?:\[/(?:audio|video)\])?')
_IDS = re.compile(r'\bids="([\d, ]{1,2000})"')
_MOST_SHOWN = 1_000_000  # characters that galleries of one text become by the numbers of pictures
_GALLERY = re.compile(r"\[(gallery|playlist)\b[^\[\]]*+\]")
_PLAYER = re.compile(rf"\[(?:{_PLAYERS})\b([^\[\]]*+)\](?:\s*+(https?://[^\s\[\]<>]++)?\s*+\[/(?:{_PLAYERS})\])?")
_ADDRESS = re.compile(r"https?://[^\s\"'\[\]<>]++")
_LAYOUT = re.compile(rf"\[/?({_LAYOUTS})\b[^\[\]]*+\]")


def without_shortcodes(text: str, report: Report, picture: Callable[[str], str] | None) -> str:
    """Return *text* with what its shortcodes stand for; *report* is told of what only a WordPress could show.

    *picture* returns the HTML of the picture of a number, which galleries tell, ``""`` if it is not known.
    """
    text = _CAPTION.sub(_figure, text)
    text = _EMBED.sub(lambda match: _frame(match[1]), text)
    text = _FILE.sub(lambda match: f"<{match[1]} src={quoted(unescaped(match[2]))}></{match[1]}>", text)
    text = _PLAYER.sub(_player, text)
    text = _without_layouts(text, report)
    left = _MOST_SHOWN

    def gallery(match: re.Match[str]) -> str:
        nonlocal left
        numbers = _IDS.search(match[0]) if picture and match[1] == "gallery" else None
        found = [picture(each.strip()) for each in numbers[1].split(",")] if picture and numbers else []
        if found and all(found) and sum(map(len, found)) <= left:
            left -= sum(map(len, found))
            return "\n".join(found)
        report.left_out(f"a {match[1]}, of which the text has only the numbers, is left out: {match[0][:60]}")
        return ""

    return _GALLERY.sub(gallery, text)


def _figure(match: re.Match[str]) -> str:
    parts = _PICTURE.match(match[2])
    if parts is None:
        return match[2]
    older = _OLD_CAPTION.search(match[1])
    caption = parts[2].strip() or (escape(older[1]) if older else "")
    return f"<figure>{parts[1]}<figcaption>{caption}</figcaption></figure>"


def _frame(href: str) -> str:
    return f"<iframe src={quoted(unescaped(href))}></iframe>"


def _player(match: re.Match[str]) -> str:
    """Return what a player shows at an address; one that has but a number, or nothing, stays text."""
    found = _ADDRESS.search(match[1])
    href = found[0] if found else match[2]
    return _frame(href) if href else match[0]


def _without_layouts(text: str, report: Report) -> str:
    """Return *text* without the shortcodes that lay it out; what is between them stands in paragraphs of its own."""
    names = dict.fromkeys(match[1] for match in _LAYOUT.finditer(text))
    if not names:
        return text
    report.left_out(f"shortcodes of layouts are left out, but for the text between them: {', '.join(names)[:100]}")
    return _LAYOUT.sub("\n\n", text)
