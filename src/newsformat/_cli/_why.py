"""Why a file is taken for what it is: what it looks like, which formats might be expected, and which dialects."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import asdict

import newsformat as nf
from newsformat._compression import inner_name
from newsformat._detection import describe_source, passed_over
from newsformat._dialect_accounts import Account, Sign, collect_accounts
from newsformat._format import Confidence
from newsformat._wording import reason
from newsformat.markup.sniff import xml_root


_MAX_VALUES = 3  # values that are named


class Why:
    """What can be said of one *source*, which is in one of the formats *found*, best first."""

    def __init__(self, source: nf.Source, found: tuple[nf.Detection, ...]) -> None:
        self.look = _look(source)
        self.others = sorted(passed_over(nf.registry().formats.values(), source))
        best = [account.format for account in found if account.rank == found[0].rank]
        self.hearings = [_Hearing(name, source) for name in best if _has_dialects(name)]

    def rows(self) -> Iterator[tuple[str, str, str]]:
        """Yield what to tell: of what, a word, and why."""
        yield "looks like", "", self.look
        for name, confidence, why in self.others:
            yield name, _word(confidence), why
        for hearing in self.hearings:
            yield from hearing.rows()

    def plain(self) -> dict[str, Any]:
        """Return the same for a program."""
        return {
            "looks_like": self.look,
            "others": [
                {"format": name, "confidence": _word(confidence), "reason": why}
                for name, confidence, why in self.others
            ],
            "dialect": next(filter(None, [hearing.chosen for hearing in self.hearings]), ""),
            "dialects": [text for hearing in self.hearings for text in hearing.plain()],
        }


class _Hearing:
    """Which dialects of a *format* the first document of *source* may be in, or why none was looked for."""

    def __init__(self, format: str, source: nf.Source) -> None:
        self.format, self._trouble = format, "newsformat wrote it, or it names no provider"
        with collect_accounts() as accounts:
            try:
                with nf.read_all(source, format) as articles:
                    next(articles, None)
            except nf.NewsformatError as error:
                self._trouble = reason(error) if not isinstance(error, nf.ReadError) else error.message
        self._accounts = max(accounts[:1], key=len, default=[])
        self.chosen = _chosen(self._accounts)

    def rows(self) -> Iterator[tuple[str, str, str]]:
        """Yield what to tell: of what, a word, and why."""
        for account in sorted(
            self._accounts, key=lambda hearing: (hearing.dialect != self.chosen, not hearing.fits, hearing.dialect)
        ):
            yield from _rows(account, self.format, self.chosen)
        if not self._accounts:
            yield f"dialects of {self.format}", "", f"not checked: {self._trouble}"

    def plain(self) -> Iterator[dict[str, Any]]:
        """Yield each dialect for a program."""
        for account in self._accounts:
            yield {"format": self.format} | asdict(account) | {"fits": account.fits}


def _has_dialects(format: str) -> bool:
    return any(dialect.format == format for dialect in nf.registry().dialects)


def _look(source: nf.Source) -> str:
    name = inner_name(source.name)
    called = f"; called {name.rpartition('/')[2]}" if "." in name else ""
    if root := xml_root(source.head):
        space = f" of the namespace {root[0]}" if root[0] else " of no namespace"
        return f"XML, its root element {root[1]}{space}{called}"
    return f"{describe_source(source).strip(' ()').removeprefix('it is ') or 'text'}{called}"


def _word(confidence: Confidence | None) -> str:
    return "failed" if confidence is None else confidence.name.lower()


def _chosen(accounts: list[Account]) -> str:
    """Return which dialect the document is in: the first of those that have the most signs, and fit."""
    fitting = [account for account in accounts if account.fits]
    return max(fitting, key=lambda account: len(account.signs)).dialect if fitting else ""


def _rows(account: Account, format: str, chosen: str) -> Iterator[tuple[str, str, str]]:
    name = f"{format} {account.dialect}"
    failing = [sign for sign in account.signs if not sign.holds]
    if not account.signs:
        yield name, "no", f"has no signs; it is used if it is asked for (-R dialect={account.dialect})"
    elif not failing:
        is_chosen = account.dialect == chosen
        why = ", ".join(sign.name for sign in account.signs)
        yield name, "yes" if is_chosen else "no", f"holds: {why}" + ("" if is_chosen else f"; {chosen} has more signs")
    for sign in failing:
        yield name, "no", _why_not(sign)
        name = ""


def _why_not(sign: Sign) -> str:
    wanted = " or ".join(map(repr, sign.values[:_MAX_VALUES])) + (
        " or others" if len(sign.values) > _MAX_VALUES else ""
    )
    texts = ", ".join(f"{value!r:.60}" for value in sign.found[:_MAX_VALUES]) + (
        " and others" if len(sign.found) > _MAX_VALUES else ""
    )
    return f"{sign.name} says {texts}, not {wanted}" if texts else f"{sign.name} says nothing; it would be {wanted}"
