"""The link to the whole story that many feeds have behind a text of which they tell but the beginning."""

from __future__ import annotations

import re
from collections.abc import Iterable

from attrs import evolve

from newsformat import Inlines, Link, Text
from newsformat.plugin import BREAK, lazily, line


_SAYS_MORE = lazily(
    r"(?:(?:continue|keep) reading|read (?:more|on|the (?:full|whole|rest)\b.*|full\b.*)|full story|more|weiterlesen"
    r"|mehr lesen|lire (?:la suite|plus|l['’]article)|suite|leer (?:más|mas)|(?:seguir|continuar) leyendo|leggi tutto"
    r"|continua(?: a leggere)?|ler mais|leia mais|continue lendo|lees (?:verder|meer)|les (?:mer|hele saken)"
    r"|läs (?:mer|vidare)|læs (?:mere|videre)|lue lisää|czytaj (?:dalej|więcej)|читать (?:далее|полностью|дальше)"
    r"|читати далі|devamını oku|続きを読む|阅读(?:全文|更多)|閱讀(?:全文|更多)|더 ?보기"
    r"|اقرأ المزيد|קרא עוד)\s*(?:…|\.{3}|»|>+|→)?",
    re.IGNORECASE,
)


def without_more(content: Inlines, own: Iterable[str]) -> Inlines:
    """Return *content* without the link at its end that says so, and leads to one of the entry's *own* addresses."""
    at = next((at for at in range(len(content) - 1, -1, -1) if not _is_blank(content[at])), -1)
    last = content[at] if at >= 0 else None
    if not isinstance(last, Text) or not _SAYS_MORE.fullmatch(line(last.text)):
        return content
    hrefs = {_bare(mark.href) for mark in last.marks if isinstance(mark, Link)}
    if hrefs.isdisjoint(map(_bare, own)):
        return content
    rest = [*content[:at]]
    while rest and _is_blank(rest[-1]):
        rest.pop()
    if rest and isinstance(end := rest[-1], Text):
        rest[-1] = evolve(end, text=end.text.rstrip(_AROUND))
    return tuple(rest)


def _is_blank(run: object) -> bool:
    return run == BREAK or (isinstance(run, Text) and not run.text.strip(f"{_AROUND}])"))


_AROUND = " \t\r\n\xa0[("


def _bare(address: str) -> str:
    """Return *address* without what counts readers, and where in the page it leads to."""
    return re.split(r"[?#]", address, maxsplit=1)[0].rstrip("/").removeprefix("https:").removeprefix("http:")
