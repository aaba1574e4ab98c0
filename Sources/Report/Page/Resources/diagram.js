// The diagram: moving, zooming, and showing which boxes are meant.

function startDiagram(section) {
  const canvas = section.querySelector(".canvas");
  const svg = canvas.querySelector("svg");
  const [, , width, height] = svg.getAttribute("viewBox").split(/\s+/).map(Number);
  const view = { x: 0, y: 0, scale: 1 };
  section.querySelector(".tools").hidden = false;
  canvas.classList.add("live");
  svg.setAttribute("width", width);
  svg.setAttribute("height", height);

  const show = () => {
    svg.style.transform = `translate(${view.x}px, ${view.y}px) scale(${view.scale})`;
  };
  const fit = () => {
    view.scale = Math.min(canvas.clientWidth / width, canvas.clientHeight / height, 1);
    view.x = (canvas.clientWidth - width * view.scale) / 2;
    view.y = 0;
    show();
  };
  // Nobody can read a large map that is made to fit: it begins at the top, where the legend is.
  const begin = () => {
    fit();
    view.scale = Math.max(view.scale, 0.75);
    view.x = (canvas.clientWidth - width * view.scale) / 2;
    show();
  };
  const zoom = (factor, x = canvas.clientWidth / 2, y = canvas.clientHeight / 2) => {
    const scale = Math.min(8, Math.max(0.05, view.scale * factor));
    view.x = x - (x - view.x) * (scale / view.scale);
    view.y = y - (y - view.y) * (scale / view.scale);
    view.scale = scale;
    show();
  };
  const move = (x, y) => { view.x += x; view.y += y; show(); };
  const full = () => {
    canvas.classList.toggle("full");
    fit();
  };
  /// Where a box lies from the middle of what is shown.
  const offset = (box) => {
    const frame = canvas.getBoundingClientRect(), place = box.getBoundingClientRect();
    return [
      place.x + place.width / 2 - frame.x - frame.width / 2,
      place.y + place.height / 2 - frame.y - frame.height / 2,
    ];
  };
  const centre = (box) => {
    const [x, y] = offset(box);
    move(-x, -y);
    // No empty margin where there is more of the diagram.
    const least = [canvas.clientWidth - width * view.scale, canvas.clientHeight - height * view.scale];
    view.x = Math.max(Math.min(view.x, 0), Math.min(least[0], 0));
    view.y = Math.max(Math.min(view.y, 0), Math.min(least[1], 0));
    show();
  };
  const bringIntoView = (box) => {
    const [x, y] = offset(box);
    const isSeen = Math.abs(x) < canvas.clientWidth / 2 && Math.abs(y) < canvas.clientHeight / 2;
    if (!isSeen) centre(box);
  };

  let pointer = null, moved = false;
  canvas.addEventListener("pointerdown", (event) => {
    pointer = { x: event.clientX, y: event.clientY };
    moved = false;
  });
  canvas.addEventListener("pointermove", (event) => {
    if (!pointer) return;
    const [x, y] = [event.clientX - pointer.x, event.clientY - pointer.y];
    if (!moved && Math.hypot(x, y) < 4) return;
    if (!moved) canvas.setPointerCapture(event.pointerId);
    moved = true;
    pointer = { x: event.clientX, y: event.clientY };
    move(x, y);
  });
  for (const end of ["pointerup", "pointercancel"]) {
    canvas.addEventListener(end, () => { pointer = null; });
  }
  // A drag that ends on a box is no click on it.
  canvas.addEventListener("click", (event) => { if (moved) event.preventDefault(); }, true);
  canvas.addEventListener("dragstart", (event) => event.preventDefault());
  canvas.addEventListener("wheel", (event) => {
    // Without a modifier the wheel scrolls the page, but for a diagram that fills the screen.
    if (!event.ctrlKey && !event.metaKey && !canvas.classList.contains("full")) return;
    event.preventDefault();
    const frame = canvas.getBoundingClientRect();
    zoom(Math.exp(-event.deltaY / 400), event.clientX - frame.x, event.clientY - frame.y);
  }, { passive: false });
  const keys = {
    "+": () => zoom(1.25), "=": () => zoom(1.25), "-": () => zoom(0.8), "0": fit,
    ArrowLeft: () => move(60, 0), ArrowRight: () => move(-60, 0),
    ArrowUp: () => move(0, 60), ArrowDown: () => move(0, -60),
  };
  canvas.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && canvas.classList.contains("full")) full();
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  canvas.addEventListener("focusin", (event) => {
    if (event.target !== canvas) bringIntoView(event.target);
    canvas.scrollTo(0, 0);
  });
  const actions = { in: () => zoom(1.25), out: () => zoom(0.8), fit, full };
  section.querySelectorAll("[data-zoom]").forEach((button) => {
    button.addEventListener("click", () => actions[button.dataset.zoom]());
  });
  addEventListener("resize", show);
  begin();

  /// The boxes by the claim that they stand for, and all by the number of their node.
  const boxes = new Map(), nodes = [];
  svg.querySelectorAll("g[data-node]").forEach((box) => {
    nodes[box.dataset.node] = box;
    const link = box.querySelector("a");
    if (link) boxes.set(link.getAttribute("href").slice(1), box);
  });
  return {
    boxes,
    /// Dims all boxes but those of some claims; null shows all.
    filter(shown) {
      nodes.forEach((box) => {
        const link = box.querySelector("a");
        box.classList.toggle("dim", shown !== null && !(link && shown.has(link.getAttribute("href").slice(1))));
      });
      svg.querySelectorAll("g[data-ends]").forEach((edge) => {
        edge.classList.toggle("dim", edge.dataset.ends.split(" ").some((end) => nodes[end]?.classList.contains("dim")));
      });
    },
    /// Points at one box.
    point(id) {
      for (const [other, box] of boxes) box.classList.toggle("here", other === id);
      if (boxes.has(id)) bringIntoView(boxes.get(id));
    },
  };
}
