"""Several copies in one text, as archives let one download hundreds: each is read as a text of its own."""

from __future__ import annotations

from attrs import define, field

from newsformat.plugin import Report, lazily


# What a copy begins with (LexisNexis), ends with (Nexis Uni, Factiva, Europresse) or is parted by (ProQuest).
_BORDER = lazily(
    r"(?m)^(?:(?P<begins>[ \t]*(?:\d{1,4} (?:of|von|de|van|di) \d{1,4} DO[CK]UMENT\w{0,2}|Dokument \d{1,4} von \d{1,4})"
    r"[ \t]*$)|(?:[ \t]*(?:End of Document|Document [A-Z]{4,8}\d{10,20}[a-z0-9]{2,12}|\W?news·\d{8}·\S{1,60}|_{40,})"
    r"[ \t]*$))"
)
_TELLS = lazily(
    r"(?mi)^\W{0,40}(?:load-date|length|länge|longueur|publication-type|proquest document id|document url|full text"
    r"|news·\d{8})\b|^(?-i:TD|LP)[ \t]*$"
)


def copies(text: str) -> list[tuple[int, str]]:
    """Return each copy in *text* with the number of lines above it; the whole text if it has but one.

    What stands between copies, such as the cover sheet of a download, goes with the one below, or else above it.
    """
    starts = sorted({0, *(match.start() if match["begins"] else match.end() for match in _BORDER.finditer(text))})
    pieces = [text[start:end] for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]
    found: list[str] = []
    ahead = ""
    for piece in pieces:
        ahead += piece
        if _TELLS.search(piece):
            found.append(ahead)
            ahead = ""
    if len(found) < 2:  # noqa: PLR2004 -- copies
        return [(0, text)]
    found[-1] += ahead
    out, above = [], 0
    for copy in found:
        out.append((above, copy))
        above += len(copy.splitlines()) - (not copy.endswith(("\n", "\r")))
    return out


@define(repr=False)
class Part(Report):
    """What is said of one of several copies, at its place in the whole text: it goes to the report of that.

    Attributes:
        whole: the report of the text.
        above: lines above the copy.
    """

    whole: Report = field(kw_only=True)
    above: int = field(kw_only=True)

    def note(self, message: str, *, line: int | None = None, column: int | None = None) -> None:
        self.whole.note(message, line=line and line + self.above, column=column)

    def left_out(self, message: str, *, line: int | None = None, column: int | None = None) -> None:
        self.whole.left_out(message, line=line and line + self.above, column=column)
