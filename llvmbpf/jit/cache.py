"""Native code on disk: an entry for each module that was compiled, found again by everything that went into it.

An entry is code that will be executed, so nobody else may have a hand in it: the directory is the user's own and closed
to others (0700), files are opened below that very directory, without following links, and must be regular files of the
user. An entry holds a hash of its key and its content; whatever does not fit is taken for absent, and the program
is compiled. So is everything else that goes wrong here: a cache may be missing, never in the way.

Writers make a file under a name of their own and rename it, so that a reader finds a whole entry or none, however many
processes work here; who reads an entry that is being replaced or removed keeps what it has opened.

``LLVMBPF_CACHE=off`` switches it off, ``LLVMBPF_CACHE_DIR`` puts it elsewhere, ``LLVMBPF_CACHE_SIZE`` limits it (MiB).
"""

from __future__ import annotations

import os
import re
import stat
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path

__all__ = ["CacheInfo", "cache_info", "clear_cache", "load_entry", "store_entry"]

DEFAULT_LIMIT = 256  # MiB
MOST_ENTRIES = 4096  # so that looking through all of them stays a matter of milliseconds
LARGEST_ENTRY = 64 << 20  # bytes

_MAGIC = b"llvmbpf native code 1\n"
_HASH_SIZE = 32
_HEAD = len(_MAGIC) + _HASH_SIZE
_ENTRY = re.compile(r"[0-9a-f]{64}")
_UNFINISHED = re.compile(r"\.unfinished-[0-9a-f]{16}")
_ABANDONED = 3600  # seconds after which an unfinished file has no writer any more

# Looking through the directory costs more than storing, so it is done for a share of what is stored, and for what is
# large. In between the limit may be exceeded by what that leaves out.
_SWEEP_SHARE = 8  # of the 256 values of a key's first byte
_LARGE = 1 << 20

_READ = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
_WRITE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC


@dataclass(frozen=True)
class CacheInfo:
    """What there is on disk.

    ``directory`` is where; ``problem`` tells why it is not used, and is empty where it is. ``entries`` and ``size`` (in
    bytes) are what it holds, ``limit`` is the most that it may hold, in bytes.
    """

    directory: Path | None
    problem: str
    entries: int
    size: int
    limit: int


class _Unusable(OSError):
    """Why the cache is not used."""


def load_entry(key: bytes) -> bytes | None:
    """What was stored under a key of 32 bytes; None where there is nothing, or nothing that can be trusted."""
    try:
        with _directory() as directory:
            descriptor = os.open(key.hex(), _READ, dir_fd=directory)
            try:
                content = _read(descriptor)
                with suppress(OSError):  # the file system may be read-only
                    os.utime(descriptor)  # what was used last is kept longest
            finally:
                os.close(descriptor)
    except OSError:
        return None
    return _unpack(key, content)


def store_entry(key: bytes, data: bytes) -> None:
    """Keep ``data`` under a key of 32 bytes. Nothing is said where that fails: on a full disk, say."""
    content = _pack(key, data)
    if len(content) > min(LARGEST_ENTRY, _limit()):
        return
    try:
        with _directory(create=True) as directory:
            _write(directory, key.hex(), content)
            if key[0] < _SWEEP_SHARE or len(content) > _LARGE:
                _sweep(directory)
    except OSError:
        return


def cache_info() -> CacheInfo:
    """What the cache holds, and where it is."""
    place, problem, entries, size = None, "", 0, 0
    try:
        place = _place()
        with _directory() as directory:
            for _, status in _entries(directory):
                entries += 1
                size += status.st_size
    except FileNotFoundError:
        pass  # nothing has been stored yet
    except OSError as error:
        problem = str(error)
    return CacheInfo(place, problem, entries, size, _limit())


def clear_cache() -> int:
    """Remove every entry; returns how many there were. Raises OSError where the directory cannot be used."""
    removed = 0
    try:
        with _directory(even_if_off=True) as directory:
            for name, _ in list(_entries(directory)):
                removed += _remove(directory, name)
            for name in os.listdir(directory):
                if _UNFINISHED.fullmatch(name):
                    _remove(directory, name)
    except FileNotFoundError:
        pass
    return removed


# -- the directory ----------------------------------------------------------------------------------------------------


def _place() -> Path:
    """Where entries are, whether that exists or not. Raises OSError where there is no such place."""
    environment = os.environ
    return _place_in(environment.get("LLVMBPF_CACHE_DIR"), environment.get("XDG_CACHE_HOME"), environment.get("HOME"))


@lru_cache(maxsize=8)
def _place_in(given: str | None, shared: str | None, home: str | None) -> Path:
    """The place that these variables say."""
    if given:
        return Path(given).absolute() / "code"
    if shared and os.path.isabs(shared):  # others are to be ignored, says the standard
        return Path(shared) / "llvmbpf" / "code"
    try:
        found = Path(home) if home else Path.home()
    except RuntimeError as error:
        raise _Unusable(f"no home directory is known ({error})") from None
    below = ("Library", "Caches") if sys.platform == "darwin" else (".cache",)
    return found.joinpath(*below, "llvmbpf", "code")


def _limit() -> int:
    """The most that the cache may hold, in bytes."""
    given = os.environ.get("LLVMBPF_CACHE_SIZE", "")
    return (int(given) if given.isascii() and given.isdigit() else DEFAULT_LIMIT) << 20


@contextmanager
def _directory(*, create: bool = False, even_if_off: bool = False) -> Iterator[int]:
    """The directory, open. Raises OSError where it is not there, or is not ours alone."""
    if not even_if_off and os.environ.get("LLVMBPF_CACHE", "").lower() in ("off", "0", "no", "false"):
        raise _Unusable("it is switched off by LLVMBPF_CACHE")
    if os.geteuid() != os.getuid() or os.getegid() != os.getgid():
        raise _Unusable("this process runs with the rights of another user than it was started by")
    place = _place()
    flags = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
    try:
        descriptor = os.open(place, flags)
    except FileNotFoundError:
        if not create:
            raise
        _make(place)
        descriptor = os.open(place, flags)
    try:
        status = os.fstat(descriptor)
        if status.st_uid != os.geteuid():
            raise _Unusable(f"{place} belongs to another user")
        if status.st_mode & 0o022:
            raise _Unusable(f"others may write to {place}")
        if status.st_mode & 0o077:
            os.fchmod(descriptor, 0o700)
        yield descriptor
    finally:
        os.close(descriptor)


def _make(place: Path) -> None:
    """Create the directory, and what is missing above it where that lies in something of the user's own.

    A root that has kept a user's HOME would else leave directories there that the user cannot write to.
    """
    above = next(one for one in place.parents if one.exists())
    chosen = os.environ.get("LLVMBPF_CACHE_DIR") or os.environ.get("XDG_CACHE_HOME")
    if not chosen and above.stat().st_uid != os.geteuid():
        raise _Unusable(f"{above} belongs to another user")
    for missing in reversed([one for one in (place, *place.parents) if not one.exists()]):
        missing.mkdir(mode=0o700, exist_ok=True)


def _entries(directory: int) -> Iterator[tuple[str, os.stat_result]]:
    """The entries by name."""
    for name in os.listdir(directory):
        if _ENTRY.fullmatch(name):
            try:
                yield name, os.stat(name, dir_fd=directory, follow_symlinks=False)
            except FileNotFoundError:
                continue  # another process has removed it


def _sweep(directory: int) -> None:
    """Remove the entries that were not used for longest, where there are too many, and what writers left that died."""
    limit = _limit()
    entries = sorted(_entries(directory), key=lambda entry: entry[1].st_mtime_ns)
    size, count = sum(status.st_size for _, status in entries), len(entries)
    if size > limit or count > MOST_ENTRIES:
        for name, status in entries:
            if size <= limit * 3 // 4 and count <= MOST_ENTRIES * 3 // 4:
                break
            _remove(directory, name)
            size, count = size - status.st_size, count - 1
    for name in os.listdir(directory):
        if _UNFINISHED.fullmatch(name) and _age(directory, name) > _ABANDONED:
            _remove(directory, name)


def _age(directory: int, name: str) -> float:
    try:
        return time.time() - os.stat(name, dir_fd=directory, follow_symlinks=False).st_mtime
    except FileNotFoundError:
        return 0.0


def _remove(directory: int, name: str) -> bool:
    try:
        os.unlink(name, dir_fd=directory)
    except OSError:
        return False
    return True


# -- files ------------------------------------------------------------------------------------------------------------


def _pack(key: bytes, data: bytes) -> bytes:
    return b"".join((_MAGIC, blake2b(key + data, digest_size=_HASH_SIZE).digest(), data))


def _unpack(key: bytes, content: bytes) -> bytes | None:
    data = content[_HEAD:]
    return data if content == _pack(key, data) else None


def _read(descriptor: int) -> bytes:
    """A file's content. Raises OSError for one that may be another's work."""
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode) or status.st_uid != os.geteuid() or status.st_mode & 0o022:
        raise _Unusable("not a file of the user's own")
    if status.st_size > LARGEST_ENTRY:
        raise _Unusable("too large")
    pieces: list[bytes] = []
    left = status.st_size
    while left:
        piece = os.read(descriptor, left)
        if not piece:
            break
        pieces.append(piece)
        left -= len(piece)
    return b"".join(pieces)


def _write(directory: int, name: str, content: bytes) -> None:
    """Put a whole file into its place, or none."""
    unfinished = f".unfinished-{os.urandom(8).hex()}"
    descriptor = os.open(unfinished, _WRITE, 0o600, dir_fd=directory)
    try:
        try:
            left = memoryview(content)
            while left:
                left = left[os.write(descriptor, left) :]
        finally:
            os.close(descriptor)
        os.rename(unfinished, name, src_dir_fd=directory, dst_dir_fd=directory)
    except BaseException:
        _remove(directory, unfinished)
        raise
