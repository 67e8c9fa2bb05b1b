"""Why a file is in its format: what it looks like, and which other formats and dialects were considered."""

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
    """The reasons for the formats *detections* of *source*, best first, and against others."""

    def __init__(self, source: nf.Source, detections: tuple[nf.Detection, ...]) -> None:
        self.description = _description(source)
        self.others = sorted(passed_over(nf.registry().formats.values(), source))
        best = [detection.format for detection in detections if detection.rank == detections[0].rank]
        self.dialect_checks = [_DialectCheck(name, source) for name in best if _has_dialects(name)]

    def rows(self) -> Iterator[tuple[str, str, str]]:
        """Yield rows for a table: a format or dialect, the verdict on it, and the reason."""
        yield "looks like", "", self.description
        for name, confidence, why in self.others:
            yield name, _confidence_word(confidence), why
        for check in self.dialect_checks:
            yield from check.rows()

    def plain(self) -> dict[str, Any]:
        """Return the same as plain data, for JSON."""
        return {
            "looks_like": self.description,
            "others": [
                {"format": name, "confidence": _confidence_word(confidence), "reason": why}
                for name, confidence, why in self.others
            ],
            "dialect": next(filter(None, [check.chosen for check in self.dialect_checks]), ""),
            "dialects": [text for check in self.dialect_checks for text in check.plain()],
        }


class _DialectCheck:
    """Which dialects of *format* fit the first document of *source*, or why none was tried."""

    def __init__(self, format: str, source: nf.Source) -> None:
        self.format, self._why_none = format, "newsformat wrote it, or it names no provider"
        with collect_accounts() as accounts:
            try:
                with nf.read_all(source, format) as articles:
                    next(articles, None)
            except nf.NewsformatError as error:
                self._why_none = reason(error) if not isinstance(error, nf.ReadError) else error.message
        self._accounts = max(accounts[:1], key=len, default=[])
        self.chosen = _chosen(self._accounts)

    def rows(self) -> Iterator[tuple[str, str, str]]:
        """Yield rows for a table: a format or dialect, the verdict on it, and the reason."""
        for account in sorted(
            self._accounts, key=lambda account: (account.dialect != self.chosen, not account.fits, account.dialect)
        ):
            yield from _rows(account, self.format, self.chosen)
        if not self._accounts:
            yield f"dialects of {self.format}", "", f"not checked: {self._why_none}"

    def plain(self) -> Iterator[dict[str, Any]]:
        """Yield each dialect as plain data, for JSON."""
        for account in self._accounts:
            yield {"format": self.format} | asdict(account) | {"fits": account.fits}


def _has_dialects(format: str) -> bool:
    return any(dialect.format == format for dialect in nf.registry().dialects)


def _description(source: nf.Source) -> str:
    name = inner_name(source.name)
    name_part = f"; called {name.rpartition('/')[2]}" if "." in name else ""
    if root := xml_root(source.head):
        space = f" of the namespace {root[0]}" if root[0] else " of no namespace"
        return f"XML, its root element {root[1]}{space}{name_part}"
    return f"{describe_source(source).strip(' ()').removeprefix('it is ') or 'text'}{name_part}"


def _confidence_word(confidence: Confidence | None) -> str:
    return "failed" if confidence is None else confidence.name.lower()


def _chosen(accounts: list[Account]) -> str:
    """Return the dialect that the document is in: the first of those that fit with the most signs."""
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
