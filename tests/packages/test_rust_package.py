"""The two crates as they are published, in a program that names only the client."""

from __future__ import annotations

import shutil
import tarfile
import time
import tomllib
from pathlib import Path, PurePosixPath

import pytest
from chat import Chat
from commands import run

from codegen.paths import ROOT

pytestmark = pytest.mark.slow

FOLDERS = {"lmdeploy-api": "generated/rust", "lmdeploy-client": "clients/rust"}

# Until they are published, crates.io's place is taken by the packed crates. The other two
# dependencies are those of the README.
MANIFEST = """
[package]
name = "program"
version = "0.0.0"
edition = "2021"

[dependencies]
lmdeploy-client = "{version}"
futures-util = {{ version = "0.3", default-features = false }}
tokio = {{ version = "1", features = ["macros", "rt-multi-thread"] }}

[patch.crates-io]
lmdeploy-api = {{ path = "crates/lmdeploy-api-{version}" }}
lmdeploy-client = {{ path = "crates/lmdeploy-client-{version}" }}
"""


@pytest.fixture(scope="module")
def crates(
    repository: Path, tmp_path_factory: pytest.TempPathFactory, version: str
) -> dict[str, Path]:
    """The .crate files by name.

    Without the lock file and the trial build, for which the first crate would have to be published
    before the second; the program's build is the trial.
    """
    target = tmp_path_factory.mktemp("target")
    options = ["--no-verify", "--exclude-lockfile", f"--target-dir={target}"]
    for folder in FOLDERS.values():
        run(["cargo", "package", *options], repository / folder)
    return {name: target / f"package/{name}-{version}.crate" for name in FOLDERS}


def unpack(crate: Path, folder: Path) -> None:
    """Unpack with today's dates.

    Packed files are of 2006, older than anything in the target folder, which cargo would reuse.
    """
    with tarfile.open(crate) as archive:
        for member in archive:
            member.mtime = time.time()
        archive.extractall(folder, filter="data")


@pytest.mark.parametrize("name", FOLDERS)
def test_a_crate_holds_sources_and_no_tests(name: str, crates: dict[str, Path]) -> None:
    with tarfile.open(crates[name]) as archive:
        files = {PurePosixPath(*PurePosixPath(file).parts[1:]) for file in archive.getnames()}
    assert files >= {PurePosixPath("src/lib.rs"), PurePosixPath("LICENSE")}
    assert [file for file in files if "tests" in file.parts] == []


@pytest.mark.parametrize("name", FOLDERS)
def test_a_crate_names_no_place_of_this_machine(
    name: str, crates: dict[str, Path], repository: Path
) -> None:
    with tarfile.open(crates[name]) as archive:
        for file in archive:
            packed = archive.extractfile(file)
            text = packed.read() if packed else b""
            assert not PurePosixPath(file.name).is_absolute()
            assert str(repository).encode() not in text, file.name
            assert str(ROOT).encode() not in text, file.name


def test_the_client_asks_the_registry_for_its_other_half(
    crates: dict[str, Path], version: str
) -> None:
    with tarfile.open(crates["lmdeploy-client"]) as archive:
        packed = archive.extractfile(f"lmdeploy-client-{version}/Cargo.toml")
        assert packed is not None
        manifest = tomllib.loads(packed.read().decode())
    dependency = manifest["dependencies"]["lmdeploy-api"]
    assert dependency["version"] == version
    assert "path" not in dependency


def test_a_program_streams_with_the_published_crates(
    crates: dict[str, Path], repository: Path, tmp_path: Path, version: str, chat: Chat
) -> None:
    for crate in crates.values():
        unpack(crate, tmp_path / "crates")
    (tmp_path / "Cargo.toml").write_text(MANIFEST.format(version=version), encoding="utf-8")
    (tmp_path / "src").mkdir()
    shutil.copy(repository / "clients/rust/examples/stream_chat.rs", tmp_path / "src/main.rs")
    # With the client's lock file and target folder its dependencies are not built once more.
    shutil.copy(repository / "clients/rust/Cargo.lock", tmp_path)
    target = ROOT / "clients/rust/target"
    run(["cargo", "build", "--quiet", f"--target-dir={target}"], tmp_path)
    assert chat.streamed_by([target / "debug/program"], tmp_path) == chat.answer
