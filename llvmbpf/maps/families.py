"""Which family of native operations serves a type of map."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from llvmbpf.maps.spec import MapType

__all__ = ["DISPATCHED", "FAMILY", "PER_CPU"]

# An operation is the function FAMILY_OPERATION in native/src. Types that are not here cannot be had.
FAMILY: Mapping[MapType, str] = MappingProxyType(
    {
        MapType.ARRAY: "array",
        MapType.PERCPU_ARRAY: "array",
        MapType.HASH: "hash",
        MapType.PERCPU_HASH: "hash",
        MapType.HASH_OF_MAPS: "hash",
        MapType.DEVMAP_HASH: "hash",
        MapType.LRU_HASH: "lru",
        MapType.LRU_PERCPU_HASH: "lru",
        MapType.LPM_TRIE: "trie",
        MapType.PROG_ARRAY: "slots",
        MapType.ARRAY_OF_MAPS: "slots",
        MapType.DEVMAP: "slots",
        MapType.CPUMAP: "slots",
        MapType.XSKMAP: "slots",
        MapType.QUEUE: "queue",
        MapType.STACK: "queue",
        MapType.BLOOM_FILTER: "bloom",
        MapType.RINGBUF: "ring",
        MapType.PERF_EVENT_ARRAY: "perf",
    }
)

# Finds the family by the descriptor's type, for maps that are known only at run time.
DISPATCHED = "any"

PER_CPU = frozenset({MapType.PERCPU_ARRAY, MapType.PERCPU_HASH, MapType.LRU_PERCPU_HASH})
