"""What a function's accesses need of its arguments, held against what its callers hand over.

An access through a pointer into a caller's frame is right where every caller hands over a pointer behind which the
bytes lie; the value of a map that a function is given may be taken for granted where every caller has compared it with
0. A caller that only hands on what it was given itself needs the same of its own callers. Where functions call each
other in a circle nothing is added by going round: a need that is met again on the way counts as met.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from llvmbpf.analysis.values import RegionKind
from llvmbpf.strict.calls import EACH, callback_of, callees
from llvmbpf.strict.report import FindingKind
from llvmbpf.strict.walk import Need, Step, Walk

__all__ = ["unmet"]

Problem = tuple[int, int, FindingKind, str]
_KEY, _VALUE = 2, 3  # of a function that is called back with each element of a map


def unmet(walks: Mapping[int, Walk]) -> list[Problem]:
    """The findings that come of needs: (function's entry, pc, kind, detail)."""
    sites = _sites(walks)
    problems = []
    for entry, walk in walks.items():
        for need in walk.needs:
            reason = _reason(walks, sites, entry, need, set())
            if reason:
                problems.append((entry, need.pc, need.kind, f"{need.detail}: {reason}"))
    return problems


Sites = Mapping[int, list[tuple[Walk, Step]]]


def _sites(walks: Mapping[int, Walk]) -> Sites:
    """The calls of each function."""
    found: dict[int, list[tuple[Walk, Step]]] = {}
    for walk in walks.values():
        for walked in walk.walked.values():
            for step in walked.steps:
                for callee in callees(walk, step) or callback_of(walk, step)[1]:
                    found.setdefault(callee, []).append((walk, step))
    return found


def _reason(walks: Mapping[int, Walk], sites: Sites, entry: int, need: Need, seen: set[tuple[int, Need]]) -> str:
    """Why a need is not met, "" where it is."""
    if (entry, need) in seen:
        return ""
    seen.add((entry, need))
    for walk, step in sites.get(entry, ()):
        for reason in _at_call(walks, sites, walk, step, need, seen):
            if reason:
                return f"{reason} at pc {step.pc}"
    return ""


def _at_call(
    walks: Mapping[int, Walk], sites: Sites, walk: Walk, step: Step, need: Need, seen: set[tuple[int, Need]]
) -> Iterator[str]:
    register = need.register
    helper, functions = callback_of(walk, step)
    if functions:
        given = _of_callback(walk, step, helper, need)
        if isinstance(given, str):
            yield given
            return
        register = given
    value, region = step.tracked[register], step.values[register]
    if value is None:
        yield "nothing is known of the argument"
        return
    argument = walk.argument_of(value)
    if need.kind is FindingKind.NULL:
        if value.kind is not RegionKind.MAP_VALUE:
            yield "the argument may be null"
        elif value.base is not None:
            if argument is None:
                yield "the argument may be null"
            else:
                yield _reason(walks, sites, walk.function.entry, need.passed_on(argument[0], 0), seen)
        return
    if value.kind is RegionKind.FRAME:
        span = step.known.span(value)
        size = walk.function.frame_size
        if span is None or span[0] + need.low < -size or span[1] + need.high > 0:
            yield "the bytes do not lie in the caller's frame"
    elif value.kind is RegionKind.STACK:
        span = step.known.span(value)
        if span is None or span[0] + need.low < -walk.smallest_shared_frame or span[1] + need.high > 0:
            yield "the bytes may not lie in one frame"
    elif region.kind is RegionKind.STACK and argument is not None:
        yield _reason(walks, sites, walk.function.entry, need.passed_on(*argument), seen)
    else:
        yield "it is not known where the argument points to"


def _of_callback(walk: Walk, step: Step, helper: int, need: Need) -> int | str:
    """The register of the call that a function called back finds in its own; else why the need is not met, or ""."""
    if helper == EACH:
        if need.register == _VALUE:
            return ""
        if need.register == _KEY:
            call = walk.function.calls.get(step.pc)
            size = 0 if call is None or call.map is None else walk.plan.maps[call.map].key_size
            return "" if need.low >= 0 and need.high <= size else "the bytes are not all the key's"
        return 3 if need.register == 4 else "that is no pointer into a frame"
    return 3 if need.register == 2 else "that is no pointer into a frame"
