"""The helpers of the kernel that can be had here, by their numbers, and the names of all others.

Operations are functions of ``llvmbpf/native/src``: those of a map's family are named by what they do ("lookup"), the
others by their whole name. What is written in Python is what no program calls for every packet.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from llvmbpf.helpers.fib import fib_lookup
from llvmbpf.helpers.identity import get_current_comm, get_current_pid_tgid, get_current_uid_gid
from llvmbpf.helpers.kernel import KernelHelper
from llvmbpf.helpers.printing import snprintf, trace_printk, trace_vprintk
from llvmbpf.helpers.probing import probe_read, probe_read_string
from llvmbpf.helpers.signature import CALLBACK, CONTEXT, LOCK, MAP, RECORD, SCALAR, Argument, Result, Signature, memory
from llvmbpf.program import ProgramType

__all__ = ["HELPER_NAMES", "KERNEL_HELPERS"]

HELPER_NAMES: Mapping[int, str] = MappingProxyType(dict(enumerate("""
map_lookup_elem map_update_elem map_delete_elem probe_read ktime_get_ns trace_printk get_prandom_u32
get_smp_processor_id skb_store_bytes l3_csum_replace l4_csum_replace tail_call clone_redirect get_current_pid_tgid
get_current_uid_gid get_current_comm get_cgroup_classid skb_vlan_push skb_vlan_pop skb_get_tunnel_key
skb_set_tunnel_key perf_event_read redirect get_route_realm perf_event_output skb_load_bytes get_stackid csum_diff
skb_get_tunnel_opt skb_set_tunnel_opt skb_change_proto skb_change_type skb_under_cgroup get_hash_recalc
get_current_task probe_write_user current_task_under_cgroup skb_change_tail skb_pull_data csum_update
set_hash_invalid get_numa_node_id skb_change_head xdp_adjust_head probe_read_str get_socket_cookie get_socket_uid
set_hash setsockopt skb_adjust_room redirect_map sk_redirect_map sock_map_update xdp_adjust_meta
perf_event_read_value perf_prog_read_value getsockopt override_return sock_ops_cb_flags_set msg_redirect_map
msg_apply_bytes msg_cork_bytes msg_pull_data bind xdp_adjust_tail skb_get_xfrm_state get_stack
skb_load_bytes_relative fib_lookup sock_hash_update msg_redirect_hash sk_redirect_hash lwt_push_encap
lwt_seg6_store_bytes lwt_seg6_adjust_srh lwt_seg6_action rc_repeat rc_keydown skb_cgroup_id get_current_cgroup_id
get_local_storage sk_select_reuseport skb_ancestor_cgroup_id sk_lookup_tcp sk_lookup_udp sk_release map_push_elem
map_pop_elem map_peek_elem msg_push_data msg_pop_data rc_pointer_rel spin_lock spin_unlock sk_fullsock tcp_sock
skb_ecn_set_ce get_listener_sock skc_lookup_tcp tcp_check_syncookie sysctl_get_name sysctl_get_current_value
sysctl_get_new_value sysctl_set_new_value strtol strtoul sk_storage_get sk_storage_delete send_signal
tcp_gen_syncookie skb_output probe_read_user probe_read_kernel probe_read_user_str probe_read_kernel_str
tcp_send_ack send_signal_thread jiffies64 read_branch_records get_ns_current_pid_tgid xdp_output get_netns_cookie
get_current_ancestor_cgroup_id sk_assign ktime_get_boot_ns seq_printf seq_write sk_cgroup_id sk_ancestor_cgroup_id
ringbuf_output ringbuf_reserve ringbuf_submit ringbuf_discard ringbuf_query csum_level skc_to_tcp6_sock
skc_to_tcp_sock skc_to_tcp_timewait_sock skc_to_tcp_request_sock skc_to_udp6_sock get_task_stack load_hdr_opt
store_hdr_opt reserve_hdr_opt inode_storage_get inode_storage_delete d_path copy_from_user snprintf_btf
seq_printf_btf skb_cgroup_classid redirect_neigh per_cpu_ptr this_cpu_ptr redirect_peer task_storage_get
task_storage_delete get_current_task_btf bprm_opts_set ktime_get_coarse_ns ima_inode_hash sock_from_file check_mtu
for_each_map_elem snprintf sys_bpf btf_find_by_name_kind sys_close timer_init timer_set_callback timer_start
timer_cancel get_func_ip get_attach_cookie task_pt_regs get_branch_snapshot trace_vprintk skc_to_unix_sock
kallsyms_lookup_name find_vma loop strncmp get_func_arg get_func_ret get_func_arg_cnt get_retval set_retval
xdp_get_buff_len xdp_load_bytes xdp_store_bytes copy_from_user_task skb_set_tstamp ima_file_hash kptr_xchg
map_lookup_percpu_elem skc_to_mptcp_sock dynptr_from_mem ringbuf_reserve_dynptr ringbuf_submit_dynptr
ringbuf_discard_dynptr dynptr_read dynptr_write dynptr_data tcp_raw_gen_syncookie_ipv4 tcp_raw_gen_syncookie_ipv6
tcp_raw_check_syncookie_ipv4 tcp_raw_check_syncookie_ipv6 ktime_get_tai_ns user_ringbuf_drain
cgrp_storage_get cgrp_storage_delete
""".split(), 1)))  # fmt: skip
"""The names of all helpers of the kernel that have a number of their own, without the prefix ``bpf_``."""

XDP = frozenset({ProgramType.XDP})
TC = frozenset({ProgramType.SCHED_CLS, ProgramType.SCHED_ACT})
SKB = TC | {ProgramType.SOCKET_FILTER, ProgramType.CGROUP_SKB}
CGROUP = TC | {ProgramType.CGROUP_SKB}

KEY = memory(part="key")
VALUE = memory(part="value")
VALUE_OUT = memory(part="value", access="write")


def _helper(
    number: int,
    arguments: tuple[Argument, ...] = (),
    *,
    operation: str = "",
    python: Callable[..., Any] | None = None,
    engine: str = "",
    types: frozenset[ProgramType] | None = None,
    returns: Result = Result.SCALAR,
    moves: bool = False,
    writes: bool = False,
    may_end: bool = False,
) -> KernelHelper:
    """A row of the table. What names nobody to do its work is the native function ``helper_NAME``."""
    name = HELPER_NAMES[number]
    if not (operation or python or engine):
        operation = f"helper_{name}"
    signature = Signature(*arguments, returns=returns, moves_packet=moves, writes_packet=writes, may_end=may_end)
    return KernelHelper(number, name, signature, operation, python, engine, types)


_MAPS = (
    _helper(1, (MAP, KEY), operation="lookup", returns=Result.MAP_VALUE),
    _helper(2, (MAP, KEY, VALUE, SCALAR), operation="update"),
    _helper(3, (MAP, KEY), operation="delete"),
    _helper(51, (MAP, SCALAR, SCALAR), operation="redirect", types=XDP),
    _helper(87, (MAP, VALUE, SCALAR), operation="push"),
    _helper(88, (MAP, VALUE_OUT), operation="pop"),
    _helper(89, (MAP, memory(part="value", access="update")), operation="peek"),  # bloom filters read the value
    _helper(195, (MAP, KEY, SCALAR), operation="lookup_percpu", returns=Result.MAP_VALUE),
    _helper(25, (CONTEXT, MAP, SCALAR, memory(size_argument=5), SCALAR), operation="output", types=SKB | XDP),
    _helper(130, (MAP, memory(size_argument=3), SCALAR, SCALAR), operation="output"),
    _helper(131, (MAP, SCALAR, SCALAR), operation="reserve", returns=Result.RECORD),
    _helper(132, (RECORD, SCALAR), operation="ring_submit", may_end=True),
    _helper(133, (RECORD, SCALAR), operation="ring_discard", may_end=True),
    _helper(134, (MAP, SCALAR), operation="query"),
    _helper(93, (LOCK,), may_end=True),
    _helper(94, (LOCK,), may_end=True),
)

_CALLS = (
    _helper(12, (CONTEXT, MAP, SCALAR), engine="tail_call"),
    _helper(164, (MAP, CALLBACK, SCALAR, SCALAR), engine="each"),
    _helper(181, (SCALAR, CALLBACK, SCALAR, SCALAR), engine="loop"),
)

_MACHINE = (
    _helper(5),
    _helper(7),
    _helper(8),
    _helper(42),
    _helper(118),
    _helper(125),
    _helper(160),
    _helper(208),
)

_CHECKSUMS = (
    _helper(10, (CONTEXT, SCALAR, SCALAR, SCALAR, SCALAR), types=TC, writes=True),
    _helper(11, (CONTEXT, SCALAR, SCALAR, SCALAR, SCALAR), types=TC, writes=True),
    _helper(
        28,
        (memory(size_argument=2, nullable=True), SCALAR, memory(size_argument=4, nullable=True), SCALAR, SCALAR),
    ),
    _helper(40, (CONTEXT, SCALAR), types=TC),
    _helper(135, (CONTEXT, SCALAR), types=TC),
    _helper(97, (CONTEXT,), types=CGROUP, writes=True),
)

_BUFFER_OUT = memory(size_argument=4, access="write")

_PACKETS = (
    _helper(9, (CONTEXT, SCALAR, memory(size_argument=4), SCALAR, SCALAR), types=TC, writes=True),
    _helper(26, (CONTEXT, SCALAR, _BUFFER_OUT, SCALAR), types=SKB),
    _helper(68, (CONTEXT, SCALAR, _BUFFER_OUT, SCALAR, SCALAR), types=SKB),
    _helper(39, (CONTEXT, SCALAR), types=TC),
    _helper(188, (CONTEXT,), types=XDP),
    _helper(189, (CONTEXT, SCALAR, _BUFFER_OUT, SCALAR), types=XDP),
    _helper(190, (CONTEXT, SCALAR, memory(size_argument=4), SCALAR), types=XDP, writes=True),
    _helper(18, (CONTEXT, SCALAR, SCALAR), types=TC, moves=True),
    _helper(19, (CONTEXT,), types=TC, moves=True),
    _helper(31, (CONTEXT, SCALAR, SCALAR), types=TC, moves=True),
    _helper(38, (CONTEXT, SCALAR, SCALAR), types=TC, moves=True),
    _helper(43, (CONTEXT, SCALAR, SCALAR), types=TC, moves=True),
    _helper(50, (CONTEXT, SCALAR, SCALAR, SCALAR), types=TC, moves=True),
    _helper(44, (CONTEXT, SCALAR), types=XDP, moves=True),
    _helper(54, (CONTEXT, SCALAR), types=XDP, moves=True),
    _helper(65, (CONTEXT, SCALAR), types=XDP, moves=True),
    _helper(32, (CONTEXT, SCALAR), types=TC),
    _helper(34, (CONTEXT,), types=TC),
    _helper(41, (CONTEXT,), types=TC),
)

_REDIRECTS = (
    _helper(23, (SCALAR, SCALAR), types=XDP | TC),
    _helper(152, (SCALAR, memory(size_argument=3, nullable=True), SCALAR, SCALAR), types=TC),
    _helper(155, (SCALAR, SCALAR), types=TC),
    _helper(69, (CONTEXT, memory(size_argument=3, access="update"), SCALAR, SCALAR), python=fib_lookup, types=XDP | TC),
)

_STRING_OUT = memory(size_argument=2, access="write")

_STRINGS = (
    _helper(105, (memory(size_argument=2), SCALAR, SCALAR, memory(8, access="write"))),
    _helper(106, (memory(size_argument=2), SCALAR, SCALAR, memory(8, access="write"))),
    _helper(182, (memory(size_argument=2), SCALAR, SCALAR), may_end=True),
    _helper(6, (memory(size_argument=2), SCALAR, SCALAR, SCALAR, SCALAR), python=trace_printk),
    _helper(
        177,
        (memory(size_argument=2), SCALAR, memory(size_argument=4, nullable=True), SCALAR),
        python=trace_vprintk,
    ),
    _helper(
        165,
        (
            memory(size_argument=2, access="write", nullable=True),
            SCALAR,
            SCALAR,
            memory(size_argument=5, nullable=True),
            SCALAR,
        ),
        python=snprintf,
    ),
)

_HOST = (
    _helper(14, python=get_current_pid_tgid),
    _helper(15, python=get_current_uid_gid),
    _helper(16, (_STRING_OUT, SCALAR), python=get_current_comm),
    _helper(4, (_STRING_OUT, SCALAR, SCALAR), python=probe_read),
    _helper(113, (_STRING_OUT, SCALAR, SCALAR), python=probe_read),
    _helper(45, (_STRING_OUT, SCALAR, SCALAR), python=probe_read_string),
    _helper(115, (_STRING_OUT, SCALAR, SCALAR), python=probe_read_string),
)

KERNEL_HELPERS: Mapping[int, KernelHelper] = MappingProxyType(
    {
        entry.number: entry
        for entry in sorted(
            (*_MAPS, *_CALLS, *_MACHINE, *_CHECKSUMS, *_PACKETS, *_REDIRECTS, *_STRINGS, *_HOST),
            key=lambda entry: entry.number,
        )
    }
)
"""The helpers that can be called here, by number."""
