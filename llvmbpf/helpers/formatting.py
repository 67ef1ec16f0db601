"""The kernel's formats of text, as far as programs may use them: flags ``0+- ``, a width, and these conversions.

``%d %i %u %x %X``, each also with ``l`` and ``ll``; ``%c %s %%``; ``%p %px %pK %ps %pS %pB``, which print the address;
``%pi4 %pI4 %pi6 %pI6``, which print the address of a network that they point to; ``%pks %pus``, which are strings.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable, Sequence

from llvmbpf.errors import MemoryAccessError

__all__ = ["format_text"]

LONGEST = 1024  # of a text in the kernel, and of a field here

_ALLOWED = re.compile(rb"[\t-\r -~]*")
_CONVERSION = re.compile(
    rb"%(?:%|(?P<flags>[0+\- ]*)(?P<width>[1-9][0-9]*)?"
    rb"(?:p(?P<pointer>[iI][46]|[xKsSB]|(?P<string>[ku]s))?|(?P<text>[sc])|(?P<long>l{0,2})(?P<number>[diuxX])))"
)

Reader = Callable[[int, int], bytes]


def format_text(text: bytes, arguments: Sequence[int], read: Reader) -> bytes | None:
    """The text with its arguments filled in, or None where the kernel refuses it.

    It does so for what is not printable ASCII or white space, conversions that it does not know, letters or digits
    right behind a string or an address, and more conversions than arguments.

    Arguments:
        text: the format.
        arguments: registers, 64 bits each.
        read: gives so many bytes from an address, or raises MemoryAccessError.

    >>> format_text(b"%d of %5llu, %02x", [2**32 - 1, 9, 10], lambda address, size: b"")
    b'-1 of     9, 0a'
    """
    if not _ALLOWED.fullmatch(text):
        return None
    parts: list[bytes] = []
    waiting = iter(arguments)
    end = 0
    while (start := text.find(b"%", end)) >= 0:
        parts.append(text[end:start])
        found = _CONVERSION.match(text, start)
        if found is None:
            return None
        end = found.end()
        if found[0] == b"%%":
            parts.append(b"%")
            continue
        argument = next(waiting, None)
        if argument is None or (_ends_a_word(found) and text[end : end + 1].isalnum()):
            return None
        parts.append(_convert(found, argument, read))
    parts.append(text[end:])
    return b"".join(parts)


def _ends_a_word(found: re.Match[bytes]) -> bool:
    """Whether letters behind the conversion would belong to it."""
    is_plain_pointer = found["number"] is None and found["text"] is None and found["pointer"] is None
    return is_plain_pointer or found["text"] == b"s" or found["string"] is not None


def _convert(found: re.Match[bytes], argument: int, read: Reader) -> bytes:
    flags, width = found["flags"].decode(), min(int(found["width"] or 0), LONGEST)
    if number := found["number"]:
        size = 64 if found["long"] else 32
        argument &= (1 << size) - 1
        if number in b"di":
            argument -= (argument >> (size - 1)) << size
        else:
            flags = flags.translate({ord("+"): None, ord(" "): None})
        kind = number.decode() if number in b"xX" else "d"
        return (f"%{flags}{width or ''}{kind}" % argument).encode()
    result = _characters(found, argument, read)
    return result.ljust(width) if "-" in flags else result.rjust(width)


def _characters(found: re.Match[bytes], argument: int, read: Reader) -> bytes:
    """What is no number, without its padding."""
    if found["text"] == b"c":
        return bytes([argument & 0xFF])
    pointer = found["pointer"]
    if found["text"] == b"s" or found["string"]:
        return _string(argument, read)
    if pointer is None or pointer in (b"x", b"K"):
        return b"%016x" % argument
    if pointer in (b"s", b"S", b"B"):
        return b"0x%x" % argument  # programs have no symbols here
    return _network_address(pointer.decode(), argument, read)


def _string(address: int, read: Reader) -> bytes:
    """The string at an address; empty where the memory ends before it does, as in the kernel."""
    found = bytearray()
    try:
        while len(found) < LONGEST - 1 and (byte := read(address + len(found), 1)) != b"\0":
            found += byte
    except MemoryAccessError:
        return b""
    return bytes(found)


def _network_address(kind: str, address: int, read: Reader) -> bytes:
    try:
        packed = read(address, 4 if kind[1] == "4" else 16)
    except MemoryAccessError:
        return b""
    match kind:
        case "I4":
            return str(ipaddress.IPv4Address(packed)).encode()
        case "i4":
            return b".".join(b"%03d" % byte for byte in packed)
        case "I6":
            return ipaddress.IPv6Address(packed).exploded.encode()
    return packed.hex().encode()
