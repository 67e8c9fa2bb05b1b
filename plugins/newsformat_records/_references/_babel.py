"""Languages by the names that babel and polyglossia have for them, as BibLaTeX takes them."""

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
_NAMED: Final = {tag: names[0] for tag, *names in _ROWS}


def tag_of(name: str) -> str:
    """Return the tag of the language called *name*; ``""`` if it is not known."""
    return _TAGS.get(name.lower(), "")


def name_of(tag: str) -> str:
    """Return what the language of this *tag* is called; ``""`` if it has no name."""
    return _NAMED.get(tag, "")
