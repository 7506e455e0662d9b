function matrix() {
  const { cells, shown } = report.confusion;
  const content = shown ? make("div", { class: "confusions" }, heatMap(cells, shown), confusionList(cells, shown.length + 2)) : confusionList(cells, 100);
  return chapter("confusion", text("confusionTitle"), report.words.confusion, [content]);
}

function heatMap(cells, order) {
  const place = new Map(order.map((category, i) => [category, i]));
  const rows = order.map(() => new Array(order.length).fill(0));
  for (const [given, seen, times] of cells) {
    if (place.has(given) && place.has(seen)) rows[place.get(given)][place.get(seen)] = times;
  }
  const head = make("thead", {}, make("tr", {}, make("th", { scope: "col" }, make("span", {}, text("corner"))),
    order.map(category => make("th", { scope: "col" }, make("span", { title: visible(categoryName(category)) }, named(categoryName(category)))))));
  const body = make("tbody", {}, rows.map((row, i) => make("tr", {},
    make("th", { scope: "row", title: visible(categoryName(order[i])) }, named(categoryName(order[i]))),
    row.map((times, j) => make("td", {}, cell(order[i], order[j], times, row.reduce((a, b) => a + b, 0)))))));
  const size = order.length > 24 ? "24px" : order.length > 14 ? "32px" : "44px";
  return make("div", { class: "card matrix-card", "--cell": size }, make("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": text("matrix") },
    make("table", { class: "matrix" }, make("caption", { class: "visually-hidden" }, text("matrixCaption")), head, body)),
    make("div", { class: "legend" }, make("span", {}, make("i", { class: "l-same" }), text("seenAsLabelled")), make("span", {}, make("i", { class: "l-off" }), text("seenAsOther")),
      make("span", {}, text("chooseCell"))));
}

function cell(given, seen, times, total) {
  const heat = total ? Math.sqrt(times / total) : 0, share = total ? times / total : 0;
  if (times === 0) return make("span", { class: "zero", "--heat": 0 }, "0");
  const words = text(given === seen ? "seenSo" : "seenOther", images(times), visible(categoryName(given)), visible(categoryName(seen)), percent(share));
  const extra = { "--heat": heat.toFixed(3), "aria-label": words, "data-tip": words };
  return given === seen ? make("span", { class: "same", ...extra }, count(times))
    : make("button", { type: "button", ...extra, onclick: () => showIssues(given, seen) }, count(times));
}

function confusionList(cells, most) {
  const totals = new Map();
  cells.forEach(([given, , times]) => totals.set(given, (totals.get(given) ?? 0) + times));
  const worst = cells.filter(([given, seen]) => given !== seen).sort((a, b) => b[2] - a[2] || a[0] - b[0] || a[1] - b[1]).slice(0, most);
  if (!worst.length) return make("p", { class: "card empty" }, text("allSeenRight"));
  return make("div", { class: "card scroll" }, make("table", { class: "table" },
    make("thead", {}, make("tr", {}, [text("givenHead"), text("seenAs"), text("imagesHead"), text("shareOfGiven")].map(name => make("th", { scope: "col" }, name)))),
    make("tbody", {}, worst.map(([given, seen, times]) => make("tr", {}, make("th", { scope: "row" }, named(categoryName(given))), make("td", {}, named(categoryName(seen))),
      make("td", {}, count(times)), make("td", {}, metered(times / totals.get(given), "poor")))))));
}

const metered = (share, kind, words) => make("div", { class: "metered" }, bar(share, kind), make("span", { class: "amount" }, words ?? percent(share)));
