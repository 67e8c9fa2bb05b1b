"""Blocks of EBU STL."""

from __future__ import annotations


Code = tuple[int, int, int, int]


def general(  # noqa: PLR0913 -- what a test says of a file
    *, title: str = "", language: str = "00", table: str = "00", created: str = "", revised: str = "",
    publisher: str = "", users: bytes = b"", blocks: int = 1, subtitles: int = 1,
) -> bytes:  # fmt: skip
    """Return a block of general information."""
    parts = (
        (0, "850"), (3, "STL25.01"), (11, "1"), (12, table), (14, language), (16, title), (224, created), (230, revised),
        (238, f"{blocks:05}"), (243, f"{subtitles:05}"), (277, publisher),
    )  # fmt: skip
    block = bytearray(b" " * 1024)
    for at, text in parts:
        block[at : at + len(text)] = text.encode("cp850")
    block[448 : 448 + len(users)] = users
    return bytes(block)


def block(  # noqa: PLR0913 -- what a block says
    subtitle: int, start: Code, end: Code, text: bytes, *, extension: int = 0xFF, comment: bool = False
) -> bytes:
    """Return a block of text and timing information."""
    head = bytes([0, *subtitle.to_bytes(2, "little"), extension, 0, *start, *end, 20, 2, int(comment)])
    return head + text.ljust(112, b"\x8f")
