"""Recognises reported speech: attributions such as ``…, it said.``, ``…, teilte das Amt mit.``"""

from __future__ import annotations

import re
from functools import cache


def ends_with_attribution(line: str, tag: str) -> bool:
    """Does *line*, a sentence in the language *tag*, end with an attribution after a comma?

    Messages of a site to its readers never do.
    """
    end = line[max(0, len(line) - _REACH) :]
    return "," in end and any(_attribution_pattern(key).search(end) for key in {tag, "en"} & _VERBS.keys())


def reports_speech(line: str, tag: str) -> bool:
    """Does *line*, in the language *tag*, report what somebody other than the site said: ``The firm said it had …``?"""
    return tag in _VERBS and _report_pattern(tag).search(line) is not None


_REACH = 110  # last characters of a line that are searched
_SCANDINAVIAN = (
    "sade|säger|sa|sier|siger|sagde|uppger|skrev|skriver|opplyser|oplyser|berättar|forteller|fortæller"
    "|svarade|svarte|svarede|frågade|spurte|spurgte"
)
_NORTHERN = "vi|som|der|där|hvor|dig|deg|du"
_CZECHOSLOVAK = (
    "řekl|řekla|uvedl|uvedla|uvedlo|sdělil|sdělila|sdělilo|povedal|povedala|uviedol|uviedla|dodal|dodala"
    "|radí|stojí|zeptal|zeptala"
)
_SOUTH_SLAVIC = (
    "rekao|rekla|kazao|kazala|izjavio|izjavila|poručio|poručila|priopćili|saopštili|dejal|dejala|povedal"
    "|piše|pisalo|vprašal|vprašala"
)
_RUSSIAN = (
    "(?:сказа|сообщи|рассказа|заяви|добави|отмети|уточни|поясни|призва|написа|подчеркну|объясни|призна|предупреди|напомни"
    "|попроси|посоветова)л[аио]?|говорит|говорят|пишет|пишут|передаёт|передает|сообщает|сообщают|советует|советуют"
)
_UKRAINIAN = (
    "(?:сказа|повідоми|розпові|заяви|дода|зазначи|уточни|поясни|заклика|написа|підкресли|попереди|нагада|попроси"
    "|поради)(?:в|ла|ло|ли)|каже|кажуть|пише|пишуть|передає|повідомляє|повідомляють|радить"
)
_BULGARIAN = (
    "(?:каза|съобщи|обяви|заяви|добави|уточни|посъветва|призова|написа|отбеляза|обясни)(?:ха)?|казва|пише|съветва"
)
_SERBIAN = (
    "рекао|рекла|рекли|казао|казала|изјавио|изјавила|навео|навела|додао|додала|поручио|поручила|саопштили"
    "|пише|каже|кажу"
)
_GREEK = (
    "είπε|είπαν|δήλωσε|δήλωσαν|ανέφερε|ανέφεραν|τόνισε|τόνισαν|πρόσθεσε|πρόσθεσαν|σημείωσε|έγραψε|κάλεσε|εξήγησε"
    "|ανακοίνωσε|λέει|λένε|αναφέρει|γράφει|συμβουλεύει|προειδοποίησε"
)
_MALAY = "kata(?! sandi| kunci| laluan)|ujar|ujarnya|katanya|tutur|ungkap"
_VERBS = {  # by language, as a verb may be another word elsewhere: sa, dit
    "en": (
        r"said|says|told (?:the|him|her|them|us|me|[A-Z])\w*|added|wrote|joked|replied|explained|argued|insisted"
        r"|asks|asked|urges?|urged|recalled|advises?|advised|warned|admitted|shouted"
    ),
    "de": (
        "sagte|sagten|sagt|teilte|teilten|erklärte|erklärten|schrieb|betonte|hieß|berichtete|versicherte|rät"
        "|raten|bittet|warnt|räumte|warb|fragt|fragte|lacht"
    ),
    "nl": "zei|zegt|zeiden|aldus|liet|vertelt|vertelde|meldde|meldt|adviseert|schreef",
    "fr": (
        "déclaré|dit|affirmé|expliqué|indiqué|ajouté|répondu|assuré|précisé|souligné|explique|raconte|demande"
        "|conseille|prévient|promettait|conclu|recommande|propose|répète"
    ),
    "es": (
        "dijo|dijeron|dice|explicó|señaló|afirmó|indicó|informó|agregó|aseguró|decía|declaró|comentó|anuncia"
        "|aconseja|recomienda|pide|según"
    ),
    "ca": "va dir|diu|ha dit|ha explicat",
    "pt": (
        "disse|disseram|afirmou|explicou|informou|declarou|contou|diz|recomenda|pede|pediu|convida|aconselha|segundo"
    ),
    "it": "detto|spiegato|dichiarato|dice|spiega|afferma|racconta|ripete|chiede",
    "fi": "sanoi|sanoo|kertoi|kertoo|totesi",
    "pl": (
        "powiedział|powiedziała|mówi|poinformował|poinformowała|poinformowało|podkreślił|podkreśliła|dodał|dodała|radzi"
    ),
    "hu": "mondta|közölte|írta|tette hozzá|hirdette|kérte",
    "ro": "spus|spune|scria|declarat|anunțat|precizat|transmis",
    "tr": "dedi|diyor|söyledi|sordu",
    "sq": "tha|thanë|deklaroi|njoftoi|shtoi",
    "sw": "alisema|ilisema|walisema|aliongeza",
    "et": "ütles|teatas|lisas|soovitab|kutsub",
    "lv": "sacīja|teica|paziņoja|norādīja",
    "lt": "sakė|pranešė|teigė|pridūrė|ragina|skelbia|skelbė",
    "ru": _RUSSIAN,
    "uk": _UKRAINIAN,
    "bg": _BULGARIAN,
    "mk": "рече|рекоа|изјави|изјавија|соопшти|соопштија|додаде|напиша|вели|велат|пишува|истакна|посочи",
    "el": _GREEK,
    "he": "אמר|אמרה|אמרו|מסר|מסרה|מסרו|הוסיף|הוסיפה|ציין|ציינה|כתב|כתבה|הסביר|הסבירה|הודיע|הודיעה|נמסר",
    "hy": "ասաց|ասել է|հայտնեց|հայտնել է|նշեց|նշել է|գրել է|ավելացրեց|հայտարարեց|հայտարարել է",
    "ka": "განაცხადა|განაცხადეს|თქვა|თქვეს|აღნიშნა|წერს|აცხადებს|განმარტა|დასძინა",
    **dict.fromkeys(("sv", "no", "da"), _SCANDINAVIAN),
    **dict.fromkeys(("cs", "sk"), _CZECHOSLOVAK),
    **dict.fromkeys(("hr", "sl"), _SOUTH_SLAVIC),
    "sr": f"{_SOUTH_SLAVIC}|{_SERBIAN}",
    **dict.fromkeys(("id", "ms"), _MALAY),
}
# Words next to such a verb that make it a message of the site: we, you, relative and question words.
_OFFERS = {
    "en": "we|you|which|that|who|where",
    "de": "wir|der|die|wo|was|dir|Ihnen",
    "nl": "wij|we|die|dat|waar|wat|je|jou|u",
    "fr": "nous|on|vous|te|qui|que|où|dont",
    "es": "nosotros|te|que|quien|donde",
    "ca": "us|et|que|on",
    "pt": "nós|te|que|quem|onde",
    "it": "noi|ti|vi|che|chi|dove",
    "fi": "joka|jossa|mitä",
    "pl": r"my|ci|kt\w+|co|gdzie",
    "hu": "ami|amely|aki",
    "tr": "biz|siz|size|sizi",
    "ro": "noi|care|ce|unde",
    "sq": "ne|që|kush|ku|çfarë",
    "sw": "sisi|ambayo|ambao|nini",
    "et": "me|kes|mis|kus|sulle|teile",
    "lv": "mēs|kas|kur|jums|ko",
    "lt": "mes|kas|kur|jums|kuris|kuri",
    "ru": r"мы|вы|вам|тебе|котор\w+|кто|что|где|как",
    "uk": r"ми|ви|вам|тобі|як\w*|котр\w+|хто|що|де",
    "bg": r"ние|ви|вас|ти|ко[йяе]то|които|какво|къде",
    "mk": r"ние|ви|ти|кој\w*|што|каде",
    "el": "εμείς|σας|σου|που|ποιος|τι|πού|όσα",
    "he": "אנחנו|לכם|לך|אשר|מי|מה|איפה",
    "hy": "մենք|ձեզ|քեզ|որ|ով|ինչ",
    "ka": "ჩვენ|თქვენ|შენ|რომელიც|ვინ|რა|სად",
    **dict.fromkeys(("sv", "no", "da"), _NORTHERN),
    **dict.fromkeys(("cs", "sk"), r"my|vám|ti|kt\w+|co|čo|kde"),
    **dict.fromkeys(("hr", "sr", "sl"), r"mi|vam|ti|koj\w+|ki|što|šta|kaj|ми|вам|ти|кој\w+|шта|што"),
    **dict.fromkeys(("id", "ms"), "kami|anda|Anda|yang"),
}
# Verbs that attribute only after a comma: …, reads the sign; elsewhere they have other meanings.
_PRINTED = {
    "en": r"reads|found|(?:it|they|signs?|banners?|posters?|placards?|leaflets?|notes?|slogans?) read",
    "de": "steht|stand|erklärt|lautet|lautete",
    "nl": "stond|staat|bleek|blijkt|luidt|luidde",
    "fr": r"lit-on|lisait-on|proclame|proclamait|disai(?:t|ent)(?:-\w{2,5})?",
    "es": "reza|rezaba|proclama|proclamaba",
    "it": "recita|recitava|si legge|si leggeva",
    "pt": "lê-se|lia-se",
    "pl": r"głosi\w{0,2}|brzmi|brzmia\w{2}",
    "ru": "гласит|гласила?|гласило",
    "uk": "йдеться|ідеться",
    **dict.fromkeys(("sv", "no", "da"), "står|stod|löd|lyder|lød"),
}
_MAX_SUBJECT_WORDS = 8  # before the verb, in English
_MAX_PRONOUN_WORDS = 3  # before the verb elsewhere: a pronoun and the like


@cache
def _attribution_pattern(tag: str) -> re.Pattern[str]:
    offers, most = rf"(?:{_OFFERS[tag]})\b", _MAX_SUBJECT_WORDS if tag == "en" else _MAX_PRONOUN_WORDS
    before = rf"(?:(?!{offers})[^\s,.!?]{{1,24}}\s){{0,{most}}}"
    verbs = f"{_VERBS[tag]}|{_PRINTED[tag]}" if tag in _PRINTED else _VERBS[tag]
    verb = rf"(?:{verbs})(?![\w-])(?!\s(?!d(?:er|ie)\b){offers})"  # sagte der Wirt
    stop = "[:։]" if tag == "hy" else r"\."
    return re.compile(rf",[”“\"»’]?\s{before}{verb}[^,!?:]{{0,70}}(?:{stop}[”“\"»]?$|,\s)")


@cache
def _report_pattern(tag: str) -> re.Pattern[str]:
    offers, verbs = rf"(?:{_OFFERS[tag]})\b", rf"(?:{_VERBS[tag]})(?![\w-])"
    return re.compile(rf"(?<!\w)(?!{offers})[^\W_]{{1,24}},? {verbs}(?!\s{offers})")
