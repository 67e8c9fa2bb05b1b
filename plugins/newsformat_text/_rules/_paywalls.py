"""Paragraphs that say how to continue reading (``To continue reading, subscribe to …``), or for whom the text is."""

from __future__ import annotations

from newsformat.markup.hyphens import begins_lowercase
from newsformat.plugin import lazily
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._lexicon import Lexicon
from newsformat_text._languages._site_wording import count_site_words
from newsformat_text._shape import DASHES, SPEECH_OPENERS, ends_sentence, found_in


_HOW_TO_CONTINUE = Verdict(Label.TOOL, 0.9, "says how to continue reading")
_LONGEST = 600  # characters of such a paragraph
_ENGLISH = ("to continue reading", "to keep reading", "to read the full", "to read the rest", "to read the whole",
    "to read this article", "to read this story", "to receive new posts")  # fmt: skip
_STEMS = (" reading", "to read th", "to receive new")  # their common parts, which are found faster
_CONTINUE = {
    "ar": ("لمتابعة القراءة",),
    "bg": ("за да прочетете", "за да продължите"),
    "bn": ("পুরো লেখা পড়তে", "পুরো খবর পড়তে", "সম্পূর্ণ পড়তে"),
    "bs": ("za nastavak čitanja", "za čitanje cijelog"),
    "cs": ("pro další čtení", "pro celé čtení", "abyste mohli číst dál"),
    "da": ("for at læse videre", "for at læse hele"),
    "de": (
        "weiterzulesen",
        "um diesen artikel zu lesen",
        "um diesen artikel weiterzulesen",
        "benötigen sie ein abo",
        "benötigen sie ein digital",
        "benötigen sie ein online-abo",
    ),
    "el": ("για να διαβάσετε τη συνέχεια", "για να διαβάσετε ολόκληρο"),
    "es": ("para seguir leyendo", "para continuar leyendo", "para continuar la lectura"),
    "fa": ("برای خواندن ادامه", "برای مطالعه ادامه", "برای مطالعه کامل", "برای خواندن متن کامل"),
    "fi": ("lukeaksesi koko", "lukeaksesi jutun"),
    "fr": ("pour lire la suite", "pour continuer à lire", "pour continuer votre lecture"),
    "he": ("להמשך קריאה", "להמשך הקריאה", "כדי להמשיך לקרוא", "לקריאת הכתבה המלאה"),
    "hi": ("आगे पढ़ने के लिए", "पूरी खबर पढ़ने के लिए", "पूरा पढ़ने के लिए"),
    "hr": ("za nastavak čitanja", "za čitanje cijelog"),
    "hu": ("a cikk elolvasásához", "a cikk továbbolvasásához", "a teljes cikk elolvasásához"),
    "id": ("untuk terus membaca", "untuk melanjutkan membaca", "untuk membaca selengkapnya"),
    "it": ("per continuare a leggere", "per leggere tutto"),
    "nl": ("om verder te lezen",),
    "no": ("for å lese videre", "for å lese hele", "for å lese vidare", "for å lese heile"),
    "pl": ("by czytać dalej", "by przeczytać cały", "by przeczytać całość"),
    "pt": ("para continuar a ler", "para continuar lendo", "para continuar a leitura"),
    "ro": ("pentru a citi mai departe", "pentru a citi tot", "pentru a citi continuarea"),
    "ru": ("чтобы читать дальше", "чтобы прочитать полностью", "чтобы прочитать статью"),
    "sr": ("za nastavak čitanja", "za čitanje cijelog"),
    "sv": ("för att läsa vidare", "för att fortsätta läsa"),
    "tr": ("devamını okumak için",),
    "uk": ("щоб читати далі", "щоб прочитати"),
    "ur": ("مکمل خبر پڑھنے کے لیے", "مزید پڑھنے کے لیے", "مکمل مضمون پڑھنے کے لیے"),
}


def take(document: Document) -> None:
    """Take paragraphs that say how to continue reading, with at least one word of websites and outside quotations."""
    english = _ENGLISH if found_in(document.lower_text, _STEMS) else ()
    phrases = found_in(document.lower_text, (*english, *_CONTINUE.get(document.lexicon.tag, ())))
    if not phrases:
        return
    for index in range(document.headline + 1, len(document.lines)):
        line = document.lines[index]
        continues = (
            document.verdicts[index - 1] is _HOW_TO_CONTINUE and begins_lowercase(line) and not document.prose[index]
        )
        if (
            document.verdicts[index] is None
            and len(line) <= _LONGEST
            and (continues or _says_how(document, index, phrases))
        ):
            document.verdicts[index] = _HOW_TO_CONTINUE


def says_how_to_continue(sentence: str, low: str, lexicon: Lexicon) -> bool:
    """Does *sentence*, *low* in small letters, say how to continue reading, with a word of websites?"""
    phrases = (*_ENGLISH, *_CONTINUE.get(lexicon.tag, ()))
    return any(map(low.__contains__, phrases)) and count_site_words(sentence, lexicon) > 0


def take_below(document: Document) -> None:
    """Take the lines between the count of what only subscribers can read and the related stories."""
    counted = _REMAINDER.get(document.lexicon.tag)
    if counted is None:
        return
    lines, verdicts = document.lines, document.verdicts
    cut = next((k for k, line in enumerate(lines) if len(line) <= _COUNT and counted.fullmatch(line)), 0)
    if cut <= document.story or not any(document.prose[:cut]):
        return
    verdicts[cut] = verdicts[cut] or _HOW_TO_CONTINUE
    for index in range(cut + 1, len(lines)):
        verdict = verdicts[index]
        if verdict is not None and verdict.label in _RELATED:
            return
        verdicts[index] = verdict or _BELOW_PAYWALL


def take_reserved(document: Document) -> None:
    """Take short lines that say that only subscribers may read the text: ``This article is for our subscribers only.``

    If no long sentence and no quotation follow, the rest of the text is no story.
    """
    tag, verdicts = document.lexicon.tag, document.verdicts
    for index in range(document.headline + 1, len(document.lines)) if tag in _FOR_WHOM else ():
        line, verdict = document.lines[index], verdicts[index]
        if document.prose[index] or not (verdict is None or verdict.label is Label.TOOL):
            continue
        if len(line) <= _LONGEST_NOTICE and is_reserved(line, tag):
            verdicts[index] = verdict or _RESERVED
            below = [text for text in document.lines[index + 1 :] if ends_sentence(text)]
            if document.prose_before(index) and not any(
                len(text) > _MAX_SITE_SENTENCE or text[0] in _SPEECH_STARTS for text in below
            ):
                verdicts[index + 1 :] = [other or _BELOW_PAYWALL for other in verdicts[index + 1 :]]
            return


def is_reserved(line: str, tag: str) -> bool:
    """Does the first sentence of *line* begin with a word for the text and say that it is for subscribers?"""
    if line[0] in SPEECH_OPENERS or not _SUBSCRIBERS.search(line, 0, _FIRST_SENTENCE):
        return False
    words = _FOR_WHOM.get(tag)
    if words is None or words.match(line[:_FIRST_SENTENCE]) is None:
        return False
    return tag not in _REQUIRED_WORDS or found_in(line[:_LONGEST_NOTICE].lower(), _REQUIRED_WORDS[tag]) != []


_FIRST_SENTENCE, _LONGEST_NOTICE = 110, 200  # characters of the first sentence; with how to become a subscriber
_MAX_SITE_SENTENCE = 60  # characters of a sentence below that may be the site's
_SPEECH_STARTS = SPEECH_OPENERS.union(DASHES)  # signs that begin a quotation
_RESERVED = Verdict(Label.TOOL, 0.9, "says that the text is for subscribers")
_SUBSCRIBERS = lazily(
    r"[Aa]bb?on|egist|gemeld|ssina|subscr|suscri|renum|ilaaj|áskrif|arpide|ředpl|redpl|lőfiz|retpl|aroč|ellija|jisaj|jiandik"
    r"|подпис|абон|ередплат|підпис|претплат|συνδρομ|բաժանորդ|გამომწერ|مشتر|מנוי"
)
_FOR_WHOM = {  # a word for the text near the beginning, and one for subscribers before the first stop
    tag: lazily(
        rf"(?i)(?:[^\W\d_]+[ '’]){{0,4}}(?:{text})\b[^.!?:,\"]{{0,60}}\b(?:{whom})(?: [^\W\d_]+){{0,2}}\s?(?:[.!?։]|$)"
    )
    for tag, text, whom in (
        ("en", "article|story|content|report", "subscribers|registered (?:users|readers|members)"),
        (
            "de",
            "artikel|beitrag|inhalt|text",
            "abonnent(?:en|innen(?: und abonnenten)?)|(?:registrierte|angemeldete)n? (?:leser|nutzer)(?:innen)?n?",
        ),
        ("nl", "artikel|verhaal|inhoud", "abonnees"),
        ("fr", "article|contenu|suite|texte", "abonnés"),
        ("es", "artículo|contenido|nota|noticia", "suscriptores"),
        ("ca", "article|contingut|notícia", "subscriptors"),
        ("gl", "artigo|contido|nova", "subscritores"),
        ("pt", "artigo|conteúdo|matéria|notícia|texto", "assinantes"),
        ("it", "articolo|contenuto|testo", "abbonati"),
        ("sv", "artikeln?|innehållet?|texten", "prenumeranter"),
        ("no", "artikkel|artikkelen|saken?|innholdet?", "abonnenter"),
        ("da", "artikel|artiklen|indholdet?", "abonnenter"),
        ("fi", "artikkeli|juttu|sisältö|uutinen", "tilaaj(?:ille|illemme)"),
        ("is", "grein|frétt|efni", "áskrifendur"),
        ("eu", "artikulua?|edukia?|albistea?", "harpidedun\\w*"),
        ("cs", "článek|obsah|text", "předplatitele?"),
        ("sk", "článok|obsah|text", "predplatiteľ\\w*"),
        ("pl", "artykuł|tekst|treść", "(?:prenumerator|subskrybent)\\w+"),
        ("hu", "cikk|tartalom|írás", "előfizető\\w*"),
        ("ro", "articol(?:ul)?|conținut(?:ul)?|text(?:ul)?", "abonați(?:lor|i)?"),
        ("hr", "članak|sadržaj|tekst", "pretplatni\\w+"),
        ("sl", "članek|vsebina|prispevek", "naročni\\w+"),
        ("sq", "artikulli?|përmbajtj\\w+|shkrimi?", "abonent\\w*"),
        ("et", "artikkel|sisu|lugu", "tellija(?:te)?le"),
        ("lv", "raksts|saturs", "abonent\\w+"),
        ("lt", "straipsnis|turinys|tekstas", "prenumerator\\w+"),
        ("tr", "haber|içerik|yazı|makale", "abonelere|abonelerimize"),
        ("sw", "makala|habari", "waliojisajili|waliojiandikisha"),
        ("ru", "материал|статья|текст|продолжение|публикация", "(?:подписч|абонен)\\w{2,6}|подписке"),
        ("uk", "матеріал|стаття|текст|продовження", "(?:передплат|підписн)\\w{2,7}"),
        ("bg", "статия(?:та)?|текст(?:ът)?|съдържание(?:то)?|материал(?:ът)?", "абонати(?:те)?"),
        ("sr", "текст|чланак|садржај|наставак", "претплатни\\w{2,4}"),
        ("mk", "текст(?:от)?|статија(?:та)?|содржина(?:та)?", "претплатниц\\w{1,3}"),
        ("el", "άρθρο|κείμενο|περιεχόμενο", "συνδρομητές"),
        ("hy", "հոդված\\w{0,2}|նյութ\\w{0,2}", "բաժանորդ\\w{0,6}"),
        ("ka", "სტატია|მასალა|ტექსტი", "გამომწერ\\w{0,10}"),
        ("ar", "المقال|المقالة|المحتوى|المادة|المحتوي", "(?:لل|ال|ل)?مشتركين(?: فقط)?"),
        ("fa", "مطلب|مقاله|محتوا|گزارش", "مشترک(?:ان|ین)"),
        ("he", "הכתבה|כתבה|התוכן|המאמר|הידיעה", "ל?מנויים|למנויי \\w+"),
    )
}

_REQUIRED_WORDS = {  # words for *only* and *available*, required where stories also mention texts sent to subscribers
    tag: words.split(",")
    for tag, words in (
        ("sk", " len, iba ,výhradne,dostupn,prístupn,určen"),
        ("pl", "tylko,wyłącznie,dostępn"),
        ("hu", "csak,kizárólag,elérhet,olvashat"),
        ("ro", "doar,numai,exclusiv,disponibil"),
        ("hr", "samo,isključivo,dostup"),
        ("sl", " le ,samo,izključno,na voljo,dostop,namenjen"),
        ("sq", "vetëm,ekskluziv"),
        ("et", "ainult,üksnes,vaid,loetav,mõeldud"),
        ("lv", "tikai,pieejam"),
        ("lt", " tik ,prieinam"),
        ("tr", "yalnız,sadece,özel"),
        ("sw", "pekee, tu"),
        ("ru", "только,лишь,исключительно,доступ"),
        ("uk", "тільки,лише,виключно,доступ"),
        ("bg", "само,единствено,достъп"),
        ("sr", "само,искључиво,доступ"),
        ("mk", "само,исклучиво,достап"),
        ("el", "μόνο,αποκλειστικά,διαθέσιμ"),
        ("hy", "միայն,հասանելի,մատչելի"),
        ("ka", "მხოლოდ,ხელმისაწვდომ"),
        ("ar", "فقط,حصر,متاح,خاص"),
        ("fa", "فقط,تنها,ویژه,مخصوص,مختص"),
        ("he", "בלבד,רק ,זמין,בלעדי"),
    )
}


_COUNT = 90  # characters of such a count
_REMAINDER = {
    "ja": lazily(r"[(（]?(?:全文[:：]?\s?[\d,]+\s?文字\s?[/／]\s?)?残り[:：]?\s?[\d,]+\s?文字[^。]{0,24}"),
    "fr": lazily(r"Il vous reste [\d.,]+\s?% de cet article à lire\b.*"),
}
_BELOW_PAYWALL = Verdict(Label.SKIPPED, 0.85, "below the point where the site cuts the story off")
_RELATED = frozenset({Label.RELATED, Label.RELATED_HEADING})


def _says_how(document: Document, index: int, phrases: list[str]) -> bool:
    """Does line *index*, no quotation, contain one of *phrases* and a word of websites?"""
    line = document.lines[index]
    if line[0] in SPEECH_OPENERS or not any(map(document.lower_lines[index].__contains__, phrases)):
        return False
    return count_site_words(line, document.lexicon) > 0
