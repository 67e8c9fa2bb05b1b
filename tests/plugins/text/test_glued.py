"""What is glued to the next word is cut off, in every script, and no real word is ever split."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsformat as nf

from .texts import STORIES, paragraphs, read_lines


# A headline and two paragraphs in each language, of which some words recur as they do in any story.


def read(language: str, *, headline: str = "", line: str = "", opening: str = "") -> nf.Article:
    """Read a story with something glued to its headline or first paragraph, or on a line between the two."""
    title, *story = STORIES[language]
    lines = [headline + title, *([line] if line else []), opening + story[0], *story[1:]]
    return nf.read(nf.Source.text("\n".join(lines)), "text", {"language": language})


# Before the story -------------------------------------------------------------


@pytest.mark.cases(
    ("language", "credit"),
    [
        ("ar", "وكالات"), ("ar", "خاص"), ("ar", "رويترز"), ("ar", "وكالة الأناضول"), ("ar", "AFP"), ("he", "AP"), ("hi", "ANI"), ("fa", "AFP"), ("el", "ΑΠΕ-ΜΠΕ"), ("el", "ΚΥΠΕ"), ("cs", "ČTK"), ("da", "Ritzau"), ("de", "dpa"), ("de", "sid"),
        ("en", "Reuters"), ("en", "AFP"), ("en", "The Canadian Press"), ("es", "EFE"), ("es", "Agencias"), ("fa", "ایرنا"),
        ("fi", "STT"), ("fr", "AFP"), ("he", "רויטרס"), ("hi", "पीटीआई"), ("id", "Antara"), ("it", "ANSA"), ("nl", "ANP"),
        ("no", "NTB"), ("pl", "PAP"), ("pt", "Lusa"), ("ru", "ТАСС"), ("ru", "РИА Новости"), ("tr", "İHA"), ("uk", "Укрінформ"),
        ("vi", "TTXVN"),
    ],
)  # fmt: skip
def test_a_credit_is_cut_off(language: str, credit: str) -> None:
    article = read(language, opening=credit)
    assert article.credit == credit
    assert paragraphs(article) == STORIES[language][1:]


@pytest.mark.cases(
    ("language", "credit"), [("de", "dpa/AFP"), ("fr", "AFP/Reuters"), ("en", "Reuters/AFP"), ("ar", "رويترز/AFP")]
)
def test_agencies_that_a_slash_joins_are_cut_off_together(language: str, credit: str) -> None:
    article = read(language, opening=credit)
    assert (article.credit, [one.name for one in article.sources]) == (credit, credit.split("/"))
    assert paragraphs(article) == STORIES[language][1:]


@pytest.mark.cases(
    ("language", "desk"),
    [("en", "Web Desk"), ("es", "Redacción"), ("es", "Redacción Deportes"), ("it", "Redazione")],
)
def test_a_desk_is_cut_off(language: str, desk: str) -> None:
    article = read(language, opening=desk)
    assert [one.name for one in article.bylines] == [desk]
    assert paragraphs(article) == STORIES[language][1:]


@pytest.mark.cases(
    ("language", "dateline", "place", "date", "source"),
    [
        ("en", "Hong Kong (CNN Business)", "Hong Kong", "", "CNN Business"),
        ("en", "New YorkCNN — ", "New York", "", "CNN"),
        ("en", "Reuters - ", "", "", "Reuters"),
        ("en", "PARIS, May 12: ", "PARIS", "May 12", ""),
        ("de", "BERLIN (dpa)", "BERLIN", "", "dpa"),
        ("de", "Berlin/Hamburg (dpa/lno) - ", "Berlin/Hamburg", "", "dpa/lno"),
        ("es", "MADRID, 5 (EUROPA PRESS)", "MADRID", "5", "EUROPA PRESS"),
        ("es", "Redacción.- ", "", "", "Redacción"),
        ("it", "ROMA (ANSA)", "ROMA", "", "ANSA"),
        ("it", "Milano, 5 maggio 2020 – ", "Milano", "5 maggio 2020", ""),
        ("no", "OSLO (VG) ", "OSLO", "", "VG"),
        ("da", "København /ritzau/", "København", "", "ritzau"),
        ("ru", "МОСКВА, 5 мая - РИА Новости.", "МОСКВА", "5 мая", "РИА Новости"),
        ("ru", "МОСКВА, 5 мая – РИА Новости", "МОСКВА", "5 мая", "РИА Новости"),
        ("ru", "МОСКВА, 5 мая. /ТАСС/.", "МОСКВА", "5 мая", "ТАСС"),
        ("ru", "Москва. 5 мая. Интерфакс - ", "Москва", "5 мая", "Интерфакс"),
        ("uk", "Київ. 5 травня. УНН. ", "Київ", "5 травня", "УНН"),
        ("el", "ΑΘΗΝΑ (ΑΠΕ-ΜΠΕ)", "ΑΘΗΝΑ", "", "ΑΠΕ-ΜΠΕ"),
        ("tr", "İSTANBUL (AA)", "İSTANBUL", "", "AA"),
        ("ar", "(AFP)", "", "", "AFP"),
        ("ar", "دبي - رويترز", "دبي", "", "رويترز"),
        ("ar", "الرياض - واس ", "الرياض", "", "واس"),
        ("ar", "القاهرة – أ ش أ", "القاهرة", "", "أ ش أ"),
        ("fa", "تهران - ایرنا - ", "تهران", "", "ایرنا"),
        ("he", "(רויטרס)", "", "", "רויטרס"),
        ("hi", "नई दिल्ली, 5 मई (भाषा)", "नई दिल्ली", "5 मई", "भाषा"),
        ("id", "jpnn.com, JAKARTA - ", "JAKARTA", "", "jpnn.com"),
        ("vi", "Hà Nội (TTXVN)", "Hà Nội", "", "TTXVN"),
        ("zh", "新华社北京5月1日电", "北京", "5月1日", "新华社"),
        ("zh", "中央社台北1日電", "台北", "1日", "中央社"),
        ("zh", "【环球时报】", "", "", "环球时报"),
        ("ja", "【共同通信】", "", "", "共同通信"),
        ("ja", "(AFP)", "", "", "AFP"),
        ("ko", "【서울=뉴시스】", "서울", "", "뉴시스"),
    ],
)
def test_a_dateline_is_cut_off(language: str, dateline: str, place: str, date: str, source: str) -> None:
    article = read(language, opening=dateline)
    assert article.dateline == nf.Dateline(place=place, date=date, source=source, text=dateline.strip())
    assert paragraphs(article) == STORIES[language][1:]


@pytest.mark.cases(
    ("language", "opening", "name"),
    [
        ("en", "By Jane Smith", "Jane Smith"),
        ("en", "By Jane Smith, Reuters", "Jane Smith"),
        ("en", "By Jane SmithLONDON (Reuters) - ", "Jane Smith"),
        ("en", "By Jane Smith LONDON (Reuters) - ", "Jane Smith"),
        ("de", "Von Jonas WeberBerlin. ", "Jonas Weber"),
        ("es", "Por Juan PérezMADRID (Reuters) - ", "Juan Pérez"),
        ("fr", "Par Yanis MorelPARIS, 5 mai (Reuters) - ", "Yanis Morel"),
        ("nl", "Door Jan de VriesAMSTERDAM (ANP) - ", "Jan de Vries"),
        ("ru", "Автор: Анна Белова", "Анна Белова"),
        ("ar", "كتب محمد جابر:", "محمد جابر"),
        ("zh", "記者王小明／台北報導", "王小明"),
        ("zh", "〔自由時報記者王小明台北報導〕", "王小明"),
        ("ja", "【ワシントン＝山田太郎】", "山田太郎"),
        ("ko", "[헤럴드경제=김철수 기자] ", "김철수"),
        ("ko", "[김철수 기자]", "김철수"),
    ],
)
def test_the_author_is_cut_off(language: str, opening: str, name: str) -> None:
    article = read(language, opening=opening)
    assert [byline.name for byline in article.bylines] == [name]
    assert paragraphs(article) == STORIES[language][1:]


@pytest.mark.cases(
    ("language", "credit"),
    [("ar", "تصوير: عبد الفتاح فرج"), ("en", "Photo: Ann Lee"), ("de", "Foto: Max Weber"), ("ru", "Фото: Анна Белова")],
)
def test_who_took_a_picture_is_cut_off(language: str, credit: str) -> None:
    article = read(language, opening=credit)
    assert [block.credit for block in article.body if isinstance(block, nf.Media)] == [credit]
    assert paragraphs(article) == STORIES[language][1:]


@pytest.mark.cases("credit", ["צילום: אבישג שאר-ישוב", "צילום: דנה ירקצי"])
def test_a_story_stays_where_nobody_can_say_how_far_the_name_before_it_goes(credit: str) -> None:
    first, *_ = paragraphs(read("he", opening=credit))
    assert first.endswith(STORIES["he"][1])


def test_a_date_is_cut_off() -> None:
    article = read("en", opening="12 May 2020LONDON (AFP) — ")
    assert article.published == datetime(2020, 5, 12, tzinfo=UTC)
    assert article.dateline == nf.Dateline(place="LONDON", source="AFP", text="LONDON (AFP) —")
    assert paragraphs(article) == STORIES["en"][1:]


# Before the headline ------------------------------------------------------------


@pytest.mark.cases(
    ("language", "glued", "kicker"),
    [
        ("en", "POLITICS:", "POLITICS"),
        ("de", "NACH UNWETTER", "NACH UNWETTER"),
        ("de", "„Es reicht“", "„Es reicht“"),
        ("pl", "ŚWIAT:", "ŚWIAT"),
        ("cs", "ČESKO:", "ČESKO"),
        ("ru", "ПОЛИТИКА:", "ПОЛИТИКА"),
        ("ru", "ПОЛИТИКА", "ПОЛИТИКА"),
        ("el", "ΠΟΛΙΤΙΚΗ:", "ΠΟΛΙΤΙΚΗ"),
        ("fr", "ÉCONOMIE", "ÉCONOMIE"),
    ],
)
def test_a_kicker_is_cut_off(language: str, glued: str, kicker: str) -> None:
    article = read(language, headline=glued)
    assert (nf.plain(article.kicker), nf.plain(article.headline)) == (kicker, STORIES[language][0])


@pytest.mark.cases(
    ("language", "glued", "name", "day"),
    [
        ("en", "By Ann Lee", "Ann Lee", ""),
        ("en", "By Ann Lee12 May 2020", "Ann Lee", "2020-05-12"),
        ("en", "Published 12 May 2020", "", "2020-05-12"),
        ("en", "12 May 2020", "", "2020-05-12"),
        ("de", "Von Jonas Weber", "Jonas Weber", ""),
        ("de", "Stand: 12.05.2020", "", "2020-05-12"),
        ("fr", "Publié le 12 mai 2020", "", "2020-05-12"),
        ("es", "Por Juan Pérez", "Juan Pérez", ""),
        ("ru", "12 мая 2020", "", "2020-05-12"),
        ("ru", "Автор: Анна Белова", "Анна Белова", ""),
    ],
)
def test_what_is_glued_to_the_end_of_a_headline(language: str, glued: str, name: str, day: str) -> None:
    title, *story = STORIES[language]
    article = nf.read(nf.Source.text("\n".join([title + glued, *story])), "text", {"language": language})
    assert nf.plain(article.headline) == title
    assert [byline.name for byline in article.bylines] == ([name] if name else [])
    assert (article.published.date().isoformat() if article.published else "") == day
    assert paragraphs(article) == story


@pytest.mark.cases(
    "headline",
    [
        "What YouTube and eBay paid McDonald's on 12 May 2020",
        "StandBy Ann Lee is the boat of the year",
        "The iPhone12 of 2020",
    ],
)
def test_a_headline_is_left_whole(headline: str) -> None:
    article = nf.read(nf.Source.text("\n".join([headline, *STORIES["en"][1:]])), "text", {"language": "en"})
    assert nf.plain(article.headline) == headline


# On lines of their own ----------------------------------------------------------


@pytest.mark.cases(
    ("language", "line", "name", "rest"),
    [
        ("en", "By Jane SmithLONDON", "Jane Smith", {"location": "LONDON"}),
        ("en", "By Jane SmithReuters", "Jane Smith", {"affiliation": "Reuters"}),
        ("en", "By Jane SmithStaff Writer", "Jane Smith", {"role": "Staff Writer"}),
        ("en", "By John DoePublished 12 May 2020", "John Doe", {}),
        ("en", "By JANE SMITHUpdated: 12 May 2020", "JANE SMITH", {}),
        ("en", "By Jane Smith5 min read", "Jane Smith", {}),
        ("en", "Shane McGlaun, May 12th 2020", "Shane McGlaun", {}),
        ("de", "Von Jonas WeberStand: 12.05.2020, 10:30 Uhr", "Jonas Weber", {}),
        ("fr", "Par Yanis MorelPublié le 12 mai 2020 à 14h52", "Yanis Morel", {}),
        ("es", "Por Juan PérezPublicado el 12 de mayo de 2020", "Juan Pérez", {}),
        ("it", "12 maggio 2020di Marta Bellandi", "Marta Bellandi", {}),
        ("sv", "Anna LindqvistPublicerad 12 maj 2020", "Anna Lindqvist", {}),
        ("pl", "Autor: Jan KowalskiŹródło: PAP", "Jan Kowalski", {}),
        ("ru", "Анна Белова12 мая 2020", "Анна Белова", {}),
        ("id", "Budi SantosoSelasa, 12 Mei 2020", "Budi Santoso", {}),
        ("ar", "أحمد سالمنشر في 12 مايو 2020", "أحمد سالم", {}),
        ("he", "דוד כהןפורסם: 12/05/2020", "דוד כהן", {}),
        ("zh", "作者：李望舒来源：新华网", "李望舒", {}),
        ("zh", "新华社记者李望舒", "李望舒", {"role": "记者", "affiliation": "新华社"}),
        ("zh", "記者王小明／台北報導", "王小明", {"role": "記者", "location": "台北"}),
        ("ko", "연합뉴스 김철수 기자", "김철수", {"role": "기자", "affiliation": "연합뉴스"}),
        ("ko", "김철수 기자2020.05.12 10:42", "김철수", {"role": "기자"}),
    ],
)
def test_the_author_on_a_line_of_its_own(language: str, line: str, name: str, rest: dict[str, str]) -> None:
    article = read(language, line=line)
    (byline,) = article.bylines
    assert byline.name == name
    assert {key: getattr(byline, key) for key in rest} == rest
    if "2020" in line:
        assert article.published is not None
        assert article.published.date().isoformat() == "2020-05-12"
    assert paragraphs(article) == STORIES[language][1:]


@pytest.mark.cases(
    ("language", "line", "credit", "day"),
    [
        ("en", "Source: Reuters12 May 2020", "Source: Reuters", "2020-05-12"),
        ("en", "ReutersUpdated: 12 May 2020", "Reuters", "2020-05-12"),
        ("fr", "AFPPublié le 12 mai 2020", "AFP", "2020-05-12"),
        ("pl", "12 maja 2020, 10:30Źródło: PAP", "Źródło: PAP", "2020-05-12"),
        ("ru", "Источник: ТАСС12 мая 2020", "Источник: ТАСС", "2020-05-12"),
        ("el", "Πηγή: ΑΠΕ-ΜΠΕ12/05/2020", "Πηγή: ΑΠΕ-ΜΠΕ", "2020-05-12"),
        ("ar", "رويترز12 مايو 2020", "رويترز", "2020-05-12"),
        ("he", "רויטרס12/05/2020", "רויטרס", "2020-05-12"),
        ("zh", "2020年5月12日10:30来源：新华网", "来源：新华网", "2020-05-12"),
        ("zh", "来源：新华社 | 2020年05月12日 10:30:22", "来源：新华社", "2020-05-12"),
        ("zh", "发布时间：2020-05-12 10:30来源：央视网编辑：王明", "来源：央视网", "2020-05-12"),
        ("ja", "提供：時事通信2020年5月12日", "提供：時事通信", "2020-05-12"),
    ],
)
def test_a_credit_next_to_a_date(language: str, line: str, credit: str, day: str) -> None:
    article = read(language, line=line)
    assert article.credit == credit
    assert article.published is not None
    assert article.published.date().isoformat() == day


@pytest.mark.cases(
    ("language", "line", "moment"),
    [
        ("es", "31 de marzo de 201619:44", "2016-03-31T19:44"),
        ("zh", "2016年3月31日 星期四 19:44", "2016-03-31T19:44"),
        ("zh", "2016年3月31日下午7:44", "2016-03-31T19:44"),
        ("ko", "2016년 3월 31일 오후 7:44", "2016-03-31T19:44"),
        ("ar", "31 مارس 2016 - 07:44 م", "2016-03-31T19:44"),
        ("el", "31/03/2016 7:44 μ.μ.", "2016-03-31T19:44"),
    ],
)
def test_the_time_next_to_a_date(language: str, line: str, moment: str) -> None:
    published = read(language, line=line).published
    assert published is not None
    assert published.isoformat()[:16] == moment


@pytest.mark.cases(
    ("language", "line", "place", "source"),
    [
        ("en", "LONDON (Reuters) -", "LONDON", "Reuters"),
        ("en", "Washington CNN —", "Washington", "CNN"),
        ("en", "AUBURN, Wash. —", "AUBURN, Wash.", ""),
        ("ar", "القاهرة - رويترز", "القاهرة", "رويترز"),
    ],
)
def test_a_dateline_on_a_line_of_its_own(language: str, line: str, place: str, source: str) -> None:
    article = read(language, line=line)
    assert article.dateline == nf.Dateline(place=place, source=source, text=line)
    assert paragraphs(article) == STORIES[language][1:]


@pytest.mark.cases("line", ["Jane Smith (Reuters)", "Jane Smith - Reuters"])
def test_a_name_with_an_agency_is_no_dateline(line: str) -> None:
    assert read("en", line=line).dateline is None


# No real word is split --------------------------------------------------------------

WORDS = {
    "en": (
        "iPhone sales", "McDonald's staff", "YouTube clips", "eBay traders", "USAToday readers", "APIs and", "CNNMoney readers",
        "BBCNews viewers", "APNews readers", "UNESCOs list", "NIMBYism in", "COVIDiots on", "LGBTQers in", "ESPNPlus fans", "PDFs of",
        "NASAs plan", "UNIXes of", "MacArthur grants", "LaTeX users", "OpenAI models", "JavaScript code", "ANIMALS in", "APPLES from",
        "PayPal users", "DeShawn Jones", "FitzGerald translated", "CPUs of", "AAA batteries", "ReutersTV viewers", "PAs and",
    ),
    "de": (
        "NSDAP-Mitglieder der", "BVBler in", "EDEKAs Märkte", "UNICEFs Liste", "dpaket und", "DHLer in", "BayernLB und", "LKWs und",
        "Donaudampfschifffahrt auf", "SPDler in", "InnoGames und", "ÖBBler in", "GmbHs in", "WhatsApp und", "sidney-weite Pläne in",
    ),
    "fi": ("UNESCOon kuuluva", "NATOon liittyvä", "STTllä on"),
    "no": ("APIene til", "UNESCOs liste", "CPUene i", "NTBs liste"),
    "tr": ("AAlar ve", "TBMMden gelen", "DHAlar ve"),
    "ru": ("ТАССовские новости", "ЮНЕСКОвский список", "ВКонтакте и"),
    "ar": (
        "واستقبل الرئيس", "وامتدت الأعمال", "وفاجأت المدينة", "قناعات الناس", "بناء الجسر", "واسعة هي", "وكالاتها تعمل", "واستغرق العمل",
        "قنابل قديمة", "CNNالعربية تقول", "BBCعربي تقول", "وفازت المدينة", "واسألوا أهل",
    ),
    "fa": ("مهربان و", "فارسیان و", "مهرماه و", "برنامه و"),
    "he": ("כתבות על", "רויטרסים של"),
    "hi": ("भाषाओं में", "भाषाविद और", "वार्ताकार और"),
    "zh": ("新华社区的", "共同体的", "路透彻的", "时事件的"),
    "ja": ("共同体の", "時事的な", "共同通信社の"),
    "ko": ("연합뉴스는 그", "연합군이 그", "로이터가 그"),
}  # fmt: skip
NEVER = [(language, words) for language, some in WORDS.items() for words in some]


@pytest.mark.cases(("language", "words"), NEVER)
def test_no_real_word_is_split(language: str, words: str) -> None:
    article = read(language, opening=f"{words} ")
    assert (article.credit, article.dateline, article.bylines) == ("", None, ())
    assert paragraphs(article)[0] == f"{words} {STORIES[language][1]}"
    article = read(language, headline=f"{words} ")
    assert not article.kicker
    assert nf.plain(article.headline) == f"{words} {STORIES[language][0]}"


@given(
    st.sampled_from(
        ["McDonald", "MacArthur", "McKellen", "DeShawn", "LaToya", "FitzGerald", "O'Neill", "VanDyke", "St.John"]
    )
)
def test_no_name_that_signs_is_split(surname: str) -> None:
    article = read("en", line=f"By Ann {surname}")
    assert [byline.name for byline in article.bylines] == [f"Ann {surname}"]
    article = read("en", opening=f"By Ann {surname}")
    assert [byline.name for byline in article.bylines] == [f"Ann {surname}"]
    assert paragraphs(article) == STORIES["en"][1:]


@given(
    st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyzäöåéèçñßšżıéő"), min_size=1, max_size=8),
    st.sampled_from(["Reuters", "AFP", "ANSA", "UNICEF", "dpa"]),
)
def test_an_acronym_with_an_ending_is_one_word(ending: str, name: str) -> None:
    first = paragraphs(read("en", opening=f"{name}{ending} "))[0]
    assert first.split(" ")[0] == name + ending


def test_a_name_in_camel_case_is_no_desk() -> None:
    story = "DeskPro has raised 30 million dollars for its software, the company said on Monday."
    article = nf.read(
        nf.Source.text(f"Software for the help desk\n{story}\nProvo is where the company sits.\n"), "text"
    )
    assert (article.bylines, paragraphs(article)[0]) == ((), story)


def test_a_name_that_the_text_has_elsewhere_is_left_whole() -> None:
    text = "\n".join([STORIES["en"][0], f"AFPForum {STORIES['en'][1]}", f"{STORIES['en'][2]} AFPForum said so."])
    article = nf.read(nf.Source.text(text), "text", {"language": "en"})
    assert article.credit == ""


GERMAN = (
    "Der 75-jährige Hafenmeister öffnete am Freitag die neue Schleuse, und drei Schiffe fuhren vor dem Regen hindurch."
)


@pytest.mark.cases(
    ("opening", "place", "sources"),
    [
        ("(dpa) ", "", ["dpa"]),
        ("Lindau (dpa/bb) - ", "Lindau", ["dpa"]),
        ("Wien. (APA/red) ", "Wien", ["APA"]),
        ("Paris (AFP, dpa) - ", "Paris", ["AFP", "dpa"]),
        ("Hannover (lni) - ", "Hannover", ["lni"]),
        ("Lindau - ", "Lindau", []),
        ("Lindau/Bregenz – ", "Lindau/Bregenz", []),
    ],
)
def test_german_datelines(opening: str, place: str, sources: list[str]) -> None:
    article = nf.read(nf.Source.text(f"Stadt öffnet Schleuse\n{opening}{GERMAN}\n"), "text", {"language": "de"})
    assert article.dateline is not None
    assert (article.dateline.place, [source.name for source in article.sources]) == (place, sources)
    assert [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)] == [GERMAN]


@pytest.mark.cases("opening", ["Anna Lee - ", "Kommentar - ", "Er-", "1989 - "])
def test_what_is_no_place_is_no_german_dateline(opening: str) -> None:
    text = f"Stadt öffnet Schleuse\n{opening}{GERMAN}\n"
    assert nf.read(nf.Source.text(text), "text", {"language": "de"}).dateline is None


TOWNS = [
    ("nl", "Utrecht – ", "Utrecht", []), ("cs", "Praha - ", "Praha", []), ("sk", "Bratislava - ", "Bratislava", []),
    ("pt", "Luanda - ", "Luanda", []), ("pt", "BRASÍLIA, DF (FOLHAPRESS) - ", "BRASÍLIA, DF", ["FOLHAPRESS"]),
    ("id", "Bandung - ", "Bandung", []), ("id", "Jakarta, CNN Indonesia -- ", "Jakarta", ["CNN Indonesia"]),
    ("id", "Merdeka.com - ", "", ["Merdeka.com"]), ("it", "Napoli - ", "Napoli", []), ("it", "(ANSA) - ROMA, 05 MAG - ", "ROMA", ["ANSA"]),
    ("fr", "(Trois-Rivières) ", "Trois-Rivières", []), ("fr", "BRUXELLES (awp/afp) - ", "BRUXELLES", ["awp", "afp"]),
    ("vi", "Dân trí - ", "", ["Dân trí"]), ("sw", "Dodoma. ", "Dodoma", []),
]  # fmt: skip
QUAY = "Lamu Quay and three barges of the harbour went through before the rain set in over the town on Friday at noon."


@pytest.mark.cases(("language", "opening", "place", "sources"), TOWNS)
def test_towns_as_papers_of_a_language_print_them(language: str, opening: str, place: str, sources: list[str]) -> None:
    article = nf.read(nf.Source.text(f"Lamu Lamu Lamu Lamu\n{opening}{QUAY}\n"), "text", {"language": language})
    assert article.dateline is not None
    assert (article.dateline.place, [source.name for source in article.sources]) == (place, sources)
    assert [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)] == [QUAY]


@pytest.mark.cases(
    ("language", "opening"), [("fr", "(Mise à jour) "), ("fr", "(Photo) "), ("id", "Video - "), ("cs", "Rozhovor - ")]
)
def test_other_openings_are_no_towns(language: str, opening: str) -> None:
    text = f"Lamu Lamu Lamu Lamu\n{opening}{QUAY}\n"
    assert nf.read(nf.Source.text(text), "text", {"language": language}).dateline is None


def test_an_agency_that_begins_a_sentence_of_thai_is_no_credit() -> None:
    first = "สำนักข่าวรอยเตอร์รายงานว่า ราคาน้ำมันดิบเบรนท์พุ่งขึ้นกว่าสองเปอร์เซ็นต์ในวันจันทร์ หลังกลุ่มผู้ผลิตมีมติลดกำลังการผลิต"
    text = f"ราคาน้ำมันดิบพุ่ง\n{first}\nนักวิเคราะห์มองว่าราคาจะทรงตัวในระดับสูงต่อไปอีกหลายสัปดาห์จนถึงสิ้นไตรมาส"
    article = nf.read(nf.Source.text(text), "text", {"language": "th"})
    assert not article.credit
    assert isinstance(block := article.body[0], nf.Paragraph)
    assert nf.plain(block.content) == first


@pytest.mark.cases(
    ("language", "opening", "day"),
    [
        ("ar", "14 مايو 2024", "2024-05-14"),
        ("fa", "۱۴ اردیبهشت ۱۴۰۳", "2024-05-03"),
        ("hi", "14 मई 2024", "2024-05-14"),
    ],
)
def test_a_date_glued_to_a_story_without_capitals(language: str, opening: str, day: str) -> None:
    headline, first, second = STORIES[language]
    article = nf.read(nf.Source.text(f"{headline}\n{opening}{first}\n{second}"), "text", {"language": language})
    assert article.published is not None
    assert article.published.date().isoformat() == day
    assert isinstance(block := article.body[0], nf.Paragraph)
    assert nf.plain(block.content) == first


@pytest.mark.cases(
    ("headline", "opening", "first", "names"),
    [
        ("שר התחבורה חנך תחנה חדשה בחיפה", "מאת דנה לוי", "שר התחבורה חנך אתמול תחנה חדשה ליד הנמל.", ["דנה לוי"]),
        ("שר התחבורה חנך תחנה חדשה בחיפה", "רויטרס", "שר התחבורה חנך אתמול תחנה חדשה ליד הנמל.", []),
        ("وزیر راه پل تبریز را گشود", "نویسنده: سارا احمدی", "وزیر راه دیروز پل تازه تبریز را گشود.", ["سارا احمدی"]),
        ("وزیر ریلوے نے پل کھول دیا", "رپورٹ: احمد علی", "وزیر ریلوے نے کل نیا پل کھول دیا ہے۔", ["احمد علی"]),
    ],
)
def test_names_glued_to_a_word_of_the_headline_sign(headline: str, opening: str, first: str, names: list[str]) -> None:
    text = "\n".join([headline, f"{opening}{first}", *[f"{number}. {first}" for number in range(2, 4)]])
    article = nf.read(nf.Source.text(text), "text")
    assert isinstance(block := article.body[0], nf.Paragraph)
    assert nf.plain(block.content) == first
    assert [byline.name for byline in article.bylines] == names


@pytest.mark.cases("opening", ["מאת דנה לוי", "כתב: יוסי כהן"])
def test_names_stay_where_a_letter_may_belong_to_them_or_to_the_story(opening: str) -> None:
    lines = ["תחנה חדשה נפתחה בחיפה", f"{opening}התחנה החדשה נפתחה אתמול לציבור הרחב ליד הנמל של העיר."]
    article = nf.read(nf.Source.text("\n".join([*lines, "לדברי השר, העבודות הושלמו חצי שנה לפני המועד."])), "text")
    assert not article.bylines
    assert nf.plain(article.body[0].content).startswith(opening)


@pytest.mark.cases("opening", ["14 مايو 2024م ", "2024年5月14日"])
def test_a_date_that_begins_a_sentence_stays_in_it(opening: str) -> None:
    language = "zh" if opening[0] == "2" else "ar"
    headline, first, second = STORIES[language]
    article = nf.read(nf.Source.text(f"{headline}\n{opening}{first}\n{second}"), "text", {"language": language})
    assert isinstance(block := article.body[0], nf.Paragraph)
    assert nf.plain(block.content) == opening + first


def test_an_address_glued_to_words_of_another_script() -> None:
    headline, first, second = STORIES["ko"]
    line = "김철수 기자chulsoo@example.com입력 2024.05.14 10:15"
    article = nf.read(nf.Source.text(f"{headline}\n{line}\n{first}\n{second}"), "text", {"language": "ko"})
    assert [(byline.name, byline.contact) for byline in article.bylines] == [("김철수", "chulsoo@example.com")]


def test_a_colon_of_amharic_parts_keywords_from_their_word() -> None:
    lines = [
        "የወርቅ ዋጋ ቀነሰ",
        "የዓለም አቀፍ የወርቅ ዋጋ ባለፉት ሁለት ሳምንታት ቀንሷል ሲሉ የዘርፉ ባለሙያዎች ለጋዜጣችን ገልጸዋል፤ ምክንያቱም የዶላር ጥንካሬ ነው ብለዋል።",
        "መለያዎች፡ ወርቅ፣ ዶላር",
    ]
    assert nf.read(nf.Source.text("\n".join(lines)), "text").keywords == ("ወርቅ", "ዶላር")


@pytest.mark.cases(
    ("language", "headline", "credit"),
    [
        ("en", "Town opens new lock at the old harbour", "Photo: Ann Lee"),
        ("nl", "Nieuwe sluis open in de oude haven", "Foto: Jan Berg/Havenblad"),
        ("pt", "Cidade abre nova comporta no porto velho", "Foto: Ana Prieto"),
        ("ru", "Город открыл новый шлюз в старом порту", "Фото: Анна Иванова"),
    ],
)
def test_a_picture_credit_is_taken_off_the_headline(language: str, headline: str, credit: str) -> None:
    report = nf.Report()
    article = read_lines(language, f"{headline} {credit}", *STORIES[language][1:], report=report)
    assert nf.plain(article.headline) == headline
    assert any(credit in str(entry) for entry in report)


@pytest.mark.cases(
    ("language", "headline"),
    [
        ("en", "Town opens new lock in a photo: Ann Lee"),
        ("en", "Who took the most famous of all Photos: the keeper"),
        ("de", "Streit der Stadt um ein Foto: Anna Berg"),
    ],
)
def test_a_picture_within_a_headline_is_part_of_it(language: str, headline: str) -> None:
    assert nf.plain(read_lines(language, headline, *STORIES[language][1:]).headline) == headline
