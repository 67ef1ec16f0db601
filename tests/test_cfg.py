"""Blocks, functions, order and dominators."""

from __future__ import annotations

import random

import pytest

from llvmbpf.asm import assemble
from llvmbpf.cfg import ControlFlowGraph, Function, SharedCodeError, build_cfg
from llvmbpf.isa import Instruction, pack
from llvmbpf.program import Program


def graph(text: str) -> ControlFlowGraph:
    return build_cfg(assemble(text))


def edges(function: Function) -> dict[int, tuple[int, ...]]:
    return {pc: block.successors for pc, block in function.blocks.items()}


def test_straight_code_is_one_block() -> None:
    cfg = graph("mov r0, 1\nlddw r1, 5\nadd r0, r1\nexit")
    assert edges(cfg.main) == {0: ()}
    block = cfg.main.blocks[0]
    assert (block.pc, block.first, block.last, block.taken, block.following) == (0, 0, 3, None, None)
    assert block.name == "bb.0"


def test_diamond() -> None:
    cfg = graph("jeq r1, 0, right\nmov r0, 1\nja out\nright:\nmov r0, 2\nout:\nexit")
    assert edges(cfg.main) == {0: (1, 3), 1: (4,), 3: (4,), 4: ()}
    assert list(cfg.main.blocks) == [0, 1, 3, 4]
    assert cfg.main.predecessors == {0: (), 1: (0,), 3: (0,), 4: (1, 3)}
    assert cfg.main.dominators == {0: 0, 1: 0, 3: 0, 4: 0}


def test_loop() -> None:
    cfg = graph("mov r0, 0\nagain:\nadd r0, 1\njlt r0, 5, again\nexit")
    assert edges(cfg.main) == {0: (1,), 1: (3, 1), 3: ()}
    assert cfg.main.dominators == {0: 0, 1: 0, 3: 1}


def test_both_ways_of_a_jump_to_the_next_instruction_are_one() -> None:
    assert edges(graph("jeq r0, 0, +0\nexit").main) == {0: (1,), 1: ()}


def test_wide_instructions_count_twice_in_pcs_and_once_in_indexes() -> None:
    cfg = graph("lddw r1, 5\nja out\nlddw r2, 5\nout:\nexit")
    assert {pc: (block.first, block.last) for pc, block in cfg.blocks.items()} == {0: (0, 1), 3: (2, 2), 5: (3, 3)}
    assert list(cfg.main.blocks) == [0, 5]


def test_unreachable_blocks_belong_to_no_function() -> None:
    cfg = graph("exit\nmov r0, 1\nexit")
    assert list(cfg.blocks) == [0, 1]
    assert list(cfg.main.blocks) == [0]


def test_functions_and_their_names() -> None:
    cfg = graph("call local f\nexit\nf:\nmov r0, 1\nexit")
    assert {entry: function.name for entry, function in cfg.functions.items()} == {0: "main", 2: "f"}
    assert build_cfg(Program(assemble("call local +1\nexit\nexit").code)).functions[2].name == "function.2"
    assert list(cfg.functions[2].blocks) == [2]


def test_a_block_ends_behind_a_local_call() -> None:
    cfg = graph("mov r1, 1\ncall local f\nadd r0, 1\ncall 5\nexit\nf:\nexit")
    assert edges(cfg.main) == {0: (2,), 2: ()}


def test_entry_may_be_a_loop_and_a_function() -> None:
    cfg = graph("main:\nadd r0, 1\njlt r0, 5, main\ncall local main\nexit")
    assert list(cfg.functions) == [0]
    assert cfg.main.predecessors[0] == (0,)
    assert cfg.main.dominators[0] == 0


def test_functions_may_share_blocks() -> None:
    cfg = graph("call local f\ncall local g\nexit\nf:\nja tail\ng:\nmov r0, 1\ntail:\nexit")
    assert list(cfg.functions[3].blocks) == [3, 5]
    assert list(cfg.functions[4].blocks) == [4, 5]


def test_function_pointers_make_functions() -> None:
    assert list(graph("lddw function r1, 2\nexit\nexit").functions) == [0, 3]


def test_shared_code_is_bounded() -> None:
    count = 1000
    calls = b"".join(pack(Instruction(0x85, 0, 1, 0, count), 1) for _ in range(count))
    shared = pack(Instruction(0x15, 0, 0, 0, 1), 1) * count
    exit_ = pack(Instruction(0x95), 1)
    with pytest.raises(SharedCodeError):
        build_cfg(Program(calls + exit_ + shared + exit_))


def reachable_without(function: Function, removed: int) -> set[int]:
    """Blocks reached from the entry when one block is taken out: what dominance means."""
    seen: set[int] = set()
    stack = [function.entry] if function.entry != removed else []
    while stack:
        pc = stack.pop()
        if pc not in seen:
            seen.add(pc)
            stack.extend(other for other in function.blocks[pc].successors if other != removed)
    return seen


@pytest.mark.parametrize("seed", range(30))
def test_dominators_of_random_graphs(seed: int) -> None:
    source = random.Random(seed)
    count = source.randrange(2, 40)
    lines = []
    for position in range(count):
        target = source.randrange(count + 1) - position - 1
        lines.append(source.choice(["mov r0, 1", f"jeq r0, 0, {target:+d}", f"ja {target:+d}", "exit"]))
    function = graph("\n".join([*lines, "exit"])).main
    order = {pc: position for position, pc in enumerate(function.blocks)}
    dominators = function.dominators
    for pc in function.blocks:
        strict = {one for one in function.blocks if one != pc and pc not in reachable_without(function, one)}
        # The immediate dominator is the strict one that all other strict ones dominate: the last of them.
        expected = max(strict, key=order.__getitem__) if strict else pc
        assert dominators[pc] == expected
    for pc, block in function.blocks.items():
        for successor in block.successors:  # reverse post-order: only loops go backward
            assert order[successor] > order[pc] or _is_on_a_cycle(function, pc, successor)


def _is_on_a_cycle(function: Function, pc: int, successor: int) -> bool:
    seen, stack = set(), [successor]
    while stack:
        one = stack.pop()
        if one == pc:
            return True
        if one not in seen:
            seen.add(one)
            stack.extend(function.blocks[one].successors)
    return False
