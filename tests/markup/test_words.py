"""Text → sentences of words."""

from __future__ import annotations

from time import process_time

import pytest

from newsformat.markup.words import joined, sentences


def said(text: str) -> list[str]:
    found = [*sentences(text)]
    assert joined(token for item in found for token in item) == " ".join(text.split())
    return [" ".join(token.text for token in item) for item in found]


@pytest.mark.cases(
    ("text", "words"),
    [
        ("The ferry, at 10:30 (or so).", ["The ferry , at 10:30 ( or so ) ."]),
        ("Lee's co-op paid £1,234.50 – 5% more.", ["Lee's co-op paid £ 1,234.50 – 5 % more ."]),
        ("It is quiet. She left! Why? Nobody knows…", ["It is quiet .", "She left !", "Why ?", "Nobody knows …"]),
        ("“Yes!” she said... Then “No.” It sails.", ["“ Yes ! ” she said ...", "Then “ No . ”", "It sails ."]),
        ("Dr. Lee of the U.S. and J. Ray sail. Now.", ["Dr . Lee of the U.S. and J . Ray sail .", "Now ."]),
        ("See https://t.example/a.b?c=d, or a.b@t.example.", ["See https://t.example/a.b?c=d , or a.b@t.example ."]),
        ("L’eau n'est pas l'air.", ["L’eau n'est pas l'air ."]),
        ("渡轮恢复了。它很安静！", ["渡 轮 恢 复 了 。", "它 很 安 静 ！"]),
        ("हिन्दी में है। दूसरा", ["हिन्दी में है ।", "दूसरा"]),
        ("قال: «نعم!» ثم غادر؟ عاد.", ["قال : « نعم ! »", "ثم غادر ؟", "عاد ."]),
        ("می‌رود و برمی‌گردد.", ["می‌رود و برمی‌گردد ."]),
        ("nai\u0308ve", ["nai\u0308ve"]),
        ("Bundes\u00adgericht, E\u2011Mail \u00ad", ["Bundes\u00adgericht , E\u2011Mail \u00ad"]),
    ],
)
def test_words_and_sentences(text: str, words: list[str]) -> None:
    assert said(text) == words


@pytest.mark.parametrize("piece", ["a.", "a@", "a+", "字", "https://", "'", "1.", "a-"])
def test_words_take_linear_time(piece: str) -> None:
    begin = process_time()
    assert [*sentences(piece * 60_000)]
    assert process_time() - begin < 5
