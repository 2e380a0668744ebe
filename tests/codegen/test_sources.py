"""Which documents there are, of which LMDeploy, and what is written of all of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.generate import generate_other
from codegen.paths import API_CHANGES, DOCUMENT, RULES_PAGE
from codegen.prepare import Source, all_sources, source_of, vendored
from codegen.prepared_releases import prepared_releases, supported_releases
from codegen.releases import is_between
from codegen.rules import PREPARATION
from codegen.spec_diff import write_api_changes
from codegen.versions import read_versions


def test_the_newest_document_is_the_vendored_one_and_the_others_are_older() -> None:
    sources = all_sources()
    assert sources[-1] == vendored() == source_of(DOCUMENT)
    assert [source.server for source in sources] == supported_releases()
    assert supported_releases()[0] == "0.10.2"
    assert supported_releases()[-1] == read_versions().server


def test_a_document_says_its_lmdeploy_by_its_name_or_is_told(tmp_path: Path) -> None:
    file = tmp_path / "openapi-0.12.3.json"
    file.touch()
    assert source_of(file) == Source(file, "0.12.3")
    assert source_of(file, "0.12.4") == Source(file, "0.12.4")


def test_a_document_of_an_unknown_lmdeploy_is_refused(tmp_path: Path) -> None:
    (tmp_path / "openapi.json").touch()
    with pytest.raises(ValueError, match=r"give it as SPEC_VERSION=0\.17\.0"):
        source_of(tmp_path / "openapi.json")


def test_a_document_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="does not exist"):
        source_of(tmp_path / "openapi-0.12.3.json")


def test_a_folder_with_something_else_in_it_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("years of work", encoding="utf-8")
    with pytest.raises(ValueError, match="holds something else"):
        generate_other(vendored(), tmp_path)
    assert (tmp_path / "thesis.txt").exists()


@pytest.mark.parametrize(
    ("release", "since", "until", "inside"),
    [
        ("0.9.2", None, "0.11.1", True),
        ("0.10.2", "0.9.10", None, True),
        ("0.9.2.post1", None, "0.9.2", True),
        ("0.12.0", "0.12.0", "0.12.0", True),
        ("0.12.1", None, "0.12.0", False),
        ("0.2.6", "0.10.0", None, False),
    ],
)
def test_releases_compare_by_their_numbers(
    release: str, since: str | None, until: str | None, inside: bool
) -> None:
    assert is_between(release, since, until) == inside


def test_what_is_no_release_is_refused() -> None:
    with pytest.raises(ValueError, match="'main' is no release"):
        is_between("main", "0.1.0", None)


def test_the_rules_page_has_every_rule_and_every_release() -> None:
    page = RULES_PAGE.read_text(encoding="utf-8")
    for rule in PREPARATION:
        assert f"| `{rule.name}` | {rule.versions} |" in page
        assert f"- `{rule.name}`: {rule.why}." in page
    assert " | ".join(supported_releases()) in page


def test_an_unknown_release_has_no_prepared_document() -> None:
    with prepared_releases() as resolve, pytest.raises(ValueError, match=r"only of 0\.10\.2"):
        resolve("0.1.0")


def test_the_page_of_api_changes_is_what_the_documents_say(tmp_path: Path) -> None:
    with prepared_releases() as resolve:
        documents = [(release, resolve(release)) for release in supported_releases()]
        write_api_changes(documents, tmp_path / "fresh.md")
    fresh = (tmp_path / "fresh.md").read_text(encoding="utf-8")
    assert API_CHANGES.read_text(encoding="utf-8") == fresh, "run `make api-changes`"
