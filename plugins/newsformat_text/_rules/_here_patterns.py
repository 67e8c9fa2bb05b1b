"""Sentences that point to another page with a word such as *here*: ``Read more about the harbour here.``

By language: a substring of the line in small letters, and a pattern that the whole line matches. What is read or found
must be *more*, or of a kind that sites publish, as people also say that one finds good coffee here.
"""

from __future__ import annotations


_ANY = r"\b[^.!?;:«»“”„\"]{0,70}"  # of one sentence, without a quotation
_END = r"[.!]?$"
_GERMAN = (
    r"(?:ergebnisse|informationen|infos|nachrichten|news|artikel|berichte?|interviews?|videos?|fotos|bilder|tabellen?"
    r"|spielpl[aä]ne?|details|übersicht|überblick|listen?|liveticker|podcasts?|folgen?|kommentare?|analysen?|termine"
    r"|rezepte?|programm|studie|stellungnahme)"
)
_KINDS = (
    r"(?:reports?|study|results|statements?|details|schedule|story|stories|interviews?|articles?|videos?|lists?|letter"
    r"|paper|reviews?|transcript|gallery|photos|analysis|tables?|fixtures|news|coverage|petition)"
)
_YOU = r"(?:(?:lesen|finden|sehen|erfahren|hören) sie|(?:liest|findest|siehst|erfährst|hörst) du|gibt es|gibt's)"

HERE_PATTERNS: dict[str, tuple[tuple[str, str], ...]] = {
    "en": (
        ("here", rf"^(?:(?:you can )?read|find out|learn|hear|discover) more{_ANY}(?<!from) here{_END}"),
        ("here", rf"^(?:you can )?(?:read|find|see|watch) (?:the full|all|our|more){_ANY}\b{_KINDS}{_ANY} here{_END}"),
        ("here", rf"^(?:more|all|the full){_ANY} can be (?:found|read|seen|viewed) here{_END}"),
    ),
    "de": (
        ("hier", rf"^(?:mehr|weiteres) (?:dazu|darüber|davon|über|zu[mr]?|aus|von){_ANY} {_YOU} (?:auch )?hier{_END}"),
        ("hier", rf"^[^.!?;:„“\"]{{0,60}}\b{_GERMAN}{_ANY} {_YOU} hier{_END}"),
    ),
    "nl": (
        ("hier", rf"^meer (?:over|uit|van|info){_ANY}\b(?:lees|vind|zie|bekijk|hoor) (?:je|u) (?:ook )?hier{_END}"),
        ("lees hier", rf"^lees hier (?:meer|het|de|alles|alle|ook|waarom|hoe|wat){_ANY}{_END}"),
    ),
    "sv": (
        ("här", rf"^(?:läs|lyssna på) (?:mer|hela|alla|även){_ANY} här{_END}"),
        ("här", rf"^här (?:kan du läsa|läser du) (?:mer|hela|alla|fler){_ANY}{_END}"),
    ),
    "da": (("her", rf"^(?:du kan )?(?:læse?|høre?) (?:mere|hele|også){_ANY} her{_END}"),),
    "no": (("her", rf"^(?:du kan )?(?:lese?|høre?) (?:mer|hele|også){_ANY} her{_END}"),),
    "fi": (("tä", rf"^(?:voit )?(?:lukea|lue) (?:lisää|koko|myös){_ANY} (?:täältä|tästä){_END}"),),
    "fr": (
        ("ici", rf"^(?:pour en savoir plus|plus d['’]in(?:fos|formations)){_ANY}(?:cliquez|c['’]est par|:) ?ici{_END}"),
        ("ici", rf"^retrouvez (?:tou(?:s|tes)|l['’]|les?|la|notre|nos){_ANY} ici{_END}"),
    ),
    "es": (("aquí", rf"^(?:puede[sn]? )?(?:leer?|lea|consulte) (?:más|el|la|los|las|tod[oa]s){_ANY} aquí{_END}"),),
    "pt": (("aqui", rf"^(?:leia|saiba|confira|pode ler) (?:mais|[oa]s?|tod[oa]s){_ANY} aqui{_END}"),),
    "it": (("qui", rf"^(?:puoi )?legg(?:i|ete|ere) (?:di più|l['’]|il|la|le|i|gli|tutt[oaie]){_ANY} qui{_END}"),),
    "pl": (
        ("tu", rf"^więcej (?:o|na temat|informacji){_ANY}(?:czytasz|znajdziesz|znajdziecie) (?:tutaj|tu){_END}"),
        ("czytaj", rf"^o {_ANY}\b(?:czytaj|przeczytasz) (?:tutaj|tu|w \w{{2,20}}\.\w{{2,4}}){_END}"),
    ),
    "cs": (("zde", rf"^(?:více (?:o|informací|k)|celý|celou){_ANY} (?:najdete|čtěte|přečtete si) zde{_END}"),),
    "ro": (("aici", rf"^(?:citește|citiți|puteți citi){_ANY} aici{_END}"),),
    "ru": (
        ("здесь", rf"^(?:подробнее|больше|подробности){_ANY}\b(?:читайте|смотрите|узнайте){_ANY} здесь{_END}"),
        ("по ссылке", rf"^(?:подробнее|подробности){_ANY} по ссылке{_END}"),
    ),
    "uk": (("тут", rf"^(?:детальніше|більше|докладніше){_ANY}\b(?:читайте|дивіться|дізнайтеся){_ANY} тут{_END}"),),
    "el": (("εδώ", rf"^(?:διαβάστε|δείτε){_ANY} εδώ{_END}"),),
}  # fmt: skip
