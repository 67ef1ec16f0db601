"""Maps with keys as Python sees them: mappings that read and change the memory that programs use."""

from __future__ import annotations

import ctypes
import errno
from collections.abc import Mapping, MutableMapping
from typing import Any

import numpy as np

from llvmbpf.lazy import lazy_property
from llvmbpf.maps.storage import Map
from llvmbpf.maps.values import Codec, plain_key, plain_value

__all__ = ["KeyedMap"]

_NOT_GIVEN: Any = object()


class KeyedMap(Map, MutableMapping[Any, Any]):
    """A map with keys, as a mapping.

    Keys and values read as ints where their type is an integer, or where it is not known and they have 1, 2, 4 or 8
    bytes; as numpy structures where it is a structure, else as bytes. They may be given as ints, bytes, tuples of all
    members or mappings of some, and numpy's scalars. In per-CPU maps a value is an array with one for each CPU;
    giving a single value sets all of them.

    What is read is a copy, which cannot be changed: ``map[key] = {"packets": 0}`` sets members of an element, and
    ``map[key].copy()`` may be changed and set. Elements that programs add or remove during an iteration may be met or
    not.
    """

    # A map is the memory that it is, however equal what it holds.
    __hash__ = object.__hash__

    def __eq__(self, other: object) -> bool:
        return self is other

    @lazy_property
    def key_codec(self) -> Codec:
        """How keys read."""
        return Codec(f"a key of map {self.spec.name!r}", self.spec.key_size, self.spec.key_dtype)

    @lazy_property
    def value_codec(self) -> Codec:
        """How one CPU's values read."""
        return Codec(f"a value of map {self.spec.name!r}", self.spec.value_size, self.spec.value_dtype)

    # -- what a family does ----------------------------------------------------------------------------------------

    def read(self, key: bytes) -> bytes | None:
        """The values of a key, each `value_stride` bytes, one CPU's behind the other's; None without the key."""
        raise NotImplementedError

    # -- one element -----------------------------------------------------------------------------------------------

    def lookup(self, key: Any) -> Any:
        """The value of a key, None where there is none. Raises ValueError for what is no key."""
        found = self.read(self.key_codec.encode(key))
        return None if found is None else self.decode(found)

    def update(self, key: Any, value: Any = _NOT_GIVEN, flags: int = 0, /, **more: Any) -> None:  # type: ignore[override]
        """Set the value of a key, as programs do; a mapping alone, or pairs, set each one in it.

        Arguments:
            key: the key.
            value: its value.
            flags: 0, 1 (NOEXIST: the key must be new), 2 (EXIST: it must be there), and 4 with them (LOCK: the value's
                spin lock is held meanwhile).

        Raises:
            MapError: with the kernel's ``errno``: EEXIST, ENOENT, E2BIG, EINVAL.
            ValueError: the key or value does not fit its type.
        """
        if value is _NOT_GIVEN:
            MutableMapping.update(self, key, **more)
            return
        encoded = self.key_codec.encode(key)
        self.write(encoded, self.encode(value, encoded), flags)

    def delete(self, key: Any) -> None:
        """Remove a key. Raises MapError, with ENOENT where there is none."""
        self.check(self._remove(self.key_codec.encode(key)))

    def write(self, key: bytes, values: bytes, flags: int = 0) -> None:
        """Set a key's values, as `read` gives them. Raises MapError."""
        keys, data = ctypes.create_string_buffer(key), ctypes.create_string_buffer(values)
        self.check(self.call("set", ctypes.addressof(keys), ctypes.addressof(data), flags))

    def _remove(self, key: bytes) -> int:
        keys = ctypes.create_string_buffer(key)
        return self.call("remove", ctypes.addressof(keys))

    def __getitem__(self, key: Any) -> Any:
        found = self.read(self.key_codec.encode(key))
        if found is None:
            raise KeyError(key)
        return self.decode(found)

    def __setitem__(self, key: Any, value: Any) -> None:
        self.update(key, value)

    def __delitem__(self, key: Any) -> None:
        result = self._remove(self.key_codec.encode(key))
        if result == -errno.ENOENT:
            raise KeyError(key)
        self.check(result)

    def __bool__(self) -> bool:
        return True  # an empty map is a map

    def __contains__(self, key: object) -> bool:
        return self.read(self.key_codec.encode(key)) is not None

    # -- as a dict ---------------------------------------------------------------------------------------------------

    def to_dict(self) -> dict[Any, Any]:
        """A copy of all elements as plain Python, to be compared with what a test expects.

        Keys are ints, bytes or, where they are structures, tuples of their members. Values are ints, floats, bools or
        bytes; structures are dicts by member, arrays are lists, and in per-CPU maps there is a list of one value for
        each CPU. In maps of maps a value is the inner map's dict.
        """
        return {plain_key(key): _plain(value) for key, value in self.items()}

    # -- bytes and values ------------------------------------------------------------------------------------------

    def decode(self, values: bytes) -> Any:
        """What `read` gives as a value or, in per-CPU maps, as an array of one for each CPU."""
        codec = self.value_codec
        if not self.is_per_cpu:
            return codec.decode(values[: codec.size])
        memory = np.frombuffer(values, np.uint8)
        return codec.array(memory, (self.cpus,), (self.value_stride,))

    def encode(self, value: Any, key: bytes) -> bytes:
        """The bytes that `write` takes. What a mapping of members leaves out is as the element at ``key`` has it."""
        codec, stride = self.value_codec, self.value_stride
        count = self.cpus if self.is_per_cpu else 1
        each = self._for_each_cpu(value)
        if each is None:
            each = [value] * count
        current = self.read(key) if any(isinstance(one, Mapping) for one in each) else None
        encoded = []
        for cpu, one in enumerate(each):
            old = current[cpu * stride : cpu * stride + codec.size] if current is not None else None
            encoded.append(codec.encode(one, old).ljust(stride, b"\0"))
        return b"".join(encoded)

    def _for_each_cpu(self, value: Any) -> list[Any] | None:
        """The values, where one for each CPU was given."""
        if not self.is_per_cpu or not isinstance(value, list | np.ndarray):
            return None
        inner = self.value_codec.dtype.shape
        if isinstance(value, np.ndarray):
            shape = value.shape
            if shape == inner:
                return None
        elif inner and np.shape(value) == inner:
            return None
        else:
            shape = (len(value), *inner)
        if len(shape) != 1 + len(inner) or shape[0] != self.cpus:
            raise ValueError(f"map {self.spec.name!r} has a value for each of {self.cpus} CPUs, not {shape[0]}")
        return list(value)


def _plain(value: Any) -> Any:
    return value.to_dict() if isinstance(value, KeyedMap) else plain_value(value)
