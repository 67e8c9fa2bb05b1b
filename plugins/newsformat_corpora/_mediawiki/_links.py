"""Wiki links: pages, other wikis, files with captions, categories (https://www.mediawiki.org/wiki/Help:Links).

Words for the layout of pictures are those of MediaWiki in its languages.
"""

from __future__ import annotations

import re
from html import escape

from newsformat import Association
from newsformat_corpora._mediawiki._page import Page
from newsformat_corpora._mediawiki._site import ARTICLES, CATEGORIES, FILES, MEDIA


_NO_TITLE = re.compile(r"[\[\]{}<>|\n\0]")
_ADDRESS = re.compile(r"(?:[a-z][a-z+.-]{1,9}:)?//|mailto:", re.IGNORECASE)  # of a link in brackets of its own
_SIZE = re.compile(
    r"(?:\d{1,5})?x?\d{1,5} ?(?:px|пкс|п|بك|پیکسل|פיקסלים|像素|ピクセル|픽셀)|[\w-]{1,25}\s*=\s*[\d.,]{0,8}"
)
_NAMED = re.compile(r"(alt|link|lang|page|class|upright|thumb|thumbtime|start|end|alternativtext|verweis|sprache)\s*=")
_ALT = frozenset(("alt", "alternativtext"))
_LINK = frozenset(("link", "verweis"))
_PARTS = frozenset(("page", "start", "end", "lang", "sprache"))
_LAYOUT = frozenset(
    (
        *("thumb", "thumbnail", "frame", "framed", "enframed", "frameless", "border", "right", "left", "center"),
        *("centre", "none", "baseline", "sub", "super", "sup", "top", "text-top", "middle", "bottom", "text-bottom"),
        *("upright", "mini", "miniatur", "gerahmt", "rahmenlos", "rechts", "links", "ohne", "zentriert", "hochkant"),
        *("rand", "vignette", "cadre", "sans_cadre", "droite", "gauche", "centré", "néant", "redresse", "bordure"),
        *("miniaturadeimagen", "miniatura", "derecha", "izquierda", "centro", "centrado", "ninguna", "ninguno"),
        *("marco", "enmarcado", "sinmarco", "borde", "min", "destra", "sinistra", "nessuno", "riquadrato"),
        *("senza_cornice", "verticale", "bordo", "miniaturadaimagem", "direita", "esquerda", "nenhum", "commoldura"),
        *("semmoldura", "borda", "мини", "миниатюра", "справа", "слева", "центр", "без", "обрамить", "безрамки"),
        *("граница", "mały", "prawo", "lewo", "centruj", "brak", "ramka", "bez_ramki", "obramowanie", "міні"),
        *("мініатюра", "праворуч", "ліворуч", "рамка", "обрамити", "miniatuur", "gecentreerd", "geen", "kader"),
        *("kaderloos", "omkaderd", "rechtop", "miniatyr", "höger", "vänster", "centrerad", "ingen", "ram", "inramad"),
        *("ramlös", "stående", "kantlinje", "náhled", "vpravo", "vlevo", "střed", "žádné", "rám", "bezrámu", "okraj"),
        *("تصغير", "مصغر", "يمين", "يسار", "مركز", "وسط", "بلا", "إطار", "لاإطار", "حدود", "بندانگشتی", "انگشتدان"),
        *("راست", "چپ", "هیچ", "قاب", "بی‌قاب", "حاشیه", "ממוזער", "ימין", "שמאל", "מרכז", "ללא", "ממוסגר", "גבול"),
        *("サムネイル", "右", "左", "中央", "なし", "フレーム", "フレームなし", "境界", "缩略图", "縮圖", "居中", "无"),
        *("無", "有框", "无框", "边框", "умањено", "десно", "лево", "центар", "оквир", "рам", "безоквира", "ивица"),
        *("섬네일", "축소판", "오른쪽", "왼쪽", "가운데", "없음", "프레임", "테두리", "프레임없음", "küçükresim"),
        *("küçük", "sağ", "sol", "orta", "yok", "çerçeveli", "çerçevesiz", "sınır", "μικρογραφία", "μινιατούρα"),
        *("δεξιά", "αριστερά", "κέντρο", "καθόλου", "πλαίσιο"),
    )
)
_PUBLISHED = frozenset(("published", "veröffentlicht", "опубликовано"))  # categories of published stories
_KINDS = {
    "audio": ("ogg", "oga", "mp3", "wav", "flac", "opus", "mid"),
    "video": ("ogv", "webm", "mp4", "mpg", "mpeg"),
}


def shown(page: Page, target: str, parts: list[str], tail: str) -> tuple[str, bool] | None:
    """Return the output of a link on *page*, and whether it includes the *tail*; `None` if it is not a link."""
    if _NO_TITLE.search(target) or not target.strip() or _ADDRESS.match(target):
        return None
    plain, title = target.lstrip().startswith(":"), target.strip().lstrip(":").strip()
    number, name = page.site.namespace(title)
    if not plain and number == CATEGORIES:
        page.categories.setdefault(name.replace("_", " "))
        if name.casefold() in _PUBLISHED:
            page.stages.append(True)
        if parts:
            page.note("the sort key of a category is left out")
        return "", False
    if not plain and number == FILES:
        return page.marks.put(_figure(page, name, parts), block=True), False
    if number == MEDIA:
        return _anchor(page, page.site.file(name), parts, name, tail), True
    href, there = page.site.elsewhere(title) if number == ARTICLES else ("", title)
    if href and not plain and _is_translation(page, title):
        page.associations.append(Association(role="translation", href=href, title=there))
        return "", False
    return _anchor(page, href or page.site.address(title), parts, target.strip().lstrip(":"), tail), True


def _is_translation(page: Page, title: str) -> bool:
    """Is a link the same page in another language? Such links are not part of the text."""
    prefix = title.partition(":")[0].strip().lower()
    return page.site.is_language(prefix) and prefix != page.site.language


def _anchor(page: Page, href: str, parts: list[str], target: str, tail: str) -> str:
    label = "|".join(parts).strip() if parts else ""
    content = page.html(label) if label else escape(target.replace("_", " "), quote=False)
    return page.marks.put(f'<a href="{escape(href)}">{content}{escape(tail)}</a>')


# Files ------------------------------------------------------------------------


def _figure(page: Page, name: str, parts: list[str]) -> str:
    alt, captions = "", []
    for part in map(str.strip, parts):
        option = _NAMED.match(part.lower())
        if option and option[1] in _ALT:
            alt = part[option.end() :].strip()
        elif option and option[1] in _LINK and part[option.end() :].strip():
            page.left_out(f"the link of a picture is left out: {page.plain(part[option.end() :].strip()):.60}")
        elif option and option[1] in _PARTS:
            page.left_out(f"the selected part of a file is left out: {page.plain(part):.60}")
        elif option or not part or part.lower().replace(" ", "_") in _LAYOUT or _SIZE.fullmatch(part):
            continue
        else:
            captions.append(part)
    for unseen in captions[:-1]:
        page.left_out(f"left out, parameters of a picture that are not shown: {page.plain(unseen):.60}")
    return figure(page, name, page.html(captions[-1]) if captions else "", alt)


def figure(page: Page, name: str, caption: str, alt: str = "") -> str:
    """Return the HTML of the file *name* with a *caption* in HTML."""
    suffix = name.rpartition(".")[2].lower()
    kind = next((kind for kind, suffixes in _KINDS.items() if suffix in suffixes), "img")
    alt_text = page.plain(alt)
    attribute = f' alt="{escape(alt_text)}"' if alt_text and kind == "img" else ""
    if alt_text and not attribute:
        page.left_out(f"left out, the alternative text of a video or sound: {alt_text:.60}")
    element = f'<{kind} src="{escape(page.site.file(name))}"{attribute}>' + ("" if kind == "img" else f"</{kind}>")
    return f"<figure>{element}{f'<figcaption>{caption}</figcaption>' if caption else ''}</figure>"


def gallery(page: Page, title: str, content: str) -> str:
    """Return the HTML of a gallery, one file per line, below its *title*."""
    figures = [f"<p>{page.html(page.expand(title, page))}</p>"] if title else []
    for line in content.strip().split("\n"):
        name, _, options = line.partition("|")
        name = name.strip()
        number, bare = page.site.namespace(name)
        if name and not _NO_TITLE.search(name):
            parts = page.expand(options.strip(), page).split("|")
            figures.append(_figure(page, bare if number == FILES else name, parts))
    return page.marks.put("".join(figures), block=True)
