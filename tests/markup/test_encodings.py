"""The encoding of a text that says none, in every script that news comes in."""

from __future__ import annotations

import pytest

from newsformat.markup.encodings import (
    decoded,
    encoded,
    likely_encoding,
    marked_encoding,
    text_encoding,
    wider_encoding,
)
from newsformat.plugin import ReadError, Report


AMONG = (
    *("cp1251", "koi8_r", "koi8_u", "iso8859_5", "cp866", "mac_cyrillic", "cp1253", "iso8859_7", "cp1255", "iso8859_8"),
    *("cp1256", "iso8859_6", "cp874", "gb18030", "big5", "shift_jis", "euc_jp", "euc_kr"),
)
TEXTS = {
    ("cp1251", "koi8_r", "iso8859_5", "cp866", "mac_cyrillic"): (
        "ЛАМУ, 24 ноября (Акме) - Паром, который два года стоял на ремонте, во вторник снова вышел в море. Первыми на "
        "борт поднялись школьники и торговцы рыбой, и билет по-прежнему стоит сто шиллингов."
    ),
    ("cp1251", "koi8_u", "iso8859_5"): (
        "ЛАМУ, 24 листопада (Акме) - Пором, який два роки стояв на ремонті, у вівторок знову вийшов у море. Першими на "
        "борт піднялися школярі та торговці рибою."
    ),
    ("iso8859_7", "cp1253"): (
        "ΛΑΜΟΥ, 24 Νοεμβρίου (Άκμε) - Το φέρι, που έμεινε δύο χρόνια στο ναυπηγείο, βγήκε ξανά στη θάλασσα την Τρίτη. "
        "Πρώτοι επιβάτες ήταν μαθητές και έμποροι ψαριών."
    ),
    ("iso8859_8", "cp1255"): (
        "לאמו, 24 בנובמבר (אקמה) - המעבורת, שעמדה שנתיים בתיקון, יצאה ביום שלישי שוב לים. הנוסעים הראשונים היו "
        "תלמידים וסוחרי דגים, ומחיר הכרטיס לא השתנה."
    ),
    ("iso8859_6", "cp1256"): (
        "لامو، 24 نوفمبر (أكمي) - عادت العبارة التي بقيت عامين في الإصلاح إلى البحر يوم الثلاثاء. وكان أول الركاب من "
        "التلاميذ وتجار السمك، ولم يتغير ثمن التذكرة."
    ),
    ("cp874",): "ลามู 24 พฤศจิกายน (อัคเม) - เรือข้ามฟากที่ซ่อมอยู่สองปีออกทะเลอีกครั้งเมื่อวันอังคาร ผู้โดยสารกลุ่มแรกเป็นนักเรียนและพ่อค้าปลา",
    (
        "gb18030",
    ): "阿克梅拉穆11月24日电 停修两年的渡轮星期二再次出海。第一批乘客是学生和鱼贩,票价到年底不会改变,港口负责人这样说。",
    (
        "big5",
    ): "亞克梅拉穆24日電 停修兩年的渡輪星期二再次出海。第一批乘客是學生和魚販,票價到年底不會改變,港口負責人這樣說。",
    (
        "shift_jis",
        "euc_jp",
    ): "【ラム24日アクメ】二年間修理していたフェリーが火曜日に再び出航した。最初の乗客は生徒と魚の行商人だった。",
    (
        "euc_kr",
    ): "라무 24일 아크메 - 2년 동안 수리 중이던 여객선이 화요일 다시 출항했다. 첫 승객은 학생과 생선 장수였다. 요금은 그대로다.",
}
CASES = {f"{encoding}-{text[:4]}": (encoding, text) for encodings, text in TEXTS.items() for encoding in encodings}


@pytest.mark.cases("length", [85, 1000])
@pytest.mark.cases(("encoding", "text"), CASES.values(), ids=CASES)
def test_the_letters_tell_the_encoding(encoding: str, text: str, length: int) -> None:
    data = text[:length].encode(encoding)
    assert data.decode(likely_encoding(data, AMONG)) == text[:length]


LATIN_TEXTS = {
    "cp1252": (
        "El transbordador volvió el martes al mar y los niños de la isla, que llevaban dos años sin él, subieron.",
        "A balsa voltou na terça-feira ao mar e as crianças da ilha, que há dois anos não a viam, subiram então.",
        "Le bac a repris la mer mardi et les élèves de l'île, qui ne l'avaient pas vu de deux ans, ont embarqué.",
        "Il traghetto è tornato in mare martedì e così i ragazzi dell'isola, che più non ci speravano, sono saliti.",
        "Färjan gick på tisdagen åter till sjöss och skolbarnen på ön, som väntat i två år, fick åka med först.",
        "Ferjen gikk tirsdag til sjøs igjen, og elevene på øya, som hadde ventet i to år, fikk være med først.",
    ),
    "cp1250": (
        "Prom wrócił we wtorek na morze, a uczniowie z wyspy, którzy czekali na to dwa lata, popłynęli pierwsi.",
        "Trajekt se v úterý vrátil na moře a žáci z ostrova, kteří na něj dva roky čekali, nastoupili první.",
        "A komp kedden ismét kifutott a tengerre, és a sziget diákjai, akik két évig vártak rá, elsőként szálltak fel.",
    ),
    "cp1254": ("Feribot salı günü yeniden denize açıldı ve iki yıldır onu bekleyen adanın öğrencileri gemiye bindi.",),
    "cp1257": (
        "Keltas antradienį vėl išplaukė į jūrą, ir salos mokiniai, kurie jo laukė dvejus metus, įlipo pirmieji.",
        "Prāmis otrdien atkal devās jūrā, un salas skolēni, kas to bija gaidījuši divus gadus, iekāpa pirmie.",
    ),
}


@pytest.mark.cases(
    ("encoding", "text"), [(encoding, text) for encoding, texts in LATIN_TEXTS.items() for text in texts]
)
def test_letters_with_accents_tell_the_encoding(encoding: str, text: str) -> None:
    data = text.encode(encoding)
    assert data.decode(likely_encoding(data)) == text


def test_what_texts_are_seldom_in_is_told_by_the_letters() -> None:
    text = LATIN_TEXTS["cp1252"][0]
    data = text.encode("mac_roman")
    assert data.decode(likely_encoding(data, seldom=["mac_roman"])) == text


@pytest.mark.cases("length", range(3))
def test_of_a_long_text_no_character_is_cut(length: int) -> None:
    data = ("." * length + f"{TEXTS['gb18030',]}\n" * 1000).encode("gb18030")
    assert likely_encoding(data, AMONG) == "gb18030"


def test_what_is_in_none_of_them() -> None:
    assert likely_encoding(b"\x81\x8d\x8f", ["ascii"]) == ""


@pytest.mark.cases(("name", "known"), [("UTF8", "utf-8"), ("x-sjis", ""), ("Windows-1251", "cp1251"), ("GBK", "gbk")])
def test_encodings_of_texts_are_known_by_any_name_that_python_has(name: str, known: str) -> None:
    assert text_encoding(name) == known


@pytest.mark.cases("name", ["punycode", "idna", "undefined", "hex", "zip", "utf-7", "unicode_escape", "", "a\0b"])
def test_encodings_that_are_none_of_texts_are_not_known(name: str) -> None:
    assert text_encoding(name) == ""


def test_a_mark_says_more_than_what_is_known_and_that_more_than_what_is_likely() -> None:
    silent = Report()
    assert decoded("é".encode("utf-8-sig"), "cp1252", silent) == "é"
    assert decoded("é".encode("utf-16"), "", silent) == "é"
    assert decoded("й".encode("cp1251"), "windows-1251", silent) == "й"
    assert decoded("é".encode(), "", silent) == "é"
    assert list(silent) == []


def test_a_likely_encoding_is_told() -> None:
    report = Report()
    text = TEXTS["gb18030",]
    assert decoded(text.encode("gb18030"), "", report, among=["cp1252", "gb18030"], line=5) == text
    assert decoded(b"caf\xe9", "", report) == "café"
    assert [(remark.line, remark.message.partition(" (")[0]) for remark in report.remarks] == [
        (5, "not UTF-8; read as gb18030"),
        (None, "not UTF-8; read as cp1252"),
    ]


@pytest.mark.cases(("known", "message"), [("utf-9", "unknown encoding 'utf-9'"), ("ascii", "not in ascii: ")])
def test_what_is_not_in_the_encoding_that_is_known(known: str, message: str) -> None:
    with pytest.raises(ReadError, match=f"7: {message}"):
        decoded("é".encode(), known, Report(), line=7)


MARKED = {
    "utf-8": b"\xef\xbb\xbf",
    "utf-32-le": b"\xff\xfe\0\0",
    "utf-32-be": b"\0\0\xfe\xff",
    "utf-16-le": b"\xff\xfe",
    "utf-16-be": b"\xfe\xff",
}


@pytest.mark.cases(("encoding", "mark"), MARKED.items())
def test_the_mark_tells_the_encoding(encoding: str, mark: bytes) -> None:
    content = "Flut über Köln".encode(encoding)
    assert marked_encoding(mark + content) == (encoding, len(mark))
    assert decoded(mark + content, "", Report()) == "Flut über Köln"
    start = ("", 0) if encoding == "utf-8" else (encoding, 0)
    assert marked_encoding("<p>".encode(encoding)) == start


@pytest.mark.cases(
    ("label", "encoding"),
    [
        ("win-1251", "cp1251"),
        ("windows1251", "cp1251"),
        ("x-cp1254", "cp1254"),
        ("windows-949", "cp949"),
        ("windows-1252,utf-8", "cp1252"),
        ("x-user-defined", "cp1252"),
        ("utf8mb4", "utf-8"),
        ("unicode", "utf-8"),
        ("logical", "iso8859-8"),
        ("gb_2312-80", "gb18030"),
        ("windows-1", ""),
    ],
)
def test_what_pages_call_their_encodings(label: str, encoding: str) -> None:
    assert wider_encoding(label) == encoding


@pytest.mark.cases(
    ("text", "content", "why"),
    [
        ("Fähre?", b"F\x84hre?", []),
        ("Đà “Hope”, “Đ”", b"?\x85 ?Hope?, ???", ["headline in #2: cp850 has no Đ, “, ”"]),
        ("\ud800 αβγδεζ", b"? ??????", ["headline in #2: cp850 has no U+D800, α, β, γ, δ, ε and 1 more"]),
    ],
)
def test_what_an_encoding_has_not_is_lost_and_named(text: str, content: bytes, why: list[str]) -> None:
    report = Report()
    assert encoded(text, "cp850", report, what="headline", where="#2") == content
    assert [str(loss) for loss in report.losses] == why
