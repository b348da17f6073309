# Everything starts here: `make film`, `make test`. The virtual environment lives in .venv and is made when it is needed.
PYTHON ?= python3
BIN := .venv/bin
STORY ?= samples/harbour.vns

.PHONY: film test lint fix docs bench clean

film: .venv/.installed  ## Build the main sample and say where it is
	@$(BIN)/vnc build $(STORY) -o build/$(basename $(notdir $(STORY))).mp4

test: .venv/.test  ## Lint, check types, run every test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/pyright
	$(BIN)/pytest -n auto

lint: .venv/.test
	$(BIN)/ruff check .
	$(BIN)/pyright

fix: .venv/.test
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

docs: .venv/.test  ## Rewrite the generated parts of docs/
	$(BIN)/python -m vnc.cli.reference docs

bench: .venv/.test
	$(BIN)/python benchmarks/parse.py
	$(BIN)/python benchmarks/render.py
	$(BIN)/python benchmarks/lsp.py

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
