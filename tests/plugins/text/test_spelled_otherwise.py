"""A text that looks the same to its readers is read the same: blanks, accents, line ends and encodings change nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from unicodedata import normalize

import pytest

import newsformat as nf
from newsformat_text._languages._lexicons import lexicon_for


SEEDS = sorted((Path(__file__).parents[3] / "seeds").glob("*.txt"))
Respelling = Callable[[str], str | bytes]
RESPELLINGS: dict[str, Respelling] = {
    "blanks that no line ends at": lambda text: text.replace(" ", "\u00a0"),
    "narrow ones": lambda text: text.replace(" ", "\u202f"),
    "wide ones": lambda text: text.replace(" ", "\u2003"),
    "two of them": lambda text: text.replace(" ", "  ") if text.count(" ") > 50 else text,
    "hyphens that no line ends at": lambda text: text.replace("-", "\u2011"),
    "accents apart": lambda text: normalize("NFD", text),
    "both": lambda text: normalize("NFD", text).replace(" ", "\u00a0"),
    "line ends of Windows": lambda text: text.replace("\n", "\r\n"),
    "line ends of old Macs": lambda text: text.replace("\n", "\r"),
    "blanks at line ends": lambda text: text.replace("\n", "  \n"),
    "UTF-16": lambda text: text.encode("utf-16"),
    "a mark in front": lambda text: "\ufeff" + text,
    "blank lines around": lambda text: f"\n\n{text}\n\n",
}


PLAIN = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2003": " ", "\u2011": "-"})


def spelled_plainly(article: nf.Article) -> str:
    text = nf.write(article, "json").decode()
    return normalize("NFC", text.translate(PLAIN))


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_a_seed_spelled_otherwise_is_the_same_article(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    plain = spelled_plainly(nf.read(path, "text"))
    for name, respelled in RESPELLINGS.items():
        given = respelled(text)
        article = nf.read(nf.Source(given) if isinstance(given, bytes) else nf.Source.text(given), "text")
        assert spelled_plainly(article) == plain, name


@pytest.mark.parametrize("bullet", ["•", "● ", "■ ", "★ ", "✔\ufe0f ", "➡\ufe0f ", "▪\ufe0f", "\uf0b7\t", "\uf0a7 "])
@pytest.mark.parametrize("stem", ["ar-desalination-plant", "en-tidal-ferry", "zh-snow-rail"])
def test_items_under_other_bullets_are_the_same_items(stem: str, bullet: str) -> None:
    (path,) = [path for path in SEEDS if path.stem == stem]
    text = path.read_text(encoding="utf-8").replace("\n- ", f"\n{bullet}").replace("\n· ", f"\n{bullet}")
    assert nf.read(nf.Source.text(text), "text") == nf.read(path, "text")


def in_ascii(text: str) -> str:
    """Spell *text* as it is on a wire of seven bits, or as those type it who have no accents."""
    for letter, other in {"ł": "l", "ı": "i", "ß": "ss", "œ": "oe"}.items():
        text = text.replace(letter, other)
    return "".join(char for char in normalize("NFD", text) if not "\u0300" <= char <= "\u036f")


@pytest.mark.cases("tag", ["de", "es", "fr", "it", "pl", "pt", "tr"])
def test_a_seed_without_accents_is_the_same_article(tag: str) -> None:
    (path,) = [path for path in SEEDS if path.stem.startswith(f"{tag}-")]
    text = path.read_text(encoding="utf-8")
    assert in_ascii(text) != text
    article = nf.read(nf.Source.text(in_ascii(text)), "text")
    assert nf.write(article, "json").decode() == in_ascii(nf.write(nf.read(path, "text"), "json").decode())


@pytest.mark.cases(
    ("heading", "language"),
    [
        ("مواضيع ذات صله", "ar"),
        ("يه بھي پڑھيں", "ur"),
        ("Citeşte şi", "ro"),
        ("กําลังโหลดความคิดเห็น", "th"),
        ("Naechster Artikel", "de"),
    ],
)
def test_phrases_in_other_spellings_are_known(heading: str, language: str) -> None:
    assert lexicon_for(language).find(heading) is not None


def test_agencies_are_known_without_their_accents() -> None:
    assert lexicon_for("cs").names_agency("CTK")
    assert lexicon_for("pt").names_agency("Agencia Brasil")


def test_a_hyphen_that_changes_in_a_name_is_told() -> None:
    report = nf.Report()
    text = (
        "Le quai rouvert\nPar Anne\u2011Marie Léger\n12 août 2024\n"
        + "Les péniches y accostent de nouveau depuis lundi. " * 3
    )
    article = nf.read(nf.Source.text(text), "text", report=report)
    assert [byline.name for byline in article.bylines] == ["Anne-Marie Léger"]
    assert report.remarks[0].message == "read with its spelling normalised: Par Anne\u2011Marie Léger"


def test_story_and_headline_stay_as_they_are_printed() -> None:
    text = normalize(
        "NFD", "À\u00a0Orléans, le\u00a0quai «\u00a0rouvert\u00a0»\nPar Zoë\u00a0Gärtner\n12\u00a0août 2024\n"
    )
    story = normalize(
        "NFD", "Le quai a rouvert lundi, a annoncé la\u00a0mairie\u202f; les péniches y accostent de nouveau depuis."
    )
    article = nf.read(nf.Source.text(text + story), "text")
    assert nf.plain(article.headline) == text.partition("\n")[0]
    assert article.text == story
    assert [byline.name for byline in article.bylines] == ["Zoë Gärtner"]
    assert article.published is not None
    assert article.published.date().isoformat() == "2024-08-12"


@pytest.mark.cases(
    ("stem", "bar"),
    [
        ("bn-river-clinic", "|"),
        ("bn-river-clinic", " |"),
        ("hi-stepwell-revival", "|"),
        ("hi-stepwell-revival", " |"),
        ("ne-hanging-bridge", "|"),
    ],
)
def test_a_bar_for_a_danda_ends_a_sentence(stem: str, bar: str) -> None:
    (path,) = [path for path in SEEDS if path.stem == stem]
    text = path.read_text(encoding="utf-8")
    article = nf.read(nf.Source.text(text.replace("।", bar)), "text")
    assert nf.write(article, "json").decode() == nf.write(nf.read(path, "text"), "json").decode().replace("।", bar)


def test_bars_that_part_cells_stay() -> None:
    article = nf.read(
        nf.Source.text("मंडी के भाव\nगेहूं | 2,275 | 2,300\nचना | 5,440 | 5,500\nसरसों | 5,650 | 5,700\n"), "text"
    )
    assert [type(block) for block in article.body] == [nf.Table]
