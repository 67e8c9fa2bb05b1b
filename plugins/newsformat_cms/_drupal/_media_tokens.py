"""Media in the text of a node that only refers to them: elements of Drupal 8 and later, tokens of Drupal 7."""

from __future__ import annotations

import re

from newsformat.markup.html import unescaped_entities
from newsformat.markup.json import object_of
from newsformat.markup.members import text_at
from newsformat.plugin import Report, lazily


# As the module Media 7.x-2.x writes them; its fields are named with brackets: ``field_caption[und][0][value]``.
# None begins within another one, so that the search for the end of one that has none stays short.
_TOKEN = lazily(r"\[\[(\{(?:[^\n\[]|\[(?!\[\{)){1,8000}?\})\]\]")


def without_media(html: str, report: Report) -> str:
    """Return *html* without the tokens of Drupal 7; they are reported, as are the elements of later versions."""
    if "<drupal-media" in html:
        report.left_out("left out, a medium in the text of which only the ID is given")

    def shown(token: re.Match[str]) -> str:
        found = object_of(unescaped_entities(token[1])) or {}
        if "fid" not in found:
            return token[0]
        alt = text_at(found, "attributes", "alt") or text_at(found, "fields", _ALT)
        report.left_out(
            f"left out, a medium in the text of which only the number is given: {found['fid']!s:.20} {alt:.60}".rstrip()
        )
        return ""

    return _TOKEN.sub(shown, html) if "[[{" in html else html


_ALT = "field_file_image_alt_text[und][0][value]"
