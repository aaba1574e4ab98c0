// Searching and filtering: one form for everything on the page.

function startFind(form, claims, diagram) {
  const item = (element, places) => ({
    element, kind: element.dataset.kind, claims: places,
    text: element.textContent.toLocaleLowerCase(),
  });
  const numbers = (text) => text.split(" ").filter(Boolean).map(Number);
  // The table and the details have a row for every claim, in order.
  const items = [
    ...[...document.querySelectorAll(".filterable")].map((element) => item(element, numbers(element.dataset.claims))),
    ...[...document.querySelectorAll("#claims tbody tr")].map((element, place) => item(element, [place])),
    ...[...document.querySelectorAll("#details > details")].map((element, place) => item(element, [place])),
  ];
  const found = form.elements.found;

  const update = () => {
    const wanted = Object.fromEntries(new FormData(form));
    const words = (wanted.text ?? "").toLocaleLowerCase().split(/\s+/).filter(Boolean);
    const isAny = Object.values(wanted).every((value) => !value);
    const fits = (claim) => (!wanted.author || claim.authors.includes(wanted.author))
      && (!wanted.tag || claim.tags.includes(wanted.tag))
      && (!wanted.mark || claim.marks.includes(wanted.mark))
      && (!wanted.status || claim.status === wanted.status);
    const holds = (text) => words.every((word) => text.includes(word));
    const narrows = wanted.author || wanted.tag || wanted.mark || wanted.status;
    let rows = 0;
    for (const { element, text, kind, claims: places } of items) {
      // A claim that stands within a row of its own goes with that row.
      if (element.parentElement.closest(".filterable")) continue;
      element.hidden = !holds(text) || (wanted.kind && kind !== undefined && kind !== wanted.kind)
        || (narrows && !places.some((place) => fits(claims[place])));
      if (element.hidden) continue;
      if (element.matches("tbody tr")) rows += 1;
    }
    found.textContent = isAny ? "" : `${rows} of ${claims.length} claims`;
    const shown = new Set(claims.filter((claim) => fits(claim) && holds(claim.text)).map((claim) => claim.id));
    diagram?.filter(isAny ? null : shown);
  };
  form.addEventListener("input", update);
  form.addEventListener("reset", () => setTimeout(update));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.closest("search").hidden = false;
  return { update };
}
