"""Words that tell names of people from those of papers, agencies and roles."""

from __future__ import annotations


# In the names of papers, agencies, desks and other houses, none of them a name of people.
HOUSES = frozenset([
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

# Broadcasters that are called by initials, before which a town or region stands that they have a studio in.
STATIONS = frozenset(
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

# The people of a paper who sign as one: ``Redacción Deportes``, ``BR24 Redaktion``, ``Web Desk``.
DESKS = frozenset([
    "desk", "bureau", "staff", "newsroom", "newsdesk", "digital team", "news team", "web team", "web staff",
    "editorial team", "and agencies", "and agency", "redaktion", "onlineredaktion", "redaktionen", "redactie",
    "redazione",
    "redacción", "redaccion", "redacció", "redação", "redacção", "rédaction", "redakcja", "redakce", "redakcia",
    "redakcija", "redacția", "redactia", "toimitus", "szerkesztőség", "редакция", "редакція", "редакцията",
    "редакција",
    "пресслужба", "прес-служба", "пресс-служба", "biuro prasowe",
    "редакции", "рэдакцыя", "tahririyat", "redaksiya", "რედაქცია", "խմբագրություն", "redaksi",
    "ritstjórn", "toimetus", "σύνταξη", "editorial board", "haber merkezi", "डेस्क", "ब्यूरो",
    "टीम", "ডেস্ক", "টিম", "டெஸ்க்", "డెస్క్", "ഡെസ്ക്", "ಡೆಸ್ಕ್", "ડેસ્ક", "ਡੈਸਕ", "ڈیسک",
    "編集部", "編輯部", "编辑部", "取材班", "편집국", "편집부",
    "온라인뉴스팀", "디지털뉴스팀", "온라인이슈팀", "디지털뉴스국", "뉴스팀", "온라인뉴스부", "디지털뉴스부",
    "인터넷뉴스팀", "이슈팀", "취재팀", "편집팀", "디지털콘텐츠팀", "온라인팀",
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
OPENINGS = frozenset([
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
COMPANIES = frozenset([
    "ag", "gmbh", "plc", "inc", "ltd", "llc", "llp", "corp", "corporation", "company", "co", "se", "kg", "s.a", "sa",
    "s.p.a", "spa", "sas", "sarl", "srl", "oy", "oyj", "ab", "asa", "n.v", "nv", "b.v", "bv", "group", "foundation",
    "association", "ministry", "services", "department", "division", "university", "council", "institute", "committee",
    "hospital", "college", "academy", "stadium", "airport", "museum", "secretariat", "clinic", "headquarters",
    "updates", "results", "polizei", "feuerwehr", "policía", "ayuntamiento", "bomberos", "gendarmerie", "pompiers",
    "préfecture", "carabinieri", "politie", "brandweer", "policja", "policie", "polícia", "poliisi", "politiet",
    "polisen", "rendőrség", "poliția", "policija", "αστυνομία",
])  # fmt: skip

# In the names of sports clubs of Europe, as printed.
CLUBS = frozenset([
    "FC", "AFC", "FK", "MFK", "NK", "GNK", "HNK", "SK", "TJ", "SC", "SV", "TSV", "TSG", "VfL", "VfB", "BVB",
    "RB", "AC",
    "AS", "SS", "US", "CF", "CD", "UD", "SD", "RCD", "RC", "OGC", "SL", "BK", "IF", "IFK", "AIK", "FF", "HC", "HK",
    "BC", "KK", "RK", "KS", "OSP",
])  # fmt: skip

# Big cities whose names are read for those of people, alone or behind one, and that few are called after.
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

# In the names of sections and of what stands beside a story, in scripts without capitals, and in no name of people;
# Arabic words without ``و`` and ``ال`` before them.
SECTIONS = frozenset([
    "أخبار", "اخبار", "سياسة", "سياسي", "سياسية", "اقتصاد", "اقتصادية", "رياضة", "رياضية", "ثقافة",
    "ثقافية", "فن", "فنون", "صحة", "علوم", "تكنولوجيا", "تقنية", "مجتمع", "عالم", "عربية", "دولي",
    "دولية", "محلي", "محلية", "محليات", "حوادث", "قضايا", "شؤون", "منوعات", "مقال", "مقالات", "رأي",
    "آراء", "تحليل", "تقرير", "تقارير", "خاص", "قراءة", "دقيقة", "دقيقتان", "دقائق", "فيديو", "صور",
    "بث", "مباشر", "أعمال", "سياحة", "سيارات", "تعليم", "بيئة", "طقس", "تحقيقات", "حوارات", "ملفات",
    "شرق", "أوسط", "شنبه", "یکشنبه", "دوشنبه", "جمعه",
    "سیاست", "سیاسی", "اقتصادی", "اجتماعی", "فرهنگ", "فرهنگی", "هنر", "هنری", "ورزش",
    "ورزشی", "جامعه", "خارجی", "داخلی", "سلامت", "علم", "علمی", "فناوری", "گزارش", "ویژه", "یادداشت",
    "گفتگو", "تحلیل", "زمان", "مطالعه", "متن", "استان‌ها", "عکس", "فیلم", "ویدئو", "خبریں", "خبر",
    "پاکستان", "دنیا", "کھیل", "شوبز", "کاروبار", "قومی", "الاقوامی", "تازہ", "ترین", "کالم", "ویڈیوز",
    "חדשות", "פוליטי", "פוליטית", "פרשנות", "דעות", "דעה", "טור", "ספורט", "כלכלה", "תרבות", "בריאות",
    "חינוך", "צבא", "ביטחון", "משפט", "פלילים", "בארץ", "בעולם", "ובעולם", "בידור", "מגזין", "קריאה",
    "דקות", "תגובות", "תגובה", "צילום", "וידאו", "ראיון", "מבזק", "समाचार", "खबर", "खबरें", "न्यूज",
    "न्यूज़", "देश", "विदेश", "राष्ट्रीय", "राज्य", "खेल", "मनोरंजन", "व्यापार", "बिजनेस", "राजनीति",
    "लेटेस्ट", "अपडेट", "ब्रेकिंग", "लाइव", "वीडियो", "फोटो", "एनसीआर", "दिल्ली", "रिपोर्ट", "बड़ी",
    "ताजा", "शहर", "जिला", "क्राइम", "शिक्षा", "स्वास्थ्य", "राशिफल", "टीवी", "हिंदी", "दुनिया",
    "बातम्या", "महाराष्ट्र", "मुंबई", "पुणे", "क्रीडा", "राजकारण", "সংবাদ", "খবর", "জাতীয়",
    "আন্তর্জাতিক", "রাজনীতি", "অর্থনীতি", "খেলা", "খেলাধুলা", "বিনোদন", "শিক্ষা", "স্বাস্থ্য", "অপরাধ",
    "মতামত", "ভিডিও", "ছবি", "বাংলাদেশ", "সারাদেশ", "সংস্করণ", "অনলাইন", "করুন", "প্রতিবেদন",
    "செய்திகள்", "செய்தி", "தமிழ்நாடு", "இந்தியா", "உலகம்", "விளையாட்டு", "சினிமா", "அரசியல்",
    "வணிகம்", "கல்வி", "ஆன்மீகம்", "வீடியோ", "వార్తలు", "న్యూస్", "తెలంగాణ", "ఆంధ్రప్రదేశ్", "జాతీయం",
    "అంతర్జాతీయం", "క్రీడలు", "సినిమా", "రాజకీయం", "రాజకీయాలు", "బిజినెస్", "తాజా", "સમાચાર", "ન્યૂઝ",
    "ગુજરાત", "દેશ", "વિદેશ", "રમત", "મનોરંજન", "വാർത്തകൾ", "വാർത്ത", "കേരളം", "ഇന്ത്യ", "ലോകം",
    "കായികം", "സിനിമ", "ಸುದ್ದಿ", "ಸುದ್ದಿಗಳು", "ಕರ್ನಾಟಕ", "ಕ್ರೀಡೆ", "ಸಿನಿಮಾ", "ರಾಜಕೀಯ", "ახალი",
    "ამბები", "სიახლეები", "მთავარი", "პოლიტიკა", "საზოგადოება", "ეკონომიკა", "სპორტი", "კულტურა", "მსოფლიო",
    "სამართალი", "რეგიონი", "რეგიონები", "უცხოეთი", "კონფლიქტები", "განათლება", "ჯანდაცვა", "შოუბიზნესი",
    "ព័ត៌មាន", "នយោបាយ", "សេដ្ឋកិច្ច", "សង្គម", "កីឡា", "អន្តរជាតិ", "ជាតិ", "កម្សាន្ត", "សុខភាព", "អប់រំ", "វប្បធម៌", "ទី",
    "បច្ចេកវិទ្យា", "ពិភពលោក", "ຂ່າວ", "ການເມືອງ", "ເສດຖະກິດ", "ສັງຄົມ", "ກິລາ", "ຕ່າງປະເທດ", "ບັນເທີງ", "ວັດທະນະທຳ",
    "ສຸຂະພາບ", "ການສຶກສາ", "ข่าว", "การเมือง", "เศรษฐกิจ", "สังคม", "กีฬา", "ต่างประเทศ", "บันเทิง", "อาชญากรรม", "ภูมิภาค",
    "การศึกษา", "สุขภาพ", "ไลฟ์สไตล์", "เทคโนโลยี", "သတင်း", "သတင်းများ", "နိုင်ငံရေး", "စီးပွားရေး", "အားကစား",
    "ကျန်းမာရေး", "ပညာရေး", "ဖျော်ဖြေရေး", "နိုင်ငံတကာ", "ዜና", "ፖለቲካ", "ኢኮኖሚ", "ስፖርት", "ማኅበራዊ", "ማህበራዊ",
    "ቢዝነስ", "ጤና", "ባህል", "ትምህርት", "පුවත්", "දේශපාලන", "ක්‍රීඩා", "විදෙස්", "දේශීය", "ව්‍යාපාරික", "ලිපි",
    "अर्थ", "अर्थतन्त्र", "समाज", "खेलकुद", "मनोरञ्जन", "विचार", "प्रदेश", "विश्व", "अन्तर्राष्ट्रिय", "हेल्थ", "लाइफस्टाइल",
    "هەواڵ", "هەواڵەکان", "ئابووری", "وەرزش", "کۆمەڵایەتی", "تەندروستی", "کولتوور", "جیهان", "خبرونه", "سپورت", "لوبې",
    "نړۍ", "ټولنه", "روغتیا", "صحت", "تعلیم", "سائنس", "ٹیکنالوجی", "علاقائی", "جرائم", "خەۋەر", "خەۋەرلەر", "سىياسەت",
    "ئىقتىساد", "تەنتەربىيە", "مەدەنىيەت", "جەمئىيەت", "دۇنيا", "ਖ਼ਬਰਾਂ", "ਖਬਰਾਂ", "ਪੰਜਾਬ", "ਦੇਸ਼", "ਵਿਦੇਸ਼", "ਖੇਡ", "ਖੇਡਾਂ",
    "ਮਨੋਰੰਜਨ", "ਰਾਜਨੀਤੀ",
    # what sites ask readers to do, and what they do it with
    "बातें", "मुख्य", "जुड़ें", "करें", "पढ़ें", "देखें", "सुनें", "जानें", "लिए", "चैनल", "ग्रुप", "व्हाट्सएप", "क्लिक", "वाचा", "करा",
    "पढ्नुहोस्", "गर्नुहोस्", "हेर्नुहोस्", "পড়ুন", "দেখুন", "ক্লিক", "চ্যানেল", "গ্রুপ", "કરો", "વાંચો", "જુઓ", "ક્લિક", "અહીં",
    "ચેનલ", "ગ્રુપ", "ਕਰੋ", "ਪੜ੍ਹੋ", "ਦੇਖੋ", "ਚੈਨਲ", "செய்திகளுக்கு", "உடனடி", "செய்யவும்", "செய்ய", "படிக்க", "பார்க்க", "இங்கே",
    "சேனல்", "చేయండి", "చదవండి", "చూడండి", "ఇక్కడ", "క్లిక్", "ఛానల్", "ఛానెల్", "వార్తల", "ಮಾಡಿ", "ಓದಿ", "ನೋಡಿ", "ಇಲ್ಲಿ", "ಕ್ಲಿಕ್",
    "ಚಾನೆಲ್", "ವಾಟ್ಸಾಪ್", "ചെയ്യുക", "വായിക്കുക", "കാണുക", "ഇവിടെ", "ക്ലിക്ക്", "ചാനൽ", "കൂടുതൽ", "කරන්න", "කියවන්න", "බලන්න",
    "ასევე", "იხილეთ", "წაიკითხეთ", "გაეცანით", "ნახეთ", "ვრცლად", "სრულად", "მასალების", "წესი", "ይቀላቀሉ", "ያንብቡ",
    "ይከታተሉ", "ይወዳጁ", "ያጋሩ", "ቻናላችንን", "ገፃችንን", "ገጻችንን", "چینل", "ولولئ", "وګورئ", "خروجی", "کانال", "دانلود", "چاپی",
    "اضغط", "تابعوا", "تابعونا", "مزيد", "پڑھیں", "دیکھیں", "کریں", "یہاں", "کلک", "بخوێنەوە", "زیاتر",
    "לחצו", "כאן", "הצטרפו", "קראו", "עקבו", "אחרינו", "עדכונים",
])  # fmt: skip

# From where papers in Arabic, Persian and Kurdish report most, before the name of who does: ``القاهرة: أحمد سعيد``.
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

# Papers and sites in Arabic that are called as nothing but one is.
PAPERS = frozenset([
    "الأخبار", "الحياة", "الراية", "الخليج", "البيان", "الاتحاد", "عكاظ", "سبق", "الأهرام", "الجمهورية",
    "الدستور", "الغد", "الرأي", "القبس", "الأنباء", "النهار", "السفير", "الشروق", "الجريدة", "الشبيبة",
    "عمون", "سرايا", "خبرني", "سما", "معا", "صدى البلد", "الفجر", "المصري اليوم", "اليوم السابع",
    "الشرق الأوسط", "القدس العربي", "العربي الجديد", "الجزيرة", "العربية", "الميادين", "المنار", "الحرة",
    "إيلاف", "هسبريس", "فلسطين الآن", "عربي21", "الوسط",
    "دنيا الوطن", "عنب بلدي", "الحياة الجديدة", "عدن الغد", "المكلا اليوم",
    "الوطن", "العرب", "الصباح", "المدى", "الزمان",
    "البلاد", "الوفد", "الراي", "الثورة", "تشرين", "المساء", "الأيام", "المشهد اليمني", "الصباح نيوز", "الشعب",
])  # fmt: skip

# The word that stands over an advert.
ADVERTS = frozenset([
    "advertisement", "advertising", "ad", "ads", "sponsored", "anzeige", "werbung", "publicité", "publicidad",
    "publicidade", "pubblicità", "advertentie", "annonse", "annons", "annonce", "reklame", "reklaam", "mainos",
    "reklama",
    "reklam", "reklamă", "reclamă", "publicitate", "hirdetés", "oglas", "διαφήμιση", "реклама", "рэклама", "жарнама",
    "сурталчилгаа", "რეკლამა", "գովազդ", "إعلان", "اعلان", "إعلانات", "آگهی", "تبلیغات", "اشتہار", "اشتہارات",
    "ڕیکلام",
    "פרסומת", "विज्ञापन", "जाहिरात", "বিজ্ঞাপন", "જાહેરાત", "ਇਸ਼ਤਿਹਾਰ", "விளம்பரம்", "ప్రకటన", "ಜಾಹೀರಾತು",
    "പരസ്യം", "දැන්වීම", "โฆษณา", "ໂຄສະນາ", "ពាណិជ្ជកម្ម", "ကြော်ငြာ", "quảng cáo", "iklan", "广告", "廣告",
    "広告", "광고",
    "tangazo", "ማስታወቂያ",
])  # fmt: skip

# Buttons of one word that name no section, though they stand where one may: above the headline.
BUTTONS = frozenset([
    "share", "print", "save", "listen", "menu", "search", "close", "copy", "bookmark", "tweet", "email", "e-mail",
    "follow", "subscribe", "login", "register", "like", "download", "skip", "back", "saved", "loading", "teilen",
    "drucken", "merken", "speichern", "anhören", "vorlesen", "suche", "suchen", "schließen", "anmelden", "abonnieren",
    "zurück", "menü", "partager", "imprimer", "enregistrer", "écouter", "rechercher", "fermer", "connexion",
    "s'abonner", "abonnez-vous", "retour", "compartir", "imprimir", "guardar", "escuchar", "buscar", "cerrar",
    "suscríbete", "suscribirse", "menú", "compartilhar", "compartilhe", "partilhar", "salvar", "ouvir", "pesquisar",
    "fechar", "assine", "entrar", "condividi", "stampa", "salva", "ascolta", "cerca", "chiudi", "accedi", "abbonati",
    "delen", "afdrukken", "opslaan", "bewaren", "luister", "zoeken", "sluiten", "inloggen", "abonneren", "dela",
    "spara", "lyssna", "sök", "stäng", "prenumerera", "meny", "del", "lagre", "lytt", "søk", "lukk", "abonner", "gem",
    "lyt", "søg", "luk", "jaa", "tulosta", "tallenna", "kuuntele", "sulje", "kirjaudu", "deila", "leita",
    "udostępnij", "drukuj", "zapisz", "posłuchaj", "szukaj", "zamknij", "zaloguj", "sdílet", "tisk", "uložit",
    "hledat", "zavřít", "přihlásit", "zdieľať", "tlačiť", "uložiť", "zavrieť", "megosztás", "megosztom", "nyomtatás",
    "mentés", "keresés", "bezárás", "belépés", "distribuie", "distribuiți", "printează", "salvează", "ascultă",
    "caută", "închide", "meniu", "подели", "сподели", "принтирай", "запази", "търсене", "затвори", "меню",
    "поделиться", "печать", "распечатать", "сохранить", "слушать", "поиск", "закрыть", "войти", "подписаться",
    "поділитися", "друк", "зберегти", "слухати", "пошук", "закрити", "увійти", "падзяліцца", "podijeli", "podeli",
    "ispis", "spremi", "pretraga", "zatvori", "natisni", "shrani", "zapri", "dalintis", "spausdinti", "išsaugoti",
    "dalīties", "drukāt", "saglabāt", "jaga", "prindi", "salvesta", "sulge", "κοινοποίηση", "εκτύπωση", "αποθήκευση",
    "ακούστε", "αναζήτηση", "κλείσιμο", "μενού", "paylaş", "yazdır", "kaydet", "dinle", "kapat", "giriş", "bagikan",
    "cetak", "simpan", "dengarkan", "cari", "tutup", "masuk", "kongsi", "ibahagi", "shiriki", "chapisha", "hifadhi",
    "comparteix", "imprimeix", "desa", "partekatu", "inprimatu", "gorde", "مشاركة", "شارك", "طباعة", "حفظ", "استمع",
    "بحث", "إغلاق", "القائمة", "اشترك", "نسخ", "اشتراک‌گذاری", "چاپ", "ذخیره", "جستجو", "بستن", "شیئر", "پرنٹ",
    "تلاش", "שתף", "שיתוף", "הדפסה", "הדפס", "שמירה", "חיפוש", "סגור", "האזינו", "תפריט", "शेयर", "प्रिंट", "खोजें",
    "मेनू", "শেয়ার", "প্রিন্ট", "খুঁজুন", "அச்சிடு", "பகிர்", "షేర్", "分享", "打印", "列印", "收藏", "搜索", "搜尋",
    "关闭", "關閉", "登录", "登入", "菜单", "シェア", "シェアする", "印刷", "保存", "検索", "閉じる", "ログイン",
    "공유", "공유하기", "인쇄", "저장", "검색", "닫기", "로그인", "chia sẻ", "in bài", "lưu", "tìm kiếm", "đóng",
    "แชร์", "พิมพ์", "บันทึก", "ปิด", "top버튼", "spot_img", "loader image", "author-image", "author img",
])  # fmt: skip

# Sections of news sites of Europe, as rows of links name them.
MENU = frozenset([
    "news", "sport", "sports", "politics", "business", "world", "local", "opinion", "culture", "lifestyle", "video",
    "videos", "podcasts", "weather", "jobs", "classifieds", "horoscope", "auto", "tech", "health", "travel", "food",
    "entertainment", "obituaries", "home", "nation", "national", "states", "cities",
    "nachrichten", "politik", "wirtschaft", "kultur", "panorama", "wissen",
    "reise", "wetter", "lokales", "regional", "ratgeber", "actualité", "actualités", "politique", "économie",
    "actualidade", "atualidade",
    "société",
    "météo", "faits-divers", "noticias", "deportes", "economía", "cultura", "sociedad", "opinión", "política",
    "vídeos",
    "sucesos", "esportes", "desporto", "economia", "notícias", "brasil", "mundo", "notizie", "cronaca", "politica",
    "spettacoli", "meteo", "attualità", "nieuws", "economie", "politiek", "cultuur", "weer", "regio", "wiadomości",
    "polityka", "gospodarka", "kultura", "pogoda", "biznes", "zprávy", "domácí", "zahraniční", "ekonomika", "počasí",
    "regiony", "magazín", "správy", "domáce", "zahraničné", "šport", "zábava", "počasie", "hírek", "belföld",
    "külföld",
    "gazdaság", "bulvár", "horoszkóp", "galériák", "videók", "időjárás", "știri", "politică", "vremea", "vijesti",
    "politika", "gospodarstvo", "zanimljivosti", "novice", "kronika", "vreme", "nyheder", "debat", "vejr", "nyheter",
    "ekonomi", "debatt", "väder", "været", "næringsliv", "uutiset", "urheilu", "kulttuuri", "talous", "sää", "viihde",
    "ειδήσεις", "πολιτική", "οικονομία", "αθλητικά", "καιρός", "ελλάδα", "κόσμος", "gündem", "spor", "magazin",
    "uudised", "majandus", "ilm", "ziņas", "naujienos", "sportas", "esports", "societat", "comarques",
    "أخبار", "محليات", "سياسة", "اقتصاد", "رياضة", "ثقافة", "فن", "منوعات", "صحة", "تكنولوجيا", "مجتمع", "حوادث",
    "تقارير", "تحقيقات", "صراعات", "العالم", "عالم", "عرب وعالم", "عربي ودولي", "أخبار محلية", "أخبار عالمية",
    "أخبار العالم", "أخبار العرب", "شؤون محلية", "سياسي", "اقتصادي", "رياضي", "دولي", "اخبار", "سیاسی", "اقتصادی",
    "اجتماعی", "فرهنگی", "ورزشی", "جامعه", "جهان", "ایران", "استان‌ها", "بین الملل", "بین‌الملل", "سلامت", "سیاست",
    "پاکستان", "دنیا", "کھیل", "کاروبار", "تازہ ترین", "شوبز", "انٹرٹینمنٹ", "ٹیکنالوجی", "اہم خبریں", "قومی خبریں",
    "بین الاقوامی", "علاقائی خبریں", "جرائم", "سوشل ایشوز", "افغانستان", "نړۍ", "ټولنه", "لوبې", "חדשות", "ספורט",
    "כלכלה", "תרבות", "פלילים", "פוליטי", "ביטחון", "בארץ", "בעולם", "בריאות", "חדשות מתפרצות", "देश", "विदेश",
    "राज्य", "राजनीति", "खेल", "मनोरंजन", "व्यापार", "बिजनेस", "दुनिया", "अपराध", "क्राइम", "शिक्षा", "देश-विदेश",
    "राष्ट्रीय", "अंतरराष्ट्रीय", "उत्तर प्रदेश", "मध्य प्रदेश", "राजस्थान", "बिहार", "उत्तराखंड", "महाराष्ट्र",
    "मुंबई", "क्रीडा", "राजकारण", "समाचार", "समाज", "खेलकुद", "अर्थ", "मनोरञ्जन", "अन्तर्राष्ट्रिय", "দেশজুড়ে",
    "সারাদেশ", "জাতীয়", "রাজনীতি", "অর্থনীতি", "আন্তর্জাতিক", "খেলা", "খেলাধুলা", "বিনোদন", "অপরাধ", "শিক্ষা",
    "রাজধানী", "জেলা", "অসম", "ગુજરાત", "દેશ", "વિદેશ", "રમતગમત", "મનોરંજન", "ਪੰਜਾਬ", "ਦੇਸ਼", "ਵਿਦੇਸ਼", "ਖੇਡਾਂ",
    "ଓଡ଼ିଶା", "ରାଜ୍ୟ", "ଜାତୀୟ", "தமிழகம்", "தமிழ்நாடு", "இந்தியா", "உலகம்", "விளையாட்டு", "அரசியல்", "சினிமா",
    "செய்திகள்", "తెలంగాణ", "ఆంధ్రప్రదేశ్", "జాతీయం", "క్రీడలు", "రాజకీయాలు", "ಕರ್ನಾಟಕ", "ರಾಜ್ಯ", "ದೇಶ", "ಕ್ರೀಡೆ",
    "കേരളം", "ഇന്ത്യ", "കായികം", "පුවත්", "දේශීය", "විදේශ", "การเมือง", "เศรษฐกิจ", "สังคม", "กีฬา", "อาชญากรรม",
    "ต่างประเทศ", "ภูมิภาค", "บันเทิง", "ข่าวทั่วไป", "ຂ່າວ", "ព័ត៌មានជាតិ", "សន្តិសុខសង្គម", "သတင်း", "ዜና", "ስፖርት",
    "thời sự", "thế giới", "kinh tế", "xã hội", "pháp luật", "thể thao", "giải trí", "giáo dục", "sức khỏe",
    "trong tỉnh", "trong nước", "quốc tế", "chính trị", "văn hóa", "an ninh trật tự", "đời sống", "công nghệ", "新闻",
    "要闻", "国内", "国际", "社会", "财经", "体育", "娱乐", "军事", "时政", "经济", "文化", "教育", "科技",
    "健康", "新聞", "要聞", "國內", "國際", "社會",
    "財經", "體育", "娛樂", "政治", "地方", "兩岸", "即時", "快訊", "ニュース", "経済", "スポーツ", "エンタメ",
    "事故", "くらし", "暮らし", "芸能", "科学", "医療", "災害", "気象", "話題", "ローカル", "県内",
    "地域", "事件", "海外", "정치", "경제", "사회",
    "국제", "문화", "스포츠", "연예", "지역", "전국", "생활", "nasional", "daerah", "olahraga", "hukum",
    "kriminal", "internasional",
    "peristiwa", "siyaset", "dünya", "yerel", "asayiş", "güvenlik", "sağlık", "eğitim", "habari", "kitaifa",
    "kimataifa", "michezo", "burudani", "wararka", "siyasət", "iqtisadiyyat", "hadisə", "cəmiyyət", "dünya xəbərləri",
    "jamiyat", "iqtisodiyot", "nuus", "vesti", "haberler", "berita", "lajme", "fréttir", "innlent", "erlent", "balita",
    "region", "polska", "świat", "kraj", "samfunn", "innenriks", "utenriks", "kotimaa", "ulkomaat", "paikallisuutiset",
    "mielipiteet", "binnenland", "buitenland", "regionales", "nacionales", "estado", "estados", "cidades", "zahraničí",
    "slovensko", "slovenija", "hrvatska", "srbija", "hronika", "semasa", "aktuális", "sănătate", "eveniment",
    "የሀገር ውስጥ ዜና", "የውጭ ዜና", "ዓለም አቀፍ ዜና", "ዜና", "ስፖርት", "ፖለቲካ", "ኢኮኖሚ", "ቢዝነስ", "ማህበራዊ", "პოლიტიკა", "ეკონომიკა",
    "საზოგადოება", "სპორტი", "კულტურა", "სამართალი", "მსოფლიო", "ახალი ამბები", "քաղաքականություն", "հասարակություն",
    "տնտեսություն", "մշակույթ", "սպորտ", "լուրեր", "միջազգային", "աշխարհ", "သတင်း", "နိုင်ငံရေး", "စီးပွားရေး", "အားကစား",
    "ပြည်တွင်း",
    "ပြည်တွင်းသတင်း", "ပြည်ပသတင်း", "နိုင်ငံတကာ", "නවතම පුවත්", "ප්‍රධාන පුවත්", "දේශපාලන", "ක්‍රීඩා", "улс төр", "нийгэм", "эдийн засаг",
    "дэлхий",
    "ຂ່າວພາຍໃນ", "ຂ່າວຕ່າງປະເທດ", "ເສດຖະກິດ", "ສັງຄົມ", "ການເມືອງ", "ກິລາ", "ព័ត៌មានអន្តរជាតិ", "អន្តរជាតិ", "កីឡា", "សេដ្ឋកិច្ច",
    "នយោបាយ", "សង្គម", "هەواڵ", "کوردستان", "عێراق", "جیهان", "وەرزش", "ئابووری", "སྲིད་དོན།", "གསར་འགྱུར།",
    "actualitate", "eesti", "välismaa", "latvijā", "lietuva", "pasaulis", "aktualitet", "rajoni", "kosova",
    "новости", "политика", "экономика", "общество", "спорт", "культура", "происшествия", "регионы", "в мире", "россия",
    "технологии", "наука", "здоровье", "бизнес", "финансы", "образование", "недвижимость", "криминал", "новини",
    "політика", "економіка", "суспільство", "культура", "події", "україна", "регіони", "технології", "освіта", "бізнес",
    "здоров'я", "навіны", "палітыка", "эканоміка", "грамадства", "здарэнні", "икономика", "свят", "българия", "култура",
    "вести", "економија", "друштво", "хроника", "србија", "свет", "македонија", "жаңалықтар", "саясат", "қоғам",
])  # fmt: skip

# Kinds of articles, as they stand above a headline.
KINDS = frozenset([
    "article", "artikel", "artículo", "articolo",
    "opinion", "comment", "commentary", "editorial", "analysis", "column", "letter", "letters", "interview",
    "essay", "obituary", "obituaries", "feature", "review", "profile", "explainer", "long read", "op-ed",
    "perspective", "viewpoint", "debate", "kommentar", "meinung", "leitartikel", "analyse", "kolumne",
    "glosse", "gastbeitrag", "leserbrief", "leserbriefe", "reportage", "porträt", "nachruf", "rezension",
    "gespräch", "opinión", "análisis", "columna", "tribuna", "entrevista", "crónica", "reportaje",
    "cartas al director", "obituario", "crítica", "reseña", "opinião", "análise", "coluna", "crônica",
    "artigo", "reportagem", "tribune", "chronique", "éditorial", "édito", "entretien", "point de vue",
    "portrait", "critique", "commento", "editoriale", "analisi", "intervista", "opinione", "l'intervista",
    "il commento", "l'analisi", "l'editoriale", "lettere", "recensione", "opinie", "recensie",
    "ingezonden brief", "lezersbrief", "krönika", "ledare", "debatt", "insändare", "intervju", "recension",
    "analys", "gästkrönika", "leder", "kronikk", "leserinnlegg", "debattinnlegg", "gjesteinnlegg",
    "anmeldelse", "kronik", "læserbrev", "debatindlæg", "synspunkt", "kolumni", "pääkirjoitus", "mielipide",
    "haastattelu", "analyysi", "essee", "vieraskynä", "lukijalta", "opinia", "komentarz", "felieton",
    "wywiad", "analiza", "recenzja", "reportaż", "komentář", "názor", "rozhovor", "analýza", "sloupek",
    "glosa", "úvodník", "recenze", "komentár", "názory", "vélemény", "interjú", "elemzés", "publicisztika",
    "jegyzet", "kritika", "riport", "opinii", "interviu", "analiză", "editorialul", "cronică", "απόψεις",
    "άποψη", "γνώμη", "συνέντευξη", "ανάλυση", "σχόλιο", "görüş", "yorum", "röportaj", "analiz",
    "köşe yazısı", "мнение", "мнения", "интервью", "колонка", "комментарий", "анализ", "аналитика",
    "репортаж", "рецензия", "некролог", "думка", "інтерв'ю", "інтерв’ю", "погляд", "інтервʼю", "аналітика",
    "коментар", "коментари", "интервю", "интервју", "колумна", "kolumna", "mišljenje", "komentar", "osvrt",
    "mnenje", "komentaras", "nuomonė", "viedoklis", "komentārs", "intervija", "arvamus", "intervjuu",
    "kommentaar", "opinió", "رأي", "مقال", "مقالات", "حوار", "تحليل", "افتتاحية", "یادداشت", "گفت‌وگو",
    "گفتگو", "سرمقاله", "تحلیل", "דעה", "דעות", "ריאיון", "פרשנות", "विचार", "साक्षात्कार", "संपादकीय", "मत",
    "মতামত", "সাক্ষাৎকার", "সম্পাদকীয়", "ý kiến", "phỏng vấn", "bình luận", "opini", "wawancara", "pendapat",
    "观点", "评论", "访谈", "专访", "社论", "觀點", "評論", "專訪", "社論", "オピニオン", "社説", "コラム",
    "インタビュー", "寄稿", "사설", "칼럼", "인터뷰", "기고", "오피니언", "maoni",
])  # fmt: skip

# What sites call their first page: a link to it may stand alone above the headline.
FRONT_PAGES = frozenset([
    "home", "homepage", "home page", "startseite", "accueil", "inicio", "inici", "início", "hasiera", "página inicial",
    "pagina iniziale", "startpagina", "strona główna", "domů", "domov", "hlavní strana", "főoldal", "kezdőlap",
    "acasă",
    "prima pagină", "naslovnica", "početna", "почетна", "начало", "главная", "головна", "галоўная", "басты бет",
    "αρχική", "ana sayfa", "anasayfa", "ana səhifə", "bosh sahifa", "hem", "hjem", "forside", "forsiden", "heim",
    "forsíða", "etusivu", "avaleht", "esileht", "sākums", "sākumlapa", "pradžia", "titulinis", "ballina", "kreu",
    "მთავარი", "գլխավոր", "beranda", "laman utama", "trang chủ", "หน้าแรก", "หน้าหลัก", "ໜ້າຫຼັກ", "ទំព័រដើម",
    "ホーム", "トップ", "トップページ", "首页", "首頁", "홈", "الرئيسية", "الصفحة الرئيسية", "صفحه اصلی", "صفحه نخست",
    "خانه", "سەرەکی", "صفحۂ اول", "صفحہ اول", "ہوم", "کور", "ראשי", "דף הבית", "होम", "होमपेज", "मुख्य पृष्ठ",
    "मुख्यपृष्ठ",
    "गृहपृष्ठ", "মূলপাতা", "প্রচ্ছদ", "হোম", "મુખ્ય પૃષ્ઠ", "હોમ", "ਹੋਮ", "முகப்பு", "హోమ్", "ಮುಖಪುಟ", "ഹോം",
    "මුල් පිටුව",
    "መነሻ", "nyumbani", "mwanzo", "tuis", "gida",
])  # fmt: skip
