"""Where stories come from, and who wrote them, as papers in Arabic and Chinese script and of South Asia print it."""

from __future__ import annotations

from time import process_time

import pytest

import newsformat as nf

from .texts import GERMAN, read


HEADLINES = {
    "ar": "وزير النقل يعلن فتح الجسر الجديد في الميناء",
    "fa": "وزیر راه از افتتاح پل تازه بندر خبر داد",
    "zh": "渡轮恢复通航",
    "ta": "தீவுக்குப் படகு சேவை மீண்டும் தொடங்கியது",
    "ne": "टापुमा डुङ्गा सेवा फेरि सुरु",
    "si": "දූපතට බෝට්ටු සේවය යළි ඇරඹේ",
}
TAILS = {
    "ar": (
        " أن الجسر الجديد في الميناء سيفتح أمام حركة السيارات صباح الأحد بعد عامين من العمل المتواصل.",
        "وقال مدير المشروع إن الجسر سيخفف الزحام على الطريق القديم، وإن سكان القرى المجاورة سيوفرون نصف ساعة.",
    ),
    "fa": (
        " پل تازه بندر از صبح شنبه به روی خودروها باز می‌شود و کار ساخت آن پس از دو سال به پایان رسیده است.",
        "او گفت که این پل از ترافیک جاده قدیم می‌کاهد و مردم روستاهای اطراف نیم ساعت زودتر خواهند رسید.",
    ),
    "zh": (
        "往返于海岛和港口之间的渡轮经过三个月的维修，今天上午恢复通航，港口管理部门说每天开四班。",
        "船长说，渡轮每一班可以运送四十名乘客和六辆汽车，冬天来临之前不会再停航，岛上的居民都很高兴。",
    ),
    "ta": (
        "மூன்று மாத பழுதுபார்ப்புக்குப் பிறகு தீவுக்கான படகு சேவை இன்று மீண்டும் தொடங்கியது என்று துறைமுக நிர்வாகம் தெரிவித்தது.",
        "ஒவ்வொரு பயணத்திலும் நாற்பது பயணிகளும் ஆறு வாகனங்களும் செல்லலாம் என்று படகின் தலைவர் கூறினார்.",
    ),
    "ne": (
        "तीन महिनाको मर्मतपछि टापुसम्मको डुङ्गा सेवा आज बिहानदेखि फेरि सुरु भएको बन्दरगाह प्रशासनले जनाएको छ।",
        "डुङ्गाले हरेक फेरामा चालीस यात्रु र छवटा गाडी लैजाने र दिनमा चार पटक चल्ने कप्तानले बताए।",
    ),
    "si": (
        "මාස තුනක අලුත්වැඩියාවෙන් පසු දූපත කරා යන බෝට්ටු සේවය අද උදෑසන යළි ආරම්භ කළ බව වරාය පරිපාලනය පවසයි.",
        "එක් ගමනකදී මගීන් හතළිහක් සහ වාහන හයක් රැගෙන යා හැකි බව බෝට්ටුවේ නායකයා පැවසීය.",
    ),
}


def _inline(language: str, opening: str) -> tuple[nf.Article, str]:
    """Return the article that a story with *opening* before its first line is, and its first paragraph."""
    first, second = TAILS[language]
    text = f"{HEADLINES[language]}\n{opening}{first}\n{second}"
    article = nf.read(nf.Source.text(text), "text", {"language": language})
    blocks = [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)]
    assert len(blocks) == 2
    return article, blocks[0]


def _alone(language: str, line: str, first: str = "") -> tuple[nf.Article, str]:
    """Return the article with *line* above its story, and what kind of line that is."""
    begin, second = TAILS[language]
    text = f"{HEADLINES[language]}\n{line}\n{first}{begin}\n{second}"
    source = nf.Source.text(text)
    article = nf.read(source, "text", {"language": language})
    assert len(article.body) == 2
    return article, nf.explain(source, "text", {"language": language}).lines[1].label.value


@pytest.mark.cases(
    ("language", "opening", "told", "parts", "names"),
    [
        ("ar", "عمان - بترا - ", "أكد وزير النقل", ("عمان", "", "بترا"), []),
        ("ar", "بغداد / واع / ", "أعلن وزير النقل", ("بغداد", "", "واع"), []),
        ("ar", "بيروت - «الحياة»: ", "أكد وزير النقل", ("بيروت", "", "الحياة"), []),
        ("ar", "الدوحة - قنا: ", "أكد وزير النقل", ("الدوحة", "", "قنا"), []),
        ("ar", "أ ف ب – بيروت: ", "أكد وزير النقل", ("بيروت", "", "أ ف ب"), []),
        ("ar", "سبق - الرياض: ", "أعلنت وزارة النقل", ("الرياض", "", "سبق"), []),
        ("ar", "القاهرة - أحمد علي: ", "أكد وزير النقل", ("القاهرة", "", ""), ["أحمد علي"]),
        ("ar", "بغداد: ", "أكد وزير النقل", ("بغداد", "", ""), []),
        ("ar", "دبي، 12 مايو 2026 – ", "أعلنت وزارة النقل", ("دبي", "12 مايو 2026", ""), []),
        (
            "ar",
            "دبي، الإمارات العربية المتحدة، 12 مايو 2026: ",
            "أعلنت وزارة النقل",
            ("دبي، الإمارات العربية المتحدة", "12 مايو 2026", ""),
            [],
        ),
        (
            "ar",
            "دبي، الإمارات العربية المتحدة (12 مايو 2026) – ",
            "أعلنت وزارة النقل",
            ("دبي، الإمارات العربية المتحدة", "12 مايو 2026", ""),
            [],
        ),
        ("fa", "خبرگزاری مهر - گروه جامعه: ", "وزیر راه گفت", ("", "", "خبرگزاری مهر"), []),
        ("fa", "گروه اقتصادی خبرگزاری تسنیم- ", "وزیر راه گفت", ("", "", "خبرگزاری تسنیم"), []),
        ("fa", "ایلنا: ", "وزیر راه گفت", ("", "", "ایلنا"), []),
        ("fa", "کابل – باختر: ", "وزیر راه گفت", ("کابل", "", "باختر"), []),
        ("fa", "تهران ـ ایرنا ـ ", "وزیر راه گفت", ("تهران", "", "ایرنا"), []),
    ],
)
def test_a_story_in_arabic_script_says_where_it_is_from(
    language: str, opening: str, told: str, parts: tuple[str, str, str], names: list[str]
) -> None:
    article, first = _inline(language, opening + told)
    assert first.startswith(told)
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.date, article.dateline.source) == parts
    assert [byline.name for byline in article.bylines] == names


@pytest.mark.cases(
    "opening",
    ["قال وزير النقل: سنفتح الجسر، وأكد الوزير", "الجسر الجديد: أكد وزير النقل", "خلال عامين - كما نعلم - أكد الوزير"],
)
def test_what_a_story_says_before_a_colon_is_no_dateline(opening: str) -> None:
    article, first = _inline("ar", opening)
    assert first.startswith(opening)
    assert article.dateline is None
    assert not article.bylines


@pytest.mark.cases(
    "opening", ["Tatort (ard) - ", "Eintritt (frei). ", "Peter Müller (cdu) - ", "Anna Berg (mbl). ", "Wien 2024 (EU) "]
)
def test_a_party_a_broadcaster_or_a_person_before_brackets_is_no_dateline(opening: str) -> None:
    title, first, second = GERMAN
    assert read("\n".join([title, opening + first, second]), "de").dateline is None


def test_a_city_before_each_of_several_lines_is_a_list_of_them() -> None:
    lines = [
        "بغداد: أكد وزير النقل أن الجسر الجديد في الميناء سيفتح أمام حركة السيارات صباح الأحد.",
        "بيروت: أعلنت وزارة النقل أن الطريق القديم سيغلق أمام حركة السيارات حتى نهاية الشهر.",
        "بغداد: أكد مدير المشروع أن المرحلة الثانية تبدأ في الربيع بعد عامين من العمل المتواصل.",
    ]
    text = "\n".join([HEADLINES["ar"], *lines])
    article = nf.read(nf.Source.text(text), "text", {"language": "ar"})
    assert article.dateline is None


@pytest.mark.cases(
    ("opening", "told", "name"),
    [
        ("كتب أحمد علي", "أكد وزير النقل", "أحمد علي"),
        ("كتبت منى سعيد", "أعلنت وزارة النقل", "منى سعيد"),
        ("كتب- أحمد علي: ", "أكد وزير النقل", "أحمد علي"),
        ("كتب أحمد علي: ", "أكد وزير النقل", "أحمد علي"),
        ("كتب أحمد علي", "يفتتح وزير النقل", "أحمد علي"),
        ("كتبت ـ منى سعيد", "وزير النقل يفتتح", "منى سعيد"),
        ("منى السيد", "أكد وزير النقل", "منى السيد"),
        ("محمد عبد الرحمن", "تستعد وزارة النقل", "محمد عبد الرحمن"),
        ("سارة حسن", "في خطوة هي الأولى", "سارة حسن"),
        ("القاهرة - محمد علي", "قال وزير النقل", "محمد علي"),
    ],
)
def test_a_name_glued_to_the_verb_of_the_story_signs_it(opening: str, told: str, name: str) -> None:
    article, first = _inline("ar", opening + told)
    assert first.startswith(told)
    assert [byline.name for byline in article.bylines] == [name]


@pytest.mark.cases(
    "opening",
    [
        "كتب الوزير في بيان أنه أكد",
        "كتب المدير للوزارة وأكد",
        "كتب الموقع الرسمي أن الوزير أعلن",
        "كتب رئيس الوزراء سامي فهمي على صفحته الرسمية مساء أمس أن",
        "محمد صلاح يستقبل",
        "محمد علي رفض الاعتقال ثم قال",
        "سعيد المقال",
        "كتب مدير المرصد",
        "كتب محمد عن المشهد",
    ],
)
def test_a_story_that_begins_with_someone_who_writes_is_not_signed(opening: str) -> None:
    article, first = _inline("ar", opening)
    assert first.startswith(opening)
    assert not article.bylines


@pytest.mark.cases(
    ("credit", "told"),
    [
        ("واس", "أكد وزير النقل"),
        ("قنا", "تستعد وزارة النقل"),
        ("بي بي سي", "قال وزير النقل"),
        ("RT", "أعلنت وزارة النقل"),
        ("وكالات الأنباء", "كشف وزير النقل"),
    ],
)
def test_a_short_agency_is_cut_off_a_verb_of_news(credit: str, told: str) -> None:
    article, first = _inline("ar", credit + told)
    assert first.startswith(told)
    assert [source.name for source in article.sources] == ([] if credit.startswith("وكالات") else [credit])


@pytest.mark.cases("word", ["واستقبل وزير النقل", "وامتنع وزير النقل", "وفاته المفاجئة أمس", "خاصة أن وزير النقل"])
def test_no_agency_is_cut_off_a_real_word(word: str) -> None:
    assert _inline("ar", word)[1].startswith(word)


@pytest.mark.cases(
    ("language", "line", "parts"),
    [
        ("ar", "القاهرة- أ ش أ:", ("القاهرة", "", "أ ش أ")),
        ("ar", "القاهرة - (أ ش أ)", ("القاهرة", "", "أ ش أ")),
        ("ar", "رام الله - دنيا الوطن", ("رام الله", "", "دنيا الوطن")),
        ("ar", "بغداد اليوم- بغداد", ("بغداد", "", "بغداد اليوم")),
        ("ta", "கோலாலம்பூர், மார்ச்.01-", ("கோலாலம்பூர்", "மார்ச்.01", "")),
        ("ne", "काठमाडौँ।", ("काठमाडौँ", "", "")),
    ],
)
def test_a_line_says_where_the_story_is_from(language: str, line: str, parts: tuple[str, str, str]) -> None:
    article, label = _alone(language, line, "أكد وزير النقل" if language == "ar" else "")
    assert label == "dateline"
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.date, article.dateline.source) == parts


@pytest.mark.cases(
    ("language", "line", "names", "location", "affiliation"),
    [
        ("ar", "أحمد علي - القاهرة", ["أحمد علي"], "القاهرة", ""),
        ("ar", "القاهرة: أحمد علي", ["أحمد علي"], "القاهرة", ""),
        ("ar", "بيروت ـ سامي خليل", ["سامي خليل"], "بيروت", ""),
        ("ar", "إسطنبول/ محمد أحمد/ الأناضول", ["محمد أحمد"], "إسطنبول", "الأناضول"),
        ("ar", "كتب/ أحمد علي:", ["أحمد علي"], "", ""),
        ("fa", "توسط علی رضایی", ["علی رضایی"], "", ""),
    ],
)
def test_a_line_says_who_wrote_and_where(
    language: str, line: str, names: list[str], location: str, affiliation: str
) -> None:
    article, label = _alone(language, line, "أكد وزير النقل" if language == "ar" else "وزیر راه گفت")
    assert label == "byline"
    assert [byline.name for byline in article.bylines] == names
    assert (article.bylines[0].location, article.bylines[0].affiliation) == (location, affiliation)


@pytest.mark.cases("line", ["تم النشر في 12/5/2026", "نشر الثلاثاء, 12 مايو, 2026"])
def test_when_a_story_was_published_is_no_author(line: str) -> None:
    article, label = _alone("ar", line, "أكد وزير النقل")
    assert label == "date"
    assert not article.bylines


@pytest.mark.cases(
    ("opening", "names"),
    [
        ("【环球网报道 记者 王一 李二】", ["王一", "李二"]),
        ("【民眾網編輯王小明臺北報導】", ["王小明"]),
        ("（记者 王小明 通讯员 李小红）", ["王小明", "李小红"]),
    ],
)
def test_reporters_in_brackets_begin_a_story_in_chinese(opening: str, names: list[str]) -> None:
    article, first = _inline("zh", opening)
    assert first == TAILS["zh"][0]
    assert [byline.name for byline in article.bylines] == names


@pytest.mark.cases("line", ["文：王小明", "记者 王小明"])
def test_a_paragraph_that_begins_as_a_byline_does_is_kept(line: str) -> None:
    article, first = _inline("zh", line + "昨天在港口说，")
    assert first.endswith(TAILS["zh"][0])
    assert article.bylines == ()


def test_names_in_brackets_sign_a_story_in_sinhala() -> None:
    article, _ = _alone("si", "(අජිත් ප්‍රනාන්දු, නිමල් පෙරේරා)")
    assert [byline.name for byline in article.bylines] == ["අජිත් ප්‍රනාන්දු", "නිමල් පෙරේරා"]


@pytest.mark.cases(
    "piece",
    [
        "دبي، ",
        "دبي - ",
        "كتب أحمد علي",
        "أكد ",
        "بغداد: ",
        "گروه اقتصادی ",
        "خبرگزاری ",
        "【记者 王一",
        "（记者 ",
        "报道",
        "12 مايو ",
    ],
)
def test_long_openings_are_read_in_time(piece: str) -> None:
    language = "zh" if piece[0] > "\u2000" else "ar"
    text = f"{HEADLINES[language]}\n{piece * (10_000 // len(piece))}\n{TAILS[language][1]}"
    begin = process_time()
    nf.read(nf.Source.text(text), "text", {"language": language})
    assert process_time() - begin < 3


def _in_english(line: str) -> tuple[nf.Article, str]:
    text = f"Ferries stay in port\n{line}\nThe ferries stay in port, the harbour master said.\nNobody knows until when."
    source = nf.Source.text(text)
    return nf.read(source, "text"), nf.explain(source, "text").lines[1].label.value


@pytest.mark.cases(
    ("line", "place"),
    [
        ("LAMU, MOMBASA and PORT LOUIS, Nov. 24, 2026 /Acmewire-EastNet/ --", "LAMU, MOMBASA and PORT LOUIS"),
        ("LAMU, MOMBASA and PORT LOUIS, Nov. 24, 2026 (Acme Eastern Wire) --", "LAMU, MOMBASA and PORT LOUIS"),
    ],
)
def test_a_dateline_of_several_places_may_be_long(line: str, place: str) -> None:
    article, label = _in_english(line)
    assert label == "dateline"
    assert article.dateline is not None
    assert article.dateline.place == place


def test_a_long_line_that_names_no_publication_is_no_dateline() -> None:
    article, label = _in_english("LAMU, MOMBASA and PORT LOUIS and all the other ports, Nov. 24, 2026 --")
    assert (label == "dateline", article.dateline) == (False, None)
