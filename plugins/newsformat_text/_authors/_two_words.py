"""Tells headings of two words with capitals from names of people: ``Steigende Kosten``, ``Rising Costs``."""

from __future__ import annotations

from newsformat_text._languages._lexicon import Lexicon


def could_head(name: str, known: Lexicon) -> bool:
    """Could *name* be a heading: does it begin with an adjective of German, or an ordinary word of English?"""
    first = name.partition(" ")[0].lower()
    if known.tag in _GERMAN:
        return first in _COUNTING or (first.endswith(_DECLINED) and first.rpartition("-")[2] not in _GIVEN)
    return known.tag == "en" and (first in _ORDINARY or (first.endswith(_DERIVED) and first not in _GIVEN_ENGLISH))


_GERMAN = frozenset({"de", "lb", "gsw", "nds"})
_COUNTING = frozenset({"kein", "ein", "viel", "mehr", "genug", "zwei", "drei", "vier", "fünf", "kaum", "nur", "noch"})
_DECLINED = ("e", "er", "es", "en", "em")
_GIVEN = frozenset([  # names of people that end like adjectives
    "alice", "anke", "anne", "annelie", "annemarie", "antje", "antoine", "ariane", "arne", "beate", "bente",
    "birgitte", "birte", "bjarne", "boje", "brigitte", "bruce", "catherine", "cathrine", "cécile", "charlie",
    "charlotte", "christiane", "christine", "claire", "clarence", "daniele", "dave", "doerte", "dörte", "eddie",
    "eike", "elfriede", "elke", "emanuele", "emilie", "enrique", "ernestine", "estelle", "felipe", "frauke",
    "friederike", "gabriele", "george", "gerlinde", "gisèle", "giuseppe", "grace", "hanne", "hannelore", "hauke",
    "heide", "heidemarie", "heike", "helene", "hélène", "helge", "henriette", "henrike", "hilde", "ilse", "imke",
    "inge", "irene", "jacqueline", "jaime", "jamie", "jane", "janine", "jesse", "jette", "joe", "jorge", "josefine",
    "josephine", "jule", "juliane", "julie", "karoline", "kate", "katharine", "käthe", "kathrine", "katie",
    "katrine", "lawrence", "liane", "liese", "lieselotte", "lotte", "louise", "luise", "luke", "maike", "malte",
    "mareike", "margarete", "margarethe", "marianne", "marie", "marlene", "martine", "maurice", "mechthilde",
    "meike", "melanie", "merle", "michele", "michelle", "mike", "nadine", "natalie", "nele", "nicole", "ole",
    "pauline", "pete", "philippe", "pierre", "raffaele", "renate", "rieke", "rike", "rosalie", "rose", "rosemarie",
    "rune", "sabine", "sandrine", "sibylle", "silke", "simone", "sophie", "steffie", "stefanie", "stephanie",
    "steve", "susanne", "swantje", "theodore", "tjorge", "torge", "ulrike", "ute", "uwe", "valentine", "valerie",
    "vicente", "viviane", "wayne", "wibke", "wiebke", "yvette", "yvonne", "zoe", "aleksander", "alexander", "alper",
    "amber", "caner", "casper", "chester", "christoffer", "christopher", "dexter", "didier", "dieter", "elmer",
    "ender", "ester", "esther", "gauthier", "gunter", "gunther", "günter", "günther", "heather", "heiner", "holger",
    "hunter", "ilker", "inger", "jasper", "javier", "jennifer", "jesper", "kasper", "kristoffer", "lander",
    "leander", "ludger", "oliver", "olivier", "önder", "ömer", "parker", "peter", "pieter", "rainer", "reiner",
    "roger", "rüdiger", "rutger", "sander", "skyler", "soner", "spencer", "taner", "tyler", "volker", "walter",
    "werner", "wolter", "wouter", "xander", "xaver", "xavier", "agnes", "andres", "andrés", "charles", "dolores",
    "georges", "gilles", "hannes", "hermes", "ines", "inés", "jacques", "james", "johannes", "jules", "lourdes",
    "mercedes", "miles", "moses", "ulises", "yves", "adem", "aden", "adrien", "aileen", "allen", "arben", "armen",
    "aurélien", "bastien", "ben", "carmen", "carsten", "cem", "christen", "coen", "colleen", "damien", "darren",
    "didem", "doreen", "eileen", "ekrem", "ellen", "erdem", "eren", "evren", "fabien", "glen", "görkem", "gretchen",
    "gülşen", "hagen", "helen", "imogen", "irem", "jaden", "jeroen", "jochen", "jörgen", "juergen", "julien",
    "jürgen", "kareem", "karen", "karsten", "kathleen", "ken", "kerem", "kersten", "kirsten", "koen", "lauren",
    "lucien", "maarten", "maren", "marleen", "marten", "maureen", "meltem", "morten", "noreen", "nurten", "owen",
    "özden", "özlem", "ruben", "salem", "sébastien", "sinem", "sören", "søren", "steen", "steffen", "stephen",
    "steven", "suren", "sven", "thorben", "thorsten", "torben", "torsten", "vivien", "warren", "willem",
])  # fmt: skip
_DERIVED = ("ing", "ion", "ment", "ness", "ity", "ous", "ful", "less", "able", "ible", "ive", "ish", "ward")
_GIVEN_ENGLISH = frozenset([
    "clive", "edward", "felicity", "hayward", "howard", "jing", "king", "ling", "marion", "ming", "olive", "ping",
    "sterling", "ting", "trinity", "verity", "ward", "woodward", "xing", "ying",
])  # fmt: skip
_ORDINARY = frozenset([
    "no", "not", "new", "old", "big", "small", "high", "low", "long", "short", "early", "late", "local", "global",
    "national", "regional", "foreign", "public", "private", "first", "second", "third", "last", "next", "other",
    "another", "same", "more", "most", "less", "few", "many", "much", "some", "any", "all", "both", "each", "every",
    "good", "bad", "best", "worst", "better", "worse", "great", "huge", "major", "minor", "main", "key", "top",
    "hard", "soft", "easy", "heavy", "light", "full", "empty", "open", "closed", "free", "safe", "dead", "alive",
    "ready", "poor", "hot", "cold", "dry", "wet", "dark", "bright", "deep", "wide", "tough", "strong", "weak",
    "fast", "slow", "quick", "true", "false", "real", "fake", "clear", "cloudy", "red", "green", "blue", "black",
    "white", "grey", "gray", "dutch", "french", "german", "british", "american", "english", "irish", "scottish",
    "welsh", "russian", "ukrainian", "chinese", "indian", "european", "african", "asian", "what", "why", "how",
    "when", "where", "who", "whose", "which", "this", "that", "these", "those", "it", "its", "his", "her", "our",
    "their", "your", "my", "we", "they", "she", "one", "two", "three", "four", "five", "six", "seven", "eight",
    "nine", "ten", "a", "an", "the", "and", "but", "or", "if", "yet", "only", "just", "still", "even", "then",
    "now", "under", "over", "above", "below", "after", "before", "between", "behind", "beyond", "against", "among",
    "around", "through", "within", "without", "on", "off", "in", "out", "up", "down", "to", "for", "with", "at",
    "of", "as", "like", "near", "since", "until", "police", "court", "council", "government", "state", "city",
    "town", "county", "country", "company", "family", "school", "hospital", "church", "fire", "water", "food",
    "health", "power", "price", "cost", "tax", "debt", "money", "market", "trade", "job", "work", "labour", "labor",
    "climate", "weather", "storm", "flood", "crime", "death", "war", "peace", "army", "security", "safety",
    "traffic", "road", "bridge", "ship", "harbour", "harbor", "port", "plane", "train", "vote", "election",
    "campaign", "party", "law", "budget", "plan", "deal", "talks", "probe", "case", "trial", "sentence", "appeal",
    "report", "study", "time", "year", "week", "day", "night", "life", "home", "house", "land", "world", "human",
    "women", "men", "children", "student", "teacher", "worker",
])  # fmt: skip
