"""Fixtures: a copy of this repository's site, its running preview, and a browser."""

import os
import shutil

import pytest
from playwright.sync_api import sync_playwright

from preview import Preview
from site_folder import ROOT, SiteFolder


@pytest.fixture(scope="session")
def sinew():
    binary = ROOT / os.environ.get("SINEW", ".build/release/sinew")
    assert os.access(binary, os.X_OK), f"no {binary}; run 'make site' first"
    return binary


@pytest.fixture
def site(tmp_path):
    return SiteFolder(tmp_path / "site")


@pytest.fixture
def start(sinew, site):
    """Starts a preview of the site with the given options; at the end none is left."""
    running = []

    def start(*options, port=0):
        running.append(Preview(sinew, site.root, port, options))
        return running[-1]

    yield start
    for preview in running:
        preview.kill()


@pytest.fixture
def preview(start):
    return start()


@pytest.fixture(scope="session")
def chromium():
    program = os.environ.get("CHROMIUM") or shutil.which("chromium")
    # Chromium cannot build its sandbox for root.
    options = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=options)
        yield browser
        browser.close()


@pytest.fixture
def page(chromium):
    """A page whose scripts must not fail."""
    context = chromium.new_context(viewport={"width": 800, "height": 600})
    context.set_default_timeout(10_000)
    page = context.new_page()
    mistakes = []
    page.on("pageerror", lambda error: mistakes.append(str(error)))
    page.loads = []
    page.on("load", lambda page: page.loads.append(page.url))
    yield page
    context.close()
    assert mistakes == []
