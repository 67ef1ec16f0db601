"""The routes that ``fib_lookup`` looks into: a table that a user fills, by the longest prefix."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

__all__ = ["Route", "RouteKind", "RouteTable"]

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network
MAC_SIZE = 6


class RouteKind(IntEnum):
    """What becomes of a packet; the numbers are results of ``fib_lookup``."""

    UNICAST = 0
    BLACKHOLE = 1
    UNREACHABLE = 2
    PROHIBIT = 3
    LOCAL = 4  # not forwarded: the packet is for this host


@dataclass(frozen=True)
class Route:
    """A route.

    Attributes:
        network: the destinations.
        ifindex: the interface that leads there.
        next_hop: the router; None where the destinations are neighbours.
        source_mac, dest_mac: the interface's address, and that of whoever gets the packet; None where it is unknown.
        source: the address that this host sends from.
        mtu: the longest packet in bytes, from its network header on.
        metric: what the kernel calls the route's priority.
        kind: what becomes of packets.
    """

    network: Network
    ifindex: int
    next_hop: Address | None = None
    source_mac: bytes | None = None
    dest_mac: bytes | None = None
    source: Address | None = None
    mtu: int = 1500
    metric: int = 0
    kind: RouteKind = RouteKind.UNICAST


class RouteTable:
    """Routes by prefix, and neighbours by address.

    >>> routes = RouteTable()
    >>> route = routes.add("10.0.0.0/8", ifindex=3, next_hop="192.0.2.1", dest_mac="02:00:00:00:00:01")
    >>> route = routes.add("10.1.0.0/16", ifindex=4)
    >>> routes.lookup("10.1.2.3").ifindex, routes.lookup("10.2.2.3").ifindex, routes.lookup("11.0.0.1")
    (4, 3, None)
    """

    def __init__(self) -> None:
        self._routes: dict[tuple[int, int, int], Route] = {}  # by _key
        self._lengths: dict[int, tuple[int, ...]] = {4: (), 6: ()}  # of prefixes that there are, the longest first
        self._neighbours: dict[Address, bytes] = {}

    def add(
        self,
        prefix: str | Network,
        ifindex: int = 0,
        next_hop: str | Address | None = None,
        source_mac: str | bytes | None = None,
        dest_mac: str | bytes | None = None,
        *,
        source: str | Address | None = None,
        mtu: int = 1500,
        metric: int = 0,
        kind: RouteKind | str = RouteKind.UNICAST,
    ) -> Route:
        """Add a route, in the place of any other to the same prefix.

        Arguments:
            prefix: "10.0.0.0/8", "2001:db8::/32", an address, "default" (of IPv4).
            ifindex, next_hop, source, mtu, metric: see `Route`.
            source_mac, dest_mac: "02:00:00:00:00:01" or six bytes.
            kind: a `RouteKind` or its name: "unicast", "blackhole", "unreachable", "prohibit", "local".

        Raises ValueError for what is no prefix, address or kind, or does not fit into the helper's answer.
        """
        network = ip_network("0.0.0.0/0" if prefix == "default" else prefix)
        if isinstance(kind, str):
            if kind.upper() not in RouteKind.__members__:
                raise ValueError(f"a kind of route is one of {', '.join(RouteKind.__members__).lower()}, not {kind!r}")
            kind = RouteKind[kind.upper()]
        for name, number, bits in (("ifindex", ifindex, 32), ("mtu", mtu, 16), ("metric", metric, 32)):
            if not 0 <= number < 1 << bits:
                raise ValueError(f"{name} is 0 to {(1 << bits) - 1}, not {number}")
        if kind is RouteKind.UNICAST and not ifindex:
            raise ValueError(f"the route to {network} needs the index of an interface, from 1 on")
        hop = None if next_hop is None else ip_address(next_hop)
        sender = None if source is None else ip_address(source)
        if hop is not None and hop.version < network.version:
            raise ValueError(f"{hop} cannot be the next hop to {network}")
        if sender is not None and sender.version != network.version:
            raise ValueError(f"{sender} cannot send to {network}")
        route = Route(network, ifindex, hop, parse_mac(source_mac), parse_mac(dest_mac), sender, mtu, metric, kind)
        self._routes[_key(network)] = route
        self._count_lengths()
        return route

    def add_neighbour(self, address: str | Address, mac: str | bytes) -> None:
        """Say which MAC address an address has; it goes before the ``dest_mac`` of routes. Raises ValueError."""
        found = parse_mac(mac)
        assert found is not None
        self._neighbours[ip_address(address)] = found

    def remove(self, prefix: str | Network) -> None:
        """Take a route out. Raises KeyError where there is none."""
        del self._routes[_key(ip_network("0.0.0.0/0" if prefix == "default" else prefix))]
        self._count_lengths()

    def clear(self) -> None:
        """Take everything out."""
        self._routes.clear()
        self._count_lengths()
        self._neighbours.clear()

    def lookup(self, address: str | bytes | Address) -> Route | None:
        """The route with the longest prefix that an address has, or None."""
        given = ip_address(address)
        for length in self._lengths[given.version]:
            route = self._routes.get((given.version, length, int(given) >> (given.max_prefixlen - length)))
            if route is not None:
                return route
        return None

    def neighbour(self, route: Route, address: Address) -> bytes | None:
        """The MAC address of whoever gets a packet of this route to ``address``, None where nobody has said."""
        return self._neighbours.get(route.next_hop or address, route.dest_mac)

    def _count_lengths(self) -> None:
        found = {(route.network.version, route.network.prefixlen) for route in self._routes.values()}
        for version in self._lengths:
            self._lengths[version] = tuple(sorted((length for one, length in found if one == version), reverse=True))

    def __iter__(self) -> Iterator[Route]:
        return iter(tuple(self._routes.values()))

    def __len__(self) -> int:
        return len(self._routes)


def _key(network: Network) -> tuple[int, int, int]:
    """The version, the prefix's length and its bits."""
    return network.version, network.prefixlen, int(network.network_address) >> network.max_prefixlen - network.prefixlen


def parse_mac(given: str | bytes | None) -> bytes | None:
    """Six bytes. Raises ValueError for what is no MAC address."""
    if given is None:
        return None
    try:
        found = bytes.fromhex(given.replace(":", "").replace("-", "")) if isinstance(given, str) else bytes(given)
    except ValueError:
        found = b""
    if len(found) != MAC_SIZE:
        raise ValueError(f"a MAC address is 6 bytes like 02:00:00:00:00:01, not {given!r}")
    return found
