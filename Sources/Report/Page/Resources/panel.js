// One claim beside the page: what is known of it, and what if it were granted or dropped.

function startPanel(panel, claims, { onShow, onSuppose }) {
  const title = panel.querySelector("#panel-title");
  const body = panel.querySelector(".body");
  const badge = panel.querySelector(".status");
  const permalink = panel.querySelector(".permalink");
  const buttons = [...panel.querySelectorAll("[data-what-if]")];
  const byID = new Map(claims.map((claim, place) => [claim.id, place]));
  let current = null, opener = null;

  const show = (id) => {
    const place = byID.get(id);
    if (place === undefined) return;
    current = place;
    title.textContent = claims[place].title;
    badge.dataset.statusOf = place;
    permalink.href = `#${id}`;
    const copy = document.getElementById(id).cloneNode(true);
    copy.querySelector("summary").remove();
    body.replaceChildren(...copy.childNodes);
    panel.hidden = false;
    panel.scrollTo(0, 0);
    panel.focus({ preventScroll: true });
    onShow(id, place);
  };
  const close = () => {
    if (panel.hidden) return;
    panel.hidden = true;
    current = null;
    if (byID.has(location.hash.slice(1))) history.pushState(null, "", location.pathname + location.search);
    opener?.focus({ preventScroll: true });
    onShow(null);
  };
  panel.querySelector(".close").addEventListener("click", close);
  addEventListener("keydown", (event) => { if (event.key === "Escape") close(); });
  buttons.forEach((button) => {
    button.addEventListener("click", () => onSuppose(current, button.dataset.whatIf));
  });
  const follow = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    if (byID.has(id)) show(id); else close();
  };
  addEventListener("popstate", follow);
  // The claim is shown where the reader is; without scripts the link leads to its details.
  addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href^='#']");
    const id = link?.getAttribute("href").slice(1);
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || !byID.has(id)) return;
    event.preventDefault();
    if (!panel.contains(link)) opener = link;
    history.pushState(null, "", `#${id}`);
    show(id);
  });

  return {
    follow,
    /// Shows which of the buttons is pressed for the claim at hand.
    press(suppositions) {
      buttons.forEach((button) => {
        button.setAttribute("aria-pressed", String(suppositions.get(current) === button.dataset.whatIf));
      });
    },
    get current() { return current; },
    body,
  };
}
