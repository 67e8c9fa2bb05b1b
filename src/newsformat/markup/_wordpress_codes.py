"""Shortcodes of WordPress, of players in other plugins, and of programs that lay out pages → HTML."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from newsformat._report import Report
from newsformat._wording import shortened
from newsformat.markup._xml._characters import escape, quoted, unescaped


_CODES = "caption|wp_caption|embed|gallery|audio|video|playlist"
_PLAYERS = (
    "youtube|vimeo|tweet|instagram|facebook|soundcloud|spotify|dailymotion|tiktok|twitch|flickr|pinterest|scribd|"
    "slideshare|ted|gist|googlemaps|videopress"
)  # https://wordpress.com/support/shortcodes/
_LAYOUTS = r"(?:vc|et_pb|fusion|tdc|av|themify|cs|mk|ult|nectar)_\w{1,60}"  # of WPBakery, Divi, Avada, tagDiv, Enfold …
_NAME = r"[A-Za-z][\w-]{1,40}"  # of a code in any plugin
SHORTCODE = re.compile(rf"\[(?=/?(?:{_CODES}|{_PLAYERS}|{_LAYOUTS})\b|/{_NAME}\]|{_NAME}[ \t]+[\w-]+[ \t]*=)")
"""What begins one, or the end of one: in what is written it is no text."""
_CAPTION = re.compile(r"\[(?:wp_)?caption\b([^\[\]]*+)\]((?:[^\[]|\[(?!/?(?:wp_)?caption\b))*+)\[/(?:wp_)?caption\]")
_PICTURE = re.compile(r"\s*((?:<a\b[^<>]*>\s*)?<img\b[^<>]*>(?:\s*</a>)?)(.*)", re.DOTALL | re.IGNORECASE)
_OLD_CAPTION = re.compile(r"""\bcaption=(?:"([^"]*)"|'([^']*)')""")
_EMBED = re.compile(r"\[embed\b[^\[\]]*+\]\s*+([^\s\[\]]++)\s*+\[/embed\]")
_FILE = re.compile(r"\[(audio|video)\b([^\[\]]*+)\](?:([^\[\]]*+)\[/\1\])?")
_ATTRIBUTE = re.compile(r"""(?<![\w-])([\w-]++)\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"']++))""")
_IDS = re.compile(r"""\b(?:ids|include)=["']?([\d, ]{1,2000})""")
_MOST_SHOWN = 1_000_000  # characters that galleries given by picture numbers may add to a text
_GALLERY = re.compile(r"\[(gallery|playlist)\b[^\[\]]*+\]")
_PLAYER = re.compile(rf"\[(?:{_PLAYERS})\b([^\[\]]*+)\](?:\s*+(https?://[^\s\[\]<>]++)?\s*+\[/(?:{_PLAYERS})\])?")
_ADDRESS = re.compile(r"https?://[^\s\"'\[\]<>]++")
_LAYOUT = re.compile(rf"\[/?({_LAYOUTS})\b[^\[\]]*+\]")


def without_shortcodes(
    text: str, report: Report, picture: Callable[[str], str] | None, attached: Sequence[str] = ()
) -> str:
    """Return *text* with what its shortcodes stand for; *report* receives what only a WordPress could show.

    *picture* returns the HTML of the picture with a number, as in galleries; ``""`` if it is not known. Galleries
    without numbers show the pictures that are *attached* to the post.
    """
    text = _CAPTION.sub(_figure, text)
    text = _EMBED.sub(lambda match: _frame(match[1]), text)
    text = _FILE.sub(lambda match: _file(match, report), text)
    text = _PLAYER.sub(_player, text)
    text = _without_layouts(text, report)
    text = _QUOTATION.sub(_quotation, text)
    text = _without_others(text, report)
    left = _MOST_SHOWN

    def gallery(match: re.Match[str]) -> str:
        nonlocal left, attached
        ids = _IDS.search(match[0])
        numbers = ids[1].split(",") if ids else () if _SELECTED.search(match[0]) else attached
        found = [picture(number.strip()) for number in numbers] if picture and match[1] == "gallery" else []
        attached = () if found and numbers is attached else attached  # displayed only once
        if found and all(found) and sum(map(len, found)) <= left:
            left -= sum(map(len, found))
            return "\n".join(found)
        report.left_out(f"a {match[1]}, of which the text has only the numbers, is left out: {shortened(match[0])}")
        return ""

    return _GALLERY.sub(gallery, text)


_SELECTED = re.compile(r"(?<![\w-])(?:id|exclude|category)\s*=")


def _figure(match: re.Match[str]) -> str:
    parts = _PICTURE.match(match[2])
    if parts is None:
        return match[2]
    older = _OLD_CAPTION.search(match[1])
    caption = parts[2].strip() or (escape(unescaped(older[1] or older[2] or "")) if older else "")
    return f"<figure>{parts[1]}<figcaption>{caption}</figcaption></figure>"


def _frame(href: str) -> str:
    return f"<iframe src={quoted(unescaped(href))}></iframe>"


def _file(match: re.Match[str], report: Report) -> str:
    """Return a film or sound, which may have several files; a shortcode without a file remains text."""
    kind, attributes, within = match[1], match[2], match[3] or ""
    values = {
        attribute[1].lower(): unescaped(attribute[2] or attribute[3] or attribute[4] or "").strip("“”″„")
        for attribute in _ATTRIBUTE.finditer(attributes)
    }
    files = [*dict.fromkeys(value for name in _FILES if (value := values.get(name)))]
    if not files and (bare := _ADDRESS.search(_ATTRIBUTE.sub("", attributes))):
        files = [unescaped(bare[0])]
    if not files:
        return match[0]
    for name in sorted(values.keys() - _FILES.keys() - _OF_PLAYERS):
        report.left_out(f"{name} of the shortcode {kind} is left out: {values[name]:.60}")
    poster = f" poster={quoted(values['poster'])}" if values.get("poster") else ""
    first = f" src={quoted(files[0])}" if len(files) == 1 else ""
    sources = "".join(f"<source src={quoted(file)}>" for file in files) if len(files) > 1 else ""
    return f"<{kind}{poster}{first}>{sources}{within}</{kind}>"


# https://developer.wordpress.org/reference/functions/wp_get_video_extensions/, and of audio
_FILES = dict.fromkeys(("src", "mp4", "m4v", "webm", "ogv", "flv", "wmv", "mp3", "ogg", "flac", "m4a", "wav", "wma"))
_OF_PLAYERS = frozenset(("poster", "width", "height", "loop", "autoplay", "muted", "preload", "class", "style", "id"))


def _player(match: re.Match[str]) -> str:
    """Return what a player shows at an address; one that has but a number, or nothing, stays text."""
    player = _ADDRESS.search(match[1])
    href = player[0] if player else match[2]
    return _frame(href) if href else match[0]


def _without_layouts(text: str, report: Report) -> str:
    """Return *text* without layout shortcodes; the content between them becomes separate paragraphs."""
    names = dict.fromkeys(match[1] for match in _LAYOUT.finditer(text))
    if not names:
        return text
    report.left_out(f"shortcodes of layouts are left out, except for the text between them: {', '.join(names)[:100]}")
    return _LAYOUT.sub("\n\n", text)


_QUOTATION = re.compile(
    r"\[((?:su_|block|pull|perfectpull)?quote)\b([^\[\]]*+)\]((?:[^\[]|\[(?!/?(?:su_|block|pull|perfectpull)?quote\b))*+)\[/\1\]"
)
_CITED = re.compile(r'\b(?:cite|author|source|attribution|name)="([^"]{1,300})"')


def _quotation(match: re.Match[str]) -> str:
    cited = _CITED.search(match[2])
    by = f"<footer>{escape(unescaped(cited[1]))}</footer>" if cited else ""
    return f"\n\n<blockquote>{match[3].strip()}{by}</blockquote>\n\n"


_ENDS = re.compile(rf"\[/(?!(?:{_CODES}|{_PLAYERS})\])({_NAME})\]")
_MOST_NAMES = 50
_VALUE = r"""(?:"[^"\[\]\n]*+"|'[^'\[\]\n]*+'|[^\s"'\[\]]++)"""
_OTHER = rf"\[(?!(?:{_CODES}|{_PLAYERS})\b){_NAME}(?:[ \t]++[\w-]++[ \t]*+=[ \t]*+{_VALUE})++[ \t]*+/?\]"
_ALONE = re.compile(rf"^[ \t]*+(?:{_OTHER}[ \t]*+)++\r?$", re.MULTILINE)


def _without_others(text: str, report: Report) -> str:
    """Return *text* without the codes of other plugins: around text, which stays, or alone on a line."""
    for code in dict.fromkeys(match[0].strip() for match in _ALONE.finditer(text)):
        report.left_out(f"a shortcode of a plugin, which only that could show, is left out: {code:.100}")
    text = _ALONE.sub("", text)
    ended = sorted(dict.fromkeys(_ENDS.findall(text)))[:_MOST_NAMES]
    if not ended:
        return text
    pairs = re.compile(rf"\[/?({'|'.join(map(re.escape, ended))})(?:[ \t=][^\[\]\n]*+)?\]")
    begun = {match[1] for match in pairs.finditer(text) if match[0][1] != "/"}
    if begun:
        report.left_out(
            f"shortcodes of plugins are left out, except for the text in them: {', '.join(sorted(begun))[:100]}"
        )
    for code in dict.fromkeys(
        match[0] for match in pairs.finditer(text) if match[1] in begun and _SAYS.search(match[0])
    ):
        report.left_out(f"the attributes of a shortcode are left out: {code:.100}")
    return pairs.sub(lambda match: "" if match[1] in begun else match[0], text)


_SAYS = re.compile(r"\b(?:title|heading|caption|label|subtitle|name|cite|author|link|url|href|src)[ \t]*+=")
