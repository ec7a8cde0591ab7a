"""Mistakes appear over the last good page, and go when they are mended."""

import re
import subprocess
import urllib.parse

import pytest
from playwright.sync_api import expect

SYMPTOM_FILE = "Content/symptoms/sit-bone-pain.md"
SYMPTOM_PAGE = "symptoms/sit-bone-pain/"


def overlay(page):
    return page.locator("sinew-preview dialog")


def errors(page):
    return overlay(page).locator("[data-severity=error]")


def check(sinew, site, kind="error"):
    """What `sinew check` prints of mistakes, one by one."""
    result = subprocess.run(
        [sinew, "check"], cwd=site.root, capture_output=True, text=True, timeout=60)
    blocks = re.split(r"\n(?=\S)", result.stdout + result.stderr)
    return [block.strip() for block in blocks if re.match(rf"\S+: {kind}: ", block)]


def test_a_mistake_in_an_article_is_told_until_it_is_mended(page, preview, site, sinew):
    page.goto(preview.url(SYMPTOM_PAGE))
    good = site.read(SYMPTOM_FILE)
    site.write(SYMPTOM_FILE, good.replace("title:", "titel:", 1))
    expect(overlay(page)).to_be_visible()
    expect(errors(page)).to_have_count(1)
    [printed] = check(sinew, site)
    assert errors(page).locator(".sinew-text").text_content().strip() == printed
    link = errors(page).get_by_role("link")
    expect(link).to_have_text(f"{SYMPTOM_FILE}:2:1")
    path = urllib.parse.quote(str(site / SYMPTOM_FILE))
    expect(link).to_have_attribute("href", f"vscode://file{path}:2:1")
    expect(page.locator("h1")).to_have_text("Pain at the sit bone")
    preview.line(r"sit-bone-pain\.md: 1 error, 17 warnings; the last good site is shown")
    preview.warned(printed)

    site.write(SYMPTOM_FILE, good + "\nMended.\n")
    expect(page.get_by_text("Mended.")).to_be_visible()
    expect(overlay(page)).not_to_be_visible()
    preview.line(r"sit-bone-pain\.md: mended; 1 page changed, shown in \d+ ms")


def test_a_mended_mistake_leaves_a_page_that_did_not_change_alone(page, preview, site):
    page.goto(preview.url(SYMPTOM_PAGE))
    page.evaluate("window.marker = 1")
    good = site.read(SYMPTOM_FILE)
    site.write(SYMPTOM_FILE, good.replace("title:", "titel:", 1))
    expect(overlay(page)).to_be_visible()
    site.write(SYMPTOM_FILE, good)
    expect(overlay(page)).to_be_hidden()
    assert page.evaluate("window.marker") == 1


def test_the_overlay_is_for_the_keyboard_too(page, preview, site):
    page.goto(preview.url(SYMPTOM_PAGE))
    site.replace(SYMPTOM_FILE, "title:", "titel:")
    expect(overlay(page)).to_be_visible()
    expect(page.locator("sinew-preview dialog:modal:focus-within")).to_have_count(1)
    page.keyboard.press("Escape")
    expect(overlay(page)).to_be_hidden()
    badge = page.locator("sinew-preview .sinew-badge")
    expect(badge).to_have_text("1 error, 17 warnings")
    badge.press("Enter")
    expect(errors(page)).to_be_visible()


def test_a_mistake_in_a_template_is_told_until_it_is_mended(page, preview, site, sinew):
    page.goto(preview.url(SYMPTOM_PAGE))
    site.replace("Templates/symptom.mustache", "{{#causes}}", "{{#cuases}}")
    expect(overlay(page)).to_be_visible()
    texts = [text.strip() for text in errors(page).locator(".sinew-text").all_text_contents()]
    assert texts == check(sinew, site)
    assert "cuases" in texts[0]
    site.replace("Templates/symptom.mustache", "{{#cuases}}", "{{#causes}}")
    expect(overlay(page)).to_be_hidden()


def test_a_site_that_is_broken_from_the_start_appears_when_it_is_mended(page, start, site):
    site.replace(SYMPTOM_FILE, "title:", "titel:")
    preview = start()
    page.goto(preview.url(SYMPTOM_PAGE))
    expect(page.get_by_text("There is no site to show yet.")).to_be_attached()
    expect(errors(page)).to_have_count(1)
    site.replace(SYMPTOM_FILE, "titel:", "title:")
    expect(page.locator("h1")).to_have_text("Pain at the sit bone")
    expect(overlay(page)).not_to_be_visible()


def test_two_mistakes_at_once_are_both_told(page, preview, site):
    page.goto(preview.url(SYMPTOM_PAGE))
    site.replace(SYMPTOM_FILE, "title:", "titel:")
    expect(errors(page)).to_have_count(1)
    site.replace("Content/tips/adjust-your-pelvis.md", "title:", "tilte:")
    expect(errors(page)).to_have_count(2)
    expect(errors(page).locator(".sinew-place")).to_contain_text(
        [SYMPTOM_FILE, "adjust-your-pelvis.md"])
    site.replace(SYMPTOM_FILE, "titel:", "title:")
    expect(errors(page)).to_have_count(1)
    expect(overlay(page)).to_be_visible()


def test_text_of_an_article_cannot_become_markup(page, preview, site):
    page.goto(preview.url(SYMPTOM_PAGE))
    attack = '"><img src=x onerror=document.title=1>'
    site.replace(SYMPTOM_FILE, "title: Pain", f"'{attack}': 1\ntitle: Pain")
    expect(errors(page).locator(".sinew-text")).to_contain_text(attack)
    expect(page.locator("img[src=x]")).to_have_count(0)


def test_warnings_are_counted_in_a_corner_and_told_on_request(page, preview, site, sinew):
    page.goto(preview.url(SYMPTOM_PAGE))
    badge = page.locator("sinew-preview .sinew-badge")
    expect(badge).to_have_text("17 warnings")
    expect(overlay(page)).to_be_hidden()
    badge.click()
    texts = overlay(page).locator("[data-severity=warning] .sinew-text").all_text_contents()
    assert [text.strip() for text in texts] == check(sinew, site, "warning")


@pytest.mark.parametrize("editor, beginning", [
    ("vscodium", "vscodium://file/"), ("zed", "zed://file/"), ("idea", "idea://open?file=/"),
    ("textmate", "txmt://open?url=file:///"),
])
def test_links_open_the_editor_that_was_named(start, editor, beginning):
    with start("--editor", editor).client.listen() as listener:
        assert listener.state()["diagnostics"][0]["editor"].startswith(beginning)


def test_without_an_editor_there_is_no_link(page, start, site):
    preview = start("--editor", "none")
    page.goto(preview.url(SYMPTOM_PAGE))
    site.replace(SYMPTOM_FILE, "title:", "titel:")
    expect(errors(page)).to_be_visible()
    expect(overlay(page).get_by_role("link")).to_have_count(0)
