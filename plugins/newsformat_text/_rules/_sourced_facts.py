"""Sources within Ukrainian stories, above paragraphs that also have labels.

An example::

    Джерело: пресслужба порту ⏎ Деталі: Міст закрито … ⏎ Пряма мова: "Ремонт триватиме …"
"""

from __future__ import annotations

from newsformat_text._document import Document
from newsformat_text._labels import Label, Verdict
from newsformat_text._languages._lexicon import Kind


SOURCE = Verdict(Label.BODY, 0.9, "names the source of the story, above a paragraph with a label")
_LABELS = (
    "Деталі", "Пряма мова", "Дослівно", "Передісторія", "Що передувало", "Що сталося", "Контекст",
    "Детали", "Прямая речь", "Дословно", "Предыстория", "Что предшествовало", "Что случилось",
)  # fmt: skip
_MAX_LABEL = 24  # characters up to the end of a label: Дослівно ДСНС:
_LINES_BELOW = 2  # lines


def take(document: Document) -> None:
    """Take such lines for paragraphs of the story."""
    for index in document.matched if document.lexicon.tag in {"uk", "ru"} else ():
        match, below = document.matches[index], document.lines[index + 1 : index + 1 + _LINES_BELOW]
        if match is None or match.kind is not Kind.CREDIT or not (match.marked and match.rest):
            continue
        if index >= document.first and any(line.startswith(_LABELS) and ":" in line[:_MAX_LABEL] for line in below):
            document.verdicts[index] = SOURCE
