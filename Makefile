# Which Python makes the environments; 3.11 or newer.
PYTHON ?= python3
# Where `make fetch` reads the document, with which key, and which LMDeploy it is.
SERVER ?= http://localhost:23333
API_KEY ?=
SERVER_VERSION ?=
export API_KEY
# Another document for `make generate`, which LMDeploy it is unless its name says so, and where to
# put its clients. OUT is also where `make spec-diff` puts its table.
SPEC ?=
SPEC_VERSION ?=
OUT ?=
# Another folder of stream cases for `make conformance`.
CASES ?=
# What `make spec-diff` compares, as LMDeploy's versions or as files.
OLD ?=
NEW ?=
# Which LMDeploy `make server-models` reads, unless it is the installed one.
RELEASE ?=

# From versions.toml, which is the only place where versions are written.
FORMATTER_VERSION := $(shell sed -n 's/^google-java-format = "\(.*\)"/\1/p' codegen/versions.toml)
FORMATTER := .tools/google-java-format-$(FORMATTER_VERSION)-all-deps.jar
OASDIFF_VERSION := $(shell sed -n 's/^oasdiff = "\(.*\)"/\1/p' codegen/versions.toml)
OASDIFF := .tools/oasdiff-$(OASDIFF_VERSION)
LINTER := .tools/lint/installed
MAVEN := mvn --batch-mode --no-transfer-progress --quiet -Dstyle.color=never
PYTEST := .venv/bin/python -m pytest

.DEFAULT_GOAL := all

.PHONY: all
all: generate quick ## Regenerate the four clients, build them, stream an answer through each

.PHONY: quick
quick: build demo ## The same without regenerating

.PHONY: test
test: tools spec-tools server-env ## Everything that must pass
	@.venv/bin/python tests/run.py

.PHONY: test-quick
test-quick: tools spec-tools server-env ## The same without what is slow: packages, regeneration, static checks
	@.venv/bin/python tests/run.py --quick

.PHONY: generate
generate: tools ## Write generated/ whole from openapi.json, or OUT=folder from SPEC=document [SPEC_VERSION=…]
	@.venv/bin/python -m codegen generate $(if $(SPEC),--spec $(SPEC)) $(if $(OUT),--out $(OUT)) $(if $(SPEC_VERSION),--spec-version $(SPEC_VERSION))

.PHONY: check
check: tools spec-tools server-env ## Fail if generated/ is not what `generate` writes, or anything is not formatted, typed, linted and true of the API
	@.venv/bin/python tests/run.py --check

.PHONY: fetch
fetch: tools ## Replace openapi.json from SERVER=URL [API_KEY=…] [SERVER_VERSION=…]
	@.venv/bin/python -m codegen fetch $(SERVER) $(if $(SERVER_VERSION),--server-version $(SERVER_VERSION))

.PHONY: server-models
server-models: tools server-env ## Read the schemas of the answers from the installed LMDeploy, or from RELEASE=0.17.0
	@.venv/bin/python -m codegen server-models .venv-server/bin/python $(if $(RELEASE),--release $(RELEASE))

.PHONY: spec-diff
spec-diff: tools spec-tools ## Report what changed between two documents: OLD=0.17.0 NEW=0.18.0 [OUT=table.md]
	@.venv/bin/python -m codegen spec-diff "$(OLD)" "$(NEW)" $(if $(OUT),--out $(OUT))

.PHONY: api-changes
api-changes: tools spec-tools ## Write docs/api-changes.md: what changed from each LMDeploy to the next
	@.venv/bin/python -m codegen api-changes

.PHONY: lint-document
lint-document: tools spec-tools ## Fail if openapi.prepared.json breaks a rule of OpenAPI's good style
	@.venv/bin/python -m codegen.lint_document

.PHONY: build
build: build-python build-rust build-java build-go ## Build the four clients

.PHONY: build-python
build-python: tools
	@echo "building the Python client into build/python"
	@mkdir -p build/python
	@.venv/bin/python -m build --no-isolation --outdir build/python . >build/python/log || { cat build/python/log; false; }

.PHONY: build-rust
build-rust: toolchains
	@echo "building the Rust client into clients/rust/target (two minutes the first time)"
	@cargo build --quiet --locked --target-dir clients/rust/target --manifest-path clients/rust/Cargo.toml --examples

.PHONY: build-java
build-java: toolchains
	@echo "building the Java client into clients/java/target"
	@$(MAVEN) --file clients/java/pom.xml -DskipTests package

.PHONY: build-go
build-go: toolchains
	@echo "building the Go client into build/go"
	@cd clients/go && go build ./... && go build -o ../../build/go/stream_chat ./examples/stream_chat

.PHONY: build-releases
build-releases: tools ## Generate and build the packages of four older LMDeploys (some minutes)
	@.venv/bin/python tests/build_releases.py

.PHONY: conformance
conformance: tools .venv-peers/installed ## Judge our streams and those of other packages by tests/cases, or by CASES=folder
	@$(if $(CASES),CASES=$(CASES)) .venv/bin/python -m tests.conformance

.PHONY: demo
demo: tools server-env ## Stream one answer from the embedded LMDeploy through each client
	@.venv/bin/python tests/demo.py

.PHONY: server
server: server-env ## Run the embedded LMDeploy in front; ARGS="--port 23333 --api-key k"
	.venv-server/bin/lmdeploy-testserver $(ARGS)

.PHONY: toolchains
toolchains: ## Say which toolchains are missing
	@command -v $(PYTHON) >/dev/null || { echo "$(PYTHON) is not on the PATH: install Python 3.11 or newer"; false; }
	@$(PYTHON) -m codegen.toolchains

.PHONY: tools
tools: toolchains .venv/installed $(FORMATTER) ## Install the pipeline's tools into .venv and .tools

.PHONY: spec-tools
spec-tools: toolchains .venv/installed $(OASDIFF) $(LINTER) ## Install what reads documents into .tools: oasdiff and a linter

.PHONY: server-env
server-env: toolchains .venv-server/installed ## Install LMDeploy, without torch, into .venv-server

.PHONY: clean
clean: ## Remove what was built and installed
	rm -rf .venv .venv-server .venv-peers .tools build clients/rust/target clients/java/target generated/rust/target generated/java/target

.PHONY: help
help: ## List these targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1|\2/p' $(MAKEFILE_LIST) | awk -F'|' '{printf "%-14s %s\n", $$1, $$2}'

.venv/installed: codegen/requirements.txt
	@echo "installing the pipeline's tools into .venv (half a minute)"
	@$(PYTHON) -m venv --clear .venv
	@.venv/bin/pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@

$(FORMATTER): codegen/versions.toml
	@echo "installing google-java-format $(FORMATTER_VERSION) into .tools"
	@$(MAVEN) dependency:copy -Dartifact=com.google.googlejavaformat:google-java-format:$(FORMATTER_VERSION):jar:all-deps -DoutputDirectory=.tools
	@touch $@

$(OASDIFF):
	@echo "installing oasdiff $(OASDIFF_VERSION) into .tools (half a minute)"
	@GOTOOLCHAIN=auto GOBIN=$(CURDIR)/.tools go install github.com/oasdiff/oasdiff@v$(OASDIFF_VERSION)
	@mv .tools/oasdiff $@

$(LINTER): codegen/lint/package-lock.json .venv/installed
	@echo "installing the document's linter into .tools/lint"
	@.venv/bin/python -m codegen.lint_document --install
	@touch $@

.venv-peers/installed: tests/conformance/requirements.txt
	@echo "installing the packages that streams are compared with into .venv-peers"
	@$(PYTHON) -m venv --clear .venv-peers
	@.venv-peers/bin/pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@

.venv-server/installed: tests/server/requirements.txt tests/server/pyproject.toml
	@echo "installing LMDeploy without torch into .venv-server (a minute, 0.8 GB)"
	@$(PYTHON) -m venv --clear .venv-server
	@.venv-server/bin/pip install --quiet --disable-pip-version-check --no-deps --requirement $<
	@.venv-server/bin/pip install --quiet --disable-pip-version-check --no-deps --editable tests/server
	@touch $@
