"""Ring buffers and perf event arrays in programs: what a run leaves behind, however it ends, in both engines."""

from __future__ import annotations

import pytest

from llvmbpf.errors import ExecutionError, FuelExhausted, HelperError, MemoryAccessError
from llvmbpf.maps import MapSpec, MapType
from llvmbpf.memory import TrapKind
from llvmbpf.native import RESERVATIONS

from .programs import ENGINES, make_object

RING = MapSpec("ring", MapType.RINGBUF, 0, 0, 4096)
PERF = MapSpec("perf", MapType.PERF_EVENT_ARRAY, 4, 4, 2)

RESERVE = """
    lddw r1, map ring
    mov r2, 8
    mov r3, 0
    call 131
    jne r0, 0, 2
    mov r0, 99
    exit
    mov r6, r0
    stdw [r6], 7
"""
SUBMIT = """
    mov r1, r6
    mov r2, 0
    call 132
"""
END = """
    mov r0, 2
    exit
"""

PROGRAMS = {
    "submit": RESERVE + SUBMIT + END,
    "discard": RESERVE + SUBMIT.replace("132", "133") + END,
    "leak": RESERVE + END,
    "twice": RESERVE + SUBMIT + SUBMIT + END,
    "beyond": RESERVE + "stb [r6+8], 1\n" + SUBMIT + END,
    "before": RESERVE + "stw [r6-8], 1\n" + SUBMIT + END,
    "later": RESERVE + SUBMIT + "stdw [r6], 8\n" + END,
    "inside": RESERVE + "add r6, 4\n" + SUBMIT + END,
    "endless": RESERVE + "ja -1\n" + END,
    "many": """
        mov r7, 0
        mov r8, 20
        lddw r1, map ring
        mov r2, 8
        mov r3, 0
        call 131
        jeq r0, 0, 1
        add r7, 1
        sub r8, 1
        jne r8, 0, -9
        mov r0, r7
        exit
    """,
}

ENDS: dict[str, type[ExecutionError]] = {
    "twice": HelperError,
    "beyond": MemoryAccessError,
    "before": MemoryAccessError,
    "later": MemoryAccessError,
    "inside": HelperError,
    "endless": FuelExhausted,
}
LEFT = {"submit": 1, "twice": 1, "later": 1}


@pytest.mark.parametrize("name", sorted(set(PROGRAMS) - {"many"}))
@pytest.mark.parametrize("engine", ENGINES)
def test_no_record_stays_busy(engine: str, name: str) -> None:
    made = make_object(PROGRAMS, [RING], fuel=1000)
    ring = made.maps["ring"]
    for _ in range(3):
        if name in ENDS:
            with pytest.raises(ENDS[name]):
                made.programs[name].run(bytes(64), engine=engine)
        else:
            assert made.programs[name].run(bytes(64), engine=engine).retval == 2
        assert ring.drain() == [b"\7" + bytes(7)] * LEFT.get(name, 0)
        assert ring.waiting == 0
    assert ring.lost == 0


@pytest.mark.parametrize("name", sorted(set(PROGRAMS) - {"many"}))
@pytest.mark.parametrize("engine", ENGINES)
def test_no_record_stays_busy_in_batches(engine: str, name: str) -> None:
    made = make_object(PROGRAMS, [RING], fuel=1000)
    batch = made.programs[name].run_batch([bytes(64)] * 20, engine=engine)
    assert batch.trapped.all() == (name in ENDS)
    if name in ("twice", "inside"):
        assert set(batch.traps["kind"] & 0xFF) == {TrapKind.RECORD}
    assert len(made.maps["ring"].drain()) == 20 * LEFT.get(name, 0)
    assert made.maps["ring"].waiting == 0


@pytest.mark.parametrize("engine", ENGINES)
def test_a_run_holds_so_many_records(engine: str) -> None:
    made = make_object(PROGRAMS, [RING])
    for turn in range(1, 3):
        assert made.programs["many"].run(bytes(64), engine=engine).retval == RESERVATIONS
        assert made.maps["ring"].lost == turn * (20 - RESERVATIONS)
        assert made.maps["ring"].drain() == []
        assert made.maps["ring"].waiting == 0


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("threads", [1, 2])
def test_subscribers_make_room_in_a_batch(engine: str, threads: int) -> None:
    """400 records of 16 bytes go through a ring that has room for 255."""
    made, seen = make_object(PROGRAMS, [RING]), []
    made.maps["ring"].subscribe(seen.append)
    made.programs["submit"].run_batch([bytes(64)] * 400, threads=threads, engine=engine)
    assert len(seen) + made.maps["ring"].lost == 400
    if threads == 1:
        assert len(seen) == 400


OUTPUT = """
    mov r6, r1
    stdw [r10-8], 5
    lddw r2, map perf
    lddw r3, {flags}
    mov r4, r10
    add r4, -8
    mov r5, {size}
    call 25
    exit
"""


@pytest.mark.parametrize(
    ("flags", "size", "result", "records"),
    [
        (0xFFFFFFFF, 8, 0, [(1, b"\5" + bytes(7))]),
        (0, 0, 0, [(0, b"")]),
        (0xFFFFFFFF | 3 << 32, 4, 0, [(1, b"\5\0\0\0abc")]),
        (2, 8, -7, []),
        (1 << 52, 8, -22, []),
        (0xFFFFFFFF | 65 << 32, 8, -14, []),
    ],
)
@pytest.mark.parametrize("engine", ENGINES)
def test_perf_events(engine: str, flags: int, size: int, result: int, records: list[tuple[int, bytes]]) -> None:
    made = make_object({"output": OUTPUT.format(flags=flags, size=size)}, [PERF])
    assert made.programs["output"].run(b"abc".ljust(64, b"\0"), engine=engine, cpu=1).retval == result
    assert made.maps["perf"].drain() == records
