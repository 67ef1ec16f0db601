"""Functions with two versions: which one runs, and that the second one is made when a run first needs it."""

from __future__ import annotations

import numpy as np
import pytest

from llvmbpf import EbpfVmRaw, FuelExhausted, assemble
from llvmbpf.analysis import EntryState, RegionKind
from llvmbpf.vm.loaded import JitOptions, LoadedProgram
from tests.support.child import run_child

SUM = """
    mov r0, 0
    mov r3, 0
next:
    jge r3, r2, end
    mov r4, r1
    add r4, r3
    ldxb r5, [r4]
    add r0, r5
    add r3, 1
    ja next
end:
    exit
"""
PACKET = bytes(range(1, 101))
ENTRY = EntryState(RegionKind.PACKET)


def loaded(machine: EbpfVmRaw) -> LoadedProgram:
    return machine._require_program()


def made(machine: EbpfVmRaw) -> list[bool]:
    """Which watched versions have been compiled."""
    return [word.value != 0 for word in loaded(machine).compiled(ENTRY)._watched.values()]


def test_a_run_with_fuel_enough_needs_one_version() -> None:
    machine = EbpfVmRaw(assemble(SUM))
    assert machine.execute_program_jit(PACKET) == sum(PACKET)
    assert made(machine) == [False]
    assert EbpfVmRaw(assemble(SUM), safe=False).execute_program_jit(PACKET) == sum(PACKET)


@pytest.mark.parametrize("way", ["builtin", "keyword", "batch", "threads", "repeat"])
def test_a_run_with_little_fuel_makes_the_other_one(way: str) -> None:
    """The bound is 101 jumps back and the truth 100: the count decides, to the last unit."""
    for fuel, is_enough in ((100, True), (99, False)):
        machine = EbpfVmRaw(assemble(SUM), fuel=fuel)
        assert machine.execute_program(PACKET) == sum(PACKET) if is_enough else True
        outcomes: set[object] = set()
        for _ in range(2):
            if way in ("batch", "threads"):
                packets = np.tile(np.frombuffer(PACKET, np.uint8), (50, 1))
                batch = machine.execute_batch(packets, threads=2 if way == "threads" else 1)
                outcomes |= {"fuel" if trap else int(r0) for r0, trap in zip(batch.r0, batch.trapped, strict=True)}
                continue
            try:
                if way == "builtin":
                    outcomes.add(machine.execute_program_jit(PACKET))
                elif way == "keyword":
                    outcomes.add(machine.execute_program_jit(PACKET, fuel=fuel))
                else:
                    outcomes.add(machine.benchmark(PACKET, repeat=3, batches=1).result)
            except FuelExhausted:
                outcomes.add("fuel")
        assert outcomes == {sum(PACKET) if is_enough else "fuel"}
        if way != "repeat":  # which may have met the trap elsewhere before
            assert made(machine) == [True]


def test_the_other_version_belongs_to_its_program_alone() -> None:
    """Programs that are dropped take it with them; none holds another's."""
    texts = (SUM.replace("add r0, r5", change) for change in ("add r0, 1", "add r0, 2"))
    first, second = (EbpfVmRaw(assemble(text), fuel=5) for text in texts)
    for machine, expected in ((first, 3), (second, 6), (first, 3)):
        with pytest.raises(FuelExhausted):
            machine.execute_program_jit(PACKET)
        assert machine.execute_program_jit(PACKET[:3]) == expected


def test_two_versions_cost_one_compilation() -> None:
    """The module that is compiled first does not hold the second version's instructions."""
    lifted = LoadedProgram(loaded(EbpfVmRaw(assemble(SUM))).verified, JitOptions()).compiled(ENTRY).lifted
    first, second = lifted.with_entry("llvmbpf.run"), lifted.with_watched(0)
    assert "icmp ne i64 %fuel" in second
    assert "icmp ne i64 %fuel" not in first
    assert "define { i64, i1 } @bpf.0.watched(" in lifted.text


def test_it_is_made_on_a_stack_that_suffices() -> None:
    """A thread with the smallest stack that Python allows, and a run that has taken a stack of its own."""
    code = f"""
        source = {SUM!r}
        threading.stack_size(64 << 10)
        seen = []
        vm = EbpfVmRaw(assemble(source), fuel=5)
        vm.jit_compile()
        thread = threading.Thread(target=lambda: seen.append(outcome(vm.execute_program_jit, bytes(100))))
        thread.start()
        thread.join()
        print(seen)
    """
    assert run_child(code) == ["['FuelExhausted']"]


def test_control_c_while_it_is_made() -> None:
    """The run ends with KeyboardInterrupt, or with what it would have ended with; the next one is right."""
    code = f"""
        source = {SUM!r}
        seen = set()
        for attempt in range(30):
            vm = EbpfVmRaw(assemble(source), fuel=5)
            vm.jit_compile()
            def send():
                time.sleep(0.001 * attempt)
                os.kill(os.getpid(), signal.SIGINT)
            sender = threading.Thread(target=send)
            try:
                sender.start()
                seen.add(outcome(vm.execute_program_jit, bytes(100)))
                sender.join()
                time.sleep(0.02)
            except KeyboardInterrupt:
                seen.add("KeyboardInterrupt")
            sender.join()
            time.sleep(0.02)  # the watching thread may be late with that signal
            assert outcome(vm.execute_program_jit, bytes(100)) == "FuelExhausted"
            assert outcome(vm.execute_program_jit, bytes(3)) == 0
        print(sorted(seen))
    """
    (line,) = run_child(code)
    assert line in ("['FuelExhausted', 'KeyboardInterrupt']", "['KeyboardInterrupt']")
