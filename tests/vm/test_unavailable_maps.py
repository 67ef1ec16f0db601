"""Maps of types that there are not here keep only the programs that use them from running."""

from __future__ import annotations

import pytest

from llvmbpf import BpfObject, MapError, VerifierError
from llvmbpf.maps import MapSpec, MapType
from llvmbpf.program import MapReference
from vm.programs import COUNTER, ENGINES, assembled, count

SOCKETS = MapSpec("sockets", MapType.SOCKMAP, key_size=4, value_size=4, max_entries=4)
TEXTS = {"good": f"{count()}mov r0, 2\nexit", "bad": "lddw r1, map sockets\nmov r0, 2\nexit"}


def both() -> BpfObject:
    return assembled(TEXTS, [SOCKETS, COUNTER])


@pytest.mark.parametrize("engine", ENGINES)
def test_other_programs_run(engine: str) -> None:
    obj = both()
    assert obj.programs["good"].run(bytes(14), engine=engine).retval == 2
    assert list(obj.maps) == ["counter"]
    assert obj.maps["counter"][0] == 1
    obj.restore(obj.snapshot())


@pytest.mark.parametrize("engine", ENGINES)
def test_a_program_that_uses_one_is_refused(engine: str) -> None:
    message = "bad, pc 0: .*map 'sockets': maps of type SOCKMAP cannot be had"
    obj = both()
    with pytest.raises(VerifierError, match=message):
        obj.programs["bad"].run(bytes(14), engine=engine)
    with pytest.raises(VerifierError, match=message):
        obj.programs["bad"].run_batch([bytes(14)], engine=engine)
    with pytest.raises(VerifierError, match=message):
        obj.verify()


def test_a_map_that_variables_point_to_must_be_there() -> None:
    data = MapSpec(
        ".data", MapType.ARRAY, key_size=4, value_size=8, max_entries=1, contents=bytes(8),
        pointers={0: MapReference("sockets")},
    )  # fmt: skip
    with pytest.raises(MapError, match="'sockets': maps of type SOCKMAP cannot be had"):
        assembled(TEXTS, [SOCKETS, COUNTER, data])
