"""Last words of a site: sentences below the story that begin like buttons, or use words of websites that it lacks."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._above._lines_over_story import READ
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict, has_label
from newsformat_text._languages._lexicon import Kind, Match
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._rules import _shops
from newsformat_text._shape import SPEECH_OPENERS, is_latin


_ABOUT_SITE = Verdict(Label.TOOL, 0.85, "about the site, below the story and in words that the story does not use")
_POINTER = Verdict(Label.RELATED, 0.85, "a sentence below the story that points to more of the site")
_QUESTION = Verdict(Label.TOOL, 0.8, "a question above sentences about the site")

_RIGHTS = Verdict(Label.COPYRIGHT, 0.9, "ends like a copyright line, below the story")
_RESERVED = "all rights reserved"

_REACH, _LONGEST, _MAX_QUESTION = 6, 500, 60  # lines from the end; characters of a sentence; of a question above it
_MIN_SITE_WORDS = 3  # words of websites, more than in the story
_MIN_SITE_WORDS_BELOW_BUTTON = 2  # the same below a button
_BUTTON = 24  # characters of a possible button
_WITHOUT_PHRASE = 300  # characters of a line without a phrase
_PHRASE = 3  # words of a phrase that only sites begin with
_SITE_KINDS = frozenset({Kind.TOOL, Kind.COMMENTS})
_POINTING_KINDS = _SITE_KINDS | {Kind.RELATED}
_FURNITURE = frozenset({Label.TOOL, Label.COMMENTS, Label.RELATED_HEADING, Label.COPYRIGHT, Label.TAGS, Label.SKIPPED})


def take(document: Document) -> None:
    """Take such sentences from the end of the text up, and a question right above them."""
    lines, verdicts = document.lines, document.verdicts
    top = max(document.first, document.headline + 1)
    for index in range(len(lines) - 1, max(top, len(lines) - 1 - _REACH), -1):
        if verdicts[index] is None and lines[index].lower().rstrip(".! ").endswith(_RESERVED):
            verdicts[index] = _RIGHTS
        if verdicts[index] is None:
            ends = document.ended[index]
            if ends and not _may_be_of_site(document, index):
                return
            site_words = count_site_words(lines[index], document.lexicon)
            if not _is_of_site(document, index, site_words):
                if not ends and (site_words or len(lines[index]) <= _BUTTON):  # a button below such sentences
                    continue
                return
            match = document.matches[index]
            verdicts[index] = _POINTER if match is not None and match.phrase.startswith(READ) else _ABOUT_SITE
        about_site = has_label(verdicts[index], Label.TOOL) and document.ended[index] and index - 1 > top
        if about_site and _is_question(document, index - 1):
            verdicts[index - 1] = _QUESTION


def _is_question(document: Document, index: int) -> bool:
    """Is line *index* undecided, short and a question?"""
    line = document.lines[index]
    return document.verdicts[index] is None and len(line) <= _MAX_QUESTION and line[-1] in "?？"


def _may_be_of_site(document: Document, index: int) -> bool:
    """Does line *index* begin like a button or a pointer, or address readers?"""
    match = document.matches[index]
    begins_like_button = match is not None and match.rest != "" and match.kind in _POINTING_KINDS
    return begins_like_button or addresses(document.lines[index], document.lexicon.tag)


def _is_of_site(document: Document, index: int, site_words: int) -> bool:
    """Is line *index*, no quotation, a sentence of the site: by its phrase, or its number of *site_words*?"""
    line, match = document.lines[index], document.matches[index]
    if len(line) > _LONGEST or line[0] in SPEECH_OPENERS or is_latin(line) != is_latin(document.lines[document.first]):
        return False
    if _shops.mentions_commission(line):
        return False
    if match is not None and match.rest and _begins(match, site_words, ends=document.ended[index]):
        return True
    above = document.verdicts[index - 1]
    min_site_words = (
        _MIN_SITE_WORDS_BELOW_BUTTON if above is not None and above.label in _FURNITURE else _MIN_SITE_WORDS
    )
    if (
        site_words < min_site_words
        or len(line) > _WITHOUT_PHRASE
        or not addresses(_QUOTED.sub("", line), document.lexicon.tag)
    ):
        return False
    return all(
        count_site_words(text, document.lexicon) <= site_words - _MIN_SITE_WORDS for text in _story(document, index)
    )


_QUOTED = lazily('[“„«"][^“”„«»"]{12,}[”“»"]')  # a quotation within the line


def addresses(line: str, tag: str) -> bool:
    """Has *line* a pronoun of the first or second person, by which it addresses readers or is about the site?"""
    return not _PRONOUNS.get(tag, _PRONOUNS["en"]).isdisjoint(line.lower().split())


_ADRIATIC = "nas nam naš naša naše našu vas vam vaš vaša vaše vašu"
_PRONOUNS = {
    tag: frozenset(words.split())
    for tag, words in (
        ("en", "you your our us we"),
        ("de", "sie ihr ihre ihren ihrem ihnen wir uns unser unsere unseren du dein deine dich dir euch"),
        ("nl", "je jij jouw u uw ons onze wij we"),
        ("af", "jy jou u ons"),
        ("sv", "du din ditt dina dig vi vår våra oss"),
        ("no", "du din ditt dine deg vi vår våre oss"),
        ("da", "du din dit dine dig vi vores os"),
        ("is", "þú þig þér þinn við okkar"),
        ("fi", "sinä sinun voit meidän me"),
        ("fr", "vous votre vos nous notre nos tu"),
        ("es", "usted tu tus te ti nuestro nuestra nuestros nuestras nos su"),
        ("pt", "você seu sua seus suas nosso nossa nossos nossas nos"),
        ("it", "tuo tua tuoi ti vostro vostra vi nostro nostra nostri nostre ci"),
        ("ca", "vostre vostra teu teva et us nostre nostra nostres"),
        ("gl", "ti teu túa che noso nosa nosos nosas"),
        ("ro", "dumneavoastră dvs tău ta te voi vă noi noastră noastre nostru"),
        ("sq", "ju juaj tuaj tuajin ne tonë tonat"),
        ("el", "σας μας εσείς εμείς"),
        ("eu", "zure zu duzu gure dezakezu"),
        ("pl", "nas nam nami nasz nasza nasze nasi naszych naszego naszej naszą was wam wasz wasze twój twoja twoje"),
        ("cs", "nás nám náš naše našich našeho naší vás vám váš vaše vašeho vaší"),
        ("sk", "nás nám náš naša naše našich našej našu vás vám váš vaša vaše vašu"),
        ("sl", "nas nam naš naša naše našo vas vam vaš vaša vaše vašo"),
        ("hr", _ADRIATIC),
        ("bs", _ADRIATIC),
        ("sr", f"{_ADRIATIC} нас нам наш наша наше нашу вас вам ваш ваша ваше вашу"),
        ("mk", "нас ни наш нашиот нашата вас ви ваш вашиот вашата вашето"),
        ("bg", "нас ни наш нашия нашата нашите вас ви ваш вашия вашата вашите"),
        ("ru", "мы нас нам наш наша наше наши нашей нашем нашего нашу вы вас вам ваш ваша ваше ваши вашей"),
        ("uk", "ми нас нам наш наша наше наші нашій нашого нашу ви вас вам ваш ваша ваше ваші вашій"),
        ("be", "мы нас нам наш наша наша нашы нашай нашага нашу вы вас вам ваш ваша вашы"),
        ("lt", "mes mus mums mūsų jūs jus jums jūsų"),
        ("lv", "mēs mums mūsu jūs jums jūsu"),
        ("et", "meie meid meile teie teid teile sinu"),
        ("tr", "biz bizi bize bizim siz sizi size sizin"),
        ("az", "biz bizi bizə bizim siz sizi sizə sizin"),
    )
}


def _begins(match: Match, site_words: int, *, ends: bool) -> bool:
    """Is the phrase of *match*, of many words, one that only sites begin with?

    A phrase that points to other stories precedes a title, unless the line *ends* like a sentence. Such a phrase may be
    shorter, if the line has *site_words*.
    """
    if match.kind is Kind.RELATED:
        return ends and match.words > 1 and not match.marked and (site_words > 0 or match.words >= _PHRASE)
    return match.kind in _SITE_KINDS and match.words >= _PHRASE


def _story(document: Document, index: int) -> list[str]:
    """Return the headline and the running text above line *index*."""
    texts = [document.lines[k] for k in range(document.first, index) if document.prose[k]]
    return [document.title, *texts] if document.title else texts
