"""A short story is a story: what little it says is its body."""

import pytest

import newsformat as nf


def _texts(article):
    return [nf.plain(block.content) for block in article.body if isinstance(block, nf.Paragraph)]


SHORT = {
    "one sentence after a blank line": (
        "Bridge closed\n\nThe old bridge is closed until May.",
        ["The old bridge is closed until May."],
    ),
    "two short sentences": (
        "Mayor quits\nThe mayor quit.\nShe gave no reason.",
        ["The mayor quit.", "She gave no reason."],
    ),
    "one sentence in German": (
        "Brücke gesperrt\n\nDie alte Brücke ist bis Mai gesperrt.",
        ["Die alte Brücke ist bis Mai gesperrt."],
    ),
    "one sentence in Arabic": (
        "إغلاق الجسر\n\nأغلقت السلطات الجسر القديم حتى شهر مايو.",
        ["أغلقت السلطات الجسر القديم حتى شهر مايو."],
    ),
    "one sentence in Chinese": ("旧桥关闭\n\n旧桥将关闭至五月。", ["旧桥将关闭至五月。"]),
}


@pytest.mark.parametrize(("text", "body"), SHORT.values(), ids=SHORT)
def test_the_body_of_a_short_story_is_kept(text, body):
    assert _texts(nf.read(nf.Source.text(text), "text")) == body


@pytest.mark.parametrize(
    "sentence",
    [
        "Share this plan with your neighbours, the mayor said.",
        "Business is booming.",
        "Follow the river north and you reach the mill, say the two hikers.",
        "Print media have lost a third of their readers in ten years, the study says.",
    ],
)
def test_a_sentence_that_begins_like_a_button_is_body(sentence):
    story = f"Town votes on new plan\n\nThe council met on Tuesday to vote on the plan for the harbour.\n\n{sentence}\n"
    assert sentence in _texts(nf.read(nf.Source.text(story), "text"))


def test_a_dateline_is_no_headline():
    text = "Flood warning\nGENEVA (Acme) - Water is rising in the old town.\nThe lake is at its highest level for ten years.\n"
    article = nf.read(nf.Source.text(text), "text")
    assert nf.plain(article.headline) == "Flood warning"
    assert article.dateline.place == "GENEVA"
    assert _texts(article)[0] == "Water is rising in the old town."


def test_explain_says_that_a_dateline_was_taken_off():
    text = "Flood warning\n\nGENEVA (Acme) - Water is rising in the old town, and more rain is to come on Friday.\n"
    lines = nf.explain(nf.Source.text(text), "text").lines
    assert any(
        "dateline" in " ".join(line.reasons) or line.label == "dateline" for line in lines if "GENEVA" in line.text
    )
