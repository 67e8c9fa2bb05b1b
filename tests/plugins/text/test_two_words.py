"""Two words with capitals below a sentence: who signs below the deck, or a heading below the first paragraph."""

from __future__ import annotations

import pytest

import newsformat as nf


_LINES = {
    "en": (
        "Harbour shuts for a week",
        "The harbour will be closed from Monday to Friday while divers look for a lost cable, the port said on Sunday.",
        "Shop owners were angry about the decision and said that they had not been asked. They want to be paid.",
        "Councillors will meet on Tuesday to discuss what can be done for those who lose money by the search.",
    ),
    "de": (
        "Hafen eine Woche gesperrt",
        "Der Hafen bleibt bis Freitag gesperrt, weil Taucher nach einem Kabel suchen, teilte der Betreiber mit.",
        "Die Händler ärgern sich über die Entscheidung und sagen, sie seien nicht gefragt worden. Sie wollen Geld.",
        "Der Stadtrat will am Dienstag darüber beraten, was für jene getan werden kann, die Geld verlieren.",
    ),
    "id": (
        "Pelabuhan ditutup selama sepekan",
        "Pelabuhan akan ditutup dari Senin sampai Jumat karena penyelam mencari kabel yang hilang, kata pengelola.",
        "Para pedagang marah karena keputusan itu dan mengatakan bahwa mereka tidak ditanya. Mereka ingin dibayar.",
        "Dewan akan bertemu pada hari Selasa untuk membahas apa yang dapat dilakukan bagi mereka yang merugi.",
    ),
    "tr": (
        "Liman bir hafta kapalı",
        "Liman, dalgıçlar kayıp bir kabloyu aradığı için cumaya kadar kapalı kalacak, işletmeci pazar günü duyurdu.",
        "Esnaf karara kızgın ve kendilerine sorulmadığını söylüyor. Belediyenin kendilerine para ödemesini istiyorlar.",
        "Meclis salı günü, aramalar yüzünden para kaybedenler için ne yapılabileceğini görüşmek üzere bir araya gelecek.",
    ),
}


def _read(language: str, line: str, below: str = "") -> tuple[list[str], list[str]]:
    """Return who signs the story with *line* below its first paragraph, and its headings."""
    headline, first, *more = _LINES[language]
    text = "\n\n".join([headline, first, line, *more, below])
    article = nf.read(nf.Source.text(text), "text", {"language": language})
    headings = [nf.plain(block.content) for block in article.body if isinstance(block, nf.Heading)]
    return [byline.name for byline in article.bylines], headings


@pytest.mark.cases(
    ("language", "line"),
    [
        ("en", "Rising Costs"),
        ("en", "No Answer"),
        ("en", "Council Vote"),
        ("de", "Steigende Kosten"),
        ("de", "Kein Ende"),
        ("de", "Nationaler Trauertag"),
        ("de", "Kritik der Opposition"),
        ("id", "Latar Belakang"),
        ("id", "Kemarahan Pedagang"),
        ("tr", "UZUN BEKLEYİŞ"),
        ("tr", "Meclis Toplanacak"),
    ],
)
def test_a_heading_of_two_words_signs_nothing(language: str, line: str) -> None:
    assert _read(language, line) == ([], [line])


@pytest.mark.cases(
    ("language", "line"),
    [
        ("en", "Ngozi Okafor"),
        ("en", "Edward Ling"),
        ("de", "Anke Petersen"),
        ("de", "Hans-Jürgen Wolf"),
        ("de", "Petra von der Heide"),
        ("tr", "Deniz Aydın"),
        ("tr", "AHMET YILDIZ"),
        ("id", "Rani Santoso"),
    ],
)
def test_a_name_below_a_deck_signs(language: str, line: str) -> None:
    assert _read(language, line) == ([line], [])


def test_what_another_signs_below_is_no_name() -> None:
    assert _read("id", "Rute Timur", "Penulis: Aris Nugroho") == (["Aris Nugroho"], ["Rute Timur"])


@pytest.mark.cases(
    ("language", "line"),
    [("de", "Hintergrund"), ("en", "What's Next"), ("en", "1. The search"), ("de", "1. Die Suche")],
)
def test_a_heading_between_paragraphs_is_none_of_other_stories_and_no_button(language: str, line: str) -> None:
    headline, first, *more = _LINES[language]
    text = "\n\n".join([headline, first, more[0], line, more[1]])
    article = nf.read(nf.Source.text(text), "text", {"language": language})
    assert line in [nf.plain(block.content) for block in article.body if isinstance(block, nf.Heading)]


UNCASED = {
    "ar": (
        "البلدية تغلق الجسر القديم أسبوعا كاملا",
        "أعلنت البلدية أن الجسر القديم سيغلق أمام السيارات ابتداء من الأحد بسبب أعمال الصيانة",
        "قال أصحاب المحلات القريبة من الجسر إنهم لم يستشاروا في القرار وإنهم سيخسرون زبائنهم خلال أيام الإغلاق.",
        "وأضافوا أن السلطات وعدت في السنة الماضية بتعويضات لم تصل إليهم حتى اليوم رغم المطالبات الكثيرة.",
    ),
    "he": (
        "העירייה סוגרת את הגשר הישן לשבוע",
        "הגשר הישן ייסגר לתנועה החל מיום ראשון בשל עבודות תחזוקה שהתעכבו שנתיים",
        "בעלי החנויות הסמוכות לגשר אמרו שלא שאלו אותם לפני ההחלטה ושהם יפסידו לקוחות בימי הסגירה.",
        "הם הוסיפו שהעירייה הבטיחה בשנה שעברה פיצויים שלא הגיעו אליהם עד היום למרות פניות רבות.",
    ),
    "ka": (
        "მერია ძველ ხიდს ერთი კვირით კეტავს",
        "ძველი ხიდი კვირიდან მანქანებისთვის დაიკეტება სარემონტო სამუშაოების გამო, რომლებიც ორი წლით დაგვიანდა",
        "ხიდთან მდებარე მაღაზიების მფლობელები ამბობენ, რომ მათთვის არავის უკითხავს და მყიდველებს დაკარგავენ.",
        "მათი თქმით, მერიამ გასულ წელს კომპენსაცია აღუთქვა, თუმცა თანხა დღემდე არ მიუღიათ.",
    ),
    "fa": (
        "پل قدیمی شهر یک هفته بسته می‌شود",
        "شهرداری اعلام کرد پل قدیمی از روز یکشنبه به دلیل کارهای تعمیراتی به روی خودروها بسته خواهد بود",
        "صاحبان مغازه‌های نزدیک پل گفتند کسی از آنان نظر نخواسته است و در این روزها مشتریان خود را از دست می‌دهند.",
        "آنان افزودند شهرداری سال گذشته وعده جبران خسارت داده بود اما تا امروز پولی به دستشان نرسیده است.",
    ),
    "ta": (
        "பழைய பாலம் ஒரு வாரத்திற்கு மூடப்படுகிறது",
        "பராமரிப்பு பணிகள் காரணமாக ஞாயிற்றுக்கிழமை முதல் பழைய பாலம் வாகனங்களுக்கு மூடப்படும் என நகராட்சி அறிவித்துள்ளது",
        "பாலத்தின் அருகே கடை வைத்திருப்பவர்கள் தங்களிடம் யாரும் கேட்கவில்லை என்றும் இழப்பு ஏற்படும் என்றும் கூறினர்.",
        "கடந்த ஆண்டு நகராட்சி உறுதியளித்த இழப்பீடு இன்று வரை தங்களுக்கு கிடைக்கவில்லை என்றும் அவர்கள் தெரிவித்தனர்.",
    ),
}


def _read_uncased(language: str, line: str) -> tuple[list[str], list[str], str]:
    """Return who signs the story with *line* below its deck, its headings, and its deck."""
    headline, deck, *story = UNCASED[language]
    text = "\n".join([headline, deck, line, *story])
    article = nf.read(nf.Source.text(text), "text", {"language": language})
    headings = [nf.plain(block.content) for block in article.body if isinstance(block, nf.Heading)]
    return [byline.name for byline in article.bylines], headings, nf.plain(article.subhead)


@pytest.mark.cases(
    ("language", "line"),
    [
        ("ar", "غضب التجار"),
        ("ar", "احتجاجات واسعة"),
        ("he", "כעס הסוחרים"),
        ("he", "מחאת השכנים"),
        ("ka", "ვაჭრების პროტესტი"),
        ("ka", "მოსახლეობის უკმაყოფილება"),
        ("fa", "خشم کاسبان"),
        ("fa", "مغازه‌ها بسته"),
        ("ta", "வணிகர்கள் எதிர்ப்பு"),
    ],
)
def test_a_heading_of_two_words_below_the_deck(language: str, line: str) -> None:
    assert _read_uncased(language, line) == ([], [line], UNCASED[language][1])


@pytest.mark.cases(
    ("language", "line"),
    [
        ("ar", "محمود الشامي"),
        ("ar", "فرحات السادات"),
        ("he", "יעל כרמלי"),
        ("he", "ענת הראל"),
        ("ka", "ნინო კაპანაძე"),
        ("fa", "مریم رضایی"),
        ("fa", "طاها کاویان"),
        ("ta", "முருகன் செல்வம்"),
    ],
)
def test_a_name_of_two_words_below_the_deck(language: str, line: str) -> None:
    assert _read_uncased(language, line) == ([line], [], UNCASED[language][1])


def test_a_person_of_the_story_below_the_deck_neither_signs_nor_heads_it() -> None:
    headline, deck, *story = UNCASED["ar"]
    told = f"وقال محمود الشامي صاحب محل قريب من الجسر: {story[1]}"
    text = "\n".join([headline, deck, "محمود الشامي", story[0], told])
    article = nf.read(nf.Source.text(text), "text", {"language": "ar"})
    assert not article.bylines
    assert not any(isinstance(block, nf.Heading) for block in article.body)
