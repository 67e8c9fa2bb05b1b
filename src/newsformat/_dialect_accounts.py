"""Why a document is or is not in a dialect: which of the dialect's conditions hold."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import islice

from newsformat._dialect import Dialect, dialect_listener, matches_any, without_case
from newsformat._frozen import frozen


_MAX_FOUND = 10  # texts listed for one field


@frozen
class Sign:
    """A sign of a dialect: the accepted values, the document's values (*found*), and whether it holds."""

    name: str
    values: tuple[str, ...]
    found: tuple[str, ...]
    holds: bool


@frozen
class Account:
    """A dialect and its signs, as a document has them."""

    dialect: str
    signs: tuple[Sign, ...]

    @property
    def fits(self) -> bool:
        """Whether there are signs, and all hold."""
        return bool(self.signs) and all(sign.holds for sign in self.signs)


@contextmanager
def collect_accounts() -> Iterator[list[list[Account]]]:
    """Collect the accounts of each document that is read meanwhile."""
    accounts: list[list[Account]] = []
    token = dialect_listener.set(accounts.append)
    try:
        yield accounts
    finally:
        dialect_listener.reset(token)


def account_of(dialect: Dialect, values_of: Callable[[str], str | Iterable[str]]) -> Account:
    """Return the signs of *dialect* and whether they hold in a document; *values_of* is as for `Dialect.fits`."""
    return Account(dialect.name, tuple([_sign(key, values, values_of(key)) for key, values in dialect.detect.items()]))


def _sign(name: str, values: tuple[str, ...], found: str | Iterable[str]) -> Sign:
    texts = (found,) if isinstance(found, str) else tuple(found)
    holds = matches_any(without_case(texts), values)
    return Sign(name, values, tuple(islice(dict.fromkeys(filter(None, texts)), _MAX_FOUND)), holds)
