function categories() {
  const most = Math.max(1, ...report.categories.map(category => category.samples));
  const columns = [
    [text("category"), category => category.name, category => named(category.name)],
    [text("imagesHead"), category => category.samples, category => metered(category.samples / most, "", count(category.samples))],
    [text("accuracy"), category => category.accuracy ?? -1, category => metered(category.accuracy, "good")],
    [text("labelQuality"), category => category.quality ?? -1, category => metered(category.quality, category.quality < .85 ? "poor" : "good")],
    [text("labelIssues"), category => category.flags, category => count(category.flags)]];
  const body = make("tbody");
  let sorted = [3, 1];

  function draw() {
    const [column, direction] = sorted, key = columns[column][1];
    const rows = [...report.categories].sort((a, b) => direction * (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
    body.replaceChildren(...rows.map(category => make("tr", {}, columns.map(([, , show], i) =>
      make(i === 0 ? "th" : "td", i === 0 ? { scope: "row" } : {}, show(category))))));
    heads.forEach((head, i) => i === column ? head.setAttribute("aria-sort", direction > 0 ? "ascending" : "descending") : head.removeAttribute("aria-sort"));
  }
  const heads = columns.map(([name], i) => make("th", { scope: "col" }, make("button", { type: "button",
    onclick: () => { sorted = [i, sorted[0] === i ? -sorted[1] : i === 0 || i === 3 ? 1 : -1]; draw(); } }, name)));
  draw();
  return chapter("categories", text("categoriesHead"), report.words.categories,
    [make("div", { class: "card scroll", tabindex: 0, role: "region", "aria-label": text("categoriesHead") }, make("table", { class: "table" }, make("thead", {}, make("tr", {}, heads)), body))]);
}
