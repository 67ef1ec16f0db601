"""Make `llvmbpf/data/capture.pcap`: traffic of the Linux kernel's own network stack between network namespaces.

Run as root, with iproute2, ethtool, tcpdump and ping installed and llvmbpf importable:

    python tools/make_capture.py [OUTPUT]

Four sites, each with a client and a server namespace, run the traffic of `capture_traffic.py` at the same time:

    plain      client -- router -- server     no tags; the link behind the router has an MTU of 1400
    vlan       client -- switch -- server     802.1Q, VLAN 10
    priority   client -- switch -- server     802.1Q, VLAN 20, priority 5; captured with a snapshot length of 96
    qinq       client -- switch -- server     802.1ad service tag 100 around 802.1Q tag 7

Every packet is built by the kernel; only the tags are put on (and taken off at the far end of the trunk) by a small
switch in user space, so that the script needs neither the kernel's VLAN devices nor a bridge that filters VLANs.
tcpdump listens on the client's link to the router, or on the trunk between the two halves of the switch.
The four captures are merged in order of time. Nothing outside the namespaces is touched; they are deleted at the end.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from llvmbpf.packets import PacketArray, read_pcap, write_pcap

TOOLS = Path(__file__).resolve().parent
TRAFFIC = TOOLS / "capture_traffic.py"
DEFAULT_OUTPUT = TOOLS.parent / "llvmbpf" / "data" / "capture.pcap"
REQUIRED_COMMANDS = ("ip", "ethtool", "tcpdump", "ping")
PREFIX = "llvmbpf-capture"
FULL_SNAPSHOT = 262_144


@dataclass(frozen=True)
class Site:
    """One client, one server, what lies between them, how it is captured. Addresses carry their prefix length."""

    name: str
    number: int
    client: tuple[str, str]
    server: tuple[str, str]
    tags: tuple[str, ...] = ()
    gateways: tuple[tuple[str, str], tuple[str, str]] | None = None
    snapshot_length: int = FULL_SNAPSHOT

    def namespace(self, role: str) -> str:
        return f"{PREFIX}-{self.name}-{role}"

    @property
    def roles(self) -> tuple[str, str, str]:
        return ("client", "router" if self.gateways else "switch", "server")


SITES = (
    Site(
        "plain", 1, ("192.0.2.10/24", "2001:db8:1::10/64"), ("198.51.100.20/24", "2001:db8:2::20/64"),
        gateways=(("192.0.2.1/24", "2001:db8:1::1/64"), ("198.51.100.1/24", "2001:db8:2::1/64")),
    ),
    Site("vlan", 2, ("203.0.113.10/26", "2001:db8:3::10/64"), ("203.0.113.20/26", "2001:db8:3::20/64"), ("8100:000a",)),
    Site(
        "priority", 3, ("203.0.113.74/26", "2001:db8:4::10/64"), ("203.0.113.84/26", "2001:db8:4::20/64"),
        ("8100:a014",), snapshot_length=96,
    ),
    Site(
        "qinq", 4, ("203.0.113.138/26", "2001:db8:5::10/64"), ("203.0.113.148/26", "2001:db8:5::20/64"),
        ("88a8:0064", "8100:0007"),
    ),
)  # fmt: skip


def run(*command: str) -> None:
    """Run one command to its end; its error output is part of the exception."""
    finished = subprocess.run(command, capture_output=True, text=True, check=False)
    if finished.returncode:
        raise RuntimeError(f"{' '.join(command)}: {finished.stderr.strip() or finished.returncode}")


def in_namespace(namespace: str, *command: str) -> list[str]:
    return ["ip", "netns", "exec", namespace, *command]


def sysctl(namespace: str, **settings: int) -> None:
    """Set kernel parameters of one namespace; in the names, `__` stands for a slash."""
    for name, value in settings.items():
        path = "/proc/sys/net/" + name.replace("__", "/")
        run(*in_namespace(namespace, "sh", "-c", f"echo {value} > {path}"))


def link(site: Site, role: str, interface: str, peer_role: str, peer_interface: str, mtu: int) -> None:
    """A veth pair between two namespaces. Offloads are off: frames are as on a wire, checksums included."""
    for end, name, other, peer in (
        (role, interface, peer_role, peer_interface),
        (peer_role, peer_interface, role, interface),
    ):
        namespace = site.namespace(end)
        if end == role and name == interface:
            run("ip", "link", "add", name, "netns", namespace, "type", "veth",
                "peer", "name", peer, "netns", site.namespace(other))  # fmt: skip
        run("ip", "-n", namespace, "link", "set", name, "mtu", str(mtu))
        run(*in_namespace(namespace, "ethtool", "-K", name, *"tx off tso off gso off gro off sg off".split()))


def give_addresses(site: Site, role: str, interface: str, addresses: tuple[str, str], host: int) -> None:
    namespace = site.namespace(role)
    run("ip", "-n", namespace, "link", "set", interface, "address", f"02:00:00:00:{site.number:02x}:{host:02x}")
    run("ip", "-n", namespace, "link", "set", interface, "up")
    for address in addresses:
        run("ip", "-n", namespace, "address", "add", address, "dev", interface)


def add_default_routes(site: Site, role: str, gateways: tuple[str, str]) -> None:
    for family, gateway in zip(("-4", "-6"), gateways, strict=True):
        run("ip", family, "-n", site.namespace(role), "route", "add", "default", "via", gateway.split("/")[0])


def set_up(site: Site) -> tuple[str, str]:
    """Build one site; the answer is the namespace and the interface to capture on."""
    middle = site.roles[1]
    for role in site.roles:
        run("ip", "netns", "add", site.namespace(role))
        run("ip", "-n", site.namespace(role), "link", "set", "lo", "up")
        # Every datagram to a closed port shall get its ICMP error.
        sysctl(site.namespace(role), ipv4__icmp_ratelimit=0, ipv4__icmp_msgs_per_sec=100_000, ipv6__icmp__ratelimit=0)
        sysctl(site.namespace(role), ipv6__conf__all__seg6_enabled=1, ipv6__conf__default__seg6_enabled=1)
    if middle == "switch":
        sysctl(site.namespace(middle), ipv6__conf__all__disable_ipv6=1, ipv6__conf__default__disable_ipv6=1)
        link(site, "switch", "trunk0", "switch", "trunk1", 1600)
    else:
        sysctl(site.namespace(middle), ipv4__ip_forward=1, ipv6__conf__all__forwarding=1)
    link(site, "client", "eth0", middle, "port0", 1500)
    link(site, "server", "eth0", middle, "port1", 1400 if site.gateways else 1500)

    give_addresses(site, "client", "eth0", site.client, 0x10)
    give_addresses(site, "server", "eth0", site.server, 0x20)
    if site.gateways:
        give_addresses(site, "router", "port0", site.gateways[0], 0x01)
        give_addresses(site, "router", "port1", site.gateways[1], 0x02)
        add_default_routes(site, "client", site.gateways[0])
        add_default_routes(site, "server", site.gateways[1])
        return site.namespace("router"), "port0"
    for interface in ("port0", "port1", "trunk0", "trunk1"):
        run("ip", "-n", site.namespace("switch"), "link", "set", interface, "arp", "off", "up")
    return site.namespace("switch"), "trunk0"


def tear_down(site: Site) -> None:
    for role in site.roles:
        subprocess.run(["ip", "netns", "delete", site.namespace(role)], capture_output=True, check=False)


@contextlib.contextmanager
def background(command: list[str], ready: str) -> Iterator[subprocess.Popen[str]]:
    """A process that runs until the block ends (then it gets SIGINT), and that has said `ready` on its error output."""
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    try:
        for line in process.stderr:
            if ready in line:
                break
        else:
            raise RuntimeError(f"{' '.join(command)} ended with {process.wait()} before it was ready")
        yield process
    finally:
        process.send_signal(signal.SIGINT)
        remaining = process.stderr.read()
        process.wait()
    dropped = [line for line in remaining.splitlines() if "dropped by kernel" in line and not line.startswith("0 ")]
    if dropped:
        raise RuntimeError(f"{' '.join(command)}: {dropped[0]}")


def capture_site(site: Site, stack: contextlib.ExitStack, capture: Path) -> subprocess.Popen[bytes]:
    """Start everything of one site; the answer is its client, whose end is the end of the traffic."""
    stack.callback(tear_down, site)
    namespace, interface = set_up(site)
    python = (sys.executable, str(TRAFFIC))
    listen = ("tcpdump", "-i", interface, "-w", str(capture), "-U", "-s", str(site.snapshot_length), "-Z", "root")
    stack.enter_context(background(in_namespace(namespace, *listen), "listening on"))
    if site.tags:
        stack.enter_context(background(in_namespace(namespace, *python, "switch", *site.tags), "ready"))
    server = [address.split("/")[0] for address in site.server]
    stack.enter_context(background(in_namespace(site.namespace("server"), *python, "server", *server), "ready"))
    gateway = [site.gateways[0][1].split("/")[0]] if site.gateways else []
    client = in_namespace(site.namespace("client"), *python, "client", site.name, *server, *gateway)
    return subprocess.Popen(client)


def merge(captures: list[Path]) -> PacketArray:
    """All packets of the captures in order of time."""
    arrays = [read_pcap(path, strict=True) for path in captures]
    packets = [packet for array in arrays for packet in array]
    timestamps = np.concatenate([array.timestamps for array in arrays])
    original_lengths = np.concatenate([array.original_lengths for array in arrays])
    merged = PacketArray.from_list(packets, timestamps=timestamps, original_lengths=original_lengths)
    return merged[np.argsort(timestamps, kind="stable")]


def main() -> None:
    parser = argparse.ArgumentParser(description="Generate and capture the traffic of the demo (as root).")
    parser.add_argument("output", nargs="?", type=Path, default=DEFAULT_OUTPUT)
    output: Path = parser.parse_args().output
    missing = [command for command in REQUIRED_COMMANDS if shutil.which(command) is None]
    if missing or os.geteuid() != 0:
        sys.exit(f"needs root and the commands {', '.join(REQUIRED_COMMANDS)}; missing: {', '.join(missing) or 'root'}")
    with tempfile.TemporaryDirectory() as folder:
        captures = [Path(folder) / f"{site.name}.pcap" for site in SITES]
        with contextlib.ExitStack() as stack:
            clients = [capture_site(site, stack, path) for site, path in zip(SITES, captures, strict=True)]
            failed = [site.name for site, client in zip(SITES, clients, strict=True) if client.wait()]
            time.sleep(1)  # the last acknowledgements
        if failed:
            sys.exit(f"the client failed at: {', '.join(failed)}")
        packets = merge(captures)
    write_pcap(output, packets)
    print(f"{output}: {len(packets)} packets, {output.stat().st_size} bytes")


if __name__ == "__main__":
    main()
