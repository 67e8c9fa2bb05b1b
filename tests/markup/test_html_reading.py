"""HTML as it is found in the wild → blocks."""

import pytest

from newsformat import (
    Block,
    Embed,
    Heading,
    Lang,
    LineBreak,
    Link,
    List,
    Media,
    Paragraph,
    Preformatted,
    Quote,
    Related,
    RelatedLink,
    Rendition,
    Report,
    Rule,
    Style,
    Table,
    Text,
    plain,
)
from newsformat.markup import html, xml


EM, STRONG = (Style.EMPHASIS,), (Style.STRONG,)
X, Y, Z = Paragraph("x"), Paragraph("y"), Paragraph("z")
PICTURE = Media("a.jpg")

CASES = [
    # text and paragraphs
    ("", ()),
    ("x", (X,)),
    ("<p>x", (X,)),
    ("<P>x</P>", (X,)),
    ("<p> x\n</p>\n<p>\ty</p>", (X, Y)),
    ("<p></p><p> </p><p><span></span></p>x", (X,)),
    ("<p>x</p><p>&nbsp;</p><p> &#160;<br>\u3000</p>&nbsp;<h2><b>&nbsp;</b></h2><div>&nbsp;</div>y&nbsp;", (X, Paragraph("y\u00a0"))),
    ("<p class=empty>&nbsp;</p>", (Paragraph("\u00a0"),)),
    ("<ul><li>&nbsp;</li></ul>", (List(((Paragraph("\u00a0"),),)),)),
    ("x<p>y</p>z", (X, Y, Z)),
    # what is XHTML
    ("<p>x</p><iframe src='a'/>y<p>z</p>", (X, Embed("a", html='<iframe src="a"></iframe>'), Y, Z)),
    ("<iframe src='a' /><p>x</p><iframe src='b'></iframe>", (
        Embed("a", html='<iframe src="a"></iframe>'), X, Embed("b", html='<iframe src="b"></iframe>')
    )),
    ("<iframe src=a/>y</iframe><p>x</p>", (Embed("a/", html='<iframe src="a/"></iframe>'), X)),
    ("<iframe src='a'/>y</iframe><p>x</p>", (Embed("a", html='<iframe src="a"></iframe>'), X)),
    ("<p>x</p><iframe srcdoc='<p>q > r</p>' src='a'/><p>y</p>", (X, Embed("a", html='<iframe src="a"></iframe>'), Y)),
    ("<script>'<video a=\"'</script><iframe src='a'/><p>x</p>", (Embed("a", html='<iframe src="a"></iframe>'), X)),
    ("<iframe title=it's src='a' /><p>x</p>", (Embed("a", html='<iframe src="a" title="it\'s"></iframe>'), X)),
    ("<script src='a'/>x<title/><p>y</p><VIDEO src='b'/>z", (X, Y, Media("b", kind="video"), Z)),
    ("<script>//<![CDATA[\nif (a < b) '</p>' //]]></script>x", (X,)),
    ("<!-- <iframe/> -->x<!-- <![CDATA[ -->", (X,)),
    ("<p>a <![CDATA[<b> & c]]></p><![CDATA[x]]>", (Paragraph("a <b> & c"), X)),
    ("<p>a<![CDATA[b", (Paragraph("ab"),)),
    (" <![CDATA[<p>a &amp; b</p><p>x</p>]]>\n", (Paragraph("a & b"), X)),
    ("<div><section><article>x</article></section></div>", (X,)),
    ("<div>x<div>y</div>z</div>", (X, Y, Z)),
    ("<p>a\n  b</p>", (Paragraph("a b"),)),
    ("<p>a<!-- c -->b</p>", (Paragraph("ab"),)),
    ("<p>&lt;b&gt; &amp; &nbsp;c</p>", (Paragraph("<b> & \u00a0c"),)),
    ("<h3>x</h3>y", (Heading("x", 3), Y)),
    ("<p>x</p><hr>y", (X, Rule(), Y)),
    ("<html><head><title>t</title></head><body><p>x</body></html>", (X,)),
    ("<details><summary>x</summary>y</details>", (X, Y)),
    ("<form><label>x</label><button>b</button></form>", (X,)),
    ("<h3><button><span>x</span></button></h3>", (Heading("x", 3),)),
    ("<h3><button aria-expanded=false>x</button></h3>", (Heading("x", 3),)),
    ("<h3 class=faq-question><button>x</button></h3>", (Heading("x", 3),)),
    ("<h3><button>x</button></h3>y", (Y,)),
    # marks
    ("a <i>b</i> <em>c</em>", (Paragraph([Text("a "), Text("b c", EM)]),)),
    ("<b><p>x</p></b>", (Paragraph([Text("x", STRONG)]),)),
    ("<b>x<p>y</p></b>", (Paragraph([Text("x", STRONG)]), Paragraph([Text("y", STRONG)]))),
    ("<u>a</u><ins>b</ins>", (Paragraph([Text("ab", (Style.UNDERLINE,))]),)),
    ("<s>a</s><del>b</del><strike>c</strike>", (Paragraph([Text("abc", (Style.STRIKE,))]),)),
    ("<tt>a</tt><kbd>b</kbd><samp>c</samp>", (Paragraph([Text("abc", (Style.CODE,))]),)),
    ("H<sub>2</sub>O", (Paragraph([Text("H"), Text("2", (Style.SUBSCRIPT,)), Text("O")]),)),
    ("<a href='/x' title='t'>a</a>", (Paragraph([Text("a", (Link("/x", "t"),))]),)),
    ("<p><x-y url='/x' title='t'>a</x-y></p>", (Paragraph([Text("a", (Link("/x", "t"),))]),)),
    ("<x-y url='/x'><p>x</p></x-y>", (X,)),
    ("<p><x-y url=' '>x</x-y></p>", (X,)),
    ("<a name=x>a</a>", (Paragraph("a"),)),
    ("<q>a</q>", (Paragraph("“a”"),)),
    ("a<br>b<br/>", (Paragraph([Text("a"), LineBreak(), Text("b")]),)),
    ("<ruby>漢<rt>kan</rt></ruby>", (Paragraph("漢(kan)"),)),
    ("<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>", (Paragraph("漢(kan)"),)),
    # language
    ("<p lang=fr>x</p>", (Paragraph("x", language="fr"),)),
    ("<div lang=fr><p>x<p lang=de>y</div>z", (Paragraph("x", language="fr"), Paragraph("y", language="de"), Z)),
    ("a <span lang=fr>b</span>", (Paragraph([Text("a "), Text("b", (Lang("fr"),))]),)),
    ("<i lang=la>b</i>", (Paragraph([Text("b", (Lang("la"), *EM))]),)),
    ("<p dir=rtl>x</p>", (X,)),
    # quotations
    ("<blockquote>x</blockquote>", (Quote((X,)),)),
    ("<blockquote><p>x<p>y<footer>— z</footer></blockquote>", (Quote((X, Y), "— z"),)),
    ("<blockquote><p>x</p><cite>z</cite></blockquote>", (Quote((X,), "z"),)),
    ("<blockquote>as <cite>z</cite> says</blockquote>", (Quote((Paragraph("as z says"),)),)),
    ("<blockquote>x<cite>z</cite></blockquote>", (Quote((X,), "z"),)),
    ("<div><blockquote>x</blockquote><cite>z</cite></div>", (Quote((X,), "z"),)),
    ("<blockquote>x</blockquote><cite>z</cite> says y", (Quote((X,)), Paragraph("z says y"))),
    ("<blockquote>x<br><cite><b>z</b></cite></blockquote>", (Quote((X,), (Text("z", STRONG),)),)),
    ("<blockquote><p>x. <cite>z</cite></p></blockquote>", (Quote((Paragraph("x."),), "z"),)),
    ("<blockquote><p>x<div><p><cite>z</cite></p></div></blockquote>", (Quote((X,), "z"),)),
    ("<blockquote><p>as in <cite>z</cite></p></blockquote>", (Quote((Paragraph("as in z"),)),)),
    ("<blockquote><p>x (<cite>z</cite></p></blockquote>", (Quote((Paragraph("x (z"),)),)),
    ("<blockquote><cite>z</cite></blockquote>", (Quote((Z,)),)),
    ("<blockquote><p>x<footer>y</footer><cite>z</cite></blockquote>", (Quote((X, Z), "y"),)),
    (
        "<blockquote>x<blockquote>y<cite>z</cite></blockquote><cite>a</cite></blockquote>",
        (Quote((X, Quote((Y,), "z")), "a"),),
    ),
    ("<figure><blockquote>x</blockquote><figcaption>z</figcaption></figure>", (Quote((X,), "z"),)),
    ("<blockquote> </blockquote>", ()),
    # lists
    ("<ul><li>x<li><p>y</ul>", (List(((X,), (Y,))),)),
    ("<ol><li>x<ul><li>y</ul></ol>", (List(((X, List(((Y,),))),), ordered=True),)),
    ("<ul><li>x</li><ul><li>y</li></ul></ul>", (List(((X, List(((Y,),))),)),)),
    ("<ul>x<li>y</ul>", (List(((X,), (Y,))),)),
    ("<ul></ul>", ()),
    ("<dl><dt>x<dd>y</dl>", (List(((Paragraph([Text("x", STRONG)]), Y),)),)),
    ("<dl><div><dt>x<dd>y</div></dl>", (List(((Paragraph([Text("x", STRONG)]), Y),)),)),
    ("<dl><div>x<div><dt>y</dt>z</div></div>z</dl>", (List(((X,), (Paragraph([Text("y", STRONG)]), Z, Z))),)),
    # pictures
    ("<img src=a.jpg>", (PICTURE,)),
    ("<table><caption>z<img src=a.jpg></caption><tr><td>x</table>", (Table(((X.content,),), caption="z"), PICTURE)),
    ("<table><caption>z<caption>y<tr><td>x</table>", (Table(((X.content,),), caption="z"), Y)),
    ("<p><img src=a.jpg></p>", (PICTURE,)),
    ("<p><img src=a.jpg>x</p>", (PICTURE, X)),
    ("<p>a <img src=a.jpg> b</p>", (Paragraph("a b"), PICTURE)),
    ("<a href=x><img src=a.jpg></a>", (PICTURE,)),
    ("<li><img src=a.jpg>x</li>", (PICTURE, X)),
    (
        "<img src=a.jpg width=600 height=400px>",
        (Media("a.jpg", renditions=(Rendition(href="a.jpg", width=600, height=400),)),),
    ),
    (
        "<img src=a.jpg width=611.37px height=0.5>",
        (Media("a.jpg", renditions=(Rendition(href="a.jpg", width=611, height=0),)),),
    ),
    ("<img src=a.jpg width=100%>", (PICTURE,)),
    ("<img data-src=a.jpg src='data:image/gif;base64,R0'>", (PICTURE,)),
    ("<img src='/blank.gif' data-srcset='b.jpg 300w, a.jpg 600w'>", (
        Media("a.jpg", renditions=(Rendition(href="b.jpg", width=300), Rendition(href="a.jpg", width=600))),
    )),
    ("<img src='data:image/gif;base64,R0' data-lazyimage-src=a.jpg data-low-src=b.jpg>", (PICTURE,)),
    ("<picture><source srcset='data:image/gif;base64,R0' data-my-srcset=b.webp><img data-src=a.jpg></picture>", (
        Media("a.jpg", renditions=(Rendition(href="b.webp"),)),
    )),
    ("<img srcset='a.jpg 300w 200h, b.jpg 200w'>", (
        Media("a.jpg", renditions=(Rendition(href="a.jpg", width=300), Rendition(href="b.jpg", width=200))),
    )),
    ("<img srcset='a.jpg wide, b.jpg'>", (Media("a.jpg", renditions=(Rendition(href="a.jpg"), Rendition(href="b.jpg"))),)),
    ("<img width=9 srcset='a.jpg 600w'>", (
        Media("a.jpg", renditions=(Rendition(href="a.jpg", width=9), Rendition(href="a.jpg", width=600))),
    )),
    ("<img src=a.jpg width=600 height=400 srcset='a.jpg 600w, a.jpg, b.jpg 600w, a.jpg 300w'>", (
        Media("a.jpg", renditions=(
            Rendition(href="a.jpg", width=600, height=400), Rendition(href="b.jpg", width=600), Rendition(href="a.jpg", width=300),
        )),
    )),
    ("<p>y</p><noscript><img src=a.jpg></noscript>", (Y, PICTURE)),
    ("<img data-src=a.jpg><noscript><img src=a.jpg></noscript>", (PICTURE,)),
    ("<img src='/blank.gif'><noscript><img src=a.jpg></noscript>", (PICTURE,)),
    ("<noscript><img src=a.jpg></noscript> <img data-src=a.jpg>", (PICTURE,)),
    (
        "<table class=tr-caption-container><tr><td><a href=b.jpg><img src=a.jpg></a><tr><td class=tr-caption>z</table>",
        (Media("a.jpg", caption="z", renditions=[Rendition(href="a.jpg"), Rendition(href="b.jpg")]),),
    ),
    ("<noscript><img src=a.jpg></noscript><img data-src=a.jpg><img src=a.jpg>", (PICTURE, PICTURE)),
    ("<figure><div></div><noscript><img src=a.jpg></noscript><figcaption>z</figcaption></figure>", (
        Media("a.jpg", caption="z"),
    )),
    ("<p>y</p><noscript><img src=a.jpg width=1 height=1></noscript>", (Y,)),
    ("<pre>x <img src=a.jpg> y</pre>", (Preformatted("x  y"), PICTURE)),
    ("<div role=img aria-label=z style='background: url(&quot;a.jpg&quot;) no-repeat'></div>", (Media("a.jpg", alt="z"),)),
    ("<figure><div style='background-image:url(a.jpg)'></div><figcaption>z</figcaption></figure>", (
        Media("a.jpg", caption="z"),
    )),
    ("<div style='background-image:url(a.jpg)'></div>", ()),
    ("<div role=img style='background-image:url(javascript:a)'></div>", ()),
    (
        "<img srcset='a.jpg 1x, b.jpg 600w'>",
        (Media("a.jpg", renditions=(Rendition(href="a.jpg"), Rendition(href="b.jpg", width=600))),),
    ),
    (
        "<figure><picture><img srcset='a.jpg 300w, b.jpg 600w' alt></picture></figure>",
        (Media("b.jpg", renditions=(Rendition(href="a.jpg", width=300), Rendition(href="b.jpg", width=600))),),
    ),
    (
        "<picture><source srcset=b.webp type=image/webp><img src=a.jpg alt=z></picture>",
        (Media("a.jpg", alt="z", renditions=(Rendition(href="b.webp", media_type="image/webp"),)),),
    ),
    ("<p>Hi <img class=emoji alt='😀' src=x></p>", (Paragraph("Hi 😀"),)),
    ("<figure><img src=a.jpg><figcaption>x</figcaption></figure>", (Media("a.jpg", caption="x"),)),
    (
        "<figure><img src=a.jpg><figcaption>x <span class='Credit'>Photo: AFP</span></figcaption></figure>",
        (Media("a.jpg", caption="x", credit="Photo: AFP"),),
    ),
    (
        "<figure><img src=a.jpg><img src=b.jpg><figcaption>x</figcaption></figure>",
        (Media("a.jpg", caption="x"), Media("b.jpg")),
    ),
    ("<figure><p>x</p><figcaption>y</figcaption></figure>", (X, Y)),
    (
        "<figure><img src=a.jpg><figcaption>x</figcaption><div class=byline>Ann/TT</div></figure>",
        (Media("a.jpg", caption="x", credit="Ann/TT"),),
    ),
    ("<figure><p class=credit>x</p><p>y</p></figure>", (Y, X)),
    ("<figure><div class=photographer><img src=a.jpg></div></figure>", (Media("a.jpg"),)),
    (
        "<figure><blockquote>x</blockquote><img src=a><figcaption>x <i class=credit>y</i></figcaption><figcaption>z</figure>",
        (Quote((X,), "z"), Media("a", caption="x", credit="y")),
    ),
    ("<figure>x</figure>", (X,)),
    (
        "<figure class=a><figure data-digital-source-type=b><img src=a></figure><figcaption>x</figure>",
        (Media("a", caption="x", digital_source_type="b"),),
    ),
    ("<figure><figcaption>x <small class=credit>y</small></figcaption></figure>", (Media(caption="x", credit="y"),)),
    ("<figure><picture></picture><figcaption>x</figcaption></figure>", (Media(caption="x"),)),
    ("<figure><figcaption> </figcaption></figure>", ()),
    (
        "<video src=a.mp4 poster=p.jpg></video>",
        (Media("a.mp4", kind="video", renditions=(Rendition(href="p.jpg", name="poster"),)),),
    ),
    (
        "<audio><source src=a.mp3 type=audio/mpeg></audio>",
        (Media("a.mp3", kind="audio", renditions=(Rendition(href="a.mp3", media_type="audio/mpeg"),)),),
    ),
    ("<img>", ()),
    # an element of an agency's own
    (
        "<p>x</p><x-image caption='A ship' creditline='Ann' lang=de></x-image>",
        (X, Media(caption="A ship", credit="Ann", language="de")),
    ),
    # embeds
    (
        "<iframe src=//e.example/v width=1></iframe>",
        (Embed("https://e.example/v", html='<iframe src="https://e.example/v" width="1"></iframe>'),),
    ),
    ("x<embed src=a>", (X, Embed("a", html='<embed src="a">'))),
    ("<acme-player src=a></acme-player>", (Embed("a", html='<acme-player src="a"></acme-player>'),)),
    (
        "<figure class=embed><iframe src=a></iframe><figcaption>x</figcaption></figure>",
        (Embed("a", html='<iframe src="a"></iframe>'), X),
    ),
    # tables
    ("<table><tr><td>a<td>b</table>", (Table((("a", "b"),)),)),
    ("<table><tr><th>a<tr><td>b</table>", (Table((("a",), ("b",)), 1),)),
    ("<table><thead><tr><td>a<tbody><tr><td>b</table>", (Table((("a",), ("b",)), 1),)),
    ("<table><tr><th>a<td>b</table>", (Table((("a", "b"),)),)),
    ("<table><tfoot><tr><td>z<tbody><tr><td>a</table>", (Table((("a",), ("z",))),)),
    ("<table><caption>c<tr><td>a</table>", (Table((("a",),), 0, "c"),)),
    ("<table lang=en><thead lang=fr><tr><td>x<td lang=de>y<tbody><tr lang=it><td>z</table>", (
        Table(
            (
                ((Text("x", (Lang("fr"),)),), (Text("y", (Lang("de"),)),)),
                ((Text("z", (Lang("it"),)),),),
            ),
            1,
            language="en",
        ),
    )),
    ("<table><tr><td colspan=2>a<td>b<tr><td>c</table>", (Table((("a", "", "b"), ("c",))),)),
    ("<table><tr><td rowspan=2>a<td>b<tr><td>c</table>", (Table((("a", "b"), ("", "c"))),)),
    ("<table><tr><td><p>a<p>b</table>", (Table((([Text("a"), LineBreak(), Text("b")],),)),)),
    ("<table><tr><td><img src=a.jpg>a</table>", (Table((("a",),)), PICTURE)),
    ("<table><tr>x<td>c</td><p>y</table>", (X, Y, Table((("c",),)))),
    ("<table><caption>a</caption><caption>z</caption><tr><td>c</table>", (Table((("c",),), 0, "a"), Z)),
    ("<figure><table><tr><td>a</table><figcaption>c</figcaption></figure>", (Table((("a",),), 0, "c"),)),
    # preformatted
    ("<pre>\na\n b</pre>", (Preformatted("a\n b"),)),
    ("<pre><code>a<br>b</code></pre>", (Preformatted("a\nb"),)),
    # related stories
    (
        "<aside class='box related'><h3>t</h3><ul><li><a href=a>x</a></ul></aside>",
        (Related((RelatedLink("x", "a"),), "t"),),
    ),
    ("<aside class=related><p><a href=a>x</a></p></aside>", (Related((RelatedLink("x", "a"),)),)),
    ("<aside class=related><ul class=related><li class=related><a href=a>x</a></ul></aside>", (Related((RelatedLink("x", "a"),)),)),
    ("<aside class=related><p>x</p><a href=a>y</a></aside>", (X, Paragraph([Text("y", (Link("a"),))]))),
    ("<aside>x</aside>", (X,)),
]  # fmt: skip


@pytest.mark.cases(("source", "blocks"), CASES)
def test_html(source, blocks):
    assert html.read_html(source, Report()) == blocks


XML_CASES = [
    ("<p>x<ul><li>y</li></ul>z</p>", (X, List(((Y,),)), Z)),
    ("<h2>x<p>y</p>z</h2>", (Heading("x"), Y, Heading("z"))),
    ("<p xml:lang='fr'>x</p>", (Paragraph("x", language="fr"),)),
    ("<b:p xmlns:b='urn:b'>x</b:p>", (X,)),
    ("<pre>\nx</pre>", (Preformatted("\nx"),)),
    ("<p>a<?pi b?>c<![CDATA[<d>]]></p>", (Paragraph("ac<d>"),)),
    ("<p/><p>x</p>", (X,)),
    ("<script/>x", (X,)),
    ("<table>x<tr>y<td>c</td></tr><p>z</p></table>", (X, Y, Z, Table((("c",),)))),
    ("<!-- a -->x<!-- b -->", (X,)),
    ("<amp-video src='a.mp4'><source src='b.mp4'/></amp-video>", (
        Media("a.mp4", kind="video", renditions=(Rendition(href="b.mp4"),)),
    )),
]  # fmt: skip


@pytest.mark.cases(("source", "blocks"), XML_CASES)
def test_xhtml(source, blocks):
    assert html.read_tree(xml.parse(f"<body>{source}</body>".encode()), Report()) == blocks


def test_a_head_that_says_nothing_is_no_loss():
    report = Report()
    page = "<html><head>{}</head><body><p>x</p></body></html>"
    assert html.read_xhtml(page.format(" <title/>"), report) == (X,)
    assert report.losses == ()
    assert html.read_xhtml(page.format("<title>y</title>"), report) == (X,)
    assert [str(loss) for loss in report.losses] == ["1: <head> left out"]


def test_the_element_itself_does_not_matter():
    root = xml.parse(b"<p lang='fr'>x<em>y</em></p>")
    assert html.read_tree_inlines(root) == Paragraph([Text("x"), Text("y", EM)]).content


@pytest.mark.cases(
    ("source", "content"),
    [
        ("x", "x"),
        ("a &amp; b", "a & b"),
        ("<p>a</p><p>b</p>", [Text("a"), LineBreak(), Text("b")]),
        ("<ul><li>a<li>b</ul>", [Text("a"), LineBreak(), Text("b")]),
        ("<h1>a <b>b</b></h1>", [Text("a "), Text("b", STRONG)]),
        ("<blockquote>a<footer>b</footer></blockquote>", [Text("a"), LineBreak(), Text("b")]),
        (
            "<table><caption>a</caption><tr><td>b<td>c</table>",
            [Text("a"), LineBreak(), Text("b"), LineBreak(), Text("c")],
        ),
        ("<pre>a\nb</pre>", [Text("a"), LineBreak(), Text("b")]),
        ("<p>a<hr>b", [Text("a"), LineBreak(), Text("b")]),
        ("a<img src=x>", "a"),
        ("a < b", "a < b"),
    ],
)
def test_html_as_running_text(source, content):
    assert html.read_html_inlines(source) == Paragraph(content).content


def test_relative_addresses_start_from_the_base():
    source = "<a href='b'>x</a><img src='/c'>"
    link, picture = html.read_html(source, Report(), base="https://example.com/a/")
    assert link == Paragraph([Text("x", (Link("https://example.com/a/b"),))])
    assert picture == Media("https://example.com/c")


def test_remarks_have_lines_where_known():
    report = Report()
    html.read_tree(xml.parse(b"<body>\n<p>x</p>\n<script/></body>"), report)
    assert [(remark.message, remark.line) for remark in report.remarks] == [("<script> left out", 3)]


def test_direction_is_written_with_the_language():
    assert html.write_html([Paragraph("x", language="ar")], Report()) == '<p lang="ar" xml:lang="ar" dir="rtl">x</p>'
    assert html.write_html([Paragraph("x", language="en")], Report(), xhtml=False) == '<p lang="en" dir="ltr">x</p>'


def test_the_tree_given_is_left_as_it_was():
    source = b"<body><figure><img src='a'/><figcaption>x <b class='credit'>y</b> z</figcaption></figure></body>"
    root = xml.parse(source)
    html.read_tree(root, Report())
    assert xml.text_of(root) == "x y z"


XHTML = [
    ("<p>x</p><p>y</p>", (X, Y), []),
    ("x", (X,), []),
    ("", (), []),
    (
        "<div xmlns='http://www.w3.org/1999/xhtml'><p>x</p><p>a<b/>b <![CDATA[<c>]]>&nbsp;d</p></div>",
        (X, Paragraph("ab <c>\u00a0d")),
        [],
    ),
    ("<p>x</p><div/><iframe src='a'/><p>y</p>", (X, Embed("a", html='<iframe src="a"></iframe>'), Y), []),
    (
        "<?xml version='1.0' encoding='utf-16'?><html><head><title>t</title></head><body><p>é</p></body></html>",
        (Paragraph("é"),),
        ["1: <head> left out"],
    ),
    ("<p>x</p><body>y</body>", (X, Y), []),
    ("<div>x<body><p>y</p></body>z</div>", (X, Y, Z), []),
    ("<html><body><p>x</p></body><p>y</p></html>", (X, Y), []),
    ("<body>x</body><body>y</body>", (X, Y), []),
    ("<!DOCTYPE html><html><body><p>x</p></body></html>", (X,), []),
    ("<p>x<p>y", (X, Y), ["XHTML that is not well-formed XML; read as HTML"]),
    ("<p>a & b</p>", (Paragraph("a & b"),), ["an & that does not begin an entity is kept as it is"]),
]


@pytest.mark.cases(("text", "blocks", "remarks"), XHTML)
def test_xhtml_is_xml_where_it_can_be(text, blocks, remarks):
    report = Report()
    assert html.read_xhtml(text, report) == blocks
    assert [*map(str, report)] == remarks


@pytest.mark.cases("size", ['width="1" height="1"', 'width="0" height="0"', 'width="1px" height="1px"'])
def test_a_picture_that_counts_readers_is_left_out(size):
    report = Report()
    blocks = html.read_html(f'<p>a</p><img src="https://example.com/t" {size}><p>b</p>', report)
    assert blocks == (Paragraph("a"), Paragraph("b"))
    assert [remark.message for remark in report.remarks] == ["a picture of one pixel, which counts readers, left out"]


@pytest.mark.cases("size", ["", 'width="1"', 'width="1" height="90"', 'width="100%" height="1"'])
def test_a_narrow_picture_is_one(size):
    assert any(type(block) is Media for block in html.read_html(f'<img src="a.jpg" {size}>', Report()))


def test_a_picture_of_one_pixel_that_was_written_comes_back():
    media = Media("a.jpg", renditions=[Rendition(href="a.jpg", width=1, height=1)])
    assert html.read_html(html.write_html([media], Report()), Report()) == (media,)


def test_a_bookmark_of_ghost_is_a_related_story() -> None:
    card = (
        '<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://tide.example/a">'
        '<div class="kg-bookmark-content"><div class="kg-bookmark-title">High <i>tide</i></div>'
        '<div class="kg-bookmark-description">It rose.</div></div><img src="https://tide.example/a.png"></a></figure>'
    )
    report = Report()
    assert html.read_html(card, report) == (Related([RelatedLink("High tide", "https://tide.example/a")]),)
    assert len(report.losses) == 1
    assert html.read_html(card.replace("https://tide.example/a", "javascript:a"), Report()) != ()


def test_a_rich_link_of_the_guardian_is_a_related_story() -> None:
    link = '<aside class="element element-rich-link"><p><span>Related: </span><a href=a>High tide</a></p></aside>'
    assert html.read_html(link, Report()) == (Related([RelatedLink("High tide", "a")], "Related:"),)


@pytest.mark.cases(
    ("said", "value"),
    [
        ("/?page=1&section=2", "/?page=1&section=2"),
        ("/?a&copy=2", "/?a&copy=2"),
        ("/?a&amp;copy=2", "/?a&copy=2"),
        ("&copy Acme", "© Acme"),
        ("&copy;Acme", "©Acme"),
        ("&notit;", "&notit;"),
        ("&#65;&#x42 &#0;", "AB \ufffd"),
        ("a & b", "a & b"),
    ],
)
def test_references_in_values_of_attributes_are_those_of_browsers(said, value):
    assert html.unescaped_value(said) == value


@pytest.mark.cases(
    ("said", "meant"),
    [
        ("Arts &amp; Culture", "Arts & Culture"),
        ("Caf&eacute; &#8211; &#x26;", "Café – &"),
        ("R&D, AT&amp T", "R&D, AT&amp T"),
        ("&none; &#99999999;", "&none; &#99999999;"),
    ],
)
def test_entities_of_what_is_no_html_end_in_a_semicolon(said, meant):
    assert html.unescaped_entities(said) == meant


@pytest.mark.cases(
    ("text", "told"),
    [
        ("<p title=a>x <em title=b>y</em></p><p title=c>z</p>", ["the title of <p>", "the title of <em>"]),
        ("<p>x <del datetime=2026 cite=a>y</del></p>", ["the datetime of <del>", "the cite of <del>"]),
        ("<table summary=a><tr><th abbr=b>x</th></tr></table>", ["the summary of <table>", "the abbr of <th>"]),
        ("<noscript><p>x</p></noscript><style>p {}</style><p>y</p>", ["<noscript>"]),
        (
            "<address title=a><tt title=b>x</tt></address><hr title=c><img src=a.jpg longdesc=b>",
            [
                "the title of <address>",
                "the title of <tt>",
                "the title of <hr>",
                "the longdesc of <img>",
            ],
        ),
        ('<p><a href="/a" hreflang="sw">a</a> <bdo dir="rtl">b</bdo></p>', ["the hreflang of <a>", "the dir of <bdo>"]),
        ("<p>x</p><svg><style/><path/></svg><p>y</p>", ["<svg>"]),
        ("<title>x</title><template></template><p>y</p>", ["<title>", "<template>"]),
        ("<p><a href='/x'><x-y url='/y'>x</x-y></a></p>", ["the address of <x-y> within a link"]),
        ("<title></title><noscript> </noscript><p title=' '>y</p>", []),
    ],
)
def test_words_that_no_block_has_are_told(text, told):
    report = Report()
    html.read_html(text, report)
    assert [loss.why for loss in report.losses] == [f"{what} left out" for what in told]


@pytest.mark.cases("inner", ["<img src=a.jpg>z", "<figure><img src=a.jpg><figcaption>z</figcaption></figure>"])
def test_words_beside_a_picture_that_scripts_replace_are_told(inner):
    report = Report()
    assert html.read_html(f"<p>y</p><noscript>{inner}</noscript>", report) == (Y, PICTURE)
    assert [loss.why for loss in report.losses] == ["the text in <noscript> left out: z"]


def test_a_style_beside_a_picture_that_scripts_replace_is_no_word():
    report = Report()
    html.read_html("<p>y</p><noscript><img src=a.jpg><style>.lazy {display: none}</style></noscript>", report)
    assert report.losses == ()


@pytest.mark.cases(
    ("markup", "remarks"),
    [
        (
            '<p style="color: red; text-align:center" id="a" class="b">a</p>',
            ["how text is aligned is left out: center"],
        ),
        ('<p style="text-align: left">a</p>', []),
        (
            '<p data-vote="yes" data-id="7">a</p><p data-id="8">b</p>',
            ["attributes for scripts are left out: data-id, data-vote"],
        ),
        ('<figure data-kind="graphic"><img src="a.png" alt="a"></figure>', []),
        (
            '<p><a href="/a" rel="nofollow" target="_blank" type="text/html">a</a> <a href="/b" rel="tag">b</a></p>',
            ["attributes of links for browsers and search engines are left out: rel, target, type"],
        ),
    ],
)
def test_layout_and_what_only_scripts_read_is_one_remark(markup: str, remarks: list[str]) -> None:
    report = Report()
    html.read_html(markup, report)
    assert ([remark.message for remark in report.remarks], report.losses) == (remarks, ())


@pytest.mark.cases(
    ("markup", "base", "told"),
    [
        ('<p>a<a href="#n1">1</a></p><p id="n1">b</p>', "", ["the target of a link within the page left out: #n1"]),
        (
            '<p>a<a href="#n1">1</a></p><p><a name="n1"></a>b</p>',
            "",
            ["the target of a link within the page left out: #n1"],
        ),
        ('<p>a<a href="#n1">1</a></p><p id="n1">b</p>', "https://tide.example/a", []),
        ('<p>a<a href="#elsewhere">1</a> <a href="#">2</a></p><p id="n1">b</p>', "", []),
    ],
)
def test_places_that_links_lead_to_are_told(markup: str, base: str, told: list[str]) -> None:
    report = Report()
    html.read_html(markup, report, base=base)
    assert [loss.why for loss in report.losses] == told


@pytest.mark.cases(
    ("markup", "block"),
    [
        (
            '<amp-img src="/a.jpg" width="80" height="60" alt="A" layout="fill"><noscript><img src="/a.jpg"></noscript></amp-img>',
            Media("/a.jpg", alt="A", renditions=[Rendition(href="/a.jpg", width=80, height=60)]),
        ),
        (
            '<figure><amp-img src="/a.jpg"></amp-img><figcaption>The pier</figcaption></figure>',
            Media("/a.jpg", caption="The pier"),
        ),
        (
            '<amp-video poster="/p.jpg"><source type="video/mp4" src="/v.mp4"></amp-video>',
            Media(
                "/v.mp4",
                kind="video",
                renditions=[Rendition(href="/v.mp4", media_type="video/mp4"), Rendition(href="/p.jpg", name="poster")],
            ),
        ),
        ('<amp-youtube data-videoid="a&b"></amp-youtube>', Embed("https://www.youtube.com/watch?v=a%26b")),
        ('<amp-facebook data-href="https://f.example/1"></amp-facebook>', Embed("https://f.example/1")),
        ('<amp-wistia-player data-media-hashed-id="u8"/>', Embed("https://fast.wistia.net/embed/iframe/u8")),
        ('<amp-embedly-card data-url="https://t.example/1"></amp-embedly-card>', Embed("https://t.example/1")),
        (
            '<amp-list src="/more.json"><p placeholder>Loading</p></amp-list><amp-img src="/a.jpg"></amp-img>',
            Media("/a.jpg"),
        ),
        (
            '<amp-brightcove data-account="1" data-video-id="2"></amp-brightcove>',
            Embed("https://players.brightcove.net/1/default_default/index.html?videoId=2"),
        ),
        (
            '<amp-iframe src="https://w.example/1"><amp-img placeholder src="x.png"></amp-img></amp-iframe>',
            Embed("https://w.example/1", html='<iframe src="https://w.example/1"></iframe>'),
        ),
        ('<amp-img src="/a.jpg" width="1" height="1" layout="responsive"></amp-img>', Media("/a.jpg")),
        ("<amp-carousel><amp-img src='/a.jpg'></amp-img></amp-carousel>", Media("/a.jpg")),
    ],
)
def test_amp(markup: str, block: Block) -> None:
    assert html.read_html(f"<amp-ad></amp-ad>{markup}", Report()) == (block,)


def test_players_of_amp_without_an_address_are_told() -> None:
    report = Report()
    html.read_html(
        '<amp-youtube></amp-youtube><amp-facebook data-href="javascript:x"></amp-facebook>'
        '<amp-twitter data-tweetid="1"><blockquote placeholder>It sails</blockquote></amp-twitter>',
        report,
    )
    assert [loss.why for loss in report.losses] == [
        "an <amp-youtube> without an address left out",
        "an <amp-facebook> without an address left out",
        "the text in <amp-twitter> left out: It sails",
    ]


def test_credits_as_portals_ask_for_them() -> None:
    picture = '<img src="a.jpg" data-portal-copyright="Bo Ek / Tide">'
    said = Media("a.jpg", credit="Bo Ek / Tide")
    report = Report()
    assert html.read_html(picture, report) == (said,)
    assert (report.losses, report.remarks) == ((), ())
    assert html.read_html(f"<figure>{picture}<figcaption>The pier</figcaption></figure>", report) == (
        Media("a.jpg", caption="The pier", credit="Bo Ek / Tide"),
    )


def test_what_stands_there_until_a_picture_is_loaded_is_no_loss() -> None:
    report = Report()
    assert html.read_html('<img src="data:image/gif;base64,R0" data-src="a.jpg">', report) == (Media("a.jpg"),)
    assert report.losses == ()
    html.read_html('<img src="data:image/gif;base64,R0" alt="A">', report)
    assert [loss.why for loss in report.losses] == ["an unsafe address in <img src> left out"]


UNENDED = {
    "<p>x</p><p>y <b z": "tag that never ends is left out, with everything after it: <b z",
    "<p>x</p><p>y <a href='z>1</a> 2</p>": "tag that never ends is left out, with everything after it: <a href='z>1</a> 2</p>",
    "<p>x</p><p>y <!-- z <i>1</i>": "comment that never ends is left out, with everything after it: <!-- z <i>1</i>",
    "<p>x</p><p>y <?php z": "tag that never ends is left out, with everything after it: <?php z",
    "<p>x</p><p>y</p><script>a<b</script><script>z <p>1</p>": "<script> that never ends is left out, with everything after it: <script>z <p>1</p>",
    "<p>x</p><p>y</p><sCript>z": "<script> that never ends is left out, with everything after it: <sCript>z",
    "<p>x</p><p>y</p><STYLE type='a'>z": "<style> that never ends is left out, with everything after it: <STYLE type='a'>z",
}


@pytest.mark.cases(("source", "said"), UNENDED.items(), ids=UNENDED)
def test_what_a_tag_without_an_end_swallows_is_told(source, said):
    report, of_page = Report(), Report()
    assert html.read_html(source, report) == (X, Y)
    html.read_page(source, of_page)
    assert [loss.why for loss in report.losses] == [loss.why for loss in of_page.losses] == [f"a {said}"]


@pytest.mark.cases(
    "source",
    [
        *(
            "<p>x < 1",
            "<p>x='y</p>",
            "<p>x</p",
            "<script>a<b</script>x <",
            "<!-- a --!>x</",
            'x="',
            "<p>x</p><script> ",
        ),
    ],
)
def test_what_looks_as_if_it_had_no_end_is_text(source):
    report = Report()
    html.read_html(source, report)
    assert report.losses == ()


def test_a_form_feed_is_a_blank_and_other_control_characters_are_told():
    report, of_page = Report(), Report()
    assert html.read_html("<p>x\fy</p>", report) == (Paragraph("x y"),)
    assert report.losses == ()
    html.read_page("<p>x\0y</p>", of_page)
    assert [loss.why for loss in of_page.losses] == ["control characters in the HTML left out"]


def test_scripts_in_comments_are_none():
    page = '<!-- <script type="application/ld+json">old</script> --><script type="application/ld+json">new</script>'
    assert html.read_page(f"{page}<!--><script><!-- x --></script><!-- <script>y</script>", Report()).scripts == (
        "<!-- x -->",
    )
    assert html.read_page(page, Report()).data == ("new",)
    assert html.read_page(f'<style><!-- </style><meta content="a <!-- b">{page}', Report()).data == ("new",)


@pytest.mark.cases(
    ("source", "text"),
    [
        ("<p>It sails.<img src=a.jpg>Nobody <b>waits</b></p>", "It sails. Nobody waits"),
        ("<p><a href='/x'>ferry</a><span><video src=a.mp4></video></span>quay</p>", "ferry quay"),
        ("<p>a<img src=a.jpg>b<img src=b.jpg>c</p>", "a b c"),
        ("<p>a <img src=a.jpg>b<img src=b.jpg> c<img src=c.jpg></p>", "a b c"),
        ("<p>It sails<img src=a.jpg>, slowly</p>", "It sails, slowly"),
        ("<p>船は<img src=a.jpg>来た</p>", "船は来た"),
    ],
)
def test_words_between_which_a_picture_stood_are_two(source: str, text: str) -> None:
    (paragraph, *pictures) = html.read_html(source, Report())
    assert isinstance(paragraph, Paragraph)
    assert plain(paragraph.content) == text
    assert pictures
    assert all(isinstance(picture, Media) for picture in pictures)


@pytest.mark.cases(
    ("line", "told"),
    [
        ("a <b>c</b> d", True),
        ("<I class='x'>a</I>", True),
        ("a<br/>c", True),
        ("a <a href='x'>c</a>", True),
        ("a <b>c</i>", False),
        ("a < b > c", False),
        ("a <b>c</b> < d", False),
        ("<p>a</p>", False),
        ("a", False),
        ("", False),
        ("<b>" * 10_000, False),
        ("<b>a</b>" * 10_000 + "<", False),
    ],
)
def test_lines_with_words_that_html_marks(line, told):
    assert html.has_marked_words(line) is told


@pytest.mark.cases(
    ("line", "told"),
    [
        ("<p>a</p>", True),
        ("<p>a</p><p>b", False),
        ("a <b>c</b>", True),
        ("Caf&eacute;", True),
        ("&lt;b&gt;", True),
        ("<![CDATA[a]]>", True),
        ("<![CDATA[a]]> b", False),
        ("Caf&eacute; & bar", False),
        ("<b> is a tag", False),
        ("&none;", False),
    ],
)
def test_lines_that_are_html_that_was_escaped(line, told):
    assert html.is_escaped(line) is told


@pytest.mark.cases(
    ("formula", "content"),
    [
        (
            "<mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup>",
            [Text("E=mc"), Text("2", [Style.SUPERSCRIPT])],
        ),
        ("<msub><mi>H</mi><mn>2</mn></msub><mi>O</mi>", [Text("H"), Text("2", [Style.SUBSCRIPT]), Text("O")]),
        (
            "<msubsup>\n<mi>y</mi>\n<mn>1</mn>\n<mn>2</mn>\n</msubsup>",
            [Text("y"), Text("1", [Style.SUBSCRIPT]), Text("2", [Style.SUPERSCRIPT])],
        ),
        ("<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac>", [Text("(a+b)/2")]),
        ("<mfrac><msqrt><mi>x</mi></msqrt><mi>y</mi></mfrac>", [Text("√x/y")]),
        ("<msqrt><mi>x</mi><mo>+</mo><mn>1</mn></msqrt>", [Text("√(x+1)")]),
        ("<msqrt><mrow><mi>x</mi><mo>+</mo><mn>1</mn></mrow></msqrt>", [Text("√(x+1)")]),
        ("<mroot><mi>x</mi><mn>3</mn></mroot>", [Text("3", [Style.SUPERSCRIPT]), Text("√x")]),
        (
            "<mtable>\n<mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr>\n<mtr><mtd><mi>c</mi></mtd></mtr></mtable>",
            [Text("a b; c")],
        ),
        ("<mi>a</mi><mspace width='1em'/><mi>b</mi>", [Text("ab")]),
        ('<semantics><mi>x</mi><annotation encoding="application/x-tex">\\vec x</annotation></semantics>', [Text("x")]),
    ],
)
def test_formulas_are_running_text(formula, content):
    report = Report()
    blocks = html.read_html(f"<p>So <math>{formula}</math> it is.</p>", report)
    assert blocks == (Paragraph([Text("So "), *content, Text(" it is.")]),)
    assert report.losses == ()


def test_what_is_read_out_for_a_formula_counts_if_there_is_nothing_else():
    assert html.read_html('<p>So <math alttext="x^2"></math> it is.</p>', Report()) == (Paragraph("So x^2 it is."),)
    annotated = '<semantics><annotation encoding="application/x-tex">x^2</annotation></semantics>'
    text = f'<p>So <math alttext="x^2">{annotated}</math> it is.</p>'
    assert html.read_html(text, Report()) == (Paragraph("So x^2 it is."),)


_MATH = "<math><msup><mi>x</mi><mn>2</mn></msup></math>"


@pytest.mark.cases(
    "formula",
    [
        '<span class="katex"><span class="katex-mathml">{}</span><span class="katex-html"><span>x2</span></span></span>',
        '<span class="MathJax"><nobr>x2</nobr><span class="MJX_Assistive_MathML">{}</span></span>',
        '<span class="mjx-chtml MathJax_CHTML"><span>x2</span><span class="MJX_Assistive_MathML">{}</span></span>',
        '<span class="mwe-math-element"><span>{}</span><img src="8a.svg" alt="x^2"></span>',
    ],
    ids=["KaTeX", "MathJax", "MathJax CommonHTML", "MediaWiki"],
)
def test_a_formula_in_several_forms_is_read_once(formula):
    report = Report()
    blocks = html.read_html(f"<p>So {formula.format(_MATH)} it is.</p>", report)
    assert blocks == (Paragraph([Text("So x"), Text("2", [Style.SUPERSCRIPT]), Text(" it is.")]),)
    assert report.losses == ()
    if "mwe-math" in formula:
        block = formula.replace("<span", "<div", 1)[: -len("</span>")] + "</div>"
        displayed = html.read_html(f"<p>So</p>{block.format(_MATH)}<p>it is.</p>", Report())
        assert displayed[1:-1] == (Paragraph([Text("x"), Text("2", [Style.SUPERSCRIPT])]),)


@pytest.mark.cases(
    ("formula", "text"),
    [
        ('<span class="katex"><span class="katex-html">x2</span></span>', "x2"),
        ('<span class="MathJax"><nobr><span class="math">x2</span></nobr></span>', "x2"),
        ("<math><mi>x</mi><mphantom><mi>y</mi></mphantom><mi>z</mi></math>", "xz"),
    ],
)
def test_a_formula_is_what_is_displayed_if_there_is_no_other_form(formula, text):
    assert html.read_html(f"<p>So {formula} it is.</p>", Report()) == (Paragraph(f"So {text} it is."),)


@pytest.mark.cases("named", ["katex-article", "MathJaxed"])
def test_a_text_with_formulas_is_no_formula(named):
    text = f'<div class="{named}"><p>Here is a proof.</p><p>So {_MATH} it is.</p></div>'
    assert [block.content[0] for block in html.read_html(text, Report())] == [Text("Here is a proof."), Text("So x")]


def test_an_annotation_outside_a_formula_is_text():
    text = "<p>It sails <annotation>at nine</annotation> today.</p>"
    assert html.read_html(text, Report()) == (Paragraph("It sails at nine today."),)


@pytest.mark.cases(
    ("cell", "is_noted"),
    [("<ul><li>A</li></ul>", True), ("<table><tr><td>A</td></tr></table>", True), ("<p>A</p>", False), ("A", False)],
)
def test_that_blocks_in_cells_are_lines_is_noted(cell: str, is_noted: bool) -> None:  # noqa: FBT001 -- a case
    report = Report()
    assert html.read_html(f"<table><tr><td>{cell}</td></tr></table>", report) == (Table([["A"]]),)
    assert [str(entry) for entry in report] == [
        "lists, quotations, headings and tables in cells are read as lines"
    ] * is_noted
