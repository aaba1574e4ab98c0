# make          installs what is missing, builds, and makes exports/ of arguments/
# make test     the same set-up, then every test
# make install  puts a dissoi that needs no Swift toolchain under PREFIX

PREFIX ?= /usr/local
SWIFT ?= swift

.PHONY: all setup build exports test lint install clean

all: exports

setup:
	@SWIFT="$(SWIFT)" sh .ci/setup

build: setup
	$(SWIFT) build -c release --product dissoi

exports: build
	.build/release/dissoi build arguments --to exports

test: setup
	$(SWIFT) test

lint:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests Benchmarks

install: setup
	$(SWIFT) build -c release --static-swift-stdlib --product dissoi --scratch-path .build-static
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 .build-static/release/dissoi "$(DESTDIR)$(PREFIX)/bin/dissoi"

clean:
	rm -rf .build .build-static
