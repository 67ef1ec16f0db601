"""Objects that try to take the process down: maps, helpers, calls back, tail calls, forks.

What could kill or hang runs in a child with limits. Both engines are asked, and must agree.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from llvmbpf.errors import CallDepthExceeded, ExecutionError, MapError, MemoryAccessError, VerifierError
from llvmbpf.helpers.signature import MAP, Result, Signature, memory
from llvmbpf.maps import MapSpec, MapType
from tests.support.kernel import text_object

pytestmark = pytest.mark.filterwarnings("ignore::llvmbpf.errors.MissingHelperWarning")

PACKET = bytes(60)
ENGINES = ("interpreter", "jit", "batch")

COUNT = MapSpec("count", MapType.ARRAY, key_size=4, value_size=8, max_entries=1, contents=bytes(8))
HASH = MapSpec("hash", MapType.HASH, key_size=8, value_size=8, max_entries=4)
INNER = MapSpec("outer.inner", MapType.ARRAY, key_size=4, value_size=16, max_entries=2)
OUTER = MapSpec("outer", MapType.ARRAY_OF_MAPS, key_size=4, value_size=4, max_entries=4, inner=INNER)
STAGES = MapSpec("stages", MapType.PROG_ARRAY, key_size=4, value_size=4, max_entries=4)

# Count a call: r0, r3 and r4 are overwritten.
STEP = "lddw r3, count+0\nldxdw r4, [r3]\nadd r4, 1\nstxdw [r3], r4\n"


def lookup(name: str, key: int = 0, missing: str = "none") -> str:
    """Look up a key of 4 bytes; go to a label where it is not there."""
    return f"stw [r10-4], {key}\nmov r2, r10\nadd r2, -4\nlddw r1, map {name}\ncall 1\njeq r0, 0, {missing}\n"


def outcome(obj: Any, engine: str, program: str = "main", packet: bytes = PACKET) -> object:
    """r0, or what the run's fault is in every engine."""
    try:
        if engine == "batch":
            batch = obj.programs[program].run_batch([packet])
            error = batch.error(0)
            if error is None:
                return int(batch.r0[0])
            raise error
        return obj.programs[program].run(packet, engine=engine).r0
    except MemoryAccessError as error:
        return (type(error).__name__, error.pc, error.size, error.access, error.reason)
    except ExecutionError as error:
        return (type(error).__name__, error.pc)


def outcomes(
    texts: str | Mapping[str, str],
    maps: tuple[MapSpec, ...] = (),
    prepare: Callable[[Any], object] = lambda obj: None,
    **options: Any,
) -> object:
    """What all engines make of it, each of a new object."""
    texts = {"main": texts} if isinstance(texts, str) else texts
    found = []
    for engine in ENGINES:
        obj = text_object(texts, maps, **options)
        prepare(obj)
        found.append(outcome(obj, engine))
    assert found[0] == found[1] == found[2]
    return found[0]


# -- what lookups give ------------------------------------------------------------------------------------------------


def test_sockets_of_a_map_are_read_only() -> None:
    sockets = MapSpec("sockets", MapType.XSKMAP, key_size=4, value_size=4, max_entries=2)

    def prepare(obj: Any) -> None:
        obj.maps["sockets"][0] = 5

    end = "none:\nmov r0, 99\nexit"
    assert outcomes(lookup("sockets") + f"ldxw r0, [r0]\nexit\n{end}", (sockets,), prepare) == 5
    stored = outcomes(lookup("sockets") + f"stw [r0], 7\nldxw r0, [r0]\nexit\n{end}", (sockets,), prepare)
    assert stored == ("MemoryAccessError", 7, 4, "store", "read-only")


def put_inner(obj: Any) -> None:
    for index in range(3):
        inner = obj.create_map(INNER)
        inner[0] = bytes([index + 1]) * 16
        obj.maps["outer"][index] = inner


@pytest.mark.parametrize("access", ["ldxw r0, [r0]", "stw [r0], 1", "stxdw [r0+8], r10"])
def test_a_map_of_anything_does_not_show_what_maps_are_made_of(access: str) -> None:
    undeclared = MapSpec("outer", MapType.ARRAY_OF_MAPS, key_size=4, value_size=4, max_entries=4)
    text = lookup("outer") + f"{access}\nmov r0, 0\nexit\nnone:\nmov r0, 99\nexit"
    found = outcomes(text, (undeclared,), put_inner)
    assert isinstance(found, tuple)
    assert found[0] == "MemoryAccessError"


def test_a_map_of_anything_gives_maps() -> None:
    undeclared = MapSpec("outer", MapType.ARRAY_OF_MAPS, key_size=4, value_size=4, max_entries=4)
    text = lookup("outer", 1) + "mov r1, r0\nstw [r10-4], 0\nmov r2, r10\nadd r2, -4\ncall 1\njeq r0, 0, none\n"
    text += "ldxb r0, [r0]\nexit\nnone:\nmov r0, 99\nexit"
    assert outcomes(text, (undeclared,), put_inner) == 2


@pytest.mark.parametrize("index", range(3))
def test_values_of_each_inner_map_are_found_at_any_offset(index: int) -> None:
    text = "ldxw r7, [r1+12]\nand r7, 7\n" + lookup("outer", index)
    text += "mov r1, r0\nstw [r10-4], 0\nmov r2, r10\nadd r2, -4\ncall 1\njeq r0, 0, none\nadd r0, r7\n"
    text += "ldxb r0, [r0]\nexit\nnone:\nmov r0, 99\nexit"
    assert outcomes(text, (OUTER,), put_inner) == index + 1


def test_keys_of_maps_that_nothing_declares_have_room() -> None:
    """A walk through such a map shows keys that no map of the object has the size of."""
    undeclared = MapSpec("outer", MapType.ARRAY_OF_MAPS, key_size=4, value_size=4, max_entries=4)
    large = MapSpec("large", MapType.HASH, key_size=512, value_size=8, max_entries=2)

    def prepare(obj: Any) -> None:
        made = obj.create_map(large)
        made[bytes([7] * 512)] = 1
        obj.maps["outer"][0] = made

    text = "stdw [r10-16], 5\nmov r6, r10\n" + lookup("outer")
    text += "mov r1, r0\nlddw r2, code walk\nmov r3, r10\nadd r3, -16\nmov r4, 0\ncall 164\nldxdw r0, [r10-16]\nexit\n"
    text += "none:\nmov r0, 99\nexit\nwalk:\nldxb r0, [r2+511]\nldxdw r5, [r4]\nadd r5, r0\nstxdw [r4], r5\n"
    text += "mov r0, 0\nexit"
    assert outcomes(text, (undeclared,), prepare) == 12


# -- helpers of the user ----------------------------------------------------------------------------------------------


def test_python_cannot_vouch_for_a_map_value() -> None:
    obj = text_object({"main": "lddw r1, map count\ncall 300\nldxw r0, [r0]\nexit"}, (COUNT,))
    with pytest.raises(ValueError, match="UNKNOWN"):
        obj.register_helper(300, lambda number: 4096, signature=Signature(MAP, returns=Result.MAP_VALUE))
    obj.register_helper(300, lambda number: 4096, signature=Signature(MAP, returns=Result.UNKNOWN))
    for engine in ENGINES:
        assert outcome(obj, engine) == ("MemoryAccessError", 3, 4, "load", "bounds")


def test_the_size_of_a_part_is_for_helpers_of_the_kernel() -> None:
    obj = text_object({"main": "mov r1, 4096\nmov r2, r10\nadd r2, -8\ncall 300\nexit"}, (COUNT,))
    with pytest.raises(ValueError, match="declare another size"):
        obj.register_helper(300, lambda number, key: 0, signature=Signature(MAP, memory(part="key")))


# -- maps -------------------------------------------------------------------------------------------------------------


def test_a_key_may_lie_in_the_value_that_is_written() -> None:
    """The element of a key that was deleted holds the key of the next update, which then takes its place."""
    stored = "stdw [r10-8], 1\nstdw [r10-16], 77\nlddw r1, map hash\nmov r2, r10\nadd r2, -8\n"
    stored += "mov r3, r10\nadd r3, -16\nmov r4, 0\ncall 2\n"
    found = "lddw r1, map hash\nmov r2, r10\nadd r2, -8\ncall 1\njeq r0, 0, none\nmov r6, r0\n"
    deleted = "lddw r1, map hash\nmov r2, r10\nadd r2, -8\ncall 3\n"
    again = "stdw [r10-16], 99\nlddw r1, map hash\nmov r2, r6\nmov r3, r10\nadd r3, -16\nmov r4, 0\ncall 2\nexit\n"
    text = stored + found + deleted + again + "none:\nmov r0, 1\nexit"
    for engine in ENGINES:
        obj = text_object({"main": text}, (HASH,))
        assert outcome(obj, engine) == 0
        one = obj.maps["hash"]
        assert dict(one.items()) == {77: 99}
        assert len(one) == 1
        del one[77]
        assert not len(one)


def test_an_update_under_a_lock_that_the_run_holds_ends_at_once() -> None:
    locked = MapSpec("locked", MapType.ARRAY, key_size=4, value_size=16, max_entries=2, lock_offset=8)
    text = lookup("locked") + "mov r1, r0\nadd r1, 8\ncall 93\nstdw [r10-24], 1\nstdw [r10-16], 2\n"
    text += "mov r2, r10\nadd r2, -4\nmov r3, r10\nadd r3, -24\nmov r4, 4\nlddw r1, map locked\ncall 2\nexit\n"
    assert outcomes(text + "none:\nmov r0, 1\nexit", (locked,)) == (1 << 64) - 16  # EBUSY


def test_programs_are_not_found_through_a_map_of_maps() -> None:
    programs = MapSpec("outer.inner", MapType.PROG_ARRAY, key_size=4, value_size=4, max_entries=2)
    outer = MapSpec("outer", MapType.ARRAY_OF_MAPS, key_size=4, value_size=4, max_entries=2, inner=programs)
    text = "mov r6, r1\n" + lookup("outer") + "mov r1, r6\nmov r2, r0\nmov r3, 0\ncall 12\nnone:\nmov r0, 1\nexit"
    obj = text_object({"main": text}, (outer,))
    with pytest.raises(MapError, match="holds programs"):
        obj.maps["outer"][0] = obj.create_map(programs)
    for engine in ("interpreter", "jit"):
        with pytest.raises(VerifierError, match="must be a program array"):
            obj.programs["main"].run(PACKET, engine=engine)


# -- tail calls and calls back ----------------------------------------------------------------------------------------

TO_SECOND = "mov r1, r6\nlddw r2, map stages\nmov r3, 1\ncall 12\nmov r0, 77\nexit\n"
RECURSION = f"call local again\nexit\nagain:\n{STEP}call local again\nexit"


@pytest.mark.parametrize("depth", [0, 1, 7])
def test_calls_behind_a_tail_call_are_counted_anew(depth: int) -> None:
    """However deep the tail call was made: in the place of a function of the first program."""
    down = f"mov r6, r1\nmov r7, 0\njeq r7, {depth}, go\ncall local down\nexit\n"
    down += f"down:\nadd r7, 1\njeq r7, {depth}, go\ncall local down\nexit\ngo:\n{TO_SECOND}"
    counts = []
    for engine in ENGINES:
        obj = text_object({"main": down, "second": RECURSION}, (STAGES, COUNT))
        obj.maps["stages"][1] = obj.programs["second"]
        found = outcome(obj, engine)
        assert isinstance(found, tuple)
        counts.append((found[0], obj.maps["count"][0]))
    assert counts == [("CallDepthExceeded", 8)] * 3


NESTED = "mov r1, 2\nlddw r2, code back\nmov r3, 0\nmov r4, 0\ncall 181\n"


@pytest.mark.parametrize("call_depth", [8, 500])
def test_calls_back_inside_each_other_end_at_the_call_depth(call_depth: int) -> None:
    for engine in ENGINES:
        obj = text_object({"main": f"{NESTED}exit\nback:\n{STEP}{NESTED}exit"}, (COUNT,), call_depth=call_depth)
        found = outcome(obj, engine)
        assert isinstance(found, tuple)
        assert found[0] == CallDepthExceeded.__name__
        assert obj.maps["count"][0] == call_depth


def test_calls_back_and_tail_calls_inside_each_other() -> None:
    """33 programs, each of which has gone down to its call depth by calls back before it goes to the next."""
    down = "mov r1, 1\nlddw r2, code back\nmov r3, r6\nmov r4, 0\ncall 181\n"
    text = f"mov r6, r1\nmov r7, 0\n{down}exit\nback:\nmov r6, r2\n{STEP}and r4, 7\njeq r4, 0, go\n{down}exit\n"
    text += "go:\nmov r1, r6\nlddw r2, map stages\nmov r3, 1\ncall 12\nmov r0, 5\nexit"
    counts = []
    for engine in ENGINES:
        obj = text_object({"main": text}, (STAGES, COUNT))
        obj.maps["stages"][1] = obj.programs["main"]
        counts.append((outcome(obj, engine), obj.maps["count"][0]))
    assert counts[0] == counts[1] == counts[2]
    assert counts[0] == (1, 34 * 8)


@pytest.mark.parametrize("change", ["second", "third", "bad", "nothing"])
@pytest.mark.parametrize("before", ["second", "nothing"])
def test_a_change_of_a_program_array_is_for_later_runs(before: str, change: str) -> None:
    texts = {
        "main": "mov r6, r1\ncall 300\n" + TO_SECOND,
        "second": "mov r0, 55\nexit",
        "third": "mov r0, 66\nexit",
        "bad": "ldxb r0, [r1+1]\nexit",
    }

    def prepare(obj: Any) -> None:
        stages = obj.maps["stages"]

        def helper() -> int:
            if change != "nothing":
                stages[1] = obj.programs[change]
            elif 1 in stages:
                del stages[1]
            return 0

        obj.register_helper(300, helper)
        if before != "nothing":
            stages[1] = obj.programs[before]

    assert outcomes(texts, (STAGES,), prepare) == (55 if before == "second" else 77)
