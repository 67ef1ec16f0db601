"""The global variables of an object that is loaded: what programs see now, by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from llvmbpf.maps.storage import Map
from llvmbpf.objects import ObjectSpec, decode_value, encode_value
from llvmbpf.objects.globals import Variables

__all__ = ["LiveGlobals"]


class LiveGlobals(Variables):
    """Global variables. Reading gives what memory holds now; setting writes it.

    A value reads and is set as `llvmbpf.objects.Globals` says. Constants (``const volatile``) are part of the code that
    programs are compiled to: after one is set, programs are compiled anew when they are next run.

    Arguments:
        spec: of the object; what is set there stands in ``contents`` of its maps.
        maps: the object's maps by name.
        changed: called behind a change of what programs are compiled with.
    """

    __slots__ = ("_changed", "_maps", "_spec")

    def __init__(self, spec: ObjectSpec, maps: Mapping[str, Map], changed: Callable[[], None]) -> None:
        self._spec, self._maps, self._changed = spec, maps, changed
        self.variables = spec.globals.variables

    def __getitem__(self, name: str) -> Any:
        return decode_value(self._variable(name), self._memory(name).tobytes())

    def __setitem__(self, name: str, value: Any) -> None:
        """Raises KeyError for an unknown variable, ValueError for a value that its type cannot hold."""
        variable, memory = self._variable(name), self._memory(name)
        encoded = encode_value(variable, value, memory.tobytes())
        memory[:] = np.frombuffer(encoded, np.uint8)
        if self._spec.maps[variable.map_name].is_read_only:
            self._spec.globals[name] = encoded
            self._changed()

    def _memory(self, name: str) -> npt.NDArray[np.uint8]:
        variable = self._variable(name)
        return self._maps[variable.map_name].areas["values"][variable.offset : variable.offset + variable.size]
