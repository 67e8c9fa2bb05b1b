"""Finds the headline below requests of a site: to accept cookies, to use another browser, to skip the menu."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._above._breadcrumbs import is_button, is_trail
from newsformat_text._above._of_site import accepts_cookies, asks_reader, leads_to_text, names_browser, names_cookies
from newsformat_text._above._over import REACH
from newsformat_text._above._title_form import is_title
from newsformat_text._above._unrelated_lines import is_in_other_script
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._shape import ending_class, ends_sentence


def headline_below_consent(document: Document) -> int:
    """Return the headline, if only requests of a site and buttons are above it; otherwise 0.

    What names cookies, or the program that shows pages, as neither the next line nor a sentence below does, is
    asked; one line alone is if it ends with a stop, as few headlines do.
    """
    lines = document.lines
    above = next((k for k in range(min(REACH, len(lines))) if not _is_consent_line(document, k)), 0)
    if above < _CONSENT and not (above and ending_class(lines[0]) == "."):
        return 0
    notices = [lines[above], *filter(ends_sentence, lines[above:])]
    asks_consent = any(
        names(lines[0]) and not any(map(names, notices)) for names in (names_cookies, names_browser, leads_to_text)
    )
    if not asks_consent and (above < _CONSENT or not asks_reader(document, 0)):
        return 0
    return next((k for k in (above, above + 1) if k < len(lines) and is_title(document, k)), 0)


def headline_below_cookie_box(document: Document) -> int:
    """Return the headline below a cookie box: a heading, a sentence on cookies, and buttons, one to accept; or 0.

    No line below names them. ``We value your privacy ⏎ We and our partners use cookies to… ⏎ Accept all ⏎ Settings``
    """
    lines = document.lines
    if len(lines) < _BOX_LINES or document.ended[0] or not document.ended[1] or not names_cookies(lines[1]):
        return 0
    start = next(k for k in range(2, len(lines) + 1) if k == len(lines) or not names_cookies(lines[k]))
    stop = min(start + _MAX_LINES_ABOVE, len(lines))
    found = next((k for k in range(start, stop) if not _is_like_button(lines[k], document.scale)), 0)
    if not any(accepts_cookies(line, document.scale) for line in lines[start:found]):
        return 0
    if not is_title(document, found) or any(map(names_cookies, lines[found:])):
        return 0
    document.set_verdict(range(found), _ASKED)
    return found


def _is_like_button(line: str, factor: float) -> bool:
    return len(line) * factor <= _MAX_BUTTON and line.count(" ") < _WORDS and not ends_sentence(line)


_BOX_LINES, _MAX_LINES_ABOVE = 4, 6  # lines to look at, including the headline; lines above it
_MAX_BUTTON, _WORDS = 24, 3  # letters of a button, and too many spaces for one
_ASKED = Verdict(Label.TOOL, 0.9, "asks to accept cookies, above the headline")


def _is_consent_line(document: Document, index: int) -> bool:
    line = document.lines[index]
    if is_button(document, index) or names_cookies(line) or names_browser(line) or leads_to_text(line):
        return True
    if index and document.lexicon.tag == "ja" and (is_trail(line) or _LABEL.fullmatch(line)):
        return True
    return asks_reader(document, 0) if index == 0 else is_in_other_script(document, index)


_LABEL = lazily(r"【[^【】]{1,8}】")  # a section in Japan
_CONSENT = 2  # lines at least, in which a site asks something
