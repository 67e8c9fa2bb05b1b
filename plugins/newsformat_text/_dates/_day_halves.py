"""Words for the half of the day that a time is in, as patterns: before it, ``오후 4:45``, and behind, ``4:45 petang``.

With those for the morning, 12 is midnight, as with ``AM``. Those of two letters that are words elsewhere (Filipino
``12:30 sa tanghali``, German ``12:30, Sa 3. Mai``) are known in capitals alone.
"""

from __future__ import annotations


# The hours after midnight are of the night, too.
_NIGHT = "रात|রাত|रात्री|રાત્રે|ਰਾਤ|இரவு|రాత్రి|ರಾತ್ರಿ|രാത്രി|राति|رات|深夜"
AFTERNOON_BEFORE = (  # and words for later hours, before these
    rf"{_NIGHT}|下午|晚上|晚间|傍晚|中午|午後|오후|chiều|tối|दोपहर|अपराह्[नण]|शाम|দুপুর|বিকাল|বিকেল|সন্ধ্যা|दुपारी|सायंकाळी|संध्याकाळी|બપોરે|સાંજે|ਦੁਪਹਿਰ|ਸ਼ਾਮ"
    r"|பிற்பகல்|மாலை|మధ్యాహ్నం|సాయంత్రం|ಮಧ್ಯಾಹ್ನ|ಸಂಜೆ|വൈകിട്ട്|വൈകുന്നേരം|ප\.ව\.|दिउँसो|बेलुका|साँझ|دوپہر|سہ پہر|شام|ÖS"
)
MORNING_BEFORE = (
    "上午|凌晨|清晨|早上|早晨|오전|सुबह|पूर्वाह्[नण]|সকাল|सकाळी|સવારે|ਸਵੇਰੇ?|காலை|ఉదయం|ಬೆಳಿಗ್ಗೆ|രാവിലെ|පෙ\\.ව\\.|बिहान|صبح|ÖÖ"
)
AFTERNOON_BEHIND = (  # behind a time
    r"μ\.?μ\.?|م(?!\w)|مساء[\w\u064b]?|عصر\w?|ب\.?ظ\b|بعد ?از ?ظهر|অপরাহ্[ণন]|পিএম|अपराह्[नण]|شام|دوپہر|سہ پہر|பிற்பகல்|மாலை"
    r"|CH\b|PTG\b|petang\b|(?:tengah )?malam\b|tengah hari\b|ng (?:hapon|gabi|tanghali)\b"
    r"|(?-i:GD)\b|ප\.ව\.?|(?:e )?pasdite[ts]?\b|m\.d\.|nm\b\.?"
)
MORNING_BEHIND = (
    r"π\.?μ\.?|ص(?!\w)|صباح[\w\u064b]?|صبح|بامداد|ق\.?ظ\b|قبل ?از ?ظهر|পূর্বাহ্[ণন]|এএম|पूर्वाह्[नण]|முற்பகல்|காலை"
    r"|(?-i:SA|GH)\b|PG\b|pagi\b|ng (?:umaga|madaling araw)\b|පෙ\.ව\.?|(?:e )?paradite[ts]?\b|p\.d\.|vm\b\.?"
)
_NIGHTS = frozenset([*_NIGHT.split("|"), "malam", "tengah malam", "ng gabi"])


def is_night(word: str | None) -> bool:
    """Is *word* one for the night, whose last hours are the first of a day?"""
    return word is not None and word.lower() in _NIGHTS
