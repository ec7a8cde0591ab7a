// Turns the page that is shown into its newer version without loading it anew, which takes a browser
// several times as long as all the rest of a preview. Only a page that no script has touched can be
// changed like this: what a script has made of an older text nobody knows.

/// Elements of the head that are for readers of the source and change nothing that is shown.
const incidental = [
  "title", "meta[name]", "meta[property]", "link[rel=canonical]", "link[rel=alternate]",
  "link[rel=icon]", "script[type='application/ld+json']",
].join();

/// The page as the server sent it, as far as that is known.
let sent = null;

/// Remembers what the server sent; the page's scripts may have changed what is shown since.
export async function rememberPage(version) {
  // The browser has just been sent these bytes: they need not be asked for once more.
  const page = await load("force-cache");
  if (page && versionOf(page) === version) sent = page;
}

/// Changes what is shown; gives back the version that it has become, or null when the page has to be
/// loaded anew.
export async function changePage() {
  const next = await load("no-cache");
  if (!sent || !next || !versionOf(next) || !canBecome(next)) return null;
  for (const old of document.head.querySelectorAll(incidental)) old.remove();
  document.head.append(...[...next.head.querySelectorAll(incidental)].map(imported));
  change(document.body, next.body);
  sent = next;
  return versionOf(next);
}

async function load(cache) {
  try {
    const answer = await fetch(location.pathname + location.search, { cache });
    return new DOMParser().parseFromString(await answer.text(), "text/html");
  } catch {
    return null;
  }
}

function versionOf(page) {
  return page.querySelector("script[data-sinew]")?.dataset.version;
}

/// What the pictures of a page show: a browser keeps those that it has shown once.
function picturesOf(page) {
  return versionOf(page).split(".")[1];
}

function canBecome(next) {
  if (picturesOf(sent) !== picturesOf(next)) return false;
  if (next.querySelector("body script")) return false;
  if (!sameElements(essential(sent), essential(next))) return false;
  if (sent.documentElement.lang !== next.documentElement.lang) return false;
  return document.body.isEqualNode(sent.body);
}

/// What a head says that cannot be changed afterwards. Style sheets are swapped by themselves.
function essential(page) {
  const others = `:not(${incidental}, [data-sinew], link[rel~=stylesheet])`;
  return [...page.head.querySelectorAll(others)];
}

function sameElements(left, right) {
  return left.length === right.length && left.every((node, index) => node.isEqualNode(right[index]));
}

/// Makes `node` equal to `next` and leaves alone what is equal already: it keeps focus and selection.
function change(node, next) {
  if (node.isEqualNode(next)) return;
  if (node.nodeType !== next.nodeType || node.nodeName !== next.nodeName) {
    node.replaceWith(imported(next));
  } else if (node.nodeType !== Node.ELEMENT_NODE) {
    node.nodeValue = next.nodeValue;
  } else {
    changeAttributes(node, next);
    changeChildren(node, next);
  }
}

function changeAttributes(element, next) {
  for (const { name } of [...element.attributes]) {
    if (!next.hasAttribute(name)) element.removeAttribute(name);
  }
  for (const { name, value } of next.attributes) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

function changeChildren(element, next) {
  const [old, fresh] = [[...element.childNodes], [...next.childNodes]];
  while (old.length && fresh.length && old[0].isEqualNode(fresh[0])) {
    old.shift();
    fresh.shift();
  }
  let following = null;
  while (old.length && fresh.length && old.at(-1).isEqualNode(fresh.at(-1))) {
    following = old.pop();
    fresh.pop();
  }
  const common = Math.min(old.length, fresh.length);
  for (const node of old.slice(common)) node.remove();
  for (const node of fresh.slice(common)) element.insertBefore(imported(node), following);
  for (let index = 0; index < common; index++) change(old[index], fresh[index]);
}

function imported(node) {
  return document.importNode(node, true);
}
