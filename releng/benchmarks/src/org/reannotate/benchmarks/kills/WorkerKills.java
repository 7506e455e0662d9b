package org.reannotate.benchmarks.kills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.reannotate.audit.AuditException;
import org.reannotate.audit.training.RunCatalog;
import org.reannotate.audit.training.RunEntry;
import org.reannotate.benchmarks.Benchmark;
import org.reannotate.benchmarks.FigureSink;
import org.reannotate.core.model.ModelException;

/**
 * Starts workers and kills them (kill -9) in each phase of what they do ({@code -Dreannotate.phases=}, all by default),
 * {@code -Dreannotate.kills=} times in a row, 50 by default. After every request that failed by it there must be no
 * process left, dead or alive, no lock, and a message that says what happened, soon; in the end the same dataset is
 * trained on to the end.
 */
public final class WorkerKills implements Benchmark {

	private static final int KILLS = Integer.getInteger("reannotate.kills", 50);
	private static final String PHASES = System.getProperty("reannotate.phases",
			"start,probe,embed,train,checkpoint,predict,learning-rate,refit,explain");
	private static final int MISSES = 10;

	private int kills;
	private int left;
	private int unclear;
	private double longest;

	@Override
	public String name() {
		return "worker-kills";
	}

	@Override
	public void run(FigureSink sink) throws Exception {
		Path folder = Files.createTempDirectory("worker-kills");
		try (var patient = new Patient(folder)) {
			for (String name : PHASES.split(",")) {
				long start = System.nanoTime();
				kill(Phase.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')), patient);
				report("worker-kills-" + name, sink, (System.nanoTime() - start) / 1e9);
			}
			patient.train(new NullProgressMonitor());
			sink.figure("worker-kills-trained-after", 1, "-");
		} finally {
			delete(folder);
		}
	}

	private void report(String name, FigureSink sink, double seconds) {
		sink.figure(name, kills, "-");
		sink.figure(name + "-left-behind", left, "-");
		sink.figure(name + "-unclear", unclear, "-");
		sink.figure(name + "-told-after-longest", longest, "s");
		sink.figure(name + "-took", seconds, "s");
	}

	private void kill(Phase phase, Patient patient) throws Exception {
		kills = 0;
		left = 0;
		unclear = 0;
		longest = 0;
		phase.prepare(patient);
		int misses = 0;
		while (kills < KILLS && misses < MISSES) {
			try (var killer = new Killer(phase, patient, KILLS - kills)) {
				ask(phase, patient, killer);
				killer.close();
				kills += killer.kills();
				misses = killer.kills() == 0 ? misses + 1 : 0;
			}
			patient.forgetFailures();
			left += children().size();
			removeRuns(phase, patient);
		}
	}

	private void ask(Phase phase, Patient patient, Killer killer) throws Exception {
		try {
			phase.ask(patient, killer);
		} catch (AuditException | ModelException e) {
			String message = String.valueOf(e.getMessage());
			if (!message.contains("killed") && !message.contains("ended unexpectedly")) {
				unclear++;
				System.err.println(phase + ": " + message);
			}
			longest = Math.max(longest, killer.secondsSince());
		}
	}

	/** All but the one that is asked about; refused where a lock is left. */
	private static void removeRuns(Phase phase, Patient patient) throws Exception {
		for (RunEntry run : RunCatalog.of(patient.store()).runs()) {
			if (!phase.needsRun() || !run.active()) {
				RunCatalog.of(patient.store()).delete(run.name(), true);
			}
		}
	}

	/** Children, also those that are dead and not buried. */
	private static List<Path> children() throws IOException {
		var children = new ArrayList<Path>();
		String parent = Long.toString(ProcessHandle.current().pid());
		try (var processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
			for (Path process : processes) {
				try {
					String stat = Files.readString(process.resolve("stat"));
					String[] words = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
					if (words[1].equals(parent)) {
						children.add(process);
					}
				} catch (IOException e) {
					// Ended while we looked.
					continue;
				}
			}
		}
		return children;
	}

	private static void delete(Path folder) throws IOException {
		try (var tree = Files.walk(folder)) {
			for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(path);
			}
		}
	}
}
