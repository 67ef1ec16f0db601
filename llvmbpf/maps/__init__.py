"""Maps: what a definition says, and (one module a family) the storage behind it."""

from __future__ import annotations

from llvmbpf.maps.array import ArrayMap
from llvmbpf.maps.bloom import BloomMap
from llvmbpf.maps.families import FAMILY
from llvmbpf.maps.hash import HashMap, LruMap
from llvmbpf.maps.host_hash import DeviceHash, HashOfMaps
from llvmbpf.maps.mapset import MapSet
from llvmbpf.maps.perf import PerfMap, PerfRecord
from llvmbpf.maps.queue import QueueMap
from llvmbpf.maps.ring import RingMap
from llvmbpf.maps.slots import ArrayOfMaps, ProgArray, TargetMap
from llvmbpf.maps.spec import MapFlag, MapSpec, MapType, VariableSpec
from llvmbpf.maps.storage import Map, MapState, Natives, create_map
from llvmbpf.maps.trie import TrieMap

__all__ = [
    "FAMILY",
    "ArrayMap",
    "ArrayOfMaps",
    "BloomMap",
    "DeviceHash",
    "HashMap",
    "HashOfMaps",
    "LruMap",
    "Map",
    "MapFlag",
    "MapSet",
    "MapSpec",
    "MapState",
    "MapType",
    "Natives",
    "PerfMap",
    "PerfRecord",
    "ProgArray",
    "QueueMap",
    "RingMap",
    "TargetMap",
    "TrieMap",
    "VariableSpec",
    "create_map",
]
