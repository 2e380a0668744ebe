"""The Python distribution as it is published, in an environment that holds nothing else."""

from __future__ import annotations

import shutil
import sys
import zipfile
from pathlib import Path

import pytest
from chat import Chat
from commands import run

pytestmark = pytest.mark.slow

LARGEST_INSTALLATION = 10_000_000  # bytes, without dependencies


@pytest.fixture(scope="module")
def wheel(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel that is published: built from the sdist, which is built from the repository."""
    return build_wheel(repository, tmp_path_factory.mktemp("dist"))


@pytest.fixture(scope="module")
def python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of an environment into which only the wheel was installed."""
    folder = tmp_path_factory.mktemp("user")
    run([sys.executable, "-m", "venv", "venv"], folder)
    python = folder / "venv/bin/python"
    run([python, "-m", "pip", "install", "--quiet", wheel], folder)
    return python


def build_wheel(repository: Path, output: Path, *what: str) -> Path:
    command = [sys.executable, "-m", "build", "--no-isolation", *what, f"--outdir={output}", "."]
    run(command, repository)
    (built,) = output.glob("*.whl")
    return built


def contents(wheel: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(wheel) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_a_wheel_built_straight_from_the_repository_is_the_one_built_from_the_sdist(
    wheel: Path, repository: Path, tmp_path: Path
) -> None:
    straight = build_wheel(repository, tmp_path, "--wheel")
    assert sorted(contents(straight)) == sorted(contents(wheel))
    assert contents(straight) == contents(wheel)


def test_the_wheel_holds_both_typed_packages_the_license_and_nothing_else(
    wheel: Path, version: str
) -> None:
    names = set(contents(wheel))
    metadata = f"lmdeploy_client-{version}.dist-info"
    assert {name.partition("/")[0] for name in names} == {
        "lmdeploy_api",
        "lmdeploy_client",
        metadata,
    }
    assert names >= {
        "lmdeploy_api/py.typed",
        "lmdeploy_client/py.typed",
        f"{metadata}/licenses/LICENSE",
    }
    assert [name for name in names if "/test" in name] == []


def test_a_program_streams_with_the_wheel_alone(
    python: Path, repository: Path, tmp_path: Path, chat: Chat
) -> None:
    program = shutil.copy(repository / "clients/python/examples/stream_chat.py", tmp_path)
    assert chat.streamed_by([python, program], tmp_path) == chat.answer


def test_the_installation_is_small_and_has_no_torch(python: Path) -> None:
    (packages,) = python.parents[1].glob("lib/python3.*/site-packages")
    ours = [file for folder in packages.glob("lmdeploy_*") for file in folder.rglob("*")]
    assert 0 < sum(file.stat().st_size for file in ours if file.is_file()) < LARGEST_INSTALLATION
    distributions = {path.name.partition("-")[0] for path in packages.glob("*.dist-info")}
    assert "httpx" in distributions
    assert "torch" not in distributions
