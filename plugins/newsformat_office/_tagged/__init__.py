r"""Tagged text.

**Tagged text of layout programs**: InDesign Tagged Text (Adobe, CS5,
https://help.adobe.com/en_US/indesign/cs/taggedtext/indesign_cs5_taggedtext.pdf) and QuarkXPress Tags (Quark, A
Guide to XPress Tags, https://www.quark.com/documentation/), in which layouts and archives of newspapers export stories,
and editorial systems pass them to layouts. The style of a paragraph determines its kind, by the same words as in ICML;
the option ``styles`` maps other names.

* ``<ParaStyle:Headline>``, ``@Headline:`` ⇄ the kind of paragraph; ``DefineParaStyle``, ``@Headline=[S"Basis"]`` name
  the style that it is based on
* ``<CharStyle:Bold>``, ``<@Bold>``; ``<cTypeface:Bold>``, ``<cUnderline:1>``, ``<cPosition:Superscript>`` …; ``<B>``,
  ``<I>``, ``<U>``, ``</>``, ``<+>`` … ⇄ `Style`. ``<cLanguage:…>``, ``<n3>`` → `Lang`, and the `language` of most of
  the text
* ``<0x000A>``, ``<\n>`` ⇄ a line break; ``<0x2014>``, ``<\#233>`` and the codes of spaces → characters
* ``<bnListType:Bullet>``, and styles called ``Bullets 1``, ``Numbers 1 First`` ⇄ `List`; ``<TableStart:…>`` ⇄ `Table`;
  ``<Hyperlink:=…>`` ⇄ `Link`; ``<FootnoteStart:>`` → paragraphs at the end

The encoding is that of the first tags or a byte order mark; a file in another one is read, with a remark. The look of
text is left out, with a remark; unknown tags are left out and reported. The output is UTF-16 for InDesign and UTF-8 for
QuarkXPress, with definitions of the styles, for layouts that lack them; embargo and notes are paragraphs in the styles
``Embargo`` and ``Editors Note``. XPress Tags have no tables: rows are paragraphs with tabs. A dateline that the text
begins with is not printed again above it, which is reported.

Rules of ``validate``; those in brackets are warnings:

* ``indesign-tagged-text``: ``start``, ``encoding``, ``tag`` without an end, ``pair`` (opened, but not closed);
  [``style`` that is not defined]
* ``xpress-tags``: ``start``, ``tag`` without an end on its line; [``encoding`` that is not declared, ``style``]
"""

from __future__ import annotations

from newsformat.markup.sniff import is_text, text_of
from newsformat.plugin import AnyFormat, Confidence, Format, lazily
from newsformat_office._carried import CARRIES, IN_PART


_INDESIGN = lazily(r"\ufeff?\s*<[A-Z]+[0-9]*-(?:WIN|MAC)>")
_XPRESS = lazily(r"\ufeff?\s*<v\d{1,2}\.\d\d?>\s*(?:<e\d{1,2}>|@|\r|\n)")
_STYLED = lazily(
    r"""\ufeff?\s*@[^\n\r:=<>@]{0,63}"""
    r"""(?:=\[S[pt]?"|=<|:.{0,2000}?<(?:\*[a-zA-Z]|[fc]"|[PBI]{1,3}>|\\[n@#s]))"""
)


def _sniff_indesign(head: bytes, /) -> Confidence:
    return Confidence.CERTAIN if b"<" in head[:8] and _INDESIGN.match(text_of(head)) else Confidence.NO


def _sniff_xpress(head: bytes, /) -> Confidence:
    if b"<" not in head:
        return Confidence.NO
    text = text_of(head)
    if _XPRESS.match(text):
        return Confidence.CERTAIN
    return Confidence.LIKELY if is_text(head) and _STYLED.match(text) else Confidence.NO


_NOWHERE = {"uri", "version", "slug", "title", "created", "updated", "published", "keywords", "inline.link.title",
            "body.media.alt"}  # fmt: skip

INDESIGN: AnyFormat = Format(
    name="indesign-tagged-text",
    title="InDesign Tagged Text",
    spec="https://help.adobe.com/en_US/indesign/cs/taggedtext/indesign_cs5_taggedtext.pdf",
    suffixes=(".idtt", ".tagged.txt"),
    carries=CARRIES - _NOWHERE - {"language", "body.table.*"},
    in_part=IN_PART | {"language", "body.table.*"},  # languages with a name in InDesign; rows of equal length
    sniff=_sniff_indesign,
    read="newsformat_office._tagged._indesign_reader:read",
    read_options="newsformat_office._options:StyleOptions",
    write="newsformat_office._tagged._indesign_writer:write",
    validate="newsformat_office._tagged._rules:validate_indesign",
)


XPRESS: AnyFormat = Format(
    name="xpress-tags",
    title="QuarkXPress Tags",
    spec="https://www.quark.com/documentation/quarkxpress/2019/english/A%20Guide%20to%20XPress%20Tags%202019/",
    suffixes=(".xtg", ".xtags"),
    carries=frozenset(
        feature
        for feature in CARRIES - _NOWHERE - {"language", "inline.link"}
        if not feature.startswith(("body.table", "body.related"))
    )
    | {"body.related", "body.related.title"},
    in_part=IN_PART,
    sniff=_sniff_xpress,
    read="newsformat_office._tagged._xpress_reader:read",
    read_options="newsformat_office._options:StyleOptions",
    write="newsformat_office._tagged._xpress_writer:write",
    validate="newsformat_office._tagged._rules:validate_xpress",
)
