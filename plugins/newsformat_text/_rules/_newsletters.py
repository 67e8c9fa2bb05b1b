"""Sentences in newsletter boxes: how to subscribe, what happens to the address, how to unsubscribe."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._authors import _person
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict, has_label
from newsformat_text._languages._speech import ends_with_attribution, reports_speech
from newsformat_text._shape import SPEECH_OPENERS, found_in, scale


_SAID = Verdict(Label.TOOL, 0.9, "says how to subscribe to a newsletter, or unsubscribe")

_LONGEST = 700  # characters of such a line
# In small letters, which `_small` makes: so the first letters of all are looked for at once.
_LETTER = lazily(
    r"(?:news ?letter|nieuwsbrief|nyhets?brev|nyhedsbrev|uutiskirje|hírlev|bolet[íi][nm]|rundbrief"
    r"|lettre d.information|biuletyn|zpravodaj|fréttabréf|uudiskir|naujienlaišk|e-?mail|courriel|correo|e-?post"
    r"|poczt|ηλεκτρονικ|ενημερωτικ|bülten|e-posta|sähköpost|inbox|postfach|caixa de entrada)"
)
_WORDS = (  # of which one is in all that is named so, and which are found in a hundredth of the time
    "lett", "brief", "brev", "bréf", "kir", "hírlev", "bolet", "biuletyn", "zpravodaj", "naujienlaišk", "mail",
    "courriel", "correo", "post", "poczt", "ηλεκτρονικ", "ενημερωτικ", "bülten", "inbox", "caixa de entrada",
    "whatsapp", "telegram", "рассылк", "канал", "бюлетин", "билтен", "ניוזלטר", "خبرنامه", "نشرتنا", "نیوز لیٹر",
    "न्यूज", "নিউজ", "செய்திமடல்", "电子报", "電子報", "뉴스레터", "buletin",
    "e-novic", "jaunum", "jarida", "bản tin",
)  # fmt: skip
_ENGLISH = ("lett", "mail", "inbox")  # so too, of boxes in English, as those of pages in English are
_LEAVE = lazily(
    r"(?i:\b(?:unsubscribe|by (?:signing up|subscribing|submitting|registering)|your e-?mail address (?:will|is)"
    r"|abbestell|wieder abmeld|jederzeit (?:abmeld|widerruf)|abmelde-?link"
    r"|mit (?:der|ihrer|deiner) (?:anmeldung|registrierung)|ihre e-?mail-?adresse wird|vous désinscri"
    r"|vous désabonn|votre adresse e-?mail (?:afin|pour|sera|est)|en vous (?:inscrivant|abonnant)"
    r"|dar(?:te|se) de baja|al (?:suscribirte|registrarte)"
    r"|cancelar (?:tu|su|la|a|sua) (?:suscrip|inscri|subscri|assinatura)|ao (?:se inscrever|assinar|subscrever)"
    r"|disiscri|annullare l.iscriz|iscrivendo(?:ti|si)|uitschrijv|afmelden|wypis(?:ać|z) się|zapisując się"
    r"|rezygn\w{1,6} z (?:subskr|newsl|otrzym)|odhlás|přihlášením|prihlásením|leiratkoz|dezabon"
    r"|elküldjük (?:önnek|neked)|adja meg (?:a nevét|az? e-mail)"
    r"|odjav(?:iti|ite|a|im)\b|avregistrer|avsluta (?:din )?prenum|avprenumer|genom att (?:anmäla|prenumerera)"
    r"|afmeld|framel|ved (?:at tilmelde|å melde)|meld\w{0,3} deg (?:av|ut)|perua tilauks|peruuttaa tilauks|διαγραφ"
    r"|απεγγραφ|abonelik\w{0,8} (?:çık|ayrıl|iptal)))"
)
# Letters, and channels of messengers, that a sentence offers to its reader; and how it does.
_OFFERED = lazily(
    r"(?:news ?letter|nieuwsbrief|nyhets?brev|nyhedsbrev|uutiskirje|hírlev|biuletyn|zpravodaj|fréttabréf|bülten"
    r"|lettre d.information|boletín (?:de noticias|diario|semanal)|e-?mail (?:alerts|updates)|рассылк"
    r"|ενημερωτικ\w+ δελτί|(?:whatsapp|telegram)[- ]?(?:kanal|channel)|(?:canale?|chaîne) (?:de )?(?:whatsapp|telegram)"
    r"|(?:telegram|телеграм)м?-?канал|канал\w* в (?:telegram|телеграм|max|дзен)|наши?я? (?:бюлетин|билтен)"
    r"|buletin (?:kami|harian)"
    r"|ניוזלטר|خبرنامه|نشرتنا|نیوز لیٹر|न्यू(?:ज\u093c?|\u095b)\s?लेटर|নিউজ\s?লেটার|செய்திமடல்|电子报|電子報|뉴스레터)"
)
_GET = lazily(
    r"(?i:\b(?:sign(?:ing)? up|subscribe (?:to|now|here|today|for)|(?:in|to) your inbox"
    r"|abonnieren sie|abonniere\b|(?:jetzt|hier|kostenlos) (?:\w+ )?(?:abonnieren|anmelden|bestellen)"
    r"|melden sie sich|melde? dich|(?:ihr|dein)(?:em)? (?:privates? |privaten )?(?:e-?mail-?)?postfach"
    r"|inscrivez-vous|abonnez-vous|inscris-toi|recevez|suscr[íi]b(?:ete|ase|ete)|apúnt(?:ate|ese)|apuntarte|suscribirte|iscriv(?:iti|etevi)"
    r"|inscreva-se|cadastre-se|subscreva|assine (?:a|nossa|o|já)|zapisz się|zasubskrybuj|subskrybuj|twoją skrzynkę"
    r"|подпи(?:шитесь|сывайтесь|шись)|підпи(?:шіться|суйтес)|εγγραφείτε|γραφτείτε|κάντε εγγραφή"
    r"|schrijf (?:je|u) in|meld (?:je|u) aan|meld deg på|registrer deg|anmäl dig|prenumerera på|skriv upp dig"
    r"|tilmeld dig|skriv dig op|přihlaste se|přihlas se|odebírejte|prihláste sa|abone ol|iratkoz+(?:on|z) |tilaa "
    r"|abonează-te|abonați-vă|pretplatite se|prijavite se|абонирайте се|пријавите се|daftar|berlangganan"
    r"|הירשמו|הצטרפו|عضو شوید|اشترك|سبسکرائب|सदस्यता|सब्सक्राइब|সাবস্ক্রাইব|இணைந்து|订阅|訂閱|구독))"
)
# To the reader's mailbox, and the letters of whoever speaks.
_OURS = lazily(
    r"(?i:\b(?:(?:in|to|into) your (?:e-?mail )?inbox|dans votre (?:boîte|messagerie)"
    r"|(?:en|a) (?:tu|su) (?:correo|bandeja)"
    r"|(?:no|em) seu e-?mail|(?:na|em) sua caixa|nella tua (?:casella|e-?mail|mail)|in je (?:mail(?:box)?|inbox)"
    r"|in (?:ihr|dein)(?:em)? (?:e-?mail-?)?postfach|i din (?:inkorg|indbakke|innboks|inboks)|sähköpostiisi"
    r"|na twoją skrzynkę|do vašej schránky|do vaší schránky)\b"
    r"|\bnos (?:lettres d.information|news ?letters?)\b"
    r"|\b(?:our|unser\w{0,2}|nostr[aei]|nuestr\w{1,2}|noss[ao]s?|onze|vores|våra?t?|nasz\w{0,3}) (?:\w+ )?"
    r"(?:\w+-)?(?:news ?letters?|nieuwsbrie\w+|nyhets?brev\w*|nyhedsbrev\w*|hírlev\w+|bolet[íi]n\w*)\b)"
)
_ABOUT = 1  # line of a story that is not about them


def take(document: Document) -> None:
    """Take such lines below the headline, which nobody says; not where the story is about newsletters or mail."""
    lines, prose, text = document.lines, document.prose, _undotted(document.lower_text)
    if document.known.tag == "en" and not found_in(text, _ENGLISH):
        return
    if not (words := found_in(text, _WORDS)):
        return
    lows = text.split("\n")
    worded = [index for index, low in enumerate(lows) if any(map(low.__contains__, words))]
    named = {index for index in worded if _names_letter(lows[index])}
    said = {index for index in worded if _is_said(document, index, lows[index], named=index in named)}
    told = [index for index in named if prose[index] and index not in said]
    if len([*told, *named & {document.headline}]) > _ABOUT:
        return
    for index in range(document.headline + 1, len(lines)):
        if document.verdicts[index] is None and (
            index in said or (index in named and _heads_box(document, index)) or _is_in_box(document, index)
        ):
            document.verdicts[index] = _SAID
        elif _is_heading(document, index):
            _take_up_to_button(document, index)
        if _invites(document, index) and _is_promise(document, index + 1):
            document.verdicts[index + 1] = _SAID


def take_last(document: Document) -> None:
    """Take the last line if it is one, where no other names a letter: a text of sentences is looked at no further."""
    index = len(document.lines) - 1
    open_line = (
        index > document.first and document.verdicts[index] is None and document.lines[index][0] not in SPEECH_OPENERS
    )
    if not open_line or not found_in(document.lower_lines[index], _WORDS):
        return
    *above, low = _undotted(document.lower_text).split("\n")
    said = _is_said(document, index, low, named=_names_letter(low))
    if said and not any(map(_names_letter, above)):
        document.verdicts[index] = _SAID


def offers_letter(line: str, low: str) -> bool:
    """Does *line* (*low* in lower case) ask readers to subscribe to a newsletter: ``Sign up for our newsletter``?

    The request must come first, except in scripts without case, in which the verb may come last.
    """
    low = _undotted(low)
    if not found_in(low, _WORDS):
        return False
    calls = _GET.match(line) if line[0].isupper() else _GET.search(line)
    return (calls is not None and _OFFERED.search(low) is not None) or _OURS.search(line) is not None


def _small(text: str) -> str:
    """Return *text* in small letters."""
    return _undotted(text.lower())


def _undotted(low: str) -> str:
    """Return *low* with one letter i: that of Turkish, with a dot and without, is another one in small letters."""
    return low if low.isascii() else low.replace("i\u0307", "i").replace("ı", "i")


def _is_said(document: Document, index: int, low: str, *, named: bool) -> bool:
    line, tag = document.lines[index], document.known.tag
    if len(line) > _LONGEST or ends_with_attribution(line, tag) or reports_speech(line, tag):
        return False
    offered = named and _OFFERED.search(low) is not None and _GET.search(line) is not None
    if offered or line[0] in SPEECH_OPENERS:
        return offered
    left = named and _LETTER.search(low) is not None and _LEAVE.search(line) is not None
    return left or _OURS.search(line) is not None


def _heads_box(document: Document, index: int) -> bool:
    """Does line *index*, which names a letter, stand right above a button with an address or to get it?"""
    line, below = document.lines[index], index + 1
    if below == len(document.lines) or len(line) > _HEAD or not has_label(document.verdicts[below], Label.TOOL):
        return False
    button = document.lines[below]
    return (_LETTER.search(_small(button)) or _GET.search(button)) is not None


def _is_in_box(document: Document, index: int) -> bool:
    """Does line *index* end no sentence, right under a button that is called as a letter is: ``Newsletter``?

    In languages whose sentences have no stop, it is short.
    """
    line, known = document.lines[index], document.known
    if not _is_heading(document, index - 1) or len(line) > _HEAD:
        return False
    if not known.full_stops and len(line) * scale(known.tag) > _UNSTOPPED:
        return False
    return not document.ended[index] and not _person.is_full_name(line)


def _is_heading(document: Document, index: int) -> bool:
    """Is line *index* a button that is called as a letter is, and nothing else?"""
    match = document.matches[index]
    headed = match is not None and not match.rest and has_label(document.verdicts[index], Label.TOOL)
    return headed and _LETTER.match(_small(document.lines[index])) is not None


def _take_up_to_button(document: Document, index: int) -> None:
    """Take what stands between such a heading and the button to get the letter, near below it."""
    lines, below = document.lines, range(index + 1, min(index + _BOX, len(document.lines)))
    button = next((k for k in below if _BUTTON.fullmatch(lines[k])), index)
    for between in range(index + 1, button):
        document.verdicts[between] = document.verdicts[between] or _SAID


def _invites(document: Document, index: int) -> bool:
    """Is line *index* a button that names a letter?"""
    if not has_label(document.verdicts[index], Label.TOOL):
        return False
    low = _small(document.lines[index])
    return (_LETTER.search(low) or _INVITED.search(low)) is not None


_INVITED = lazily(r"e-novic|jaunum|\bjarida\b|bản tin|butllet|buletin")


def _is_promise(document: Document, index: int) -> bool:
    """Does line *index*, an open and short one right above a button, say what the letter brings?"""
    if index + 1 >= len(document.lines) or document.verdicts[index] is not None:
        return False
    line, match = document.lines[index], document.matches[index + 1]
    button = match is not None and not match.rest and has_label(document.verdicts[index + 1], Label.TOOL)
    return button and len(line) <= _PROMISED and line[0] not in SPEECH_OPENERS and line.count(" ") >= _FEW


_PROMISED, _FEW = 100, 3  # characters of such a sentence, and blanks in it
_BOX = 6  # lines of it
_BUTTON = lazily(
    r"(?i:s['’]inscrire|je m['’]inscris|(?:jetzt |kostenlos )?(?:anmelden|abonnieren)|sign (?:me )?up(?: now)?"
    r"|subscribe|(?:in|su)scribir(?:se|me)|apuntarme|iscriviti|inscre(?:ver-se|va-se)|assinar|zapisz się|aanmelden"
    r"|inschrijven|prenumerera|tilmeld(?: dig)?|meld deg på|tilaa|feliratkoz(?:ás|om)|подписаться|підписатися"
    r"|εγγραφή|abone ol)"
)
_HEAD, _UNSTOPPED = 120, 50  # characters of what heads such a box; letters of it where no sentence has a stop


def _names_letter(low: str) -> bool:
    return (_LETTER.search(low) or _OFFERED.search(low)) is not None
