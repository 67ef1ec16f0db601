"""The machinery itself: a mismatch and a death must be found, and reduced to what matters."""

from __future__ import annotations

import signal
from dataclasses import replace

import pytest

from llvmbpf import assemble
from tests.support.cases import parse
from tests.support.differential import Variant, expect, experiments
from tests.support.random_programs import random_shape

from .children import start_child
from .programs import BATCH
from .reduction import expected_sections, text_case

PROGRAM = assemble("ldxb r0, [r1+1]\nstb [r1], 9\nmul r0, 3\nexit")


def shape_with_packet() -> object:
    return next(shape for shape in map(random_shape, range(100)) if shape.has_packet and not shape.has_context)


def test_a_mismatch_is_found_in_every_field(monkeypatch: pytest.MonkeyPatch) -> None:
    (experiment,) = experiments(PROGRAM, shape_with_packet(), runs=4)
    found = expect(experiment)
    variant = Variant(True, 0)
    assert found.compare(variant) == []
    right = experiment.native(variant, found.indexes(variant))
    for changes in ({"r0": 1}, {"packet": b""}, {"fuel": 77}, {"calls": ((1,) * 5,)}):
        wrong = [replace(right[0], **changes)]
        monkeypatch.setattr(experiment, "native", lambda variant, indexes, wrong=wrong: wrong + right[1:])
        (mismatch,) = found.compare(variant)
        assert str(mismatch).startswith("safe O0, run 0:")


def test_a_text_case_says_what_the_interpreter_said() -> None:
    (experiment,) = experiments(PROGRAM, shape_with_packet(), runs=10)
    found = expect(experiment)
    for index in range(10):
        packet = experiment.arena.inputs[index][0]
        text = text_case(PROGRAM, packet, expected_sections(found.here[index], packet), "A comment")
        (case,) = parse(text)
        assert case.program == PROGRAM
        assert case.memory == packet
        if found.here[index].fault is None:
            assert (case.result, case.expected_memory) == (packet[1] * 3, b"\x09" + packet[1:])
        else:
            assert case.fault is not None
            assert (case.fault.kind, case.fault.pc, case.fault.size, case.fault.region) == ("bounds", 0, 1, "packet")


def test_a_child_that_dies_says_of_what() -> None:
    said, how = start_child("dying", "die_at_once")
    assert said == [{"seed": 3, "kind": "structured"}]
    assert how.startswith(f"signal {int(signal.SIGSEGV)}")
    said, how = start_child("dying", "sleep_forever", seconds=10)
    assert (said, how) == ([{"seed": 4}], "no end within 10 seconds")


def test_children_begin_where_the_variants_change() -> None:
    assert 250 % BATCH == 0
