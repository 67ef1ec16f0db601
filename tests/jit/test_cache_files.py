"""The cache on disk as files: what it keeps, what it believes, and what it does where things go wrong."""

from __future__ import annotations

import os
import resource
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from llvmbpf.jit import cache
from llvmbpf.jit.cache import cache_info, clear_cache, load_entry, store_entry
from tests.support.child import run_child

KEY = bytes([200, *range(31)])  # its first byte says that storing it does not look through the directory
SWEEPING = bytes(32)
DATA = bytes(range(60))


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A cache of the test's own; the path is that of its entries."""
    monkeypatch.setenv("LLVMBPF_CACHE_DIR", str(tmp_path / "cache"))
    yield tmp_path / "cache" / "code"
    cache._place_in.cache_clear()  # tests move the platform below it


def key(number: int) -> bytes:
    """A key that sweeps nothing."""
    return bytes([255, *number.to_bytes(31, "big")])


def file_of(place: Path, one: bytes = KEY) -> Path:
    return place / one.hex()


def test_what_is_stored_is_found_again(place: Path) -> None:
    assert load_entry(KEY) is None
    assert not place.exists()  # looking makes nothing
    store_entry(KEY, DATA)
    assert load_entry(KEY) == DATA
    assert load_entry(key(1)) is None
    assert sorted(place.iterdir()) == [file_of(place)]


def test_nobody_else_may_look(place: Path) -> None:
    store_entry(KEY, DATA)
    assert stat.S_IMODE(place.stat().st_mode) == 0o700
    assert stat.S_IMODE(file_of(place).stat().st_mode) == 0o600


def test_every_truncation_and_a_bit_that_flips_in_any_byte_is_seen(place: Path) -> None:
    store_entry(KEY, DATA)
    path = file_of(place)
    whole = path.read_bytes()
    for length in range(len(whole)):
        path.write_bytes(whole[:length])
        assert load_entry(KEY) is None, length
    for bit in range(0, 8 * len(whole), 5):
        damaged = bytearray(whole)
        damaged[bit // 8] ^= 1 << bit % 8
        path.write_bytes(damaged)
        assert load_entry(KEY) is None, bit
    path.write_bytes(whole + b"\0")
    assert load_entry(KEY) is None
    store_entry(KEY, DATA)  # and mended
    assert load_entry(KEY) == DATA


def test_an_entry_under_another_name_is_not_believed(place: Path) -> None:
    store_entry(KEY, DATA)
    file_of(place).rename(file_of(place, key(1)))
    assert load_entry(key(1)) is None


@pytest.mark.parametrize("kind", ["link", "directory", "pipe", "socket"])
def test_what_is_no_file_is_left_alone(place: Path, tmp_path: Path, kind: str) -> None:
    store_entry(KEY, DATA)
    path = file_of(place)
    elsewhere = path.rename(tmp_path / "elsewhere")
    if kind == "link":
        path.symlink_to(elsewhere)
    elif kind == "directory":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)
    else:
        os.mknod(path, stat.S_IFSOCK | 0o600)
    assert load_entry(KEY) is None  # and does not wait for a writer
    store_entry(KEY, b"other")
    assert load_entry(KEY) == (None if kind == "directory" else b"other")
    assert elsewhere.read_bytes().endswith(DATA)  # no link was followed


def test_a_file_that_others_may_write_is_not_believed(place: Path) -> None:
    store_entry(KEY, DATA)
    file_of(place).chmod(0o620)
    assert load_entry(KEY) is None


def test_a_file_of_another_user_is_not_believed(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store_entry(KEY, DATA)
    true_status = os.fstat

    def with_foreign_files(descriptor: int) -> os.stat_result:
        status = true_status(descriptor)
        fields = list(status)
        if stat.S_ISREG(status.st_mode):
            fields[stat.ST_UID] += 1
        return os.stat_result(fields)

    monkeypatch.setattr(os, "fstat", with_foreign_files)
    assert load_entry(KEY) is None


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give files away")
def test_a_file_that_was_given_away_is_not_believed(place: Path) -> None:
    store_entry(KEY, DATA)
    os.chown(file_of(place), 12345, -1)
    assert load_entry(KEY) is None
    store_entry(KEY, b"other")  # it stands in a directory of ours, so it can be replaced
    assert load_entry(KEY) == b"other"


def test_a_directory_of_another_user_is_not_used(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store_entry(KEY, DATA)
    user = os.getuid() + 1
    monkeypatch.setattr(os, "getuid", lambda: user)
    monkeypatch.setattr(os, "geteuid", lambda: user)
    assert load_entry(KEY) is None
    store_entry(key(1), DATA)
    assert cache_info().problem == f"{place} belongs to another user"
    with pytest.raises(OSError, match="belongs to another user"):
        clear_cache()
    assert [path.name for path in place.iterdir()] == [KEY.hex()]


def test_rights_that_were_lent_read_and_write_nothing(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    user = os.getuid() + 1
    monkeypatch.setattr(os, "getuid", lambda: user)
    store_entry(KEY, DATA)
    assert not place.exists()
    assert "rights of another user" in cache_info().problem


def test_a_directory_that_others_may_write_to_is_not_used(place: Path) -> None:
    store_entry(KEY, DATA)
    place.chmod(0o770)
    assert load_entry(KEY) is None
    assert cache_info().problem == f"others may write to {place}"


def test_a_directory_that_others_may_read_is_closed(place: Path) -> None:
    store_entry(KEY, DATA)
    place.chmod(0o755)
    assert load_entry(KEY) == DATA
    assert stat.S_IMODE(place.stat().st_mode) == 0o700


def test_a_link_in_the_place_of_the_directory_is_not_followed(place: Path, tmp_path: Path) -> None:
    target = tmp_path / "target"
    target.mkdir(mode=0o700)
    place.parent.mkdir()
    place.symlink_to(target)
    store_entry(KEY, DATA)
    assert load_entry(KEY) is None
    assert list(target.iterdir()) == []


def test_a_file_in_the_place_of_the_directory_is_left(place: Path) -> None:
    place.parent.write_text("a file")
    store_entry(KEY, DATA)
    assert load_entry(KEY) is None
    assert cache_info().problem
    assert place.parent.read_text() == "a file"


def test_a_place_that_cannot_be_made_is_done_without(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LLVMBPF_CACHE_DIR", "/proc/none/such")
    store_entry(KEY, DATA)
    assert load_entry(KEY) is None


def test_a_full_disk_leaves_nothing_half_written(place: Path) -> None:
    store_entry(KEY, b"small")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    try:
        store_entry(KEY, bytes(10_000))  # writes 4096 bytes of it, and then no more
        store_entry(key(1), b"also small")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert load_entry(KEY) == b"small"
    assert load_entry(key(1)) == b"also small"
    assert len(list(place.iterdir())) == 2


def test_a_file_system_that_is_read_only_is_read(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store_entry(KEY, DATA)

    def refuse(*arguments: object) -> None:
        raise OSError("read-only file system")

    monkeypatch.setattr(os, "utime", refuse)
    assert load_entry(KEY) == DATA


# -- where it is ----------------------------------------------------------------------------------------------------


def test_the_platform_says_where_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LLVMBPF_CACHE_DIR")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "shared"))
    assert cache_info().directory == tmp_path / "shared" / "llvmbpf" / "code"
    monkeypatch.setenv("XDG_CACHE_HOME", "not/absolute")
    assert cache_info().directory == tmp_path / ".cache" / "llvmbpf" / "code"
    monkeypatch.setattr(cache.sys, "platform", "darwin")
    cache._place_in.cache_clear()
    assert cache_info().directory == tmp_path / "Library" / "Caches" / "llvmbpf" / "code"
    store_entry(KEY, DATA)
    assert load_entry(KEY) == DATA


def test_without_a_home_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LLVMBPF_CACHE_DIR")
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.delenv("HOME", raising=False)

    def homeless() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(cache.Path, "home", homeless)
    store_entry(KEY, DATA)
    assert load_entry(KEY) is None
    assert cache_info().directory is None
    assert "no home directory is known" in cache_info().problem


def test_nothing_is_made_in_the_home_of_another_user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As root has it that has kept a user's HOME."""
    monkeypatch.delenv("LLVMBPF_CACHE_DIR")
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    user = os.getuid() + 1
    monkeypatch.setattr(os, "getuid", lambda: user)
    monkeypatch.setattr(os, "geteuid", lambda: user)
    store_entry(KEY, DATA)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("word", ["off", "OFF", "0", "no", "false"])
def test_it_can_be_switched_off(place: Path, monkeypatch: pytest.MonkeyPatch, word: str) -> None:
    store_entry(KEY, DATA)
    monkeypatch.setenv("LLVMBPF_CACHE", word)
    assert load_entry(KEY) is None
    store_entry(key(1), DATA)
    assert cache_info().problem == "it is switched off by LLVMBPF_CACHE"
    monkeypatch.setenv("LLVMBPF_CACHE", "on")
    assert load_entry(KEY) == DATA
    assert load_entry(key(1)) is None


# -- how much -------------------------------------------------------------------------------------------------------


def test_what_was_used_last_is_kept(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LLVMBPF_CACHE_SIZE", "1")
    for number in range(20):
        store_entry(key(number), bytes(64 << 10))
        os.utime(file_of(place, key(number)), (number, number))
    assert cache_info().size > 1 << 20  # no key of these looks through the directory
    assert load_entry(key(0)) is not None  # used now
    store_entry(SWEEPING, b"small")
    info = cache_info()
    assert info.size <= 3 * info.limit // 4
    kept = {number for number in range(20) if load_entry(key(number)) is not None}
    assert kept == {0, *range(10, 20)}
    assert load_entry(SWEEPING) == b"small"


def test_what_is_large_looks_through_the_directory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LLVMBPF_CACHE_SIZE", "3")
    for number in range(9):
        store_entry(key(number), bytes((1 << 20) + 1))
        assert cache_info().size <= 3 << 20


def test_what_is_larger_than_the_limit_is_not_kept(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LLVMBPF_CACHE_SIZE", "1")
    store_entry(KEY, bytes(1 << 20))
    assert not place.exists()
    monkeypatch.setenv("LLVMBPF_CACHE_SIZE", "nonsense")
    assert cache_info().limit == cache.DEFAULT_LIMIT << 20


def test_there_are_never_many_entries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "MOST_ENTRIES", 12)
    for number in range(40):
        store_entry(bytes([0, *number.to_bytes(31, "big")]), b"small")
        assert cache_info().entries <= 12


def test_what_a_writer_left_that_died_is_removed(place: Path) -> None:
    store_entry(KEY, DATA)
    left, fresh, foreign = (place / name for name in (".unfinished-" + "0" * 16, ".unfinished-" + "1" * 16, "notes"))
    for path in (left, fresh, foreign):
        path.write_bytes(b"")
    os.utime(left, (0, 0))
    os.utime(foreign, (0, 0))
    store_entry(SWEEPING, DATA)
    assert not left.exists()
    assert fresh.exists()
    assert foreign.exists()
    assert clear_cache() == 2
    assert sorted(place.iterdir()) == [foreign]
    assert clear_cache() == 0


# -- many processes -------------------------------------------------------------------------------------------------


def test_many_processes_write_read_and_remove_the_same_entries() -> None:
    """What is found is always whole, and what was stored under that key."""
    lines = run_child("""
        from llvmbpf.jit import cache
        cache._SWEEP_SHARE = 256  # every one of them looks through the directory

        def content(number):
            return bytes([number]) * (40_000 + number)

        def work():
            begun, found = time.monotonic(), 0
            while time.monotonic() < begun + 1.5 or (found < 100 and time.monotonic() < begun + 30):
                for number in range(30):
                    one = cache.load_entry(bytes([number]) * 32)
                    if one is None:
                        cache.store_entry(bytes([number]) * 32, content(number))
                    elif one == content(number):
                        found += 1
                    else:
                        return 1
            return 0 if found >= 100 else 2

        os.environ["LLVMBPF_CACHE_SIZE"] = "1"  # too little for all of them
        children = []
        for _ in range(6):
            child = os.fork()
            if not child:
                os._exit(work())
            children.append(child)
        print([os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children])
        print(cache.cache_info().size <= 1 << 20)
        print(all(cache._ENTRY.fullmatch(name) for name in os.listdir(cache.cache_info().directory)))
    """)
    assert lines == ["[0, 0, 0, 0, 0, 0]", "True", "True"]


def test_an_entry_that_is_removed_while_it_is_read_is_read_to_its_end(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store_entry(KEY, DATA)
    true_read = os.read

    def remove_first(descriptor: int, size: int) -> bytes:
        clear_cache()
        return true_read(descriptor, size)

    monkeypatch.setattr(os, "read", remove_first)
    assert load_entry(KEY) == DATA
    assert list(place.iterdir()) == []
