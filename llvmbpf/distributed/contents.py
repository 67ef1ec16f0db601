"""What maps hold after runs that did not know of each other, made one by a rule for each map."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt

from llvmbpf.maps import Map, MapSpec, MapType
from llvmbpf.maps.values import Codec
from llvmbpf.vm import BpfObject

__all__ = ["Elements", "MergedMap", "Rule", "changed", "elements_of", "is_stream", "merge", "records_of"]

Elements = npt.NDArray[np.void]
"""Elements of a map: a structured array with the fields ``key`` and ``value``; of per-CPU maps, the sum of all CPUs."""

Rule = str | Callable[[Any, list[Any]], Any]
"""How values of one key become one: "sum", "max", "min", "last", or a function of the key and the values."""

_RULES = ("sum", "max", "min", "last")
_KEYED = frozenset(
    {MapType.HASH, MapType.ARRAY, MapType.PERCPU_HASH, MapType.PERCPU_ARRAY, MapType.LRU_HASH, MapType.LRU_PERCPU_HASH,
     MapType.LPM_TRIE}
)  # fmt: skip
_STREAMS = frozenset({MapType.RINGBUF, MapType.PERF_EVENT_ARRAY})
_QUEUES = frozenset({MapType.QUEUE, MapType.STACK})


def is_stream(one: Map) -> bool:
    """Whether programs leave records in it for the host."""
    return one.spec.map_type in _STREAMS


def element_dtype(spec: MapSpec) -> np.dtype[Any]:
    """The type of a map's elements; a section of variables has a member for each."""
    key = Codec("key", spec.key_size, spec.key_dtype).dtype
    if not spec.is_global:
        return np.dtype([("key", key), ("value", Codec("value", spec.value_size, spec.value_dtype).dtype)])
    variables = spec.variables.values()
    value = np.dtype(
        {
            "names": [one.name for one in variables],
            "formats": [Codec(one.name, one.size, one.dtype).dtype for one in variables],
            "offsets": [one.offset for one in variables],
            "itemsize": spec.value_size,
        }
    )
    return np.dtype([("key", key), ("value", value)])


def elements_of(loaded: BpfObject) -> dict[str, Elements]:
    """What the maps hold that have elements which programs may change, by name."""
    return {
        name: _elements(one)
        for name, one in loaded.maps.items()
        if one.spec.map_type in _KEYED and not one.spec.is_read_only and one.spec.value_size
    }


def _elements(one: Any) -> Elements:
    spec, dtype = one.spec, element_dtype(one.spec)
    if spec.map_type in (MapType.ARRAY, MapType.PERCPU_ARRAY):
        found = np.zeros(spec.max_entries, dtype)
        found["key"] = np.arange(spec.max_entries)
        if spec.is_global:
            memory = one.areas["values"][: spec.value_size].tobytes()
            found["value"] = np.frombuffer(memory, dtype["value"])
            return found
        values = one.to_numpy()
    else:
        pairs = one.to_numpy()
        found = np.zeros(len(pairs), dtype)
        found["key"], values = pairs["key"], pairs["value"]
    if one.is_per_cpu:
        for source, target in zip(_leaves(values), _leaves(found["value"]), strict=True):
            target[...] = source.sum(axis=1, dtype=source.dtype) if source.dtype.kind in "iuf" else source[:, 0]
    else:
        found["value"] = values
    return found


def _leaves(array: npt.NDArray[Any]) -> Iterator[npt.NDArray[Any]]:
    """The members of a structured array that are no structures, as views."""
    if array.dtype.names is None:
        yield array
    else:
        for name in array.dtype.names:
            yield from _leaves(array[name])


def records_of(loaded: BpfObject) -> dict[str, list[Any]]:
    """What queues and stacks hold, in the order in which it would be popped."""
    return {name: list(one) for name, one in loaded.maps.items() if one.spec.map_type in _QUEUES}


def _rows(array: npt.NDArray[Any]) -> npt.NDArray[np.void]:
    """Each element's bytes as one value."""
    whole = np.ascontiguousarray(array)
    count = len(whole)
    size = whole.nbytes // max(count, 1)
    return whole.view(np.uint8).reshape(count, size).view(f"V{size}").reshape(count) if count else np.zeros(0, "V1")


def changed(initial: Elements, final: Elements) -> Elements:
    """The elements that are new, or have another value."""
    if not len(initial) or not len(final):
        return final
    return final[~np.isin(_rows(final), _rows(initial))]


def merge(spec: MapSpec, initial: Elements, parts: Sequence[Elements], rule: Rule) -> MergedMap:
    """What a map would hold if all chunks had changed the same one.

    Arguments:
        initial: what it held at first.
        parts: what each chunk has changed, in the order of chunks.
        rule: "sum" adds up by how much each number has changed; "max" and "min" take the numbers that chunks left;
            "last" is the last chunk's value. A function gets the key and the values of the chunks that changed it.

    Elements that a chunk has deleted stay as the others left them.
    """
    if isinstance(rule, str) and rule not in _RULES:
        raise ValueError(f"map {spec.name!r}: the rule is one of {', '.join(_RULES)} or a function, not {rule!r}")
    pieces = [initial, *parts]
    keys = np.concatenate([piece["key"] for piece in pieces])
    if not len(keys):
        return MergedMap(spec, initial)
    _, firsts, places = np.unique(_rows(keys), return_index=True, return_inverse=True)
    order = np.argsort(firsts, kind="stable")
    rank = np.empty_like(order)
    rank[order] = np.arange(len(order))
    places = rank[places.reshape(-1)]
    merged = np.zeros(len(firsts), initial.dtype)
    merged["key"] = keys[firsts[order]]
    edges = np.cumsum([0, *map(len, pieces)])
    at = [places[begin:end] for begin, end in pairwise(edges)]
    merged["value"][at[0]] = initial["value"]
    start = merged["value"].copy()
    seen = np.zeros(len(merged), bool)  # by a chunk
    if callable(rule):
        _by_function(spec, merged, parts, at[1:], rule)
        return MergedMap(spec, merged)
    for part, where in zip(parts, at[1:], strict=True):
        first = ~seen[where]
        seen[where] = True
        leaves = zip(_leaves(merged["value"]), _leaves(start), _leaves(part["value"]), strict=True)
        for target, before, value in leaves:
            if rule == "last" or value.dtype.kind not in "iuf":
                target[where] = value
            elif rule == "sum":
                target[where] += value - before[where]
            else:
                best = np.maximum if rule == "max" else np.minimum
                fresh = first.reshape(-1, *[1] * (value.ndim - 1))
                target[where] = np.where(fresh, value, best(target[where], value))
    return MergedMap(spec, merged)


def _by_function(
    spec: MapSpec,
    merged: Elements,
    parts: Sequence[Elements],
    at: Sequence[npt.NDArray[np.intp]],
    rule: Callable[[Any, list[Any]], Any],
) -> None:
    values: dict[int, list[Any]] = {}
    for part, where in zip(parts, at, strict=True):
        for place, value in zip(where.tolist(), part["value"], strict=True):
            values.setdefault(place, []).append(_plain(value))
    for place, found in values.items():
        merged["value"][place] = rule(_plain(merged["key"][place]), found)


def _plain(value: Any) -> Any:
    """A number as an int, bytes without a type as bytes; all else as numpy has it."""
    if isinstance(value, np.void) and value.dtype.names is None:
        return value.tobytes()
    return value.item() if isinstance(value, np.generic) and value.dtype.kind in "iufb" else value


class MergedMap(Mapping[Any, Any]):
    """What a map holds after all chunks: a mapping, with keys and values as the map itself gives them.

    >>> spec = MapSpec("hits", MapType.ARRAY, key_size=4, value_size=8, max_entries=2)
    >>> initial = np.array([(0, 10), (1, 0)], element_dtype(spec))
    >>> parts = [np.array([(0, 15)], element_dtype(spec)), np.array([(0, 12), (1, 1)], element_dtype(spec))]
    >>> dict(merge(spec, initial, parts, "sum")), dict(merge(spec, initial, parts, "max"))
    ({0: 17, 1: 1}, {0: 15, 1: 1})
    >>> dict(merge(spec, initial, parts, lambda key, values: key + len(values)))
    {0: 2, 1: 2}
    """

    def __init__(self, spec: MapSpec, elements: Elements) -> None:
        self.spec, self._elements = spec, elements
        self._codec = Codec(f"a key of map {spec.name!r}", spec.key_size, spec.key_dtype)
        self._places: dict[bytes, int] | None = None

    def to_numpy(self) -> Elements:
        """All elements, with the fields ``key`` and ``value``."""
        return self._elements

    def __getitem__(self, key: Any) -> Any:
        if self._places is None:
            self._places = {bytes(row): place for place, row in enumerate(_rows(self._elements["key"]))}
        place = self._places.get(self._codec.encode(key))
        if place is None:
            raise KeyError(key)
        return _plain(self._elements["value"][place])

    def __iter__(self) -> Iterator[Any]:
        return (self._codec.decode(bytes(row)) for row in _rows(self._elements["key"]))

    def __len__(self) -> int:
        return len(self._elements)

    def __repr__(self) -> str:
        return f"<MergedMap {self.spec.name!r}: {self.spec.map_type.name}, {len(self)} elements>"
