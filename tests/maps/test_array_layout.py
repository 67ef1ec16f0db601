"""Values of different CPUs do not share a line of the processors' caches, and nobody else sees that."""

from __future__ import annotations

import numpy as np
import pytest
from support.kernel import text_object

from llvmbpf.maps import MapSpec, MapType

LINE = 64


@pytest.mark.parametrize("value_size", [1, 8, 20, 64, 100, 120])
@pytest.mark.parametrize("entries", [1, 3, 256, 257])
def test_values_of_cpus_lie_apart(value_size: int, entries: int) -> None:
    spec = MapSpec("some", MapType.PERCPU_ARRAY, key_size=4, value_size=value_size, max_entries=entries)
    loaded = text_object({"main": "mov r0, 0\nexit"}, maps=[spec], cpus=3)
    some = loaded.maps["some"]
    layout, size = some.layout, (value_size + 7) // 8 * 8
    if entries > 256:
        assert layout.stride == size
        return
    first = some.values_address
    lines = [
        {address // LINE for address in range(start, start + value_size)}
        for cpu in range(3)
        for start in [first + (cpu * entries + entries - 1) * layout.stride]
    ]
    assert not lines[0] & lines[1]
    assert not lines[1] & lines[2]
    values = [bytes([cpu + 1]) * value_size for cpu in range(3)]
    padded = b"".join(one.ljust(size, b"\0") for one in values)
    key = (entries - 1).to_bytes(4, "little")
    some[entries - 1] = values
    assert some.read(key) == padded
    assert np.asarray(some.to_numpy()).shape[:2] == (entries, 3)
    state = loaded.snapshot()
    some[entries - 1] = [bytes(value_size)] * 3
    assert some.read(key) == bytes(3 * size)
    loaded.restore(state)
    assert some.read(key) == padded
