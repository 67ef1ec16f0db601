"""What maps hold, as text: for tables of notebooks and of the command line."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator
from typing import Any, NamedTuple

import numpy as np

from llvmbpf.maps import MapType
from llvmbpf.views.object_facts import plain

__all__ = [
    "PREFIX_BITS",
    "RECORDS",
    "WITHOUT_KEYS",
    "Element",
    "cut",
    "elements",
    "is_zero",
    "network",
    "plain_value",
    "text_of",
]

SHOWN_VALUE = 100  # characters
RECORDS = (MapType.RINGBUF, MapType.PERF_EVENT_ARRAY)
WITHOUT_KEYS = (MapType.QUEUE, MapType.STACK, MapType.BLOOM_FILTER)
PREFIX_BITS = 4  # bytes before the data of a trie's key


class Element(NamedTuple):
    """One element; the key is None where there are no keys."""

    key: Any
    value: Any


def elements(one: Any) -> Iterator[Element]:
    """What a map holds. Records of ring buffers and perf events are taken out."""
    if one.spec.map_type in RECORDS:
        for record in one.drain():
            is_perf = one.spec.map_type is MapType.PERF_EVENT_ARRAY
            yield Element(record.cpu if is_perf else None, record.data if is_perf else record)
    elif one.spec.map_type is MapType.BLOOM_FILTER:
        return
    elif one.spec.map_type in WITHOUT_KEYS:
        yield from (Element(None, value) for value in one.to_numpy())
    else:
        yield from (Element(key, value) for key, value in one.items())


def is_zero(value: Any) -> bool:
    """Whether all bytes of a value are zero."""
    if isinstance(value, np.generic | np.ndarray):
        return not any(value.tobytes())
    return not any(value) if isinstance(value, bytes) else not value


def network(one: Any, key: Any) -> str | None:
    """The key of a trie as a network, where its data is as long as an address."""
    if one.spec.map_type is not MapType.LPM_TRIE or one.spec.key_size - PREFIX_BITS not in (4, 16):
        return None
    data = one.key_codec.encode(key)
    bits = int.from_bytes(data[:PREFIX_BITS], "little")
    return f"{ipaddress.ip_address(data[PREFIX_BITS:])}/{bits}"


def plain_value(value: Any) -> Any:
    """A value for JSON; programs and maps by name."""
    if isinstance(value, bytes):
        return value.hex(" ")
    if (spec := getattr(value, "spec", None)) is not None:
        return spec.name
    if isinstance(value, tuple) and hasattr(value, "_asdict"):
        return value._asdict()
    return getattr(value, "name", None) or plain(value)


def text_of(value: Any) -> str:
    """A plain value as people read it."""
    if isinstance(value, dict):
        return ", ".join(f"{name} {text_of(one)}" for name, one in value.items())
    if isinstance(value, list):
        return f"[{', '.join(f'({text_of(one)})' if isinstance(one, dict) else text_of(one) for one in value)}]"
    return str(value)


def cut(text: str) -> str:
    """Text that is not too long for a cell."""
    return text if len(text) <= SHOWN_VALUE else f"{text[: SHOWN_VALUE - 3]}..."
