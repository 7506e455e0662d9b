const verdicts = { yes: "Merge them", no: "Keep them apart", unknown: "Too few images to tell" };

function pairs() {
  const cards = report.pairs.map(pair => make("article", { class: "card pair" },
    make("header", {}, make("h3", {}, named(categoryName(pair.a)), make("span", { class: "muted" }, " and "), named(categoryName(pair.b))),
      make("span", { class: "verdict " + pair.recommended }, verdicts[pair.recommended])),
    make("p", { class: "muted" }, visible(pair.words)),
    make("div", { class: "sides" }, side(pair.a, pair.b, pair.aToB, pair.examplesA), side(pair.b, pair.a, pair.bToA, pair.examplesB)),
    make("div", { class: "row legend" }, pair.auc !== null && make("span", {}, "A test tells them apart with AUC " + pair.auc
      + (pair.aucLow !== null ? " (" + pair.aucLow + " to " + pair.aucHigh + ")" : "") + "; 0.5 is guessing"),
      make("button", { type: "button", class: "quiet", onclick: () => showIssues(pair.a, pair.b) }, "Label issues between them"))));
  return chapter("pairs", "Categories that may be one", report.words.pairs,
    cards.length ? [make("div", { class: "pairs" }, cards)] : [make("p", { class: "card empty" }, "No two categories are mixed up in both directions.")]);
}

const side = (category, other, rate, examples) => make("div", { class: "side" },
  make("div", { class: "change" }, pill("plain", categoryName(category)), make("span", { class: "muted" }, percent(rate), " seen as "), named(categoryName(other))),
  bar(rate, "poor"), make("div", { class: "strip" }, examples.map(index => pictureButton(index))));

function pictureButton(index) {
  const shown = picture(index);
  return make("button", { type: "button", class: "picture", onclick: () => onlyPicture(index) }, ...shown.children);
}
