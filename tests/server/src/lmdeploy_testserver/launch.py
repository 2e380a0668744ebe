"""Starts the server from another environment's tests; imports nothing but the standard library.

with running_server(Path(".venv-server/bin/python"), "--api-key", "k") as url:
    ...
"""

import contextlib
import os
import selectors
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO

# Seconds. A start takes 3; the rest is for a busy machine that has not yet read the packages.
START_LIMIT = 120.0

# Seconds. The server itself gives its clients 1.
STOP_LIMIT = 30.0

# Bytes of stderr shown when a start fails.
SHOWN_STDERR = 4000


class ServerFailedError(RuntimeError):
    """The server could not be started, or did not end cleanly."""


@contextlib.contextmanager
def running_server(python: Path, *arguments: str) -> Iterator[str]:
    """Run the server with `python`'s packages for the time of a `with`; gives its base URL."""
    with ServerProcess(python, *arguments) as server:
        yield server.url


@contextlib.contextmanager
def running_proxy(python: Path, *arguments: str) -> Iterator[str]:
    """Run the proxy, without nodes, for the time of a `with`; gives its base URL."""
    with ServerProcess(python, "proxy", *arguments) as server:
        yield server.url


class ServerProcess:
    """A server in a process of its own, ready when the constructor returns.

    For tests that are about the process; others use `running_server` or `running_proxy`. With
    "proxy" as the first argument it is the proxy.
    """

    def __init__(self, python: Path, *arguments: str) -> None:
        if not python.exists():
            raise ServerFailedError(f"no server environment at {python}; run: make server-env")
        # The paths of the calling environment must not leak into the server's.
        environment = {k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "PYTHONHOME")}
        command = [str(python), "-m", "lmdeploy_testserver", *arguments]
        with contextlib.ExitStack() as on_failure:
            self._stderr = on_failure.enter_context(tempfile.TemporaryFile())
            self.process = subprocess.Popen(
                command, stdout=subprocess.PIPE, stderr=self._stderr, env=environment
            )
            on_failure.callback(self._kill)
            self.url = self._read_url()
            self._resources = on_failure.pop_all()

    def __enter__(self) -> "ServerProcess":
        return self

    def __exit__(self, *_: object) -> None:
        with self._resources:
            status = self.stop()
            if status != 0:
                raise ServerFailedError(self._told(f"the server ended with status {status}"))

    def stop(self) -> int:
        """End the server, if it has not ended yet, and return its exit status."""
        self.process.terminate()
        try:
            return self.process.wait(STOP_LIMIT)
        except subprocess.TimeoutExpired:
            what = f"the server did not end within {STOP_LIMIT:.0f} s"
            raise ServerFailedError(self._told(what)) from None

    def stderr(self) -> str:
        """Return the end of what the server has written to stderr."""
        size = os.fstat(self._stderr.fileno()).st_size
        start = max(0, size - SHOWN_STDERR)
        return os.pread(self._stderr.fileno(), SHOWN_STDERR, start).decode(errors="replace")

    def _read_url(self) -> str:
        output = self._stdout()
        deadline = time.monotonic() + START_LIMIT
        line = b""
        with selectors.DefaultSelector() as selector:
            selector.register(output, selectors.EVENT_READ)
            while not line.endswith(b"\n"):
                if not selector.select(max(0.0, deadline - time.monotonic())):
                    raise ServerFailedError(
                        self._told(f"the server was not ready within {START_LIMIT:.0f} s")
                    )
                read = os.read(output.fileno(), 4096)
                if not read:
                    status = self.process.wait()
                    raise ServerFailedError(
                        self._told(f"the server ended with status {status} before it was ready")
                    )
                line += read
        return line.decode().strip()

    def _stdout(self) -> IO[bytes]:
        assert self.process.stdout is not None, "Popen was told to make a pipe"
        return self.process.stdout

    def _kill(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        self._stdout().close()

    def _told(self, what: str) -> str:
        return f"{what}; the end of its stderr:\n{self.stderr() or '(nothing)'}"
