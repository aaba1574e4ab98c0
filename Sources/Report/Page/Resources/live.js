// Loads the page anew whenever the one it came from has changed.

async function live(version) {
  for (;;) {
    try {
      const answer = await fetch(`changes?${version}`, { cache: "no-store" });
      const now = await answer.text();
      if (!answer.ok) throw new Error(answer.statusText);
      if (now !== version) return location.reload();
    } catch {
      // Whoever serves the page may be starting again.
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}
live(document.documentElement.dataset.version);
