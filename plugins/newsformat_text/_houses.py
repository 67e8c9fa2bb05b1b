"""Words that tell names of people from those of papers, agencies and roles."""

from __future__ import annotations


# In the names of papers, agencies, desks and other houses, none of them a name of people.
HOUSES = frozenset([
    "news", "times", "media", "insider", "business", "bureau", "magazine", "tv", "radio", "television", "daily",
    "weekly", "journal", "tribune", "herald", "gazette", "telegraph", "guardian", "observer", "chronicle", "wire",
    "network", "post", "agency", "agence", "agencia", "agência", "agenzia", "agentur", "press", "presse", "university",
    "universität", "université", "universidad", "università", "institute", "institut", "instituto", "staff", "desk",
    "team", "editorial", "newsroom", "redaktion", "redaktionen", "redazione", "redacción", "redação", "rédaction",
    "redakcja", "redakce", "редакция", "редакція", "ressort", "zeitung", "allgemeine", "rundschau", "nachrichten",
    "tageblatt", "nación", "nacion", "mundo", "diario", "jornal", "journaal", "gazeta", "dziennik", "газета", "новости",
    "агентство", "haber", "gazetesi", "ajansı", "group", "sport", "sports", "online", "digital", "buttons", "sharing",
    "the",
])  # fmt: skip

# The people of a paper who sign as one: ``Redacción Deportes``, ``BR24 Redaktion``, ``Web Desk``.
DESKS = frozenset([
    "desk", "bureau", "staff", "newsroom", "redaktion", "onlineredaktion", "redaktionen", "redactie", "redazione",
    "redacción", "redaccion", "redacció", "redação", "redacção", "rédaction", "redakcja", "redakce", "redakcia",
    "redakcija", "redacția", "redactia", "toimitus", "szerkesztőség", "редакция", "редакція", "редакцията", "редакција",
    "редакции", "redaksi", "ritstjórn", "toimetus", "σύνταξη", "editorial board", "haber merkezi",
])  # fmt: skip

# Of an office in its address, ``news.desk@…``, and not of people.
OFFICES = HOUSES | DESKS | frozenset([
    "breaking", "care", "comment", "contact", "customer", "editor", "editors", "feedback", "help", "info", "kontakt",
    "leserbriefe", "letters", "mail", "no", "office", "pressoffice", "readers", "reply", "service", "stories", "story",
    "subscriptions", "support", "tips", "web", "yourstory",
])  # fmt: skip

# Before a role, and part of it: ``Deputy editor``.
BEFORE_ROLES = frozenset([
    "deputy", "chief", "senior", "junior", "political", "parliamentary", "business", "sports", "science", "health",
    "education", "content", "news", "features", "foreign", "digital", "associate", "assistant", "executive",
    "managing", "technology", "tech", "culture", "environment", "legal", "economics", "economy", "security", "court",
    "crime", "royal", "showbiz", "audience", "social", "video", "data", "world", "national", "local", "regional",
    "city", "travel", "lifestyle", "entertainment", "transport", "energy", "defence", "defense", "diplomatic",
    "religious", "arts", "film", "music", "food", "money", "consumer",
])  # fmt: skip

# What a story is, or the section it is in, before a dash: no places.
GENRES = frozenset([
    "kommentar", "analyse", "interview", "reportage", "kolumne", "glosse", "porträt", "portrait", "leitartikel",
    "gastbeitrag", "exklusiv", "update", "liveticker", "liveblog", "ticker", "hintergrund", "faktencheck", "meinung",
    "kritik", "rezension", "nachruf", "politik", "wirtschaft", "kultur", "panorama", "lokales", "fußball", "handball",
    "tennis", "formel", "wetter", "verkehr", "polizei", "blaulicht", "análisis", "opinión", "entrevista", "crónica",
    "reportaje", "exclusiva", "política", "economía", "deportes", "fútbol", "cultura", "sucesos", "sociedad",
    "commentaar", "analyse", "recensie", "column", "opinie", "komentář", "komentár", "analýza", "rozhovor", "recenze",
    "recenzia", "reportáž", "glosa", "vídeo", "video", "opinião", "esporte", "esportes", "futebol", "economia",
    "coluna", "crítica", "crônica", "opini", "analisis", "kolom", "ulasan", "analisi", "commento", "intervista",
    "recensione", "calcio", "cronaca", "politica", "sponsor", "exkluzivně", "aktualizováno", "online", "foto",
])  # fmt: skip

# Small words within a name.
PARTICLES = frozenset([
    "de", "da", "do", "dos", "das", "del", "della", "di", "du", "van", "von", "der", "den", "ter", "ten", "zu", "zur",
    "la", "le", "el", "al", "bin", "ibn", "ben", "bint", "y", "e", "af", "av", "til", "dela", "vom", "zum", "mc", "mac",
    "st", "st.", "jr", "jr.", "sr", "ii", "iii", "abu", "wa", "arap", "ole", "ould",
])  # fmt: skip

# At the end of the names of companies.
COMPANIES = frozenset([
    "ag", "gmbh", "plc", "inc", "ltd", "llc", "llp", "corp", "corporation", "company", "co", "se", "kg", "s.a", "sa",
    "s.p.a", "spa", "sas", "sarl", "srl", "oy", "oyj", "ab", "asa", "n.v", "nv", "b.v", "bv", "group", "foundation",
    "association", "ministry",
])  # fmt: skip

# Big cities whose names are read for those of people, alone or behind one, and that few are called after.
PLACES = frozenset([
    "Madrid", "Barcelona", "Bruselas", "Londres", "París", "Berlín", "Moscú", "Pekín", "Jerusalén", "Bogotá",
    "Frankfurt", "Berlin", "Hamburg", "München", "Köln", "Stuttgart", "Düsseldorf", "Leipzig", "Dresden", "Wien",
    "Zürich", "Brüssel", "Brussels", "Bruxelles", "Brussel", "Beijing", "Shanghai", "Nairobi", "Jerusalem", "Tokyo",
    "Mumbai", "Delhi", "Kolkata", "Chennai", "Bengaluru", "Hyderabad", "Islamabad", "Karachi", "Lahore", "Dhaka",
    "Jakarta", "Bangkok", "Manila", "Singapore", "Dubai", "Cairo", "Istanbul", "Ankara", "İstanbul", "Moscow", "Moskau",
    "Kyiv", "Kiew", "Warszawa", "Kraków", "Praha", "Budapest", "Lisboa", "Brasília", "Roma", "Milano", "Torino",
    "Amsterdam", "Stockholm", "Oslo", "København", "Helsinki", "Athens", "Москва", "Киев", "Минск", "Αθήνα",
    "New Delhi", "New York", "Los Angeles", "San Francisco", "San Diego", "Las Vegas", "Hong Kong", "Kuala Lumpur",
    "Tel Aviv", "Cape Town", "Mexico City", "Abu Dhabi", "Addis Ababa", "Buenos Aires", "São Paulo", "Rio de Janeiro",
    "Belo Horizonte", "Porto Alegre", "Santo Domingo", "San José", "San Juan", "La Paz", "La Habana", "Nueva York",
    "Nueva Delhi", "Ciudad de México", "San Sebastián", "Las Palmas", "Nova York", "Nova Iorque", "Den Haag",
    "The Hague", "Bad Homburg", "Nowy Jork", "Нью-Йорк", "Нижний Новгород", "Νέα Υόρκη", "Tel Aviv-Jaffa",
])  # fmt: skip
