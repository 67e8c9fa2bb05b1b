"""Finds the end of Arabic names glued to the first word of a story: ``كتب أحمد عليأكد …``, ``منى السيدأكد …``.

Arabic has no capitals, so only the words help: stories begin with a verb, or with the subject, and people are named
after their fathers and grandfathers, whose names are few.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from newsformat.plugin import lazily
from newsformat_text._authors import _person
from newsformat_text._languages._alternatives import alternatives


# Verbs that start stories, in the masculine; feminine forms end with ``ت``.
_PAST_VERBS = (
    "أكد أعلن أوضح أصدر أعرب أطلق أشار أفاد أضاف أثار أصيب كشف شهد ناقش حذر نفى تفقد التقى استقبل ترأس شدد افتتح "
    "اختتم انطلق بدأ قرر نظم شارك وافق بحث عقد تلقى ألقى ضبط أحال غادر طالب ناشد رحب أدان استنكر أشاد هنأ توفي "
    "استبدل استعاد استغل استقطب استكشف استقال احتضن احتجز اختار اختطف اشتبك اعترف اقترح انتخب انتشل انضم "
    "انفجر انهار أجمع أزال أضاء أغلق أبرم أرسل أشرف ألزم أنجز أنشأ أوفد تحول تداول تسبب "
    "تصدى تعاقد تعهد تفوق تواصل توصل توعد "
    "استعرض تابع اعتمد خصص رصد سجل حقق تصدر ارتفع انخفض تراجع استقر واصل استكمل استأنف تسلم تعادل تغلب تأهل احتفل "
    "طرح نجح تمكن تعرض اندلع نشب انتهى انتقد اتهم رفض توقع أقال شيع توجه اجتمع استهدف أسفر سيطر انسحب اعتقل أوقف "
    "أفرج أحبط ألغى أيد أثنى أبدى أعاد أجرى أقام أنهى أوصى استضاف اقتحم تظاهر تجمع تبادل تصاعد"
)
# Without their first letter, which is masculine or feminine: ``يبحث``, ``تبحث``.
_PRESENT_VERBS = (
    "ستعد واصل شهد عقد فتتح بدأ نطلق نظم ستقبل ناقش بحث زور لتقي توجه طلق علن ترأس شارك حتفل ستضيف سعى عتزم جري "
    "ختتم ستأنف ستكمل ستمر لقي خوض سود واجه غادر طرح نفذ تابع"
)
# Equally common, but too short or too similar to name endings to be evidence by itself.
_BEGINS = (
    "زار وصل عاد دعا نعى لقي قتل منح فاز خسر نشر علق رد احتفى قدم عرض وقع حدث قضت أمر جدد تنظر في على من "
    "بعد قبل منذ خلال مع رغم أثناء بينما فيما لم لا عقب وسط حول نحو رئيس وزير الرئيس الوزير وزارة مصادر مصدر "
    "محافظ محافظة مدير النائب اللواء الدكتور المستشار قوات السلطات الشرطة الأجهزة نيابة النيابة محكمة مجلس هيئة "
    "لجنة شركة بنك جامعة نادي منتخب الفنان الفنانة النجم سمح سمحت ندد نددت قصف قصفت داهم داهمت دمر دمرت "
    "عثر عثرت شن شنت أنقذ أصدرت لقيت جرح نفذ نفذت انقطع عادت يشهد"
)
_NAMES = (
    "محمد أحمد احمد محمود مصطفى علي على حسن حسين إبراهيم ابراهيم إسماعيل اسماعيل خالد عمر عمرو يوسف سعيد سعد طارق "
    "هشام كريم سامي سامى سامح رامي رامى شريف وائل ياسر ياسين أشرف اشرف أيمن ايمن إيهاب ايهاب أسامة اسامة عماد "
    "عصام علاء حمدي حمدى مجدي مجدى فتحي فتحى صبري صبرى رضا جمال كمال جلال طلعت عادل عاطف عزت عزيز فؤاد فاروق فهد "
    "فيصل فوزي فوزى غالب غسان قاسم ماجد ماهر مدحت مراد مروان معتز منصور منير مهند موسى ناصر نادر نبيل نعيم نور "
    "هاني هانى هيثم وليد يحيى زكريا زياد زيد سلطان سليمان سليم سمير سيد صالح صلاح ضياء طه عباس عثمان عدنان عيسى "
    "فارس فراس لؤي ليث مازن مالك محسن مؤمن نزار أكرم أنور انور أنس أمين امين أمير إياد أيوب باسم بدر بسام بشار "
    "بلال توفيق جابر جاسم جعفر حاتم حازم حامد حبيب حسام حمزة حمد خليل خليفة داود رائد راشد رأفت رفعت رمضان رياض "
    "سالم سلمان شاكر شادي شعبان شوقي عطية عوض غانم فرج قدري لطفي مبارك نصر وجيه وهبة يسري إلهام أسماء أميرة آمال "
    "أمل أماني آية إيمان ايمان إيناس بسمة بثينة جيهان حنان خديجة داليا دعاء دنيا دينا رانيا رانا رباب رحاب ريم ريهام "
    "زينب سارة سحر سعاد سلمى سلوى سماح سمر سميرة سناء سها سهير شيماء شيرين صفاء عائشة عبير عزة غادة فاطمة فاتن "
    "كريمة لبنى ليلى ليلي مروة مريم منى مني منال مها مي مى ميادة نادية ناهد نجلاء ندى نرمين نسرين نهى نهلة نورا "
    "نورة نورهان نيفين هالة هبة هدى هدير هناء هند وفاء ولاء ياسمين يارا يسرا جورج مينا بيتر مايكل جرجس السيد "
    "الشريف المصري العربي الشافعي الحسيني الشرقاوي البنا النجار الحداد الشامي العراقي الخطيب الشيخ القاضي البدوي "
    "الجندي الصاوي الديب العدوي الغندور الفقي الليثي المهدي النمر الهواري الزهراني الغامدي القحطاني العتيبي "
    "الشمري الحربي الدوسري المطيري التميمي العبيدي الجبوري الرحمن الله الرحيم الكريم العزيز الحميد المجيد الفتاح "
    "اللطيف الغني القادر المنعم الوهاب الناصر السلام الحليم الجواد الهادي الباسط الرازق الحفيظ العال العظيم "
    "عبدالله عبدالرحمن عبدالعزيز عبدالفتاح عبدالحميد عبدالمنعم عبدالناصر عبدالقادر عبدالكريم عبداللطيف عبدالحليم "
    "عبدالسلام عبدالرحيم"
)
_MAX_NAMES = 60  # characters of names
_STORY = 5  # words behind them


def name_ends(text: str, start: int) -> Iterator[int]:
    """Yield where names from *start* on may end in *text*: before a verb glued to them, or after a common name."""
    for match in _patterns().verb_behind.finditer(text, start):
        if text[: match.start()].rpartition(" ")[2] not in _PREFIXES:
            yield match.start()
    yield from _behind_names(text, start)


# المرصد is no name and a verb
_PREFIXES = frozenset(["الم", "الت", "والم", "بالم", "للم", "كالم", "والت", "بالت", "للت"])


def begins_story(word: str) -> bool:
    """Is *word* a verb that often starts a story?"""
    return _patterns().verb.fullmatch(word) is not None


def begins_like_story(text: str) -> bool:
    """Does *text* start with a word that often starts a story?"""
    return _patterns().word.match(text) is not None


def is_common_name(name: str) -> bool:
    """Is *name* a common Arabic name?"""
    return name in _names()


def without_vowel_signs(text: str) -> str:
    """Return *text* without vowel signs, which are rarely written: عمّان becomes عمان."""
    return _VOWELS.sub("", text)


_VOWELS = lazily(r"[\u064b-\u0652]")


def signed(text: str) -> tuple[str, str] | None:
    """Return the author at the start of *text*, without a byline word, and the story glued to the name."""
    if text.partition(" ")[0] not in _names():
        return None
    for end in sorted({*_behind_names(text[:_MAX_NAMES], 0), *_before_verbs(text[:_MAX_NAMES])}):
        name, rest = text[:end], text[end:]
        if rest.count(" ") >= _STORY and (_person.is_full_name(name) or _are_full_names(name.split(" و"))):
            return name, rest
    return None


def _before_verbs(text: str) -> Iterator[int]:
    """Yield where long verbs start that are glued to a name, and whose first letter is rare within names."""
    for match in _patterns().verb_behind.finditer(text):
        if (
            match[0][0] in _FIRST
            and len(match[0]) >= _LONG
            and text[: match.start()].rpartition(" ")[2] not in _PREFIXES
        ):
            yield match.start()


_FIRST, _LONG = frozenset("اأ"), 4


def _are_full_names(names: list[str]) -> bool:
    return all(map(_person.is_full_name, names))


def _behind_names(text: str, start: int) -> Iterator[int]:
    for match in _patterns().word_behind.finditer(text, start):
        if text[: match.start()].rpartition(" ")[2] in _names():
            yield match.start()


@cache
def _names() -> frozenset[str]:
    return frozenset(_NAMES.split())


class _Patterns(NamedTuple):
    verb: re.Pattern[str]
    verb_behind: re.Pattern[str]  # three letters
    word_behind: re.Pattern[str]  # two
    word: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    verb = rf"{alternatives(_PAST_VERBS.split())}ت?|[يت]{alternatives(_PRESENT_VERBS.split())}|قالت?"
    word = rf"(?:{verb}|{alternatives(_BEGINS.split())})(?=[\s،])"
    return _Patterns(
        re.compile(verb),
        re.compile(rf"(?<=[\u0620-\u064a]{{3}})(?:{verb})(?=\s)"),
        re.compile(rf"(?<=[\u0620-\u064a]{{2}}){word}"),
        re.compile(word),
    )
