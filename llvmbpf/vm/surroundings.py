"""What an object gives to each of its programs: maps, and the code of the programs that tail calls reach."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from llvmbpf.analysis import KernelFacts
from llvmbpf.helpers.kernel import KernelHelper
from llvmbpf.helpers.registry import HelperTable
from llvmbpf.jit.natives import native_function
from llvmbpf.lift import Descriptor
from llvmbpf.maps import MapSpec, MapType
from llvmbpf.maps.families import DISPATCHED, FAMILY
from llvmbpf.maps.storage import Map
from llvmbpf.memory import RunMemory
from llvmbpf.native import NATIVE_LIBRARY

__all__ = ["NativeInvoker", "Surroundings", "kernel_facts"]

# The types of maps that some helpers take, where having the operation says too little.
_TYPES_OF_HELPER = {
    12: frozenset({MapType.PROG_ARRAY}),
    25: frozenset({MapType.PERF_EVENT_ARRAY}),
    130: frozenset({MapType.RINGBUF}),
    131: frozenset({MapType.RINGBUF}),
    134: frozenset({MapType.RINGBUF}),
}


@dataclass(frozen=True, eq=False)
class Surroundings:
    """Maps and code.

    Attributes:
        specs: of the maps by number, with the contents that variables have when programs are compiled.
        maps: the maps themselves.
        code: by the number of a program array, the addresses of its programs' native code, 0 where there is none.
        program_number: the program's own number in its object.
    """

    specs: tuple[MapSpec, ...] = ()
    maps: tuple[Map, ...] = ()
    code: Mapping[int, npt.NDArray[np.uint64]] = field(default_factory=dict)
    program_number: int = 0

    @property
    def descriptors(self) -> dict[int, Descriptor]:
        """The maps' descriptors as modules hold them."""
        return {number: tuple(one.descriptor_words()) for number, one in enumerate(self.maps)}

    @property
    def addresses(self) -> dict[str, int]:
        """Where everything is that modules refer to by symbols."""
        found: dict[str, int] = {}
        for number, one in enumerate(self.maps):
            found |= one.symbols()
            found[f"map.{number}.descriptor"] = one.descriptor_address
        for number, table in self.code.items():
            found[f"map.{number}.code"] = int(table.ctypes.data)
        return found


def kernel_facts(surroundings: Surroundings, helpers: HelperTable) -> KernelFacts:
    """What the analysis needs to know of maps and helpers."""

    def refuse(number: int, spec: MapSpec) -> str:
        entry = helpers.get(number)
        if not isinstance(entry, KernelHelper):
            return ""
        name = f"{FAMILY.get(spec.map_type)}_{entry.operation or entry.engine}"
        fits = spec.map_type in _TYPES_OF_HELPER.get(number, {spec.map_type})
        if fits and (entry.engine == "tail_call" or name in NATIVE_LIBRARY.functions):
            return ""
        return f"{entry.name} does not work on map {spec.name}, which is of type {spec.map_type.name}"

    return KernelFacts(surroundings.specs, helpers.engines, helpers.arities, refuse)


class NativeInvoker:
    """A helper of the kernel as the interpreter calls it: the native operation, on the run's record."""

    is_native = True

    def __init__(self, helper: KernelHelper) -> None:
        self.helper = helper
        self.signature = helper.signature
        self.engine = helper.engine

    def invoke(self, memory: RunMemory, pc: int, stop: Any, arguments: tuple[int, ...]) -> int:
        """Call it; the record tells of a trap."""
        helper = self.helper
        operation = helper.operation or helper.engine
        symbol = f"{DISPATCHED}_{operation}" if helper.takes_map else operation
        if helper.number == 25:  # the map is in r2 there
            symbol = f"perf_{operation}"
        return native_function(symbol)(memory.record_address, *arguments)
