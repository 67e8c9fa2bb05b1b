"""Recipes: the ingredients between their heading and that of the steps, and the steps below the latter.

Many rows have no amount (``Salt and pepper``), so that nothing else distinguishes them from buttons and titles.
"""

from __future__ import annotations

from newsformat.plugin import lazily
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict, has_label
from newsformat_text._shape import bullet_width, ends_sentence, number_width


_HEADING = Verdict(Label.SUBHEADING, 0.92, "the heading of the ingredients or the steps of a recipe")
_INGREDIENT = Verdict(Label.LIST, 0.92, "an ingredient of a recipe, below their heading and above the steps")
_STEP = Verdict(Label.LIST, 0.92, "a step of a recipe, below a heading for the steps")
CERTAIN = (_HEADING, _INGREDIENT, _STEP)

INGREDIENTS = frozenset([
    "ingredients", "zutaten", "ingrédients", "ingredientes", "ingredienti", "ingrediënten", "ingredienser", "ainekset",
    "składniki", "ingredience", "suroviny", "hozzávalók", "ingrediente", "sastojci", "састојци", "съставки",
    "ингредиенты", "інгредієнти", "υλικά", "malzemeler", "المكونات", "المقادير", "مواد لازم", "מצרכים", "המצרכים",
    "सामग्री", "উপকরণ", "bahan", "bahan-bahan", "nguyên liệu", "ส่วนผสม", "材料", "재료", "viungo",
])  # fmt: skip
METHODS = frozenset([
    "method", "directions", "instructions", "preparation", "zubereitung", "préparation", "preparación", "elaboración",
    "modo de preparo", "preparação", "preparazione", "procedimento", "bereiding", "bereidingswijze", "gör så här",
    "slik gjør du", "fremgangsmåde", "valmistus", "ohje", "przygotowanie", "wykonanie", "postup", "elkészítés",
    "mod de preparare", "priprema", "припрема", "приготвяне", "приготовление", "приготування", "εκτέλεση",
    "yapılışı", "hazırlanışı", "طريقة التحضير", "طرز تهیه", "אופן ההכנה", "विधि", "প্রণালি", "cara membuat",
    "cách làm", "วิธีทำ", "作り方", "做法", "作法", "만드는 법",
])  # fmt: skip

_MAX_INGREDIENTS, _MAX_INGREDIENT = 40, 90  # ingredients; characters of each
_MAX_HEADING = 40  # characters of a heading
_SERVINGS = lazily(r"\s?[:：(（].*|\s(?:for|für|pour|para|per|voor|till|til|dla|на|για)\s.*")  # the number of servings


def take(document: Document) -> None:
    """Take the lines between such headings below the headline, and the steps below the second one."""
    headings = [k for k in document.short if k > document.headline and len(document.lines[k]) <= _MAX_HEADING]
    tops = [index for index in headings if _is_heading(document, index, INGREDIENTS)]
    for top in tops:
        method = next(
            (k for k in headings if top + 1 < k <= top + _MAX_INGREDIENTS and _is_heading(document, k, METHODS)), 0
        )
        if method and all(_may_be_ingredient(document, index) for index in range(top + 1, method)):
            document.set_verdict((top, method), _HEADING)
            document.set_verdict(range(top + 1, method), _INGREDIENT)
            _take_steps(document, method + 1)


def _is_heading(document: Document, index: int, words: frozenset[str]) -> bool:
    """Is line *index* one of *words*, possibly with servings (``Zutaten für 4``), and at most a button otherwise?"""
    verdict, line = document.verdicts[index], document.lines[index]
    return (verdict is None or has_label(verdict, Label.TOOL)) and _SERVINGS.sub("", line).lower() in words


def _may_be_ingredient(document: Document, index: int) -> bool:
    """Is line *index* short and no sentence, and not decided otherwise?"""
    verdict, line = document.verdicts[index], document.lines[index]
    taken = verdict is None or verdict.label in {Label.LIST, Label.SUBHEADING, Label.BODY}
    return taken and len(line) <= _MAX_INGREDIENT and not (ends_sentence(line) and line.count(" ") > _MAX_SPACES)


_MAX_SPACES = 8  # in a row that ends with a full stop


def _take_steps(document: Document, index: int) -> None:
    """Take numbered lines and items from line *index* on."""
    while index < len(document.lines) and document.verdicts[index] is None:
        if not (number_width(document.lines[index]) or bullet_width(document.lines[index])):
            return
        document.verdicts[index] = _STEP
        index += 1
