"""Names of languages in babel and polyglossia, which BibLaTeX uses."""

from __future__ import annotations

from typing import Final


_NAMES: Final = """
    en english | en-US american USenglish | en-GB british UKenglish | en-CA canadian | en-AU australian
    | de ngerman german | de-AT naustrian austrian | de-CH nswissgerman swissgerman | fr french francais | es spanish
    | it italian | pt portuguese portuges | pt-BR brazilian brazil | nl dutch | da danish | sv swedish
    | nb norsk | nn nynorsk
    | fi finnish | is icelandic | pl polish | cs czech | sk slovak | sl slovene slovenian | hu magyar hungarian
    | ro romanian | bg bulgarian | ru russian | uk ukrainian | sr serbian | hr croatian | el greek | tr turkish
    | ar arabic | fa persian farsi | he hebrew | hi hindi | ca catalan | eu basque | gl galician | ga irish | cy welsh
    | et estonian | lv latvian | lt lithuanian | af afrikaans | eo esperanto | vi vietnamese | th thai | ja japanese
    | ko korean | zh chinese | id indonesian | ms malay | la latin
"""
_ROWS: Final = [row.split() for row in _NAMES.split("|")]
_TAGS: Final = {name.lower(): tag for tag, *names in _ROWS for name in names}
_BY_TAG: Final = {tag: names[0] for tag, *names in _ROWS}


def tag_of(name: str) -> str:
    """Return the tag of the language *name*; ``""`` if it is unknown."""
    return _TAGS.get(name.lower(), "")


def name_of(tag: str) -> str:
    """Return the name of the language *tag*; ``""`` if it has none."""
    return _BY_TAG.get(tag, "")
