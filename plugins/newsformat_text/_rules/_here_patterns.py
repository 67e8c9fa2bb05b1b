"""Sentences that point to another page with a word such as *here*: ``Read more about the harbour here.``

By language: a substring of the line in small letters, and a pattern that the whole line matches. What is read or found
must be *more about* something, or of a kind that sites publish, as people also read the newspaper or find good coffee
here.
"""

from __future__ import annotations


_ANY = r"\b[^.!?;:,«»“”„\"]{0,70}"  # of one clause, without a quotation
_END = r"[.!]?$"
_GERMAN = (
    r"(?:ergebnisse|informationen|infos|nachrichten|news|artikel|berichte?|interviews?|videos?|fotos|bilder|tabellen?"
    r"|spielpl[aä]ne?|details|übersicht|überblick|listen?|liveticker|podcasts?|kommentare?|analysen?|termine|rezepte?"
    r"|programm|studie|stellungnahme)"
)
_GERMAN_START = (
    r"(?:(?:alle|die|den|das|weitere|mehr(?! als)|unser\w{0,2}|einen?|aktuelle|ausführliche)\b[^.!?;:,„“\"]{0,50} )?"
)
_FIND = r"(?:(?:finden|sehen) sie|(?:findest|siehst) du|gibt es|gibt's)"
_READ = r"(?:(?:lesen|erfahren|hören) sie|(?:liest|erfährst|hörst) du)"
_KINDS = (
    r"(?:reports?|study|results|statements?|details|schedule|story|stories|interviews?|articles?|videos?|lists?|letter"
    r"|paper|reviews?|transcript|gallery|photos|analysis|tables?|fixtures|news|coverage|petition)"
)
_OF = r"(?: (?:of|by|on|about|from|with)\b[^.!?;:,«»“”„\"]{0,60})?"
_FRENCH = (
    r"(?:résultats?|articles?|vidéos?|photos?|interviews?|entretiens?|listes?|programmes?|calendriers?|classements?"
    r"|infos?|informations?|actualités?|actus?|reportages?|dossiers?|podcasts?|épisodes?|recettes?|études?|rapports?"
    r"|communiqués?|analyses?|chroniques?|émissions?)"
)
_SPANISH = (
    r"(?:noticias?|artículos?|entrevistas?|reportajes?|informes?|estudios?|comunicados?|textos?|notas?|crónicas?"
    r"|listas?|sentencia|documento|columnas?|carta completa)"
)
_PORTUGUESE = (
    r"(?:notícias?|artigos?|entrevistas?|reportage(?:m|ns)|matérias?|relatórios?|estudos?|comunicados?|íntegra|notas?"
    r"|listas?|colunas?|cr[óô]nicas?|edital|documento|resultados?|classificação|tabela|programação|calendário"
    r"|vídeos?|fotos)"
)
_ITALIAN = (
    r"(?:articol[oi]|intervist[ae]|notizi[ae]|comunicat[oi]|rapport[oi]|studio|reportage|inchiest[ae]|sentenza"
    r"|documento|programma|classifica|risultati|diretta|test[oi] (?:integral[ei]|complet[oi]))"
)
_DUTCH = r"(?:artikel|verhaal|bericht|interview|rapport|onderzoek|liveblog|recensie|reportage|brief|verslag)"
_NORDIC = (  # Swedish, Danish and Norwegian
    r"(?:artik(?:el|kel|l)\w{0,4}|intervju\w{0,3}|interview\w{0,2}|text\w{0,3}|tekst\w{0,3}|rapport\w{0,3}|granskning\w{0,3}"
    r"|nyhet\w{0,3}|sak(?:en|er)|histori\w{0,3}|inslag\w{0,2}|podd\w{0,2}|podcast\w{0,3}|avsnitt\w{0,2}|krönika\w{0,2})"
)
_FINNISH = r"\w*(?:juttu|artikkeli|haastattelu|raportti|teksti|tiedote|uutinen|arvio)"
_CZECH = r"(?:článek|rozhovor|text|zprávu|reportáž|seznam|program|studii|příběh|analýzu)"

HERE_PATTERNS: dict[str, tuple[tuple[str, str], ...]] = {
    "en": (
        ("here", rf"^(?:(?:you can )?read|find out|learn|hear|discover) more(?: (?:about|on){_ANY})? here{_END}"),
        ("here", rf"^(?:you can )?(?:read|find|see|watch) (?:the full|all|our|more){_ANY}\b{_KINDS}{_OF} here{_END}"),
        (
            "here",
            (
                rf"^(?:more|all|the full)(?: \w+)? (?:information|{_KINDS}){_OF} can be (?:found|read|seen|viewed)"
                rf" here{_END}"
            ),
        ),
    ),
    "de": (
        ("hier", rf"^(?:mehr|weiteres) (?:dazu|darüber|davon|über|zu[mr]?|aus|von){_ANY} {_READ} (?:auch )?hier{_END}"),
        ("hier", rf"^(?:mehr|weiteres) (?:dazu|darüber|über|zum thema){_ANY} {_FIND} (?:auch )?hier{_END}"),
        ("hier", rf"^{_GERMAN_START}{_GERMAN}{_ANY} (?:{_FIND}|{_READ}) hier{_END}"),
    ),
    "nl": (
        ("hier", rf"^meer (?:over|info){_ANY}\b(?:lees|vind|bekijk) (?:je|u) (?:ook )?hier{_END}"),
        (
            "lees hier",
            rf"^lees hier (?:(?:meer|alles) over|ook|waarom|hoe|wat|(?:het|de|alle)(?: \w+)? {_DUTCH}){_ANY}{_END}",
        ),
    ),
    "sv": (
        ("här", rf"^(?:läs|lyssna på) (?:mer om|(?:hela|alla|även) {_NORDIC}){_ANY} här{_END}"),
        ("här", rf"^här (?:kan du läsa|läser du) (?:mer om|(?:hela|alla|fler) {_NORDIC}){_ANY}{_END}"),
    ),
    "da": (("her", rf"^(?:du kan )?(?:læse?|høre?) (?:mere om|hele {_NORDIC}){_ANY} her{_END}"),),
    "no": (("her", rf"^(?:du kan )?(?:lese?|høre?) (?:mer om|hele {_NORDIC}){_ANY} her{_END}"),),
    "fi": (("tä", rf"^(?:voit )?(?:lukea|lue) (?:lisää|(?:koko|myös) {_FINNISH}){_ANY} (?:täältä|tästä){_END}"),),
    "fr": (
        (
            "ici",
            (
                rf"^(?:pour en savoir plus|plus d['’]in(?:fos|formations)){_ANY}(?:, ?)?(?:cliquez|c['’]est par"
                rf"|:) ?ici{_END}"
            ),
        ),
        ("ici", rf"^retrouvez (?:tou(?:s|tes) |l['’]|les? |la |notre |nos )(?:\w+ ){{0,2}}{_FRENCH}{_ANY} ici{_END}"),
    ),
    "es": (
        (
            "aquí",
            (
                rf"^(?:puede[sn]? )?(?:leer?|lea|consult(?:ar|[ae])) más (?:sobre|acerca|información|noticias)"
                rf"{_ANY} aquí{_END}"
            ),
        ),
        (
            "aquí",
            (
                rf"^(?:puede[sn]? )?(?:leer?|lea|consult(?:ar|[ae])) (?:tod[oa]s )?(?:el|la|los|las) "
                rf"{_SPANISH}(?! en voz){_ANY} aquí{_END}"
            ),
        ),
    ),
    "pt": (
        ("aqui", rf"^(?:leia|saiba|pode ler) mais(?: (?:sobre|informações|notícias){_ANY})? aqui{_END}"),
        ("aqui", rf"^(?:leia|saiba|confira|pode ler) (?:tod[oa]s )?[oa]s? (?:\w+ )?{_PORTUGUESE}{_ANY} aqui{_END}"),
    ),
    "it": (
        ("qui", rf"^(?:puoi )?legg(?:i|ete|ere) (?:di più|tutto (?:su(?:i|gli|ll?|lla|lle)?\b)){_ANY} qui{_END}"),
        (
            "qui",
            (
                rf"^(?:puoi )?legg(?:i|ete|ere) (?:tutt[ie] )?(?:l['’]|(?:il|la|le|i|gli|lo) ){_ITALIAN}{_ANY} qui"
                rf"{_END}"
            ),
        ),
    ),
    "pl": (
        ("tu", rf"^więcej (?:o|na temat|informacji){_ANY}(?:czytasz|znajdziesz|znajdziecie) (?:tutaj|tu){_END}"),
        ("czytaj", rf"^o {_ANY}\b(?:czytaj|przeczytasz) (?:tutaj|tu|w \w{{2,20}}\.\w{{2,4}}){_END}"),
    ),
    "cs": (
        (
            "zde",
            (
                rf"^(?:více (?:o|informací|k)|cel(?:ý|ou|é) {_CZECH}){_ANY} (?:najdete|čtěte|přečtete si) zde"
                rf"{_END}"
            ),
        ),
    ),
    "ro": (
        (
            "aici",
            (
                rf"^(?:citește|citiți|puteți citi) (?:mai multe? despre|tot articolul|articolul|interviul)"
                rf"{_ANY} aici{_END}"
            ),
        ),
    ),
    "ru": (
        (
            "здесь",
            (
                rf"^(?:подробнее|больше (?:об?|информации)|подробности){_ANY}\b(?:читайте|смотрите|узнайте)"
                rf"{_ANY} здесь{_END}"
            ),
        ),
        ("по ссылке", rf"^(?:подробнее|подробности){_ANY} по ссылке{_END}"),
    ),
    "uk": (
        (
            "тут",
            (
                rf"^(?:детальніше|більше (?:про|інформації)|докладніше){_ANY}\b(?:читайте|дивіться|дізнайтеся)"
                rf"{_ANY} тут{_END}"
            ),
        ),
    ),
    "el": (
        ("εδώ", rf"^(?:διαβάστε|δείτε) (?:περισσότερα|αναλυτικά|ολόκληρ\w{{1,3}}|όλ(?:α τα|ες τις)){_ANY} εδώ{_END}"),
    ),
}
