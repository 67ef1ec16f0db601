"""Records: memory of a program that a batch clears before each packet and reads behind it."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from llvmbpf.maps import Map, MapSet, MapType
from llvmbpf.maps.values import Codec
from llvmbpf.vm.kernel_batch import RecordPlace

__all__ = ["record_place"]


def record_place(maps: MapSet, name: str, dtype: npt.DTypeLike | None, threads: int) -> RecordPlace:
    """Where the element 0 of an array, or a variable, is.

    Arguments:
        maps: those of the object.
        name: of an ARRAY or PERCPU_ARRAY, or of a global variable that programs may write to.
        dtype: how to read it; by default as its type says.
        threads: how many threads write there at the same time.

    Raises:
        KeyError: there is neither a map nor a variable of this name.
        ValueError: it cannot be read behind each packet, or not so.
    """
    found: Map
    if name in maps:
        found, offset = maps[name], 0
        spec = found.spec
        if spec.map_type not in (MapType.ARRAY, MapType.PERCPU_ARRAY):
            raise ValueError(f"map {name!r} is a {spec.map_type.name}; records lie in an ARRAY or PERCPU_ARRAY")
        if spec.lock_offset is not None:
            raise ValueError(f"map {name!r} has a spin lock in its values, which would be cleared with them")
        size, known = spec.value_size, spec.value_dtype
    else:
        variables = {one: (spec, maps[spec.name]) for spec in _sections(maps) for one in spec.variables}
        if name not in variables:
            there = ", ".join([*maps, *variables]) or "none"
            raise KeyError(f"there is no map or variable {name!r}; there are: {there}")
        spec, found = variables[name]
        variable = spec.variables[name]
        offset, size, known = variable.offset, variable.size, variable.dtype
    if spec.is_read_only:
        raise ValueError(f"programs cannot write to {name!r}")
    if threads > 1 and not found.is_per_cpu:
        raise ValueError(f"{threads} threads would share the record in {name!r}: put it into a PERCPU_ARRAY")
    kind = Codec(name, size, known).dtype if dtype is None else np.dtype(dtype)
    if kind.hasobject or not 0 < kind.itemsize <= size:
        raise ValueError(f"{name!r} has {size} bytes, and {kind} takes {kind.itemsize}")
    step = found.layout.stride * spec.max_entries if found.is_per_cpu else 0
    return RecordPlace(found.values_address + offset, step, kind)


def _sections(maps: MapSet) -> list[Any]:
    return [one.spec for one in maps.values() if one.spec.is_global]
