"""Marks under a story that are nobody's words, and words that are."""

from __future__ import annotations

import pytest

import newsformat as nf

from .texts import STORIES


def _read(language: str, mark: str) -> nf.Article:
    return nf.read(nf.Source.text("\n".join([*STORIES[language], mark])), "text", {"language": language})


@pytest.mark.cases(
    ("language", "mark"),
    [
        ("ar", "// انتهى //"),
        ("ar", "/انتهى/"),
        ("ar", "انتهى"),
        ("ar", "(النهاية)"),
        ("ar", "م ن / ف ح"),
        ("ar", "ع.ج/ أ.ح"),
        ("zh", "（完）"),
        ("ko", "(끝)"),
        ("hi", "भाषा अविनाश पवनेश"),
        ("hi", "हिन्दुस्थान समाचार / राजेश कुमार"),
    ],
)
def test_a_mark_is_left_out(language: str, mark: str) -> None:
    article = _read(language, mark)
    _, *story = STORIES[language]
    assert [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)] == story
    assert not article.credit


@pytest.mark.cases(
    ("language", "mark", "sources"),
    [("ar", "ع.ج/ أ.ح (د ب أ، رويترز)", ["د ب أ", "رويترز"]), ("de", "haz/as (dpa, afp)", ["dpa"])],
)
def test_initials_before_agencies_are_a_credit(language: str, mark: str, sources: list[str]) -> None:
    article = _read(language, mark)
    assert article.credit == mark
    assert [concept.name for concept in article.sources][: len(sources)] == sources


@pytest.mark.cases(
    ("language", "line"), [("ar", "وهكذا انتهى اليوم الطويل."), ("hi", "भाषा बदल गई है।"), ("zh", "故事就这样讲完了。")]
)
def test_a_sentence_is_story(language: str, line: str) -> None:
    last = _read(language, line).body[-1]
    assert isinstance(last, nf.Paragraph)
    assert nf.plain(last.content) == line


def test_verses_are_no_subheadings() -> None:
    verses = ["春天来了", "花儿开了", "小溪唱着歌", "流过村庄", "我站在桥上", "看见童年的自己"]
    article = nf.read(nf.Source.text("\n".join(["春天的诗", "作者：林晓", *verses])), "text", {"language": "zh"})
    assert [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)] == verses


def test_the_first_question_of_an_interview_is_kept() -> None:
    headline, first, second = STORIES["ar"]
    asked = ["* كيف بدأت فكرة الجسر؟", "* ومن دفع ثمنه؟"]
    text = "\n".join([headline, "حوار: أحمد سعيد", asked[0], first, asked[1], second])
    article = nf.read(nf.Source.text(text), "text", {"language": "ar"})
    kinds = [type(block) for block in article.body]
    assert kinds == [nf.Heading, nf.Paragraph, nf.Heading, nf.Paragraph]
