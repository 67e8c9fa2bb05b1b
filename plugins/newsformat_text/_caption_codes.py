"""Captions in shortcodes of WordPress: ``[caption id="attachment_7"] The lock. Photo: Ann Lee[/caption]``."""

from __future__ import annotations

from newsformat.plugin import lazily


OPENINGS = ("[caption ", "[wp_caption ")
_CLOSINGS = ("[/caption]", "[/wp_caption]")
_OPENING = lazily(
    r"\[(?:wp_)?caption\b[^\[\]]{0,300}\]\s*(?:(?:<a\b[^<>]{0,600}>\s*)?<img\b[^<>]{0,900}>(?:\s*</a>)?\s*)?"
)


def caption_spans(lines: list[str]) -> dict[int, tuple[int, int]]:
    """Return where the caption in such a code starts and ends, by line index, for *lines* that are one code each."""
    spans = {}
    for index, line in enumerate(lines):
        if line.startswith(OPENINGS) and line.endswith(_CLOSINGS) and (code := _OPENING.match(line)):
            stop = line.rfind("[/")
            if line[code.end() : stop].strip() and "[" not in line[code.end() : stop]:
                spans[index] = (code.end(), stop)
    return spans
