"""Pages of Chronicling America: ``title`` is the newspaper's, the text is in ``ocr_eng`` and the like."""

from __future__ import annotations

from typing import Any


def rename(record: dict[str, Any]) -> None:
    """Rename the text of *record*, and the title to that of the newspaper."""
    texts = [name for name, value in record.items() if name.startswith("ocr_") and isinstance(value, str)]
    if len(texts) == 1 and "title" in record:
        record["text"] = record.pop(texts[0])
        record["newspaper_title"] = record.pop("title")
