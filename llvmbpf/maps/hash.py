"""HASH, LRU_HASH, their per-CPU forms, and DEVMAP_HASH: elements by key, with room for `max_entries` of them."""

from __future__ import annotations

import ctypes
import errno
from collections.abc import ItemsView, Iterator, Mapping, ValuesView
from typing import Any, ClassVar

import numpy as np
import numpy.typing as npt

from llvmbpf.maps.face import KeyedMap
from llvmbpf.maps.spec import LARGEST_KEY, MapFlag, MapType
from llvmbpf.maps.storage import Layout, register

__all__ = ["HashMap", "LruMap"]

LARGEST_VALUE = (4 << 20) - 1024
_STATE_HEAD = 24 * 8  # bytes in front of the buckets; see native/src/hash.h
_NODE_HEAD = 8
_LINK_FREE = 1 << 31
_USED = 8  # the word of the state that counts elements which were ever used
_ALL_BUT_LOCK = np.uint64(~(1 << 32) & (1 << 64) - 1)  # of a bucket's word
_NOT_SUPPORTED = 524  # the kernel's ENOTSUPP, which errno has no name for
_AT_A_TIME = 1024  # elements that an iteration reads


@register(MapType.HASH, MapType.PERCPU_HASH)
class HashMap(KeyedMap):
    """A map of up to ``max_entries`` keys.

    Iterations meet elements in the order in which they came; what is added after a deletion takes the deleted one's
    place.
    """

    largest_value: ClassVar[int] = LARGEST_VALUE
    allowed_flags: ClassVar[int] = 1 << 0 | 1 << 2 | 3 << 3 | 1 << 6 | 3 << 7
    reasons: ClassVar[Mapping[int, str]] = {
        errno.E2BIG: "it is full",
        errno.EINVAL: "it does not know these flags, or has no lock in its values",
    }

    def check_spec(self) -> None:
        """Keys have up to 512 bytes."""
        super().check_spec()
        if self.spec.key_size > LARGEST_KEY:
            raise self.error(f"keys of {self.spec.key_size} bytes, more than {LARGEST_KEY}", errno.E2BIG)

    def plan_layout(self) -> Layout:
        """Nodes stand behind values or, where an element has several, behind the buckets."""
        entries, node = self.spec.max_entries, _NODE_HEAD + self._key_stride
        state, mask = _STATE_HEAD + 8 * self._buckets, self._buckets - 1
        if self.is_per_cpu:
            return Layout(self.value_stride, entries * self.cpus, state + entries * node, (mask,))
        return Layout(self.value_stride + node, entries, state, (mask,))

    @property
    def _buckets(self) -> int:
        return 1 << (self.spec.max_entries - 1).bit_length()

    @property
    def _key_stride(self) -> int:
        return (self.spec.key_size + 7) & ~7

    def read(self, key: bytes) -> bytes | None:
        """See `KeyedMap.read`."""
        keys = ctypes.create_string_buffer(key)
        values = ctypes.create_string_buffer(self._values_size)
        result = self.call("get", ctypes.addressof(keys), ctypes.addressof(values))
        if result == -errno.ENOENT:
            return None
        self.check(result)
        return values.raw

    @property
    def _values_size(self) -> int:
        return self.value_stride * (self.cpus if self.is_per_cpu else 1)

    def _dump(self, with_values: bool) -> Iterator[tuple[npt.NDArray[np.uint8], npt.NDArray[np.uint8]]]:
        """Keys and values of some elements after the other, a row of bytes for each."""
        room = max(1, min(_AT_A_TIME, self.spec.max_entries))
        position = np.zeros(1, np.uint64)
        while True:
            keys = np.zeros((room, self.spec.key_size), np.uint8)
            values = np.zeros((room, self._values_size if with_values else 0), np.uint8)
            at = int(values.ctypes.data) if with_values else 0
            count = self.call("dump", int(position.ctypes.data), int(keys.ctypes.data), at, room)
            yield keys[:count], values[:count]
            if count < room:
                return

    def __iter__(self) -> Iterator[Any]:
        for keys, _ in self._dump(with_values=False):
            for key in keys:
                yield self.key_codec.decode(key.tobytes())

    def __len__(self) -> int:
        used = int(self.areas["state"][_USED * 8 : _USED * 8 + 8].view(np.uint64)[0])
        return int(np.count_nonzero(self._links()[:used] < _LINK_FREE))

    def _links(self) -> npt.NDArray[np.uint32]:
        """The links of all elements, those of free ones marked."""
        node = _NODE_HEAD + self._key_stride
        if self.is_per_cpu:
            area, offset, stride = self.areas["state"], _STATE_HEAD + 8 * self._buckets, node
        else:
            area, offset, stride = self.areas["values"], self.value_stride, self.layout.stride
        return np.ndarray(self.spec.max_entries, np.uint32, area, offset, (stride,))

    def to_numpy(self) -> npt.NDArray[Any]:
        """A copy of all elements as an array with the fields ``key`` and ``value``; in per-CPU maps, of all CPUs."""
        keys, values = (np.concatenate(parts) for parts in zip(*self._dump(with_values=True), strict=True))
        per_cpu = (self.cpus,) if self.is_per_cpu else ()
        dtype = np.dtype([("key", self.key_codec.dtype), ("value", self.value_codec.dtype, per_cpu)])
        found = np.zeros(len(keys), dtype)
        found["key"] = self.key_codec.array(keys, (len(keys),), keys.strides[:1])
        strides = (values.strides[0], *((self.value_stride,) if per_cpu else ()))
        found["value"] = self.value_codec.array(values, (len(values), *per_cpu), strides)
        return found

    def items(self) -> ItemsView[Any, Any]:
        """All keys with their values; each pair was there at one time."""
        return _Items(self)

    def values(self) -> ValuesView[Any]:
        """All values."""
        return _Values(self)

    def pairs(self) -> Iterator[tuple[Any, Any]]:
        """What `items` iterates over."""
        for keys, values in self._dump(with_values=True):
            for key, value in zip(keys, values, strict=True):
                yield self.key_codec.decode(key.tobytes()), self.decode(value.tobytes())

    def clear(self) -> None:
        """Remove all elements that are there now."""
        for key in list(self):
            self._remove(self.key_codec.encode(key))

    def release_locks(self) -> None:
        """Free all locks: those in values, and those of chains."""
        super().release_locks()
        buckets = self.areas["state"][_STATE_HEAD : _STATE_HEAD + 8 * self._buckets].view(np.uint64)
        buckets &= _ALL_BUT_LOCK


class _Items(ItemsView[Any, Any]):
    """Reads many elements at once."""

    _mapping: HashMap

    def __iter__(self) -> Iterator[tuple[Any, Any]]:
        return self._mapping.pairs()


class _Values(ValuesView[Any]):
    """Reads many elements at once."""

    _mapping: HashMap

    def __iter__(self) -> Iterator[Any]:
        return (value for _, value in self._mapping.pairs())


@register(MapType.LRU_HASH, MapType.LRU_PERCPU_HASH)
class LruMap(HashMap):
    """A hash map that, when it is full, gives up an element that was not used lately for one that is new.

    Uses are programs' lookups and all updates; what the host reads is none. See ``native/src/lru.c`` for which element
    goes: among those that were not used since the clock's hand last passed by, the one that came first.
    """

    allowed_flags: ClassVar[int] = HashMap.allowed_flags | MapFlag.NO_COMMON_LRU

    def check_spec(self) -> None:
        """The kernel knows no such maps that take memory only when it is needed."""
        super().check_spec()
        if MapFlag.NO_PREALLOC in self.spec.flags:
            raise self.error("NO_PREALLOC is not for this type", _NOT_SUPPORTED)
