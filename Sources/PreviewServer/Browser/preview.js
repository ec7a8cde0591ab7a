// Keeps the page in step with the site while it is written: listens to the server, reloads, swaps
// styles, and shows the mistakes that `sinew check` would print. Only part of a page in preview.

import { changePage, rememberPage } from "./page-change.js";

{
  let ownVersion;

  function setVersion(version) {
    ownVersion = version;
    document.documentElement.dataset.sinewVersion = version ?? "";
  }

  setVersion(document.querySelector("script[data-sinew]").dataset.version || null);

  // Live connection

  const longestPause = 5000;
  let source = null;
  let isFirst = true;
  let pause = 500;
  let retryTimer;
  let stoppedTimer;

  function connect() {
    // A browser opens at most six connections to a server: hidden pages do without.
    if (source || document.visibilityState === "hidden") return;
    isFirst = true;
    source = new EventSource("/.sinew/events?page=" + encodeURIComponent(location.pathname));
    source.onmessage = (event) => {
      pause = 500;
      setStopped(false);
      const first = isFirst;
      isFirst = false;
      // One after the other: changing the page takes a moment.
      updated = updated.then(() => update(JSON.parse(event.data), first)).catch(console.error);
    };
    source.onerror = () => {
      isFirst = true;
      setStopped(true);
      if (source.readyState !== EventSource.CLOSED) return;
      // The browser has given up, as after a refusal; it tries again by itself otherwise.
      source = null;
      retryTimer = setTimeout(connect, pause);
      pause = Math.min(2 * pause, longestPause);
    };
  }

  function disconnect() {
    source?.close();
    source = null;
    clearTimeout(retryTimer);
    setStopped(false);
  }

  function setStopped(isStopped) {
    if (!isStopped) {
      clearTimeout(stoppedTimer);
      stoppedTimer = undefined;
      panel.status.textContent = "";
    } else {
      stoppedTimer ??= setTimeout(() => {
        panel.status.textContent = "Preview stopped";
      }, 2000);
    }
  }

  // State of the site

  let lastVersion;
  let updated = Promise.resolve();

  async function update(state, first) {
    const { version } = state;
    // No version: there is no such page. It may have been so from the start, as on the 404 page.
    const isGone = version === null && lastVersion !== undefined && lastVersion !== null;
    const isChanged = version === null ? isGone : version !== ownVersion;
    if (isChanged && !state.failed) {
      const changed = await changePage();
      if (changed === null && reload(version)) return;
      if (changed !== null) {
        setVersion(changed);
        lastVersion = version;
      }
    } else {
      lastVersion = version;
      if (!isChanged) sessionStorage.removeItem("sinew-reload");
      if (!isChanged && follow(state, first)) return;
    }
    if (version !== null && version === ownVersion) swapStyles(state.styles ?? []);
    showDiagnostics(state);
  }

  /// Loads the page anew, at the same place. Never twice in a row for one version: a server that
  /// contradicts itself must not make a loop.
  function reload(version) {
    const reason = JSON.stringify([location.pathname, version]);
    if (sessionStorage.getItem("sinew-reload") === reason) return false;
    sessionStorage.setItem("sinew-reload", reason);
    const place = { page: location.pathname, left: scrollX, top: scrollY };
    sessionStorage.setItem("sinew-scroll", JSON.stringify(place));
    disconnect();
    location.reload();
    return true;
  }

  function follow(state, first) {
    if (first || state.failed || !state.follow) return false;
    const target = new URL(state.follow, location.href);
    if (target.origin !== location.origin || target.pathname === location.pathname) return false;
    disconnect();
    location.assign(target);
    return true;
  }

  function restoreScroll() {
    const place = JSON.parse(sessionStorage.getItem("sinew-scroll"));
    sessionStorage.removeItem("sinew-scroll");
    if (place?.page !== location.pathname) return;
    let isMoved = false;
    for (const type of ["wheel", "touchstart", "pointerdown", "keydown"]) {
      addEventListener(type, () => (isMoved = true), { once: true, passive: true });
    }
    const restore = () => {
      if (!isMoved) scrollTo({ left: place.left, top: place.top, behavior: "instant" });
    };
    restore();
    // Once more when images have made the page as long as it was.
    if (document.readyState !== "complete") addEventListener("load", restore, { once: true });
  }

  // Styles

  let arriving = [];

  async function swapStyles(styles) {
    for (const link of arriving) link.remove();
    arriving = [];
    const name = (url, integrity) => new URL(url, location.href).href + " " + (integrity ?? "");
    const current = [...document.querySelectorAll("link[rel~=stylesheet]:not([data-sinew])")];
    const currentNames = current.map((link) => name(link.href, link.integrity));
    const names = styles.map((style) => name(style.url, style.integrity));
    if (JSON.stringify(currentNames) === JSON.stringify(names)) return;

    const fresh = styles.map((style) => {
      const link = document.createElement("link");
      link.rel = "stylesheet";
      if (style.integrity) link.integrity = style.integrity;
      link.href = style.url;
      return link;
    });
    arriving = fresh;
    const loads = fresh.map((link) => new Promise((done, fail) => {
      link.onload = done;
      link.onerror = fail;
    }));
    if (current.length) current.at(-1).after(...fresh);
    else document.head.append(...fresh);
    try {
      await Promise.all(loads);
    } catch {
      // The old ones stay: a newer edition has come, and with it the next state.
      for (const link of fresh) link.remove();
      return;
    }
    if (arriving !== fresh) return;
    arriving = [];
    for (const link of current) link.remove();
  }

  // Diagnostics

  /// Made at once: when the server has stopped it is too late for its style sheet.
  const panel = makePanel();

  function makePanel() {
    const host = document.createElement("sinew-preview");
    host.lang = "en";
    host.dir = "ltr";
    const root = host.attachShadow({ mode: "open" });
    const style = element("link", "");
    style.rel = "stylesheet";
    style.href = "/.sinew/preview.css";
    const status = element("span", "sinew-status");
    status.role = "status";
    const badge = element("button", "sinew-badge");
    badge.type = "button";
    badge.hidden = true;
    const corner = element("div", "sinew-corner", status, badge);

    const title = element("h2", "sinew-title");
    title.id = "title";
    title.tabIndex = -1;
    title.autofocus = true;
    const close = element("button", "sinew-close", "Close");
    close.type = "button";
    const note = element("p", "sinew-lead");
    const list = element("ol", "sinew-list");
    const more = element("p", "sinew-more");
    const header = element("div", "sinew-header", title, close);
    const dialog = element("dialog", "sinew-panel", header, note, list, more);
    dialog.setAttribute("aria-labelledby", "title");

    badge.onclick = () => dialog.showModal();
    close.onclick = () => dialog.close();
    dialog.onclose = () => {
      panel.isAlarm = false;
      sessionStorage.setItem("sinew-seen", panel.shown);
    };
    const isStyled = new Promise((done) => (style.onload = style.onerror = done));
    root.append(style, corner, dialog);
    document.documentElement.append(host);
    return { status, badge, dialog, title, note, list, more, isStyled, isAlarm: false, shown: "" };
  }

  async function showDiagnostics(state) {
    const { errors, warnings, failed, diagnostics = [], more = 0 } = state;
    const shown = JSON.stringify([state.edition, diagnostics]);
    panel.shown = shown;
    await panel.isStyled;
    if (panel.shown !== shown) return;

    const counts = [count(errors, "error"), count(warnings, "warning")].filter(Boolean).join(", ");
    panel.title.textContent = counts || (failed ? "The site cannot be built" : "Messages");
    panel.badge.textContent = panel.title.textContent;
    for (const part of [panel.badge, panel.dialog]) part.classList.toggle("sinew-failed", failed);
    panel.badge.hidden = !failed && !diagnostics.length;
    panel.note.textContent = failed ? "You see the last version without errors." : "";
    const hadFocus = panel.list.contains(panel.list.getRootNode().activeElement);
    panel.list.replaceChildren(...diagnostics.map(item));
    panel.more.textContent = more > 0 ? `and ${more} more: run sinew check` : "";
    if (hadFocus) panel.title.focus();

    if (failed && sessionStorage.getItem("sinew-seen") !== shown) {
      panel.isAlarm = true;
      if (!panel.dialog.open) panel.dialog.showModal();
    } else if (!failed && (panel.isAlarm || panel.badge.hidden)) {
      panel.dialog.close();
    }
  }

  function item({ severity, place, text, editor }) {
    const title = element(editor && isSafe(editor) ? "a" : "span", "sinew-place", place ?? "");
    if (title.localName === "a") title.setAttribute("href", editor);
    const entry = element("li", "sinew-item", title, element("pre", "sinew-text", text));
    entry.dataset.severity = severity;
    return entry;
  }

  function isSafe(address) {
    return URL.canParse(address) && !/^(javascript|data):$/.test(new URL(address).protocol);
  }

  function count(number, noun) {
    return number ? `${number} ${noun}${number === 1 ? "" : "s"}` : "";
  }

  /// Strings among the children become text, never markup.
  function element(name, className, ...children) {
    const made = document.createElement(name);
    made.className = className;
    made.append(...children);
    return made;
  }

  // Life of the page

  restoreScroll();
  rememberPage(ownVersion);
  addEventListener("pagehide", disconnect);
  addEventListener("pageshow", (event) => event.persisted && connect());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") disconnect();
    else connect();
  });
  connect();
}
