"""Programs shaped to make verifier, analysis or compiler slow: each must be done in seconds and take modest memory."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from llvmbpf import EbpfVmNoData, EbpfVmRaw, ExecutionError, verify
from llvmbpf.analysis import EntryState, RegionKind, infer_regions
from llvmbpf.asm import assemble
from llvmbpf.jit.effort import measure
from llvmbpf.program import Program
from tests.support.child import run_child
from tests.support.code import Code
from tests.support.shapes import SHAPES, make_shape

SECONDS = 30.0  # of processor time; the worst measured is 4, on a slow core
MEBIBYTES = 800


# One size for each of the optimiser's three ways: as asked for, O1 above 10,000 instructions and O0 above 15,000.
@pytest.mark.parametrize("size", [3000, *(pytest.param(size, marks=pytest.mark.slow) for size in (11_000, 16_000))])
@pytest.mark.parametrize("name", SHAPES)
def test_compile_time_and_memory_are_bounded(name: str, size: int) -> None:
    code = f"""
        import resource
        from tests.support.shapes import make_shape
        vm = EbpfVmRaw(make_shape({name!r}, {size}), fuel=20)
        vm.register_helper(1, lambda: 1)
        begun = time.process_time()
        compiled = vm.jit_compile()
        print(time.process_time() - begun)
        print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10)
        packet = np.arange(4096, dtype=np.uint8)
        ends = [outcome(getattr(vm, method), packet.copy()) for method in METHODS]
        print(ends[0] == ends[1] or ends)
    """
    seconds, mebibytes, same = run_child(code, seconds=240)
    assert float(seconds) < SECONDS
    assert int(mebibytes) < MEBIBYTES
    assert same == "True"


def test_small_shapes_end_alike_in_both_engines() -> None:
    packet = np.arange(4096, dtype=np.uint8)
    for name in SHAPES:
        vm = EbpfVmRaw(make_shape(name, 300), fuel=20)
        vm.register_helper(1, lambda: 1)
        ends = []
        for execute in (vm.execute_program, vm.execute_program_jit):
            try:
                ends.append(execute(packet.copy()))
            except ExecutionError as error:
                ends.append((type(error), error.pc))
        assert ends[0] == ends[1], name


def test_what_counts_as_effort() -> None:
    plan = infer_regions(verify(make_shape("nested loops on slots", 120)), EntryState(RegionKind.PACKET))
    effort = measure(plan)
    assert (effort.loops, effort.nesting, effort.searches) == (20, 20, 0)
    plan = infer_regions(verify(make_shape("loops to themselves", 101)), EntryState(RegionKind.PACKET))
    assert (measure(plan).loops, measure(plan).nesting) == (50, 1)
    plan = infer_regions(verify(make_shape("unknown pointers", 1000)), EntryState(RegionKind.PACKET))
    assert measure(plan).searches == 998


@pytest.mark.parametrize(("ways", "loops"), [(7, 7), (8, 1), (500, 1)])
def test_many_jumps_back_to_one_place_are_one_loop(ways: int, loops: int) -> None:
    """As clang lays out a switch in a loop: each way ends with the loop's condition."""
    text = "again: " + "".join(f"jne r3, {way}, n{way}\njlt r2, {way}, again\nn{way}:\n" for way in range(ways))
    effort = measure(infer_regions(verify(assemble(text + "exit")), EntryState(RegionKind.PACKET)))
    assert (effort.loops, effort.nesting) == (loops, loops)


def test_small_programs_keep_the_level_that_was_asked_for() -> None:
    code = """
        nest = "".join(f"mov r{2 + i}, 3\\nl{i}:\\nadd r0, 1\\n" for i in range(8))
        nest += "".join(f"sub r{2 + i}, 1\\njne r{2 + i}, 0, l{i}\\n" for i in reversed(range(8)))
        print([EbpfVmRaw(assemble(nest + "exit"), opt_level=level).jit_compile().opt_level for level in range(4)])
    """
    assert run_child(code) == ["[0, 1, 2, 3]"]


# -- the limits of length ---------------------------------------------------------------------------------------------


def _straight(size: int) -> Program:
    code = Code()
    code.emit("mov", dst=0, imm=0)
    for _ in range(size - 2):
        code.emit("add", dst=0, imm=1)
    code.emit("exit")
    return code.program()


def _far_jump(size: int) -> Program:
    """The last instruction is reached by one jump over everything, and leads back."""
    code = Code()
    last, back = code.label(), code.label()
    code.emit("ja32", to=last)
    code.place(back)
    code.emit("mov", dst=0, imm=size)
    code.emit("exit")
    for _ in range(size - 4):
        code.emit("mov", dst=0, imm=1)
    code.place(last)
    code.emit("ja32", to=back)
    return code.program()


@pytest.mark.parametrize("size", [4095, 4096, 4097, 65535, 65536, 65537])
@pytest.mark.parametrize(("build", "result"), [(_straight, -2), (_far_jump, 0)])
def test_lengths_around_what_fits_fewer_bits(size: int, build: Callable[[int], Program], result: int) -> None:
    program = build(size)
    assert len(program) == size
    vm = EbpfVmNoData(program)
    assert vm.execute_program() == vm.execute_program_jit() == size + result


@pytest.mark.slow
def test_a_million_instructions() -> None:
    code = """
        from tests.support.code import Code
        code = Code()
        for number in range(999_999):
            code.emit("add", dst=0, imm=1)
        code.emit("exit")
        program = code.program()
        begun = time.process_time()
        vm = EbpfVmNoData(program)
        print(time.process_time() - begun < 20)
        print(vm.execute_program())
        code.instructions.insert(0, code.instructions[0])
        print(outcome(EbpfVmNoData, code.program()))
        bad = bytes(8) * 1_000_000
        begun = time.process_time()
        print(outcome(EbpfVmNoData, bad), time.process_time() - begun < 40)
    """
    assert run_child(code, seconds=200) == ["True", "999999", "VerifierError", "VerifierError True"]
