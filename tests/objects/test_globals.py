"""Initial values of variables: read and set by name."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np
import pytest

from llvmbpf.objects import ObjectSpec, load_object

from .samples import builds_of, load, path_of


@pytest.fixture
def fresh() -> ObjectSpec:
    return load_object(path_of("globals.v3"))


def test_values_as_c_gave_them() -> None:
    for name in [name for name in builds_of("globals") if "plain" not in name]:
        found = load(name).globals
        numbers = {
            "offset": -3, "calls": 0, "total": 1000, "last": 0xABCD, "globals.parity": 0, "seen_high": False,
            "unused_float": 0.5,
        }  # fmt: skip
        assert {name: found[name] for name in numbers} == numbers
        assert found["history"].tolist() == [0] * 8
        settings = found["settings"]
        assert [settings[name] for name in ("threshold", "bias", "name", "inner_a", "inner_b", "level")] == [
            100, -5, b"defaults", 7, 8, -1,
        ]  # fmt: skip
        assert settings["table"].tolist() == [1, 2, 3, 4]
        assert settings["enabled_verbose_rest"] == 1
        assert bytes(settings["either"]) == bytes([1, 2, 3, 4])


def test_without_types_values_are_bytes() -> None:
    found = load_object(path_of("globals.v1.plain")).globals
    assert found["offset"] == (-3).to_bytes(4, "little", signed=True)
    assert found["total"] == (1000).to_bytes(8, "little")
    found["total"] = 7
    found["offset"] = -2
    found["history"] = bytes(range(16))
    assert (found["total"], found["offset"]) == ((7).to_bytes(8, "little"), b"\xfe\xff\xff\xff")
    assert found["history"] == bytes(range(16))
    for value in (1 << 64, -(1 << 63) - 1, b"short", "text"):
        with pytest.raises(ValueError, match="'total', 8 bytes, cannot hold"):
            found["total"] = value


def test_names_places_and_types() -> None:
    spec = load("globals.v3")
    variable = spec.globals.variables["settings"]
    assert (variable.map_name, variable.size, variable.type_name) == (".rodata", 72, "const volatile struct settings")
    assert spec.globals.variables["history"].map_name == ".bss"
    assert set(spec.globals) == {
        "settings", "offset", "total", "unused_float", "last", "globals.parity", "history", "calls", "seen_high",
    }  # fmt: skip
    assert load("firewall.v3").globals["count_verdicts"].dtype == np.bool_
    for one in spec.maps.values():
        spans = sorted((one.offset, one.offset + one.size) for one in one.variables.values())
        assert all(end <= start for (_, end), (start, _) in pairwise(spans))


def test_set_values_are_what_the_map_begins_with(fresh: ObjectSpec) -> None:
    before = fresh.maps[".rodata"].contents or b""
    place = fresh.globals.variables["offset"].offset
    fresh.globals["offset"] = 0x01020304
    after = fresh.maps[".rodata"].contents or b""
    assert after == before[:place] + b"\x04\x03\x02\x01" + before[place + 4 :]
    assert load("globals.v3").globals["offset"] == -3  # another object is not touched


@pytest.mark.parametrize(
    ("name", "value", "read"),
    [
        ("offset", -(1 << 31), -(1 << 31)),
        ("offset", np.int64(5), 5),
        ("offset", b"\xff\xff\xff\x7f", (1 << 31) - 1),
        ("total", (1 << 64) - 1, (1 << 64) - 1),
        ("seen_high", True, True),
        ("unused_float", 3, 3.0),
        ("history", range(8), list(range(8))),
        ("history", np.arange(8) * 1000, [n * 1000 for n in range(8)]),
    ],
)
def test_set(fresh: ObjectSpec, name: str, value: Any, read: Any) -> None:
    fresh.globals[name] = value
    found = fresh.globals[name]
    assert (found.tolist() if isinstance(found, np.ndarray) else found) == read


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("offset", 1 << 31, "-2147483648 to 2147483647"),
        ("total", -1, "0 to 18446744073709551615"),
        ("total", 1 << 64, "beyond 64 bits"),
        ("total", 1.0, "no integer"),
        ("total", None, "no integer"),
        ("total", [1], r"shape is \(1,\), not \(\)"),
        ("total", b"123", "'total', volatile u64, cannot hold"),
        ("history", 5, r"shape is \(\), not \(8,\)"),
        ("history", [1] * 9, r"shape is \(9,\), not \(8,\)"),
        ("history", [70000] * 8, "0 to 65535"),
        ("settings", {"colour": 1}, "no member 'colour', but threshold, bias"),
        ("settings", {"threshold": -1}, "0 to 4294967295"),
        ("settings", {"name": "thirteen char"}, "room for 12 bytes"),
        ("settings", {"table": [1, 2]}, "shape"),
        ("settings", (1, 2), "2 members, not 9"),
        ("unused_float", "much", "no number"),
    ],
)
def test_refused(fresh: ObjectSpec, name: str, value: Any, message: str) -> None:
    before = dict(fresh.maps)
    with pytest.raises(ValueError, match=message):
        fresh.globals[name] = value
    assert fresh.maps == before


def test_structures_by_member(fresh: ObjectSpec) -> None:
    fresh.globals["settings"] = {"threshold": 7, "name": "short", "table": [4, 3, 2, 1]}
    settings = fresh.globals["settings"]
    assert (settings["threshold"], settings["name"], settings["bias"]) == (7, b"short", -5)
    changed = settings.copy()
    changed["inner_b"] = 99
    fresh.globals["settings"] = changed
    assert fresh.globals["settings"]["inner_b"] == 99
    fresh.globals["settings"] = (1, 2, 0, b"all", [0, 0, 0, 9], 5, 6, b"\1\2\3\4", -1)
    assert fresh.globals["settings"]["table"].tolist() == [0, 0, 0, 9]


def test_names_that_are_not_there(fresh: ObjectSpec) -> None:
    with pytest.raises(KeyError):
        fresh.globals["nothing"]
    with pytest.raises(KeyError):
        fresh.globals["nothing"] = 1
    with pytest.raises(TypeError, match="cannot be removed"):
        del fresh.globals["total"]
    assert "nothing" not in fresh.globals
    assert len(fresh.globals) == 9


def test_a_number_over_an_address_takes_its_place() -> None:
    spec = load_object(path_of("strings.v3"))
    assert spec.maps[".data"].pointers
    spec.globals["chosen"] = 0
    assert not spec.maps[".data"].pointers
