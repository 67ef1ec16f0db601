"""BLOOM_FILTER: values that were pushed are in it, and a few others seem to be."""

from __future__ import annotations

import ctypes
import errno
from typing import Any, ClassVar

from llvmbpf.lazy import lazy_property
from llvmbpf.maps.spec import MapType
from llvmbpf.maps.storage import Layout, Map, register
from llvmbpf.maps.values import Codec

__all__ = ["BloomMap"]

_DEFAULT_FUNCTIONS, _MOST_FUNCTIONS = 5, 15
_LEAST_BITS, _MOST_BITS = 64, 1 << 32


@register(MapType.BLOOM_FILTER)
class BloomMap(Map):
    """A set that nothing leaves, of which all that is kept are bits: ``value in bloom`` may err, but not in its no."""

    allowed_flags: ClassVar[int] = 1 << 2 | 3 << 3 | 1 << 6 | 3 << 7

    def check_spec(self) -> None:
        """No keys, and at most 15 hash functions."""
        spec = self.spec
        if spec.key_size or not spec.value_size or not 0 < spec.max_entries < 1 << 32:
            raise self.error(
                f"keys of {spec.key_size} bytes, {spec.max_entries} values of {spec.value_size}", errno.EINVAL
            )
        if not 0 <= spec.extra <= _MOST_FUNCTIONS:
            raise self.error(f"{spec.extra} hash functions, more than {_MOST_FUNCTIONS}", errno.EINVAL)
        if int(spec.flags) & ~self.allowed_flags:
            raise self.error(f"flags {int(spec.flags):#x} are not for this type", errno.EINVAL)
        if spec.value_size > self.largest_value:
            raise self.error(f"values of {spec.value_size} bytes, more than {self.largest_value}", errno.E2BIG)

    @property
    def functions(self) -> int:
        """How many hash functions there are."""
        return self.spec.extra or _DEFAULT_FUNCTIONS

    @property
    def bits(self) -> int:
        """How many bits there are: as the kernel has it, entries x functions / ln 2, and then a power of two."""
        wanted = self.spec.max_entries * self.functions * 7 // 5
        return min(max(1 << (wanted - 1).bit_length(), _LEAST_BITS), _MOST_BITS)

    def plan_layout(self) -> Layout:
        """The bits."""
        return Layout(8, 0, state=self.bits // 8, aux=(self.functions, self.bits - 1))

    @lazy_property
    def value_codec(self) -> Codec:
        """How values are given."""
        return Codec(f"a value of map {self.spec.name!r}", self.spec.value_size, self.spec.value_dtype)

    def push(self, value: Any, flags: int = 0) -> None:
        """Add a value. Raises MapError for flags, of which there are none, and ValueError for what is no value."""
        data = self._encode(value)
        self.check(self.call("push", ctypes.addressof(data), flags))

    def peek(self, value: Any) -> bool:
        """Whether a value was pushed: False is certain, True is not."""
        data = self._encode(value)
        return self.call("peek", ctypes.addressof(data)) == 0

    def __contains__(self, value: Any) -> bool:
        return self.peek(value)

    def _encode(self, value: Any) -> ctypes.Array[ctypes.c_char]:
        return ctypes.create_string_buffer(self.value_codec.encode(value), self.spec.value_size)
