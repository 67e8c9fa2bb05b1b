"""What the formats of broadcast newsrooms have no place for is told."""

from __future__ import annotations

import pytest

import newsformat as nf
from newsformat import Report


def vtt(head: str, *names: str) -> str:
    cues = [f"{name}\n00:0{place}.000 --> 00:0{place}.500\nText." for place, name in enumerate(names)]
    return "\n\n".join([f"WEBVTT\n{head}", *cues])


def ttml(caption: str, head: str = "", root: str = "") -> str:
    spaces = 'xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata"'
    return f"<tt {spaces}{root}><head>{head}</head><body><div>{caption}</div></body></tt>"


def nsml(fields: str = "", body: str = "<p>Text.</p>") -> str:
    return f'<nsml version="3.1"><head/><fields>{fields}</fields><body>{body}</body></nsml>'


def mos(inner: str) -> str:
    return f"<mos><mosID>m</mosID><ncsID>n</ncsID><messageID>1</messageID>{inner}</mos>"


TTP = "http://www.w3.org/ns/ttml#parameter"
CAPTION = '<p begin="1s" end="2s">Text.</p>'
AGENT = '<ttm:agent xml:id="a"><ttm:name>Ann</ttm:name><ttm:name>A.</ttm:name></ttm:agent>'


@pytest.mark.cases(
    ("format", "document", "told"),
    [
        ("webvtt", vtt("", "1", "2"), []),
        ("webvtt", vtt("", "a", "", "b", "c", "d"), ["the identifiers of captions are left out, 4 in all: a, b, c, …"]),
        ("webvtt", vtt("Kind: chapters", "1"), ["a line of the header is left out: Kind: chapters"]),
        ("webvtt", vtt("", "Off --> on."), ["a caption without a valid time is left out: Off --> on."]),
        (
            "srt",
            "Ferry\n\n1\n00:00:01,000 --> 00:00:02,000\nText.\n",
            ["a line before the captions is left out: Ferry"],
        ),
        ("ttml", ttml(CAPTION), []),
        (
            "ttml",
            ttml(CAPTION, root=f' xmlns:ttp="{TTP}" ttp:frameRate="fast"'),
            ["an invalid frameRate is left out: fast"],
        ),
        ("ttml", ttml('<p begin="1s" end="2s" tone="dry">Text.</p>'), ["tone of <p> is left out: dry"]),
        ("ttml", ttml('<p begin="soon">Text.</p>'), ["the invalid time of a caption is left out: soon"]),
        ("ttml", ttml(CAPTION, root=' xml:lang="?"'), ["an invalid language is left out: ?"]),
        (
            "ttml",
            ttml(CAPTION, "<ttm:title>A</ttm:title><ttm:title>B</ttm:title>"),
            ["a further <title> is left out: B"],
        ),
        ("ttml", ttml(CAPTION, AGENT), ["a further name of a speaker is left out: A."]),
        (
            "ttml",
            ttml('<p begin="1s" end="2s" ttm:agent="x">Text.</p>'),
            ["a speaker who is not defined is left out: x"],
        ),
        ("ttml", ttml(CAPTION, "<more>A</more>"), ["<more> is left out: A"]),
        ("ttml", ttml(f"{CAPTION}</div></body><body><div>{CAPTION}"), ["a further <body> is left out: Text."]),
        ("ttml", ttml(f"Beside. {CAPTION}"), ["text in <div> is left out: Beside."]),
        ("nsml", nsml('<string id="title">A</string>'), []),
        ("nsml", '<nsml version="3.1"><head/><body><p>Text.</p></body></nsml>', []),
        ("nsml", nsml("Beside.", "<p>Text.</p>"), ["text in <fields> is left out: Beside."]),
        ("nsml", nsml(body="<p>Text.</p></body><body><p>More.</p>"), ["a further <body> is left out: More."]),
        ("nsml", nsml("</fields><fields><string id='title'>A</string>"), ["a further <fields> is left out: A"]),
        ("nsml", nsml(body='<p tone="dry">Text.</p>'), ["tone of <p> is left out: dry"]),
        (
            "nsml",
            nsml(body="<p><link><url>a.html</url><url>b.html</url></link></p>"),
            ["a further <url> of a link is left out"],
        ),
        ("mos", mos("<roCreate><roID>r</roID><more>A</more></roCreate>"), ["<more> is left out: A"]),
        ("mos", mos("<roCreate><roID>r</roID><roID>s</roID></roCreate>"), ["a further <roID> is left out: s"]),
        ("mos", mos("<roCreate><roID>r</roID></roCreate><roCreate/>"), ["a further message, a roCreate, is left out"]),
        ("mos", mos("<odd/><roCreate><roID>r</roID></roCreate>"), ["a further message, a odd, is left out"]),
        ("mos", mos('<mosObj><objID tone="dry">o</objID></mosObj>'), ["tone of <objID> is left out: dry"]),
    ],
)
def test_told(format: str, document: str, told: list[str]) -> None:
    report = Report()
    [*nf.read_all(document.encode(), format, report=report)]
    assert [loss.why for loss in report.losses] == told


def test_further_values_of_single_properties_are_kept() -> None:
    inner = "<objType>VIDEO</objType><objType>AUDIO</objType><createdBy>Ann</createdBy><createdBy>Bo</createdBy>"
    clip = nf.read(mos(f"<mosObj><objID>o</objID>{inner}</mosObj>").encode(), "mos")
    assert (clip.kind, [byline.name for byline in clip.bylines]) == ("video", ["Ann", "Bo"])
    assert [part.value for part in clip.foreign] == ["<objType>AUDIO</objType>"]


@pytest.mark.cases(
    ("inner", "sender", "other"),
    [
        ("<mosObj><objID>o</objID></mosObj>", "m", ("ncsID", "n")),
        ("<roCreate><roID>r</roID><mosExternalMetadata/></roCreate>", "n", ("mosID", "m")),
    ],
)
def test_a_server_sends_objects_and_a_newsroom_its_running_orders(
    inner: str, sender: str, other: tuple[str, str]
) -> None:
    envelope = nf.read_all(mos(inner).encode(), "mos").envelope
    kept = [(part.name, part.value) for part in envelope.foreign]
    assert (envelope.sender, kept) == (sender, [other])
