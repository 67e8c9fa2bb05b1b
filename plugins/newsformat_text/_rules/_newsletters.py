"""Text of newsletter boxes: how to subscribe, what happens to the address, how to unsubscribe."""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._authors import _person
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict, has_label
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._languages._speech import ends_with_attribution, reports_speech
from newsformat_text._shape import SPEECH_OPENERS, found_in, scale, shares_few_words


_NEWSLETTER = Verdict(Label.TOOL, 0.9, "says how to subscribe to a newsletter, or unsubscribe")

_LONGEST = 700  # characters of such a line
# In small letters (see `_small`), so that all first letters are searched at once.
_NEWSLETTER_NAME = lazily(
    r"(?:news ?letter|nieuwsbrief|nyhets?brev|nyhedsbrev|uutiskirje|hírlev|bolet[íi][nm]|rundbrief"
    r"|lettre d.information|biuletyn|zpravodaj|fréttabréf|uudiskir|naujienlaišk|e-?mail|courriel|correo|e-?post"
    r"|poczt|ηλεκτρονικ|ενημερωτικ|bülten|e-posta|sähköpost|inbox|postfach|caixa de entrada)"
)
_WORDS = (  # one of them is in every name of a newsletter; they are found a hundred times faster
    "lett", "brief", "brev", "bréf", "kir", "hírlev", "bolet", "biuletyn", "zpravodaj", "naujienlaišk", "mail",
    "courriel", "correo", "post", "poczt", "ηλεκτρονικ", "ενημερωτικ", "bülten", "inbox", "caixa de entrada",
    "whatsapp", "telegram", "рассылк", "канал", "бюлетин", "билтен", "ניוזלטר", "خبرنامه", "نشرتنا", "نیوز لیٹر",
    "न्यूज", "নিউজ", "செய்திமடல்", "电子报", "電子報", "뉴스레터", "buletin",
    "e-novic", "jaunum", "jarida", "bản tin",
)  # fmt: skip
_ENGLISH = ("lett", "mail", "inbox")  # likewise in English, for pages in English
_UNSUBSCRIBE = lazily(
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
# Newsletters and channels of messengers that a sentence offers to the reader; below, how it offers them.
_OFFER = lazily(
    r"(?:news ?letter|nieuwsbrief|nyhets?brev|nyhedsbrev|uutiskirje|hírlev|biuletyn|zpravodaj|fréttabréf|bülten"
    r"|lettre d.information|boletín (?:de noticias|diario|semanal)|e-?mail (?:alerts|updates)|рассылк"
    r"|ενημερωτικ\w+ δελτί|(?:whatsapp|telegram)[- ]?(?:kanal|channel)|(?:canale?|chaîne) (?:de )?(?:whatsapp|telegram)"
    r"|(?:telegram|телеграм)м?-?канал|канал\w* в (?:telegram|телеграм|max|дзен)|наши?я? (?:бюлетин|билтен)"
    r"|buletin (?:kami|harian)"
    r"|ניוזלטר|خبرنامه|نشرتنا|نیوز لیٹر|न्यू(?:ज\u093c?|\u095b)\s?लेटर|নিউজ\s?লেটার|செய்திமடல்|电子报|電子報|뉴스레터)"
)
_SUBSCRIBE = lazily(
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
# To the reader's mailbox, or *our* newsletters.
_YOUR_OR_OUR = lazily(
    r"(?i:\b(?:(?:in|to|into) your (?:e-?mail )?inbox|dans votre (?:boîte|messagerie)"
    r"|(?:en|a) (?:tu|su) (?:correo|bandeja)"
    r"|(?:no|em) seu e-?mail|(?:na|em) sua caixa|nella tua (?:casella|e-?mail|mail)|in je (?:mail(?:box)?|inbox)"
    r"|in (?:ihr|dein)(?:em)? (?:e-?mail-?)?postfach|i din (?:inkorg|indbakke|innboks|inboks)|sähköpostiisi"
    r"|na twoją skrzynkę|do vašej schránky|do vaší schránky)\b"
    r"|\bnos (?:lettres d.information|news ?letters?)\b"
    r"|\b(?:our|unser\w{0,2}|nostr[aei]|nuestr\w{1,2}|noss[ao]s?|onze|vores|våra?t?|nasz\w{0,3}) (?:\w+ )?"
    r"(?:\w+-)?(?:news ?letters?|nieuwsbrie\w+|nyhets?brev\w*|nyhedsbrev\w*|hírlev\w+|bolet[íi]n\w*)\b)"
)
_MOST_MENTIONS = 1  # lines of a story that mentions newsletters by chance


def take(document: Document) -> None:
    """Take such lines below the headline, except quotations; none where the story is about newsletters or mail."""
    lines, prose, text = document.lines, document.prose, _undotted(document.lower_text)
    if document.lexicon.tag == "en" and not found_in(text, _ENGLISH):
        return
    if not (words := found_in(text, _WORDS)):
        return
    lows = text.split("\n")
    with_words = [index for index, low in enumerate(lows) if any(map(low.__contains__, words))]
    mentions = {index for index in with_words if _mentions_newsletter(lows[index])}
    newsletter_lines = {
        index
        for index in with_words
        if _is_newsletter_text(document, index, lows[index], names_newsletter=index in mentions)
    }
    mentions_in_story = [index for index in mentions if prose[index] and index not in newsletter_lines]
    if len([*mentions_in_story, *mentions & {document.headline}]) > _MOST_MENTIONS:
        return
    for index in range(document.headline + 1, len(lines)):
        if document.verdicts[index] is None and (
            index in newsletter_lines
            or (index in mentions and _heads_box(document, index))
            or _is_in_box(document, index)
        ):
            document.verdicts[index] = _NEWSLETTER
        elif _is_heading(document, index):
            _take_up_to_button(document, index)
        if _invites(document, index) and _is_promise(document, index + 1):
            document.verdicts[index + 1] = _NEWSLETTER
    for index in mentions:
        if index + 2 in mentions and has_label(document.verdicts[index + 2], Label.TOOL):
            _take_named(document, index)


def _take_named(document: Document, index: int) -> None:
    """Take line *index*, the name of a newsletter, and the sentence below it, above how to subscribe."""
    line = document.lines[index + 1]
    if (
        _is_name(document, index)
        and document.verdicts[index + 1] is None
        and line[0] not in SPEECH_OPENERS
        and len(line) <= _LONGEST_BLURB
    ):
        document.set_verdict((index, index + 1), _NEWSLETTER)


def take_blurbs(document: Document) -> None:
    """Take the sentence right above a button to subscribe that says how often the newsletter comes, and its name.

    Below a name, the sentence says what is *best* or *ours*, or has a site word; without one, it has several. It shares
    hardly a word with the story.
    """
    for button in document.matched:
        index = button - 1
        if not document.first < index or document.verdicts[index] is not None:
            continue
        label = document.lines[button].rstrip("!› ")
        if not has_label(document.verdicts[button], Label.TOOL) or not _BUTTON.fullmatch(label):
            continue
        has_name = _is_name(document, index - 1)
        if not _is_blurb(document, index, index - has_name):
            continue
        site_words = count_site_words(document.lines[index], document.lexicon)
        if site_words >= _SITE_WORDS or (has_name and (site_words or _OFFERS.search(document.lines[index]))):
            document.set_verdict(range(index - has_name, button), _NEWSLETTER)


def _is_name(document: Document, index: int) -> bool:
    """Is line *index*, below the first paragraph, as short as the name of a newsletter, and undecided?"""
    line = document.lines[index]
    short = len(line) <= _MAX_NAME and (line[-1] == "!" or not document.ended[index])
    return short and index > document.first and document.verdicts[index] is None


def _is_blurb(document: Document, index: int, start: int) -> bool:
    """Does line *index* say how often a newsletter comes, without a quotation and in words that the story has not?"""
    line = document.lines[index]
    if len(line) > _LONGEST_BLURB or not document.ended[index] or line[0] in SPEECH_OPENERS or not _OFTEN.search(line):
        return False
    if ends_with_attribution(line, document.lexicon.tag):
        return False
    story = document.stems_of(range(max(document.headline, 0), start))
    return shares_few_words(document.stems(index), story)


_OFFERS = lazily(
    r"(?i:\b(?:best|our|latest|beste[ns]?|unsere?\w?|onze|bästa|våra|bedste|vores|våre|meilleur\w*|nos|mejor\w*"
    r"|nuestr\w+|melhor\w*|noss[ao]s?|migliori?|nostr[aie]|najleps\w+|nasz\w*|nejlepší\w*|naše|parhaa\w+|en iyi\w*"
    r"|лучш\w+|наши\w*|найкращ\w+)\b)"
)
_MAX_NAME, _LONGEST_BLURB, _SITE_WORDS = 40, 200, 2
_OFTEN = lazily(
    r"(?i:\b(?:every|each|daily|weekly|weekdays?|mornings|jede[nr]?|täglich|wöchentlich|werktags|alle zwei wochen"
    r"|(?:mon|diens|donners|frei|sams|sonn)tags|mittwochs|chaque|tous les|quotidien\w*|hebdomadaire|cada|todos l?os"
    r"|todas l?as|diari[oa]s?|semanal\w*|ogni|tutti i|tutte le|elke|iedere|dagelijks\w*|wekelijks\w*|varje|dagligen"
    r"|hver|daglig\w*|ugentlig\w*|ukentlig\w*|każd\w+|codzienni\w+|co tydzień|každ\w+|denně|týdně|joka"
    r"|viikoittain|her (?:gün|hafta|sabah)|кажд\w+|ежедневн\w+|еженедельн\w+|щодня|щоранку|щотижня)\b)"
)


def take_last(document: Document) -> None:
    """Take the last line if it is such text and no other line mentions a newsletter.

    This is for texts that are otherwise only sentences.
    """
    index = len(document.lines) - 1
    open_line = (
        index > document.first and document.verdicts[index] is None and document.lines[index][0] not in SPEECH_OPENERS
    )
    if not open_line or not found_in(document.lower_lines[index], _WORDS):
        return
    *above, low = _undotted(document.lower_text).split("\n")
    is_newsletter = _is_newsletter_text(document, index, low, names_newsletter=_mentions_newsletter(low))
    if is_newsletter and not any(map(_mentions_newsletter, above)):
        document.verdicts[index] = _NEWSLETTER


def offers_newsletter(line: str, low: str) -> bool:
    """Does *line*, *low* in small letters, call on readers to subscribe to a newsletter: ``Sign up for …``?

    The words for that are first, except in scripts without capitals, where verbs may be last.
    """
    low = _undotted(low)
    if not any(map(low.__contains__, _WORDS)):
        return False
    calls = _SUBSCRIBE.match(line) if line[0].isupper() else _SUBSCRIBE.search(line)
    return (calls is not None and _OFFER.search(low) is not None) or _YOUR_OR_OUR.search(line) is not None


def _small(text: str) -> str:
    """Return *text* in small letters."""
    return _undotted(text.lower())


def _undotted(low: str) -> str:
    """Return *low* with one letter i: the small dotted and dotless ones of Turkish are replaced by it."""
    return low if low.isascii() else low.replace("i\u0307", "i").replace("ı", "i")


def _is_newsletter_text(document: Document, index: int, low: str, *, names_newsletter: bool) -> bool:
    line, tag = document.lines[index], document.lexicon.tag
    if len(line) > _LONGEST or ends_with_attribution(line, tag) or reports_speech(line, tag):
        return False
    offered = names_newsletter and _OFFER.search(low) is not None and _SUBSCRIBE.search(line) is not None
    if offered or line[0] in SPEECH_OPENERS:
        return offered
    left = names_newsletter and _NEWSLETTER_NAME.search(low) is not None and _UNSUBSCRIBE.search(line) is not None
    return left or _YOUR_OR_OUR.search(line) is not None


def _heads_box(document: Document, index: int) -> bool:
    """Is line *index*, which mentions a newsletter, right above a button with an address or to subscribe?"""
    line, below = document.lines[index], index + 1
    if below == len(document.lines) or len(line) > _MAX_HEADING or not has_label(document.verdicts[below], Label.TOOL):
        return False
    button = document.lines[below]
    return (_NEWSLETTER_NAME.search(_small(button)) or _SUBSCRIBE.search(button)) is not None


def _is_in_box(document: Document, index: int) -> bool:
    """Is line *index* no sentence, and right under a button that is named like a newsletter: ``Newsletter``?

    In languages without full stops, it must be short.
    """
    line, lexicon = document.lines[index], document.lexicon
    if not _is_heading(document, index - 1) or len(line) > _MAX_HEADING:
        return False
    if not lexicon.full_stops and len(line) * scale(lexicon.tag) > _MAX_UNSTOPPED:
        return False
    return not document.ended[index] and not _person.is_full_name(line)


def _is_heading(document: Document, index: int) -> bool:
    """Is line *index* a button that is named like a newsletter, and nothing else?"""
    match = document.matches[index]
    is_button = match is not None and not match.rest and has_label(document.verdicts[index], Label.TOOL)
    return is_button and _NEWSLETTER_NAME.match(_small(document.lines[index])) is not None


def _take_up_to_button(document: Document, index: int) -> None:
    """Take the lines between such a heading and the button to subscribe, which is near below it."""
    lines, below = document.lines, range(index + 1, min(index + _BOX, len(document.lines)))
    button = next((k for k in below if _BUTTON.fullmatch(lines[k])), index)
    if called := next((k for k in below[:_CALLED] if _ends_with_button(lines[k])), 0):
        button = called + 1
    for between in range(index + 1, button):
        document.verdicts[between] = document.verdicts[between] or _NEWSLETTER


def _ends_with_button(line: str) -> bool:
    """Is the last sentence of *line* a button to subscribe: ``… every Friday. Sign up.``?"""
    text, stop, last = line.rstrip(".! ").rpartition(". ")
    return bool(stop) and len(text) <= _LONGEST_BLURB and _BUTTON.fullmatch(last) is not None


_CALLED = 2  # lines below the heading of a box, of which one may end with its button


def _invites(document: Document, index: int) -> bool:
    """Is line *index* a button that names a newsletter?"""
    if not has_label(document.verdicts[index], Label.TOOL):
        return False
    low = _small(document.lines[index])
    return (_NEWSLETTER_NAME.search(low) or _MORE_NAMES.search(low)) is not None


_MORE_NAMES = lazily(r"e-novic|jaunum|\bjarida\b|bản tin|butllet|buletin")


def _is_promise(document: Document, index: int) -> bool:
    """Is line *index*, undecided, short and right above a button, a description of the newsletter?"""
    if index + 1 >= len(document.lines) or document.verdicts[index] is not None:
        return False
    line, match = document.lines[index], document.matches[index + 1]
    button = match is not None and not match.rest and has_label(document.verdicts[index + 1], Label.TOOL)
    return button and len(line) <= _LONGEST_PROMISE and line[0] not in SPEECH_OPENERS and line.count(" ") >= _MIN_SPACES


_LONGEST_PROMISE, _MIN_SPACES = 100, 3  # characters of such a description; blanks in it
_BOX = 6  # lines of a box
_BUTTON = lazily(
    r"(?i:s['’]inscrire|je m['’]inscris|(?:jetzt |kostenlos )?(?:anmelden|abonnieren)|sign (?:me )?up(?: now)?"
    r"|subscribe|(?:in|su)scribir(?:se|me)|apuntarme|iscriviti|inscre(?:ver-se|va-se)|assinar|zapisz się|aanmelden"
    r"|inschrijven|prenumerera|tilmeld(?: dig)?|meld deg på|tilaa|feliratkoz(?:ás|om)|подписаться|підписатися"
    r"|εγγραφή|abone ol)"
)
_MAX_HEADING = 120  # characters of a heading of such a box
_MAX_UNSTOPPED = 50  # Latin letters in languages without full stops


def _mentions_newsletter(low: str) -> bool:
    return (_NEWSLETTER_NAME.search(low) or _OFFER.search(low)) is not None
