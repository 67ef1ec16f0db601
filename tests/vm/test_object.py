"""Objects: what loading gives, variables, helpers, snapshots, and what bad options get."""

from __future__ import annotations

import io
import warnings

import pytest
from support.kernel import text_object

import llvmbpf
from llvmbpf import BpfProgram, HelperError, MemoryAccessError, MissingHelperWarning, ProgramType, VerifierError
from llvmbpf.maps import MapFlag, MapSpec, MapType
from llvmbpf.objects import SourceLine
from vm.programs import COUNTER, DATA, ENGINES, assembled, compiled, count


def test_loads_from_a_path_from_bytes_and_from_a_file() -> None:
    path = DATA / "counters.v3.o"
    for source in (path, str(path), path.read_bytes(), io.BytesIO(path.read_bytes())):
        obj = llvmbpf.load(source)
        assert list(obj.programs) == ["counters"]
        assert list(obj.maps) == ["by_ethernet_type", "by_protocol"]


def test_a_program_says_what_it_is() -> None:
    program = compiled("vlan.v3").programs["vlan_pop"]
    assert isinstance(program, BpfProgram)
    assert (program.name, program.section, program.type) == ("vlan_pop", "xdp/pop", ProgramType.XDP)
    assert "moves" in str(program.plan) or program.plan.entry_state.moves
    assert "exit" in program.inspect_bytecode()
    assert "define" in program.inspect_llvm()
    assert "digraph" in program.inspect_cfg()
    assert ".loc" in program.inspect_asm()
    assert 44 in program.helpers


@pytest.mark.parametrize("name", sorted(path.name[:-2] for path in DATA.glob("*.v3.o") if "refused" not in path.name))
def test_every_program_passes_the_verifier(name: str) -> None:
    compiled(name).verify()


# -- variables ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("engine", ENGINES)
def test_variables_are_read_and_set_by_name(engine: str) -> None:
    obj = compiled("globals.v3")
    program = obj.programs["globals"]
    number = (100).to_bytes(4, "little")
    assert obj.globals["total"] == 1000
    # total + table[0] + inner_b + either.bytes[2] + level + parity
    assert program.run(number, engine=engine).retval == 1000 + 100 - 5 - 3 + 1 + 8 + 3 - 1 + 0
    assert obj.globals["calls"] == 1
    assert obj.globals["total"] == 1092
    obj.globals["total"] = 5000
    program.run(number, engine=engine)
    assert obj.globals["total"] == 5092
    assert obj.globals["history"].tolist() == [100, 100, 0, 0, 0, 0, 0, 0]


@pytest.mark.parametrize("engine", ENGINES)
def test_constants_may_change_also_after_a_run(engine: str) -> None:
    obj = compiled("globals.v3")
    program = obj.programs["globals"]
    number = (3).to_bytes(4, "little")
    obj.globals["settings"] = {"bias": 10}
    program.run(number, engine=engine)
    assert obj.globals["total"] == 1010
    snapshot = obj.snapshot()
    obj.globals["settings"] = {"bias": 100}
    program.run(number, engine=engine)
    assert obj.globals["total"] == 1110
    obj.restore(snapshot)
    assert obj.globals["settings"]["bias"] == 10
    program.run(number, engine=engine)
    assert obj.globals["total"] == 1020


def test_constants_are_folded_into_the_code() -> None:
    obj = compiled("vlan.v3")
    obj.globals["tag"] = 0x345
    assert ".rodata.values" not in obj.programs["vlan_push"].inspect_llvm(optimized=True)
    packet = bytes(12) + b"\x08\x00" + bytes(50)
    assert obj.programs["vlan_push"].run(packet).data_out[14:16] == bytes.fromhex("0345")
    obj.globals["tag"] = 0x111
    assert obj.programs["vlan_push"].run(packet).data_out[14:16] == bytes.fromhex("0111")


def test_what_a_variable_cannot_hold_is_refused() -> None:
    obj = compiled("globals.v3")
    with pytest.raises(ValueError, match="offset"):
        obj.globals["offset"] = 1 << 40
    with pytest.raises(KeyError):
        obj.globals["nothing"] = 1
    with pytest.raises(TypeError):
        del obj.globals["offset"]
    assert obj.globals["offset"] == -3


@pytest.mark.parametrize("engine", ENGINES)
def test_a_store_to_a_constant_is_a_fault(engine: str) -> None:
    constants = MapSpec(".rodata", MapType.ARRAY, 4, 8, 1, MapFlag.RDONLY_PROG, contents=(7).to_bytes(8, "little"))
    obj = assembled("lddw r1, .rodata+0\nldxdw r0, [r1]\nstxdw [r1], r0\nexit", [constants])
    with pytest.raises(llvmbpf.MemoryAccessError, match="read-only"):
        obj.programs["main"].run(bytes(14), engine=engine)


# -- helpers --------------------------------------------------------------------------------------------------------


def test_helpers_that_are_missing_are_named_at_load() -> None:
    with pytest.warns(MissingHelperWarning, match=r"27 \(get_stackid\)"):
        obj = assembled("call 27\nexit")
    assert obj.missing_helpers == {27: "get_stackid"}
    with pytest.raises(llvmbpf.HelperError, match="helper 27"):
        obj.programs["main"].run(bytes(14))
    obj.register_helper(27, lambda: 4)
    assert obj.missing_helpers == {}
    assert obj.programs["main"].run(bytes(14)).retval == 4
    assert obj.programs["main"].run(bytes(14), engine="interpreter").retval == 4


def test_an_allow_list_leaves_out_the_others() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assembled("call 7\nexit", helpers=["get_prandom_u32"])
        assembled("call 7\nexit", helpers=["bpf_get_prandom_u32", 5])
    with pytest.warns(MissingHelperWarning, match=r"7 \(get_prandom_u32\)"):
        assembled("call 7\nexit", helpers=[5])
    with pytest.raises(ValueError, match="no helper 'get_money'"):
        assembled("exit", helpers=["get_money"])


def test_a_helper_of_another_type_of_program_is_missing() -> None:
    with pytest.warns(MissingHelperWarning, match="xdp_adjust_head"):
        assembled("mov r2, 0\ncall 44\nexit", program_type=ProgramType.SCHED_CLS)


def test_printed_text_goes_to_a_stream() -> None:
    out = io.StringIO()
    assembled("call 14\nmov r0, 1\nexit", trace=out).programs["main"].run(bytes(14))
    assert out.getvalue() == ""


@pytest.mark.parametrize("engine", ENGINES)
def test_random_numbers_and_time_can_be_fixed(engine: str) -> None:
    text = "call 7\nmov r6, r0\ncall 5\nlsh r0, 32\nor r0, r6\nexit"
    runs = []
    for _ in range(2):
        program = assembled(text, seed=1, clock=9).programs["main"]
        runs.append([program.run(bytes(14), engine=engine).r0 for _ in range(3)])
    assert runs[0] == runs[1]
    assert len(set(runs[0])) == 3  # random numbers go on from run to run
    assert {one >> 32 for one in runs[0]} == {9}


# -- snapshots and checks -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("engine", ENGINES)
def test_maps_are_put_back(engine: str) -> None:
    obj = assembled(count() + "mov r0, 2\nexit", [COUNTER])
    program = obj.programs["main"]
    program.run(bytes(14), engine=engine)
    snapshot = obj.snapshot()
    program.run(bytes(14), engine=engine)
    assert obj.maps["counter"][0] == 2
    obj.restore(snapshot)
    assert obj.maps["counter"][0] == 1
    with pytest.raises(ValueError, match="another object"):
        assembled("mov r0, 0\nexit").restore(snapshot)


def test_verify_tells_of_all_programs() -> None:
    bad = "stxw [r1+0], r1\nmov r0, 0\nexit"
    obj = assembled({"good": "mov r0, 0\nexit", "bad": bad, "worse": bad})
    with pytest.raises(VerifierError, match="bad, worse") as caught:
        obj.verify()
    assert len(caught.value.violations) == 2
    assert obj.programs["good"].run(bytes(14)).retval == 0
    with pytest.raises(VerifierError, match=r"field data of xdp_md cannot be written.*ingress_ifindex"):
        obj.programs["bad"].run(bytes(14))


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"cpus": 0}, ValueError),
        ({"cpus": "two"}, TypeError),
        ({"clock": "noon"}, ValueError),
        ({"clock": -1}, ValueError),
        ({"clock": 1.5}, TypeError),
        ({"seed": "x"}, TypeError),
        ({"safe": 1}, TypeError),
        ({"opt_level": 4}, ValueError),
        ({"fuel": -1}, ValueError),
    ],
)
def test_bad_options_are_refused(options, error) -> None:
    with pytest.raises(error):
        assembled("mov r0, 0\nexit", **options)


def test_one_bad_program_does_not_keep_others_from_running() -> None:
    obj = compiled("refused.v3")
    assert obj.programs["good"].run(bytes(64)).retval == 2
    with pytest.raises(llvmbpf.ElfError, match="kernel_random"):
        obj.programs["calls_kernel"].run(bytes(64))


@pytest.mark.parametrize("engine", ENGINES)
def test_maps_may_be_added_to_maps_of_maps(engine: str) -> None:
    inner = MapSpec("inner", MapType.ARRAY, key_size=4, value_size=8, max_entries=2)
    outer = MapSpec("outer", MapType.ARRAY_OF_MAPS, key_size=4, value_size=4, max_entries=2, inner=inner)
    # The inner map's element 1, and a byte of it at an offset that only the run knows.
    text = """
        ldxw r6, [r1+12]
        stw [r10-4], 0
        mov r2, r10
        add r2, -4
        lddw r1, map outer
        call 1
        jeq r0, 0, end
        mov r1, r0
        stw [r10-4], 1
        mov r2, r10
        add r2, -4
        call 1
        jeq r0, 0, end
        add r0, r6
        ldxb r0, [r0]
        exit
    end:
        mov r0, 0
        exit
    """
    obj = assembled(text, [outer])
    program = obj.programs["main"]
    assert program.run(bytes(14), engine=engine).retval == 0
    added = obj.create_map(inner)
    added[1] = 0x0504030201
    obj.maps["outer"][0] = added
    for offset in range(5):
        assert program.run(bytes(14), llvmbpf.XdpMd(ingress_ifindex=offset), engine=engine).retval == offset + 1
    with pytest.raises(MemoryAccessError, match="map value"):
        program.run(bytes(14), llvmbpf.XdpMd(ingress_ifindex=8), engine=engine)
    other = assembled("mov r0, 0\nexit", [outer])
    with pytest.raises(llvmbpf.MapError, match="another object"):
        obj.maps["outer"][1] = other.create_map(inner)


def test_violations_name_program_and_line() -> None:
    bad = "stxw [r1+0], r1\nmov r0, 0\nexit"
    obj = text_object({"bad": bad}, lines={0: SourceLine("x.c", 7, 1, "ctx->data = 0;")})
    with pytest.raises(VerifierError, match=r"bad, pc 0: (?s:.*)x\.c:7"):
        obj.programs["bad"].run(bytes(14))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("call 26\nexit", r"helper 26 \(skb_load_bytes\) is not registered, since it is not for programs of type XDP"),
        ("call 84\nexit", r"helper 84 \(sk_lookup_tcp\) is not registered"),
        ("mov r3, 1\ncallx r3\nexit", "it is the number of the helper map_lookup_elem, .*compile with -O1"),
    ],
)
@pytest.mark.parametrize("engine", ENGINES)
def test_helpers_that_cannot_be_called_are_named(text: str, message: str, engine: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", MissingHelperWarning)
        obj = assembled(text)
    with pytest.raises(HelperError, match=message):
        obj.programs["main"].run(bytes(14), engine=engine)


@pytest.mark.parametrize("engine", ENGINES)
def test_a_lookup_that_found_nothing_is_called_null(engine: str) -> None:
    text = "stw [r10-4], 9\nmov r2, r10\nadd r2, -4\nlddw r1, map counter\ncall 1\nldxdw r0, [r0]\nexit"
    with pytest.raises(MemoryAccessError, match="its region, the map value: the pointer is null"):
        assembled(text, [COUNTER]).programs["main"].run(bytes(14), engine=engine)
