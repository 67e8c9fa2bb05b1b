"""The "read more" link after a truncated text, as in many feeds."""

from __future__ import annotations

import re
from collections.abc import Iterable

from attrs import evolve

from newsformat import Inline, Inlines, Link, Text, plain
from newsformat.plugin import BREAK, lazily, line


_SAYS_MORE = lazily(
    r"(?:read (?:more|on|the (?:full|whole|rest)\b.*|full\b.*)|full story|more|mehr lesen"
    r"|lire (?:plus|l['’]article)|suite|leer (?:más|mas)|leggi tutto|continua|ler mais|leia mais|lees meer"
    r"|les (?:mer|hele saken)|läs mer|læs mere|lue lisää|czytaj więcej|devamını oku"
    r"|続きを読む|阅读(?:全文|更多)|閱讀(?:全文|更多)|더 ?보기|اقرأ المزيد|קרא עוד"
    # behind these, or before it in German, may be the title
    r"|(?:(?:continue|keep) reading|lire la suite|(?:seguir|continuar) leyendo|continua a leggere|continue lendo"
    r"|lees verder|läs vidare|læs videre|czytaj dalej|читать (?:далее|полностью|дальше)|читати далі)\b.*"
    r"|weiterlesen\b.*|.* weiterlesen)\s*(?:…|\.{3}|»|>+|→)?",
    re.IGNORECASE,
)


def without_more(content: Inlines, own_addresses: Iterable[str]) -> Inlines:
    """Return *content* without such a link at its end, if it leads to an address of the entry, *own_addresses*."""
    end = next((index for index in range(len(content), 0, -1) if not _is_blank(content[index - 1])), 0)
    href = _href(content[end - 1]) if end else ""
    start = next((index for index in range(end, 0, -1) if _href(content[index - 1]) != href), 0)
    if (
        not href
        or _bare(href) not in map(_bare, own_addresses)
        or not _SAYS_MORE.fullmatch(line(plain(content[start:end])))
    ):
        return content
    rest = [*content[:start]]
    while rest and _is_blank(rest[-1]):
        rest.pop()
    if rest and isinstance(last := rest[-1], Text):
        rest[-1] = evolve(last, text=last.text.rstrip(_AROUND))
    return tuple(rest)


def _href(run: Inline) -> str:
    return next((mark.href for mark in run.marks if isinstance(mark, Link)), "") if isinstance(run, Text) else ""


def _is_blank(run: object) -> bool:
    return run == BREAK or (isinstance(run, Text) and not run.text.strip(f"{_AROUND}])"))


_AROUND = " \t\r\n\xa0[("


def _bare(address: str) -> str:
    """Return *address* without tracking parameters and fragment."""
    return re.split(r"[?#]", address, maxsplit=1)[0].rstrip("/").removeprefix("https:").removeprefix("http:")
