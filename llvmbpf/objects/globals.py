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
    set to a number, bytes of its exact size, a mapping of members, a sequence of elements, or an array.

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
        encoded = encode_value(variable, value)
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
    if variable.dtype is None:
        return data
    found = np.frombuffer(data, dtype=variable.dtype)
    return found[0] if found.shape == (1,) else found.reshape(variable.dtype.shape or found.shape)


def encode_value(variable: VariableSpec, value: Any) -> bytes:
    """The bytes that hold ``value``.

    Raises ValueError, with the variable's name, for what its type cannot hold.

    >>> encode_value(VariableSpec("limit", ".data", 0, 2, np.dtype("<u2")), 513)
    b'\\x01\\x02'
    """
    try:
        return _encode(variable, value)
    except (ValueError, TypeError, OverflowError, KeyError) as error:
        kind = variable.type_name or f"{variable.size} bytes"
        raise ValueError(f"variable {variable.name!r}, {kind}, cannot hold {value!r}: {error}") from None


def _encode(variable: VariableSpec, value: Any) -> bytes:
    if isinstance(value, bytes | bytearray | memoryview) and len(bytes(value)) == variable.size:
        return bytes(value)
    if variable.dtype is None:
        if isinstance(value, bytes | bytearray | memoryview):
            raise ValueError(f"{len(bytes(value))} bytes")
        number = int(value)
        return number.to_bytes(variable.size, "little", signed=number < 0)
    array = np.zeros(variable.dtype.shape or (1,), dtype=variable.dtype.base)
    _assign(array if variable.dtype.shape else array[0:1], value)
    encoded = array.tobytes()
    if len(encoded) != variable.size:
        raise ValueError(f"{len(encoded)} bytes")
    return encoded


def _assign(target: np.ndarray[Any, Any], value: Any) -> None:
    """Fill an array, members of structures by name."""
    if isinstance(value, Mapping):
        for name, inner in value.items():
            _assign(target[name], inner)
        return
    if target.dtype.kind == "S" and isinstance(value, bytes | str):
        text = value.encode() if isinstance(value, str) else value
        if len(text) > target.dtype.itemsize:
            raise ValueError(f"{len(text)} bytes, there is room for {target.dtype.itemsize}")
        target[...] = text
        return
    given = np.asarray(value)
    if target.dtype.kind in "iu" and given.dtype.kind not in "iub":
        raise ValueError("no integer")
    if target.dtype.kind in "iu" and given.size:
        limits = np.iinfo(target.dtype)
        if int(given.min()) < limits.min or int(given.max()) > limits.max:
            raise ValueError(f"the type holds {limits.min} to {limits.max}")
    if given.ndim and given.shape != target.shape and (1, *given.shape) != target.shape:
        raise ValueError(f"{given.shape} elements")
    target[...] = given
