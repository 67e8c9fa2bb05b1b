"""Output of templates, by rules that hold in many wikis and languages.

A dump has calls of templates, not their output. Known are those with telling parameters: a date at the top, a citation
with the address and the title of a page; and a few by name, which Wikinews and other wikis share. All others are kept
as source.
"""

from __future__ import annotations

from datetime import datetime
from html import escape

from newsformat import Dateline, ReadError
from newsformat.markup.dates import read_date
from newsformat.markup.manuscript import read_nested
from newsformat.plugin import Report, Source
from newsformat_corpora._mediawiki._extensions import references
from newsformat_corpora._mediawiki._page import Call, Page


_TEMPLATES = 10  # number of the namespace
_BEGINNINGS = ("subst:", "safesubst:", "msg:", "msgnw:", "raw:")
_SIGNS = {"!": "|", "!!": "||", "=": "=", "(": "{", ")": "}", "((": "{{", "))": "}}", "nbsp": "\xa0", "spaces": "\xa0"}
_TITLES = frozenset(("pagename", "fullpagename", "basepagename", "articlepagename"))
_FUNCTIONS = frozenset(("formatnum", "lc", "uc", "lcfirst", "ucfirst"))  # functions on letters and numbers only
_TEXTS = frozenset(("nowrap", "nobr", "small", "smaller", "big", "larger", "center", "abbr", "tooltip", "vertical"))
_QUOTES = frozenset(
    (
        *("quote", "cquote", "bquote", "blockquote", "quoteleft", "quoteright", "quotation", "pull quote"),
        *("citation bloc", "cita", "zitat", "citat", "cytat", "цитата", "citação", "citazione"),
    )
)
_QUOTED = frozenset(("1", "text", "quote", "texte", "texto", "testo", "zitat", "текст", "cita"))
_CATEGORIES = frozenset(("категории", "тема", "categories"))
_NOTES = frozenset(("reflist", "references", "références", "примечания", "примітки", "przypisy", "listaref", "refs"))
_DATELINES = frozenset(("dateline", "byline", "luogodata"))
_PLACES = frozenset(("location", "place", "lugar", "lieu", "luogo", "local", "ort", "mjesto", "место", "miejsce"))
_STAGE_TEMPLATES = frozenset(
    (
        *("develop", "developing", "prepare", "ready", "review", "under review", "quick review", "breaking review"),
        *("rfc", "abandoned", "draft", "in use", "u začetku"),
    )
)
"""Stages before publication (https://en.wikinews.org/wiki/Wikinews:Article_stages)."""
_PUBLISHED = frozenset(
    (
        *("publish", "published", "archive", "archived", "objavi", "pubblicato", "publicado", "publicar", "publié"),
        *("article publié", "archivado", "opublikowany", "опубликовано", "публиковать", "yes", "veröffentlicht"),
    )
)
_ADDRESSES = frozenset(("url", "link", "enlace", "lien", "ссылка"))
_NAMES = frozenset(
    (
        *("title", "titre", "título", "titulo", "titolo", "titel", "titol", "títol", "tytuł", "название", "заголовок"),
        *("назва", "наслов", "titlu", "cím", "başlık", "otsikko", "tittel", "název", "názov", "τίτλος", "عنوان"),
        *("כותרת", "標題", "标题", "タイトル", "제목", "தலைப்பு"),
    )
)
_MAX_TITLE = 255  # characters, more than in any title
_MAX_DATE = 60  # characters of a date
_MAX_TRIALS = 20  # number of texts on a page tried as a date


def shown(page: Page, call: Call) -> str:
    """Return the output of a template; an unknown one is kept, without output."""
    found = _known_template(page, call)
    if found is not None:
        return found
    if not call.alone:
        page.note(f"a template in the text is kept apart from it: {call.source:.60}")
    page.keep(call)
    return ""


def _known_template(page: Page, call: Call) -> str | None:
    name = _name(page, call.name)
    if name in _SIGNS and not call.parameters:
        return _SIGNS[name]
    if name in _TITLES:
        return page.title[:_MAX_TITLE]
    if name.partition(":")[0] in _FUNCTIONS and ":" in call.name:
        return call.name.partition(":")[2]
    values = [(key, value.strip()) for key, value in call.parameters if value.strip()]
    for rule in (_text, _wikipedia, _story, _quote, _citation, _categories, _date):
        if (found := rule(page, name, values, call)) is not None:
            return found
    if name in _NOTES:
        return references(page)
    if name in _PUBLISHED or name in _STAGE_TEMPLATES or name.startswith("artikelstatus"):
        page.stages.append(name in _PUBLISHED)
    return None


def is_published(call: str) -> bool:
    """Does a *call* of a template mark the story as published?"""
    name = call.lstrip("{").partition("|")[0].rstrip("}")
    return " ".join(name.replace("_", " ").split()).casefold() in _PUBLISHED


def _name(page: Page, text: str) -> str:
    name = text.replace("_", " ").strip().casefold()
    for beginning in _BEGINNINGS:
        name = name.removeprefix(beginning).strip()
    number, rest = page.site.namespace(name)
    return " ".join((rest if number == _TEMPLATES else name).split())


Values = list[tuple[str, str]]


def _positional(values: Values) -> list[str]:
    return [value for key, value in values if not key or key.isdecimal()]


def _text(page: Page, name: str, values: Values, call: Call) -> str | None:
    """``{{nowrap|text}}``, ``{{lang|fr|text}}``, ``{{lang-fr|text}}``: its text, in a language."""
    texts = _positional(values)
    language = ""
    if name == "lang" and len(texts) > 1:
        language, *texts = texts
    elif name.startswith("lang-") and texts:
        language = name.removeprefix("lang-")
    elif name not in _TEXTS or not texts:
        return None
    if len(texts) > 1:
        page.keep(call)
    html = page.html(texts[0])
    return page.marks.put(f'<span lang="{escape(page.marks.bare(language))}">{html}</span>' if language else html)


def _wikipedia(page: Page, name: str, values: Values, call: Call) -> str | None:
    """``{{w|Page|text|language}}``: a link to Wikipedia; the text may be empty."""
    texts = [value.strip() for value in _positional([*call.parameters])]
    if name != "w" or not texts or not texts[0]:
        return None
    target, text, language = (*texts, "", "")[:3]
    for more in filter(None, texts[3:]):
        page.left_out(f"more of a link to Wikipedia is left out: {page.marks.bare(more):.60}")
    known = page.site.is_language(language.lower())
    href, _ = page.site.elsewhere(f"w:{f'{language}:' if known else ''}{page.marks.bare(target)}")
    for key, value in values:
        if key and not key.isdecimal():
            page.left_out(f"more of a link to Wikipedia is left out: {key:.30}={page.marks.bare(value):.30}")
    return page.marks.put(f'<a href="{escape(href)}">{page.html(text or target)}</a>')


def _story(page: Page, name: str, values: Values, _call: Call) -> str | None:
    """``{{wikinews|title=…|date=…}}``: a link to a story of the wiki, and the other parameters."""
    title = next((value for key, value in values if key.casefold() in _NAMES), "") if name == "wikinews" else ""
    if not title:
        return None
    link = f'<a href="{escape(page.site.address(page.marks.bare(title)))}">{page.html(title)}</a>'
    return page.marks.put(", ".join([link, *[page.html(value) for key, value in values if value != title]]))


def _quote(page: Page, name: str, values: Values, _call: Call) -> str | None:
    """``{{quote|text|who}}``, also with names: a quotation, with its attribution."""
    if name not in _QUOTES or not values:
        return None
    quoted_at = next((number for number, (key, _) in enumerate(values) if key.casefold() in _QUOTED), None)
    first = quoted_at if quoted_at is not None else next((n for n, (key, _) in enumerate(values) if not key), None)
    if first is None:
        return None
    rest = [value for number, (_, value) in enumerate(values) if number != first]
    who = f"<footer>{page.html(', '.join(rest))}</footer>" if rest else ""
    return page.marks.put(f"<blockquote>{page.blocks(values[first][1])}{who}</blockquote>", block=True)


def _citation(page: Page, _name: str, values: Values, _call: Call) -> str | None:
    """``{{source|url=…|title=…|author=…|pub=…|date=…}}``, in any language: a link, and the other parameters."""
    href = next((value for key, value in values if key.casefold() in _ADDRESSES and "://" in value[:9]), "")
    title = next((value for key, value in values if key.casefold() in _NAMES), "")
    if not href or not title:
        return None
    parts = [f'<a href="{escape(page.marks.bare(href))}">{page.html(title)}</a>']
    for key, value in values:
        if "://" in value[:9] and value != href:
            parts.append(f'<a href="{escape(page.marks.bare(value))}">{escape(key or "link")}</a>')
        elif value not in {href, title}:
            parts.append(page.html(value))
    return page.marks.put(", ".join(parts))


def _categories(page: Page, name: str, values: Values, _call: Call) -> str | None:
    """``{{категории|one|another}}``: categories, as in Russian."""
    if name not in _CATEGORIES or not _positional(values):
        return None
    for text in _positional(values):
        page.categories.setdefault(page.marks.bare(text))
    return ""


# Dates ------------------------------------------------------------------------


def _date(page: Page, name: str, values: Values, call: Call) -> str | None:
    """``{{date|November 24, 2026}}``, in any language, above the text: when the story was published, and where."""
    if not call.opens or not call.alone or not values or name in _STAGE_TEMPLATES or name in _PUBLISHED:
        return None
    printed = " ".join(_positional(values))
    if (when := _moment(page, printed)) is not None:
        return _set_date(page, call, when, is_complete=len(values) == len(_positional(values)))
    for number, (_, value) in enumerate(values[:3]):
        if (when := _moment(page, value)) is not None:
            others = [*values[:number], *values[number + 1 :]]
            placed = len(others) == 1 and (name in _DATELINES or others[0][0].casefold() in _PLACES)
            if placed and page.dateline is None:
                place = page.plain(others[0][1])
                page.dateline = Dateline(place=place, date=value, text=f"{place}, {value}")
                page.published = page.published or when
                return ""
            return _set_date(page, call, when, is_complete=not others)
    return None


def _set_date(page: Page, call: Call, when: datetime, *, is_complete: bool) -> str | None:
    """Use the date of the first template that has one; keep the template if there is more than the date."""
    if page.published is not None:
        return None
    page.published = when
    if not is_complete:
        page.keep(call)
    return ""


def _moment(page: Page, printed: str) -> datetime | None:
    """Return the day *printed* in the language of the page, as midnight in UTC."""
    printed = page.marks.bare(printed)
    if len(printed) > _MAX_DATE or not any(map(str.isdecimal, printed)) or page.tried > _MAX_TRIALS:
        return None
    page.tried += 1
    found = read_date(printed)
    if found is None and page.site.language:
        options = {"language": page.site.language}
        try:  # the title is only a number, which has no influence on the language
            article = read_nested(Source.text(f"1\n\n{printed}\n\n1."), "text", options, Report(heard=False))
        except ReadError:
            return None
        found = article.published
    if found is not None:
        page.note(f"{printed!r} has no time; assumed midnight in UTC")
    return found
