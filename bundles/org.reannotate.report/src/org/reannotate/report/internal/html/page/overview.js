function overview() {
  const n = report.numbers;
  const words = text => make("span", { class: "words" }, text);
  const number = (name, value, text, target) => make(target ? "a" : "div", { class: "card number", href: target },
    make("span", { class: "name" }, name), make("span", { class: "value" }, value), text && words(text));
  const ringed = (name, share, text) => make("div", { class: "card number ringed" }, ring(share),
    make("div", {}, make("span", { class: "name" }, name), make("div", { class: "value" }, percent(share, 1)), words(text)));

  const hero = make("a", { class: "card number wide hero", href: "#issues" },
    make("span", { class: "name" }, "Probably labelled wrong"), make("span", { class: "value" }, count(n.flags)),
    n.flags > 0 && n.precision.low !== null && make("div", { class: "range", role: "img", "aria-label": n.precision.words,
      "--low": n.precision.low * 100 + "%", "--high": n.precision.high * 100 + "%", "--at": n.precision.estimate * 100 + "%" },
      make("i"), n.precision.estimate !== null && make("b")),
    words(n.precision.words));

  return make("section", { id: "overview", "aria-label": "Overview" },
    make("h1", {}, named(report.title)),
    make("p", { class: "lead" }, report.lead),
    report.weakModel && make("p", { class: "banner", role: "note" }, make("strong", {}, "The model is weak. "), report.weakModel),
    make("div", { class: "numbers" }, hero,
      number("Images", count(n.samples), n.unlabelled ? some(n.unlabelled, "image") + " without a label" : "all with a label"),
      number("Categories", count(n.categories), n.smallest),
      ringed("Accuracy", n.accuracy, "of the model on images it was not trained on"),
      ringed("Health", n.health, "of the labels raise no doubt"),
      number("May show several", count(n.multiClass), n.multiClass === 1 ? "image fits more than one category" : "images fit more than one category", "#several"),
      number("Should be one", count(n.mergeable), n.mergeable === 1 ? "pair of categories" : "pairs of categories", "#pairs")));
}

function ring(share) {
  const around = 2 * Math.PI * 44, part = share ?? 0;
  const circle = (kind, extra) => svg("circle", { class: kind, cx: 50, cy: 50, r: 44, ...extra });
  return svg("svg", { class: "ring", viewBox: "0 0 100 100", "aria-hidden": "true" }, circle("rest"),
    circle("part" + (part < .6 ? " low" : ""), { "stroke-dasharray": part * around + " " + around }));
}
