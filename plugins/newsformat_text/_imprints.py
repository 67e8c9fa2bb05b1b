"""Recognises imprints, lines at the foot of a page with several fields: publisher, address, telephone, registration.

For example ``(주)로크신문 | 주소 : … | 등록번호 : … | 발행인 : …``.
"""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._authors._arabic import is_common_name
from newsformat_text._authors._person import is_full_name


# By language: fields that only publishers have, and fields that others have too, such as the organisers of a concert.
_FIELDS = {
    "ko": lazily(
        r"(?:(제호|회사명|상호|법인명|매체명|등록번호|등록 ?번호|등록일자?|발행일자?|창간일|발행인"
        r"|발행ㆍ편집인|발행·편집인|편집인|편집국장|대표이사|사업자등록번호|사업자 ?번호|청소년보호책임자"
        r"|개인정보\w{0,8}책임자)"
        r"|(주소|본사|대표자?|대표전화|전화|팩스|이메일))\s?[:：]"
    ),
    "zh": lazily(
        r"(ICP[备備]|公网安备|公網安備|许可证|許可證|备案号|(?:主[办管辦]|承[办辦])(?:单位|單位)?[:：]|法律顾问|法律顧問"
        r"|(?:举报|新闻|投稿|广告)(?:电话|热线|邮箱))"
        r"|((?:联系|服务)(?:电话|热线|邮箱)|(?:电话|電話|地址|传真|傳真|邮编|郵編|邮箱|郵箱)\s?[:：])"
    ),
    "ja": lazily(r"(?:(発行人|編集人|発行所)|(所在地|住所|電話|電話番号|代表者|FAX))\s?[:：]"),
    "bn": lazily(
        r"(?:(সম্পাদক|প্রকাশক|নিবন্ধন নং|বিজ্ঞাপন)|(ফোন|মোবাইল|টেলিফোন|ই-?মেইল|ইমেল|ঠিকানা|কার্যালয়))"
        r"(?: ও [^\s:]{3,12})?\s?[:：ঃ-]"
    ),
    "ne": lazily(
        r"(?:(सम्पादक|प्रकाशक|अध्यक्ष|सञ्चालक|दर्ता नं\.?|दर्ता नम्बर|विज्ञापन)|(फोन|सम्पर्क|इमेल|ठेगाना|कार्यालय))\s?[:：ः-]"
    ),
    "hi": lazily(r"(?:(संपादक|सम्पादक|प्रकाशक|मुद्रक|पंजीयन क्रमांक|RNI)|(फोन|मोबाइल|मो\.|ईमेल|ई-मेल|पता|कार्यालय))\s?[:：-]"),
    "ur": lazily(r"(?:(بانی|ایڈیٹر|چیف ایڈیٹر|ایڈیٹر ?انچیف|پبلشر)|(فون|موبائل|ای میل|ایڈریس|پتہ))\s?[:：]"),
    "fa": lazily(r"(?:(صاحب امتیاز|مدیر ?مسئول|مدیر‌مسئول|سردبیر)|(تلفن|نمابر|نشانی|آدرس|پست الکترونیک?))\s?[:：]"),
    "ar": lazily(
        r"(?:(رئيس التحرير|رئيس مجلس الإدارة|مدير التحرير)|(الهاتف|هاتف|فاكس|العنوان|البريد الإلكتروني|ص\.ب))\s?[:：]"
    ),
}
_MASTHEAD = lazily(
    r"(?:(?:نائب )?رئيس التحرير|مدير التحرير|المدير العام|المدير المسؤول|المشرف العام|رئيس مجلس الإدارة|صاحب الامتياز)"
    r"(?: ورئيس التحرير)?(?P<sign>\s?[:：/–-])?\s?(?:(?:[أا]|د|م)[./]\s?)?(?P<name>[^\d:،,.]{5,40})"
)
_MASTHEAD_WORDS = ("رئيس", "مدير", "المدير", "المشرف", "صاحب", "نائب")
_MIN_FIELDS = 3
_SIGNS, _COLON_OPTIONAL = ":：ঃः-", frozenset({"zh"})  # signs behind field names; languages in which some have none


def is_masthead(line: str, tag: str) -> bool:
    """Does *line* name the head of a paper and nothing else, as in a masthead: ``المدير العام محمد علي``?"""
    match = _MASTHEAD.fullmatch(line) if tag == "ar" and line.startswith(_MASTHEAD_WORDS) else None
    return (
        match is not None
        and is_full_name(match["name"])
        and (bool(match["sign"]) or is_common_name(match["name"].split()[0]))
    )


def is_imprint(line: str, tag: str) -> bool:
    """Does *line*, in the language *tag*, contain several imprint fields, one of which only publishers have?"""
    pattern = _FIELDS.get(tag)
    if pattern is None or (tag not in _COLON_OPTIONAL and sum(map(line.count, _SIGNS)) < _MIN_FIELDS):
        return False
    fields = set(pattern.findall(line))
    return len(fields) >= _MIN_FIELDS and any(only_publishers for only_publishers, _ in fields)
