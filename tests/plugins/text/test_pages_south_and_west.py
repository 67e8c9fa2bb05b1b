"""Pages of the Arab world, Iran and South Asia: footers of feeds, cities of reporters, sentences wrapped over lines."""

from __future__ import annotations

import pytest

import newsformat as nf
from newsformat_text._languages._lexicon import Kind
from newsformat_text._languages._lexicons import lexicon_for

from .test_pages_of_languages import stories
from .texts import body, read_lines


STORIES = stories()
BENGALI = (
    "উপজেলার নতুন ঘাটে সোমবার সকাল থেকে নৌকা চলাচল শুরু হয়েছে বলে জানিয়েছেন ঘাটের কর্মকর্তারা।",
    "দুই বছর কাজের পর ঘাটটি খুলে দেওয়া হলো এবং এখন অর্ধেক সময়ে পার হওয়া যাবে।",
)


@pytest.mark.cases(
    ("language", "footer"),
    [
        ("en", "The post {} appeared first on Harbour Courier."),
        ("hi", "The post {} first appeared on Ghat News."),
        ("de", "Der Beitrag {} erschien zuerst auf Hafenkurier."),
        ("fr", "L’article {} est apparu en premier sur Le Port."),
        ("es", "La entrada {} se publicó primero en El Muelle."),
        ("it", "L’articolo {} proviene da Il Porto."),
        ("ar", "ظهرت المقالة {} أولاً على ميناء نيوز."),
    ],
)
@pytest.mark.cases("parted", ["\n", "\n\n"])
def test_where_the_story_appeared_first_is_none_of_it(*, language: str, footer: str, parted: str) -> None:
    headline, *story = STORIES[language]
    source = nf.Source.text(parted.join([headline, *story, footer.format(headline)]))
    report = nf.Report()
    article = nf.read(source, "text", {"language": language}, report=report)
    assert body(article) == body(read_lines(language, headline, *story))
    assert any(footer.format(headline)[:20] in str(remark) for remark in report.remarks)


@pytest.mark.cases("heading", ["الأکثر قراءة", "مواضیع ذات صلة"])
def test_arabic_that_is_typed_on_a_persian_keyboard(heading: str) -> None:
    match = lexicon_for("ar").find(heading)
    assert match is not None
    assert match.kind is Kind.RELATED


@pytest.mark.cases(
    ("language", "word"),
    [("en", "Image caption,"), ("ar", "التعليق على الصورة،"), ("ps", "د عکس تشریح،"), ("ur", "تصویر کا کیپشن،")],
)
def test_a_long_caption_behind_words_and_a_comma(language: str, word: str) -> None:
    headline, *story = STORIES[language]
    shown = f"{word} {story[1].rstrip('.۔؟!')} {story[0][:60].rstrip('.۔')}"[:230]
    article = read_lines(language, headline, shown, "", *story)
    assert body(article) == body(read_lines(language, headline, "", *story))
    assert [block for block in article.body if isinstance(block, nf.Media)]


@pytest.mark.cases(
    ("opening", "place", "source", "name"),
    [
        ("بيروت - نادين حداد - ", "بيروت", "", "نادين حداد"),
        ("الميناء الإخباري - سامي الخوري - ", "", "الميناء الإخباري", "سامي الخوري"),
    ],
)
def test_who_reports_between_two_dashes(opening: str, place: str, source: str, name: str) -> None:
    story = "افتتح المحافظ اليوم مرسى جديدا للقوارب في الميناء القديم بعد عامين من أعمال الترميم."
    article = read_lines("ar", "مرسى جديد للقوارب", f"{opening}{story}", STORIES["ar"][1])
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.source) == (place, source)
    assert [byline.name for byline in article.bylines] == [name]
    assert body(article)[0] == story


def test_what_stands_between_two_dashes_in_a_sentence_stays_there() -> None:
    story = "الميناء القديم - وهو الأكبر على الساحل - افتتح اليوم مرسى جديدا للقوارب بعد عامين من أعمال الترميم."
    article = read_lines("ar", "مرسى جديد للقوارب", story, STORIES["ar"][1])
    assert body(article)[0] == story
    assert not article.bylines


def test_a_city_and_who_reports_from_there_are_no_headline() -> None:
    _, *story = STORIES["ar"]
    article = read_lines("ar", "القاهرة – أحمد سعيد", *story)
    assert not article.headline
    assert [byline.name for byline in article.bylines] == ["أحمد سعيد"]


@pytest.mark.cases(
    ("who", "role"),
    [
        ("নদীপুর (বগুড়া) প্রতিনিধি", "নদীপুর (বগুড়া) প্রতিনিধি"),
        ("বগুড়া প্রতিনিধি", "বগুড়া প্রতিনিধি"),
    ],
)
@pytest.mark.cases("sign", ["ঃ ", " : ", "। ", "- "])
def test_who_reports_from_a_town_and_its_district(*, who: str, role: str, sign: str) -> None:
    article = read_lines("bn", "নতুন ঘাটে নৌকা চলাচল শুরু", f"{who}{sign}{BENGALI[0]}", BENGALI[1])
    assert [byline.role for byline in article.bylines] == [role]
    assert body(article) == [*BENGALI]


def test_who_reports_from_a_town_on_a_line_of_its_own() -> None:
    article = read_lines("bn", "নতুন ঘাটে নৌকা চলাচল শুরু", "করিম আহমেদ, নদীপুর (বগুড়া) প্রতিনিধি:", *BENGALI)
    assert [(own.name, own.role) for own in article.bylines] == [("করিম আহমেদ", "নদীপুর (বগুড়া) প্রতিনিধি")]
    assert body(article) == [*BENGALI]


@pytest.mark.cases(
    ("language", "printed", "place"),
    [
        ("hi", "मछलीशहर, जौनपुर। ", "मछलीशहर, जौनपुर"),
        ("hi", "लखनऊ- ", "लखनऊ"),
        ("mr", "पुणे- ", "पुणे"),
        ("te", "విజయవాడ:\n", "విజయవాడ"),
    ],
)
def test_datelines_of_south_asia(language: str, printed: str, place: str) -> None:
    headline, *story = STORIES[language]
    article = read_lines(language, headline, printed + story[0], *story[1:])
    assert article.dateline is not None
    assert article.dateline.place == place
    assert body(article) == body(read_lines(language, headline, *story))


def test_two_cities_joined_by_a_hyphen_are_no_dateline() -> None:
    headline, *story = STORIES["mr"]
    article = read_lines("mr", headline, f"मुंबई- पुणे महामार्गावर {story[0]}", *story[1:])
    assert article.dateline is None


@pytest.mark.cases(
    ("language", "lines"),
    [
        (
            "ar",
            (
                "أعلنت إدارة الميناء القديم في بيان صحفي مساء يوم الخميس، بحسب",
                "ما نقلته الإذاعة المحلية عن رئيس لجنة الترميم في المدينة القديمة",
                "والضواحي.",
                "وقال المهندس المشرف على المشروع إن القوارب ستعبر في نصف الوقت الذي كانت تحتاجه من قبل بعد الترميم.",
            ),
        ),
        (
            "hi",
            (
                "पुराने घाट पर सोमवार से नावों का आना जाना फिर शुरू हो गया और दो साल के काम के बाद इसे खोल दिया",
                "गया है।",
                "घाट के अधिकारी ने बताया कि अब नावें आधे समय में नदी पार कर लेंगी और यात्रियों को लंबा इंतजार नहीं करना पड़ेगा।",
            ),
        ),
    ],
)
def test_sentences_that_are_wrapped_over_lines(language: str, lines: tuple[str, ...]) -> None:
    article = read_lines(language, STORIES[language][0], *lines)
    assert "".join(body(article)).replace(" ", "") == "".join(lines).replace(" ", "")
    assert not [block for block in article.body if isinstance(block, nf.Heading | nf.Related | nf.Media)]


def test_titles_of_others_between_paragraphs_are_wrapped_over_nothing() -> None:
    headline, *story = STORIES["ar"]
    titles = [
        "لجنة السدود تنشر تقريرها السنوي عن مستوى المياه في خزانات الشمال",
        "اتفاق على بناء طريق ساحلي يربط ثلاث مدن",
    ]
    article = read_lines("ar", headline, story[0], "اقرأ أيضا:", *[f"- {title}" for title in titles], *story[1:])
    assert all(title not in "".join(body(article)) for title in titles)


def test_a_number_alone_above_the_headline_is_no_kicker() -> None:
    headline, *story = STORIES["fa"]
    article = read_lines("fa", "کد خبر:", "۹۲۴۴۹۶", headline, *story)
    assert not article.kicker
    assert nf.plain(article.headline) == headline


def test_a_day_with_a_comma_behind_its_ordinal() -> None:
    headline, *story = STORIES["ar"]
    article = read_lines("ar", headline, "تاريخ النشر: 26th, January 2024 GMT", *story)
    assert article.published is not None
    assert article.published.date().isoformat() == "2024-01-26"


@pytest.mark.cases(
    ("opening", "place", "source"),
    [
        ("شبكة الميناء - رام الله - ", "رام الله", "شبكة الميناء"),
        ("وكالة أنباء الميناء : ", "", "وكالة أنباء الميناء"),
    ],
)
def test_a_publication_and_a_city_before_a_verb(opening: str, place: str, source: str) -> None:
    story = "أعلنت إدارة الميناء القديم افتتاح مرسى جديد للقوارب بعد عامين من أعمال الترميم في المدينة."
    article = read_lines("ar", "مرسى جديد للقوارب", opening + story, STORIES["ar"][1])
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.source) == (place, source)
    assert body(article)[0] == story


@pytest.mark.cases(("language", "credit"), [("ar", "المصدر/وكالات"), ("ur", "بشکریہ بندرگاہ ٹائمز")])
def test_whom_a_story_is_from_below_it(language: str, credit: str) -> None:
    assert read_lines(language, *STORIES[language], credit).credit == credit


@pytest.mark.cases("link", ["Visit Harbour Times Homepage here", "Read National News : Click Here", "lockton"])
@pytest.mark.cases("at", [2, 99])
def test_what_leads_on_in_english_within_a_story_in_other_letters(link: str, at: int) -> None:
    lines = list(STORIES["gu"])
    told = body(read_lines("gu", *lines))
    lines.insert(min(at, len(lines)), link)
    assert body(read_lines("gu", *lines)) == told


def test_what_somebody_says_in_english_within_such_a_story_stays() -> None:
    headline, first, *story = STORIES["gu"]
    article = read_lines("gu", headline, first, "Read the river before you cross it, he told us.", *story)
    assert "Read the river before you cross it, he told us." in body(article)


@pytest.mark.cases(
    ("language", "printed", "day"),
    [
        ("kn", "Published On - 2:04 pm, Thu, 3 April 25", "2025-04-03"),
        ("ml", "തിങ്കള്, 16 നവംബര് 2015 (16:40 IST)", "2015-11-16"),
        ("ps", "۱۳۹۰ مرداد ۲۳, یکشنبه", "2011-08-14"),
    ],
)
def test_days_as_sites_of_many_languages_print_them(language: str, printed: str, day: str) -> None:
    headline, *story = STORIES[language]
    article = read_lines(language, headline, printed, *story)
    assert article.published is not None
    assert article.published.date().isoformat() == day


def test_a_day_in_english_glued_to_a_story_in_sinhala() -> None:
    headline, *story = STORIES["si"]
    article = read_lines("si", headline, f"November 15, 2017   11:44 am{story[0]}", *story[1:])
    assert article.published is not None
    assert article.published.isoformat()[:16] == "2017-11-15T11:44"
    assert body(article)[0] == story[0]


@pytest.mark.cases("who", ["করিম আহমেদ, নদীপুর ॥", "করিম আহমেদ, ঢাকা:"])
def test_the_author_with_a_town_above_a_story_in_bengali(who: str) -> None:
    article = read_lines("bn", "নতুন ঘাটে নৌকা চলাচল শুরু", who, *BENGALI)
    assert [own.name for own in article.bylines] == ["করিম আহমেদ"]
    assert body(article) == [*BENGALI]


def test_a_name_of_hebrew_with_a_son_in_it_below_the_story() -> None:
    article = read_lines("he", *STORIES["he"], "(רון בן נמל)")
    assert [own.name for own in article.bylines] == ["רון בן נמל"]


@pytest.mark.cases(
    ("language", "call"),
    [
        ("ar", "تابع أخبار ميناء نيوز على واتساب"),
        ("ar", "تابعونا على فيسبوك وتويتر"),
        ("ar", "انضم إلى قناتنا على تلغرام"),
        ("ar", "التعليقات على افتتاح مرسى جديد للقوارب مغلقة"),
        ("en", "Comments Off on Town council opens the new lock"),
        ("fa", "ما را در تلگرام دنبال کنید"),
        ("ur", "ہمیں فیس بک پر فالو کریں"),
        ("he", "עקבו אחרינו בפייסבוק"),
        ("hi", "हमारे व्हाट्सएप चैनल से जुड़ें"),
        ("bn", "আমাদের হোয়াটসঅ্যাপ চ্যানেলে যুক্ত হোন।"),
        ("mr", "आमचे व्हॉट्सअ‍ॅप चॅनल सबस्क्राइब करा"),
        ("gu", "અમારી વોટ્સએપ ચેનલમાં જોડાઓ"),
        ("pa", "ਤਾਜ਼ਾ ਖ਼ਬਰਾਂ ਪੜ੍ਹਨ ਲਈ ਐਪ ਹੁਣੇ ਕਰੋ ਡਾਊਨਲੋਡ"),
    ],
)
def test_sites_that_ask_to_be_followed(language: str, call: str) -> None:
    story = STORIES[language]
    assert body(read_lines(language, *story, call)) == body(read_lines(language, *story))


@pytest.mark.cases(
    ("language", "sentence"),
    [
        ("ar", "تابع المحافظ أخبار الميناء على مدار اليوم، وقال إن العمل سيستمر حتى نهاية الشهر."),
        ("hi", "अधिकारी ने लोगों से कहा कि वे नाव चलने की सूचना पाने के लिए चैनल से जुड़ें।"),
    ],
)
def test_a_sentence_of_the_story_that_has_such_words_stays(language: str, sentence: str) -> None:
    headline, first, *story = STORIES[language]
    assert sentence in body(read_lines(language, headline, first, sentence, *story))


@pytest.mark.cases("heading", ["قـــد يهمــــــــك أيضــــــاُ :", "اقرأ أيضاَ"])
def test_headings_drawn_long_or_with_other_vowels(heading: str) -> None:
    headline, *story = STORIES["ar"]
    article = read_lines("ar", headline, *story, heading, "لجنة السدود تنشر تقريرها السنوي عن مستوى المياه")
    assert body(article) == body(read_lines("ar", headline, *story))
    assert [block for block in article.body if isinstance(block, nf.Related)]


def test_two_cities_that_a_story_is_from_are_no_headline() -> None:
    _, *story = STORIES["ar"]
    article = read_lines("ar", "الرباط - الدار البيضاء", *story)
    assert not article.headline
    assert article.dateline is not None


@pytest.mark.cases(
    ("language", "line", "place", "source"),
    [("ar", "المرفأ - جدة:", "جدة", "المرفأ"), ("ar", "بغداد – ا ه ع", "بغداد", "ا ه ع")],
)
def test_a_publication_that_is_not_known_next_to_a_city_above_a_story(
    language: str, line: str, place: str, source: str
) -> None:
    _, *story = STORIES[language]
    article = read_lines(language, line, *story)
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.source) == (place, source)
    assert body(article) == story


def test_a_section_next_to_a_city_and_a_colon_is_no_publication() -> None:
    _, *story = STORIES["ar"]
    article = read_lines("ar", "رياضة - جدة:", *story)
    assert article.dateline is None or article.dateline.source != "رياضة"


def test_a_time_behind_a_stroke_and_the_hours_from_greenwich() -> None:
    headline, *story = STORIES["ar"]
    article = read_lines("ar", headline, "الثلاثاء 20 يونيو 2017 04:00 م / بتوقيت القدس +2GMT", *story)
    assert article.published is not None
    assert article.published.isoformat() == "2017-06-20T16:00:00+02:00"
    assert article.headline is not None
    assert body(article) == story


def test_sentences_of_which_the_last_is_cut_off_are_no_headline_below_a_story() -> None:
    _, *story = STORIES["bn"]
    article = read_lines("bn", *story, "নতুন ঘাটে নৌকা চলাচল শুরু হয়েছে। সকালে নৌকা চলাচল")
    assert not article.headline


def test_a_date_is_no_sentence_that_goes_on_in_the_title_below_it() -> None:
    headline, date = "افتتاح مرسى جديد للقوارب في المدينة القديمة", "الثلاثاء 20 يونيو 2017 - 04:00 م بتوقيت بغداد"
    story = ("افتتحت المدينة القديمة مرسى جديدا للقوارب صباح الثلاثاء.", "وحضر العشرات من السكان.")
    text = "\n\n".join([f"{date}\n{headline}", *story])
    article = nf.read(nf.Source.text(text), "text", {"language": "ar"})
    assert article.published is not None
    assert nf.plain(article.headline) == headline
    assert body(article) == [*story]


def test_a_reporter_in_one_word_in_brackets_behind_a_city_in_urdu() -> None:
    headline, *story = STORIES["ur"]
    article = read_lines("ur", headline, f"راولپنڈی (خبرنگار) {story[0]}", *story[1:])
    assert article.dateline is not None
    assert article.dateline.place == "راولپنڈی"
    assert body(article) == story


@pytest.mark.cases(("language", "line"), [("hi", "[ad_2]"), ("ur", "Leave feedback about this")])
def test_marks_of_adverts_and_boxes_of_themes_below_a_story(language: str, line: str) -> None:
    story = "\n\n".join(STORIES[language])
    article = nf.read(nf.Source.text(f"{story}\n\n{line}"), "text", {"language": language})
    assert body(article) == body(nf.read(nf.Source.text(story), "text", {"language": language}))


def test_a_heading_of_related_stories_in_another_grammar() -> None:
    story = "\n\n".join(STORIES["ar"])
    article = nf.read(nf.Source.text(f"{story}\n\nاخبار ذات الصلة"), "text", {"language": "ar"})
    assert body(article) == body(nf.read(nf.Source.text(story), "text", {"language": "ar"}))
