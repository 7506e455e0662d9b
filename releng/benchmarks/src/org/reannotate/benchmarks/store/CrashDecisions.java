package org.reannotate.benchmarks.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.reannotate.benchmarks.Benchmark;
import org.reannotate.benchmarks.FigureSink;
import org.reannotate.benchmarks.Places;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.decisions.DecisionQuery;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.importing.ImportOptions;
import org.reannotate.core.importing.ImportedSample;
import org.reannotate.store.StoresComponent;

/**
 * A session of 1,000 steps of an annotator in a process of its own, killed 20 times at random moments: after each kill
 * every decision that was confirmed is looked for, and none may be there by halves. A step is a decision, an undo or a
 * bulk of 20. Goals: 0 lost, 0 by halves.
 */
public final class CrashDecisions implements Benchmark {

	private static final int STEPS = 1000;
	private static final int KILLS = 20;
	private static final int SAMPLES = 200;
	private static final int BULK = 20;
	private static final String AUTHOR = "annotator";

	private final Random random = new Random();
	private final Set<Long> confirmed = new HashSet<>();
	private int lost;
	private int halves;

	@Override
	public String name() {
		return "crash-decisions";
	}

	@Override
	public void run(FigureSink sink) throws Exception {
		Path folder = Places.work().resolve("crash-" + System.nanoTime());
		try (DatasetStore store = MillionSamples.create(folder)) {
			store.importSamples(IntStream.range(0, SAMPLES).mapToObj(CrashDecisions::sample).iterator(),
					ImportOptions.of("benchmark", "generated"), new NullProgressMonitor());
		}
		int steps = 0;
		int kills = 0;
		while (steps < STEPS) {
			int until = kills < KILLS ? 1 + random.nextInt(2 * STEPS / KILLS) : STEPS - steps;
			List<String> said = session(folder, until, kills < KILLS);
			steps += said.size();
			kills += kills < KILLS ? 1 : 0;
			said.forEach(step -> List.of(step.split(" ")).forEach(id -> confirmed.add(Long.valueOf(id))));
			check(folder);
		}
		sink.figure("crash-decisions-steps", steps, "-");
		sink.figure("crash-decisions-kills", kills, "-");
		sink.figure("crash-decisions-confirmed", confirmed.size(), "-");
		sink.figure("crash-decisions-lost", lost, "-");
		sink.figure("crash-decisions-by-halves", halves, "-");
	}

	private static ImportedSample sample(int number) {
		return new ImportedSample("image_" + number + ".jpg", List.of("c0"), null, new byte[16], 0, 640, 480, 50_000, 0,
				"jpeg", null);
	}

	/** Lets a session go on until it has confirmed so many steps, and some time more; returns all that it confirmed. */
	private List<String> session(Path folder, int until, boolean kill) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx256m", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
				CrashDecisions.class.getName(), folder.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		List<String> said = new ArrayList<>();
		try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
			while (said.size() < until) {
				String line = output.readLine();
				if (line == null) {
					throw new IllegalStateException("The session ended with " + process.waitFor());
				}
				said.add(line);
			}
			if (kill) {
				Thread.sleep(0, random.nextInt(1_000_000));
			}
			process.toHandle().destroyForcibly();
			for (String line = output.readLine(); line != null; line = output.readLine()) {
				said.add(line);
			}
		}
		process.waitFor();
		return said;
	}

	private void check(Path folder) throws DatasetException {
		try (DatasetStore store = new StoresComponent().open(folder.resolve("dataset"))) {
			List<Decision> found = store.decisions(DecisionQuery.all(Integer.MAX_VALUE));
			Set<Long> ids = found.stream().map(Decision::id).collect(Collectors.toSet());
			lost += confirmed.stream().filter(id -> !ids.contains(id)).count();
			Map<Instant, Long> sizes = found.stream().collect(Collectors.groupingBy(Decision::time, Collectors.counting()));
			halves += sizes.values().stream().filter(size -> size != 1 && size != BULK).count();
			Map<Integer, Decision> last = new HashMap<>();
			found.forEach(decision -> last.put(decision.sampleId(), decision));
			for (SampleRecord sample : store.samples(IntStream.rangeClosed(1, SAMPLES).toArray())) {
				Decision decision = last.get(sample.id());
				halves += sample.category() == (decision == null ? sample.given() : decision.to().category()) ? 0 : 1;
			}
		}
	}

	/** What the process of its own does: {@code FOLDER}. Says the ids of each step's decisions in a line. */
	public static void main(String[] arguments) throws Exception {
		try (DatasetStore store = new StoresComponent().open(Path.of(arguments[0], "dataset"))) {
			List<Decision> before = store.decisions(DecisionQuery.latest(1));
			long own = 0;
			for (long step = before.isEmpty() ? 0 : before.get(0).id(); true; step++) {
				List<Decision> made = step(store, step, own);
				own = made.get(made.size() - 1).id();
				System.out.println(made.stream().map(each -> String.valueOf(each.id())).collect(Collectors.joining(" ")));
			}
		}
	}

	private static List<Decision> step(DatasetStore store, long step, long own) throws DatasetException {
		if (step % 10 == 9 && own != 0) {
			return List.of(store.undo(own, AUTHOR));
		}
		int category = store.ensureCategory("c" + step % 7);
		int first = (int) (step % SAMPLES);
		if (step % 25 == 24) {
			return store.decideAll(IntStream.range(0, BULK)
					.mapToObj(i -> DecisionRequest.relabel(1 + (first + i) % SAMPLES, category, AUTHOR)).toList());
		}
		return List.of(store.decide(step % 4 == 0 ? DecisionRequest.exclude(1 + first, AUTHOR)
				: DecisionRequest.relabel(1 + first, category, AUTHOR)));
	}
}
