"""How often the loops of a function can go round, as far as that is known before it runs.

A loop is left in time where something is counted: a register or slot that grows (or falls) by at least 1 from one
visit of the loop's head to the next, and has bounds there. The head's state calls it *anchor + offset*; the state
on the edge back calls it the same anchor plus more. Names that were made where a loop's head joins are made nowhere
else, and other joins keep a name only for what both sides call so (see `Joiner`). While a function is solved, the
cells that such a name stands for only become fewer. So in what has been solved the anchor still is what the head
saw, and the difference of the offsets is what one turn adds. Nothing wraps, since the bounds plus a step stay below
2**63.

Steps are therefore read from the states that were solved, and bounds from those of the last pass, which are
narrower: an anchor may be another thing there, so the two are put together by register and slot alone.

A bound may be a constant, or the length of the packet or the metadata buffer plus a constant, which the run knows.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from typing import NamedTuple

from llvmbpf.analysis.tracked import LEAST, MOST, NO_ROOM, Known, Tracked
from llvmbpf.analysis.values import RegionKind
from llvmbpf.cfg import Function

__all__ = ["JumpBound", "Loop", "Loops", "Trips", "find_loops", "jump_bound", "loop_bodies", "loop_body", "visits"]

SMALL_COUNT = 4096  # a constant up to here is taken before a length
LARGEST_COUNT = 1 << 20
MOST_HEADS = 16
ONE_BASE = frozenset({RegionKind.SCALAR, RegionKind.PACKET, RegionKind.CONTEXT, RegionKind.FRAME})


class Trips(NamedTuple):
    """At most (constant + the named length) // step turns; ``length`` is "", "packet" or "context"."""

    constant: int
    length: str = ""
    step: int = 1

    def most(self, length: int) -> int:
        """The number for that length."""
        return (self.constant + (length if self.length else 0)) // self.step


# The backward jumps that a call of the function can take are at most the sum of these products.
JumpBound = tuple[tuple[Trips, ...], ...]


class Loop(NamedTuple):
    """The blocks of a loop, its head among them, and how often it goes round, None where that is not known."""

    body: frozenset[int]
    trips: Trips | None


Loops = Mapping[int, Loop]


def find_loops(
    function: Function,
    states: Mapping[int, Known],
    solved: Mapping[int, Known],
    edges: Mapping[tuple[int, int], Known],
) -> Loops | None:
    """The loops of a function by their heads; None where one can be entered elsewhere, or where there are too many.

    Arguments:
        function: its control flow.
        states: what is known at the start of each block.
        solved, edges: what was, and on each edge, when nothing changed any more.
    """
    bodies = loop_bodies(function, edges)
    if bodies is None or len(bodies) > MOST_HEADS:
        return None
    loops: dict[int, Loop] = {}
    names = _Names(solved, edges, bodies)
    for head, body in bodies.items():
        back = names.returning(head)
        trips = _trips(head, states[head], solved[head], back, names) if head in states else Trips(0)
        loops[head] = Loop(frozenset(body), trips)
    return loops


def jump_bound(backward: Iterable[int], states: Container[int], loops: Loops | None) -> JumpBound | None:
    """How many backward jumps one call of a function can take, None where that is not known.

    Arguments:
        backward: the pcs of the blocks whose jump costs fuel where it is taken.
        states: the blocks that are reached.
        loops: see `find_loops`.
    """
    if loops is None or any(loop.trips is None for loop in loops.values()):
        return None
    terms = (visits(source, loops) for source in backward if source in states)
    return tuple(term for term in terms if term is not None)


def visits(block: int, loops: Loops) -> tuple[Trips, ...] | None:
    """How often a block is gone through is at most the product of these; None where that is not known.

    That is once for each turn, and first visit, of all the loops that it is in.
    """
    found: list[Trips] = []
    for loop in loops.values():
        if block in loop.body:
            if loop.trips is None:
                return None
            found.append(loop.trips._replace(constant=loop.trips.constant + loop.trips.step))
    return tuple(found)


def loop_bodies(function: Function, edges: Iterable[tuple[int, int]]) -> dict[int, set[int]] | None:
    """The blocks of each loop by its head; None where an edge leads back into the middle of a loop."""
    order = {pc: position for position, pc in enumerate(function.blocks)}
    bodies: dict[int, set[int]] = {}
    for source, target in edges:
        if order[target] <= order[source]:
            if not _dominates(function, target, source):
                return None
            bodies.setdefault(target, {target}).update(loop_body(function, target, source))
    return bodies


def _dominates(function: Function, head: int, block: int) -> bool:
    dominators = function.dominators
    while block != head:
        if block == function.entry:
            return False
        block = dominators[block]
    return True


def loop_body(function: Function, head: int, source: int) -> set[int]:
    """The blocks from which ``source`` is reached without passing the head."""
    found, pending = {head}, [source]
    while pending:
        block = pending.pop()
        if block not in found:
            found.add(block)
            pending.extend(function.predecessors[block])
    return found


class _Names:
    """What the names that the heads of loops have made stand for outside those loops.

    Let a cell hold *anchor + offset* at the head of a loop, and the same on all edges back to it: no turn changes it.
    Then behind the loop the anchor still is what the cell held where the loop was entered, less the offset; and where
    all edges into the loop say the same of the cell, that is what they say. So what an outer loop counts is known to
    have been left alone by the loops inside it.
    """

    def __init__(
        self, solved: Mapping[int, Known], edges: Mapping[tuple[int, int], Known], bodies: Mapping[int, Container[int]]
    ) -> None:
        self.solved = solved
        self.edges = edges
        self.bodies = bodies

    def returning(self, head: int) -> list[Known]:
        """The states on the edges back to a head."""
        body = self.bodies[head]
        return [state for (source, target), state in self.edges.items() if target == head and source in body]

    def _entering(self, head: int) -> list[Known]:
        body = self.bodies[head]
        return [state for (source, target), state in self.edges.items() if target == head and source not in body]

    def outside(self, value: Tracked) -> Tracked | None:
        """The value in names from outside the loop whose head has named its anchor, None where that is not known."""
        name = value.anchor
        if not isinstance(name, tuple) or name[1:2] != ("join",) or name[0] not in self.bodies:
            return None
        head = name[0]
        assert isinstance(head, int)
        for is_register, number, held in _cells(self.solved[head]):
            if held is None or held.anchor != name or held.kind is not value.kind or held.base != value.base:
                continue
            if any(_cell(state, is_register, number) != held for state in self.returning(head)):
                continue
            entered = {_cell(state, is_register, number) for state in self._entering(head)}
            (only, *others) = entered or {None}
            if only is not None and not others and (only.kind, only.base) == (held.kind, held.base):
                return only._replace(offset=only.offset + value.offset - held.offset)
        return None


def _cells(known: Known) -> list[tuple[bool, int, Tracked | None]]:
    """Registers and slots: whether it is a register, its number or offset, and its value."""
    cells = [(True, number, value) for number, value in enumerate(known.registers)]
    return cells + [(False, offset, value) for offset, value in known.slots.items()]


def _cell(known: Known, is_register: bool, number: int) -> Tracked | None:
    return known.registers[number] if is_register else known.slot(number)


def _trips(head: int, state: Known, solved: Known, back: list[Known], names: _Names) -> Trips | None:
    """The least bound that some cell gives."""
    best: Trips | None = None
    for is_register, number, value in _cells(solved):
        if value is None or not isinstance(value.anchor, tuple) or value.anchor[:2] != (head, "join"):
            continue
        steps = [_step(value, _cell(one, is_register, number), names) for one in back]
        least = min((step or 0) for step in steps)
        most = max((step or 0) for step in steps)
        now = _cell(state, is_register, number)
        if (least > 0 or most < 0) and now is not None and now.kind is value.kind and value.kind in ONE_BASE:
            found = _bound(state, now, least, most)
            if found is not None and (best is None or _rank(found) < _rank(best)):
                best = found
    return best


def _step(before: Tracked, after: Tracked | None, names: _Names) -> int | None:
    """What one turn adds, None where that is not one number."""
    for _ in range(MOST_HEADS):  # loops inside each other
        if after is None or after.anchor == before.anchor:
            break
        after = names.outside(after)
    if after is None or after.anchor != before.anchor or after.kind is not before.kind or after.base != before.base:
        return None
    return after.offset - before.offset


def _bound(state: Known, value: Tracked, least: int, most: int) -> Trips | None:
    """How often the anchor can take a step: its range, divided by the smallest step."""
    if value.anchor is None:
        return Trips(0)
    fact = state.facts[value.anchor]
    low, high = fact.number.smin, fact.number.smax
    span = state.span(value)
    if span is None or span[1] + most > MOST or span[0] + least < LEAST:
        return None
    step = least if least > 0 else -most
    constant = Trips((high - low), "", step)
    if constant.most(0) <= SMALL_COUNT:
        return constant
    for name, room in zip(("packet", "context"), (fact.packet, fact.context), strict=True):
        rest = -room - low  # the range is at most the length and this
        if room > NO_ROOM and abs(rest) < LARGEST_COUNT:
            return Trips(max(rest, 0), name, step)
    return constant if constant.most(0) <= LARGEST_COUNT else None


def _rank(trips: Trips) -> tuple[bool, int]:
    return bool(trips.length), trips.most(1500)
