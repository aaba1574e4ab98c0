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
const standings = [...document.querySelectorAll("#claims tbody .status")].map((badge) => badge.textContent);

/// Shows the statuses that claims have now; null are those of the map.
function showBadges(now) {
  for (const badge of badges) {
    const place = badge.dataset.statusOf;
    if (place === "") continue;
    const before = claims[place].status, status = now ? now[place] : before;
    badge.textContent = status === before ? standings[place] : `${before} → ${status}`;
    badge.classList.toggle("changed", status !== before);
    badge.dataset.now = status;
  }
}

/// The statuses of all claims under what is supposed.
function statuses() {
  const chosen = (kind) => new Set([...suppositions].filter(([, is]) => is === kind).map(([place]) => place));
  const labels = groundedLabels(framework, chosen("grant"), chosen("drop"));
  return claims.map((_, place) => statusOf(framework, labels, place));
}

function showSuppositions() {
  const now = suppositions.size ? statuses() : null;
  showBadges(now);
  claims.forEach((claim, place) => {
    diagram?.boxes.get(claim.id)?.classList.toggle("changed", now !== null && now[place] !== claim.status);
  });
  panel.press(suppositions);
  bar.hidden = now === null;
  if (!now) return;
  const said = [...suppositions].map(([place, kind]) => `${claims[place].title} ${kind === "grant" ? "granted" : "dropped"}`);
  const changes = claims.flatMap((claim, place) =>
    now[place] === claim.status || suppositions.has(place)
      ? [] : [`${claim.title}: ${claim.status} → ${now[place]}`]);
  const supposed = bar.querySelector("p"), list = bar.querySelector("ul");
  const count = changes.length === 1 ? "One other claim changes" : `${changes.length} other claims change`;
  supposed.textContent = `What if: ${said.join(", ")}`;
  bar.querySelector("summary").textContent = count;
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
    showSuppositions();
  },
  onSuppose(place, kind) {
    if (suppositions.get(place) === kind) suppositions.delete(place); else suppositions.set(place, kind);
    showSuppositions();
  },
});
showBadges(null);
// The browser itself moves to the fragment first.
addEventListener("load", () => setTimeout(panel.follow));
