"""ARRAY and PERCPU_ARRAY: every index from 0 has an element."""

from __future__ import annotations

import errno
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, ClassVar

import numpy as np
import numpy.typing as npt

from llvmbpf.lazy import lazy_property
from llvmbpf.maps.face import KeyedMap
from llvmbpf.maps.spec import MapType
from llvmbpf.maps.storage import Layout, register

__all__ = ["ArrayMap"]

INDEX_SIZE = 4

# Values that CPUs write to at the same time shall not lie in one line of their caches: that made two threads as slow as
# one. Where a CPU has many values, only those at both ends can.
_CACHE_LINE = 64
_FEW_ELEMENTS = 256


@register(MapType.ARRAY, MapType.PERCPU_ARRAY)
class ArrayMap(KeyedMap):
    """A map from indexes to values. All elements are there from the start, as zeros, and none can be removed."""

    allowed_flags: ClassVar[int] = 1 << 2 | 3 << 3 | 3 << 7 | 1 << 10 | 1 << 11 | 1 << 12
    reasons: ClassVar[Mapping[int, str]] = {
        errno.EEXIST: "all elements are there from the start",
        errno.E2BIG: "there is no such index",
        errno.EINVAL: "its elements cannot be removed, or it does not know these flags",
    }

    def check_spec(self) -> None:
        """Indexes have 4 bytes."""
        if self.spec.key_size != INDEX_SIZE:
            raise self.error(f"its keys are indexes of {INDEX_SIZE} bytes, not {self.spec.key_size}", errno.EINVAL)
        super().check_spec()

    def plan_layout(self) -> Layout:
        """As for all maps; few values for each CPU lie apart from each other."""
        layout = super().plan_layout()
        if not self.is_per_cpu or self.spec.max_entries > _FEW_ELEMENTS:
            return layout
        return replace(layout, stride=(layout.stride + 2 * _CACHE_LINE - 1) // _CACHE_LINE * _CACHE_LINE)

    def initialise(self) -> None:
        """Zeros, or what a section of variables begins with."""
        if self.spec.contents is not None:
            contents = np.frombuffer(self.spec.contents, np.uint8)
            self.areas["values"][: len(contents)] = contents

    def read(self, key: bytes) -> bytes | None:
        """See `KeyedMap.read`."""
        index = int.from_bytes(key, "little")
        return None if index >= self.spec.max_entries else bytes(self._values[index][..., : self.value_stride])

    def _remove(self, key: bytes) -> int:
        return -errno.EINVAL

    @lazy_property
    def _values(self) -> npt.NDArray[np.uint8]:
        """All bytes by element and, in per-CPU maps, by CPU."""
        stride = self.layout.stride
        whole = self.areas["values"][: stride * self.layout.value_count]
        if not self.is_per_cpu:
            return whole.reshape(self.spec.max_entries, stride)
        return whole.reshape(self.cpus, self.spec.max_entries, stride).swapaxes(0, 1)

    def to_numpy(self) -> npt.NDArray[Any]:
        """A view of all values by index and, in per-CPU maps, by CPU.

        It shows what programs do, and may be written to.
        """
        values = self._values
        return self.value_codec.array(self.areas["values"], values.shape[:-1], values.strides[:-1])

    def __iter__(self) -> Iterator[int]:
        return iter(range(self.spec.max_entries))

    def __len__(self) -> int:
        return self.spec.max_entries

    def __contains__(self, key: object) -> bool:
        return super().__contains__(key) if not isinstance(key, int) else 0 <= key < self.spec.max_entries
