# `make` lists what there is to do. Everything happens in .venv, which the first target makes.

PYTHON ?= $(shell for python in python3.11 python3 python; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done)
VENV := .venv
# Windows has Scripts where others have bin.
BIN := $(VENV)/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
IN := $(BIN)/python -m
CCHC := $(BIN)/cchc
PIP := $(IN) pip --disable-pip-version-check --quiet
INSTALLED := $(VENV)/.installed
REQUIREMENTS := $(VENV)/.requirements

# Files about what happened afterwards (2024.progress.yaml, 2024.results.so-noi-vu.yaml) are no plans.
PLANS := $(foreach file,$(wildcard plans/*/*.yaml),$(if \
	$(or $(findstring .progress.,$(file)),$(findstring .results.,$(file)),$(findstring .spending.,$(file)),$(findstring .baseline.,$(file))),,$(file)))
SOURCES := $(shell find src -name '*.py' -o -name '*.mo')
DOCUMENTS := $(patsubst plans/%.yaml,out/%.docx,$(PLANS))

# Findings (1) are an answer; anything worse is a failure.
findings = || [ $$? -eq 1 ]

.DEFAULT_GOAL := help
.PHONY: help install run test check office bench format translations schemas docs lock clean
.DELETE_ON_ERROR:

help: ## show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

run: install ## check, total and follow up the five plans, and render them to out/
	$(CCHC) validate plans $(findings)
	$(CCHC) budget plans $(findings)
	$(CCHC) overdue plans/nghe-an/2021.yaml --as-of 2021-04-01 $(findings)
	$(MAKE) --no-print-directory $(DOCUMENTS)
	@echo "Word documents: $(DOCUMENTS)"

test: install check ## every check that CI runs
	$(CCHC) lint plans --fail-on advice
	$(IN) pytest -n auto --dist worksteal

check: install ## style and types alone
	$(IN) ruff check
	$(IN) ruff format --check
	$(IN) mypy

office: install ## render, and let LibreOffice draw the pages as pictures in out/pictures/
	@command -v soffice >/dev/null || { echo "make office needs LibreOffice (soffice); it is not installed" >&2; exit 1; }
	@command -v pdftoppm >/dev/null || { echo "make office needs pdftoppm (poppler-utils); it is not installed" >&2; exit 1; }
	$(MAKE) --no-print-directory $(DOCUMENTS)
	@mkdir -p out/pictures
	@for document in $(DOCUMENTS); do \
		name=$$(echo "$${document#out/}" | tr / - | sed 's/\.docx$$//'); \
		soffice --headless --convert-to pdf --outdir out/pictures "$$document" >/dev/null && \
		mv "out/pictures/$$(basename "$$document" .docx).pdf" "out/pictures/$$name.pdf" && \
		pdftoppm -r 70 -png "out/pictures/$$name.pdf" "out/pictures/$$name" || exit 1; \
	done
	@ls out/pictures/*.png | wc -l | xargs echo "pages in out/pictures:"

bench: install ## how fast it is, beside its peers
	$(BIN)/python tests/tools/bench.py

format: install ## put every file in its usual form
	$(IN) ruff check --fix
	$(IN) ruff format

translations: install ## bring the Vietnamese catalogue up to date; lists what is missing
	$(BIN)/python tests/tools/translations.py

schemas: install ## write schemas/ from the models
	$(BIN)/python tests/tools/schemas.py

docs: install ## fill the generated parts of README.md and docs/
	$(BIN)/python -m tests.tools.readme

lock: install ## write requirements*.txt anew, with hashes
	$(BIN)/python tests/tools/lock.py

clean: ## remove everything that make has made
	rm -rf $(VENV) out dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find src tests -name __pycache__ -type d -prune -exec rm -rf {} +

out/%.docx: plans/%.yaml $(wildcard plans/*.yaml templates/*) $(SOURCES) $(INSTALLED)
	@mkdir -p $(@D)
	$(CCHC) render $< --to docx -o $@ --force

install: $(INSTALLED)

$(INSTALLED): $(REQUIREMENTS) pyproject.toml
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(REQUIREMENTS): requirements-dev.txt
	@[ -n "$(PYTHON)" ] || { echo "Python 3.11 or newer is needed; name it: make PYTHON=/path/to/python" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(PIP) install --require-hashes --requirement requirements-dev.txt
	@touch $@
