function matrix() {
  const { cells, shown } = report.confusion;
  const content = shown ? make("div", { class: "confusions" }, heatMap(cells, shown), confusionList(cells, shown.length + 2)) : confusionList(cells, 100);
  return chapter("confusion", "What is taken for what", report.words.confusion, [content]);
}

function heatMap(cells, order) {
  const place = new Map(order.map((category, i) => [category, i]));
  const rows = order.map(() => new Array(order.length).fill(0));
  for (const [given, seen, times] of cells) {
    if (place.has(given) && place.has(seen)) rows[place.get(given)][place.get(seen)] = times;
  }
  const head = make("thead", {}, make("tr", {}, make("th", { scope: "col" }, make("span", {}, "given \u2193  seen as \u2192")),
    order.map(category => make("th", { scope: "col" }, make("span", { title: visible(categoryName(category)) }, named(categoryName(category)))))));
  const body = make("tbody", {}, rows.map((row, i) => make("tr", {},
    make("th", { scope: "row", title: visible(categoryName(order[i])) }, named(categoryName(order[i]))),
    row.map((times, j) => make("td", {}, cell(order[i], order[j], times, row.reduce((a, b) => a + b, 0)))))));
  const size = order.length > 24 ? "24px" : order.length > 14 ? "32px" : "44px";
  return make("div", { class: "card matrix-card", "--cell": size }, make("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Confusion matrix" },
    make("table", { class: "matrix" }, make("caption", { class: "visually-hidden" }, "Images by given label (rows) and by what the model sees (columns)"), head, body)),
    make("div", { class: "legend" }, make("span", {}, make("i", { class: "l-same" }), "seen as labelled"), make("span", {}, make("i", { class: "l-off" }), "seen as another category"),
      make("span", {}, "Choose a cell to see its label issues")));
}

function cell(given, seen, times, total) {
  const heat = total ? Math.sqrt(times / total) : 0, share = total ? times / total : 0;
  if (times === 0) return make("span", { class: "zero", "--heat": 0 }, "0");
  const words = some(times, "image") + " labelled " + visible(categoryName(given)) + (given === seen ? " and seen so" : " seen as " + visible(categoryName(seen))) + " (" + percent(share) + ")";
  const extra = { "--heat": heat.toFixed(3), "aria-label": words, "data-tip": words };
  return given === seen ? make("span", { class: "same", ...extra }, count(times))
    : make("button", { type: "button", ...extra, onclick: () => showIssues(given, seen) }, count(times));
}

function confusionList(cells, most) {
  const totals = new Map();
  cells.forEach(([given, , times]) => totals.set(given, (totals.get(given) ?? 0) + times));
  const worst = cells.filter(([given, seen]) => given !== seen).sort((a, b) => b[2] - a[2] || a[0] - b[0] || a[1] - b[1]).slice(0, most);
  if (!worst.length) return make("p", { class: "card empty" }, "Everything is seen as it is labelled.");
  return make("div", { class: "card scroll" }, make("table", { class: "table" },
    make("thead", {}, make("tr", {}, ["Given", "Seen as", "Images", "Share of the given"].map(name => make("th", { scope: "col" }, name)))),
    make("tbody", {}, worst.map(([given, seen, times]) => make("tr", {}, make("th", { scope: "row" }, named(categoryName(given))), make("td", {}, named(categoryName(seen))),
      make("td", {}, count(times)), make("td", {}, metered(times / totals.get(given), "poor")))))));
}

const metered = (share, kind, words) => make("div", { class: "metered" }, bar(share, kind), make("span", { class: "amount" }, words ?? percent(share)));
