"""Everything newsformat raises; `NewsformatError` draws the tree."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NoReturn

from newsformat._wording import placed


if TYPE_CHECKING:  # the command line needs errors before attrs
    from newsformat._report import Loss


_MAX_REASONS = 10  # in a message


class NewsformatError(Exception):
    """Base class of every error this library raises on purpose.

    Each says in one line what is wrong, and what to do about it:

    * `UnknownFormat` (also a `LookupError`): no format has this name, or the source is in none.
    * `AmbiguousFormat`: the source may be in several.
    * `OptionError` (also a `ValueError`): an option of a format.
    * `ReadError`: the source is broken, or not there.
    * `WriteError`: the article or the target does not allow it.
        * `LossError`: something would be lost.
    * `PluginError`: a plugin is broken.
    """


class UnknownFormat(NewsformatError, LookupError):
    """No installed plugin provides the format that was asked for, or recognises the source."""


class AmbiguousFormat(NewsformatError):
    """Two or more formats recognise the source equally well."""


class OptionError(NewsformatError, ValueError):
    """A reader or writer option is unknown or has an impossible value.

    Attributes:
        format: the name of the format to which the option belongs; ``""`` if that is not known.
    """

    def __init__(self, message: str, *, format: str = "") -> None:
        self.format = format
        super().__init__(message)


class ReadError(NewsformatError):
    """A source is not what its format says it is.

    Attributes:
        message: what is wrong, without the place.
        source: the name of the source; *line* and *column* count from 1.
    """

    def __init__(
        self,
        message: str,
        *,
        source: str = "",
        line: int | None = None,
        column: int | None = None,
    ) -> None:
        self.message, self.source, self.line, self.column = str(message), source, line, column
        super().__init__(message)

    def __str__(self) -> str:
        return placed(self.message, " ".join(self.source.splitlines()), self.line, self.column)

    @property
    def limit(self) -> str:
        """Which attribute of `Limits` to raise, as the message says, even for a part of the source; else ``""``."""
        match = _EXCEEDED.search(self.message)
        return match[1] if match else ""


class WriteError(NewsformatError):
    """An article cannot be put into the target format, or the target cannot be written."""


class LossError(WriteError):
    """Writing would lose something, and the caller forbade losses.

    Attributes:
        losses: all of them; the message gives the first ten reasons.
    """

    def __init__(self, losses: Sequence[Loss]) -> None:
        self.losses = tuple(losses)
        from newsformat._loss_reasons import reasons_of  # only for errors: --help works without attrs

        reasons, rest = reasons_of(self.losses, _MAX_REASONS)
        messages = [str(reason) for reason in reasons]
        if rest:
            messages.append(f"{rest} more")
        super().__init__("would be lost: " + "; ".join(messages))

    def __reduce__(self) -> tuple[type[LossError], tuple[tuple[Loss, ...]]]:
        return type(self), (self.losses,)  # instead of the message, for other processes


class PluginError(NewsformatError):
    """A plugin cannot be loaded or breaks the contract."""

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle the error with a note of where the plugin failed: its cause does not go along."""
        state = {**self.__dict__}
        if self.__cause__ is not None:
            import traceback

            state["__notes__"] = ["".join(traceback.format_exception(self.__cause__))]
        return type(self), self.args, state


for _error in (NewsformatError, *NewsformatError.__subclasses__(), LossError):
    _error.__module__ = "newsformat"  # where users find them, and how tracebacks name them


def limit_message(limit: str, how: str) -> str:
    """Return the message for a source beyond *limit*, an attribute of `Limits`; *how* is ``larger than 10 bytes``."""
    return f"{how}; raise the limit {limit} to read it"


def check_files(count: int, most: int) -> None:
    """Refuse an archive with more than *most* files, the limit ``files``.

    Raises:
        ReadError: *count* is more than that.
    """
    if count > most:
        raise ReadError(limit_message("files", f"holds more than {most} files"))


_EXCEEDED = re.compile(r"; raise the limit ([a-z_]+) to read it")


def refuse(item: object, role: str, needed: str, *, did: str = "yielded") -> NoReturn:
    """Raise the error for an *item* that a plugin's function, named by its *role*, should not have yielded."""
    raise PluginError(f"{role} {did} something of the type {type(item).__name__}, not {needed}")
