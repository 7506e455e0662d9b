// A list shown one page at a time: ten thousand findings never stand in the document at once.
function paged(label, perPage, show) {
  const list = make("ul", { class: "tiles", "aria-label": label });
  const pager = make("nav", { class: "pager", "aria-label": text("pagesOf", label) });
  const box = make("div", {}, list, pager);
  let items = [], page = 0;

  const pages = () => Math.max(1, Math.ceil(items.length / perPage));
  const go = (to, scroll = true) => {
    page = Math.max(0, Math.min(pages() - 1, to));
    draw();
    if (scroll) box.closest("section").scrollIntoView();
  };
  const step = (words, to) => make("button", { type: "button", class: "quiet", disabled: to < 0 || to >= pages(), onclick: () => go(to) }, words);

  function draw() {
    const from = page * perPage, here = items.slice(from, from + perPage);
    list.replaceChildren(...here.map((item, i) => make("li", {}, show(item, from + i, items))));
    const choice = make("select", { "aria-label": text("page"), onchange: event => go(Number(event.target.value)) },
      ...Array.from({ length: pages() }, (_, i) => make("option", { value: i, selected: i === page }, text("pageOf", i + 1, pages()))));
    pager.replaceChildren(...(pages() > 1 ? [step(text("back"), page - 1), choice, step(text("next"), page + 1)] : []));
  }

  list.addEventListener("keydown", event => {
    const steps = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns(), ArrowUp: -columns() };
    if (!(event.key in steps)) return;
    const tiles = [...list.querySelectorAll(":scope > li > button")];
    const next = tiles[tiles.indexOf(document.activeElement) + steps[event.key]];
    if (next) { next.focus(); event.preventDefault(); }
  });
  const columns = () => getComputedStyle(list).gridTemplateColumns.split(" ").length;

  return { box, list, set(now) { items = now; page = 0; draw(); } };
}
