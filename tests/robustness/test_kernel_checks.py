"""Checks that only programs of a kernel meet, at their edges and in both engines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from llvmbpf.errors import ExecutionError, MemoryAccessError
from llvmbpf.maps import MapSpec, MapType
from tests.support.kernel import text_object

pytestmark = pytest.mark.filterwarnings("ignore::llvmbpf.errors.MissingHelperWarning")

PACKET = bytes(range(64))
GUARD = "ldxw r6, [r1]\nldxw r7, [r1+4]\nmov r2, r6\nadd r2, 16\njgt r2, r7, out\n"
END = "\nmov r0, 7\nexit\nout:\nmov r0, 0\nexit"


def run(text: str, engine: str, packet: bytes = PACKET, maps: Sequence[MapSpec] = ()) -> Any:
    obj = text_object({"main": text}, maps, opt_level=0)
    obj.register_helper(500, lambda: 3)
    try:
        result = obj.programs["main"].run(packet, engine=engine)
    except MemoryAccessError as error:
        return (error.reason, error.pc, error.access, error.region)
    except ExecutionError as error:
        return (type(error).__name__, error.pc)
    return result.r0, result.data_out


@pytest.mark.parametrize("engine", ["interpreter", "jit"])
@pytest.mark.parametrize("instruction", ["lock add [r6], r3", "lock fetch add32 [r6+4], r3", "lock cmpxchg [r6+8], r3"])
def test_no_atomic_reaches_the_packet(engine: str, instruction: str) -> None:
    assert run(f"{GUARD}mov r3, 1\n{instruction}{END}", engine) == ("bounds", 6, "atomic", "packet")
    assert run(f"{GUARD}stxdw [r6], r3{END}", engine)[0] == 7  # other stores do
    unknown = f"{GUARD}or r6, 0\nmov r3, 1\n{instruction}{END}"  # where nothing is known of the pointer, either
    assert run(unknown, engine) == ("bounds", 7, "atomic", "any")
    assert run(f"{GUARD}or r6, 0\nmov r3, 1\nstxdw [r6], r3{END}", engine)[0] == 7


@pytest.mark.parametrize("engine", ["interpreter", "jit"])
def test_atomics_reach_the_frame(engine: str) -> None:
    assert run("mov r3, 5\nstdw [r10-8], 1\nlock add [r10-8], r3\nldxdw r0, [r10-8]\nexit", engine)[0] == 6


@pytest.mark.parametrize("engine", ["interpreter", "jit"])
def test_packet_loads_count_from_the_data_behind_metadata(engine: str) -> None:
    """bpf_xdp_adjust_meta makes room before the data; a classic load's offset counts from the data all the same."""
    text = "mov r6, r1\nmov r2, -8\ncall 54\njne r0, 0, out\nldabsb {offset}\nexit\nout:\nmov r0, 99\nexit"
    for offset in (0, 1, 63):
        assert run(text.format(offset=offset), engine)[0] == PACKET[offset]
    beyond = text.format(offset=64).replace("ldabsb 64", "ldabsb 64\nmov r0, 5")
    assert run(beyond, engine)[0] == 0  # the whole program ends


LOCKED = MapSpec("locked", MapType.ARRAY, key_size=4, value_size=16, max_entries=1, lock_offset=8)
LOOKUP = "stw [r10-4], 0\nmov r2, r10\nadd r2, -4\nlddw r1, map locked\ncall 1\njeq r0, 0, out\nmov r6, r0\n"
LOCK, UNLOCK = "mov r1, r6\nadd r1, 8\ncall 93\n", "mov r1, r6\nadd r1, 8\ncall 94\n"


@pytest.mark.parametrize("engine", ["interpreter", "jit"])
def test_no_helper_in_python_while_a_lock_is_held(engine: str) -> None:
    assert run(f"{LOOKUP}{LOCK}call 500\n{UNLOCK}{END}", engine, maps=[LOCKED]) == ("HelperError", 11)
    assert run(f"{LOOKUP}{LOCK}{UNLOCK}call 500\nexit\nout:\nexit", engine, maps=[LOCKED])[0] == 3
    assert run(f"{LOOKUP}{LOCK}{LOCK}{UNLOCK}{END}", engine, maps=[LOCKED]) == ("HelperError", 13)
    assert run(f"{LOOKUP}{UNLOCK}{END}", engine, maps=[LOCKED]) == ("HelperError", 10)


@pytest.mark.parametrize("engine", ["interpreter", "jit"])
def test_fields_and_variables(engine: str) -> None:
    """A field of the context that is no pointer; a variable with first contents, which a store changes."""
    data = MapSpec(".data", MapType.ARRAY, key_size=4, value_size=16, max_entries=1, contents=bytes(range(16)))
    assert run("ldxw r0, [r1+16]\nadd r0, 4\nexit", engine)[0] == 4  # rx_queue_index
    text = "lddw r6, .data+8\nldxb r7, [r6]\nstb [r6], 70\nldxb r0, [r6]\nadd r0, r7\nexit"
    assert run(text, engine, maps=[data])[0] == 78


@pytest.mark.parametrize("engine", ["interpreter", "jit"])
def test_helpers_that_call_back(engine: str) -> None:
    text = """
        mov r1, 3
        lddw r2, code body
        mov r3, r10
        mov r4, 0
        call 181
        exit
        body:
        mov r0, 0
        exit
    """
    assert run(text, engine)[0] == 3
    assert run(text.replace("mov r4, 0", "mov r4, 1"), engine)[0] == (1 << 64) - 22  # no flags are known


INNER = MapSpec("outer.inner", MapType.ARRAY, key_size=4, value_size=16, max_entries=2)
OUTER = MapSpec("outer", MapType.ARRAY_OF_MAPS, key_size=4, value_size=4, max_entries=1)


@pytest.mark.parametrize("engine", ["interpreter", "jit"])
@pytest.mark.parametrize(("below", "fits"), [(4, True), (3, False)])
def test_keys_of_maps_that_only_the_run_knows(engine: str, below: int, fits: bool) -> None:
    """The size of a key stands in the map then; all its bytes must lie in the frame."""
    obj = text_object(
        {
            "main": f"""
                stw [r10-4], 0
                mov r2, r10
                add r2, -4
                lddw r1, map outer
                call 1
                jeq r0, 0, out
                mov r1, r0
                mov r2, r10
                add r2, -{below}
                call 1
                jeq r0, 0, out
                ldxdw r0, [r0+8]
                exit
                out:
                mov r0, 99
                exit
            """
        },
        [OUTER],
        opt_level=0,
    )
    inner = obj.create_map(INNER)
    inner[0] = (7).to_bytes(8, "little") + (9).to_bytes(8, "little")
    obj.maps["outer"][0] = inner
    main = obj.programs["main"]
    if fits:
        assert main.run(PACKET, engine=engine).r0 == 9
        return
    with pytest.raises(MemoryAccessError) as caught:
        main.run(PACKET, engine=engine)
    assert (caught.value.pc, caught.value.size, caught.value.reason) == (10, 4, "bounds")


@pytest.mark.parametrize("engine", ["interpreter", "jit"])
@pytest.mark.parametrize(("size", "fits"), [(16, True), (20, False)])
def test_a_size_that_only_the_run_knows(engine: str, size: int, fits: bool) -> None:
    """bpf_csum_diff over a variable, with a size from the packet."""
    data = MapSpec(".data", MapType.ARRAY, key_size=4, value_size=20, max_entries=1, contents=bytes(20))
    text = "ldxb r2, [r6]\nlddw r1, .data+4\nmov r3, 0\nmov r4, 0\nmov r5, 0\ncall 28\nmov r0, 7\nexit\nout:\nexit"
    found = run(f"{GUARD}{text}", engine, bytes([size]) + PACKET, [data])
    assert found[0] == 7 if fits else found == ("bounds", 11, "load", "map value")


@pytest.mark.parametrize("engine", ["interpreter", "jit"])
def test_no_byte_of_an_argument_is_nowhere(engine: str) -> None:
    """A pointer behind the frame, with a size from the packet: 0 bytes may lie anywhere."""
    text = (
        "ldxb r2, [r6]\nmov r1, r10\nadd r1, 8\nmov r3, 0\nmov r4, 0\nmov r5, 0\ncall 28\nmov r0, 7\nexit\nout:\nexit"
    )
    assert run(f"{GUARD}{text}", engine, bytes(64))[0] == 7
    assert run(f"{GUARD}{text}", engine, bytes([4]) + PACKET) == ("bounds", 11, "load", "frame")
