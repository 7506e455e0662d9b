function duplicates() {
  const list = paged("Duplicates", 24, group => make("div", { class: "card group" },
    make("div", { class: "change" }, pill("plain", group.kind === "exact" ? "the same file" : "nearly the same"),
      group.differs && pill("bad", "labels differ"), group.splits && pill("bad", "across splits"),
      make("span", { class: "muted" }, some(group.size, "image"))),
    make("div", { class: "members" }, group.members.map(([index, given, split]) => make("div", { class: "member" }, pictureButton(index),
      make("span", { class: "change" }, pill(group.differs ? "given" : "plain", categoryName(given)), split && make("span", { class: "muted" }, split)),
      make("span", { class: "path" }, named(sample(index).path)))))));
  list.list.className = "groups";
  list.set(report.duplicates);
  return report.duplicates.length ? chapter("duplicates", "Duplicates", report.words.duplicates, [list.box]) : null;
}

function unreadable() {
  if (!report.unreadable.length) return null;
  return chapter("unreadable", "Files that could not be read", report.words.unreadable, [make("div", { class: "card scroll" },
    make("table", { class: "table" }, make("thead", {}, make("tr", {}, make("th", { scope: "col" }, "File"), make("th", { scope: "col" }, "Reason"))),
      make("tbody", {}, report.unreadable.map(([path, reason]) => make("tr", {}, make("th", { scope: "row" }, named(path)), make("td", {}, visible(reason)))))))]);
}

function facts() {
  const list = make("dl", { class: "card facts-list" }, report.facts.flatMap(([name, value]) => [make("dt", {}, name), make("dd", {}, named(value))]));
  const notes = make("div", { class: "card notes" }, report.words.notes.map(text => make("p", {}, text)));
  return chapter("run", "How this was found", "", [make("div", { class: "two" }, list, notes)]);
}
