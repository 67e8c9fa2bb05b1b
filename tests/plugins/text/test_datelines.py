"""Datelines of scripts without capitals, and of agencies that no dash or bracket parts from the place."""

from __future__ import annotations

import pytest

import newsformat as nf


STORIES = {
    "ar": (
        "عودة العبارة إلى المضيق",
        "أعلنت إدارة الميناء صباح اليوم أن العبارة ستعود إلى العمل عبر المضيق بعد ثلاثة أشهر من أعمال الصيانة في القرية.",
        "وقال القبطان إن العبارة تنقل أربعين راكبا وست سيارات في كل رحلة، وإن الرحلات ستنطلق أربع مرات في اليوم.",
    ),
    "fa": (
        "بازگشت شناور مسافربری به تنگه",
        "مدیر بندر روستا اعلام کرد شناور مسافربری پس از سه ماه تعمیر از امروز دوباره میان ساحل و جزیره رفت و آمد می‌کند.",
        "به گفته ناخدا این شناور در هر سفر چهل مسافر و شش خودرو جابه‌جا می‌کند و روزانه چهار بار حرکت خواهد کرد.",
    ),
    "hi": (
        "जलडमरूमध्य में फिर चली नौका",
        "बंदरगाह प्रशासन ने मंगलवार को बताया कि तीन महीने की मरम्मत के बाद नौका सेवा द्वीप के लिए फिर शुरू कर दी गई है।",
        "कप्तान के अनुसार नौका हर फेरे में चालीस यात्रियों और छह गाड़ियों को ले जाएगी और दिन में चार बार चलेगी।",
    ),
    "ta": (
        "நீரிணையில் மீண்டும் படகு சேவை",
        "மூன்று மாத பழுதுபார்ப்புக்குப் பிறகு தீவுக்கான படகு சேவை இன்று மீண்டும் தொடங்கியது என்று துறைமுக நிர்வாகம் தெரிவித்தது.",
        "ஒவ்வொரு பயணத்திலும் நாற்பது பயணிகளும் ஆறு வாகனங்களும் செல்லலாம் என்று படகின் தலைவர் கூறினார் என்பது குறிப்பிடத்தக்கது.",
    ),
    "ru": (
        "Паром снова ходит через пролив",
        "Паром через пролив возобновил движение после трёхмесячного ремонта, сообщили в администрации портового посёлка.",
        "По словам капитана, судно теперь берёт на борт до сорока пассажиров и шести машин, а рейсы идут четыре раза в день.",
    ),
}


def _read(language: str, opening: str) -> nf.Article:
    headline, first, second = STORIES[language]
    return nf.read(nf.Source.text(f"{headline}\n{opening}{first}\n{second}"), "text", {"language": language})


@pytest.mark.cases(
    ("language", "opening", "parts"),
    [
        ("ar", "دمشق-سانا", ("دمشق", "", "سانا")),
        ("ar", "أريحا 20-1-2026 وفا- ", ("أريحا", "20-1-2026", "وفا")),
        ("ar", "إسطنبول/ الأناضول ", ("إسطنبول", "", "الأناضول")),
        ("ar", "الدوحة في 20 مايو /قنا/ ", ("الدوحة", "20 مايو", "قنا")),
        ("fa", "تهران- ایرنا- ", ("تهران", "", "ایرنا")),
        ("fa", "تهران - ایسنا - ", ("تهران", "", "ایسنا")),
        ("fa", "ایسنا/خراسان رضوی ", ("خراسان رضوی", "", "ایسنا")),
        ("fa", "بامیان/ ۲۹ میزان/ باختر ", ("بامیان", "۲۹ میزان", "باختر")),
        ("hi", "लखनऊ। ", ("लखनऊ", "", "")),
        ("hi", "जागरण संवाददाता, पटना। ", ("पटना", "", "जागरण संवाददाता")),
        ("hi", "नई दिल्ली, एएनआई। ", ("नई दिल्ली", "", "एएनआई")),
        ("hi", "पटना: ", ("पटना", "", "")),
        ("ta", "சென்னை: ", ("சென்னை", "", "")),
        ("ru", "20 мая, Минск /Корр. БЕЛТА/. ", ("Минск", "20 мая", "БЕЛТА")),
        ("ru", "ПЕРМЬ, 20 мая. /Корр. ТАСС Анна Бут/. ", ("ПЕРМЬ", "20 мая", "ТАСС")),
        ("ru", "ПЕРМЬ, 20 мая /Корр.ИТАР-ТАСС/. ", ("ПЕРМЬ", "20 мая", "ИТАР-ТАСС")),
        ("ru", "20 мая. Interfax-Russia.ru - ", ("", "20 мая", "Interfax-Russia.ru")),
    ],
)
def test_it_is_cut_off(language: str, opening: str, parts: tuple[str, str, str]) -> None:
    article = _read(language, opening)
    dateline = article.dateline
    assert dateline is not None
    assert (dateline.place, dateline.date, dateline.source) == parts
    assert dateline.text == opening.strip()
    assert isinstance(first := article.body[0], nf.Paragraph)
    assert nf.plain(first.content) == STORIES[language][1]


@pytest.mark.cases(
    ("language", "opening"),
    [
        ("ar", "في خطوة لافتة، "),
        ("ar", "قال وام- "),
        ("fa", "به گزارش ایسنا، "),
        ("hi", "यह सच है। "),
        ("hi", "बारिश हुई। "),
        ("hi", "नमस्ते और फिर मिलेंगे कभी। "),
        ("ta", "முதல்வர் கூறியதாவது: "),
    ],
)
def test_openings_that_are_no_datelines_stay(language: str, opening: str) -> None:
    article = _read(language, opening)
    assert isinstance(first := article.body[0], nf.Paragraph)
    assert nf.plain(first.content).startswith(opening.strip())


def test_who_speaks_in_an_interview_is_no_place() -> None:
    headline, first, second = STORIES["ta"]
    text = f"{headline}\nகேள்வி: {first}\nபதில்: {second}"
    assert nf.read(nf.Source.text(text), "text", {"language": "ta"}).dateline is None


MORE = {
    "mr": "शहराला पाणीपुरवठा करणाऱ्या धरणांमध्ये पुरेसा साठा असल्याने पाणीकपात रद्द करण्यात आली आहे, असे महापौरांनी सांगितले.",
    "te": "రాష్ట్రంలో మూడు కొత్త పరిశ్రమల ఏర్పాటుకు ప్రభుత్వం సోమవారం ఆమోదం తెలిపింది, వీటి ద్వారా ఉపాధి లభిస్తుంది.",
    "ml": "മുഖ്യമന്ത്രിയും മറ്റു മന്ത്രിമാരും നടത്തുന്ന യാത്ര ഇന്നു ജില്ലയിൽ പര്യടനം നടത്തുമെന്ന് അധികൃതർ അറിയിച്ചു.",
    "pa": "ਸ਼ਹਿਰ ਵਿਚ ਅੱਜ ਸਵੇਰੇ ਤੇਜ਼ ਮੀਂਹ ਪਿਆ ਜਿਸ ਨਾਲ ਲੋਕਾਂ ਨੂੰ ਗਰਮੀ ਤੋਂ ਰਾਹਤ ਮਿਲੀ, ਮੌਸਮ ਵਿਭਾਗ ਨੇ ਦੱਸਿਆ।",
    "bn": "নিম্নচাপের জেরে শহর ও সংলগ্ন জেলাগুলিতে ভারী বৃষ্টির সতর্কতা জারি করেছে আবহাওয়া দফতর, জানালেন আধিকারিকেরা।",
    "ur": "محکمہ موسمیات نے آئندہ چوبیس گھنٹوں کے دوران گرد آلود ہوائیں چلنے کی پیش گوئی کی ہے اور احتیاط کا مشورہ دیا ہے۔",
    "ne": "सरकारले आगामी आइतबार उपत्यकाका तीन जिल्लामा सार्वजनिक बिदा दिने निर्णय गरेको गृह मन्त्रालयले जनाएको छ ।",
    "km": "នាយករដ្ឋមន្ត្រីនៃប្រទេសកម្ពុជាបានថ្លែងថា ការដំឡើងឋានៈត្រូវជ្រើសរើសពីមន្ត្រីនៅមូលដ្ឋានតែម្តង។",
    "am": "በክልሉ በበጋ መስኖ ከሦስት መቶ ሺህ ሄክታር በላይ መሬት መልማቱን የክልሉ ግብርና ቢሮ ዛሬ ለጋዜጠኞች አስታወቀ።",
    "my": "မြို့တွင် ယနေ့နံနက်ပိုင်းက မိုးကြီးပြီး လမ်းအချို့ ရေလျှံခဲ့သည်ဟု မိုးလေဝသဌာနက ထုတ်ပြန်သည်။",
    "ka": "გადაწყვეტილებები ხელს უწყობს ძალადობის ფაქტებს, - ამის შესახებ აღმასრულებელმა მდივანმა განაცხადა.",
    "ar": "وصلت إلى الميناء يوم الخميس دفعة جديدة من القطارات الكهربائية تضم اثنتي عشرة عربة، بحسب بيان لوزارة النقل.",
}


@pytest.mark.cases(
    ("language", "opening", "parts"),
    [
        ("mr", "नागपूर : ", ("नागपूर", "", "")),
        ("mr", "नवी मुंबई : ", ("नवी मुंबई", "", "")),
        ("mr", "लोकल न्यूज नेटवर्कनागपूर : ", ("नागपूर", "", "लोकल न्यूज नेटवर्क")),
        ("te", "లోకల్ డెస్క్, విజయవాడ: ", ("విజయవాడ", "", "లోకల్ డెస్క్")),
        ("ml", "പാലക്കാട് :", ("പാലക്കാട്", "", "")),
        ("pa", "ਸਟਾਫ ਰਿਪੋਰਟਰ, ਅੰਮ੍ਰਿਤਸਰ : ", ("ਅੰਮ੍ਰਿਤਸਰ", "", "ਸਟਾਫ ਰਿਪੋਰਟਰ")),
        ("bn", "কলকাতা: ", ("কলকাতা", "", "")),
        ("ur", "لاہور : ", ("لاہور", "", "")),
        ("ne", "पोखरा । ", ("पोखरा", "", "")),
        ("km", "(ភ្នំពេញ)៖ ", ("ភ្នំពេញ", "", "")),
        ("km", "ភ្នំពេញ ៖ ", ("ភ្នំពេញ", "", "")),
        ("am", "ባሕር ዳር፤ ግንቦት 6/2016(ኢዜአ)፡- ", ("ባሕር ዳር", "ግንቦት 6/2016", "ኢዜአ")),
        ("my", "ရန်ကုန်၊ မေ ၁၄ - ", ("ရန်ကုန်", "မေ ၁၄", "")),
        ("ar", "الجزائر- ", ("الجزائر", "", "")),
        ("ar", "بغداد/ واع/ ", ("بغداد", "", "واع")),
        ("ar", 'لندن – "القدس العربي": ', ("لندن", "", "القدس العربي")),
        ("ur", "حیدرآباد۔13دسمبر(اعتماد نیوز) ", ("حیدرآباد", "13دسمبر", "اعتماد نیوز")),
        ("ur", "حیدرآباد ۔ 13 دسمبر (سیاست نیوز) ", ("حیدرآباد", "13 دسمبر", "سیاست نیوز")),
        ("ka", "თბილისი, 10 დეკემბერი-Sputnik. ", ("თბილისი", "10 დეკემბერი", "Sputnik")),
    ],
)
def test_it_is_cut_off_as_papers_print_it(language: str, opening: str, parts: tuple[str, str, str]) -> None:
    article = nf.read(nf.Source.text(f"X\n{opening}{MORE[language]}"), "text", {"language": language})
    dateline = article.dateline
    assert dateline is not None
    assert (dateline.place, dateline.date, dateline.source) == parts
    assert isinstance(first := article.body[0], nf.Paragraph)
    assert nf.plain(first.content) == MORE[language]


@pytest.mark.cases(
    ("language", "opening"),
    [
        ("ar", "البيت القديم - كما يسميه أهل الحي - "),
        ("ar", "بيروت – تلك المدينة التي لا تنام – "),
        ("mr", "महापौर म्हणाले : "),
        ("ar", "خاص- "),
        ("ur", "تجزیہ: "),
        ("bn", "বিশ্লেষণ: "),
        ("mr", "लोकल न्यूज नेटवर्कने : "),
        ("ne", "पानी पर्यो । "),
        ("bn", "মন্ত্রী বলেছেন: "),
    ],
)
def test_words_before_a_sign_are_no_place(language: str, opening: str) -> None:
    article = nf.read(nf.Source.text(f"X\n{opening}{MORE[language]}"), "text", {"language": language})
    assert isinstance(first := article.body[0], nf.Paragraph)
    assert nf.plain(first.content) == opening + MORE[language]


@pytest.mark.cases(
    ("line", "parts"),
    [
        ("غزة – صفا", ("غزة", "", "صفا")),
        ("دمشق-سانا", ("دمشق", "", "سانا")),
        ("الرياض: «الشرق الأوسط»", ("الرياض", "", "الشرق الأوسط")),
        ("بيروت (أ ف ب)", ("بيروت", "", "أ ف ب")),
        ("الرياض 22 مارس 2024 م واس", ("الرياض", "22 مارس 2024 م", "واس")),
    ],
)
def test_a_dateline_on_a_line_of_its_own(line: str, parts: tuple[str, str, str]) -> None:
    headline, first, second = STORIES["ar"]
    article = nf.read(nf.Source.text(f"{headline}\n{line}\n{first}\n{second}"), "text", {"language": "ar"})
    dateline = article.dateline
    assert dateline is not None
    assert (dateline.place, dateline.date, dateline.source, dateline.text) == (*parts, line)
    assert len(article.body) == 2
    assert (article.published is not None) == bool(parts[1])


@pytest.mark.cases(
    ("deck", "dateline"),
    [
        ("Islanders say that patients are left without a way to the hospital.", "LOCKTON (AP) - "),
        ("Die Bewohner sagen, Kranke kämen nicht mehr ins Krankenhaus.", "Husum (dpa) - "),
    ],
)
def test_what_stands_above_the_dateline_is_a_deck(deck: str, dateline: str) -> None:
    story = "Die Fähre zwischen der Stadt und der Insel fährt ab Dezember nur noch einmal am Tag, sagte der Hafen."
    text = f"The ferry sails once a day\n\n{deck}\n\n{dateline}{story}\n\n{story}"
    article = nf.read(nf.Source.text(text), "text", {"language": "de"})
    assert nf.plain(article.subhead) == deck
    assert article.dateline is not None
    assert article.dateline.text == dateline.strip()
    assert [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)] == [story, story]


@pytest.mark.cases(
    ("line", "place"),
    [("Lockton, May 11.", "Lockton"), ("LONDON, May 11.", "LONDON"), ("Tuesday, May 12", ""), ("Ann Lee, May 12", "")],
)
def test_a_place_and_a_day_stand_right_above_the_story(line: str, place: str) -> None:
    told = "The harbour master opened the new lock on Monday, and three barges went through before the rain set in."
    article = nf.read(nf.Source.text("\n".join(["The lock is open", line, told, told.replace("lock", "weir")])), "text")
    assert (article.dateline.place if article.dateline else "") == place
