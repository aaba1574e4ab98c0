// What would be if claims were granted or dropped: the grounded labelling of the framework that the
// map was flattened into, worked out anew in linear time.

const IN = 1, OUT = -1, OPEN = 0;

/// The framework by targets: who attacks each argument, and whom it attacks.
function readFramework(data) {
  const list = (text) => (text === "" ? [] : text.split(" ").map(Number));
  const attackers = Array.from({ length: data.count }, () => []);
  const targets = Array.from({ length: data.count }, () => []);
  const ends = list(data.targets);
  list(data.attackers).forEach((attacker, attack) => {
    attackers[ends[attack]].push(attacker);
    targets[attacker].push(ends[attack]);
  });
  const pairs = list(data.copies);
  const copies = new Map(pairs.flatMap((claim, i) => (i % 2 ? [] : [[claim, pairs[i + 1]]])));
  return {
    count: data.count, nodes: data.nodes, attackers, targets, copies,
    defeating: new Set(list(data.defeating)), notPutForward: new Set(list(data.notPutForward)),
  };
}

/// The numbers of a claim: its own, and that of the claim as one that is only supposed.
function numbers(framework, claim) {
  const copy = framework.copies.get(claim);
  return copy === undefined ? [claim] : [claim, copy];
}

/// The grounded labels: attacks on what is granted are taken out, what is dropped is defeated.
function groundedLabels(framework, granted, dropped) {
  const labels = new Int8Array(framework.count);
  const free = new Set([...granted].flatMap((claim) => numbers(framework, claim)));
  const open = framework.attackers.map((list, argument) => (free.has(argument) ? 0 : list.length));
  const queue = [];
  const put = (argument, label) => {
    if (labels[argument] !== OPEN) return;
    labels[argument] = label;
    queue.push(argument);
  };
  for (const claim of dropped) numbers(framework, claim).forEach((number) => put(number, OUT));
  open.forEach((count, argument) => { if (count === 0) put(argument, IN); });
  for (let next = 0; next < queue.length; next++) {
    const argument = queue[next];
    for (const target of framework.targets[argument]) {
      if (free.has(target) || labels[target] !== OPEN) continue;
      if (labels[argument] === IN) put(target, OUT);
      else if (--open[target] === 0) put(target, IN);
    }
  }
  return labels;
}

/// The status of a claim in the words of the page.
function statusOf(framework, labels, claim) {
  if (labels[claim] === IN) return "accepted";
  if (labels[claim] === OPEN) return "undecided";
  const isDefeated = framework.attackers[claim].some(
    (attacker) => labels[attacker] === IN
      && (attacker < framework.nodes || framework.defeating.has(attacker)));
  if (isDefeated) return "rejected";
  return framework.notPutForward.has(claim) ? "not put forward" : "unsupported";
}
