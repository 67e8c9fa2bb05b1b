"""Small files of PDF, written object by object: pages of text at places that a test says."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from textwrap import wrap


FONTS = {
    "F": b"<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>",
    "B": b"<</Type/Font/Subtype/Type1/BaseFont/Courier-Bold/Encoding/WinAnsiEncoding>>",
    "I": b"<</Type/Font/Subtype/Type1/BaseFont/Courier-Oblique/Encoding/WinAnsiEncoding>>",
}
LETTER = 0.6  # of the size: the width of letters of Courier
HOSTILE_DEPTH = 12


def stream(content: bytes, more: bytes = b"") -> bytes:
    return b"<</Length %d%s>>\nstream\n%s\nendstream" % (len(content), more, content)


def file_of(objects: Sequence[bytes], trailer: bytes = b"") -> bytes:
    """Return the file of *objects*, of which the first is the catalog."""
    made, places = b"%PDF-1.7\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(places) + 1, table)
    end = b"trailer\n<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n" % (len(places) + 1, trailer, len(made))
    return made + head + end


def text(x: float, y: float, words: str, *, size: float = 10, font: str = "F") -> bytes:
    """Return what draws *words* in one of `FONTS`."""
    shown = words.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    return b"BT /%s %g Tf 1 0 0 1 %g %g Tm (%s) Tj ET\n" % (font.encode(), size, x, y, shown)


def column(x: float, y: float, lines: Iterable[str], *, size: float = 10, font: str = "F") -> bytes:
    """Return what draws *lines* below each other."""
    return b"".join(text(x, y - 1.2 * size * at, line, size=size, font=font) for at, line in enumerate(lines))


def paragraph(x: float, y: float, words: str, *, width: int = 60, size: float = 10, font: str = "F") -> bytes:  # noqa: PLR0913 -- each is a keyword
    """Return what draws *words*, wrapped to a *width* in characters."""
    return column(x, y, wrap(words, width, break_on_hyphens=False), size=size, font=font)


def glyphs(x: float, y: float, shown: Sequence[str], *, size: float = 10) -> bytes:
    """Return what draws glyphs from the left to the right, each half as wide as high; each has the text that it shows."""
    codes = b"".join(b"%04x" % _code(item) for item in shown)
    return b"BT /U %g Tf 1 0 0 1 %g %g Tm <%s> Tj ET\n" % (size, x, y, codes)


def _code(shown: str) -> int:
    return ord(shown) if len(shown) == 1 else 0xE000 + sum(map(ord, shown)) % 0x1000


def _unicode_font(shown: Iterable[str]) -> list[bytes]:
    """Return a font without shapes that tells which text its glyphs show."""
    pairs = [b"<%04x> <%s>" % (_code(item), item.encode("utf-16-be").hex().encode()) for item in dict.fromkeys(shown)]
    told = b"1 begincodespacerange <0000> <ffff> endcodespacerange\n%d beginbfchar\n%s\nendbfchar\n" % (
        len(pairs),
        b"\n".join(pairs),
    )
    cmap = b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n%sendcmap end end" % told
    inner = b"<</Type/Font/Subtype/CIDFontType2/BaseFont/Any/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500>>"
    return [inner, stream(cmap)]


def pdf(  # noqa: PLR0913 -- each is a part of a file
    *pages: bytes,
    info: Mapping[str, str] | None = None,
    catalog: bytes = b"",
    page: bytes = b"",
    resources: bytes = b"",
    more: Sequence[bytes] = (),
    shown: Iterable[str] = (),
    trailer: bytes = b"",
) -> bytes:
    """Return a file whose *pages* these contents draw.

    *catalog*, *page* and *resources* are further entries of these; *more* are further objects, of which the first has
    the number 11; *shown* is all that `glyphs` show.
    """
    fonts = b"/F 3 0 R/B 4 0 R/I 5 0 R/U 6 0 R"
    inner, cmap = _unicode_font(shown)
    unicode = b"<</Type/Font/Subtype/Type0/BaseFont/Any/Encoding/Identity-H/DescendantFonts[7 0 R]/ToUnicode 8 0 R>>"
    told = b"".join(
        b"/%s <%s>" % (name.encode(), ("\ufeff" + said).encode("utf-16-be").hex().encode())
        for name, said in (info or {}).items()
    )
    first = 11 + len(more)
    kids = b" ".join(b"%d 0 R" % (first + 2 * at) for at in range(len(pages)))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R%s>>" % catalog,
        b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, len(pages)),
        *FONTS.values(),
        unicode,
        inner,
        cmap,
        b"<<%s>>" % told,
        b"<<>>",
        *more,
    ]
    for at, content in enumerate(pages):
        entries = b"/Resources<</Font<<%s>>%s>>/Contents %d 0 R%s" % (fonts, resources, first + 2 * at + 1, page)
        objects += [b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]%s>>" % entries, stream(content)]
    return file_of(objects, b"/Info 9 0 R" + trailer)


def unfolding() -> bytes:
    """Return a file of some kilobytes whose one page draws a text 10 to the power of 12 times."""
    names = b"/Resources<</Font<</F 3 0 R>>/XObject<</X %d 0 R>>>>"
    again, form = b"/X Do " * 10, b"/Type/XObject/Subtype/Form/BBox[0 0 600 800]"
    forms = [stream(again, form + names % (12 + at)) for at in range(HOSTILE_DEPTH)]
    forms.append(stream(b"BT /F 9 Tf (a) Tj ET", form + names % 3))
    return pdf(again, resources=b"/XObject<</X 11 0 R>>", more=forms)
