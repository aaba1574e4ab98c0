// One claim beside the page: what is known of it, and what if it were granted or dropped.

function startPanel(panel, claims, { onShow, onSuppose }) {
  const title = panel.querySelector("#panel-title");
  const body = panel.querySelector(".body");
  const permalink = panel.querySelector(".permalink");
  const buttons = [...panel.querySelectorAll("[data-what-if]")];
  const byID = new Map(claims.map((claim, place) => [claim.id, place]));
  let current = null, opener = null;

  const show = (id) => {
    const place = byID.get(id);
    if (place === undefined) return;
    if (panel.hidden) opener = document.activeElement;
    current = place;
    title.textContent = claims[place].title;
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
    history.replaceState(null, "", location.pathname + location.search);
    opener?.focus({ preventScroll: true });
    onShow(null);
  };
  panel.querySelector(".close").addEventListener("click", close);
  addEventListener("keydown", (event) => { if (event.key === "Escape") close(); });
  buttons.forEach((button) => {
    button.addEventListener("click", () => onSuppose(current, button.dataset.whatIf));
  });
  const follow = () => show(decodeURIComponent(location.hash.slice(1)));
  addEventListener("hashchange", follow);
  // A click on the link to the claim that is shown already changes no hash.
  addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href^='#']");
    if (!link || event.defaultPrevented || !byID.has(link.getAttribute("href").slice(1))) return;
    const id = link.getAttribute("href").slice(1);
    if (location.hash === `#${id}`) { event.preventDefault(); show(id); }
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
