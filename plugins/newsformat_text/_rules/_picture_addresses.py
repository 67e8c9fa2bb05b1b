"""Addresses and file names of pictures, and code of the page: ``Logo - https://acme.example/logo.jpg``."""

from __future__ import annotations

import re

from newsformat.plugin import lazily
from newsformat_text._caption_codes import OPENINGS
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._shape import COLONS


PICTURE = Verdict(Label.CAPTION, 0.95, "the address of a picture")
_FILE_NAME = Verdict(Label.SKIPPED, 0.9, "the name of a file, possibly encoded as in an address")
_EMBEDDED = "data:image/"  # a picture embedded in its element
WORD = Verdict(Label.CAPTION, 0.95, "describes the picture with the address below")

_WORD = lazily(r"([^\W\d_][^:/|]{1,40}?)\s?[-–—:]")
_ADDRESS = lazily(r"https?://\S+\.(?:jpe?g|png|gif|webp|tiff?|svg|avif)(?:[?#]\S*)?$", re.IGNORECASE)


def take(document: Document) -> None:
    """Take lines below the headline that are the address or file name of a picture, or code, and labels above."""
    lines, verdicts = document.lines, document.verdicts
    _take_coded(document)
    stems = []
    for index in range(document.headline + 1, len(lines)):
        line = lines[index]
        if " " in line and line[0] not in _BEGINS and line[:4] not in _CAMERA_FILES:
            continue
        if is_file(line) or is_shown(line) or _is_sized(line):
            verdicts[index] = _FILE_NAME
        elif " " not in line and index < document.first and _is_name_in_parts(line):
            verdicts[index] = verdicts[index] or _FILE_NAME
        elif is_code(line) and not _is_explained(document, index):
            verdicts[index] = _CODE
        elif " " not in line and line.isascii() and _STEM.fullmatch(line):
            stems.append(index)
    if stems and _is_non_latin(max(lines, key=len)):
        document.set_verdict(stems, _FILE_NAME)
    for index in [index for index, line in enumerate(lines) if "://" in line and index > document.headline]:
        found = label_and_address(lines[index])
        if found is None:
            continue
        verdicts[index] = PICTURE
        above = lines[index - 1]
        if not found[0] and index - 1 > document.headline and (word := _WORD.fullmatch(above)) and len(word[1]) > 1:
            verdicts[index - 1] = WORD


def _take_coded(document: Document) -> None:
    """Take the captions below the headline that stood in a shortcode of WordPress."""
    coded = {number for number, code in document.glued.items() if code.startswith(OPENINGS)}
    for index in range(document.headline + 1, len(document.lines)) if coded else ():
        if document.numbers[index] in coded:
            document.verdicts[index] = _CODED


_CODED = Verdict(Label.CAPTION, 0.95, "in a shortcode for captions")
_BEGINS = frozenset("0123456789W<![{")  # first characters of file names and codes with blanks


def _is_name_in_parts(line: str) -> bool:
    """Is *line* so many words joined by hyphens that it is the name of a file?"""
    return len(line) >= _IN_PARTS and line.count("-") >= _PARTS and line.replace("-", "").isalpha()


_IN_PARTS, _PARTS = 24, 3  # characters; hyphens


def _is_non_latin(line: str) -> bool:
    """Are most letters of *line* non-Latin? File names are Latin."""
    letters = [char for char in line[:_MAX_READ] if char.isalpha()]
    return 2 * sum(char >= _FIRST_NOT_LATIN for char in letters) > len(letters)


_MAX_READ = 200  # characters of the longest line
_FIRST_NOT_LATIN = "\u0370"  # letters from here on are not Latin
# The name of a file without its extension, within a story in another script: new-bridge_opened.
_STEM = lazily(
    r"(?=[A-Za-z].{7})(?:[A-Za-z0-9]+_[A-Za-z0-9_-]+|[a-z0-9]+(?:-[a-z0-9]+){2,}(?:_[a-z0-9]+)?|[a-z0-9-]+_[a-z0-9]+)"
)
_CODE = Verdict(Label.SKIPPED, 0.9, "code of the page, or a shortcode for a gallery, a video or a form")
_SHORTCODE = lazily(
    r"(?:\[[a-z][a-z_-]{1,30}(?: [a-z_-]{1,30}=(?:\"[^\"]{0,300}\"|'[^']{0,300}'|[“”][^”]{0,300}”)){1,12} ?/?\] ?){1,4}"
)


_SLOT = lazily(r"\[/?[a-z]{2,12}_\d{1,2}\]")  # [ad_1]


def _is_sized(line: str) -> bool:
    """Is *line* the name of a picture with its width and height: ``20191028-195735-L-1920x1254we``?"""
    return " " not in line and "x" in line and len(line) <= _SLOT_LONGEST and _SIZED.fullmatch(line) is not None


_SIZED = lazily(r"[\w.-]*[_-]\d{3,4}x\d{3,4}[\w.-]{0,12}")


def is_code(line: str) -> bool:
    """Is *line* a placeholder of the page (``[gallery ids="6059,6060"]``, ``TW-headbar``), a style sheet or JSON?"""
    if "{" in line and (_STYLE.search(line) or (_JSON.match(line) and line[-1] in "]}")):
        return True
    if line[0] == "[":
        return line[-1] == "]" and (_SHORTCODE.fullmatch(line) is not None or _SLOT.fullmatch(line) is not None)
    return len(line) <= _SLOT_LONGEST and " " not in line and line.isascii() and _is_slot(line)


def _is_explained(document: Document, index: int) -> bool:
    """Is line *index*, with braces, announced by a sentence, or is the story about JSON?"""
    if "{" not in document.lines[index]:
        return False
    is_announced = index - 1 > document.headline and document.lines[index - 1][-1] in COLONS
    return is_announced or any(
        is_sentence and "JSON" in line for is_sentence, line in zip(document.ended, document.lines, strict=True)
    )


_JSON = lazily(r"\[?\{\"[\w.-]{1,40}\":")
_STYLE = lazily(  # .headline {color: #fff;
    r"(?:^|[\s}])[#.@]?[A-Za-z][\w-]{1,40}(?: [\w.#-]{1,30}){0,3} ?\{ ?[a-z-]{3,30} ?: ?[^{}:]{1,80};"
)
_SLOT_LONGEST = 50  # characters of the name of a slot


def _is_slot(line: str) -> bool:
    """Is *line* the name of a slot on the page, in parts between hyphens: ``TW-headbar``, ``sidebar_ads_2``?"""
    parts = line.lower().replace("_", "-").split("-")
    return len(parts) > 1 and not _SLOTS.isdisjoint(parts) and all(map(str.isalnum, parts))


_SLOTS = frozenset(
    [
        "headbar",
        "headerbar",
        "topbar",
        "navbar",
        "sidebar",
        "footerbar",
        "leaderboard",
        "adslot",
        "widget",
        "mpu",
        "banner",
        "img",
        "imgspot",
    ]  # spot_imgspot_img
)


def is_shown(line: str) -> bool:
    """Is *line* a picture as HTML or Markdown have it, and nothing else: ``![A barge](https://acme.example/a.png)``?"""
    if line[0] == "<":
        return line[-1] == ">" and _EMBEDDED in line
    return line[:2] == "![" and line[-1] == ")" and _MARKED.fullmatch(line) is not None


_MARKED = lazily(r"!\[[^\n]{0,300}\]\(\S{4,600}\)")


def is_file(line: str) -> bool:
    """Is *line* the name of a file with a picture, or of two, and nothing else?"""
    if " " in line and line[:8] not in _MESSENGER_FILES and line[:4] not in _CAMERA_FILES:
        return line[0].isdigit() and all(map(_FILE.fullmatch, line.split(maxsplit=_FILES)))
    return line.isascii() and _FILE.fullmatch(line) is not None


_FILES = 6  # in a row, at most
_MESSENGER_FILES = frozenset(["WhatsApp", "Whatsapp"])  # first characters of file names with blanks
_CAMERA_FILES = frozenset(["IMG ", "DSC ", "MVI "])  # likewise, of cameras, in WordPress: IMG 4107 Custom
_FILE = lazily(
    r"(?=(?:%..[+_.-]?){6})(?:(?:%[0-9A-Fa-f]{2}){3,}+[+_.-]?)+|[0-9a-f]{28,64}"
    r"|\d{6,}_\d{9,}_\d{6,}_[a-z](?:-\d{1,4}){0,2}(?:x\d{2,4})?"  # names given by Facebook
    r"|[A-Z]{2,4}\d{5,8}_\d{1,3}"  # names given by Turkish agencies
    r"|(?:\d{6,14}[-_])?(?:IMG|DSC|DSCN|DSCF|PXL|VID|MVI)[-_ ]?\d{3,}\S{0,40}(?: [A-Za-z]{3,12})?"
    r"|(?:WhatsApp|Whatsapp) (?:Image|Video) \d{4}-\d\d-\d\d[ \w.()-]{0,40}|(?:Screenshot|photo)[_ -]\d{4}[_-]\S{2,60}"
    r"|(?:[\w.%@+-]{1,60}/){0,8}[\w.%@+()-]{3,120}\.(?:jpe?g|png|webp|gif|JPE?G|PNG)\)?"
    r"|[/:][\w:()/.%@+-]{8,400}\.(?:jpe?g|png|webp|gif|JPE?G|PNG)\)?"  # below the first address of the site
)


def label_and_address(line: str) -> tuple[str, str] | None:
    """Return the label of a picture on *line* (possibly empty) and its address, if the line is only that."""
    word = _WORD.match(line) if line[:4] != "http" else None
    address = line[word.end() :].lstrip() if word else line
    return (word[1] if word else "", address) if _ADDRESS.match(address) else None


def label_of(line: str) -> str:
    """Return the label of a picture on *line*, which is above its address."""
    word = _WORD.fullmatch(line)
    return word[1] if word else line
