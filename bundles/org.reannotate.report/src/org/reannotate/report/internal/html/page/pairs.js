function pairs() {
  const cards = report.pairs.map(pair => make("article", { class: "card pair" },
    make("header", {}, make("h3", {}, named(categoryName(pair.a)), make("span", { class: "muted" }, " " + text("and") + " "), named(categoryName(pair.b))),
      make("span", { class: "verdict " + pair.recommended }, text("verdict." + pair.recommended))),
    make("p", { class: "muted" }, visible(pair.words)),
    make("div", { class: "sides" }, side(pair.a, pair.b, pair.aToB, pair.examplesA), side(pair.b, pair.a, pair.bToA, pair.examplesB)),
    make("div", { class: "row legend" }, pair.auc !== null && make("span", {}, pair.aucLow === null ? text("auc", pair.auc) : text("aucRange", pair.auc, pair.aucLow, pair.aucHigh)),
      make("button", { type: "button", class: "quiet", onclick: () => showIssues(pair.a, pair.b) }, text("issuesBetween")))));
  return chapter("pairs", text("mayBeOneTitle"), report.words.pairs,
    cards.length ? [make("div", { class: "pairs" }, cards)] : [make("p", { class: "card empty" }, text("noPairs"))]);
}

const side = (category, other, rate, examples) => make("div", { class: "side" },
  make("div", { class: "change" }, pill("plain", categoryName(category)), make("span", { class: "muted" }, text("seenAsShare", percent(rate)), " "), named(categoryName(other))),
  bar(rate, "poor"), make("div", { class: "strip" }, examples.map(index => pictureButton(index))));

function pictureButton(index) {
  const shown = picture(index);
  return make("button", { type: "button", class: "picture", onclick: () => onlyPicture(index) }, ...shown.children);
}
