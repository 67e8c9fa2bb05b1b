"""Which encoding of several bytes a sign a text is in, by the most frequent signs of its language.

It is asked where nothing else is likely: a few signs of a vendor, or much in a row that is no sentence, hide it from
what goes by how often signs stand side by side.
"""

from __future__ import annotations


_CHINESE = "的一是在不了有和人这這中大为為上个個国國我以要他时時来來用们們生到作地于於出会會可也你对對就年"
_HIRAGANA = "のにはをたがでてとしれさいるかなもらりうすまこよくき"
_HANGUL = "이다의는을에가고한를은하지도로서사기인자대시리어정"
_FREQUENT = {
    "gb18030": _CHINESE, "big5hkscs": _CHINESE, "cp932": _HIRAGANA, "euc_jp": _HIRAGANA, "cp949": _HANGUL,
    "hz": _CHINESE,
}  # fmt: skip
_EIGHT_BITS = [name for name in _FREQUENT if name != "hz"]
_SAMPLE = 16 * 1024  # bytes
_LEAST = 0.08  # of all signs beyond ASCII; in running text they are a quarter to a half


def eastern(content: bytes, *among: str) -> str:
    """Return the encoding *among* some in which *content* has the most frequent signs of its language, ``""`` if none.

    Without any, it is among those whose bytes are not all ASCII.
    """
    sample = content[:_SAMPLE]
    if len(content) > _SAMPLE:
        sample = sample[: sample.rfind(b"\n") + 1]
    shares = {name: _share(sample, name, _FREQUENT[name]) for name in among or _EIGHT_BITS}
    best = max(shares, key=shares.__getitem__)
    return best if shares[best] >= _LEAST else ""


def _share(sample: bytes, encoding: str, frequent: str) -> float:
    try:
        text = sample.decode(encoding)
    except UnicodeDecodeError:
        return 0.0
    beyond = sum(not char.isascii() for char in text)
    return sum(map(text.count, frequent)) / beyond if beyond else 0.0
