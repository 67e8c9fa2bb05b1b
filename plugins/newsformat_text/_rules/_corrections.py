"""What a paper says was wrong in its story: ``Correction: An earlier version of this article …``, in many languages.

The word alone tells of none: stocks have corrections, too, laws are amended, and bridges repaired. It does with a day
behind it, ``Correction, 12 May 2025: …``, or if what follows speaks of an article, of what stood there or was wrong.
"""

from __future__ import annotations

import re
from functools import cache

from newsformat.plugin import lazily
from newsformat_text._document import Document
from newsformat_text._labels import CORRECTION, Label, Verdict
from newsformat_text._languages._lexicon import Match


_HEADS = Verdict(Label.TOOL, 0.9, "heads what was wrong in the story")
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
])  # fmt: skip


def take(document: Document, index: int, match: Match) -> Verdict | None:
    """Say that line *index*, which begins with such a word, tells of a mistake, or heads what does; `None` if not."""
    line, below = document.lines[index], index + 1
    if match.rest:
        return CORRECTION if _tells(line[len(line) - len(match.rest) :], line[: -len(match.rest)]) else None
    if below < len(document.lines) and document.prose[below] and _SAID.search(document.lines[below].lower()):
        document.verdicts[below] = CORRECTION
        return _HEADS
    return None


def take_told(document: Document) -> None:
    """Take the lines that tell it in a sentence, ``An earlier version of …``; amid the story a word is before it."""
    told = _told(document.known.tag)
    for index in range(document.first + 1, len(document.lines)):
        if document.verdicts[index] is not None or len(document.lines[index]) not in _SENTENCE:
            continue
        found = told.match(document.lows[index])
        if found and (found["led"] or index >= document.last):
            document.verdicts[index] = CORRECTION


_SENTENCE = range(30, 600)  # characters of such a line


@cache
def _told(tag: str) -> re.Pattern[str]:
    """Return what the sentences begin with in the language *tag*, and in English, behind a sign or a word or two.

    A dash is no such sign: somebody speaks behind it.
    """
    begun = "|".join([_BEGUN[each] for each in dict.fromkeys((tag, "en")) if each in _BEGUN])
    return re.compile(rf"(?P<led>[*•(\[]{{0,2}}\s?(?:[^\W\d_][^:]{{2,30}}+(?::\d\d)?\s?:\s)?)(?:{begun})")


_BEGUN = {
    "af": r"in 'n (?:vorige|vroeëre) weergawe van hierdie (?:artikel|berig)",
    "be": r"у (?:папярэдняй|першапачатковай) версіі (?:гэтага )?(?:тэксту|артыкула|матэрыялу)",
    "bg": r"в (?:предишна(?:та)?|първоначалната|по-ранна) версия на (?:този |тази )?(?:текст|стати|новин|материал)",
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
    "fi": r"(?:jutun|artikkelin|tekstin|uutisen) (?:aiemmassa|aikaisemmassa|alkuperäisessä) versiossa"
    r"|juttua (?:on )?(?:muokattu|korjattu|oikaistu)|(?:oikaistu|korjattu|muokattu) \d",
    "fr": r"(?:dans )?une (?:(?:première|précédente) version|version (?:précédente|antérieure|initiale))"
    r" de (?:cet article|ce texte|notre article)|cet article a été (?:corrigé|rectifié)",
    "ga": r"i leagan (?:níos luaithe|roimhe seo) den (?:alt|scéal)",
    "gl": r"(?:n?unha) versión anterior d?est[ea] (?:artigo|noticia|texto)",
    "hr": r"u (?:ranijoj|prvotnoj|prethodnoj|prvobitnoj) (?:verziji|inačici) (?:ovoga? )?(?:članka|teksta|vijesti)",
    "hu": r"(?:az? )?(?:cikk|cikkünk|írás|írásunk|hír) (?:korábbi|eredeti|első) (?:változatában|verziójában)",
    "is": r"í (?:fyrri|upphaflegri) útgáfu (?:fréttarinnar|greinarinnar|þessarar)",
    "it": r"(?:in )?una (?:(?:precedente|prima) versione|versione precedente)"
    r" (?:di questo (?:articolo|pezzo|testo)|dell['’]articolo|del (?:pezzo|testo))",
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
    "uk": r"у (?:попередній|початковій|первісній|ранішій) версії (?:ц(?:ього|ієї) )?"
    r"(?:тексту|матеріалу|статті|новини|публікації)",
}  # fmt: skip


def _tells(rest: str, before: str) -> bool:
    """Does *rest*, behind the word that stands *before* it, tell what was wrong?"""
    if len(rest) < _LEAST:
        return False
    if before.rstrip()[-1:] in {":", "："}:
        return _SAID.search(rest.lower()) is not None
    return _DATED.match(rest) is not None


_LEAST = 25  # characters of what was wrong
_DATED = lazily(r"[^:：]{0,24}\d[^:：]{0,24}(?:\d[:.]\d\d[^:：]{0,12})?[:：]\s?\S")
# How words begin that such sentences have: article, text, version, earlier, wrong, mistake.
_SAID = lazily(
    r"\b(?:this (?:story|article|post|report|piece)|articl|artí?cul|artik|artigo|articol|artiku|člán|člank|clanak"
    r"|earlier|previous|original|version|verzi|versi|versj|udgave|utgave|uppgift|fassung|vorhergeh|früher|ursprüngl"
    r"|anterior|initial|précédent|precedent|eerder|oorspr|vorige|tidig|tidl|fejl|feil|fel\b|felakt|fehler|irrtüml"
    r"|erreur|erron|error|errone|errad|sbagl|fout|onjuist|verkeerd|wcześniej|błęd|błąd|pierwotn|původn|chyb|omyl|nesprávn"
    r"|pôvodn|omylom|napač|prejšnj|pogreš|pogrešn|greš|ranije|prvobitn|korább|eredeti|tévesen|hibás|hibá|aiemmin|virhe"
    r"|alun perin|varem|ekslik|vea\b|viga|iepriekš|kļūd|anksč|klaid|neteising|áður|röng|rangt|mistök|gabim|mëparsh"
    r"|önceki|hatal|yanlış|aurrek|akats|okerr|blaenorol|gwall|botún|vroeër|verkeerdelik|iżball|preċedent|sebelum|salah"
    r"|trước|sai\b|nhầm|inițial|eronat|greșit"
    r"|стать|статт|артык|чланак|чланк|текст|версі|версия|верзи|ранее|ранише|раніш|раней|ошиб|помил|памыл|погреш|грешк"
    r"|първоначал|първонач|перв[оі]нач|άρθρο|κείμεν|προηγ|αρχικ|λάθος|λανθασ)"
)
