"""Who made a film that is reviewed: rows of what somebody did and a name, none of which signs the story."""

from __future__ import annotations

import pytest

from .test_pages_of_languages import stories
from .texts import labels_in_order, read_lines
from .texts import paragraphs as paragraphs_of


STORIES = stories()
FILMS = {
    "de": ["Originaltitel: Der Kai", "Regie: Paul Rosen", "Kamera: Tom Lind", "Mit: Anna Weiss", "Länge: 112 Minuten"],
    "fr": ["Réalisation : Paul Rosier", "Scénario : Anne Morel", "Image : Tom Lind", "Montage : Zoé Nest"],
    "it": ["Regia: Paolo Rossi", "Montaggio: Carla Verdi", "Cast: Anna Neri, Marco Bianchi", "Durata: 112 minuti"],
    "es": ["Dirección: Pablo Ruiz", "Guion: Ana Morales", "Edición: Clara Verdú", "Reparto: Ana Negro, Marcos Blanco"],
    "nl": ["Regie: Tom Smit", "Scenario: Anna de Vries", "Camera: Jan Bakker", "Montage: Els Visser"],
    "pl": ["Reżyseria: Paweł Nowak", "Scenariusz: Anna Kowalska", "Zdjęcia: Piotr Lis", "Montaż: Ewa Mazur"],
    "cs": ["Režie: Pavel Novák", "Kamera: Petr Svoboda", "Střih: Eva Malá", "Hrají: Anna Černá, Marek Bílý"],
    "sv": ["Regi: Tom Lind", "Manus: Anna Berg", "Foto: Per Dahl", "I rollerna: Anna Svart, Mark Vit"],
    "en": ["Director: Tom Reed", "Screenplay: Ann Lee", "Editor: Kate Moss", "Running time: 112 minutes"],
    "hu": ["Rendezte: Nagy Péter", "Forgatókönyv: Kovács Anna", "Operatőr: Kis Éva", "Játékidő: 112 perc"],
    "tr": ["Yönetmen: Ali Demir", "Senaryo: Ayşe Yılmaz", "Kurgu: Can Öz", "Oyuncular: Ece Kara, Mert Ak"],
    "pt": ["Direção: Paulo Reis", "Roteiro: Ana Morais", "Edição: Clara Luz", "Duração: 112 minutos"],
    "hr": ["Redatelj: Ivan Marić", "Scenarij: Ana Horvat", "Montaža: Petar Vuk", "Trajanje: 112 minuta"],
    "id": ["Sutradara: Budi Santoso", "Penulis: Sri Wahyuni", "Editor: Ani Putri", "Durasi: 112 menit"],
    "ro": ["Regia: Mihai Ionescu", "Scenariul: Ana Popescu", "Montaj: Ioana Albu", "Durata: 112 minute"],
}


@pytest.mark.cases("language", FILMS)
@pytest.mark.cases("place", [0, 1, 2, 4])
def test_who_made_a_film_signs_no_review(language: str, place: int) -> None:
    headline, *paragraphs = STORIES[language]
    rows = FILMS[language]
    lines = "\n".join([headline, "", *paragraphs[:place], "", *rows, "", *paragraphs[place:]]).rstrip("\n").split("\n")
    told = dict(zip(lines, labels_in_order(*lines, language=language), strict=True))
    assert {told[row] for row in rows} == {"table"}
    article = read_lines(language, *lines)
    assert article.bylines == ()
    assert [row for row in paragraphs_of(article) if row in rows] == rows


def test_who_edited_and_filmed_a_story_signs_it() -> None:
    headline, *paragraphs = STORIES["de"]
    lines = [headline, *paragraphs, "Redaktion: Anna Berg", "Kamera: Tom Lind", "Schnitt: Kari Nes"]
    assert labels_in_order(*lines, language="de")[-3:] == ["byline"] * 3


def test_whose_review_of_a_film_it_is_stands_above() -> None:
    headline, *paragraphs = STORIES["it"]
    article = read_lines("it", headline, "di Anna Moretti", "", *paragraphs, "", *FILMS["it"])
    assert [byline.name for byline in article.bylines] == ["Anna Moretti"]
