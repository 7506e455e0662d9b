function several() {
  const list = paged(text("severalList"), 48,
    (candidate, i, all) => make("button", { type: "button", class: "card tile", onclick: () => detail(all, i, severalDetail) },
      picture(candidate.sample, make("span", { class: "badge" }, count(candidate.rank))),
      make("div", { class: "body" }, make("div", { class: "change" }, make("span", { class: "muted" }, text("given")), pill(candidate.among ? "plain" : "given", categoryName(candidate.given))),
        probabilities(candidate.categories, candidate.given), make("p", { class: "path" }, named(sample(candidate.sample).path)))));
  const section = chapter("several", text("severalTitle"), report.words.several,
    report.several.length ? [list.box] : [make("p", { class: "card empty" }, text("noSeveral"))]);
  list.set(report.several);
  return section;
}

const severalDetail = candidate => ({ sampleIndex: candidate.sample, title: text("severalTitle"),
  parts: [make("div", { class: "change" }, make("span", { class: "muted" }, text("given")), pill("given", categoryName(candidate.given))),
    probabilities(candidate.categories, candidate.given),
    make("p", { class: "muted" }, candidate.given < 0 ? text("noLabelYet") : candidate.among
      ? text("givenAmong") : text("givenNotAmong")),
    make("dl", {}, make("dt", {}, text("score")), make("dd", {}, String(candidate.score)))] });
