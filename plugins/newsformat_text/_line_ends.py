"""What a site says to its readers at the end of a paragraph: ``… said the mayor. Follow us on Facebook.``"""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._languages._lexicon import Lexicon
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._languages._speech import ends_with_attribution, reports_speech
from newsformat_text._rules import _appeals, _calls, _newsletters, _paywalls
from newsformat_text._shape import SPEECH_OPENERS, bullet_width, scale


def glued_calls(lines: list[str], known: Lexicon) -> dict[int, int]:
    """Return where such sentences begin on *lines*, by index, if what stands before them is a paragraph by itself.

    A site that speaks of itself in all of a line is no story.
    """
    wide = scale(known.tag)
    found = {}
    for index, line in enumerate(lines):
        if len(line) * wide > _LEAST and len(line) <= _LONGEST and not bullet_width(line):
            start = _where_site_speaks(line, known)
            if start and _is_story(line[:start].rstrip(), known):
                found[index] = start
    return found


_LEAST, _LONGEST = 75, 900  # characters of such a line, of Latin script and of any
_STORY = 50  # characters of Latin script that are a sentence of a story


def _where_site_speaks(line: str, known: Lexicon) -> int:
    """Return where the last sentences of *line* begin that each speak to readers; 0 if the last one does not.

    A short question above one that does belongs to it: ``What do you think? Tell us below.``
    """
    start, end = 0, len(line)
    for begin in reversed([seam.end() for seam in _SEAM.finditer(line, len(line) // 4)][-_SENTENCES:]):
        sentence = line[begin:end].rstrip()
        asks = start > 0 and sentence[-1] in _ASKING and len(sentence) <= _QUESTION
        if not (asks or _speaks_to_readers(sentence, known, whole=len(line))):
            break
        start = end = begin
    return start


_SEAM = lazily(r"(?<=[.!?…।۔؟”\"»)])\s{1,3}(?=\S)|(?<=[。！？])(?=[^\s」』）])")
_SENTENCES = 4  # of the end of a line
_ASKING, _QUESTION = frozenset("?？؟"), 40  # signs at the end of a question, and the characters of a short one


def _speaks_to_readers(sentence: str, known: Lexicon, *, whole: int) -> bool:
    """Does *sentence*, the end of a line that has *whole* characters, tell readers to follow, subscribe or donate?"""
    low, tag = sentence.lower(), known.tag
    speaks = (
        (whole <= _calls.LONGEST and _calls.calls(low, tag))
        or _newsletters.offers_letter(sentence, low)
        or _appeals.asks(low, tag)
        or _appeals.names_newsroom(sentence)
        or _paywalls.says_how(sentence, low, known)
    )
    return (
        speaks
        and sentence[0] not in SPEECH_OPENERS
        and not ends_with_attribution(sentence, tag)
        and not reports_speech(sentence, tag)
    )


def _is_story(head: str, known: Lexicon) -> bool:
    """Is *head*, the sentences before what a site says, nothing that it says, too?"""
    if len(head) * scale(known.tag) < _STORY or head[-1] in "!！" or known.find(head) is not None:
        return False
    speaks = count_site_words(head, known) > 0 or _speaks_to_readers(head, known, whole=len(head))
    return not speaks and _OURS.search(_QUOTED.sub("", head)) is None


_QUOTED = lazily(r"[\"“„«][^\"“”„«»]*[\"”“»]")
_OURS = lazily(  # what a site says of those who write it
    r"(?i:\b(?:we|our|us|wir|uns(?:er\w{0,2})?|nous|notre|nos|nosotros|nuestr[ao]s?|nós|noss[ao]s?|noi|nostr[aeio]"
    r"|wij|ons|onze|vi|vår[at]?|vores?|oss|os|my|nas|nasz\w{0,3}|naš\w{0,3}|мы|нас|нам|наш\w{0,3}|ми|biz|bizim"
    r"|kami|kita|chúng tôi)\b)"
)
