# Two commands to a site: `git clone …` and `make site`.

SINEW = .build/release/sinew
SITE_CHECKS = html links feed sitemap structured-data determinism preview

.PHONY: help site preview test check format bench clean

help:
	@echo 'make site     build the site of this folder into Output/'
	@echo 'make preview  show it in your browser, and every change as soon as it is saved'
	@echo 'make test     run the tests'
	@echo 'make check    judge the code format, forbidden patterns, the finished site and the preview'
	@echo 'make format   format the Swift files'
	@echo 'make bench    time made-up sites of 100, 1,000 and 10,000 articles, a template and previews'
	@echo 'make clean    remove what was built, and the site'

site:
	@sh Scripts/setup.sh
	@swift build -c release --product sinew
	@$(SINEW) build

preview:
	@sh Scripts/setup.sh
	@swift build -c release --product sinew
	@$(SINEW) preview --open

test:
	@sh Scripts/setup.sh --tests
	@swift test

check: site
	@sh Scripts/check-format.sh
	@sh Scripts/check-forbidden.sh
	@for check in $(SITE_CHECKS); do sh Scripts/check-$$check.sh || exit 1; done

format:
	@swift format --in-place --parallel --recursive \
	  Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources

bench:
	@sh Scripts/setup.sh
	@sh Scripts/browser.sh 'previews are timed in a browser'
	@swift build -c release --product sinew
	@cd Benchmarks && swift build -c release
	@cd Benchmarks && for articles in 100 1000 10000; do \
	  .build/release/SiteBench $$articles || exit 1; \
	done
	@cd Benchmarks && .build/release/TemplateBench
	@sh Scripts/python.sh python Benchmarks/preview.py

clean:
	rm -rf .build Benchmarks/.build .venv
	find Output -mindepth 1 -not -name .gitignore -delete
