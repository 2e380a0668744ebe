"""The one version, in the manifests that are written by hand."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from codegen import manifests
from codegen.manifests import PLACES, stamp, unstamped
from codegen.paths import ROOT
from codegen.versions import read_versions

MANIFESTS = sorted({place.file for place in PLACES})


@pytest.fixture
def copies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Copies of the manifests, to be written into."""
    for file in MANIFESTS:
        (tmp_path / file).parent.mkdir(parents=True)
        shutil.copyfile(ROOT / file, tmp_path / file)
    monkeypatch.setattr(manifests, "ROOT", tmp_path)
    return tmp_path


def test_the_committed_manifests_have_the_projects_version() -> None:
    assert unstamped(read_versions().project) == []


def test_a_stamp_changes_the_version_and_nothing_else(copies: Path) -> None:
    stamp("7.8.9-rc.1")
    assert unstamped("7.8.9-rc.1") == []
    for file in MANIFESTS:
        before = (ROOT / file).read_text(encoding="utf-8").splitlines()
        after = (copies / file).read_text(encoding="utf-8").splitlines()
        changed = [new for old, new in zip(before, after, strict=True) if old != new]
        assert len(changed) == sum(place.file == file for place in PLACES)
        assert all("7.8.9-rc.1" in line for line in changed)


def test_a_stamp_of_the_same_version_writes_nothing(copies: Path) -> None:
    before = {file: (copies / file).stat().st_mtime_ns for file in MANIFESTS}
    stamp(read_versions().project)
    assert {file: (copies / file).stat().st_mtime_ns for file in MANIFESTS} == before


@pytest.mark.parametrize("file", MANIFESTS)
def test_a_manifest_of_another_version_is_named_once(file: str, copies: Path) -> None:
    version = read_versions().project
    text = (copies / file).read_text(encoding="utf-8")
    (copies / file).write_text(text.replace(version, "9.9.9"), encoding="utf-8")
    assert unstamped(version) == [copies / file]


@pytest.mark.parametrize("places", [0, 2])
def test_a_manifest_without_a_single_place_is_an_error(places: int, copies: Path) -> None:
    text = 'version = "0.1.0"\n' * places
    (copies / "clients/rust/Cargo.toml").write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=rf"clients/rust/Cargo\.toml has {places} places"):
        stamp("7.8.9")
