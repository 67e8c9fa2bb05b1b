"""Captions that end with words for an archive or stock picture: ``… - صورة أرشيفية``."""

from __future__ import annotations

import re

from newsformat.plugin import lazily


_DEVANAGARI = "(?:फाइल|फ़ाइल|सांकेतिक|प्रतीकात्मक|संग्रहित|संग्रहीत) ?(?:फोटो|फ़ोटो|तस्वीर|तस्बिर|चित्र|छायाचित्र)"
# In Latin script, a publication may precede the words: Acme File Photo, AC-foto.
_PUBLICATION = "(?:[A-ZÅÄÖØ]{2,6}[ -])?"
_SCANDINAVIAN = "(?i:ar[kc]h?iv-?(?:foto|bilde?)|(?:illustrations?|illustrasjons|genre|symbol)-?(?:foto|bilde?))"
_ADRIATIC = "(?i:(?:arhivska|ilustrativna|simbolična) (?:fotografija|slika)|(?:foto|fotografija|slika) arhiva?)"
_HAN = "[资資]料(?:图片?|圖片?|照片?)|示意[图圖]|[图圖]文[无無][关關]"
_WORDS = {
    "en": "(?i:(?:file|stock|library|archive|handout) (?:photos?|photograph|pictures?|pic|images?)"
    "|(?:representative|representational|illustrative) (?:photo|picture|pic|image)"
    "|screen ?(?:grab|shot)(?: (?:via|from) [\\w. ]{2,22})?)|File|FILE",  # — AFP/File
    "de": "(?i:(?:archiv|symbol|themen|beispiel)-?(?:foto|bild)s?)",
    "nl": "(?i:(?:archief|illustratie|stock)-?(?:foto|beeld))",
    "sv": f"{_SCANDINAVIAN}|[A-ZÅÄÖ]{{2,6}}-(?:foto|arkiv)",
    "no": f"{_SCANDINAVIAN}",
    "da": f"{_SCANDINAVIAN}|(?i:arkiv-?billede)",
    "fi": "(?i:(?:arkisto|kuvitus)kuvaa?)",
    "fr": "(?i:(?:photo|image)s?(?: d['’]|[ -])(?:archives?|illustration))",
    "es": "(?i:(?:foto|imagen) (?:de archivo|ilustrativa|referencial|de referencia))",
    "pt": "(?i:(?:foto|imagem) (?:de arquivo|ilustrativa|meramente ilustrativa))",
    "it": "(?i:(?:foto|immagine) (?:d['’]archivio|di archivio|di repertorio))",
    "ca": "(?i:(?:foto|imatge) d['’]arxiu)",
    "gl": "(?i:(?:foto|imaxe) de arquivo)",
    "pl": "(?i:(?:zdj(?:ęcie|[.])|fot(?:ografia|o|[.])) (?:archiwaln[ea]|ilustracyjn[ea]|poglądow[ea]))",
    "cs": "(?i:(?:archivní|ilustrační) (?:foto(?:grafie)?|snímek|obrázek))",
    "sk": "(?i:(?:archívn[aey]|ilustračn[áaéey]) (?:foto(?:grafia)?|snímka|obrázok))",
    "hu": "(?i:(?:archív|illusztrációs?) (?:fotó|felvétel|kép)|képünk illusztráció)",
    "ro": "(?i:(?:foto|imagine) (?:arhivă|din arhivă|de arhivă|ilustrativă|cu caracter ilustrativ))",
    "hr": _ADRIATIC,
    "bs": _ADRIATIC,
    "sr": _ADRIATIC,
    "sl": "(?i:(?:arhivsk[ai]|simboličn[ai]) (?:fotografija|slika|posnetek)|(?:fotografija|slika) je simbolična)",
    "sq": "(?i:foto (?:arkiv[ie]?|nga arkivi|ilustruese|ilustrim))",
    "tr": "(?i:arşiv (?:fotoğrafı?|görüntüsü|görseli)|temsil[iî] (?:fotoğraf|görsel|resim))",
    "az": "(?i:arxiv (?:foto(?:su)?|şəkli)|illüstrativ (?:foto|şəkil))",
    "id": "(?i:foto (?:arsip|ilustrasi))",
    "et": "(?i:arhiivi(?:foto|pilt)|illustree?riv (?:foto|pilt)|(?:foto|pilt) on illustreeriv)",
    "lv": "(?i:arhīva (?:foto|attēls)|ilustratīvs (?:foto|attēls))",
    "lt": "(?i:(?:archyvo|asociatyvi) nuotr(?:[.]|auka))",
    "eu": "(?i:artxiboko (?:argazkia|irudia))",
    "ga": "(?i:(?:grianghraf|pictiúr) cartlainne)",
    "cy": "(?i:(?:llun|ffotograff) (?:archif|o['’]r archif))",
    "is": "(?i:(?:mynd )?úr safni|safnmynd)",
    "fil": "(?i:file photo|larawan mula sa archive)",
    "so": "(?i:sawir (?:kayd ah|hore))",
    "ha": "(?i:hoton adana)",
    "uz": "(?i:arxiv (?:surati|foto(?:si|surati)?))",
    "ar": "صورة (?:أرشيفية|ارشيفية|تعبيرية|توضيحية|من الأرشيف|من الارشيف)|أرشيفية|ارشيفية|أرشيف",
    "fa": "عکس (?:آرشیوی|آرشیو|تزئینی|تزیینی)(?: است)?|آرشیو",
    "ur": "فائل (?:فوٹو|تصویر)|فائل",
    "hi": _DEVANAGARI,
    "mr": _DEVANAGARI,
    "ne": _DEVANAGARI,
    "bn": "(?:ফাইল|প্রতীকী|সংগৃহীত|নিজস্ব) ?(?:ছবি|চিত্র)",
    "pa": "(?:ਫਾਈਲ|ਪ੍ਰਤੀਕਾਤਮਕ) ?(?:ਫੋਟੋ|ਤਸਵੀਰ)",
    "gu": "(?:ફાઇલ|પ્રતિકાત્મક) (?:ફોટો|તસવીર)",
    "ta": "(?:கோப்புப்|மாதிரிப்) ?படம்",
    "te": "ఫైల్ ?ఫ[ొో]టో",
    "kn": "(?:ಸಂಗ್ರಹ|ಸಾಂದರ್ಭಿಕ) ಚಿತ್ರ",
    "ml": "ഫയൽ (?:ചിത്രം|ഫോട്ടോ)|പ്രതീകാത്മക ചിത്രം",
    "vi": "[Ảả]nh (?:minh h(?:ọa|oạ)|tư liệu)",
    "th": "แฟ้มภาพ|ภาพจากแฟ้ม|ภาพประกอบ(?:ข่าว)?",
    "ms": "[Gg]ambar (?:hiasan|fail)",
    "af": "[Aa]rgieffoto",
    "zh": _HAN,
    "ja": "資料写真",
    "ko": "자료 ?사진",
    "he": "(?:צילום|תמונת) (?:ארכיון|אילוסטרציה)",
    "sw": "(?i:picha(?:: ?| ya )maktaba)",
}
# The last letters of such words, where most other lines end differently; before a stop in short lines only.
LAST = {
    "en": frozenset("oshecbtE)]"), "de": frozenset("ods)]"), "nl": frozenset("od)]"), "sv": frozenset("odv)]"),
    "no": frozenset("ode)]"), "da": frozenset("ode)]"), "fi": frozenset("a)]"), "fr": frozenset("esn)]"),
    "es": frozenset("oa)]l"), "pt": frozenset("oa)]"), "it": frozenset("o)]"), "ca": frozenset("u)]"),
    "gl": frozenset("o)]"), "pl": frozenset("ea)]"), "cs": frozenset("oek)]"), "tr": frozenset("fıüilm)]"),
    "ro": frozenset("ăv)]"), "hu": frozenset("ólp)]"), "id": frozenset("pi)]"),
}  # fmt: skip
SHORT = 90  # characters of a caption with a stop
_LONGEST = 260  # characters of a caption
_MAX_ENDING = 32  # characters of such words and the sign before them
_HAN_ENDS = frozenset("图圖片照关關料)）]")
_SHOWING = ("图为", "圖為", "图中为", "圖中為")


def has_words(tag: str) -> bool:
    """Are such words known in the language *tag*?"""
    return tag in _ENDS


def is_file_caption(line: str, tag: str) -> bool:
    """Does *line* end with such words behind a sign, or begin like captions in Chinese: ``图为渡轮靠岸。``?"""
    if tag == "zh" and line[-1] not in _HAN_ENDS:
        return line[0] in "图圖" and line.startswith(_SHOWING) and len(line) <= _LONGEST
    words = _ENDS.get(tag)
    if words is None or len(line) > _LONGEST:
        return False
    return words.search(line, max(0, len(line) - _MAX_ENDING)) is not None


def _ending(words: str) -> re.Pattern[str]:
    return lazily(rf"(?:^|\s?[-–—/|:：]\s?|\s?[(（\[]\s?|[.。।۔]\s?){_PUBLICATION}(?:{words})\s?[)）\]]?[.。।۔]?$")


_ENDS = {tag: _ending(words) for tag, words in _WORDS.items()}
_ENDS["zh"] = lazily(rf"(?:\s?[-–—/|:：(（\[ ]\s?|[。])(?:{_HAN})\s?[)）\]]?$")
