"""Records of ProQuest's TDM Studio → articles."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsformat import Article, Byline, Concept, Envelope
from newsformat.markup.dates import read_date
from newsformat.markup.exports import language_of
from newsformat.markup.html import read_html, read_html_inlines
from newsformat.markup.paragraphs import read_paragraphs
from newsformat.markup.printed import natural_name
from newsformat.markup.sniff import xml_root
from newsformat.markup.xml import (
    Element,
    all_text,
    attribute_names,
    attributes_of,
    line_of,
    local,
    read_items,
    report_unread,
    report_unread_attributes,
    text_of,
)
from newsformat.plugin import Limits, NoOptions, ReadError, Report, Source
from newsformat_corpora._draft import Draft


SPACE = "proquest-tdm"
_AUTHORS = frozenset({"", "author", "coauth", "coauthor"})
_TERMS = {"Personal": "person", "Geographic": "place", "Company": "organisation", "Organization": "organisation"}


def read(source: Source, options: NoOptions, report: Report, /) -> Iterator[Article | Envelope]:
    """Yield the article of each ``RECORD`` in *source*, normally one; several may be wrapped in one root."""
    root = xml_root(source.head)
    if root is None or root[0]:
        raise ReadError("not a record of ProQuest: there is no RECORD")

    def read_one(record: Element) -> tuple[Article]:
        return (_Record(record, report, source.limits).article(),)

    yield from read_items(source, ("RECORD",), read_one, report, title="ProQuest TDM Studio")


class _Record:
    """A ``RECORD`` during conversion to an article."""

    def __init__(self, record: Element, report: Report, limits: Limits) -> None:
        self._report, self._limits = report, limits
        self._draft = Draft(SPACE)
        self._values = self._draft.values
        self._authors: list[tuple[int, Byline]] = []
        self._keep_attributes(record, local(record))
        for part in record.iterchildren("*"):
            self._part(part, "")

    def article(self) -> Article:
        """Return the article."""
        if self._authors:
            self._values["bylines"] = [byline for _, byline in sorted(self._authors, key=lambda pair: pair[0])]
        return self._draft.article()

    def _part(self, part: Element, above: str) -> None:
        """Read *part* and its children; *above* is the path of its parent."""
        name = local(part)
        path = f"{above}{name}"
        if name == "Contributor":
            self._contributor(part, path)
        elif name in _TEXTS and "body" not in self._values:
            self._text(part, path)
        elif (step := _READERS.get(name)) is not None and not step(self, part):
            self._keep(part, path)
        elif step is not None or len(part):
            self._keep_attributes(part, path)
            if step is None:
                self._draft.keep(path, part.text or "")
                for child in part.iterchildren("*"):
                    self._part(child, f"{path}/")
        elif self._take(path, text_of(part), line_of(part)):
            self._keep_attributes(part, path)
        else:
            self._keep(part, path)

    def _keep(self, part: Element, path: str) -> None:
        self._draft.keep(path, text_of(part))
        self._keep_attributes(part, path)

    def _keep_attributes(self, part: Element, path: str) -> None:
        for name, value in attributes_of(part):
            if name not in _KNOWN:
                self._draft.keep(f"{path}/@{name}", value)

    def _take(self, path: str, text: str, number: int | None) -> bool:
        """Read the value of the element at *path*; return whether it has a place in the article."""
        values, end = self._values, path.rpartition("/")[2]
        if not text:
            return True
        if end == "GOID" and "uri" not in values:
            values["uri"] = f"proquest:{text}"
        elif path.endswith("TitleAtt/Title") and "headline" not in values:
            values["headline"] = read_html_inlines(text, self._report, limits=self._limits)
        elif path.endswith("PubFrosting/Title"):
            self._draft.add("sources", Concept(name=text, kind="organisation"))
        elif (
            end == "NumericDate" and "published" not in values and (when := read_date(text, self._report, line=number))
        ):
            values["published"] = when
        elif end in {"ISOExpansion", "RawLang"} and (tag := language_of(text)) and values.get("language", tag) == tag:
            values["language"] = tag
        elif end == "DocSection":
            self._draft.add("subjects", Concept(name=text, kind="section"))
        elif end == "ColumnHeader" and "kicker" not in values:
            values["kicker"] = text
        elif end == "mstar":
            self._draft.add("genres", Concept(name=text))
        elif end in {"AbsText", "AbstractText"} and "summary" not in values:
            values["summary"] = read_html_inlines(text, self._report, limits=self._limits)
        else:
            return False
        return True

    # Subjects and entities ----------------------------------------------------------

    def _subject(self, term: Element) -> bool:
        """Read a general subject; return whether it is one."""
        values = self._values_of(term, "GenSubjValue")
        self._draft.add("keywords", *filter(None, values))
        return bool(values)

    def _company(self, term: Element) -> bool:
        values = self._values_of(term, "CompanyName")
        self._draft.add("entities", *[Concept(name=name, kind="organisation") for name in values if name])
        return bool(values)

    def _term(self, term: Element) -> bool:
        type = term.get("TermType") or ""
        kind = _TERMS.get(type, "")
        if not kind:
            self._draft.keep(f"Terms/Term[{type}]", text_of(term))
            return True
        values = self._values_of(term, "TermValue")
        self._draft.add("entities", *[Concept(name=name, kind=kind) for name in values if name])
        return bool(values)

    def _other_term(self, term: Element) -> bool:
        """Keep a term of another kind as a foreign part."""
        name = term.get("FlexTermName") or text_of(next(term.iter("FlexTermName"), term))
        for value in self._values_of(term, "FlexTermValue", "FlexTermName"):
            self._draft.keep(f"Terms/FlexTerm[{name}]", value)
        return True

    def _values_of(self, term: Element, *names: str) -> list[str]:
        """Return the texts of the elements in *term* with the first of these *names*; others are reported."""
        known: dict[str, tuple[str, ...]] = {local(term): tuple(attribute_names(term))}
        report_unread(term, {**known, **dict.fromkeys(names, ())}, self._report, texts=names)
        return [text_of(name) for name in term.iter(names[0])]

    # Contributors and text ----------------------------------------------------------

    def _contributor(self, part: Element, path: str) -> None:
        texts = self._texts_in(part, path)
        name = " ".join(filter(None, (texts.get("FirstName"), texts.get("MiddleName"), texts.get("LastName"))))
        kind = next((string for string in _FULL_NAMES if string in texts), "")
        printed = texts.get(kind, name)
        role = part.get("ContribRole") or texts.get("ContribRole") or ""
        order = part.get("ContribOrder") or ""
        if not _ORDER.fullmatch(order):
            self._draft.keep(f"{path}/@ContribOrder", order)
        if not printed:
            self._keep(part, path)
        elif role.lower() in _AUTHORS:
            signed = Byline(name=name or natural_name(printed), text=printed)
            self._authors.append((int(order) if _ORDER.fullmatch(order) else 0, signed))
        else:
            self._draft.add("contributors", Concept(name=name or natural_name(printed), role=role))
        self._keep_attributes(part, path)
        for key, text in texts.items() if printed else ():
            if key not in {*_NAME_PARTS, kind}:
                self._draft.keep(f"{path}/{key}", text)

    def _texts_in(self, part: Element, path: str) -> dict[str, str]:
        """Return the texts in *part* by element name; further ones of the same name are kept."""
        for child in part.iterchildren("*"):
            report_unread_attributes(child, self._report)
        texts: dict[str, str] = {}
        for child in part.iter("*"):
            name, text = local(child), text_of(child)
            if text and not len(child) and texts.setdefault(name, text) != text:
                self._draft.keep(f"{path}/{name}", text)
        return texts

    def _text(self, part: Element, path: str) -> None:
        """Read the text, which may be escaped HTML."""
        text, html_flag = all_text(part), part.get("HTMLContent") or ""
        if html_flag.lower() not in {"", "true", "false"}:
            self._draft.keep(f"{path}/@HTMLContent", html_flag)
        is_html = html_flag.lower() == "true" or "<p" in text[:_SAMPLE].lower()
        blocks = read_html(text, self._report, limits=self._limits) if is_html else read_paragraphs(text)
        self._draft.add("body", *blocks)
        self._keep_attributes(part, path)


_READERS = {
    "GenSubjTerm": _Record._subject,  # noqa: SLF001 -- in this module
    "CompanyTerm": _Record._company,  # noqa: SLF001 -- so too
    "Term": _Record._term,  # noqa: SLF001 -- so too
    "FlexTerm": _Record._other_term,  # noqa: SLF001 -- so too
}
_FULL_NAMES = ("OriginalForm", "DisplayForm", "NormalizedDisplayForm", "PersonName", "OrganizationName")
_NAME_PARTS = ("FirstName", "MiddleName", "LastName", "ContribRole")
_TEXTS = frozenset({"Text", "HiddenText", "FullText"})
_KNOWN = frozenset({"ContribRole", "ContribOrder", "TermType", "FlexTermName", "HTMLContent"})  # attributes
_ORDER, _SAMPLE = re.compile(r"[0-9]{1,5}"), 2000
