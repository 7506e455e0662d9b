package org.reannotate.benchmarks.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.reannotate.benchmarks.Benchmark;
import org.reannotate.benchmarks.FigureSink;
import org.reannotate.benchmarks.Places;
import org.reannotate.core.dataset.ConflictException;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.decisions.DecisionQuery;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.importing.ImportOptions;
import org.reannotate.core.importing.ImportedSample;
import org.reannotate.store.StoresComponent;

/**
 * Two annotators in processes of their own and a third process decide about one dataset for some seconds: how long until
 * a decision is seen by the others, and how many were made without a look at what held. Goals: 2 s at most, none.
 */
public final class TwoAnnotators implements Benchmark {

	private static final int SAMPLES = 30;
	private static final long SECONDS = 20;

	@Override
	public String name() {
		return "two-annotators";
	}

	@Override
	public void run(FigureSink sink) throws Exception {
		Path folder = Places.work().resolve("shared-" + System.nanoTime());
		try (DatasetStore store = MillionSamples.create(folder)) {
			store.importSamples(
					IntStream.range(0, SAMPLES).mapToObj(i -> new ImportedSample("image_" + i + ".jpg", List.of("c" + i % 5),
							null, new byte[16], 0, 640, 480, 50_000, 0, "jpeg", null)).iterator(),
					ImportOptions.of("benchmark", "generated"), new NullProgressMonitor());
		}
		List<Process> processes = List.of(start(folder, "ann"), start(folder, "bob"), start(folder, "command-line"));
		List<String[]> said = new ArrayList<>();
		for (Process process : processes) {
			try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
				output.lines().map(line -> line.split(" ")).forEach(said::add);
			}
			if (process.waitFor() != 0) {
				throw new IllegalStateException("A process ended with " + process.exitValue());
			}
		}
		report(folder, said, sink);
	}

	private static Process start(Path folder, String author) throws IOException {
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-cp",
				System.getProperty("java.class.path"), TwoAnnotators.class.getName(), folder.toString(), author)
						.redirectError(ProcessBuilder.Redirect.INHERIT).start();
	}

	private static void report(Path folder, List<String[]> said, FigureSink sink) throws Exception {
		Map<Long, Long> looked = new HashMap<>();
		said.stream().filter(words -> words[0].equals("decided"))
				.forEach(words -> looked.put(Long.valueOf(words[1]), Long.valueOf(words[2])));
		try (DatasetStore store = new StoresComponent().open(folder.resolve("dataset"))) {
			List<Decision> decisions = store.decisions(DecisionQuery.all(Integer.MAX_VALUE));
			Map<Integer, Long> before = new HashMap<>();
			int unseen = 0;
			for (Decision decision : decisions) {
				unseen += looked.get(decision.id()) == before.getOrDefault(decision.sampleId(), 0L).longValue() ? 0 : 1;
				before.put(decision.sampleId(), decision.id());
			}
			double[] delays = said.stream().filter(words -> words[0].equals("saw"))
					.mapToDouble(words -> Long.parseLong(words[1]) / 1000.0).sorted().toArray();
			sink.figure("two-annotators-decisions", decisions.size(), "-");
			sink.figure("two-annotators-told", said.stream().filter(words -> words[0].equals("told")).count(), "-");
			sink.figure("two-annotators-overwritten-unseen", unseen, "-");
			sink.figure("two-annotators-seen-after", delays[delays.length / 2], "s");
			sink.figure("two-annotators-seen-after-longest", delays[delays.length - 1], "s");
		}
	}

	/** What each process does: {@code FOLDER AUTHOR}. */
	public static void main(String[] arguments) throws Exception {
		Random random = new Random();
		try (DatasetStore store = new StoresComponent().open(Path.of(arguments[0], "dataset"))) {
			watch(store, arguments[1]);
			int[] categories = store.categories().stream().mapToInt(each -> each.id()).toArray();
			long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
			while (System.nanoTime() < end) {
				int sample = 1 + random.nextInt(SAMPLES);
				long seen = store.samples(sample).get(0).lastDecision();
				Thread.sleep(random.nextInt(150));
				decide(store, DecisionRequest.relabel(sample, categories[random.nextInt(categories.length)], arguments[1])
						.withSeen(seen));
			}
		}
	}

	private static void decide(DatasetStore store, DecisionRequest request) throws Exception {
		try {
			System.out.println("decided " + store.decide(request).id() + " " + request.seen());
		} catch (ConflictException e) {
			System.out.println("told");
		}
	}

	/** Says for each decision of somebody else how many milliseconds after it the index showed it. */
	private static void watch(DatasetStore store, String author) {
		store.addListener(event -> {
			long now = System.currentTimeMillis();
			int[] ids = event.sampleIds();
			for (int id : ids == null ? new int[0] : ids) {
				tell(store, author, id, now);
			}
		});
	}

	private static void tell(DatasetStore store, String author, int id, long now) {
		try {
			List<Decision> all = store.decisions(DecisionQuery.ofSample(id));
			Decision last = all.isEmpty() ? null : all.get(all.size() - 1);
			if (last != null && !last.author().equals(author) && last.time().toEpochMilli() <= now) {
				System.out.println("saw " + (now - last.time().toEpochMilli()));
			}
		} catch (DatasetException e) {
			throw new IllegalStateException(e);
		}
	}
}
