"""Links that say for readers of screens that they open elsewhere: ``Harbour clerk wanted (opens in new tab)``.

A sentence may have such a link in it; what ends with one and with no stop is nothing but a link.
"""

from __future__ import annotations

import re

from newsformat.plugin import lazily
from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._shape import bullet


_TITLE = Verdict(Label.RELATED, 0.9, "a title that says of itself that it opens in a new window")
_LINK = Verdict(Label.SKIPPED, 0.9, "a link that says of itself that it opens in a new window")

_OPENS = lazily(
    r"[(\[（](?:opens? (?:in )?(?:an? )?(?:new|external) (?:browser )?(?:window|tab)"
    r"|öffnet (?:sich )?i[nm] (?:einem )?neue[nm] (?:Fenster|Tab)"
    r"|(?:(?:s['’])?ouvre (?:dans )?)?(?:une? )?(?:nouvelle fenêtre|nouvel onglet)"
    r"|(?:se )?abre en (?:una )?(?:nueva (?:ventana|pestaña)|(?:ventana|pestaña) nueva)"
    r"|abre (?:em|numa|n?uma) (?:uma )?nova (?:janela|aba|guia)|si apre in una nuova (?:finestra|scheda)"
    r"|opent in (?:een )?nieuw (?:venster|tabblad)|öppnas i (?:ett )?(?:nytt fönster|ny flik)"
    r"|åpnes i (?:et )?(?:nytt vindu|ny fane)|åbner i (?:et )?(?:nyt vindue|ny fane)"
    r"|avautuu uuteen (?:ikkunaan|välilehteen)|otwiera się w now(?:ym oknie|ej karcie)"
    r"|otevře se v nov(?:ém okně|é záložce)|откроется в нов(?:ом окне|ой вкладке)|открывается в новом окне"
    r"|新しい(?:ウィンドウ|タブ)で開く|在新(?:窗口|标签页)中?打开|새 창(?:에서)? ?(?:열림|열기))[)\]）]$",
    re.IGNORECASE,
)
_WITHIN = 50  # characters of what says so
_LEAST = 20  # letters of a title
_CLOSING = frozenset(")]）")


def take(document: Document) -> None:
    """Take the open lines below the headline that end so."""
    if _CLOSING.isdisjoint(document.ends):
        return
    for index in range(document.headline + 1, len(document.lines)):
        line = document.lines[index]
        if line[-1] not in _CLOSING or document.verdicts[index] is not None:
            continue
        if opens := _OPENS.search(line, max(0, len(line) - _WITHIN)):
            title = line[bullet(line) : opens.start()].strip()
            is_title = len(title) * document.scale >= _LEAST and document.matches[index] is None
            document.verdicts[index] = _TITLE if is_title else _LINK
