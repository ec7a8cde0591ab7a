"use strict";

// Adds a field that filters a list of names. Without this script the list is simply whole.
for (const list of document.querySelectorAll("[data-filter-list]")) {
  const groups = Array.from(list.querySelectorAll("[data-filter-group]"), (element) => ({
    element,
    items: Array.from(element.querySelectorAll("li"), (item) => ({
      item,
      text: fold(item.textContent),
    })),
  }));
  const input = Object.assign(document.createElement("input"), {
    type: "search",
    id: "section-filter",
    autocomplete: "off",
  });
  const label = Object.assign(document.createElement("label"), {
    htmlFor: input.id,
    textContent: list.dataset.filterLabel,
  });
  const status = document.createElement("p");
  status.setAttribute("role", "status");

  const search = document.createElement("div");
  search.className = "filter";
  search.append(label, input, status);
  list.prepend(search);

  input.addEventListener("input", () => {
    const words = fold(input.value).split(/\s+/).filter(Boolean);
    let found = 0;
    for (const { element, items } of groups) {
      let shown = 0;
      for (const { item, text } of items) {
        item.hidden = !words.every((word) => text.includes(word));
        if (!item.hidden) shown += 1;
      }
      element.hidden = shown === 0;
      found += shown;
    }
    list.querySelector("nav").hidden = words.length > 0;
    status.textContent = words.length > 0 ? `${list.dataset.filterFound} ${found}` : "";
  });
}

// Letters without case and accents, so that "deja" finds "Déjà".
function fold(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
