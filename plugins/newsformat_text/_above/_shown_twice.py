"""The headline below what a page prints twice above it, as it does with what it tells of a picture."""

from __future__ import annotations

from newsformat_text._above._crumbs import is_captioned
from newsformat_text._above._strange import could_be
from newsformat_text._above._title_form import is_section, is_title
from newsformat_text._authors._person import is_full_name
from newsformat_text._dates._date_lines import only_day
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict


def below_shown(document: Document) -> int:
    """Return the title above the story and below a caption or a sentence that stands twice; 0 if none does."""
    return _below_caption(document) or _below_sentence(document) or _below_first(document)


def _below_caption(document: Document) -> int:
    """Return the title below a caption that stands twice, and whose the picture is, above the story; 0 if none does."""
    lines = document.lines
    if len(lines) <= _BELOW_CREDIT or lines[0] != lines[1] or not is_captioned(document.matches[2]):
        return 0
    if only_day(document, _BELOW_CREDIT) or not could_be(document, _BELOW_CREDIT):
        return 0
    if True not in document.prose[_BELOW_CREDIT + 1 :][:_REACH]:
        return 0
    document.verdicts[:2] = [_SHOWN, _SHOWN_AGAIN]
    return _BELOW_CREDIT


def _below_sentence(document: Document) -> int:
    """Return the title below a sentence that stands twice in a row, above who signs or a day; 0 if none does.

    Above it may stand the name of the site. So sites print what they tell programs of a picture, and its caption.
    """
    lines = document.lines
    top = next((k for k in (0, 1) if lines[k + 1 : k + 2] == [lines[k]]), -1) if len(lines) > _BELOW_TWICE else -1
    if top < 0 or not document.prose[top] or (top and not is_section(lines[0], document.scale)):
        return 0
    found = top + 2
    signed = any(is_full_name(lines[k]) or only_day(document, k) for k in range(found + 1, len(lines))[:1])
    if not signed or not is_title(document, found) or True not in document.prose[found + 1 :][:_REACH]:
        return 0
    document.verdicts[top:found] = [_SHOWN, _SHOWN_AGAIN]
    return found


def _below_first(document: Document) -> int:
    """Return the title right below the first paragraph, which stands under it, and who signs, once more; or 0."""
    lines, prose = document.lines, document.prose
    if len(lines) <= _BELOW_CREDIT or not prose[0] or prose[1]:
        return 0
    near = lines[2 : 2 + _REACH]
    if lines[0] not in near or any(prose[2 : 2 + near.index(lines[0])]) or not is_title(document, 1):
        return 0
    document.verdicts[0] = _LED
    return 1


_LED = Verdict(Label.REPEATED, 0.9, "the first paragraph above the headline, too")
_BELOW_TWICE = 4  # lines: a site, a sentence twice, and a title
_BELOW_CREDIT = 3  # lines: a caption twice, and whose the picture is
_SHOWN = Verdict(Label.CAPTION, 0.85, "stands twice above the headline, over whose the picture is")
_SHOWN_AGAIN = Verdict(Label.REPEATED, 0.9, "the caption once more")
_REACH = 6  # lines below the title that the story begins in
