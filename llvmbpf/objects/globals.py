"""Initial values of global variables, by name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, MutableMapping
from dataclasses import replace
from typing import Any

from llvmbpf.maps import MapSpec, VariableSpec
from llvmbpf.maps.values import decode_value, encode_value, missing

__all__ = ["Globals", "Variables"]


class Variables(MutableMapping[str, Any]):
    """Global variables by name; how they are read and set, subclasses say."""

    __slots__ = ("variables",)

    variables: Mapping[str, VariableSpec]

    def __delitem__(self, name: str) -> None:
        raise TypeError("a variable of an object cannot be removed")

    def __iter__(self) -> Iterator[str]:
        return iter(self.variables)

    def __len__(self) -> int:
        return len(self.variables)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({dict(self)!r})"

    def _variable(self, name: str) -> VariableSpec:
        found = self.variables.get(name)
        if found is None:
            raise missing("variable", name, self.variables)
        return found


class Globals(Variables):
    """The global variables of an object, as they are when a program begins; what is set here replaces the compiler's.

    A value reads as a numpy scalar or array of the variable's type, as bytes where the type is not known. It may be
    set to a number, bytes of its exact size, a sequence of elements, an array, a tuple of all members of a structure
    or a mapping of some, which leaves the others as they are.

    Arguments:
        maps: the object's maps by name; those that hold variables are replaced when one is set.
    """

    __slots__ = ("_maps",)

    def __init__(self, maps: dict[str, MapSpec]) -> None:
        self._maps = maps
        variables: dict[str, VariableSpec] = {}
        for spec in maps.values():
            for name, variable in spec.variables.items():
                # A name that two sections have is told apart by the section.
                variables[name if name not in variables else f"{name}@{spec.name}"] = variable
        self.variables = variables

    def __getitem__(self, name: str) -> Any:
        variable = self._variable(name)
        contents = self._contents(variable)
        return decode_value(variable, contents[variable.offset : variable.offset + variable.size])

    def __setitem__(self, name: str, value: Any) -> None:
        """Raises KeyError for an unknown variable, ValueError for a value that its type cannot hold."""
        variable = self._variable(name)
        contents, end = self._contents(variable), variable.offset + variable.size
        encoded = encode_value(variable, value, contents[variable.offset : end])
        spec = self._maps[variable.map_name]
        overwritten = [offset for offset in spec.pointers if variable.offset - 8 < offset < end]
        self._maps[variable.map_name] = replace(
            spec,
            contents=contents[: variable.offset] + encoded + contents[end:],
            pointers={offset: pointer for offset, pointer in spec.pointers.items() if offset not in overwritten},
        )

    def _contents(self, variable: VariableSpec) -> bytes:
        contents = self._maps[variable.map_name].contents
        assert contents is not None  # only sections of variables have variables
        return contents
