"""Texts, mostly English, that content management systems print with any story: counters, form fields, players."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict


_PRINTED = Verdict(Label.TOOL, 0.9, "printed by a content management system, in any language")
_LONGEST = 120  # characters, mostly of the title of a video


def take(document: Document) -> None:
    """Take undecided texts of this kind below the headline."""
    for index in range(document.headline + 1, len(document.lines)):
        line = document.lines[index]
        if document.verdicts[index] is None and ((not document.prose[index] and _is_printed(line)) or _is_script(line)):
            document.verdicts[index] = _PRINTED


def _is_script(line: str) -> bool:
    """Is *line* code that should have been run by the page: ``function getCookie(e){…}``?"""
    return line.startswith(_SCRIPT_STARTS) and line[-1] in "{});" and _SCRIPT.match(line) is not None


_SCRIPT_STARTS = ("function", "(function", "!function", "var ", "let ", "const ", "window.", "document.", "googletag.",
    "(adsbygoogle", "jQuery(", "$(")  # fmt: skip
_SCRIPT = lazily(
    r"[(!]?function ?\w{0,40}\([\w, ]{0,60}\) ?\{|(?:var|let|const) [\w$]{1,40} ?= ?\S"
    r"|(?:window|document|googletag)\.[\w.]{1,60}(?: ?=|\()|\(adsbygoogle\b|(?:jQuery|\$)\([\w\"'#. ]{0,60}\)"
)


def _is_printed(line: str) -> bool:
    if line in _FORM_TEXTS:
        return True
    may_be = len(line) <= _LONGEST and (line[-1].isdigit() or line[0].isdigit() or line[-1] in _ENDS)
    return may_be and _PROGRAM.fullmatch(line) is not None


# Texts of comment forms in themes and plugins of WordPress.
_FORM_TEXTS = frozenset({
    "Please enter your comment!", "Please enter your name here", "Please enter your email address here",
    "You have entered an incorrect email address!", "Inline Feedbacks",
})  # fmt: skip
_ENDS = frozenset("*}])s.")
_PROGRAM = lazily(
    r"\d[\d.,]{0,9} ?[KkM]? (?:[Ss]hares?|[Vv]iews?|[Rr]eads|[Ll]ikes?)"
    r"|(?:Post |Total |Page )?(?:Views?|Visits|Hits|Shares|Votes?)\s?:\s?\d[\d.,]{0,9}[KkM]?"
    r"|Average rating \d(?:[.,]\d{1,2})? / \d{1,2}\.? Vote count: \d{1,7}"  # a star rating, and kk Star Ratings below
    r"|\[Total: \d{1,7} Average: \d(?:[.,]\d{1,2})?(?:/\d{1,2})?\]"
    r"|(?:Estimated )?[Rr]eading [Tt]ime\s?:\s?(?:< ?)?\d{1,3} (?:min|mins|minutes?)"
    r"|\d{1,3}[ -][Mm]in(?:ute)?s? [Rr]ead"
    r"|Theme: [\w -]{2,30} by [\w -]{2,30}\."
    r"|Join \d[\d.,]{0,9}[KkM]? other (?:subscribers|followers)"
    r"|\d{1,3} of \d{1,3}"  # pictures
    r"|(?:Love|Like|Sad|Happy|Surprise|Sleepy|Angry|Dead|Wink|Wow|Haha|Funny)(?:\d{1,6}| 0)"  # reactions of readers
    r"|(?:(?:First|Last|Your) )?(?:[Nn]ame|E-?[Mm]ail|[Cc]omment|Message|Phone|Subject|Password|Website)\s?\*"
    r"|\{{1,3} ?[A-Za-z][\w.]{0,30} ?\}{1,3}|\[object Object\]"  # placeholders
    r"|(?:This|Diese|Ce|Esta|Este|Quest[ao]|Deze|Detta|Dette|Denne|Tämä|Ten|Bu) (?:slideshow|gallery|Diashow|diaporama"
    r"|presentación(?: de diapositivas)?|apresentação(?: de slides)?|presentazione|diavoorstelling|bildspel"
    r"|lysbilledshow|lysbildefremvisningen|diaesitys|pokaz slajdów|slayt gösterisi) (?:(?:requires|needs|benötigt"
    r"|braucht|erfordert|nécessite|requiert|requiere|necesita|requer|necessita|precisa|richiede|vereist|kräver|kræver"
    r"|krever|vaatii|tarvitsee|wymaga) (?:[^\W\d_]{2,12} ){0,2}JavaScript\w{0,3}|JavaScript\w{0,3} gerektirir)\."
    r"|(?:.{1,100}[^\d:])?0?0:00 ?/ ?\d{1,2}:\d\d(?::\d\d)?"  # position and length of a video
)
