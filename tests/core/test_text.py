"""White space in the strings of the model has one canonical form."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsformat import Article, Lang
from newsformat._text import address, line, lines, many, prose, seam, squeeze, tag, verbatim


TEXTS = st.text(st.sampled_from(" \t\n\r\f\v\u00a0\u3000\u2028\ud800ab"), max_size=12)
BLANKS = r"[ \t\n\r\f\v]+"


@given(TEXTS)
def test_each_run_of_blanks_is_one_space(text: str) -> None:
    assert squeeze(text) == re.sub(BLANKS, " ", text)
    assert line(text) == squeeze(text).strip(" ")


@pytest.mark.cases("blank", " \t\n\r\f\v")
def test_each_blank_is_a_space(blank: str) -> None:
    assert squeeze(f"{blank}a{blank}b{blank}") == " a b "
    assert line(f"{blank}a{blank}{blank}b{blank}") == "a b"


@given(TEXTS)
def test_prose_keeps_its_lines(text: str) -> None:
    ended = re.sub("\r\n|[\r\v\f]", "\n", text)
    assert prose(text) == "\n".join([line(part) for part in ended.split("\n")]).strip("\n")


def test_an_address_of_blanks_of_any_kind_is_none() -> None:
    assert address("\u00a0\u3000") == ""
    assert address("\u00a0 a\u00a0b\u3000") == "a\u00a0b"
    assert address(" a\n b ") == "a b"


@pytest.mark.cases(
    ("said", "is_tag"),
    [(" en_US ", "en-US"), ("zh_Hant-TW", "zh-Hant-TW"), ("de", "de"), ("a_b", "a_b"), ("x y_Z", "x y_Z"), ("_", "_")],
)
def test_the_tag_of_a_language_has_hyphens_where_a_locale_has_underscores(said: str, is_tag: str) -> None:
    assert tag(said) == is_tag
    assert Article(language=said).language == Lang(said).language == is_tag


def test_verbatim_text_keeps_all_but_other_line_ends() -> None:
    assert verbatim(" a\r\nb\rc\t\nd ") == " a\nb\nc\t\nd "


@pytest.mark.cases(
    ("above", "below", "between"),
    [
        ("end", "of", " "),
        ("漢", "字", ""),
        ("かな", "カナ", ""),
        ("漢。", "「字", ""),
        ("漢", "word", " "),
        ("word", "字", " "),
        ("한국", "한국", " "),  # Hangul is written with blanks
        ("ㄱ", "ㄱ", " "),
        ("𠀀", "𠀀", ""),
        ("豈", "\uff21", ""),
        ("\uff66", "\ufe30", ""),
        ("\uff00", "字", " "),
        ("", "字", " "),
    ],
)
def test_lines_that_were_wrapped_are_joined_as_their_script_is_written(above: str, below: str, between: str) -> None:
    assert seam(above, below) == between


def test_a_string_is_not_many_strings() -> None:
    assert many([]) == many("") == ()
    assert lines(iter([" a ", "b\nc"])) == ("a", "b c")
    with pytest.raises(TypeError, match="a list or tuple is needed here, not the string 'abc'"):
        many("abc")
