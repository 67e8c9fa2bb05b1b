"""Tags of templates amid a text: links that they make, and others, which stay text."""

from __future__ import annotations

import pytest

import newsformat as nf


def read(text: str) -> tuple[nf.Article, list[str]]:
    report = nf.Report()
    article = nf.read(f"{text}\n".encode(), "markdown", report=report)
    return article, [remark.message for remark in report.remarks]


@pytest.mark.cases(
    ("address", "href"),
    [
        ('{{< ref "other.md" >}}', "other.md"),
        ('{{% relref "/news/other.md#fares" %}}', "/news/other.md#fares"),
        ("{% post_url 2026-05-01-storm %}", "2026-05-01-storm"),
        ("{%- link _posts/2026-05-01-storm.md -%}", "_posts/2026-05-01-storm.md"),
        ('{{ "/storm" | relative_url }}', "/storm"),
        ("{{ site.baseurl }}/storm/", "/storm/"),
    ],
)
def test_a_link_leads_to_what_a_tag_names(address: str, href: str) -> None:
    article, remarks = read(f"See [the *storm*]({address}).")
    link = nf.Link(href)
    marked = [nf.Text("the ", [link]), nf.Text("storm", [link, nf.Style.EMPHASIS])]
    assert list(article.body) == [nf.Paragraph(["See ", *marked, "."])]
    assert remarks == [f"a link leads to a template's tag: {address}"]


@pytest.mark.cases("tag", ["{{% note %}}", "{{< var name >}}", "{% include a_b_c.html %}", "{{ page.title_text_ }}"])
def test_other_tags_are_text_and_told(tag: str) -> None:
    article, remarks = read(f"It {tag} *sails*.")
    assert list(article.body) == [nf.Paragraph([f"It {tag} ", nf.Text("sails", [nf.Style.EMPHASIS]), "."])]
    assert remarks == [f"a tag of a template is kept as text: {tag}"]


@pytest.mark.cases("text", ["`{{ a }}`", r"\{{ a }}", "{ a }", "{{ a", "[a]({{ b", "{{ a }"])
def test_what_is_no_tag_is_not_told(text: str) -> None:
    assert read(f"It {text} sails.")[1] == []


def test_texts_that_look_like_tags_come_back() -> None:
    article = nf.Article(body=[nf.Paragraph("a {{ b }} {% c %} [d]({{< ref e >}})")])
    data = nf.write(article, "markdown")
    assert nf.read(data) == article
    assert read(data.decode())[1] == []
