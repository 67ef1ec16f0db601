"""Tracefiles keep the form's rules, say what was counted, and lcov's own tools read them."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

import llvmbpf
from llvmbpf.counting import Coverage

DATA = Path(llvmbpf.__file__).parent / "data"

# geninfo(1), "FILES": what a line may be, and in which order kinds come within a record.
KINDS = {
    "SF": r".+", "FN": r"\d+,\w+", "FNDA": r"\d+,\w+", "FNF": r"\d+", "FNH": r"\d+", "BRDA": r"\d+,\d+,\d+,(\d+|-)",
    "BRF": r"\d+", "BRH": r"\d+", "DA": r"\d+,\d+", "LF": r"\d+", "LH": r"\d+",
}  # fmt: skip


@pytest.fixture(scope="module")
def covered() -> Coverage:
    """What two objects execute over the package's capture."""
    capture = llvmbpf.read_pcap(DATA / "capture.pcap")
    with llvmbpf.coverage() as session:
        for name, program in (("firewall", "firewall"), ("filter", "filter")):
            obj = llvmbpf.load((DATA / f"{name}.o").read_bytes())
            session.watch(obj)
            obj.programs[program].run_batch(capture)
    return session.result


def records(text: str) -> dict[str, dict[str, list[str]]]:
    """The values by kind of each file's record; fails where a line breaks the form."""
    head, *rest = text.splitlines()
    assert re.fullmatch(r"TN:\w*", head)
    found: dict[str, dict[str, list[str]]] = {}
    current: dict[str, list[str]] = {}
    for line in rest:
        if line == "end_of_record":
            assert list(current) == [kind for kind in KINDS if kind in current], "kinds are out of order"
            (file,) = current["SF"]
            found[file], current = current, {}
            continue
        kind, _, value = line.partition(":")
        assert re.fullmatch(KINDS[kind], value), line
        current.setdefault(kind, []).append(value)
    assert not current, "the last record has no end"
    return found


def test_the_form_and_its_sums(covered: Coverage) -> None:
    found = records(covered.to_lcov(test_name="capture_1"))
    assert set(found) == {"firewall.c", "filter.c"}
    for record in found.values():
        for kind, values in (("FN", "FNDA"), ("BR", "BRDA"), ("L", "DA")):
            field = 0 if kind == "FN" else -1
            counts = [value.split(",")[field] for value in record[values]]
            assert record[f"{kind}F"] == [str(len(counts))]
            assert record[f"{kind}H"] == [str(sum(count not in ("0", "-") for count in counts))]
        lines = [int(value.split(",")[0]) for value in record["DA"]]
        assert lines == sorted(set(lines))
        assert [one.split(",")[1] for one in record["FN"]] == [one.split(",")[1] for one in record["FNDA"]]


def test_lines_are_those_of_the_source(covered: Coverage) -> None:
    for one in covered.lines():
        text = (DATA / one.file).read_text(encoding="utf-8").splitlines()[one.line - 1]
        assert text.strip() == one.text.strip()


def test_what_is_counted_is_what_is_known_of_the_capture(covered: Coverage) -> None:
    """Packets too short for an Ethernet header, and so on: lines whose counts can be found out without the program."""
    record = records(covered.to_lcov())["firewall.c"]
    assert {"FNDA": ["3713,firewall", "0,careless"]}.items() <= record.items()
    source = (DATA / "firewall.c").read_text(encoding="utf-8").splitlines()
    hits = {int(line): int(count) for line, count in (one.split(",") for one in record["DA"])}
    counted = {source[line - 1].strip(): count for line, count in hits.items()}
    assert counted["return verdict;"] == 3713
    assert counted["tell(ip, end, length, verdict);"] == 0, "no rule is there that asks for it"
    capture = [bytes(packet) for packet in llvmbpf.read_pcap(DATA / "capture.pcap")]
    tagged = sum(packet[12:14] in (b"\x81\0", b"\x88\xa8") for packet in capture)
    assert counted["next = tag + 1;"] == tagged


def test_files_and_folders(covered: Coverage, tmp_path: Path) -> None:
    path = tmp_path / "out.info"
    text = covered.only("filter").to_lcov(path, source_folder=DATA)
    assert path.read_text(encoding="utf-8") == text
    assert set(records(text)) == {str(DATA / "filter.c")}


def test_without_debug_information_there_is_no_tracefile() -> None:
    machine = llvmbpf.EbpfVmRaw(llvmbpf.assemble("mov r0, 0\nexit"))
    with llvmbpf.coverage(machine) as session:
        machine.execute_program(b"")
    with pytest.raises(ValueError, match="compile the object with -g"):
        session.result.to_lcov()


def test_names_of_tests_are_words(covered: Coverage) -> None:
    with pytest.raises(ValueError, match="letters, digits and underscores"):
        covered.to_lcov(test_name="a test")


@pytest.mark.skipif(shutil.which("genhtml") is None, reason="lcov is not installed")
def test_lcov_reads_and_draws_it(covered: Coverage, tmp_path: Path) -> None:
    covered.to_lcov(tmp_path / "out.info", source_folder=DATA)
    command = ["genhtml", "--branch-coverage", "--output-directory", tmp_path / "html", tmp_path / "out.info"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "WARNING" not in done.stdout + done.stderr
    lines = covered.lines()
    hit = sum(one.hits > 0 for one in lines)
    assert f"({hit} of {len(lines)} lines)" in done.stdout
    summaries = [one["branches"] for one in covered.summary().values()]
    gone, ways = (sum(column) for column in zip(*summaries, strict=True))
    assert f"({gone} of {ways} branches)" in done.stdout
    page = next((tmp_path / "html").rglob("firewall.c.gcov.html")).read_text(encoding="utf-8")
    assert "tell(ip, end, length, verdict);" in page
