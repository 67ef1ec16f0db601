"""LPM_TRIE: values by prefix. The longest prefix of what is looked up counts."""

from __future__ import annotations

import ctypes
import errno
import ipaddress
from collections.abc import Mapping
from enum import IntEnum
from typing import Any, ClassVar

import numpy as np

from llvmbpf.lazy import lazy_property
from llvmbpf.maps.hash import HashMap
from llvmbpf.maps.spec import MapType
from llvmbpf.maps.storage import Layout, register
from llvmbpf.maps.values import Codec

__all__ = ["PrefixCodec", "TrieMap"]

LENGTH_SIZE = 4  # bytes of the prefix's length, in front of the data
LARGEST_DATA = 256
_NODE_HEAD = 20  # bytes in front of a node's data: see native/src/trie.c
_LINK = 4
_STATE_HEAD = 16 * 8


class TrieState(IntEnum):
    """The words of a trie's state by index that the host reads: see ``native/src/trie.c``."""

    LOCK = 0
    COUNT = 3


class PrefixCodec(Codec):
    """How a prefix is given: as its structure or bytes, as the text of a network or address, or as a tuple of its
    length and its data, as bytes or as an address's text.

    >>> PrefixCodec("key", 8).encode("10.1.0.0/16")
    b'\\x10\\x00\\x00\\x00\\n\\x01\\x00\\x00'
    """

    def __init__(self, name: str, size: int, dtype: np.dtype[Any] | None = None) -> None:
        if dtype is None or dtype.itemsize != size:
            dtype = np.dtype(f"V{size}")  # 8 bytes are no number here
        super().__init__(name, size, dtype)

    def encode(self, value: Any, current: bytes | None = None) -> bytes:
        """The bytes of a prefix. Raises ValueError for what is none."""
        if isinstance(value, str | ipaddress.IPv4Network | ipaddress.IPv6Network):
            return self._from_text(str(value))
        if isinstance(value, ipaddress.IPv4Address | ipaddress.IPv6Address):  # an interface is one too
            return self._from_text(str(value))
        if isinstance(value, tuple) and len(value) == 2 and isinstance(value[1], str | bytes | bytearray):
            return self._pack(value[0], value[1], value)
        return super().encode(value, current)

    def _from_text(self, text: str) -> bytes:
        address, slash, length = text.partition("/")
        if not slash:
            return self._pack(8 * (self.size - LENGTH_SIZE), address, text)
        if not length.isdecimal():
            raise ValueError(f"{self.name} is no prefix: {text!r}")
        return self._pack(int(length), address, text)

    def _pack(self, length: Any, data: str | bytes | bytearray, given: Any) -> bytes:
        try:
            packed = ipaddress.ip_address(data).packed if isinstance(data, str) else bytes(data)
        except ValueError as error:
            raise ValueError(f"{self.name} cannot be {given!r}: {error}") from None
        if len(packed) != self.size - LENGTH_SIZE:
            raise ValueError(f"{self.name} has {self.size - LENGTH_SIZE} bytes of data, {given!r} has {len(packed)}")
        if not 0 <= int(length) < 1 << 32:
            raise ValueError(f"{self.name} cannot have a prefix of {length} bits")
        return int(length).to_bytes(LENGTH_SIZE, "little") + packed


@register(MapType.LPM_TRIE)
class TrieMap(HashMap):
    """A map from prefixes to values: a key is the length of the prefix in bits and its data, first bit first.

    `lookup` finds the longest prefix of a key, as programs do. All else is about the key itself: ``trie[key]``, ``in``,
    ``del``, iterations. Keys keep what was given behind the prefix.

    Addresses of the right size may be given as text: ``trie["10.0.0.0/8"] = 1`` and ``trie.lookup("10.1.2.3")``.
    """

    allowed_flags: ClassVar[int] = 1 << 0 | 1 << 2 | 3 << 3 | 3 << 7
    reasons: ClassVar[Mapping[int, str]] = {
        errno.ENOSPC: "it is full",
        errno.EINVAL: "the prefix is longer than its data, or it does not know these flags",
    }

    def check_spec(self) -> None:
        """Keys hold 1 to 256 bytes of data. The kernel wants the flag NO_PREALLOC too; here it changes nothing."""
        super().check_spec()
        size = self.spec.key_size - LENGTH_SIZE
        if not 1 <= size <= LARGEST_DATA:
            raise self.error(f"keys of {self.spec.key_size} bytes", errno.EINVAL)
        if self.spec.max_entries >= 1 << 31:
            raise self.error(f"max_entries is {self.spec.max_entries}", errno.E2BIG)
        if self.spec.lock_offset is not None:
            raise self.error("tries cannot have spin locks in values", errno.EOPNOTSUPP)

    def plan_layout(self) -> Layout:
        """Values, and for each two nodes and two places in the queues of free ones."""
        entries, node = self.spec.max_entries, (_NODE_HEAD + self.spec.key_size - LENGTH_SIZE + 7) & ~7
        return Layout(self.value_stride, entries, state=_STATE_HEAD + 2 * entries * (node + _LINK))

    @lazy_property
    def key_codec(self) -> Codec:
        """How prefixes are given and read."""
        return PrefixCodec(f"a key of map {self.spec.name!r}", self.spec.key_size, self.spec.key_dtype)

    def lookup(self, key: Any) -> Any:
        """The value of the longest prefix of a key, None where there is none. Raises ValueError for what is no key."""
        keys = ctypes.create_string_buffer(self.key_codec.encode(key))
        values = ctypes.create_string_buffer(self.value_stride)
        result = self.call("match", ctypes.addressof(keys), ctypes.addressof(values))
        if result == -errno.ENOENT:
            return None
        self.check(result)
        return self.decode(values.raw)

    def __len__(self) -> int:
        return int(self.areas["state"].view(np.uint64)[TrieState.COUNT])

    def release_locks(self) -> None:
        """Free the lock."""
        self.areas["state"].view(np.uint64)[TrieState.LOCK] = 0
