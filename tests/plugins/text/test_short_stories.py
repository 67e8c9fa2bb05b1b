"""A short story is a story: what little it says is its body."""

import pytest

import newsformat as nf

from .texts import paragraphs


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


@pytest.mark.cases(("text", "body"), SHORT.values(), ids=SHORT)
def test_the_body_of_a_short_story_is_kept(text, body):
    assert paragraphs(nf.read(nf.Source.text(text), "text")) == body


@pytest.mark.cases(
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
    assert sentence in paragraphs(nf.read(nf.Source.text(story), "text"))


def test_a_dateline_is_no_headline():
    text = "Flood warning\nGENEVA (Acme) - Water is rising in the old town.\nThe lake is at its highest level for ten years.\n"
    article = nf.read(nf.Source.text(text), "text")
    assert nf.plain(article.headline) == "Flood warning"
    assert article.dateline.place == "GENEVA"
    assert paragraphs(article)[0] == "Water is rising in the old town."


def test_explain_says_that_a_dateline_was_taken_off():
    text = "Flood warning\n\nGENEVA (Acme) - Water is rising in the old town, and more rain is to come on Friday.\n"
    lines = nf.explain(nf.Source.text(text), "text").lines
    assert any(
        "dateline" in " ".join(line.reasons) or line.label == "dateline" for line in lines if "GENEVA" in line.text
    )


def test_the_items_of_a_list_that_leads_a_story_are_kept_together():
    items = [
        "Die Stadt prüft den Einfluss der neuen Schleuse auf die Fischer am Fluss.",
        "Die Fischer stehen im Verdacht, Netze nicht ausreichend zu melden.",
    ]
    lines = [
        "Die Stadt öffnet endlich ihre neue Schleuse",
        "Verdacht im Hafen? Die Fischer seien nicht ausreichend gehört worden, sagt die Stadt. Es drohen Strafen.",
        "Darum geht es",
        *[f"- {item}" for item in items],
        "Der Hafenmeister öffnete am Freitag die neue Schleuse, und drei Schiffe fuhren hindurch, ehe der Regen kam.",
        "Der Bau dauerte neun Jahre, zwei mehr als geplant, und kostete die Stadt mehr als jede Brücke davor.",
    ]
    article = nf.read(nf.Source.text("\n".join(lines)), "text", {"language": "de"})
    assert nf.List([(nf.Paragraph(item),) for item in items]) in article.body


def test_a_sentence_with_a_time_of_day_under_the_story_is_of_it():
    sentence = "北京时间23:48，美元报77.91/94，下跌0.2%。"
    lines = [
        "美元早盘探底回升",
        "周四早盘时段，美元汇价探底回升，目前交投于77.90水平附近，投资者仍在等待数据公布。",
        "统计部门公布的数据显示，包括贸易和资本流入的三季度帐户录得赤字1102.8亿美元，预期赤字1075亿美元；二季度数据修正为赤字，初值略低于此前的预期。",
        "与此同时，银行发布的季度调查报告称，第四季度大型制造业景气判断指数低于市场预估中值，这也是该指数半年以来首次出现负值。",
        sentence,
        *["10:30 开盘", "11:20 午报", "14:05 收盘", "我来说两句", "热门文章", "------------------------"],
        *["本站所有文章、数据仅供参考，使用前务请仔细阅读法律声明，风险自负", "《经营许可证》编号：20050010 号"],
        *["《服务许可证》编号：[2008]1 号", "资讯提供:新城咨询有限公司", "Copyright © 2003-2013 新城日报"],
    ]
    assert sentence in paragraphs(nf.read(nf.Source.text("\n".join(lines)), "text", {"language": "zh"}))
