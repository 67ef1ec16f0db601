"""Maps of several runs become one by rules, compared with plain dictionaries."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from vm.programs import COUNTER, PER_CPU, assembled, compiled

from llvmbpf.distributed.contents import changed, element_dtype, elements_of, merge, records_of
from llvmbpf.maps import MapSpec, MapType

PAIR = np.dtype([("hits", "<u4"), ("low", "<i4")])
SPEC = MapSpec("flows", MapType.HASH, 4, 8, 100, value_dtype=PAIR)
NUMBERS = MapSpec("numbers", MapType.HASH, 2, 8, 100)
DTYPE = element_dtype(NUMBERS)

contents = st.dictionaries(st.integers(0, 9), st.integers(0, (1 << 64) - 1), max_size=10)


def elements(values: dict[int, int]) -> Any:
    return np.array(list(values.items()), DTYPE)


RULES: dict[str, Callable[[int, list[int]], int]] = {
    "sum": lambda start, values: (start + sum(value - start for value in values)) & (1 << 64) - 1,
    "max": lambda start, values: max(values),
    "min": lambda start, values: min(values),
    "last": lambda start, values: values[-1],
}


@pytest.mark.parametrize("rule", RULES)
@given(initial=contents, parts=st.lists(contents, max_size=4))
def test_rules_do_what_a_dictionary_does(rule: str, initial: dict[int, int], parts: list[dict[int, int]]) -> None:
    expected = dict(initial)
    for key in {key for part in parts for key in part}:
        values = [part[key] for part in parts if key in part and (key, part[key]) not in initial.items()]
        if values:
            expected[key] = RULES[rule](initial.get(key, 0), values)
    found = merge(NUMBERS, elements(initial), [changed(elements(initial), elements(one)) for one in parts], rule)
    assert dict(found) == expected
    assert list(found)[: len(initial)] == list(initial)
    given_all = merge(NUMBERS, elements(initial), [elements(one) for one in parts], lambda key, values: len(values))
    counts = {key: sum(key in part for part in parts) for key in {key for part in parts for key in part}}
    assert {key: value for key, value in given_all.items() if key in counts} == counts


def test_members_are_merged_one_by_one() -> None:
    dtype = element_dtype(SPEC)
    initial = np.array([(1, (10, -5))], dtype)
    parts = [np.array([(1, (12, -6)), (2, (1, 1))], dtype), np.array([(1, (11, -5))], dtype)]
    found = merge(SPEC, initial, parts, "sum")
    assert found[1].tolist() == (13, -6)
    assert found[2].tolist() == (1, 1)
    assert merge(SPEC, initial, parts, "min")[1].tolist() == (11, -6)
    assert merge(SPEC, initial, parts, lambda key, values: values[0])[1].tolist() == (12, -6)
    with pytest.raises(KeyError):
        found[3]
    with pytest.raises(ValueError, match="the rule is one of"):
        merge(SPEC, initial, parts, "mean")


def test_per_cpu_values_are_added_up() -> None:
    obj = assembled("mov r0, 2\nexit", [PER_CPU, COUNTER], cpus=3)
    obj.maps["per_cpu"][1] = [1, 2, 3]
    obj.maps["counter"][2] = 9
    found = elements_of(obj)
    assert found["per_cpu"].tolist() == [(0, 0), (1, 6), (2, 0), (3, 0)]
    assert found["counter"].tolist() == [(0, 0), (1, 0), (2, 9), (3, 0)]


def test_variables_are_members_of_their_section() -> None:
    obj = compiled("globals.v3")
    found = elements_of(obj)
    assert ".rodata" not in found
    for section in (".data", ".bss"):
        variables = obj.maps[section].spec.variables
        assert found[section]["value"].dtype.names == tuple(variables)
        for name in variables:
            assert np.array_equal(found[section]["value"][name][0], obj.globals[name])


def test_queues_are_read_and_stay() -> None:
    obj = compiled("queues.v3")
    for name, one in obj.maps.items():
        if one.spec.map_type in (MapType.QUEUE, MapType.STACK):
            one.push(5)
            one.push(6)
            assert sorted(records_of(obj)[name]) == [5, 6]
            assert len(one) == 2
