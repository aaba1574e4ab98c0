// The table of claims: sorting by a column, and copying.

function startTable(section) {
  const table = section.querySelector("table");
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  const text = (row, column) => row.cells[column].textContent.trim();

  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener("click", () => {
      const isAscending = head.getAttribute("aria-sort") !== "ascending";
      heads.forEach((other) => other.setAttribute("aria-sort", "none"));
      head.setAttribute("aria-sort", isAscending ? "ascending" : "descending");
      const sign = isAscending ? 1 : -1;
      const rows = [...body.rows].sort(
        (left, right) => sign * text(left, column).localeCompare(text(right, column)));
      body.append(...rows);
    });
  });

  // RFC 4180; a spreadsheet must not take a claim for a formula.
  const cell = (value) => `"${(/^[=+\-@\t\r]/.test(value) ? "'" + value : value).replaceAll('"', '""')}"`;
  const csv = () => [heads, ...[...body.rows].filter((row) => !row.hidden).map((row) => [...row.cells])]
    .map((cells) => cells.map((item) => cell(item.textContent.trim())).join(",")).join("\r\n") + "\r\n";

  section.querySelector(".tools").hidden = false;
  section.querySelector("#copy-table").addEventListener("click", async () => {
    const report = section.querySelector("#copied");
    try {
      await navigator.clipboard.writeText(csv());
      report.textContent = "Copied.";
    } catch {
      report.textContent = "The browser does not let this page copy.";
    }
  });
  return { csv };
}
