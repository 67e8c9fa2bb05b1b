"""Corrections of the story, in many languages: ``Correction: An earlier version of this article …``.

The word alone proves nothing: prices are corrected, laws amended, bridges repaired. It counts before a date
(``Correction, 12 May 2025: …``), or if the following words mention an article, its wording or an error.
"""

from __future__ import annotations

import re
from functools import cache

from newsformat.plugin import lazily
from newsformat_text._document import Document
from newsformat_text._labels import CORRECTION, Label, Verdict
from newsformat_text._languages._lexicon import Match
from newsformat_text._shape import COLONS


_HEADS = Verdict(Label.TOOL, 0.9, "a heading of a correction")
WORDS = frozenset([
    "correction", "corrections", "clarification", "correction to this story", "correction appended",
    "korrektur", "berichtigung", "richtigstellung", "korrekturhinweis", "rectificatif", "erratum", "rectification",
    "corrección", "fe de erratas", "fe de errores", "rectificación", "aclaración", "correção", "correcção", "errata",
    "retificação", "correzione", "errata corrige", "rettifica", "correcció", "rectificació", "fe d'errates",
    "correctie", "rectificatie", "rättelse", "korrigering", "rettelse", "retting", "korreksjon", "presisering",
    "berigtigelse", "præcisering", "oikaisu", "korjaus", "täsmennys", "leiðrétting", "leiðrétt", "rætting",
    "parandus", "õiendus", "täpsustus", "labojums", "precizējums", "pataisymas", "patikslinimas",
    "klaidos atitaisymas", "sprostowanie", "korekta", "oprava", "upřesnění", "spresnenie", "helyreigazítás", "javítás",
    "korrekció", "pontosítás", "popravek", "ispravak", "ispravka", "исправка", "исправак", "исправљено", "корекција",
    "корекция", "поправка", "уточнение", "исправление", "виправлення", "уточнення", "спростування", "выпраўленне",
    "удакладненне", "erată", "rectificare", "corectură", "corecție", "διόρθωση", "διευκρίνιση", "düzeltme",
    "düzeltme ve özür", "korrigjim", "saktësim", "zuzenketa", "cywiriad", "ceartú", "regstelling", "korrezzjoni",
    "ralat", "koreksi", "pembetulan", "đính chính",
    "تصحيح", "تصويب", "استدراك", "اصلاحیه", "پوزش و تصحیح", "תיקון", "תיקון טעות", "הבהרה", "भूल सुधार", "সংশোধনী",
    "ভুল সংশোধন", "பிழை திருத்தம்", "തിരുത്ത്", "แก้ไขข่าว", "แก้คำผิด", "更正", "更正启事", "更正啟事", "勘误", "勘誤", "訂正",
    "お詫びと訂正", "訂正とお詫び", "정정보도", "바로잡습니다", "바로잡음", "ուղղում", "ճշգրտում", "შესწორება",
    "დაზუსტება", "እርማት", "ማስተካከያ", "залруулга", "ислоҳ", "ڕاستکردنەوە", "सच्याइएको",
])  # fmt: skip
# Everyday words, which count only before a colon.
_BEFORE_COLON = frozenset([
    "تصحیح", "وضاحت", "सुधार", "स्पष्टीकरण", "दुरुस्ती", "সংশোধন", "திருத்தம்", "సవరణ", "దిద్దుబాటు", "ತಿದ್ದುಪಡಿ", "સુધારો",
    "แก้ไข", "정정", "түзету", "нақтылау", "оңдоо", "тактоо", "سمون", "ਸੋਧ",
])  # fmt: skip


def take(document: Document, index: int, match: Match) -> Verdict | None:
    """Return the verdict of line *index*, which begins with such a word, if it is a correction or heads one.

    The line below such a heading is taken, too.
    """
    line, below = document.lines[index], index + 1
    if match.rest:
        return CORRECTION if _is_correction(match.rest, line[: -len(match.rest)], document.scale) else None
    if below < len(document.lines) and document.prose[below] and _ERROR_WORDS.search(document.lines[below].lower()):
        document.verdicts[below] = CORRECTION
        return _HEADS
    return None


def take_sentences(document: Document) -> None:
    """Take corrections in whole sentences: ``An earlier version of …``.

    Within the story, or as its first line with more below, a word has to precede the sentence.
    """
    starts = _sentence_start(document.lexicon.tag)
    min_length, max_length = _LENGTHS[0] / document.scale, _LENGTHS[1] / document.scale
    for index in range(document.headline + 1, len(document.lines)):
        if document.verdicts[index] is not None or not min_length <= len(document.lines[index]) < max_length:
            continue
        low = document.lower_lines[index]
        match = starts.match(low)
        introduced = (match is not None and match["led"] != "") or (low[0] > _LATIN and _is_headed(low))
        last, alone = document.first < index >= document.last, document.first == index == document.last
        if (match and last) or (introduced and not alone):
            document.verdicts[index] = CORRECTION


_LENGTHS = 30, 600  # Latin letters of such a line
_LATIN = "\u02ff"  # the last Latin letter


def _is_headed(low: str) -> bool:
    """Does an everyday word for corrections precede a colon in *low*, and a description of an error follow?

    One word for an error is not enough: ``सुधार`` is any reform, and a report any report.
    """
    word, _, rest = low.partition(":")
    return word.strip() in _BEFORE_COLON and len(set(_ERROR_WORDS.findall(rest))) > 1


@cache
def _sentence_start(tag: str) -> re.Pattern[str]:
    """Return the pattern of the first words of such sentences, in the language *tag* and in English.

    A sign or a word or two may precede them, but no dash, which begins direct speech.
    """
    first_words = "|".join([_FIRST_WORDS[key] for key in dict.fromkeys((tag, "en")) if key in _FIRST_WORDS])
    return re.compile(rf"(?P<led>[*•(\[]{{0,2}}\s?(?:[^\W\d_][^:]{{2,30}}+(?::\d\d)?\s?:\s)?)(?:{first_words})")


_FIRST_WORDS = {
    "af": r"in 'n (?:vorige|vroeëre) weergawe van hierdie (?:artikel|berig)",
    "ar": r"(?:في |(?:ورد|جاء) في |ذكرت |أوردت )?(?:ال)?نسخة (?:ال)?(?:سابقة|أولى|أصلية) من (?:هذا|هذه)"
    r" (?:ال)?(?:مقال|خبر|تقرير|مادة|قصة)|(?:تم|جرى) تصحيح (?:هذا|هذه) (?:ال)?(?:مقال|خبر|تقرير|مادة)",
    "be": r"у (?:папярэдняй|першапачатковай) версіі (?:гэтага )?(?:тэксту|артыкула|матэрыялу)",
    "bg": r"в (?:предишна(?:та)?|първоначалната|по-ранна) версия на (?:този |тази )?(?:текст|стати|новин|материал)",
    "bn": r"এ(?:ই)? (?:প্রতিবেদনের|খবরের|লেখার) (?:আগের|প্রথম|পূর্ববর্তী) সংস্করণে",
    "ca": r"(?:en )?una versió (?:anterior|prèvia) d'aquest[ae]? (?:article|notícia|text|informació)",
    "cs": r"v (?:dřívější|předchozí|původní|první) verzi (?:tohoto )?(?:článku|textu|zprávy)",
    "cy": r"roedd fersiwn (?:gynharach|flaenorol) o'r (?:erthygl|stori)",
    "da": r"i en tidligere (?:version|udgave) af (?:denne |den )?(?:artik|historie|tekst)",
    "de": r"in (?:einer|der) (?:früheren|ersten|vorherigen|ursprünglichen|älteren) (?:version|fassung)"
    r" (?:(?:dieses|des|unseres) (?:artikels|beitrags|textes|berichts)|(?:stand|hieß es)\b)"
    r"|(?:dieser|der) (?:artikel|beitrag|text) wurde (?:nachträglich )?(?:korrigiert|berichtigt)",
    "el": r"σε (?:προηγούμενη|αρχική|παλαιότερη) (?:εκδοχή|έκδοση|μορφή) (?:του (?:άρθρου|κειμένου)|της είδησης)",
    "en": r"(?:in )?(?:an? (?:earlier|previous|prior)|the original) version of this"
    r" (?:story|article|report|post|column)"
    r"|this (?:story|article|report|post|column) (?:has been|was)"
    r" (?:corrected|(?:amended|clarified|updated) (?:on \d|to (?:correct|clarify|reflect|remove|say|show)))\b",
    "es": r"(?:en )?una (?:versión (?:anterior|previa)|primera versión) de est[ea]"
    r" (?:artículo|noticia|texto|información|nota|reportaje)",
    "et": r"(?:artikli|loo|uudise|teksti) (?:varasemas|esialgses|algses) versioonis",
    "fa": r"در نسخ[هۀ]\u200c?(?: ?ی)? (?:قبلی|پیشین|اولیه|نخست) (?:این )?(?:گزارش|مطلب|خبر|مقاله)",
    "fi": r"(?:jutun|artikkelin|tekstin|uutisen) (?:aiemmassa|aikaisemmassa|alkuperäisessä) versiossa"
    r"|juttua (?:on )?(?:muokattu|korjattu|oikaistu)|(?:oikaistu|korjattu|muokattu) \d",
    "fr": r"(?:dans )?une (?:(?:première|précédente) version|version (?:précédente|antérieure|initiale))"
    r" de (?:cet article|ce texte|notre article)|cet article a été (?:corrigé|rectifié)",
    "ga": r"i leagan (?:níos luaithe|roimhe seo) den (?:alt|scéal)",
    "gl": r"(?:n?unha) versión anterior d?est[ea] (?:artigo|noticia|texto)",
    "he": r"בגרסה (?:ה?קודמת|ה?ראשונה|מוקדמת) של ה?(?:כתבה|ידיעה|מאמר|טקסט)|בכתבה (?:נכתב|פורסם) בטעות",
    "hi": r"इस (?:खबर|ख़बर|लेख|रिपोर्ट|स्टोरी) के (?:पहले|पिछले|पुराने) संस्करण में",
    "hr": r"u (?:ranijoj|prvotnoj|prethodnoj|prvobitnoj) (?:verziji|inačici) (?:ovoga? )?(?:članka|teksta|vijesti)",
    "hu": r"(?:az? )?(?:cikk|cikkünk|írás|írásunk|hír) (?:korábbi|eredeti|első) (?:változatában|verziójában)",
    "hy": r"(?:հոդվածի|նյութի|տեքստի) (?:նախորդ|սկզբնական) տարբերակում",
    "is": r"í (?:fyrri|upphaflegri) útgáfu (?:fréttarinnar|greinarinnar|þessarar)",
    "it": r"(?:in )?una (?:(?:precedente|prima) versione|versione precedente)"
    r" (?:di questo (?:articolo|pezzo|testo)|dell['’]articolo|del (?:pezzo|testo))",
    "ja": r"(?:公開|配信|掲載)?当初の(?:記事|原稿|見出し)|(?:この|本)?記事の初出時",
    "ka": r"(?:სტატიის|ტექსტის|მასალის) (?:წინა|თავდაპირველ|პირველ) ვერსიაში",
    "kk": r"(?:мақаланың|мәтіннің|материалдың) (?:алдыңғы|бастапқы) нұсқасында",
    "ko": r"(?:앞서|당초) (?:보도|출고|게재)(?:한|된|했던) (?:이 )?기사(?:에|의|\s?중)",
    "lt": r"(?:ankstesnėje|pirminėje|pradinėje) (?:šio )?(?:straipsnio|teksto|publikacijos) versijoje",
    "lv": r"(?:šī )?(?:raksta|ziņas) (?:iepriekšējā|sākotnējā|agrākā) (?:versijā|redakcijā)",
    "mk": r"во (?:претходната|првичната|првобитната) верзија на (?:текстот|статијата|веста)",
    "nl": r"in een (?:eerdere|vorige|oudere) versie van (?:dit|het) (?:artikel|bericht|verhaal|stuk|interview)",
    "no": r"i e(?:n tidligere|in tidlegare) versjon av (?:denne |den )?(?:sak|artikkel|tekst)",
    "pl": r"we? (?:wcześniejszej|pierwotnej|poprzedniej) wersji (?:tego |naszego )?(?:tekstu|artykułu|materiału)",
    "pt": r"(?:em |n)?uma versão (?:anterior|inicial|prévia) dest[ea] (?:texto|artigo|matéria|notícia|reportagem)"
    r"|est[ea] (?:texto|artigo|matéria|notícia|reportagem) foi corrigid[oa]",
    "ro": r"(?:într-)?o versiune (?:anterioară|inițială|iniţială) a (?:acestui )?(?:articol|text|materialului)",
    "ru": r"в (?:предыдущей|первоначальной|более ранней|ранней) версии (?:эт(?:ого|ой) |данно(?:го|й) )?"
    r"(?:текста|материала|статьи|новости|публикации)",
    "sk": r"v (?:staršej|predchádzajúcej|pôvodnej|prvej) verzii (?:tohto )?(?:článku|textu|správy)",
    "sl": r"v (?:prejšnji|prvotni|prvi) različici (?:tega )?(?:članka|besedila|prispevka)",
    "sq": r"në një version të mëparshëm të (?:këtij )?(?:artikulli|lajmi|shkrimi)",
    "sr": r"u (?:ranijoj|prvobitnoj|prethodnoj) verziji (?:ovog )?(?:teksta|članka|vesti)"
    r"|у (?:ранијој|првобитној|претходној) верзији (?:овог )?(?:текста|чланка|вести)",
    "sv": r"i en tidigare version av (?:den här |denna )?(?:artikel|text|nyhet)",
    "ta": r"இந்தக?ச?்? (?:செய்தியின்|கட்டுரையின்) முந்தைய பதிப்பில்",
    "th": r"(?:ข่าว|บทความ|รายงาน)(?:นี้)?(?:ใน)?(?:ฉบับ|เวอร์ชัน)ก่อนหน้า",
    "uk": r"у (?:попередній|початковій|первісній|ранішій) версії (?:ц(?:ього|ієї) )?"
    r"(?:тексту|матеріалу|статті|новини|публікації)",
    "ur": r"اس (?:خبر|مضمون|رپورٹ|تحریر) کے (?:پہلے|سابقہ|ابتدائی) (?:ورژن|متن) میں",
    "zh": r"(?:本文|此文|本报道|本報導|这篇报道|這篇報導)的?(?:[较較早稍]早?前?|先前|此前|最初|之前|原)的?版本"
    r"(?=.*(?:[误誤错錯]|更正|不[准準确確實实]))",
}  # fmt: skip


def _is_correction(rest: str, before: str, factor: float) -> bool:
    """Is *rest*, behind the word *before* it, about an error?"""
    if len(rest) * factor < _MIN_DESCRIPTION:
        return False
    if before.rstrip()[-1:] in _SEPARATORS:
        return _ERROR_WORDS.search(rest.lower()) is not None
    return _DATE_AND_COLON.match(rest) is not None


_MIN_DESCRIPTION = 25  # Latin letters of the description
_SEPARATORS = COLONS | set("】〕］])）፦.")  # between the word and the description; the last one in Armenian
_DATE_AND_COLON = lazily(r"[^:：]{0,24}\d[^:：]{0,24}(?:\d[:.]\d\d[^:：]{0,12})?[:：]\s?\S")
# Beginnings of words in such sentences: article, text, version, earlier, wrong, mistake.
_ERROR_WORDS = lazily(
    r"\b(?:this (?:story|article|post|report|piece)|articl|artí?cul|artik|artigo|articol|artiku|člán|člank|clanak"
    r"|earlier|previous|original|version|verzi|versi|versj|udgave|utgave|uppgift|fassung|vorhergeh|früher|ursprüngl"
    r"|anterior|initial|précédent|precedent|eerder|oorspr|vorige|tidig|tidl|fejl|feil|fel\b|felakt|fehler|irrtüml"
    r"|erreur|erron|error|errone|errad|sbagl|fout|onjuist|verkeerd|wcześniej|błęd|błąd|pierwotn|původn|chyb|omyl|nesprávn"
    r"|pôvodn|omylom|napač|prejšnj|pogreš|pogrešn|greš|ranije|prvobitn|korább|eredeti|tévesen|hibás|hibá|aiemmin|virhe"
    r"|alun perin|varem|ekslik|vea\b|viga|iepriekš|kļūd|anksč|klaid|neteising|áður|röng|rangt|mistök|gabim|mëparsh"
    r"|önceki|hatal|yanlış|aurrek|akats|okerr|blaenorol|gwall|botún|vroeër|verkeerdelik|iżball|preċedent|sebelum|salah"
    r"|trước|sai\b|nhầm|inițial|eronat|greșit"
    r"|стать|статт|артык|чланак|чланк|текст|версі|версия|верзи|ранее|ранише|раніш|раней|ошиб|помил|памыл|погреш|грешк"
    r"|първоначал|първонач|перв[оі]нач|άρθρο|κείμεν|προηγ|αρχικ|λάθος|λανθασ|мәтін|мақала|нұсқа|қате|мэдээ|нийтлэл|алдаа"
    r"|(?:ال)?(?:مقال|خبر|تقرير|نسخة|خطأ)|بالخطأ|خطأ|والصحيح|والصواب|نسخه|گزارش|مقاله|مطلب|اشتباه|مضمون|رپورٹ|غلط|ورژن"
    r"|בגרסה|גרסה|ה?כתבה|בכתבה|ה?ידיעה|בידיעה|בטעות|שגו|खबर|ख़बर|लेख|रिपोर्ट|गलत|ग़लत|संस्करण|बातमी|चुकी"
    r"|সংস্করণ|প্রতিবেদন|খবর|ভুল|பதிப்ப|செய்தி|கட்டுரை|தவறா|பிழை|వార్త|కథన|పొరపాటు|తప్పు|വാർത്ത|തെറ്റ|ವರದಿ|ಸುದ್ದಿ|ತಪ್ಪ"
    r"|સમાચાર|અહેવાલ|ભૂલ|տարբերակ|հոդված|նյութ|սխալ|ვერსია|სტატი|მასალ|შეცდომ|ዘገባ|ጽሑፍ|ስህተት|በስህተት|ብጌጋ|ፈላማይ"
    r"|нусха|матн|мақола|нодуруст|иштибоҳ|вариант|текст|ката\b|туура эмес|وەشان|هەڵە|بابەت|هەواڵ|خبر|بڼ|ناسم|समाचार"
    r"|ਖ਼ਬਰ|ਗਲਤ|ਰੂਪ|ખોટ|સંસ્કરણ|хувилбар|буруу)"
    r"|ข่าว|บทความ|ฉบับก่อน|เวอร์ชัน|ผิด|คลาดเคลื่อน|本文|此文|原文|报道|報導|报导|報道|版本|误|誤|錯|错|記事|正しくは|見出し"
    r"|기사|보도|바로잡|잘못|오류|착오|표기"
)
