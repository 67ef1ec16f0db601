"""Maps: what a definition says, and (one module a family) the storage behind it."""

from __future__ import annotations

from llvmbpf.maps import array as array
from llvmbpf.maps import perf as perf
from llvmbpf.maps import ring as ring
from llvmbpf.maps import slots as slots
from llvmbpf.maps.families import FAMILY
from llvmbpf.maps.spec import MapFlag, MapSpec, MapType, VariableSpec
from llvmbpf.maps.storage import Map, MapState, Natives, create_map

__all__ = ["FAMILY", "Map", "MapFlag", "MapSpec", "MapState", "MapType", "Natives", "VariableSpec", "create_map"]
