"""Elements of AMP (https://amp.dev/documentation/components/) and the like: for those of HTML, and for players."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import cast
from urllib.parse import quote
from xml.etree.ElementTree import Element as Made

from newsformat._blocks import Embed
from newsformat.markup._html._figures import embed, picture
from newsformat.markup._html._flow import Flow, Marks, Reading, language_in
from newsformat.markup._html._media import report_unread_content
from newsformat.markup._html._trees import Element, name_of
from newsformat.markup._urls import safe_url


_STANDS_FOR: Mapping[str, str] = MappingProxyType({
    "amp-img": "img", "amp-anim": "img", "amp-video": "video", "amp-audio": "audio", "amp-iframe": "iframe",
})  # fmt: skip
_ADDRESSES: Mapping[str, str] = MappingProxyType({  # with placeholders for attributes
    "amp-youtube": "https://www.youtube.com/watch?v={data-videoid}",
    "lite-youtube": "https://www.youtube.com/watch?v={videoid}",
    "lite-vimeo": "https://vimeo.com/{videoid}",
    "amp-vimeo": "https://vimeo.com/{data-videoid}",
    "amp-dailymotion": "https://www.dailymotion.com/video/{data-videoid}",
    "amp-twitter": "https://twitter.com/i/status/{data-tweetid}",
    "amp-instagram": "https://www.instagram.com/p/{data-shortcode}/",
    "amp-facebook": "{data-href}",
    "amp-pinterest": "{data-url}",
    "amp-reddit": "{data-src}",
    "amp-tiktok": "https://www.tiktok.com/embed/v2/{data-src}",
    "amp-gist": "https://gist.github.com/{data-gistid}",
    "amp-imgur": "https://imgur.com/{data-imgur-id}",
    "amp-soundcloud": "https://w.soundcloud.com/player/?url=https://api.soundcloud.com/tracks/{data-trackid}",
    "amp-brightcove": "https://players.brightcove.net/{data-account}/default_default/index.html"
    "?videoId={data-video-id}",
    "amp-wistia-player": "https://fast.wistia.net/embed/iframe/{data-media-hashed-id}",
    "amp-megaphone": "https://player.megaphone.fm/{data-episode}",
    "amp-embedly-card": "{data-url}",
    "amp-mastodon": "{data-src}",
    "amp-jwplayer": "https://content.jwplatform.com/players/{data-media-id}-{data-player-id}.html",
})  # fmt: skip
PICTURES = " ".join(_STANDS_FOR)
PLAYERS = " ".join(_ADDRESSES)
AROUND = "amp-carousel amp-base-carousel amp-inline-gallery amp-accordion amp-layout amp-fit-text amp-lightbox"
NO_NEWS = (
    "amp-ad amp-embed amp-analytics amp-auto-ads amp-sticky-ad amp-pixel amp-sidebar amp-social-share amp-consent "
    "amp-geo amp-user-notification amp-install-serviceworker amp-call-tracking amp-state amp-animation amp-experiment "
    "amp-list amp-render amp-date-countdown amp-autocomplete amp-recaptcha-input "
    "amp-web-push amp-position-observer amp-facebook-like amp-facebook-page amp-facebook-comments amp-next-page "
    "amp-story-bookend amp-story-page-outlink amp-story-cta-layer amp-story-auto-ads amp-story-social-share"
)
_RATIO = frozenset(map(str, range(33)))  # aspect ratios rather than pixels


def shown(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    """Read ``amp-img``, ``amp-video``, ``amp-iframe`` … as the elements that they stand for."""
    name = _STANDS_FOR[name_of(element)]
    node = _html_element(name, element)
    node.extend([_html_element("source", child) for child in element if name_of(child) == "source"])
    if {node.get("width"), node.get("height")} <= _RATIO:
        node.attrib.pop("width")
        node.attrib.pop("height")
    (embed if name == "iframe" else picture)(reading, cast("Element", node), flow, marks)


def _html_element(name: str, element: Element) -> Made:
    return Made(name, {str(key): str(value) for key, value in element.items()})


def player(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    """Read ``amp-youtube``, ``lite-youtube`` …: the content is given by an ID or an address."""
    name = name_of(element)
    attributes = {str(key): str(value).strip() for key, value in element.items()}
    report_unread_content(reading, element)
    href = _address(_ADDRESSES[name], attributes)
    if safe_url(href) and href:
        flow.lift(Embed(href, language=language_in(reading, element, flow)))
    else:
        reading.left_out(f"an <{name}> without an address left out", element)


def _address(known: str, attributes: Mapping[str, str]) -> str:
    """Return the *known* address filled in from *attributes*, or an explicit one; ``""`` if a value is missing."""
    for key in [part.partition("}")[0] for part in known.split("{")[1:]]:
        value = attributes.get(key, "")
        if value.startswith(("https://", "http://")):
            return value
        if not value or known == f"{{{key}}}":
            return ""
        known = known.replace(f"{{{key}}}", quote(value, safe=""))
    return known


def no_news(reading: Reading, element: Element, flow: Flow, marks: Marks) -> None:
    """Leave out ``amp-ad``, ``amp-analytics`` …."""
    reading.note(f"<{name_of(element)}> left out", element)
