# Everything starts here: `make film`, `make test`. The virtual environment lives in .venv and is made when it is needed.
PYTHON ?= python3
BIN := .venv/bin
STORY ?= samples/harbour.vns

.PHONY: film test browser lint fix docs bench vsix clean

film: .venv/.installed  ## Build the main sample and say where it is
	@$(BIN)/vnc build $(STORY) -o build/$(basename $(notdir $(STORY))).mp4

test: .venv/.test editors/node_modules/.installed browser  ## Lint, check types, run every test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/pyright
	$(BIN)/pyright -p benchmarks
	$(BIN)/pytest -n auto

browser:  ## Install Chromium for the tests of the page, where that is possible; elsewhere they are left out
	@for name in chromium chromium-browser google-chrome google-chrome-stable; do command -v $$name >/dev/null && exit 0; done; \
	  { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && export DEBIAN_FRONTEND=noninteractive && \
	    apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium >/dev/null; } || \
	  echo "there is no Chromium: the tests of the page are left out"

lint: .venv/.test
	$(BIN)/ruff check .
	$(BIN)/pyright
	$(BIN)/pyright -p benchmarks

fix: .venv/.test
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

docs: .venv/.test  ## Rewrite the generated parts of docs/
	$(BIN)/python -m vnc.cli.reference docs

vsix: editors/node_modules/.installed  ## Package the VS Code extension: build/vns.vsix
	node editors/vscode/package.mjs build/vns.vsix

bench: build/rivals/.installed  ## Print one table of what vnc costs beside others; RIVALS="moviepy movis" takes a gigabyte
	build/rivals/bin/python benchmarks/table.py

clean:
	rm -rf build .vnc

.venv/.installed: pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

.venv/.test: .venv/.installed
	$(BIN)/python -m pip install --quiet --editable '.[test]'
	@touch $@

# Others that films are made with, in an environment of their own: they want older libraries.
RIVALS ?= moviepy
build/rivals/.installed: pyproject.toml
	$(PYTHON) -m venv build/rivals
	build/rivals/bin/python -m pip install --quiet --upgrade pip
	build/rivals/bin/python -m pip install --quiet --editable . lark $(RIVALS)
	@touch $@

# What the editors' files are built and tested with; without npm those tests are skipped.
editors/node_modules/.installed: editors/package-lock.json
	@mkdir -p editors/node_modules
	@if command -v npm >/dev/null; then cd editors && npm ci --ignore-scripts --silent; fi
	@touch $@
