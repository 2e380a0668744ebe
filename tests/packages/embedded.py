"""The embedded LMDeploy server, for tests of the packages and of what is shown of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from lmdeploy_testserver.launch import ServerFailedError, running_server

from codegen.paths import ROOT


@contextmanager
def embedded_server(*options: str) -> Iterator[str]:
    """Run the server for the time of a `with`; gives its base URL. Without one the test fails."""
    try:
        with running_server(ROOT / ".venv-server/bin/python", *options) as url:
            yield url
    except ServerFailedError as error:
        raise pytest.fail.Exception(str(error), pytrace=False) from None
