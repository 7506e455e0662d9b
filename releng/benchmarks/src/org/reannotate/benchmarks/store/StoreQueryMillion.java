package org.reannotate.benchmarks.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.reannotate.benchmarks.Benchmark;
import org.reannotate.benchmarks.FigureSink;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.findings.FindingSet;
import org.reannotate.core.findings.LabelIssue;
import org.reannotate.core.findings.RunRecord;
import org.reannotate.core.findings.SampleScores;
import org.reannotate.core.importing.Split;
import org.reannotate.core.query.FindingKind;
import org.reannotate.core.query.IntPage;
import org.reannotate.core.query.SampleFilter;
import org.reannotate.core.query.SampleQuery;
import org.reannotate.core.query.SampleSort;
import org.reannotate.core.query.SortKey;
import org.reannotate.store.StoresComponent;

/**
 * Lists of a million samples with findings: counting, a page of 200 of a filtered and sorted list (with its samples
 * from the tables, and without), each time with other parameters; and deciding. Goals: 20 ms in the median, 10,000
 * decisions in 3 s.
 */
public final class StoreQueryMillion implements Benchmark {

	private static final int QUERIES = 500;
	private static final int BULK = 10_000;

	private final Random random = new Random(1);

	@Override
	public String name() {
		return "store-query-million";
	}

	@Override
	public void run(FigureSink sink) throws Exception {
		Path dataset = MillionSamples.folder().resolve("dataset");
		if (!Files.exists(dataset.resolve("dataset.reannotate"))) {
			try (DatasetStore store = MillionSamples.create(MillionSamples.folder())) {
				MillionSamples.fill(store);
			}
		}
		Stopwatch opening = new Stopwatch();
		try (DatasetStore store = new StoresComponent().open(dataset)) {
			sink.figure("store-open-million", opening.seconds(), "s");
			publish(store, sink);
			query(store, sink);
			decide(store, sink);
		}
	}

	private void publish(DatasetStore store, FigureSink sink) throws DatasetException {
		int n = MillionSamples.SAMPLES;
		float[] scores = new float[n];
		int[] predictions = new int[n];
		for (int i = 0; i < n; i++) {
			scores[i] = random.nextFloat();
			predictions[i] = 1 + random.nextInt(MillionSamples.CATEGORIES);
		}
		List<LabelIssue> issues = IntStream.rangeClosed(1, n / 20)
				.mapToObj(i -> new LabelIssue(0, i, i * 20, 1, 2, 0.1, 0.9, "looks like another category", false))
				.toList();
		RunRecord run = new RunRecord("benchmark", "none", "finished", Instant.EPOCH, null, 0, Map.of());
		Stopwatch watch = new Stopwatch();
		store.publish(new FindingSet(run, issues, List.of(), List.of(),
				new SampleScores(IntStream.rangeClosed(1, n).toArray(), scores, predictions)));
		sink.figure("store-publish-million", watch.seconds(), "s");
	}

	private void query(DatasetStore store, FigureSink sink) throws DatasetException {
		List<Double> counts = new ArrayList<>();
		List<Double> pages = new ArrayList<>();
		List<Double> rows = new ArrayList<>();
		for (int i = 0; i < QUERIES; i++) {
			SampleQuery query = new SampleQuery(filter(), sort(), random.nextInt(50) * 200, 200);
			Stopwatch count = new Stopwatch();
			store.count(query.filter());
			counts.add(count.seconds() * 1000);
			Stopwatch page = new Stopwatch();
			IntPage ids = store.query(query);
			pages.add(page.seconds() * 1000);
			store.samples(ids.ids());
			rows.add(page.seconds() * 1000);
		}
		median(sink, "store-count-million", counts);
		median(sink, "store-page-million", pages);
		median(sink, "store-page-with-samples-million", rows);
	}

	private SampleFilter filter() {
		SampleFilter filter = SampleFilter.ALL.withSplits(Set.of(Split.values()[random.nextInt(3)]));
		filter = random.nextBoolean() ? filter.withFindings(Set.of(FindingKind.LABEL_ISSUE)) : filter;
		filter = random.nextBoolean() ? filter.withScores(random.nextFloat() / 2, 1) : filter;
		if (random.nextInt(3) > 0) {
			return filter;
		}
		Set<Integer> categories = new HashSet<>();
		random.ints(100, 1, MillionSamples.CATEGORIES).forEach(categories::add);
		return filter.withCategories(categories);
	}

	private SampleSort sort() {
		return new SampleSort(SortKey.values()[random.nextInt(SortKey.values().length)], random.nextBoolean());
	}

	private static void median(FigureSink sink, String name, List<Double> values) {
		Collections.sort(values);
		sink.figure(name, values.get(values.size() / 2), "ms");
		sink.figure(name + "-p95", values.get(values.size() * 95 / 100), "ms");
	}

	private void decide(DatasetStore store, FigureSink sink) throws DatasetException {
		Stopwatch bulk = new Stopwatch();
		store.decideAll(IntStream.range(0, BULK).mapToObj(i -> decision()).toList());
		sink.figure("store-decide-10000", bulk.seconds(), "s");
		List<Double> single = new ArrayList<>();
		for (int i = 0; i < 100; i++) {
			Stopwatch one = new Stopwatch();
			store.decide(decision());
			single.add(one.seconds() * 1000);
		}
		median(sink, "store-decide", single);
	}

	private DecisionRequest decision() {
		return DecisionRequest.relabel(1 + random.nextInt(MillionSamples.SAMPLES),
				1 + random.nextInt(MillionSamples.CATEGORIES), "benchmark");
	}
}
