"""The wire messages of the corpus, and what they say, found by the standards' rules and without newsformat."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from attrs import frozen

from ..shared import CORPUS, rows, table


MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
GERMAN = {"Okt": "Oct", "Dez": "Dec", "Mai": "May", "Mär": "Mar"}
TAKES = re.compile(r"\d+(?:ST|ND|RD|TH) (?:LEAD|NET)|REFILE|EXTRA|\(.*")


def files(format: str) -> list[Path]:
    return [CORPUS / row["path"] for row in rows(format)]


def telegrams() -> list[Path]:
    paths = [CORPUS / row["path"] for row in table() if row["path"].endswith(".tst")]
    return [path for path in paths if path.read_bytes().lstrip()[:4].upper() == b"ZCZC"]


@frozen
class Said:
    """What a message says by the rules of its standard."""

    number: str
    priority: str
    category: str
    keywords: tuple[str, ...]
    headline: str
    byline: str
    when: datetime
    body: str


# IPTC 7901 ----------------------------------------------------------------------------


def iptc(path: Path) -> Said:
    data = path.read_bytes()
    text = data.decode("utf-8" if is_utf8(data) else "cp1252").replace("\r\n", "\n").replace("\r", "\n")
    header = re.search(r"([a-z]{3})(\d+) (\d) ([a-z]{1,2}) \d+ ", text)
    assert header
    rest = text[text.index("\n", header.end()) :].strip("\n")
    keywords, _, rest = rest.partition("\n")
    title, rest = re.split(r" +=[ ]*\n", rest.lstrip("\x02"), maxsplit=1)
    stamp = re.findall(r"^\x03?(\d{6})( GMT)? (\w{3}) (\d\d) *$", rest, re.MULTILINE)[-1]
    body = re.split(r"^# \w+ *$|^dpa(?: [\w/]{1,4}){2,}$|^\x03?\d{6}", rest, flags=re.MULTILINE)[0]
    return Said(
        number=header[1] + header[2],
        priority=header[3],
        category=header[4],
        keywords=tuple(word for word in keywords.split("/") if word),
        headline=headline(title),
        byline=next((line for line in title.split("\n") if line.startswith(("By ", "Von "))), ""),
        when=moment(*stamp),
        body=body,
    )


def headline(title: str) -> str:
    """The line of a title that is neither a take word, nor a remark in brackets, nor a byline."""
    flat = re.sub(r"\([^()]*\)", lambda match: match[0].replace("\n", " "), title)
    (line,) = [text for text in flat.split("\n") if not TAKES.match(text) and not text.startswith(("By ", "Von "))]
    return line.strip()


def moment(day: str, zone: str, month: str, year: str) -> datetime:
    number = MONTHS.index(GERMAN.get(month, month)) + 1
    zone_info = UTC if zone else ZoneInfo("Europe/Berlin")  # where dpa is at home
    return datetime(2000 + int(year), number, int(day[:2]), int(day[2:4]), int(day[4:]), tzinfo=zone_info)


def is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


# ANPA 1312 ----------------------------------------------------------------------------


def anpa(path: Path) -> Said:
    text = path.read_bytes().decode("ascii").replace("\r\n", "\n")
    header = re.search(r"\x01(\w\d+)\x1f.*\n(\w) (\w)[\x11-\x14]", text)
    assert header
    inner = text[text.index("\x02") + 1 : text.index("\x03")]
    typed = re.findall(r"^\^([^<=\n]*)[<=] *$", inner.replace("< ^", "<\n^"), re.MULTILINE)
    slug, *heads = [line for line in typed if not line.startswith("*")]
    others = [line for line in heads if not re.match(r"\(?Eds|EDITOR|AP Photo|By |Associated|END", line)]
    month, day, year, clock = re.search(r"(\d\d)-(\d\d)-(\d\d) (\d{4})GMT", text).groups()  # type: ignore[union-attr]
    return Said(
        number=header[1],
        priority=header[2],
        category=header[3],
        keywords=(re.sub(r"(?:, [^,]*)?,\d*$", "", slug).strip(),),
        headline=others[0].strip() if others and inner.index(others[0]) < 250 else "",
        byline=next((line for line in typed if line.startswith("By ")), ""),
        when=datetime(2000 + int(year), int(month), int(day), int(clock[:2]), int(clock[2:]), tzinfo=UTC),
        body=anpa_body(inner),
    )


def anpa_body(inner: str) -> str:
    """All lines from the first that is not of type, or is one without an end; of type, only those that end with ``=``."""
    lines = inner.split("\n")
    start = next(index for index, line in enumerate(lines) if not re.match(r"\^.*[<=] *$", line))
    body = "\n".join(line for line in lines[start:] if not re.match(r"\^END<", line))
    return body.replace("``", '"').replace("''", '"')


def plain_signs(text: str) -> str:
    """Return *text* with its signs as ASCII has them, and without those of type."""
    table = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "`": "'", "—": "_", "½": "{"})
    return re.sub(r"[\^<=;\b\x10]", "", text.translate(table))
