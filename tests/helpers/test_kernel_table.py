"""The table of helpers: complete, and true to the native library."""

from __future__ import annotations

import inspect

import pytest

from llvmbpf.helpers.kernel import KernelHelper
from llvmbpf.helpers.kernel_table import HELPER_NAMES, KERNEL_HELPERS
from llvmbpf.helpers.signature import ArgumentKind
from llvmbpf.native import NATIVE_LIBRARY
from llvmbpf.program import ProgramType

helpers = pytest.mark.parametrize("entry", KERNEL_HELPERS.values(), ids=lambda entry: entry.name)


def test_names() -> None:
    assert sorted(HELPER_NAMES) == list(range(1, 212))
    assert len(set(HELPER_NAMES.values())) == 211
    known = {
        1: "map_lookup_elem",
        28: "csum_diff",
        69: "fib_lookup",
        131: "ringbuf_reserve",
        181: "loop",
        211: "cgrp_storage_delete",
    }
    assert {number: HELPER_NAMES[number] for number in known} == known


@helpers
def test_every_entry_has_its_number_and_somebody_who_does_its_work(entry: KernelHelper) -> None:
    assert KERNEL_HELPERS[entry.number] is entry
    assert entry.name == HELPER_NAMES[entry.number]
    if entry.operation:
        kinds = [argument.kind for argument in entry.signature.arguments]
        symbols = [entry.operation]
        if ArgumentKind.MAP in kinds:
            symbols = [name for name in NATIVE_LIBRARY.functions if name.endswith(f"_{entry.operation}")]
        assert symbols
        assert set(symbols) <= NATIVE_LIBRARY.functions
    elif entry.python is not None:
        assert len(inspect.signature(entry.python).parameters) == 1 + len(entry.signature.arguments)


@helpers
def test_what_takes_a_context_is_for_programs_that_have_one(entry: KernelHelper) -> None:
    takes_context = any(argument.kind is ArgumentKind.CONTEXT for argument in entry.signature.arguments)
    if takes_context and not entry.engine:
        assert entry.program_types is not None
    if entry.program_types is not None:
        assert ProgramType.RAW not in entry.program_types
    if entry.name.startswith("xdp_"):
        assert entry.program_types == {ProgramType.XDP}
    if entry.name.startswith("skb_"):
        assert entry.program_types is not None
        assert ProgramType.XDP not in entry.program_types


def test_what_changes_packets_says_so() -> None:
    moves = {entry.name for entry in KERNEL_HELPERS.values() if entry.signature.moves_packet}
    writes = {entry.name for entry in KERNEL_HELPERS.values() if entry.signature.writes_packet}
    ends = {entry.name for entry in KERNEL_HELPERS.values() if entry.signature.may_end}
    assert moves == {
        "skb_vlan_push", "skb_vlan_pop", "skb_change_proto", "skb_change_tail", "skb_change_head", "skb_adjust_room",
        "xdp_adjust_head", "xdp_adjust_meta", "xdp_adjust_tail",
    }  # fmt: skip
    assert writes - moves == {
        "skb_store_bytes", "xdp_store_bytes", "l3_csum_replace", "l4_csum_replace", "skb_ecn_set_ce",
    }  # fmt: skip
    assert ends == {"spin_lock", "spin_unlock", "ringbuf_submit", "ringbuf_discard", "strncmp"}
