"""Arrays, hash maps and LRU maps that several threads change at once, as threads of a batch do."""

from __future__ import annotations

import ctypes
import re
import shutil
import subprocess
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from llvmbpf.maps import Map, MapType
from llvmbpf.native import NATIVE_LIBRARY
from tests.maps.native_runs import Run, make_map, pointer, together

SOURCES = Path(__file__).resolve().parent.parent.parent / "llvmbpf" / "native" / "src"
COMPILER = shutil.which("gcc") or shutil.which("clang-19") or shutil.which("clang")

# The loops are compiled into a library and, with the sources of the maps, into a program for the sanitizers.
LOOPS = r"""
typedef unsigned char u8;
typedef unsigned int u32;
typedef unsigned long long u64;
typedef u64 operation(void *run, u64 r1, u64 r2, u64 r3, u64 r4, u64 r5);

static u64 next(u64 *seed) { return (*seed = *seed * 6364136223846793005ull + 1442695040888963407ull) >> 33; }

/* A key of 8 or 24 bytes that says its number everywhere, so that a torn one shows. */
static void make_key(u64 *key, u64 size, u64 number) {
    for (u64 i = 0; 8 * i < size; i++) key[i] = number + (i << 40);
}

/* Add 1 to what a lookup gives, after an update where there is nothing: on the CPU's own value, without atomics. */
u64 count(operation *lookup, operation *update, operation *delete, operation *get, void *run, u64 map, u64 size,
          u64 keys, u64 rounds, u64 seed) {
    u64 failed = 0, key[3];
    for (u64 i = 0; i < rounds; i++) {
        make_key(key, size, next(&seed) % keys);
        u64 *value = (u64 *)lookup(run, map, (u64)key, 0, 0, 0);
        if (!value) {
            u64 zero[3] = {0};
            update(run, map, (u64)key, (u64)zero, 1, 0);
            value = (u64 *)lookup(run, map, (u64)key, 0, 0, 0);
        }
        if (value) ++*value;
        else failed++;
    }
    return failed;
}

/* Add, remove and read keys at random. Values are three words that say their key; a read that shows another key, or
 * parts of two values, is an error. */
u64 churn(operation *lookup, operation *update, operation *delete, operation *get, void *run, u64 map, u64 size,
          u64 keys, u64 rounds, u64 seed) {
    u64 wrong = 0, key[3], values[64];
    for (u64 i = 0; i < rounds; i++) {
        u64 number = next(&seed) % keys;
        make_key(key, size, number);
        switch (next(&seed) % 4) {
        case 0: {
            u64 mark = next(&seed), value[3] = {number, mark, number ^ mark};
            update(run, map, (u64)key, (u64)value, 0, 0);
            break;
        }
        case 1:
            delete(run, map, (u64)key, 0, 0, 0);
            break;
        case 2:
            lookup(run, map, (u64)key, 0, 0, 0);
            break;
        default:
            if (get(run, map, (u64)key, (u64)values, 0, 0)) break;
            wrong += values[0] != number || values[2] != (values[0] ^ values[1]);
        }
    }
    return wrong;
}

/* Keys that are never removed are found at once and always, with their own value. */
u64 find(operation *lookup, operation *update, operation *delete, operation *get, void *run, u64 map, u64 size,
         u64 keys, u64 rounds, u64 seed) {
    u64 wrong = 0, key[3];
    for (u64 i = 0; i < rounds; i++) {
        u64 number = next(&seed) % keys + 1000000;
        make_key(key, size, number);
        u64 *value = (u64 *)lookup(run, map, (u64)key, 0, 0, 0);
        wrong += !value || *value != number;
    }
    return wrong;
}
"""

TORN = r"""
/* One element, which is by turns one of two keys: a third one, made of parts of both, is never there. */
u64 flip(operation *lookup, operation *update, operation *delete, operation *get, void *run, u64 map, u64 size,
         u64 keys, u64 rounds, u64 seed) {
    u64 value[3] = {0};
    for (u64 i = 0; i < rounds; i++) {
        u64 key[64];
        for (u64 j = 0; j < 64; j++) key[j] = i & 1;
        update(run, map, (u64)key, (u64)value, 0, 0);
        delete(run, map, (u64)key, 0, 0, 0);
    }
    return 0;
}

u64 find_torn(operation *lookup, operation *update, operation *delete, operation *get, void *run, u64 map, u64 size,
              u64 keys, u64 rounds, u64 seed) {
    u64 wrong = 0, key[64], other[64];
    for (u64 j = 0; j < 64; j++) other[j] = !(key[j] = j >= 32);
    for (u64 i = 0; i < rounds; i++)
        wrong += lookup(run, map, (u64)key, 0, 0, 0) != 0 || lookup(run, map, (u64)other, 0, 0, 0) != 0;
    return wrong;
}
"""

Loop = Callable[[], int]


@cache
def library(folder: str) -> ctypes.CDLL:
    source = Path(folder) / "loops.c"
    source.write_text(LOOPS + TORN)
    assert COMPILER is not None
    command = [COMPILER, "-shared", "-fPIC", "-O2", "-fno-strict-aliasing", "-o", f"{folder}/loops.so", str(source)]
    subprocess.run(command, check=True)
    return ctypes.CDLL(f"{folder}/loops.so")


@pytest.fixture(scope="module")
def loop(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Loop]:
    """Makes a loop that is ready to be called."""
    if COMPILER is None:
        pytest.skip("needs a C compiler")
    loops = library(str(tmp_path_factory.mktemp("loops")))

    def make(name: str, map: Map, cpu: int, keys: int, rounds: int, seed: int) -> Loop:
        function = getattr(loops, name)
        function.restype = ctypes.c_uint64
        function.argtypes = [*[ctypes.c_void_p] * 5, *[ctypes.c_uint64] * 5]
        symbols = [f"{map.family}_{one}" for one in ("lookup", "update", "delete", "get")]
        operations = [pointer(one) if one in NATIVE_LIBRARY.functions else 0 for one in symbols]
        run = Run(cpu)
        arguments = (run.words.ctypes.data, map.descriptor_address, map.spec.key_size, keys, rounds, seed)

        def call() -> int:
            assert run is not None  # which the call uses
            return int(function(*operations, *arguments))

        return call

    return make


def key_of(number: int, size: int) -> bytes:
    return b"".join((number + (place << 40)).to_bytes(8, "little") for place in range(size // 8))


@pytest.mark.parametrize("size", [8, 24])
@pytest.mark.parametrize("map_type", [MapType.PERCPU_HASH, MapType.LRU_PERCPU_HASH])
def test_sums_of_all_cpus_add_up(loop: Callable[..., Loop], map_type: MapType, size: int) -> None:
    counters: Any = make_map(map_type, size, 24, 64, cpus=3)
    rounds = 200_000
    failed = together([loop("count", counters, cpu, 50, rounds, 7 + cpu) for cpu in range(3)])
    assert failed == [0, 0, 0]
    words = counters.to_numpy()["value"].view(np.uint64).reshape(len(counters), 3, 3)
    assert words[:, :, 0].sum(axis=0).tolist() == [rounds] * 3
    assert len(counters) == 50


def test_sums_of_an_array_of_all_cpus_add_up(loop: Callable[..., Loop]) -> None:
    counters: Any = make_map(MapType.PERCPU_ARRAY, 4, 8, 16, cpus=3)
    rounds = 200_000
    assert together([loop("count", counters, cpu, 16, rounds, 7 + cpu) for cpu in range(3)]) == [0, 0, 0]
    assert counters.to_numpy().sum(axis=0).tolist() == [rounds] * 3


@pytest.mark.parametrize("size", [8, 24])
@pytest.mark.parametrize("capacity", [4, 200])
@pytest.mark.parametrize("map_type", [MapType.HASH, MapType.LRU_HASH, MapType.PERCPU_HASH, MapType.LRU_PERCPU_HASH])
def test_no_read_shows_another_key(loop: Callable[..., Loop], map_type: MapType, capacity: int, size: int) -> None:
    tried: Any = make_map(map_type, size, 24, capacity)
    # A per-CPU value is copied in pieces that belong together, and those of a CPU change under its own runs alone.
    wrong = together([loop("churn", tried, cpu, 150, 150_000, 3 + cpu) for cpu in range(2)])
    if map_type in (MapType.HASH, MapType.LRU_HASH):
        assert wrong == [0, 0]
    assert len(dict(tried.items())) == len(tried) <= capacity
    tried.clear()
    assert len(tried) == 0
    for number in range(capacity):  # nothing was lost
        tried[key_of(number, size)] = bytes(24)
    assert len(tried) == capacity


@pytest.mark.parametrize("size", [8, 24])
@pytest.mark.parametrize("map_type", [MapType.HASH, MapType.LRU_HASH])
def test_keys_that_stay_are_always_found(loop: Callable[..., Loop], map_type: MapType, size: int) -> None:
    tried: Any = make_map(map_type, size, 24, 64)
    for number in range(1_000_000, 1_000_016):
        tried[key_of(number, size)] = number.to_bytes(8, "little") + bytes(16)
    # 16 buckets are shared by 40 keys that come and go.
    results = together(
        [loop("find", tried, 0, 16, 300_000, 1), loop("churn", tried, 1, 40, 150_000, 2)],
    )
    assert results == [0, 0]


@pytest.mark.parametrize("map_type", [MapType.HASH, MapType.LRU_HASH])
def test_parts_of_two_keys_are_never_found(loop: Callable[..., Loop], map_type: MapType) -> None:
    tried: Any = make_map(map_type, 512, 24, 1)
    tasks = [loop("find_torn", tried, 0, 0, 300_000, 0), loop("flip", tried, 1, 0, 300_000, 0)]
    assert together(tasks) == [0, 0]


# A program of its own: three threads on a map whose words stand on the command line, the loops and the sources in one.
MAIN = r"""
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static u64 descriptor[19], keys, rounds, results[3];
static int which;
static pthread_barrier_t gate;

static void *work(void *argument) {
    u64 cpu = (u64)argument, run[64] = {0};
    u8 stop = 0;
    run[RUN_STOP] = (u64)&stop;
    run[RUN_CPU] = cpu;
    pthread_barrier_wait(&gate);
    int is_lru = descriptor[MAP_TYPE] == TYPE_LRU_HASH || descriptor[MAP_TYPE] == TYPE_LRU_PERCPU_HASH;
    operation *lookup = (operation *)(is_lru ? lru_lookup : hash_lookup);
    operation *update = (operation *)hash_update, *delete = (operation *)hash_delete, *get = (operation *)hash_get;
    results[cpu] = (which ? count : churn)(lookup, update, delete, get, run, (u64)descriptor,
                                           descriptor[MAP_KEY_SIZE], keys, rounds, cpu + 1);
    return 0;
}

int main(int argc, char **argv) {
    (void)argc;
    which = atoi(argv[1]);
    keys = strtoull(argv[2], 0, 10);
    rounds = strtoull(argv[3], 0, 10);
    u64 state = strtoull(argv[4], 0, 10), values = strtoull(argv[5], 0, 10);
    for (int i = 0; i < 19; i++) descriptor[i] = strtoull(argv[6 + i], 0, 10);
    descriptor[MAP_STATE] = (u64)calloc(state, 1);
    descriptor[MAP_VALUES] = (u64)calloc(values, 1);
    pthread_barrier_init(&gate, 0, 3);
    pthread_t threads[3];
    for (u64 i = 0; i < 3; i++) pthread_create(threads + i, 0, work, (void *)i);
    for (u64 i = 0; i < 3; i++) pthread_join(threads[i], 0);
    printf("%llu %llu %llu\n", results[0], results[1], results[2]);
    free((void *)descriptor[MAP_STATE]);
    free((void *)descriptor[MAP_VALUES]);
    return 0;
}
"""


@pytest.fixture(scope="module", params=["thread", "address,undefined"])
def sanitized(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The program, with a sanitizer in it."""
    if COMPILER is None:
        pytest.skip("needs a C compiler")
    folder = tmp_path_factory.mktemp("sanitized")
    source = folder / "main.c"
    loops = re.sub(r"^typedef unsigned.*$", "", LOOPS, flags=re.MULTILINE)
    source.write_text(f'#include "hash.c"\n#include "lru.c"\n{loops}\n{MAIN}')
    (folder / "empty.c").write_text("int main(void) { return 0; }")
    sanitizer = f"-fsanitize={request.param}"
    if subprocess.run([COMPILER, sanitizer, "-o", str(folder / "main"), str(folder / "empty.c")]).returncode:
        pytest.skip(f"the compiler has no {sanitizer}")
    options = ["-g", "-O1", sanitizer, "-fno-strict-aliasing", f"-I{SOURCES}", "-pthread"]
    subprocess.run([COMPILER, *options, "-o", str(folder / "main"), str(source)], check=True)
    return str(folder / "main")


@pytest.mark.parametrize(
    ("map_type", "size", "capacity", "which"),
    [
        (MapType.HASH, 8, 4, 0),
        (MapType.HASH, 24, 40, 0),
        (MapType.LRU_HASH, 8, 16, 0),
        (MapType.LRU_HASH, 24, 60, 0),
        (MapType.PERCPU_HASH, 8, 64, 1),
        (MapType.LRU_PERCPU_HASH, 24, 64, 1),
    ],
)
def test_sanitizers_find_nothing(sanitized: str, map_type: MapType, size: int, capacity: int, which: int) -> None:
    planned: Any = make_map(map_type, size, 24, capacity, cpus=3)
    sizes = planned.layout.sizes
    words = [0 if isinstance(word, str) else word for word in planned.descriptor_words()]
    arguments = [which, 50, 30_000, sizes["state"], sizes["values"], *words]
    done = subprocess.run([sanitized, *map(str, arguments)], capture_output=True, text=True, timeout=300)
    if "unexpected memory mapping" in done.stderr:
        pytest.skip("the sanitizer does not know this kernel's address space")
    assert (done.returncode, done.stdout, done.stderr) == (0, "0 0 0\n", "")
