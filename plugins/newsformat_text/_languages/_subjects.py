"""Recognises names of sections and subjects in scripts with case: one or two words that are not a person's name."""

from __future__ import annotations


# Words of sections, subjects, kinds of articles and buttons that are not in names of people.
_WORDS = frozenset([
    # English
    "academy", "access", "accounts", "advice", "affairs", "agriculture", "alert", "alerts", "analysis", "animals",
    "arrests", "articles", "artificial", "audio", "automotive", "aviation", "awards", "baseball", "basketball",
    "betting", "blog", "blogs", "blotter", "books", "boxing", "breaking", "briefing", "briefs", "broadcast", "browse",
    "budget", "buying", "cabinet", "calendar", "careers", "cars", "cartoon", "cartoons", "celebrities", "celebrity",
    "championship", "championships", "chapter", "cinema", "classifieds", "climate", "column", "columnists", "columns",
    "commodities", "community", "companies", "competitions", "computing", "conservation", "construction", "consumer",
    "contests", "corruption", "coverage", "cricket", "crime", "crossword", "cryptocurrency", "cycling", "deals",
    "defence", "defense", "democracy", "digest", "dining", "diplomacy", "disasters", "documentary", "downtown",
    "earnings", "economics", "economy", "edition", "editorials", "education", "election", "elections", "electoral",
    "emergency", "employment", "energy", "entertainment", "entrepreneurs", "environment", "episode", "essay", "essays",
    "events", "exclusive", "exclusives", "explained", "explainer", "explainers", "fact", "facts", "families", "family",
    "farming", "fashion", "feature", "featured", "features", "finance", "financial", "fires", "fisheries", "fitness",
    "football", "footy", "forces", "formula", "gadgets", "gallery", "games", "gaming", "gear", "golf", "government",
    "guide", "guides", "gymnastics", "headlines", "health", "healthcare", "highlights", "history", "hockey", "holidays",
    "homelessness", "horoscope", "horoscopes", "housing", "humanitarian", "immigration", "industries", "industry",
    "infrastructure", "innovation", "insight", "insights", "insurance", "intelligence", "interview", "interviews",
    "investigation", "investigations", "investing", "investment", "issues", "jobs", "journalism", "keywords", "latest",
    "leaders", "league", "legislature", "leisure", "letters", "lifestyle", "listings", "literature", "live", "local",
    "logistics", "lottery", "manufacturing", "market", "marketing", "markets", "migration", "military", "mining",
    "mobile", "mortgages", "motorcycling", "motoring", "motors", "motorsport", "movie", "movies", "museums", "music",
    "national", "nature", "neighborhood", "neighborhoods", "neighbourhood", "newsletter", "newsletters", "obituaries",
    "obituary", "olympics", "opinion", "opinions", "outdoor", "outdoors", "parenting", "parliament", "pensions",
    "personal", "pets", "photo", "photography", "photos", "podcast", "podcasts", "policing", "policy", "politics",
    "poll", "polls", "pollution", "population", "poverty", "premier", "premium", "prices", "prison", "privacy",
    "product", "products", "profile", "profiles", "programs", "promotion", "properties", "property", "public", "puzzle",
    "puzzles", "quiz", "quizzes", "racing", "railways", "recipe", "recipes", "refugees", "regional", "release",
    "releases", "religion", "rentals", "report", "reports", "research", "residential", "restaurant", "restaurants",
    "results", "retail", "retirement", "review", "reviews", "rights", "rugby", "safety", "sailing", "schools",
    "science", "sciences", "scores", "season", "security", "series", "services", "shares", "shipping", "shopping",
    "skiing", "soccer", "social", "society", "software", "sponsored", "startups", "state", "statistics", "stories",
    "studio", "subscribe", "suburbs", "supplement", "sustainability", "swimming", "takeaways", "tax", "taxes",
    "technology", "telecom", "television", "tennis", "terrorism", "theater", "theatre", "tips", "topics", "tourism",
    "toys", "trade", "traffic", "trains", "transport", "transportation", "travel", "trending", "trials", "tributes",
    "unemployment", "united", "upcoming", "updates", "utilities", "vaccines", "valley", "vehicles", "video", "videos",
    "viral", "volleyball", "wealth", "weather", "weekend", "welfare", "wellbeing", "wellness", "wildlife", "women",
    "world", "wrestling", "yorkshire",
    # German
    "abonnement", "aktuell", "aktuelle", "aktuelles", "anlage", "arbeit", "ausgabe", "ausgaben", "ausland", "auto",
    "außenpolitik", "bahn", "berichte", "bildung", "blaulicht", "branche", "bundesliga", "bundestag", "bundestagswahl",
    "börse", "börsen", "campus", "debatte", "deutsche", "digitales", "energien", "energiewende", "erneuerbare",
    "ernährung", "erste", "europapokal", "familie", "fernsehen", "feuilleton", "finanzen", "flüchtlinge", "forschung",
    "freizeit", "fußball", "gastronomie", "geld", "gemeinde", "gemeinderat", "geschichte", "gesellschaft", "gesundheit",
    "gewinnspiel", "haushalt", "hintergrund", "immobilien", "inland", "innenpolitik", "innenstadt", "innere",
    "intelligenz", "karriere", "kirche", "klimaschutz", "klimawandel", "kommunalwahl", "krankenkassen", "kriminalität",
    "kultur", "künste", "künstliche", "landkreis", "landtag", "landtagswahl", "landwirtschaft", "leben",
    "leichtathletik", "leserbriefe", "leute", "liga", "literatur", "lokales", "lokalsport", "medien", "meinungen",
    "menschen", "mittelstand", "mobilität", "nachbarn", "nachrichten", "naher", "netzwelt", "neues", "niedersachsen",
    "nordrhein-westfalen", "panorama", "pflege", "politik", "polizei", "prozesse", "ratgeber", "rathaus",
    "rechtsprechung", "regionalliga", "regionalsport", "rezepte", "schleswig-holstein", "schulen", "sicherheit",
    "soziale", "soziales", "spiele", "spielplan", "stadt", "stadtentwicklung", "stadtleben", "stadtrat", "steuern",
    "tarife", "tiere", "umwelt", "umweltschutz", "unfall", "unfälle", "unterhaltung", "unternehmen", "unwetter",
    "urlaub", "veranstaltungen", "verbraucher", "vereine", "verkehr", "vermischtes", "wahlen", "welt", "weltgeschehen",
    "wetter", "wintersport", "wirtschaft", "wissen", "wissenschaft", "wohnen", "zeitgeschehen", "zweite", "ältere",
    # Spanish, Portuguese, Galician, Catalan
    "actualidad", "actualidade", "actualitat", "agricultura", "ambiental", "ambiente", "animales", "análise",
    "análisis", "archivo", "arte", "artes", "asuntos", "atualidades", "automóviles", "autonómicas", "baloncesto",
    "bienestar", "brasileirão", "campeonato", "carnaval", "celebridades", "ciencia", "cine", "ciudad", "ciudades",
    "ciência", "ciências", "clasificados", "clima", "cocina", "colaboración", "columnas", "columnistas", "comercio",
    "comunidad", "comunidade", "comunidades", "conflicto", "congreso", "consumo", "copa", "corrupción", "cotidiano",
    "crianza", "crisis", "crónica", "crónicas", "cultura", "cultural", "curiosidades", "democracia", "deporte",
    "deportes", "derechos", "dinero", "direitos", "división", "documentos", "ecología", "economia", "economía",
    "edición", "edição", "educació", "educación", "educação", "elecciones", "eleccions", "eleições", "emprego",
    "empresas", "energia", "energía", "ensayo", "entretenimento", "entretenimiento", "entrevistas", "escuela",
    "especial", "especiales", "espectáculos", "esporte", "esportes", "estado", "estados", "estilo", "eventos",
    "exteriores", "famosos", "farándula", "finanzas", "finanças", "fotos", "futebol", "fútbol", "gaceta", "galería",
    "galerías", "gastronomia", "gastronomía", "gobierno", "governo", "historia", "historias", "hogar", "humor",
    "igualdad", "impresa", "impresos", "industria", "infraestructura", "inmigración", "innovación", "inteligencia",
    "inteligência", "internacional", "internacionales", "invitada", "invitado", "judicial", "judiciales", "justicia",
    "justiça", "latinoamérica", "lectores", "leitores", "literatura", "locales", "lotería", "medio", "medios",
    "mercados", "migración", "minería", "moda", "motor", "mujer", "mulher", "mundial", "municipios", "museos", "música",
    "nacional", "nacionales", "naturaleza", "negocios", "negócios", "notas", "noticias", "notícias", "novedades",
    "novela", "obras", "ocio", "opinião", "opinió", "opinión", "pandemia", "parlamento", "partidos", "patrimonio",
    "país", "países", "películas", "poder", "policial", "policiales", "polícia", "política", "políticas", "portada",
    "prensa", "primera", "provincia", "provincias", "pueblos", "pública", "públicas", "público", "públicos", "receitas",
    "recetas", "redes", "regionales", "religión", "reportagem", "reportajes", "resultados", "salud", "salut", "sanidad",
    "saúde", "sección", "segurança", "seguridad", "selección", "seleção", "servicios", "serviços", "sociais",
    "sociales", "sociedad", "sociedade", "societat", "sucesos", "suplementos", "supremo", "tecnologia", "tecnología",
    "televisión", "televisão", "tendencias", "tenis", "tiempo", "tiempos", "trabajo", "trabalho", "transporte",
    "tribunal", "tribunales", "turismo", "unido", "unidos", "universidad", "urbanismo", "vecinos", "viagens", "viajes",
    "violencia", "vivienda", "vídeos", "última", "últimas", "último", "últimos",
    # French, Italian, Romanian
    "accidents", "actu", "actualité", "actualités", "afrique", "amérique", "animaux", "annonces", "argent",
    "associations", "attualità", "automobile", "bourse", "calcio", "campionato", "chroniques", "cinéma",
    "collectivités", "commerce", "conjoncture", "consommation", "cronaca", "cucina", "cuisine", "culture", "culturel",
    "dell'informazione", "diplomatie", "divers", "dossiers", "droits", "débat", "débats", "décryptage", "economie",
    "elezioni", "emploi", "enquête", "enquêtes", "entreprise", "entreprises", "environnement", "europa", "faits",
    "famille", "fiscalité", "formation", "foto", "féminin", "gouvernement", "guerre", "générale", "géopolitique",
    "histoire", "humains", "idées", "immobilier", "industrie", "inflation", "insolite", "internationale", "interni",
    "jeunesse", "jeux", "judiciaire", "lavoro", "lettres", "ligue", "littérature", "livres", "locale", "logement",
    "loisirs", "mobilité", "mobilités", "monde", "mondiale", "mondo", "motori", "municipales", "musique", "médecine",
    "médias", "météo", "nationale", "numérique", "orient", "parlement", "patrimoine", "pays", "people", "planète",
    "policier", "politique", "politiques", "pratique", "presse", "procès", "prévisions", "publics", "publique",
    "pétrole", "recettes", "religions", "reportages", "retraites", "ricette", "romania", "românia", "réforme",
    "régional", "régionales", "réseaux", "salute", "santé", "scienza", "scuola", "sociale", "sociaux", "società",
    "société", "spectacle", "spectacles", "spettacoli", "sportive", "syndicats", "sécurité", "séries", "sănătate",
    "technologie", "technologies", "territoires", "théâtre", "tourisme", "transition", "transports", "travail",
    "tribunaux", "tribune", "tutta", "télévision", "ultima", "ultime", "ultimele", "urbanisme", "vacances", "viaggi",
    "vidéos", "voyage", "voyages", "écologie", "écologique", "économie", "économique", "édition", "éducation",
    "élections", "éléctions", "évènements", "événements",
    # Dutch, Swedish, Danish, Norwegian
    "actueel", "arbetsmarknad", "beurs", "binnenland", "bolig", "bostad", "buitenland", "consument", "cultuur",
    "dieren", "djur", "ekonomi", "erhverv", "familj", "financieel", "fodbold", "forbrug", "forskning", "fotball",
    "fotboll", "geschiedenis", "gezin", "gezondheid", "helse", "hälsa", "håndball", "indland", "innenriks", "inrikes",
    "kendte", "klimaat", "klimat", "koken", "krim", "kriminalitet", "kungahuset", "ledare", "livsstil", "lokalt",
    "maatschappij", "meninger", "milieu", "miljö", "miljø", "musik", "muziek", "nieuws", "nyheder", "nyheter",
    "näringsliv", "nöje", "onderwijs", "penge", "politiek", "regio", "reise", "reizen", "rejser", "resor",
    "samenleving", "samferdsel", "samfund", "samhälle", "skola", "släkt", "sporten", "sundhed", "techniek", "teknik",
    "teknologi", "trafik", "uddannelse", "udland", "underholdning", "utbildning", "utenriks", "utrikes", "veiligheid",
    "vejr", "verkeer", "vetenskap", "voetbal", "väder", "vård", "vær", "wetenschap", "wonen", "økonomi",
    # Polish, Czech, Slovak, Hungarian, Croatian, Slovene, Turkish, Indonesian, Swahili
    "afya", "belföld", "berita", "biashara", "bilim", "bisnis", "biznes", "burudani", "bydlení", "cestování", "domácí",
    "doprava", "edukacja", "egészség", "ekonomika", "elimu", "eğitim", "felietony", "finanse", "fotbal", "gazdaság",
    "gmina", "gospodarka", "gospodarstvo", "güncel", "gündem", "habari", "haberi", "haberler", "haberleri", "hiburan",
    "hokej", "hukum", "hírek", "időjárás", "internasional", "kesehatan", "kimataifa", "kitaifa", "kobieta", "kraj",
    "kraje", "kraju", "krimi", "kriminal", "kultura", "kultúra", "közélet", "külföld", "kültür", "magazin", "michezo",
    "motoryzacja", "nasional", "nauka", "nieruchomości", "názory", "obrazovanje", "oktatás", "olahraga", "pendidikan",
    "pogoda", "politika", "polityka", "powiat", "počasí", "praca", "prawo", "przyroda", "průmysl", "regija", "rozrywka",
    "samorząd", "sağlık", "siasa", "siyaset", "sociální", "spor", "społeczeństwo", "správy", "svet", "svijet", "světa",
    "szkoła", "teknoloji", "terkini", "tudomány", "turystyka", "türkiye", "uchumi", "világ", "volby", "věda",
    "wiadomości", "wisata", "wojna", "wybory", "wypadki", "yaşam", "zahraniční", "zahraničí", "zdravie", "zdravlje",
    "zdravotnictví", "zdraví", "zdrowie", "zprávy", "élet", "środowisko", "świat", "świata", "školství", "šport",
    # Russian, Ukrainian, Bulgarian, Serbian, Macedonian, Greek
    "αθλητικά", "διεθνή", "ειδήσεις", "ελλάδα", "επιστήμη", "κοινωνία", "κόσμος", "οικονομία", "παιδεία", "περιβάλλον",
    "πολιτική", "πολιτισμός", "τεχνολογία", "υγεία", "авто", "армия", "безопасность", "бизнес", "българия", "власть",
    "война", "війна", "город", "громада", "громади", "гроші", "деньги", "дети", "друштво", "думки", "економија",
    "економіка", "жизнь", "життя", "здоров'я", "здоровье", "здоров’я", "здраве", "здравље", "икономика", "интервью",
    "история", "криминал", "култура", "культура", "лига", "люди", "македонија", "мнения", "музыка", "наука",
    "недвижимость", "новини", "новости", "образование", "общество", "освіта", "отдых", "погода", "події", "политика",
    "політика", "происшествия", "путешествия", "регион", "регионы", "регіони", "россия", "свет", "свят", "світ",
    "семья", "событие", "события", "спорт", "србија", "страна", "суспільство", "технологии", "транспорт", "туризм",
    "украина", "украины", "україна", "україни", "финансы", "футбол", "хоккей", "хроника", "экология", "экономика",
])  # fmt: skip

# Pairs of words that are such a name, although each may be in a person's name.
_PAIRS = frozenset([
    "arco iris", "américa latina", "asia pacific", "ask amy", "big read", "book club", "book excerpt",
    "bosna i hercegovina",
    "box office", "brand studio", "bundesliga live", "burkina faso", "cape town", "capitol hill", "casa real",
    "case study", "central america", "central asia", "church news", "city hall", "ciudad real", "costa rica",
    "cover story", "cup final", "côte d'ivoire", "dear abby", "east africa", "east asia", "el salvador", "far east",
    "front page", "grand angle", "hall of fame", "hauts-de-seine", "high court", "high school", "home front",
    "horn of africa", "human interest", "junge leute", "just in", "kunst und kultur", "latin america", "long reads",
    "middle east", "money matters", "moyen orient", "near east", "new england", "new south wales", "new zealand",
    "north africa", "north america", "north carolina", "north dakota", "north east", "north korea", "north sea",
    "north wales", "north west", "northern ireland", "northern territory", "oil prices", "opening bell", "piłka nożna",
    "pop culture", "prime minister", "puerto rico", "real estate", "red sea", "rhode island", "royal family",
    "second world war", "seine-saint-denis", "small business", "south africa", "south america", "south asia",
    "south australia", "south carolina", "south china sea", "south dakota", "south east", "south east asia",
    "south korea", "south sudan", "south wales", "south west", "southern africa", "sri lanka", "stage review",
    "stock market", "style guide", "supreme court", "top story", "vida sana", "wall street", "west africa", "west bank",
    "west midlands", "west virginia", "western australia", "white house", "young people", "ближний восток",
    "дальний восток", "северный кавказ",
])  # fmt: skip

# They begin names of places and of the papers called after these, and of no people: ``Santa Barbara News Press``.
PLACE_NAME_STARTS = frozenset([
    "santa", "san", "south", "north", "east", "west", "new", "los", "las", "fort", "saint", "st.", "el", "la", "the",
    "bay", "cape", "grand", "great", "salt", "long", "palm", "little", "rock", "cedar", "sioux", "baton", "green",
    "rapid", "central", "daily", "sunday", "evening", "morning", "upper", "lower", "mount", "lake", "city", "our",
    "bad", "rio", "são", "porto", "nueva", "nuevo", "villa", "puerto", "sainte", "novi", "nova", "stara", "nowy",
    "nowa", "velika", "veliko", "buenos", "costa",
])  # fmt: skip


def names_subject(name: str) -> bool:
    """Is *name* the name of a section or subject, and not of a person?"""
    low = name.lower()
    return low in _PAIRS or not _WORDS.isdisjoint(low.split())


def names_news(line: str) -> bool:
    """Is *line* the name of a section with news of a place or kind: ``Новости Казахстана``, ``Vesti iz Srbije``?

    In languages whose nouns stand last, the word for news does: ``Қазақстан жаңалықтары``.
    """
    first, *more = line.lower().split(maxsplit=_PLACE)
    return 0 < len(more) < _PLACE and (first in _NEWS_FIRST or more[-1] in _NEWS_LAST)


_PLACE = 4  # too many words for such a name
_NEWS_FIRST = frozenset([
    "новости", "новини", "навіны", "вести", "вісті", "весткі", "vesti", "vijesti", "novice", "wiadomości",
    "aktualności", "zprávy", "správy", "хабарҳои", "ахбори", "noticias", "notícias", "notizie",
    "berita", "warta", "habari", "balita", "nachrichten", "actualités", "știri", "știrile",
])  # fmt: skip
_NEWS_LAST = frozenset([
    "янгиликлари", "янгиликлар", "yangiliklari", "yangiliklar", "хабарлари", "жаңалықтары", "жаңалықтар",
    "жаңылыктары", "жаңылыктар", "кабарлары", "xəbərləri", "xəbərlər", "haberleri", "haberler", "яңалыклары",
    "мэдээ", "naujienos", "ziņas", "uudised", "hírek", "hírei", "habarlary", "სიახლეები", "ამბები", "լուրեր",
])  # fmt: skip
