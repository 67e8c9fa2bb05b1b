"""Disclaimers: the text is somebody's opinion, no advice, or from a feed; notices of rights and imprints at the end."""

from __future__ import annotations

import re
from functools import cache

from newsformat.plugin import lazily
from newsformat_text._document import Document
from newsformat_text._feed_footers import is_footer
from newsformat_text._imprints import is_imprint
from newsformat_text._labels import Label, Verdict
from newsformat_text._shape import CJK, OPENING_QUOTES


_DISCLAIMS = Verdict(Label.SKIPPED, 0.85, "says that the story is an opinion or from a feed, or that it is not advice")
_FORM_NOTE = Verdict(Label.TOOL, 0.9, "explains a form or key of the site, or counts its visits")

_OPEN_LABELS = frozenset({Label.BODY, Label.RELATED, Label.CAPTION})
_LONGEST = 600  # characters of a disclaimer
_KEYS = lazily(r"recaptcha|ctrl\s?\+\s?enter|visited [\d,.]+ times?, [\d,.]+ visits? today")
_ARE_OWN = (
    r"(?:[^.]{0,60} (?:are|is) (?:solely )?(?:those of the|(?:his|her|their) own\b|the author)"
    r"|(?: expressed)?(?: (?:here|above|in this (?:article|column)))? are (?:strictly |purely )?personal)"
)


def _by(words: str, joiner: str, program: str) -> str:
    """Return the pattern of *program* a few words behind one of *words*, with no *joiner* between."""
    return rf"[^.]{{0,40}}\b(?:{words})(?: (?!{joiner}\b)[\w'’]+){{0,4}}[ '’](?:{program})\b"


_PATTERNS = {  # alternatives that begin with a letter are found faster
    "af": r"nie noodwendig (?:dié van|die \w*(?:mening|siening|standpunt))",
    "am": r"አቋም (?:አያን[ፀጸ]ባርቅም|አይወክልም)|[ጸፀ]ሐፊ(?:ው|ዋ)ን? (?:የግል )?አመለካከት",
    "ar": r"لا (?:ت|ي)عبّ?ر(?:ون)?(?: بالضرورة| بأي شكل[^.]{0,15})? عن (?:رأي|وجهة نظر|موقف|آراء)"
    r"|(?:ت|ي)عبّ?ر(?: فقط)? عن (?:رأي|وجهة نظر) (?:كاتب|صاحب)",
    "be": r"мож(?:а|уць) не супадаць з|не заўс[её]ды супада\w+ з",
    "bg": r"не (?:отразява|изразява)[^.]{0,20} (?:мнението|позицията) на (?:редакцията|медията|автора)",
    "bn": r"লেখকের (?:একান্ত )?নিজস্ব",
    "ca": r"no reflecte\w+ necessàriament|responsabilitat (?:exclusiva )?(?:del|de la|dels|de les) (?:se\w+ )?autor"
    rf"|^aquest (?:article|text) (?:s.ha|ha estat) {_by('amb|per|mitjançant', 'i', 'intel·ligència artificial')}",
    "cs": r"n(?:emusí|utně)[^.]{0,30} (?:názor|stanovisk)\w* redakce|není investičním doporučením"
    r"|(?:je|vyjadřuje) (?:pouze |výhradně )?(?:osobním? )?názor(?:em)? autor",
    "da": r"udtryk for (?:alene )?(?:skribentens|forfatterens) (?:egn?e?n? )?(?:holdning|mening)"
    rf"|^denne artikel er {_by('med|af|ved', 'og', 'kunstig intelligens|ai')}",
    "de": r"geben nicht (?:unbedingt|notwendigerweise|zwingend)?[^.]{0,20}die (?:Meinung|Ansicht)"
    r"|nicht (?:unbedingt|notwendigerweise|zwingend) (?:der|die) (?:Meinung|Ansicht)"
    r"|stell(?:t|en) keine Anlage(?:beratung|empfehlung)"
    r"|keine (?:Anlageberatung|Kaufempfehlung) dar|Autor(?:en|s)? (?:selbst )?verantwortlich"
    r"|^dieser? (?:artikel|text|beitrag)\b[^.]{0,50}(?:künstliche[rn]? intelligenz|\bki\b)[^.]{0,50}"
    r"(?:erstellt|verfasst|geschrieben|übersetzt|generiert|entstanden)",
    "el": r"δεν (?:εκφράζουν|απηχούν|αντιπροσωπεύουν|υιοθετεί)[^.]{0,40}(?:απόψεις|άποψη|γνώμη)"
    r"|εκφράζουν (?:αποκλειστικά )?τους? συντάκτ",
    "en": r"do(?:es)? not necessarily (?:reflect|represent)|may not necessarily (?:reflect|represent)"
    r"|not necessarily those of|do(?:es)? not reflect the (?:views|opinions?|position) of"
    r"|holds no responsibility for (?:its|the) content"
    r"|(?:story|article|report|content|copy)\b[^.]{0,120}\b(?:from|by|via|through)\b[^.]{0,24}"
    r"\b(?:syndicated?|agency|wire)(?: [\w()/-]{2,8})? feed\b"
    r"|auto-?(?:generated|aggregated|published)\b[^.]{0,60}(?:feed|stor(?:y|ies)|program)\b"
    rf"|views{_ARE_OWN}|opinions{_ARE_OWN}"
    r"|do(?:es)? not constitute (?:financial|investment|legal|medical) advice"
    r"|not (?:intended as )?(?:investment|financial) advice"
    r"|not (?:intended to be )?a substitute for professional (?:medical )?advice",
    "es": r"no reflejan? necesariamente"
    r"|responsabilidad (?:exclusiva )?de (?:sus? autor|el autor|la autora|los autores|quien)"
    r"|no constituyen? (?:una )?(?:recomendación|asesoramiento)"
    r"|^est[ea] (?:artículo|texto|nota|noticia) (?:fue|ha sido) "
    rf"{_by('con|por|mediante|usando|utilizando', 'y', 'inteligencia artificial')}",
    "et": r"(?:on|väljendab) autori (?:isiklik|oma) ?(?:arvamus|seisukoh)|ei pruugi (?:ühtida|kattuda) toimetuse"
    r"|^(?:see )?(?:artikkel|tekst) on [^.]{0,50}tehisintellekt",
    "fa": r"لزوم[اً]+ (?:نظر|دیدگاه|موضع)|بیانگر (?:نظر|دیدگاه) نویسنده",
    "fi": r"kirjoittajan omia"
    r"|^(?:jutun|artikkelin|tekstin) (?:teke|kirjoitta|laati)\w+[^.]{0,50}tekoäly",
    "fr": r"n.engage(?:nt)? que (?:(?:leurs?|ses?|son) (?:auteur|avis|opinion)|l.auteur|lui|elle)"
    r"|ne reflètent? pas (?:nécessairement|forcément)"
    r"|ne constituent? pas un conseil",
    "gu": r"લેખકના (?:અંગત|પોતાના) (?:વિચાર|મંતવ્ય)",
    "he": r"אינ[םן] משקפ(?:ות|ים)|אינו משקף בהכרח",
    "hi": r"लेखक के (?:निजी|अपने|व्यक्तिगत) (?:विचार|हैं)|की (?:स्वीकृति|अनुमति) से [^।]{3,60} द्वारा प्रकाशित",
    "hr": r"(?:stavovi|mišljenja|tekst|kolumna)[^.]{0,80}"
    r"(?:ne odražavaju|(?:isključivo|osobni) (?:su )?stav(?:ovi)?)",
    "hu": r"a szerző (?:saját |személyes )?véleményét (?:tükröz|tartalmaz|fejez)"
    r"|nem (?:feltétlenül )?(?:tükrözi|egyezi)\w*[^.]{0,30}(?:szerkesztőség|álláspont)",
    "hy": r"կարող (?:է|են) չհամընկնել",
    "id": r"(?:merupakan|adalah) (?:pandangan|opini) pribadi"
    r"|tidak (?:selalu )?mencerminkan (?:pandangan|sikap|kebijakan) redaksi"
    r"|di luar tanggung jawab redaksi",
    "is": r"(?:ekki endilega|þurfa ekki að) [^.]{0,20}(?:skoðanir|viðhorf)\w* (?:ritstjórnar|miðilsins)",
    "it": r"opinioni espresse[^.]{0,40} dell.aut(?:or|ric)|responsabilità (?:esclusiva )?dell.aut(?:or|ric)"
    r"|non (?:riflett\w+|rispecchi\w+|rappresent\w+) necessariamente"
    r"|non costituisc\w+ (?:un )?(?:consiglio|consulenza)",
    "ja": r"(?:個人的な見解|筆者の個人的|投資判断は|投資の最終決定|自己責任で)"
    r"|(?:ニュース|情報|話題)を[^。]{0,24}お届け(?:し|いたし)(?:ます|ています)",
    "ka": r"(?:შესაძლოა|შეიძლება) არ (?:ემთხვეოდეს|გამოხატავდეს|ასახავდეს)",
    "kk": r"(?:көзқарас|пікір)\w*[^.]{0,60} сәйкес келме",
    "kn": r"ಲೇಖಕರ (?:ವೈಯಕ್ತಿಕ|ಸ್ವಂತ) ಅಭಿಪ್ರಾಯ",
    "ko": r"에서 직접 확인하세요\.? 해당 언론사로"
    r"|(?:본지|본보|편집)[^\s]{0,4} (?:편집 ?)?방향과 (?:다를|일치하지)|투자 ?(?:판단|결과)의? ?(?:최종 )?책임",
    "ky": r"(?:көз ?караш|пикир)\w*[^.]{0,60} (?:дал келбе|чагылдырба)",
    "lt": r"nebūtinai (?:sutampa|atspindi)|gali nesutapti su redakcijos",
    "lv": r"(?:var nesakrist|ne vienmēr sakrīt|nesakrīt) ar redakcijas",
    "mk": r"заштитени со[^.]{0,30} авторски права|крадењето (?:на )?авторски"
    r"|не ги (?:одразува|изразува|отсликува)\w*[^.]{0,30} (?:ставови|мислењ)",
    "ml": r"ലേഖക(?:ന്റെ|രുടെ) (?:വ്യക്തിപരമായ|സ്വന്തം)|സ്ഥാപനത്തിന്റേതല്ല",
    "mn": r"сэтгэгдэлд[^.]{0,40} хариуцлага хүлээхгүй",
    "mr": r"लेखका(?:ची|चे|च्या) (?:वैयक्तिक|व्यक्तिगत|स्वतःची) मत|सहमत असेलच असे नाही",
    "ms": r"pandangan peribadi penulis"
    r"|tidak (?:semestinya )?(?:mewakili|menggambarkan|mencerminkan) (?:pendirian|pandangan)",
    "ne": r"लेखक(?:को|का) (?:निजी|आफ्नै) (?:विचार|धारणा)",
    "nl": r"niet noodzakelijk(?:erwijs)? de (?:mening|visie)|schrijf\w* (?:dit stuk )?op persoonlijke titel"
    r"|geen (?:beleggings|financieel )advies"
    rf"|^dit (?:artikel|bericht) (?:is|werd) {_by('met|door|via', 'en', 'kunstmatige intelligentie|ai')}",
    "no": r"gir uttrykk for (?:skribentens|forfatterens|kronikkforfatterens) (?:egne? )?(?:holdning|mening)"
    r"|står for (?:skribentens|forfatterens) (?:egen )?regning"
    rf"|^denne (?:saken|artikkelen) (?:er|ble) {_by('med|av|ved', 'og', 'kunstig intelligens|[ak]i')}",
    "pa": r"ਲੇਖਕ ਦੇ (?:ਨਿੱਜੀ|ਆਪਣੇ) (?:ਵਿਚਾਰ|ਹਨ)",
    "pl": r"(?:jest|są|stanowi|wyraża) (?:wyłącznie )?(?:opini[ąęe]|pogląd\w*|stanowisk\w+) (?:\w+ )?autor"
    r"|nie (?:muszą|musi) (?:odzwierciedlać|pokrywać|wyrażać)|nie stanowi(?:ą)? (?:rekomendacji|porady)"
    r"|nie ponosi odpowiedzialności za (?:treść|komentarze|opinie)"
    r"|^(?:ten )?(?:artykuł|tekst) (?:powstał|został) "
    rf"{_by('przy|przez|za|z', 'i', 'sztuczn[aeą]j? inteligencj[aeię]')}",
    "ps": r"د لیکوال (?:خپل|شخصي) نظر",
    "pt": r"não traduz\w*[^.]{0,25} opinião"
    r"|não reflete[^.]{0,25} opinião|não representa[^.]{0,25} opinião|de (?:inteira|exclusiva) responsabilidade"
    r"|^est[ea] (?:artigo|texto|notícia|matéria|conteúdo) foi "
    rf"{_by('com|por|pela|mediante|usando|utilizando', 'e', 'inteligência artificial')}",
    "ro": r"reprezintă (?:exclusiv |doar |strict )?(?:opinia|părerea|punctul de vedere)[^.]{0,12} aut(?:or|oar)"
    r"|nu (?:reflectă|reprezintă)[^.]{0,20} (?:opinia|poziția|punctul)"
    r"|protejat\w? de legea [^.]{0,20}drepturil\w+ de autor"
    r"|preluarea (?:integrală|parțială|conținutului|articol\w*)[^.]{0,60}(?:permis|doar|interzis)",
    "ru": r"мо(?:жет|гут) не совпадать с|не (?:всегда|обязательно) совпада\w+ с"
    r"|(?:мнени\w+|позици\w+) (?:редакции|автор\w+) может"
    r"|не (?:является|являются) (?:индивидуальной )?инвестиционн"
    r"|не нес[её]т ответственности за (?:содержание|мнени|достоверность)",
    "sk": r"n(?:emusí|utne)[^.]{0,30} (?:názor|stanovisk)\w* redakcie"
    r"|(?:je|vyjadruje) (?:iba |výlučne )?(?:osobným? )?názor(?:om)? autor",
    "sl": r"(?:izraža|je) (?:osebno )?(?:stališče|mnenje) avtor|ne (?:izražajo|odražajo)[^.]{0,20}(?:stališč|mnenj)",
    "sq": r"nuk (?:shpreh|pasqyro|përfaqëso)\w* (?:domosdoshmërisht )?(?:qëndrim|mendim|opinion|pikëpamje)",
    "sr": r"ne odražavaju (?:nužno )?|(?:lični|isključivo) (?:su )?stav(?:ovi)? autora|не одражавају",
    "sv": r"är (?:skribentens|skribenternas|författarens) egna"
    r"|^(?:artikeln|texten|den här (?:artikeln|texten)) (?:är|har) "
    rf"{_by('med|av|genom', 'och', 'artificiell intelligens|ai')}",
    "ta": r"(?:ஆசிரியரின்|கட்டுரையாளரின்|எழுத்தாளரின்) (?:சொந்த|தனிப்பட்ட)",
    "te": r"రచయిత (?:వ్యక్తిగత|సొంత) అభిప్రాయ",
    "th": r"(?:ความคิดเห็น|ความเห็น|ทัศนะ)ส่วน(?:ตัว|บุคคล)ของผู้เขียน|ไม่จำเป็นต้อง(?:สอดคล้อง|เห็นด้วย)กับ",
    "tr": r"yatırım (?:tavsiyesi|danışmanlığı)[^.]{0,30}(?:değil|kapsamında)"
    r"|(?:görüşlerini|politikasını) yansıt(?:ma|mayabil)|(?:görüş|düşünce)\w* (?:tamamen )?yazar\w+ (?:ait|görüş)"
    r"|sorumluluğu yazar|hukuki muhata\w+[^.]{0,30} ajans"
    r"|editör\w+ (?:\w+ ){0,3}müdahale\w* (?:olmadan|bulunmadan)"
    r"|^(?:uyar[ıi]: )?küfür, hakaret[^!?]{0,300}onaylanma"
    r"|^bu (?:haber|içerik|metin) [^.]{0,50}yapay zek[aâ]\w* (?:ile|tarafından|kullanıl|deste|yardım)",
    "uk": r"мо(?:же|жуть) не (?:збігатися|співпадати) (?:з|із)|не завжди (?:збіга|відобража|співпада)\w+"
    r"|не (?:обов.язково )?відобража\w+ (?:думку|позицію) редакції",
    "ur": r"متفق ہونا ضروری نہیں|نقطہ نظر (?:ادارے|ادارہ)",
    "vi": r"(?:thể hiện|là) (?:quan điểm|ý kiến) (?:riêng |cá nhân )?của tác giả"
    rf"|^bài (?:viết|báo)(?: này)? {_by('được|bằng|bởi|với|nhờ', 'và', 'trí tuệ nhân tạo|ai')}",
    "zh": r"不代表(?:本|.{0,8}(?:立场|立場|观点|觀點))|風險自[負擔负担]|风险自[负担]"
    r"|不(?:作为|作為|构成|構成).{0,8}(?:建议|建議|依据|依據)"
    r"|[发發]送?.{0,15}[到至] ?1\d{3,}"
    r"|珍惜生命，?請拒絕毒品|酒後不開車|喝酒不開車|飲酒過量，?(?:有害|有礙|害)|(?:吸菸|吸煙)有害健康|給自己一?次?機會[:：]"
    r"|(?:自殺防治|自殺諮詢|安心|戒毒|毒品防制|反毒)[^。，]{0,8}專線[:：]?\s?\d",
}  # fmt: skip
_RESERVED = Verdict(Label.COPYRIGHT, 0.85, "forbids reprinting the story without permission")
_RESERVES = lazily(
    r"[未非][经經].{0,12}(?:授权|授權|许可|許可|同意|书面|書面).{0,12}(?:转载|轉載|使用|复制|複製|摘编)"
    r"|(?:严禁|嚴禁|禁止|不得|请勿|請勿)(?:擅自)?(?:转载|轉載)"
    r"|無断で?の?(?:転載|複製|使用)[^。]{0,30}(?:禁|お断り|ご遠慮|不可|できません)"
    r"|무단 ?(?:전재|복제|배포)[^.]{0,40}(?:금지|금합|금함|불허|할 수 없)"
)
_NOTICE = 120  # characters of such a notice


_IMPRINT = Verdict(Label.COPYRIGHT, 0.9, "an imprint: the publisher, its address and registration")
_FOOTER = Verdict(Label.SKIPPED, 0.95, "says where the story first appeared, as in feeds of WordPress")
_FOOT = 8  # last lines, one of which may be an imprint

_ABOUT_AUTHOR = Verdict(Label.SKIPPED, 0.85, "introduces the author, at the end")
_CLOSING = 3  # last lines of a text
# First words of `_AUTHOR`, which takes long to compile.
_AUTHORS = (
    "The writer", "The author", "The columnist", "Der Autor", "Die Autor", "L'aut", "L’aut", "El autor", "El escritor",
    "El columnista", "La autor", "La escritor", "La columnista", "O autor", "A autor", "De auteur", "Författaren",
    "Skribenten", "Forfatteren", "Kronikøren", "Kirjoittaja", "Autor", "A szerző", "Ο ", "Η ", "Автор", "Yazar",
    "Penulis",
)  # fmt: skip
_AUTHOR = lazily(
    r"[(*•–—\s]{0,3}(?:The (?:writer|author|columnist)s?"
    r" (?:is|are|was|were|has|have|teach|work|live|head|lead|run|serve|write)"
    r"|(?:Der|Die) Autor(?:in|en)? (?:ist|sind|lehrt|arbeitet|leitet|lebt|schreibt)"
    r"|L['’]aut(?:eure?|rice) est|(?:El|La) (?:autora?|escritora?|columnista) (?:es|trabaja|dirige|enseña)"
    r"|[OA] autora? é |L['’]aut(?:ore|rice) è |De auteur is "
    r"|(?:Författaren|Skribenten|Forfatteren|Kronikøren) (?:är|er) "
    r"|Kirjoittaja (?:on|työskentelee) |Autor(?:ka)? (?:jest|je) |A szerző,? |Autor(?:ul|oarea) este "
    r"|[ΟΗ] (?:συγγραφέας|αρθρογράφος) είναι |Автор(?:ка|ът|ката)? (?:—|–|-|є|е) |Yazar,? |Penulis adalah )"
)


@cache
def _pattern(tag: str) -> re.Pattern[str]:
    return re.compile(_PATTERNS[tag].lower())


def _disclaims(low: str, tag: str) -> bool:
    """Has *low* a disclaimer in the language *tag*, or in English, which sites in all languages print?"""
    if any(map(low.__contains__, _STEMS)) and _pattern("en").search(low):
        return True
    return tag != "en" and tag in _PATTERNS and _pattern(tag).search(low) is not None


# Every English disclaimer has one of them.
_STEMS = (
    "necessarily", "not reflect", "no responsibility", "views", "opinions", "not constitute", "advice", "substitute",
    " feed", "auto-aggregated", "autogenerated",
)  # fmt: skip


def take(document: Document) -> None:
    """Take disclaimers taken for story, related stories or captions, but not within the story or in quotations.

    This comes last, because the line model recognises other text of the site by them.
    """
    for index in range(document.headline + 1, len(document.lines)):
        verdict = document.verdicts[index]
        if verdict is not None and verdict.label in _OPEN_LABELS:
            document.verdicts[index] = _verdict(document, index) or verdict


def take_last(document: Document) -> None:
    """Take a disclaimer on the last line, and imprints, in texts that are otherwise only sentences."""
    index = len(document.lines) - 1
    if index > document.first and document.verdicts[index] is None:
        document.verdicts[index] = _verdict(document, index)
    for foot in range(max(document.last + 1, index - _FOOT), index + 1):
        if document.verdicts[foot] is None and is_imprint(document.lines[foot], document.lexicon.tag):
            document.verdicts[foot] = _IMPRINT
        elif document.verdicts[foot] is None and is_footer(document.lines[foot]):
            document.verdicts[foot] = _FOOTER


def _verdict(document: Document, index: int) -> Verdict | None:
    line, low, prose, lexicon = document.lines[index], document.lower_lines[index], document.prose, document.lexicon
    if len(line) > _LONGEST:
        return None
    if ("captcha" in low or "ctrl" in low or "visited" in low) and _KEYS.search(low):
        return _FORM_NOTE
    if index > document.first and prose[index - 1] and True in prose[index + 1 : index + 2]:
        return None
    if line[0] not in OPENING_QUOTES and _disclaims(low, lexicon.tag):
        return _DISCLAIMS
    at_end = index >= len(document.lines) - _CLOSING
    if at_end and line.lstrip("(*•–— ").startswith(_AUTHORS) and _AUTHOR.match(line):
        return _ABOUT_AUTHOR
    return _RESERVED if lexicon.tag in CJK and len(line) <= _NOTICE and _RESERVES.search(line) else None
