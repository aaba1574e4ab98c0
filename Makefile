# make          installs what is missing, builds, and makes exports/ of arguments/
# make test     the same set-up, then every test
# make install  puts a dissoi that needs no Swift toolchain under PREFIX

PREFIX ?= /usr/local
SWIFT ?= swift

.PHONY: all setup build exports test lint install clean

all: exports

setup:
	@SWIFT="$(SWIFT)" sh .ci/setup

# The Swift runtime is linked in: the program starts faster, and runs without the toolchain.
build: setup
	$(SWIFT) build -c release --static-swift-stdlib --product dissoi

exports: build
	.build/release/dissoi build arguments --to exports

test: setup
	$(SWIFT) test

lint:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests Benchmarks

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 .build/release/dissoi "$(DESTDIR)$(PREFIX)/bin/dissoi"

clean:
	rm -rf .build
