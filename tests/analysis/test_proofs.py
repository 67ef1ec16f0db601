"""Which checks are proved needless, which must stay, and whether what the proofs know is true."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from llvmbpf import assemble
from llvmbpf.analysis import (
    AccessPlan,
    EntryState,
    RegionKind,
    handing,
    infer_regions,
    joining,
    proof_rules,
    proofs,
    prove,
    tracked,
    trips,
)
from llvmbpf.analysis.numbers import Number, Width
from llvmbpf.analysis.tracked import Known, Tracked
from llvmbpf.maps import MapSpec, MapType
from llvmbpf.verifier import verify
from tests.support.kernel import assemble_with_maps, kernel_plan
from tests.support.proof_oracle import Untrue, check_seeds

SLOTS = EntryState(RegionKind.CONTEXT, (0, 8))


def plan_of(text: str, entry_state: EntryState | None = None) -> AccessPlan:
    return prove(infer_regions(verify(assemble(text)), entry_state))


def proved(text: str, entry_state: EntryState | None = None) -> list[bool]:
    """For each access of the packet or the frame, in order, whether it is proved."""
    rows = (row for row in plan_of(text, entry_state).accesses if row.region is not RegionKind.CONTEXT)
    return [row.proved for row in rows]


START = "ldxdw r2, [r1]\nldxdw r3, [r1+8]\n"  # r2 = data, r3 = data_end

# What is asked, and of each access whether it is proved (+) or not (-). r2 is data and r3 is data_end.
GUARDS = """
== data + k > data_end
mov r4, r2
add r4, 14
jgt r4, r3, out
ldxh r0, [r2+12]   # +
ldxb r0, [r2+14]   # -
== reversed
mov r4, r2
add r4, 14
jlt r3, r4, out
ldxh r0, [r2+12]   # +
== data + k >= data_end
mov r4, r2
add r4, 14
jge r4, r3, out
ldxb r0, [r2+14]   # +
ldxh r0, [r2+14]   # -
== jumps into the good case
mov r4, r2
add r4, 14
jle r4, r3, in
ja out
in: ldxh r0, [r2+12]   # +
== length in a register
sub r3, r2
jlt r3, 14, out
ldxh r0, [r2+12]   # +
ldxh r0, [r2+13]   # -
== length, short
sub r3, r2
mov32 r3, r3
jlt32 r3, 14, out
ldxh r0, [r2+12]   # +
== a step back is not in the packet
mov r4, r2
add r4, 14
jgt r4, r3, out
ldxb r0, [r2-1]   # -
== data - 20 compared tells nothing
mov r4, r2
sub r4, 20
jgt r4, r3, out
ldxb r0, [r2]   # -
== a masked offset
mov r4, r2
add r4, 74
jgt r4, r3, out
ldxb r5, [r2]   # +
and r5, 15
lsh r5, 2
add r2, r5
ldxh r0, [r2+12]   # +
ldxh r0, [r2+13]   # -
== a variable offset, compared afterwards
mov r4, r2
add r4, 14
jgt r4, r3, out
ldxb r5, [r2]   # +
add r2, r5
mov r4, r2
add r4, 20
jgt r4, r3, out
ldxw r0, [r2+16]   # +
ldxw r0, [r2+17]   # -
== a variable that may be negative
ldxdw r5, [r1+16]
add r2, r5
mov r4, r2
add r4, 20
jgt r4, r3, out
ldxw r0, [r2+16]   # -
== through a spill
stxdw [r10-8], r2   # +
mov r4, r2
add r4, 14
jgt r4, r3, out
ldxdw r5, [r10-8]   # +
ldxh r0, [r5+12]   # +
== equal to the end
jeq r2, r3, out
ldxb r0, [r2]   # +
== a pointer that steps
again: mov r4, r2
add r4, 2
jgt r4, r3, out
ldxh r0, [r2]   # +
mov r2, r4
ja again
== an index
mov r4, 0
sub r3, r2
again: jge r4, r3, out
mov r5, r2
add r5, r4
ldxb r0, [r5]   # +
add r4, 1
ja again
== an index that is compared for equality
mov r4, 0
sub r3, r2
again: jeq r4, r3, out
mov r5, r2
add r5, r4
ldxb r0, [r5]   # +
add r4, 1
ja again
== what was accessed is there
ldxb r0, [r2+20]   # -
ldxb r0, [r2+20]   # +
ldxw r0, [r2+17]   # +
ldxw r0, [r2+18]   # -
== a bounded index into the frame
ldxb r4, [r1+16]
and r4, 7
add r4, r10
stxb [r4-8], r4   # +
ldxb r0, [r4-7]   # -
== a counter with a constant limit
mov r4, 0
again: mov r5, r10
add r5, r4
stxb [r5-64], r4   # +
add r4, 1
jlt r4, 64, again
out:mov r0, r4
== a counter that counts one too far
mov r4, 0
again: mov r5, r10
add r5, r4
stxb [r5-64], r4   # -
add r4, 1
jle r4, 64, again
out:mov r0, r4
"""


def read_guards() -> dict[str, str]:
    parts = (part.partition("\n") for part in GUARDS.split("== ")[1:])
    return {name: text for name, _, text in parts}


@pytest.mark.parametrize("name", read_guards())
def test_guards(name: str) -> None:
    text = read_guards()[name]
    expected = [line.endswith("+") for line in text.splitlines() if "#" in line]
    end = "" if "out:" in text else "out: mov r0, 0\n"
    assert proved(f"{START}{text}{end}exit", SLOTS) == expected


def test_r2_is_the_length_of_what_r1_points_to() -> None:
    assert proved("jlt r2, 8, out\nldxdw r0, [r1]\nldxdw r0, [r1+1]\nout: exit") == [True, False]
    assert proved("mov r3, r1\nadd r3, r2\nmov r4, r1\nadd r4, 8\njgt r4, r3, out\nldxdw r0, [r1]\nout: exit") == [True]
    context = plan_of("jlt r2, 8, out\nldxdw r0, [r1]\nout: exit", EntryState(RegionKind.CONTEXT))
    assert [row.proved for row in context.accesses] == [True]


def test_a_function_that_is_called_knows_what_region_inference_knows() -> None:
    text = "mov r2, r1\nadd r2, 0\ncall local f\nexit\nf: ldxb r0, [r1]\nldxb r0, [r1]\nexit"
    assert proved(text) == [False, True]


# r1 is what the function is given, and of each of its accesses whether it is proved.
CALLS = {
    "a caller's frame": ("mov r1, r10\nadd r1, -16\ncall local f\nexit\nf: ldxdw r0, [r1+8]\nldxdw r0, [r1+9]\nexit",
                         [True, False]),
    "the lowest byte of a caller's frame": (
        "mov r1, r10\nadd r1, -512\ncall local f\nexit\nf: ldxb r0, [r1]\nldxb r0, [r1-1]\nexit", [True, False]),
    "two calls": ("mov r1, r10\nadd r1, -16\ncall local f\nmov r1, r10\nadd r1, -8\ncall local f\nexit\n"
                  "f: ldxdw r0, [r1]\nldxdw r0, [r1+8]\nexit", [True, False]),
    "a length": ("mov r6, r1\njlt r2, 34, out\ncall local f\nout: exit\nf: ldxb r0, [r1+33]\nldxb r0, [r1+34]\nexit",
                 [True, False]),
    "an index": ("and r2, 7\nmov r1, r10\nadd r1, -8\ncall local f\nexit\nf: add r1, r2\nldxb r0, [r1]\n"
                 "ldxb r0, [r1+1]\nexit", [True, False]),
    "through another": ("mov r1, r10\nadd r1, -8\ncall local f\nexit\nf: call local g\nexit\n"
                        "g: ldxdw r0, [r1]\nldxdw r0, [r1+1]\nexit", [True, False]),
    "in two frames": ("mov r1, r10\nadd r1, -8\ncall local f\nexit\nf: mov r2, r10\nadd r2, -8\ncall local g\nexit\n"
                      "g: sub r2, r1\nadd r1, r2\nldxb r0, [r1]\nexit", [False]),
    "that is never reached": ("mov r1, r10\nadd r1, -8\nja +1\ncall local f\nldxb r0, [r1]\nexit\nf: exit", [True]),
    "behind what does not return": ("mov r1, r10\nadd r1, -8\nldxb r0, [r1]\ncall local f\ncall local g\nexit\n"
                                    "f: ja f\ng: exit", [True]),
    "that calls itself": ("mov r1, r10\nadd r1, -16\ncall local f\nexit\nf: ldxdw r0, [r1]\nadd r1, 8\n"
                          "call local f\nexit", [False]),
}  # fmt: skip


@pytest.mark.parametrize("name", CALLS)
def test_functions_begin_with_what_their_calls_hand_over(name: str) -> None:
    text, expected = CALLS[name]
    assert proved(text) == expected


def test_calls_through_registers_hand_over_nothing() -> None:
    text = "mov r1, r10\nadd r1, -16\ncall local f\nlddw r3, code f\ncallx r3\nexit\nf: ldxdw r0, [r1+8]\nexit"
    plan = prove(infer_regions(verify(assemble_with_maps(text), callx="function")))
    assert [row.proved for row in plan.accesses] == [False]


def test_a_multiple_of_8_below_another_is_8_below() -> None:
    guard = "and r2, -8\nldxb r3, [r10-1]\nmov r3, r2\nldxb r4, [r10-2]\nlsh r4, 3\njge r4, r2, out\n"
    assert proved(f"{guard}add r1, r4\nldxdw r0, [r1]\nldxdw r0, [r1+1]\nout: exit")[2:] == [True, False]


def test_what_is_learned_of_a_size_is_room_before_its_end() -> None:
    """The walk over options: p + size <= end, and then the size decides what is read."""
    walk = "mov r5, r2\nldxb r4, [r10-1]\nadd r5, r4\njgt r5, r3, out\njne r4, 8, out\n"
    assert proved(f"{START}{walk}ldxdw r0, [r2]\nldxdw r0, [r2+1]\nout: exit", SLOTS)[1:] == [True, False]
    before = walk.replace("jgt r5, r3, out\njne r4, 8, out", "jne r4, 8, out\njgt r5, r3, out")
    assert proved(f"{START}{before}ldxdw r0, [r2]\nldxdw r0, [r2+1]\nout: exit", SLOTS)[1:] == [True, False]
    changed = walk.replace("jne r4", "ldxb r4, [r10-2]\njne r4")
    assert proved(f"{START}{changed}ldxdw r0, [r2]\nout: exit", SLOTS)[-1] is False


def test_calling_the_program_itself_makes_r2_anything() -> None:
    assert proved("start: jlt r2, 8, out\nldxdw r0, [r1]\nmov r2, 100\ncall local start\nout: exit") == [False]


MAPS = [MapSpec("counts", MapType.ARRAY, 4, 16, 8)]
LOOKUP = "stw [r10-4], 1\nmov r2, r10\nadd r2, -4\nlddw r1, map counts\ncall 1\n"


def map_rows(text: str) -> list[bool]:
    plan = prove(kernel_plan(text, MAPS))
    return [row.proved for row in plan.accesses if row.region is RegionKind.MAP_VALUE]


def test_map_values() -> None:
    end = "out: mov r0, 0\nexit"
    assert map_rows(LOOKUP + "ldxdw r3, [r0]\nldxdw r3, [r0+8]\n" + end) == [False, True]
    copies = "mov r6, r0\njeq r0, 0, out\nldxdw r3, [r6+8]\nldxdw r3, [r6+9]\n"
    assert map_rows(LOOKUP + copies + end) == [True, False]
    index = "jeq r0, 0, out\nldxb r4, [r0]\nand r4, 7\nadd r0, r4\nldxdw r3, [r0]\nldxdw r3, [r0+2]\n"
    assert map_rows(LOOKUP + index + end) == [True, True, False]


BACK = "mov r1, 4\nlddw r2, code back\nmov r3, r10\nadd r3, -16\nmov r4, 0\ncall 181\n"


def test_functions_that_helpers_call_back_begin_with_what_is_passed_through() -> None:
    back = "mov r0, 0\nexit\nback: ldxdw r0, [r2]\nstxdw [r2+8], r0\nldxdw r0, [r2+9]\nexit"
    rows = [row.proved for row in prove(kernel_plan(BACK + back, MAPS)).accesses if row.region is RegionKind.STACK]
    assert rows == [True, True, False]
    called_too = "call local back\n" + back
    rows = [row.proved for row in prove(kernel_plan(BACK + called_too, MAPS)).accesses if row.pc >= 10]
    assert rows == [False, False, False]


def test_each_value_of_a_map_is_there() -> None:
    each = "lddw r1, map counts\nlddw r2, code back\nmov r3, 0\nmov r4, 0\ncall 164\nmov r0, 0\nexit\n"
    assert map_rows(each + "back: ldxdw r0, [r3+8]\nldxdw r0, [r3+9]\nexit") == [True, False]


XDP = "ldxw r2, [r1]\nldxw r3, [r1+4]\nmov r4, r2\nadd r4, 14\njgt r4, r3, out\nldxh r0, [r2+12]\n"


def packet_rows(text: str, *, moves: bool = False) -> list[bool]:
    plan = prove(kernel_plan(text, moves=moves))
    return [row.proved for row in plan.accesses if row.region is RegionKind.PACKET]


def test_packets_that_move() -> None:
    moving = "stxdw [r10-8], r2\nmov r1, r6\nmov r2, 0\ncall 44\nldxdw r2, [r10-8]\nldxh r0, [r2+12]\n"
    assert packet_rows(f"mov r6, r1\n{XDP}{moving}out: mov r0, 0\nexit", moves=True) == [True, False]


def test_what_one_call_back_does_to_the_packet_the_next_one_meets() -> None:
    back = "mov r6, r2\n" + BACK.replace("mov r3, r10\nadd r3, -16", "mov r3, r6") + "out: mov r0, 0\nexit\n"
    back += "back: ldxb r0, [r2+13]\nmov r0, 0\nexit"
    assert packet_rows(XDP + back) == [True, True]
    assert packet_rows(XDP + back, moves=True) == [True, False]


def test_atomics_on_packets_of_kernel_programs_always_fail() -> None:
    assert packet_rows(f"{XDP}mov r5, 1\nlock add32 [r2], r5\nout: mov r0, 0\nexit") == [True, False]


def test_the_budget_ends_the_search(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proofs, "STEPS_AT_LEAST", 1)
    monkeypatch.setattr(proofs, "STEPS_PER_INSTRUCTION", 0)
    assert proved("jlt r2, 8, out\nldxdw r0, [r1]\nout: exit") == [False]


# -- truth ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("part", range(4))
def test_what_is_known_is_true(part: int) -> None:
    ends = check_seeds(part * 150, 150)
    assert ends["exit"] > 300
    assert ends["states"] > 10_000


def _give_more(known: Known, anchor: Any, kind: RegionKind, room: int) -> bool:
    return _give_room(known, anchor, kind, room + 1)


_give_room = Known.give_room
_seen = joining.Joiner._seen
_merge = joining.Joiner._merge
_at_most = proof_rules._at_most


def _forgets_the_offset(known: Known, lesser: Tracked, greater: Tracked, strict: int) -> bool:
    return _at_most(known, lesser, greater._replace(offset=0), strict)


def _always_strict(known: Known, lesser: Tracked, greater: Tracked, strict: int) -> bool:
    return _at_most(known, lesser, greater, 1)


def _other_way(known: Known, lesser: Tracked, greater: Tracked, strict: int) -> bool:
    return _at_most(known, greater, lesser, strict)


def _first_only(joiner: joining.Joiner, a: Number, b: Number) -> Number:
    return a


def _more_room(joiner: joining.Joiner, a: int, b: int) -> int:
    return max(a, b)


def _one_class(joiner: joining.Joiner, cell: int, a: Tracked, b: Tracked) -> tuple[Any, int]:
    return _merge(joiner, cell, a, b._replace(offset=a.offset))


def _low_half_keeps(known: Known, value: Tracked, pc: int) -> Tracked:
    return value


def _short_sum_is_whole(known: Known, left: Tracked, right: Tracked, op: Any, pc: int) -> Tracked | None:
    return proof_rules._sum(known, left, right, op, pc)


def _all_comparable(known: Known, left: Tracked, right: Tracked, relation: str, a: bool, b: bool) -> bool:
    return _relate(known, left, right, relation, True, True)


_relate = proof_rules._relate


def _keeps_slots(known: Known, *where: int) -> None:
    """Stores change nothing."""


def _no_wrap(known: Known, value: Tracked) -> tuple[int, int]:
    number = known.number(value)
    return max(number.smin, 0), number.smax


class _LastCall:
    """Of two states at calls of one function, the second."""

    def __init__(self, place: int, left: Known, right: Known, thresholds: Any) -> None:
        self.right = right

    def run(self) -> Known:
        return self.right


def _far_apart(known: Known, lesser: Tracked, greater: Tracked, relation: str) -> int:
    return 8 if relation in ("ult", "slt") else 0


def _loses_the_sign(w: Width, low: int, high: int) -> Number:
    return w.unsigned(max(low, 0), max(high, 0))


MUTANTS: dict[str, tuple[Any, str, Callable[..., Any]]] = {
    "room is one too large": (Known, "give_room", _give_more),
    "the greater one's offset is forgotten": (proof_rules, "_at_most", _forgets_the_offset),
    "at most is less than": (proof_rules, "_at_most", _always_strict),
    "the lesser is taken for the greater": (proof_rules, "_at_most", _other_way),
    "numbers of one path only": (joining.Joiner, "_numbers", _first_only),
    "the room of the better path": (joining.Joiner, "_room", _more_room),
    "distances between paths are ignored": (joining.Joiner, "_merge", _one_class),
    "the low half is the whole": (proof_rules, "_low_half", _low_half_keeps),
    "a 32-bit sum does not wrap": (proof_rules, "_short_sum", _short_sum_is_whole),
    "all numbers are comparable": (proof_rules, "_relate", _all_comparable),
    "stores change no slot": (Known, "forget_slots", _keeps_slots),
    "spans do not wrap": (Known, "span", _no_wrap),
    "a step back is none": (Width, "signed", _loses_the_sign),
    "only the last call counts": (handing, "Joiner", _LastCall),
    "what is less is 8 less": (proof_rules, "_least_step", _far_apart),
}


@pytest.mark.parametrize("name", MUTANTS)
def test_a_broken_rule_is_noticed(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    owner, attribute, broken = MUTANTS[name]
    monkeypatch.setattr(owner, attribute, broken)
    with pytest.raises((Untrue, AssertionError, KeyError)):
        check_seeds(0, 2000)
    assert tracked.ZERO.is_constant


# -- how often loops go round -----------------------------------------------------------------------------------------


def jumps(text: str) -> tuple[tuple[tuple[int, str, int], ...], ...] | None:
    found = plan_of(text).functions[0].jumps
    return None if found is None else tuple(tuple(tuple(trips) for trips in term) for term in found)


def test_bounds_of_backward_jumps() -> None:
    assert jumps("mov r0, 0\nexit") == ()
    assert jumps("mov r0, 0\na: add r0, 1\njlt r0, 10, a\nexit") == (((10, "", 1),),)
    assert jumps("mov r0, 10\na: sub r0, 3\njsgt r0, 0, a\nexit") == (((12, "", 3),),)
    assert jumps("mov r0, 0\na: add r0, 1\njlt r0, r2, a\nexit") == (((1, "packet", 1),),)
    # Down to 0, and up to a number, where others are compared with, too: bounds stop at those on their way.
    end = "out: mov r0, 0\nexit"
    assert jumps(f"jlt r2, 8, out\nmov32 r3, 256\na: add32 r3, -1\njne32 r3, 0, a\n{end}") == (((256, "", 1),),)
    rest = f"jeq r0, 0, out\nmov r3, 0\na: add32 r3, 1\njne32 r3, 16, a\n{end}"
    assert jumps(f"ldxb r0, [r1]\n{rest}") == (((16, "", 1),),)


def test_loops_without_a_bound() -> None:
    assert jumps("a: ja a\nexit") is None
    assert jumps("a: ldxb r0, [r1]\njne r0, 0, a\nexit") is None
    assert jumps("mov r0, 0\na: ldxb r3, [r1]\nadd r0, r3\njlt r0, 10, a\nexit") is None
    assert jumps("mov r0, 0\na: ldxb r3, [r1]\njne r3, 0, +1\nmov r0, 0\nadd r0, 1\njlt r0, 10, a\nexit") is None
    # Two ways back, of which one does not count.
    assert jumps("mov r0, 0\na: ldxb r3, [r1]\njeq r3, 1, a\nadd r0, 1\njlt r0, 10, a\nexit") is None


def _steps_on_any_way(before: Tracked, after: Tracked | None, names: Any) -> int | None:
    return after.offset - before.offset if after is not None else None


def test_a_broken_count_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trips, "_step", _steps_on_any_way)
    with pytest.raises(Untrue):
        check_seeds(0, 4000)
