"""Where the blocks of a graph stand, and how its edges run: a small layered layout.

Blocks stand in rows: each below all from which it is reached without going back. Edges that cross rows pass through
points of their own there, so that they run round blocks; edges that go back run outside, at the right. Rows are ordered
by the positions of their neighbours (Sugiyama, Tagawa and Toda, 1981). A graph for which that would take too long, or
become too wide to be read, stands in one column instead, in the order of its code.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

__all__ = ["Box", "Layout", "Route", "place"]

GAP_X, GAP_Y = 28.0, 44.0
LANE = 9.0
MARGIN = 12.0
_SWEEPS = 6
_MOST_POINTS = 6000  # blocks and points at which edges cross rows
_WIDEST = 14  # blocks in a row; more of them become a column


class Box(NamedTuple):
    """A block: its width and height, and the numbers of the blocks that it leads to."""

    width: float
    height: float
    targets: tuple[int, ...]


@dataclass
class Route:
    """An edge as points; ``goes_back`` for one that closes a loop."""

    source: int
    index: int  # among the source's targets
    target: int
    points: list[tuple[float, float]]
    goes_back: bool


@dataclass
class Layout:
    """Left upper corners of all boxes, the edges, and the size of it all."""

    corners: list[tuple[float, float]]
    routes: list[Route] = field(default_factory=list)
    width: float = 0.0
    height: float = 0.0


def place(boxes: Sequence[Box]) -> Layout:
    """Place the boxes of one function; the first is the entry. Boxes that it does not reach stand behind the others.

    >>> layout = place([Box(10, 10, (1, 2)), Box(10, 10, (3,)), Box(10, 10, (3,)), Box(10, 10, ())])
    >>> [round(y) for x, y in layout.corners] == [12, 66, 66, 120]
    True
    """
    order = _reverse_post_order(boxes)
    position = {box: index for index, box in enumerate(order)}
    ranks = _ranks(boxes, order, position)
    rows = _rows_with_points(boxes, order, position, ranks)
    if rows is None or max(sum(1 for one in row if one.edge < 0) for row in rows) > _WIDEST:
        return _in_a_column(boxes, order)
    _sort(rows, boxes, position)
    return _coordinates(boxes, rows, position, ranks)


def _reverse_post_order(boxes: Sequence[Box]) -> list[int]:
    seen: set[int] = set()
    order: list[int] = []
    for root in range(len(boxes)):
        if root in seen:
            continue
        seen.add(root)
        post: list[int] = []
        stack = [(root, iter(boxes[root].targets))]
        while stack:
            box, targets = stack[-1]
            for target in targets:
                if target not in seen:
                    seen.add(target)
                    stack.append((target, iter(boxes[target].targets)))
                    break
            else:
                post.append(box)
                stack.pop()
        order += reversed(post)
    return order


def _ranks(boxes: Sequence[Box], order: Sequence[int], position: dict[int, int]) -> list[int]:
    """The row of each box: the longest way to it that never goes back."""
    ranks = [0] * len(boxes)
    for box in order:
        for target in boxes[box].targets:
            if position[target] > position[box]:
                ranks[target] = max(ranks[target], ranks[box] + 1)
    return ranks


class Point(NamedTuple):
    """What stands in a row: a box (``edge`` is -1), or the point at which an edge of it crosses the row."""

    box: int
    edge: int
    rank: int


_Links = dict[Point, list[Point]]


def _rows_with_points(
    boxes: Sequence[Box], order: Sequence[int], position: dict[int, int], ranks: Sequence[int]
) -> list[list[Point]] | None:
    """All rows, with a point for every edge that crosses one; None where there would be too many."""
    rows: list[list[Point]] = [[] for _ in range(max(ranks, default=0) + 1)]
    for box in order:
        rows[ranks[box]].append(Point(box, -1, ranks[box]))
    count = len(boxes)
    for box in order:
        for index, target in enumerate(boxes[box].targets):
            if position[target] <= position[box]:
                continue
            count += ranks[target] - ranks[box] - 1
            if count > _MOST_POINTS:
                return None
            for rank in range(ranks[box] + 1, ranks[target]):
                rows[rank].append(Point(box, index, rank))
    return rows


def _links(boxes: Sequence[Box], rows: Sequence[Sequence[Point]], position: dict[int, int]) -> list[_Links]:
    """For each row the points of the row below that each of its points leads to."""
    found: list[_Links] = []
    for upper, lower in pairwise(rows):
        below = set(lower)
        links: _Links = {}
        for point in upper:
            box, edge, rank = point
            for number in range(len(boxes[box].targets)) if edge < 0 else (edge,):
                target = boxes[box].targets[number]
                if position[target] <= position[box]:
                    continue
                for next_point in (Point(box, number, rank + 1), Point(target, -1, rank + 1)):
                    if next_point in below:
                        links.setdefault(point, []).append(next_point)
                        break
        found.append(links)
    return found


def _sort(rows: list[list[Point]], boxes: Sequence[Box], position: dict[int, int]) -> None:
    """Order each row by where its neighbours stand, downwards and upwards in turn."""
    down = _links(boxes, rows, position)
    up: list[_Links] = []
    for links in down:
        turned: _Links = {}
        for source, targets in links.items():
            for target in targets:
                turned.setdefault(target, []).append(source)
        up.append(turned)
    for sweep in range(_SWEEPS):
        numbers = range(1, len(rows)) if sweep % 2 == 0 else range(len(rows) - 2, -1, -1)
        for number in numbers:
            other = rows[number - 1] if sweep % 2 == 0 else rows[number + 1]
            links = up[number - 1] if sweep % 2 == 0 else down[number]
            at = {point: index for index, point in enumerate(other)}
            weights = {}
            for index, point in enumerate(rows[number]):
                near = [at[one] for one in links.get(point, ())]
                weights[point] = sum(near) / len(near) if near else index
            rows[number].sort(key=weights.__getitem__)


def _coordinates(
    boxes: Sequence[Box], rows: list[list[Point]], position: dict[int, int], ranks: Sequence[int]
) -> Layout:
    down = _links(boxes, rows, position)
    near: _Links = {}
    for links in down:
        for source, targets in links.items():
            for target in targets:
                near.setdefault(source, []).append(target)
                near.setdefault(target, []).append(source)

    def width(point: Point) -> float:
        return boxes[point.box].width if point.edge < 0 else LANE

    centers: dict[Point, float] = {}
    for row in rows:
        total = sum(map(width, row)) + GAP_X * (len(row) - 1)
        x = -total / 2
        for point in row:
            centers[point] = x + width(point) / 2
            x += width(point) + GAP_X
    for sweep in range(_SWEEPS):
        for row in rows if sweep % 2 == 0 else reversed(rows):
            wanted = [
                sum(centers[one] for one in near[point]) / len(near[point]) if point in near else centers[point]
                for point in row
            ]
            for point, center in zip(row, _apart(wanted, [width(one) for one in row]), strict=True):
                centers[point] = center
    left = min(center - width(point) / 2 for point, center in centers.items())
    centers = {point: center - left + MARGIN for point, center in centers.items()}

    heights = [max((boxes[one.box].height for one in row if one.edge < 0), default=0.0) for row in rows]
    tops = [MARGIN]
    for height in heights:
        tops.append(tops[-1] + height + GAP_Y)
    corners = [
        (centers[Point(box, -1, ranks[box])] - boxes[box].width / 2, tops[ranks[box]]) for box in range(len(boxes))
    ]
    right = max(center + width(point) / 2 for point, center in centers.items())
    layout = Layout(corners, [], right, tops[-1] - GAP_Y)
    _route(layout, boxes, rows, position, ranks, centers, tops, heights)
    return layout


def _apart(wanted: Sequence[float], widths: Sequence[float]) -> list[float]:
    """Centers as near to what is wanted as the widths allow, in the same order (pool adjacent violators)."""
    offsets = [0.0]
    for left, right in pairwise(widths):
        offsets.append(offsets[-1] + (left + right) / 2 + GAP_X)
    pools: list[tuple[float, int]] = []  # sum and count of what stands together
    for want, offset in zip(wanted, offsets, strict=True):
        pools.append((want - offset, 1))
        while len(pools) > 1 and pools[-2][0] / pools[-2][1] > pools[-1][0] / pools[-1][1]:
            total, count = pools.pop()
            pools[-1] = (pools[-1][0] + total, pools[-1][1] + count)
    shifts = [total / count for total, count in pools for _ in range(count)]
    return [shift + offset for shift, offset in zip(shifts, offsets, strict=True)]


def _route(
    layout: Layout,
    boxes: Sequence[Box],
    rows: Sequence[Sequence[Point]],
    position: dict[int, int],
    ranks: Sequence[int],
    centers: dict[Point, float],
    tops: Sequence[float],
    heights: Sequence[float],
) -> None:
    """Draw all edges: from ports at a box's lower side to ports at the upper side of the next."""
    entering = _ports_above(boxes, position, ranks, centers)
    lanes = 0
    for box, one in enumerate(boxes):
        x, y = layout.corners[box]
        bottom = y + one.height
        leaving = sorted(
            range(len(one.targets)), key=lambda index: _next_center(box, index, one, position, ranks, centers)
        )
        for port, index in enumerate(leaving, start=1):
            target = one.targets[index]
            start = x + one.width * port / (len(leaving) + 1)
            target_x, target_y = layout.corners[target]
            end = target_x + boxes[target].width * entering[box, index]
            if position[target] <= position[box]:
                lanes += 1
                lane = layout.width + LANE * lanes
                low, high = bottom + 12 + 3 * (lanes % 4), target_y - 12 - 3 * (lanes % 4)
                points = [(start, bottom), (start, low), (lane, low), (lane, high), (end, high), (end, target_y)]
                layout.routes.append(Route(box, index, target, points, True))
                continue
            points = [(start, bottom)]
            for rank in range(ranks[box] + 1, ranks[target]):
                center = centers[Point(box, index, rank)]
                points += [(center, tops[rank]), (center, tops[rank] + heights[rank])]
            points.append((end, target_y))
            layout.routes.append(Route(box, index, target, points, False))
    layout.width += LANE * lanes + MARGIN
    layout.height += MARGIN + (16 if lanes else 0)


def _next_center(
    box: int, index: int, one: Box, position: dict[int, int], ranks: Sequence[int], centers: dict[Point, float]
) -> float:
    """Where an edge goes first; those that go back leave at the right."""
    target = one.targets[index]
    if position[target] <= position[box]:
        return float("inf")
    below = ranks[box] + 1
    return centers[Point(box, index, below) if ranks[target] > below else Point(target, -1, below)]


def _ports_above(
    boxes: Sequence[Box], position: dict[int, int], ranks: Sequence[int], centers: dict[Point, float]
) -> dict[tuple[int, int], float]:
    """Where each edge arrives at its target, as a share of the width."""
    arriving: dict[int, list[tuple[float, tuple[int, int]]]] = {}
    for box, one in enumerate(boxes):
        for index, target in enumerate(one.targets):
            if position[target] <= position[box]:
                come = float("inf")
            else:
                above = ranks[target] - 1
                come = centers[Point(box, index, above) if ranks[box] < above else Point(box, -1, above)]
            arriving.setdefault(target, []).append((come, (box, index)))
    ports: dict[tuple[int, int], float] = {}
    for edges in arriving.values():
        edges.sort()
        for number, (_, edge) in enumerate(edges, start=1):
            ports[edge] = number / (len(edges) + 1)
    return ports


def _in_a_column(boxes: Sequence[Box], order: Sequence[int]) -> Layout:
    """All boxes below each other, edges to what is not next in lanes at the right; jumps to one target share a lane."""
    place_of = {box: index for index, box in enumerate(sorted(order))}
    corners: list[tuple[float, float]] = [(0.0, 0.0)] * len(boxes)
    y = MARGIN
    for box in sorted(order):
        corners[box] = (MARGIN, y)
        y += boxes[box].height + GAP_Y / 2
    right = MARGIN + max((one.width for one in boxes), default=0.0)
    layout = Layout(corners, [], right, y)
    spans: dict[int, tuple[int, int]] = {}
    for box, one in enumerate(boxes):
        for target in one.targets:
            if place_of[target] == place_of[box] + 1:
                continue
            low, high = sorted((place_of[box], place_of[target]))
            known = spans.get(target, (low, high))
            spans[target] = (min(low, known[0]), max(high, known[1]))
    lane_of = _lanes(spans)
    for box, one in enumerate(boxes):
        x, top = corners[box]
        for index, target in enumerate(one.targets):
            target_x, target_y = corners[target]
            goes_back = place_of[target] <= place_of[box]
            if place_of[target] == place_of[box] + 1:
                points = [(x + 40, top + one.height), (target_x + 40, target_y)]
            else:
                lane = right + LANE * (1 + lane_of[target])
                out, back = top + one.height - 8, target_y + 8
                points = [(x + one.width, out), (lane, out), (lane, back), (target_x + boxes[target].width, back)]
            layout.routes.append(Route(box, index, target, points, goes_back))
    layout.width = right + LANE * (2 + max(lane_of.values(), default=0)) + MARGIN
    return layout


def _lanes(spans: dict[int, tuple[int, int]]) -> dict[int, int]:
    """A lane for each target, such that what shares one does not overlap; short ones are near."""
    lanes: list[list[tuple[int, int]]] = []
    found: dict[int, int] = {}
    for target, span in sorted(spans.items(), key=lambda item: (item[1][1] - item[1][0], item[0])):
        free = (
            number for number, taken in enumerate(lanes) if all(span[1] < low or high < span[0] for low, high in taken)
        )
        number = next(free, len(lanes))
        if number == len(lanes):
            lanes.append([])
        lanes[number].append(span)
        found[target] = number
    return found
