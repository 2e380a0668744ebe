"""The two Go modules as a release's tags publish them, fetched by `go get` into an empty cache."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

import pytest
from chat import Chat
from commands import TOOL_ENVIRONMENT, run

pytestmark = pytest.mark.slow

HOST = "github.com/lmdeploy/lmdeploy-clients"
MODULES = ("clients/go", "generated/go")


@pytest.fixture(scope="module")
def environment(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Where Go finds the clone in the place of the repository that the modules are named after."""
    return TOOL_ENVIRONMENT | {
        "GOMODCACHE": str(tmp_path_factory.mktemp("modules")),
        "GOFLAGS": "-modcacherw",  # so that the cache can be removed
        "GOPRIVATE": HOST,  # neither a proxy nor the checksum database knows the modules
        "GOWORK": "off",
        "GIT_CONFIG_COUNT": "1",
        "GIT_CONFIG_KEY_0": f"url.{repository.as_uri()}.insteadOf",
        "GIT_CONFIG_VALUE_0": f"https://{HOST}",
    }


@pytest.fixture(scope="module")
def program(
    environment: dict[str, str],
    repository: Path,
    tmp_path_factory: pytest.TempPathFactory,
    version: str,
) -> Path:
    """The folder of a user's module that requires the client, with its program built."""
    folder = tmp_path_factory.mktemp("user")
    shutil.copy(repository / "clients/go/examples/stream_chat/main.go", folder)
    run(["go", "mod", "init", "example.com/program"], folder, environment)
    run(["go", "get", f"{HOST}/clients/go@v{version}"], folder, environment)
    run(["go", "mod", "tidy"], folder, environment)
    run(["go", "build", "-o", "program", "."], folder, environment)
    return folder


def test_a_program_streams_with_the_published_modules(program: Path, chat: Chat) -> None:
    assert chat.streamed_by([program / "program"], program) == chat.answer


def test_a_user_requires_one_module_and_replaces_none(program: Path, version: str) -> None:
    manifest = (program / "go.mod").read_text(encoding="utf-8")
    assert f"{HOST}/clients/go v{version}\n" in manifest
    assert f"{HOST}/generated/go v{version} // indirect\n" in manifest
    assert "replace" not in manifest


@pytest.mark.usefixtures("program")  # whose build has fetched them
@pytest.mark.parametrize("module", MODULES)
def test_a_module_holds_its_folder_and_the_license(
    module: str, environment: dict[str, str], repository: Path, version: str
) -> None:
    downloads = Path(environment["GOMODCACHE"], "cache/download", HOST)
    with zipfile.ZipFile(downloads / f"{module}/@v/v{version}.zip") as archive:
        files = set(archive.namelist())
    root = f"{HOST}/{module}@v{version}"
    ours = [file for file in (repository / module).rglob("*") if file.is_file()]
    assert files == {
        f"{root}/{file.relative_to(repository / module).as_posix()}" for file in ours
    } | {f"{root}/LICENSE"}
