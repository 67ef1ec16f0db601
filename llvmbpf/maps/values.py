"""Keys, values and variables: bytes in memory, numbers and numpy's types for users.

A number is encoded without losing a bit of it, or refused.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from llvmbpf.maps.spec import VariableSpec

__all__ = ["Codec", "decode_value", "encode_value", "missing", "plain_key", "plain_value"]

_INTEGER_SIZES = (1, 2, 4, 8)


class Codec:
    """How one key or value reads.

    Arguments:
        name: what messages call it.
        size: in bytes.
        dtype: its type; where there is none, 1, 2, 4 or 8 bytes are an unsigned number, others bytes.

    >>> codec = Codec("key", 4)
    >>> codec.decode(codec.encode(7))
    7
    """

    def __init__(self, name: str, size: int, dtype: np.dtype[Any] | None = None) -> None:
        self.name = name
        self.size = size
        if dtype is None or dtype.itemsize != size:
            dtype = np.dtype(f"<u{size}" if size in _INTEGER_SIZES else f"V{size}")
        self.dtype = dtype
        self._is_bytes = dtype.kind == "V" and dtype.names is None and not dtype.shape
        self._is_number = dtype.kind in "iufb" and not dtype.shape
        self._is_integer = dtype.kind in "iu" and not dtype.shape
        if self._is_integer:
            limits = np.iinfo(dtype)
            self._least, self._most, self._signed = int(limits.min), int(limits.max), dtype.kind == "i"

    def encode(self, value: Any, current: bytes | None = None) -> bytes:
        """The bytes of a value; members that a mapping does not name are those of ``current``, or 0.

        Raises ValueError for what the type cannot hold.
        """
        if type(value) is int and self._is_integer and self._least <= value <= self._most:
            return value.to_bytes(self.size, "little", signed=self._signed)
        try:
            return _encode(self.dtype, self.size, self._is_bytes, value, current)
        except (ValueError, TypeError, OverflowError) as error:
            kind = f"{self.size} bytes" if self._is_bytes else self.dtype
            raise ValueError(f"{self.name}, {kind}, cannot hold {value!r}: {error}") from None

    def decode(self, data: bytes) -> Any:
        """A number, an array, a structure, or bytes: but for arrays and unions, what can be a key of a dict.

        Arrays and structures are copies that cannot be changed; ``copy()`` makes one that can.
        """
        if self._is_integer:
            return int.from_bytes(data, "little", signed=self._signed)
        if self._is_bytes:
            return bytes(data)
        if self.dtype.shape:
            return np.frombuffer(data, self.dtype.base).reshape(self.dtype.shape)
        found = np.frombuffer(data, self.dtype)[0]
        if self._is_number:
            return found.item()
        return bytes(found) if self.dtype.kind == "S" else found

    def array(
        self, memory: npt.NDArray[np.uint8], shape: tuple[int, ...], strides: tuple[int, ...]
    ) -> npt.NDArray[Any]:
        """A view of many values in ``memory``: an array of ``shape`` and, where values are arrays, of theirs."""
        base, inner = self.dtype.base, self.dtype.shape
        inner_strides = [base.itemsize * int(np.prod(inner[position + 1 :])) for position in range(len(inner))]
        return np.ndarray((*shape, *inner), base, memory, strides=(*strides, *inner_strides))

    def __repr__(self) -> str:
        return f"{self.size} bytes" if self._is_bytes else str(self.dtype)


def plain_value(value: Any) -> Any:
    """A value without numpy: structures are dicts, arrays are lists, unions are bytes.

    >>> plain_value(np.zeros(2, "u4"))
    [0, 0]
    """
    if isinstance(value, np.ndarray):
        return value.tolist() if value.dtype.kind in "iufbS" else [plain_value(one) for one in value]
    if isinstance(value, np.void):
        names = value.dtype.names
        return value.tobytes() if names is None else {name: plain_value(value[name]) for name in names}
    return value.item() if isinstance(value, np.generic) else value


def plain_key(value: Any) -> Any:
    """A key without numpy that a dict can have: as `plain_value`, but structures and arrays are tuples.

    >>> plain_key(np.zeros((), "u4, 2u2")[()])
    (0, (0, 0))
    """
    if isinstance(value, np.ndarray):
        return tuple(plain_key(one) for one in value)
    if isinstance(value, np.void) and value.dtype.names is not None:
        return tuple(plain_key(value[name]) for name in value.dtype.names)
    return plain_value(value)


def missing(kind: str, name: object, there: Iterable[str]) -> KeyError:
    """The exception for a name that there is not; it says which there are.

    >>> missing("map", "flow", ["flows", "rules"])
    KeyError("there is no map 'flow'; there are: flows, rules")
    """
    return KeyError(f"there is no {kind} {name!r}; there are: {', '.join(there) or 'none'}")


def decode_value(variable: VariableSpec, data: bytes) -> Any:
    """The bytes of a variable as a numpy scalar or array; as bytes where its type is not known.

    >>> decode_value(VariableSpec("limit", ".data", 0, 2, np.dtype("<u2")), bytes([1, 2]))
    np.uint16(513)
    """
    if variable.dtype is None or not variable.dtype.itemsize:
        return data
    if variable.dtype.shape:
        return np.frombuffer(data, dtype=variable.dtype.base).reshape(variable.dtype.shape)
    return np.frombuffer(data, dtype=variable.dtype)[0]


def encode_value(variable: VariableSpec, value: Any, current: bytes | None = None) -> bytes:
    """The bytes that hold ``value``; members that a mapping does not name are those of ``current``, or 0.

    Raises ValueError, with the variable's name, for what its type cannot hold.

    >>> encode_value(VariableSpec("limit", ".data", 0, 2, np.dtype("<u2")), 513)
    b'\\x01\\x02'
    """
    is_bytes = variable.dtype is None or not variable.dtype.itemsize
    try:
        return _encode(variable.dtype, variable.size, is_bytes, value, current)
    except (ValueError, TypeError, OverflowError) as error:
        kind = variable.type_name or f"{variable.size} bytes"
        raise ValueError(f"variable {variable.name!r}, {kind}, cannot hold {value!r}: {error}") from None


def _encode(dtype: np.dtype[Any] | None, size: int, is_bytes: bool, value: Any, current: bytes | None) -> bytes:
    if isinstance(value, bytes | bytearray | memoryview) and len(bytes(value)) == size:
        return bytes(value)
    if is_bytes or dtype is None:
        if isinstance(value, bytes | bytearray | memoryview):
            raise ValueError(f"there are {len(bytes(value))} bytes, not {size}")
        if isinstance(value, np.void | np.ndarray):
            return _encode(None, size, True, value.tobytes(), None)
        number = int(value)
        return number.to_bytes(size, "little", signed=number < 0)
    array = np.frombuffer(bytearray(current or size), dtype=dtype.base).reshape(dtype.shape)
    _assign(array, value)
    return array.tobytes()


def _assign(target: np.ndarray[Any, Any], value: Any) -> None:
    """Fill an array of any shape, also of none, without losing a bit of what is given."""
    names = target.dtype.names
    if names is not None and isinstance(value, Mapping):
        unknown = [name for name in value if name not in names]
        if unknown:
            raise ValueError(f"there is no member {unknown[0]!r}, but {', '.join(names)}")
        for name, inner in value.items():
            _assign(target[name], inner)
        return
    if names is not None and isinstance(value, tuple):
        if len(value) != len(names):
            raise ValueError(f"{len(value)} members, not {len(names)}")
        for name, inner in zip(names, value, strict=True):
            _assign(target[name], inner)
        return
    if names is not None and not target.ndim:
        _assign_structure(target, value)
        return
    if names is not None and target.ndim and isinstance(value, list):
        if len(value) != len(target):
            raise ValueError(f"{len(value)} elements, not {len(target)}")
        for position, inner in enumerate(value):
            _assign(target[position : position + 1].reshape(target.shape[1:]), inner)
        return
    given = np.asarray(value.encode() if isinstance(value, str) else value)
    if given.shape != target.shape:
        raise ValueError(f"its shape is {given.shape}, not {target.shape}")
    kind = target.dtype.kind
    if kind in "iu":
        if given.dtype.kind not in "iub":
            raise ValueError("it is no integer, or one beyond 64 bits")
        limits = np.iinfo(target.dtype)
        if given.size and not (limits.min <= int(given.min()) and int(given.max()) <= limits.max):
            raise ValueError(f"the type holds {limits.min} to {limits.max}")
    elif kind in "SV" and given.dtype != target.dtype and (given.dtype.kind != "S" or given.itemsize > target.itemsize):
        raise ValueError(f"there is room for {target.itemsize} bytes")
    elif kind in "fb" and given.dtype.kind not in "fiub":
        raise ValueError("it is no number")
    target[...] = given


def _assign_structure(target: np.ndarray[Any, Any], value: Any) -> None:
    """Fill one structure with another one or its bytes."""
    size = target.dtype.itemsize
    if isinstance(value, bytes | bytearray | memoryview) and len(bytes(value)) == size:
        target[...] = np.frombuffer(value, target.dtype)[0]
        return
    if not isinstance(value, np.void | np.ndarray) or value.dtype.names is None or value.shape:
        raise ValueError(f"give a dict, a tuple or {size} bytes")
    target[...] = value
