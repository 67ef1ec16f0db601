"""The helper that asks for a route: ``struct bpf_fib_lookup`` in and out, `RouteTable` behind it."""

from __future__ import annotations

import struct
from ipaddress import IPv4Address, IPv6Address

from llvmbpf.helpers.context import HelperContext
from llvmbpf.helpers.host import EAFNOSUPPORT, EINVAL, host_of
from llvmbpf.helpers.routes import Route, RouteKind

__all__ = ["fib_lookup"]

AF_INET, AF_INET6 = 2, 10

SIZE = 64  # of struct bpf_fib_lookup, and offsets in it
LENGTH_AT = 6  # of the packet, and the largest in answers
INTERFACE_AT = 8
METRIC_AT = 12
SOURCE_AT = 16
TARGET_AT = 32
VLAN_AT = 48
SOURCE_MAC_AT = 52
TARGET_MAC_AT = 58

SKIP_NEIGHBOUR = 1 << 2
WITH_SOURCE = 1 << 4
FLAGS = 0x3F

NOT_FORWARDED = 4
NO_NEIGHBOUR = 7
TOO_LONG = 8
NO_SOURCE = 9


def fib_lookup(context: HelperContext, packet: int, parameters: int, size: int, flags: int) -> int:
    """Find the route to the destination in ``parameters`` and store what a router needs to know.

    Returns 0, a negative error, or why the packet is not to be forwarded: 1 to 3 for the kinds of routes, 4 without a
    route and for this host, 7 where nobody knows the neighbour's MAC address, 8 where the packet is longer than the
    MTU, 9 where a source address is asked for and the route has none.

    There is one table and there are no rules: of the flags, SKIP_NEIGH and SRC matter.
    """
    if size < SIZE or flags & ~FLAGS:
        return -EINVAL
    block = bytearray(context.read(parameters, SIZE))
    if block[0] not in (AF_INET, AF_INET6):
        return -EAFNOSUPPORT
    result = _look(context, block, flags)
    context.write(parameters, block)
    return result


def _look(context: HelperContext, block: bytearray, flags: int) -> int:
    """Fill the answer in."""
    target = _target(block)
    routes = host_of(context).routes
    route = routes.lookup(target)
    if route is None:
        return NOT_FORWARDED
    if route.kind is not RouteKind.UNICAST:
        return int(route.kind)
    (length,) = struct.unpack_from("<H", block, LENGTH_AT)
    if length > route.mtu:
        struct.pack_into("<H", block, LENGTH_AT, route.mtu)
        return TOO_LONG
    struct.pack_into("<II", block, INTERFACE_AT, route.ifindex, route.metric)
    if flags & WITH_SOURCE:
        if route.source is None:
            return NO_SOURCE
        _store(block, SOURCE_AT, route.source)
    _store_hop(block, route)
    if not flags & SKIP_NEIGHBOUR:
        mac = routes.neighbour(route, target)
        if mac is None:
            return NO_NEIGHBOUR
        block[TARGET_MAC_AT : TARGET_MAC_AT + 6] = mac
        block[SOURCE_MAC_AT : SOURCE_MAC_AT + 6] = route.source_mac or bytes(6)
    struct.pack_into("<I", block, VLAN_AT, 0)
    if length:
        struct.pack_into("<H", block, LENGTH_AT, route.mtu)
    return 0


def _target(block: bytearray) -> IPv4Address | IPv6Address:
    if block[0] == AF_INET:
        return IPv4Address(bytes(block[TARGET_AT : TARGET_AT + 4]))
    return IPv6Address(bytes(block[TARGET_AT : TARGET_AT + 16]))


def _store_hop(block: bytearray, route: Route) -> None:
    """A router takes the destination's place, and its family that of the question."""
    if route.next_hop is not None:
        block[0] = AF_INET if route.next_hop.version == 4 else AF_INET6
        _store(block, TARGET_AT, route.next_hop)


def _store(block: bytearray, at: int, address: IPv4Address | IPv6Address) -> None:
    block[at : at + len(address.packed)] = address.packed
