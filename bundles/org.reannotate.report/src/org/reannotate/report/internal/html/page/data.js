const report = JSON.parse(document.getElementById("report").textContent);
const categoryName = index => index < 0 ? text("noLabel") : report.categories[index].name;

// Thumbnails lie in blocks of a hundred; a block is parsed when a picture of it is first shown.
const blocks = new Map();

function thumbnail(index) {
  if (index === null || index === undefined || index < 0) return null;
  const number = Math.floor(index / report.thumbnailsPerBlock);
  if (!blocks.has(number)) {
    const block = document.getElementById("thumbnails-" + number);
    blocks.set(number, block ? JSON.parse(block.textContent) : []);
  }
  const data = blocks.get(number)[index % report.thumbnailsPerBlock];
  return data ? "data:image/jpeg;base64," + data : null;
}

const sample = index => {
  const [path, picture] = report.samples[index];
  return { path, picture };
};

function picture(sampleIndex, ...marks) {
  const { path, picture } = sample(sampleIndex);
  const source = thumbnail(picture);
  const inside = source
    ? make("img", { src: source, alt: visible(path), loading: "lazy", decoding: "async",
        onload: event => event.target.classList.toggle("small", event.target.naturalWidth <= 64) })
    : make("span", { class: "none" }, named(path.split("/").pop()));
  return make("div", { class: "picture" }, inside, ...marks);
}

const href = path => report.imagesAt === null ? null
  : report.imagesAt + path.split("/").map(encodeURIComponent).join("/");

function probabilities(list, given) {
  return make("div", { class: "bars" }, list.flatMap(([category, probability]) => {
    const kind = category === given ? "is-given" : "";
    return [make("span", { class: "label " + kind }, named(categoryName(category))), bar(probability, kind),
      make("span", { class: "amount" }, percent(probability))];
  }));
}
