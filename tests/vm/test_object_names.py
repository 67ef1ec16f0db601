"""What a loaded object says to names that it has not, and to programs that are not its own."""

from __future__ import annotations

import errno
from typing import Any

import numpy as np
import pytest

from llvmbpf import MapError
from llvmbpf.maps import MapSpec, MapType
from vm.programs import assembled, compiled

STAGES = ["parse", "parse_vlan", "parse_ipv4", "parse_ports"]


# -- programs of program arrays ----------------------------------------------------------------------------------------


def test_a_program_array_takes_programs_of_its_object_in_three_ways() -> None:
    obj = compiled("tail_calls.v3")
    stages = obj.maps["stages"]
    number = obj.programs["parse_ports"].number
    for given in (obj.programs["parse_ports"], "parse_ports", number, np.int64(number)):
        del stages[0]
        stages[0] = given
        assert stages[0] is obj.programs["parse_ports"]
    assert stages.to_numpy()[0] == number


def test_a_program_array_refuses_what_is_no_program_of_its_object() -> None:
    obj, other = compiled("tail_calls.v3"), compiled("tail_calls.v3")
    stages = obj.maps["stages"]
    before = stages.items()
    wrong: list[Any] = [other.programs["parse"], "parse_it", -1, len(obj.programs), 1 << 40]
    for given in wrong:
        with pytest.raises(MapError, match="program") as caught:
            stages[0] = given
        assert (caught.value.errno, caught.value.map) == (errno.EINVAL, "stages")
    with pytest.raises(MapError, match=r"there is no program 'parse_it'; there are: .*parse_vlan"):
        stages[0] = "parse_it"
    with pytest.raises(TypeError):
        stages[0] = 1.5
    assert stages.items() == before


def test_a_program_array_refuses_maps() -> None:
    obj = compiled("tail_calls.v3")
    with pytest.raises((MapError, TypeError)):
        obj.maps["stages"][0] = obj.maps["by_port"]


def test_a_program_array_that_is_made_later_knows_the_programs_too() -> None:
    obj, other = compiled("tail_calls.v3"), compiled("tail_calls.v3")
    made = obj.create_map(MapSpec("made", MapType.PROG_ARRAY, 4, 4, 2))
    made[1] = "parse"
    assert made[1] is obj.programs["parse"]
    with pytest.raises(MapError, match="no program of this object"):
        made[1] = other.programs["parse"]


# -- names that there are not ------------------------------------------------------------------------------------------


def test_unknown_names_are_told_which_there_are() -> None:
    obj = compiled("tail_calls.v3")
    with pytest.raises(KeyError, match="there is no map 'stage'; there are: stages, offsets, by_port"):
        obj.maps["stage"]
    with pytest.raises(KeyError, match="there is no program 'pars'; there are: ") as caught:
        obj.programs["pars"]
    assert all(name in str(caught.value) for name in STAGES)
    for variables in (obj.globals, obj.spec.globals):
        with pytest.raises(KeyError, match="there is no variable 'nope'; there are: failed_calls"):
            variables["nope"]
        with pytest.raises(KeyError, match="there is no variable 'nope'; there are: failed_calls"):
            variables["nope"] = 1
    assert "stage" not in obj.maps
    assert "pars" not in obj.programs
    assert obj.programs.get("pars") is None
    assert obj.maps.get("stage") is None
    assert obj.globals.get("nope") is None


def test_an_object_without_maps_says_so() -> None:
    with pytest.raises(KeyError, match="there is no map 'flows'; there are: none"):
        assembled("mov r0, 0\nexit").maps["flows"]


def test_programs_cannot_be_replaced() -> None:
    programs: Any = compiled("tail_calls.v3").programs
    assert sorted(programs) == sorted(STAGES)
    with pytest.raises(TypeError):
        programs["parse"] = programs["parse_vlan"]


def test_variables_are_no_attributes() -> None:
    obj = compiled("globals.v3")
    for variables in (obj.globals, obj.spec.globals):
        with pytest.raises(AttributeError):
            variables.total = 1  # type: ignore[attr-defined]
    assert obj.globals["total"] == 1000
