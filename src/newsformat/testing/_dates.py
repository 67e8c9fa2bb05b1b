"""Strategies for points in time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from hypothesis import strategies as st


_ODD_OFFSETS = (0, 180, 330, 345, -210, -720, 765, 840)


def _zone(minutes: int) -> timezone:
    return timezone(timedelta(minutes=minutes)) if minutes else UTC


zones = st.one_of(st.sampled_from(_ODD_OFFSETS), st.integers(-720, 840)).map(_zone)

datetimes = st.builds(
    lambda moment, zone: moment.replace(microsecond=0, tzinfo=zone),
    st.datetimes(datetime(1970, 1, 2), datetime(2100, 12, 31)),  # noqa: DTZ001 -- the zone is drawn beside
    zones,
)

exact_datetimes = st.builds(lambda moment, part: moment.replace(microsecond=part), datetimes, st.integers(0, 999_999))
"""Points in time with a fraction of a second, which many formats can't say."""
