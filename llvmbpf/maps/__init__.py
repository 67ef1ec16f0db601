"""Maps: what a definition says, and (one module a family) the storage behind it."""

from __future__ import annotations

from llvmbpf.maps.spec import MapFlag, MapSpec, MapType, VariableSpec

__all__ = ["MapFlag", "MapSpec", "MapType", "VariableSpec"]
