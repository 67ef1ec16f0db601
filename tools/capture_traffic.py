"""The hosts of `make_capture.py`: a server, a client and a tagging switch, each run in a network namespace of its own.

    capture_traffic.py server IPV4 IPV6
    capture_traffic.py client SITE IPV4 IPV6 [IPV6_OF_THE_ROUTER]
    capture_traffic.py switch TPID:TCI [TPID:TCI]      (hexadecimal, outermost first)

The server and the switch write `ready` on standard error and run until SIGINT; the client ends by itself.
"""

from __future__ import annotations

import contextlib
import http.client
import http.server
import random
import select
import socket
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable

HTTP_PORTS = (80, 8080)
TCP_ECHO_PORTS = (22, 443, 5432)
UDP_ECHO_PORTS = (123, 161, 443, 514, 9000)
CLOSED_PORTS = (23, 110, 3306, 33434)
EDNS_SIZE = 4096
TEXT = b"The quick brown fox jumps over the lazy dog. "
ETH_P_ALL = 0x0003
TAG_PROTOCOLS = (b"\x81\x00", b"\x88\xa8")

# <netinet/in.h> of Linux, where Python 3.11 has no name for it.
IP_MTU_DISCOVER, IP_PMTUDISC_DO = 10, 2

TYPE_A, TYPE_CNAME, TYPE_MX, TYPE_TXT, TYPE_AAAA, TYPE_OPT = 1, 5, 15, 16, 28, 41


# --- DNS messages (RFC 1035, EDNS: RFC 6891)


def encode_name(name: str) -> bytes:
    return b"".join(bytes([len(label)]) + label.encode() for label in name.split(".") if label) + b"\0"


def dns_query(identifier: int, name: str, kind: int, edns: bool) -> bytes:
    header = struct.pack("!6H", identifier, 0x0100, 1, 0, 0, int(edns))
    option = b"\0" + struct.pack("!HHIH", TYPE_OPT, EDNS_SIZE, 0, 0) if edns else b""
    return header + encode_name(name) + struct.pack("!HH", kind, 1) + option


def dns_records(name: str, kind: int) -> list[tuple[int, bytes]]:
    """The zone: what is asked decides the answer. Names under `missing` do not exist; `big` has many records."""
    if name.startswith("missing"):
        return []
    count = 40 if name.startswith("big") else 1 + len(name) % 3
    if kind == TYPE_A:
        return [(TYPE_A, bytes([203, 0, 113, index])) for index in range(count)]
    if kind == TYPE_AAAA:
        return [(TYPE_AAAA, bytes.fromhex("20010db8") + bytes(11) + bytes([index])) for index in range(count)]
    if kind == TYPE_MX:
        exchanges = (encode_name(f"mx{index}.example.org") for index in range(count))
        return [(TYPE_MX, struct.pack("!H", 10) + exchange) for exchange in exchanges]
    if kind == TYPE_TXT:
        return [(TYPE_TXT, bytes([len(TEXT)]) + TEXT) for _ in range(count)]
    return [(TYPE_CNAME, encode_name("www.example.com"))]


def dns_answer(query: bytes, limit: int) -> bytes:
    """The server's answer; one that is longer than `limit` is cut to the question, with the TC bit set."""
    identifier, flags, questions = struct.unpack_from("!3H", query)
    if flags & 0x8000 or questions != 1:
        return struct.pack("!6H", identifier, 0x8001, 0, 0, 0, 0)
    labels, position = [], 12
    while query[position]:
        labels.append(query[position + 1 : position + 1 + query[position]].decode())
        position += 1 + query[position]
    (kind,) = struct.unpack_from("!H", query, position + 1)
    question = query[12 : position + 5]
    if len(query) > position + 5:
        limit = max(limit, EDNS_SIZE)
    records = dns_records(".".join(labels), kind)
    body = b"".join(struct.pack("!HHHIH", 0xC00C, kind, 1, 300, len(data)) + data for kind, data in records)
    flags = 0x8180 if records else 0x8183
    if 12 + len(question) + len(body) > limit:
        return struct.pack("!6H", identifier, flags | 0x0200, 1, 0, 0, 0) + question
    return struct.pack("!6H", identifier, flags, 1, len(records), 0, 0) + question + body


# --- the server


class WebHandler(http.server.BaseHTTPRequestHandler):
    """`GET /bytes/N` is N bytes of text, `/chunked/N` the same in chunks; `POST` answers with what it got."""

    protocol_version = "HTTP/1.1"
    server_version = "example"
    sys_version = ""

    def text(self) -> bytes:
        size = int(self.path.rsplit("/", 1)[1])
        return (TEXT * (size // len(TEXT) + 1))[:size]

    def answer(self, body: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def do_GET(self) -> None:
        if self.path.startswith("/chunked/"):
            self.send_response(200)
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            body = self.text()
            for start in range(0, len(body), 700):
                chunk = body[start : start + 700]
                self.wfile.write(b"%x\r\n%s\r\n" % (len(chunk), chunk))
            self.wfile.write(b"0\r\n\r\n")
        elif self.path.startswith("/bytes/"):
            self.answer(self.text())
        else:
            self.send_error(404)

    def do_HEAD(self) -> None:
        self.do_GET()

    def do_POST(self) -> None:
        self.answer(self.rfile.read(int(self.headers["Content-Length"])))

    def log_message(self, format: str, *arguments: object) -> None:
        """Keep quiet."""


def serve_udp(address: str, port: int, answer: Callable[[bytes], bytes]) -> None:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    with socket.socket(family, socket.SOCK_DGRAM) as server:
        server.bind((address, port))
        while True:
            message, peer = server.recvfrom(65535)
            with contextlib.suppress(OSError, struct.error, IndexError, UnicodeDecodeError):
                server.sendto(answer(message), peer)


def serve_tcp(address: str, port: int, serve: Callable[[socket.socket], None]) -> None:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    with socket.create_server((address, port), family=family) as server:
        while True:
            connection, _ = server.accept()
            threading.Thread(target=serve, args=(connection,), daemon=True).start()


def echo_stream(connection: socket.socket) -> None:
    with connection, contextlib.suppress(OSError):
        while data := connection.recv(4096):
            connection.sendall(data.upper())


def dns_stream(connection: socket.socket) -> None:
    with connection, contextlib.suppress(OSError, struct.error):
        stream = connection.makefile("rb")
        while prefix := stream.read(2):
            answer = dns_answer(stream.read(struct.unpack("!H", prefix)[0]), 65535)
            connection.sendall(struct.pack("!H", len(answer)) + answer)


def server(addresses: list[str]) -> None:
    class WebServer(http.server.ThreadingHTTPServer):
        address_family = socket.AF_INET
        daemon_threads = True

    class WebServer6(WebServer):
        address_family = socket.AF_INET6

    for address in addresses:
        wait_for_address(address)
        jobs: list[tuple[Callable[..., None], tuple[object, ...]]] = [
            (serve_udp, (address, 53, lambda query: dns_answer(query, 512))),
            (serve_tcp, (address, 53, dns_stream)),
            *((serve_udp, (address, port, bytes.upper)) for port in UDP_ECHO_PORTS),
            *((serve_tcp, (address, port, echo_stream)) for port in TCP_ECHO_PORTS),
        ]
        for port in HTTP_PORTS:
            web = (WebServer6 if ":" in address else WebServer)((address, port), WebHandler)
            jobs.append((web.serve_forever, ()))
        for function, arguments in jobs:
            threading.Thread(target=function, args=arguments, daemon=True).start()
    time.sleep(0.5)
    print("ready", file=sys.stderr, flush=True)
    threading.Event().wait()


def wait_for_address(address: str) -> None:
    """An IPv6 address cannot be bound before duplicate address detection has ended."""
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    for _ in range(100):
        with socket.socket(family, socket.SOCK_DGRAM) as probe:
            try:
                probe.bind((address, 0))
            except OSError:
                time.sleep(0.1)
            else:
                return
    raise TimeoutError(address)


# --- the client


class Client:
    """The traffic of one site. `effort` scales it: 1 for the plain site, less for the tagged ones."""

    def __init__(self, site: str, addresses: list[str], router: str | None) -> None:
        self.random = random.Random(site)
        self.addresses = addresses
        self.router = router
        self.effort = 0.7 if router else 0.25

    def times(self, count: int) -> int:
        return max(1, round(count * self.effort))

    def udp(self, address: str) -> socket.socket:
        client = socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET, socket.SOCK_DGRAM)
        client.settimeout(0.5)
        return client

    def exchange(self, client: socket.socket, address: str, port: int, message: bytes) -> bytes:
        """Send one datagram and wait for the answer; an ICMP error or silence is an empty one."""
        with contextlib.suppress(OSError):
            client.connect((address, port))
            client.send(message)
            return client.recv(65535)
        return b""

    def name(self) -> str:
        labels = ["www", "mail", "a", "x" * 63, "static-assets", "missing", "api", "xn--bcher-kva", "_sip._tcp", "n0"]
        domains = ["example.com", "example.org", "example.net", "deep.sub.domain.example", "test", "invalid"]
        middle = self.random.choice(["", ".cdn", ".eu.west"])
        return f"{self.random.choice(labels)}{middle}.{self.random.choice(domains)}"

    def dns(self, address: str) -> None:
        kinds = (TYPE_A, TYPE_AAAA, TYPE_MX, TYPE_TXT, TYPE_CNAME)
        for _ in range(self.times(100)):
            with self.udp(address) as client:
                query = dns_query(self.random.getrandbits(16), self.name(), self.random.choice(kinds), False)
                self.exchange(client, address, 53, query)
        for kind in kinds[: self.times(4)]:
            query = dns_query(self.random.getrandbits(16), "big.example.com", kind, False)
            with self.udp(address) as client:
                answer = self.exchange(client, address, 53, query)
            if answer[2] & 0x02:  # TC: ask again over TCP
                with socket.create_connection((address, 53), timeout=5) as stream:
                    stream.sendall(struct.pack("!H", len(query)) + query)
                    stream.recv(65535)
            with self.udp(address) as client:  # EDNS: the answer may come in IP fragments
                query = dns_query(self.random.getrandbits(16), "big.example.org", kind, True)
                self.exchange(client, address, 53, query)
        with self.udp(address) as client:
            client.settimeout(0.05)
            query = dns_query(7, "cut.example.com", TYPE_A, False)
            for end in (3, 12, 17, len(query) - 1):
                self.exchange(client, address, 53, query[:end])

    def http(self, address: str) -> None:
        for port in HTTP_PORTS:
            for size in (0, 9, 480, 1200, 3000, 12000)[: self.times(6)]:
                web = http.client.HTTPConnection(address, port, timeout=10)
                for method, path in (("GET", f"/bytes/{size}"), ("HEAD", "/bytes/100"), ("GET", "/missing"))[
                    : 3 if size < 10 else 1
                ]:
                    web.request(method, path)
                    web.getresponse().read()
                web.close()
            web = http.client.HTTPConnection(address, port, timeout=10)
            for size in (1, 700, 3000)[: self.times(3)]:
                web.request("POST", "/echo", body=(TEXT * 120)[:size])
                web.getresponse().read()
                web.request("GET", f"/chunked/{size}")
                web.getresponse().read()
            web.close()

    def tcp(self, address: str) -> None:
        for port in TCP_ECHO_PORTS:
            for size in (1, 60, 1800)[: self.times(3)]:
                with socket.create_connection((address, port), timeout=5) as stream:
                    for _ in range(self.times(3)):
                        stream.sendall((TEXT * 60)[:size])
                        stream.recv(65535)
                    if size == 1:  # an abortive close: RST
                        stream.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        for port in CLOSED_PORTS:
            for _ in range(self.times(6)):
                with contextlib.suppress(OSError):
                    socket.create_connection((address, port), timeout=2).close()

    def datagrams(self, address: str) -> None:
        for port in UDP_ECHO_PORTS:
            for size in (0, 1, 48, 300, 1300)[: self.times(5)]:
                for _ in range(self.times(2)):
                    with self.udp(address) as client:
                        self.exchange(client, address, port, (TEXT * 40)[:size])
        for port in CLOSED_PORTS:
            for _ in range(self.times(8)):
                with self.udp(address) as client:
                    self.exchange(client, address, port, TEXT)
        for size in (2000, 4000):
            with self.udp(address) as client:
                self.exchange(client, address, 9000, (TEXT * 200)[:size])

    def ping(self, address: str) -> None:
        family = "-6" if ":" in address else "-4"
        for size, count in ((0, 5), (56, 30), (1000, 5), (4000, 3)):
            command = ["ping", family, "-q", "-c", str(self.times(count)), "-i", "0.02", "-s", str(size), address]
            subprocess.run(command, stdout=subprocess.DEVNULL, check=False)
        if family == "-4":
            for option in (["-R"], ["-T", "tsonly"]):
                command = ["ping", "-q", "-c", str(self.times(6)), "-i", "0.02", *option, address]
                subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)

    def options(self, ipv4: str, ipv6: str) -> None:
        """IPv4 options (RFC 791: record route) and IPv6 extension headers (RFC 8200; segment routing: RFC 8754)."""
        record_route = b"\x07\x0b\x04" + bytes(8) + b"\0"
        padding = b"\0\0\x01\x04\0\0\0\0"
        experiment = b"\0\x02\x1e\x14" + bytes(20)  # an option that hosts skip when they do not know it
        for _ in range(self.times(4)):
            for port in (53, 9000):
                with self.udp(ipv4) as client:
                    client.setsockopt(socket.IPPROTO_IP, socket.IP_OPTIONS, record_route)
                    self.exchange(client, ipv4, port, dns_query(1, self.name(), TYPE_A, False))
            with socket.socket() as stream:
                stream.setsockopt(socket.IPPROTO_IP, socket.IP_OPTIONS, record_route)
                stream.connect((ipv4, 443))
                stream.sendall(TEXT)
                stream.recv(100)
            for option in (socket.IPV6_HOPOPTS, socket.IPV6_DSTOPTS):
                for value in (padding, experiment):
                    with self.udp(ipv6) as client:
                        client.setsockopt(socket.IPPROTO_IPV6, option, value)
                        self.exchange(client, ipv6, 53, dns_query(2, self.name(), TYPE_AAAA, False))
                        self.exchange(client, ipv6, 9000, (TEXT * 40)[:1700])
            with socket.socket(socket.AF_INET6) as stream:
                stream.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_DSTOPTS, padding)
                stream.connect((ipv6, 80))
                stream.sendall(b"GET /bytes/50 HTTP/1.0\r\n\r\n")
                stream.recv(1000)
            if self.router:
                first, last = (socket.inet_pton(socket.AF_INET6, address) for address in (self.router, ipv6))
                segments = struct.pack("!6BH", 0, 4, 4, 1, 1, 0, 0) + last + first
                with self.udp(ipv6) as client:
                    client.settimeout(0.2)
                    client.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_RTHDR, segments)
                    client.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_HOPOPTS, padding)
                    self.exchange(client, ipv6, 123, TEXT)

    def errors_of_the_router(self, ipv4: str, ipv6: str) -> None:
        """Time exceeded, too big, no such host, no such network."""
        for _ in range(5):
            for address in (ipv4, ipv6):
                for port in (53, 33434):
                    with self.udp(address) as client:
                        client.setsockopt(socket.IPPROTO_IP, socket.IP_TTL, 1)
                        if ":" in address:
                            client.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_UNICAST_HOPS, 1)
                        self.exchange(client, address, port, TEXT)
        for _ in range(2):
            with self.udp(ipv4) as client:
                client.setsockopt(socket.IPPROTO_IP, IP_MTU_DISCOVER, IP_PMTUDISC_DO)
                self.exchange(client, ipv4, 9000, bytes(1450))
            with self.udp(ipv6) as client:
                self.exchange(client, ipv6, 9000, bytes(1440))
        for nobody in ("198.51.100.99", "10.1.2.3", "2001:db8:2::99", "2001:db8:ffff::1"):
            with self.udp(nobody) as client:
                client.settimeout(4)
                self.exchange(client, nobody, 9000, TEXT)

    def multicast(self) -> None:
        """Group membership (IGMP with its IPv4 option, MLD behind a hop-by-hop header), mDNS, SSDP, broadcast."""
        query = dns_query(0, "_http._tcp.local", TYPE_A, False)
        index = socket.if_nametoindex("eth0")
        with self.udp("224.0.0.251") as client:
            membership = struct.pack("4s4si", socket.inet_aton("224.0.0.251"), bytes(4), index)
            client.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, membership)
            client.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, membership)
            client.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
            client.setsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, b"eth0")
            for _ in range(4):
                client.sendto(query, ("224.0.0.251", 5353))
                client.sendto(b"M-SEARCH * HTTP/1.1\r\n\r\n", ("239.255.255.250", 1900))
                client.sendto(bytes(240), ("255.255.255.255", 67))
        with self.udp("ff02::fb") as client:
            group = socket.inet_pton(socket.AF_INET6, "ff02::fb") + struct.pack("@I", index)
            client.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_JOIN_GROUP, group)
            for _ in range(4):
                client.sendto(query, ("ff02::fb", 5353, 0, index))
            time.sleep(1.5)  # the kernel repeats its reports

    def other_protocols(self, ipv4: str, ipv6: str) -> None:
        """Protocols that nobody here speaks (GRE, ESP, OSPF, SCTP): the server answers protocol unreachable."""
        for address, family in ((ipv4, socket.AF_INET), (ipv6, socket.AF_INET6)):
            for protocol in (47, 50, 89, 132):
                with socket.socket(family, socket.SOCK_RAW, protocol) as raw:
                    for _ in range(self.times(4)):
                        raw.sendto(bytes(12), (address, 0))

    def frames(self) -> None:
        """Frames that are not IP, and frames whose IP is cut or wrong, as a broken sender makes them."""
        payloads = [
            "88cc 0207 04 020000000110 0405 07 65746830 0602 0078 0000",  # LLDP
            "888e 0101 0000",  # EAPOL start
            "8863 1109 0000 0004 0101 0000",  # PPPoE discovery
            "8847 00064 1ff 4500 0014 0000 0000 4006 0000 c0000201 c0000202",  # MPLS around IPv4
            "88b5 cafe",  # IEEE 802 local experimental
            "0026 424203 0000 00 00 00 8000 020000000110 00000000 8000 020000000110 8001 0000 1400 0200 0f00",  # STP
            "0842 " + "ff" * 6 + "020000000120" * 16,  # wake on LAN
            "0800", "0800 45", "0800 4500 0014 0000 0000 4006 0000 c000 0201 c000",  # IPv4 cut
            "0800 4500 0028 0000 0000 4006 0000 c0000201 c0000202 0050",  # TCP cut within its ports
            "0800 4f00 0028 0000 0000 4011 0000 c0000201 c0000202 00350035",  # options cut
            "0800 4100 0014 0000 0000 4006 0000 c0000201 c0000202 00500050",  # header length 1
            "0800 6500 0014 0000 0000 4006 0000 c0000201 c0000202 00500050",  # version 6 in IPv4
            "86dd 6000 0000 0000 3b40 " + "00" * 31,  # IPv6 cut
            "86dd 6000 0000 0008 0040 " + "00" * 32 + "3aff 0000 0000 0000",  # extension header longer than the packet
        ]  # fmt: skip
        with socket.socket(socket.AF_PACKET, socket.SOCK_RAW) as wire:
            wire.bind(("eth0", 0))
            for payload in payloads * self.times(3):
                wire.send(bytes.fromhex("0180c2000000 020000000110") + bytes.fromhex(payload.replace(" ", "")))

    def run(self) -> None:
        ipv4, ipv6 = self.addresses
        errors = threading.Thread(target=self.errors_of_the_router, args=(ipv4, ipv6))
        if self.router:
            errors.start()
        for work in (self.ping, self.dns, self.datagrams, self.tcp, self.http):
            for address in self.addresses:
                work(address)
            # Neighbours are asked for again: ARP and neighbour discovery all along.
            subprocess.run(["ip", "neighbour", "flush", "all"], check=False)
        self.multicast()
        self.options(ipv4, ipv6)
        self.other_protocols(ipv4, ipv6)
        self.frames()
        if self.router:
            errors.join()


# --- the switch


def untagged(frame: bytes) -> bytes:
    """The frame without its tags. Of a received frame the kernel has already removed the outermost one."""
    while frame[12:14] in TAG_PROTOCOLS:
        frame = frame[:12] + frame[16:]
    return frame


def switch(tags: list[str]) -> None:
    """Two switches joined by a trunk: what enters at a port gets the tags, what comes out of the trunk loses them."""
    inserted = bytes.fromhex("".join(tags).replace(":", ""))
    sockets = {}
    for name in ("port0", "trunk0", "port1", "trunk1"):
        sockets[name] = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(ETH_P_ALL))
        sockets[name].setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 22)
        sockets[name].bind((name, ETH_P_ALL))
    partner = {
        sockets["port0"]: sockets["trunk0"], sockets["trunk0"]: sockets["port0"],
        sockets["port1"]: sockets["trunk1"], sockets["trunk1"]: sockets["port1"],
    }  # fmt: skip
    trunks = (sockets["trunk0"], sockets["trunk1"])
    print("ready", file=sys.stderr, flush=True)
    while True:
        for source in select.select(list(partner), [], [])[0]:
            frame, address = source.recvfrom(65535)
            if address[2] == socket.PACKET_OUTGOING:
                continue
            changed = untagged(frame) if source in trunks else frame[:12] + inserted + frame[12:]
            partner[source].send(changed)


def main() -> None:
    role, *arguments = sys.argv[1:]
    with contextlib.suppress(KeyboardInterrupt):
        if role == "server":
            server(arguments)
        elif role == "switch":
            switch(arguments)
        elif role == "client":
            Client(arguments[0], arguments[1:3], arguments[3] if len(arguments) > 3 else None).run()
        else:
            sys.exit(__doc__)


if __name__ == "__main__":
    main()
