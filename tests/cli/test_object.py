"""llvmbpf object: what an object holds, and what it needs and cannot have."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest

from llvmbpf.asm import assemble
from llvmbpf.objects import load_object
from llvmbpf.views.object_facts import plain, type_text

from .command import run

OBJECTS = Path(__file__).resolve().parents[1] / "data" / "objects"


def path_of(name: str) -> str:
    return str(OBJECTS / f"{name}.o")


@pytest.mark.parametrize("path", sorted(OBJECTS.glob("*.o")), ids=lambda path: path.stem)
def test_every_object_as_json(path: Path) -> None:
    done = run("object", str(path), "--json")
    assert (done.status, done.errors) == (0, "")
    found = load_object(path)
    facts = done.json
    assert [one["name"] for one in facts["programs"]] == list(found.programs)
    assert [one["name"] for one in facts["maps"]] == list(found.maps)
    assert [one["name"] for one in facts["variables"]] == list(found.globals)
    for one in facts["programs"]:
        assert (one["instructions"] is None) <= bool(one["missing"])
        assert one["name"] in (one["functions"] or [one["name"]])


def test_programs_and_what_they_use() -> None:
    (facts,) = run("object", path_of("firewall.v4"), "--json").json["programs"]
    assert facts == {
        "name": "firewall", "section": "xdp", "type": "XDP", "instructions": 42, "bytes": 376,
        "functions": ["firewall"], "helpers": [{"number": 1, "name": "map_lookup_elem"}],
        "maps": ["rules", "verdicts"], "variables": ["count_verdicts", "default_verdict"],
        "source": "firewall.c:34", "missing": [],
    }  # fmt: skip


def test_maps() -> None:
    facts = {one["name"]: one for one in run("object", path_of("firewall.v4"), "--json").json["maps"]}
    rules = facts["rules"]
    assert (rules["type"], rules["key_size"], rules["value_size"], rules["max_entries"]) == ("LPM_TRIE", 8, 16, 1024)
    assert rules["flags"] == ["NO_PREALLOC"]
    assert (rules["key"], rules["value"]) == ("{bits: u32, address: u32}", "{verdict: u32, hits: u64}")
    assert facts[".rodata"]["is_global"]
    inner = run("object", path_of("map_in_map.v2"), "--json").json["maps"][3]
    assert (inner["values"], inner["inner"]["type"]) == ({"1": "wan", "2": "lan", "5": "spare"}, "ARRAY")


def test_tables() -> None:
    output = run("object", path_of("spin_lock.v4")).output
    assert re.search(r"book +cgroup_skb/ingr\w* +CGROUP_SKB +26 ", output)
    assert "accounts: a spin lock lies at byte 0 of each value\n" in output
    assert "accounts: pinning is ignored" in output
    output = run("object", path_of("map_in_map.v4")).output
    assert "by_interface: at first 1 = wan, 2 = lan, 5 = spare\n" in output
    assert "by_tenant: holds maps of type ARRAY, key u32, value u64\n" in output
    output = run("object", path_of("globals.v4")).output
    assert re.search(r"history +\.bss +volatile u16\[8\] +16 +\[0, 0, 0, 0, 0, 0, 0, 0\]", output)
    assert "no types" in run("object", path_of("legacy.v1.plain")).output


def test_what_is_missing_is_told_for_each_program() -> None:
    done = run("object", path_of("refused.v4"))
    assert done.status == 0
    told = dict(re.findall(r"^(\w+): .*pc \d+: (.*)$", done.output, re.MULTILINE))
    assert told["calls_kernel"] == "functions and variables of the kernel are not provided: 'kernel_random'"
    assert told["reads_elsewhere"] == "symbol 'elsewhere' is not defined in the object"
    assert "good" not in told


def test_helpers_that_cannot_be_had(tmp_path: Path) -> None:
    content = Path(path_of("strings.v1.plain")).read_bytes()
    call = bytes([0x85, 0, 0, 0, 6, 0, 0, 0])
    assert call in content
    path = tmp_path / "changed.o"
    for number, reason in [
        (174, "helper 174 (get_attach_cookie) is not built in and must be registered"),
        (5000, "helper 5000 (5000) is not built in and must be registered"),
        (44, "helper 44 (xdp_adjust_head) is there for programs of type XDP"),
    ]:
        path.write_bytes(content.replace(call, call[:4] + number.to_bytes(4, "little")))
        assert run("object", str(path), "--json").json["programs"][0]["missing"] == [reason]


def test_broken_rules_are_told(tmp_path: Path) -> None:
    content = Path(path_of("text_main.v4.plain")).read_bytes()
    path = tmp_path / "changed.o"
    path.write_bytes(content.replace(assemble("exit").code, bytes([0xFE]) + bytes(7), 1))
    output = run("object", str(path)).output
    assert re.search(r"^main: .*(\[\w+\]|runs on beyond the end of the function)$", output, re.MULTILINE)


class TestProgram:
    @pytest.mark.parametrize("dialect", ["conformance", "pseudo"])
    @pytest.mark.parametrize("name", ["firewall.v4", "callbacks.v1", "strings.v1.plain", "subprograms.v3.O0"])
    def test_listing_assembles_again(self, name: str, dialect: str) -> None:
        for program in load_object(path_of(name)).programs.values():
            done = run("object", path_of(name), "--program", program.name, "--dialect", dialect)
            assert assemble(done.output).code == program.program.code

    def test_lines_maps_variables_and_helpers_are_named(self) -> None:
        output = run("object", path_of("firewall.v4"), "--program", "firewall").output
        assert "\n# firewall.c:47: if (count) __sync_fetch_and_add(count, 1);\n  25: jeq r0, 0, L28\n" in output
        assert "  # verdicts\n  24: call 1  # map_lookup_elem\n" in output
        assert "  # default_verdict\n" in output
        without = run("object", path_of("firewall.v4"), "--program", "firewall", "--no-lines").output
        assert "firewall.c" not in without
        assert "  # map_lookup_elem\n" in without

    def test_json(self) -> None:
        facts = run("object", path_of("firewall.v4"), "--program", "firewall", "--json").json
        first = facts["insns"][0]
        assert (first["pc"], first["source"]["file"], first["source"]["line"]) == (0, "firewall.c", 34)
        assert [one["note"] for one in facts["insns"] if one["desc"].startswith("call")] == ["map_lookup_elem"] * 2
        assert bytes.fromhex(facts["code"]) == load_object(path_of("firewall.v4")).programs["firewall"].program.code

    def test_unknown(self) -> None:
        done = run("object", path_of("refused.v4"), "--program", "best")
        assert done.status == 2
        assert "there is no program 'best'; programs: good, calls_kernel," in done.errors

    def test_one_that_cannot_be_linked(self) -> None:
        done = run("object", path_of("refused.v4"), "--program", "calls_kernel", "--json")
        assert (done.status, done.json["error"]["kind"]) == (2, "ElfError")


def test_what_is_no_object(tmp_path: Path) -> None:
    path = tmp_path / "no.o"
    path.write_bytes(b"\x7fELF")
    done = run("object", str(path))
    assert done.status == 2
    assert done.errors.splitlines() == ["Error: offset 0x0: the file ends inside the ELF header", f"  in {path}"]
    assert run("object", str(tmp_path / "absent.o")).status == 2


def test_from_standard_input() -> None:
    done = run("object", "-", "--json", stdin=Path(path_of("vlan.v4")).read_bytes())
    assert {one["name"] for one in done.json["programs"]} == set(load_object(path_of("vlan.v4")).programs)


NESTED = np.dtype([("a", [("b", "<u2", (2, 3))], (4,)), ("c", "V2", (2,))])


@pytest.mark.parametrize(
    ("dtype", "size", "text"),
    [
        (None, 12, "12 bytes"),
        (None, 1, "1 byte"),
        (np.dtype("<u4"), 4, "u32"),
        (np.dtype("i1"), 1, "s8"),
        (np.dtype("f8"), 8, "f64"),
        (np.dtype("?"), 1, "bool"),
        (np.dtype("S16"), 16, "char[16]"),
        (np.dtype(("S4", (2,))), 8, "char[2][4]"),
        (np.dtype("V3"), 3, "3 bytes"),
        (NESTED, 52, "{a: {b: u16[2][3]}[4], c: (2 bytes)[2]}"),
    ],
)
def test_types(dtype: np.dtype[np.void] | None, size: int, text: str) -> None:
    assert type_text(dtype, size) == text


def test_values_for_json() -> None:
    value = np.zeros(1, [("a", "<u2", (2,)), ("b", "V2"), ("c", "S4"), ("d", "?")])[0]
    assert plain(value) == {"a": [0, 0], "b": "00 00", "c": "", "d": False}
    assert plain(np.bytes_(b"\xff")) == "ff"
    assert plain(b"\1\2") == "01 02"
