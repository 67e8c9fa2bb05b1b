"""Completion in bash, for which an equals sign is a word of its own: ``-O heading=y`` comes as four."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from click.shell_completion import BashComplete, add_completion_class


@add_completion_class
class Bash(BashComplete):
    """Puts words with an equals sign together again, and completes what is behind it."""

    _begun = ""  # of the word to complete, what bash has already

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
        """Return what may stand instead of *incomplete*, or of the part of it that bash takes for a word."""
        found = super().get_completions(args, incomplete)
        begun = self._begun.partition("=")[2] if self._begun.startswith("--") else self._begun
        for item in found:
            item.value = item.value.removeprefix(begun)
        return found
