const issueFilter = { list: "counted", given: -1, suggested: -1, path: "" };
let showIssues = () => {};

function issues() {
  const folded = report.issues.filter(issue => issue.pair >= 0), counted = report.issues.filter(issue => issue.pair < 0);
  const list = paged(text("labelIssues"), 48, (issue, i, all) => issueTile(issue, () => detail(all, i, issueDetail)));
  const found = make("span", { class: "muted", role: "status" });
  const givens = chooser(text("givenLabel"), report.issues.map(issue => issue.given), value => change({ given: value }));
  const suggestions = chooser(text("suggestedLabel"), report.issues.map(issue => issue.suggested), value => change({ suggested: value }));
  const search = make("input", { type: "search", placeholder: text("findPath"), "aria-label": text("findPath"), oninput: event => change({ path: event.target.value.toLowerCase() }) });
  const lists = ["counted", "folded"].map(name => make("button", { type: "button", onclick: () => change({ list: name }) },
    text(name, count((name === "counted" ? counted : folded).length))));

  function change(what) {
    Object.assign(issueFilter, what);
    const { given, suggested, path } = issueFilter;
    const shown = (issueFilter.list === "counted" ? counted : folded).filter(issue =>
      (given < 0 || issue.given === given) && (suggested < 0 || issue.suggested === suggested)
      && (!path || sample(issue.sample).path.toLowerCase().includes(path)));
    lists.forEach((button, i) => button.setAttribute("aria-pressed", issueFilter.list === ["counted", "folded"][i]));
    givens.value = given;
    suggestions.value = suggested;
    found.textContent = images(shown.length);
    list.set(shown);
  }
  showIssues = (given, suggested) => {
    const inside = folded.some(issue => issue.given === given && issue.suggested === suggested);
    change({ given, suggested, path: "", list: inside ? "folded" : "counted" });
    search.value = "";
    document.getElementById("issues").scrollIntoView();
  };

  const content = report.issues.length ? [make("div", { class: "tools" },
    folded.length > 0 && make("div", { class: "switch", role: "group", "aria-label": text("whichList") }, lists), givens, suggestions, search, found), list.box]
    : [make("p", { class: "card empty" }, report.weakModel ? text("nothingWhileWeak") : text("noDoubt"))];
  const section = chapter("issues", text("probablyWrong"), report.words.issues, content);
  if (report.issues.length) change({});
  return section;
}

function chooser(name, values, change) {
  const counts = new Map();
  values.forEach(value => counts.set(value, (counts.get(value) ?? 0) + 1));
  const options = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return make("select", { "aria-label": name, onchange: event => change(Number(event.target.value)) },
    make("option", { value: -1 }, text("any", name)),
    ...options.map(([value, times]) => make("option", { value }, text("categoryCount", visible(categoryName(value)), count(times)))));
}

const change = issue => make("div", { class: "change" }, pill("given", categoryName(issue.given)),
  make("span", { class: "arrow", "aria-label": text("suggests") }, "\u2192"), pill("suggested", categoryName(issue.suggested)));

function issueTile(issue, open) {
  return make("button", { type: "button", class: "card tile", onclick: open },
    picture(issue.sample, make("span", { class: "badge" }, count(issue.rank)),
      issue.wrong !== null && make("span", { class: "badge right", title: text("chanceWrong") }, percent(issue.wrong))),
    make("div", { class: "body" }, change(issue), make("p", { class: "reason" }, visible(issue.reason)),
      make("p", { class: "path" }, named(sample(issue.sample).path))));
}

const issueDetail = issue => ({ sampleIndex: issue.sample, title: issue.wrong === null ? text("labelIssue") : text("likelyWrong", percent(issue.wrong)),
  parts: [change(issue), make("p", {}, visible(issue.reason)), probabilities(issue.top, issue.given),
    make("dl", {}, make("dt", {}, text("rank")), make("dd", {}, count(issue.rank)), make("dt", {}, text("score")), make("dd", {}, String(issue.score)))] });
