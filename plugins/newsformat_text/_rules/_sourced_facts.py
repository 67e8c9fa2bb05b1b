"""Sources that Ukrainian stories name amid their text, above paragraphs that also have labels.

::

    Джерело: пресслужба порту ⏎ Деталі: Міст закрито … ⏎ Пряма мова: "Ремонт триватиме …"
"""

from __future__ import annotations

from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._lexicon import Kind


FACT = Verdict(Label.BODY, 0.9, "says where the story is from, above a paragraph with a label")
_LABELS = (
    "Деталі", "Пряма мова", "Дослівно", "Передісторія", "Що передувало", "Що сталося", "Контекст",
    "Детали", "Прямая речь", "Дословно", "Предыстория", "Что предшествовало", "Что случилось",
)  # fmt: skip
_NEAR = 24  # characters that such a label ends in: Дослівно ДСНС:
_BELOW = 2  # lines


def take(document: Document) -> None:
    """Take such lines, which are paragraphs of the story there."""
    for index in document.matched if document.known.tag in {"uk", "ru"} else ():
        match, below = document.matches[index], document.lines[index + 1 : index + 1 + _BELOW]
        if match is None or match.kind is not Kind.CREDIT or not (match.marked and match.rest):
            continue
        if index >= document.first and any(line.startswith(_LABELS) and ":" in line[:_NEAR] for line in below):
            document.verdicts[index] = FACT
