"""Completion of words with an equals sign: ``--to=mark``, and ``-O heading=y``, which bash takes for several."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from click.shell_completion import BashComplete, FishComplete, ShellComplete, ZshComplete, add_completion_class


class _Whole(ShellComplete):
    """Completes whole words; click itself completes only what follows the equals sign in ``--to=mark``."""

    def get_completions(self, args: list[str], incomplete: str) -> list[Any]:
        """Return completions of *incomplete*."""
        found = super().get_completions(args, incomplete)
        option, equals, _ = incomplete.partition("=")
        if equals and option.startswith("--"):
            for item in found:
                item.value = f"{option}={item.value}"
        return found


@add_completion_class
class Zsh(_Whole, ZshComplete):
    """The answers for zsh."""


@add_completion_class
class Fish(_Whole, FishComplete):
    """The answers for fish."""


@add_completion_class
class Bash(_Whole, BashComplete):
    """Joins words that bash splits at an equals sign, and completes what follows it."""

    _begun = ""  # the part of the word to complete that bash has already

    def get_completion_args(self) -> tuple[list[str], str]:
        """Return the words before the one to complete, and that one."""
        words, last = super().get_completion_args()
        joined: list[str] = []
        for before, word in pairwise(["", *words, last]):
            if joined and "=" in {before, word}:
                joined[-1] += word
            else:
                joined.append(word)
        self._begun = joined[-1].removesuffix(last.removeprefix("="))
        return joined[:-1], joined[-1]

    def get_completions(self, args: list[str], incomplete: str) -> list[Any]:
        """Return completions of *incomplete*, or of the part of it that bash takes for a word."""
        found = super().get_completions(args, incomplete)
        for item in found:
            item.value = item.value.removeprefix(self._begun)
        return found
