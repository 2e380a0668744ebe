"""The embedded LMDeploy server, for tests of the packages and of what is shown of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager

import pytest
from lmdeploy_testserver.launch import ServerFailedError, running_proxy, running_server

from codegen.paths import ROOT

SERVER_PYTHON = ROOT / ".venv-server/bin/python"


@contextmanager
def embedded_server(*options: str) -> Iterator[str]:
    """Run the server for the time of a `with`; gives its base URL. Without one the test fails."""
    with _or_fail(running_server(SERVER_PYTHON, *options)) as url:
        yield url


@contextmanager
def embedded_proxy() -> Iterator[str]:
    """Run the proxy for the time of a `with`, without nodes; gives its base URL."""
    with _or_fail(running_proxy(SERVER_PYTHON)) as url:
        yield url


@contextmanager
def _or_fail(running: AbstractContextManager[str]) -> Iterator[str]:
    try:
        with running as url:
            yield url
    except ServerFailedError as error:
        raise pytest.fail.Exception(str(error), pytrace=False) from None
