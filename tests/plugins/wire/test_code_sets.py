"""Code sets, spellings and signs."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsformat as nf
from newsformat import Article, Concept, EditorsNote, Paragraph
from newsformat.plugin import Dialect, hookimpl
from newsformat.testing import kitchen_sink, unreported
from newsformat_wire._code_sets import decode, variant, without
from newsformat_wire._spelling import Speller
from newsformat_wire._typography import read_signs, spelled, write_signs

from .messages import HEADER, iptc, message


@pytest.mark.cases(
    ("data", "options", "text", "remark"),
    [
        (b"Muller", {}, "Muller", None),
        ("Müller".encode(), {}, "Müller", "the text is not ASCII; it was read as utf-8"),
        (b"M\xfcller", {}, "Müller", "the text is not ASCII; it was read as cp1252"),
        (b"M\x81ller", {}, "Mller", "the text is not ASCII; it was read as iso8859-1"),
        (b"M}ller", {"encoding": "iso646-de"}, "Müller", None),
        (b"\x1b(KM}ller", {}, "Müller", "the text switches its code set by ISO 2022"),
        (b"\x1b-L\x0e=>\x0f \xb6", {}, "НО Ж", "the text switches its code set by ISO 2022"),
        (b"a \x0ebold\x0f one", {}, "a bold one", None),
        (b"\x1b(Ka \x0ebold\x0f one", {}, "a bold one", "the text switches its code set by ISO 2022"),
        ("\x1b(Kü \x0ebold\x0f one".encode(), {}, "ü bold one", "the text switches its code set by ISO 2022"),
        (b"\xcc\xee", {"encoding": "cp1251"}, "Мо", None),
    ],
)
def test_code_sets(data: bytes, options: dict[str, object], text: str, remark: str | None) -> None:
    report = nf.Report()
    source = message(header=HEADER.replace("ccccb   acme 061", "acme")).replace(b"It sails.", data)
    article = nf.read(source, "iptc7901", options, report=report)
    assert article.text == text
    assert [one.message for one in report.remarks] == ([remark] if remark else [])
    assert bool(report.losses) == ("bold" in text)


OTHER_SCRIPTS = {
    "koi8_r": "Паром, который два года стоял на ремонте, во вторник снова вышел в море с первыми пассажирами.",
    "iso8859_7": "Το φέρι, που έμεινε δύο χρόνια στο ναυπηγείο, βγήκε ξανά στη θάλασσα την Τρίτη με μαθητές.",
    "iso8859_8": "המעבורת, שעמדה שנתיים בתיקון, יצאה ביום שלישי שוב לים עם תלמידים וסוחרי דגים מן הכפרים שליד הנמל.",
    "iso8859_6": "عادت العبارة التي بقيت عامين في الإصلاح إلى البحر يوم الثلاثاء وعلى متنها التلاميذ وتجار السمك.",
}


LATIN = {
    "cp850": "Die Fähre fährt wieder, hieß es in Köln. Für Bürger an der Küste ist die Straße überflutet.",
    "mac_roman": "Le président a déclaré à Genève que les élèves français seraient reçus à l’hôtel.",
    "cp852": "Premier powiedział, że prom będzie pływał. W Łodzi i Gdańsku związków zawodowych było więcej.",
    "cp1250": "Premier powiedział, że prom będzie pływał. W Łodzi i Gdańsku związków zawodowych było więcej.",
    "cp1252": "Le président a dit « non » — l’œuvre d’Éluard, à McÉwan… L·l i cœur élevé.",
}


@pytest.mark.cases("encoding", LATIN)
def test_signs_in_words_and_their_letters_tell_the_code_set_of_old_computers(encoding: str) -> None:
    report = nf.Report()
    text = LATIN[encoding].encode(encoding)
    assert decode(text, "", report) == LATIN[encoding]
    assert f"read as {encoding}" in report.remarks[0].message


def test_a_turned_comma_may_be_a_letter_of_a_word() -> None:
    text = "Crews from Hawai‘i and O‘ahu were sent to Ka‘anapali, the governor’s office said."
    assert decode(text.encode("cp1252"), "", nf.Report()) == text


@pytest.mark.cases("encoding", OTHER_SCRIPTS)
def test_the_letters_of_another_script_tell_the_code_set(encoding: str) -> None:
    said = OTHER_SCRIPTS[encoding]
    word = said.split(" ")[0]
    iptc = message(f"{word} =", said).decode().replace("Ferry/", f"{word}/").encode(encoding)
    anpa = nf.write(Article(headline=word, body=[Paragraph(said)]), "anpa", {"encoding": "utf-8"})
    for data, format in ((iptc, "iptc7901"), (anpa.decode().encode(encoding), "anpa")):
        report = nf.Report()
        article = nf.read(data, format, report=report)
        assert (nf.plain(article.headline), article.text) == (word, said)
        assert any("judging by its letters; the option encoding" in remark.message for remark in report.remarks)


@pytest.mark.cases(("text", "doubted"), [("F{rjan g}r till {arna", True), ("The set {a, b} is f{x}", False)])
def test_braces_in_words_are_doubted(text: str, *, doubted: bool) -> None:
    report = nf.Report()
    assert nf.read(message(text=text), "iptc7901", report=report).text == text
    assert ["'F{rjan', may be letters" in remark.message for remark in report.remarks] == [True] * doubted
    assert nf.read(message(text="F{rjan g}r"), "iptc7901", {"encoding": "iso646-se"}).text == "Färjan går"


def test_a_text_with_hardly_any_ascii_is_doubted() -> None:
    report = nf.Report()
    nf.read(nf.Source(message("Паром =", "Паром").decode().encode("cp1251")), "iptc7901", report=report)
    doubt = "it was read as cp1252, but hardly has these letters; the option encoding overrides this"
    assert f"the text is not ASCII; {doubt}" in [remark.message for remark in report.remarks]


@pytest.mark.cases(
    ("encoding", "data", "text"),
    [
        ("koi8-r", "Паром".encode("koi8-r"), "Паром"),
        ("koi8-r", "Паром".encode(), "Паром"),
        ("iso646-se", b"F{rja", "Färja"),
        ("iso646-se", "Färja".encode(), "Färja"),
    ],
)
def test_a_dialect_knows_what_is_usual_where_the_bytes_do_not_tell(encoding: str, data: bytes, text: str) -> None:
    assert decode(data, "", nf.Report(), encoding) == text
    assert decode(b"M\xfcller", "cp1252", nf.Report(), encoding) == "Müller"  # what is told comes first


def test_a_message_is_read_in_the_code_set_of_its_dialect(monkeypatch: pytest.MonkeyPatch) -> None:
    acme = Dialect(name="acme", format="iptc7901", detect={"agency": "acme"}, fields={"encoding": "koi8-r"})
    plugin = ModuleType("acme")
    plugin.newsformat_dialects = hookimpl(lambda: [acme])  # type: ignore[attr-defined]
    installed = nf.Registry.of({"acme": plugin})
    monkeypatch.setattr("newsformat_wire._dialects.registry", lambda: installed)
    data = message("Паром =", "Паром вернулся").decode().replace("Ferry/", "Паром/").encode("koi8-r")
    article = nf.read(data, "iptc7901")
    assert (nf.plain(article.headline), article.text) == ("Паром", "Паром вернулся")


def test_an_unknown_code_set_is_an_error() -> None:
    with pytest.raises(nf.ReadError, match="unknown encoding 'x-none'"):
        iptc(encoding="x-none")


@pytest.mark.cases(
    ("text", "language", "spelled_out"),
    [
        ("Müller & Größe", "de", "Mueller & Groesse"),
        ("Müller", "tr", "Muller"),
        ("Smørrebrød på", "da", "Smoerrebroed paa"),
        ("“So” – it’s 5 €…", "en", '"So" - it\'s 5 EUR...'),
        ("Élève à Łódź", "", "Eleve a Lodz"),
        ("Москва", "ru", "Moskva"),
    ],
)
def test_what_the_code_set_has_not_is_spelled_out(text: str, language: str, spelled_out: str) -> None:
    article, report = Article(headline=text, language=language, urgency=4), nf.Report()
    data = nf.write(article, "iptc7901", {"encoding": "ascii"}, report=report)
    assert nf.plain(nf.read(data, "iptc7901").headline) == spelled_out
    assert [loss.what for loss in report.losses if loss.what != "language"] == ["headline"]


@given(st.text(st.sampled_from("`'_{“”‘’—½ a.é"), max_size=12).map(lambda text: " ".join(text.split())))
def test_signs_come_back(text: str) -> None:
    found, _ = spelled(text, Speller("ascii"))
    assert write_signs(found).isascii()
    assert read_signs(write_signs(found)) == found


def test_low_quotation_marks_open_what_others_end() -> None:
    article, report = Article(headline="„So“, „ja”, “he”", urgency=4), nf.Report()
    data = nf.write(article, "anpa", report=report)
    assert b"``So'', ``ja'', ``he''" in data
    assert [loss.why for loss in report.losses] == ["the code set lacks „ → “; the option encoding=utf-8 keeps it"]


def test_in_a_wider_code_set_signs_stand_for_themselves() -> None:
    article, report = Article(headline="it’s ‘so’ — a—b “”", urgency=4), nf.Report()
    assert nf.read(nf.write(article, "anpa", {"encoding": "utf-8"}, report=report), "anpa") == article
    assert report.losses == ()


SEEDS = sorted((Path(__file__).parents[3] / "seeds").glob("*.json"))


@pytest.mark.parametrize("code_set", ["ascii", "iso8859-1", "utf-8"])
@pytest.mark.parametrize("format", ["iptc7901", "anpa"])
def test_no_code_set_loses_anything_unsaid(format: str, code_set: str) -> None:
    signed = Article(headline="x", sources=[Concept(name="dpa")], notes=[EditorsNote(text="dpa lön", role="sign-off")])
    for article in [kitchen_sink(), signed, *(nf.read(seed, "json") for seed in SEEDS)]:
        report = nf.Report()
        data = nf.write(article, format, {"encoding": code_set}, report=report)
        assert unreported(article, nf.read(data, format), report.losses) == []
        assert data.isascii() or code_set != "ascii"


@pytest.mark.cases(("text", "left"), [("a\x02b\x85c\n\td", "abc\n\td"), ("a\x02–\x85é", "a–é"), ("é–\n", "é–\n")])
def test_controls_are_left_out_in_whatever_letters(text: str, left: str) -> None:
    assert without(b"\x02\x85")(text) == left


def test_what_a_declared_code_set_has_not_is_told() -> None:
    report = nf.Report()
    assert decode(b"M\xfcller", "ascii", report) == "M\ufffdller"
    assert [loss.why for loss in report.losses] == ["characters could not be read as ascii and became U+FFFD: 1"]


def test_the_language_tells_the_variant_and_that_is_noted() -> None:
    report = nf.Report()
    assert [variant(b"M}ller f{hrt", language, report) for language in ("de-AT", "en", "")] == ["iso646-de", "", ""]
    assert [remark.message for remark in report.remarks] == ["brackets and braces in words; read as iso646-de"]


def test_an_encoding_that_can_be_none_is_refused() -> None:
    with pytest.raises(nf.ReadError, match="unknown encoding"):
        nf.read(message(), "iptc7901", {"encoding": "utf\0"})
