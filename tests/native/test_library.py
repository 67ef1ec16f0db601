"""The native library: what is shipped is what the sources say, and each function stands on what its closure holds."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from llvmbpf.helpers.kernel_table import KERNEL_HELPERS
from llvmbpf.jit.natives import native_function
from llvmbpf.jit.optimiser import parse
from llvmbpf.maps import MapType
from llvmbpf.maps.families import DISPATCHED, FAMILY
from llvmbpf.native import NATIVE_LIBRARY, NativeLibrary
from llvmbpf.native.layout import MapWord, RunRecord, header

ROOT = Path(__file__).resolve().parent.parent.parent
SOURCES = ROOT / "llvmbpf" / "native" / "src"


def test_header_is_what_the_tables_say() -> None:
    assert (SOURCES / "layout.h").read_text(encoding="utf-8") == header()
    for table in (RunRecord, MapWord):
        assert [word.value for word in table] == list(range(len(table)))


@pytest.mark.skipif(shutil.which("clang-19") is None, reason="the compiler that made the IR is not installed")
def test_ir_is_what_the_compiler_makes_of_the_sources() -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "tools" / "build_native.py", "--check"], capture_output=True, text=True, cwd=ROOT
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_source_is_shipped() -> None:
    shipped = {path.stem for path in SOURCES.parent.glob("*.ll")}
    assert shipped == {path.stem for path in SOURCES.glob("*.c")}


def test_closure_stands_alone() -> None:
    for name in sorted(NATIVE_LIBRARY.functions):
        if name != "batch_kernel_packets":  # which calls the program
            parse("\n".join(NATIVE_LIBRARY.closure([name]).values()))


def test_closure_holds_what_is_called_and_no_more() -> None:
    text = "define internal i64 @a(i64 %x) {\n  %r = call i64 @b(i64 %x)\n  ret i64 %r\n}\n"
    text += "define internal i64 @b(i64 %x) {\n  ret i64 %x\n}\ndefine internal i64 @c(i64 %x) {\n  ret i64 %x\n}\n"
    library = NativeLibrary((text,))
    assert list(library.closure(["a"])) == ["a", "b"]
    assert list(library.closure(["c"])) == ["c"]
    with pytest.raises(KeyError):
        library.closure(["d"])


def test_ir_holds_nothing_of_one_version_of_llvm() -> None:
    for text in NATIVE_LIBRARY.texts:
        assert not re.search(r"attributes #|!\w+ = |target triple|#\d+|captures\(|nocapture", text)


def test_every_operation_of_the_helpers_exists() -> None:
    for helper in KERNEL_HELPERS.values():
        if helper.takes_map and (helper.operation or helper.engine == "each"):
            operation = helper.operation or helper.engine
            assert any(f"{family}_{operation}" in NATIVE_LIBRARY.functions for family in FAMILY.values()), helper.name
            if helper.number != 25:  # its map must be known, since it is not in r1
                assert f"{DISPATCHED}_{operation}" in NATIVE_LIBRARY.functions, helper.name
        elif helper.operation:
            assert helper.operation in NATIVE_LIBRARY.functions, helper.name


@pytest.mark.parametrize("operation", ["lookup", "update", "delete"])
@pytest.mark.parametrize("family", sorted(set(FAMILY.values())))
def test_every_family_has_the_basic_operations(family: str, operation: str) -> None:
    assert f"{family}_{operation}" in NATIVE_LIBRARY.functions


def test_unknown_operations_are_refused() -> None:
    with pytest.raises(KeyError):
        native_function("array_paint")


def test_lookups_are_inlined_and_large_operations_are_not() -> None:
    inlined = NATIVE_LIBRARY.is_inlined
    assert all(map(inlined, ["array_lookup", "hash_lookup", "lru_lookup", "trie_lookup", "helper_ktime_get_ns"]))
    assert not any(map(inlined, ["hash_update", "lru_update", "trie_update", "no_such_function"]))


def test_families_serve_all_types_that_can_be_had() -> None:
    assert MapType.ARENA not in FAMILY
    assert MapType.LRU_PERCPU_HASH in FAMILY
