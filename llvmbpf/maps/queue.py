"""QUEUE and STACK: values without keys, which leave in the order of their coming or against it."""

from __future__ import annotations

import ctypes
import errno
from collections.abc import Iterator
from enum import IntEnum
from typing import Any, ClassVar

import numpy as np
import numpy.typing as npt

from llvmbpf.lazy import lazy_property
from llvmbpf.maps.spec import MapType
from llvmbpf.maps.storage import Layout, Map, register
from llvmbpf.maps.values import Codec

__all__ = ["QueueMap"]


class QueueState(IntEnum):
    """The words of a queue's state by index: see ``native/src/queue.c``."""

    LOCK = 0
    HEAD = 1
    TAIL = 2


@register(MapType.QUEUE, MapType.STACK)
class QueueMap(Map):
    """A queue, or a stack. Values read and are given as in maps with keys."""

    allowed_flags: ClassVar[int] = 1 << 2 | 3 << 3 | 3 << 7

    def check_spec(self) -> None:
        """No keys."""
        spec = self.spec
        if spec.key_size or not spec.value_size or not 0 < spec.max_entries < 1 << 32:
            raise self.error(
                f"keys of {spec.key_size} bytes, {spec.max_entries} values of {spec.value_size}", errno.EINVAL
            )
        if int(spec.flags) & ~self.allowed_flags:
            raise self.error(f"flags {int(spec.flags):#x} are not for this type", errno.EINVAL)
        if spec.value_size > self.largest_value:
            raise self.error(f"values of {spec.value_size} bytes, more than {self.largest_value}", errno.E2BIG)

    def plan_layout(self) -> Layout:
        """All values, and where the first and the next one are."""
        return Layout(self.value_stride, self.spec.max_entries, state=8 * len(QueueState))

    def release_locks(self) -> None:
        """Free the lock."""
        self.areas["state"].view(np.uint64)[QueueState.LOCK] = 0

    @lazy_property
    def value_codec(self) -> Codec:
        """How values read."""
        return Codec(f"a value of map {self.spec.name!r}", self.spec.value_size, self.spec.value_dtype)

    def push(self, value: Any, flags: int = 0) -> None:
        """Add a value.

        Arguments:
            value: what the type holds.
            flags: 0, or 2 (EXIST): where the map is full, its oldest value makes room.

        Raises:
            MapError: it is full (E2BIG), or the flags are others (EINVAL).
            ValueError: the value does not fit its type.
        """
        data = ctypes.create_string_buffer(self.value_codec.encode(value), self.spec.value_size)
        self.check(self.call("push", ctypes.addressof(data), flags))

    def pop(self) -> Any:
        """The next value, which is then gone; None where there is none."""
        return self._take("pop")

    def peek(self) -> Any:
        """The next value, which stays; None where there is none."""
        return self._take("peek")

    def __len__(self) -> int:
        return self.call("copy")

    def __iter__(self) -> Iterator[Any]:
        """The values in the order in which they would be popped; none is."""
        size, data = self.spec.value_size, self._copy()
        return iter([self.value_codec.decode(data[at : at + size]) for at in range(0, len(data), size)])

    def to_numpy(self) -> npt.NDArray[Any]:
        """A copy of the values in the order in which they would be popped."""
        data, size = np.frombuffer(bytearray(self._copy()), np.uint8), self.spec.value_size
        found: npt.NDArray[Any] = self.value_codec.array(data, (len(data) // size,), (size,))
        return found

    def _copy(self) -> bytes:
        size, room = self.spec.value_size, len(self)
        data = ctypes.create_string_buffer(max(room * size, 1))
        count = self.call("copy", ctypes.addressof(data), room)
        return data.raw[: min(count, room) * size]

    def _take(self, operation: str) -> Any:
        data = ctypes.create_string_buffer(self.spec.value_size)
        result = self.call(operation, ctypes.addressof(data))
        if result == -errno.ENOENT:
            return None
        self.check(result)
        return self.value_codec.decode(data.raw)
