function overview() {
  const n = report.numbers;
  const words = sentence => make("span", { class: "words" }, sentence);
  const number = (name, value, sentence, target) => make(target ? "a" : "div", { class: "card number", href: target },
    make("span", { class: "name" }, name), make("span", { class: "value" }, value), sentence && words(sentence));
  const ringed = (name, share, sentence) => make("div", { class: "card number ringed" }, ring(share),
    make("div", {}, make("span", { class: "name" }, name), make("div", { class: "value" }, percent(share, 1)), words(sentence)));

  const hero = make("a", { class: "card number wide hero", href: "#issues" },
    make("span", { class: "name" }, text("probablyWrong")), make("span", { class: "value" }, count(n.flags)),
    n.flags > 0 && n.precision.low !== null && make("div", { class: "range", role: "img", "aria-label": n.precision.words,
      "--low": n.precision.low * 100 + "%", "--high": n.precision.high * 100 + "%", "--at": n.precision.estimate * 100 + "%" },
      make("i"), n.precision.estimate !== null && make("b")),
    words(n.precision.words));

  return make("section", { id: "overview", "aria-label": text("overview") },
    make("h1", {}, named(report.title)),
    make("p", { class: "lead" }, report.lead),
    report.weakModel && make("p", { class: "banner", role: "note" }, make("strong", {}, text("weak") + " "), report.weakModel),
    make("div", { class: "numbers" }, hero,
      number(text("imagesHead"), count(n.samples), n.unlabelled ? text(n.unlabelled === 1 ? "oneUnlabelled" : "unlabelled", count(n.unlabelled)) : text("allLabelled")),
      number(text("categoriesHead"), count(n.categories), n.smallest),
      ringed(text("accuracy"), n.accuracy, text("accuracyOf")),
      ringed(text("health"), n.health, text("healthOf")),
      number(text("mayShowSeveral"), count(n.multiClass), text(n.multiClass === 1 ? "oneFitsSeveral" : "fitSeveral"), "#several"),
      number(text("shouldBeOne"), count(n.mergeable), text(n.mergeable === 1 ? "onePair" : "pairs"), "#pairs")));
}

function ring(share) {
  const around = 2 * Math.PI * 44, part = share ?? 0;
  const circle = (kind, extra) => svg("circle", { class: kind, cx: 50, cy: 50, r: 44, ...extra });
  return svg("svg", { class: "ring", viewBox: "0 0 100 100", "aria-hidden": "true" }, circle("rest"),
    circle("part" + (part < .6 ? " low" : ""), { "stroke-dasharray": part * around + " " + around }));
}
