"""Embargo lines, copyright, keywords and picture credits in many languages."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

import newsformat as nf

from .texts import STORIES


def read(language: str, *, above: str = "", between: str = "", amid: str = "", below: str = "") -> nf.Article:
    headline, first, second = STORIES[language]
    lines = [above, headline, between, first, amid, second, below]
    return nf.read(nf.Source.text("\n".join(filter(None, lines))), "text", {"language": language})


def is_whole(language: str, article: nf.Article) -> bool:
    """Are headline and story all that they were?"""
    headline, *story = STORIES[language]
    body = [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph | nf.Heading)]
    return nf.plain(article.headline) == headline and body == story


EMBARGOES = [
    ("en", "Embargoed until 12 May 2026, 10:00 GMT"), ("en", "EMBARGOED UNTIL 10:00 GMT ON TUESDAY 12 MAY 2026"),
    ("en", "(EMBARGOED: 1000 GMT Tuesday, May 12, 2026)"), ("en", "Embargo lifts May 12, 2026 at 10:00 a.m."),
    ("en", "Not for publication before 12 May 2026, 10:00"), ("de", "SPERRFRIST 12. Mai 2026, 10 Uhr"), ("de", "Sperrfrist: 12.05.2026, 10:00 Uhr"),
    ("fr", "Sous embargo jusqu'au 12 mai 2026 à 10h00"), ("fr", "Embargo jusqu’au 12 mai 2026, 10h"),
    ("es", "EMBARGO HASTA EL 12 DE MAYO DE 2026 A LAS 10:00"), ("pt", "Embargado até 12 de maio de 2026, 10h00"),
    ("it", "SOTTO EMBARGO FINO ALLE ORE 10:00 DEL 12 MAGGIO 2026"), ("nl", "Onder embargo tot 12 mei 2026, 10.00 uur"),
    ("sv", "Embargo till 12 maj 2026 kl. 10.00"), ("no", "Embargo til 12. mai 2026 kl. 10"), ("da", "Klausuleret til 12. maj 2026 kl. 10.00"),
    ("fi", "Julkaisuvapaa 12.5.2026 klo 10.00"), ("pl", "Embargo do 12 maja 2026, godz. 10:00"), ("cs", "EMBARGO do 12. května 2026 10:00"),
    ("ru", "ЭМБАРГО ДО 10:00 12 МАЯ 2026"), ("uk", "Ембарго до 12 травня 2026, 10:00"), ("el", "Εμπάργκο έως 12 Μαΐου 2026, 10:00"),
    ("tr", "Ambargo: 12 Mayıs 2026, 10:00"), ("ar", "محظور النشر حتى 12 مايو 2026، الساعة 10:00"), ("he", "אמברגו עד 12 במאי 2026, 10:00"),
    ("id", "Embargo hingga 12 Mei 2026 pukul 10.00"), ("vi", "Không phát hành trước 10:00 ngày 12/5/2026"), ("zh", "禁发至2026年5月12日10:00"),
    ("ja", "【解禁日時】2026年5月12日10時"), ("ko", "보도시점: 2026. 5. 12. 10:00"),
]  # fmt: skip


@pytest.mark.cases(("language", "line"), EMBARGOES)
@pytest.mark.cases("where", ["above", "between"])
def test_an_embargo(language: str, line: str, where: str) -> None:
    article = read(language, **{where: line})
    assert article.embargo == nf.Embargo(until=datetime(2026, 5, 12, 10, tzinfo=UTC))
    assert [(note.role, note.text) for note in article.notes] == [("embargo", line)]
    assert article.published is None
    assert is_whole(language, article)


def test_an_embargo_of_no_zone_ends_in_that_of_who_saw_it() -> None:
    text = "\n".join(["Embargoed until 12 May 2026, 10:00", *STORIES["en"]])
    seen = datetime(2026, 5, 11, 12, tzinfo=timezone(timedelta(hours=-5)))
    article = nf.read(nf.Source.text(text), "text", {"language": "en", "seen": seen})
    assert article.embargo == nf.Embargo(until=datetime(2026, 5, 12, 15, tzinfo=UTC))


@pytest.mark.cases(
    ("second", "hour"),
    [
        ("Strict embargo", 10), ("Not to be published or broadcast before then", 10),
        ("No publication before 12 May 2026, 11:00 GMT", 11), ("Not for use before 12 May 2026, 9:00 GMT", 10),
    ],
)  # fmt: skip
def test_of_two_embargoes_the_later_one_counts_and_neither_is_the_headline(second: str, hour: int) -> None:
    article = read("en", above=f"Embargoed until 12 May 2026, 10:00 GMT\n\n{second}")
    assert article.embargo == nf.Embargo(until=datetime(2026, 5, 12, hour, tzinfo=UTC))
    assert [note.text for note in article.notes][1:] == [second]
    assert is_whole("en", article)


def test_an_embargo_without_a_date_holds_until_further_notice() -> None:
    assert read("en", above="Embargoed until Tuesday").embargo == nf.Embargo()


@pytest.mark.cases(
    ("language", "line"),
    [
        ("en", "(c) 2026 Acme"), ("en", "(C) 2026 AFP"), ("en", "Copyright © 2026 Acme. All rights reserved."), ("de", "Alle Rechte vorbehalten"),
        ("fr", "Tous droits réservés"), ("es", "Todos los derechos reservados"), ("pt", "Todos os direitos reservados"), ("it", "RIPRODUZIONE RISERVATA"),
        ("nl", "Alle rechten voorbehouden"), ("sv", "Alla rättigheter förbehållna"), ("no", "Alle rettigheter reservert"),
        ("da", "Alle rettigheder forbeholdes"), ("fi", "Kaikki oikeudet pidätetään"), ("pl", "Wszelkie prawa zastrzeżone"),
        ("cs", "Všechna práva vyhrazena"), ("ru", "Все права защищены"), ("uk", "Всі права захищено"), ("el", "Με επιφύλαξη παντός δικαιώματος"),
        ("tr", "Tüm hakları saklıdır"), ("ar", "جميع الحقوق محفوظة © 2026"), ("fa", "تمامی حقوق محفوظ است"), ("he", "כל הזכויות שמורות"),
        ("hi", "सर्वाधिकार सुरक्षित"), ("id", "Hak cipta dilindungi"), ("vi", "Bản quyền thuộc về Acme"), ("zh", "版权所有 © 2026"),
        ("ja", "無断転載を禁じます"), ("ko", "[ⓒ 매일경제 & mk.co.kr, 무단전재 및 재배포 금지]"),
    ],
)  # fmt: skip
def test_copyright(language: str, line: str) -> None:
    article = read(language, below=line)
    assert [rights.notice for rights in article.rights] == [line]
    assert is_whole(language, article)


def test_an_item_of_a_list_is_no_copyright() -> None:
    article = read("en", amid="The rules are:\n(a) no fishing;\n(b) no swimming;\n(c) no anchor in the lock.")
    assert article.rights == ()


@pytest.mark.cases(
    ("language", "line", "keywords"),
    [
        ("en", "Tags: locks, boats", ("locks", "boats")), ("en", "#locks #boats", ("locks", "boats")), ("en", "Topics: Locks | Boats", ("Locks", "Boats")),
        ("en", "Tags: (Sea) locks, boats", ("(Sea) locks", "boats")),
        ("de", "Schlagwörter: Schleuse, Schiffe", ("Schleuse", "Schiffe")), ("fr", "Mots-clés : écluse, bateaux", ("écluse", "bateaux")),
        ("es", "Etiquetas: esclusa, barcos", ("esclusa", "barcos")), ("pt", "Palavras-chave: eclusa, barcos", ("eclusa", "barcos")),
        ("it", "Parole chiave: chiusa, barche", ("chiusa", "barche")), ("nl", "Trefwoorden: sluis, schepen", ("sluis", "schepen")),
        ("sv", "Nyckelord: sluss, båtar", ("sluss", "båtar")), ("no", "Emner: sluse, båter", ("sluse", "båter")), ("fi", "Avainsanat: sulku, veneet", ("sulku", "veneet")),
        ("pl", "Słowa kluczowe: śluza, barki", ("śluza", "barki")), ("cs", "Klíčová slova: zdymadlo, lodě", ("zdymadlo", "lodě")),
        ("ru", "Ключевые слова: шлюз, баржи", ("шлюз", "баржи")), ("uk", "Мітки: шлюз, баржі", ("шлюз", "баржі")),
        ("el", "Ετικέτες: δεξαμενή, πλοία", ("δεξαμενή", "πλοία")), ("tr", "Anahtar kelimeler: eklüz, gemi", ("eklüz", "gemi")),
        ("ar", "الكلمات المفتاحية: جسر، مدينة", ("جسر", "مدينة")), ("fa", "برچسب‌ها: آب‌بند، بندر", ("آب‌بند", "بندر")),
        ("he", "תגיות: סכר, נמל", ("סכר", "נמל")), ("hi", "कीवर्ड: लॉक, बंदरगाह", ("लॉक", "बंदरगाह")), ("id", "Kata kunci: pintu air, kapal", ("pintu air", "kapal")),
        ("vi", "Từ khóa: âu thuyền, cảng", ("âu thuyền", "cảng")), ("zh", "标签：水闸，驳船", ("水闸", "驳船")),
        ("zh", "标签：水闸 驳船", ("水闸", "驳船")), ("ja", "タグ：水門 New York", ("水門", "New York")), ("ja", "タグ：水門、船", ("水門", "船")),
        ("ko", "#갑문 #바지선", ("갑문", "바지선")),
    ],
)  # fmt: skip
def test_keywords(language: str, line: str, keywords: tuple[str, ...]) -> None:
    article = read(language, below=line)
    assert article.keywords == keywords
    assert is_whole(language, article)


@pytest.mark.cases(
    ("language", "line", "caption", "credit"),
    [
        ("en", "Ann Lee / AFP", "", "Ann Lee / AFP"),
        ("en", "[Ann Lee/AP]", "", "[Ann Lee/AP]"),
        ("en", "A barge waits at the lock. (AP Photo/Ann Lee)", "A barge waits at the lock.", "AP Photo/Ann Lee"),
        (
            "en",
            "FILE PHOTO: A barge at the lock, May 2. REUTERS/Ann Lee",
            "FILE PHOTO: A barge at the lock, May 2.",
            "REUTERS/Ann Lee",
        ),
        ("de", "Ein Schiff wartet. (Foto: dpa)", "Ein Schiff wartet.", "Foto: dpa"),
        ("de", "Ein Schiff wartet. Foto: Anna Lehmann/dpa", "Ein Schiff wartet.", "Foto: Anna Lehmann/dpa"),
        ("fr", "Une péniche attend. (Photo Anne Leroy / AFP)", "Une péniche attend.", "Photo Anne Leroy / AFP"),
        (
            "es",
            "Una barcaza espera en la esclusa. EFE/Juan Pérez",
            "Una barcaza espera en la esclusa.",
            "EFE/Juan Pérez",
        ),
        ("pt", "— Foto: João Silva/TV Clube", "", "— Foto: João Silva/TV Clube"),
        ("it", "(Foto ANSA)", "", "(Foto ANSA)"),
        ("pl", "Fot. PAP/Jan Kowalski", "", "Fot. PAP/Jan Kowalski"),
        ("ru", "Фото: Анна Белова / РИА Новости", "", "Фото: Анна Белова / РИА Новости"),
        ("uk", "Джерело фото: УНІАН", "", "Джерело фото: УНІАН"),
        ("ar", "تصوير: أحمد سالم", "", "تصوير: أحمد سالم"),
        ("he", "(צילום: דוד כהן)", "", "(צילום: דוד כהן)"),
        ("hi", "फोटो क्रेडिट: पीटीआई", "", "फोटो क्रेडिट: पीटीआई"),
        ("id", "(ANTARA/Budi Santoso)", "", "(ANTARA/Budi Santoso)"),
        ("vi", "(Ảnh: TTXVN)", "", "(Ảnh: TTXVN)"),
        ("zh", "新华社记者 李望舒 摄", "新华社记者 李望舒 摄", ""),
        ("ja", "（写真＝共同）", "", "（写真＝共同）"),
        ("ko", "▲ 갑문 앞의 바지선 (사진=연합뉴스)", "▲ 갑문 앞의 바지선", "사진=연합뉴스"),
    ],
)
def test_a_caption_within_the_story(language: str, line: str, caption: str, credit: str) -> None:
    article = read(language, amid=line)
    media = [block for block in article.body if isinstance(block, nf.Media)]
    assert [(nf.plain(block.caption), block.credit) for block in media] == [(caption, credit)]
    assert is_whole(language, article)


def test_a_sentence_that_ends_with_a_bracket_is_no_caption() -> None:
    said = "The town had waited for this lock for nine years, and for the bridge beside it for eleven (and a half)."
    article = read("en", amid=said)
    assert not any(isinstance(block, nf.Media) for block in article.body)


def test_a_word_with_a_colon_among_keywords_is_none_and_told() -> None:
    headline, first, second = STORIES["en"]
    report, keywords = nf.Report(), "Tags: Sea:, fish, work, boat, lock, quay, port, tram, ferry"
    text = f"{headline}\n{first}\n{second}\n{keywords}"
    article = nf.read(nf.Source.text(text), "text", {"language": "en"}, report=report)
    assert article.keywords == ("fish", "work", "boat", "lock", "quay", "port", "tram", "ferry")
    assert "left out: Sea:" in [remark.message for remark in report.remarks]


@pytest.mark.cases(
    ("language", "line"),
    [
        ("en", "Under embargo since 1960, the island has learned to live with little."), ("en", "Under embargo since 1960"),
        ("en", "Hold for release of the hostages"), ("de", "Frei ab 12 Jahren."), ("de", "Gesperrt bis Ende April"),
        ("de", "Gesperrt bis 30. April ist auch die Zufahrt."), ("fr", "Sous embargo, l'île a appris à vivre de peu."),
        ("es", "Embargado hasta el coche del alcalde"), ("es", "Bajo embargo desde 1960"), ("it", "Sotto embargo dal 1960"),
        ("nl", "Onder embargo sinds 1960"), ("sv", "Under embargo sedan 1960"), ("pt", "Sob embargo desde 1960"),
    ],
)  # fmt: skip
def test_what_is_said_of_trade_films_and_roads_holds_no_story(language: str, line: str) -> None:
    headline, *story = STORIES[language]
    for lines in ([headline, story[0], line, *story[1:]], [headline, line, *story], [line, *story]):
        article = nf.read(nf.Source.text("\n".join(lines)), "text", {"language": language})
        assert article.embargo is None


@pytest.mark.cases(
    ("language", "line"),
    [
        ("de", "Das Urheberrecht schützt auch Brücken."), ("de", "Alle Rechte liegen nun bei der Stadt."),
        ("en", "Copyright law protects bridges, too."), ("sv", "Upphovsrätt gäller även för broar."),
        ("pl", "Kopiowanie map jest tu zabronione od dawna."), ("it", "La riproduzione dei pesci dura poche settimane."),
    ],
)  # fmt: skip
def test_a_sentence_on_rights_within_the_story_is_of_that(language: str, line: str) -> None:
    headline, *story = STORIES[language]
    article = nf.read(nf.Source.text("\n".join([headline, story[0], line, *story])), "text", {"language": language})
    assert article.rights == ()
    assert line in [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)]
