"""The prepared documents of all supported releases, as files that other tools can read."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from codegen.operations import PROXY
from codegen.prepare import Source, all_sources, prepare, to_text


@contextmanager
def prepared_releases() -> Iterator[Callable[[str], Path]]:
    """What gives the prepared document of a release, for the time of a `with`."""
    sources = {source.server: source for source in all_sources()}
    with tempfile.TemporaryDirectory() as folder:

        def resolve(release: str) -> Path:
            if release not in sources:
                known = ", ".join(sources)
                raise ValueError(f"no document of LMDeploy {release} is here, only of {known}")
            file = Path(folder) / f"{release}.json"
            file.write_text(_without_the_proxy(sources[release]), encoding="utf-8")
            return file

        yield resolve


def supported_releases() -> list[str]:
    return [source.server for source in all_sources()]


def _without_the_proxy(source: Source) -> str:
    """Only the newest release's document has the proxy's operations: they are no news of it."""
    document, _ = prepare(source)
    for operation in list(document.operations()):
        if operation.raw["x-served-by"] == [PROXY]:
            del document.raw["paths"][operation.path]
    document.drop_unreachable()
    return to_text(document.raw)
