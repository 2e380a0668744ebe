"""The releases of LMDeploy that the pipeline knows, and how their numbers compare."""

from __future__ import annotations

from codegen.paths import SERVER_MODELS


def known_releases() -> list[str]:
    """Those whose answers have been read (`make server-models`), the oldest first."""
    return sorted((file.stem for file in SERVER_MODELS.glob("*.json")), key=as_numbers)


def is_between(release: str, since: str | None, until: str | None) -> bool:
    """Whether a release lies between two others, both included; None leaves a side open."""
    number = as_numbers(release)
    after = since is None or number >= as_numbers(since)
    before = until is None or number <= as_numbers(until)
    return after and before


def as_numbers(release: str) -> tuple[int, ...]:
    """`0.9.2.post1` as (0, 9, 2): what follows the third number changes no document."""
    try:
        return tuple(int(part) for part in release.split(".")[:3])
    except ValueError:
        raise ValueError(f"{release!r} is no release of LMDeploy, such as 0.18.0") from None
