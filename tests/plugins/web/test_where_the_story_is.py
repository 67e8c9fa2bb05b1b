"""All paragraphs of a story arrive, wherever a page has them, and nothing else with them."""

from __future__ import annotations

import pytest

import newsformat as nf


TITLE = "Storm shuts Eastmole harbour"
STORY = [
    "The harbour at Eastmole was closed on Monday after a storm tore three barges from their moorings, the port said.",
    "Two sailors were taken to hospital with light injuries, and a crane that had leaned since the morning was secured.",
    "“We have not seen water like this in forty years,” said Mara Finch, who runs the pilots' station at the pier.",
    "Nobody knows when ferries will sail again.",
    "The council met in the evening and set aside two million crowns for the repair of the northern sea wall.",
    "The port expects to open one basin on Wednesday, and the others once divers have looked at the gates.",
]
ALL = len(STORY)
OTHER = "The only ferry line to the outer islands has been sold to a bank that owns two hotels there, both sides said."


def ps(start: int = 0, end: int = ALL) -> str:
    return "".join(f"<p>{each}</p>" for each in STORY[start:end])


def read(body: str) -> nf.Article:
    text = (
        f"<html lang='en'><head><title>{TITLE}</title></head><body><nav><a href='/'>Tide</a></nav>{body}</body></html>"
    )
    return nf.read(nf.Source(text.encode()), "html")


H1 = f"<h1>{TITLE}</h1>"
ENTRY = "<article itemprop='liveBlogUpdate'><h2>Entry</h2><div itemprop='articleBody'>{}</div></article>"
PARTED = {
    "columns": f"<section>{''.join(f'<div class=StoryBodyColumn>{ps(n, n + 2)}</div>' for n in (0, 2, 4))}</section>",
    "parts between adverts": f"<div class=article-body>{ps(0, 2)}</div><i></i><div class=article-body>{ps(2)}</div>",
    "marked parts": f"<div itemprop=articleBody>{ps(0, 2)}</div><i></i><div itemprop=articleBody>{ps(2)}</div>",
    "a live blog": "".join(ENTRY.format(ps(n, n + 2)) for n in (0, 2, 4)),
    "a first paragraph above the rest": f"<div class=article-body>{ps(0, 1)}<div>{ps(1)}</div></div>",
    "an introduction": f"<div><p>{STORY[0]}</p></div><div class=article-body>{ps(1)}</div>",
    "an introduction by its name": f"<div class=standfirst>{STORY[0]}</div><div class=article-body>{ps(1)}</div>",
    "an introduction without names": f"<div><div>{ps(0, 1)}</div></div><div>{ps(1)}</div>",
    "parts of one class": f"<div class=c>{ps(0, 5)}</div><div class=c>{ps(5)}</div>",
    "more that is shown if asked for": f"<div>{ps(0, 2)}</div><div class=read-more-content>{ps(2)}</div>",
    "names after what it is about": f"<div>{ps(0, 2)}<div class=social-life>{ps(2, 3)}</div>{ps(3)}</div>",
    "a shadow tree": f"<x-story><template shadowrootmode=open><style>p{{}}</style>{ps()}</template></x-story>",
}


@pytest.mark.parametrize("parts", PARTED.values(), ids=PARTED)
def test_no_paragraph_is_lost(parts: str) -> None:
    body = read(f"<main>{H1}{parts}</main>").body
    assert [nf.plain(each.content) for each in body if isinstance(each, nf.Paragraph)] == STORY


OTHERS = {
    "a stream of articles": f"<article>{H1}<div class=article-body>{ps()}</div></article><article><h1>Ferry sold</h1>{{}}",
    "a stream of texts": f"{H1}<div class=article-body>{ps()}</div><h1>Ferry sold</h1>{{}}",
    "an article that is linked": f"{H1}<article>{ps()}</article><article><h2><a href=/2>Ferry sold</a></h2>{{}}",
    "a related story": f"{H1}<div>{ps()}<div class=related><a href=/2>Ferry line sold</a><p>{OTHER}</p></div></div>",
    "a shadow tree and a template": f"{H1}<div>{ps()}<template>{{}}</template><template shadowrootmode=open></template></div>",
}


@pytest.mark.parametrize("around", OTHERS.values(), ids=OTHERS)
def test_no_other_story_is_in_it(around: str) -> None:
    other = f"<div class=article-body><p>{OTHER}</p><p>{OTHER}</p></div>"
    assert read(f"<main>{around.format(other)}</main>").text.split("\n\n") == STORY


def test_the_picture_that_leads_a_story_is_of_it_with_its_caption() -> None:
    figure = "<figure><img src=/a.jpg><figcaption>Barges <span class=credit>Bo Ek</span></figcaption></figure>"
    first, *rest = read(f"<main><header>{H1}{figure}</header><div class=article-body>{ps()}</div></main>").body
    assert first == nf.Media("/a.jpg", caption="Barges", credit="Bo Ek")
    assert len(rest) == ALL
    shown_again = read(f"<main>{H1}{figure}<div class=article-body><img src=/a.jpg>{ps()}</div></main>").body
    assert len(shown_again) == ALL + 1
