"""Where a place is, in GeoJSON: one case, one fact."""

from __future__ import annotations

from typing import Any

import pytest

from newsformat_ninjs._geojson import wrong_with


HERE, THERE, RING = [1, 2], [3, 4.5], [[0, 0], [0, 1], [1, 1], [0, 0]]
POINT = {"type": "Point", "coordinates": HERE}
FEATURE: dict[str, Any] = {"type": "Feature", "geometry": POINT, "properties": None}
CASES: list[tuple[dict[str, Any], str]] = [
    (POINT, ""),
    ({"type": "MultiPoint", "coordinates": []}, ""),
    ({"type": "LineString", "coordinates": [HERE, THERE]}, ""),
    ({"type": "LineString", "coordinates": [HERE]}, "not the coordinates of a LineString"),
    ({"type": "Polygon", "coordinates": [RING]}, ""),
    ({"type": "Polygon", "coordinates": [RING[1:]]}, "not the coordinates of a Polygon"),
    ({"type": "MultiPolygon", "coordinates": [[RING, RING]]}, ""),
    ({"type": "MultiPolygon", "coordinates": [RING]}, "not the coordinates of a MultiPolygon"),
    ({"type": "Point", "coordinates": [True, False]}, "not the coordinates of a Point"),
    (POINT | {"bbox": [0, 0, 1]}, "bbox must be four numbers or more"),
    ({"type": "GeometryCollection", "geometries": [POINT]}, ""),
    ({"type": "GeometryCollection", "geometries": POINT}, "an array is missing"),
    ({"type": "GeometryCollection", "geometries": [FEATURE]}, "a part of another type"),
    (FEATURE | {"geometry": None, "id": 7}, ""),
    (FEATURE | {"geometry": {"type": "Point"}}, "not the coordinates of a Point"),
    ({"type": "Feature", "geometry": None}, "a Feature has geometry and properties"),
    (FEATURE | {"properties": []}, "properties must be an object or null"),
    (FEATURE | {"id": True}, "id must be a string or a number"),
    ({"type": "FeatureCollection", "features": [FEATURE]}, ""),
    ({"type": "FeatureCollection", "features": [FEATURE | {"geometry": 3}]}, "a part of another type"),
    ({"type": ["Point"]}, "not a GeoJSON type"),
]


@pytest.mark.cases(("geometry", "wrong"), CASES)
def test_what_is_wrong_with_geometry(geometry: dict[str, Any], wrong: str) -> None:
    assert wrong_with(geometry) == wrong
