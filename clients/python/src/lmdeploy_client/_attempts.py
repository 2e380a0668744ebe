"""The attempts of one call: counts and logs them, and says how long to wait before the next.

Logs with `logging` as `lmdeploy_client`: methods, URLs, statuses, attempts and durations; never a
body, a header or a key.
"""

from __future__ import annotations

import logging
import random
import time

from ._errors import Call, LmdeployError
from ._retry import Retries, may_retry, wait_before
from ._timeouts import Deadlines

logger = logging.getLogger("lmdeploy_client")


class Attempts:
    """What was tried for one call."""

    def __init__(self, call: Call, retries: Retries, deadlines: Deadlines) -> None:
        self._call = call
        self._retries = retries
        self._deadlines = deadlines
        self._earlier: LmdeployError | None = None
        self._started = time.monotonic()

    def begin(self) -> None:
        """Another attempt begins."""
        self._call.attempts = 1 if self._earlier is None else self._call.attempts + 1
        self._call.status = self._call.headers = None
        self._call.bytes_received = 0
        self._deadlines.attempt()

    def answered(self) -> None:
        """The answer was accepted."""
        self._log("answered %s", self._call.status)

    def wait_after(self, error: LmdeployError) -> float:
        """How long to wait before the call is sent again. Raises the error if it is not."""
        if self._earlier is not None:
            _lead_to(error, self._earlier)
        self._earlier = error
        wait = self._wait(error)
        if wait is None:
            self._log("failed: %s %s", error.kind, error.status)
            raise error
        self._log("failed: %s %s; sent again in %.3f s", error.kind, error.status, wait)
        return wait

    def _wait(self, error: LmdeployError) -> float | None:
        retry = self._call.attempts
        if retry > self._retries.max or not may_retry(self._call.operation, error):
            return None
        luck = random.random()  # noqa: S311
        wait = wait_before(retry, self._retries, error.headers, now=time.time(), luck=luck)
        left = self._deadlines.left()
        return wait if left is None or wait < left else None

    def _log(self, what: str, *arguments: object) -> None:
        call, seconds = self._call, time.monotonic() - self._started
        logger.debug(
            f"%s %s, attempt %d, after %.3f s: {what}",
            call.method,
            call.url,
            call.attempts,
            seconds,
            *arguments,
        )


def _lead_to(error: LmdeployError, earlier: LmdeployError) -> None:
    """Makes an earlier failure the first cause of a later one."""
    first: BaseException = error
    while led := first.__cause__ or first.__context__:
        first = led
    first.__cause__ = earlier
