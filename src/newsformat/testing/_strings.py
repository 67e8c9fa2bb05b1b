"""Strategies for the strings of the model: real words, any printable character, and what breaks markup."""

# ruff: noqa: SIM905 -- rows of words are for reading, and other scripts are the point

from __future__ import annotations

from functools import cached_property

from attrs import frozen
from hypothesis import strategies as st

from newsformat._source_types import source_type


# Words in several scripts, with typical punctuation and marks.
WORDS = (
    *"storm the flood Überschwemmung élève año naïve Đà İstanbul ß Ærø".split(),
    *"عاصفة وكالات سيول‌ها می‌خواهد שלום בְּרֵאשִׁית خبر".split(),
    *"洪水 東京 新闻 こんにちは ニュース 뉴스 बाढ़ ข่าว новости Ειδήσεις հուր მზე".split(),
    *"👩‍👩‍👧 🇺🇦 é n̈ a\u00a0b 1,234.50 £5m 50% U.N. o’clock “quoted” … – —".split(" "),
)

# Text that a markup language, front matter or a plain-text reader could misinterpret.
SNIPPETS = (
    *"# ## - * + 1. 2) > >> | || --- *** ___ === ``` ~~~ ``a`` \\ \\* \\\\ ! ? : ; , . ( ) [ ] { }".split(),
    *"<b> </p> <br/> <!-- --> ]]> <![CDATA[ <?x?> <!DOCTYPE <script>alert(1)</script> < > & \" '".split(),
    *"&amp; &lt; &nbsp; &copy &#38; &#x0; &unknown; %0A %s {0} {{x}} {%x%} $x$ \\n \\u0041".split(),
    *"**x** __x__ _x_ x_y_z *x ~~x~~ `x` [a](b) ![a](b) [x]: [^1] [ ] [x] <a@b.example> @x #x ^x^ ~x~".split(),
    *"https://news.example/a_b_c?d=1&e=2 www.news.example desk@news.example <https://x.example> //x".split(),
    *"no yes null ~ true .inf 012 0x1F 1e3 12:30:45 2026-11-24 key: a: !!str !x &a *a <<: ? %YAML".split(),
    *"By LONDON (Acme) -- Related: Photo: © Updated: ENDS -0- ## (MORE) Read more: Tags:".split(" "),
    *"\u00a0 \u3000 \u00ad \u200b \u200c \u200d \u2060 \u200e \u200f \u202eabc\u202c \u2067x\u2069".split(" "),
)

# Characters that no text should contain, but some does: controls, lone surrogates, noncharacters, separators, private
# use.
ODD = (
    *"\x00 \x01 \x07 \x08 \x0b \x0c \x1b[0m \x1c \x1e \x1f \x7f \x80 \x85 \x9f".split(" "),
    *"\ud800 \udfff \ufeff \ufffd \ufffe \uffff \U0001fffe \ufdd0 \u2028 \u2029 \ue000 \U000f0000".split(" "),
    *"a\tb a\nb a\r\nb a\u0085b a\ufeffb".split(" "),
)

TOKENS = "abcdefghijklmnopqrstuvwxyz0123456789"
URL_CHARACTERS = "abcXYZ019-._~:/?#[]@!$&'()*+,;=%éعя語"


def _words(*, odd: bool = False) -> st.SearchStrategy[str]:
    printable = st.characters(exclude_categories=("Cc", "Cs", "Cn", "Co", "Zl", "Zp"), exclude_characters=" \ufeff")
    known = st.sampled_from(WORDS), st.sampled_from(SNIPPETS)
    return st.one_of(*known, st.text(printable, min_size=1, max_size=8), *([st.sampled_from(ODD)] * 2 if odd else []))


@frozen
class Vocabulary:
    """What strings are drawn from."""

    words: st.SearchStrategy[str]

    @cached_property
    def lines(self) -> st.SearchStrategy[str]:
        """Some words on one line."""
        return st.lists(self.words, min_size=1, max_size=4).map(" ".join)

    @cached_property
    def prose(self) -> st.SearchStrategy[str]:
        """One to three lines, with a blank one between some."""
        some = st.lists(st.one_of(self.lines, self.lines, st.just("")), max_size=2)
        return st.builds(lambda first, rest: "\n".join([first, *rest]).strip("\n"), self.lines, some)

    @cached_property
    def verbatim(self) -> st.SearchStrategy[str]:
        """Lines with significant white space; not all of them are blank."""
        gaps = st.sampled_from(["", " ", "  ", "\t", "\n", "\n\n", "    ", " \n"])
        parts = st.lists(st.tuples(gaps, self.words, gaps).map("".join), min_size=1, max_size=4)
        return parts.map(" ".join)


PRINTABLE = Vocabulary(_words())
ANYTHING = Vocabulary(_words(odd=True))

tokens = st.one_of(
    st.sampled_from(["main", "ext", "r1", "high-res", "v2.0"]),
    st.builds("{}{}".format, st.sampled_from("abcxyz"), st.text(TOKENS + "-._", max_size=6)),
)
codes = st.one_of(
    st.sampled_from(["20000003", "N2:US.TX", "a/b", "Ünïcode", "c+d", "x&y", "medtop-1"]),
    st.text(TOKENS + "/:.-_&'%", min_size=1, max_size=8).filter(lambda code: code[:2] != "//"),  # alias://… is a URL
)
urls = st.one_of(
    st.sampled_from(
        [
            "https://news.example/",
            "https://news.example/a_b*c(d)/e?f=1&copy=2#g",
            "http://пример.example/новости/١٢٣",
            "/relative/story.html",
            "story.html?x='y'",
            "mailto:desk@news.example",
            "tel:+15550100",
            "#top",
        ]
    ),
    st.builds("https://news.example/{}".format, st.text(URL_CHARACTERS, max_size=12)),
)
uris = st.one_of(
    urls.filter(lambda url: url.startswith("http")),
    st.builds("urn:newsml:news.example:20261124:{}".format, codes),
    st.builds("tag:news.example,2026:{}".format, tokens),
)
source_types = st.one_of(
    st.sampled_from(["trainedAlgorithmicMedia", "compositeCapture", "digsrctype:digitalCapture"]), uris, tokens
).map(source_type)
languages = st.sampled_from("en en-GB ar ar-EG he fa ur zh-Hant sr-Latn de-CH-1996 hi ja no sw x-news".split())
