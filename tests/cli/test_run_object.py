"""llvmbpf run with objects: one packet, captures, maps, variables, contexts, faults."""

from __future__ import annotations

import ipaddress
import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import dpkt
import numpy as np
import pytest

import llvmbpf
from llvmbpf.cli.map_text import fit, parse
from llvmbpf.contexts import passes, verdict_name
from llvmbpf.packets import PacketArray, read_capture, read_pcap, write_pcap
from llvmbpf.program import ProgramType

from .command import CAPTURE, Done, run

OBJECTS = Path(__file__).resolve().parents[1] / "data" / "objects"
MODES = ["interp", "jit", "unsafe"]
RULES = ["--map", 'rules:192.0.2.0/24={"verdict": 3}', "--map", "rules:198.51.100.0/24=[1, 0]"]


def path_of(name: str) -> str:
    return str(OBJECTS / f"{name}.o")


def run_object(name: str, *words: str, **options: Any) -> Done:
    return run("run", path_of(name), *words, **options)


def ipv4_source(packet: bytes) -> ipaddress.IPv4Address | None:
    """The source of an IPv4 packet as firewall.c finds it: no tags, no options."""
    if len(packet) < 34 or packet[12:14] != b"\x08\x00" or packet[14] != 0x45:
        return None
    return ipaddress.IPv4Address(packet[26:30])


def firewall_verdict(packet: bytes) -> int:
    source = ipv4_source(packet)
    if source is not None and source in ipaddress.ip_network("192.0.2.0/24"):
        return 3
    return 1 if source is not None and source in ipaddress.ip_network("198.51.100.0/24") else 2


def echo_request() -> bytes:
    icmp = dpkt.icmp.ICMP(type=8, data=dpkt.icmp.ICMP.Echo(id=7, seq=1, data=b"abcdefgh"))
    ip = dpkt.ip.IP(src=b"\x0a\0\0\1", dst=b"\x0a\0\0\2", p=dpkt.ip.IP_PROTO_ICMP, data=icmp, ttl=64)
    return bytes(dpkt.ethernet.Ethernet(src=b"\2\0\0\0\0\1", dst=b"\2\0\0\0\0\2", data=ip))


@pytest.mark.parametrize("mode", MODES)
class TestCaptures:
    def test_verdicts_maps_and_what_passed(self, mode: str, tmp_path: Path) -> None:
        target = tmp_path / "passed.pcap"
        words = ["--pcap", CAPTURE, "--mode", mode, *RULES, "--dump-maps", "--write-passed", str(target), "--json"]
        done = run_object("firewall.v4", *words)
        assert (done.status, done.errors) == (0, "")
        packets = [bytes(packet) for packet in read_pcap(CAPTURE)]
        expected = Counter(map(firewall_verdict, packets))
        assert {one["retval"]: one["packets"] for one in done.json["results"]} == expected
        names = {one["retval"]: one["verdict"] for one in done.json["results"]}
        assert names == {1: "XDP_DROP", 2: "XDP_PASS", 3: "XDP_TX"}
        rules = {one["network"]: one["value"] for one in done.json["maps"]["rules"]["elements"]}
        assert rules == {
            "192.0.2.0/24": {"verdict": 3, "hits": expected[3]},
            "198.51.100.0/24": {"verdict": 1, "hits": expected[1]},
        }
        counts = [one["value"] for one in done.json["maps"]["verdicts"]["elements"]]
        assert counts == [0, expected[1], expected[2], expected[3], 0]
        assert done.json["variables"] == {"default_verdict": 2, "count_verdicts": True}
        passed = read_pcap(target)
        capture = read_pcap(CAPTURE)
        assert passed.equals(capture[[index for index, one in enumerate(packets) if firewall_verdict(one) == 2]])
        assert done.json["written"] == expected[2]

    def test_packets_that_a_program_changed_are_written(self, mode: str, tmp_path: Path) -> None:
        target = tmp_path / "passed.pcap"
        words = ["--program", "vlan_pop", "--pcap", CAPTURE, "--mode", mode, "--write-passed", str(target)]
        assert run_object("vlan.v4", *words).status == 0
        passed = read_pcap(target)
        expected = llvmbpf.load(path_of("vlan.v4")).programs["vlan_pop"].run_batch(read_capture(CAPTURE))
        assert passed.equals(expected.packets[expected.retval == 2])
        assert passed.total_bytes < read_pcap(CAPTURE).total_bytes

    def test_table(self, mode: str) -> None:
        done = run_object("firewall.v4", "--pcap", CAPTURE, "--mode", mode, *RULES, "--dump-maps")
        assert re.search(r"^ +XDP_TX +3 +386 +10\.4%", done.output, re.MULTILINE)
        assert re.search(r"^ +192\.0\.2\.0/24 +verdict 3, hits 386", done.output, re.MULTILINE)
        assert "verdicts: 2 elements zero\n" in done.output
        assert f"({mode})" in done.output


class TestOnePacket:
    @pytest.mark.parametrize("mode", MODES)
    def test_changed_packet(self, mode: str) -> None:
        packet = echo_request()
        done = run_object("icmp_echo.v4", "--mem", packet.hex(), "--mode", mode, "--json")
        facts = done.json
        assert (facts["program"], facts["type"], facts["mode"]) == ("icmp_echo", "XDP", mode)
        assert (facts["retval"], facts["verdict"], facts["packet_changed"]) == (3, "XDP_TX", True)
        answer = dpkt.ethernet.Ethernet(bytes.fromhex(facts["packet"]))
        assert (answer.src, answer.dst) == (packet[:6], packet[6:12])
        assert answer.data.data.type == 0
        text = run_object("icmp_echo.v4", "--mem", packet.hex(), "--mode", mode).output
        assert text == f"retval = 3 (XDP_TX)\npacket is now {len(packet)} bytes: {bytes(answer).hex(' ')}\n"

    def test_context(self) -> None:
        done = run_object("refused.v4", "--program", "good", "--mem", "00" * 14, "--ctx", "ingress_ifindex=0")
        assert done.output == "retval = 1 (XDP_DROP)\n"
        done = run_object("refused.v4", "--program", "good", "--mem", "00" * 14)
        assert done.output == "retval = 2 (XDP_PASS)\n"

    def test_repeat(self) -> None:
        done = run_object("icmp_echo.v4", "--mem", echo_request().hex(), "--repeat", "1000")
        assert re.search(r"^1,000 runs \(jit\), \d+ ns each$", done.output, re.MULTILINE)
        facts = run_object("icmp_echo.v4", "--mem", echo_request().hex(), "--repeat", "7", "--json").json
        assert (facts["repeat"], facts["retval"]) == (7, 3)
        assert facts["duration_ns"] > 0

    def test_raw_program_and_variables(self) -> None:
        sum_of = run_object("text_main.v4", "--mem", "05")
        assert sum_of.output == "r0 = 0x5 (5)\n"
        words = ["--mem", "05000000", "--set", "total=7", "--set", "offset=-1", "--set", 'settings={"bias": 100}']
        facts = run_object("globals.v4", *words, "--dump-maps", "--json").json
        assert facts["variables"]["total"] == 7 + 5 - 1 + 100
        assert facts["variables"]["history"] == [5, 0, 0, 0, 0, 0, 0, 0]
        assert facts["variables"]["settings"]["name"] == "defaults"
        assert facts["maps"] == {}

    def test_trace_shows_lines_of_c(self) -> None:
        done = run_object("firewall.v4", "--mem", "00" * 60, "--trace")
        lines = done.output.splitlines()
        assert lines[0].startswith("# firewall.c:34: void *data")
        assert lines[1].startswith("   0: ldxw r2, [r1+4]")
        assert lines[-1] == "r0 = 0x2 (2)"

    def test_trace_printk_goes_to_standard_error(self) -> None:
        done = run_object("strings.v4", "--mem", "01 02 03 04 05 06 07 08")
        assert done.errors.startswith("strings: ")
        assert done.output.startswith("r0 = ")

    def test_object_from_standard_input(self) -> None:
        content = Path(path_of("refused.v4")).read_bytes()
        done = run("run", "-", "--program", "good", "--mem", "00" * 14, stdin=content)
        assert done.output == "retval = 2 (XDP_PASS)\n"


class TestFaults:
    """`loads` reads byte 20 of the packet, beyond the end of a shorter one."""

    @pytest.fixture
    def broken(self, tmp_path: Path) -> str:
        """firewall.v4 whose first comparison of pointers never jumps."""
        content = bytearray(Path(path_of("firewall.v4")).read_bytes())
        code = llvmbpf.load(bytes(content)).programs["firewall"].program.code
        start = content.index(code[:16])
        jump = start + 4 * 8  # jgt r3, r2, L12
        assert content[jump] == 0x2D
        content[jump : jump + 8] = llvmbpf.assemble("ja +0").code
        path = tmp_path / "broken.o"
        path.write_bytes(content)
        return str(path)

    @pytest.mark.parametrize("mode", ["interp", "jit"])
    def test_counted_by_place(self, broken: str, mode: str, tmp_path: Path) -> None:
        capture, target = tmp_path / "small.pcap", tmp_path / "passed.pcap"
        write_pcap(capture, [bytes(60), bytes(5), b"", bytes(12) + b"\x08"])
        words = ["run", broken, "--pcap", str(capture), "--mode", mode, "--write-passed", str(target)]
        done = run(*words, "--json")
        assert done.status == 1
        faults = {one["pc"]: (one["packets"], one["first_packet"], one["kind"]) for one in done.json["faults"]}
        assert faults == {5: (2, 1, "MemoryAccessError"), 6: (1, 3, "MemoryAccessError")}
        assert {one["source_line"]["file"] for one in done.json["faults"]} == {"bpf.h"}
        assert [one["packets"] for one in done.json["results"]] == [1]
        assert done.json["written"] == len(read_pcap(target)) == 1
        text = run(*words).output
        assert re.search(r"^packet 1 and 1 more: MemoryAccessError: pc 5: ldxb r2, \[r1\+12\]: ", text, re.MULTILINE)
        assert re.search(r"^  bpf\.h:\d+: if \(\(void \*\)\(ip \+ 1\) > end", text, re.MULTILINE)

    @pytest.mark.parametrize("mode", ["interp", "jit"])
    def test_one_packet(self, broken: str, mode: str) -> None:
        done = run("run", broken, "--mem", "00", "--mode", mode)
        assert (done.status, done.output) == (1, "")
        assert done.errors.startswith("Error: pc 5: ldxb r2, [r1+12]: ")
        assert "bpf.h:" in done.errors
        facts = run("run", broken, "--mem", "00", "--mode", mode, "--json").json["error"]
        assert (facts["kind"], facts["pc"], facts["exit_status"]) == ("MemoryAccessError", 5, 1)

    def test_fuel_and_timeout(self) -> None:
        done = run_object("text_main.v4", "--mem", "00" * 100, "--fuel", "10")
        assert (done.status, "FuelExhausted" in done.errors or "fuel" in done.errors) == (1, True)
        done = run_object("text_main.v4", "--mem", "00", "--timeout", "5")
        assert done.status == 0

    def test_missing_helper_is_a_warning_and_a_fault(self, tmp_path: Path) -> None:
        call = bytes([0x85, 0, 0, 0, 6, 0, 0, 0])
        content = Path(path_of("strings.v1.plain")).read_bytes().replace(call, call[:4] + b"\xae\0\0\0")
        path = tmp_path / "changed.o"
        path.write_bytes(content)
        done = run("run", str(path), "--mem", "0102030405060708")
        assert done.status == 1
        assert done.errors.startswith("Warning: helpers that are not available: 174 (get_attach_cookie)\n")
        assert "Error: pc " in done.errors


class TestMapsAndVariables:
    def dump(self, name: str, *words: str) -> Any:
        return run_object(name, "--mem", "00" * 60, "--dump-maps", "--json", *words).json

    def test_every_kind_of_map_can_be_set(self) -> None:
        dump = self.dump("queues.v4", "--map", "recent=5", "--map", "recent=6", "--map", "piled=7", "--map", "seen=1")
        assert [one["value"] for one in dump["maps"]["recent"]["elements"]][:2] == [5, 6]
        dump = self.dump("map_in_map.v4", "--map", "by_tenant:7=lan", "--map", "by_interface:0=wan")
        held = {one["key"]: one["value"] for one in dump["maps"]["by_interface"]["elements"]}
        assert held == {0: "wan", 1: "wan", 2: "lan", 5: "spare"}
        assert dump["maps"]["by_tenant"]["elements"] == [{"key": 7, "value": "lan"}]
        words = ["--program", "parse", "--map", "stages:0=parse_ports"]
        stages = self.dump("tail_calls.v4", *words)["maps"]["stages"]["elements"]
        assert [one["value"] for one in stages] == ["parse_ports", "parse_ipv4", "parse_ports"]
        words = ["--program", "forward", "--map", "devices:1=7", "--map", 'ports:{"bytes": "02:00:00:00:01:10"}=1']
        maps = self.dump("redirect.v4", *words)["maps"]
        assert maps["devices"]["elements"] == [{"key": 1, "value": 7}]
        assert {"key": {"bytes": "02 00 00 00 01 10"}, "value": 1} in maps["ports"]["elements"]

    def test_redirects_are_counted(self) -> None:
        words = ["--program", "forward", "--map", "devices:1=7", "--pcap", CAPTURE]
        done = run_object("redirect.v4", *words, "--json")
        (place,) = done.json["redirects"]
        redirected = next(one for one in done.json["results"] if one["verdict"] == "XDP_REDIRECT")
        assert place == {"map": "devices", "target": 1, "packets": redirected["packets"]}
        assert re.search(r"^ +devices +1 +[\d,]+ *$", run_object("redirect.v4", *words).output, re.MULTILINE)

    def test_records_are_shown(self) -> None:
        words = ["--pcap", CAPTURE, "--dump-maps"]
        facts = run_object("ring_events.v4", *words, "--json", "--clock", "5").json["maps"]["events"]
        assert facts["lost"] == 0
        assert {len(bytes.fromhex(one["value"])) for one in facts["elements"]} == {32}
        text = run_object("ring_events.v4", *words).output
        assert f"events: {len(facts['elements']) - 40} elements more\n" in text
        facts = run_object("perf_events.v4", *words, "--json", "--seed", "1").json["maps"]["samples"]
        assert {one["key"] for one in facts["elements"]} == {0}

    def test_seed_and_clock_make_runs_alike(self) -> None:
        words = ["--pcap", CAPTURE, "--dump-maps", "--json"]
        one, two = (run_object("perf_events.v4", *words, "--seed", "7").json["maps"] for _ in range(2))
        assert one == two
        one, two = (run_object("ring_events.v4", *words, "--clock", "packets").json["maps"] for _ in range(2))
        assert one == two

    def test_threads(self) -> None:
        facts = run_object("counters.v4", "--pcap", CAPTURE, "--dump-maps", "--threads", "3", "--json").json
        assert facts["threads"] == 3
        rows = facts["maps"]["by_protocol"]["elements"]
        assert {len(one["value"]) for one in rows} == {3}
        single = run_object("counters.v4", "--pcap", CAPTURE, "--dump-maps", "--json").json["maps"]["by_protocol"]
        totals = [
            [sum(cpu["packets"] for cpu in one["value"]) for one in found] for found in (rows, single["elements"])
        ]
        assert totals[0] == totals[1]

    @pytest.mark.parametrize(
        ("words", "complaint"),
        [
            (["--map", "rulez:1=2"], "there is no map 'rulez'; maps: rules, verdicts"),
            (["--map", ".rodata:0=2"], "there is no map '.rodata'; maps: rules, verdicts"),
            (["--map", "verdicts:1"], "its form is NAME:KEY=VALUE"),
            (["--map", "verdicts=1"], "its form is NAME:KEY=VALUE"),
            (["--map", "verdicts:x=1"], "'verdicts:x=1': "),
            (["--map", "verdicts:7=1"], "there is no such index"),
            (["--map", "rules:10.0.0.0/33=1"], "'rules:10.0.0.0/33=1': "),
            (["--map", "rules:10.0.0.0/8=1"], "'rules:10.0.0.0/8=1': "),
            (["--set", "default_verdict"], "is not NAME=VALUE"),
            (["--set", "verdict=1"], "there is no variable 'verdict'; variables: default_verdict, count_verdicts"),
            (["--set", "default_verdict=x"], "variable 'default_verdict'"),
            (["--set", "default_verdict=-1"], "the type holds 0 to 4294967295"),
            (["--ctx", "mark=1"], "fields: ingress_ifindex"),
            (["--ctx", "ingress_ifindex=-1"], "XdpMd.ingress_ifindex cannot be -1"),
            (["--program", "main"], "there is no program 'main'; programs: firewall"),
            (["--mbuff", "00"], "--mbuff is not for object files"),
            (["--callx", "helper"], "--callx is not for object files"),
            (["--write-passed", "x.pcap"], "--write needs --pcap"),
            (["--threads", "2"], "--threads needs --pcap"),
            (["--clock", "packets"], "--clock packets needs --pcap"),
            (["--clock", "later"], "'later' is neither real nor packets"),
            (["--repeat", "2", "--pcap", CAPTURE], "--repeat and --pcap exclude each other"),
            (["--mode", "unsafe", "--timeout", "1"], "unsafe code does not look at the time"),
        ],
    )
    def test_wrong_words(self, words: list[str], complaint: str) -> None:
        done = run_object("firewall.v4", *words)
        assert done.status == 2
        assert complaint in " ".join(done.errors.split())

    def test_which_program(self) -> None:
        done = run_object("refused.v4")
        assert done.status == 2
        assert "which program? --program is one of: good, calls_kernel" in " ".join(done.errors.split())
        done = run_object("refused.v4", "--program", "calls_kernel")
        assert (done.status, "kernel_random" in done.errors) == (2, True)

    def test_options_of_objects_are_not_for_bytecode(self) -> None:
        for words in (["--set", "a=1"], ["--dump-maps"], ["--program", "x"], ["--seed", "1"]):
            done = run("run", "-", *words, stdin="mov r0, 0\nexit")
            assert (done.status, f"{words[0]} is for object files" in done.errors) == (2, True)


class TestText:
    @pytest.mark.parametrize(
        ("text", "value"),
        [
            ("7", 7),
            ("0x1f", 31),
            ("-2", -2),
            ("1.5", 1.5),
            ("true", True),
            ('{"a": [1]}', {"a": [1]}),
            ("eth0", "eth0"),
        ],
    )
    def test_parse(self, text: str, value: Any) -> None:
        assert parse(text) == value

    def test_fit(self) -> None:
        port = np.dtype([("mac", "u1", (6,)), ("address", "<u4"), ("name", "S8")])
        given = {"mac": "02:00:00:00:00:01", "address": "10.0.0.1", "name": "10.0.0.1"}
        fitted = {"mac": [2, 0, 0, 0, 0, 1], "address": 0x0100000A, "name": "10.0.0.1"}
        assert fit(given, port, port.itemsize) == fitted
        assert fit(list(given.values()), port, port.itemsize) == tuple(fitted.values())
        assert fit("::1", None, 16) == bytes(15) + b"\1"
        assert fit("10.0.0.1", np.dtype("<u8"), 8) == "10.0.0.1"
        assert fit(["0x10", 2], np.dtype(("<u4", (2,))), 8) == [16, 2]
        assert fit({"unknown": "x"}, port, port.itemsize) == {"unknown": "x"}


class TestVerdicts:
    def test_names(self) -> None:
        assert verdict_name(ProgramType.XDP, 4) == "XDP_REDIRECT"
        assert verdict_name(ProgramType.XDP, 99) == ""
        assert verdict_name(ProgramType.SCHED_CLS, -1) == "TC_ACT_UNSPEC"
        assert verdict_name(ProgramType.SOCKET_FILTER, -1) == "keep 4294967295 bytes"
        assert verdict_name(ProgramType.CGROUP_SKB, 1) == "allow"
        assert verdict_name(ProgramType.RAW, 1) == ""

    def test_what_passes(self) -> None:
        values = np.array([-1, 0, 1, 2, 3, 4], np.int32)
        assert passes(ProgramType.XDP, values).tolist() == [False, False, False, True, False, False]
        assert passes(ProgramType.SCHED_CLS, values).tolist() == [True, True, True, False, True, False]
        assert passes(ProgramType.CGROUP_SKB, values).tolist() == [True, False, True, False, True, False]
        assert passes(ProgramType.RAW, values).tolist() == [True, False, True, True, True, True]

    def test_socket_filters_keep_as_many_bytes_as_they_say(self, tmp_path: Path) -> None:
        names = llvmbpf.load(path_of("socket_filter.v4")).programs
        name = next(name for name, one in names.items() if one.type is ProgramType.SOCKET_FILTER)
        target = tmp_path / "kept.pcap"
        words = ["--program", name, "--pcap", CAPTURE, "--write-passed", str(target)]
        assert run_object("socket_filter.v4", *words).status == 0
        packets = read_capture(CAPTURE)
        kept = llvmbpf.load(path_of("socket_filter.v4")).programs[name].run_batch(packets).retval.view(np.uint32)
        expected = [bytes(packet)[:most] for packet, most in zip(packets, kept.tolist(), strict=True) if most]
        written = read_pcap(target)
        assert [bytes(packet) for packet in written] == expected
        assert written.original_lengths.tolist() == packets.original_lengths[kept != 0].tolist()

    def test_several_captures_are_joined(self, tmp_path: Path) -> None:
        one, two, target = (tmp_path / name for name in ("a.pcap", "b.pcapng", "passed.pcapng"))
        whole = read_capture(CAPTURE)
        whole[:100].to_pcap(one)
        PacketArray.from_list([bytes(60), bytes(61)], timestamps=[5, 6]).to_pcapng(two)
        words = ["--pcap", str(one), "--pcap", str(two), "--write-passed", str(target)]
        done = run_object("firewall.v4", *words, "--json")
        assert (done.json["packets"], done.json["written"]) == (102, 102)
        written = read_capture(str(target))
        assert written[:100].equals(whole[:100])
        assert [len(packet) for packet in written[100:]] == [60, 61]
        assert json.dumps(done.json)
