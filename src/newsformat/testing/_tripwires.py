"""Makes readers and validators fail if they touch anything but their source."""

from __future__ import annotations

import builtins
import io
import os
import socket
from typing import Any, NoReturn

import pytest


class Untouchable(io.BytesIO):
    """A file that must not be read."""

    def read(self, *_: Any) -> NoReturn:
        """Fail."""
        raise AssertionError("the source is read before anything is asked for: read and validate are generators")


def forbid_opening(patch: pytest.MonkeyPatch) -> None:
    """Make every attempt to open a file or a connection fail."""
    for owner, name in ((builtins, "open"), (io, "open"), (os, "open"), (socket, "socket")):
        patch.setattr(owner, name, _forbidden)


def _forbidden(*_: Any, **__: Any) -> NoReturn:
    raise AssertionError("a file or a connection is opened")
