# What a newcomer types. Everything else is in CONTRIBUTING.md.
SHELL := /bin/bash
PREFIX ?= /usr/local
out ?= out
cases ?= 60
kills ?= 200

.PHONY: demo test test-cluster test-life test-kills fuzz build release install lint docs bench clean

## Build the program, check a real case and print its papers into out/toranomon.
demo: build
	swift run --skip-build saisei check examples/toranomon/application.yaml
	swift run --skip-build saisei render examples/toranomon/application.yaml -o $(out)/toranomon
	@echo "The papers are in $(out)/toranomon."

## Everything that must hold: format, build, tests with outside checkers.
test:
	scripts/setup
	$(MAKE) lint
	swift build --build-tests
	swift test --skip-build

## The same answers from one process, GNU parallel and Apache Spark (docs/batch.md).
test-cluster: build
	scripts/setup
	scripts/clustercheck/clustercheck.py --cases $(cases) "$$(swift build --show-bin-path)/saisei"

## 100,000 mutated cases: no crash, no hang, no case accepted that lacks what the law asks for.
fuzz: release
	scripts/setup
	scripts/fuzzcheck/fuzzcheck.py "$$(swift build -c release --show-bin-path)/saisei"

## Five years of one business, typed as a clerk would, and counted again by other means.
test-life: build
	scripts/setup
	scripts/lifecheck/lifecheck.py --vera "$$(swift build --show-bin-path)/saisei"

## `certificate issue` killed 200 times, from rows and from a table: no number, page or gram lost or doubled.
test-kills: build
	scripts/setup
	scripts/killcheck/killcheck.py --kills $(kills) "$$(swift build --show-bin-path)/saisei"
	scripts/killcheck/killcheck.py --kills $(kills) --table "$$(swift build --show-bin-path)/saisei"

build:
	scripts/setup build
	swift build --product saisei

## A binary for daily use that needs no Swift on the machine.
release:
	scripts/setup build
	swift build -c release --product saisei --static-swift-stdlib

install: release
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/saisei
	install -m 755 "$$(swift build -c release --show-bin-path)/saisei" $(DESTDIR)$(PREFIX)/bin/saisei
	cp -R forms fonts $(DESTDIR)$(PREFIX)/share/saisei/

## Formatting, and imports against the table of targets.
lint:
	scripts/check-arrows
	swift format lint --strict --recursive --parallel Package.swift Sources Tests

## Write docs/rules.md, docs/rules/ and docs/input.md anew.
docs: build
	swift run --skip-build saisei docs -o docs

## Speed, size and memory beside typst, reportlab and weasyprint, then cases a second beside PyYAML
## with jsonschema; ten minutes on a quiet machine.
bench:
	scripts/setup build
	Benchmarks/run
	Benchmarks/cases

clean:
	rm -rf .build $(out)
