"""The Maven artifact as it is deployed, in a project that depends on it alone."""

from __future__ import annotations

import os
import shutil
import zipfile
from pathlib import Path

import pytest
from chat import Chat
from commands import run

pytestmark = pytest.mark.slow

MAVEN = ["mvn", "--batch-mode", "--no-transfer-progress"]

# Where the files of the jar are.
PLACES = ("META-INF/", "io/github/lmdeploy/api/", "io/github/lmdeploy/client/")

# The user's local repository is empty. What the artifact needs beside itself is taken from this
# machine's, where building it has left it, and what is not there from Central. The plugins have
# the client's own versions for the same reason.
PROJECT = """
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>com.example</groupId>
  <artifactId>program</artifactId>
  <version>1</version>
  <properties>
    <maven.compiler.release>17</maven.compiler.release>
  </properties>
  <dependencies>
    <dependency>
      <groupId>io.github.lmdeploy</groupId>
      <artifactId>lmdeploy-client</artifactId>
      <version>{version}</version>
    </dependency>
  </dependencies>
  <build>
    <plugins>
      <plugin>
        <artifactId>maven-compiler-plugin</artifactId>
        <version>3.16.0</version>
      </plugin>
      <plugin>
        <artifactId>maven-dependency-plugin</artifactId>
        <version>3.11.0</version>
      </plugin>
    </plugins>
  </build>
  <repositories>
    <repository><id>release</id><url>{release}</url></repository>
    <repository><id>machine</id><url>{machine}</url></repository>
  </repositories>
  <pluginRepositories>
    <pluginRepository><id>machine</id><url>{machine}</url></pluginRepository>
  </pluginRepositories>
</project>
"""


@pytest.fixture(scope="module")
def release(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Maven repository that holds only what a release deploys."""
    folder = tmp_path_factory.mktemp("release")
    target = f"-DaltDeploymentRepository=release::{folder.as_uri()}"
    options = ["-Prelease", "-DskipTests", "-Dmaven.install.skip=true", target]
    run([*MAVEN, *options, "deploy"], repository / "clients/java")
    return folder


def artifact(release: Path, version: str, ending: str) -> Path:
    folder = release / "io/github/lmdeploy/lmdeploy-client" / version
    return folder / f"lmdeploy-client-{version}{ending}"


def names(jar: Path) -> set[str]:
    with zipfile.ZipFile(jar) as archive:
        return {name for name in archive.namelist() if not name.endswith("/")}


def test_one_artifact_is_deployed_with_sources_and_documentation(
    release: Path, version: str
) -> None:
    assert [path.name for path in release.glob("io/github/lmdeploy/*")] == ["lmdeploy-client"]
    for ending in (".pom", ".jar", "-sources.jar", "-javadoc.jar"):
        assert artifact(release, version, ending).is_file()
    assert "io/github/lmdeploy/client/Client.java" in names(
        artifact(release, version, "-sources.jar")
    )


def test_the_jar_holds_both_packages_the_license_and_no_tests(release: Path, version: str) -> None:
    files = names(artifact(release, version, ".jar"))
    assert files >= {
        "META-INF/LICENSE",
        "io/github/lmdeploy/api/Operations.class",
        "io/github/lmdeploy/client/Client.class",
    }
    assert [name for name in files if "Test" in name or not name.startswith(PLACES)] == []


def test_a_program_streams_with_the_deployed_artifact(
    release: Path, repository: Path, tmp_path: Path, version: str, chat: Chat
) -> None:
    machine = (Path.home() / ".m2/repository").as_uri()
    project = PROJECT.format(version=version, release=release.as_uri(), machine=machine)
    (tmp_path / "pom.xml").write_text(project, encoding="utf-8")
    (tmp_path / "src/main/java").mkdir(parents=True)
    shutil.copy(repository / "clients/java/examples/StreamChat.java", tmp_path / "src/main/java")
    goals = ["compiler:compile", "dependency:copy-dependencies"]
    run([*MAVEN, f"-Dmaven.repo.local={tmp_path}/m2", *goals], tmp_path)
    classpath = os.pathsep.join(["target/classes", "target/dependency/*"])
    java = shutil.which("java")
    assert java, "`java` is not on the PATH: install JDK 17"
    program = [java, "-classpath", classpath, "StreamChat"]
    assert chat.streamed_by(program, tmp_path) == chat.answer
