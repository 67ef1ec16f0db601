"""Maps and variables on the command line: set from text, shown as tables and as JSON."""

from __future__ import annotations

import ipaddress
import json
import re
from typing import Any

import click
import numpy as np

from llvmbpf.cli.outputs import print_table
from llvmbpf.maps import MapSpec, MapType
from llvmbpf.views.map_elements import RECORDS, WITHOUT_KEYS, cut, elements, is_zero, network, plain_value, text_of
from llvmbpf.views.object_facts import plain
from llvmbpf.vm import BpfObject

__all__ = ["dump_facts", "fit", "parse", "set_map", "set_variable", "show_maps"]

SHOWN_ELEMENTS = 40
SHOWN_RECORD = 64  # bytes
OF_MAPS = (MapType.ARRAY_OF_MAPS, MapType.HASH_OF_MAPS)

_HARDWARE_ADDRESS = re.compile(r"(?:[0-9a-fA-F]{2}:){5}[0-9a-fA-F]{2}")


# -- from text ---------------------------------------------------------------------------------------------------------


def parse(text: str) -> Any:
    """A value as people write it: a number (also 0x..), true, false, JSON, else the text itself.

    >>> parse("0x10"), parse("[1, 2]"), parse("10.0.0.1")
    (16, [1, 2], '10.0.0.1')
    """
    try:
        return json.loads(text)
    except ValueError:
        pass
    try:
        return int(text, 0)
    except ValueError:
        return text


def fit(value: Any, dtype: np.dtype[Any] | None, size: int) -> Any:
    """What was parsed, brought near to a type: IP and Ethernet addresses become bytes in network order or numbers.

    >>> fit({"address": "10.0.0.1"}, np.dtype([("address", "<u4"), ("port", "<u2")]), 6)
    {'address': 16777226}
    """
    if dtype is not None and dtype.names is not None and not dtype.shape:
        fields: Any = dtype.fields
        if isinstance(value, dict):
            return {
                name: fit(one, fields[name][0], fields[name][0].itemsize) if name in fields else one
                for name, one in value.items()
            }
        if isinstance(value, list) and len(value) == len(dtype.names):
            inner = (fields[name][0] for name in dtype.names)
            return tuple(fit(one, kind, kind.itemsize) for one, kind in zip(value, inner, strict=True))
    if isinstance(value, list):
        base = None if dtype is None else dtype.base
        return [fit(one, base, base.itemsize if base is not None else size) for one in value]
    if not isinstance(value, str) or (dtype is not None and dtype.kind == "S"):
        return value
    data = _address(value, size)
    if data is None:
        return _number(value)
    if dtype is not None and dtype.kind in "iu" and not dtype.shape:
        return int.from_bytes(data, "little", signed=dtype.kind == "i")
    return list(data) if dtype is not None and dtype.shape == (size,) else data


def _address(text: str, size: int) -> bytes | None:
    if size == 6 and _HARDWARE_ADDRESS.fullmatch(text):
        return bytes.fromhex(text.replace(":", ""))
    try:
        packed = ipaddress.ip_address(text).packed
    except ValueError:
        return None
    return packed if len(packed) == size else None


def _number(text: str) -> int | str:
    try:
        return int(text, 0)
    except ValueError:
        return text


def set_variable(loaded: BpfObject, text: str) -> None:
    """Set a global variable from ``NAME=VALUE``. Raises BadParameter."""
    name, equals, value = text.partition("=")
    if not equals:
        raise click.BadParameter(f"{text!r} is not NAME=VALUE", param_hint="'--set'")
    variable = loaded.globals.variables.get(name)
    if variable is None:
        there = ", ".join(loaded.globals) or "none"
        raise click.BadParameter(f"there is no variable {name!r}; variables: {there}", param_hint="'--set'")
    try:
        given = value if variable.dtype is not None and variable.dtype.kind == "S" else parse(value)
        loaded.globals[name] = fit(given, variable.dtype, variable.size)
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="'--set'") from None


def set_map(loaded: BpfObject, text: str) -> None:
    """Put an element into a map from ``NAME:KEY=VALUE``, or ``NAME=VALUE`` where it has no keys.

    Raises BadParameter, or MapError for what the map refuses.
    """
    head, equals, value_text = text.partition("=")
    name, colon, key_text = head.partition(":")
    one = loaded.maps.get(name)
    if one is None or one.spec.is_global:
        there = ", ".join(name for name, one in loaded.maps.items() if not one.spec.is_global) or "none"
        raise click.BadParameter(f"there is no map {name!r}; maps: {there}", param_hint="'--map'")
    spec: MapSpec = one.spec
    has_keys = spec.map_type not in WITHOUT_KEYS
    if spec.map_type in RECORDS or not equals or bool(colon) != has_keys:
        form = "NAME:KEY=VALUE" if has_keys else "NAME=VALUE"
        reason = "only programs write to it" if spec.map_type in RECORDS else f"its form is {form}"
        raise click.BadParameter(f"{text!r}: map {name!r} is of type {spec.map_type.name}, {reason}")
    try:
        value = _map_value(loaded, spec, value_text)
        if has_keys:
            one[_key(spec, key_text)] = value
        else:
            one.push(value)
    except (ValueError, TypeError, IndexError) as error:
        raise click.BadParameter(f"{text!r}: {error}", param_hint="'--map'") from None


def _key(spec: MapSpec, text: str) -> Any:
    if spec.map_type is MapType.LPM_TRIE and not text.startswith(("{", "[")):
        return text  # tries read networks themselves
    return fit(parse(text), spec.key_dtype, spec.key_size)


def _map_value(loaded: BpfObject, spec: MapSpec, text: str) -> Any:
    if spec.map_type is MapType.PROG_ARRAY or spec.map_type in OF_MAPS:
        there: Any = loaded.programs if spec.map_type is MapType.PROG_ARRAY else loaded.maps
        if text not in there:
            raise ValueError(f"there is no {text!r} among {', '.join(there)}")
        return there[text]
    return fit(parse(text), spec.value_dtype, spec.value_size)


# -- to text -----------------------------------------------------------------------------------------------------------


def dump_facts(loaded: BpfObject) -> dict[str, Any]:
    """All maps and variables for machines."""
    found: dict[str, Any] = {}
    for name, one in loaded.maps.items():
        if one.spec.is_global:
            continue
        rows = []
        for element in elements(one):
            row: dict[str, Any] = {} if element.key is None else {"key": plain(element.key)}
            if (found_network := network(one, element.key)) is not None:
                row["network"] = found_network
            rows.append({**row, "value": plain_value(element.value)})
        found[name] = {"type": one.spec.map_type.name, "elements": rows}
        if one.spec.map_type in RECORDS:
            found[name]["lost"] = one.lost
    return {"maps": found, "variables": {name: plain(value) for name, value in loaded.globals.items()}}


def show_maps(loaded: BpfObject) -> None:
    """Print a table for each map, and one of all variables."""
    for name, one in loaded.maps.items():
        if not one.spec.is_global:
            _show_map(name, one)
    if loaded.globals:
        rows = [(name, cut(text_of(plain(value)))) for name, value in loaded.globals.items()]
        print_table("Variables", ["name", "value"], rows)


def _show_map(name: str, one: Any) -> None:
    rows: list[tuple[str, str]] = []
    more = zeros = 0
    for element in elements(one):
        if one.spec.map_type in (MapType.ARRAY, MapType.PERCPU_ARRAY) and is_zero(element.value):
            zeros += 1
        elif len(rows) == SHOWN_ELEMENTS:
            more += 1
        else:
            key = network(one, element.key) or ("" if element.key is None else text_of(plain(element.key)))
            rows.append((key, cut(text_of(plain_value(element.value)))))
    title = f"Map {name} ({one.spec.map_type.name})"
    has_keys = one.spec.map_type not in WITHOUT_KEYS and one.spec.map_type is not MapType.RINGBUF
    if rows and has_keys:
        print_table(title, ["cpu" if one.spec.map_type in RECORDS else "key", "value"], rows)
    elif rows:
        print_table(title, ["value"], [row[1:] for row in rows])
    remarks = [f"{_counted(more)} more"] if more else []
    remarks += [f"{_counted(zeros)} zero"] if zeros else []
    if one.spec.map_type in RECORDS and one.lost:
        remarks.append(f"{one.lost:,} records were lost")
    if one.spec.map_type is MapType.BLOOM_FILTER:
        remarks.append("what is in it cannot be listed")
    elif not rows and not zeros:
        remarks.append("empty")
    if remarks:
        click.echo(f"{name if rows else title}: {', '.join(remarks)}\n")


def _counted(count: int) -> str:
    return f"{count:,} element{'' if count == 1 else 's'}"
