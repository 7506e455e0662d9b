function several() {
  const list = paged("Images that could belong to several categories", 48,
    (candidate, i, all) => make("button", { type: "button", class: "card tile", onclick: () => detail(all, i, severalDetail) },
      picture(candidate.sample, make("span", { class: "badge" }, count(candidate.rank))),
      make("div", { class: "body" }, make("div", { class: "change" }, make("span", { class: "muted" }, "given"), pill(candidate.among ? "plain" : "given", categoryName(candidate.given))),
        probabilities(candidate.categories, candidate.given), make("p", { class: "path" }, named(sample(candidate.sample).path)))));
  const section = chapter("several", "Could belong to several categories", report.words.several,
    report.several.length ? [list.box] : [make("p", { class: "card empty" }, "Every image fits one category best.")]);
  list.set(report.several);
  return section;
}

const severalDetail = candidate => ({ sampleIndex: candidate.sample, title: "Could belong to several categories",
  parts: [make("div", { class: "change" }, make("span", { class: "muted" }, "given"), pill("given", categoryName(candidate.given))),
    probabilities(candidate.categories, candidate.given),
    make("p", { class: "muted" }, candidate.given < 0 ? "It has no label yet." : candidate.among
      ? "The given label is one of them." : "The given label is none of them, so it may be wrong too."),
    make("dl", {}, make("dt", {}, "Score"), make("dd", {}, String(candidate.score)))] });
