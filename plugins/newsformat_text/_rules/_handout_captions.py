"""Captions of agencies with a sentence on the provider: ``In this photo provided by the county, …``."""

from __future__ import annotations

import re

from newsformat.plugin import lazily
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._shape import found_in


_PROVIDED = Verdict(Label.CAPTION, 0.9, "names the provider of the picture in agencies' usual words")

_LOCAL = "*** Local Caption ***"  # printed by picture agencies before a caption in another language
_BILINGUAL = Verdict(Label.CAPTION, 0.95, "a caption of an agency's picture in two languages")

_LONGEST = 700  # characters of a caption of several sentences
_STARTS = frozenset([
    "this", "thes", "in t", "in q", "en e", "esta", "sur ", "dans", "cett", "ces ", "nest", "ques", "auf ", "op d",
    "deze",
])  # fmt: skip
_WORDS = (
    # English, Spanish, French, Portuguese, Italian, German, Dutch: a picture, and *provided*
    r"(?:in )?th(?:is|ese) (?:\w{2,12} ){0,3}(?:photos?|photographs?|images?|pictures?|frame grab|combination)"
    r"[^.!?]{0,60}? (?:provided|released|taken|made available|supplied|issued|distributed|obtained)\b"
    r"|(?:en )?estas? (?:foto|fotos|fotografía|fotografías|imagen|imágenes)\b"
    r"[^.!?]{0,60}? (?:proporcionad|difundid|publicad|cedid|facilitad|tomad|distribuid)\w{1,3}\b"
    r"|(?:sur |dans )?ce(?:tte|s) (?:photo|photos|image|images|capture)\b"
    r"[^.!?]{0,60}? (?:fourni|diffusé|publié|transmis|prise?)\w{0,3}\b"
    r"|n?estas? (?:foto|fotos|imagem|imagens|fotografia)\b"
    r"[^.!?]{0,60}? (?:divulgad|fornecid|cedid|distribuíd|tirad)\w{1,2}\b"
    r"|(?:in )?quest[ae] (?:foto|immagin[ei])\b[^.!?]{0,60}? (?:fornit|diffus|rilasciat|scattat)\w\b"
    r"|auf diesem (?:vo[nm] [^.!?]{2,60} )?(?:zur verfügung gestellten|veröffentlichten) (?:foto|bild)\b"
    r"|(?:op )?deze (?:door [^.!?]{2,60} )?(?:verstrekte|vrijgegeven|beschikbaar gestelde) (?:foto|afbeelding)\b"
)
_BEGINS = lazily(_WORDS, re.IGNORECASE)


def take(document: Document) -> None:
    """Take undecided lines that begin so, and those with the mark of a caption in another language."""
    verdicts, matches = document.verdicts, document.matches
    local = range(document.headline + 1, len(verdicts)) if found_in(document.text, (_LOCAL,)) else ()
    for index in [k for k in local if _LOCAL in document.lines[k]]:
        verdicts[index] = verdicts[index] or _BILINGUAL
    for index in [index for index, low in enumerate(document.lower_lines) if low[:4] in _STARTS]:
        line = document.lines[index]
        if index <= document.headline or verdicts[index] is not None:
            continue
        if len(line) <= _LONGEST and matches[index] is None and _BEGINS.match(line):
            verdicts[index] = _PROVIDED
