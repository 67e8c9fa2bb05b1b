"""Captions that end with a credit which hardly parts from them, or that point at what a picture shows."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import STORIES


def _label(line: str, language: str) -> str:
    story = STORIES[language]
    text = "\n".join([*story[:3], line, *story[3:], "Facebook", "Acme"])
    found = nf.explain(nf.Source.text(text), "text", {"language": language}).lines
    return next(str(each.label) for each in found if each.text == line)


@pytest.mark.cases(
    ("language", "line"),
    [
        ("en", "Bargemen wait below the new lock in the rain.Photo: Ann Lee"),
        ("en", "Bargemen wait below the new lock in the rainCredit: Acme"),
        ("en", "Bargemen will need the harbour master's whistle all summer. Credit: Harbour Times"),
        ("en", "The keeper of the lock shows the new gate to children Ann Lee/Getty Images Europe"),
        ("en", "The keeper of the lock shows the new gate to children AP Photo/Ann Lee"),
        ("en", "The keeper of the lock shows the new gate to children, 3 May 2026. (Ann Lee/Reuters)"),
        ("en", "The keeper of the lock shows the new gate to some of the children. © Acme Maps/B.Diaz"),
        ("en", "The lock in 2008. REUTERS/Ann Lee"),
        ("de", "Binnenschiffer warten im Regen vor der SchleuseBild: Anna Lehmann/dpa/picture alliance"),
        ("de", "Binnenschiffer warten im Regen vor der neuen Schleuse.Unsplash/Anna Lehmann"),
        ("de", "Seit Jahren wird hier geplant, gebaut und wieder geplant (Neustadt, 3.5.2026)"),
        ("es", "El guardián de la esclusa enseña la nueva compuerta / Ana León"),
        ("ko", "새 갑문을 둘러보고 있는 항만 관계자들. <이한나 기자>"),
    ],
)  # fmt: skip
def test_what_ends_with_a_credit_is_a_caption(language: str, line: str) -> None:
    assert _label(line, language) == "caption"


@pytest.mark.cases(
    ("language", "line"),
    [
        ("en", "The keeper Ann Lee (left) and the bargeman Bo Diaz at the new gate on Tuesday."),
        ("de", "Die Schleusenwärterin Anna Lehmann (links) und ihr Vater warten auf den ersten Kahn."),
        ("de", "Der alte Dampfer (Archivbild): Die Stadt lässt ihn in diesem Jahr neu streichen."),
        ("fr", "La gardienne Anne Léger (à droite) montre la nouvelle porte aux élèves du village."),
        ("pl", "Śluza od strony rzeki, zdjęcie ilustracyjne, widok z mostu o świcie"),
    ],
)
def test_what_points_at_a_picture_is_a_caption(language: str, line: str) -> None:
    assert _label(line, language) == "caption"


@pytest.mark.cases(
    ("language", "line"),
    [
        ("en", "The harbour master said that the town owes much of the credit to the men who built the lock."),
        ("en", "The keeper turned the wheel (left, then right). Two barges went through before the rain set in."),
        ("de", "Die Fraktion (links) stimmte dagegen. Der Rat beschloss den Bau trotzdem mit großer Mehrheit."),
        (
            "ko",
            "항만공사는 새 갑문이 다음 달부터 운영될 예정이라고 밝혔으며 선박들의 대기 시간도 크게 줄어들 것으로 기대하고 있다.",
        ),
    ],
)
def test_sentences_of_the_story_are_no_captions(language: str, line: str) -> None:
    assert _label(line, language) == "body"


def test_who_sent_the_story_below_it_is_no_caption() -> None:
    line = "港長は新しい水門が来月から使われると述べ、船の待ち時間も短くなる見通しだと説明した。(c)AFP/Ann LEE"
    story = STORIES["ja"]
    found = nf.explain(nf.Source.text("\n".join([*story, line])), "text", {"language": "ja"}).lines
    assert str(found[-1].label) != "caption"


@pytest.mark.cases(
    ("line", "caption", "credit"),
    [
        ("Bargemen wait in the rain.Photo: Ann Lee", "Bargemen wait in the rain.", "Photo: Ann Lee"),
        ("Bargemen wait in the rainCredit: Acme", "Bargemen wait in the rain", "Credit: Acme"),
        ("Bargemen wait at the new lock.Ann Lee/AFP", "Bargemen wait at the new lock.", "Ann Lee/AFP"),
        ("The keeper shows the gate to Bo Diaz Ann Lee/AFP", "The keeper shows the gate to Bo Diaz Ann Lee/AFP", ""),
    ],
)
def test_the_credit_is_parted_where_it_is_plain(line: str, caption: str, credit: str) -> None:
    story = STORIES["en"]
    article = nf.read(nf.Source.text("\n".join([*story[:3], line, *story[3:]])), "text", {"language": "en"})
    pictures = [(nf.plain(block.caption), block.credit) for block in article.body if isinstance(block, nf.Media)]
    assert pictures == [(caption, credit)]
