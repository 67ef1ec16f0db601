"""Filter expressions: what tcpdump understands, compiled by libpcap and run here."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from llvmbpf.batch import BatchResult, Packets, packet_table
from llvmbpf.errors import FilterError
from llvmbpf.filters.classic import ClassicProgram
from llvmbpf.filters.translate import DATA_END_SLOT, DATA_SLOT, METADATA_SIZE, WIRE_LENGTH_SLOT, translate
from llvmbpf.forks import new_lock
from llvmbpf.memory import borrow
from llvmbpf.packets import PacketArray
from llvmbpf.program import Program
from llvmbpf.vm import EbpfVmMbuff, EbpfVmRaw

if TYPE_CHECKING:
    from typing_extensions import Buffer

__all__ = ["Filter", "compile_expression", "filter"]

ETHERNET = 1
DEFAULT_SNAPLEN = 262_144  # tcpdump's
LARGEST_SNAPLEN = (1 << 31) - 1
UNKNOWN_NETMASK = 0xFFFF_FFFF
_SHOWN_EXPRESSION = 80  # characters
_AT_A_TIME = 1 << 18  # packets
_LARGEST_WIRE_LENGTH = (1 << 32) - 1

# Files number a few link types otherwise than libpcap does in memory, where the numbers differ between operating
# systems. Source: the registry of link types of the pcap format.
_LINK_TYPES_IN_MEMORY = {100: "DLT_ATM_RFC1483", 101: "DLT_RAW"}

# libpcap's compiler kept its state in global variables for long, and pcapy takes no lock of its own.
_LIBPCAP = new_lock()


class Filter:
    """A filter that is ready to run: `filter` makes one of an expression.

    Attributes:
        classic: the classic BPF program.
        program: its translation for the raw machine: r0 is the bytes to keep, 0 to reject.
        machine: an `EbpfVmRaw` with the program.
        expression: what it was compiled from, "" where that was a classic program.
        link_type: what packets must begin with, as a number of the pcap registry; None to take any.

    Arguments:
        classic: a classic program from elsewhere.
        expression, link_type: see the attributes.

    >>> is_ipv4 = Filter(ClassicProgram.from_text("4, 40 0 0 12, 21 0 1 2048, 6 0 0 65535, 6 0 0 0"))
    >>> is_ipv4.matches(bytes(12) + b"\\x08\\x00"), is_ipv4.matches(b"short")
    (True, False)
    """

    def __init__(self, classic: ClassicProgram, *, expression: str = "", link_type: int | None = None) -> None:
        self.classic = classic
        self.expression = expression
        self.link_type = link_type
        self.program: Program = translate(classic)
        self.machine = EbpfVmRaw(self.program)

    @cached_property
    def _wire_machine(self) -> EbpfVmMbuff:
        """For packets that the capture has cut, where the filter asks for the length on the wire."""
        program = translate(self.classic, wire_length=True)
        return EbpfVmMbuff(program, data_offset=DATA_SLOT, data_end_offset=DATA_END_SLOT)

    def matches(self, packet: Buffer, original_length: int | None = None) -> bool:
        """Whether the filter accepts one packet.

        Arguments:
            packet: its bytes.
            original_length: the bytes that it had on the wire, where the capture cut it; ``len`` and ``greater`` ask.

        Raises:
            TypeError: ``packet`` is no contiguous buffer.
            ValueError: ``original_length`` is not within 0 to 2**32 - 1.
            FuelExhausted: a loop of ``protochain`` does not end.
        """
        if original_length is None or not self.classic.uses_length:
            return self.machine.execute_program_jit(packet) != 0
        if not 0 <= original_length <= _LARGEST_WIRE_LENGTH:
            raise ValueError(f"original_length is {original_length}, not within 0 to {_LARGEST_WIRE_LENGTH}")
        bytes_ = borrow(packet, "packet")
        words = np.array([bytes_.address, bytes_.address + bytes_.length, original_length], np.uint64)
        return self._wire_machine.execute_program_jit(packet, words.data) != 0

    def mask(self, packets: Packets, *, lengths: NDArray[Any] | None = None) -> NDArray[np.bool_]:
        """Which packets the filter accepts, in one native loop.

        The length on the wire is ``original_lengths`` of a `PacketArray`, and the length of what is given otherwise.

        Arguments:
            packets: a `PacketArray`, a 2-D uint8 array (a row a packet) or a sequence of buffers.
            lengths: for a 2-D array: bytes of each packet, integers of shape (n,).

        Returns:
            bool, shape (n,).

        Raises:
            TypeError, ValueError: packets or lengths are not as described; or the packets of a `PacketArray` begin
                with something else than the filter was compiled for.
            FuelExhausted: a loop of ``protochain`` does not end.

        >>> Filter(ClassicProgram([(0x30, 0, 0, 0), (0x16, 0, 0, 0)])).mask([b"a", bytes(4), b""])
        array([ True, False, False])
        """
        if isinstance(packets, PacketArray) and len(packets) > _AT_A_TIME:
            # What a batch gives besides its verdicts takes more memory than the table of a large capture.
            parts = range(0, len(packets), _AT_A_TIME)
            return np.concatenate([self.mask(packets[begin : begin + _AT_A_TIME]) for begin in parts])
        result = self._run(packets, lengths)
        if result.trapped.any():
            error = result.error(int(result.trapped.argmax()))
            assert error is not None
            raise error
        return np.asarray(result.r0 != 0)

    def select(self, packets: Packets, *, lengths: NDArray[Any] | None = None) -> PacketArray:
        """The packets that the filter accepts.

        Arguments and errors are those of `mask`. Of a `PacketArray` no packet is copied.
        """
        chosen = self.mask(packets, lengths=lengths)
        if not isinstance(packets, PacketArray):
            link_type = ETHERNET if self.link_type is None else self.link_type
            if isinstance(packets, np.ndarray):
                packets = PacketArray.from_2d(np.ascontiguousarray(packets), lengths, link_type=link_type)
            else:
                packets = PacketArray.from_list(packets, link_type=link_type)
        return packets[chosen]

    def check_link_type(self, link_type: int) -> None:
        """Raise ValueError unless the filter was compiled for packets that begin like this."""
        if self.link_type not in (None, link_type):
            raise ValueError(f"the filter was compiled for link type {self.link_type}, the packets have {link_type}")

    def _run(self, packets: Packets, lengths: NDArray[Any] | None) -> BatchResult:
        if not isinstance(packets, PacketArray):
            return self.machine.execute_batch(packets, lengths=lengths)
        if self.link_type is not None:
            self.check_link_type(packets.link_type)
        if not self.classic.uses_length or np.array_equal(packets.lengths, packets.original_lengths):
            return self.machine.execute_batch(packets, lengths=lengths)
        table = packet_table(packets, lengths)
        words = np.empty((len(packets), METADATA_SIZE // 8), np.uint64)
        words[:, DATA_SLOT // 8] = table.starts
        words[:, DATA_END_SLOT // 8] = table.starts + table.lengths
        words[:, WIRE_LENGTH_SLOT // 8] = packets.original_lengths
        return self._wire_machine.execute_batch(packets, words)

    def __repr__(self) -> str:
        more = "..." if len(self.expression) > _SHOWN_EXPRESSION else ""
        what = f"{self.expression[:_SHOWN_EXPRESSION]!r}{more}" if self.expression else "a classic program"
        return f"<Filter {what}, {len(self.classic)} classic instructions, {len(self.program)} translated>"


def filter(
    expression: str, link_type: int = ETHERNET, snaplen: int = DEFAULT_SNAPLEN, *, optimize: bool = True
) -> Filter:
    """The filter that a tcpdump expression describes.

    libpcap compiles the expression to classic BPF (the extra ``filter`` brings it: ``pip install "llvmbpf[filter]"``),
    and `translate` makes eBPF of that. Host names in an expression are looked up.

    Arguments:
        expression: as in the manual page pcap-filter(7); "" accepts everything.
        link_type: what packets begin with, as a number of the pcap registry: 1 is Ethernet, 101 raw IP, 113 and 276
            Linux cooked. `PacketArray.link_type` is that number.
        snaplen: what the program returns for packets that it accepts, 1 to 2**31 - 1.
        optimize: let libpcap optimise the classic program, which takes it minutes for a thousand conditions.

    Raises:
        FilterError: libpcap refuses the expression, or what it means needs more than the packet ("inbound").
        ValueError: a number is out of range.
        ImportError: pcapy-ng is not installed.

    >>> from importlib import resources
    >>> from llvmbpf.packets import read_pcap
    >>> capture = read_pcap(resources.files("llvmbpf").joinpath("data", "capture.pcap").read_bytes())
    >>> filter("tcp port 80 and not host 10.0.0.1").select(capture)
    PacketArray(193 packets, ...)
    """
    classic = compile_expression(expression, link_type, snaplen, optimize=optimize)
    return Filter(classic, expression=expression, link_type=link_type)


def compile_expression(
    expression: str, link_type: int = ETHERNET, snaplen: int = DEFAULT_SNAPLEN, *, optimize: bool = True
) -> ClassicProgram:
    """The classic program that libpcap makes of an expression; arguments and errors are those of `filter`."""
    if not 0 <= link_type <= 0xFFFF:
        raise ValueError(f"link_type is {link_type}, not within 0 to 65535")
    if not 1 <= snaplen <= LARGEST_SNAPLEN:
        raise ValueError(f"snaplen is {snaplen}, not within 1 to {LARGEST_SNAPLEN}")
    if "\0" in expression:
        raise FilterError("the expression holds a null character", expression=expression)
    try:
        import pcapy
    except ImportError as error:
        raise ImportError(
            'filter expressions need libpcap, which pcapy-ng brings: pip install "llvmbpf[filter]"', name="pcapy"
        ) from error
    name = _LINK_TYPES_IN_MEMORY.get(link_type)
    number = link_type if name is None else getattr(pcapy, name)
    try:
        with _LIBPCAP:
            code = pcapy.compile(number, snaplen, expression, int(optimize), UNKNOWN_NETMASK).get_bpf()
    except (pcapy.PcapError, pcapy.BPFError) as error:
        raise FilterError(str(error), expression=expression) from None
    try:
        return ClassicProgram(code, loops=True)
    except FilterError as error:
        raise FilterError(f"the expression needs more than the packet: {error}", expression=expression) from error
