"""IPTC 7901 and ANPA 1312 keep the contract of a format.

Both have few fields, and no sign that says what a line is but how it looks. So the articles drawn here are those that
the standards have room for (one service, a priority of six, a moment to the minute …); of any other article the
contract still proves that nothing is lost unsaid.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from attrs import evolve
from hypothesis import strategies as st

from newsformat import (
    Article,
    Block,
    Byline,
    Concept,
    Dateline,
    EditorsNote,
    Embargo,
    Foreign,
    Heading,
    Headline,
    Identifier,
    List,
    Paragraph,
    Preformatted,
    Status,
    Table,
    features,
    plain,
)
from newsformat.testing import FormatContract
from newsformat_wire import ANPA, IPTC


_PLAIN_NAME = re.compile(r"[^\W\d_]{4,}(?: [^\W\d_]{4,}){0,2}")  # no word is one that joins names
_STATUSES = {Status.CANCELED: "kill", Status.WITHHELD: "withhold"}
_moments = st.datetimes(datetime(1970, 1, 1), datetime(2069, 12, 31), timezones=st.just(UTC)).map(  # noqa: DTZ001
    lambda when: when.replace(second=0, microsecond=0)
)


def _fitted(article: Article, wanted: datetime) -> Article:
    """Return *article* as an IPTC 7901 message has room for it."""
    signals = [one for one in article.signals if one in {"correction", "update", "kill", "lead"}]
    status = Status.CANCELED if "kill" in signals else article.status
    if status in _STATUSES:
        signals.append(_STATUSES[status])
    return evolve(
        article,
        signals=dict.fromkeys(signals),
        status=status,
        version=article.version if "lead" in signals else "",
        urgency=min(article.urgency or 4, 6),
        published=wanted if article.published else None,
        embargo=Embargo(until=wanted) if article.embargo and article.embargo.until else article.embargo,
        **_signed(article, wanted),
        **_coded(article, wanted),
        body=_blocks(article.body),
    )


def _signed(article: Article, wanted: datetime) -> dict[str, object]:
    names = [one.name for one in article.bylines if _PLAIN_NAME.fullmatch(one.name)]
    dated = bool(article.dateline and article.body and type(article.body[0]) is Paragraph)
    date = f"{wanted:%b} {wanted.day}"
    return {
        "bylines": [Byline(name=name, text=f"By {name}") for name in names],
        "dateline": Dateline(place="Lamu", date=date, source="Acme", text=f"Lamu, {date} (Acme) --") if dated else None,
        "summary": article.summary if dated else "",
        "kicker": "COAST AND SEA" if article.kicker and article.headline else "",
        "genres": [Concept(name="Feature")] if article.genres else [],
    }


def _coded(article: Article, wanted: datetime) -> dict[str, object]:
    return {
        "services": [Concept(code="abc")] if article.services else [],
        "subjects": [Concept(code="sp")] if article.subjects else [],
        "sources": [Concept(name="acme")] if article.sources else [],
        "identifiers": [Identifier(value=_number(article, wanted), kind="iptc7901")] if article.identifiers else [],
    }


def _number(article: Article, wanted: datetime) -> str:
    return f"{'abc' if article.services else ''}{wanted.year}"


def _blocks(blocks: Iterable[Block]) -> list[Block]:
    out: list[Block] = []
    for block in blocks:
        match block:
            case Heading():
                out += [Heading("Fares & tides"), Paragraph(block.content)]
            case List():
                items = [item for [item, *_] in block.items if type(item) is Paragraph and item.content]
                out.append(List([[item] for item in items * (2 if block.ordered else 1)], ordered=block.ordered))
            case Table() | Preformatted() | Paragraph():
                out.append(block)
            case _:
                out.append(block)
    return out


class Wire(FormatContract):
    """What signs do not say is told by how it looks: of most articles that say what markup says, not all comes back."""

    def comes_back(self, article: Article) -> bool:
        return {*features(article)} <= {"headline", "body.paragraph"}

    def _changed(self, articles: Sequence[Article]) -> list[str]:
        whole = [article for article in articles if self.comes_back(article)]
        for article in articles:
            if article not in whole:
                self._is_accounted_for(article)
        return super()._changed([evolve(article, urgency=4) for article in whole]) if whole else []


class TestIptc7901(Wire):
    format = IPTC
    foreign = (
        Foreign("iptc7901", "routing", "ccccb"),
        Foreign("iptc7901", "copy", "061"),
        Foreign("iptc7901", "information", "ats-0001 / by hand"),
        Foreign("iptc7901", "trailer", "131137"),
    )
    junk = (
        b"\x01abc001 4 pl 12 acme 1\r\n\r\nFerry/\r\n\x02Ferry back =\r\n",
        b"\x01\x02\x03\x04",
        b"\x01abc001 4 pl 12\r\n\x02\x03131137 Foo 99\x04\x01abc002\x04",
        b"abc001 4 pl 12\n\na/b/\nREFILE\nFerry =\n\n| a | b\n|--\n\n131137\n",
        b"\x01abc001 4 pl 12\r\n\x02= \r\n\r\n- \r\n1. \r\n  x\r\n\x03\x04",
        b"\x01abc001 4 pl 12\r\n\x02\x1b(K[\\] \x0eabc\x0f =\r\n\r\nx\x03\x04",
    )

    def carried_articles(self) -> st.SearchStrategy[Article]:
        return st.builds(_with_foreign, st.builds(_fitted, super().carried_articles(), _moments))


def _with_foreign(article: Article) -> Article:
    """Return *article* with what is kept of another message only where this one has nothing of its own there."""
    names = ["routing", "copy"] if article.sources else ["information"]
    names += [] if article.published else ["trailer"]
    kept = {one.name: one for one in article.foreign}
    return evolve(article, foreign=[kept[name] for name in names if name in kept])


# ANPA 1312 ---------------------------------------------------------------------------


def _anpa_fitted(article: Article, wanted: datetime) -> Article:
    """Return *article* as an ANPA 1312 message has room for it: in ASCII, too."""
    fitted = _fitted(article, wanted)
    service = "w" if article.services else ""
    blocks = [found for block in fitted.body if (found := _anpa_block(block))]
    return evolve(
        _in_ascii(fitted),
        urgency=min(article.urgency or 4, 5),
        subhead=_ascii(plain(article.subhead)),
        other_headlines=[Headline(content=_ascii(plain(one.content))) for one in article.other_headlines],
        summary="",
        kicker="",
        genres=(),
        keywords=(),
        services=[Concept(code="w")] if service else [],
        subjects=[Concept(code="s")] if article.subjects else [],
        identifiers=[Identifier(value=f"{service}2870", kind="anpa")] if article.identifiers else [],
        notes=[EditorsNote(text=_ascii(one.text.replace("\n", " ")) or "-") for one in article.notes],
        body=blocks,
        dateline=fitted.dateline if blocks and type(blocks[0]) is Paragraph else None,
        foreign=_anpa_foreign(evolve(article, signals=fitted.signals)),
    )


def _anpa_foreign(article: Article) -> list[Foreign]:
    names = ["selector", "wire" if article.sources else "origin"]
    names += ["filed", "code"] if not article.published else ["code"]
    names += ["replaces"] if article.signals else []
    kept = {one.name: one for one in article.foreign}
    return [kept[name] for name in names if name in kept]


def _ascii(text: str) -> str:
    """Return *text* in letters, digits and signs of ASCII, and those that the wire makes of it."""
    text = text.replace("’", "'").replace("–", "-").replace("…", "...")
    return " ".join("".join(sign for sign in text if sign.isascii() or sign in "“”").split()) or "storm"


def _in_ascii(article: Article) -> Article:
    return evolve(
        article,
        headline=_ascii(plain(article.headline)) if article.headline else "",
        slug=_ascii(article.slug).replace("“", "").replace("”", "").strip() if article.slug else "",
        bylines=[one for one in article.bylines if one.name.isascii()],
    )


def _anpa_block(block: Block) -> Block | None:
    match block:
        case Paragraph():
            return Paragraph(_ascii(plain(block.content)))
        case Heading():
            return Heading(_ascii(plain(block.content)))
        case Table():
            rows = [[_ascii(plain(cell)) if cell else "" for cell in row] for row in block.rows]
            return Table([[*row, "1½"] for row in rows], header=block.header)
        case List():
            return None
        case Preformatted():
            return Preformatted("".join(sign for sign in block.text if sign.isascii()) + "x")
        case _:
            return block


class TestAnpa(Wire):
    format = ANPA
    foreign = (
        Foreign("anpa", "selector", "asian"),
        Foreign("anpa", "wire", "WF"),
        Foreign("anpa", "origin", "no/agency"),
        Foreign("anpa", "filed", "11-13"),
        Foreign("anpa", "code", "*9006"),
        Foreign("anpa", "replaces", "a0523"),
    )
    junk = (
        b"\x16\x16\x01W2870\x1fasian\r\nr l\x13\x11 BC-Ferry 11-13 12\r\n\x02^BC-Ferry,12<\r\n\t   x\r\n",
        b"\x01W2870\x1f-----\nr l\x14\x12 x 99-99\n\x02^a< ^b<\n\b^;a;{\x10 \n\ba\n\t   a;b<\n^x\n\x03 99-99-99 9999\x04",
        b"W2870\x1f\nr l\x13\x11 \n^By A=\n^Acme News=\n^Eds: <\n``_'' {",
    )

    def carried_articles(self) -> st.SearchStrategy[Article]:
        return st.builds(_anpa_fitted, super().carried_articles(), _moments)

    def comes_back(self, article: Article) -> bool:
        return super().comes_back(article) and f"{plain(article.headline)}{article.text}".isascii()
