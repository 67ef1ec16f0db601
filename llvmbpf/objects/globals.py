"""Initial values of global variables, by name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, MutableMapping
from dataclasses import replace
from typing import Any

import numpy as np

from llvmbpf.maps import MapSpec, VariableSpec

__all__ = ["Globals", "decode_value", "encode_value"]


class Globals(MutableMapping[str, Any]):
    """The global variables of an object, as they are when a program begins; what is set here replaces the compiler's.

    A value reads as a numpy scalar or array of the variable's type, as bytes where the type is not known. It may be
    set to a number, bytes of its exact size, a sequence of elements, an array, a tuple of all members of a structure
    or a mapping of some, which leaves the others as they are.

    Arguments:
        maps: the object's maps by name; those that hold variables are replaced when one is set.
    """

    def __init__(self, maps: dict[str, MapSpec]) -> None:
        self._maps = maps
        self.variables: dict[str, VariableSpec] = {}
        for spec in maps.values():
            for name, variable in spec.variables.items():
                # A name that two sections have is told apart by the section.
                self.variables[name if name not in self.variables else f"{name}@{spec.name}"] = variable

    def __getitem__(self, name: str) -> Any:
        variable = self.variables[name]
        contents = self._contents(variable)
        return decode_value(variable, contents[variable.offset : variable.offset + variable.size])

    def __setitem__(self, name: str, value: Any) -> None:
        """Raises KeyError for an unknown variable, ValueError for a value that its type cannot hold."""
        variable = self.variables[name]
        contents, end = self._contents(variable), variable.offset + variable.size
        encoded = encode_value(variable, value, contents[variable.offset : end])
        spec = self._maps[variable.map_name]
        overwritten = [offset for offset in spec.pointers if variable.offset - 8 < offset < end]
        self._maps[variable.map_name] = replace(
            spec,
            contents=contents[: variable.offset] + encoded + contents[end:],
            pointers={offset: pointer for offset, pointer in spec.pointers.items() if offset not in overwritten},
        )

    def __delitem__(self, name: str) -> None:
        raise TypeError("a variable of an object cannot be removed")

    def __iter__(self) -> Iterator[str]:
        return iter(self.variables)

    def __len__(self) -> int:
        return len(self.variables)

    def __repr__(self) -> str:
        return f"Globals({dict(self)!r})"

    def _contents(self, variable: VariableSpec) -> bytes:
        contents = self._maps[variable.map_name].contents
        assert contents is not None  # only sections of variables have variables
        return contents


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
    try:
        return _encode(variable, value, current if current is not None else bytes(variable.size))
    except (ValueError, TypeError, OverflowError) as error:
        kind = variable.type_name or f"{variable.size} bytes"
        raise ValueError(f"variable {variable.name!r}, {kind}, cannot hold {value!r}: {error}") from None


def _encode(variable: VariableSpec, value: Any, current: bytes) -> bytes:
    if isinstance(value, bytes | bytearray | memoryview) and len(bytes(value)) == variable.size:
        return bytes(value)
    if variable.dtype is None or not variable.dtype.itemsize:
        if isinstance(value, bytes | bytearray | memoryview):
            raise ValueError(f"there are {len(bytes(value))} bytes, not {variable.size}")
        number = int(value)
        return number.to_bytes(variable.size, "little", signed=number < 0)
    array = np.frombuffer(bytearray(current), dtype=variable.dtype.base).reshape(variable.dtype.shape)
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
