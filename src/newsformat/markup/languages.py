"""Languages by what sources call them: tags, older three-letter codes, English names."""

from __future__ import annotations

import re
from functools import cache

from newsformat._lazy_patterns import lazily
from newsformat._text import line
from newsformat._wording import did_you_mean, shortened


__all__ = ["is_language_tag", "is_plain_english", "language_asked_for", "language_tag"]

# The two-letter tag preferred by BCP 47, the codes of ISO 639-2 (T and B) and 639-3, and the English names.
_LANGUAGES = """
    af afr Afrikaans | am amh Amharic | ar ara arb Arabic | as asm Assamese | az aze Azerbaijani Azeri
    | be bel Belarusian | bg bul Bulgarian | bn ben Bengali Bangla | bo bod tib Tibetan | bs bos Bosnian
    | ca cat Catalan | cs ces cze Czech | cy cym wel Welsh | da dan Danish | de deu ger German | dv div Dhivehi
    | el ell gre Greek | en eng English | eo epo Esperanto | es spa Spanish Castilian | et est ekk Estonian
    | eu eus baq Basque | fa fas per pes Persian Farsi | fi fin Finnish | fil Filipino Tagalog tgl | fo fao Faroese
    | fr fra fre French | fy fry | ga gle Irish | gd gla | gl glg Galician | gu guj Gujarati | ha hau Hausa
    | he heb Hebrew | hi hin Hindi | hr hrv Croatian | ht hat | hu hun Hungarian | hy hye arm Armenian
    | id ind Indonesian | ig ibo Igbo | is isl ice Icelandic | it ita Italian | ja jpn Japanese | jv jav Javanese
    | ka kat geo Georgian | kk kaz Kazakh | km khm Khmer | kn kan Kannada | ko kor Korean | ku kur kmr Kurdish
    | ky kir Kyrgyz | la lat Latin | lb ltz Luxembourgish | lo lao Lao | lt lit Lithuanian | lv lav lvs Latvian
    | mg mlg Malagasy | mi mri mao Maori | mk mkd mac Macedonian | ml mal Malayalam | mn mon khk Mongolian
    | mr mar Marathi | ms msa may zsm Malay | mt mlt Maltese | my mya bur Burmese | ne nep npi Nepali
    | nl nld dut Dutch Flemish | no nor Norwegian | nb nob | nn nno | ny nya Chichewa | om orm Oromo | or ori ory Odia
    | pa pan Punjabi | pl pol Polish | ps pus Pashto | pt por Portuguese | rm roh Romansh | ro ron rum Romanian
    | ru rus Russian | rw kin Kinyarwanda | sd snd Sindhi | si sin Sinhala Sinhalese | sk slk slo Slovak
    | sl slv Slovenian Slovene | sn sna Shona | so som Somali | sq sqi alb Albanian | sr srp Serbian | st sot
    | sv swe Swedish | sw swa swh Swahili | ta tam Tamil | te tel Telugu | tg tgk Tajik | th tha Thai
    | ti tir Tigrinya | tk tuk Turkmen | tr tur Turkish | tt tat Tatar | ug uig Uyghur | uk ukr Ukrainian
    | ur urd Urdu | uz uzb uzn Uzbek | vi vie Vietnamese | xh xho Xhosa | yi yid Yiddish | yo yor Yoruba
    | zh zho chi cmn Chinese Mandarin | zu zul Zulu
"""
_LENGTH_OF_CODE = 3
_TAG = lazily(r"([A-Za-z]{2,3})((?:[-_][A-Za-z0-9]{1,8})*)(?:\.[\w-]+)?")  # without the encoding of a POSIX locale


def language_tag(text: str) -> str:
    """Return the tag of the language that *text* names, in the form that BCP 47 (RFC 5646, 4.5) prefers, or ``""``.

    Takes tags (``en``, ``en-GB``, ``pt_BR``), codes of three letters (``eng``, ``ger``) and English names in any case
    (``English``). Only the first part of a tag is examined; an unknown code is taken as it is.
    """
    text = line(text)
    if found := _tags().get(text.lower()):
        return found
    match = _TAG.fullmatch(text)
    if match is None:
        return ""
    first = match[1].lower()
    return _tags().get(first, first) + match[2].replace("_", "-")


def language_asked_for(text: str) -> str:
    """Return the tag of the language that *text* names, as `language_tag` does: the converter of an option.

    Raises:
        ValueError: it names none.
    """
    tag = language_tag(text)
    if text and not tag:
        names = [name for name in _tags() if len(name) > _LENGTH_OF_CODE]
        raise ValueError(
            f"no language {shortened(text)!r}{did_you_mean(text.lower(), names, aside=True)}; "
            "a language is a tag such as de or pt-BR, or its name in English"
        )
    return tag


def is_language_tag(text: str) -> bool:
    """Has *text* the form of a language tag, as ``xml:lang`` and others require (BCP 47; XML Schema 3.3.3)?"""
    return _FORM.fullmatch(text) is not None


_FORM = lazily(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*+", re.ASCII)


def is_plain_english(text: str) -> bool:
    """Is *text*, some hundred characters, English? No other language says *the* and *of*, *and*, *to* that often.

    English with letters beyond ASCII, or of few words, is not recognised.
    """
    articles = text.count(" the ") if text.isascii() else 0
    return articles >= _ARTICLES and articles + sum(map(text.count, (" of ", " and ", " to "))) >= _SMALL


_ARTICLES, _SMALL = 4, 8  # minimum number of these


@cache
def _tags() -> dict[str, str]:
    rows = [row.split() for row in _LANGUAGES.split("|")]
    return {name.lower(): row[0] for row in rows for name in row}
