"""Pages of the East once more: captions printed four times, sentences over several lines, names of sites at the end."""

from __future__ import annotations

import pytest

import newsformat as nf

from .test_pages_of_languages import stories
from .texts import body, read_lines


STORIES = stories()


@pytest.mark.cases(
    "caption",
    [
        "العبارة تنقل الركاب عبر المضيق يوم أمس بعد ثلاثة أشهر من أعمال الصيانة في ميناء القرية الصغير (أ.ب)",
        "العبارة تنقل الركاب عبر المضيق يوم أمس («ميناء نيوز»)",
    ],
)
def test_a_caption_that_occurs_twice_next_to_each_title_is_no_story(caption: str) -> None:
    headline, *story = STORIES["ar"]
    article = read_lines("ar", headline, caption, caption, "TT", headline, caption, caption, *story)
    assert nf.plain(article.headline) == headline
    assert body(article) == body(read_lines("ar", headline, *story))
    assert not [block for block in article.body if isinstance(block, nf.Related)]


def test_the_name_of_a_site_above_the_headline_again_is_no_deck() -> None:
    headline, *story = STORIES["ja"]
    article = read_lines("ja", headline, "みなと新報", "", "Menu", "2024年3月12日", headline, *story)
    assert not article.subhead
    assert nf.plain(article.headline) == headline


@pytest.mark.cases("trail", ["新闻中心 > 国内新闻 > 正文", "首页 » 国内 » 港口"])
def test_a_way_through_the_site_below_the_headline(trail: str) -> None:
    headline, *story = STORIES["zh"]
    assert body(read_lines("zh", headline, trail, *story)) == body(read_lines("zh", headline, *story))


@pytest.mark.cases("last", [("Tone Bay",), ("Online Ferries", "Quay Academy", "KidsBoat News")])
def test_names_in_latin_letters_below_a_story_in_others(last: tuple[str, ...]) -> None:
    story = STORIES["te"]
    assert body(read_lines("te", *story, *last)) == body(read_lines("te", *story))


@pytest.mark.cases(("above", "told"), [("", True), (" Tone Bay.", False)])
def test_a_name_in_latin_letters_that_the_story_has_is_told_otherwise(*, above: str, told: bool) -> None:
    headline, first, *story = STORIES["te"]
    source = nf.Source.text("\n".join([headline, f"{first}{above}", *story, "Tone Bay"]))
    last = nf.explain(source, "text", {"language": "te"}).lines[-1]
    assert any("in Latin letters" in reason for reason in last.reasons) == told


def test_sentences_that_are_broken_over_lines_in_bengali() -> None:
    lines = (
        "গত ২৪ ঘণ্টায় দ্বীপে যাওয়ার নৌযান সেবা আবার চালু হয়েছে বলে",
        "জানিয়েছে বন্দর কর্তৃপক্ষ। বুধবার এক সংবাদ বিজ্ঞপ্তিতে বন্দর",
        "সদর দপ্তর এ তথ্য জানিয়েছে।",
        "নৌযানটি প্রতি যাত্রায় চল্লিশজন যাত্রী ও ছয়টি গাড়ি বহন করবে এবং দিনে চারবার চলবে বলে ক্যাপ্টেন জানান।",
    )
    article = read_lines("bn", "দ্বীপে ফের চালু হলো নৌযান সেবা", "নিজস্ব সংবাদদাতা:", *lines)
    assert body(article) == [*lines]


def test_a_line_that_announces_behind_a_sentence_begins_the_story() -> None:
    headline, *story = STORIES["zh"]
    line = "港口管理局12日发布通报。全文如下："
    assert body(read_lines("zh", headline, "字号", line, *story)) == [line, *body(read_lines("zh", headline, *story))]


def test_how_long_ago_a_story_was_updated_and_published() -> None:
    headline, *story = STORIES["th"]
    line = "อัพเดต 10 ชั่วโมงที่ผ่านมา • เผยแพร่ 4 ชั่วโมงที่ผ่านมา"
    assert line not in body(read_lines("th", headline, line, *story))


def test_the_source_above_a_heading_of_other_stories_is_a_credit() -> None:
    headline, *story = STORIES["ar"]
    other = ("شاهد أيضاً", "الوزير يفتتح مؤتمر العمل بدورته الخمسين", f"ميناء نيوز- {story[0][:70]} …")
    article = read_lines("ar", headline, *story, "المصدر: رويترز", *other)
    assert article.credit == "المصدر: رويترز"


def test_titles_that_a_text_ends_with_between_names_and_kickers() -> None:
    headline, *story = STORIES["he"]
    others = (
        "הנהג רץ להתמגן והרכב נסחף לנחל: צפו בחילוץ",
        "ראש העיר עונה לתושבים: יש לי חמש אצבעות ביד",
        "שלמה כהן",
        "תושב העיר",
        "פצצה נאספה מהרכב במרכז העיר; החשוד נעצר",
    )
    article = read_lines("he", headline, *story, "עוד כתבות שיעניינו אותך", *others)
    (found,) = [block for block in article.body if isinstance(block, nf.Related)]
    titles = [nf.plain(link.text) if not isinstance(link.text, str) else link.text for link in found.links]
    assert {others[0], others[1], others[4]} <= {*titles}
    assert body(article) == body(read_lines("he", headline, *story))


@pytest.mark.cases(
    ("language", "line"),
    [("he", "יום חמישי, 4 בספטמבר 2025"), ("bn", "আজকের দিন তারিখ ২৩শে ডিসেম্বর, ২০২৪"), ("ar", "لرؤية أصدق للأحداث")],
)
def test_days_and_mottoes_are_nobody(language: str, line: str) -> None:
    headline, *story = STORIES[language]
    assert not read_lines(language, headline, line, "2024-03-12 10:24", *story).bylines


def test_published_by_leave_of_a_paper_in_hindi() -> None:
    line = "हिंदी बंदरगाह की स्वीकृति से नौका कॉन्टेंट सर्विसेज़ द्वारा प्रकाशित"
    story = STORIES["hi"]
    assert line not in body(read_lines("hi", *story, line))


def test_titles_in_one_line_above_the_headline_on_the_page() -> None:
    headline, *story = STORIES["ar"]
    ticker = (
        "تدشين كتاب عن تاريخ الموسيقى بمكتبة المدينة ورشة عمل للشباب في الحديقة العامة سعر الذهب يتراجع في الأسواق المحلية "
        * 2
    )
    article = read_lines("ar", headline, "النهار", "الخميس 21 أغسطس 2025 09:53 مـ", ticker.strip(), headline, *story)
    assert nf.plain(article.headline) == headline
    assert body(article) == body(read_lines("ar", headline, *story))


def test_the_author_between_the_two_headlines_signs() -> None:
    headline, *story = STORIES["ar"]
    article = read_lines("ar", headline, "محمد أحمد", "الخميس 21 أغسطس 2025", headline, *story)
    assert [by.name for by in article.bylines] == ["محمد أحمد"]


def test_a_name_that_occurs_twice_is_no_kicker() -> None:
    headline, *story = STORIES["ar"]
    article = read_lines("ar", headline, "جميل مطر", "جميل مطر", "الخميس 12 نوفمبر 2009 - 11:59 ص", *story)
    assert not article.kicker
    assert [by.name for by in article.bylines] == ["جميل مطر"]


def test_the_first_words_of_the_story_cut_off_above_it() -> None:
    headline, *story = STORIES["ar"]
    article = read_lines("ar", headline, f"{story[0][:70]}...", headline, "حصري", *story)
    assert body(article) == body(read_lines("ar", headline, *story))


def test_the_title_that_a_story_had_elsewhere_is_no_source() -> None:
    headline, *story = STORIES["zh"]
    article = read_lines("zh", headline, "2024-03-12 来源：渡口报", "原标题：海峡渡轮三个月后恢复通航", *story)
    assert article.credit == "来源：渡口报"
    assert [source.name for source in article.sources] == ["渡口报"]
    assert body(article) == body(read_lines("zh", headline, *story))


def test_sizes_of_letters_are_no_dateline() -> None:
    headline, *story = STORIES["ne"]
    assert read_lines("ne", headline, "अ+ अ-", *story).dateline is None


def test_what_a_site_delivers_is_no_story_in_japanese() -> None:
    headline, *story = STORIES["ja"]
    line = "港の町から島の話題まで、旬のニュースを的確に、いち早くお届けします。"
    assert line not in body(read_lines("ja", headline, *story, line))
