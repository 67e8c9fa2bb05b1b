"""Pages of the East: who signs in Bangladesh, tickers and adverts above headlines, forms and teasers below stories."""

from __future__ import annotations

import pytest

import newsformat as nf


BENGALI = (
    "দ্বীপে ফের চালু হলো নৌযান সেবা",
    "তিন মাসের মেরামতের পর দ্বীপে যাওয়ার নৌযান সেবা আজ সকালে ফের চালু হয়েছে বলে বন্দর কর্তৃপক্ষ জানিয়েছে।",
    "নৌযানটি প্রতি যাত্রায় চল্লিশজন যাত্রী ও ছয়টি গাড়ি বহন করবে এবং দিনে চারবার চলবে বলে ক্যাপ্টেন জানান।",
)
ARABIC = (
    "عودة العبارة إلى المضيق",
    "أعلنت إدارة الميناء صباح اليوم أن العبارة ستعود إلى العمل عبر المضيق بعد ثلاثة أشهر من أعمال الصيانة في القرية.",
    "وقال القبطان إن العبارة تنقل أربعين راكبا وست سيارات في كل رحلة، وإن الرحلات ستنطلق أربع مرات في اليوم.",
)
UKRAINIAN = (
    "Пором знову ходить через протоку",
    "Пором через протоку відновив рух після тримісячного ремонту, повідомили в адміністрації портового селища.",
    "За словами капітана, судно тепер бере на борт до сорока пасажирів і шість машин, а рейси йдуть чотири рази на день.",
)
ENGLISH = (
    "Town opens its new lock at last",
    "The harbour master opened the new lock on Friday, and three barges went through it before noon that day.",
    "It took nine years to build the lock, two more than planned, and cost the town eleven million in all.",
)
TITLES = (
    "رئيس البلدية يفتتح معرض الكتاب السنوي في الحديقة",
    "توقف حركة القطارات بعد انهيار التربة قرب النفق",
    "فريق المدينة يفوز بكأس الشباب للمرة الثالثة",
    "ارتفاع أسعار الخبز يثير غضب السكان في القرى",
    "مقتل شخصين في حادث سير على الطريق الساحلي",
)


def _read(language: str, *lines: str) -> tuple[nf.Article, list[str]]:
    source = nf.Source.text("\n".join(lines))
    explained = nf.explain(source, "text", {"language": language})
    return nf.read(source, "text", {"language": language}), [line.label.value for line in explained.lines]


@pytest.mark.cases("inline", [False, True])
@pytest.mark.cases(
    ("who", "name", "role", "location"),
    [
        ("মৌলভীবাজার প্রতিনিধি:", "", "মৌলভীবাজার প্রতিনিধি", ""),
        ("মৌলভীবাজার প্রতিনিধি ॥", "", "মৌলভীবাজার প্রতিনিধি", ""),
        ("স্টাফ রিপোর্টার, সিলেট:", "", "স্টাফ রিপোর্টার", "সিলেট"),
        ("নিউজ ডেস্ক:", "", "নিউজ ডেস্ক", ""),
        ("করিম আহমেদ, সিলেট প্রতিনিধি:", "করিম আহমেদ", "সিলেট প্রতিনিধি", ""),
        ("মোঃ করিম আহমেদ, সিলেট জেলা প্রতিনিধিঃ", "মোঃ করিম আহমেদ", "সিলেট জেলা প্রতিনিধি", ""),
    ],
)
def test_the_author_in_bengali_by_what_they_are(*, inline: bool, who: str, name: str, role: str, location: str) -> None:
    headline, first, second = BENGALI
    article, _ = _read("bn", headline, *([f"{who} {first}"] if inline else [who, first]), second)
    (byline,) = article.bylines
    assert (byline.name, byline.role, byline.location) == (name, role, location)
    assert [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)] == [first, second]


@pytest.mark.cases("who", ["বন্দরের সহকারী পরিচালক জানান:", "তিন মাসের হিসাব:"])
def test_what_is_said_before_a_colon_in_bengali_signs_nothing(who: str) -> None:
    headline, first, second = BENGALI
    article, _ = _read("bn", headline, f"{who} {first}", second)
    assert not article.bylines


def test_a_speaker_who_begins_several_lines_signs_nothing() -> None:
    headline, first, second = BENGALI
    article, _ = _read("bn", headline, f"নৌ প্রতিনিধি: {first}", f"নৌ প্রতিনিধি: {second}")
    assert not article.bylines


def test_a_headline_is_found_below_a_ticker_that_wide_blanks_part() -> None:
    article, labels = _read("ar", "    ".join(TITLES), *ARABIC)
    assert nf.plain(article.headline) == ARABIC[0]
    assert labels[0] == "skipped"


@pytest.mark.cases(("language", "word", "story"), [("ar", "إعلان", ARABIC), ("en", "Advertisement", ENGLISH)])
def test_the_word_over_an_advert_is_no_kicker(language: str, word: str, story: tuple[str, ...]) -> None:
    article, _ = _read(language, word, *story)
    assert not article.kicker
    assert nf.plain(article.headline) == story[0]


@pytest.mark.cases(
    ("language", "word", "name", "story"),
    [
        ("en", "Photo:", "Harbour Times", ENGLISH),
        ("uk", "Фото:", "прес-служба порту", UKRAINIAN),
        ("ar", "تصوير:", "أحمد علي", ARABIC),
    ],
)
@pytest.mark.cases("at", [1, 2, 3])
def test_a_picture_credit_stands_below_the_word_for_that(
    language: str, word: str, name: str, story: tuple[str, ...], at: int
) -> None:
    article, labels = _read(language, *story[:at], word, name, *story[at:])
    assert labels[at : at + 2] == ["caption", "caption"]
    assert [block.credit for block in article.body if isinstance(block, nf.Media)] == [f"{word} {name}"]
    assert not article.bylines


def test_a_sentence_below_a_word_for_pictures_is_of_the_story() -> None:
    article, _ = _read("en", *ENGLISH[:2], "Photo:", ENGLISH[2])
    assert nf.plain(article.body[-1].content) == ENGLISH[2]  # type: ignore[union-attr]


def test_titles_with_dates_and_sentences_cut_off_end_a_text() -> None:
    others = [
        "Мер відкрив щорічний книжковий ярмарок у центрі міста",
        "вівторок, 7 жовтень 2025, 8:53",
        "На ярмарку цього року представлено книжки сорока видавництв. Про те, як працюватимуть автобуси, чи...",
        "Потяги зупинилися через зсув ґрунту біля тунелю",
        "понеділок, 6 жовтень 2025, 10:20",
        "Рух потягів на ділянці зупинили до вечора через зсув ґрунту. Рятувальники вже...",
    ]
    article, labels = _read("uk", *UKRAINIAN, *others)
    assert labels[3:] == ["related", "skipped", "related"] * 2
    assert len([block for block in article.body if isinstance(block, nf.Paragraph)]) == 2


@pytest.mark.cases(
    ("language", "heading", "said"),
    [
        ("ar", "اترك تعليقاً", "لن يتم نشر عنوان بريدك الإلكتروني."),
        ("ar", "التعليق *", "معجب بهذه:"),
        ("bn", "আপনার মতামত লিখুন:", "জবাব বাতিল"),
        ("uk", "Залишити відповідь", "Ваша e-mail адреса не оприлюднюватиметься."),
    ],
)
def test_a_form_for_comments_is_no_story(language: str, heading: str, said: str) -> None:
    story = {"ar": ARABIC, "bn": BENGALI, "uk": UKRAINIAN}[language]
    article, labels = _read(language, *story, heading, said)
    assert not {"body", "subheading", "related"}.intersection(labels[3:])
    assert len(article.body) == 2


@pytest.mark.cases(
    ("caption", "related"),
    [
        ("Asalin hoton, Getty Images", "Karanta kuma: Jirgin kasa ya tsaya"),
        ("Xigashada Sawirka, Getty Images", "Akhri sidoo kale: Tareenka oo istaagay"),
        ("Oríṣun àwòrán, Getty Images", "Ẹ tún ka: Ọkọ̀ ojú irin ti dúró"),
    ],
)
def test_services_in_languages_of_africa_say_a_picture_credit(caption: str, related: str) -> None:
    source = nf.Source.text("\n".join([ENGLISH[0], caption, ENGLISH[1], related, ENGLISH[2]]))
    labels = [line.label.value for line in nf.explain(source, "text").lines]
    assert labels == ["headline", "caption", "lead", "related", "body"]


def test_a_date_in_azerbaijani_may_begin_with_the_year() -> None:
    article, labels = _read(
        "az",
        "Polis limanda yeni körpünü açdı",
        "2025, 23 May, Cümə, Bakı vaxtı 06:58",
        "Limandakı yeni körpü iki illik işdən sonra bazar günü səhər avtomobillərin üzünə açılacaq, nazir bildirib.",
        "Layihə rəhbəri dedi ki, körpü köhnə yolda tıxacı azaldacaq və sakinlər yarım saat qənaət edəcək.",
    )
    assert labels[1] == "date"
    assert article.published is not None
    assert article.published.date().isoformat() == "2025-05-23"


def test_published_by_names_the_author_in_gujarati() -> None:
    article, _ = _read(
        "gu",
        "ટાપુ માટે ફરી શરૂ થઈ હોડી સેવા",
        "Published By: Ramesh Patel",
        "ત્રણ મહિનાના સમારકામ પછી ટાપુ માટેની હોડી સેવા આજે સવારે ફરી શરૂ થઈ હોવાનું બંદર પ્રશાસને જણાવ્યું હતું.",
        "હોડી દરેક ફેરામાં ચાલીસ મુસાફરો અને છ વાહનો લઈ જશે અને દિવસમાં ચાર વખત ચાલશે એમ કપ્તાને કહ્યું હતું.",
    )
    assert [byline.name for byline in article.bylines] == ["Ramesh Patel"]


def test_a_long_title_in_thai_stands_below_a_breadcrumb_and_above_the_author() -> None:
    title = "เรือข้ามฟากกลางคืนไปเกาะลันตากลับมาให้บริการอีกครั้งหลังปิดซ่อมนานหกเดือน"
    story = (
        "เรือข้ามฟากกลางคืนกลับมาให้บริการเมื่อวันจันทร์ หลังจากปิดซ่อมนานหกเดือน ใช้งบประมาณสี่ล้านบาท และใช้เวลานานกว่าที่วางแผนไว้สองเดือน"
    )
    text = f"หน้าแรก / ภูมิภาค\n{title}\nโดย สมหญิง ใจดี\nเผยแพร่ 24 พฤศจิกายน 2569 10:15 น.\n{story}\n{story[::-1]}\n"
    article = nf.read(nf.Source.text(text), "text", {"language": "th"})
    assert nf.plain(article.headline) == title
    assert [one.name for one in article.bylines] == ["สมหญิง ใจดี"]


@pytest.mark.cases("label", ["【関連記事】", "【あわせて読みたい】"])
def test_a_label_in_brackets_announces_another_story(label: str) -> None:
    story = "佐渡に向かう夜行フェリーが23日、半年の修理を終えて運航を再開した。修理には4億円かかり、予定より2カ月長引いた。\n"
    text = f"夜行フェリー、半年ぶりに佐渡へ\n2026年11月24日\n{story}{label}佐渡に新桟橋、来春着工\n運賃はこれまでと同じ1200円だと会社は説明している。\n"
    article = nf.read(nf.Source.text(text), "text", {"language": "ja"})
    found = [block for block in article.body if isinstance(block, nf.Related)]
    assert [(block.title, [link.text for link in block.links]) for block in found] == [
        (label, ["佐渡に新桟橋、来春着工"])
    ]
