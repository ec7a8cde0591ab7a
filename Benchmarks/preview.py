"""How long it takes from saving an article to the new page in a browser.

  Scripts/python.sh python Benchmarks/preview.py [ARTICLES…]

For made-up sites of 1,000 and 10,000 articles, unless other numbers are given: starts the preview,
opens an article in Chromium and appends a sentence to it, or changes its title, again and again.
Both times are counted from just before the file is opened for writing: `served` to the moment at
which the browser has received the last byte of the new page, `shown` to the one at which it holds the
new page (when Sinew's has been changed in place, at DOMContentLoaded when it is loaded anew).
Where Hugo is installed, `hugo server` does the same with the same text and much plainer pages.
"""

import argparse
import json
import os
import pathlib
import platform
import re
import shutil
import statistics
import subprocess
import tempfile
import time

from playwright.sync_api import sync_playwright

REPOSITORY = pathlib.Path(__file__).resolve().parent.parent
ARTICLE = "causes/"
REPORT = """
function report() {
  const shown = performance.now();
  const received = [...performance.getEntriesByType('navigation'),
    ...performance.getEntriesByName(location.href, 'resource')].map((entry) => entry.responseEnd);
  const text = document.body.innerText.match(/(Sentence|Title) number \\d+/)?.[0];
  const times = [Math.max(...received), shown].map((time) => performance.timeOrigin + time);
  console.log(JSON.stringify({ timing: times, text }));
}
// Sinew changes the page in place and then names its new version.
new MutationObserver(report).observe(
  document, { subtree: true, attributeFilter: ['data-sinew-version'] });
addEventListener('DOMContentLoaded', report);
"""


def make_site(articles, folder):
    """The made-up site of the benchmarks, with the templates of this repository."""
    command = [REPOSITORY / "Benchmarks/.build/release/SiteBench", str(articles)]
    output = subprocess.run(
        [*command, "--runs", "1", "--keep", "--folder", folder],
        check=True, capture_output=True, text=True).stdout
    return pathlib.Path(re.search(r"^kept in (.*)$", output, re.MULTILINE).group(1))


def make_hugo_site(site, folder):
    """The same articles for Hugo, with the least layouts that show them."""
    shutil.copytree(site / "Content", folder / "content")
    (folder / "layouts/_default").mkdir(parents=True)
    page = "<!doctype html><html><head><title>{{.Title}}</title></head><body>%s</body></html>"
    links = '{{range .Pages}}<a href="{{.RelPermalink}}">{{.Title}}</a>{{end}}'
    (folder / "layouts/_default/single.html").write_text(page % "<h1>{{.Title}}</h1>{{.Content}}")
    (folder / "layouts/_default/list.html").write_text(page % links)
    (folder / "layouts/index.html").write_text(page % links)
    (folder / "config.toml").write_text('baseURL = "http://localhost/"\ntitle = "Made up"\n')
    for index in folder.glob("content/**/index.md"):
        index.rename(index.with_name("_index.md"))


class Server:
    """A preview server, until its block ends."""

    def __init__(self, command, ready):
        self.process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        for line in self.process.stdout:
            if found := re.search(ready, line):
                self.address = found.group(1)
                return
        raise SystemExit(f"{command[0]} ended before it served anything")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()

    @property
    def megabytes(self):
        status = pathlib.Path(f"/proc/{self.process.pid}/status")
        if not status.exists():
            return None
        return int(re.search(r"VmRSS:\s+(\d+)", status.read_text()).group(1)) / 1000


def append_sentence(text, number):
    return text + f"\nSentence number {number}.\n"


def change_title(text, number):
    return re.sub(r"^title: .*$", f"title: Title number {number}", text, count=1, flags=re.MULTILINE)


def measure(browser, server, page_path, article, edit, runs):
    """Milliseconds from each save to the new page in the browser: received, and shown."""
    page = browser.new_page()
    page.add_init_script(REPORT)
    page.goto(server.address.rstrip("/") + page_path)
    text = article.read_text()
    times = []
    for number in range(runs):
        # As long as a quick writer takes; the server is done with what it does afterwards.
        time.sleep(1.5)
        changed = edit(text, number)
        expected = re.search(r"(Sentence|Title) number \d+", changed).group(0)
        with page.expect_console_message(
            lambda message: f'"{expected}"' in message.text, timeout=60_000) as message:
            start = time.time() * 1000
            article.write_text(changed)
        times.append([moment - start for moment in json.loads(message.value.text)["timing"]])
    article.write_text(text)
    page.close()
    return times


def print_row(name, times):
    served, shown = (sorted(moments) for moments in zip(*times))
    numbers = (statistics.median(served), shown[0], statistics.median(shown),
               shown[round(0.9 * (len(shown) - 1))], shown[-1])
    print(f"{name:20}" + "".join(f"{number:10.1f}" for number in numbers))


def compare(articles, runs, browser):
    folder = "/dev/shm" if pathlib.Path("/dev/shm").is_dir() else tempfile.gettempdir()
    site = make_site(articles, folder)
    print(f"\n{articles:,} articles\n{'ms from the save':20}{'served':>10}{'shown':>10}\n{'':20}"
          + "".join(f"{name:>10}" for name in ("median", "best", "median", "90 %", "worst")))
    try:
        article = sorted((site / "Content" / ARTICLE).glob("*.md"))[1]
        path = f"/{ARTICLE}{article.stem}/"
        sinew = REPOSITORY / ".build/release/sinew"
        with Server([sinew, "preview", "--site", site, "--port", "0"], r"Open (\S+) ") as server:
            time.sleep(3)
            for name, edit in (("text", append_sentence), ("title", change_title)):
                print_row(f"sinew, {name}", measure(browser, server, path, article, edit, runs))
            print(f"sinew holds {server.megabytes:.0f} MB")
        if shutil.which("hugo"):
            with tempfile.TemporaryDirectory(dir=folder) as hugo:
                make_hugo_site(site, pathlib.Path(hugo))
                article = pathlib.Path(hugo) / "content" / ARTICLE / article.name
                command = ["hugo", "server", "--source", hugo, "--port", "13131"]
                with Server(command, r"available at (http://\S+)") as server:
                    times = measure(browser, server, path, article, append_sentence, runs)
                    print_row("hugo, text", times)
                    print(f"hugo holds {server.megabytes:.0f} MB")
    finally:
        shutil.rmtree(site)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("articles", nargs="*", type=int, default=[1000, 10000])
    parser.add_argument("--runs", type=int, default=15)
    options = parser.parse_args()
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    # Chromium cannot build its sandbox for root.
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=arguments)
        for articles in options.articles:
            compare(articles, options.runs, browser)
        print(f"\nChromium {browser.version}; {os.cpu_count()} cores, {platform.platform()}")
        browser.close()


main()
