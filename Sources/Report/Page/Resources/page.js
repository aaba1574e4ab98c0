// Puts the parts of the page together.

const data = JSON.parse(document.getElementById("data").textContent);
const claims = data.claims;
const framework = readFramework(data.framework);
document.querySelectorAll("#claims tbody tr").forEach((row, place) => {
  const link = row.querySelector("a");
  Object.assign(claims[place], {
    id: link.getAttribute("href").slice(1), title: link.textContent, text: row.textContent.toLocaleLowerCase(),
  });
});
const titles = new Map(claims.map((claim) => [claim.title, claim.id]));
document.querySelectorAll("#arguments li").forEach((item) => {
  const name = /^<[^<>]+>/.exec(item.textContent)?.[0];
  if (name) titles.set(name, item.id);
});

/// Makes links of the claims that sentences name.
function link(root) {
  for (const element of root.querySelectorAll(".linked")) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) {
      if (!walker.currentNode.parentElement.closest("a")) texts.push(walker.currentNode);
    }
    for (const text of texts) {
      const parts = text.data.split(/(\[[^\[\]]+\]|<[^<>]+>)/);
      if (parts.length < 2) continue;
      text.replaceWith(...parts.map((part) => {
        const id = titles.get(part);
        if (!id) return part;
        const anchor = document.createElement("a");
        anchor.href = `#${id}`;
        anchor.textContent = part;
        return anchor;
      }));
    }
    element.classList.remove("linked");
  }
}

const section = document.getElementById("diagram");
const diagram = section ? startDiagram(section) : null;
startTable(document.getElementById("claims"));
startFind(document.querySelector("#find form"), claims, diagram);
document.querySelectorAll("main > section:not(#details)").forEach(link);
document.querySelectorAll("#details details").forEach((detail) => {
  detail.addEventListener("toggle", () => link(detail), { once: true });
});

// What if.

const suppositions = new Map();
const bar = document.getElementById("what-if");
const badges = [...document.querySelectorAll("[data-status-of]")];
const standings = new Map(badges.map((badge) => [badge, badge.textContent]));

function showBadge(badge, statuses) {
  const place = badge.dataset.statusOf;
  if (place === "") return;
  const claim = claims[place], status = statuses ? statuses[place] : claim.status;
  const isChanged = status !== claim.status;
  badge.textContent = isChanged ? `${claim.status} → ${status}` : standings.get(badge) ?? badge.textContent;
  badge.classList.toggle("changed", isChanged);
  badge.dataset.now = status;
}

/// The statuses of all claims under what is supposed.
function statuses() {
  const chosen = (kind) => new Set([...suppositions].filter(([, is]) => is === kind).map(([place]) => place));
  const labels = groundedLabels(framework, chosen("grant"), chosen("drop"));
  return claims.map((_, place) => statusOf(framework, labels, place));
}

function showSuppositions() {
  const now = suppositions.size ? statuses() : null;
  badges.forEach((badge) => showBadge(badge, now));
  claims.forEach((claim, place) => {
    diagram?.boxes.get(claim.id)?.classList.toggle("changed", now !== null && now[place] !== claim.status);
  });
  panel.press(suppositions);
  bar.hidden = now === null;
  if (!now) return;
  const said = [...suppositions].map(([place, kind]) => `${claims[place].title} ${kind === "grant" ? "granted" : "dropped"}`);
  const changes = claims.flatMap((claim, place) =>
    now[place] === claim.status ? [] : [`${claim.title}: ${claim.status} → ${now[place]}`]);
  const supposed = bar.querySelector("p"), list = bar.querySelector("ul");
  const count = changes.length === 1 ? "one claim changes" : `${changes.length} claims change`;
  supposed.textContent = `What if: ${said.join(", ")} – ${count}.`;
  list.replaceChildren(...changes.map((change) => {
    const item = document.createElement("li");
    item.textContent = change;
    return item;
  }));
  supposed.classList.add("linked");
  list.classList.add("linked");
  link(bar);
}

bar.querySelector("button").addEventListener("click", () => {
  suppositions.clear();
  showSuppositions();
});

const panel = startPanel(document.getElementById("panel"), claims, {
  onShow(id) {
    diagram?.point(id);
    if (id === null) return;
    link(panel.body);
    panel.press(suppositions);
  },
  onSuppose(place, kind) {
    if (suppositions.get(place) === kind) suppositions.delete(place); else suppositions.set(place, kind);
    showSuppositions();
  },
});
badges.forEach((badge) => showBadge(badge, null));
// The browser itself moves to the fragment first.
addEventListener("load", () => setTimeout(panel.follow));
