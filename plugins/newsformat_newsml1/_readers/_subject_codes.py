"""Reads ``SubjectCode``: each code in it is a subject; the IPTC's have URIs."""

from __future__ import annotations

from functools import lru_cache

from attrs import evolve

from newsformat import Concept
from newsformat.markup.xml import Element
from newsformat_newsml1._names import QUALIFIER_SCHEME, QUALIFIER_URI, SUBJECT_SCHEME, SUBJECT_URI, subject_code
from newsformat_newsml1._readers._draft import Draft


_LONGEST = 100  # characters; longer values are not cached across documents


def read_subject_code(element: Element, draft: Draft) -> None:
    """Add the subjects in *element* to *draft*."""
    if element.keys():
        if code := element.get("FormalName"):  # on the element itself, instead of a child
            draft.add("subjects", _subject("Subject", code, element.get("Scheme") or "", ""))
        draft.context.report_unkept(element, _OUTSIDE)
    meanings = draft.context.meanings
    for child in element:
        if type(child.tag) is str:
            attributes = tuple(child.items())
            known = sum([len(value) for _, value in attributes]) <= _LONGEST
            subjects, unknown = (_subjects if known else _subjects.__wrapped__)(
                child.tag, attributes, meanings.provider, meanings.attributes
            )
            for subject in [_named(subject, draft) for subject in subjects]:
                draft.add("subjects", subject, (subject.code, subject.name, subject.scheme, subject.relation))
            if unknown:
                draft.context.report_unkept(child, _SUBJECT_ATTRIBUTES | meanings.attributes)


def _named(subject: Concept, draft: Draft) -> Concept:
    """Return *subject* with its name from the topic sets of the document."""
    name = draft.context.topics.name_of(subject.code, draft.values.get("language", "")) if subject.code else ""
    return evolve(subject, name=name) if name and not subject.name else subject


_OUTSIDE = frozenset(("FormalName", "Scheme"))
_SUBJECT_ATTRIBUTES = frozenset(("FormalName", "Scheme", "HowPresent"))


@lru_cache(maxsize=4096)
def _subjects(
    tag: str, attributes: tuple[tuple[str, str], ...], provider: str, known: frozenset[str]
) -> tuple[list[Concept], bool]:
    """Return the subjects of a code, and whether they are complete; cached, since items repeat the same codes.

    *known* maps additional attributes in a *provider*'s dialect to further subjects.
    """
    rest = dict(attributes)
    scheme, relation = rest.pop("Scheme", ""), rest.pop("HowPresent", "")
    subjects = [_subject(tag, code, scheme, relation)] if (code := rest.pop("FormalName", "")) else []
    more = [(name, rest.pop(name)) for name in sorted(known & rest.keys())]
    subjects += [_subject(name, code, f"{provider}-{name}", "") for name, code in more if code]
    return subjects, bool(rest)


def _subject(tag: str, code: str, scheme: str, relation: str) -> Concept:
    code = code.strip()
    bare = subject_code(code, scheme)
    if not bare:
        return Concept(code=code, scheme=scheme, relation=relation) if scheme else Concept(name=code, relation=relation)
    if tag == "SubjectQualifier":
        return Concept(code=bare, scheme=QUALIFIER_SCHEME, uri=f"{QUALIFIER_URI}{bare}", relation=relation)
    return Concept(code=bare, scheme=SUBJECT_SCHEME, uri=f"{SUBJECT_URI}{bare}", relation=relation)
