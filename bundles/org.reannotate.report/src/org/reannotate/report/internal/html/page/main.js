function chapter(id, title, words, content) {
  return make("section", { id, "aria-labelledby": id + "-title" }, make("h2", { id: id + "-title" }, title),
    words ? make("p", { class: "lead" }, words) : make("p", { class: "head" }), ...content);
}

function navigation(main) {
  const entries = [["overview", text("overview")], ["issues", text("nav.issues"), report.numbers.flags], ["several", text("nav.several"), report.several.length], ["pairs", text("nav.pairs"), report.pairs.length],
    ["confusion", text("nav.confusion")], ["categories", text("categoriesHead"), report.numbers.categories], ["duplicates", text("duplicates"), report.duplicates.length], ["unreadable", text("nav.unreadable"), report.unreadable.length], ["run", text("nav.run")]];
  const links = entries.filter(([id]) => document.getElementById(id)).map(([id, name, number]) =>
    make("a", { href: "#" + id }, name, number > 0 && make("small", {}, count(number))));
  document.getElementById("sections").append(...links);
  const seen = new IntersectionObserver(found => found.filter(entry => entry.isIntersecting).forEach(entry => links.forEach(link =>
    link.hash === "#" + entry.target.id ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current"))), { rootMargin: "-30% 0px -65% 0px" });
  main.querySelectorAll("section").forEach(section => seen.observe(section));
}

function theme() {
  const root = document.documentElement, button = document.getElementById("theme"), system = matchMedia("(prefers-color-scheme: dark)");
  const now = () => root.dataset.theme ?? (system.matches ? "dark" : "light");
  const show = () => { button.textContent = now() === "dark" ? "\u2600" : "\u263e"; };
  const remember = value => { try { localStorage.setItem("reannotate-theme", value); } catch { /* a file may have no storage */ } };
  const remembered = () => { try { return localStorage.getItem("reannotate-theme"); } catch { return null; } };
  if (["light", "dark"].includes(remembered())) root.dataset.theme = remembered();
  button.addEventListener("click", () => { root.dataset.theme = now() === "dark" ? "light" : "dark"; remember(root.dataset.theme); show(); });
  system.addEventListener("change", show);
  show();
}

function tips() {
  const tip = document.getElementById("tip");
  const show = event => {
    const target = event.target instanceof Element && event.target.closest("[data-tip]");
    tip.hidden = !target;
    if (!target) return;
    tip.textContent = target.dataset.tip;
    const at = target.getBoundingClientRect();
    tip.style.left = Math.max(8, Math.min(innerWidth - tip.offsetWidth - 8, at.left)) + "px";
    tip.style.top = (at.bottom + tip.offsetHeight + 12 > innerHeight ? at.top - tip.offsetHeight - 8 : at.bottom + 8) + "px";
  };
  ["mouseover", "focusin"].forEach(kind => document.addEventListener(kind, show));
  addEventListener("scroll", () => { tip.hidden = true; }, { passive: true });
}

const main = document.getElementById("main");
main.append(...[overview(), issues(), several(), pairs(), matrix(), categories(), duplicates(), unreadable(), facts()].filter(Boolean),
  make("footer", {}, text("footer")));
navigation(main);
theme();
tips();
if (location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
