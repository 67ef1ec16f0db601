"""Abstract numbers leave no value out: exhaustively for small widths, at boundary values against the interpreter's own
operations, and a suite of broken rules shows that these tests would notice."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

import pytest

from llvmbpf.analysis import number_arithmetic as arithmetic
from llvmbpf.analysis import number_conditions as conditions
from llvmbpf.analysis.numbers import Number, Width
from llvmbpf.interpreter import operations
from llvmbpf.isa import CONDITION_OPS, SIGNED_CONDITION_OPS, Op, to_signed

BITS = 4
SMALL = Width(BITS)
MASK64 = (1 << 64) - 1
BOUNDARY = sorted(
    {
        (base + delta) & MASK64
        for base in (0, 1 << 7, 1 << 8, 1 << 15, 1 << 31, 1 << 32, 1 << 33, 1 << 63)
        for delta in (-2, -1, 0, 1, 2)
    }
    | {0x0123456789ABCDEF, 0xFEDCBA9876543210, 5, 63, 64, 31, 33}
)


def members(w: Width, a: Number) -> list[int]:
    return [one for one in range(w.ones + 1) if a.holds(one, w.bits)]


def small_numbers(w: Width, count: int, seed: int = 1) -> list[Number]:
    """Sets of all shapes: every range of either kind, every pattern of bits, and mixtures."""
    found: set[Number] = set()
    for low in range(w.ones + 1):
        for high in range(low, w.ones + 1):
            found.add(w.unsigned(low, high))
            found.add(w.signed(low - w.half, high - w.half))
    for mask in range(w.ones + 1):
        for value in range(w.ones + 1):
            if not value & mask:
                found.add(w.bits_known(value, mask))
    choose = random.Random(seed)
    numbers = sorted(found)
    for _ in range(4000):
        mixture = w.meet(choose.choice(numbers), choose.choice(numbers))
        if mixture is not None:
            found.add(mixture)
    numbers = sorted(found)
    choose.shuffle(numbers)
    return numbers[:count]


NUMBERS = small_numbers(SMALL, 120)
MEMBERS = {one: members(SMALL, one) for one in NUMBERS}
BINARY = sorted(arithmetic.BINARY)


def unsound_binary(op: Op, rule: Callable[[Width, Number, Number], Number]) -> str:
    concrete = operations.BINARY[op]
    table = [[concrete(x, y, BITS) & SMALL.ones for y in range(16)] for x in range(16)]
    for a in NUMBERS:
        for b in NUMBERS:
            result = rule(SMALL, a, b)
            for x in MEMBERS[a]:
                for y in MEMBERS[b]:
                    if not result.holds(table[x][y], BITS):
                        return f"{op} of {x} in {a!r} and {y} in {b!r} is {table[x][y]}, not in {result!r}"
    return ""


@pytest.mark.parametrize("op", BINARY)
def test_arithmetic_leaves_nothing_out(op: Op) -> None:
    assert not unsound_binary(op, arithmetic.BINARY[op])


@pytest.mark.parametrize("op", [Op.NEG, Op.TO_LE])
def test_unary_arithmetic_leaves_nothing_out(op: Op) -> None:
    for a in NUMBERS:
        result = arithmetic.UNARY[op](SMALL, a)
        assert all(result.holds(operations.UNARY[op](x, BITS) & SMALL.ones, BITS) for x in MEMBERS[a])


def unsound_condition(op: Op, taken: bool) -> str:
    relation, swapped = conditions.RELATION[op, taken]
    for a in NUMBERS:
        for b in NUMBERS:
            pairs = []
            for x in MEMBERS[a]:
                for y in MEMBERS[b]:
                    left, right = (to_signed(x, BITS), to_signed(y, BITS)) if op in SIGNED_CONDITION_OPS else (x, y)
                    if operations.CONDITION[op](left, right) == taken:
                        pairs.append((x, y))
            found = conditions.REFINE[relation](SMALL, *((b, a) if swapped else (a, b)))
            if found is None:
                if pairs:
                    return f"{op} {taken}: {pairs[0]} left out of {a!r} and {b!r}"
                continue
            first, second = (found[1], found[0]) if swapped else found
            for x, y in pairs:
                if not (first.holds(x, BITS) and second.holds(y, BITS)):
                    return f"{op} {taken}: {(x, y)} left out of {a!r} and {b!r}"
    return ""


@pytest.mark.parametrize("taken", [True, False])
@pytest.mark.parametrize("op", sorted(CONDITION_OPS))
def test_conditions_leave_nothing_out(op: Op, taken: bool) -> None:
    assert not unsound_condition(op, taken)


def test_the_lattice_leaves_nothing_out() -> None:
    choose = random.Random(3)
    for a in NUMBERS:
        for b in NUMBERS:
            joined = SMALL.join(a, b)
            assert all(joined.holds(x, BITS) for x in MEMBERS[a] + MEMBERS[b])
            widened = SMALL.widen(a, b, sorted(choose.sample(range(16), 3)))
            assert all(widened.holds(x, BITS) for x in MEMBERS[a] + MEMBERS[b])
            common = set(MEMBERS[a]) & set(MEMBERS[b])
            met = SMALL.meet(a, b)
            assert not common if met is None else all(met.holds(x, BITS) for x in common)


def test_widths_convert_without_leaving_anything_out() -> None:
    wide, narrow = Width(6), Width(3)
    for a in small_numbers(wide, 600):
        cut = wide.truncate(a, narrow)
        assert all(cut.holds(x & narrow.ones, 3) for x in members(wide, a))
    for a in small_numbers(narrow, 200):
        plain, signed = narrow.extend(a, wide), narrow.sign_extend(a, wide)
        for x in members(narrow, a):
            assert plain.holds(x, 6)
            assert signed.holds(to_signed(x, 3) & wide.ones, 6)


def test_widening_comes_to_an_end() -> None:
    w, choose = Width(64), random.Random(5)
    for _ in range(200):
        number, steps = w.constant(choose.choice(BOUNDARY)), 0
        for _ in range(300):
            other = w.constant(choose.choice(BOUNDARY) + choose.randrange(-50, 50))
            widened = w.widen(number, other, [0, 64, 1500, (1 << 31) - 1, (1 << 32) - 1])
            steps += widened != number
            number = widened
        assert steps < 40


def sets_around(value: int, choose: random.Random) -> Iterator[Number]:
    """Numbers that hold a 64-bit value."""
    w = Width(64)
    yield w.constant(value)
    other = choose.choice(BOUNDARY)
    yield w.join(w.constant(value), w.constant(other))
    low, high = sorted((value, other))
    yield w.unsigned(low, high)
    low, high = sorted((to_signed(value, 64), to_signed(other, 64)))
    yield w.signed(low, high)
    mask = choose.choice([0xFF, 0xFFFFFFFF, MASK64 ^ 7, MASK64, 1 << 63, 1 << 31])
    yield w.bits_known(value & ~mask, mask)


@pytest.mark.parametrize("bits", [32, 64])
@pytest.mark.parametrize("op", BINARY)
def test_boundary_values_against_the_interpreter(op: Op, bits: int) -> None:
    choose = random.Random(f"{op}{bits}")
    mask = (1 << bits) - 1
    for x in BOUNDARY:
        for y in BOUNDARY:
            expected = operations.BINARY[op](x & mask, y & mask, bits) & mask
            for a in sets_around(x, choose):
                for b in sets_around(y, choose):
                    assert arithmetic.apply_binary(op, a, b, bits).holds(expected, 64), (op, x, y, a, b)


@pytest.mark.parametrize("bits", [16, 32, 64])
def test_swaps_and_signed_moves_at_boundary_values(bits: int) -> None:
    choose = random.Random(bits)
    mask = (1 << bits) - 1
    for x in BOUNDARY:
        for a in sets_around(x, choose):
            for op in (Op.TO_LE, Op.TO_BE, Op.BSWAP):
                assert arithmetic.apply_unary(op, a, bits).holds(operations.UNARY[op](x & mask, bits), 64)
            if bits > 16:
                assert arithmetic.apply_unary(Op.NEG, a, bits).holds(-(x & mask) & mask, 64)
                for source in (8, 16, 32):
                    if source < bits:
                        assert arithmetic.move_signed(a, source, bits).holds(to_signed(x, source) & mask, 64)


@pytest.mark.parametrize("bits", [32, 64])
@pytest.mark.parametrize("op", sorted(CONDITION_OPS))
def test_conditions_at_boundary_values(op: Op, bits: int) -> None:
    choose = random.Random(f"{op}{bits}")
    mask = (1 << bits) - 1
    for x in BOUNDARY:
        for y in BOUNDARY:
            left, right = x & mask, y & mask
            if op in SIGNED_CONDITION_OPS:
                left, right = to_signed(x, bits), to_signed(y, bits)
            relation, swapped = conditions.RELATION[op, operations.CONDITION[op](left, right)]
            for a in sets_around(x, choose):
                for b in sets_around(y, choose):
                    found = conditions.refine(relation, *((b, a) if swapped else (a, b)), bits)
                    assert found is not None, (op, x, y)
                    first, second = (found[1], found[0]) if swapped else found
                    assert first.holds(x, 64), (op, x, y, a, b)
                    assert second.holds(y, 64), (op, x, y, a, b)


# -- what these tests would notice ------------------------------------------------------------------------------------


def _broken_add(w: Width, a: Number, b: Number) -> Number:
    return w.surely(*_clamped(w, a.umin + b.umin, a.umax + b.umax), -w.half, w.half - 1, 0, w.ones)


def _clamped(w: Width, low: int, high: int) -> tuple[int, int]:
    return min(low, w.ones), min(high, w.ones)


BROKEN: dict[str, tuple[Op, Callable[[Width, Number, Number], Number]]] = {
    "a sum that does not wrap": (Op.ADD, _broken_add),
    "a difference of like ends": (Op.SUB, lambda w, a, b: w.unsigned(0, abs(a.umax - b.umin))),
    "a product that does not wrap": (Op.MUL, lambda w, a, b: w.unsigned(min(w.ones, a.umin * b.umin), w.ones)),
    "division by 0 forgotten": (Op.DIV, lambda w, a, b: w.unsigned(a.umin // max(b.umax, 1), a.umax)),
    "signed division as unsigned": (Op.SDIV, arithmetic.divide),
    "modulo 0 as 0": (Op.MOD, lambda w, a, b: w.unsigned(0, max(b.umax - 1, 0))),
    "signed modulo as unsigned": (Op.SMOD, arithmetic.modulo),
    "and keeps the greater": (Op.AND, lambda w, a, b: w.unsigned(min(a.umin, b.umin), max(a.umax, b.umax))),
    "or as the greater": (Op.OR, lambda w, a, b: w.unsigned(max(a.umin, b.umin), max(a.umax, b.umax))),
    "xor as the greater": (Op.XOR, lambda w, a, b: w.unsigned(0, max(a.umax, b.umax))),
    "bits that fall out are kept": (Op.LSH, lambda w, a, b: w.unsigned(min(a.umin << b.umin % 4, w.ones), w.ones)),
    "a distance that is not masked": (Op.RSH, lambda w, a, b: w.unsigned(0, a.umax >> min(b.umin, 99))),
    "an arithmetic shift without sign": (Op.ARSH, arithmetic.shift_right),
    "the wrong operand": (Op.MOV, lambda w, a, b: a),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_rule_of_arithmetic_is_noticed(name: str) -> None:
    assert unsound_binary(*BROKEN[name])


@pytest.mark.parametrize("relation", sorted(conditions.REFINE))
def test_a_broken_rule_of_conditions_is_noticed(relation: str, monkeypatch: pytest.MonkeyPatch) -> None:
    others = {
        "eq": "ne",
        "ne": "eq",
        "ult": "slt",
        "ule": "ult",
        "slt": "ult",
        "sle": "slt",
        "set": "clear",
        "clear": "set",
    }
    broken = {**conditions.REFINE, relation: conditions.REFINE[others[relation]]}
    monkeypatch.setattr(conditions, "REFINE", broken)
    found = [unsound_condition(op, taken) for (op, taken), (name, _) in conditions.RELATION.items() if name == relation]
    assert all(found)
