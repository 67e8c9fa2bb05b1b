"""What newsrooms call the styles of their paragraphs, in several languages: names of styles, and classes of HTML.

Names have groups, numbers and signs around the word that counts: ``Artikel:01_Headline 2sp``, ``BodyText-first``.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final
from unicodedata import normalize

from newsformat._lazy_patterns import lazily


__all__ = ["is_heading", "role_of", "words_of_name"]

_WORDS: Final = {  # earlier entries take precedence if a name matches several
    "media-credit": """photo credit|picture credit|image credit|caption credit|fotocredit|bildnachweis|bildquelle|
        bildrechte|fotonachweis|crédit photo|crédit|foto crédito|crédito de foto|crédito foto|fotógrafo|photographer|
        fotograf|credito foto|fotocredito|fotobyline|photo byline|фото|مصور""",
    "said-by": "quote author|quote by|quote attribution|zitatgeber|zitat autor|auteur citation|cita autor",
    "bylines": """byline|by line|author|authors|autor|autorin|autoren|autorenzeile|verfasser|signatur|signature|auteur|
        auteurs|firma|autore|autores|assinatura|auteursregel|skribent|kirjoittaja|автор|الكاتب|كاتب""",
    "dateline": "dateline|date line|ortsmarke|datumszeile|data y lugar|lieu et date|luogo e data|место",
    "kicker": """kicker|overline|over line|eyebrow|rubric|rubrique|roofline|dachzeile|oberzeile|spitzmarke|rubrikzeile|
        surtitre|antetítulo|antetitulo|cintillo|volanta|occhiello|chapéu|bovenkop|överrubrik|vinjett|trompet|
        stikktittel|yläotsikko|nadtytuł|nadtitulek|nadtitulok|nadnaslov|felcím|supratitlu|υπέρτιτλος|надзаголовок|
        üst başlık""",
    "heading": """crosshead|cross head|crossheading|xhead|x head|crosshed|intertitle|zwischentitel|
        zwischenüberschrift|zwischenueberschrift|zwischenzeile|zwizei|intertitre|inter titre|ladillo|intertítulo|
        intertitulo|titoletto|tussenkop|mellanrubrik|mellemrubrik|mellomtittel|väliotsikko|śródtytuł|mezititulek|
        medzititulok|međunaslov|közcím|heading|header|ara başlık""",
    "subhead": """subhead|sub head|subheadline|sub headline|sub heading|subheading|subtitle|sub title|subhed|deck|dek|
        strapline|unterzeile|untertitel|subline|sous titre|subtítulo|subtitulo|bajada|sottotitolo|catenaccio|onderkop|
        underrubrik|undertittel|alaotsikko|podtytuł|podtitulek|podtitulok|podnaslov|alcím|subtitlu|υπότιτλος|
        подзаголовок|عنوان فرعي|alt başlık""",
    "caption": """caption|figcaption|cutline|cut line|bildunterschrift|bildzeile|bildtext|bildlegende|bu|legende|
        légende|leyenda|pie de foto|pie|didascalia|legenda|bijschrift|onderschrift|billedtekst|kuvateksti|podpis|
        подпись|تعليق""",
    "quote": """pull quote|pullquote|pulled quote|quote|blockquote|callout|zitat|citation|exergue|cita|destacado|
        citazione|citação|citaat|streamer|citat|cytat|цитата|اقتباس|alıntı""",
    "headline": """headline|hed|head|title|titel|überschrift|ueberschrift|hauptüberschrift|hauptzeile|schlagzeile|
        titelzeile|hl|titre|titular|título|titulo|titolo|manchete|kop|rubrik|overskrift|tittel|otsikko|tytuł|заголовок|
        عنوان|başlık|manşet""",
    "summary": """summary|standfirst|lead|lede|intro|introduction|teaser|vorspann|anlauf|chapô|chapo|châpo|chapeau|
        entradilla|entrada|sumario|sumário|sommario|inleiding|ingress|manchet|perex|zajawka|лид|مقدمة|spot""",
    "note": "editors note|editor s note|note to editors|redaktionshinweis",
    "credit": "credit|agency|agentur|agence|agencia|agenzia|source|quelle|fuente|fonte|källa",
    "code": "code|code block|codeblock|preformatted|verbatim",
    "body": """body|body text|text|copy|grundtext|fließtext|fliesstext|lauftext|brottext|brödtext|brødtekst|texte|corps|
        texte courant|cuerpo|texto|testo|corpo|tekst|leipäteksti|paragraph|absatz|párrafo|normal|standard|
        basic paragraph|no paragraph style|normal paragraph style|einfacher absatz|plain|текст|نص|metin""",
}  # fmt: skip
_TOKEN: Final = lazily(r"[^\W\d_]+|\d+")
_CAMEL: Final = lazily(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ])")
_MAX_WORDS: Final = 12  # words of a name


@lru_cache(maxsize=1024)
def role_of(name: str) -> str | None:
    """Return what paragraphs with a style called *name* are; `None` if that is not known.

    That is ``kicker``, ``headline``, ``subhead``, ``summary``, ``bylines``, ``dateline``, ``credit``, ``note``,
    ``heading``, ``quote``, ``said-by``, ``caption``, ``media-credit``, ``code`` or ``body``.
    """
    words, phrases = [word for word in words_of_name(name) if not word.isdecimal()], _phrases()
    for length in range(min(_LONGEST, len(words)), 0, -1):
        runs = (tuple(words[index : index + length]) for index in range(len(words) - length + 1))
        if found := [phrases[run] for run in runs if run in phrases]:
            return min(found)[1]  # of several with the same length, the first entry above
    return None


_LONGEST: Final = 3  # words of a phrase


@cache
def _phrases() -> dict[tuple[str, ...], tuple[int, str]]:
    """Return what each phrase means, and which of the meanings above that is."""
    return {
        tuple(phrase.split()): (place, kind)
        for place, (kind, phrases) in enumerate(_WORDS.items())
        for phrase in phrases.split("|")
    }


@lru_cache(maxsize=512)  # a text repeats the same few names
def is_heading(name: str) -> bool:
    """Return whether *name* is the style of a heading within a text: ``hl2``, ``mellanrubrik``."""
    return _LEVEL.fullmatch(name) is not None or role_of(name) in _HEADINGS


_LEVEL: Final = lazily(r"hl?[2-4]", re.IGNORECASE)
_HEADINGS: Final = frozenset(("heading", "subhead"))


def words_of_name(name: str) -> list[str]:
    """Return the words and numbers in *name*, in lower case; at most a dozen."""
    return [word.lower() for word in _TOKEN.findall(normalize("NFC", _CAMEL.sub(" ", name)))[:_MAX_WORDS]]
