"""What broadcast newsrooms have keeps the contract."""

from pathlib import Path
from types import MappingProxyType

from newsformat import Foreign, Raw
from newsformat.testing import FormatContract
from newsformat_broadcast import MOS, NSML, SRT, TTML, WEBVTT
from newsformat_broadcast._ebu_stl import EBU_STL
from newsformat_broadcast._further_captions import SAMI, SBV, SCC, YOUTUBE_JSON3
from newsformat_broadcast._speech import SPEECH_JSON

from .stl import block, general


CASES = Path(__file__).parent / "cases"


class TestNsml(FormatContract):
    format = NSML
    foreign = (
        Foreign("nsml", "fields", '<string id="video-id">lamu17</string>'),
        Foreign("nsml", "fields", '<duration id="tape-time">30</duration>'),
    )
    raw = (
        Raw("nsml", '<ae type="G"><ap>TAKE VO</ap></ae>'),
        Raw("nsml", "<p><pi>(Smile) <b>now</b></pi></p>"),
        Raw("nsml", "<p><cc>We waited</cc></p>"),
    )
    most = MappingProxyType({"bylines": 1})
    junk = tuple((CASES / name).read_bytes() for name in ("ferry.nsml", "quay-old.nsml"))


META = "<mosExternalMetadata><mosSchema>http://acme.example/s</mosSchema><mosPayload><a>1</a></mosPayload></mosExternalMetadata>"
ITEM = "<itemID>1</itemID><objID>M-77</objID><mosID>video.acme.example</mosID>"


class TestMos(FormatContract):
    format = MOS
    foreign = (
        Foreign("mos", "mosExternalMetadata", META),
        Foreign("mos", "mosExternalMetadata", META.replace("1</a>", "2</a>")),
    )
    envelope_foreign = (
        Foreign("mos", "mosID", "prompter.acme.example"),
        Foreign("mos", "messageID", "41"),
        Foreign("mos", "roEdDur", "00:28:30"),
        Foreign("mos", "mosExternalMetadata", META),
    )
    raw = (
        Raw("mos", f"<storyItem>{ITEM}</storyItem>"),
        Raw("mos", "<p><pi>(Smile) <b>now</b></pi></p>"),
        Raw("mos", "<p><pkg>We waited</pkg></p>"),
        Raw("mos", "<storyPresenterRR>12</storyPresenterRR>"),
    )
    junk = tuple((CASES / name).read_bytes() for name in ("running-order.mos", "objects.mos"))


class TestWebvtt(FormatContract):
    format = WEBVTT
    documents = tuple((CASES / name).read_bytes() for name in ("harbour.vtt", "rolling.vtt"))
    unkept = ("line 5/*", "line 6/*", "line 7/again behind", "line 8/*", "line 9/*")  # comments and styles
    unkept += ("00/*behind", "00/again before")  # where captions stand


class TestSrt(FormatContract):
    format = SRT
    documents = ((CASES / "quay.srt").read_bytes(),)


class TestTtml(FormatContract):
    format = TTML
    documents = ((CASES / "tide.ttml").read_bytes(),)
    unkept = ("*/@tts:*",)  # looks


class TestSami(FormatContract):
    format = SAMI
    junk = (
        (CASES / "tide.smi").read_bytes(),
        b"<SAMI><SYNC Start=99999999999999><P Class=A>a<SYNC><P>b<SYNC Start=x>c<!--",
    )


class TestSbv(FormatContract):
    format = SBV
    documents = ((CASES / "quay.sbv").read_bytes(),)


class TestScc(FormatContract):
    format = SCC
    documents = ((CASES / "quay.scc").read_bytes(),)
    junk = (b"Scenarist_SCC V1.0\n\n00:00:01:00\t9420 4141 9421 9421 12a1 13ff\n00:00:02:00 41\n",)


class TestYoutubeJson3(FormatContract):
    format = YOUTUBE_JSON3
    documents = ((CASES / "quay.json3").read_bytes(),)
    unkept = ("wireMagic/*", "pens/*", "*Id/*", "*/id/*", "*/aAppend/*", "*/digit")  # layout, and times within a block


class TestEbuStl(FormatContract):
    format = EBU_STL
    junk = (general(title="A") + block(1, (0, 0, 1, 0), (0, 0, 2, 0), b"\x80a\x82b\x8a- c\xc2"),)


class TestSpeechJson(FormatContract):
    format = SPEECH_JSON
    junk = (
        b'{"segments":[{"start":1,"end":"x","text":"a","speaker":[1]},7,{"text":"b","timestamp":[1]}],"language":7}',
        b'{"metadata":{"created":"x"},"results":{"channels":[{"alternatives":[{"words":[{"word":"a"}]}]}],"summary":{}}}',
        b'{"results":[{"alternatives":[{"transcript":"a","words":[{"startTime":{"seconds":1}}]}]},{"alternatives":7}]}',
    )
