"""ARRAY and PERCPU_ARRAY: every index from 0 has an element."""

from __future__ import annotations

from llvmbpf.maps.spec import MapType
from llvmbpf.maps.storage import Map, register

__all__ = ["ArrayMap"]


@register(MapType.ARRAY, MapType.PERCPU_ARRAY)
class ArrayMap(Map):
    """A map from indexes to values. Elements cannot be removed."""
