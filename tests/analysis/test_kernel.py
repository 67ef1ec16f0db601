"""Region inference of programs made for a kernel: fields of contexts, values of maps, calls back."""

from __future__ import annotations

import pytest
from support.kernel import kernel_plan

from llvmbpf.analysis import Access, RegionKind
from llvmbpf.errors import VerifierError
from llvmbpf.maps import MapFlag, MapSpec, MapType
from llvmbpf.program import ProgramType

HITS = MapSpec("hits", MapType.ARRAY, key_size=4, value_size=16, max_entries=8)
NAMES = MapSpec("names", MapType.HASH, key_size=8, value_size=24, max_entries=8)
LOCKED = MapSpec("locked", MapType.ARRAY, key_size=4, value_size=16, max_entries=1, lock_offset=4)
OUTER = MapSpec("outer", MapType.ARRAY_OF_MAPS, key_size=4, value_size=4, max_entries=2, inner=NAMES)
RODATA = MapSpec(
    ".rodata", MapType.ARRAY, key_size=4, value_size=8, max_entries=1, flags=MapFlag.RDONLY_PROG, contents=bytes(8)
)
EVENTS = MapSpec("events", MapType.RINGBUF, key_size=0, value_size=0, max_entries=4096)

LOOKUP = """
    stw [r10-4], 1
    mov r2, r10
    add r2, -4
    lddw r1, map {name}
    call 1
"""


def rows(text: str, *maps: MapSpec, program_type: ProgramType = ProgramType.XDP) -> list[Access]:
    """The accesses of the program, in the order of their pc."""
    return list(kernel_plan(text, maps, program_type).accesses)


def complaint(text: str, *maps: MapSpec, program_type: ProgramType = ProgramType.XDP) -> str:
    """What the analysis says of a program that it refuses."""
    with pytest.raises(VerifierError) as caught:
        kernel_plan(text, maps, program_type)
    (violation,) = caught.value.violations
    return f"pc {violation.pc} {violation.rule}: {violation.detail}"


class TestContext:
    def test_data_fields_are_packet_pointers(self) -> None:
        first, second, third = rows("ldxw r2, [r1]\nldxw r3, [r1+4]\nldxb r0, [r2+9]\nexit")
        assert (first.packet_slot, second.packet_slot) == ("data", "data_end")
        assert first.proved
        assert first.reason == "proved: field data of xdp_md"
        assert (third.region, third.offset) == (RegionKind.PACKET, 9)

    def test_offsets_into_a_packet_that_moves_are_not_known(self) -> None:
        plan = kernel_plan("ldxw r2, [r1]\nldxb r0, [r2+9]\nexit", moves=True)
        assert [(row.region, row.offset) for row in plan.accesses][1] == (RegionKind.PACKET, None)

    def test_context_survives_spilling_and_local_calls(self) -> None:
        text = "stxdw [r10-8], r1\nldxdw r1, [r10-8]\ncall inner\nexit\ninner:\nldxw r0, [r1+12]\nexit"
        assert [row.reason for row in rows(text)][-1] == "proved: field ingress_ifindex of xdp_md"

    def test_access_beside_the_fields_lists_them(self) -> None:
        text = complaint("ldxw r0, [r1+24]\nexit")
        assert text.startswith("pc 0 context: ")
        assert "ingress_ifindex 12" in text

    @pytest.mark.parametrize(
        ("text", "part"),
        [
            ("add r1, r2\nldxw r0, [r1]\nexit", "not one constant"),
            ("stxw [r1+12], r1\nexit", "cannot be written"),
            ("ldxh r0, [r1]\nexit", "xdp_md"),
            ("mov r2, 1\nlock add32 [r1+12], r2\nexit", "no atomic operations"),
            ("jeq r2, 0, +1\nmov r1, r10\nldxw r0, [r1-8]\nexit", "on some paths only"),
            ("mov r1, r10\ncall 44\nexit", "must be the context"),
            ("mov r2, r1\nmov r1, 0\nmov r3, 4\nmov r4, 0\nmov r5, 0\nadd r2, 0\nmov r1, r2\nmov r2, 8\ncall 28\nexit",
             "the kernel context is none"),
        ],
    )  # fmt: skip
    def test_misuse_is_refused(self, text: str, part: str) -> None:
        assert part in complaint(text)

    def test_marks_may_be_written_by_classifiers_only(self) -> None:
        text = "mov r2, 7\nstxw [r1+8], r2\nmov r0, 0\nexit"
        assert rows(text, program_type=ProgramType.SCHED_CLS)[0].writes
        assert "cannot be written" in complaint(text, program_type=ProgramType.SOCKET_FILTER)


class TestMaps:
    def test_value_of_a_lookup_is_the_map_s(self) -> None:
        text = LOOKUP.format(name="hits") + "jeq r0, 0, end\nldxdw r0, [r0+8]\nend:\nexit"
        row = rows(text, HITS)[-1]
        assert (row.region, row.offset, row.source) == (RegionKind.MAP_VALUE, 8, 0)
        assert row.reason == "not null, a value of map hits"

    def test_access_beyond_the_value_is_foretold(self) -> None:
        text = LOOKUP.format(name="hits") + "ldxdw r0, [r0+12]\nexit"
        assert rows(text, HITS)[-1].reason == "always outside a value of map hits"

    def test_variable_offset_is_checked_against_one_value(self) -> None:
        text = LOOKUP.format(name="hits") + "ldxb r2, [r0]\nadd r0, r2\nldxb r0, [r0]\nexit"
        row = rows(text, HITS)[-1]
        assert (row.region, row.offset, row.source) == (RegionKind.MAP_VALUE, None, 0)

    def test_values_of_two_maps_are_any_map_s(self) -> None:
        text = f"mov r6, 0\n{LOOKUP.format(name='hits')}mov r6, r0\njne r6, 0, use\n{LOOKUP.format(name='names')}"
        text = text.replace("stw [r10-4], 1", "stdw [r10-8], 1").replace("add r2, -4", "add r2, -8")
        row = rows(text + "mov r6, r0\nuse:\nldxb r0, [r6]\nexit", HITS, NAMES)[-1]
        assert (row.region, row.source) == (RegionKind.MAP_VALUE, None)

    def test_inner_map_of_a_map_of_maps_has_the_inner_kind(self) -> None:
        text = LOOKUP.format(name="outer") + "jeq r0, 0, end\nmov r1, r0\nstdw [r10-16], 0\nmov r2, r10\nadd r2, -16"
        text += "\ncall 1\njeq r0, 0, end\nldxb r0, [r0+23]\nend:\nexit"
        plan = kernel_plan(text, (OUTER,))
        assert plan.maps[1] == NAMES
        assert list(plan.accesses)[-1].source == 1
        key = plan.functions[0].arguments[11][0]
        assert (key.argument.size, key.value.offset) == (8, -16)

    def test_variables_are_values_without_a_lookup(self) -> None:
        row = rows("lddw r1, .rodata+4\nldxw r0, [r1]\nexit", RODATA)[0]
        assert (row.region, row.offset, row.source) == (RegionKind.MAP_VALUE, 4, 0)

    def test_difference_of_two_values_is_not_known(self) -> None:
        lookup = LOOKUP.format(name="hits")
        plan = kernel_plan(f"{lookup}mov r6, r0\n{lookup}sub r0, r6\nexit", (HITS,))
        returns = plan.functions[0].returns
        assert returns is not None
        assert (returns.kind, returns.offset) == (RegionKind.SCALAR, None)

    @pytest.mark.parametrize(
        ("text", "part"),
        [
            ("mov r1, r10\ncall 93\nexit", "struct bpf_spin_lock"),
            (LOOKUP.format(name="locked") + "mov r1, r0\ncall 93\nexit", "struct bpf_spin_lock"),
            ("mov r2, r10\nadd r2, -8\nlddw r1, map locked\nmov r3, 0\ncall 87\nexit", "does not work on map locked"),
            ("mov r3, 0\nlddw r2, map locked\ncall 12\nexit", "does not work on map locked"),
            (LOOKUP.format(name="locked") + "jeq r0, 0, end\nstw [r0+4], 1\nend:\nexit", "for bpf_spin_lock alone"),
            (LOOKUP.format(name="locked") + "jeq r0, 0, end\nldxdw r0, [r0]\nend:\nexit", "for bpf_spin_lock alone"),
        ],
    )
    def test_misuse_is_refused(self, text: str, part: str) -> None:
        assert part in complaint(text, LOCKED)

    def test_lock_at_its_place_is_accepted(self) -> None:
        text = LOOKUP.format(name="locked") + "jeq r0, 0, end\nmov r1, r0\nadd r1, 4\ncall 93\nend:\nexit"
        assert rows(text, LOCKED)

    def test_record_is_reserved_space(self) -> None:
        text = "lddw r1, map events\nmov r2, 16\nmov r3, 0\ncall 131\nstb [r0+15], 1\nexit"
        row = rows(text, EVENTS)[0]
        assert (row.region, row.offset) == (RegionKind.RECORD, 15)


class TestCallsBack:
    def test_context_of_a_loop_reaches_the_callback(self) -> None:
        text = "mov r3, r1\nmov r1, 4\nmov r4, 0\nlddw r2, code body\ncall 181\nexit\nbody:\nldxw r0, [r2+12]\nexit"
        plan = kernel_plan(text)
        assert [row.reason for row in plan.functions[7].accesses.values()] == [
            "proved: field ingress_ifindex of xdp_md"
        ]

    def test_frame_handed_over_is_shared(self) -> None:
        text = "mov r3, r10\nadd r3, -8\nmov r1, 4\nmov r4, 0\nlddw r2, code body\ncall 181\nexit\n"
        plan = kernel_plan(text + "body:\nldxdw r0, [r2]\nexit")
        assert not plan.functions[0].is_private
        assert [row.region for row in plan.functions[8].accesses.values()] == [RegionKind.STACK]

    def test_elements_of_a_map_come_with_key_and_value(self) -> None:
        text = "lddw r1, map names\nlddw r2, code body\nmov r3, 0\nmov r4, 0\ncall 164\nexit\n"
        plan = kernel_plan(text + "body:\nldxdw r5, [r2]\nldxdw r0, [r3+16]\nexit", (NAMES,))
        key, value = plan.functions[8].accesses.values()
        assert key.region is RegionKind.STACK
        assert (value.region, value.offset, value.source) == (RegionKind.MAP_VALUE, 16, 0)
        assert plan.key_room == 16
        assert plan.functions[0].calls[6].callback == 8
