"""Validates GeoJSON (RFC 7946) to the extent of its schema."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from newsformat.markup.json import is_number


_COORDINATES = {  # type → levels of arrays around a position, and the minimum length of the innermost array
    "Point": (0, 0),
    "MultiPoint": (1, 0),
    "LineString": (1, 2),
    "MultiLineString": (2, 2),
    "Polygon": (2, 4),
    "MultiPolygon": (3, 4),
}
_BOX = 4  # numbers, at least


def wrong_with(geometry: Mapping[str, Any]) -> str:
    """Return the error in the GeoJSON object *geometry*, or ``""``."""
    kind = geometry.get("type")
    if "bbox" in geometry and not _numbers(geometry["bbox"], _BOX):
        return "bbox must be four numbers or more"
    match kind:
        case str() if kind in _COORDINATES:
            depth, least = _COORDINATES[kind]
            return "" if _nested(geometry.get("coordinates"), depth, least) else f"not the coordinates of a {kind}"
        case "GeometryCollection":
            return _all(geometry.get("geometries"), (*_COORDINATES,))
        case "FeatureCollection":
            return _all(geometry.get("features"), ("Feature",))
        case "Feature":
            return _feature(geometry)
        case _:
            return "not a GeoJSON type"


def _nested(value: Any, depth: int, least: int) -> bool:
    if depth == 0:
        return _numbers(value, 2)
    return (
        isinstance(value, list)
        and (depth > 1 or len(value) >= least)
        and all(_nested(item, depth - 1, least) for item in value)
    )


def _numbers(value: Any, least: int) -> bool:
    return isinstance(value, list) and len(value) >= least and all(is_number(number) for number in value)


def _all(value: Any, kinds: tuple[str, ...]) -> str:
    if not isinstance(value, list):
        return "an array is missing"
    for part in value:
        if not isinstance(part, dict) or part.get("type") not in kinds:
            return "a part of another type"
        if wrong := wrong_with(part):
            return wrong
    return ""


def _feature(feature: Mapping[str, Any]) -> str:
    if not {"geometry", "properties"} <= feature.keys():
        return "a Feature has geometry and properties"
    if not isinstance(feature["properties"], dict | None):
        return "properties must be an object or null"
    if not (isinstance(own_id := feature.get("id", ""), str) or is_number(own_id)):
        return "id must be a string or a number"
    geometry = feature["geometry"]
    if geometry is None:
        return ""
    return _all([geometry], (*_COORDINATES, "GeometryCollection"))
