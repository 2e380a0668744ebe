"""Starts LMDeploy's own `serve proxy` on a given socket; nothing in it is replaced.

Import this module only after `absent_torch.pretend_torch_is_installed()`.
"""

import importlib
import os
import socket
import threading
from collections.abc import Callable
from dataclasses import dataclass

from lmdeploy_testserver.serving import SHUTDOWN_GRACE, replace_uvicorn_run

# Seconds that a silent node may hold up the end: the grace of uvicorn's own end, and some.
NODE_GRACE = SHUTDOWN_GRACE + 2


@dataclass(frozen=True, slots=True, kw_only=True)
class ProxySettings:
    """What the command line decides."""

    api_keys: tuple[str, ...]
    verbose: bool


def serve_proxy(
    listener: socket.socket, settings: ProxySettings, on_ready: Callable[[], None]
) -> None:
    """Serve on `listener` until SIGINT or SIGTERM; calls `on_ready` when requests are answered."""
    host, port = listener.getsockname()[:2]
    replace_uvicorn_run(listener, on_ready, _end_in_time)
    # By its name, because the attribute `lmdeploy.serve` is a function that hides the package.
    proxy = importlib.import_module("lmdeploy.serve.proxy.proxy")
    proxy.proxy(
        server_name=host,
        server_port=port,
        api_keys=list(settings.api_keys) or None,
        log_level="INFO" if settings.verbose else "CRITICAL",
        disable_cache_status=True,  # else it writes its nodes into LMDeploy's folder for the next
    )


def _end_in_time() -> None:
    # The proxy waits for its nodes in threads, without a limit, and Python's end for these.
    timer = threading.Timer(NODE_GRACE, os._exit, [0])
    timer.daemon = True
    timer.start()
