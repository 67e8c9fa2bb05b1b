"""Finds the author's role on its own line: ``Role, BBC News`` below the name, ``* كاتبة كويتية`` below the story."""

from __future__ import annotations

from newsformat.markup.hyphens import begins_lowercase
from newsformat.plugin import lazily
from newsformat_text._authors._person import is_full_name, is_organisation
from newsformat_text._authors._roles import role_in
from newsformat_text._document import Document
from newsformat_text._labels import Label, has_label
from newsformat_text._languages._lexicon import Lexicon, Match
from newsformat_text._languages._subjects import names_subject
from newsformat_text._shape import bullet_width


# As printed by BBC services below the name.
_BELOW_NAME = lazily(
    r"(?:Role|पदनाम|પદ|பதவி|హోదా|ਰੋਲ|عہدہ|شغل|Место работы|Посада|Unvan|Vai trò|Peranan|Fonction"
    r"|Función|Nafasi|Swydd|Vazifasi)"
    r"[,،] (?P<role>[^\n]{2,90})"
)
_BELOW_STORY = {
    "zh": lazily(r"[（(＊*]?\s?(?:本文)?作者(?:为|為|是|係|系)(?P<role>[^（()）。]{2,60})[)）]?"),
    "he": lazily(r"(?:\* ?)?ה(?:כותב|כותבת|מחבר|מחברת) (?:הוא|היא) (?P<role>[^\n]{3,120})"),
    "hi": lazily(r"\((?:लेखक|लेखिका) (?P<role>[^()]{3,100}) हैं?।?\)"),
    "ar": lazily(
        r"(?:[*•]\s?)?(?P<role>(?:كاتب|باحث|أكاديمي|صحافي|صحفي|محلل|أستاذ|إعلامي|خبير|روائي|شاعر|ناقد)ة?"
        r"(?: [^.؟!]{2,80})?)"
    ),
    "fa": lazily(
        r"(?:[*•]\s?)?(?P<role>(?:نویسنده|پژوهشگر|روزنامه‌نگار|استاد|کارشناس|تحلیلگر|جامعه‌شناس|اقتصاددان|وکیل|شاعر)"
        r"(?: [^.؟!]{2,80})?)"
    ),
}


_LONGEST = 60  # characters of what one is
_IS_ONE = lazily(r"(?:is|ist|est|es|è|é|er|är|jest|je) (?:(?:an?|de|een|une?|der|die|eine?|uma?|una|en|et) )?")


_WITH_SHORT_ROLES, _WORDS = frozenset({"ar", "fa"}), 3  # languages with roles of so few words: ``كاتب سعودي``


def stated_role(document: Document, index: int) -> str:
    """Return the role of the author on line *index*; ``""`` if there is none."""
    line = document.lines[index]
    if index and has_label(document.verdicts[index - 1], Label.BYLINE):
        if match := _BELOW_NAME.fullmatch(line):
            return match["role"]
        own_match = document.matches[index]
        if (
            own_match is not None
            and own_match.phrase in document.lexicon.roles
            and not own_match.marked
            and names_subject(own_match.rest)
        ):
            return line  # Redakteurin Politik
        if begins_lowercase(line) and (role := _role_of(line, document.matches[index], document.lexicon)):
            return role
    below = _BELOW_STORY.get(document.lexicon.tag) if index > document.last else None
    match = below.fullmatch(line) if below is not None else None
    return match["role"] if match is not None and not _is_listed(document, index) else ""


def _role_of(line: str, match: Match | None, lexicon: Lexicon) -> str:
    """Return the role on *line*: ``redacteur Binnenland``, ``is verslaggever van de Volkskrant.``."""
    if match is not None and match.phrase in lexicon.roles:
        return line if not is_full_name(match.rest) or is_organisation(match.rest) else ""
    is_one = _IS_ONE.match(line)
    stated_role = line[is_one.end() :] if is_one is not None else line
    role, rest = role_in(stated_role, lexicon) if len(line) <= _LONGEST else ("", "")
    is_name = rest[:1].isupper() and is_full_name(rest) and not is_organisation(rest)
    return stated_role.rstrip(".") if role and not is_name else ""


def _is_listed(document: Document, index: int) -> bool:
    """Is line *index* one of several items, which are titles of other stories, or as long as one without a bullet?"""
    if document.lexicon.tag in _WITH_SHORT_ROLES and not bullet_width(document.lines[index]):
        return document.lines[index].count(" ") >= _WORDS
    neighbours = document.lines[index - 1 : index] + document.lines[index + 1 : index + 2]
    return bullet_width(document.lines[index]) > 0 and any(map(bullet_width, neighbours))
