"""Output of extension tags: code, poems, galleries, footnotes."""

from __future__ import annotations

import re
from html import escape

from newsformat.markup.html import unescaped_entities
from newsformat_corpora._mediawiki._links import gallery
from newsformat_corpora._mediawiki._page import Page


_CODE = frozenset(("syntaxhighlight", "source"))
_FORMULAS = frozenset(("math", "chem", "ce"))
_WITHOUT_OUTPUT = frozenset(("includeonly", "templatestyles", "section"))


def extension(page: Page, name: str, attributes: str, content: str, source: str) -> str:
    """Return the output of an extension; the source of an unknown one is kept."""
    if name in _WITHOUT_OUTPUT:
        return ""
    if name == "nowiki":
        return page.marks.put(_literal(content)) if content else ""
    if name in _CODE and (language := _attribute_in(attributes, "lang")):
        page.left_out(f"the language of code is left out: {language:.60}")
    if name == "pre" or (name in _CODE and "\n" in content.strip()):
        return page.marks.put(
            f"<pre>{_literal(content) if name == 'pre' else escape(content, quote=False)}</pre>", block=True
        )
    if name in _CODE or name in _FORMULAS:
        return page.marks.put(f"<code>{escape(content.strip(), quote=False)}</code>")
    if name == "poem":
        lines = [page.html(line) for line in page.expand(content.strip(), page).split("\n")]
        return page.marks.put(f"<p>{'<br>'.join(lines)}</p>", block=True)
    if name == "gallery":
        return gallery(page, _attribute_in(attributes, "caption"), content)
    if name == "ref":
        return _footnote(page, attributes, content)
    if name == "references":
        return references(page, content)
    page.extensions.append((name, source))
    page.note(f"the output of the extension <{name}> is not in the page: its source is kept unchanged")
    return ""


def references(page: Page, content: str = "") -> str:
    """Return the footnotes that have not been output yet, including those in *content*; ``""`` if there are none."""
    if content.strip():
        page.expand(content, page)
    footnotes = page.footnotes()
    return page.marks.put(footnotes, block=True) if footnotes else ""


def _footnote(page: Page, attributes: str, content: str) -> str:
    key = _attribute_in(attributes, "name") or f"\0{len(page.notes)}"
    if group := _attribute_in(attributes, "group"):
        page.left_out(f"the group of footnotes is left out: {group:.60}")
    if content.strip():
        note = page.html(page.expand(content.strip(), page))
        if page.notes.setdefault(key, note) != note:
            page.left_out(f"another footnote of the name {key:.30} is left out: {content.strip():.60}")
    return ""


def _literal(text: str) -> str:
    """Return *text*, in which only entities are markup, as HTML."""
    return escape(unescaped_entities(text), quote=False)


def _attribute_in(attributes: str, name: str) -> str:
    """Return the value of the attribute *name* in *attributes*; ``""`` if it is missing."""
    match = re.search(rf"""(?<![\w-]){name}\s*+=\s*+(?:"([^"]*)"|'([^']*)'|([^\s"'/>]+))""", attributes, re.IGNORECASE)
    return next(filter(None, match.groups()), "").strip() if match else ""
