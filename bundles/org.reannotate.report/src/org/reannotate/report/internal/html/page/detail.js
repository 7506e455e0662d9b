// One finding large, with the neighbours in its list a key press away.
const detail = (() => {
  const dialog = document.getElementById("detail");
  let items = [], at = 0, content = null;

  function draw() {
    const { sampleIndex, title, parts } = content(items[at]);
    const { path } = sample(sampleIndex);
    const link = href(path);
    const step = (words, by, key) => make("button", { type: "button", class: "quiet", "aria-keyshortcuts": key,
      disabled: !items[at + by], onclick: () => move(by) }, words);
    dialog.replaceChildren(make("div", { class: "detail" }, picture(sampleIndex),
      make("div", { class: "facts" },
        make("div", { class: "row" }, step("\u2190", -1, "ArrowLeft"), step("\u2192", 1, "ArrowRight"),
          make("span", { class: "muted" }, text("of", count(at + 1), count(items.length))),
          make("button", { type: "button", class: "quiet close", onclick: () => dialog.close() }, text("close"))),
        make("h3", { id: "detail-title" }, title), ...parts,
        make("dl", {}, make("dt", {}, text("image")), make("dd", {}, link
          ? make("a", { href: link, target: "_blank", rel: "noopener" }, named(path)) : named(path))))));
  }

  function move(by) {
    if (!items[at + by]) return;
    at += by;
    draw();
    dialog.querySelector(".quiet:not(:disabled)").focus();
  }

  dialog.addEventListener("keydown", event => {
    if (event.key === "ArrowLeft") move(-1);
    if (event.key === "ArrowRight") move(1);
  });
  dialog.addEventListener("click", event => { if (event.target === dialog) dialog.close(); });

  return (list, index, show) => {
    [items, at, content] = [list, index, show];
    draw();
    dialog.showModal();
  };
})();

const onlyPicture = sampleIndex => detail([sampleIndex], 0, index => ({ sampleIndex: index, title: text("image"), parts: [] }));
