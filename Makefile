# Everything runs in .venv; `make demo` and `make test` need python3 (3.11 or newer, with venv) and nothing else.
# Tests that need more (LibreOffice, poppler, pandoc, git, Chromium, node) say so and are skipped without it.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/installed
NODE := build/node_modules

.DEFAULT_GOAL := help

.PHONY: help
help: ## Show the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  \1\t\2/' | expand -t 14

$(STAMP): pyproject.toml src/masterplan_cli/__init__.py
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "masterplan needs Python 3.11 or newer: make PYTHON=python3.11")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade pip  # older ones write slow commands
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

.PHONY: setup
setup: $(STAMP) ## Set up the virtual environment

.PHONY: demo
demo: setup ## Check the examples, print Tuban's books, show what changed
	$(BIN)/masterplan validate examples/tuban examples/pemalang
	$(BIN)/masterplan render examples/tuban/2019.yaml --to docx,md --output build
	$(BIN)/masterplan diff examples/tuban/2018.yaml examples/tuban/2019.yaml
	@echo
	@echo "Books (DOCX for Word, Markdown to read here): build/"
	@echo "Plans they were made from:                    examples/tuban/, examples/pemalang/"
	@echo "Templates, to change what the books say:      templates/kominfo-2018/"

.PHONY: lint
lint: setup ## Lint, formatting and import rules
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports

.PHONY: types
types: setup ## Strict type check
	$(BIN)/mypy

$(NODE)/installed: tests/node/package.json tests/node/package-lock.json
	@mkdir -p build
	cp $^ build/
	npm ci --prefix build --no-audit --no-fund --loglevel=error
	@touch $@

.PHONY: node
node: ## Install the validators that come from npm, where npm is installed
	@if ! command -v npm >/dev/null; then echo "npm is not installed: the tests that need it are skipped"; \
	elif ! $(MAKE) --no-print-directory $(NODE)/installed; then \
		echo "npm could not install its packages: the tests that need them are skipped"; test "$$CI" != true; fi

.PHONY: test
test: lint types node ## Everything that CI runs
	$(BIN)/pytest -n auto --dist loadfile

.PHONY: fuzz
fuzz: setup ## Look for bytes that break reading or checking, for FUZZ_SECONDS (600); Linux
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[fuzz]'
	$(BIN)/python scripts/fuzz_reader.py

.PHONY: format
format: setup ## Format the code
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .

.PHONY: schema
schema: setup ## Write the files of schema/ anew from the models
	$(BIN)/masterplan schema --output schema/masterplan.schema.json
	$(BIN)/masterplan schema --of diff --output schema/diff.schema.json

.PHONY: docs
docs: setup ## Write docs/rules/ and docs/changes/ anew from rules and classes of change
	$(BIN)/python scripts/make_docs.py

.PHONY: golden
golden: setup ## Write the golden documents of the tests anew; look at the difference before you commit it
	UPDATE_GOLDEN=1 $(BIN)/pytest tests/golden tests/proof/test_proof_page_counts.py

.PHONY: bench
bench: setup ## Measure against peers (installs them under build/; takes some minutes)
	$(BIN)/python -m benchmarks --write

.PHONY: clean
clean: ## Remove what was built
	rm -rf build dist $(VENV)
