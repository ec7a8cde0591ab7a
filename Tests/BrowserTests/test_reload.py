"""An open page shows what was saved, by itself."""

import os

import pytest
from playwright.sync_api import expect

from preview import Preview
from site_folder import SYMPTOM

GUIDE = "Content/guides/hamstring-pain-guide.md"
SYMPTOM_FILE = "Content/symptoms/sit-bone-pain.md"
SYMPTOM_PAGE = "symptoms/sit-bone-pain/"


def mark(page):
    """Leaves something in the page that a reload would lose."""
    page.evaluate("window.marker = 1")
    page.loads.clear()


def is_marked(page):
    return page.evaluate("window.marker === 1") and not page.loads


def open_page(page, preview, path):
    """Opens a page, and waits until it listens for changes."""
    with page.expect_response("**/.sinew/events?*"):
        page.goto(preview.url(path))
    expect(page.locator("sinew-preview .sinew-badge")).to_be_visible()


@pytest.mark.parametrize("save", ["write", "write_by_rename", "write_as_vim"])
def test_a_save_is_shown_at_the_same_place(page, preview, site, save):
    open_page(page, preview, "guides/hamstring-pain-guide/")
    mark(page)
    page.evaluate("scrollTo(0, 800)")
    getattr(site, save)(GUIDE, site.read(GUIDE) + "\nA brand new paragraph.\n")
    expect(page.get_by_text("A brand new paragraph.")).to_be_attached()
    assert page.evaluate("scrollY") == pytest.approx(800, abs=2)
    assert is_marked(page), "a page without scripts is changed in place"


def test_a_page_that_a_script_has_changed_is_loaded_anew_at_the_same_place(page, preview, site):
    open_page(page, preview, "guides/hamstring-pain-guide/")
    page.evaluate("document.querySelector('h1').dataset.changed = 'by a script'")
    page.evaluate("scrollTo(0, 800)")
    page.loads.clear()
    site.append(GUIDE, "\nA brand new paragraph.\n")
    expect(page.get_by_text("A brand new paragraph.")).to_be_attached()
    page.wait_for_load_state()
    assert page.evaluate("scrollY") == pytest.approx(800, abs=2)
    assert len(page.loads) == 1, "one save is one reload"


def test_a_touch_does_not_reload(page, preview, site):
    open_page(page, preview, SYMPTOM_PAGE)
    mark(page)
    os.utime(site / SYMPTOM_FILE)
    site.write(GUIDE, site.read(GUIDE))
    site.append("Content/pages/about.md", "\nMore about us.\n")
    preview.line(r"^Content/pages/about\.md: .*changed, shown in")
    assert is_marked(page)
    site.append(SYMPTOM_FILE, "\nNow really.\n")
    expect(page.get_by_text("Now really.")).to_be_visible()


def test_a_change_of_style_alone_does_not_reload(page, preview, site):
    open_page(page, preview, SYMPTOM_PAGE)
    mark(page)
    for colour in ("rgb(1, 2, 3)", "rgb(4, 5, 6)"):
        site.append("Templates/assets/site.css", f"\nh1 {{ color: {colour}; }}\n")
        expect(page.locator("h1")).to_have_css("color", colour)
        expect(page.locator("head > link[rel=stylesheet]:not([data-sinew])")).to_have_count(1)
    assert is_marked(page)


def test_a_change_of_a_script_reloads(page, preview, site):
    open_page(page, preview, SYMPTOM_PAGE)
    site.append("Templates/assets/a-to-z.js", "\ndocument.documentElement.dataset.fresh = 'yes';\n")
    expect(page.locator("html")).to_have_attribute("data-fresh", "yes")


@pytest.mark.parametrize("path, old, new", [
    ("Templates/symptom.mustache", "What it can come from</h2>", "Where it comes from</h2>"),
    ("Templates/partials/footer.mustache", "Glossary", "Where it comes from"),
    ("Templates/layouts/base.mustache", "Skip to main content", "Where it comes from"),
])
def test_a_change_of_a_template_is_shown(page, preview, site, path, old, new):
    open_page(page, preview, SYMPTOM_PAGE)
    site.replace(path, old, new)
    expect(page.get_by_text("Where it comes from", exact=True)).to_be_attached()


def test_a_change_of_the_settings_is_shown(page, preview, site):
    open_page(page, preview, SYMPTOM_PAGE)
    site.replace("Content/site.yml", "name: Hamstring Pain Explained", "name: All About Hamstrings")
    expect(page.locator(".site-name")).to_have_text("All About Hamstrings")
    expect(page).to_have_title("Pain at the sit bone | All About Hamstrings")


def test_a_new_article_appears_and_goes(page, preview, site):
    open_page(page, preview, "symptoms/")
    site.write("Content/symptoms/knee-pain.md", SYMPTOM.format(title="Knee pain"))
    link = page.locator("main").get_by_role("link", name="Knee pain")
    expect(link).to_be_visible()
    link.click()
    expect(page.locator("h1")).to_have_text("Knee pain")
    (site / "Content/symptoms/knee-pain.md").unlink()
    expect(page.locator("h1")).to_have_text("Page not found")
    assert preview.client.get("/symptoms/knee-pain/").status == 404
    site.write("Content/symptoms/knee-pain.md", SYMPTOM.format(title="Knee pain"))
    expect(page.locator("h1")).to_have_text("Knee pain")


def test_a_title_changes_on_the_pages_that_show_it(page, preview, site):
    open_page(page, preview, SYMPTOM_PAGE)
    site.replace("Content/causes/too-much-sitting.md", "title: Too much", "title: Far too much")
    expect(page.locator("main").get_by_text("Far too much sitting")).to_be_visible()


def test_a_folder_that_comes_back_under_its_name_is_seen(page, preview, site):
    open_page(page, preview, "tips/adjust-your-pelvis/")
    elsewhere = site / "Content/old-tips"
    os.rename(site / "Content/tips", elsewhere)
    expect(page.locator("sinew-preview dialog")).to_be_visible()
    os.rename(elsewhere, site / "Content/tips")
    expect(page.locator("sinew-preview dialog")).to_be_hidden()
    site.append("Content/tips/adjust-your-pelvis.md", "\nAfter the move.\n")
    expect(page.get_by_text("After the move.")).to_be_visible()


def test_files_move_to_a_folder_with_another_name(page, preview, site):
    open_page(page, preview, "anatomy/hamstrings/")
    os.rename(site / "Content/figures", site / "Content/sketches")
    site.replace("Content/anatomy/hamstrings.md", "../figures/", "../sketches/")
    expect(page.locator("main img[src*='/sketches/']")).to_be_visible()
    assert preview.client.get("/sketches/hamstring-hammock.svg").status == 200
    assert preview.client.get("/figures/hamstring-hammock.svg").status == 404


def test_an_image_is_replaced(page, preview, site):
    open_page(page, preview, "anatomy/hamstrings/")
    image = page.locator("main img")
    expect(image).to_have_js_property("naturalWidth", 360)
    site.replace("Content/figures/hamstring-hammock.svg", 'width="360"', 'width="200"')
    expect(image).to_have_js_property("naturalWidth", 200)


def test_the_browser_follows_when_asked_to(page, start, site):
    preview = start("--follow")
    open_page(page, preview, "about/")
    site.append(SYMPTOM_FILE, "\nFollow me.\n")
    expect(page).to_have_url(preview.url(SYMPTOM_PAGE))
    expect(page.get_by_text("Follow me.")).to_be_visible()


def test_the_browser_stays_when_not_asked_to_follow(page, preview, site):
    open_page(page, preview, "about/")
    mark(page)
    site.append(SYMPTOM_FILE, "\nDo not follow me.\n")
    preview.line(r"sit-bone-pain\.md: .*changed, shown in")
    site.append("Templates/assets/site.css", "\nh1 { color: rgb(1, 2, 3); }\n")
    expect(page.locator("h1")).to_have_css("color", "rgb(1, 2, 3)")
    assert is_marked(page)


def test_the_browser_comes_back_after_a_restart(page, start, site):
    preview = start()
    open_page(page, preview, SYMPTOM_PAGE)
    assert preview.end() == 143
    site.append(SYMPTOM_FILE, "\nWritten meanwhile.\n")
    again = start(port=preview.port)
    assert again.port == preview.port
    expect(page.get_by_text("Written meanwhile.")).to_be_visible()
    site.append(SYMPTOM_FILE, "\nAnd afterwards.\n")
    expect(page.get_by_text("And afterwards.")).to_be_visible()
