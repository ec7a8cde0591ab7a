"""What is not finished is marked, in preview and nowhere else."""

import re

import pytest
from playwright.sync_api import expect

from finished_site import build, undecorated


def make_unfinished(site):
    """Makes an article a draft, and lets the review of another become due."""
    site.replace("Content/causes/too-much-sitting.md", "author:", "draft: true\nauthor:")
    site.replace("Content/treatments/strengthening.md", "author:",
                 "review: {by: clinic-pt, on: 2026-01-01, every: 12 months}\nauthor:")


def test_a_draft_is_marked_on_its_page_and_where_it_is_linked(page, start, site):
    make_unfinished(site)
    preview = start("--drafts")
    page.goto(preview.url("causes/too-much-sitting/"))
    expect(page.locator(".sinew-strip")).to_contain_text("Draft")
    page.goto(preview.url("causes/"))
    expect(page.locator("main a[href='/causes/too-much-sitting/']").first).to_have_attribute(
        "data-sinew-note", "draft")


def test_a_draft_is_not_shown_without_the_option(start, site):
    site.write("Content/tips/soon.md", "---\ntitle: Soon\nsummary: Later.\ndraft: true\n---\nA.\n")
    assert start().client.get("/tips/soon/").status == 404


def test_an_overdue_review_is_marked_on_its_page_and_where_it_is_linked(page, start, site):
    make_unfinished(site)
    preview = start("--drafts", "--clock", "2099-01-01")
    page.goto(preview.url("treatments/strengthening/"))
    expect(page.locator(".sinew-strip")).to_contain_text("Review was due on 2027-01-01")
    page.goto(preview.url("treatments/"))
    expect(page.locator("main a[href='/treatments/strengthening/']").first).to_have_attribute(
        "data-sinew-note", re.compile("review overdue"))


def test_a_review_that_is_not_due_is_not_marked(start, site):
    make_unfinished(site)
    preview = start("--drafts", "--clock", "2026-12-31")
    assert "sinew-strip" not in preview.client.get("/treatments/strengthening/").text


def test_an_inferred_link_is_marked(page, preview):
    page.goto(preview.url("conditions/sciatic-nerve-pain/"))
    link = page.locator("main a[href='/treatments/strengthening/']").first
    expect(link).to_have_attribute("data-sinew-marks", "inferred")
    assert "inferred" in link.evaluate("link => getComputedStyle(link, '::before').content")
    link = page.locator("main a[href='/treatments/whole-body-evaluation/']").first
    expect(link).not_to_have_attribute("data-sinew-marks", re.compile(""))


@pytest.mark.parametrize("options", [
    (), ("--drafts", "--clock", "2099-01-01"), ("--base-url", "https://h.example/folder/"),
])
def test_without_the_marks_every_file_is_that_of_a_build(start, site, sinew, tmp_path, options):
    if options:
        make_unfinished(site)
    if "--base-url" in options:
        options += ("--drafts",)
    files = build(sinew, site, tmp_path / "output", *options)
    preview = start(*options)
    for path, bytes in files.items():
        if path.endswith(".html"):
            assert b"sinew" not in bytes.lower(), f"{path} tells of the preview"
        answer = preview.client.get(preview.base + path)
        assert answer.status == 200, path
        assert undecorated(answer.body) == bytes, path
