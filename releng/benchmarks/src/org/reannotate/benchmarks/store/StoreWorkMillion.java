package org.reannotate.benchmarks.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.reannotate.benchmarks.Benchmark;
import org.reannotate.benchmarks.FigureSink;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.query.GroupKey;
import org.reannotate.core.query.SampleFilter;
import org.reannotate.core.query.SampleQuery;
import org.reannotate.core.query.SampleSort;
import org.reannotate.core.query.SortKey;
import org.reannotate.store.StoresComponent;

/**
 * What people do in the workbench with a million samples: opening, with the saved index and without; a word to look for,
 * a sort and a grouping that nobody asked for before; one decision; 10,000 decisions at once and their undo. Goals: open
 * 0.5 s; filter, sort and groups 150 ms; a decision 50 ms; a bulk and its undo 3 s, with the index that shows it.
 */
public final class StoreWorkMillion implements Benchmark {

	private static final int BULK = 10_000;
	private static final int ROUNDS = 5;
	private static final int SINGLE = 200;
	private static final double MEGABYTE = 1e6;

	private final Random random = new Random(2);

	@Override
	public String name() {
		return "store-work-million";
	}

	@Override
	public void run(FigureSink sink) throws Exception {
		Path dataset = MillionSamples.folder().resolve("dataset");
		if (!Files.exists(dataset.resolve("dataset.reannotate"))) {
			try (DatasetStore store = MillionSamples.create(MillionSamples.folder())) {
				MillionSamples.fill(store);
			}
		}
		Files.deleteIfExists(dataset.resolve("store/index.bin"));
		open(dataset, "store-open-million-cold-without-index", sink);
		open(dataset, "store-open-million-first", sink);
		List<Double> opened = new ArrayList<>();
		for (int i = 0; i < ROUNDS; i++) {
			Stopwatch watch = new Stopwatch();
			try (DatasetStore store = new StoresComponent().open(dataset)) {
				opened.add(watch.seconds());
				look(store, sink, i);
			}
		}
		Collections.sort(opened);
		sink.figure("store-open-million-again", opened.get(opened.size() / 2), "s");
		try (DatasetStore store = new StoresComponent().open(dataset)) {
			decide(store, sink);
			bulk(store, sink);
			memory(store, sink);
		}
	}

	private static void open(Path dataset, String figure, FigureSink sink) throws DatasetException {
		Stopwatch watch = new Stopwatch();
		try (DatasetStore store = new StoresComponent().open(dataset)) {
			sink.figure(figure, watch.seconds(), "s");
		}
	}

	/** Every round in a store that was opened anew: nothing is kept from the one before. */
	private void look(DatasetStore store, FigureSink sink, int round) {
		double words = 0;
		for (String text : List.of(String.valueOf(100 + random.nextInt(900)), "IMAGE_1" + random.nextInt(1000) + " jpg",
				"category_" + random.nextInt(1000), "png", "e")) {
			Stopwatch watch = new Stopwatch();
			store.query(new SampleQuery(SampleFilter.ALL.withText(text), SampleSort.BY_ID, 0, 200));
			words = Math.max(words, watch.seconds());
		}
		double sorts = 0;
		for (SortKey key : SortKey.values()) {
			Stopwatch watch = new Stopwatch();
			store.query(new SampleQuery(SampleFilter.ALL, new SampleSort(key, random.nextBoolean()), 0, 200));
			sorts = Math.max(sorts, watch.seconds());
		}
		double groups = 0;
		for (GroupKey key : GroupKey.values()) {
			Stopwatch watch = new Stopwatch();
			store.index().grouped(SampleFilter.ALL, key, SampleSort.WORST_FIRST);
			groups = Math.max(groups, watch.seconds());
		}
		if (round == ROUNDS - 1) {
			sink.figure("store-text-million-slowest", words * 1000, "ms");
			sink.figure("store-first-sort-million-slowest", sorts * 1000, "ms");
			sink.figure("store-grouped-million-slowest", groups * 1000, "ms");
		}
	}

	private void decide(DatasetStore store, FigureSink sink) throws DatasetException {
		List<Double> times = new ArrayList<>();
		for (int i = 0; i < SINGLE; i++) {
			int sample = 1 + random.nextInt(MillionSamples.SAMPLES);
			DecisionRequest request = request(sample).withSeen(store.samples(sample).get(0).lastDecision());
			Stopwatch watch = new Stopwatch();
			store.decide(request);
			times.add(watch.seconds() * 1000);
		}
		Collections.sort(times);
		sink.figure("store-decide-seen", times.get(SINGLE / 2), "ms");
		sink.figure("store-decide-seen-p95", times.get(SINGLE * 95 / 100), "ms");
	}

	private void bulk(DatasetStore store, FigureSink sink) throws DatasetException {
		List<Double> done = new ArrayList<>();
		List<Double> undone = new ArrayList<>();
		double processor = 0;
		double processorOfUndo = 0;
		for (int i = 0; i < ROUNDS; i++) {
			int[] samples = random.ints(1, MillionSamples.SAMPLES + 1).distinct().limit(BULK).toArray();
			Stopwatch bulk = new Stopwatch();
			List<Decision> made = store.decideAll(IntStream.of(samples).mapToObj(this::request).toList());
			store.query(new SampleQuery(SampleFilter.ALL, SampleSort.WORST_FIRST, 0, 200));
			done.add(bulk.seconds());
			processor += bulk.processorSeconds();
			Stopwatch undo = new Stopwatch();
			store.undoAll(made.stream().map(Decision::id).toList(), "benchmark");
			store.query(new SampleQuery(SampleFilter.ALL, SampleSort.WORST_FIRST, 0, 200));
			undone.add(undo.seconds());
			processorOfUndo += undo.processorSeconds();
		}
		Collections.sort(done);
		Collections.sort(undone);
		sink.figure("store-bulk-10000", done.get(ROUNDS / 2), "s");
		sink.figure("store-bulk-10000-processor", processor / ROUNDS, "s");
		sink.figure("store-bulk-10000-undo", undone.get(ROUNDS / 2), "s");
		sink.figure("store-bulk-10000-undo-processor", processorOfUndo / ROUNDS, "s");
	}

	private DecisionRequest request(int sample) {
		return DecisionRequest.relabel(sample, 1 + random.nextInt(MillionSamples.CATEGORIES), "benchmark");
	}

	private static void memory(DatasetStore store, FigureSink sink) {
		System.gc();
		Runtime runtime = Runtime.getRuntime();
		sink.figure("store-heap-million", (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE, "MB");
		sink.figure("store-samples", store.index().size(), "-");
	}
}
