function duplicates() {
  const list = paged(text("duplicates"), 24, group => make("div", { class: "card group" },
    make("div", { class: "change" }, pill("plain", group.kind === "exact" ? text("sameFile") : text("nearlySame")),
      group.differs && pill("bad", text("labelsDiffer")), group.splits && pill("bad", text("acrossSplits")),
      make("span", { class: "muted" }, images(group.size))),
    make("div", { class: "members" }, group.members.map(([index, given, split]) => make("div", { class: "member" }, pictureButton(index),
      make("span", { class: "change" }, pill(group.differs ? "given" : "plain", categoryName(given)), split && make("span", { class: "muted" }, split)),
      make("span", { class: "path" }, named(sample(index).path)))))));
  list.list.className = "groups";
  list.set(report.duplicates);
  return report.duplicates.length ? chapter("duplicates", text("duplicates"), report.words.duplicates, [list.box]) : null;
}

function unreadable() {
  if (!report.unreadable.length) return null;
  return chapter("unreadable", text("unreadableTitle"), report.words.unreadable, [make("div", { class: "card scroll" },
    make("table", { class: "table" }, make("thead", {}, make("tr", {}, make("th", { scope: "col" }, text("file")), make("th", { scope: "col" }, text("reason")))),
      make("tbody", {}, report.unreadable.map(([path, reason]) => make("tr", {}, make("th", { scope: "row" }, named(path)), make("td", {}, visible(reason)))))))]);
}

function facts() {
  const list = make("dl", { class: "card facts-list" }, report.facts.flatMap(([name, value]) => [make("dt", {}, name), make("dd", {}, named(value))]));
  const notes = make("div", { class: "card notes" }, report.words.notes.map(note => make("p", {}, note)));
  return chapter("run", text("howFound"), "", [make("div", { class: "two" }, list, notes)]);
}
