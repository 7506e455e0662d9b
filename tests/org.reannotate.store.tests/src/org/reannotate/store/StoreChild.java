package org.reannotate.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.reannotate.core.dataset.ConflictException;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.findings.FindingSet;
import org.reannotate.core.findings.LabelIssue;
import org.reannotate.core.findings.RunRecord;
import org.reannotate.core.findings.SampleScores;
import org.reannotate.core.importing.ImportOptions;
import org.reannotate.core.importing.ImportedSample;
import org.reannotate.core.taxonomy.CategoryRecord;

/**
 * The main class of the processes that tests start beside themselves: {@code MODE FOLDER}. Says each thing that the
 * store has confirmed in a line of its own and goes on until it is killed or its input ends.
 */
public final class StoreChild {

	static final int BATCH = 300;

	private StoreChild() {
	}

	public static void main(String[] arguments) throws Exception {
		try (DatasetStore store = TestDataset.open(Path.of(arguments[1]))) {
			say("ready");
			switch (arguments[0]) {
			case "hold" -> System.in.read();
			case "decide" -> decide(store);
			case "import" -> load(store);
			case "publish" -> publish(store);
			case "obey" -> obey(store);
			case "session" -> new AnnotatorSession(store).run();
			case "annotate" -> annotate(store);
			default -> throw new IllegalArgumentException(arguments[0]);
			}
		}
	}

	static synchronized void say(String line) {
		System.out.println(line);
		System.out.flush();
	}

	private static void decide(DatasetStore store) throws DatasetException {
		int samples = store.index().size();
		for (int i = 0; true; i++) {
			int category = store.ensureCategory("c" + i % 7);
			say("decision " + store.decide(DecisionRequest.relabel(1 + i % samples, category, "child")).id());
		}
	}

	private static void load(DatasetStore store) throws DatasetException {
		for (int first = store.index().size(); true; first += BATCH) {
			List<ImportedSample> samples = new ArrayList<>();
			for (int i = first; i < first + BATCH; i++) {
				samples.add(TestDataset.sample("batch" + first + "/" + i, "c" + i % 5));
			}
			store.importSamples(samples.iterator(), ImportOptions.of("child", "x").withMarkMissing(false),
					new NullProgressMonitor());
			say("batch " + first);
		}
	}

	private static void publish(DatasetStore store) throws DatasetException {
		for (int size = 1; true; size++) {
			store.publish(findings(size));
			say("findings " + size);
		}
	}

	/** Findings of which each part has the same length, so that half of them would be noticed. */
	static FindingSet findings(int size) {
		RunRecord run = new RunRecord("run-" + size, "r", "finished", Instant.EPOCH, null, 0, Map.of());
		int[] ids = IntStream.rangeClosed(1, size).toArray();
		return new FindingSet(run, IntStream.rangeClosed(1, size)
				.mapToObj(i -> new LabelIssue(0, i, i, 1, 2, size, 1, "because", false)).toList(), List.of(), List.of(),
				new SampleScores(ids, new float[size], new int[size]));
	}

	/** Relabels the sample that each line of the input names: {@code ID CATEGORY}. */
	private static void obey(DatasetStore store) throws IOException, DatasetException {
		StringBuilder line = new StringBuilder();
		for (int c = System.in.read(); c >= 0; c = System.in.read()) {
			if (c != '\n') {
				line.append((char) c);
				continue;
			}
			String[] words = line.toString().split(" ");
			line.setLength(0);
			store.decide(DecisionRequest.relabel(Integer.parseInt(words[0]), Integer.parseInt(words[1]), "child"));
			say("decided");
		}
	}

	/**
	 * Decides about the first samples in turn as a person does: with a look at what holds. Lines: {@code decided ID SAMPLE
	 * SEEN} and {@code told SAMPLE} when somebody else was faster; {@code saw SAMPLE...} for what others changed.
	 */
	private static void annotate(DatasetStore store) throws IOException, DatasetException {
		store.addListener(event -> {
			int[] ids = event.sampleIds();
			if (ids != null) {
				say("saw " + Arrays.toString(ids).replaceAll("[^0-9 ]", ""));
			}
		});
		String author = "child " + ProcessHandle.current().pid();
		int[] categories = store.categories().stream().mapToInt(CategoryRecord::id).toArray();
		for (int rounds = System.in.read(); rounds > 0; rounds--) {
			int sample = 1 + rounds % 3;
			long seen = store.samples(sample).get(0).lastDecision();
			try {
				Decision made = store.decide(DecisionRequest
						.relabel(sample, categories[rounds % categories.length], author).withSeen(seen));
				say("decided " + made.id() + " " + sample + " " + seen);
			} catch (ConflictException e) {
				say("told " + sample);
			}
		}
		say("done");
		while (System.in.read() >= 0) {
			// until the test has seen enough
		}
	}
}
