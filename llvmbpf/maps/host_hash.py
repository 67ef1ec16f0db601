"""HASH_OF_MAPS and DEVMAP_HASH: hash maps that programs only look up; the host fills them."""

from __future__ import annotations

import errno
from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt

from llvmbpf.maps.hash import HashMap
from llvmbpf.maps.slots import check_inner
from llvmbpf.maps.spec import MapType
from llvmbpf.maps.storage import Map, MapState, register
from llvmbpf.native import MapWord

__all__ = ["DeviceHash", "HashOfMaps"]

_WORD = 8


@register(MapType.HASH_OF_MAPS)
class HashOfMaps(HashMap):
    """Maps by key, all alike. They live as long as this one, also when they are no longer in it."""

    def initialise(self) -> None:
        """No maps."""
        super().initialise()
        self._maps: dict[int, Map] = {}

    def check_spec(self) -> None:
        """Values are the 4-byte numbers by which the kernel knows maps; here a value is a map's address."""
        super().check_spec()
        if self.spec.value_size != 4:
            raise self.error(f"values of {self.spec.value_size} bytes, not 4", errno.EINVAL)

    def check_state(self, state: MapState) -> None:
        """See `Map`; the maps in it must be those of this map."""
        super().check_state(state)
        values = np.frombuffer(state.areas["values"], np.uint8).reshape(-1, self.layout.stride)
        for address in np.unique(np.ascontiguousarray(values[:, :_WORD]).view(np.uint64)):
            if address and int(address) not in self._maps:
                raise ValueError(f"a state of map {state.spec.name!r} has maps that this one has never held")

    def descriptor_words(self) -> list[int | str]:
        """See `Map`; an address has 8 bytes."""
        words = super().descriptor_words()
        words[MapWord.VALUE_SIZE] = _WORD
        return words

    def encode(self, value: Any, key: bytes) -> bytes:
        """The address of a map's descriptor; the map is kept."""
        check_inner(self, value)
        self._maps[value.descriptor_address] = value
        return int(value.descriptor_address).to_bytes(_WORD, "little")

    def decode(self, values: bytes) -> Any:
        """The map with this address."""
        return self._maps[int.from_bytes(values, "little")]

    def fill(self, find: Callable[[str], Any]) -> None:
        """Add the maps that the definition names; ``find`` gives the one of a name. Their places are the keys."""
        for index, name in self.spec.values.items():
            self.update(index.to_bytes(self.spec.key_size, "little"), find(name))

    def to_numpy(self) -> npt.NDArray[Any]:
        """Keys and the numbers of their maps, as an array with the fields ``key`` and ``value``."""
        pairs = list(self.items())
        found = np.zeros(len(pairs), [("key", self.key_codec.dtype), ("value", np.int64)])
        for row, (key, inner) in zip(found, pairs, strict=True):
            row["key"], row["value"] = key, inner.number
        return found


@register(MapType.DEVMAP_HASH)
class DeviceHash(HashMap):
    """Devices by a number of one's own: where ``redirect_map`` sends packets. Values are device indexes, not 0."""

    def check_spec(self) -> None:
        """Keys of 4 bytes, values of 4 or 8."""
        super().check_spec()
        if self.spec.key_size != 4 or self.spec.value_size not in (4, 8):
            raise self.error(f"keys of {self.spec.key_size} and values of {self.spec.value_size} bytes", errno.EINVAL)

    def encode(self, value: Any, key: bytes) -> bytes:
        """Refuses 0, which is no device."""
        encoded = super().encode(value, key)
        if not any(encoded[:4]):
            raise self.error("0 is no device", errno.EINVAL)
        return encoded
