"""Words that distinguish names of people from those of organisations, places and roles."""

from __future__ import annotations


# In the names of papers, agencies, desks and other houses, none of them a name of people.
ORGANISATION_WORDS = frozenset([
    "news", "times", "media", "insider", "business", "bureau", "magazine", "tv", "radio", "television", "daily",
    "rádio", "rádió", "portal",
    "weekly", "mwananchi", "journal", "tribune", "herald", "gazette", "telegraph", "guardian", "observer", "chronicle",
    "wire", "network", "post", "agency", "agence", "agencia", "agência", "agenzia", "agentur", "press", "presse",
    "university", "universität", "université", "universidad", "università", "institute", "institut", "instituto",
    "staff", "desk",
    "نيوز", "برس", "نت", "أونلاين", "اونلاين", "الإخباري", "الاخباري", "الإخبارية", "الاخبارية", "وكالة",
    "صحيفة", "جريدة", "قناة", "موقع", "شبكة", "إذاعة", "تلفزيون", "ميديا", "بوست", "تايمز", "للأنباء", "للانباء",
    "الخبري", "الخبرية", "ڕووداو", "نیوز",
    "الوطن", "اليوم", "خبرگزاری", "روزنامه",
    "team", "editorial", "newsroom", "redaktion", "redaktionen", "redazione", "redacción", "redação", "rédaction",
    "redakcja", "redakce", "редакция", "редакція", "ressort", "zeitung", "allgemeine", "rundschau", "nachrichten",
    "diário", "týdeník", "týždenník", "denník", "noviny", "vjesnik", "napló", "hírlap", "harian", "semanario",
    "semanário", "sanomat", "blaðið",
    "tageblatt", "nación", "nacion", "mundo", "diario", "jornal", "journaal", "gazeta", "dziennik", "газета",
    "новости",
    "агентство", "haber", "gazetesi", "ajansı", "group", "sport", "sports", "online", "digital", "buttons", "sharing",
    "the", "courier", "dispatch", "sentinel", "examiner", "enquirer", "inquirer", "mercury", "argus", "county", "voix",
    "courrier", "dépêche", "nouvelles", "heraldo", "correo", "periódico", "gaceta", "corriere", "gazzetta", "giornale",
    "messaggero", "anzeiger", "kurier", "kurjer", "blatt", "tagblatt", "abendblatt", "courant", "dagblad",
    "nieuwsblad",
    "avis", "avisa", "tidende", "posten", "bladet", "dagbladet", "tidningen", "nyheter", "folha", "correio",
    "notícias",
    "ziarul", "monitorul", "tribun", "вести", "правда", "вестник", "вісник",
    "wiadomości", "zprávy", "novinky", "správy", "vijesti", "vesti", "uutiset",
])  # fmt: skip

# Broadcasters named by initials, printed after the town or region of a studio.
STATION_WORDS = frozenset(
    [
        "ABC",
        "ARD",
        "BBC",
        "CBS",
        "CBC",
        "NBC",
        "CNN",
        "ITV",
        "RTL",
        "ZDF",
        "NDR",
        "WDR",
        "SWR",
        "ORF",
        "SRF",
        "RTBF",
        "VRT",
        "NRK",
        "SVT",
    ]
)

# The names of papers begin with one, and those of no people.
ARTICLES = frozenset(
    ["La", "Le", "Les", "El", "Los", "O", "A", "Os", "The", "Il", "Lo", "Der", "Die", "Das", "De", "Het"]
)

# Words for desks in bylines: ``Redacción Deportes``, ``BR24 Redaktion``, ``Web Desk``.
DESK_WORDS = frozenset([
    "desk", "bureau", "staff", "newsroom", "newsdesk", "digital team", "news team", "web team", "web staff",
    "staff report", "staff reports", "editorial team", "and agencies", "and agency", "redaktion", "onlineredaktion",
    "redaktionen", "redactie", "redazione",
    "redacción", "redaccion", "redacció", "redação", "redacção", "rédaction", "redakcja", "redakce", "redakcia",
    "redakcija", "redacția", "redactia", "toimitus", "szerkesztőség", "редакция", "редакція", "редакцията",
    "редакција",
    "пресслужба", "прес-служба", "пресс-служба", "biuro prasowe",
    "редакции", "рэдакцыя", "tahririyat", "redaksia", "redaksiya", "რედაქცია", "խմբագրություն", "redaksi",
    "ritstjórn", "toimetus", "erredakzioa", "uredništvo", "redaksie", "редакц", "σύνταξη", "editorial board",
    "haber merkezi", "डेस्क", "ब्यूरो",
    "टीम", "नेटवर्क", "वृत्तसेवा", "ডেস্ক", "টিম", "டெஸ்க்", "డెస్క్", "ഡെസ്ക്", "ಡೆಸ್ಕ್", "ડેસ્ક", "ਡੈਸਕ", "ڈیسک",
    "編集部", "編輯部", "编辑部", "取材班", "편집국", "편집부",
    "온라인뉴스팀", "디지털뉴스팀", "온라인이슈팀", "디지털뉴스국", "뉴스팀", "온라인뉴스부", "디지털뉴스부",
    "인터넷뉴스팀", "이슈팀", "취재팀", "편집팀", "디지털콘텐츠팀", "온라인팀",
])  # fmt: skip

# Of an office in its address, ``news.desk@…``, and not of people.
OFFICE_WORDS = ORGANISATION_WORDS | DESK_WORDS | frozenset([
    "breaking", "care", "comment", "contact", "customer", "editor", "editors", "feedback", "help", "info", "kontakt",
    "leserbriefe", "letters", "mail", "no", "office", "pressoffice", "readers", "reply", "service", "stories", "story",
    "subscriptions", "support", "tips", "web", "yourstory",
])  # fmt: skip

# Modifiers before a role: ``Deputy editor``.
ROLE_MODIFIERS = frozenset([
    "deputy", "chief", "senior", "junior", "political", "parliamentary", "business", "sports", "science", "health",
    "education", "content", "news", "features", "foreign", "digital", "associate", "assistant", "executive",
    "managing", "technology", "tech", "culture", "environment", "legal", "economics", "economy", "security", "court",
    "crime", "royal", "showbiz", "audience", "social", "video", "data", "world", "national", "local", "regional",
    "city", "travel", "lifestyle", "entertainment", "transport", "energy", "defence", "defense", "diplomatic",
    "religious", "arts", "film", "music", "food", "money", "consumer", "north", "south", "east", "west", "midlands",
    "investigative", "multimedia", "general", "breaking", "assignment", "freelance", "contributing", "guest", "staff",
    "weekend", "online", "web", "trending", "housing", "climate", "community", "statehouse", "government", "county",
    "watchdog", "enterprise", "global", "international", "opinion", "entertainment", "retail", "markets", "finance",
    "financial", "property", "medical", "media", "labor", "labour", "immigration", "justice", "military", "theater",
    "theatre", "television", "tv", "books", "style", "fashion", "motoring", "cricket", "football", "rugby", "tennis",
    "soccer", "basketball", "baseball", "golf", "racing", "athletics", "boxing", "night", "principal", "lead", "group",
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
    "opinion", "analysis", "comment", "commentary", "editorial", "explainer", "feature", "review", "obituary",
    "letters", "essay", "perspective", "sir", "sirs", "madam", "vidéo", "vidéos", "photos", "exclusif", "infographie",
    "podcast",
])  # fmt: skip

# At the beginning of headlines, and of no name of a person.
OPENING_WORDS = frozenset([
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "dozens", "hundreds", "thousands", "how",
    "why", "what", "when", "where", "who", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn",
    "dutzende", "hunderte", "tausende", "wie", "warum", "was", "wann", "wo", "wer", "deux", "trois", "quatre", "cinq",
    "comment", "pourquoi", "dos", "tres", "cuatro", "cinco", "cómo", "qué", "due", "tre", "quattro", "cinque",
    "perché",
    "das", "die", "der", "los", "las", "unsere", "diese",
    "dois", "duas", "três", "quatro", "twee", "drie", "vier", "vijf", "waarom", "hoe",
    "יום", "আজকের",
])  # fmt: skip

# Small words within a name, and titles before one.
PARTICLES = frozenset([
    "de", "da", "do", "dos", "das", "del", "della", "di", "du", "van", "von", "der", "den", "ter", "ten", "zu", "zur",
    "la", "le", "el", "al", "bin", "ibn", "ben", "bint", "y", "e", "af", "av", "til", "dela", "vom", "zum",
    "mc", "mac",
    "st", "st.", "jr", "jr.", "sr", "ii", "iii", "abu", "wa", "arap", "ole", "ould", "'t", "’t", "binti", "binte", "ul",
    "dr", "dr.", "prof", "prof.", "hab.", "inż.", "mgr", "mgr.", "ks.", "ing.", "doc.", "drs.", "д-р", "проф.", "доц.",
])  # fmt: skip

# At the end of the names of companies.
COMPANY_WORDS = frozenset([
    "ag", "gmbh", "plc", "inc", "ltd", "llc", "llp", "corp", "corporation", "company", "co", "se", "kg", "s.a", "sa",
    "s.p.a", "spa", "sas", "sarl", "srl", "oy", "oyj", "ab", "asa", "n.v", "nv", "b.v", "bv", "group", "foundation",
    "association", "ministry", "services", "department", "division", "university", "council", "institute", "committee",
    "hospital", "college", "academy", "stadium", "airport", "museum", "secretariat", "clinic", "headquarters",
    "updates", "results", "polizei", "feuerwehr", "policía", "ayuntamiento", "bomberos", "gendarmerie", "pompiers",
    "préfecture", "carabinieri", "politie", "brandweer", "policja", "policie", "polícia", "poliisi", "politiet",
    "polisen", "rendőrség", "poliția", "policija", "αστυνομία",
])  # fmt: skip

# In the names of sports clubs of Europe, as printed.
CLUB_WORDS = frozenset([
    "FC", "AFC", "FK", "MFK", "NK", "GNK", "HNK", "SK", "TJ", "SC", "SV", "TSV", "TSG", "VfL", "VfB", "BVB",
    "RB", "AC",
    "AS", "SS", "US", "CF", "CD", "UD", "SD", "RCD", "RC", "OGC", "SL", "BK", "IF", "IFK", "AIK", "FF", "HC", "HK",
    "BC", "KK", "RK", "KS", "OSP",
])  # fmt: skip

# Big cities that look like names of people, alone or after one, and are rarely surnames.
PLACES = frozenset([
    "Madrid", "Barcelona", "Bruselas", "Londres", "París", "Berlín", "Moscú", "Pekín", "Jerusalén", "Bogotá",
    "Frankfurt", "Berlin", "Hamburg", "München", "Köln", "Stuttgart", "Düsseldorf", "Leipzig", "Dresden", "Wien",
    "Zürich", "Brüssel", "Brussels", "Bruxelles", "Brussel", "Beijing", "Shanghai", "Nairobi", "Jerusalem", "Tokyo",
    "Mumbai", "Delhi", "Kolkata", "Chennai", "Bengaluru", "Hyderabad", "Islamabad", "Karachi", "Lahore", "Dhaka",
    "Jakarta", "Bangkok", "Manila", "Singapore", "Dubai", "Cairo", "Istanbul", "Ankara", "İstanbul", "Moscow",
    "Moskau",
    "Kyiv", "Kiew", "Warszawa", "Kraków", "Praha", "Budapest", "Lisboa", "Brasília", "Roma", "Milano", "Torino",
    "Amsterdam", "Stockholm", "Oslo", "København", "Helsinki", "Athens", "Москва", "Киев", "Минск", "Αθήνα",
    "New Delhi", "New York", "Los Angeles", "San Francisco", "San Diego", "Las Vegas", "Hong Kong", "Kuala Lumpur",
    "Abuja", "Ibadan", "Kano", "Kaduna", "Enugu", "Port Harcourt", "Benin City", "Maiduguri", "Sokoto", "Owerri",
    "Calabar", "Akure", "Osogbo", "Ilorin", "Lokoja", "Makurdi", "Katsina", "Yenagoa", "Asaba", "Abeokuta", "Ado-Ekiti",
    "Awka", "Bauchi", "Gusau", "Dutse", "Uyo", "Jalingo", "Abakaliki", "Umuahia", "Birnin Kebbi", "Accra", "Kumasi",
    "Takoradi", "Mombasa", "Kisumu", "Nakuru", "Eldoret", "Lusaka", "Bulawayo", "Bloemfontein", "Thiruvananthapuram",
    "Kochi", "Kozhikode", "Mangaluru", "Mysuru", "Coimbatore", "Madurai", "Visakhapatnam", "Vijayawada", "Bhubaneswar",
    "Guwahati", "Patna", "Ranchi", "Lucknow", "Kanpur", "Bhopal", "Indore", "Jaipur", "Ahmedabad", "Vadodara", "Pune",
    "Nagpur", "Chandigarh", "Srinagar", "Gurugram", "Noida", "Dehradun", "Shimla", "Peshawar", "Quetta", "Rawalpindi",
    "Faisalabad", "Bremen", "Hannover", "Nürnberg", "Mainz", "Wiesbaden", "Erfurt", "Magdeburg", "Potsdam", "Kiel",
    "Dortmund", "Bonn", "Mannheim", "Karlsruhe", "Saarbrücken", "Bern", "Genf", "Luzern", "Graz", "Linz", "Salzburg",
    "Innsbruck", "Klagenfurt", "Göteborg", "Malmö", "Trondheim", "Aarhus", "Odense", "Tampere", "Oulu", "Reykjavík",
    "Tel Aviv", "Cape Town", "Durban", "Johannesburg", "Pretoria", "Harare", "Kampala",
    "Colombo", "Kathmandu", "Alor Setar", "Kota Bharu",
    "Johor Bahru", "Kota Kinabalu", "Shah Alam", "Petaling Jaya", "Kuala Terengganu", "Port Moresby",
    "Dar es Salaam", "Mexico City", "Abu Dhabi", "Addis Ababa", "Buenos Aires", "São Paulo", "Rio de Janeiro",
    "Belo Horizonte", "Porto Alegre", "Santo Domingo", "San José", "San Juan", "La Paz", "La Habana", "Nueva York",
    "Nueva Delhi", "Ciudad de México", "San Sebastián", "Las Palmas", "Nova York", "Nova Iorque", "Den Haag",
    "नई दिल्ली", "ग्रेटर नोएडा", "नवी मुंबई", "اسلام آباد", "نئی دہلی", "رام الله", "شرم الشيخ", "مكة المكرمة",
    "المدينة المنورة", "الأمم المتحدة", "القدس المحتلة", "تل أبيب", "أبو ظبي", "תל אביב", "באר שבע", "פתח תקווה",
    "ראשון לציון", "ניו יורק", "כפר סבא", "בני ברק", "רמת גן",
    "The Hague", "Bad Homburg", "Nowy Jork", "Нью-Йорк", "Нижний Новгород", "Νέα Υόρκη", "Tel Aviv-Jaffa",
])  # fmt: skip


# Cities most common in Arabic, Persian and Kurdish datelines, before the reporter: ``القاهرة: أحمد سعيد``.
CITIES = frozenset([
    "هەولێر", "سلێمانی", "دهۆک", "Hewlêr", "Silêmanî", "Duhok", "Amed", "Qamişlo",
    "بەغدا", "بەغداد", "کەرکووک", "کەرکوک", "مووسڵ", "هەڵەبجە", "زاخۆ",
    "القاهرة", "الإسكندرية", "بيروت", "دمشق", "حلب", "بغداد", "أربيل", "البصرة", "عمان", "عمّان",
    "الرياض", "جدة", "دبي", "أبوظبي", "أبو ظبي", "الشارقة", "الدوحة", "الكويت", "المنامة", "مسقط",
    "صنعاء", "عدن", "تعز", "الخرطوم", "طرابلس", "بنغازي", "تونس", "الجزائر", "الرباط", "الدار البيضاء",
    "نواكشوط", "رام الله", "غزة", "القدس", "نابلس", "الخليل", "إسطنبول", "أنقرة", "طهران", "لندن",
    "باريس", "واشنطن", "نيويورك", "موسكو", "برلين", "بروكسل", "مدريد", "روما", "جنيف", "فيينا", "بكين",
    "تهران", "اصفهان", "مشهد", "شیراز", "تبریز", "اهواز", "الموصل", "كركوك", "النجف", "كربلاء",
    "السليمانية", "دهوك", "حمص", "حماة", "اللاذقية", "إدلب", "درعا", "الحسكة", "طرطوس", "صيدا", "بعلبك",
    "إربد", "الزرقاء", "العقبة", "جنين", "طولكرم", "قلقيلية", "بيت لحم", "أريحا", "خان يونس", "رفح",
    "حيفا", "يافا", "الناصرة", "الجيزة", "بورسعيد", "السويس", "الإسماعيلية", "أسوان", "الأقصر", "أسيوط",
    "سوهاج", "المنصورة", "طنطا", "الدمام", "أبها", "تبوك", "بريدة", "جازان", "نجران", "حائل", "الطائف",
    "العين", "عجمان", "الفجيرة", "رأس الخيمة", "صلالة", "المكلا", "الحديدة", "مأرب", "إب", "بورتسودان",
    "أم درمان", "مصراتة", "سبها", "صفاقس", "سوسة", "وهران", "قسنطينة", "عنابة", "فاس", "مراكش", "طنجة",
    "أكادير", "وجدة", "تطوان", "مكناس", "مقديشو", "جيبوتي", "أثينا", "لاهاي", "ستوكهولم", "أوسلو",
    "كوبنهاغن", "وارسو", "براغ", "بودابست", "كييف", "طوكيو", "سول", "نيودلهي", "إسلام آباد", "كابول",
    "كابل", "باكو", "يريفان", "تبليسي", "أوتاوا", "سيدني", "هراري", "نيروبي", "أديس أبابا", "عواصم",
    "قم", "کرمان", "یزد", "رشت", "ارومیه", "کرمانشاه", "همدان", "قزوین", "زنجان", "اراک", "ساری",
    "گرگان", "بندرعباس", "زاهدان", "بوشهر", "سنندج", "خرم‌آباد", "بیرجند", "اردبیل", "کابل", "هرات",
    "مزار شریف", "قندهار",
    "کراچی", "لاہور", "پشاور", "کوئٹہ", "راولپنڈی", "ملتان", "فیصل آباد", "مظفرآباد", "گلگت", "سکھر", "سیالکوٹ",
    "ممبئی", "سرینگر", "لکھنؤ", "حیدرآباد",
])  # fmt: skip

# Arabic papers and sites with unmistakable names.
PAPER_WORDS = frozenset([
    "الأخبار", "الحياة", "الراية", "الخليج", "البيان", "الاتحاد", "عكاظ", "سبق", "الأهرام", "الجمهورية",
    "الدستور", "الغد", "الرأي", "القبس", "الأنباء", "النهار", "السفير", "الشروق", "الجريدة", "الشبيبة",
    "عمون", "سرايا", "خبرني", "سما", "معا", "صدى البلد", "الفجر", "المصري اليوم", "اليوم السابع",
    "الشرق الأوسط", "القدس العربي", "العربي الجديد", "الجزيرة", "العربية", "الميادين", "المنار", "الحرة",
    "إيلاف", "هسبريس", "فلسطين الآن", "عربي21", "الوسط",
    "دنيا الوطن", "عنب بلدي", "الحياة الجديدة", "عدن الغد", "المكلا اليوم",
    "الوطن", "العرب", "الصباح", "المدى", "الزمان",
    "البلاد", "الوفد", "الراي", "الثورة", "تشرين", "المساء", "الأيام", "المشهد اليمني", "الصباح نيوز", "الشعب",
])  # fmt: skip
