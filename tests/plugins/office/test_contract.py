"""Documents of word processors keep the contract of a format."""

from __future__ import annotations

from newsformat.testing import FormatContract
from newsformat_office import DOCX, ODT, RTF


BROKEN = (
    (
        rb"{\rtf1\ansi\ansicpg932{\fonttbl{\f0\fcharset128 A;}}{\stylesheet{\s1\b\sbasedon1 Title;}}{\info{\title \'83A}}"
        rb'\pard\s1 \u1052?\uc2\u-10240??{\field{\*\fldinst HYPERLINK "a\\\\"}{\fldrslt b}}\par'
        rb"\trowd\clmgf\cellx9\intbl a\cell\row{\pict\pngblip\bin9 \'zz}{\footnote{\pn\pnlvlblt}\nestcell}"
        rb"{\upr{\*\ud{\object{\result x}}}}"
    ),
    rb"{\rtf1{\*\bin9999999999 {\info{\title x}{\creatim\yr99999\mo77}}}}}\u-1?\u55357?\'9{\upr{a}{\*\ud{b}}}\par",
    rb"{\rtf1{\header a\par}{\pict\wmetafile8 00ff}{\fonttbl{\f9\fcharset9999 x;}}\f9\ansicpg77777 \'ff\par}",
)


class TestDocx(FormatContract):
    format = DOCX
    package = "newsformat_office"


class TestOdt(FormatContract):
    format = ODT
    package = "newsformat_office"


class TestRtf(FormatContract):
    format = RTF
    package = "newsformat_office"
    junk = BROKEN
