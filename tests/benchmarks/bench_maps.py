"""Lookups in maps, a packet each: what they add to a batch of a program that does nothing else."""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np
import pytest
from support.kernel import text_object

from llvmbpf.maps import MapFlag, MapSpec, MapType

PACKETS = 8192
HOT_KEYS = 64
ADD_ONE = "lddw r1, map {name}\ncall 1\njeq r0, 0, out\nldxdw r1, [r0]\nadd r1, 1\nstxdw [r0], r1\nmov r0, r1\nexit\n"
BEGIN = "ldxw r2, [r1]\nldxw r3, [r1+4]\nmov r4, r2\nadd r4, 14\njgt r4, r3, out\nldxb r5, [r2]\nand r5, 63\n"
END = "out:\nmov r0, 0\nexit"
KEY = {
    4: "stxw [r10-4], r5\nmov r2, r10\nadd r2, -4\n",
    8: "stw [r10-8], 32\nstxw [r10-4], r5\nmov r2, r10\nadd r2, -8\n",
    16: "stdw [r10-16], 0\nstdw [r10-8], 0\nstxw [r10-16], r5\nmov r2, r10\nadd r2, -16\n",
}

MAPS = {
    "array": MapSpec("array", MapType.ARRAY, 4, 8, HOT_KEYS),
    "per CPU array": MapSpec("percpu", MapType.PERCPU_ARRAY, 4, 8, HOT_KEYS),
    "hash, 4 bytes": MapSpec("hash", MapType.HASH, 4, 8, 1024),
    "hash, 16 bytes": MapSpec("hash", MapType.HASH, 16, 8, 1024),
    "LRU hash": MapSpec("lru", MapType.LRU_HASH, 4, 8, 1024),
    "LPM trie": MapSpec("trie", MapType.LPM_TRIE, 8, 8, 1024, flags=MapFlag.NO_PREALLOC),
}


def batch() -> Any:
    """Packets whose first byte is the key."""
    return np.random.default_rng(1).integers(0, 256, (PACKETS, 64), dtype=np.uint8)


@pytest.mark.parametrize("kind", ["nothing", *MAPS])
def test_lookup_and_count(benchmark: Any, kind: str) -> None:
    benchmark.group = f"{PACKETS} packets, a lookup each"
    if kind == "nothing":
        program = text_object({"main": f"{BEGIN}mov r0, r5\nexit\n{END}"}).programs["main"]
    else:
        spec = MAPS[kind]
        obj = text_object({"main": BEGIN + KEY[spec.key_size] + ADD_ONE.format(name=spec.name) + END}, [spec])
        for key in range(HOT_KEYS):
            prefix = (32).to_bytes(4, "little") if kind == "LPM trie" else b""
            obj.maps[spec.name].update((prefix + key.to_bytes(4, "little")).ljust(spec.key_size, b"\0"), 0)
        program = obj.programs["main"]
    result = benchmark(partial(program.run_batch, batch(), keep_packets=False))
    assert not result.trapped.any()
    assert kind == "nothing" or result.r0.min() > 0
