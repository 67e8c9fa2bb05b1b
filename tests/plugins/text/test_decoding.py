"""From bytes to text: marks, declarations, guesses and refusals."""

from __future__ import annotations

import codecs

import pytest

import newsformat as nf


RUSSIAN = (
    "Шлюз открыт\n"
    + "Начальник порта открыл новый шлюз в пятницу, и три баржи прошли до дождя, который начался к вечеру. " * 6
)
GERMAN = (
    "Schleuse eröffnet\n"
    + "Der Hafenmeister öffnete am Freitag die neue Schleuse für größere Schiffe, ehe der Regen über Köln kam. " * 6
)
ARABIC = (
    "افتتاح الجسر\n"
    + "أكد رئيس البلدية اليوم السبت أن الجسر الجديد سيفتح أمام المشاة قبل نهاية الشهر الجاري بعد عامين. " * 6
)
JAPANESE = (
    "水門が開いた\n"
    + "港の責任者は金曜日に新しい水門を開け、雨が降り出す前に三隻の船が通り抜けた。建設には九年かかった。" * 6
)


def headline(data: bytes, **options: str) -> str:
    return nf.plain(nf.read(nf.Source(data), "text", options).headline)


@pytest.mark.cases("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "koi8-r", "cp1251"])
def test_russian_in_any_encoding(encoding: str) -> None:
    assert headline(RUSSIAN.encode(encoding)) == "Шлюз открыт"


@pytest.mark.cases(
    ("text", "encoding"), [(GERMAN, "cp1252"), (ARABIC, "cp1256"), (JAPANESE, "shift-jis"), (JAPANESE, "euc-jp")]
)
def test_a_guess_by_the_library_is_right_and_reported(text: str, encoding: str) -> None:
    report = nf.Report()
    article = nf.read(nf.Source(text.encode(encoding)), "text", report=report)
    assert nf.plain(article.headline) == text.split("\n", maxsplit=1)[0]
    assert any("assumed the encoding" in remark.message for remark in report.remarks)


EAST = {
    "iso8859-6": "افتتاح الجسر الجديد في المدينة\nأكد رئيس البلدية اليوم السبت أن الجسر الجديد سيفتح أمام المشاة قريبا.\n",
    "big5": "新水閘在星期五開放使用\n港口主任星期五打開了新的水閘，三艘駁船在下雨之前通過，市民在岸邊觀看了整個過程。\n",
    "gb18030": "新水闸在星期五开放使用\n港口主任星期五打开了新的水闸，三艘驳船在下雨之前通过，市民在岸边观看了整个过程。\n",
    "euc-kr": "새 수문이 금요일에 열렸다\n항만장은 금요일에 새 수문을 열었고 비가 오기 전에 바지선 세 척이 지나갔다고 시가 밝혔다.\n",
}


LATIN = {
    "es": "El puerto abrió el viernes la nueva esclusa, ¿quién lo diría? Según el capitán, tres gabarras pasaron en la mañana.",
    "fr": "Le capitaine a inauguré vendredi la nouvelle écluse, où trois péniches ont passé avant la pluie, « à l'heure ».",
    "de": "Der Hafenmeister öffnete am Freitag die neue Schleuse für größere Schiffe, ehe der Regen über Köln hereinbrach.",
    "it": "Il capitano ha aperto venerdì la nuova chiusa del porto, perché così più chiatte passano già prima della pioggia.",
    "pt": "O capitão abriu na sexta-feira a nova eclusa do porto, e três barcaças já passaram antes da chuva da manhã.",
    "sv": "Hamnkaptenen öppnade på fredagen den nya slussen för större fartyg, innan regnet över Malmö började falla på kvällen.",
    "no": "Havnesjefen åpnet på fredag den nye slusen for større skip, før regnet begynte å falle over byen utpå kvelden.",
    "en": "“The lock is open,” the harbour master said at a café on Friday, and it’s the first one in the town’s history.",
}
EASTERN = {
    "pl": "Kapitan portu otworzył w piątek nową śluzę, przez którą jeszcze przed deszczem przepłynęły trzy większe łodzie.",
    "cs": "Kapitán přístavu otevřel v pátek nové zdymadlo, kterým ještě před deštěm propluly tři větší lodě z Děčína.",
    "hu": "A kikötő kapitánya pénteken megnyitotta az új zsilipet, amelyen az eső előtt három nagyobb hajó is átjutott.",
}


@pytest.mark.cases("encoding", ["cp1252", "mac-roman", "cp850"])
@pytest.mark.cases("language", LATIN)
def test_letters_with_accents_in_the_west(language: str, encoding: str) -> None:
    story = LATIN[language].encode(encoding, errors="ignore")
    article = nf.read(nf.Source(b"Ferry\n\n" + story + b"\r\r" + story), "text", {"language": language})
    assert nf.plain(article.headline) == "Ferry"
    assert {nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)} == {
        story.decode(encoding)
    }


def test_a_dash_of_a_macintosh_is_no_letter() -> None:
    story = "NAIROBI, Kenya (Acme) — Herders have cut the time it takes to report a swarm of locusts by half."
    article = nf.read(nf.Source(f"Herders watch locusts\n\n{story}\n".encode("mac-roman")), "text")
    assert article.dateline
    assert article.dateline.place == "NAIROBI, Kenya"


@pytest.mark.cases("encoding", ["cp1250", "iso8859-2", "cp852", "mac-latin2"])
@pytest.mark.cases("language", EASTERN)
def test_letters_with_accents_in_the_middle_of_europe(language: str, encoding: str) -> None:
    report = nf.Report()
    data = f"X\n\n{EASTERN[language]}\n\n{EASTERN[language]}\n".encode(encoding)
    article = nf.read(nf.Source(data), "text", report=report)
    assert isinstance(first := article.body[0], nf.Paragraph)
    assert nf.plain(first.content) == EASTERN[language]
    assert article.language == language
    assert any("assumed the encoding" in remark.message for remark in report.remarks)


def test_ukrainian_in_koi8_is_not_russian() -> None:
    text = (
        "Шлюз відкрито\n\n"
        + "Капітан порту відкрив у п’ятницю новий шлюз, яким ще до дощу пройшли три баржі. ".replace("’", "'") * 3
    )
    assert headline(text.encode("koi8-u")) == "Шлюз відкрито"


@pytest.mark.cases(
    ("text", "encoding"),
    [
        ("港の新水門①\n\n港の船長は金曜日に新しい水門を開き、雨の前に三隻のはしけが通った～と市は発表した。", "cp932"),
        ("港口新船閘啟用\n\n港務局長週五宣布新的船閘啟用，在下雨之前有三艘駁船通過，這是本市的第一座。", "gb18030"),
        ("港口新船閘啟用\n\n港務局長週五宣布新的船閘啟用，在下雨之前有三艘駁船通過，這是本市嘅第一座。", "big5hkscs"),
        (
            "항구에 새 갑문\n\n항만청장은 금요일에 새 갑문을 열었고 비가 오기 전에 바지선 세 척이 지나갔다. 똠방각하가 탔다.",
            "cp949",
        ),
    ],
)
def test_signs_that_vendors_have_added(text: str, encoding: str) -> None:
    article = nf.read(nf.Source(text.encode(encoding)), "text")
    assert nf.plain(article.headline) + "\n\n" + article.text == text


def test_chinese_of_seven_bits() -> None:
    text = "港口新船闸启用\n\n港务局长周五宣布新的船闸启用，在下雨之前有三艘驳船通过，这是本市的第一座。"
    assert headline(text.encode("hz")) == "港口新船闸启用"
    assert headline(b"How ~{ became a sign\n\nThe editor said on Friday that ~{ and ~} are signs of an old code.") == (
        "How ~{ became a sign"
    )


def test_further_encodings_of_cyrillic_turkish_and_baltic_letters() -> None:
    assert headline(RUSSIAN.encode("iso8859-5")) == "Шлюз открыт"
    turkish = (
        "Yeni köprü açıldı\n\n" + "Belediye başkanı cuma günü yeni köprüyü açtı ve şehrin iki yakası birleşti. " * 3
    )
    assert {headline(turkish.encode(encoding)) for encoding in ("cp1254", "mac-turkish", "cp857")} == {
        "Yeni köprü açıldı"
    }
    baltic = (
        "Naujas šliuzas uoste\n\n"
        + "Uosto kapitonas penktadienį atidarė naują šliuzą, pro kurį praplaukė trys laivai. " * 3
    )
    assert {headline(baltic.encode(encoding)) for encoding in ("cp1257", "iso8859-13")} == {"Naujas šliuzas uoste"}


@pytest.mark.cases(("text", "encoding"), [(JAPANESE, "iso2022-jp"), (EAST["euc-kr"], "iso2022-kr")])
def test_seven_bits_with_escapes(text: str, encoding: str) -> None:
    assert headline(text.encode(encoding)) == text.split("\n", maxsplit=1)[0]


def test_an_escape_of_a_terminal_is_none_of_them() -> None:
    assert nf.plain(nf.read(nf.Source(b"Ferry \x1b$ sails\n\nIt sails again."), "text").headline).startswith("Ferry")


@pytest.mark.cases("encoding", EAST)
def test_encodings_of_the_east_are_told_by_the_library(encoding: str) -> None:
    text = EAST[encoding]
    found = nf.explain(nf.Source(text.encode(encoding)), "text")
    assert [line.text for line in found.lines] == text.splitlines()
    assert any("assumed the encoding" in remark for remark in found.remarks)


@pytest.mark.cases("text", [GERMAN, ARABIC, JAPANESE, RUSSIAN, *EAST.values()])
@pytest.mark.cases("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_without_its_mark_is_told_from_where_spaces_and_stops_are(text: str, encoding: str) -> None:
    report = nf.Report()
    article = nf.read(nf.Source(text.encode(encoding)), report=report)
    assert nf.plain(article.headline) == text.split("\n", maxsplit=1)[0]
    assert f"assumed the encoding {encoding}" in [remark.message for remark in report.remarks]


@pytest.mark.cases("data", [b"\0", b"\0" * 100, bytes(range(256)) * 8, b"\x7f\0\1\0\2\0 \0" * 50, b"text\0with NUL"])
def test_bytes_with_nul_that_are_no_utf16_are_no_text(data: bytes) -> None:
    with pytest.raises(nf.ReadError, match="NUL"):
        nf.read(nf.Source(data), "text")


def test_a_declared_encoding_beats_the_bytes() -> None:
    assert headline("Ça va".encode("cp1252"), encoding="cp1252") == "Ça va"


def test_a_mark_beats_what_is_declared() -> None:
    assert headline(codecs.BOM_UTF8 + "Ça va".encode(), encoding="cp1252") == "Ça va"


def test_broken_utf8_is_repaired_and_reported() -> None:
    report = nf.Report()
    article = nf.read(nf.Source(RUSSIAN.encode() + b"\xd0"), "text", report=report)
    assert nf.plain(article.headline) == "Шлюз открыт"
    assert ["U+FFFD" in loss.why for loss in report.losses] == [True]


@pytest.mark.cases(
    ("data", "said"),
    [
        (b"", "empty"),
        (b" \n\t\n", "empty"),
        (codecs.BOM_UTF8, "empty"),
        (b"%PDF-1.7 \xe2\xe3", "PDF"),
        (b"\x89PNG\r\n\x1a\n\0\0", "PNG"),
        (b"PK\x03\x04rest", "ZIP"),
        (b"one line\nand \0 another", "not text"),
        (bytes(range(256)) * 9, "not text"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, said: str) -> None:
    with pytest.raises(nf.NewsformatError, match=said):
        nf.read(nf.Source(data), "text")


def test_an_unknown_encoding_is_reported() -> None:
    with pytest.raises(nf.NewsformatError, match="unknown encoding 'klingon'"):
        headline(b"text", encoding="klingon")
