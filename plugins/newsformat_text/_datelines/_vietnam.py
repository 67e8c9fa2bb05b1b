"""Reads Vietnamese datelines: a province before a dash, ``Gia Lai - Giá …``, or glued to it, ``Gia LaiGiá …``."""

from __future__ import annotations

import re
from functools import cache

from newsformat import Dateline
from newsformat.plugin import lazily
from newsformat_text._datelines._parts import MIN_STORY, Cut
from newsformat_text._languages._alternatives import alternatives


_PROVINCES = frozenset([
    "An Giang", "Bà Rịa - Vũng Tàu", "Bà Rịa-Vũng Tàu", "Bạc Liêu", "Bắc Giang", "Bắc Kạn", "Bắc Ninh", "Bến Tre",
    "Bình Dương", "Bình Định", "Bình Phước", "Bình Thuận", "Cà Mau", "Cao Bằng", "Cần Thơ", "Đà Lạt", "Đà Nẵng",
    "Đắk Lắk", "Đắk Nông", "Đắc Lắc", "Điện Biên", "Đồng Nai", "Đồng Tháp", "Gia Lai", "Hà Giang", "Hà Nam",
    "Hà Nội", "Hà Tĩnh", "Hải Dương", "Hải Phòng", "Hạ Long", "Hậu Giang", "Hòa Bình", "Hưng Yên", "Huế",
    "Khánh Hòa", "Kiên Giang", "Kon Tum", "Lai Châu", "Lạng Sơn", "Lào Cai", "Lâm Đồng", "Long An", "Nam Định",
    "Nghệ An", "Nha Trang", "Ninh Bình", "Ninh Thuận", "Phú Quốc", "Phú Thọ", "Phú Yên", "Quảng Bình", "Quảng Nam",
    "Quảng Ngãi", "Quảng Ninh", "Quảng Trị", "Sóc Trăng", "Sơn La", "Tây Ninh", "Thái Bình", "Thái Nguyên",
    "Thanh Hóa", "Thừa Thiên Huế", "Tiền Giang", "TP HCM", "TP.HCM", "TPHCM", "TP. HCM", "Trà Vinh", "Tuyên Quang",
    "Vĩnh Long", "Vĩnh Phúc", "Vũng Tàu", "Yên Bái",
])  # fmt: skip
# Foreign ones are glued alone: ``Mỹ - Trung Quốc …`` is about both.
_COUNTRIES = frozenset([
    "Ai Cập", "Anh", "Argentina", "Australia", "Ấn Độ", "Ba Lan", "Brazil", "Campuchia", "Canada", "Colombia",
    "Cuba", "Đài Loan", "Đan Mạch", "Đức", "Hà Lan", "Hàn Quốc", "Indonesia", "Iran", "Iraq", "Israel", "Italy",
    "Lào", "Liban", "Malaysia", "Mexico", "Mỹ", "Myanmar", "Na Uy", "Nam Phi", "Nga", "Nhật Bản", "Pakistan", "Peru",
    "Phần Lan", "Pháp", "Philippines", "Singapore", "Syria", "Tây Ban Nha", "Thái Lan", "Thổ Nhĩ Kỳ", "Thụy Điển",
    "Thụy Sĩ", "Triều Tiên", "Trung Quốc", "Ukraine", "Venezuela",
])  # fmt: skip
_BEGINS = frozenset('“"‘0123456789')
_DASH = lazily(r"\s?[-–—]\s+|\s+[-–—]\s?")


@cache
def _place() -> re.Pattern[str]:
    return re.compile(alternatives([*_PROVINCES, *_COUNTRIES]))


def cut(line: str) -> Cut | None:
    """Return the province or country at the start of *line*, glued to a capital, or a province before a dash."""
    match = _place().match(line)
    if match is None or len(line) - match.end() < MIN_STORY:
        return None
    dash = _DASH.match(line, match.end()) if match[0] in _PROVINCES else None
    start = dash.end() if dash else match.end()
    glued = dash is None and line[start].isupper()
    if not (dash or glued) or not _begins_story(line[start:]) or _place().match(line, start):
        return None
    return Dateline(place=match[0], text=line[:start].strip()), line[start:], ""


def _begins_story(text: str) -> bool:
    """Does *text* start with a word with one capital, a number, or a quotation?"""
    word = text.split(maxsplit=1)[0].rstrip(",")
    return word[0] in _BEGINS or (word[0].isupper() and (len(word) == 1 or word[1:].islower()))
